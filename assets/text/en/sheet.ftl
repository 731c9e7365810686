# The spreadsheet for people who will not install anything: the sheet itself, and what is said when
# it comes back.

## The sheet

sheet-title = { $organisation }: items to answer
sheet-name = Items
sheet-heading = { $organisation }: items for { $name }
sheet-intro = Please fill in the tinted columns, one row an item, save the file as it is (.xlsx) and send it back. Leave empty what you don’t know or have no time for.
sheet-hint = Level: pick from the list the last level of which all is true; “Don’t know” is a good answer. If an item does not apply, say why. Evidence is what backs the level: what it is, where it is, its date, and who independent of its owner has checked it. Only the tinted cells can be changed.
sheet-column-item = Item
sheet-column-question = Question
sheet-column-levels = What the levels mean
sheet-column-look-for = Evidence to look for
sheet-column-level = Level (pick from the list)
sheet-column-reason = If it does not apply: why
sheet-column-coverage = How much of what is in scope
sheet-column-confidence = How sure you are
sheet-column-evidence = Evidence: what is it?
sheet-column-where = Evidence: where is it?
sheet-column-date = Evidence: date
sheet-column-checked-by = Evidence: checked by
sheet-column-note = Your note
sheet-column-more = More evidence on record

## What comes back

sheet-taken = { $place }: { $item }, { $column }: { $value }
sheet-taken-instead = { $place }: { $item }, { $column }: { $value } (replaces what was entered after the sheet was made: { $other })
sheet-refused = { $place }: not taken in: “{ $value }” { $why }
sheet-refused-formula = is a formula; type the value itself
sheet-refused-fault = is what a broken formula leaves; type the value itself
sheet-refused-level = is not in the list; pick a level from 0 to { $top }, “Not applicable” or “Don’t know”
sheet-refused-list = is not in the list; pick one from it
sheet-refused-no-reason = needs a reason in the column for it
sheet-refused-reason = is a reason for “Not applicable”, but the level says something else
sheet-refused-date = is not a date that can only mean one day; write it like 2026-11-23
sheet-refused-evidence = belongs to evidence of which neither what it is nor where it is is said
sheet-refused-no-item = stands in a row without an item
sheet-refused-unknown-item = is not an item of this questionnaire ({ $item })
sheet-refused-twice = is in the sheet twice; the first is at { $place }
sheet-other-version = The sheet was made with version { $was } of the questionnaire; version { $is } is installed. What still fits is taken in.
sheet-old-meaning = The meaning of { $items } has changed since the sheet was made. The answers are kept and should be confirmed.
sheet-missing = { $count ->
    [one] One item of the sheet is not in it any more
   *[other] { $count } items of the sheet are not in it any more
}; what was answered there stays: { $items }
sheet-emptied = Emptied cells take nothing back; what was answered there stays: { $places }
sheet-date-ahead = { $place }: the date lies ahead; until then the evidence counts as undated.
sheet-not-asked = Not asked of this organisation now; the answers are kept, but not counted: { $items }
sheet-shared-evidence = Evidence that backs other answers too is left as it is; the change is added as new evidence: { $items }
sheet-joins = { $name } is not on the team any more and joins it again.
sheet-summary = { $name }: { $cells ->
    [0] nothing new to take in
    [one] one cell to take in
   *[other] { $cells } cells to take in
} ({ $items ->
    [one] one item
   *[other] { $items } items
}), { $refused ->
    [0] none refused
    [one] one refused
   *[other] { $refused } refused
}
sheet-unreadable = The spreadsheet can’t be read ({ $reason }). Nothing was changed. { $path }
sheet-too-large = The spreadsheet is far larger than any that Waymark makes. Nothing was changed. { $path }
sheet-empty = The spreadsheet is empty. Nothing was changed; ask for it to be sent again. { $path }
sheet-no-book = This is not a spreadsheet that can be read ({ $reason }). Nothing was changed; save it as .xlsx and try again. { $path }
sheet-not-ours = This spreadsheet was not made by Waymark, or its hidden sheet was lost. Nothing was changed; make a new one and copy the answers over. { $path }
sheet-newer = A newer Waymark made this spreadsheet. Nothing was changed; take it in with that version. { $path }
sheet-other-assessment = This spreadsheet belongs to another assessment. Nothing was changed; open that assessment first. { $path }
sheet-other-questionnaire = This spreadsheet answers another questionnaire. Nothing was changed. { $path }
sheet-no-table = There are no items in this spreadsheet any more. Nothing was changed. { $path }

## On the command line

cli-sheet = Wrote { $items ->
    [one] one item
   *[other] { $items } items
} for { $name }: { $file }
cli-sheet-nobody = Nobody on the team is called “{ $name }”. Nothing was written. On the team: { $known }
cli-sheet-failed = The spreadsheet can’t hold this ({ $reason }). Nothing was written. { $path }
cli-taken-in = Taken in { $items ->
    [one] one item
   *[other] { $items } items
} of { $name }: { $file }
cli-dry-run = Nothing was written, as asked.

## In the window

command-write-sheet = Write a spreadsheet for a member…
command-write-sheet-by-path = Write a spreadsheet by path…
command-take-in-sheet = Take in a spreadsheet…
command-take-in-sheet-by-path = Take in a spreadsheet by path…
dialog-sheet-title = Whose items go into a spreadsheet?
dialog-take-in-title = Take in a spreadsheet
dialog-sheet-filter = Spreadsheets
sheet-dialog-intro = For somebody who will not install anything: the questions and levels to read, the answers to fill in with drop-down lists. What was answered already is filled in.
sheet-dialog-member = { $name }: { $items ->
    [one] one item
   *[other] { $items } items
}
sheet-dialog-shared = { $name }: leads { $leads }, supports { $supports }{ $others ->
    [0] {""}
   *[other] , answered { $others } more
}
sheet-write = Choose a location…
sheet-written = Wrote { $file }
sheet-preview-title = What { $file } says
sheet-preview-refused = Not taken in
sheet-preview-remarks = To know
sheet-preview-taken = To take in
sheet-preview-hint = Nothing is changed before you take it in. It is one step, which can be undone.
sheet-take-in = Take in { $items ->
    [one] one item
   *[other] { $items } items
}
sheet-copy-refused = Copy what was refused
sheet-taken-in = Taken in { $items ->
    [one] one item
   *[other] { $items } items
} of { $name }
