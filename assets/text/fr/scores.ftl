# Le tableau de préparation de la ligne de commande.

scores-questionnaire = { $title }, version { $version }
scores-progress = Au { $date }, éléments traités : { $done } sur { $all }
scores-furthest-stage = L’étape ouverte la plus avancée est { $stage }
scores-no-open-stage = Aucune étape n’est encore ouverte

scores-column-domain = Domaine
scores-column-score = Score
scores-column-range = Fourchette
scores-column-claimed = Déclaré
scores-column-level = Niveau
scores-column-answered = Réponses
scores-nothing-applies = rien ne s’applique
scores-none = –
scores-legend-bars = █ étayé par les preuves, ▒ déclaré au-delà
scores-legend-range = Fourchette : le score si tous les éléments sans niveau étaient au plus bas, ou au plus haut

scores-gates = Passages d’étape
scores-gate = { $stage } : { $state }
scores-gate-open = { $stage } : { $state }, { $count ->
    [one] { $count } élément à relever pour un passage solide
   *[other] { $count } éléments à relever pour un passage solide
}
scores-gate-closed = { $stage } : { $state }, { $count ->
    [one] { $count } élément bloque
   *[other] { $count } éléments bloquent
}
scores-gate-more = { $line } ; outre ceux ci-dessus :
