# The names of values that appear in many places.

coverage-none = None in scope
coverage-some = Some in scope
coverage-half = At least half in scope
coverage-all = All in scope

confidence-low = Low
confidence-medium = Medium
confidence-high = High

evidence-kind-document = Document
evidence-kind-record = Record or log
evidence-kind-test = Test result
evidence-kind-agreement = Agreement
evidence-kind-review = Review or audit
evidence-kind-interview = Interview
evidence-kind-other = Other

# Each completes "The supported level is lower because …".
size-kib = { $size } KB
size-mib = { $size } MB

cap-no-evidence = no evidence is given
cap-undated-evidence = no evidence bears a date
cap-old-evidence = { $months ->
    [one] all dated evidence is older than a month
   *[other] all dated evidence is older than { $months } months
}
cap-expired-evidence = all current evidence has expired
cap-partial-coverage = it does not cover all that is in scope
cap-no-independent-check = nobody independent has checked current evidence

state-does-not-apply = Does not apply
state-unanswered = Unanswered
state-unknown = Don’t know
state-not-applicable = Not applicable
state-answered = Answered

gate-closed = Closed
gate-open = Open
gate-sound = Sound

exposure-low = Low
exposure-medium = Medium
exposure-high = High
exposure-undecided = Not known yet

status-in-force = In force
status-adopted = Adopted, not yet applicable
status-draft = Draft
status-voluntary = Voluntary
status-repealed = Repealed
status-dormant = Dormant

mark-official = read in the official text
mark-secondary = read in a secondary source
mark-memory = not yet checked against the official text

sort-law = Law
sort-standard = Standard
sort-protocol = Protocol
sort-guidance = Guidance
sort-initiative = Initiative

mode-full = All items
mode-quick = Critical items only

# Conditions over the profile, in words. The spaces around joining words are meant.
condition-always = always
condition-flag = “{ $question }” is yes
condition-any = “{ $question }” includes { $options }
condition-at-least = { $number ->
    [one] “{ $question }” has an answer
   *[other] “{ $question }” has at least { $number } answers
}
condition-at-most = { $number ->
    [one] “{ $question }” has at most one answer
   *[other] “{ $question }” has at most { $number } answers
}
condition-exactly = { $number ->
    [one] “{ $question }” has exactly one answer
   *[other] “{ $question }” has exactly { $number } answers
}
condition-not-exactly = { $number ->
    [one] “{ $question }” does not have exactly one answer
   *[other] “{ $question }” does not have exactly { $number } answers
}
condition-not = it is not so that { $condition }
condition-and = {" and "}
condition-or = {" or "}
condition-and-short = {" and "}
condition-or-short = {" or "}

mark-official-short = official
mark-secondary-short = secondary
mark-memory-short = not checked
relation-same-evidence = Same evidence serves
relation-partly-overlaps = Partly overlaps
relation-no-counterpart = No counterpart
relation-same-evidence-short = Same evidence
relation-same-evidence-hint = What you gather for the items serves here too. It does not make two clauses the same.
relation-partly-overlaps-hint = Some of it serves; this framework asks for something else or something more.
relation-no-counterpart-hint = This framework asks for nothing of the kind, as far as it was read.
difference-threshold = Threshold
difference-retention = Retention
difference-clock = Clock
difference-trigger = Trigger
difference-subject = Subject
difference-notice = Notice
sorts-law = Laws
sorts-standard = Standards
sorts-protocol = Protocols and formats
sorts-guidance = Guidance
sorts-initiative = Initiatives

# Something, and what is said of it.
told = { $name }: { $words }
percent = { $percent }%

# Words before the number of a clause.
clause-annex = Annex
clause-appendix = Appendix
clause-section = Section
clause-chapter = Chapter
clause-dimension = Dimension
clause-area = Area
clause-action = Action
clause-objective = Objective
clause-level = Level
clause-stage = Stage
clause-gap = Gap
clause-principle = Principle
# Between entries that have commas of their own, with the space after it.
apart = ;{ " " }
condition-flag-not = “{ $question }” is no
condition-none = “{ $question }” does not include { $options }
stage-closed = Closed
stage-open = Open
stage-sound = Sound
condition-answer = “{ $answer }”
