# The team: who answers what, hand-outs, comments, sign-off.

team-whole = the whole assessment
standing-in-progress = In progress
standing-handed-in = Handed in
standing-returned = Returned
standing-accepted = Accepted
comment-resolved = resolved
log-due = due date
log-blind = colleagues’ answers hidden at first
log-assigned = who answers { $part }
log-assigned-item = who answers
log-hand-in = answers of { $name }
log-sign-off = sign-off of { $part }
log-comment = comment
log-agreement = { $name } on what is set aside in { $domain }
log-sample = systems drawn
log-drawn = { $systems } (seed { $seed })
log-entered-by = answer entered by

error-no-member = Nobody on the team is called “{ $name }”. On it are: { $known }
error-no-items = { $name } answers no item yet. Give them a function first, or items of their own.
cli-handed-out = Made a copy for { $name } with { $count ->
    [one] one item
   *[other] { $count } items
}. What comes back is brought in by “waymark merge”: { $file }
error-no-stage = The questionnaire has no stage { $stage }. It has: { $known }
cli-handed-in = { $name } has handed in.
cli-commented = Comment on { $item } added
cli-team-nobody = Nobody is on the team yet.
cli-team-member = { $name } ({ $function }): { $answered } of { $all } answered, { $standing }
cli-team-owes = {"  "}still to answer: { $items }
cli-team-nobodys = Nobody on the team answers: { $items }
cli-team-set-aside = { $domain }: much is set aside, and no second member has agreed to { $items }
cli-team-drawn = Systems drawn for evidence: { $systems } (seed { $seed })
team-changed-since = changed since
team-due-on = due { $day }
team-late = overdue
team-signed = { $part } signed off by { $name } on { $day }
team-signed-outdated = { $part } signed off by { $name } on { $day }, but changed since

command-team = Team
command-merge = Merge a file…
command-merge-by-path = Merge by path…
command-hand-out-by-path = Save the copy by its path…
path-merge-title = Merge by path
path-merge = Merge
path-hand-out-title = Save a copy for a member
merge-other = That file is another assessment, not a copy of this one. Nothing was changed.
merge-nothing-new = There is nothing in that file that isn’t here already.
keys-mine = My items, all items

team-title = Team
team-intro = Everybody answers what their function knows best, in this file or in a copy of their own. Copies merge back automatically, and nobody’s answer overwrites another’s.
team-to-disagreements = Disagreements
team-to-workshop = Workshop
team-parts = Part of this page
team-members = Members
team-routing = Who answers what
team-comments = { $count ->
    [0] Comments
   *[other] Comments ({ $count })
}
team-checks = { $count ->
    [0] Checks and sign-off
   *[other] Checks and sign-off ({ $count })
}
team-for = { $action }: { $name }
team-due = Due date, where a member has no other
team-blind = Hide colleagues’ answers until one’s own is given
team-blind-hint = Everybody answers an item before they see what colleagues said, so that nobody is swayed by a number that they have seen. Copies that are handed out go without colleagues’ answers.
team-empty = Nobody is on the team yet
team-empty-hint = Add the people who answer. Each function’s items then find their way to them.
team-newcomer = Name of a new member
team-newcomer-hint = A colleague’s name
team-no-function = No function yet
team-answers-nothing = Answers no item yet. A function brings items along.
team-add = Add member
team-already-there = { $name } is on the team already.
team-you = You
team-progress = { $answered } of { $all } answered
team-supports = { $count ->
    [one] supports one more
   *[other] supports { $count } more
}
team-owes = Still to answer
team-owes-late = { $count ->
    [one] Overdue, with one item still to answer
   *[other] Overdue, with { $count } items still to answer
}
team-changed-hint = Answers were changed after this was handed in.
team-hand-in = Hand in my part
team-accept = Accept
team-return = Return…
team-return-now = Return with these remarks
team-remarks = What is to be done?
team-remarks-hint = What is missing or unclear
team-be = This is me
team-interview = Answer for them
team-interview-hint = Enter this member’s answers, as in an interview. Each is recorded as theirs and as entered by you.
team-hand-out = Hand out a copy…
team-hand-out-hint = A file with just this member’s items. What comes back is brought in with File, Merge a file…
team-handed-out = Saved a copy for { $name } with { $count ->
    [one] one item
   *[other] { $count } items
}
team-came-back = { $name } has handed in.
team-look = Look at it
team-name = Name
team-mail = Mail
team-function-of = Function
team-own-due = Due, if not with the others
team-remove = Take off the team
team-remove-hint = All answers stay.
team-functions = Functions
team-functions-hint = Items that each function answers, as far as its own members have. A colleague’s answer counts in the results all the same.
team-function = { $answered } of { $items }
team-function-nobody = Nobody yet
team-nobodys = { $count ->
    [one] One item belongs to a function that nobody on the team has
   *[other] { $count } items belong to functions that nobody on the team has
}
team-nobodys-show = Show them

routing-intro = The questionnaire sends each item to the function that knows most about it. Send it elsewhere here, or a single item on its own page. An item’s own choice comes first, then its domain’s, then its stage’s.
routing-as-set = By default: { $first }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
routing-as-set-hint = By the questionnaire’s default: { $names }
routing-domains = Domains
routing-stages = Stages
routing-items = Single items
routing-items-none = No item goes elsewhere. On an item’s page, under “About this item”, it can be sent to somebody.
routing-part = Who answers { $part }
routing-item = Who answers { $item }
routing-count = { $count ->
    [one] one item
   *[other] { $count } items
}
routing-nobody = Nobody on the team answers it yet
routing-people = On the team: { $names }

comments-title = Comments
comments-for-you = { $count ->
    [one] One comment asks you to look.
   *[other] { $count } comments ask you to look.
}
comments-look = Show comments
team-your-part = The part that this copy is for
comments-mentions = For you: { $count }
comments-open = Other open comments: { $count }
comments-resolved = Resolved: { $count }
comments-none = Nobody has said anything yet
comments-none-hint = Comments are made beside an item. Write @ and a name to ask a colleague to look.
comment-mentions-you = for you
comment-resolve = Resolve
comment-reopen = Reopen
comment-field = Comment
comment-hint = Write @ and a name to ask a colleague to look
comment-add = Add comment

interview-on = You answer for { $name }. Each answer is recorded as theirs, entered by { $by }.
interview-end = End the interview
entered-by = Entered by { $name }
blind-hidden = { $count ->
    [0] Nobody has answered yet.
    [one] One colleague has answered. You see it once you have.
   *[other] { $count } colleagues have answered. You see them once you have.
}
blind-results-title = Results wait for your answers
blind-results-text = { $count ->
    [one] The team answers blind, and you still owe an answer to one item. What your colleagues’ answers come to is shown once you have given it.
   *[other] The team answers blind, and you still owe answers to { $count } items. What your colleagues’ answers come to is shown once you have given them.
}
blind-results-walk = Go to my items
blind-item = Shown once you have answered it
walk-shown = Items in the walk
walk-mine = Mine ({ $count })
walk-supported = Supporting ({ $count })
walk-all = All ({ $count })
walk-copy-for = A copy for { $name }
walk-copy-done = All answered: hand in
trail-discussed = open comment

set-aside = { $count ->
    [one] One of { $asked } items of this domain is
   *[other] { $count } of { $asked } items of this domain are
} set aside as not applicable. That is more than a quarter, so a second member has to agree.
set-aside-agree = I agree that these are set aside
set-aside-title = Not applicable
set-aside-hint = Where more than a quarter of a domain is not applicable, a second member has to agree. What is set aside later needs agreement anew.
set-aside-none = No domain has more than a quarter of its items set aside
set-aside-domain = { $domain }: { $count } of { $asked } set aside
set-aside-agreed = Agreed so far: { $names }
set-aside-settled = A second member stands behind each of them
set-aside-open = Waits for a second member: { $items }
set-aside-not-you = You set them aside, so somebody else has to agree.

sample-title = Systems to look at
sample-hint = Three systems are drawn at random, and critical items ask for evidence on those. The seed is recorded, so that anybody can repeat the draw.
sample-drawn = Drawn by { $name } on { $day } from { $count } systems (seed { $seed })
sample-outdated = The systems in the profile have changed since. Draw again once they are complete.
sample-no-systems = The profile names no systems yet.
sample-to-profile = Name them in the profile
sample-draw = Draw three systems
sample-draw-again = Draw again
sample-systems = { $count ->
    [one] one system in the profile
   *[other] { $count } systems in the profile
}
sample-ask = Show evidence on { $systems }, which were drawn at random

sign-off-title = Sign-off
sign-off-hint = A sign-off covers the answers as they were on its day. If something changes later, it stays and is shown as outdated; only whoever gave it can withdraw it.
sign-off = Sign off
sign-off-done = You signed off { $part }
sign-off-again = Sign off again
sign-off-withdraw = Withdraw
sign-off-whole = The whole assessment
sign-off-holds = { $name }, { $day }
sign-off-outdated = { $name }, { $day }: changed since, so this is outdated

names-field = Another name
names-hint = One name, or several with ; between
names-add = Add
names-remove = Remove { $name }
