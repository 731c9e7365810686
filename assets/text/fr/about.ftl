# Ce qu’est ce programme, et à qui l’on doit ce qu’il contient.

about-sources-title = Sources
about-sources = Le questionnaire suit « Closing the Gaps in AI Interoperability » de Faveri, Shank, Whitt et Dawson (Tech Policy Press, 15 octobre 2025). Les lois, les normes et les protocoles sont cités avec la date à laquelle ils ont été consultés et leur degré de vérification.
about-licences-title = Licences
about-libraries = Réalisé avec des bibliothèques de la communauté Rust, avant tout egui (la fenêtre), Typst (PDF), resvg (images), fluent (langues) et clap (ligne de commande). Leurs licences sont dans third-party.txt, installé avec Waymark.
about-mark = L’emblème est un cairn : les pierres que les marcheurs empilent pour montrer le chemin, chacun ajoutant la sienne.
