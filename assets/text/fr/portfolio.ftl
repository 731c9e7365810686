# Portefeuilles : un dossier d’évaluations examinées ensemble.

portfolio-count = { $count ->
    [0] Ce dossier ne contient aucune évaluation.
    [1] Une évaluation
   *[other] { $count } évaluations
}
portfolio-organisation = Organisation
portfolio-stage = Étape
portfolio-blockers = Blocages
portfolio-answered = Traités
portfolio-weakest = Plus faible
portfolio-not = non affiché : { $reason }
portfolio-too-large = le fichier est plus gros que n’importe quelle évaluation
portfolio-fault = la lecture a échoué d’une manière que Waymark ne connaît pas ; le fichier est resté tel quel
portfolio-encrypted = le fichier est chiffré ; ouvrez-le avec sa phrase secrète
portfolio-no-folder = Il n’y a pas de dossier { $path }. Rien n’a été lu.
portfolio-no-questionnaire = Le questionnaire intégré est inutilisable.
portfolio-unknown-format = L’extension indique le format à écrire : parquet ou csv. Rien n’a été écrit : { $path }
portfolio-left-out = Laissé de côté, car il ne peut plus être ouvert : { $path }
portfolio-there = Il y a déjà un fichier { $path }. Rien n’a été écrit ; choisissez un autre nom, ou indiquez --replace.
portfolio-progress = Fichiers : { $done } sur { $all }
portfolio-unseen = Le dossier { $folder } n’a pas pu être examiné : { $reason }
portfolio-read = Évaluations affichées : { $shown } sur { $all } ; lues : { $read }, les autres telles que mémorisées
command-portfolio = Portefeuille
portfolio-title = Portefeuille
portfolio-hint = De nombreuses évaluations d’un coup d’œil : toutes celles d’un dossier et de ses sous-dossiers, quel que soit leur nom.
portfolio-of = { $folder } · { $shown ->
    [0] aucune évaluation
    [1] une évaluation
   *[other] { $shown } évaluations
}
portfolio-not-shown = { $problems ->
    [1] Un fichier ne peut pas être affiché
   *[other] { $problems } fichiers ne peuvent pas être affichés
}
portfolio-stopped = Arrêté avant la fin ; voici ce qui avait été trouvé jusque-là.
portfolio-stop = Arrêter
portfolio-choose = Choisir un dossier…
portfolio-again = Actualiser
portfolio-last = Relire { $folder }
portfolio-empty-title = Parcourir un dossier d’évaluations
portfolio-empty-text = Tout ce que le dossier contient est lu, et rien n’est modifié. Ce qui a été trouvé est mémorisé sur cet ordinateur, pour que la prochaine lecture soit rapide.
portfolio-search = Trouver une organisation ou un fichier
portfolio-search-hint = Organisation…
portfolio-sector = Secteur
portfolio-size = Taille
portfolio-markets = Marchés
portfolio-problems-only = Problèmes seulement
portfolio-group = Regroupement
portfolio-grouped = Regroupement : { $by }
portfolio-no-group = aucun
portfolio-group-head = { $name } ({ $count })
portfolio-nothing-passes = Ces filtres ne laissent aucune évaluation.
portfolio-evidence = Preuves
portfolio-changed = Modifiée
portfolio-sort = Trier par : { $column }
portfolio-median = Médiane sur { $count }
portfolio-too-few = Pas de médiane : moins de { $fewest }
portfolio-spread = { $domain } : sur { $count } organisations, la moitié sont à { $median } ou au-dessous, un quart à { $lower } ou au-dessous, trois quarts à { $upper } ou au-dessous
portfolio-row = { $organisation } : étape ouverte { $stage }, { $blockers ->
    [0] rien ne bloque l’étape suivante
    [1] un élément bloque l’étape suivante
   *[other] { $blockers } éléments bloquent l’étape suivante
}, éléments traités : { $done } sur { $asked }
portfolio-blocked-by = Blocages : { $items }
portfolio-questionnaire = { $title }, version { $version }
portfolio-type = Saisir l’emplacement du dossier
dialog-portfolio-title = Choisir un dossier d’évaluations
portfolio-mark = Cocher { $organisation }
portfolio-mark-all = Cocher toutes celles qui sont affichées
portfolio-marked = { $count ->
    [1] Une évaluation cochée
   *[other] { $count } évaluations cochées
}
portfolio-all-shown = { $count ->
    [0] Aucune évaluation n’est affichée
    [1] Pour la seule affichée :
   *[other] Pour les { $count } affichées, ou celles que vous cochez :
}
portfolio-unmark = Tout décocher
portfolio-more = Autres actions…
