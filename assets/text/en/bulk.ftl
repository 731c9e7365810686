# Things done with many assessments at once, and the arrangements of a portfolio that were named.

portfolio-no-assessment = This is no assessment. It was not touched.

# What became of a file.
bulk-state-done = done
bulk-state-would = would be done
bulk-state-moves = moves
bulk-state-stays = stays
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

# The window.
bulk-reports = Write reports…
bulk-milestone = Freeze a milestone…
bulk-upgrade = New questionnaire version…
bulk-as-of = View as of another date…
bulk-show-running = Show what is being done
bulk-show-last = What was done last
bulk-reports-title = { $count ->
    [one] Reports of one assessment
   *[other] Reports of { $count } assessments
}
bulk-reports-intro = One set each, as of { $date }, named after the organisations. A file that is there already stays as it is unless you say otherwise.
bulk-reports-brand = With the brand { $name } of the Report screen
bulk-reports-anonymous = Leave out all names, remarks, and locations of evidence
bulk-reports-replace = Replace reports that are there already
bulk-reports-go = Choose a location…
bulk-milestone-title = { $count ->
    [one] Freeze the scores of one assessment
   *[other] Freeze the scores of { $count } assessments
}
bulk-milestone-intro = Under one name, for trends and comparisons. An assessment that has a milestone of this name already is left alone.
bulk-milestone-note = Note
bulk-milestone-by = Who freezes them (added to the team if new)
bulk-milestone-go = Freeze
bulk-as-of-date = As of
bulk-upgrade-title = { $count ->
    [one] Move one assessment to the newest questionnaire
   *[other] Move { $count } assessments to the newest questionnaire
}
bulk-upgrade-intro = First see what would change, and which answers would have to be confirmed again. No file is changed by looking. When you go on from there, the scores as they were are frozen first, and every answer is kept.
bulk-upgrade-look = Show what would change
bulk-as-of-title = View as of another date
bulk-as-of-intro = Evidence gets old and actions become overdue if nobody does anything. No file is changed by looking.
bulk-as-of-look = View as of this date
bulk-as-of-moves = What changes by then
bulk-as-of-moves-hint = { $count ->
    [one] “{ $button }” compares that date with today ({ $today }), for one assessment.
   *[other] “{ $button }” compares that date with today ({ $today }), for { $count } assessments.
}
bulk-as-of-moves-today = Choose another day than today.
bulk-as-of-other = All figures are as of { $date }, not of today.
bulk-as-of-back = Back to today
bulk-title-reports = Reports
bulk-title-milestone = Milestones
bulk-title-upgrade-try = What a new questionnaire version would change
bulk-title-upgrade = The new questionnaire version
bulk-title-rescore = What moves until another date
bulk-outcome-dates = From { $from } to { $until }, if nobody does anything.
bulk-outcome-stopped = Stopped before the end. What was done is whole, and the rest is as it was; do the same again to go on.
bulk-stop = Stop
bulk-back = Back to the table
bulk-running-hint = Other parts of Waymark can be used meanwhile. What was begun when you stop is finished.
bulk-carry-out = { $count ->
    [one] Move this one to the new version
   *[other] Move these { $count } to the new version
}
bulk-copy = Copy
bulk-keep-csv = Save as CSV…
bulk-shown = Which outcomes are listed
bulk-shown-all = All ({ $count })
bulk-shown-done = Done ({ $count })
bulk-shown-would = Would be done ({ $count })
bulk-shown-moves = Moves ({ $count })
bulk-shown-left = Left alone ({ $count })
bulk-shown-none = Nothing of that sort.
bulk-head-outcome = Outcome
bulk-head-words = What and why
bulk-open-hint = A click opens it.
bulk-outcome-file = outcome.csv
dialog-bulk-reports-title = Choose a folder for the reports
dialog-bulk-outcome-title = Save what became of each file
dialog-bulk-outcome-filter = Tables

# Arrangements with a name.
view-list = Named view
view-hint = The key V goes on to the next view.
view-none = View: all
view-chosen = View: { $name }
view-changed = View: { $name } (changed)
view-keep-as = Save view…
view-forget = Delete the view { $name }
view-forgotten = The view { $name } is deleted. No assessment was touched.
view-name-title = Keep this view
view-name-intro = What is searched, filtered, grouped and sorted by, for all folders. The key V goes on to the next view.
view-name = Name of the view
view-keep = Keep
view-replace = Replace { $name }
