# L’équipe : qui répond à quoi, copies remises, commentaires, validation.

team-whole = l’évaluation entière
standing-in-progress = En cours
standing-handed-in = Rendue
standing-returned = À reprendre
standing-accepted = Acceptée
comment-resolved = résolu
log-due = échéance
log-blind = réponses des collègues masquées au départ
log-assigned = qui répond ({ $part })
log-assigned-item = qui répond
log-hand-in = partie de { $name }
log-sign-off = validation de { $part }
log-comment = commentaire
log-agreement = accord ({ $name }) sur ce qui est mis de côté dans { $domain }
log-sample = systèmes tirés au sort
log-drawn = { $systems } (graine { $seed })
log-entered-by = réponse saisie par

error-no-member = Personne dans l’équipe ne s’appelle « { $name } ». En font partie : { $known }
error-no-items = { $name } ne répond encore à aucun élément. Attribuez d’abord une fonction à cette personne, ou des éléments qui lui soient propres.
cli-handed-out = Copie créée pour { $name } avec { $count ->
    [1] un élément
   *[other] { $count } éléments
}. Ce qui revient se fusionne par « waymark merge » : { $file }
error-no-stage = Le questionnaire n’a pas d’étape { $stage }. Il a : { $known }
cli-handed-in = { $name } a rendu sa partie.
cli-commented = Commentaire ajouté : { $item }
cli-team-nobody = Personne ne fait encore partie de l’équipe.
cli-team-member = { $name } ({ $function }) : { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $all }, { $standing }
cli-team-owes = {"  "}encore à traiter : { $items }
cli-team-nobodys = Personne dans l’équipe ne répond à : { $items }
cli-team-set-aside = { $domain } : beaucoup est mis de côté, et aucun second membre n’a donné son accord pour { $items }
cli-team-drawn = Systèmes tirés au sort pour les preuves : { $systems } (graine { $seed })
team-changed-since = modifié depuis
team-due-on = échéance : { $day }
team-late = en retard
team-signed = { $part } : validation par { $name } le { $day }
team-signed-outdated = { $part } : validation par { $name } le { $day }, mais modifié depuis

command-team = Équipe
command-merge = Fusionner un fichier…
command-merge-by-path = Fusionner par chemin d’accès…
command-hand-out-by-path = Enregistrer la copie par chemin d’accès…
path-merge-title = Fusionner par chemin d’accès
path-merge = Fusionner
path-hand-out-title = Enregistrer une copie pour un membre
merge-other = Ce fichier est une autre évaluation, non une copie de celle-ci. Rien n’a été modifié.
merge-nothing-new = Ce fichier ne contient rien qui ne soit déjà ici.
keys-mine = Mes éléments, tous les éléments

team-title = Équipe
team-intro = Chacun répond à ce que sa fonction connaît le mieux, dans ce fichier ou dans sa propre copie. Les copies sont réintégrées sans intervention, et aucune réponse n’écrase celle d’autrui.
team-to-disagreements = Divergences
team-to-workshop = Atelier
team-parts = Partie de cette page
team-members = Membres
team-routing = Qui répond à quoi
team-comments = { $count ->
    [0] Commentaires
   *[other] Commentaires ({ $count })
}
team-checks = { $count ->
    [0] Contrôles et validation
   *[other] Contrôles et validation ({ $count })
}
team-for = { $action } : { $name }
team-due = Échéance, sauf indication contraire pour un membre
team-blind = Masquer les réponses des collègues tant qu’on n’a pas donné les siennes
team-blind-hint = Chacun répond à un élément avant de voir ce que les collègues ont dit, afin que personne ne soit influencé par un chiffre déjà vu. Les copies remises partent sans les réponses des collègues.
team-empty = Personne ne fait encore partie de l’équipe
team-empty-hint = Ajoutez les personnes qui répondent. Les éléments de chaque fonction leur parviennent ensuite.
team-newcomer = Nom d’un nouveau membre
team-newcomer-hint = Le nom d’un collègue
team-no-function = Pas encore de fonction
team-answers-nothing = Ne répond encore à aucun élément. Une fonction apporte des éléments.
team-add = Ajouter le membre
team-already-there = { $name } fait déjà partie de l’équipe.
team-you = Vous
team-progress = { $answered ->
    [one] { $answered } réponse
   *[other] { $answered } réponses
} sur { $all }
team-supports = { $count ->
    [1] en appui sur un autre
   *[other] en appui sur { $count } autres
}
team-owes = Encore à traiter
team-owes-late = { $count ->
    [1] En retard, avec encore un élément à traiter
   *[other] En retard, avec encore { $count } éléments à traiter
}
team-changed-hint = Des réponses ont été modifiées après le rendu de cette partie.
team-hand-in = Rendre ma partie
team-accept = Accepter
team-return = Retourner…
team-return-now = Retourner avec ces remarques
team-remarks = Que faut-il faire ?
team-remarks-hint = Ce qui manque ou n’est pas clair
team-be = C’est moi
team-interview = Répondre à sa place
team-interview-hint = Saisir les réponses de ce membre, comme lors d’un entretien. Chacune est enregistrée comme la sienne et comme saisie par vous.
team-hand-out = Remettre une copie…
team-hand-out-hint = Un fichier contenant seulement les éléments de ce membre. Ce qui revient se fusionne par Fichier, Fusionner un fichier…
team-handed-out = Copie enregistrée pour { $name } avec { $count ->
    [1] un élément
   *[other] { $count } éléments
}
team-came-back = { $name } a rendu sa partie.
team-look = Voir
team-name = Nom
team-mail = E-mail
team-function-of = Fonction
team-own-due = Échéance, si ce n’est pas celle des autres
team-remove = Retirer de l’équipe
team-remove-hint = Toutes les réponses restent.
team-functions = Fonctions
team-functions-hint = Éléments que chaque fonction traite, pour autant que ses propres membres y ont répondu. La réponse d’un collègue compte de la même façon dans les résultats.
team-function = { $answered } sur { $items }
team-function-nobody = Personne pour l’instant
team-nobodys = { $count ->
    [1] Un élément relève d’une fonction que personne n’exerce dans l’équipe
   *[other] { $count } éléments relèvent de fonctions que personne n’exerce dans l’équipe
}
team-nobodys-show = Les afficher

routing-intro = Le questionnaire envoie chaque élément à la fonction qui en sait le plus. Vous pouvez en décider autrement ici, ou pour un seul élément depuis sa propre page. Le choix propre à un élément l’emporte, puis celui de son domaine, puis celui de son étape.
routing-as-set = Par défaut : { $first }{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
routing-as-set-hint = Selon le questionnaire : { $names }
routing-domains = Domaines
routing-stages = Étapes
routing-items = Éléments isolés
routing-items-none = Aucun élément n’est envoyé ailleurs. Sur la page d’un élément, sous « À propos de cet élément », il est possible de l’envoyer à quelqu’un.
routing-part = Qui répond : { $part }
routing-item = Qui répond : { $item }
routing-count = { $count ->
    [0] aucun élément
    [1] un élément
   *[other] { $count } éléments
}
routing-nobody = Personne dans l’équipe n’y répond encore
routing-people = Dans l’équipe : { $names }

comments-title = Commentaires
comments-for-you = { $count ->
    [1] Un commentaire vous demande de regarder.
   *[other] { $count } commentaires vous demandent de regarder.
}
comments-look = Voir les commentaires
team-your-part = La partie à laquelle cette copie est destinée
comments-mentions = Pour vous : { $count }
comments-open = Autres commentaires ouverts : { $count }
comments-resolved = Résolus : { $count }
comments-none = Personne n’a encore rien dit
comments-none-hint = Les commentaires se font à côté d’un élément. Écrivez @ et un nom pour demander à un collègue de regarder.
comment-mentions-you = pour vous
comment-resolve = Résoudre
comment-reopen = Rouvrir
comment-field = Commentaire
comment-hint = Écrivez @ et un nom pour demander à un collègue de regarder
comment-add = Commenter

interview-on = Vous répondez pour { $name }. Chaque réponse est enregistrée comme la sienne, saisie par { $by }.
interview-end = Terminer l’entretien
entered-by = Saisie par { $name }
blind-hidden = { $count ->
    [0] Personne n’a encore répondu.
    [1] Un collègue a répondu. Vous verrez sa réponse une fois la vôtre donnée.
   *[other] { $count } collègues ont répondu. Vous verrez leurs réponses une fois la vôtre donnée.
}
blind-results-title = Les résultats attendent vos réponses
blind-results-text = { $count ->
    [1] L’équipe répond à l’aveugle, et il vous reste à répondre à un élément. Ce que donnent les réponses de vos collègues s’affiche dès que vous l’avez fait.
   *[other] L’équipe répond à l’aveugle, et il vous reste à répondre à { $count } éléments. Ce que donnent les réponses de vos collègues s’affiche dès que vous l’avez fait.
}
blind-results-walk = Aller à mes éléments
blind-item = S’affiche une fois que vous y avez répondu
walk-shown = Éléments du parcours
walk-mine = Les miens ({ $count })
walk-supported = En appui ({ $count })
walk-all = Tous ({ $count })
walk-copy-for = Copie pour { $name }
walk-copy-done = Tout a une réponse : rendre
trail-discussed = commentaire ouvert

set-aside = Dans ce domaine, { $count ->
    [one] { $count } élément sur { $asked } est mis de côté
   *[other] { $count } éléments sur { $asked } sont mis de côté
} comme sans objet. C’est plus d’un quart : un second membre doit donc donner son accord.
set-aside-agree = J’accepte cette mise de côté
set-aside-title = Sans objet
set-aside-hint = Lorsque plus d’un quart d’un domaine est sans objet, un second membre doit donner son accord. Ce qui est mis de côté par la suite demande un nouvel accord.
set-aside-none = Aucun domaine n’a plus d’un quart de ses éléments mis de côté
set-aside-domain = { $domain } : { $count } sur { $asked } mis de côté
set-aside-agreed = Accords à ce jour : { $names }
set-aside-settled = Un second membre est d’accord pour chacun d’eux
set-aside-open = En attente d’un second membre : { $items }
set-aside-not-you = C’est vous qui les avez mis de côté ; quelqu’un d’autre doit donc donner son accord.

sample-title = Systèmes à examiner
sample-hint = Trois systèmes sont tirés au sort, et les éléments critiques demandent des preuves à leur sujet. Le nombre de départ du tirage est enregistré, afin que chacun puisse refaire le tirage.
sample-drawn = Tirage fait par { $name } le { $day } parmi { $count } systèmes (nombre de départ : { $seed })
sample-outdated = Les systèmes du profil ont changé depuis. Refaites le tirage une fois qu’ils sont au complet.
sample-no-systems = Le profil ne nomme encore aucun système.
sample-to-profile = Les nommer dans le profil
sample-draw = Tirer trois systèmes
sample-draw-again = Refaire le tirage
sample-systems = { $count ->
    [1] un système dans le profil
   *[other] { $count } systèmes dans le profil
}
sample-ask = Montrez des preuves sur ces systèmes, tirés au sort : { $systems }

sign-off-title = Validation
sign-off-hint = Une validation porte sur les réponses telles qu’elles étaient ce jour-là. Si quelque chose change ensuite, elle reste et s’affiche comme périmée ; seule la personne qui l’a donnée peut la retirer.
sign-off = Valider
sign-off-done = Vous avez validé : { $part }
sign-off-again = Valider de nouveau
sign-off-withdraw = Retirer
sign-off-whole = L’évaluation entière
sign-off-holds = { $name }, { $day }
sign-off-outdated = { $name }, { $day } : modifié depuis, donc périmé

names-field = Autre nom
names-hint = Un nom, ou plusieurs séparés par ;
names-add = Ajouter
names-remove = Retirer { $name }
