# What is said to those who can't see it: landmarks, and what changed.

landmark-bar = Menus and document
landmark-menus = Menus
landmark-screens = Screens

boundary-trail = Width of the list of items
boundary-guidance = Width of the guidance
boundary-explained = Width of the explanation
boundary-cell = Width of what is said of a cell

announce-item = { $place } of { $all }: { $prompt }
announce-answer = { $item }: { $answer }.
announce-score = { $domain }: the score is now { $score }, between { $low } and { $high }.
announce-no-score = { $domain }: there is no score any more.
announce-scores = { $count } scores changed.
announce-gate = Stage { $stage }: { $state }.
announce-progress = { $percent }% done

spoken-figure = { $of } { $value }
spoken-evidence = Evidence { $place } of { $all }
what-if-none-tried = Nothing chosen
