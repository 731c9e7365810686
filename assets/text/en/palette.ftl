# The command palette, and the list of keys as far as it is not about one screen's own words.

command-palette = Find a command or a place
palette-hint = A command, a screen, an item, a file …
palette-field = What are you looking for?
palette-list = What fits
palette-nothing = Nothing fits “{ $query }”.
palette-count = { $count ->
    [one] One hit.
   *[other] { $count } hits.
}
palette-keys = Up and down choose, Enter goes there, Esc closes.
palette-row = { $name }, { $kind }
palette-lately = lately · { $kind }
palette-part = { $screen }: { $part }
palette-kind-screen = Screen
palette-kind-command = Command
palette-kind-part = Part of a screen
palette-kind-setting = Setting
palette-kind-item = Item
palette-kind-domain = Domain
palette-kind-stage = Stage
palette-kind-framework = Framework
palette-kind-file = File
palette-who = Say who answers here
palette-report = Write the report …
palette-theme-system = Theme: like the desktop
palette-theme-light = Theme: light
palette-theme-dark = Theme: dark
palette-reload = Read the questionnaires anew
palette-team-comments = Comments
palette-team-checks = Checks and sign-off
