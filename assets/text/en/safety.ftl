# Unsaved work, earlier versions, copies.

command-versions = Earlier versions…
recovered-title = Unsaved work was found
recovered-intro = The program ended before this was saved. Nothing is lost, whichever you choose: opening brings it together with the saved file, putting it away keeps it among the earlier versions.
recovered-of = { $count ->
    [one] One step in { $organisation } that was not saved
   *[other] { $count } steps in { $organisation } that were not saved
}
recovered-no-file = Never saved to a file
recovered-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
recovered-open = Open it
recovered-put = Put it away
recovered-put-away = Put among the earlier versions of this assessment.
recovered-stays = It could not be put away and stays where it is: { $reason }
recovered-no-questionnaire = The questionnaire { $id } that this work answers is not at hand; it stays where it is.
versions-title = Earlier versions
versions-intro = What the file held before each save, kept on this computer. Opening one makes a copy; the file itself stays as it is.
versions-none = There are none yet. One is kept whenever a save replaces what the file held.
versions-open = Open as a copy
versions-line = { $written }, { $size } KB
versions-opened = This is an earlier version as a copy. Save it under another name.
copies-found = { $count ->
    [one] Beside this file lies a copy with work that is not in it: { $files }
   *[other] Beside this file lie { $count } copies with work that is not in it: { $files }
}
copies-merge = Merge
settings-safety = Earlier versions
settings-safety-count = How many are kept of each assessment
