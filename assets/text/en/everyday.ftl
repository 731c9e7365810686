# What one meets every day: moments and months, recent files, settings, files that are dropped.

moment = { $date }, { $time }
moment-utc = { $date }, { $time } UTC
lately-today = today, { $time }
lately-yesterday = yesterday, { $time }
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
# A date in a table or another narrow place. The spaces keep it on one line.
date-short = { $day } { $month } { $year }

command-larger = Larger
command-smaller = Smaller
command-usual-size = Usual size

settings-intro = Changes apply at once and are saved.
settings-scale = Size
settings-scale-hint = In addition to the system’s scaling. From { $least } to { $most }.
settings-motion = Motion
settings-motion-system = Match system
settings-motion-off = Off
settings-motion-on = On
settings-motion-hint = What opens and scrolls moves for a moment, or is there at once.
settings-motion-still = The system wants no motion: everything is there at once.
settings-motion-moves = The system allows motion; animations are short.
settings-motion-unknown = Windows is not asked for this. Choose Off for no motion.
settings-me-say = Say who you are
settings-me-function = Function: { $function }
settings-safety-none = No earlier versions are kept. What is overwritten is gone.
settings-safety-where = Earlier versions are kept here, one folder for each assessment.
settings-journal = Unsaved work
settings-journal-hint = It is written down within a second of every change, and offered again if the program ends before it is saved.
settings-journal-where = The journal of unsaved work.
settings-journal-empty = The journal of unsaved work. It is empty.
settings-journal-holds = { $count ->
    [one] The journal of unsaved work. It holds one assessment, { $size }.
   *[other] The journal of unsaved work. It holds { $count } assessments, { $size }.
}
settings-journal-clear = { $count ->
    [one] Put one piece of unsaved work of earlier times among the earlier versions
   *[other] Put { $count } pieces of unsaved work of earlier times among the earlier versions
}
settings-keys = Shortcuts
settings-keys-hint = Everything can be done with the keyboard. The key “?” lists the keys, F1 opens the help for the screen.
settings-files = Where things are kept
settings-files-hint = Assessments are kept where you save them. Here is what is Waymark’s own; all of it can be copied to another computer.
settings-files-nowhere = This system has no folder for settings; they last until the window is shut.
settings-files-config = The settings, in settings.ron.
settings-files-data = Earlier versions, unsaved work, questionnaires, and what portfolios remember.
settings-show-folder = Show { $folder } in the file manager
folder-not-shown = { $folder } could not be shown in the file manager: { $reason }
folder-copy = Copy its path
settings-broken = The settings file has mistakes; the rest of it was used.
settings-kept-aside = Before it is written anew, it is kept beside itself as { $file }.

home-missing = Not found
home-missing-hint = The file is not where it was. It may have been moved, or its drive is not connected.
home-locate = Locate…
home-locate-of = Locate the assessment of { $organisation }
home-opened = Opened { $when }

cli-already-open = Already open, and in front now: { $file }

drop-ron = Drop to open
drop-sheet = Drop to take in the answers
drop-folder = Drop to look through the folder
drop-attach = Drop to attach as evidence
drop-several = Drop to look at them side by side
drop-unknown = Drop to see whether Waymark knows it
drop-dialog = Close the dialog first
drop-count = { $count ->
    [one] One file
   *[other] { $count } files
}
drop-one-by-one = Several at once are opened as a portfolio, where they are assessments in one folder. Drop others one by one.
drop-is-open = { $file } is open already.
drop-settings = { $file } holds Waymark’s settings. They are not opened; put the file where Settings says that they lie.
drop-unreadable = { $file } could not be read.
drop-sheet-of-what = This spreadsheet holds a member’s answers. Open its assessment first, then drop it again.
drop-nowhere = Waymark does not know what to do with { $file }. To attach it as evidence, go to a saved item that has a level, or open an entry of the register.
drop-pack = { $file } belongs to a questionnaire. Waymark looks for those in folders; this one can be added: { $folder }
drop-pack-add = Add the folder
dropped-copy-title = Another copy of this assessment
dropped-copy-text = It can be merged into the open one, so that the answers of both are kept.
dropped-copy-merge = Merge
dropped-copy-open = Open it instead

table-menu = Copy table…
table-menu-of = Copy the table: { $table }
table-copy-csv = Copy as CSV

list-title = Title
list-name = Name
list-sort = Sort
list-issuer = Issuer
list-status = State
list-clauses = Clauses
list-summary = What it is about
list-date = Date
list-framework = Framework
list-mark = How it was checked
list-obligation = Obligation
list-days = Person-days
list-steps = Next steps
list-from = From level
list-to = To level
list-what = Domain, gate or item
list-function = Function
list-mail = Mail
list-owes = Still owed
list-disagreements = Disagreements
list-lowest = Lowest level
list-highest = Highest level
list-not-applicable = Say not applicable
list-gates = Gates that hang on it
list-where = Where it is
list-problem = Remark
list-comparison = What changed
list-one-function = One function
list-other-function = Other function
list-kappa = Kappa
list-levels-above = Levels above the others
list-part = Domain, stage or item
list-answers = Who answers
