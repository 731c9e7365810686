# L’aide. Ses pages se trouvent dans assets/help.

command-help = Aide sur cet écran
command-glossary = Glossaire
help-back = Retour
help-more = Aide : { $page }
help-search = Chercher dans l’aide
help-search-clear = Effacer la recherche dans l’aide
help-found = « { $words } »
help-nothing-found = Ni les pages ni le glossaire ne contiennent tous ces mots.
help-pages = Pages
help-words = Termes associés :
