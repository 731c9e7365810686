# Assessments beside each other.

sides-other-questionnaires = They answer different questionnaires ({ $ids }). What has the same id is compared; what only one has is listed at the end.
sides-other-versions = They were scored by different versions of the questionnaire ({ $versions }). What has the same id is compared; what only one has is listed at the end.
sides-too-few = No median: the group has { $count ->
    [0] no assessment
    [one] one assessment
   *[other] { $count } assessments
}, and it takes { $fewest } so that nobody can be told from it.
sides-group = Median of { $count ->
    [one] one other
   *[other] { $count } others
}
sides-moment = { $name } ({ $date })
sides-now = Now ({ $date })
sides-legend = { $name } ({ $date }; { $id }, version { $version })
sides-not-asked-there = not in its questionnaire
sides-gate-closed = { $state }, { $count ->
    [one] one blocker
   *[other] { $count } blockers
}
sides-gates = open for { $open } of { $all }
sides-level = level { $level }
sides-median-level = median level { $level }
sides-level-claimed = level { $supported }, claimed { $claimed }
sides-no-median = too few with a level
sides-not-kept = no level
sides-domains = Domains
sides-gates-title = Gates
sides-gaps = Gaps
sides-plans = Plans
sides-apart = Apart
sides-plan = { $open } open, { $overdue } overdue, { $done } done, { $days ->
    [one] one person-day
   *[other] { $days } person-days
} open
sides-plan-until = { $plan }, the last due { $date }
sides-no-plan = not kept by a milestone
sides-items-differ = { $count ->
    [one] One item differs
   *[other] { $count } items differ
}
sides-items-same = { $count ->
    [0] No item is the same for all.
    [one] One item is the same for all.
   *[other] { $count } items are the same for all.
}
sides-only = Only { $side } has { $count ->
    [one] this item
   *[other] these { $count } items
}: { $items }
sides-key-levels = 2(3): the evidence carries 2, claimed is 3; –: unanswered, or no level kept; ?: don’t know
sides-key-states = n/a: not applicable; ×: does not apply; /: not in the questionnaire
sides-range = What it may still become
sides-quartiles = Of a median: the middle half
sides-points-apart = { $points ->
    [0] the same
   *[other] { $points } apart
}
sides-no-score = no score yet
sides-score-range = { $score } ({ $range } possible)
sides-score-quartiles = { $score } (the middle half { $range })
sides-sentence = { $name }: { $figures }; { $apart ->
    [0] the same
    [one] one point apart
   *[other] { $apart } points apart
}
sides-summary = { $count } sides on one axis from 0 to 100. Furthest apart: { $name }, { $apart ->
    [one] one point
   *[other] { $apart } points
}.
sides-summary-empty = Nothing has a score on two sides yet.
