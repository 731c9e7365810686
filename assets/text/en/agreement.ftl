# Disagreements, decisions, how far members agree, and the workshop.

## Decisions on the command line

cli-decided = { $id } { $title }: the team settled on level { $level }
cli-decided-na = { $id } { $title }: the team settled on not applicable
cli-reopened = { $id } { $title }: reopened; the members’ answers count again
cli-decided-capped = The evidence that the team has shown carries level { $level }, because { $reason }.
error-no-rationale = A decision needs a rationale, so that others can follow it later. Nothing was recorded.
error-nothing-to-reopen = There is no decision on { $item } to take back. Nothing was changed.

## Answers and decisions beside an item

answer-confidence = Confidence { $confidence }
answer-note = “{ $note }”
answer-evidence-dated = { $evidence } ({ $date })
answer-no-evidence = No evidence given
guidance-decision = The team’s decision
decided = Decided: { $outcome }
decided-by = Recorded by { $name }, { $at }
decision-begin = Settle { $item }…
decision-heading = Settle it
decision-title = What the team settles on for { $item }
decision-rationale = Why
decision-rationale-hint = What convinced the team? Others will read this later
decision-record = Record the decision
decision-reopen = Reopen
decision-reopen-name = Reopen { $item }
decision-reopen-hint = Takes the decision back; the members’ answers, which were never changed, count again
decision-workshop = Discuss it in the workshop view

## Disagreements

command-disagreements = Disagreements
command-workshop = Workshop
disagreements-back = Back to the team
disagreements-title = Where do you disagree, and does it matter?
disagreements-intro = Answers at least two levels apart, or “not applicable” against a level. What a stage gate depends on comes first, then what moves a domain’s score most. A decision settles an item and changes nobody’s own answer.
disagreements-open = { $count ->
    [one] One item to settle
   *[other] { $count } items to settle
}
disagreements-workshop = Settle in a workshop
disagreements-decided = { $count ->
    [one] One item settled
   *[other] { $count } items settled
}
disagreements-none = Nobody disagrees by two levels or more.
disagreements-alone = No item has answers of two members yet
disagreements-alone-hint = As soon as two members have answered the same item, this is where it shows how far they agree and what is to be settled.
disagreements-gate = Gate { $stage } depends on it
disagreements-gate-states = The gate of “{ $stage }” is { $worst } at one of these answers and { $best } at another
disagreements-score = { $domain }: score { $low } at the lowest of these answers, { $high } at the highest, as far as evidence carries them
disagreements-same-score = { $domain }: score { $score } at each of these answers, as far as evidence carries them
disagreements-no-score = { $domain }: no score yet

## Agreement

agreement-title = How far do you agree?
agreement-all = { $kappa }: { $band } agreement, over { $items } items
agreement-all-same = All levels on { $items } items are one and the same
agreement-too-few = A figure needs { $needed } items that two members answered; so far { $count }
agreement-how = How is this computed?
agreement-hint = Quadratic-weighted kappa of the levels that were claimed: 1 is full agreement, 0 is what chance would give. Below 0.45 is poor, above 0.62 good. With more than two members, observed and expected distances of all pairs are added up before they are divided.
agreement-pairs = By pair of functions
agreement-no-pairs = No two functions have given levels to the same item yet.
agreement-column-pair = Functions
agreement-column-kappa = Agreement
agreement-column-items = Items
agreement-column-member = Member
agreement-column-leaning = Against the others
agreement-within = within { $function }
agreement-pair = { $one } and { $other }
agreement-figure = { $kappa } { $band }
agreement-same = all the same
agreement-few-of-all = No pair of functions has the { $needed } items in common that a figure needs.
agreement-few = too few items
agreement-leanings = Who gives higher levels
agreement-higher = { $levels } levels higher
agreement-lower = { $levels } levels lower
agreement-level = about the same
band-poor = poor
band-fair = fair
band-good = good
dots-title = Who gave which level
dots-show-as = Show levels as
dots-hint = One dot per member, by the level that was claimed. The line spans lowest to highest and is coloured where they disagree; the diamond is the team’s decision.
dots-row = { $item } { $title }: { $said }
dots-level = { $name } { $level }
dots-other = { $name } { $what }
dots-decided = decided { $level }
dots-decided-na = decided not applicable
dots-column-item = Item
dots-column-team = Team

## Workshop

workshop-nobody = There is nobody on the team yet
workshop-nobody-hint = A workshop takes each member’s level in turn. Say who you are, and add the others.
workshop-only-me-hint = A workshop takes each member’s level in turn. Add the others; you are on the team with your first answer, or once you add yourself.
workshop-no-item-hint = A workshop works on one item at a time, and this assessment asks none.
workshop-to-team = To the team
workshop-disputed-only = only what is disputed
workshop-voted = { $voted } of { $all } voted
workshop-absent = not in the room
workshop-has-voted = has voted
workshop-to-vote = has not voted yet
workshop-member = { $name }, { $state }
workshop-all-voted = Everybody has voted. Press Enter
workshop-reveal = Show the levels
workshop-vote-again = Vote again
workshop-next = Next item
workshop-leave = Leave
workshop-keys-vote = Up and down choose a member · Left and right change the item · D only disputed · Esc leaves
workshop-keys-spread = R why · B vote again · Up and down scroll · Left and right change the item · D only disputed · Esc leaves
workshop-keys-decided = B vote again · Up and down scroll · Left and right change the item · D only disputed · Esc leaves
workshop-buttons-settle = Settle on
workshop-buttons-settled = Settled
workshop-away = Not in the room
workshop-clear = Clear
workshop-spread-row = { $what }: { $count ->
    [0] nobody
   *[other] { $names }
}
workshop-spread-reason = { $name } ({ $reason })
workshop-disputed = The answers disagree. What convinces you?
workshop-agreed = The answers are at most one level apart. Press Enter for the next item, or settle one level
workshop-pick = Press a level, or N
workshop-picked = { $outcome }
workshop-record-hint = Enter records the decision
workshop-decided-hint = Press the right arrow for the next item, or O to reopen
workshop-previous = Previous item
workshop-keys-voted = Up and down choose a member · Enter shows the levels · Left and right change the item · D only disputed · Esc leaves
workshop-still = { $count ->
    [one] one still to vote
   *[other] { $count } still to vote
}
