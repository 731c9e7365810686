# Des évaluations côte à côte.

sides-other-questionnaires = Elles répondent à des questionnaires différents ({ $ids }). Ce qui a le même identifiant est comparé ; ce qui n’existe que dans l’une figure à la fin.
sides-other-versions = Leurs scores viennent de versions différentes du questionnaire ({ $versions }). Ce qui a le même identifiant est comparé ; ce qui n’existe que dans l’une figure à la fin.
sides-too-few = Pas de médiane : le groupe { $count ->
    [0] ne compte aucune évaluation
    [1] compte une évaluation
   *[other] compte { $count } évaluations
}, et il en faut { $fewest } pour que personne ne puisse y être reconnu.
sides-group = Médiane { $count ->
    [1] d’une autre
    [one] de { $count } autre
   *[other] de { $count } autres
}
sides-moment = { $name } ({ $date })
sides-now = Aujourd’hui ({ $date })
sides-legend = { $name } ({ $date } ; { $id }, version { $version })
sides-not-asked-there = absent de son questionnaire
sides-gate-closed = { $state }, { $count ->
    [1] un blocage
    [one] { $count } blocage
   *[other] { $count } blocages
}
sides-gates = ouvert pour { $open } sur { $all }
sides-gates-short = ouvert : { $open } sur { $all }
sides-level = niveau { $level }
sides-median-level = niveau médian { $level }
sides-level-claimed = niveau { $supported }, déclaré { $claimed }
sides-no-median = trop peu ont un niveau
sides-not-kept = sans niveau
sides-domains = Domaines
sides-gates-title = Passages d’étape
sides-gaps = Lacunes
sides-plans = Plans
sides-apart = Écart
sides-plan = { $open ->
    [one] { $open } ouverte
   *[other] { $open } ouvertes
}, { $overdue } en retard, { $done ->
    [one] { $done } terminée
   *[other] { $done } terminées
}, { $days ->
    [1] un jour-personne restant
    [one] { $days } jour-personne restant
   *[other] { $days } jours-personnes restants
}
sides-plan-until = { $plan }, dernière échéance le { $date }
sides-no-plan = non conservé par un jalon
sides-items-differ = { $count ->
    [1] Un élément diffère
   *[other] { $count } éléments diffèrent
}
sides-items-same = { $count ->
    [0] Aucun élément n’est identique pour toutes.
    [1] Un élément est identique pour toutes.
   *[other] { $count } éléments sont identiques pour toutes.
}
sides-only = Chez { $letter } ({ $name }) uniquement, { $count ->
    [1] cet élément
   *[other] ces { $count } éléments
} : { $items }
sides-key-levels = 2(3) : les preuves étayent 2, le niveau déclaré est 3 ; – : sans réponse, ou niveau non conservé ; ? : je ne sais pas
sides-key-states = n/a : sans objet ; × : ne s’applique pas ; / : absent du questionnaire
sides-own-answers = Chaque organisation a répondu pour elle-même : une différence est une raison de poser des questions, pas un classement.
sides-range = Fourchette
sides-quartiles = Pour une médiane : la moitié centrale
sides-points-apart = { $points ->
    [0] identique
   *[other] écart { $points }
}
sides-no-score = pas encore de score
sides-score-range = { $score } (fourchette : { $range })
sides-score-quartiles = { $score } (moitié centrale { $range })
sides-sentence = { $name } : { $figures } ; { $apart ->
    [0] identique
    [1] un point d’écart
   *[other] { $apart } points d’écart
}
sides-summary = { $count } termes comparés sur un axe de 0 à 100. Plus grand écart : { $name }, { $apart ->
    [1] un point
    [one] { $apart } point
   *[other] { $apart } points
}.
sides-summary-empty = Rien n’a encore de score pour deux termes.
sides-side = Terme
sides-plan-open = Actions ouvertes
sides-plan-overdue = En retard
sides-plan-done = Terminées
sides-plan-days = Jours-personne restants
sides-plan-last-due = Dernière échéance

beside-open = Comparer
beside-choose-first = Cochez-en deux ou plus, ou choisissez-en une à comparer à la médiane des autres
beside-over-time = Comparer dans le temps
beside-no-past = Choisissez une évaluation avec des jalons ; ils sont figés dans son plan
beside-back = Retour au tableau
beside-title = Comparaison
beside-title-over-time = { $organisation } dans le temps
beside-how = Ce qui est comparé
beside-each-other = Entre elles
beside-beside-others = Avec la médiane de toutes les autres évaluations affichées
beside-against = Une évaluation face à la médiane des autres
beside-subject = Laquelle
beside-failed = { $file } est omis : { $reason }
beside-left-out = { $count ->
    [1] Un jalon intermédiaire est omis : il y a place pour huit moments.
   *[other] { $count } jalons intermédiaires sont omis : il y a place pour huit moments.
}
beside-nothing-beside = Il n’y a pas deux termes à comparer.
beside-none-apart = Aucun domaine ne présente d’écart.
beside-most-apart = Plus grands écarts, en points : { $domains }
beside-sum = { $items ->
    [0] Aucun élément ne diffère
    [1] Un élément diffère
   *[other] { $items } éléments diffèrent
}, { $same ->
    [0] aucun n’est identique
    [1] un est identique
   *[other] { $same } sont identiques
} ; { $gates ->
    [0] tous les passages d’étape sont dans le même état
    [1] un passage d’étape est dans un état différent
   *[other] { $gates } passages d’étape sont dans un état différent
}.
beside-group-hint = chacune compte une fois ; les scores sont des médianes
beside-open-to = ouvert jusqu’à { $stage }
beside-open-to-none = aucune étape ouverte
beside-copy = Copier comme texte
beside-export = Exporter la comparaison
beside-domains-hint = Tous sur un même axe. Choisissez un domaine pour n’afficher que ses éléments.
beside-show-as = Présentation : { $chart }
beside-blocked-by = { $side } : { $stage } attend { $items }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
beside-items = Éléments
beside-gates-hint = Entre parenthèses : le nombre d’éléments critiques qui le maintiennent fermé.
beside-key-not-kept = un jalon ne conserve pas la raison
beside-key-too-few = moins de { $fewest } ont un niveau
beside-items-of = Éléments du domaine { $domain }
beside-all-domains = Afficher tous les domaines (Échap)
beside-show-same = { $count ->
    [1] Afficher l’élément identique pour toutes
   *[other] Afficher les { $count } éléments identiques pour toutes
}
beside-hide-same = { $count ->
    [1] Masquer l’élément identique pour toutes
   *[other] Masquer les { $count } éléments identiques pour toutes
}
beside-none-differs = Aucun élément ne diffère ici.
beside-item = { $item } { $title } : { $said }
beside-item-apart = { $item } { $title } : { $said } ; { $apart ->
    [0] même niveau
    [1] un niveau d’écart
   *[other] { $apart } niveaux d’écart
}
beside-items-hint = Les plus grands écarts d’abord. Le nombre est le niveau que les preuves étayent ; ce qui est déclaré au-delà figure entre parenthèses.
beside-as-of = { $words }, au { $date }
