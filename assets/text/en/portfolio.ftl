# Portfolios: a folder of assessments looked at together.

portfolio-count = { $count ->
    [0] No assessment is in this folder.
    [one] One assessment
   *[other] { $count } assessments
}
portfolio-organisation = Organisation
portfolio-stage = Open to
portfolio-blockers = Blockers
portfolio-answered = Dealt with
portfolio-weakest = Weakest
portfolio-not = not shown: { $reason }
portfolio-too-large = the file is larger than any assessment
portfolio-encrypted = the file is encrypted; open it with its passphrase
portfolio-no-folder = There is no folder { $path }. Nothing was read.
portfolio-no-questionnaire = The built-in questionnaire can’t be used.
portfolio-progress = { $done } of { $all } files
portfolio-unseen = The folder { $folder } could not be looked into: { $reason }
portfolio-read = { $shown } of { $all } assessments shown; { $read } read, the others as they were remembered
