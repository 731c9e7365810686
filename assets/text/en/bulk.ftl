# Things done with many assessments at once, and the arrangements of a portfolio that were named.

portfolio-no-assessment = This is no assessment. It was not touched.

# What became of a file.
bulk-state-done = done
bulk-state-would = would be
bulk-state-nothing = nothing to do
bulk-state-left = left alone
bulk-state-unreached = not reached
bulk-not-reached = It was stopped before this one’s turn. The file is as it was; do the same again to go on.
bulk-fault = Something went wrong in a way that Waymark does not know. The file is as it was, and the others went on.
bulk-unsaved = It is open in the window with unsaved work. Save it there, and do this again.
bulk-other-assessment = The file holds another assessment than when it was looked at. It was not touched; look again.
bulk-newer-format = It was made by a newer Waymark, and this one would lose part of it. It was not touched; update Waymark.
bulk-read-only = The file is marked as read-only. It was not touched; allow writing, and do this again.
bulk-locked = Somebody else is saving it and does not end. It was not touched; do this again later.
bulk-older-questionnaire = It was worked on with version { $from } of its questionnaire, and { $to } is here. Nothing was frozen; move it to the new version first.
bulk-newer-questionnaire = It was worked on with version { $saved } of its questionnaire, and only { $installed } is here. It was not touched.
bulk-milestone-there = It has the milestone { $name } as of { $date } already.
bulk-milestone-other = It has a milestone { $name } already, as of { $date }. Nothing was frozen; choose another name.
bulk-milestone-done = Frozen as of { $date }
bulk-milestone-would = Would be frozen as of { $date }
bulk-report-there = Kept as it was, because it is there already: { $files }
bulk-report-would = Would write { $files }
bulk-upgrade-nothing = Is at version { $version } already
bulk-upgrade-still = Is at version { $version } already; { $answers ->
    [one] one answer still waits
   *[other] { $answers } answers still wait
} to be confirmed
bulk-upgrade-words = { $from } → { $to }: { $added ->
    [0] nothing new
    [one] one new item
   *[other] { $added } new items
}, { $reworded } reworded, { $retired } retired
bulk-upgrade-none-to-confirm = nothing to confirm
bulk-upgrade-to-confirm = { $answers ->
    [one] one answer
   *[other] { $answers } answers
} to confirm again ({ $items })
bulk-moved-nothing = No figure is another one
bulk-moved-stage = open to { $before } → { $after }
bulk-moved-items = { $count ->
    [one] one item
   *[other] { $count } items
} at another level ({ $items })
bulk-moved-overdue = overdue actions { $before } → { $after }
bulk-moved-stale = items that rest on stale evidence { $before } → { $after }

# The sum of a run.
bulk-sum-reports = { $count ->
    [0] No assessment got its reports.
    [one] One assessment got its reports.
   *[other] { $count } assessments got their reports.
}
bulk-sum-reports-try = { $count ->
    [0] No assessment would get reports.
    [one] One assessment would get its reports.
   *[other] { $count } assessments would get their reports.
}
bulk-sum-milestone = { $count ->
    [0] No assessment was frozen.
    [one] One assessment was frozen.
   *[other] { $count } assessments were frozen.
}
bulk-sum-milestone-try = { $count ->
    [0] No assessment would be frozen.
    [one] One assessment would be frozen.
   *[other] { $count } assessments would be frozen.
}
bulk-sum-upgrade = { $count ->
    [0] No assessment went over to a new version.
    [one] One assessment went over to the new version.
   *[other] { $count } assessments went over to the new version.
}
bulk-sum-upgrade-try = { $count ->
    [0] No assessment would go over to a new version.
    [one] One assessment would go over to the new version.
   *[other] { $count } assessments would go over to the new version.
}
bulk-sum-rescore = { $count ->
    [0] No assessment has other figures then.
    [one] One assessment has other figures then.
   *[other] { $count } assessments have other figures then.
}
bulk-sum-still = { $count ->
    [one] One stays as it is.
   *[other] { $count } stay as they are.
}
bulk-sum-nothing = { $count ->
    [one] With one there was nothing to do.
   *[other] With { $count } there was nothing to do.
}
bulk-sum-left = { $count ->
    [one] One was left alone.
   *[other] { $count } were left alone.
}
bulk-sum-unreached = { $count ->
    [one] One was not reached.
   *[other] { $count } were not reached.
}
bulk-sum-confirm = { $answers ->
    [one] One answer
   *[other] { $answers } answers
} in { $assessments ->
    [one] one assessment
   *[other] { $assessments } assessments
} should be confirmed again.

# The command line.
bulk-who = Say who freezes with --by, or say in the window’s settings who you are. Nothing was changed.
bulk-no-path = There is nothing at this path. Nothing was done: { $path }
