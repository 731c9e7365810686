# Charts: what stands in them, and what they say to whoever doesn't see them.

figure-at-target = target reached
figure-below-target = { $points ->
    [one] 1 point below target
   *[other] { $points } points below target
}
figure-below-target-short = { $points } below target
figure-part-of = { $part } of { $whole }
figure-nothing-applies = Nothing is asked here
figure-sentence-none = { $name }: nothing is asked here
figure-all-stages = All stages
figure-all-domains = All domains
figure-cell = level { $level } · { $count }
figure-cell-short = L{ $level } · { $count }
figure-around = Around { $points }
figure-not-known = Asked, not known yet
figure-heat-summary = Map of domains by stages: { $scored } fields with a score, { $unknown } where nothing is known yet, { $empty } where nothing is asked. The table shows all figures.
figure-exposure-lane = { $exposure } exposure
figure-no-gap = None
figure-gap-sentence = { $sentence }, exposure { $exposure }
figure-exposure-summary = Gaps by exposure and readiness. Look first at { $gap }: exposure { $exposure }, readiness { $score }. Exposure never changes a score.
figure-exposure-summary-empty = Gaps by exposure and readiness. Nothing is both exposed and scored yet.
figure-no-level = No level yet
figure-items-below-target = { $items ->
    [one] 1 below target
   *[other] { $items } below target
}
figure-state-sentence = { $state }: { $items ->
    [one] 1 item
   *[other] { $items } items
}
figure-level-sentence = Level { $level }: { $items ->
    [one] 1 item
   *[other] { $items } items
} supported, { $claimed } claimed, { $below } below target
figure-level-sentence-claimed = Level { $level }: { $items ->
    [one] 1 item
   *[other] { $items } items
} claimed, { $below } below target
figure-histogram-summary = Items by level: { $answered } have a level, { $below } of them are below their target, { $open } have no level yet.
figure-answered = { $items ->
    [one] 1 item answered
   *[other] { $items } items answered
}
figure-rests-sentence = { $name }: { $items } of { $all } answered items, { $standing }
figure-rests-summary = What { $answered } answered items rest on: { $nothing } on nothing, { $stale } on stale evidence, { $current } on current evidence, { $checked } on evidence that was independently checked.
figure-rests-summary-empty = Nothing is answered yet, so there is nothing to rest on anything.
figure-open-domain = points in the range of { $domain }
figure-legal-date = legal date, by number
figure-gantt-summary = { $actions ->
    [one] One action
   *[other] { $actions } actions
} from { $start } to { $due }; { $late ->
    [0] none is overdue
    [one] one is overdue
   *[other] { $late } are overdue
}; { $dates ->
    [0] no legal date falls within
    [one] one legal date falls within
   *[other] { $dates } legal dates fall within
}.
figure-open-target = target { $level }
levels-at-most = at most { $levels ->
    [one] { $levels } level
   *[other] { $levels } levels
}
figure-open-gate = keeps { $stage } closed
figure-open-sentence = { $item }: an answer settles { $points ->
    [one] one point
   *[other] { $points } points
} in the range of { $domain }
figure-open-summary = { $items ->
    [one] One item is open: { $first } settles
   *[other] { $items } items are open. First: { $first } settles
} { $points ->
    [one] one point
   *[other] { $points } points
} in the range of { $domain }.
figure-open-summary-empty = Every item that counts has a level; no range is open.
figure-of-target = { $score }, target { $target }
figure-radar-too-few = A radar needs three domains or more; the bars show the same figures.
figure-radar-summary = Readiness around a circle: { $figures }. The table shows all figures.
figure-other-domains = Other domains
figure-milestone-or-now = Milestone or now
figure-now-change = { $now } ({ $change })
figure-now = Now ({ $date })
figure-trend-sentence = { $name }: { $figures }
figure-trend-summary = Scores over { $milestones ->
    [one] one milestone
   *[other] { $milestones } milestones
} and now. Most gained: { $most }, { $gained }. Least: { $least }, { $lost }.
figure-trend-summary-empty = No milestone has been frozen yet, so there is only the present to show.

column-to-target = Below target
column-stage = Stage
column-gap = Gap
column-exposure = Exposure
column-items = Items
column-item = Item
column-below-target = Items below target
column-domain-range = Points of the domain’s range
column-stage-range = Points of the stage’s range
column-closes = Keeps closed
column-change = Change

standing-nothing = No evidence
standing-stale = Stale evidence
standing-current = Current evidence
standing-checked = Independently checked

# The headline of the results.
headline-nothing-counts = Nothing is asked of this organisation, so there is nothing to be ready for.
headline-nothing-answered = Nothing is answered yet: { $items ->
    [one] the one item is
   *[other] all { $items } items are
} open.
headline-none-open = No stage is open yet: { $blockers ->
    [one] one critical item keeps { $closed } closed.
   *[other] { $blockers } critical items keep { $closed } closed.
}
headline-open-to = { $furthest } is the furthest open stage; { $blockers ->
    [one] one critical item keeps { $closed } closed.
   *[other] { $blockers } critical items keep { $closed } closed.
}
headline-all-open = Every stage is open.
headline-weakest = The weakest domain is { $domain }, at { $score } of 100.
headline-weakest-short = The weakest domain is { $domain }, at { $score } of 100, which is { $short } below its target.
headline-open = { $items ->
    [one] One of the { $all } items that count has no level yet, so the figures may still move.
   *[other] { $items } of the { $all } items that count have no level yet, so the figures may still move.
}
headline-disputed = { $items ->
    [one] On one item the team disagrees.
   *[other] On { $items } items the team disagrees.
}

step-holds-open = keeps { $stage } closed
step-holds-sound = keeps { $stage } from being sound
step-date = a legal date in { $days ->
    [one] one day
   *[other] { $days } days
} ({ $date })
step-settles-range = the answer settles part of the range of { $domain }
step-effect = { $domain } from { $before } to { $after }
step-answer-first = Answer it: nobody has given a level yet.
step-bring-evidence = Level { $level } is claimed already; bring the evidence for it.
step-to-level = To level { $level }: { $words }
