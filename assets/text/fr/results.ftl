# L’écran des résultats : ses parties, ses filtres, et l’explication des chiffres.

results-tabs = Parties des résultats
results-tab-overview = Synthèse
results-tab-map = Carte
results-tab-gaps = Lacunes
results-tab-levels = Niveaux et preuves
results-tab-open = Réponses à donner
results-tab-trend = Évolution

results-next = À faire ensuite
results-map = Domaines par étape
results-map-hint = Chaque case : le score, le niveau qu’atteignent tous ses éléments critiques et la majeure partie de son poids, et le nombre d’éléments avec un niveau.
results-map-reading = Dans chaque case, le trait du bas va jusqu’au score ; son repère est la cible.
results-radar = Domaines en radar
results-radar-hint = Chaque axe va de 0 au centre à 100. Un creux montre où regarder.
results-gaps = Lacunes : exposition et préparation
results-gaps-hint = À quel point chaque lacune vous touche, d’après votre profil, au regard de votre préparation. L’exposition ne modifie jamais un score.
results-layers = Préparation par couche
results-layers-hint = Les mêmes éléments selon leur nature : droit, organisation, sens, technique.
results-levels = Éléments par niveau
results-levels-hint = Combien d’éléments se trouvent à chaque niveau, dans la mesure où les preuves l’étayent.
results-levels-reading = Le contour indique combien déclarent ce niveau.
results-levels-claims = Combien d’éléments sont déclarés à chaque niveau.
results-rests = Sur quoi repose le score
results-rests-hint = La meilleure preuve derrière chaque élément qui a un niveau, quel que soit le niveau déclaré.
results-open = À quoi répondre d’abord
results-open-hint = Les éléments sans niveau, en premier ceux dont la réponse resserre le plus la fourchette d’un domaine. Si vous avez une demi-heure, commencez par le haut.
results-open-more = { $more ->
    [1] Un élément de plus figure dans le tableau.
   *[other] { $more } éléments de plus figurent dans le tableau.
}
results-trend = Au fil des jalons
results-trend-hint = Chaque domaine de jalon en jalon et jusqu’à aujourd’hui. Le chiffre est le score d’aujourd’hui, avec son évolution depuis le premier score du domaine.
results-trend-unfiltered = Les jalons sont figés sur l’ensemble : le filtre ne s’applique donc ni à eux ni au présent montré à côté.
results-trend-empty = Un jalon fige les scores sous un nom et une date. Dès le premier, des lignes montrent ici comment évoluent les domaines.

filter-function = Fonction
filter-layer = Couche
filter-gap = Lacune
filter-framework = Cadre
filter-member = Membre
filter-all = Tout
filter-critical = Critiques seulement
filter-basis = Niveau
filter-answers-of = Réponses d’un seul membre : { $member }
filter-as-claimed = Tels que déclarés, sans regarder les preuves
filter-active = Affichage partiel : { $parts } ({ $shown } sur { $all } éléments). Le constat principal et les passages d’étape restent ceux de l’ensemble.
filter-claims = Affichage de ce qui est déclaré, non de ce que les preuves étayent. Le constat principal et les passages d’étape restent tels que les preuves les étayent.
filter-evidence = Montrer ce que les preuves étayent (Échap)
filter-clear = Tout afficher (Échap)

figure-export = Exporter
figure-export-of = Exporter { $chart }
figure-copy-picture = Copier comme image
figure-copy-svg = Copier en SVG
figure-save-png = Enregistrer en PNG…
figure-save-svg = Enregistrer en SVG…
figure-save-csv = Enregistrer en CSV…
figure-copied = L’image est dans le presse-papiers
figure-not-drawn = Le graphique n’a pas pu être rendu sous forme d’image. Rien d’autre n’est touché ; son tableau peut toujours être copié.
figure-kept = { $file } enregistré
command-save-figure-by-path = Saisir le chemin du graphique…
dialog-figure-title = Enregistrer le graphique
dialog-figure-filter = Graphique
path-figure-title = Enregistrer le graphique sous ce chemin
column-layer = Couche

behind-close = Fermer l’explication
behind-gate = Passage de l’étape « { $stage } »
behind-items = { $items ->
    [0] Aucun élément
    [1] 1 élément, le plus faible en premier
   *[other] { $items } éléments, le plus faible en premier
}
behind-why = Pourquoi ce niveau ?
behind-less = Afficher moins
behind-why-item = Expliquer { $item }
behind-product = Poids { $weight } × niveau { $supported } = { $product } · déclaré { $claimed } · cible { $target }
behind-no-level = { $state } · poids { $weight }, dans la fourchette seulement

sum-score = Comment le score se forme
sum-no-score = Aucun élément qui compte n’a encore de niveau : il n’y a donc pas de score ; la fourchette couvre tout ce qui est possible.
sum-formula = 100 × { $sum } ÷ ({ $weight } × { $top }) = { $result }
sum-formula-hint = Somme des poids × niveaux étayés des éléments ci-dessous, rapportée aux mêmes poids au niveau le plus haut
sum-claimed = Avec les niveaux déclarés, la somme est de { $sum }, ce qui donne { $result }.
sum-range = { $items ->
    [1] Un élément n’a pas de niveau. Au plus bas, le score serait de { $low } ; au plus haut, de { $high }.
   *[other] { $items } éléments n’ont pas de niveau. Au plus bas, le score serait de { $low } ; au plus haut, de { $high }.
}
sum-target = Avec chaque élément à sa cible, le score serait de { $target }.
sum-level = Niveau { $level }
sum-level-top = C’est le sommet de l’échelle.
sum-level-needs = Le niveau { $level } exige { $needed } % du poids à ce niveau, ainsi que tous les éléments critiques ; { $reached } % y sont.
sum-level-critical = Éléments critiques qui n’y sont pas : { $items }
sum-gate-closed = { $items ->
    [1] Un élément critique est sous le niveau « { $level } ».
   *[other] { $items } éléments critiques sont sous le niveau « { $level } ».
}
sum-gate-open = { $items ->
    [1] Un élément critique est sous le niveau « { $level } », ce qui empêche le passage d’être solide.
   *[other] { $items } éléments critiques sont sous le niveau « { $level } », ce qui empêche le passage d’être solide.
}
sum-item-nothing = Personne n’a indiqué de niveau.
sum-item-alone = Une seule réponse : son niveau compte.
sum-item-median = { $answers } réponses : le niveau du milieu compte ; si leur nombre est pair, le plus bas des deux du milieu.
sum-item-decision = L’équipe a décidé ; n’en compte que ce que les preuves de l’équipe étayent.
sum-team = La décision de l’équipe

lift = { $step } : le niveau { $level } compterait
lift-give-evidence = Apporter une preuve avec sa date
lift-date-evidence = Dater la preuve
lift-renew-evidence = { $months ->
    [1] Renouveler la preuve (un mois d’ancienneté au plus)
   *[other] Renouveler la preuve ({ $months } mois d’ancienneté au plus)
}
lift-replace-expired = Remplacer la preuve qui a expiré
lift-cover-all = Le faire sur tout le périmètre, et l’indiquer
lift-have-checked = La faire vérifier par une personne indépendante

gates-explain = Expliquer
gates-explain-of = Expliquer le passage de l’étape « { $stage } »

results-trend-all = Tous les domaines dans le temps
results-trend-all-hint = Survolez un point pour voir son score ; faites glisser pour vous déplacer, maintenez Ctrl et faites défiler pour zoomer, double-cliquez pour tout revoir. Le domaine choisi ressort. Un trait épais signale un score qui a changé depuis le premier : brun ou ambre s’il a baissé, bleu-vert s’il a monté.
results-trend-point = { $domain } : { $score } le { $date }
results-trend-all-words = Courbes des scores de préparation de { $domains } domaines sur { $moments } dates. Les graphiques ci-dessous disent la même chose un à un.
results-dealt-with =
    { $done } éléments traités sur { $all } : { $levels } avec un niveau{ $unknown ->
        [0] {""}
       *[other] , { $unknown } « je ne sais pas »
    }{ $outside ->
        [0] {""}
       *[other] , { $outside } sans objet
    }
