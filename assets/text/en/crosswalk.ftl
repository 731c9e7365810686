# The crosswalk: frameworks side by side, what differs, dates.

command-crosswalk = Crosswalk
crosswalk-title = Crosswalk
crosswalk-intro = What laws, standards and guidance ask for, side by side, and how far your answers prepare for it. Preparation, not proof of compliance.
crosswalk-tabs = Part of the crosswalk
crosswalk-tab-table = Side by side
crosswalk-tab-differences = What differs
crosswalk-tab-dates = Dates
crosswalk-all = Also show what does not concern you
crosswalk-all-hint = By your profile it asks nothing of you.
crosswalk-none = This questionnaire has no crosswalk.
crosswalk-cell = { $obligation }, { $framework }: { $relation }. { $clauses }. { $standing }. { $preparation }
crosswalk-obligation = { $obligation }: { $preparation }
crosswalk-no-preparation = No counterpart, so nothing to prepare
crosswalk-prepared = Prepared { $points } of 100, { $answered } of { $applicable } answered
crosswalk-unanswered = { $applicable ->
    [one] Not answered yet, one item
   *[other] Not answered yet, { $applicable } items
}
crosswalk-nothing-applies = None of the items applies to you
crosswalk-range = Between { $low } and { $high }, as open items turn out
crosswalk-next = { $days ->
    [0] { $date }, today
    [one] { $date }, tomorrow
   *[other] { $date }, in { $days } days
}
crosswalk-from = From { $date }
crosswalk-not-concerned = Does not concern you by your profile
crosswalk-frameworks = { $count ->
    [one] One framework
   *[other] { $count } frameworks
}
crosswalk-left-out = { $count ->
    [one] one more does not concern you
   *[other] { $count } more do not concern you
}
crosswalk-legend-bar = Bar: how ready the items behind a cell are, not whether you comply. Clauses are listed whether or not they concern you; open a cell for all of them.
crosswalk-cell-mark = This cell: { $mark }
crosswalk-clauses = Clauses
crosswalk-preparation = Preparation
crosswalk-preparation-hint = The readiness score of these items; evidence counts as it does everywhere.
crosswalk-none-cites = None of the items that apply cites { $framework } itself, so all items of the obligation count.
crosswalk-issuer = Issued by { $issuer }
crosswalk-concerns = Concerns you by your profile.
crosswalk-concerns-not = Does not concern you by your profile.
crosswalk-concerns-perhaps = May concern you: your profile does not say.
crosswalk-condition = Concerns organisations where { $condition }
crosswalk-clause-count = { $count ->
    [one] One clause is on file.
   *[other] { $count } clauses are on file.
}
differences-meeting = { $count ->
    [one] One difference concerns you: no single practice serves all its sides.
   *[other] { $count } differences concern you: no single practice serves all sides of one.
}
differences-none-meet = By your profile no two frameworks that differ concern you together.
differences-other-sides = { $count ->
    [one] Also different, though it does not concern you by your profile
   *[other] Also different, though they do not concern you by your profile
}: { $frameworks }.
differences-others = These concern only organisations that come under other frameworks:
differences-hidden = { $count ->
    [one] One difference does not concern you by your profile; “Also show what does not concern you” lists it.
   *[other] { $count } differences do not concern you by your profile; “Also show what does not concern you” lists them.
}
dates-strip = Your dates
dates-none = No date of the crosswalk concerns you by your profile.
dates-ahead = To come
dates-past = Past
dates-today = Today
dates-in = { $days ->
    [one] tomorrow
   *[other] in { $days } days
}
dates-ago = { $days ->
    [one] yesterday
   *[other] { $days } days ago
}
dates-perhaps = May concern you: your profile does not say.
crosswalk-tab-library = Sources
library-hidden = { $count ->
    [one] One more does not concern you by your profile; “Also show what does not concern you” lists it.
   *[other] { $count } more do not concern you by your profile; “Also show what does not concern you” lists them.
}
crosswalk-not-looked-at = Not looked at
crosswalk-not-looked-at-hint = The research behind the crosswalk does not name this framework for this obligation. That is not the same as no counterpart.
dates-strip-legend = Filled: still to come. Hollow: passed. Each dot is explained below.
crosswalk-answered = { $answered } of { $applicable } answered
crosswalk-in-force-and-from = In force; more from { $date }
crosswalk-partly-in-force = Partly in force
crosswalk-more-clauses = { $clauses } and { $more } more
crosswalk-all-frameworks = Also show frameworks that do not concern you
