# Rapports. Ces phrases sont lues par des conseils d’administration : des mots simples, aucune promesse.

report-title = Préparation à l’interopérabilité de l’IA
report-subtitle = Où nous en sommes sur la feuille de route du secteur privé, et ce qui vient ensuite
report-questionnaire-version = { $title }, version { $version }
report-progress = { $done ->
    [one] { $done } élément traité
   *[other] { $done } éléments traités
} sur { $all }
report-fact-as-of = Situation au
report-fact-questionnaire = Questionnaire
report-fact-progress = Avancement
report-contents = Sommaire
report-skip = Aller au rapport
report-page = Page
report-figure = Figure
report-table = Tableau
report-rests-on = Repose sur :
# Entre un nom et ce qui en est dit, avec les espaces.
report-colon = { "\u00A0" }:{ " " }
report-made-with = Réalisé avec Waymark
report-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

report-section-summary = Synthèse et prochaines actions
report-section-reading = Comment lire ce rapport
report-section-scope = Profil et périmètre
report-section-readiness = Préparation par domaine
report-section-gates = Les étapes et ce qui les maintient fermées
report-section-gaps = Lacunes et exposition
report-section-domains = Domaine par domaine
report-section-plan = Plan
report-section-regulation = Préparation réglementaire
report-section-decisions = Divergences et décisions
report-section-change = Ce qui a changé
report-section-method = Méthode
report-section-answers = Annexe : toutes les réponses
report-section-references = Références

report-hidden-organisation = L’organisation
report-hidden-organisation-short = l’organisation
report-hidden-member = Membre { $number }
report-hidden-member-function = Membre { $number } ({ $function })
report-hidden-person = une personne
report-hidden-evidence = Preuve, emplacement non communiqué

report-none = Néant
report-yes = Oui
report-no = Non
report-key-stage = Étape ouverte la plus avancée
report-key-blockers = Éléments critiques qui bloquent l’étape suivante
report-key-weakest = Domaine le plus faible
report-key-open = Éléments sans niveau
report-next-actions = Prochaines actions
report-reading-short-title = Comment lire ces chiffres
report-reading-short = Un score de 0 à 100 indique dans quelle mesure les preuves étayent les réponses. Il ne dit pas que quiconque respecte une loi, et il n’existe pas de pourcentage global. Le questionnaire n’a pas été validé : lisez-le comme une aide à la planification, non comme une mesure.

report-reading-intro = Le rapport repose sur ce que l’équipe a répondu et sur ce qu’elle a pu montrer. Six mots portent les chiffres.
report-word-score = Score
report-word-score-is = De 0 à 100 : la moyenne pondérée des niveaux étayés des éléments avec réponse. Les éléments critiques pèsent davantage.
report-word-claimed = Déclaré et étayé
report-word-claimed-is = Déclaré désigne ce qui a été dit. Étayé désigne ce que les preuves soutiennent : sans preuve, sans date récente ou sans vérification indépendante, une déclaration ne compte que jusqu’à un certain point.
report-word-range = Fourchette
report-word-range-is = Le score si tous les éléments ouverts étaient au plus bas, et si tous étaient au plus haut. Une fourchette large signifie que beaucoup reste inconnu.
report-word-level = Niveau
report-word-level-is = L’échelon le plus haut de l’échelle qu’atteignent chaque élément critique d’un domaine et la majeure partie de son poids. Une moyenne peut masquer un élément faible ; le niveau, non.
report-word-gate = Passage d’étape
report-word-gate-is = Une étape s’ouvre lorsque tous les éléments critiques de cette étape et des précédentes atteignent le niveau que demande le questionnaire.
report-word-exposure = Exposition
report-word-exposure-is = À quel point une lacune touche l’organisation, d’après les faits de son profil. L’exposition ne modifie jamais un score.
report-not-validated-title = Ce que les chiffres ne sont pas
report-not-validated = Le questionnaire n’a pas été validé par rapport à des résultats observés, et il ne sert pas à comparer deux organisations. Un score élevé ne constitue ni une preuve de conformité ni un conseil juridique. Là où le rapport cite une loi, il dit à quoi les éléments préparent, non ce qui est respecté.

report-profile = Profil de l’organisation
report-question = Question
report-answer = Réponse
report-profile-skipped = { $count ->
    [1] Une question du profil a été passée.
   *[other] { $count } questions du profil ont été passées.
}
report-team = Équipe
report-member = Membre
report-function = Fonction
report-answers-given = Réponses

report-scale = L’échelle
report-level = Niveau
report-test = Ce qui doit être vrai
report-rule-supported = Un niveau déclaré est plafonné par ce que ses preuves soutiennent ; l’annexe en donne la raison pour chaque élément.
report-rule-team = Entre les réponses de plusieurs membres, la médiane compte, la plus basse des deux si leur nombre est pair. Une décision de l’équipe la remplace. Des réponses distantes de deux niveaux constituent une divergence tant qu’il n’y a pas de décision.
report-rule-score = Le score d’un domaine, d’une étape ou d’une lacune est la moyenne pondérée de ses éléments avec réponse sur une échelle de 0 à 100 : un élément ordinaire pèse { $weight }, un élément critique { $critical }.
report-rule-level = Un domaine atteint un niveau lorsque chaque élément critique et { $percent } % du poids l’atteignent. Ce qui est sans réponse compte comme non atteint.
report-rule-gate = Une étape est ouverte lorsque tous les éléments critiques de cette étape et des précédentes sont au niveau { $open }, et solide lorsqu’ils sont au niveau { $sound }.
report-rule-rounding = Les chiffres sont calculés avec toute leur précision et arrondis à l’affichage au plus proche, les demis vers le haut. Il n’existe pas de pourcentage global.
report-source = Source du questionnaire : { $source }

report-readiness-intro = La barre pleine montre ce que les preuves soutiennent, le contour ce qui est déclaré au-delà, la moustache la fourchette, le repère la cible.
report-chart-domains = Préparation par domaine
report-chart-rests = Sur quoi reposent les scores
report-chart-heat = Préparation par domaine et par étape
report-chart-gaps = Exposition et préparation
report-chart-plan = Le plan dans le temps
report-legal-date = { $title } ({ $mark })
report-legal-dates = Échéances légales, par numéro
report-chart-trend = Préparation au fil des jalons
report-table-domains = Préparation par domaine
report-target = Cible
report-weakest = Le plus faible
report-table-gates = Les étapes et leurs passages
report-stage = Étape
report-gate = Passage
report-waiting = Éléments
report-blockers = En attente de
report-blockers-before = { $count ->
    [1] un d’une étape précédente
   *[other] { $count } d’étapes précédentes
}
report-blockers-and-before = {" "}et { $count ->
    [one] { $count } d’une étape précédente
   *[other] { $count } d’étapes précédentes
}
report-gates-intro = Une étape ne s’ouvre que lorsque ses propres éléments critiques et ceux des étapes précédentes atteignent le niveau demandé.
report-table-blockers = Éléments critiques sous le niveau { $level }
report-item = Élément
report-items = Éléments
report-title-of-item = Objet
report-stands = Niveau actuel
report-why-capped = Pourquoi pas plus haut
report-at-level = niveau { $level }
report-gaps-intro = La préparation indique où en sont les éléments qui aident à combler une lacune. L’exposition indique à quel point la lacune touche l’organisation.
report-table-gaps = Lacunes
report-gap = Lacune
report-exposure = Exposition

report-weakest-item = Élément le plus faible
report-found-in = Constats : { $domain }
report-found = Constats
report-supported = Étayé
report-evidence = Preuves
report-capped = Pas plus haut, pour cette raison : { $reason }.
report-disputed = Divergence au sein de l’équipe.
report-next-steps = Prochaines actions
report-step = { $words } ({ $days ->
    [1] environ un jour-personne
   *[other] environ { $days } jours-personnes
})

report-no-plan = Aucune action n’a encore été choisie. La synthèse indique les actions qui viennent en premier.
report-plan-intro = Les actions que l’équipe a choisies, et qui s’en charge.
report-table-plan = Actions choisies
report-action = Action
report-owner = Responsable
report-due = Échéance
report-days = Jours
report-state = État
report-state-to-do = À faire
report-state-doing = En cours
report-state-done = Fait
report-state-dropped = Abandonné
report-overdue = { $state }, en retard
report-no-disagreement = Aucun élément ne fait l’objet d’une divergence, et aucune décision n’a dû être consignée.
report-table-disputed = Où l’équipe diverge
report-given = Ce qui a été dit
report-table-decisions = Décisions de l’équipe
report-decided = Décision
report-rationale = Motif
report-recorded-by = Consignée par
report-change-since = Comparaison avec le jalon « { $name } » du { $date }.
report-table-change = Scores avant et maintenant
report-table-changed-items = Éléments dont un niveau a changé
report-then-and-now = Avant → maintenant
report-no-item-changed = Aucun élément n’est à un autre niveau qu’alors.
report-then = Avant
report-now = Maintenant
report-moved = Évolution

report-preparation-title = Préparation, et non conformité
report-preparation = Les chiffres indiquent dans quelle mesure les réponses préparent à ce qu’un texte demande. Ils ne disent pas que le texte est respecté. La teneur des textes a été consultée à la date du { $date } ; chaque entrée porte son degré de vérification.
report-table-dates = Dates à venir
report-date-column = Dès le
report-framework = Cadre
report-begins = Ce qui commence
report-prepared = Préparation
report-mark = Vérification
report-framework-stands = { $title }. { $status } au { $date } ; { $mark }.
report-reference-stands = { $issuer }. { $status } au { $date } ; { $mark }.
report-table-framework = { $framework } : ce qui est demandé
report-obligation = Obligation
report-clauses = Clauses
report-evidence-serves = Preuves

report-answers-intro = Chaque élément posé, avec toutes ses réponses. Les chiffres du rapport renvoient ici.
report-domain-score = Score : { $score }.
report-named-in = Mentionné dans :
report-levels = Déclaré { $claimed }, étayé { $supported }, cible { $target }.
report-critical = Élément critique.
report-said-level = niveau { $level }, { $words }.
report-said-not-applicable = sans objet : { $reason }
report-said-unknown = ne sait pas.
report-checked-by = vérification par { $name }
report-evidence-words = [{ $name } : { $facts }]

report-sheet-summary = Synthèse
report-sheet-items = Éléments
report-sheet-answers = Réponses
report-sheet-evidence = Preuves
report-sheet-plan = Plan
report-sheet-crosswalk = Table de correspondance
report-low = Bas
report-high = Haut
report-claimed = Déclaré
report-critical-column = Critique
report-disputed-column = Divergence
report-domain = Domaine
report-id = Id
report-why-lower = Pourquoi pas plus haut
report-response = Réponse
report-reason = Motif
report-note = Remarque
report-where = Où
report-dated = Date
report-holds-until = Valable jusqu’au
report-checker = Vérifié par
report-to-level-column = Vers niveau
report-step-column = Action
report-as-of = Situation au { $date }
report-items-by-level = Éléments par niveau
report-item-count = Éléments
report-chart-alt = { $chart } ; le tableau voisin donne les mêmes chiffres

report-template-error = { $file }:{ $line }:{ $column }: { $message }. Aucun rapport n’a été écrit ; corrigez le gabarit, ou retirez-le du fichier de charte graphique.
report-not-made = Le rapport n’a pas pu être produit : { $reason }. Rien n’a été écrit.
report-lacks-signs = Le texte contient des caractères qu’aucune police disponible ne possède. Le PDF affiche des cases à leur place et ne respecte pas PDF/UA-1 ; une charte graphique dont une police les possède corrige l’un et l’autre.
report-written = Fichier écrit : { $path }
report-unknown-format = L’extension indique ce qu’il faut écrire : pdf, docx, xlsx, html, csv, json ou md. Rien n’a été écrit : { $path }
report-unknown-section = Il n’y a pas de section « { $name } ». Il y a : { $known }.

command-report = Rapport
dialog-report-title = Écrire le rapport sous
report-screen-title = Rapport
report-screen-hint = Le document à remettre au sujet de { $organisation } : choisissez un usage, vérifiez les pages, exportez les fichiers.
report-purpose = Usage
report-preset-executive = Direction
report-preset-full = Complet
report-preset-working = Documents de travail
report-preset-regulatory = Réglementaire
report-sections = Sections
report-hide = Omettre
report-hide-organisation = Nom de l’organisation
report-hide-members = Noms des membres
report-hide-notes = Remarques des membres
report-hide-locations = Emplacements des preuves
report-hide-internal = Remarques qui commencent par « Interne : »
report-formats = Formats
report-preview = Voir les pages
report-export = Exporter le rapport…
report-writing = { $done ->
    [one] { $done } écrit
   *[other] { $done } écrits
} sur { $all }
report-cancel = Annuler
report-stopped = { $done ->
    [0] Arrêté ; rien n’a été écrit.
    [1] Arrêté ; un fichier sur { $all } a été écrit, et il est complet.
   *[other] Arrêté ; { $done } fichiers sur { $all } ont été écrits, et ils sont complets.
}
report-drawing = Mise en page en cours…
report-outdated-pages = Des réponses ou des choix ont changé depuis la mise en page. Elle est refaite dans un instant.
report-pages-as-written = Les pages telles qu’elles seraient écrites maintenant
report-no-pages = « Voir les pages » les compose telles qu’elles seront imprimées. Elles suivent chaque changement fait à gauche.
report-page-of = Page { $page } sur { $all }
report-type-path = Saisir où écrire le rapport
report-to-level = Vers le niveau { $level } : { $words }
replace-report-title =
    { $count ->
        [1] Un fichier de ce nom existe déjà
       *[other] { $count } fichiers de ces noms existent déjà
    }
replace-report-text = Rien n’a été écrasé. Choisissez un autre nom pour garder ce qui existe, ou remplacez-le par ce rapport.
replace-report =
    { $count ->
        [1] Le remplacer
       *[other] Les remplacer
    }

brand-no-colour = « { $colour } » n’est pas une couleur ; écrivez-la sous la forme #rrggbb, par exemple #1f7d74.
brand-too-pale = { $colour } est trop pâle sur du blanc ({ $found } pour 1) : tout le monde ne peut pas lire un texte de cette couleur. Prenez-en une plus foncée, avec au moins 4,5 pour 1.
brand-too-dark = { $colour } est trop foncé sur un fond sombre ({ $found } pour 1) : tout le monde ne peut pas lire un texte de cette couleur. Prenez-en une plus claire, avec au moins 4,5 pour 1.

language-name = Français
internal-mark = Interne :
report-language = Langue
report-no-section = Choisissez au moins une section.
report-no-format = Choisissez au moins un format à écrire.
report-section-up = Monter : { $section }
report-section-down = Descendre : { $section }
brand-title = Charte graphique
brand-hint = Qui remet le rapport, et comment il se présente. Une charte graphique est gardée dans un fichier à part et sert à tous les rapports.
brand-of-file = Fichier : { $file }
brand-of-file-changed = Fichier : { $file }, modifiée depuis
brand-usual = Présentation propre à Waymark
brand-not-kept = Pas encore enregistrée dans un fichier
brand-open = Ouvrir une charte…
brand-save = Enregistrer la charte…
brand-none = Sans charte
brand-name = Nom
brand-accent = Couleur des traits et des liens
brand-heading = Couleur des grands titres
brand-accent-dark = Couleur des liens sur fond sombre
brand-confidentiality = Mention de confidentialité
brand-footer = Pied de chaque page
brand-cover-text = Texte de la couverture
brand-logo-choose = Choisir un logo…
brand-logo-remove = Retirer le logo
brand-logo-shows = Ce que montre le logo
brand-logo-wrong = Ce n’est pas un fichier SVG ou PNG valide de 4 Mo au plus ; le logo reste donc tel qu’il était : { $path }
brand-font-add = Ajouter une police…
brand-font-remove = Retirer { $font }
brand-font-wrong = Ce n’est pas une police TrueType ou OpenType ; rien n’a donc été ajouté : { $path }
brand-typst = Gabarit pour le PDF
brand-html = Gabarit pour le HTML
brand-not-opened = La charte graphique reste telle qu’elle était. { $reason }
brand-not-saved = La charte graphique n’a pas été enregistrée. { $reason }
brand-there = Un fichier de ce nom existe déjà, ou il a été modifié depuis son ouverture. Rien n’a été écrit ; choisissez un autre nom, ou ouvrez-le d’abord : { $path }
brand-kept = Charte graphique enregistrée sous { $path }
brand-type-open = Saisir où se trouve la charte graphique
brand-type-save = Saisir où enregistrer la charte graphique
brand-type-logo = Saisir où se trouve le logo
brand-type-font = Saisir où se trouve la police
dialog-brand-open-title = Ouvrir une charte graphique
dialog-brand-save-title = Enregistrer la charte graphique sous
dialog-brand-filter = Chartes graphiques
dialog-logo-title = Choisir un logo
dialog-logo-filter = SVG et PNG
dialog-font-title = Choisir une police
dialog-font-filter = Polices

report-no-pages-title = Les pages apparaissent ici
report-format-docx = Word (DOCX)
report-format-xlsx = Excel (XLSX)
report-format-html = Page web (HTML)
report-format-markdown = Markdown
