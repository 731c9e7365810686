# The window: bar, menus, screens, dialogs.

app-name = Waymark
window-title = { $organisation } – Waymark
window-title-unsaved = { $organisation } (unsaved) – Waymark

yes = Yes
no = No
cancel = Cancel
close = Close
copied = Copied
saved = Saved { $file }

## Commands and menus

# The letter of a menu opens it together with Alt. It is one of the menu’s own, and of no other menu.
menu-file = File
menu-file-letter = F
menu-edit = Edit
menu-edit-letter = E
menu-view = View
menu-view-letter = V
menu-help = Help
menu-help-letter = H
command-new = New assessment…
command-open = Open…
command-open-by-path = Open by path…
command-save = Save
command-save-as = Save as…
command-save-by-path = Save by path…
command-undo = Undo
command-redo = Redo
command-home = Home
command-profile = Profile
command-walk = Walk
command-evidence = Evidence
bar-read-only = Read only
read-only = This file was made by a newer Waymark. It can be looked at, not changed.
command-results = Results
command-find = Find an item
command-switch-theme = Switch between light and dark
command-keys = Keyboard shortcuts
command-about = About Waymark
command-quit = Quit

bar-me = { $name }
bar-me-for = { $by }, for { $name }
bar-nobody = Who are you?
bar-me-hint = Answers in this window are recorded under this name. Click to change it
bar-saving = Saving…
bar-saved = Saved
bar-changed = Unsaved changes
bar-unsaved = Not saved yet
bar-sample = Sample

dialog-open-title = Open an assessment
dialog-save-title = Save the assessment
dialog-filter = Waymark assessments
nothing-picked = No file was chosen. If no file dialog appeared, you can type the path instead
notice-dismiss = Dismiss this message

## Home

home-title = Where are you on the road to AI interoperability?
home-intro = Waymark walks your organisation through the private-sector roadmap, shows how ready each domain is and what holds you back, and keeps everything in files that are yours.
home-new = New assessment
home-open = Open…
home-sample = Explore the sample
home-opening = Opening…
home-current = Open now
home-go-on-walk = Continue the walk
home-go-on-results = See the results
home-recent = Recent assessments
home-recent-empty = Nothing yet. Assessments that you save or open are listed here.
home-open-recent = Open { $organisation }
home-forget = Take { $file } off this list

## Profile

profile-title = What applies to you?
profile-intro = These facts decide which items you are asked. Skip what you don’t know: an item applies unless a fact says that it doesn’t. They never change a score.
profile-organisation = Organisation
profile-scope = Which items to walk
profile-scope-hint = Critical items decide the stage gates. You can widen to all items later and keep every answer.
profile-none-of-these = None of these
profile-applying = { $applying } of { $all } items apply
profile-given = { $given } of { $fields } facts given
profile-hidden = { $items ->
    [one] one item does not apply by these facts
   *[other] { $items } items do not apply by these facts
}
profile-outside = { $items ->
    [one] one item is left for the full walk
   *[other] { $items } items are left for the full walk
}
profile-walk = Start walking
profile-walk-on = Continue the walk
profile-skip = Skip the rest for now

## Walk

walk-progress = { $done } of { $all } items dealt with
walk-nothing = No item applies. Change the profile to see which ones would.
walk-previous = Previous
walk-next = Next item

trail-search = Find an item
trail-search-clear = Clear the search
trail-nothing-found = No item contains all these words.
trail-hidden = { $items ->
    [one] one item does not apply
   *[other] { $items } items do not apply
}
trail-hidden-hint = By the profile, or because only critical items are walked. Answers to them are kept and come back with the item.
trail-level = level { $level }
trail-critical = critical
trail-flagged = flagged
trail-disputed = disputed

question-critical = Critical
question-critical-hint = A low level here keeps the stage’s gate closed
question-place = item { $place } of { $all }
question-unknown = Don’t know
question-not-applicable = Not applicable
question-flag = Flag
question-clear = Clear my answer
question-reason = Why does it not apply?
question-reason-hint = For example: we have no agents in production
question-reason-missing = Without a reason the item counts as unanswered.
question-capped = Claimed { $claimed }, supported { $supported }: { $reason }
question-supported = Level { $level } is supported by the evidence
question-team = { $answers ->
    [one] The team’s combined answer, from one answer:
   *[other] The team’s combined answer, from { $answers } answers:
}
question-disputed = Members disagree
question-coverage = How much of what is in scope does this hold for?
question-confidence = How sure are you?
question-note = Note
question-note-hint = Remarks for your team or for later

guidance-next = Next step, to level { $level }
guidance-top = Top of the scale
guidance-target = Target: { $level } { $name }
guidance-evidence = Evidence to look for
guidance-mark-down = Mark down if { $reason }.
guidance-mark-down-later = Once you have answered, you see here what a reviewer would criticise.
guidance-colleagues = Colleagues’ answers
guidance-not-applicable = Not applicable: { $reason }
guidance-about = About this item
guidance-answers = Answered by { $function }
guidance-answers-with = Answered by { $function }, with { $others }
guidance-gaps = Helps to close: { $gaps }
guidance-layer = Layer: { $layer }
guidance-condition = Applies when: { $condition }
guidance-references = What it prepares for
guidance-references-hint = Preparation for these clauses, not proof of compliance.
guidance-open = Open the page of { $framework } in the browser
guidance-link = Open the text
guidance-status = { $status } as of { $date }; { $mark }
guidance-applies-from = Applies from { $date }
guidance-applies-since = Applies since { $date }

## Results

results-title = How ready is { $organisation }?
results-as-of = evidence as of { $date }
results-empty-title = Nothing is answered yet
results-empty-text = Readiness appears here with the first answer. Until then every range runs from 0 to 100.
results-domains = Readiness by domain
results-domains-hint = From 0 to 100, over the answered items that apply. A claim counts as far as its evidence carries it.
results-domains-claims = From 0 to 100, over the answered items that apply, as if every claim were carried by evidence.
results-show-as = Show as
results-chart = Chart
results-table = Table

gates-title = How far the road is open
gates-hint = A stage is open when every critical item in it and before it stands at “{ $open }” or higher, and sound when all stand at “{ $sound }” or higher. There is no overall percentage.
gates-blockers = { $blockers ->
    [one] one blocker
   *[other] { $blockers } blockers
}
gates-to-sound = { $items ->
    [one] one item short of sound
   *[other] { $items } items short of sound
}
gates-nothing-left = nothing left to do
gates-closed-by = { $stage } is closed by critical items below level { $level }
gates-all-open = Every gate is open.

chart-answered = { $answered } of { $applicable } answered
chart-sentence = { $name }: score { $score }, range { $range }, claimed { $claimed }, { $answered }
chart-sentence-claimed = { $name }: claimed { $score }, range { $range }, { $answered }
chart-sentence-empty = { $name }: no score yet, { $answered }
chart-summary = Bar chart of { $scored } of { $all } domains with a score. Lowest: { $lowest }, { $low }. Highest: { $highest }, { $high }. The table shows all figures.
chart-summary-empty = Bar chart without bars: no domain has a score yet.

legend-supported = Supported
legend-claimed = Claimed
legend-range = Range, unanswered at worst and at best
legend-target = Target
legend-weakest = Weakest item

column-domain = Domain
column-score = Score
column-range = Range
column-claimed = Claimed
column-target = Target
column-level = Level
column-weakest = Weakest item
column-answered = Answered
table-copy = Copy table


## Dialogs

new-title = New assessment
new-intro = One assessment per organisation. Colleagues answer in the same file later.
new-organisation = Organisation
new-organisation-hint = Name of the organisation or unit
new-questionnaire = Questionnaire
new-scope = Which items to walk
new-scope-full = All { $items } items
new-scope-quick = The { $items } critical items
new-scope-hint = The critical items alone take about 45 minutes. You can widen later without losing an answer.
new-start = Start
new-missing = Give the organisation and your name.
missing-name = Enter a name.
missing-path = Enter a path.
missing-passphrase = Enter a passphrase.
missing-passphrase-again = Enter the same passphrase again.
missing-assessments = No assessment is shown that this can be done with.
missing-milestone-name = Enter a name for the milestone.
missing-who-freezes = Enter the name of whoever freezes them.
missing-date = Enter a date.
missing-member = Choose somebody first.
missing-source = Enter the name of whoever makes it.
missing-organisation = Enter the organisation.

person-title = Who answers in this window?
person-intro = Every answer is recorded with a name and a function. Nobody’s answer overwrites another’s.
person-other = Somebody else
person-name = Your name
person-name-hint = As colleagues know you
person-function = Your function
person-function-none = Not said
person-answer = Answer as this person

unsaved-title = Save your work first?
unsaved-text = The assessment of { $organisation } has changes that no file holds yet.
unsaved-save = Save my work
unsaved-discard = Discard changes

changed-title = The file has changed on disk
changed-text = Somebody else saved it after you opened it. Nothing has been overwritten, and your work is still here. Save it as a copy to keep both, or replace what is on disk.
changed-save-copy = Save as a copy…
changed-overwrite = Replace what is on disk

overwrite-title = There is a file by that name already
overwrite-text = Nothing has been overwritten. Choose another name to keep both, or replace it.
overwrite-other-name = Choose another name…
overwrite-replace = Replace it

path-open-title = Open by path
path-save-title = Save by path
path-intro = For desktops without a file dialog. A relative path starts from the folder in which Waymark was started.
path-label = Path of the file
path-open = Open
path-save = Save

keys-title = Keyboard shortcuts
keys-in-walk = While walking
keys-everywhere = Everywhere
keys-level = Answer with this level
keys-not-applicable = Not applicable, then type the reason
keys-unknown = Don’t know
keys-flag = Flag to come back to
keys-next = Next item
keys-next-keys = J or Right
keys-previous = Previous item
keys-previous-keys = K or Left
keys-clear = Clear my answer
keys-clear-keys = Delete or Backspace

about-title = Waymark { $version }
about-text = Walks an organisation through the private-sector roadmap for AI interoperability, shows how ready it is by domain, and keeps everything as files that are yours. Nothing is sent anywhere.
about-score-title = What a score is, and what it is not
about-score = A score is a means to talk about what comes next. The questionnaire has not been validated, a claim counts only as far as its evidence carries it, and nothing here says that anybody complies with a law.
about-source = Questionnaire
about-questionnaire = { $title }, version { $version }
about-licences = Licensed under MIT or Apache-2.0. Typefaces: Inter and Noto Emoji (SIL Open Font License), DejaVu Sans (Bitstream Vera licence). Icons: Material Symbols (Apache License 2.0).

upgrade-title = A newer questionnaire
upgrade-confirm = Confirm answers
upgrade-later = Later
upgrade-close = Go on
confirm-answer = What this item asks has moved since you answered it. Please read it again and confirm your answer, or change it.
confirm-answer-button = My answer still holds
trail-to-confirm = to be confirmed
guidance-condition-not = Does not apply when: { $condition }
question-not-yours = You have not answered yet.
guidance-conditions = Applies when all of these hold:
trail-legend = Number: the team’s level. Circle: your answer is missing. “!”: critical, shown once you have answered.
guidance-gap-of = { $gap } ({ $main })
