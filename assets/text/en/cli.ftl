# The command line.

cli-warning = { $file }: warning: { $what }
cli-made = Made an assessment of “{ $questionnaire }” with { $count ->
    [one] { $count } item
   *[other] { $count } items
} to answer: { $file }
cli-answered = { $id } { $title }: level { $claimed }
cli-answered-capped = { $id } { $title }: level { $claimed } claimed, level { $supported } supported, because { $reason }
cli-answered-otherwise = { $id } { $title }: { $state }
cli-disputed = The team’s answers to this item are two or more levels apart. A decision settles it.
cli-dated-ahead = The evidence bears a date that lies ahead; until then it counts as undated.
cli-hidden-by-profile = By its profile this item is not asked of the organisation. The answer is kept, but not counted.
cli-outside-quick-mode = In quick mode only critical items are asked. The answer is kept, but not counted.
cli-checked = { $files }: { $errors }, { $warnings }
cli-checked-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
cli-checked-errors = { $count ->
    [0] no errors
    [one] { $count } error
   *[other] { $count } errors
}
cli-checked-warnings = { $count ->
    [0] no warnings
    [one] { $count } warning
   *[other] { $count } warnings
}
cli-built-in = built in
cli-questionnaire = { $id } { $version }: { $title }, { $count ->
    [one] { $count } item
   *[other] { $count } items
} ({ $origin })
cli-questionnaire-unreadable = { $id }: cannot be read ({ $origin })
cli-no-display = There is no display for a window: neither DISPLAY nor WAYLAND_DISPLAY is set. Filling in an assessment in a window, drawing charts and browsing the references need one. Here is the readiness as text.
cli-sample = This is the built-in sample of a made-up company. Name a file to see your own.
cli-commands = Without a display these work: waymark new, answer, check, score, plan, compare, roll-forward, team, hand-out, hand-in, sign-off, comment, decide, sheet, take-in, merge, log, encrypt, decrypt, report, portfolio, bulk, questionnaires. See waymark --help.
cli-no-window = There is a display, but no window could be opened ({ $reason }). Here is the readiness as text.
