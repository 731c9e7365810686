# L’historique : qui a modifié quoi, et de quoi en quoi.

log-line = { $at }  { $who } : { $what }
log-changed = { $name } : { $was } → { $became }
log-set = { $name } : { $became }
log-removed = { $name } : suppression ({ $was })
log-with-reason = { $what } ({ $reason })
log-yes = posé
log-nothing = rien
log-write = { $what } : { $value } ({ $who }, { $at })
conflict-title = Modifié des deux côtés
conflict-hint = Deux modifications ont été faites sans que l’une tienne compte de l’autre. La première ligne prévaut ; les autres restent ici tant que personne n’a tranché.
conflict-keep = La garder
conflict-take = Utiliser celle-ci
history-title = Historique
log-organisation = organisation
log-mode = éléments à parcourir
log-member = membre { $id }
log-answer = réponse
log-coverage = couverture
log-confidence = degré de certitude
log-evidence = preuve
log-register = preuve dans le registre
log-backing = « { $evidence } » comme preuve
log-note = note
log-flag = marque
log-meaning = sens confirmé
log-decision = décision
log-target = cible
log-milestone = jalon { $id }
log-content = version du questionnaire
cli-log-empty = L’historique ne contient rien de tel.
cli-merged = { $count } copies fusionnées : { $file }
error-merge-different = Ce ne sont pas des copies d’une même évaluation, rien n’a donc été écrit : { $one }, { $other }
error-merge-nothing = Aucun fichier n’a été indiqué.
command-history = Historique
history-all-title = Historique
history-all-intro = Toutes les modifications de cette évaluation, la plus récente en premier ; chacune figure au-dessus de celles dont elle dépend. « waymark log » donne la même chose en ligne de commande.
history-more = { $count ->
    [1] et une modification antérieure
   *[other] et { $count } modifications antérieures
}
history-copy = Tout copier
log-of-item = { $what } ({ $item })
