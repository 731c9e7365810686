# Les noms de valeurs qui figurent à de nombreux endroits.

coverage-none = Rien du périmètre
coverage-some = Une partie du périmètre
coverage-half = Au moins la moitié du périmètre
coverage-all = Tout le périmètre

confidence-low = Faible
confidence-medium = Moyen
confidence-high = Élevé

evidence-kind-document = Document
evidence-kind-record = Enregistrement ou journal
evidence-kind-test = Résultat d’essai
evidence-kind-agreement = Accord
evidence-kind-review = Revue ou audit
evidence-kind-interview = Entretien
evidence-kind-other = Autre

size-kib = { $size } Ko
size-mib = { $size } Mo

# Chacun complète « Le niveau étayé est plus bas parce que… » ; aucun ne commence par une voyelle.
cap-no-evidence = les preuves manquent
cap-undated-evidence = les preuves ne portent aucune date
cap-old-evidence = { $months ->
    [1] toutes les preuves datées ont plus d’un mois
   *[other] toutes les preuves datées ont plus de { $months } mois
}
cap-expired-evidence = toutes les preuves récentes ont expiré
cap-partial-coverage = la pratique ne couvre pas tout le périmètre
cap-no-independent-check = personne d’indépendant n’a vérifié les preuves à jour

state-does-not-apply = Ne s’applique pas
state-unanswered = Sans réponse
state-unknown = Je ne sais pas
state-not-applicable = Sans objet
state-answered = Avec réponse

gate-closed = Fermé
gate-open = Ouvert
gate-sound = Solide

exposure-low = Faible
exposure-medium = Moyenne
exposure-high = Élevée
exposure-undecided = Pas encore connue

status-in-force = En vigueur
status-adopted = Adopté, pas encore applicable
status-draft = Projet
status-voluntary = Volontaire
status-repealed = Abrogé
status-dormant = En sommeil

mark-official = lu dans le texte officiel
mark-secondary = lu dans une source secondaire
mark-memory = pas encore vérifié dans le texte officiel

sort-law = Loi
sort-standard = Norme
sort-protocol = Protocole
sort-guidance = Lignes directrices
sort-initiative = Initiative

mode-full = Tous les éléments
mode-quick = Éléments critiques seulement

# Conditions sur le profil, en toutes lettres. Les espaces autour des mots de liaison sont voulus.
condition-always = toujours
condition-flag = la réponse à « { $question } » est oui
condition-any = la réponse à « { $question } » comprend { $options }
condition-at-least = { $number ->
    [1] « { $question } » a une réponse
   *[other] « { $question } » a au moins { $number } réponses
}
condition-at-most = { $number ->
    [0] « { $question } » n’a aucune réponse
    [1] « { $question } » a au plus une réponse
   *[other] « { $question } » a au plus { $number } réponses
}
condition-exactly = { $number ->
    [0] « { $question } » n’a aucune réponse
    [1] « { $question } » a exactement une réponse
   *[other] « { $question } » a exactement { $number } réponses
}
condition-not-exactly = { $number ->
    [0] « { $question } » a au moins une réponse
    [1] « { $question } » n’a pas exactement une réponse
   *[other] « { $question } » n’a pas exactement { $number } réponses
}
condition-not = il est faux que { $condition }
condition-and = {" ; et "}
condition-or = {" ; ou "}
condition-and-short = {" et "}
condition-or-short = {" ou "}

mark-official-short = officiel
mark-secondary-short = secondaire
mark-memory-short = non vérifié
relation-same-evidence = Les mêmes preuves servent
relation-partly-overlaps = Recoupement partiel
relation-no-counterpart = Sans équivalent
relation-same-evidence-short = Mêmes preuves
relation-same-evidence-hint = Ce que vous réunissez pour les éléments sert ici aussi. Deux clauses n’en deviennent pas identiques pour autant.
relation-partly-overlaps-hint = Une partie sert ; ce cadre demande autre chose ou quelque chose de plus.
relation-no-counterpart-hint = Ce cadre ne demande rien de tel, d’après ce qui en a été lu.
difference-threshold = Seuil
difference-retention = Conservation
difference-clock = Délai
difference-trigger = Fait générateur
difference-subject = Personnes visées
difference-notice = Information
sorts-law = Lois
sorts-standard = Normes
sorts-protocol = Protocoles et formats
sorts-guidance = Lignes directrices
sorts-initiative = Initiatives

# Quelque chose, et ce qui en est dit.
told = { $name } : { $words }
percent = { $percent } %

# Les mots devant le numéro d’une clause.
clause-annex = annexe
clause-appendix = appendice
clause-section = section
clause-chapter = chapitre
clause-dimension = dimension
clause-area = domaine
clause-action = action
clause-objective = objectif
clause-level = niveau
clause-stage = étape
clause-gap = écart
clause-principle = principe
# Entre des éléments qui ont eux-mêmes des virgules, avec les espaces.
apart = { "\u00A0" };{ " " }
condition-flag-not = la réponse à « { $question } » est non
condition-none = la réponse à « { $question } » ne comprend pas { $options }
stage-closed = Fermée
stage-open = Ouverte
stage-sound = Solide
condition-answer = « { $answer } »
