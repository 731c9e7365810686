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
error-compare-different = The two answer different questionnaires, so their figures can’t be compared. Nothing was changed.
error-no-milestone = { $file } has no milestone “{ $name }”. It has: { $known }
roll-forward-milestone = End of period, { $date }
roll-forward-done = { $count ->
    [one] { $count } thing of last time waits
   *[other] { $count } things of last time wait
} to be confirmed or changed: { $file }
roll-forward-files = The evidence names files by their place beside the old assessment. Copy its “.evidence” folder along, or attach them again.
