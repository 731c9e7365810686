# What is wrong with a file: a part of a line, without a full stop. What would have been right stands behind “expected”.
# What stands in `…` is a word of the file. Names that are shown stand in such marks already where the message has none.

problem = { $place }: { $what }
problem-warning = { $place }: warning: { $what }
problem-in-line = in line { $line }, { $what }

# What was probably meant.
guess-near = perhaps `{ $name }`
guess-near-text = perhaps "{ $text }"
guess-one-of = one of { $names }

# What a value of a file is.
sort-text = text
sort-number = a number
sort-character = a single character
sort-list = a list
sort-record = a record
sort-map = a map
sort-truth = yes or no
sort-name = a name without quotes

# What a value should have been.
wanted-text = text in quotes
wanted-record = `(name: value, …)`
wanted-map = `{"{"}key: value, …{"}"}`
wanted-number = a whole number from { $least } to { $most }
wanted-truth = `true` or `false`
wanted-flag = `Flag(true)` or `Flag(false)`

# How an id may look.
shape-lower = lower-case letters, digits, `_` and `-`
shape-plain = letters, digits, `_` and `-`
shape-item = capital letters, a hyphen and digits, such as `STR-01`
shape-free = text in one line without spaces around it

# What an id is of.
noun-clause = clause
noun-difference = difference
noun-domain = domain
noun-framework = framework
noun-function = function
noun-gap = gap
noun-item = item
noun-layer = layer
noun-obligation = obligation
noun-option = option
noun-profile-field = profile field
noun-questionnaire = questionnaire
noun-stage = stage

# What there are too many of.
noun-fields = fields
noun-options = options
noun-profile-fields = profile fields

# What is empty, or stands in a file twice.
thing-action = the action { $name }
thing-agreement = the word of { $member } on { $domain }
thing-answer = an answer of { $member } to { $item }
thing-assignment = who answers this part
thing-comment = the comment { $name }
thing-condition = the condition
thing-decision = a decision on { $item }
thing-estimate = an estimate of the steps to level { $level }
thing-evidence = the evidence { $name }
thing-field = the field { $name }
thing-file-name = the file name
thing-hand-in = how far the part of { $member } is
thing-id = the id
thing-language = the language
thing-member = the member { $name }
thing-milestone = the milestone { $name }
thing-named = the { $noun } { $id }
thing-noun = the { $noun }
thing-option = the option
thing-profile-field = the profile field { $name }
thing-sign-off = the name of { $member } under this part
thing-target = a target for { $of }
thing-text = the text
thing-this-field = the field

# A file as a whole.
fault-no-such-file = there is no such file or folder
fault-no-file = there is no such file
fault-no-permission = there is no permission to read it
fault-unreadable = it can't be read: { $reason }
fault-file-empty = the file is empty
fault-file-utf16 = the file is saved as UTF-16, expected UTF-8
fault-file-not-utf8 = byte { $at } of the file is no UTF-8 text, expected UTF-8 text
fault-file-zero = byte { $at } of the file is 0; it is damaged, expected text
fault-file-folder = this is a folder, expected a file
fault-file-pipe = this is a pipe, socket or device, expected a regular file
fault-file-too-large = the file is too large, expected at most { $most } MiB
fault-file-too-large-kib = the file is too large, expected at most { $most } KiB
fault-too-many-problems = more than { $most } problems; the others are not listed
fault-no-kind = the file does not say what it is, expected `kind: "waymark.…"`
fault-unknown-kind = there are no files of the kind { $kind }, expected { $expected }
fault-other-kind = this is a file of the kind `{ $found }`, expected `{ $wanted }`
fault-no-format = the file does not say its format, expected `format: { $format }`
fault-newer-format = the file was made by a newer Waymark, in format { $format }, expected format { $known }, or a newer Waymark to read it
fault-newer = the file was made by a newer Waymark, in format { $format }
fault-encrypted = the file is encrypted
fault-not-looked-into = the file is encrypted and was not looked into
fault-wrong-passphrase = the passphrase does not open the file
fault-encrypted-damaged = the encrypted file was changed or cut off since it was written
fault-encrypted-for-key = the file was encrypted for a key and not by a passphrase
fault-name-of-questionnaire = a questionnaire has to be in a file of a certain name, expected `{ $name }`
fault-no-questionnaire-beside = there is no questionnaire beside this file, expected `{ $name }`

# Records, lists and values.
fault-unknown-field = there is no field { $name }, expected { $expected }
fault-field-left-out = the field { $name } is not known; saving leaves it out
fault-field-twice = the field { $name } stands here twice
fault-missing = the field `{ $name }` is missing
fault-thing-twice = { $thing } stands here twice, expected only the one at { $first }
fault-empty = { $thing } is empty, expected some text
fault-empty-field = `{ $name }` is empty, expected some text, or no `{ $name }`
fault-other-sort = { $found } stands where { $should } should, expected { $expected }
fault-list-in-parentheses = a list in parentheses stands where a record should, expected `(name: value, …)`
fault-list-empty = the list is empty, expected at least one entry
fault-list-too-long = the list has { $count } entries, expected at most { $most }
fault-too-many = there are { $count } { $noun }, expected at most { $most }
fault-number = { $found } does not fit here, expected { $expected }
fault-no-name = { $found } is none of the names, expected { $expected }
fault-no-date = { $found } is no date, expected a date such as "2026-11-23"
refused-date = { $found } is no date such as "2026-11-23"
refused-moment = { $found } is no point in time such as "2026-11-23T09:30:00Z"
refused-colour = { $found } is no colour, expected "#rrggbb" or "#rrggbbaa"
refused-evidence = two pieces of evidence have the id { $found }

# Ids.
fault-bad-id = { $id } is no { $noun } id, expected { $expected }
fault-id-too-long = the { $noun } id is too long, expected at most { $most } bytes
fault-id-twice = the { $noun } { $id } is there twice, expected another id; the first one stands at { $first }
fault-no-such = there is no { $noun } { $id }, expected { $expected }
fault-none-such = there is no { $noun } { $id }

# Assessments and profiles.
fault-evidence-missing = the file of the evidence { $name } is missing, expected { $path }
fault-evidence-changed = the file of the evidence { $name } was changed since it was attached, expected { $path } with { $size } bytes and the sum { $sum }
fault-evidence-leads-out = the path of the evidence { $name } leads out of the assessment's folder, expected a path below the folder; this one is not followed
fault-changed-outside = the file was changed without Waymark; the history notes it as made outside
fault-seal = the id, the questionnaire or the date of making was changed after it was made, expected what the file said first
fault-sample = the systems are not those that this seed draws from these names, expected what was drawn
fault-empty-change = a change says neither what was nor what became, expected `was` or `became`
fault-entry-changed = the entry { $entry } of the history was changed after it was made, expected what its author wrote
fault-entry-twice = the entry { $entry } of the history stands here twice, expected once
fault-entry-gone = the entry { $entry } of the history follows { $gone }, which is missing, expected the whole history
fault-not-asked = the questionnaire asks for no { $field }, expected { $expected }
fault-no-option = { $field } has no option { $option }, expected { $expected }
fault-asked-otherwise = { $field } is asked in another way, expected { $expected }

# Questionnaires.
fault-no-language = { $found } is no language tag, expected a tag such as "en" or "pt-BR"
fault-options = a field of the kind `{ $kind }` has options, expected no `options`
fault-no-options = there are no options, expected at least one
fault-reserved = { $id } means something else in conditions, expected another id
fault-group-split = the group { $group } goes on after another one, expected the fields of a group one after the other
fault-part-of-part = the gap { $gap } is itself part of another, expected a main gap
fault-scale = the scale has { $levels } levels, expected 2 to { $most }
fault-sound-below-open = a gate is sound below the level at which it opens, expected at least { $open }
fault-no-months = the number of months is missing, expected `OlderThanMonths(12)` or so
fault-cap-twice = the cap `{ $cap }` is there twice, expected only the one at { $first }
fault-listed-twice = the file { $file } is listed twice, expected once
fault-too-many-files = too many files are listed, expected at most { $most }
fault-no-file-name = { $name } is no name of a file beside this one, expected a plain name such as "str.ron", without a folder
fault-no-file-beside = there is no file { $file } beside this one
fault-no-file-beside-near = there is no file { $file } beside this one, expected { $expected }
fault-not-listed = the file is not listed in the `items` of { $main }, so it is not used
fault-unused = no item belongs to { $id }
fault-items-elsewhere = these items belong to the questionnaire { $id }, expected `{ $wanted }`, which is the one beside this file
fault-domain-in-two-files = there is another file with the items of the domain { $domain }, expected one file a domain; the other one says so at { $first }
fault-levels = `levels` has { $found } texts, expected { $wanted }, as many as the scale has levels
fault-next = `next` has { $found } texts, expected { $wanted }, one fewer than the scale has levels
fault-effort = `effort` has { $found } numbers, expected { $wanted }, the person-days of each step in `next`
fault-nobody-answers = nobody answers this item, expected at least one function
fault-condition-too-long = the condition is too long, expected at most { $most } bytes
fault-never-true = the condition can never be true, expected one that some profile fulfils
fault-never-false = the condition can never be false, expected `always`
fault-no-address = this is no address in the web, expected `https://…`

# The crosswalk.
fault-crosswalk-elsewhere = this crosswalk belongs to the questionnaire { $id }, expected `{ $wanted }`, which is the one beside this file
fault-two-cells = the framework { $framework } has two cells here, expected one cell a framework
fault-empty-cell = the cell names no clause and says nothing, expected `clauses`, or a `note` that says why there are none
fault-one-side = a difference needs at least two sides, expected what each framework says

# Translations of content.
fault-other-language = the language is { $language }, but the folder is called { $folder }, expected the name of the folder
fault-translated-otherwise = this text is translated otherwise at { $first }
fault-translation-unused = nothing reads like this any more, so its translation is not used, expected the text as it is now
fault-long-short-name = a name for narrow places has { $letters } letters, expected at most { $most }
fault-untranslated = { $count ->
    [one] one text is not translated into { $language }, expected also { $texts }
   *[other] { $count } texts are not translated into { $language }, expected also { $texts }
}

# Benchmarks.
fault-no-domain = there is no domain, expected at least one
fault-domain-twice = the domain { $id } stands here twice, expected each domain once
fault-each-field-once = the field { $name } stands here twice, expected each field once
fault-quartiles = { $lower }, { $median } and { $upper } are not in order, expected the lower quartile, the median and the upper quartile, none less than the one before
fault-text-too-long = the text is too long, expected at most { $most } characters
fault-unseen-signs = the text holds signs that can't be seen, expected one line of text

# Brands and themes.
fault-no-brand = this is no brand file of format { $format }, expected kind: "{ $kind }"
fault-brand-no-colour = { $field }: { $colour } is no colour, expected "#rrggbb"
fault-brand-too-pale = { $field }: { $colour } is too pale on white ({ $found } to 1); text in it can't be read by everybody. Take a darker one, with at least { $least } to 1
fault-brand-too-dark = { $field }: { $colour } is too dark on a dark ground ({ $found } to 1); text in it can't be read by everybody. Take a lighter one, with at least { $least } to 1
fault-brand-beside = { $name } is no name of a file beside the brand; put it into the same folder
fault-brand-unreadable = { $name }: { $reason }
fault-brand-too-large = { $name } is no file of at most { $most } MB
fault-brand-no-text = { $name } is no text in UTF-8
fault-brand-logo = the logo { $name } is no sound SVG or PNG
fault-brand-font = `{ $name }` is no TrueType or OpenType font
fault-brand-other-file = there is a file by that name that is no brand. Nothing was written; choose another name
fault-brand-two-files = { $name } can't lie beside the brand, for there are two files of that name, or it is no plain name. Nothing was written
fault-brand-name-taken = another file is called { $name } there. Nothing was written; choose another folder
fault-theme-ramp = `level_ramp` has fewer than two colours
fault-theme-sides = `sides` has no colour

# How a file is written.
syntax-cut-off = the file ends too early; it may have been cut off
syntax-eof = the text ends in the middle
syntax-comma = a comma is missing, expected `,` or the closing bracket
syntax-colon = a colon is missing after the name, expected `name: value`
syntax-name = a name is missing, expected `name: value`
syntax-no-list = this is no list, expected `[…]`
syntax-list-open = a list is not closed, expected `]`
syntax-no-record = this is no record, expected `(name: value, …)`
syntax-record-open = a record is not closed, expected `)`
syntax-no-map = this is no map, expected `{"{"}key: value, …{"}"}`
syntax-map-open = a map is not closed, expected `{"}"}`
syntax-text-open = a text in quotes is not closed, expected `"`
syntax-comment-open = a comment is not closed, expected `*/`
syntax-comment-ends = a comment ends the value
syntax-goes-on = something follows the end of the value, expected nothing more
syntax-too-deep = the values are nested too deeply, expected a few levels
syntax-too-large = the number is too large, expected a smaller number
syntax-no-text = this is no text, expected text in quotes
syntax-no-character = this is no character, expected text in quotes
syntax-no-number = this is no number, expected a number
syntax-no-truth = this is neither yes nor no, expected `true` or `false`
syntax-no-unit = something stands where nothing should, expected `()`
syntax-no-option = this is no value that may be missing, expected `Some(…)` or `None`
syntax-attribute = a line begins like an extension of RON and is none, expected no `#![enable(…)]`
syntax-escape = a backslash stands before a sign that needs none, expected `\"`, `\\`, `\n` or `\t`
syntax-sign = the sign { $sign } means nothing here, expected a value
syntax-bad-name = { $name } is no name, expected letters, digits and `_`; or is it text without quotes
syntax-extension = RON has no extension { $name }, expected no `#![enable(…)]`
syntax-wrong-type = the value is of another kind than what belongs here: “{ $found }” instead of “{ $expected }”
syntax-length = there are { $found } values, and that is not how many belong here: “{ $expected }”
syntax-other = the value can't be read: “{ $words }”

# Conditions.
condition-end = the end
condition-bare-name = a bare name
condition-goes-on = something follows the condition, expected `and`, `or`, or the end
condition-sign = the sign { $sign } means nothing in a condition, expected fields, options, `and`, `or`, `not`, `==`, `!=`, `in`, `has`, `count`
condition-symbol = { $found } stands where `{ $symbol }` should, expected `{ $symbol }`
condition-too-deep = the condition is nested too deeply, expected at most { $most } levels
condition-count = { $found } follows `count(…)`, expected `==`, `!=`, `<`, `<=`, `>` or `>=` and a number
condition-number = { $found } is no number, expected a whole number
condition-field = { $found } stands where a profile field should, expected a profile field, `not`, `(` or `always`
condition-unknown-field = the profile has no field `{ $field }`, expected { $expected }
condition-unknown-option = `{ $field }` has no option `{ $option }`, expected { $expected }
condition-option = { $found } stands where an option of `{ $field }` should, expected { $expected }
condition-wrong-flag = `{ $field }` is a yes/no field; { $used } does not fit it, expected `{ $field }` or `not { $field }`
condition-wrong-choice = `{ $field }` is a field with one choice; { $used } does not fit it, expected `{ $field } == …`, `{ $field } != …` or `{ $field } in (…)`
condition-wrong-choices = `{ $field }` is a field with several choices; { $used } does not fit it, expected `{ $field } has …`, `{ $field } has any (…)`, `{ $field } has all (…)` or `count({ $field }) >= …`
condition-wrong-names = `{ $field }` is a field of names; { $used } does not fit it, expected a field that conditions can ask about

# What the system says when it can't do something.
system-not-found = there is no such file or folder
system-no-permission = there is no permission
system-exists = there is something by that name already
system-no-folder = part of the path is no folder
system-folder = this is a folder
system-not-empty = the folder is not empty
system-read-only = the disk can only be read
system-full = the disk is full
system-too-large = the file would be too large
system-bad-name = the system allows no such name
system-busy = another program is using it
system-no-answer = the disk or the network does not answer
system-no-network = the network can't be reached
system-no-memory = there is not enough memory
system-unsupported = the disk or the system has no such thing
system-ends-early = it ends in the middle
system-no-file = this is no file that can be used
system-other = the system says “{ $words }”

# Why a spreadsheet can't be read.
book-no-zip = it is none inside, or it is cut off
book-password = it is protected by a password
book-damaged = a part of it is damaged: “{ $words }”

# Faults of the command line that are rare.
usage-behind-file = { $word } can’t stand behind a file; a command comes first.
usage-one-too-many = { $word } is one word too many.
usage-once = { $argument } is given twice.
usage-too-many-values = { $argument } takes no value such as “{ $value }”.
usage-number-of-values = { $argument } needs { $least } values, not { $found }.
usage-no-equals = { $argument } needs its value behind “=”.
usage-not-utf8 = An argument is no UTF-8 text.
usage-range = a whole number from { $least } to { $most }
usage-whole-number = a whole number is needed

write-circle = The links of this path lead in a circle. Nothing was written. Choose another name: { $path }
