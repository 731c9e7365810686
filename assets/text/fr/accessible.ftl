# Ce qui est dit à ceux qui ne le voient pas : repères, et ce qui a changé.

landmark-bar = Menus et document
landmark-menus = Menus
landmark-screens = Écrans

boundary-trail = Largeur de la liste des éléments
boundary-guidance = Largeur des indications
boundary-explained = Largeur de l’explication
boundary-cell = Largeur du détail d’une case

announce-item = { $place } sur { $all } : { $prompt }
announce-answer = { $item } : { $answer }.
announce-score = { $domain } : le score est maintenant de { $score }, entre { $low } et { $high }.
announce-no-score = { $domain } : il n’y a plus de score.
announce-scores = { $count } scores ont changé.
announce-gate = Étape { $stage } : { $state }.
announce-progress = { $percent } % traités

spoken-figure = { $of } { $value }
spoken-evidence = Preuve { $place } sur { $all }
what-if-none-tried = Rien de choisi
