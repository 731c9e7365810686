# Le rapport sur un portefeuille : de nombreuses organisations dans un seul document.

portfolio-report-title = Rapport de portefeuille
portfolio-report-subtitle = Préparation à l’interopérabilité de l’IA : où en sont les organisations, et ce qui freine la plupart d’entre elles
portfolio-report-organisations = { $count ->
    [1] Une organisation
   *[other] { $count } organisations
}
portfolio-report-among = { $name } parmi { $count ->
    [1] une organisation
   *[other] { $count } organisations
}
portfolio-report-numbered = Organisation { $number }
portfolio-report-fact-count = Organisations
portfolio-report-fact-names = Noms
portfolio-report-names-hidden = Omis ; les numéros ne suivent aucun ordre de noms, de dossiers ou de scores
portfolio-report-version = { $version } ({ $count })
portfolio-report-versions = { $title }, dernier travail avec la version { $versions }

portfolio-report-section-summary = Synthèse
portfolio-report-section-league = Classement
portfolio-report-section-heat = Organisations par domaine
portfolio-report-section-spread = Répartition des scores
portfolio-report-section-stages = Étapes ouvertes
portfolio-report-section-blockers = Blocages fréquents
portfolio-report-section-weakest = Éléments le plus souvent sous la cible
portfolio-report-section-evidence = Sur quoi reposent les réponses
portfolio-report-section-sectors = Par secteur
portfolio-report-section-method = D’où viennent les chiffres
portfolio-report-section-all = Annexe : toutes les organisations

portfolio-report-lead-stage = L’étape { $stage } est ouverte pour { $open ->
    [one] { $open } organisation
   *[other] { $open } organisations
} sur { $count } : c’est l’étape la plus avancée qu’au moins la moitié des organisations ont atteinte.
portfolio-report-lead-none = { $none ->
    [one] { $none } organisation sur { $count } n’a encore aucune étape ouverte.
   *[other] { $none } organisations sur { $count } n’ont encore aucune étape ouverte.
}
portfolio-report-lead-blocker = Le blocage le plus fréquent est { $item } ({ $title }) : sans lui, { $count ->
    [one] { $count } organisation ne peut pas ouvrir son étape suivante.
   *[other] { $count } organisations ne peuvent pas ouvrir leur étape suivante.
}
portfolio-report-lead-weakest = La médiane la plus basse est celle du domaine { $domain } : { $median }.
portfolio-report-key-blocker = Blocage le plus fréquent
portfolio-report-key-blocker-value = { $item }, chez { $percent } %
portfolio-report-key-weakest = Domaine à la médiane la plus basse
portfolio-report-key-evidence = Réponses fondées sur des preuves à jour ou vérifiées
portfolio-report-none = Aucun
portfolio-report-left-out = Ce qui ne figure pas dans ce rapport
portfolio-report-left-out-what = Nature
portfolio-report-left-out-count = Nombre
portfolio-report-left-encrypted = Fichiers chiffrés
portfolio-report-left-newer = Fichiers d’un programme plus récent
portfolio-report-left-no-questionnaire = Fichiers dont le questionnaire manque
portfolio-report-left-machine = Fichiers qui ne peuvent pas être lus sur le disque
portfolio-report-left-broken = Fichiers endommagés
portfolio-report-left-earlier = Évaluations antérieures et copies, d’organisations qui y figurent avec leur évaluation la plus récente
portfolio-report-left-other = Évaluations fondées sur un autre questionnaire, non comparables à celles-ci
portfolio-report-left-not-chosen = Évaluations non retenues pour ce rapport
portfolio-report-caution-title = Lire les différences avec prudence
portfolio-report-caution = Chaque organisation a répondu pour elle-même, et le questionnaire n’a pas été validé par rapport à des résultats observés. Un score indique dans quelle mesure les preuves étayent les réponses ; il ne prouve pas la conformité. D’une organisation à l’autre, quelques points ne signifient rien. Il n’existe pas de score total : aucune organisation ne vaut donc mieux qu’une autre au vu d’un seul chiffre.

portfolio-report-league-intro = Selon l’ordre du constat principal de chaque organisation : l’étape ouverte la plus avancée, puis le plus petit nombre d’éléments qui bloquent la suivante, puis le score du domaine le plus faible. Les ex æquo partagent le même rang. La colonne Preuves donne la part des éléments avec réponse qui reposent sur des preuves à jour ou vérifiées.
portfolio-report-league-ends = Voici les { $ends } premières et les { $ends } dernières des { $count } organisations ; { $rest ->
    [1] une organisation située entre elles figure
   *[other] les { $rest } organisations situées entre elles figurent
} en annexe.
portfolio-report-league-own = { $name } occupe le rang { $place } sur { $count }. Étape ouverte : { $stage } ; { $blockers ->
    [0] rien ne bloque l’étape suivante
    [1] un élément bloque l’étape suivante
   *[other] { $blockers } éléments bloquent l’étape suivante
}.
portfolio-report-league-table = Classement
portfolio-report-league-first = Les { $ends } premières du classement
portfolio-report-league-last = Les { $ends } dernières du classement
portfolio-report-place = Rang
portfolio-report-organisation = Organisation
portfolio-report-open-to = Étape ouverte
portfolio-report-blockers = Blocages
portfolio-report-weakest = Le plus faible
portfolio-report-evidence = Preuves
portfolio-report-answered = Traités
portfolio-report-no-stage = aucune

portfolio-report-heat-intro = Chaque case donne le score d’un domaine de 0 à 100, dans la couleur du niveau le plus proche de l’échelle. Les organisations suivent l’ordre du classement. Les colonnes sont :
portfolio-report-heat-intro-anonymous = Chaque case donne le score d’un domaine de 0 à 100, dans la couleur du niveau le plus proche de l’échelle. Les organisations sont numérotées et suivent l’ordre du classement. Les colonnes sont :
portfolio-report-heat-sectors = La section sur les secteurs les montre toutes ensemble.
portfolio-report-heat = Scores par organisation et par domaine
portfolio-report-heat-part = Scores par organisation et par domaine, positions { $from } à { $to } du classement
portfolio-report-heat-own = Scores par domaine : { $name }
portfolio-report-heat-unknown = Pas encore de score
portfolio-report-heat-summary = Carte croisant { $rows ->
    [one] { $rows } organisation
   *[other] { $rows } organisations
} et { $columns ->
    [one] { $columns } domaine
   *[other] { $columns } domaines
} ; { $unknown ->
    [0] aucune de ses cases n’est sans score.
    [1] une de ses cases est sans score.
   *[other] { $unknown } de ses cases sont sans score.
} { $left ->
    [0] Aucune organisation n’est omise.
    [1] Une autre organisation ne figure pas sur cette carte.
   *[other] { $left } autres organisations ne figurent pas sur cette carte.
} L’annexe donne tous les chiffres dans un tableau.

portfolio-report-spread-intro = La boîte contient la moitié centrale des organisations ; le trait qui la traverse est la médiane, et les moustaches vont jusqu’au score le plus bas et au score le plus élevé. Dans le tableau, un quart des organisations a un score inférieur ou égal au chiffre de la colonne 25 %, et trois quarts un score inférieur ou égal à celui de la colonne 75 %. Rien n’est résumé à partir de moins de { $fewest } organisations.
portfolio-report-spread-too-few = Dans chaque domaine, moins de { $fewest } organisations ont un score : aucune répartition n’est donc montrée, car chacun saurait de qui il s’agit.
portfolio-report-spread = Répartition des scores de chaque domaine
portfolio-report-domain = Domaine
portfolio-report-count = Organisations
portfolio-report-lowest = Le plus bas
portfolio-report-lower = 25 %
portfolio-report-median = Médiane
portfolio-report-upper = 75 %
portfolio-report-highest = Le plus haut
portfolio-report-domain-name = { $id } { $name }

portfolio-report-stages-intro = Pour chaque étape, le nombre d’organisations dont elle est l’étape ouverte la plus avancée. Une étape ne s’ouvre que lorsque ses propres éléments critiques et ceux des étapes précédentes atteignent le niveau que demande le questionnaire.
portfolio-report-stages = Étape ouverte la plus avancée
portfolio-report-stage = Étape
portfolio-report-furthest = La plus avancée
portfolio-report-open = Ouverte
portfolio-report-of-all = Part
portfolio-report-stages-summary = { $none ->
    [0] Aucune des { $count } organisations n’est sans étape ouverte
    [one] { $none } organisation sur { $count } n’a aucune étape ouverte
   *[other] { $none } organisations sur { $count } n’ont aucune étape ouverte
} ; { $last ->
    [0] aucune n’a ouvert la dernière, { $stage }.
    [one] { $last } a ouvert la dernière, { $stage }.
   *[other] { $last } ont ouvert la dernière, { $stage }.
}

portfolio-report-blockers-intro = Éléments critiques qui empêchent des organisations d’ouvrir leur étape suivante, les plus fréquents en premier. Une organisation peut en avoir plusieurs.
portfolio-report-blockers-none = Aucun élément critique n’empêche une organisation de passer à son étape suivante.
portfolio-report-blockers-caption = Éléments critiques qui bloquent le plus d’organisations
portfolio-report-blockers-summary = { $shown ->
    [one] { $shown } élément bloquant
   *[other] { $shown } éléments bloquants
} sur { $all }. Le plus fréquent est { $item }, { $title } : il bloque { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
} sur { $of }.
portfolio-report-item = Élément
portfolio-report-item-name = { $item } { $title }
portfolio-report-about = Objet
portfolio-report-blocks = Bloque
portfolio-report-more = Le tableau contient les { $shown } plus fréquents sur { $all } ; la feuille de calcul de ce rapport les contient tous.

portfolio-report-weakest-intro = Éléments dont le niveau étayé est inférieur à la cible que l’organisation s’est fixée, ou que fixe le questionnaire. Seules comptent les organisations qui ont répondu à l’élément. L’écart indique de combien de niveaux, en moyenne, celles qui sont sous la cible s’en éloignent.
portfolio-report-weakest-none = Aucun élément avec réponse n’est sous sa cible.
portfolio-report-weakest-caption = Éléments le plus souvent sous la cible
portfolio-report-weakest-summary = { $shown ->
    [one] { $shown } élément
   *[other] { $shown } éléments
} sous la cible sur { $all }. Le plus fréquent est { $item }, { $title } : { $count ->
    [one] { $count } organisation sur les { $of } qui y ont répondu est sous sa cible.
   *[other] { $count } organisations sur les { $of } qui y ont répondu sont sous leur cible.
}
portfolio-report-below = Sous la cible
portfolio-report-of-answered = Ont répondu
portfolio-report-gap = Écart moyen

portfolio-report-evidence-intro = Nombre d’éléments avec réponse, toutes organisations confondues, qui ne reposent sur rien, sur des preuves périmées, sur des preuves à jour et sur des preuves vérifiées de façon indépendante. Une déclaration sans preuve ne compte que jusqu’à un certain point.
portfolio-report-evidence-caption = Sur quoi reposent les réponses
portfolio-report-all = Toutes les organisations
portfolio-report-answers = Réponses

portfolio-report-sectors-intro = Médianes des secteurs qui comptent au moins { $fewest } organisations. Rien n’est dit des secteurs plus petits.
portfolio-report-sectors-small = { $sectors ->
    [0] Aucun secteur n’en compte moins
    [1] Un secteur en compte moins
   *[other] { $sectors } secteurs en comptent moins
} ; { $organisations ->
    [0] aucune organisation n’est hors des secteurs présentés.
    [1] une organisation n’appartient à aucun des secteurs présentés.
   *[other] { $organisations } organisations n’appartiennent à aucun des secteurs présentés.
}
portfolio-report-sectors = Médiane de chaque domaine par secteur
portfolio-report-sectors-unknown = Moins de { $fewest } scores
portfolio-report-sectors-summary = Carte croisant { $rows ->
    [one] { $rows } secteur
   *[other] { $rows } secteurs
} et { $columns ->
    [one] { $columns } domaine
   *[other] { $columns } domaines
}. Le tableau donne les mêmes chiffres.
portfolio-report-sector = Secteur
portfolio-report-sector-name = { $name } ({ $count })

portfolio-report-method-once = Chaque organisation compte une fois, avec l’évaluation modifiée en dernier.
portfolio-report-method-scores = Les scores, niveaux, étapes et blocages sont ceux que chaque évaluation a par elle-même ; rien n’est calculé d’une autre manière.
portfolio-report-method-order = Il n’existe pas de score total. L’ordre suit les étapes ouvertes, puis le plus petit nombre d’éléments qui bloquent la suivante, puis le score du domaine le plus faible.
portfolio-report-method-quantile = Les médianes et les quartiles sont interpolés en proportion entre deux scores, comme le font les feuilles de calcul. Ils sont donnés à partir de { $fewest } organisations.
portfolio-report-method-evidence = Une preuve est à jour lorsqu’elle est datée, qu’elle n’est pas trop ancienne et que son dernier jour n’est pas passé ; elle est vérifiée lorsqu’une personne indépendante de son responsable l’a examinée.
portfolio-report-method-rounding = Les chiffres sont calculés avec toute leur précision et arrondis à l’affichage au plus proche, les demis vers le haut.
portfolio-report-method-anonymous = Les noms, dossiers, fichiers et remarques ne figurent pas dans ce rapport. Les numéros suivent une empreinte des évaluations, qui ne dit rien d’elles ; les mêmes évaluations reçoivent de nouveau les mêmes numéros.

portfolio-report-all-intro = Les chiffres de chaque organisation, dans l’ordre du classement. Un tiret signifie qu’il n’y a pas de score.
portfolio-report-all-most = Les chiffres des { $most } premières organisations sur { $count }, dans l’ordre du classement. La feuille de calcul de ce rapport les contient toutes. Un tiret signifie qu’il n’y a pas de score.
portfolio-report-all-caption = Étape, blocages, scores par domaine

portfolio-report-unknown-format = L’extension indique ce qu’il faut écrire : pdf, html, xlsx, docx ou md. Rien n’a été écrit : { $path }
portfolio-report-nothing = aucune évaluation présentable ne figure parmi les fichiers
portfolio-report-no-such-name = aucune des organisations ne s’appelle « { $name } »

portfolio-report-button = Rapport de portefeuille…
portfolio-report-writing = Écriture du rapport en cours…
portfolio-report-dialog-title = Rapport de portefeuille
portfolio-report-dialog-about = Sur { $count ->
    [0] 0 évaluation
    [1] une évaluation
   *[other] { $count } évaluations
} : qui en est où, comment les scores se répartissent, ce qui bloque le plus et quels éléments sont le plus souvent sous la cible.
portfolio-report-dialog-format = Format
portfolio-report-dialog-names = Noms
portfolio-report-dialog-anonymous = Numéroter les organisations au lieu de les nommer
portfolio-report-dialog-only = Ne nommer que cette organisation
portfolio-report-dialog-nobody = Aucune
portfolio-report-dialog-brand = Avec la charte graphique de l’écran Rapport : { $name }
portfolio-report-dialog-where = Choisir l’emplacement…
dialog-portfolio-report-filter = Rapport

strips-box = Moitié centrale
strips-median = Médiane
strips-whisker = Du plus bas au plus haut
strips-of = { $count } org.
strips-too-few = { $count } avec un score, trop peu pour un résumé
strips-sentence = médiane { $median }, moitié centrale de { $lower } à { $upper }, ensemble de { $lowest } à { $highest }
strips-summary = Scores de { $told ->
    [one] { $told } domaine
   *[other] { $told } domaines
} sur { $all }, toutes organisations confondues. Médiane la plus basse : { $lowest }, { $low } ; la plus haute : { $highest }, { $high }.
strips-summary-empty = Aucun domaine n’a assez de scores pour être résumé.
shares-percent = { $percent } %
shares-sentence = { $name } : { $count } sur { $of }, { $percent } %

sheet-portfolio-summary = Synthèse
sheet-portfolio-league = Classement
sheet-portfolio-heat = Carte de chaleur
sheet-portfolio-spread = Répartition
sheet-portfolio-blockers = Blocages
sheet-portfolio-weakest = Sous la cible
sheet-portfolio-sectors = Secteurs
sheet-portfolio-method = Méthode
sheet-portfolio-box = Moitié centrale des organisations : de 25 % à la médiane, de la médiane à 75 %
sheet-portfolio-lower-half = 25 % à la médiane
sheet-portfolio-upper-half = Médiane à 75 %
portfolio-report-asked = Posés
