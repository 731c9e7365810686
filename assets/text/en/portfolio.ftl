# Portfolios: a folder of assessments looked at together.

portfolio-count = { $count ->
    [0] No assessment is in this folder.
    [one] One assessment
   *[other] { $count } assessments
}
portfolio-organisation = Organisation
portfolio-stage = Open to
portfolio-blockers = Blockers
portfolio-answered = Dealt with
portfolio-weakest = Weakest
portfolio-not = not shown: { $reason }
portfolio-too-large = the file is larger than any assessment
portfolio-fault = reading it went wrong in a way that Waymark does not know; the file is as it was
portfolio-encrypted = the file is encrypted; open it with its passphrase
portfolio-no-folder = There is no folder { $path }. Nothing was read.
portfolio-no-questionnaire = The built-in questionnaire can’t be used.
portfolio-unknown-format = The ending says what to write: parquet or csv. Nothing was written: { $path }
portfolio-left-out = Left out, because it can’t be opened any more: { $path }
portfolio-there = There is a file { $path } already. Nothing was written; choose another name, or say --replace.
portfolio-progress = { $done } of { $all } files
portfolio-unseen = The folder { $folder } could not be looked into: { $reason }
portfolio-read = { $shown } of { $all } assessments shown; { $read } read, the others as they were remembered
command-portfolio = Portfolio
portfolio-title = Portfolio
portfolio-hint = Many assessments at a glance: every one below a folder, whatever it is called.
portfolio-of = { $folder } · { $shown ->
    [one] one assessment
   *[other] { $shown } assessments
}
portfolio-not-shown = { $problems ->
    [one] One file can’t be shown
   *[other] { $problems } files can’t be shown
}
portfolio-stopped = Stopped before the end; this is what was found until then.
portfolio-stop = Stop
portfolio-choose = Choose a folder…
portfolio-again = Refresh
portfolio-last = Look through { $folder } again
portfolio-empty-title = Look through a folder of assessments
portfolio-empty-text = Everything below the folder is read and nothing is changed. What was found is remembered on this computer, so that the next look is quick.
portfolio-search = Find an organisation or a file
portfolio-search-hint = Organisation or file…
portfolio-sector = Sector
portfolio-size = Size
portfolio-markets = Markets
portfolio-problems-only = Problems only
portfolio-group = Group by
portfolio-grouped = Group by: { $by }
portfolio-no-group = none
portfolio-group-head = { $name } ({ $count })
portfolio-nothing-passes = No assessment is left by these filters.
portfolio-evidence = Evidence
portfolio-changed = Changed
portfolio-sort = Sort by { $column }
portfolio-median = Median of { $count }
portfolio-too-few = No median: fewer than { $fewest }
portfolio-spread = { $domain }: half of { $count } organisations are at or below { $median }, a quarter at or below { $lower }, three quarters at or below { $upper }
portfolio-row = { $organisation }: open to { $stage }, { $blockers ->
    [0] nothing blocks the next stage
    [one] one item blocks the next stage
   *[other] { $blockers } items block the next stage
}, { $done } of { $asked } dealt with
portfolio-blocked-by = Blocked by { $items }
portfolio-questionnaire = { $title }, version { $version }
portfolio-type = Type where the folder is
dialog-portfolio-title = Choose a folder of assessments
portfolio-mark = Mark { $organisation }
portfolio-mark-all = Mark all that are shown
portfolio-marked = { $count ->
    [one] One assessment is marked
   *[other] { $count } assessments are marked
}
portfolio-all-shown = { $count ->
    [0] No assessment is shown
    [one] For the one shown:
   *[other] For all { $count } shown, or those you mark:
}
portfolio-unmark = Clear marks
portfolio-more = More actions…
