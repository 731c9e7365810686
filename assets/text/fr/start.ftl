# Les premiers pas, et les conseils affichés une seule fois.

command-first-steps = Premiers pas…
start-step = { $step } sur { $steps }
start-continue = Continuer
start-begin = Aller à la première question
start-back = Retour
start-skip = Passer
start-sample = Explorer plutôt l’exemple

start-what-title = Bienvenue dans Waymark
start-what-1 = Votre IA doit fonctionner avec d’autres systèmes, d’autres organisations et les règles de plusieurs pays. Waymark montre à quel point votre organisation y est préparée.
start-what-2 = Vous répondez à de courtes questions, seul ou en équipe, et dites ce que vous pourriez montrer pour chaque réponse.
start-what-3 = Vous voyez ce qui vous freine et ce qu’il convient de faire ensuite.
start-get = Ce que vous obtenez
start-get-1 = La préparation par domaine, et son degré de certitude
start-get-2 = Les quelques points qui vous barrent la voie
start-get-3 = Un plan avec des responsables et des dates
start-get-4 = Un rapport à remettre
start-never = Ce que Waymark ne fait jamais
start-never-1 = Envoyer quoi que ce soit : ni serveur, ni compte
start-never-2 = Vous résumer en un seul pourcentage
start-never-3 = Prendre une déclaration pour une preuve
start-never-4 = Dire que vous respectez une loi

start-who-title = Qui êtes-vous ?
start-who-intro = Chaque réponse est enregistrée sous un nom, dans votre fichier seulement. Vous pouvez laisser ceci vide ; la question vous sera posée à la première réponse.
start-who-for = Pour qui répondez-vous ?
start-who-own = Ma propre organisation
start-who-consultant = Des clients
start-who-own-hint = Vos collègues pourront répondre dans le même fichier, chacun sous son nom.
start-who-consultant-hint = Gardez un fichier par client dans un même dossier. L’écran Portefeuille les montre côte à côte.

start-applies-title = Qu’est-ce qui s’applique ?
start-applies-intro = Quelques faits écartent ce qui ne vous concerne pas. Passez ce que vous ne savez pas ; le reste du profil peut attendre.
start-organisation-own = Votre organisation
start-organisation-client = L’organisation du client
start-facts = Les faits qui comptent le plus

hint-more = En savoir plus
hint-dismiss = Fermer ce conseil
hints-again = Afficher de nouveau les conseils
hints-again-hint = Les conseils apparaissent une fois sur chaque écran. Vous pouvez les afficher de nouveau.
settings-hints = Conseils
hint-profile = Répondez à ce que vous savez et passez le reste : chaque fait peut écarter des questions qui ne vous concernent pas, et aucun ne change un score.
hint-walk = Choisissez le niveau que vous pourriez montrer à quelqu’un aujourd’hui. Les touches 0 à 4 font de même, et J passe à la question suivante.
hint-results = Commencez par la phrase du haut et par ce qui barre la voie. Cliquez sur une barre ou une étape pour voir d’où vient son chiffre.
hint-evidence = Décrivez chaque document une seule fois ; il peut étayer plusieurs réponses. Ce qui n’est pas daté ou va expirer est en tête.
hint-team = Ajoutez vos collègues avec leur fonction, et les questions leur parviendront. Ils peuvent répondre dans ce fichier ou dans une copie.
hint-crosswalk = Chaque ligne est une chose que plusieurs lois ou normes demandent. Cliquez sur une case pour voir la clause et vos réponses.
hint-disagreements = Là où deux personnes voient un élément très différemment, l’équipe décide ici. La réponse de chacun reste inchangée.
hint-workshop = Entrez le niveau que chacun annonce ; tous restent cachés jusqu’à ce que chacun en ait donné un.
hint-plan = Les premières actions ouvrent l’étape suivante. Ajoutez au plan celles que vous voulez mener, puis donnez à chacune un responsable et une date.
hint-report = Choisissez à qui s’adresse le rapport, vérifiez les pages, puis exportez le fichier. Ce que vous masquez n’y figure pas du tout.
hint-portfolio = Choisissez un dossier d’évaluations pour les voir côte à côte. Regarder n’y change rien.
