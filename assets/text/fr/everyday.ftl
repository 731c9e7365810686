# Ce que l’on rencontre chaque jour : dates et heures, fichiers récents, paramètres, fichiers déposés.

moment = { $date } à { $time }
moment-utc = { $date } à { $time } UTC
lately-today = aujourd’hui à { $time }
lately-yesterday = hier à { $time }
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
# Une date dans un tableau ou un endroit étroit. Les espaces la gardent sur une ligne.
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }

command-larger = Agrandir
command-smaller = Réduire
command-usual-size = Taille habituelle

settings-intro = Chaque réglage s’applique aussitôt et est conservé.
settings-scale = Taille de l’affichage
settings-scale-hint = S’ajoute au réglage du système. De { $least } à { $most }.
settings-motion = Animations
settings-motion-system = Comme le système
settings-motion-off = Désactivées
settings-motion-on = Activées
settings-motion-hint = Ce qui s’ouvre ou défile bouge un instant, ou apparaît aussitôt.
settings-motion-still = Le système demande de ne rien animer : tout apparaît aussitôt.
settings-motion-moves = Le système autorise les animations ; elles sont brèves.
settings-motion-unknown = Ce réglage n’est pas lu sous Windows. Choisissez « Désactivées » pour ne rien animer.
settings-me-say = Indiquer qui vous êtes
settings-me-function = Fonction : { $function }
settings-safety-none = Aucune version antérieure n’est conservée. Ce qui est écrasé est perdu.
settings-safety-where = Les versions antérieures se trouvent ici, un dossier par évaluation.
settings-journal = Travail non enregistré
settings-journal-hint = Il est consigné moins d’une seconde après chaque modification, et proposé de nouveau si le programme s’arrête avant l’enregistrement.
settings-journal-where = Le journal du travail non enregistré.
settings-journal-empty = Le journal du travail non enregistré. Il est vide.
settings-journal-holds = { $count ->
    [one] Le journal du travail non enregistré. Il contient une évaluation, { $size }.
   *[other] Le journal du travail non enregistré. Il contient { $count } évaluations, { $size }.
}
settings-journal-clear = { $count ->
    [one] Archiver un travail non enregistré parmi les versions antérieures
   *[other] Archiver { $count } travaux non enregistrés parmi les versions antérieures
}
settings-keys = Raccourcis
settings-keys-hint = Tout peut se faire au clavier. La touche « ? » affiche la liste des touches, F1 l’aide de l’écran.
settings-files = Emplacements
settings-files-hint = Les évaluations se trouvent là où vous les enregistrez. Voici ce qui appartient à Waymark ; tout peut être copié sur un autre ordinateur.
settings-files-nowhere = Ce système n’a pas de dossier pour les paramètres ; ils durent jusqu’à la fermeture de la fenêtre.
settings-files-config = Les paramètres, dans settings.ron.
settings-files-data = Versions antérieures, travail non enregistré, questionnaires et mémoire des portefeuilles.
settings-show-folder = Afficher { $folder } dans le gestionnaire de fichiers
folder-not-shown = Impossible d’afficher { $folder } dans le gestionnaire de fichiers : { $reason }
folder-copy = Copier son chemin
settings-broken = Le fichier des paramètres contient des erreurs ; le reste a été repris.
settings-kept-aside = Avant d’être réécrit, il est conservé à côté sous le nom { $file }.

home-missing = Introuvable
home-missing-hint = Le fichier n’est plus à sa place. Il a peut-être été déplacé, ou son lecteur n’est pas connecté.
home-locate = Localiser…
home-locate-of = Localiser l’évaluation de { $organisation }
home-opened = Ouverte { $when }

cli-already-open = Déjà ouvert, et maintenant au premier plan : { $file }

drop-ron = Déposer pour ouvrir
drop-sheet = Déposer pour reprendre les réponses
drop-folder = Déposer pour examiner le dossier
drop-attach = Déposer pour joindre comme preuve
drop-several = Déposer pour les voir côte à côte
drop-unknown = Déposer pour voir si Waymark le reconnaît
drop-dialog = Fermez d’abord la boîte de dialogue
drop-count = { $count ->
    [one] Un fichier
   *[other] { $count } fichiers
}
drop-one-by-one = Plusieurs fichiers s’ouvrent ensemble comme portefeuille si ce sont des évaluations d’un même dossier. Déposez les autres un par un.
drop-is-open = { $file } est déjà ouvert.
drop-settings = { $file } contient les paramètres de Waymark. Ils ne s’ouvrent pas ; placez le fichier à l’endroit indiqué dans les paramètres.
drop-unreadable = { $file } n’a pas pu être lu.
drop-sheet-of-what = Cette feuille de calcul contient les réponses d’un membre. Ouvrez d’abord son évaluation, puis déposez-la de nouveau.
drop-nowhere = Waymark ne sait que faire de { $file }. Pour le joindre comme preuve, allez à un élément enregistré qui a un niveau, ou ouvrez une entrée du registre.
drop-pack = { $file } fait partie d’un questionnaire. Waymark les cherche dans des dossiers ; celui-ci peut être ajouté : { $folder }
drop-pack-add = Ajouter le dossier
dropped-copy-title = Une autre copie de cette évaluation
dropped-copy-text = Elle peut être fusionnée avec celle qui est ouverte ; les réponses des deux sont conservées.
dropped-copy-merge = Fusionner
dropped-copy-open = L’ouvrir à la place

table-menu = Copier le tableau…
table-menu-of = Copier le tableau : { $table }
table-copy-csv = Copier en CSV

list-title = Titre
list-name = Nom
list-sort = Type
list-issuer = Émetteur
list-status = État
list-clauses = Clauses
list-summary = Objet
list-date = Date
list-framework = Cadre
list-mark = Degré de vérification
list-obligation = Obligation
list-days = Jours-personne
list-steps = Prochaines actions
list-from = Du niveau
list-to = Au niveau
list-what = Domaine, passage d’étape ou élément
list-function = Fonction
list-mail = E-mail
list-owes = Reste à faire
list-disagreements = Divergences
list-lowest = Niveau le plus bas
list-highest = Niveau le plus élevé
list-not-applicable = Disent « sans objet »
list-gates = Passages d’étape concernés
list-where = Emplacement
list-problem = Remarque
list-comparison = Ce qui a changé
list-one-function = Fonction
list-other-function = Autre fonction
list-kappa = Kappa
list-levels-above = Niveaux au-dessus des autres
list-part = Domaine, étape ou élément
list-answers = Qui répond
