# Ce qui se fait sur de nombreuses évaluations à la fois, et les vues nommées d’un portefeuille.

portfolio-no-assessment = Ce n’est pas une évaluation. Le fichier n’a pas été touché.

# Ce qu’il est advenu d’un fichier.
bulk-state-done = fait
bulk-state-would = serait fait
bulk-state-moves = évolue
bulk-state-stays = inchangé
bulk-state-nothing = rien à faire
bulk-state-left = écarté
bulk-state-unreached = non atteint
bulk-not-reached = L’arrêt est intervenu avant le tour de celui-ci. Le fichier est tel qu’il était ; refaites la même chose pour continuer.
bulk-fault = Une erreur que Waymark ne connaît pas s’est produite. Le fichier est tel qu’il était, et les autres ont continué.
bulk-unsaved = Ce fichier est ouvert dans la fenêtre avec du travail non enregistré. Enregistrez-le là, puis recommencez.
bulk-other-assessment = Le fichier contient une autre évaluation que lorsqu’il a été examiné. Il n’a pas été touché ; examinez-le de nouveau.
bulk-newer-format = Ce fichier vient d’une version plus récente de Waymark, et celle-ci en perdrait une partie. Il n’a pas été touché ; mettez Waymark à jour.
bulk-read-only = Le fichier est en lecture seule. Il n’a pas été touché ; autorisez l’écriture, puis recommencez.
bulk-locked = Quelqu’un d’autre enregistre ce fichier, et l’opération ne se termine pas. Il n’a pas été touché ; recommencez plus tard.
bulk-older-questionnaire = Le dernier travail s’est fait avec la version { $from } du questionnaire, et la version { $to } est installée ici. Rien n’a été figé ; passez d’abord cette évaluation à la nouvelle version.
bulk-newer-questionnaire = Le dernier travail s’est fait avec la version { $saved } du questionnaire, et seule la version { $installed } est installée ici. Le fichier n’a pas été touché.
bulk-milestone-there = Le jalon { $name } au { $date } existe déjà.
bulk-milestone-other = Un jalon { $name } existe déjà, au { $date }. Rien n’a été figé ; choisissez un autre nom.
bulk-milestone-done = Figé au { $date }
bulk-milestone-would = Serait figé au { $date }
bulk-report-there = Conservé tel quel, car déjà présent : { $files }
bulk-report-would = Écrirait { $files }
bulk-upgrade-nothing = Déjà à la version { $version }
bulk-upgrade-still = Déjà à la version { $version } ; { $answers ->
    [1] une réponse reste
   *[other] { $answers } réponses restent
} à confirmer
bulk-upgrade-words = { $from } → { $to } : { $added ->
    [0] rien de nouveau
    [1] un nouvel élément
   *[other] { $added } nouveaux éléments
}, { $reworded ->
    [one] { $reworded } reformulé
   *[other] { $reworded } reformulés
}, { $retired ->
    [one] { $retired } retiré
   *[other] { $retired } retirés
}
bulk-upgrade-none-to-confirm = rien à confirmer
bulk-upgrade-to-confirm = { $answers ->
    [1] une réponse
   *[other] { $answers } réponses
} à confirmer de nouveau ({ $items })
bulk-moved-nothing = Aucun chiffre ne change
bulk-moved-stage = ouvert jusqu’à { $before } → { $after }
bulk-moved-items = { $count ->
    [1] un élément
   *[other] { $count } éléments
} à un autre niveau ({ $items })
bulk-moved-overdue = actions en retard { $before } → { $after }
bulk-moved-stale = éléments reposant sur des preuves périmées { $before } → { $after }

# Le résumé d’un passage.
bulk-sum-reports = { $count ->
    [0] Aucune évaluation n’a reçu ses rapports.
    [1] Une évaluation a reçu ses rapports.
   *[other] { $count } évaluations ont reçu leurs rapports.
}
bulk-sum-reports-try = { $count ->
    [0] Aucune évaluation ne recevrait de rapports.
    [1] Une évaluation recevrait ses rapports.
   *[other] { $count } évaluations recevraient leurs rapports.
}
bulk-sum-milestone = { $count ->
    [0] Aucune évaluation n’a été figée.
    [1] Une évaluation a été figée.
   *[other] { $count } évaluations ont été figées.
}
bulk-sum-milestone-try = { $count ->
    [0] Aucune évaluation ne serait figée.
    [1] Une évaluation serait figée.
   *[other] { $count } évaluations seraient figées.
}
bulk-sum-upgrade = { $count ->
    [0] Aucune évaluation n’est passée à une nouvelle version.
    [1] Une évaluation est passée à la nouvelle version.
   *[other] { $count } évaluations sont passées à la nouvelle version.
}
bulk-sum-upgrade-try = { $count ->
    [0] Aucune évaluation ne passerait à une nouvelle version.
    [1] Une évaluation passerait à la nouvelle version.
   *[other] { $count } évaluations passeraient à la nouvelle version.
}
bulk-sum-rescore = { $count ->
    [0] À cette date, aucune évaluation n’a d’autres chiffres.
    [1] À cette date, une évaluation a d’autres chiffres.
   *[other] À cette date, { $count } évaluations ont d’autres chiffres.
}
bulk-sum-still = { $count ->
    [1] Une reste telle quelle.
   *[other] { $count } restent telles quelles.
}
bulk-sum-nothing = { $count ->
    [1] Pour une, il n’y avait rien à faire.
   *[other] Pour { $count }, il n’y avait rien à faire.
}
bulk-sum-left = { $count ->
    [1] Une a été écartée.
   *[other] { $count } ont été écartées.
}
bulk-sum-unreached = { $count ->
    [1] Une n’a pas été atteinte.
   *[other] { $count } n’ont pas été atteintes.
}
bulk-sum-confirm = À confirmer de nouveau : { $answers ->
    [1] une réponse
   *[other] { $answers } réponses
} dans { $assessments ->
    [1] une évaluation
   *[other] { $assessments } évaluations
}.

# La ligne de commande.
bulk-who = Indiquez avec --by qui fige les scores, ou dites qui vous êtes dans les paramètres de la fenêtre. Rien n’a été modifié.
bulk-no-path = Il n’y a rien à ce chemin. Rien n’a été fait : { $path }

# La fenêtre.
bulk-reports = Écrire les rapports…
bulk-milestone = Figer un jalon…
bulk-upgrade = Nouvelle version du questionnaire…
bulk-as-of = Voir à une autre date…
bulk-show-running = Afficher l’opération en cours
bulk-show-last = La dernière opération
bulk-reports-title = { $count ->
    [1] Rapports d’une évaluation
   *[other] Rapports de { $count } évaluations
}
bulk-reports-intro = Un jeu de fichiers par évaluation, au { $date }, nommé d’après l’organisation. Un fichier déjà présent reste tel quel, sauf indication contraire de votre part.
bulk-reports-brand = Avec la charte graphique { $name } de l’écran Rapport
bulk-reports-anonymous = Omettre tous les noms, les remarques et l’emplacement des preuves
bulk-reports-replace = Remplacer les rapports déjà présents
bulk-reports-go = Choisir l’emplacement…
bulk-milestone-title = { $count ->
    [1] Figer les scores d’une évaluation
   *[other] Figer les scores de { $count } évaluations
}
bulk-milestone-intro = Sous un même nom, pour les tendances et les comparaisons. Une évaluation qui a déjà un jalon de ce nom est ignorée.
bulk-milestone-note = Note
bulk-milestone-by = Qui les fige (ajouté à l’équipe si le nom est nouveau)
bulk-milestone-go = Figer
bulk-as-of-date = À la date du
bulk-upgrade-title = { $count ->
    [1] Passer une évaluation au questionnaire le plus récent
   *[other] Passer { $count } évaluations au questionnaire le plus récent
}
bulk-upgrade-intro = Voyez d’abord ce qui changerait, et quelles réponses seraient à confirmer de nouveau. Cet aperçu ne modifie aucun fichier. Si vous poursuivez ensuite, les scores tels qu’ils étaient sont d’abord figés, et chaque réponse est conservée.
bulk-upgrade-look = Afficher ce qui changerait
bulk-as-of-title = Voir à une autre date
bulk-as-of-intro = Si personne ne fait rien, les preuves vieillissent et les actions prennent du retard. Cet aperçu ne modifie aucun fichier.
bulk-as-of-look = Voir à cette date
bulk-as-of-moves = Ce qui évolue d’ici là
bulk-as-of-moves-hint = { $count ->
    [1] « { $button } » compare cette date avec aujourd’hui ({ $today }), pour une évaluation.
    [one] « { $button } » compare cette date avec aujourd’hui ({ $today }), pour { $count } évaluation.
   *[other] « { $button } » compare cette date avec aujourd’hui ({ $today }), pour { $count } évaluations.
}
bulk-as-of-moves-today = Choisissez un autre jour qu’aujourd’hui.
bulk-as-of-other = Tous les chiffres sont au { $date }, et non à aujourd’hui.
bulk-as-of-back = Revenir à aujourd’hui
bulk-title-reports = Rapports
bulk-title-milestone = Jalons
bulk-title-upgrade-try = Ce qu’une nouvelle version du questionnaire changerait
bulk-title-upgrade = La nouvelle version du questionnaire
bulk-title-rescore = Ce qui évolue d’ici à une autre date
bulk-outcome-dates = Du { $from } au { $until }, si personne ne fait rien.
bulk-outcome-stopped = Arrêté avant la fin. Ce qui a été fait est complet, et le reste est tel qu’il était ; refaites la même chose pour continuer.
bulk-stop = Arrêter
bulk-back = Retour au tableau
bulk-running-hint = Les autres parties de Waymark restent utilisables entre-temps. Si vous arrêtez, ce qui est commencé est terminé.
bulk-carry-out = { $count ->
    [1] Passer celle-ci à la nouvelle version
   *[other] Passer ces { $count } à la nouvelle version
}
bulk-copy = Copier
bulk-keep-csv = Enregistrer en CSV…
bulk-shown = Bilans affichés
bulk-shown-all = Tout ({ $count })
bulk-shown-done = Fait ({ $count })
bulk-shown-would = Serait fait ({ $count })
bulk-shown-moves = Évolue ({ $count })
bulk-shown-left = Écarté ({ $count })
bulk-shown-none = Rien de ce genre.
bulk-head-outcome = Bilan
bulk-head-words = Quoi et pourquoi
bulk-open-hint = Un clic l’ouvre.
bulk-outcome-file = outcome.csv
dialog-bulk-reports-title = Choisir un dossier pour les rapports
dialog-bulk-outcome-title = Enregistrer ce qu’il est advenu de chaque fichier
dialog-bulk-outcome-filter = Tableaux

# Les vues nommées.
view-list = Vue nommée
view-hint = La touche V passe à la vue suivante.
view-none = Vue : tout
view-chosen = Vue : { $name }
view-changed = Vue : { $name } (modifiée)
view-keep-as = Enregistrer la vue…
view-forget = Supprimer la vue { $name }
view-forgotten = La vue { $name } est supprimée. Aucune évaluation n’a été touchée.
view-name-title = Garder cette vue
view-name-intro = Ce qui est cherché, filtré, groupé et trié, pour tous les dossiers. La touche V passe à la vue suivante.
view-name = Nom de la vue
view-keep = Garder
view-replace = Remplacer { $name }
