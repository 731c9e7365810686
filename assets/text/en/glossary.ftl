# The glossary: the words of the scale, the results and the frameworks, for people who meet them here first.

glossary-title = Glossary
glossary-intro = What the words mean here. Words with a dotted line under them, on any screen, lead to this page.
glossary-group-answering = Answering
glossary-group-results = Results
glossary-group-team = Team
glossary-group-plan = Plan
glossary-group-frameworks = Frameworks in general
glossary-group-handing = Reports, portfolios and files
glossary-group-scale = The scale
glossary-group-stages = The stages of the roadmap
glossary-group-domains = The domains
glossary-group-gaps = The gaps
glossary-group-layers = The layers
glossary-group-laws = The frameworks of this questionnaire
glossary-scale-step = { $level } { $name }

## Answering

term-assessment = Assessment
term-assessment-is = One organisation’s file: its profile, team, answers, evidence, plan and history. It is kept where you save it.
term-questionnaire = Questionnaire
term-questionnaire-is = The set of questions that an assessment answers, with its scale and its rules. It has a version; a newer version never takes an answer away.
term-item = Item
term-item-is = One question, with a short description of each level, the evidence to look for and the step that comes next.
term-critical = Critical item
term-critical-is = An item that a stage cannot do without. A low level here keeps the stage’s gate closed, and it weighs more in the score.
term-profile = Profile
term-profile-is = Facts about the organisation: markets, roles, protocols, agents. They decide which items are asked and which dates matter. They never change a score.
term-quick = Critical items only
term-quick-is = Only the critical items are asked. You can widen to all items later and keep every answer.
term-level = Level
term-level-is = How far something is done, as a step of the scale. The words beside each level say what has to be true here.
term-claimed = Claimed level
term-claimed-is = The level that somebody gave as their answer, before evidence is considered.
term-supported = Supported level
term-supported-is = The level that the evidence carries. It can be lower than what was claimed and is never higher. Scores are made from it.
term-cap = Cap
term-cap-is = The highest level that counts until something is added: evidence, a date on it, wider coverage, or a check by somebody independent. The item says which one is missing.
term-evidence = Evidence
term-evidence-is = Something that you could show somebody today: a document, a record, a test result, an agreement. With a date it counts for more; when it gets old it counts for less.
term-check = Independent check
term-check-is = Somebody who does not own the matter has looked at the evidence: a reviewer, an auditor, a partner. The top levels need it.
term-coverage = Coverage
term-coverage-is = For how much of what is in scope your answer holds: none of it, some, at least half, or all.
term-confidence = Confidence
term-confidence-is = How sure the person is of the answer. It changes no score; it tells the team where to look again.
term-unanswered = Unanswered
term-unanswered-is = Nobody has said anything on an item that applies. It stays open, and the range shows what it could still change.
term-unknown = Don’t know
term-unknown-is = An honest answer. It counts as open, not as zero, and shows where to ask somebody else.
term-not-applicable = Not applicable
term-not-applicable-is = Somebody says, with a reason, that the question has no meaning here. The item then leaves the score. Without a reason it counts as unanswered.
term-does-not-apply = Does not apply
term-does-not-apply-is = The profile rules an item out before anybody is asked. Answers to it are kept and come back if the profile changes.

## Results

term-readiness = Readiness
term-readiness-is = How far an organisation is with AI that has to work with other systems, other organisations and the rules of several countries. It is not compliance with any law.
term-score = Score
term-score-is = From 0 to 100, the mean of the supported levels of the answered items, critical ones counted more. Always read it with its range and its weakest item. There is no overall score.
term-range = Range
term-range-is = Where the score could still land: lowest if every open item turned out at the bottom, highest if every one turned out at the top. Many answers make it narrow.
term-weakest = Weakest item
term-weakest-is = The item with the lowest supported level of a domain. It is named so that a good mean cannot hide it.
term-stage = Stage
term-stage-is = A stretch of the roadmap. Each builds on the one before.
term-gate = Stage gate
term-gate-is = The rule that opens a stage. Closed: a critical item in it or before it is too low. Open: all of them are high enough to go on. Sound: all of them are well established.
term-blocker = Blocker
term-blocker-is = A critical item that keeps a gate closed. Raising the blockers is the quickest way on.
term-domain = Domain
term-domain-is = A subject that is asked about, such as identity or data. Scores are given by domain.
term-gap = Gap
term-gap-is = One of the gaps that the article behind this questionnaire describes. Each item helps to close one or more of them.
term-exposure = Exposure
term-exposure-is = How much a gap touches your organisation, read from the profile. It helps to decide what comes first and never changes a score.
term-layer = Layer
term-layer-is = Where an item works: law, organisation, meaning of data, or technology. All four have to fit for systems to work together.
term-target = Target
term-target-is = The level that you want an item to reach. What lies between the present level and the target makes up the list of next steps.
term-milestone = Milestone
term-milestone-is = A frozen copy of the scores on a day, so that you can see later what has moved.

## Team

term-member = Member
term-member-is = A person on the team. Everybody’s answers are kept apart; nobody overwrites another’s.
term-function = Function
term-function-is = The discipline that a person answers for, such as legal or security. Items find their way to people by it.
term-disagreement = Disagreement
term-disagreement-is = Members’ levels for one item lie two or more apart, or one says not applicable where another gives a level. It is shown until the team decides.
term-decision = Decision
term-decision-is = The level that the team settled on, with its reason. It takes the place of the single answers and can be reopened.
term-agreement = Agreement
term-agreement-is = How alike members’ answers are, beyond what chance would give. It is shown once enough items have two answers.
term-blind = Answering blind
term-blind-is = Colleagues’ answers stay hidden until you have given your own, so that nobody is swayed.
term-workshop = Workshop
term-workshop-is = One item at a time, large, for a room: everybody gives a level, then all see them and settle on one.
term-hand-out = Handed-out copy
term-hand-out-is = A file for one member with just that member’s items. It comes back by merging.
term-hand-in = Hand in
term-hand-in-is = A member says that their part is done and can be looked at. It can be returned with remarks.
term-sign-off = Sign-off
term-sign-off-is = A name under a stage or the whole assessment. If answers change later, it is shown as outdated rather than taken away.
term-merge = Merge
term-merge-is = Two copies of one assessment become one, and everybody’s work is in it. Saving into a shared folder merges by itself.

## Plan

term-action = Action
term-action-is = A step from one level of an item to the next, chosen for the plan, with an owner, a due date and a state.
term-effort = Effort
term-effort-is = About how many person-days a step takes. The program proposes a figure; yours replaces it.
term-what-if = What if
term-what-if-is = Try out what the scores and gates would be with some steps done. Nothing of it is kept unless you choose it.
term-optimiser = Optimiser
term-optimiser-is = Finds the fewest or the cheapest steps to a goal, or says that it does not know.
term-last-time = Last time
term-last-time-is = What was answered in the period before. It stands apart and counts for nothing until somebody confirms it.

## Frameworks

term-framework = Framework
term-framework-is = A law, standard, protocol, piece of guidance or initiative that an item prepares for. Preparing for it is not complying with it.
term-clause = Clause
term-clause-is = A numbered part of a framework, with its own status and dates.
term-obligation = Obligation
term-obligation-is = Something that several frameworks ask for, each in its own words. It is a row of the crosswalk.
term-crosswalk = Crosswalk
term-crosswalk-is = A table that shows which clause of which framework asks for the same thing, and how far your evidence serves for each.
term-same-evidence = Same evidence
term-same-evidence-is = What you gather for the items serves this framework too. It does not make two clauses the same.
term-partly-overlaps = Partly overlaps
term-partly-overlaps-is = Some of your evidence serves; this framework asks for something else or something more.
term-no-counterpart = No counterpart
term-no-counterpart-is = This framework asks for nothing of the kind, as far as it was read.
term-mark = How it was checked
term-mark-is = Each fact on a framework says how it was checked: read in the official text, read in a secondary source, or not yet checked and to be looked up before you rely on it.
term-in-force = In force
term-in-force-is = It applies now.
term-adopted = Adopted, not yet applicable
term-adopted-is = The text is final; the day from which it applies is still to come.
term-draft = Draft
term-draft-is = It can still change. Prepare with care.
term-voluntary = Voluntary
term-voluntary-is = It is in use, but nobody is bound to it unless they commit to it.
term-repealed = Repealed
term-repealed-is = It is no longer law. It is listed so that nobody prepares for it by mistake.
term-dormant = Dormant
term-dormant-is = Neither withdrawn nor pursued.
term-law = Law
term-law-is = Binding rules of a state or a union of states.
term-standard = Standard
term-standard-is = An agreed way of doing things from a standards body. It binds where a contract or a law says so.
term-protocol = Protocol
term-protocol-is = How systems talk to each other: who sends what, in which form.
term-guidance = Guidance
term-guidance-is = Advice or a code that nobody is bound to, often a sign of what will be asked.
term-initiative = Initiative
term-initiative-is = A body, network or process that works on rules or technology for many.

## Handing

term-report = Report
term-report-is = A finished document about one assessment or a portfolio, for a board, a regulator or a file.
term-brand = Brand
term-brand-is = Your name, logo, colours and typeface on reports.
term-portfolio = Portfolio
term-portfolio-is = A folder of assessments looked at together.
term-benchmark = Benchmark
term-benchmark-is = Scores of several organisations as medians and quartiles, without names, to compare one’s own with.
term-median = Median
term-median-is = The middle one when all are put in order: half lie below it, half above. A quartile does the same for a quarter.
term-backup = Earlier version
term-backup-is = A copy of the file from before a save. The last ones are kept and can be opened from the menu File.
term-encryption = Passphrase
term-encryption-is = Opens an encrypted assessment. Nobody can open it without, not even the makers of this program.

terms-lead = Related words:
