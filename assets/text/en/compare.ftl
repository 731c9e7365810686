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
sides-side = Side
sides-plan-open = Open actions
sides-plan-overdue = Overdue
sides-plan-done = Done
sides-plan-days = Person-days open
sides-plan-last-due = Last due

compare-open = Compare
compare-choose-first = Mark two or more, or choose one to compare it with the median of the others
compare-over-time = Compare over time
compare-no-past = Choose an assessment with milestones; they are frozen in its plan
compare-back = Back to the table (Esc)
compare-title = Comparison
compare-title-over-time = Comparison over time
compare-how = What is compared
compare-each-other = With each other
compare-beside-others = With the median of all others shown
compare-against = One against the median of the others
compare-subject = Which one
compare-failed = { $file } is left out: { $reason }
compare-left-out = { $count ->
    [one] One milestone in between is left out: there is room for eight moments.
   *[other] { $count } milestones in between are left out: there is room for eight moments.
}
compare-nothing-beside = There are not two sides that could be compared.
compare-none-apart = No domain is apart.
compare-most-apart = Furthest apart, in points: { $domains }
compare-sum = { $items ->
    [0] No item differs
    [one] One item differs
   *[other] { $items } items differ
}, { $same ->
    [0] none is the same
    [one] one is the same
   *[other] { $same } are the same
}; { $gates ->
    [0] all gates stand alike
    [one] one gate stands differently
   *[other] { $gates } gates stand differently
}.
compare-group-hint = each counted once; scores are medians
compare-open-to = open to { $stage } · { $date }
compare-open-to-none = no stage open · { $date }
compare-copy = Copy as text
compare-export = Export the comparison
compare-domains-hint = All on one axis. Pick a domain to list its items alone.
compare-show-as = { $chart } as
compare-blocked-by = { $side }: { $stage } waits for { $items }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
compare-items = Items
compare-items-of = Items of { $domain }
compare-all-domains = Show all domains (Esc)
compare-show-same = { $count ->
    [one] Show the one item that is the same for all
   *[other] Show the { $count } items that are the same for all
}
compare-hide-same = { $count ->
    [one] Hide the one item that is the same for all
   *[other] Hide the { $count } items that are the same for all
}
compare-none-differs = No item differs here.
compare-item = { $item } { $title }: { $said }
compare-item-apart = { $item } { $title }: { $said }; { $apart ->
    [0] the same level
    [one] one level apart
   *[other] { $apart } levels apart
}
compare-items-hint = Furthest apart first. The number is the level that the evidence carries; what is claimed beyond it stands in brackets.
