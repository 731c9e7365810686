# Cibles, plan, simulation, jalons et période suivante.

days = { $days ->
    [one] { $days } jour-personne
   *[other] { $days } jours-personnes
}
action-to-do = À faire
action-doing = En cours
action-done = Terminée
action-dropped = Écartée
log-last-time = reprise de l’évaluation précédente
log-domain-target = cible du domaine { $domain }
log-preset = cibles de tous les éléments
log-preset-levels = critiques { $critical }, autres { $others }
log-effort = estimation d’une action vers le niveau { $level }
log-effort-critical = estimation d’une action vers le niveau { $level }, élément critique
log-action = action { $id }
log-action-start = à partir du { $date }
log-action-due = échéance : { $date }
log-action-after = après { $ids }
plan-calendar = { $organisation } : plan d’interopérabilité de l’IA
plan-event = Échéance : { $item } { $title } (niveau { $level })
plan-owner-is = Responsable : { $owner }
plan-no-owner = Sans responsable
plan-no-date = sans date
plan-overdue-since = { $date } (en retard)
plan-empty-text = Le plan est vide. Choisissez des actions dans la liste des prochaines actions, ou laissez Waymark trouver le chemin le plus court vers un objectif.
compare-title = { $before } ({ $before_date }) → { $after } ({ $after_date })
compare-no-items = Aucun élément n’a changé de niveau.
compare-no-level = sans niveau
compare-claimed = { $supported } (déclaré { $claimed })
error-compare-different = Les deux évaluations répondent à des questionnaires différents : rien n’a donc pu changer de l’une à l’autre. Rien n’a été écrit ; --side-by-side compare, par identifiant, ce que les deux ont en commun.
error-no-milestone = { $file } n’a pas de jalon « { $name } ». Jalons présents : { $known }
roll-forward-milestone = Fin de période, { $date }
roll-forward-done = { $count ->
    [one] { $count } donnée de la période précédente reste
   *[other] { $count } données de la période précédente restent
} à confirmer ou à modifier : { $file }
roll-forward-files = Les preuves désignent les fichiers par leur place à côté de l’ancienne évaluation. Copiez aussi son dossier « .evidence », ou joignez-les de nouveau.
command-plan = Plan
plan-title = Plan
plan-summary = { $open ->
    [0] { $waiting ->
        [0] Aucune action ouverte
       *[other] Aucune action ouverte confirmée pour l’instant
    }
    [1] 1 action ouverte
   *[other] { $open } actions ouvertes
}{ $late ->
    [0] {""}
    [1] , 1 en retard
   *[other] , { $late } en retard
}{ $unassigned ->
    [0] {""}
    [1] , 1 sans responsable
   *[other] , { $unassigned } sans responsable
}
plan-tabs = Partie du plan
plan-tab-steps = Prochaines actions
plan-tab-board = Par état
plan-tab-table = Tableau
plan-tab-timeline = Calendrier
plan-tab-what-if = Simulation
plan-tab-milestones = Jalons
plan-tab-targets = Cibles
plan-empty-title = Rien n’est encore planifié
plan-empty-button = Voir les prochaines actions
plan-save-csv = Enregistrer en CSV…
plan-save-ics = Enregistrer un agenda des échéances…
plan-save-ics-hint = Un fichier d’agenda (ICS) avec une entrée par action ouverte
plan-column-action = Action
plan-column-state = État
plan-column-owner = Responsable
plan-column-start = Début
plan-column-due = Échéance
plan-column-effort = Charge
plan-column-after = Attend
plan-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
plan-days-estimated = ~{ $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
plan-estimated = { $days }, estimation
plan-due = échéance : { $date }
plan-finished = terminée le { $date }
plan-type-path = Saisir un chemin
plan-written = Le plan a été écrit dans { $path }
dialog-plan-title = Enregistrer le plan
days-suffix = { " j" }
last-time-waiting = À confirmer depuis la période précédente : { $others ->
    [0] {""}
    [1] un fait, une cible ou une action
   *[other] { $others } faits, personnes, cibles et actions
}{ $others ->
    [0] {""}
   *[other] { $answers ->
        [0] {""}
       *[other] { " et " }
    }
}{ $answers ->
    [0] {""}
    [1] une réponse
   *[other] { $answers } réponses
}. Rien de cela ne compte d’ici là. Les réponses sont confirmées dans le parcours par ceux qui les ont données.
last-time-facts = Confirmer { $count ->
    [1] le fait
   *[other] { $count } faits
}
last-time-team = Confirmer { $count ->
    [1] le membre de l’équipe
   *[other] { $count } membres de l’équipe
}
last-time-targets = Confirmer { $count ->
    [1] la cible
   *[other] { $count } cibles et estimations
}
last-time-actions = Confirmer { $count ->
    [1] l’action ouverte
   *[other] { $count } actions ouvertes
}
last-time-level = À la période précédente, vous avez répondu niveau { $level }. Cette réponse ne compte pas tant que vous ne l’avez pas confirmée ou remplacée.
last-time-not-applicable = À la période précédente, vous avez indiqué que ceci ne s’applique pas : { $reason }. Cette réponse ne compte pas tant que vous ne l’avez pas confirmée ou remplacée.
last-time-unknown = À la période précédente, vous ne saviez pas. Confirmez-le, ou répondez maintenant.
last-time-colleague = Réponse de la période précédente, donnée par { $name } : { $said }. Cette personne doit encore la confirmer.
last-time-confirm = Confirmer la réponse de la période précédente
walk-target = Cible
walk-target-own = Fixée pour cet élément. Appuyez de nouveau pour revenir à la cible générale.
walk-target-general = La cible générale. Choisissez un autre niveau pour en fixer une pour cet élément.
step-levels = niveau { $from } à { $to }
step-levels-unknown = personne n’a répondu, vers le niveau { $to }
step-prove = Le niveau est déjà déclaré : seules les preuves manquent, la charge est donc comptée pour un quart.
step-raise = C’est la pratique elle-même qui doit progresser.
step-find-out = Personne n’a encore répondu. La pratique existe peut-être déjà : répondez donc d’abord ; d’ici là, le calcul part du bas de l’échelle.
step-needs = Pour que le niveau { $level } soit étayé : { $needs }
need-evidence = des preuves
need-date = des preuves qui portent une date
need-within-months = des preuves datées, de { $months } mois au plus
need-full-coverage = une pratique valable pour tout le périmètre
need-independent-check = une vérification par une personne indépendante du responsable
order-blocks = Maintient fermée l’étape « { $stage } »
order-keeps-from-sound = Empêche l’étape { $stage } d’être solide
order-date = { $days ->
    [0] S’applique aujourd’hui
    [1] S’applique dans un jour
   *[other] S’applique dans { $days } jours
} : { $title }
order-exposure = Exposition à la lacune « { $gap } » : { $exposure }
effort-team = { $days } selon l’estimation de l’équipe
effort-questionnaire = { $days } selon le questionnaire
effort-default = environ { $days }
effect-answer = La réponse resserre la fourchette du domaine « { $domain } »
effect-domain = Fait passer le domaine « { $domain } » de { $before } à { $after }
effect-gate = passage de l’étape { $stage } : { $state }
effect-blockers = { $left ->
    [0] ensuite, rien ne bloque l’étape « { $stage } »
    [1] ensuite, un autre élément bloque l’étape « { $stage } »
   *[other] ensuite, { $left } autres éléments bloquent l’étape « { $stage } »
}
why-holds-gate = maintient fermée l’étape « { $stage } »
why-below-target = sous sa cible de { $target }
why-critical = critique pour le domaine « { $domain } »
why-share = fait partie du choix le moins coûteux qui amène à ce niveau une part suffisante du domaine « { $domain } »
why-first-of = vient avant l’action vers le niveau { $level }
why-waited-for = attendue par { $id }
why-most-for-days = apporte le plus pour les jours qu’elle demande
steps-hint = { $count ->
    [0] Aucune action ne reste à mener pour atteindre une cible ou ouvrir un passage.
    [1] Une action proposée pour atteindre une cible ou ouvrir un passage.
   *[other] { $count } actions proposées pour atteindre une cible ou ouvrir un passage, classées par passage d’étape, échéance légale, exposition et charge.
}
steps-all = Afficher aussi les actions au-delà des cibles
steps-none = Il ne reste aucune action : chaque élément qui compte est au sommet de l’échelle.
steps-more = Pourquoi, et ce que demande { $item }
steps-less = Moins sur { $item }
steps-order-rule = Les actions qui ouvrent un passage d’étape viennent en premier, dans l’ordre de la feuille de route ; puis celles dont l’échéance légale, à moins d’un an, est la plus proche ; puis celles de la lacune la plus exposée ; puis celles qui demandent la plus faible charge.
steps-in-plan = Dans le plan : { $state }
steps-choose = Ajouter { $item } au plan
steps-choose-short = Ajouter au plan
board-column = { $state } ({ $count })
board-nothing = Rien ici
board-level = vers le niveau { $level }
board-waits = attend { $ids }
board-start = Démarrer { $id }
board-back = Remettre à faire { $id }
board-finish = Terminer { $id }
board-reopen = Rouvrir { $id }
action-close = Fermer l’action
action-reached = L’élément est déjà à ce niveau. Terminez l’action, ou voyez si elle est encore utile.
action-finish = Terminer…
action-ends-first = L’échéance précède le début.
action-note = Note
action-note-hint = Ce qu’il faut garder à l’esprit
action-remove = Retirer du plan
action-estimate = estimation
action-use-estimate = Utiliser l’estimation
action-not-after = Ne plus attendre { $id }
action-after-choose = Choisir une action…
finish-title = Qu’est-ce qui est vrai maintenant ?
finish-hint = Terminer une action donne une nouvelle réponse à son élément, en votre nom. Le niveau compte dans la mesure où ses preuves l’étayent.
finish-level = Niveau atteint
finish-evidence = Preuves
finish-no-evidence = Sans preuve, le niveau compte pour 1 au plus.
finish-button = Terminer l’action
finish-cancel = Pas encore
gantt-nothing = Aucune action n’a encore d’échéance. Donnez-en une à une action dans l’onglet Tableau, et elle apparaîtra ici.
gantt-legend = Plein : en cours. Contour seul : à faire. Gris : terminée. Contour rouge : en retard. Côté gauche ouvert : début calculé d’après la charge. Losanges et lignes tiretées : échéances légales.
gantt-undated = { $count ->
    [1] Une action ouverte n’a pas d’échéance et n’est pas affichée.
   *[other] { $count } actions ouvertes n’ont pas d’échéance et ne sont pas affichées.
}
gantt-mark = { $date } : { $title }
gantt-mark-rows = { $date } : { $title } (préparation : { $ids })
gantt-late = { $action } se termine { $days ->
    [1] un jour
   *[other] { $days } jours
} après l’échéance légale du { $date } qu’elle prépare.
gantt-dates = du { $start } au { $due }
gantt-overdue = en retard
gantt-too-early = échéance antérieure à ce qu’elle attend
gantt-today = Aujourd’hui
goal-title = Le chemin le plus court vers un objectif
goal-hint = Waymark examine tous les choix d’actions possibles et trouve le meilleur, pas seulement un bon.
goal-what = Objectif
goal-next-gate = Ouvrir la prochaine étape
goal-targets = Atteindre toutes les cibles
goal-gate = Ouvrir l’étape { $stage }
goal-domain = Amener le domaine « { $domain } » au niveau { $level }
goal-wish = Par quel chemin
goal-fewest = Le moins d’actions
goal-cheapest = Le moins de jours
goal-days = Limite (jours-personnes)
goal-days-hint = sans limite
goal-days-wrong = Écrivez un nombre entier de jours-personnes, ou rien.
goal-find = Trouver le chemin
goal-asking = Recherche…
advice-reached = L’objectif est déjà atteint.
advice-nothing = Il n’y a rien à atteindre ici : aucun de ses éléments ne compte.
advice-undecided = La recherche a été trop longue pour être sûre. Fixez un objectif plus proche, ou demandez moins de jours.
advice-given-up = Aucun choix d’actions n’y mène, car le plan a écarté celles-ci : { $ids }. Rouvrez-les dans l’onglet Tableau pour trouver un chemin.
advice-beyond = C’est impossible en { $days ->
    [0] 0 jour-personne
    [1] un jour-personne
   *[other] { $days } jours-personnes
}. Le chemin le moins coûteux en demande { $least }.
advice-nearest = Ce qui apporte le plus dans cette limite :
advice-fewest = { $count ->
    [1] Une action
   *[other] { $count } actions
}, { $days ->
    [0] 0 jour-personne
    [1] 1 jour-personne
   *[other] { $days } jours-personnes
}. Avec moins d’actions, l’objectif n’est pas atteint.
advice-cheapest = { $count ->
    [1] Une action
   *[other] { $count } actions
}, { $days ->
    [0] 0 jour-personne
    [1] 1 jour-personne
   *[other] { $days } jours-personnes
}. Aucun autre chemin ne demande moins de jours.
advice-plan-missing = { $count ->
    [1] Ajouter au plan celle qui manque
   *[other] Ajouter au plan les { $count } qui manquent
}
advice-all-planned = Toutes sont dans le plan
advice-plan = Toutes les ajouter au plan
advice-try = Les essayer ci-dessous
what-if-title = Simulation
what-if-hint = Essayez des niveaux sur une copie de travail. Rien ici ne modifie une réponse.
what-if-item = Essayer un élément…
what-if-all-open = Simuler l’achèvement de toutes les actions
what-if-now = aujourd’hui { $level }
what-if-now-unknown = sans réponse
what-if-remove = Ne plus essayer { $item }
what-if-keep = Garder comme plan
what-if-throw-away = Abandonner
what-if-chart = Graphique
what-if-domain = Domaine ou passage d’étape
what-if-column-now = Aujourd’hui
what-if-column-then = Ensuite
what-if-column-moved = Évolution
milestone-title = Jalons
milestone-hint = Un jalon conserve les scores d’aujourd’hui tels quels, quoi que deviennent les réponses et les règles.
milestone-name = Nom
milestone-name-hint = Par exemple, Revue de printemps
milestone-freeze = Figer les scores du { $date }
milestone-remove = Retirer le jalon { $name }
compare-heading = Ce qui a changé
compare-nothing = Figez d’abord un jalon ; ce qui a changé depuis apparaîtra ici, élément par élément.
compare-before = De
compare-after = À
compare-now = Aujourd’hui
compare-items = { $count ->
    [0] Aucun élément n’a changé de niveau
    [1] Un élément a changé de niveau
   *[other] { $count } éléments ont changé de niveau
}
targets-title = Cibles
targets-hint = Ce qui est visé. Les actions vers une cible viennent avant les actions qui vont au-delà.
targets-all-items = Tous les éléments
targets-preset = { $name } (critiques { $critical }, autres { $others })
targets-normal = Selon le questionnaire
targets-first = L’essentiel d’abord
targets-far = Ambitieuses
targets-critical = Éléments critiques
targets-others = Autres éléments
targets-domains = Cibles par domaine
targets-domains-hint = Elles remplacent les cibles ci-dessus pour chaque élément du domaine. Appuyez de nouveau sur un niveau pour le retirer.
targets-items = Cibles par élément
targets-items-hint = Elles se fixent à côté de l’élément dans le parcours, et l’emportent sur toutes les autres.
efforts-title = Estimations
efforts-hint = Nombre de jours-personnes que demande une action, quand ni le questionnaire ni une action ne l’indique. Adaptez-les à votre équipe.
efforts-step = Action
efforts-ordinary = Élément ordinaire
efforts-critical = Élément critique
efforts-reset = Revenir aux estimations de Waymark
efforts-changed = modifiée
command-roll-forward = Commencer la période suivante
roll-forward-window = Voici la période suivante. { $count ->
    [0] Aucune donnée de la période précédente ne reste
    [1] Une donnée de la période précédente reste
   *[other] { $count } données de la période précédente restent
} à confirmer ou à modifier. Enregistrez l’évaluation sous un nouveau nom ; le fichier de la période précédente reste tel quel.
action-named = { $item } (niveau { $level })
board-start-short = Démarrer
board-finish-short = Terminer
board-reopen-short = Rouvrir
effect-to-sound =
    { $left ->
        [0] ensuite, l’étape { $stage } est solide
        [1] ensuite, un autre élément empêche l’étape { $stage } d’être solide
       *[other] ensuite, { $left } autres éléments empêchent l’étape { $stage } d’être solide
    }
steps-in-plan-to = Dans le plan, au niveau { $level } : { $state }
compare-stays = inchangé
compare-moves = modifié
order-date-perhaps = Pourrait s’appliquer { $days ->
    [0] aujourd’hui
    [1] dans un jour
   *[other] dans { $days } jours
} : { $title }
steps-last-time = Confirmez la réponse de la période précédente, ou répondez de nouveau.
gantt-done = terminée
