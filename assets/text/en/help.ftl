# The help. Its pages are in assets/help.

command-help = Help on this screen
command-glossary = Glossary
help-back = Back
help-more = Help: { $page }
help-search = Search the help
help-search-clear = Clear the search in the help
help-found = “{ $words }”
help-nothing-found = Neither the pages nor the glossary contain all these words.
help-pages = Pages
help-words = Related words:
