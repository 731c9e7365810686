# Disagreements, decisions, how far members agree, and the workshop.

## Decisions on the command line

cli-decided = { $id } { $title }: the team settled on level { $level }
cli-decided-na = { $id } { $title }: the team settled on not applicable
cli-reopened = { $id } { $title }: reopened; the members’ answers count again
cli-decided-capped = The evidence that the team has shown carries level { $level }, because { $reason }.
error-no-rationale = A decision needs a rationale, so that others can follow it later. Nothing was recorded.
error-nothing-to-reopen = There is no decision on { $item } to take back. Nothing was changed.
