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
