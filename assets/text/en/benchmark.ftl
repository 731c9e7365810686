# Benchmarks, and answers for research.

where-form = “{ $given }” is no condition. Write a field and a value, such as --where sector=finance. Nothing was written.
where-field = No questionnaire asks for “{ $given }”. There are: { $known }. Nothing was written.
where-value = “{ $field }” is never “{ $given }”. It can be: { $known }. Nothing was written.
where-words = { $field }: { $values }

portfolio-others = { $count ->
    [one] One organisation has answered another questionnaire and is not in it.
   *[other] { $count } organisations have answered another questionnaire and are not in it.
}

benchmark-all = all organisations
benchmark-by-hand = chosen by hand
benchmark-source-unsaid = not said
benchmark-too-few = A benchmark needs at least { $fewest } organisations with scores, or everybody would know who is meant. { $found ->
    [0] There is none.
    [one] There is one.
   *[other] There are { $found }; several assessments of one organisation count once.
} Nothing was written. Take a wider choice.
benchmark-written = A benchmark of { $count } organisations was written: { $path }

research-too-few = Answers can be given to research from at least { $fewest } organisations, or everybody would know who is meant. { $found ->
    [0] There is none.
    [one] There is one.
   *[other] There are { $found }; several assessments of one organisation count once.
} Nothing was written. Take a wider choice.
research-stopped = It was stopped. Nothing was written.
research-left-out = Left out, because the file was changed meanwhile or can’t be opened any more: { $path }
research-written = The answers of { $count } organisations are in it, without names. Whoever knows an organisation’s answers can still recognise it: hand them on to those you trust with them.
research-random = a random id
research-listed = ids that are listed below as “{ $part }”
research-organisation = Which answers are of one organisation. It was drawn for this file and is another one in the next.
research-sector = What the organisation mainly does. Empty where nobody said, or where it was left out.
research-size = How big it is. Empty where nobody said, or where it was left out.
research-markets = Where its AI is used, with blanks between. Empty where nobody said, or where it was left out.
research-item = The question.
research-domain = The domain that the question is in.
research-stage = The stage that it belongs to.
research-answer = “combined” is what counts for the organisation, one row for each question that it is asked. “member” is what one of its people said, without who; which rows are of one person isn’t told.
research-state = What was said. “unanswered” is only with “combined”.
research-claimed = The level that was said.
research-supported = The level that its evidence carries. Only with “combined”.
research-target = The level that is aimed at. Only with “combined”.
research-rests-on = The best evidence behind it. Only with “combined”.
research-month = The month in which the organisation’s assessment was last changed. Empty where it was left out.
research-rule = At least so many organisations share each combination of sector, size and markets that is in the file. Of what fewer than { $fewest } shared, first the markets were left out, then the size, then the sector.
research-organisations = How many organisations are in the file.
research-rows = How many rows are in the file.
research-no-markets = Of how many organisations the markets were left out.
research-no-size = Of how many organisations the size was left out.
research-no-sector = Of how many organisations the sector was left out.
research-no-month = Of how many organisations the month was left out, because fewer than { $fewest } share it.

report-compared = Compared with { $caption }
report-table-compared = The domains beside the benchmark
peers-caption = { $name } ({ $source }, { $date }, { $count } organisations)
peers-below = below the lower quartile of { $count } organisations
peers-lower = between the lower quartile and the median of { $count } organisations
peers-median = at the median of { $count } organisations
peers-upper = between the median and the upper quartile of { $count } organisations
peers-above = above the upper quartile of { $count } organisations
peers-short-below = below the lower quartile
peers-short-lower = below the median
peers-short-median = at the median
peers-short-upper = above the median
peers-short-above = above the upper quartile
peers-short-of = { $standing } of { $count }
peers-none = too few organisations
peers-figures = { $lower } – { $median } – { $upper } (quartiles and median of { $count })
peers-standing = Standing
peers-column-lower = Lower quartile
peers-column-median = Median
peers-column-upper = Upper quartile

spread-legend-box = From the lower to the upper quartile, with the median
spread-legend-dots = Single organisations, up to three above each other
spread-too-few = fewer than five organisations have a score
spread-figures = { $lower }–{ $upper }, { $count } organisations
spread-own = { $score }, at or above { $below } of { $count }
spread-standing = at or above { $below } of { $count }
spread-summary = The scores of { $count } organisations by domain
spread-column-count = Organisations

spread-title = Distribution
spread-back = Back to the table
spread-searched = found by “{ $searched }”
spread-over = Over { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
} ({ $assessments ->
    [one] one assessment
   *[other] { $assessments } assessments
}): { $filter }
spread-too-few-of-all = { $found ->
    [0] No organisation has scores here.
    [one] One organisation has scores here.
   *[other] { $found } organisations have scores here.
} The distribution is shown for { $fewest } or more, so that no organisation can be recognised. Mark more, clear the marks, or take filters away.
spread-whose = Where { $organisation } stands. The arrow keys go to another one.
spread-nobody = Choose one with the arrow keys or in the table to see where it stands.
spread-previous = The assessment before
spread-next = The next assessment

benchmark-save = Save as a benchmark…
benchmark-save-title = Save as a benchmark
benchmark-save-text = The file holds how the scores are spread: quartiles and medians in whole points, how many organisations, and what they were chosen by. It names nobody. Others can compare their results with it.
benchmark-save-hint = Two benchmarks over choices that differ by one organisation tell its score to whoever has both. Don’t hand on both.
benchmark-name = What it is called
benchmark-name-hint = Finance, Europe
benchmark-source = Who makes it
benchmark-where = Choose a location…
benchmark-there = There is a file by that name that is no benchmark. Nothing was written; choose another name: { $path }
benchmark-type = Type where the file is
benchmark-compare = Compare with a benchmark…
benchmark-choose = Choose another benchmark…
benchmark-forget = Without a benchmark
benchmark-used = Compared with { $caption }
benchmark-over = { $filter }; scored as of { $date }
benchmark-filtered = The benchmark is over everything and by evidence, so it is not beside a part. Show everything to see it.
benchmark-other-questionnaire = The benchmark is of another questionnaire ({ $theirs }, not { $own }), so nothing of it is shown.
benchmark-other-version = The benchmark is of version { $theirs } of the questionnaire and these scores are of { $own }; domains may not ask quite the same.
benchmark-unknown-domains = The benchmark has domains that are not asked about here: { $domains }
benchmark-missing-domains = The benchmark says nothing on: { $domains }
benchmark-not-read = The benchmark can’t be used; the charts are as they were. { $reason }

research-button = Data for research…
research-title = Data for research
research-text = One row for each answer of { $count ->
    [one] one assessment
   *[other] { $count } assessments
}, each organisation under an ID that is drawn at random for this file. Names, texts, files and exact dates are not in it. Sector, size, markets and the month of the last change are left out where fewer than five organisations share them. A data dictionary is saved with it.
research-warning = Whoever knows an organisation’s answers can still recognise it. Hand the file on only to those you trust with it, and ask the organisations first.
research-there = There is such a file already. Nothing was written; choose another name: { $path }
research-progress = Reading for research: { $done } of { $all } assessments

dialog-benchmark-open-title = Choose a benchmark
dialog-benchmark-save-title = Save a benchmark
dialog-benchmark-filter = Benchmark
dialog-research-title = Save data for research
