# The team: who answers what, hand-outs, comments, sign-off.

team-whole = the whole assessment
standing-in-progress = In progress
standing-handed-in = Handed in
standing-returned = Returned
standing-accepted = Accepted
comment-resolved = resolved
log-due = due date
log-blind = colleagues’ answers hidden at first
log-assigned = who answers { $part }
log-assigned-item = who answers
log-hand-in = part of { $name }
log-sign-off = { $name } under { $part }
log-comment = comment
log-agreement = { $name } on what is set aside in { $domain }
log-sample = systems drawn
log-drawn = { $systems } (seed { $seed })
log-entered-by = answer entered by

error-no-member = Nobody on the team is called “{ $name }”. On it are: { $known }
error-no-items = { $name } answers no item yet. Give them a function first, or items of their own.
cli-handed-out = Made a copy for { $name } with { $count ->
    [one] one item
   *[other] { $count } items
}. What comes back is brought in by “waymark merge”: { $file }
cli-team-nobody = Nobody is on the team yet.
cli-team-member = { $name } ({ $function }): { $answered } of { $all } answered, { $standing }
cli-team-owes = {"  "}still to answer: { $items }
cli-team-nobodys = Nobody on the team answers: { $items }
cli-team-set-aside = { $domain }: much is set aside, and no second member has agreed to { $items }
cli-team-drawn = Systems drawn for evidence: { $systems } (seed { $seed })
team-changed-since = changed since
team-due-on = due { $day }
team-late = overdue
team-signed = { $part } signed off by { $name } on { $day }
team-signed-outdated = { $part } signed off by { $name } on { $day }, but changed since
