# Valeurs de comparaison, et réponses pour la recherche.

where-form = « { $given } » n’est pas une condition. Indiquez un champ et une valeur, par exemple --where sector=finance. Rien n’a été écrit.
where-field = Aucun questionnaire ne demande « { $given } ». Champs existants : { $known }. Rien n’a été écrit.
where-value = « { $field } » ne prend jamais la valeur « { $given } ». Valeurs possibles : { $known }. Rien n’a été écrit.
where-words = { $field } : { $values }

portfolio-others = { $count ->
    [1] Une organisation a répondu à un autre questionnaire et n’est pas prise en compte.
   *[other] { $count } organisations ont répondu à un autre questionnaire et ne sont pas prises en compte.
}

benchmark-all = toutes les organisations
benchmark-by-hand = choix à la main
benchmark-source-unsaid = non précisé
benchmark-too-few = Des valeurs de comparaison demandent au moins { $fewest } organisations avec des scores, sans quoi chacun saurait de qui il s’agit. { $found ->
    [0] Il n’y en a aucune.
    [1] Il y en a une.
   *[other] Il y en a { $found } ; plusieurs évaluations d’une même organisation comptent pour une.
} Rien n’a été écrit. Élargissez la sélection.
benchmark-written = Les valeurs de comparaison de { $count } organisations ont été écrites : { $path }

research-too-few = Les réponses ne peuvent être remises à la recherche qu’à partir de { $fewest } organisations, sans quoi chacun saurait de qui il s’agit. { $found ->
    [0] Il n’y en a aucune.
    [1] Il y en a une.
   *[other] Il y en a { $found } ; plusieurs évaluations d’une même organisation comptent pour une.
} Rien n’a été écrit. Élargissez la sélection.
research-stopped = L’opération a été arrêtée. Rien n’a été écrit.
research-left-out = Omis, car le fichier a été modifié entre-temps ou ne peut plus être ouvert : { $path }
research-written = Le fichier contient les réponses de { $count } organisations, sans les noms. Qui connaît les réponses d’une organisation peut encore la reconnaître : ne les transmettez qu’à des personnes de confiance.
research-random = un identifiant aléatoire
research-listed = les identifiants énumérés plus bas sous « { $part } »
research-organisation = Indique quelles réponses viennent d’une même organisation. L’identifiant a été tiré au sort pour ce fichier et sera différent dans le suivant.
research-sector = L’activité principale de l’organisation. Vide si personne ne l’a indiquée, ou si elle a été omise.
research-size = La taille de l’organisation. Vide si personne ne l’a indiquée, ou si elle a été omise.
research-markets = Où son IA est utilisée, avec des espaces entre les valeurs. Vide si personne ne l’a indiqué, ou si cela a été omis.
research-item = La question.
research-domain = Le domaine dont relève la question.
research-stage = L’étape à laquelle elle appartient.
research-answer = « combined » est ce qui compte pour l’organisation, une ligne par question qui lui est posée. « member » est ce qu’a dit une personne de l’organisation, sans dire qui ; rien n’indique quelles lignes viennent d’une même personne.
research-state = Ce qui a été dit. « unanswered » n’apparaît qu’avec « combined ».
research-claimed = Le niveau qui a été donné.
research-supported = Le niveau que ses preuves étayent. Seulement avec « combined ».
research-target = Le niveau visé. Seulement avec « combined ».
research-rests-on = La meilleure preuve à l’appui. Seulement avec « combined ».
research-month = Le mois où l’évaluation de l’organisation a été modifiée pour la dernière fois. Vide s’il a été omis.
research-rule = Nombre minimal d’organisations qui partagent chaque combinaison de secteur, de taille et de marchés présente dans le fichier. Lorsque moins de { $fewest } la partageaient, les marchés ont été omis d’abord, puis la taille, puis le secteur.
research-organisations = Nombre d’organisations dans le fichier.
research-rows = Nombre de lignes dans le fichier.
research-no-markets = Nombre d’organisations dont les marchés ont été omis.
research-no-size = Nombre d’organisations dont la taille a été omise.
research-no-sector = Nombre d’organisations dont le secteur a été omis.
research-no-month = Nombre d’organisations dont le mois a été omis, parce que moins de { $fewest } le partagent.

report-compared = Comparaison avec { $caption }
report-table-compared = Les domaines face aux valeurs de comparaison
peers-caption = { $name } ({ $source }, { $date }, { $count } organisations)
peers-below = sous le quartile inférieur de { $count } organisations
peers-lower = entre le quartile inférieur et la médiane de { $count } organisations
peers-median = à la médiane de { $count } organisations
peers-upper = entre la médiane et le quartile supérieur de { $count } organisations
peers-above = au-dessus du quartile supérieur de { $count } organisations
peers-short-below = sous le quartile inférieur
peers-short-lower = sous la médiane
peers-short-median = à la médiane
peers-short-upper = au-dessus de la médiane
peers-short-above = au-dessus du quartile supérieur
peers-short-of = { $standing } des { $count }
peers-none = trop peu d’organisations
peers-figures = { $lower } – { $median } – { $upper } (quartiles et médiane des { $count })
peers-standing = Position
peers-column-lower = Quartile inférieur
peers-column-median = Médiane
peers-column-upper = Quartile supérieur

spread-legend-box = Du quartile inférieur au quartile supérieur, avec la médiane
spread-legend-dots = Organisations une à une, jusqu’à trois superposées
spread-too-few = moins de cinq organisations ont un score
spread-figures = { $lower }–{ $upper }, { $count } organisations
spread-own = { $score }, atteint ou dépasse { $below } sur { $count }
spread-standing = atteint ou dépasse { $below } sur { $count }
spread-summary = Les scores de { $count } organisations par domaine
spread-column-count = Organisations

spread-title = Répartition
spread-back = Retour au tableau
spread-searched = recherche « { $searched } »
spread-over = Sur { $organisations ->
    [1] une organisation
    [one] { $organisations } organisation
   *[other] { $organisations } organisations
} ({ $assessments ->
    [1] une évaluation
    [one] { $assessments } évaluation
   *[other] { $assessments } évaluations
}) : { $filter }
spread-too-few-of-all = { $found ->
    [0] Aucune organisation n’a de scores ici.
    [1] Une organisation a des scores ici.
   *[other] { $found } organisations ont des scores ici.
} La répartition s’affiche à partir de { $fewest }, pour qu’aucune ne soit reconnaissable. Cochez-en davantage, décochez-les toutes, ou retirez des filtres.
spread-whose = Où se situe { $organisation }. Les touches fléchées passent à une autre.
spread-nobody = Choisissez une organisation avec les touches fléchées ou dans le tableau pour voir où elle se situe.
spread-previous = L’évaluation précédente
spread-next = L’évaluation suivante

benchmark-save = Enregistrer comme valeurs de comparaison…
benchmark-save-title = Enregistrer comme valeurs de comparaison
benchmark-save-text = Le fichier contient la répartition des scores : les quartiles et les médianes en points entiers, le nombre d’organisations, et les critères selon lesquels elles ont été choisies. Il ne nomme personne. D’autres peuvent y comparer leurs résultats.
benchmark-save-hint = Deux jeux de valeurs de comparaison dont les sélections diffèrent d’une organisation révèlent le score de celle-ci à qui détient les deux. Ne transmettez pas les deux.
benchmark-name = Nom
benchmark-name-hint = Finance, Europe
benchmark-source = Qui les établit
benchmark-where = Choisir l’emplacement…
benchmark-there = Il y a un fichier de ce nom qui ne contient pas de valeurs de comparaison. Rien n’a été écrit ; choisissez un autre nom : { $path }
benchmark-type = Saisir l’emplacement du fichier
benchmark-compare = Comparer à des valeurs de comparaison…
benchmark-choose = Choisir d’autres valeurs de comparaison…
benchmark-forget = Sans valeurs de comparaison
benchmark-used = Comparaison avec { $caption }
benchmark-over = { $filter } ; scores au { $date }
benchmark-filtered = Les valeurs de comparaison portent sur l’ensemble et sur ce que les preuves étayent ; elles ne figurent donc pas à côté d’une partie. Affichez tout pour les voir.
benchmark-other-questionnaire = Les valeurs de comparaison viennent d’un autre questionnaire ({ $theirs }, et non { $own }) ; rien n’en est donc affiché.
benchmark-other-version = Les valeurs de comparaison viennent de la version { $theirs } du questionnaire et ces scores de la version { $own } ; les domaines ne posent peut-être pas tout à fait les mêmes questions.
benchmark-unknown-domains = Les valeurs de comparaison contiennent des domaines qui ne sont pas demandés ici : { $domains }
benchmark-missing-domains = Les valeurs de comparaison ne disent rien sur : { $domains }
benchmark-not-read = Les valeurs de comparaison ne sont pas utilisables ; les graphiques restent tels quels. { $reason }

research-button = Données de recherche…
research-title = Données de recherche
research-text = Une ligne pour chaque réponse { $count ->
    [1] d’une évaluation
    [one] de { $count } évaluation
   *[other] de { $count } évaluations
}, chaque organisation portant un identifiant tiré au sort pour ce fichier. Les noms, les textes, les fichiers et les dates exactes n’y figurent pas. Le secteur, la taille, les marchés et le mois de la dernière modification sont omis lorsque moins de cinq organisations les partagent. Un dictionnaire accompagne le fichier.
research-warning = Qui connaît les réponses d’une organisation peut encore la reconnaître. Ne transmettez le fichier qu’à des personnes de confiance, et demandez d’abord l’accord des organisations.
research-there = Un tel fichier existe déjà. Rien n’a été écrit ; choisissez un autre nom : { $path }
research-progress = Lecture pour la recherche : { $done } évaluations sur { $all }

dialog-benchmark-open-title = Choisir des valeurs de comparaison
dialog-benchmark-save-title = Enregistrer des valeurs de comparaison
dialog-benchmark-filter = Valeurs de comparaison
dialog-research-title = Enregistrer des données de recherche
