# The screen of results: its parts, filters, and how figures are explained.

results-tabs = Parts of the results
results-tab-overview = Overview
results-tab-map = Map
results-tab-gaps = Gaps
results-tab-levels = Levels and evidence
results-tab-open = What to answer
results-tab-trend = Trend

results-next = Next steps
results-map = Domains by stages
results-map-hint = Each cell: the score, the level that all its critical items and most of its weight reach, and how many items are answered.
results-map-reading = In each cell, the line at the bottom runs up to the score; its mark is the target.
results-radar = Domains in the round
results-radar-hint = Each axis runs from 0 in the middle to 100. A dent shows where to look.
results-gaps = Gaps: exposure and readiness
results-gaps-hint = How much each gap touches you, by your profile, against how ready you are. Exposure never changes a score.
results-layers = Readiness by layer
results-layers-hint = The same items by what they are made of: law, organisation, meaning, technology.
results-levels = Items by level
results-levels-hint = How many items stand at each level, as far as evidence carries it.
results-levels-reading = The outline shows how many claim that level.
results-levels-claims = How many items are claimed to stand at each level.
results-rests = What the score rests on
results-rests-hint = The best evidence behind each answered item, whatever level was claimed.
results-open = What to answer first
results-open-hint = Items without a level, those first whose answers settle most of a domain’s range. With half an hour, begin at the top.
results-open-more = { $more ->
    [one] One more is in the table.
   *[other] { $more } more are in the table.
}
results-trend = Over the milestones
results-trend-hint = Each domain from milestone to milestone and up to now. The figure is today’s score and its change since the domain’s first score.
results-trend-unfiltered = Milestones are frozen over everything, so the filter doesn’t reach them or the present beside them.
results-trend-empty = A milestone freezes the scores under a name and a date. From the first one on, lines show here how the domains move.

filter-function = Function
filter-layer = Layer
filter-gap = Gap
filter-framework = Framework
filter-member = Member
filter-all = All
filter-critical = Critical only
filter-basis = Level
filter-answers-of = Answers of { $member } alone
filter-as-claimed = As claimed, without looking at evidence
filter-active = Showing a part: { $parts } ({ $shown } of { $all } items). Headline and gates stay those of the whole.
filter-claims = Showing claims, not what evidence carries. Headline and gates stay as evidence carries them.
filter-evidence = Show what evidence carries (Esc)
filter-clear = Show everything (Esc)

figure-export = Export
figure-export-of = Export { $chart }
figure-copy-picture = Copy as picture
figure-copy-svg = Copy as SVG
figure-save-png = Save as PNG…
figure-save-svg = Save as SVG…
figure-save-csv = Save as CSV…
figure-copied = The picture is on the clipboard
figure-not-drawn = The chart couldn’t be drawn as a picture. Nothing else is affected; its table can still be copied.
figure-kept = Saved { $file }
command-save-figure-by-path = Type the chart’s path…
dialog-figure-title = Save the chart
dialog-figure-filter = Chart
path-figure-title = Save the chart under this path
column-layer = Layer

behind-close = Close the explanation
behind-gate = Gate of { $stage }
behind-items = { $items ->
    [one] 1 item, weakest first
   *[other] { $items } items, weakest first
}
behind-why = Why this level?
behind-less = Show less
behind-why-item = Explain { $item }
behind-product = Weight { $weight } × level { $supported } = { $product } · claimed { $claimed } · target { $target }
behind-no-level = { $state } · weight { $weight }, in the range only

sum-score = How the score comes about
sum-no-score = No item that counts has a level yet, so there is no score; the range runs over all that could be.
sum-formula = 100 × { $sum } ÷ ({ $weight } × { $top }) = { $result }
sum-formula-hint = Weight × supported level of the items below, added up, over the same weight at the top level
sum-claimed = With claimed levels the sum is { $sum }, which makes { $result }.
sum-range = { $items ->
    [one] One item has no level. At the bottom it would make { $low }, at the top { $high }.
   *[other] { $items } items have no level. At the bottom they would make { $low }, at the top { $high }.
}
sum-target = With every item at its target it would be { $target }.
sum-level = Level { $level }
sum-level-top = This is the top of the scale.
sum-level-needs = { $level } needs every critical item and { $needed }% of the weight at it or above; now { $reached }%.
sum-level-critical = Critical items that are not: { $items }
sum-gate-closed = { $items ->
    [one] One critical item is below “{ $level }”.
   *[other] { $items } critical items are below “{ $level }”.
}
sum-gate-open = { $items ->
    [one] One critical item is below “{ $level }”, which keeps the gate from being sound.
   *[other] { $items } critical items are below “{ $level }”, which keeps the gate from being sound.
}
sum-item-nothing = Nobody has given a level.
sum-item-alone = One answer, so its level counts.
sum-item-median = { $answers } answers: the middle level counts, of an even number the lower of the two in the middle.
sum-item-decision = The team decided; what counts of that is what the team’s evidence carries.
sum-team = The team’s decision

lift = { $step }: level { $level } would count
lift-give-evidence = Give evidence with its date
lift-date-evidence = Put a date on the evidence
lift-renew-evidence = { $months ->
    [one] Renew the evidence, at most a month old
   *[other] Renew the evidence, at most { $months } months old
}
lift-replace-expired = Replace the evidence that has expired
lift-cover-all = Do it everywhere in scope, and say so
lift-have-checked = Have somebody independent check it

gates-explain = Explain
gates-explain-of = Explain the gate of { $stage }

results-trend-all = All domains over time
results-trend-all-hint = Point at a dot to see its score; drag to move, hold Ctrl and scroll to zoom in, double-click to see everything again. The domain that is picked stands out. A thick line is a score that has changed since the first: brown or amber where it fell, teal where it rose.
results-trend-point = { $domain }: { $score } on { $date }
results-trend-all-words = Lines of the readiness scores of { $domains } domains over { $moments } moments. The charts below say the same one by one.
results-dealt-with =
    { $done } of { $all } items dealt with: { $levels } with a level{ $unknown ->
        [0] {""}
       *[other] , { $unknown } “don’t know”
    }{ $outside ->
        [0] {""}
       *[other] , { $outside } not applicable
    }
