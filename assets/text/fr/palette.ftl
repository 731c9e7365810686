# La palette de commandes, et la liste des touches pour autant qu’elle ne relève pas d’un écran.

command-palette = Trouver une commande ou un lieu
palette-hint = Une commande, un écran, un élément, un fichier …
palette-field = Que cherchez-vous ?
palette-list = Ce qui correspond
palette-nothing = Rien ne correspond à « { $query } ».
palette-count = { $count ->
    [one] { $count } résultat.
   *[other] { $count } résultats.
}
palette-keys = Haut et bas choisissent, Entrée y va, Échap ferme.
palette-row = { $name }, { $kind }
palette-lately = récent · { $kind }
palette-part = { $screen } : { $part }
palette-kind-screen = Écran
palette-kind-command = Commande
palette-kind-part = Partie d’un écran
palette-kind-setting = Paramètre
palette-kind-item = Élément
palette-kind-domain = Domaine
palette-kind-stage = Étape
palette-kind-framework = Cadre
palette-kind-file = Fichier
palette-who = Dire qui répond ici
palette-report = Écrire le rapport …
palette-theme-system = Thème : comme le bureau
palette-theme-light = Thème : clair
palette-theme-dark = Thème : sombre
palette-reload = Relire les questionnaires
palette-team-comments = Commentaires
palette-team-checks = Contrôles et validation
