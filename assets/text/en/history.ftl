# The history: who changed what from what to what.

log-line = { $at }  { $who }: { $what }
log-changed = { $name }: { $was } → { $became }
log-set = { $name }: { $became }
log-removed = { $name }: { $was } removed
log-with-reason = { $what } ({ $reason })
log-yes = up
log-nothing = nothing
log-write = { $what }: { $value } ({ $who }, { $at })
conflict-title = Changed on both sides
conflict-hint = This was changed twice without one knowing of the other. The first line holds; the others stay here until somebody settles it.
conflict-keep = Keep it
conflict-take = Use this instead
history-title = History
log-organisation = organisation
log-mode = items to walk
log-member = member { $id }
log-answer = answer
log-coverage = coverage
log-confidence = confidence
log-evidence = evidence
log-register = evidence in the register
log-backing = “{ $evidence }” as evidence
log-note = note
log-flag = flag
log-meaning = confirmed for meaning
log-decision = decision
log-target = target
log-milestone = milestone { $id }
log-content = questionnaire version
cli-log-empty = The history holds nothing of the kind.
cli-merged = { $count } copies brought together: { $file }
error-merge-different = These are not copies of one assessment, so nothing was written: { $one }, { $other }
error-merge-nothing = No file was named.
command-history = History
history-all-title = History
history-all-intro = Every step in this assessment, newest first, each above those it builds on. “waymark log” gives the same on the command line.
history-more = { $count ->
    [one] and one earlier step
   *[other] and { $count } earlier steps
}
history-copy = Copy all
log-of-item = { $item } { $what }
