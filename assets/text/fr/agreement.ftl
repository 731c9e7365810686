# Divergences, décisions, concordance entre les membres, et atelier.

## Décisions en ligne de commande

cli-decided = { $id } { $title } : l’équipe a retenu le niveau { $level }
cli-decided-na = { $id } { $title } : l’équipe a retenu « sans objet »
cli-reopened = { $id } { $title } : rouvert ; les réponses des membres comptent de nouveau
cli-decided-capped = Les preuves que l’équipe a montrées étayent le niveau { $level }, car { $reason }.
error-no-rationale = Une décision demande un motif, pour que d’autres puissent la comprendre plus tard. Rien n’a été enregistré.
error-nothing-to-reopen = Aucune décision sur { $item } ne peut être retirée. Rien n’a été modifié.

## Réponses et décisions à côté d’un élément

answer-confidence = Degré de certitude : { $confidence }
answer-note = « { $note } »
answer-evidence-dated = { $evidence } ({ $date })
answer-no-evidence = Aucune preuve fournie
guidance-decision = La décision de l’équipe
decided = Décision : { $outcome }
decided-by = Enregistrée par { $name }, { $at }
decision-begin = Trancher { $item }…
decision-heading = Trancher
decision-title = Ce que l’équipe retient pour { $item }
decision-rationale = Pourquoi
decision-rationale-hint = Qu’est-ce qui a convaincu l’équipe ? D’autres le liront plus tard
decision-record = Enregistrer la décision
decision-reopen = Rouvrir
decision-reopen-name = Rouvrir { $item }
decision-reopen-hint = Retire la décision ; les réponses des membres, qui n’ont jamais été modifiées, comptent de nouveau
decision-workshop = En discuter dans la vue Atelier

## Divergences

command-disagreements = Divergences
command-workshop = Atelier
disagreements-back = Revenir à l’équipe
disagreements-title = Où vos avis divergent-ils, et cela compte-t-il ?
disagreements-intro = Des réponses à au moins deux niveaux d’écart, ou « sans objet » face à un niveau. Vient d’abord ce dont dépend un passage d’étape, puis ce qui fait le plus varier le score d’un domaine. Une décision tranche un élément et ne change la réponse de personne.
disagreements-open = { $count ->
    [1] Un élément à trancher
   *[other] { $count } éléments à trancher
}
disagreements-workshop = Trancher en atelier
disagreements-decided = { $count ->
    [1] Un élément tranché
   *[other] { $count } éléments tranchés
}
disagreements-none = Aucune divergence de deux niveaux ou plus.
disagreements-alone = Aucun élément n’a encore les réponses de deux membres
disagreements-alone-hint = Dès que deux membres auront répondu au même élément, vous verrez ici dans quelle mesure ils concordent et ce qui reste à trancher.
disagreements-gate = Le passage { $stage } en dépend
disagreements-gate-states = Le passage de l’étape « { $stage } » est { $worst } avec l’une de ces réponses et { $best } avec une autre
disagreements-score = { $domain } : score de { $low } avec la plus basse de ces réponses, de { $high } avec la plus haute, dans la mesure où les preuves les étayent
disagreements-same-score = { $domain } : score de { $score } avec chacune de ces réponses, dans la mesure où les preuves les étayent
disagreements-no-score = { $domain } : pas encore de score

## Concordance

agreement-title = Dans quelle mesure êtes-vous d’accord ?
agreement-all = { $kappa } : concordance { $band }, sur { $items } éléments
agreement-all-same = Tous les niveaux donnés sur { $items } éléments sont un seul et même niveau
agreement-too-few = Un chiffre demande { $needed } éléments auxquels deux membres ont répondu ; nombre actuel : { $count }
agreement-how = Comment est-ce calculé ?
agreement-hint = Kappa à pondération quadratique des niveaux déclarés : 1 correspond à une concordance totale, 0 à ce que donnerait le hasard. En dessous de 0,45, la concordance est faible ; au-dessus de 0,62, elle est bonne. Au-delà de deux membres, les distances observées et attendues de toutes les paires sont additionnées avant d’être divisées.
agreement-pairs = Par paire de fonctions
agreement-no-pairs = Il n’y a pas encore deux fonctions qui aient donné des niveaux au même élément.
agreement-column-pair = Fonctions
agreement-column-kappa = Concordance
agreement-column-items = Éléments
agreement-column-member = Membre
agreement-column-leaning = En niveaux, face aux autres
agreement-within = au sein de la fonction { $function }
agreement-pair = { $one } et { $other }
agreement-figure = { $kappa } { $band }
agreement-same = tous identiques
agreement-few-of-all = Aucune paire de fonctions n’a les { $needed } éléments en commun que demande un chiffre.
agreement-few = trop peu d’éléments
agreement-leanings = Qui donne des niveaux plus élevés
agreement-higher = plus haut de { $levels }
agreement-lower = plus bas de { $levels }
agreement-level = à peu près autant
band-poor = faible
band-fair = moyenne
band-good = bonne
dots-title = Qui a donné quel niveau
dots-show-as = Présentation des niveaux
dots-hint = Un point par membre, selon le niveau déclaré. Le trait va du plus bas au plus haut et se colore là où les avis divergent ; le losange est la décision de l’équipe.
dots-row = { $item } { $title } : { $said }
dots-level = { $name } { $level }
dots-other = { $name } { $what }
dots-decided = décision : { $level }
dots-decided-na = décision : sans objet
dots-column-item = Élément
dots-column-team = Équipe

## Atelier

workshop-nobody = Il n’y a encore personne dans l’équipe
workshop-nobody-hint = Un atelier recueille tour à tour le niveau de chaque membre. Dites qui vous êtes, et ajoutez les autres.
workshop-only-me-hint = Un atelier recueille tour à tour le niveau de chaque membre. Ajoutez les autres ; vous faites partie de l’équipe dès votre première réponse, ou lorsque vous vous y ajoutez.
workshop-no-item-hint = Un atelier traite un élément à la fois, et cette évaluation n’en demande aucun.
workshop-to-team = Vers l’équipe
workshop-disputed-only = divergences seulement
workshop-voted = Votes : { $voted } sur { $all }
workshop-absent = pas dans la salle
workshop-has-voted = a voté
workshop-to-vote = n’a pas encore voté
workshop-member = { $name }, { $state }
workshop-all-voted = Tout le monde a voté. Appuyez sur Entrée
workshop-reveal = Afficher les niveaux
workshop-vote-again = Revoter
workshop-next = Élément suivant
workshop-leave = Quitter
workshop-keys-vote = Haut et bas : choisir un membre · Gauche et droite : changer d’élément · D : divergences seulement · Échap : quitter
workshop-keys-spread = R : pourquoi · B : revoter · Haut et bas : défiler · Gauche et droite : changer d’élément · D : divergences seulement · Échap : quitter
workshop-keys-decided = B : revoter · Haut et bas : défiler · Gauche et droite : changer d’élément · D : divergences seulement · Échap : quitter
workshop-buttons-settle = Trancher
workshop-buttons-settled = Tranché
workshop-away = Pas dans la salle
workshop-clear = Effacer
workshop-spread-row = { $what } : { $count ->
    [0] personne
   *[other] { $names }
}
workshop-spread-reason = { $name } ({ $reason })
workshop-disputed = Les réponses divergent. Qu’est-ce qui vous convainc ?
workshop-agreed = Les réponses ont au plus un niveau d’écart. Appuyez sur Entrée pour passer à l’élément suivant, ou retenez un niveau
workshop-pick = Tapez un niveau, ou N
workshop-picked = { $outcome }
workshop-record-hint = Entrée enregistre la décision
workshop-decided-hint = Appuyez sur la flèche droite pour passer à l’élément suivant, ou sur O pour rouvrir
workshop-previous = Élément précédent
workshop-keys-voted = Haut et bas : choisir un membre · Entrée : afficher les niveaux · Gauche et droite : changer d’élément · D : divergences seulement · Échap : quitter
workshop-still = { $count ->
    [one] encore { $count } vote
   *[other] encore { $count } votes
}
