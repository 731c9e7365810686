# The readiness table of the command line.

scores-questionnaire = { $title }, version { $version }
scores-progress = As of { $date }, { $done } of { $all } items dealt with
scores-furthest-stage = The furthest open stage is { $stage }
scores-no-open-stage = No stage is open yet

scores-column-domain = Domain
scores-column-score = Score
scores-column-range = Range
scores-column-claimed = Claimed
scores-column-level = Level
scores-column-answered = Answered
scores-nothing-applies = nothing applies
scores-none = –
scores-legend-bars = █ carried by evidence, ▒ claimed beyond that
scores-legend-range = Range: the score if every open item were at the bottom, or at the top

scores-gates = Gates
scores-gate = { $stage }: { $state }
scores-gate-open = { $stage }: { $state }, { $count ->
    [one] { $count } item to make it sound
   *[other] { $count } items to make it sound
}
scores-gate-closed = { $stage }: { $state }, { $count ->
    [one] { $count } item blocks it
   *[other] { $count } items block it
}
scores-gate-more = { $line }; beside those above:
