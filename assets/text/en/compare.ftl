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
sides-gates-short = { $open } of { $all } open
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
sides-only = Only { $letter } ({ $name }) has { $count ->
    [one] this item
   *[other] these { $count } items
}: { $items }
sides-key-levels = 2(3): the evidence carries 2, claimed is 3; –: unanswered, or no level kept; ?: don’t know
sides-key-states = n/a: not applicable; ×: does not apply; /: not in the questionnaire
sides-own-answers = Each has answered for itself: a difference is a reason to ask, not a rank.
sides-range = Range: what the score may still become
sides-quartiles = Of a median: the middle half
sides-points-apart = { $points ->
    [0] the same
   *[other] { $points } apart
}
sides-no-score = no score yet
sides-score-range = { $score } (range { $range })
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

beside-open = Compare
beside-choose-first = Mark two or more, or choose one to compare it with the median of the others
beside-over-time = Compare over time
beside-no-past = Choose an assessment with milestones; they are frozen in its plan
beside-back = Back to the table
beside-title = Comparison
beside-title-over-time = { $organisation } over time
beside-how = What is compared
beside-each-other = With each other
beside-beside-others = With the median of all others shown
beside-against = One against the median of the others
beside-subject = Which one
beside-failed = { $file } is left out: { $reason }
beside-left-out = { $count ->
    [one] One milestone in between is left out: there is room for eight moments.
   *[other] { $count } milestones in between are left out: there is room for eight moments.
}
beside-nothing-beside = There are not two sides that could be compared.
beside-none-apart = No domain is apart.
beside-most-apart = Furthest apart, in points: { $domains }
beside-sum = { $items ->
    [0] No item differs
    [one] One item differs
   *[other] { $items } items differ
}, { $same ->
    [0] none is the same
    [one] one is the same
   *[other] { $same } are the same
}; { $gates ->
    [0] all gates are in the same state
    [one] one gate is in a different state
   *[other] { $gates } gates are in different states
}.
beside-group-hint = each counted once; scores are medians
beside-open-to = open to { $stage }
beside-open-to-none = no stage open
beside-copy = Copy as text
beside-export = Export the comparison
beside-domains-hint = All on one axis. Pick a domain to list its items alone.
beside-show-as = { $chart } as
beside-blocked-by = { $side }: { $stage } waits for { $items }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
beside-items = Items
beside-gates-hint = In brackets: how many critical items keep it closed.
beside-key-not-kept = a milestone doesn’t keep why
beside-key-too-few = fewer than { $fewest } have a level
beside-items-of = Items of { $domain }
beside-all-domains = Show all domains (Esc)
beside-show-same = { $count ->
    [one] Show the one item that is the same for all
   *[other] Show the { $count } items that are the same for all
}
beside-hide-same = { $count ->
    [one] Hide the one item that is the same for all
   *[other] Hide the { $count } items that are the same for all
}
beside-none-differs = No item differs here.
beside-item = { $item } { $title }: { $said }
beside-item-apart = { $item } { $title }: { $said }; { $apart ->
    [0] the same level
    [one] one level apart
   *[other] { $apart } levels apart
}
beside-items-hint = Furthest apart first. The number is the level that the evidence carries; what is claimed beyond it stands in brackets.
beside-as-of = { $words }, as of { $date }
