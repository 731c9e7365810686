# Les paramètres.

command-settings = Paramètres
command-attach-by-path = Joindre un fichier par chemin d’accès…
command-add-folder = Ajouter un dossier de questionnaires par chemin d’accès…
settings-title = Paramètres
settings-look = Apparence
settings-theme = Clair ou sombre
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-language = Langue
settings-language-follow = Comme le système
settings-language-system = Comme le système : { $name }
settings-me = Qui répond ici
settings-me-is = Les réponses sont enregistrées sous ce nom : { $name }.
settings-me-nobody = Votre nom vous est demandé à votre première réponse.
settings-me-change = Modifier
settings-packs = Questionnaires
settings-pack-used = utilisé
settings-pack-built-in = intégré
settings-pack = { $id }, version { $version }, { $count ->
    [0] aucun élément
    [1] un élément
   *[other] { $count } éléments
} ; { $from }
settings-pack-more = { $count ->
    [1] et un autre problème
   *[other] et { $count } autres problèmes
}
settings-frameworks = { $count ->
    [0] Aucune loi, aucune norme ni aucun protocole n’est disponible.
    [1] Une loi, une norme ou un protocole est disponible.
   *[other] { $count } lois, normes et protocoles sont disponibles.
}
settings-packs-reload = Actualiser
settings-folders = Où chercher les questionnaires
settings-folders-hint = Placez le dossier d’un questionnaire dans l’un de ces dossiers. De deux versions d’un même questionnaire, la plus récente sans erreur est utilisée ; les évaluations gardent toutes leurs réponses en y passant.
settings-folder-own = Le dossier propre à Waymark
settings-folder-add = Ajouter un dossier…
settings-folder-type = Saisir son chemin…
settings-folder-remove = Ne plus chercher dans { $folder }
dialog-folder-title = Un dossier de questionnaires
dialog-attach-title = Un fichier comme preuve
path-attach-title = Joindre un fichier
path-attach = Joindre
path-folder-title = Ajouter un dossier
path-folder = Ajouter
packs-loaded = { $count ->
    [0] Aucun questionnaire n’est disponible.
    [1] Un questionnaire est disponible.
   *[other] { $count } questionnaires sont disponibles.
}
settings-me-shown = Ce qui est ouvert s’affiche tel que le voit { $name }.
