# Preuves : à côté d’un élément, et dans le registre.

evidence-title = Preuves
evidence-none = Sans preuve, un niveau déclaré compte comme niveau 1 au plus.
evidence-add = Ajouter une preuve
evidence-from-register = Depuis le registre
evidence-also-backs = Étaye aussi
evidence-what = De quoi s’agit-il ?
evidence-what-hint = Export de l’inventaire
evidence-where = Où se trouve-t-elle ?
evidence-where-hint = Lien, dossier ou système
evidence-file = Fichier
evidence-attach = Joindre un fichier
evidence-attach-hint = Copie le fichier dans un dossier à côté de l’évaluation
evidence-attach-leave = Le laisser à sa place
evidence-attach-leave-hint = Note la taille et la somme de contrôle d’un fichier, sans rien copier
evidence-attach-unsaved = Enregistrez d’abord l’évaluation ; les fichiers sont conservés à côté d’elle.
evidence-attached = « { $name } » est joint
evidence-not-attached = Le fichier n’a pas pu être joint ({ $reason }). Rien n’a été modifié : { $path }
evidence-detach = Détacher le fichier ; le fichier lui-même reste en place
evidence-file-at = { $path } ({ $size })
evidence-file-left = laissé à sa place ({ $size })
evidence-file-elsewhere = le fichier se trouve hors du dossier de l’évaluation ; personne d’autre ne l’y trouvera, et il n’est pas recherché
evidence-file-missing = Le fichier est introuvable.
evidence-file-changed = Le fichier a été modifié depuis qu’il a été joint.
evidence-file-leads-out = Le chemin mène hors du dossier de l’évaluation ; il n’est pas suivi.
evidence-kind = Type
evidence-date = Date
evidence-date-hint = AAAA-MM-JJ
evidence-no-date = Ce n’est pas une date ; écrivez AAAA-MM-JJ
evidence-today = Aujourd’hui
evidence-expires = Valable jusqu’au
evidence-expires-soon = { $days ->
    [0] Expire aujourd’hui.
    [1] Expire dans un jour.
   *[other] Expire dans { $days } jours.
}
evidence-expired = Expirée : elle compte comme une preuve périmée.
evidence-owner = Responsable
evidence-owner-hint = Qui en répond
evidence-checked-by = Vérifiée par
evidence-checked-by-hint = Une personne indépendante du responsable
evidence-own-check = Le responsable et le vérificateur sont la même personne ; la vérification n’est donc pas indépendante.
evidence-remove = Retirer cette preuve
evidence-says-nothing = Indiquez ce qu’elle est ou où elle se trouve ; d’ici là, elle ne compte pas.
evidence-undated = Sans date : elle compte comme une preuve périmée et étaye au plus le niveau 2.
evidence-old = Plus de { $months } mois : elle compte comme une preuve périmée.
evidence-future = Cette date est à venir ; d’ici là, la preuve compte comme non datée.

register-title = Preuves
register-hint = Tout ce qui étaye les réponses, décrit une seule fois. Un même document peut étayer plusieurs éléments.
register-shown = Ce qui est affiché
register-all = Toutes ({ $count })
register-needing = À examiner ({ $count })
register-empty = Aucune preuve pour l’instant
register-empty-hint = Ajoutez-en ici, ou à côté d’un élément dans le parcours.
register-all-well = Rien n’expire dans les 60 jours, tout est daté et aucun fichier ne manque.
register-hidden = { $count ->
    [1] L’équipe répond à l’aveugle : une preuve utilisée par des collègues apparaîtra quand vous aurez répondu au même élément.
   *[other] L’équipe répond à l’aveugle : { $count } preuves utilisées par des collègues apparaîtront quand vous aurez répondu aux mêmes éléments.
}
register-unnamed = Pas encore nommée
register-dated = du { $date }
register-expires = valable jusqu’au { $date }
register-owner = responsable : { $name }
register-checked = vérifiée par { $name }
register-backs = Étaye
register-backs-nothing = N’étaye rien pour l’instant
register-remove = Retirer du registre
register-use-for = L’utiliser pour un élément
