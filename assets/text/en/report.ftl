# Reports. Sentences here are read by boards: plain words, nothing promised.

report-title = Readiness for AI interoperability
report-subtitle = Where we stand on the private-sector roadmap, and what comes next
report-questionnaire-version = { $title }, version { $version }
report-progress = { $done } of { $all } items dealt with
report-fact-as-of = As of
report-fact-questionnaire = Questionnaire
report-fact-progress = Progress
report-contents = Contents
report-skip = Skip to the report
report-page = Page
report-figure = Figure
report-table = Table
report-rests-on = Rests on:
# Between a name and what is said of it, with the space after it.
report-colon = :{ " " }
report-made-with = Made with Waymark
report-date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

report-section-summary = Summary and next steps
report-section-reading = How to read this report
report-section-scope = Profile and scope
report-section-readiness = Readiness by domain
report-section-gates = Stages and what keeps them closed
report-section-gaps = Gaps and exposure
report-section-domains = Domain by domain
report-section-plan = Plan
report-section-regulation = Regulatory preparation
report-section-decisions = Disagreements and decisions
report-section-change = What changed
report-section-method = Method
report-section-answers = Appendix: every answer
report-section-references = References

report-hidden-organisation = The organisation
report-hidden-organisation-short = the organisation
report-hidden-member = Member { $number }
report-hidden-member-function = Member { $number } ({ $function })
report-hidden-person = a person
report-hidden-evidence = Evidence, place withheld

report-none = None
report-yes = Yes
report-no = No
report-key-stage = Furthest open stage
report-key-blockers = Critical items that block the next
report-key-weakest = Weakest domain
report-key-open = Items without a level
report-next-actions = Next actions
report-reading-short-title = How to read these figures
report-reading-short = A score from 0 to 100 says how far evidence carries what was answered. It does not say that anybody complies with a law, and there is no overall percentage. The questionnaire has not been validated: read it as an aid for planning, not as a measurement.

report-reading-intro = The report rests on what the team answered and what it could show. Six words carry the figures.
report-word-score = Score
report-word-score-is = From 0 to 100: the weighted mean of the supported levels of the items that are answered. Critical items weigh more.
report-word-claimed = Claimed and supported
report-word-claimed-is = Claimed is what was said. Supported is what the evidence carries: without evidence, without a current date, or without an independent check a claim counts only so far.
report-word-range = Range
report-word-range-is = The score if every open item stood at the bottom, and if every open item stood at the top. A wide range means that much is not known yet.
report-word-level = Level
report-word-level-is = The highest step of the scale that every critical item of a domain and most of its weight reach. A mean can hide a weak item; the level does not.
report-word-gate = Gate
report-word-gate-is = A stage opens when all critical items in it and before it reach the level that the questionnaire asks for.
report-word-exposure = Exposure
report-word-exposure-is = How much a gap touches the organisation, by facts of its profile. It never changes a score.
report-not-validated-title = What the figures are not
report-not-validated = The questionnaire has not been validated against outcomes, and two organisations are not compared by it. A high score is no proof of compliance and no legal advice. Where the report names a law it says what the items prepare for, not what is fulfilled.

report-profile = Profile of the organisation
report-question = Question
report-answer = Answer
report-profile-skipped = { $count ->
    [one] One question of the profile was skipped.
   *[other] { $count } questions of the profile were skipped.
}
report-team = Team
report-member = Member
report-function = Function
report-answers-given = Answers

report-scale = The scale
report-level = Level
report-test = What has to be true
report-rule-supported = A claimed level is capped by what its evidence carries; the appendix names the reason at each item.
report-rule-team = Of several members’ answers the median counts, the lower one of an even number. A decision of the team replaces it. Answers two levels apart are a disagreement until there is a decision.
report-rule-score = The score of a domain, stage or gap is the weighted mean of its answered items on a scale from 0 to 100: an ordinary item weighs { $weight }, a critical one { $critical }.
report-rule-level = A domain reaches a level when every critical item and { $percent }% of the weight reach it. What is not answered counts as not reached.
report-rule-gate = A stage is open when all critical items in it and before it are at level { $open }, and sound at level { $sound }.
report-rule-rounding = Figures are computed at full precision and rounded half up where they are shown. There is no overall percentage.
report-source = Source of the questionnaire: { $source }

report-readiness-intro = The solid bar is what evidence carries, the outline what is claimed beyond that, the whisker the range, the tick the target.
report-chart-domains = Readiness by domain
report-chart-rests = What the scores rest on
report-chart-heat = Readiness by domain and stage
report-chart-gaps = Exposure against readiness
report-chart-plan = The plan over time
report-legal-date = { $title } ({ $mark })
report-legal-dates = Legal dates, by their numbers
report-chart-trend = Readiness over the milestones
report-table-domains = Readiness by domain
report-target = Target
report-weakest = Weakest
report-table-gates = Stages and their gates
report-stage = Stage
report-gate = Gate
report-waiting = Items
report-blockers = What it waits for
report-blockers-before = { $count ->
    [one] one of an earlier stage
   *[other] { $count } of earlier stages
}
report-blockers-and-before = {" "}and { $count } of earlier stages
report-gates-intro = A stage opens only when its own critical items and those of the stages before it reach the level that is asked for.
report-table-blockers = Critical items below level { $level }
report-item = Item
report-items = Items
report-title-of-item = What it asks about
report-stands = Stands at
report-why-capped = Why it is not higher
report-at-level = level { $level }
report-gaps-intro = Readiness says how far the items that help to close a gap are. Exposure says how much the gap touches the organisation.
report-table-gaps = Gaps
report-gap = Gap
report-exposure = Exposure

report-weakest-item = Weakest item
report-found-in = What was found: { $domain }
report-found = What was found
report-supported = Supported
report-evidence = Evidence
report-capped = Not higher, because { $reason }.
report-disputed = The team disagrees.
report-next-steps = Next steps
report-step = { $words } ({ $days ->
    [one] about one person-day
   *[other] about { $days } person-days
})

report-no-plan = No action has been chosen yet. The summary names the steps that come first.
report-plan-intro = The actions that the team has chosen, with who sees to them.
report-table-plan = Chosen actions
report-action = Action
report-owner = Owner
report-due = Due
report-days = Days
report-state = State
report-state-to-do = To do
report-state-doing = Under way
report-state-done = Done
report-state-dropped = Dropped
report-overdue = { $state }, overdue
report-no-disagreement = No item is disputed, and no decision had to be recorded.
report-table-disputed = Where the team disagrees
report-given = What was said
report-table-decisions = Decisions of the team
report-decided = Decided
report-rationale = Why
report-recorded-by = Recorded by
report-change-since = Compared with the milestone “{ $name }” of { $date }.
report-table-change = Scores then and now
report-table-changed-items = Items of which a level changed
report-then-and-now = Then → now
report-no-item-changed = No item stands at another level than then.
report-then = Then
report-now = Now
report-moved = Change

report-preparation-title = Preparation, not compliance
report-preparation = The figures say how far the answers prepare for what a text asks. They do not say that it is fulfilled. What the texts say was looked up as of { $date }; each entry is marked by how it was checked.
report-table-dates = Dates ahead
report-date-column = From
report-framework = Framework
report-begins = What begins
report-prepared = Prepared
report-mark = Checked
report-framework-stands = { $title }. { $status } as of { $date }; { $mark }.
report-reference-stands = { $issuer }. { $status } as of { $date }; { $mark }.
report-table-framework = What { $framework } asks
report-obligation = Obligation
report-clauses = Clauses
report-evidence-serves = Evidence

report-answers-intro = Every item that was asked, with every answer. Figures of the report lead here.
report-domain-score = Score { $score }.
report-named-in = Named in:
report-levels = Claimed { $claimed }, supported { $supported }, target { $target }.
report-critical = A critical item.
report-said-level = level { $level }, { $words }.
report-said-not-applicable = not applicable: { $reason }
report-said-unknown = doesn’t know.
report-checked-by = checked by { $name }
report-evidence-words = [{ $name }: { $facts }]

report-sheet-summary = Summary
report-sheet-items = Items
report-sheet-answers = Answers
report-sheet-evidence = Evidence
report-sheet-plan = Plan
report-sheet-crosswalk = Crosswalk
report-low = Low
report-high = High
report-claimed = Claimed
report-critical-column = Critical
report-disputed-column = Disputed
report-domain = Domain
report-id = Id
report-why-lower = Why not higher
report-response = Response
report-reason = Reason
report-note = Remark
report-where = Where
report-dated = Dated
report-holds-until = Holds until
report-checker = Checked by
report-to-level-column = To level
report-step-column = Step
report-as-of = As of { $date }
report-items-by-level = Items by level
report-item-count = Items
report-chart-alt = { $chart }; the table beside it has the same figures

report-template-error = { $file }:{ $line }:{ $column }: { $message }. No report was written; mend the template, or leave it out of the brand file.
report-not-made = The report couldn’t be made: { $reason }. Nothing was written.
report-lacks-signs = The text has signs that no font at hand has. The PDF shows boxes in their place and does not keep to PDF/UA-1; a brand with a font that has them mends both.
report-written = Wrote { $path }
report-unknown-format = The ending says what to write: pdf, docx, xlsx, html, csv, json or md. Nothing was written: { $path }
report-unknown-section = There is no section “{ $name }”. There are { $known }.

command-report = Report
dialog-report-title = Write the report as
report-screen-title = Report
report-screen-hint = What to hand over about { $organisation }: choose a purpose, look at the pages, write the files.
report-purpose = Purpose
report-preset-executive = Executive
report-preset-full = Full
report-preset-working = Working papers
report-preset-regulatory = Regulatory
report-sections = Sections
report-hide = Leave out
report-hide-organisation = Name of the organisation
report-hide-members = Names of members
report-hide-notes = Remarks of members
report-hide-locations = Places of evidence
report-hide-internal = Remarks that begin with “Internal:”
report-formats = Formats
report-preview = Show pages
report-export = Export report…
report-writing = { $done } of { $all } written
report-cancel = Cancel
report-stopped = { $done ->
    [0] Stopped; nothing was written.
    [one] Stopped; one file of { $all } was written, and it is whole.
   *[other] Stopped; { $done } files of { $all } were written, and they are whole.
}
report-drawing = The pages are being set…
report-outdated-pages = Answers or choices have changed since these pages were set. They are set again in a moment.
report-pages-as-written = The pages as they would be written now
report-no-pages = “Show pages” draws them as they will be printed. They follow every change that you make on the left.
report-page-of = Page { $page } of { $all }
report-type-path = Type where to write the report
report-to-level = To level { $level }: { $words }
replace-report-title =
    { $count ->
        [one] There is a file by that name already
       *[other] There are { $count } files by that name already
    }
replace-report-text = Nothing has been overwritten. Choose another name to keep what is there, or replace it with this report.
replace-report =
    { $count ->
        [one] Replace it
       *[other] Replace them
    }

brand-no-colour = “{ $colour }” is no colour; write it as #rrggbb, for example #1f7d74.
brand-too-pale = { $colour } is too pale on white ({ $found } to 1): text in it can’t be read by everybody. Take a darker one, with at least 4.5 to 1.
brand-too-dark = { $colour } is too dark on a dark ground ({ $found } to 1): text in it can’t be read by everybody. Take a lighter one, with at least 4.5 to 1.

language-name = English
internal-mark = Internal:
report-language = Language
report-no-section = Choose at least one section.
report-no-format = Choose at least one format to write.
report-section-up = Move up: { $section }
report-section-down = Move down: { $section }
brand-title = Brand
brand-hint = Who hands the report over, and how it looks. A brand is kept in a file of its own and used for every report.
brand-of-file = From { $file }
brand-of-file-changed = From { $file }, changed since
brand-usual = Waymark’s own look
brand-not-kept = Not kept in a file yet
brand-open = Open brand…
brand-save = Save brand…
brand-none = No brand
brand-name = Name
brand-accent = Colour of lines and links
brand-heading = Colour of large headings
brand-accent-dark = Colour of links on a dark ground
brand-confidentiality = Confidentiality line
brand-footer = Foot of every page
brand-cover-text = Text on the cover
brand-logo-choose = Choose logo…
brand-logo-remove = Remove the logo
brand-logo-shows = What the logo shows
brand-logo-wrong = This is no sound SVG or PNG of at most 4 MB, so the logo stays as it was: { $path }
brand-font-add = Add font…
brand-font-remove = Remove { $font }
brand-font-wrong = This is no TrueType or OpenType font, so nothing was added: { $path }
brand-typst = Template for PDF
brand-html = Template for HTML
brand-not-opened = The brand stays as it was. { $reason }
brand-not-saved = The brand was not saved. { $reason }
brand-there = There is a file by that name already, or it was changed since it was opened. Nothing was written; choose another name, or open it first: { $path }
brand-kept = Brand saved as { $path }
brand-type-open = Type where the brand is
brand-type-save = Type where to save the brand
brand-type-logo = Type where the logo is
brand-type-font = Type where the font is
dialog-brand-open-title = Open a brand
dialog-brand-save-title = Save the brand as
dialog-brand-filter = Brands
dialog-logo-title = Choose a logo
dialog-logo-filter = SVG and PNG
dialog-font-title = Choose a font
dialog-font-filter = Fonts

report-no-pages-title = The pages appear here
report-format-docx = Word (DOCX)
report-format-xlsx = Excel (XLSX)
report-format-html = Web page (HTML)
report-format-markdown = Markdown
