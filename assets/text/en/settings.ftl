# The settings.

command-settings = Settings
command-attach-by-path = Attach a file by path…
command-add-folder = Add a folder of questionnaires by path…
settings-title = Settings
settings-look = Look
settings-theme = Light or dark
settings-theme-system = Match system
settings-theme-light = Light
settings-theme-dark = Dark
settings-language = Language
settings-language-follow = Match system
settings-language-system = Match system: { $name }
settings-me = Who answers here
settings-me-is = Answers are recorded as given by { $name }.
settings-me-nobody = Your own name is asked for with your first answer.
settings-me-change = Change
settings-packs = Questionnaires
settings-pack-used = In use
settings-pack-built-in = built in
settings-pack = { $count ->
    [one] { $id }, version { $version }, one item; { $from }
   *[other] { $id }, version { $version }, { $count } items; { $from }
}
settings-pack-more = { $count ->
    [one] and one more problem
   *[other] and { $count } more problems
}
settings-frameworks = { $count ->
    [one] One law, standard or protocol is at hand.
   *[other] { $count } laws, standards and protocols are at hand.
}
settings-packs-reload = Refresh
settings-folders = Where questionnaires are looked for
settings-folders-hint = Put the folder of a questionnaire into one of these folders. Of two versions of one questionnaire the newer one without errors is used; assessments keep every answer when they go over to it.
settings-folder-own = Waymark’s own folder
settings-folder-add = Add a folder…
settings-folder-type = Type its path…
settings-folder-remove = Look no more in { $folder }
dialog-folder-title = A folder of questionnaires
dialog-attach-title = A file as evidence
path-attach-title = Attach a file
path-attach = Attach
path-folder-title = Add a folder
path-folder = Add
packs-loaded = { $count ->
    [one] One questionnaire is at hand.
   *[other] { $count } questionnaires are at hand.
}
settings-me-shown = What is open now is shown as { $name } sees it.
