# The report on a portfolio: many organisations in one document.

portfolio-report-title = Portfolio report
portfolio-report-subtitle = Readiness for AI interoperability: where the organisations stand, and what holds most of them back
portfolio-report-organisations = { $count ->
    [one] One organisation
   *[other] { $count } organisations
}
portfolio-report-among = { $name } among { $count ->
    [one] one organisation
   *[other] { $count } organisations
}
portfolio-report-numbered = Organisation { $number }
portfolio-report-fact-count = Organisations
portfolio-report-fact-names = Names
portfolio-report-names-hidden = Left out; the numbers follow no order of names, folders or scores
portfolio-report-version = { $version } ({ $count })
portfolio-report-versions = { $title }, last worked on with version { $versions }

portfolio-report-section-summary = Summary
portfolio-report-section-league = League table
portfolio-report-section-heat = Organisations by domain
portfolio-report-section-spread = Distribution of the scores
portfolio-report-section-stages = Stages that are open
portfolio-report-section-blockers = Common blockers
portfolio-report-section-weakest = Items most often below target
portfolio-report-section-evidence = What the answers rest on
portfolio-report-section-sectors = By sector
portfolio-report-section-method = How the figures come about
portfolio-report-section-all = Appendix: every organisation

portfolio-report-lead-stage = { $open } of { $count } organisations have { $stage } open, the furthest stage that at least half of them have reached.
portfolio-report-lead-none = { $none } of { $count } organisations have no stage open yet.
portfolio-report-lead-blocker = The most common blocker is { $item } ({ $title }): { $count } can’t open their next stage without it.
portfolio-report-lead-weakest = The domain with the lowest median is { $domain }, at { $median }.
portfolio-report-key-blocker = Most common blocker
portfolio-report-key-blocker-value = { $item }, in { $percent }%
portfolio-report-key-weakest = Domain with the lowest median
portfolio-report-key-evidence = Answers on current or checked evidence
portfolio-report-none = None
portfolio-report-left-out = What is not in this report
portfolio-report-left-out-what = What
portfolio-report-left-out-count = How many
portfolio-report-left-encrypted = Files that are encrypted
portfolio-report-left-newer = Files of a newer program
portfolio-report-left-no-questionnaire = Files whose questionnaire is missing
portfolio-report-left-machine = Files that can’t be read from the disk
portfolio-report-left-broken = Files that are damaged
portfolio-report-left-earlier = Earlier assessments and copies, of organisations that are in it with their latest
portfolio-report-left-other = Assessments by another questionnaire, which can’t be compared with these
portfolio-report-left-not-chosen = Assessments that were not chosen for it
portfolio-report-caution-title = Read differences with care
portfolio-report-caution = Every organisation answered for itself, and the questionnaire has not been validated against outcomes. A score says how far evidence carries what was answered; it is no proof of compliance. Between organisations a few points mean nothing. There is no total score, so no organisation is better than another by one number.

portfolio-report-league-intro = In order of what each headline says: the furthest open stage, then the fewest items that block the next one, then the score of the weakest domain. Equals share a place. Evidence is the share of answered items that rest on current or checked evidence.
portfolio-report-league-ends = These are the first { $ends } and the last { $ends } of { $count } organisations; { $rest ->
    [one] one between them is
   *[other] { $rest } between them are
} in the appendix.
portfolio-report-league-own = { $name } has place { $place } of { $count }: { $stage } open, { $blockers ->
    [0] nothing blocks the next stage
    [one] one item blocks the next stage
   *[other] { $blockers } items block the next stage
}.
portfolio-report-league-table = League table
portfolio-report-league-first = The first { $ends } in the order
portfolio-report-league-last = The last { $ends } in the order
portfolio-report-place = Place
portfolio-report-organisation = Organisation
portfolio-report-open-to = Open to
portfolio-report-blockers = Blockers
portfolio-report-weakest = Weakest domain
portfolio-report-evidence = Evidence
portfolio-report-answered = Dealt with
portfolio-report-no-stage = no stage

portfolio-report-heat-intro = Each cell is the score of a domain from 0 to 100, coloured by the nearest level of the scale. The organisations stand in the order of the league table. The columns are:
portfolio-report-heat-intro-anonymous = Each cell is the score of a domain from 0 to 100, coloured by the nearest level of the scale. Organisations are numbered and stand in the order of the league table. The columns are:
portfolio-report-heat-sectors = The section on sectors shows all of them together.
portfolio-report-heat = Scores by organisation and domain
portfolio-report-heat-part = Scores by organisation and domain, { $from } to { $to } in the order
portfolio-report-heat-own = Scores of { $name } by domain
portfolio-report-heat-unknown = No score yet
portfolio-report-heat-summary = Map of { $rows } organisations by { $columns } domains; { $unknown } of its fields have no score. { $left ->
    [0] No organisation is left out.
    [one] One other organisation is not in this map.
   *[other] { $left } other organisations are not in this map.
} The appendix has all figures in a table.

portfolio-report-spread-intro = The box holds the middle half of the organisations, the line in it is the median, the whiskers reach to the lowest and the highest score. In the table a quarter of the organisations is at or below the figure under 25 %, three quarters at or below the one under 75 %. Nothing is summed up from fewer than { $fewest } organisations.
portfolio-report-spread-too-few = Fewer than { $fewest } organisations have a score in any domain, so no distribution is shown: everybody would know who is meant.
portfolio-report-spread = How the scores of each domain are spread
portfolio-report-domain = Domain
portfolio-report-count = Organisations
portfolio-report-lowest = Lowest
portfolio-report-lower = 25 %
portfolio-report-median = Median
portfolio-report-upper = 75 %
portfolio-report-highest = Highest
portfolio-report-domain-name = { $id } { $name }

portfolio-report-stages-intro = How many organisations each stage is the furthest open one of. A stage opens only when its own critical items and those of the stages before it reach the level that the questionnaire asks for.
portfolio-report-stages = Furthest open stage
portfolio-report-stage = Stage
portfolio-report-furthest = Furthest open
portfolio-report-open = Open
portfolio-report-of-all = Share
portfolio-report-stages-summary = { $none } of { $count } organisations have no stage open; { $last } have { $stage } open, the last one.

portfolio-report-blockers-intro = Critical items that keep organisations from opening their next stage, the most common first. An organisation can have several.
portfolio-report-blockers-none = No critical item keeps any organisation from its next stage.
portfolio-report-blockers-caption = Critical items that block most organisations
portfolio-report-blockers-summary = { $shown } of { $all } blocking items. The most common is { $item }, { $title }: it blocks { $count } of { $of } organisations.
portfolio-report-item = Item
portfolio-report-item-name = { $item } { $title }
portfolio-report-about = What it asks about
portfolio-report-blocks = Blocks
portfolio-report-more = The table has the { $shown } most common of { $all }; a spreadsheet of this report has all.

portfolio-report-weakest-intro = Items whose supported level is below the target that the organisation set itself, or that the questionnaire sets. Only organisations that answered the item count. The gap is how many levels those are below it in the mean.
portfolio-report-weakest-none = No answered item is below its target.
portfolio-report-weakest-caption = Items that are below target most often
portfolio-report-weakest-summary = { $shown } of { $all } items below target. The most common is { $item }, { $title }: { $count } of { $of } organisations that answered it are below their target.
portfolio-report-below = Below target
portfolio-report-of-answered = Answered by
portfolio-report-gap = Mean gap

portfolio-report-evidence-intro = How many answered items of all organisations rest on nothing, on stale, on current, and on independently checked evidence. A claim without evidence counts only so far.
portfolio-report-evidence-caption = What the answers rest on
portfolio-report-all = All organisations
portfolio-report-answers = Answers

portfolio-report-sectors-intro = Medians of the sectors with at least { $fewest } organisations. Nothing is told of smaller ones.
portfolio-report-sectors-small = { $sectors ->
    [one] One sector has fewer
   *[other] { $sectors } sectors have fewer
}; { $organisations ->
    [one] one organisation is in no sector that is shown.
   *[other] { $organisations } organisations are in no sector that is shown.
}
portfolio-report-sectors = Median of each domain by sector
portfolio-report-sectors-unknown = Fewer than { $fewest } scores
portfolio-report-sectors-summary = Map of { $rows } sectors by { $columns } domains. The table has the same figures.
portfolio-report-sector = Sector
portfolio-report-sector-name = { $name } ({ $count })

portfolio-report-method-once = Each organisation counts once, with the assessment that was changed last.
portfolio-report-method-scores = Scores, levels, stages and blockers are those that each assessment has on its own; nothing is computed a second way.
portfolio-report-method-order = There is no total score. The order goes by stages open, then by the fewest items that block the next, then by the score of the weakest domain.
portfolio-report-method-quantile = Medians and quartiles lie between two scores in proportion, as spreadsheets compute them. They are given from { $fewest } organisations on.
portfolio-report-method-evidence = Evidence is current when it is dated, not too old and not past its last day; it is checked when somebody independent of its owner has looked at it.
portfolio-report-method-rounding = Figures are computed at full precision and rounded half up where they are shown.
portfolio-report-method-anonymous = Names, folders, files and remarks are not in this report. The numbers follow a digest of the assessments, which says nothing about them; the same assessments get the same numbers again.

portfolio-report-all-intro = The figures of every organisation, in the order of the league table. A dash means that there is no score.
portfolio-report-all-most = The figures of the first { $most } of { $count } organisations, in the order of the league table. A spreadsheet of this report has all. A dash means that there is no score.
portfolio-report-all-caption = Stage, blockers, scores by domain

portfolio-report-unknown-format = The ending says what to write: pdf, html, xlsx, docx or md. Nothing was written: { $path }
portfolio-report-nothing = no assessment that can be shown is among the files
portfolio-report-no-such-name = none of the organisations is called “{ $name }”

portfolio-report-button = Portfolio report…
portfolio-report-writing = The report is being written…
portfolio-report-dialog-title = Portfolio report
portfolio-report-dialog-about = About { $count ->
    [one] one assessment
   *[other] { $count } assessments
}: who stands where, how the scores are spread, what blocks most, and which items are below target most often.
portfolio-report-dialog-format = Format
portfolio-report-dialog-names = Names
portfolio-report-dialog-anonymous = Number the organisations instead of naming them
portfolio-report-dialog-only = Name only this organisation
portfolio-report-dialog-nobody = None
portfolio-report-dialog-brand = With the brand of the Report screen: { $name }
portfolio-report-dialog-where = Choose a location…
dialog-portfolio-report-filter = Report

strips-box = The middle half
strips-median = Median
strips-whisker = Lowest to highest
strips-of = of { $count }
strips-too-few = { $count } with a score, too few to sum up
strips-sentence = median { $median }, middle half { $lower } to { $upper }, all { $lowest } to { $highest }
strips-summary = Scores of { $told } of { $all } domains over all organisations. The lowest median is that of { $lowest }, { $low }, the highest that of { $highest }, { $high }.
strips-summary-empty = No domain has enough scores to be summed up.
shares-percent = { $percent }%
shares-sentence = { $name }: { $count } of { $of }, { $percent }%

sheet-portfolio-summary = Summary
sheet-portfolio-league = League table
sheet-portfolio-heat = Heat map
sheet-portfolio-spread = Distribution
sheet-portfolio-blockers = Blockers
sheet-portfolio-weakest = Below target
sheet-portfolio-sectors = Sectors
sheet-portfolio-method = Method
sheet-portfolio-box = The middle half of the organisations: from 25 % to the median, from the median to 75 %
sheet-portfolio-lower-half = 25 % to median
sheet-portfolio-upper-half = Median to 75 %
portfolio-report-asked = Asked
