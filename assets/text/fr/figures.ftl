# Graphiques : ce qui y figure, et ce qu’ils disent à qui ne les voit pas.

figure-at-target = cible atteinte
figure-below-target = { $points ->
    [1] 1 point sous la cible
   *[other] { $points } points sous la cible
}
figure-below-target-short = { $points } sous la cible
figure-part-of = { $part } sur { $whole }
figure-nothing-applies = Rien n’est demandé ici
figure-sentence-none = { $name } : rien n’est demandé ici
figure-all-stages = Toutes les étapes
figure-all-domains = Tous les domaines
figure-cell = niveau { $level } · { $count }
figure-cell-short = N{ $level } · { $count }
figure-around = Environ { $points }
figure-not-known = Demandé, pas encore connu
figure-heat-summary = Carte des domaines par étape. Cases avec un score : { $scored } ; cases où rien n’est encore connu : { $unknown } ; cases où rien n’est demandé : { $empty }. Le tableau donne tous les chiffres.
figure-exposure-lane = Exposition : { $exposure }
figure-no-gap = Aucune
figure-gap-sentence = { $sentence }, exposition : { $exposure }
figure-exposure-summary = Lacunes selon l’exposition et la préparation. À regarder d’abord : { $gap } (exposition : { $exposure } ; préparation : { $score }). L’exposition ne modifie jamais un score.
figure-exposure-summary-empty = Lacunes selon l’exposition et la préparation. Aucune n’a encore à la fois une exposition et un score.
figure-no-level = Pas encore de niveau
figure-items-below-target = { $items ->
    [1] 1 sous la cible
   *[other] { $items } sous la cible
}
figure-state-sentence = { $state } : { $items ->
    [0] aucun élément
    [1] 1 élément
   *[other] { $items } éléments
}
figure-level-sentence = Niveau { $level } : étayé pour { $items ->
    [0] aucun élément
    [1] 1 élément
   *[other] { $items } éléments
}, déclaré pour { $claimed }, { $below } sous la cible
figure-level-sentence-claimed = Niveau { $level } : déclaré pour { $items ->
    [0] aucun élément
    [1] 1 élément
   *[other] { $items } éléments
}, { $below } sous la cible
figure-histogram-summary = Éléments par niveau. Avec un niveau : { $answered }, dont { $below } sous la cible ; pas encore de niveau : { $open }.
figure-answered = { $items ->
    [0] aucun élément avec un niveau
    [1] 1 élément avec un niveau
   *[other] { $items } éléments avec un niveau
}
figure-rests-sentence = { $name } : { $items } sur { $all } éléments avec un niveau, { $standing }
figure-rests-summary = Ce sur quoi reposent les éléments avec un niveau ({ $answered }) : sur rien, { $nothing } ; sur des preuves périmées, { $stale } ; sur des preuves à jour, { $current } ; sur des preuves vérifiées de façon indépendante, { $checked }.
figure-rests-summary-empty = Aucune réponse pour l’instant : il n’y a donc encore rien à étayer.
figure-open-domain = points de fourchette ({ $domain })
figure-legal-date = échéance légale, par numéro
figure-gantt-summary = { $actions ->
    [1] Une action
   *[other] { $actions } actions
} du { $start } au { $due } ; { $late ->
    [0] aucune n’est en retard
    [1] une est en retard
   *[other] { $late } sont en retard
} ; { $dates ->
    [0] aucune échéance légale ne tombe dans cette période
    [1] une échéance légale tombe dans cette période
   *[other] { $dates } échéances légales tombent dans cette période
}.
figure-open-target = cible { $level }
levels-at-most = au plus { $levels ->
    [one] { $levels } niveau
   *[other] { $levels } niveaux
}
figure-open-gate = bloque l’étape « { $stage } »
figure-open-sentence = { $item } : une réponse resserre la fourchette du domaine « { $domain } » de { $points ->
    [0] 0 point
    [1] 1 point
   *[other] { $points } points
}
figure-open-summary = { $items ->
    [1] Un élément est encore sans niveau : { $first }. Y répondre resserre la fourchette du domaine « { $domain } » (points : { $points }).
   *[other] { $items } éléments sont encore sans niveau. En premier : { $first }. Y répondre resserre la fourchette du domaine « { $domain } » (points : { $points }).
}
figure-open-summary-empty = Chaque élément qui compte a un niveau ; aucune fourchette ne reste ouverte.
figure-of-target = { $score }, cible { $target }
figure-radar-too-few = Un radar demande au moins trois domaines ; les barres donnent les mêmes chiffres.
figure-radar-summary = Préparation en radar : { $figures }. Le tableau donne tous les chiffres.
figure-other-domains = Autres domaines
figure-milestone-or-now = Jalon ou aujourd’hui
figure-now-change = { $now } ({ $change })
figure-now = Aujourd’hui ({ $date })
figure-trend-sentence = { $name } : { $figures }
figure-trend-summary = Scores pour { $milestones ->
    [1] un jalon
   *[other] { $milestones } jalons
} et pour aujourd’hui. Plus forte progression : { $most }, { $gained }. Plus faible : { $least }, { $lost }.
figure-trend-summary-empty = Aucun jalon n’a encore été figé : seul le présent peut être montré.

column-to-target = Sous la cible
column-stage = Étape
column-gap = Lacune
column-exposure = Exposition
column-items = Éléments
column-item = Élément
column-below-target = Éléments sous la cible
column-domain-range = Points de fourchette, domaine
column-stage-range = Points de fourchette, étape
column-closes = Bloque
column-change = Évolution

standing-nothing = Sans preuve
standing-stale = Preuves périmées
standing-current = Preuves à jour
standing-checked = Vérification indépendante

# Le constat principal des résultats.
headline-nothing-counts = Rien n’est demandé à cette organisation : il n’y a donc rien à préparer.
headline-nothing-answered = Aucune réponse pour l’instant : { $items ->
    [1] le seul élément reste
   *[other] les { $items } éléments restent tous
} à traiter.
headline-none-open = Aucune étape n’est encore ouverte : { $blockers ->
    [1] un élément critique maintient l’étape « { $closed } » fermée.
   *[other] { $blockers } éléments critiques maintiennent l’étape « { $closed } » fermée.
}
headline-open-to = L’étape ouverte la plus avancée est « { $furthest } » ; { $blockers ->
    [1] un élément critique maintient l’étape « { $closed } » fermée.
   *[other] { $blockers } éléments critiques maintiennent l’étape « { $closed } » fermée.
}
headline-all-open = Toutes les étapes sont ouvertes.
headline-weakest = Le domaine le plus faible est « { $domain } », avec un score de { $score } sur 100.
headline-weakest-short = Le domaine le plus faible est « { $domain } », avec un score de { $score } sur 100, soit { $short ->
    [1] 1 point
   *[other] { $short } points
} sous sa cible.
headline-open = { $items ->
    [1] Sur les { $all } éléments qui comptent, un n’a pas encore de niveau : les chiffres peuvent donc encore évoluer.
   *[other] Sur les { $all } éléments qui comptent, { $items } n’ont pas encore de niveau : les chiffres peuvent donc encore évoluer.
}
headline-disputed = { $items ->
    [1] Sur un élément, les avis de l’équipe divergent.
   *[other] Sur { $items } éléments, les avis de l’équipe divergent.
}

step-holds-open = maintient l’étape « { $stage } » fermée
step-holds-sound = empêche l’étape « { $stage } » d’être solide
step-date = une échéance légale { $days ->
    [0] aujourd’hui
    [1] dans un jour
   *[other] dans { $days } jours
} ({ $date })
step-settles-range = la réponse resserre la fourchette du domaine « { $domain } »
step-effect = { $domain } : de { $before } à { $after }
step-answer-first = Y répondre : personne n’a encore indiqué de niveau.
step-bring-evidence = Le niveau { $level } est déjà déclaré ; apportez-en les preuves.
step-to-level = Pour le niveau { $level } : { $words }
