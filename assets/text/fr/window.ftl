# La fenêtre : barre, menus, écrans, dialogues.

app-name = Waymark
window-title = { $organisation } – Waymark
window-title-unsaved = { $organisation } (non enregistré) – Waymark

yes = Oui
no = Non
cancel = Annuler
close = Fermer
copied = Copié
saved = Enregistré : { $file }

## Commandes et menus

# La lettre d’un menu l’ouvre avec Alt. Elle figure dans son nom, et aucun autre menu ne la prend.
menu-file = Fichier
menu-file-letter = F
menu-edit = Édition
menu-edit-letter = D
menu-view = Affichage
menu-view-letter = A
menu-help = Aide
menu-help-letter = E
command-new = Nouvelle évaluation…
command-open = Ouvrir…
command-open-by-path = Ouvrir par chemin d’accès…
command-save = Enregistrer
command-save-as = Enregistrer sous…
command-save-by-path = Enregistrer par chemin d’accès…
command-undo = Annuler
command-redo = Rétablir
command-home = Accueil
command-profile = Profil
command-walk = Parcours
command-evidence = Preuves
bar-read-only = Lecture seule
read-only = Ce fichier a été créé par une version plus récente de Waymark. Il peut être consulté, mais pas modifié.
command-results = Résultats
command-find = Trouver un élément
command-switch-theme = Basculer entre clair et sombre
command-keys = Raccourcis clavier
command-about = À propos de Waymark
command-quit = Quitter

bar-me = { $name }
bar-me-for = { $by }, pour { $name }
bar-nobody = Qui êtes-vous ?
bar-me-hint = Les réponses données dans cette fenêtre sont enregistrées sous ce nom. Cliquez pour le changer
bar-saving = Enregistrement…
bar-saved = Enregistré
bar-changed = À enregistrer
bar-unsaved = Pas encore enregistré
bar-sample = Exemple

dialog-open-title = Ouvrir une évaluation
dialog-save-title = Enregistrer l’évaluation
dialog-filter = Évaluations Waymark
nothing-picked = Aucun fichier n’a été choisi. Si aucune boîte de dialogue ne s’est ouverte, vous pouvez saisir le chemin à la place
notice-dismiss = Fermer ce message

## Accueil

home-title = Où en êtes-vous sur la voie de l’interopérabilité de l’IA ?
home-intro = Waymark guide votre organisation le long de la feuille de route du secteur privé, montre où en est la préparation de chaque domaine et ce qui vous freine, et garde tout dans des fichiers qui vous appartiennent.
home-new = Nouvelle évaluation
home-open = Ouvrir…
home-sample = Explorer l’exemple
home-opening = Ouverture…
home-current = Ouverte maintenant
home-go-on-walk = Poursuivre le parcours
home-go-on-results = Voir les résultats
home-recent = Évaluations récentes
home-recent-empty = Rien pour l’instant. Les évaluations que vous enregistrez ou ouvrez figurent ici.
home-open-recent = Ouvrir { $organisation }
home-forget = Retirer { $file } de cette liste

## Profil

profile-title = Qu’est-ce qui s’applique à vous ?
profile-intro = Ces faits déterminent les questions qui vous sont posées. Passez ce que vous ne savez pas : un élément s’applique, sauf si un fait dit le contraire. Ils ne modifient jamais un score.
profile-organisation = Organisation
profile-scope = Éléments à parcourir
profile-scope-hint = Les éléments critiques décident des passages d’étape. Vous pouvez passer à tous les éléments plus tard et garder toutes vos réponses.
profile-none-of-these = Aucun de ces choix
profile-applying = { $applying ->
    [one] { $applying } élément sur { $all } s’applique
   *[other] { $applying } éléments sur { $all } s’appliquent
}
profile-given = { $given ->
    [one] { $given } fait renseigné
   *[other] { $given } faits renseignés
} sur { $fields }
profile-hidden = { $items ->
    [1] un élément ne s’applique pas d’après ces faits
   *[other] { $items } éléments ne s’appliquent pas d’après ces faits
}
profile-outside = { $items ->
    [1] un élément est laissé au parcours complet
   *[other] { $items } éléments sont laissés au parcours complet
}
profile-walk = Commencer le parcours
profile-walk-on = Poursuivre le parcours
profile-skip = Passer le reste pour l’instant

## Parcours

walk-progress = { $done ->
    [one] { $done } élément traité
   *[other] { $done } éléments traités
} sur { $all }
walk-nothing = Aucun élément ne s’applique. Modifiez le profil pour voir lesquels s’appliqueraient.
walk-previous = Précédent
walk-next = Élément suivant

trail-search = Trouver un élément
trail-search-clear = Effacer la recherche
trail-nothing-found = Aucun élément ne contient tous ces mots.
trail-hidden = { $items ->
    [1] un élément ne s’applique pas
   *[other] { $items } éléments ne s’appliquent pas
}
trail-hidden-hint = D’après le profil, ou parce que seuls les éléments critiques sont parcourus. Les réponses données sont conservées et reviennent avec l’élément.
trail-level = niveau { $level }
trail-critical = critique
trail-flagged = marqué
trail-disputed = divergence

question-critical = Critique
question-critical-hint = Un niveau bas ici tient le passage d’étape fermé
question-place = élément { $place } sur { $all }
question-unknown = Je ne sais pas
question-not-applicable = Sans objet
question-flag = Marquer
question-clear = Effacer ma réponse
question-reason = Pourquoi ne s’applique-t-il pas ?
question-reason-hint = Par exemple : nous n’avons aucun agent en production
question-reason-missing = Sans motif, l’élément compte comme sans réponse.
question-capped = Déclaré { $claimed }, étayé { $supported } : { $reason }
question-supported = Le niveau { $level } est étayé par les preuves
question-team = { $answers ->
    [1] La réponse commune de l’équipe, à partir d’une réponse :
   *[other] La réponse commune de l’équipe, à partir de { $answers } réponses :
}
question-disputed = Les membres divergent
question-coverage = Pour quelle part du périmètre est-ce vrai ?
question-confidence = Quel est votre degré de certitude ?
question-note = Note
question-note-hint = Remarques pour votre équipe ou pour plus tard

guidance-next = Prochaine action, vers le niveau { $level }
guidance-top = Haut de l’échelle
guidance-target = Cible : { $level } { $name }
guidance-evidence = Preuves à rechercher
guidance-mark-down = Le niveau est abaissé si { $reason }.
guidance-mark-down-later = Une fois que vous avez répondu, vous voyez ici ce qu’un relecteur critiquerait.
guidance-colleagues = Réponses des collègues
guidance-not-applicable = Sans objet : { $reason }
guidance-about = À propos de cet élément
guidance-answers = Qui répond : { $function }
guidance-answers-with = Qui répond : { $function }, avec { $others }
guidance-gaps = Aide à combler : { $gaps }
guidance-layer = Couche : { $layer }
guidance-condition = S’applique quand : { $condition }
guidance-references = Ce à quoi il prépare
guidance-references-hint = Préparation à ces clauses, non preuve de conformité.
guidance-open = Ouvrir la page dans le navigateur : { $framework }
guidance-link = Ouvrir le texte
guidance-status = { $status } au { $date } ; { $mark }
guidance-applies-from = S’applique à partir du { $date }
guidance-applies-since = S’applique depuis le { $date }

## Résultats

results-title = { $organisation } : quel degré de préparation ?
results-as-of = preuves au { $date }
results-empty-title = Aucune réponse pour l’instant
results-empty-text = La préparation s’affiche ici dès la première réponse. D’ici là, chaque fourchette va de 0 à 100.
results-domains = Préparation par domaine
results-domains-hint = De 0 à 100, sur les éléments applicables avec réponse. Une déclaration compte dans la mesure où ses preuves la soutiennent.
results-domains-claims = De 0 à 100, sur les éléments applicables avec réponse, comme si chaque déclaration était soutenue par des preuves.
results-show-as = Afficher comme
results-chart = Graphique
results-table = Tableau

gates-title = Jusqu’où la voie est ouverte
gates-hint = Une étape est ouverte lorsque chaque élément critique de cette étape et des précédentes est à « { $open } » ou plus haut, et solide lorsque tous sont à « { $sound } » ou plus haut. Il n’existe pas de pourcentage global.
gates-blockers = { $blockers ->
    [0] 0 blocage
    [1] un blocage
   *[other] { $blockers } blocages
}
gates-to-sound = { $items ->
    [1] encore un élément pour être solide
   *[other] encore { $items } éléments pour être solide
}
gates-nothing-left = plus rien à faire
gates-closed-by = { $stage } : passage fermé par des éléments critiques sous le niveau { $level }
gates-all-open = Tous les passages sont ouverts.

chart-answered = { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $applicable }
chart-sentence = { $name } : score { $score }, fourchette { $range }, déclaré { $claimed }, { $answered }
chart-sentence-claimed = { $name } : déclaré { $score }, fourchette { $range }, { $answered }
chart-sentence-empty = { $name } : pas encore de score, { $answered }
chart-summary = Diagramme en barres de { $scored ->
    [one] { $scored } domaine
   *[other] { $scored } domaines
} avec score sur { $all }. Le plus bas : { $lowest }, { $low }. Le plus haut : { $highest }, { $high }. Le tableau donne tous les chiffres.
chart-summary-empty = Diagramme en barres sans barre : aucun domaine n’a encore de score.

legend-supported = Étayé
legend-claimed = Déclaré
legend-range = Fourchette, selon ce que donneront les éléments sans réponse
legend-target = Cible
legend-weakest = Élément le plus faible

column-domain = Domaine
column-score = Score
column-range = Fourchette
column-claimed = Déclaré
column-target = Cible
column-level = Niveau
column-weakest = Le plus faible
column-answered = Réponses
table-copy = Copier le tableau


## Dialogues

new-title = Nouvelle évaluation
new-intro = Une évaluation par organisation. Les collègues répondent plus tard dans le même fichier.
new-organisation = Organisation
new-organisation-hint = Nom de l’organisation ou de l’entité
new-questionnaire = Questionnaire
new-scope = Éléments à parcourir
new-scope-full = Tous les éléments ({ $items })
new-scope-quick = Les éléments critiques ({ $items })
new-scope-hint = Les éléments critiques seuls prennent environ 45 minutes. Vous pouvez élargir plus tard sans perdre une réponse.
new-start = Commencer
new-missing = Indiquez l’organisation et votre nom.
missing-name = Saisissez un nom.
missing-path = Saisissez un chemin.
missing-passphrase = Saisissez une phrase secrète.
missing-passphrase-again = Saisissez une seconde fois la même phrase secrète.
missing-assessments = Aucune évaluation n’est affichée à laquelle cela puisse s’appliquer.
missing-milestone-name = Saisissez un nom pour le jalon.
missing-who-freezes = Saisissez le nom de la personne qui les fige.
missing-date = Saisissez une date.
missing-member = Choisissez d’abord un membre.
missing-source = Saisissez le nom de l’auteur.
missing-organisation = Saisissez l’organisation.

person-title = Qui répond dans cette fenêtre ?
person-intro = Chaque réponse est enregistrée avec un nom et une fonction. Aucune réponse n’écrase celle d’autrui.
person-other = Quelqu’un d’autre
person-name = Votre nom
person-name-hint = Tel que vos collègues vous connaissent
person-function = Votre fonction
person-function-none = Non précisée
person-answer = Répondre sous ce nom

unsaved-title = Enregistrer d’abord votre travail ?
unsaved-text = { $organisation } : l’évaluation comporte des modifications qu’aucun fichier ne contient encore.
unsaved-save = Enregistrer mon travail
unsaved-discard = Ne pas enregistrer

changed-title = Le fichier a changé sur le disque
changed-text = Quelqu’un d’autre l’a enregistré après que vous l’avez ouvert. Rien n’a été écrasé, et votre travail est toujours là. Enregistrez-le comme copie pour garder les deux, ou remplacez ce qui est sur le disque.
changed-save-copy = Enregistrer une copie…
changed-overwrite = Remplacer sur le disque

overwrite-title = Un fichier de ce nom existe déjà
overwrite-text = Rien n’a été écrasé. Choisissez un autre nom pour garder les deux, ou remplacez-le.
overwrite-other-name = Choisir un autre nom…
overwrite-replace = Le remplacer

path-open-title = Ouvrir par chemin d’accès
path-save-title = Enregistrer par chemin d’accès
path-intro = Pour les environnements de bureau sans boîte de dialogue de fichiers. Un chemin relatif part du dossier dans lequel Waymark a été lancé.
path-label = Chemin du fichier
path-open = Ouvrir
path-save = Enregistrer

keys-title = Raccourcis clavier
keys-in-walk = Pendant le parcours
keys-everywhere = Partout
keys-level = Répondre par ce niveau
keys-not-applicable = Sans objet, puis saisir le motif
keys-unknown = Je ne sais pas
keys-flag = Marquer pour y revenir
keys-next = Élément suivant
keys-next-keys = J ou Droite
keys-previous = Élément précédent
keys-previous-keys = K ou Gauche
keys-clear = Effacer ma réponse
keys-clear-keys = Suppr ou Retour arrière

about-title = Waymark { $version }
about-text = Guide une organisation le long de la feuille de route du secteur privé pour l’interopérabilité de l’IA, montre où en est sa préparation par domaine et garde tout sous forme de fichiers qui vous appartiennent. Rien n’est envoyé où que ce soit.
about-score-title = Ce qu’est un score, et ce qu’il n’est pas
about-score = Un score est un moyen de parler de ce qui vient ensuite. Le questionnaire n’a pas été validé, une déclaration ne compte que dans la mesure où ses preuves l’étayent, et rien ici ne dit que quiconque respecte une loi.
about-source = Questionnaire
about-questionnaire = { $title }, version { $version }
about-licences = Sous licence MIT ou Apache-2.0. Polices : Inter et Noto Emoji (SIL Open Font License), DejaVu Sans (licence Bitstream Vera). Icônes : Material Symbols (Apache License 2.0).

upgrade-title = Un questionnaire plus récent
upgrade-confirm = Confirmer les réponses
upgrade-later = Plus tard
upgrade-close = Continuer
confirm-answer = Ce que demande cet élément a évolué depuis votre réponse. Veuillez le relire et confirmer votre réponse, ou la modifier.
confirm-answer-button = Ma réponse reste valable
trail-to-confirm = à confirmer
guidance-condition-not = Ne s’applique pas quand : { $condition }
question-not-yours = Vous n’avez pas encore répondu.
guidance-conditions = S’applique quand toutes ces conditions sont remplies :
trail-legend = Chiffre : niveau de l’équipe. Cercle : votre réponse manque. « ! » : critique, affiché après votre réponse.
guidance-gap-of = { $gap } ({ $main })
