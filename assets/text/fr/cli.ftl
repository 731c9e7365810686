# La ligne de commande.

cli-warning = { $file } : avertissement : { $what }
cli-made = Évaluation créée d’après « { $questionnaire } », avec { $count ->
    [one] { $count } élément auquel répondre
   *[other] { $count } éléments auxquels répondre
} : { $file }
cli-answered = { $id } { $title } : niveau { $claimed }
cli-answered-capped = { $id } { $title } : niveau { $claimed } déclaré, niveau { $supported } étayé, car { $reason }
cli-answered-otherwise = { $id } { $title } : { $state }
cli-disputed = Les réponses de l’équipe à cet élément ont deux niveaux d’écart ou plus. Une décision le tranche.
cli-dated-ahead = La preuve porte une date à venir ; jusque-là, elle compte comme non datée.
cli-hidden-by-profile = D’après son profil, cet élément n’est pas demandé à l’organisation. La réponse est conservée, mais ne compte pas.
cli-outside-quick-mode = En mode rapide, seuls les éléments critiques sont demandés. La réponse est conservée, mais ne compte pas.
cli-checked = { $files } : { $errors }, { $warnings }
cli-checked-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
cli-checked-errors = { $count ->
    [0] aucune erreur
    [one] { $count } erreur
   *[other] { $count } erreurs
}
cli-checked-warnings = { $count ->
    [0] aucun avertissement
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
cli-built-in = intégré
cli-questionnaire = { $id } { $version } : { $title }, { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
} ({ $origin })
cli-questionnaire-unreadable = { $id } : illisible ({ $origin })
cli-no-display = Il n’y a pas d’affichage pour une fenêtre : ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Il en faut un pour remplir une évaluation dans une fenêtre, tracer des graphiques et parcourir les références. Voici la préparation sous forme de texte.
cli-sample = Ceci est l’exemple intégré d’une entreprise fictive. Indiquez un fichier pour voir le vôtre.
cli-commands = Sans affichage, ces commandes fonctionnent : waymark new, answer, check, score, plan, compare, roll-forward, team, hand-out, hand-in, sign-off, comment, decide, sheet, take-in, merge, log, encrypt, decrypt, report, portfolio, bulk, questionnaires. Voir waymark --help.
cli-no-window = Il y a un affichage, mais aucune fenêtre n’a pu être ouverte ({ $reason }). Voici la préparation sous forme de texte.
