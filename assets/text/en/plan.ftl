# Targets, the plan, what if, milestones and the next period.

days = { $days ->
    [one] { $days } person-day
   *[other] { $days } person-days
}
action-to-do = To do
action-doing = Doing
action-done = Done
action-dropped = Dropped
log-last-time = taken over from the assessment before
log-domain-target = target of { $domain }
log-preset = targets of all items
log-preset-levels = critical { $critical }, others { $others }
log-effort = estimate of a step to level { $level }
log-effort-critical = estimate of a critical item’s step to level { $level }
log-action = action { $id }
log-action-start = from { $date }
log-action-due = due { $date }
log-action-after = after { $ids }
plan-calendar = { $organisation }: AI interoperability plan
plan-event = Due: { $item } { $title } (level { $level })
plan-owner-is = Owner: { $owner }
plan-no-owner = Nobody yet
plan-no-date = no date
plan-overdue-since = { $date } (overdue)
plan-empty-text = The plan is empty. Choose steps from the list of next steps, or let Waymark find the shortest way to a goal.
compare-title = { $before } ({ $before_date }) → { $after } ({ $after_date })
compare-no-items = No item changed its level.
compare-no-level = no level
compare-claimed = { $supported } (claimed { $claimed })
error-compare-different = The two answer different questionnaires, so nothing can have changed from one to the other. Nothing was written; --side-by-side compares what both have by its id.
error-no-milestone = { $file } has no milestone “{ $name }”. It has: { $known }
roll-forward-milestone = End of period, { $date }
roll-forward-done = { $count ->
    [one] { $count } thing from last time waits
   *[other] { $count } things from last time wait
} to be confirmed or changed: { $file }
roll-forward-files = The evidence names files by their place beside the old assessment. Copy its “.evidence” folder along, or attach them again.
command-plan = Plan
plan-title = Plan
plan-summary = { $open ->
    [0] { $waiting ->
        [0] No open actions
       *[other] No confirmed open actions yet
    }
    [one] 1 open action
   *[other] { $open } open actions
}{ $late ->
    [0] {""}
    [one] , 1 overdue
   *[other] , { $late } overdue
}{ $unassigned ->
    [0] {""}
    [one] , 1 without an owner
   *[other] , { $unassigned } without an owner
}
plan-tabs = Part of the plan
plan-tab-steps = Next steps
plan-tab-board = Board
plan-tab-table = Table
plan-tab-timeline = Timeline
plan-tab-what-if = What if
plan-tab-milestones = Milestones
plan-tab-targets = Targets
plan-empty-title = Nothing is planned yet
plan-empty-button = Show the next steps
plan-save-csv = Save as CSV…
plan-save-ics = Save a calendar of due dates…
plan-save-ics-hint = A calendar file (ICS) with one entry an open action
plan-column-action = Action
plan-column-state = State
plan-column-owner = Owner
plan-column-start = Start
plan-column-due = Due
plan-column-effort = Effort
plan-column-after = Waits for
plan-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
plan-days-estimated = ~{ $days ->
    [one] { $days } day
   *[other] { $days } days
}
plan-estimated = { $days }, estimated
plan-due = due { $date }
plan-finished = finished { $date }
plan-type-path = Type a path
plan-written = The plan was written to { $path }
dialog-plan-title = Save the plan
days-suffix = { " days" }
last-time-waiting = From last time { $others ->
    [0] {""}
    [one] one fact, target or action
   *[other] { $others } facts, people, targets and actions
}{ $others ->
    [0] {""}
   *[other] { $answers ->
        [0] {""}
       *[other] { " and " }
    }
}{ $answers ->
    [0] {""}
    [one] one answer
   *[other] { $answers } answers
} wait to be confirmed. They do not count until then. Answers are confirmed in the walk by those who gave them.
last-time-facts = Confirm { $count ->
    [one] the fact
   *[other] { $count } facts
}
last-time-team = Confirm { $count ->
    [one] the team member
   *[other] { $count } team members
}
last-time-targets = Confirm { $count ->
    [one] the target
   *[other] { $count } targets and estimates
}
last-time-actions = Confirm { $count ->
    [one] the open action
   *[other] { $count } open actions
}
last-time-level = Last time you answered level { $level }. It doesn’t count until you confirm it or answer anew.
last-time-not-applicable = Last time you said that this doesn’t apply: { $reason }. It doesn’t count until you confirm it or answer anew.
last-time-unknown = Last time you didn’t know. Confirm it, or answer now.
last-time-colleague = { $name } said last time: { $said }. It waits to be confirmed by them.
last-time-confirm = Confirm last time’s answer
walk-target = Target
walk-target-own = Set for this item. Press it again for the general target.
walk-target-general = The general target. Choose another level to set one for this item.
step-levels = level { $from } to { $to }
step-levels-unknown = nobody has answered, to level { $to }
step-prove = The level is claimed already: only evidence is missing, so the effort is put at a quarter.
step-raise = The practice itself has to be raised.
step-find-out = Nobody has answered yet. It may be there already, so answer first; until then it is counted from the bottom.
step-needs = For level { $level } to be supported: { $needs }
need-evidence = evidence
need-date = evidence that bears a date
need-within-months = { $months ->
    [one] dated evidence at most a month old
   *[other] dated evidence at most { $months } months old
}
need-full-coverage = it holds for all that is in scope
need-independent-check = a check by somebody independent of the owner
order-blocks = Keeps { $stage } closed
order-keeps-from-sound = Keeps { $stage } from being sound
order-date = { $days ->
    [0] Applies today
    [one] Applies in one day
   *[other] Applies in { $days } days
}: { $title }
order-exposure = { $gap }: { $exposure } exposure
effort-team = { $days } by the team’s estimate
effort-questionnaire = { $days } by the questionnaire
effort-default = about { $days }
effect-answer = The answer settles part of the range of { $domain }
effect-domain = Moves { $domain } from { $before } to { $after }
effect-gate = { $stage } becomes { $state }
effect-blockers = { $left ->
    [0] then nothing keeps { $stage } closed
    [one] then one other item keeps { $stage } closed
   *[other] then { $left } other items keep { $stage } closed
}
why-holds-gate = keeps { $stage } closed
why-below-target = below its target of { $target }
why-critical = critical for { $domain }
why-share = belongs to the cheapest choice that gets enough of { $domain } there
why-first-of = comes before the step to level { $level }
why-waited-for = { $id } waits for it
why-most-for-days = brings the most for its days
steps-hint = { $count ->
    [one] One item is below its target, has no level yet, or keeps a gate closed.
   *[other] { $count } items are below their target, have no level yet, or keep a gate closed.
} Ordered by gate, legal date, exposure and effort.
steps-all = Also show steps beyond the targets
steps-none = There is no step left: every item that counts is at the top.
steps-more = Why, and what { $item } needs
steps-less = Less about { $item }
steps-order-rule = Steps that hold a gate come first, in the order of the road; then those with the nearest legal date within a year; then those of the most exposed gap; then those that take the least effort.
steps-in-plan = In the plan: { $state }
steps-choose = Add { $item } to the plan
steps-choose-short = Add to plan
board-column = { $state } ({ $count })
board-nothing = Nothing here
board-level = to level { $level }
board-waits = waits for { $ids }
board-start = Start { $id }
board-back = Put { $id } back to do
board-finish = Finish { $id }
board-reopen = Reopen { $id }
action-close = Close the action
action-reached = The item is at this level already. Finish the action, or look whether it is still needed.
action-finish = Finish…
action-ends-first = It is due before it starts.
action-note = Note
action-note-hint = What to keep in mind
action-remove = Take out of the plan
action-estimate = estimated
action-use-estimate = Use the estimate
action-not-after = Don’t wait for { $id }
action-after-choose = Choose an action…
finish-title = What is true now?
finish-hint = Finishing an action answers its item anew, as you. The level counts as far as its evidence carries it.
finish-level = Level reached
finish-evidence = Evidence
finish-no-evidence = Without evidence the level counts as 1 at most.
finish-button = Finish the action
finish-cancel = Not yet
gantt-nothing = No action has a due date yet. Give one to an action on the board, and it appears here.
gantt-legend = Filled: doing. Outlined: to do. Grey: done. Red outline: overdue. Open left side: the start is worked out from the effort. Diamonds and dashed lines: legal dates.
gantt-undated = { $count ->
    [one] One open action has no due date and is not shown.
   *[other] { $count } open actions have no due date and are not shown.
}
gantt-mark = { $date }: { $title }
gantt-mark-rows = { $date }: { $title } (prepared by { $ids })
gantt-late = { $action } ends { $days ->
    [one] one day
   *[other] { $days } days
} after the legal date of { $date } that it prepares for.
gantt-dates = { $start } to { $due }
gantt-overdue = overdue
gantt-too-early = due before what it waits for
gantt-today = Today
goal-title = The shortest way to a goal
goal-hint = Waymark looks at every choice of steps there is and finds the best one, not just a good one.
goal-what = Goal
goal-next-gate = Open the next gate
goal-targets = Reach all targets
goal-gate = Open { $stage }
goal-domain = Bring { $domain } to level { $level }
goal-wish = Which way
goal-fewest = Fewest actions
goal-cheapest = Fewest days
goal-days = At most this many person-days
goal-days-hint = no limit
goal-days-wrong = Write a whole number of person-days, or nothing.
goal-find = Find the way
goal-asking = Looking…
advice-reached = It is reached already.
advice-nothing = There is nothing to reach here: no item of it counts.
advice-undecided = The search took too long to be sure. Set a closer goal, or ask for fewer days.
advice-given-up = No choice of steps gets there, because the plan gave these up: { $ids }. Reopen them on the board to find a way.
advice-beyond = It can’t be done within { $days ->
    [one] one person-day
   *[other] { $days } person-days
}. The cheapest way takes { $least }.
advice-nearest = What brings the most within the limit:
advice-fewest = { $count ->
    [one] One action,
   *[other] { $count } actions,
} { $days ->
    [one] one person-day.
   *[other] { $days } person-days.
} Fewer do not get there.
advice-cheapest = { $count ->
    [one] One action,
   *[other] { $count } actions,
} { $days ->
    [one] one person-day.
   *[other] { $days } person-days.
} No other way takes fewer days.
advice-plan-missing = { $count ->
    [one] Add the one that is missing to the plan
   *[other] Add the { $count } that are missing to the plan
}
advice-all-planned = All are in the plan
advice-plan = Add all to the plan
advice-try = Try them below
what-if-title = What if
what-if-hint = Try levels in a scratch copy. Nothing here changes an answer.
what-if-item = Try an item…
what-if-all-open = Try all open actions as done
what-if-now = now { $level }
what-if-now-unknown = not answered
what-if-remove = Stop trying { $item }
what-if-keep = Keep as plan
what-if-throw-away = Throw away
what-if-chart = Chart
what-if-domain = Domain or gate
what-if-column-now = Now
what-if-column-then = Then
what-if-column-moved = Moved
milestone-title = Milestones
milestone-hint = A milestone keeps today’s scores as they are, whatever becomes of answers and rules.
milestone-name = Name
milestone-name-hint = For example, Spring review
milestone-freeze = Freeze the scores of { $date }
milestone-remove = Remove the milestone { $name }
compare-heading = What changed
compare-nothing = Freeze a milestone first; then this shows what changed since, item by item.
compare-before = From
compare-after = To
compare-now = Now
compare-items = { $count ->
    [0] No item changed its level
    [one] One item changed its level
   *[other] { $count } items changed their level
}
targets-title = Targets
targets-hint = The levels you aim for. Steps to a target come before steps beyond it.
targets-all-items = All items
targets-preset = { $name } (critical { $critical }, others { $others })
targets-normal = As the questionnaire proposes
targets-first = First things first
targets-far = Ambitious
targets-critical = Critical items
targets-others = Other items
targets-domains = Targets of single domains
targets-domains-hint = Instead of the targets above, for every item of the domain. Press a level again to take it back.
targets-items = Targets of single items
targets-items-hint = They are set beside the item in the walk, and come before all others.
efforts-title = Estimates
efforts-hint = How many person-days a step takes, where neither the questionnaire nor an action says. Change them to fit your team.
efforts-step = Step
efforts-ordinary = Ordinary item
efforts-critical = Critical item
efforts-reset = Use Waymark’s estimates again
efforts-changed = changed
command-roll-forward = Start the next period
roll-forward-window = This is the next period. { $count ->
    [one] One thing from last time waits
   *[other] { $count } things from last time wait
} to be confirmed or changed. Save it under a new name; the file of the last period stays as it is.
action-named = { $item } to level { $level }
board-start-short = Start
board-finish-short = Done
board-reopen-short = Reopen
effect-to-sound =
    { $left ->
        [0] then { $stage } is sound
        [one] then one other item keeps { $stage } from being sound
       *[other] then { $left } other items keep { $stage } from being sound
    }
steps-in-plan-to = In the plan, to level { $level }: { $state }
compare-stays = no change
compare-moves = changed
order-date-perhaps = May apply { $days ->
    [0] today
    [one] in one day
   *[other] in { $days } days
}: { $title }
steps-last-time = Confirm last time’s answer, or answer anew.
gantt-done = done
