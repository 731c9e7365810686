# Ce qui ne va pas dans un fichier : un morceau de ligne, sans point final. Ce qui aurait été juste suit « attendu ».
# Ce qui figure entre `…` est un mot du fichier. Les noms affichés portent déjà ces marques là où le message n’en a pas.

problem = { $place }: { $what }
problem-warning = { $place }: avertissement : { $what }
problem-in-line = à la ligne { $line }, { $what }

# Ce qui était sans doute voulu.
guess-near = peut-être `{ $name }`
guess-near-text = peut-être "{ $text }"
guess-one-of = l’un de { $names }

# Ce qu’est une valeur d’un fichier.
sort-text = un texte
sort-number = un nombre
sort-character = un caractère isolé
sort-list = une liste
sort-record = un enregistrement
sort-map = un dictionnaire
sort-truth = oui ou non
sort-name = un nom sans guillemets

# Ce qu’une valeur aurait dû être.
wanted-text = un texte entre guillemets
wanted-record = `(nom: valeur, …)`
wanted-map = `{"{"}clé: valeur, …{"}"}`
wanted-number = un nombre entier de { $least } à { $most }
wanted-truth = `true` ou `false`
wanted-flag = `Flag(true)` ou `Flag(false)`

# La forme d’un identifiant.
shape-lower = des lettres minuscules, des chiffres, `_` et `-`
shape-plain = des lettres, des chiffres, `_` et `-`
shape-item = des majuscules, un trait d’union et des chiffres, comme `STR-01`
shape-free = un texte sur une ligne, sans espaces autour

# Ce que désigne un identifiant.
noun-clause = clause
noun-difference = différence
noun-domain = domaine
noun-framework = cadre
noun-function = fonction
noun-gap = lacune
noun-item = élément
noun-layer = couche
noun-obligation = obligation
noun-option = option
noun-profile-field = champ de profil
noun-questionnaire = questionnaire
noun-stage = étape

# Ce qui est en trop grand nombre.
noun-fields = champs
noun-options = options
noun-profile-fields = champs de profil

# Ce qui est vide, ou figure deux fois dans un fichier.
thing-action = action { $name }
thing-agreement = accord de { $member } sur { $domain }
thing-answer = réponse de { $member } à { $item }
thing-assignment = personne qui répond à cette partie
thing-comment = commentaire { $name }
thing-condition = condition
thing-decision = décision sur { $item }
thing-estimate = estimation des actions jusqu’au niveau { $level }
thing-evidence = preuve { $name }
thing-field = champ { $name }
thing-file-name = nom de fichier
thing-hand-in = avancement de la partie de { $member }
thing-id = identifiant
thing-language = langue
thing-member = membre { $name }
thing-milestone = jalon { $name }
thing-named = { $noun } { $id }
thing-noun = { $noun }
thing-option = option
thing-profile-field = champ de profil { $name }
thing-sign-off = validation de cette partie par { $member }
thing-target = cible pour { $of }
thing-text = texte de la liste
thing-this-field = nom du champ

# Un fichier dans son ensemble.
fault-no-such-file = il n’y a pas de fichier ni de dossier de ce nom
fault-no-file = il n’y a pas de fichier de ce nom
fault-no-permission = il n’y a pas d’autorisation de le lire
fault-unreadable = lecture impossible : { $reason }
fault-file-empty = le fichier est vide
fault-file-utf16 = le fichier est enregistré en UTF-16 ; attendu : UTF-8
fault-file-not-utf8 = l’octet { $at } du fichier n’est pas du texte UTF-8 ; attendu : du texte UTF-8
fault-file-zero = l’octet { $at } du fichier vaut 0, le fichier est endommagé ; attendu : du texte
fault-file-folder = c’est un dossier ; attendu : un fichier
fault-file-pipe = c’est un tube, un socket ou un périphérique ; attendu : un fichier ordinaire
fault-file-too-large = le fichier est trop gros ; attendu : au plus { $most } Mio
fault-file-too-large-kib = le fichier est trop gros ; attendu : au plus { $most } Kio
fault-too-many-problems = plus de { $most } problèmes ; les autres ne sont pas listés
fault-no-kind = le fichier ne dit pas ce qu’il est ; attendu : `kind: "waymark.…"`
fault-unknown-kind = il n’y a pas de fichiers de type { $kind } ; attendu : { $expected }
fault-other-kind = c’est un fichier de type `{ $found }` ; attendu : `{ $wanted }`
fault-no-format = le fichier ne dit pas son format ; attendu : `format: { $format }`
fault-newer-format = le fichier vient d’une version plus récente de Waymark, au format { $format } ; attendu : le format { $known }, ou une version plus récente de Waymark pour le lire
fault-newer = le fichier vient d’une version plus récente de Waymark, au format { $format }
fault-encrypted = le fichier est chiffré
fault-not-looked-into = le fichier est chiffré et n’a pas été examiné
fault-wrong-passphrase = la phrase secrète n’ouvre pas le fichier
fault-encrypted-damaged = le fichier chiffré a été modifié ou tronqué depuis son écriture
fault-encrypted-for-key = le fichier a été chiffré pour une clé et non par une phrase secrète
fault-name-of-questionnaire = un questionnaire doit porter un nom de fichier précis ; attendu : `{ $name }`
fault-no-questionnaire-beside = il n’y a pas de questionnaire à côté de ce fichier ; attendu : `{ $name }`

# Enregistrements, listes et valeurs.
fault-unknown-field = il n’y a pas de champ { $name } ; attendu : { $expected }
fault-field-left-out = le champ { $name } n’est pas connu ; l’enregistrement du fichier l’omet
fault-field-twice = le champ { $name } figure deux fois ici
fault-missing = le champ `{ $name }` manque
fault-thing-twice = en double : { $thing } ; attendu : uniquement l’occurrence en { $first }
fault-empty = texte vide : { $thing } ; attendu : quelques mots
fault-empty-field = `{ $name }` est vide ; attendu : quelques mots, ou pas de `{ $name }`
fault-other-sort = il y a { $found } là où il faut { $should } ; attendu : { $expected }
fault-list-in-parentheses = il y a une liste entre parenthèses là où il faut un enregistrement ; attendu : `(nom: valeur, …)`
fault-list-empty = la liste est vide ; attendu : au moins une entrée
fault-list-too-long = la liste a { $count } entrées ; attendu : au plus { $most }
fault-too-many = il y a { $count } { $noun } ; attendu : au plus { $most }
fault-number = { $found } ne convient pas ici ; attendu : { $expected }
fault-no-name = { $found } n’est aucun des noms possibles ; attendu : { $expected }
fault-no-date = { $found } n’est pas une date ; attendu : une date comme "2026-11-23"
refused-date = { $found } n’est pas une date comme "2026-11-23"
refused-moment = { $found } n’est pas un instant comme "2026-11-23T09:30:00Z"
refused-colour = { $found } n’est pas une couleur ; attendu : "#rrggbb" ou "#rrggbbaa"
refused-evidence = deux preuves ont l’identifiant { $found }

# Identifiants.
fault-bad-id = { $id } n’est pas un identifiant possible ({ $noun }) ; attendu : { $expected }
fault-id-too-long = l’identifiant est trop long ({ $noun }) ; attendu : au plus { $most } octets
fault-id-twice = identifiant déjà pris : { $noun } { $id } ; attendu : un autre identifiant, le premier figure en { $first }
fault-no-such = introuvable : { $noun } { $id } ; attendu : { $expected }
fault-none-such = introuvable : { $noun } { $id }

# Évaluations et profils.
fault-evidence-missing = le fichier de la preuve { $name } manque ; attendu : { $path }
fault-evidence-changed = le fichier de la preuve { $name } a été modifié depuis qu’il a été joint ; attendu : { $path } avec { $size } octets et la somme de contrôle { $sum }
fault-evidence-leads-out = le chemin de la preuve { $name } sort du dossier de l’évaluation ; attendu : un chemin sous ce dossier, celui-ci n’est pas suivi
fault-changed-outside = le fichier a été modifié sans Waymark ; l’historique le note comme fait ailleurs
fault-seal = l’identifiant, le questionnaire ou la date de création a été modifié après la création ; attendu : ce que le fichier disait d’abord
fault-sample = les systèmes ne sont pas ceux que cette graine tire parmi ces noms ; attendu : ce qui a été tiré
fault-empty-change = une modification ne dit ni ce qui était ni ce qui est devenu ; attendu : `was` ou `became`
fault-entry-changed = l’entrée { $entry } de l’historique a été modifiée après coup ; attendu : ce que son auteur a écrit
fault-entry-twice = l’entrée { $entry } de l’historique figure deux fois ici ; attendu : une seule fois
fault-entry-gone = l’entrée { $entry } de l’historique suit { $gone }, qui manque ; attendu : l’historique complet
fault-not-asked = le questionnaire ne demande pas { $field } ; attendu : { $expected }
fault-no-option = { $field } n’a pas d’option { $option } ; attendu : { $expected }
fault-asked-otherwise = { $field } est demandé d’une autre façon ; attendu : { $expected }

# Questionnaires.
fault-no-language = { $found } n’est pas un code de langue ; attendu : un code comme "en" ou "pt-BR"
fault-options = un champ de type `{ $kind }` a des options ; attendu : pas de champ `options`
fault-no-options = il n’y a pas d’options ; attendu : au moins une
fault-reserved = { $id } veut dire autre chose dans les conditions ; attendu : un autre identifiant
fault-group-split = le groupe { $group } reprend après un autre ; attendu : les champs d’un groupe à la suite
fault-part-of-part = la lacune { $gap } fait elle-même partie d’une autre ; attendu : une lacune principale
fault-scale = l’échelle a { $levels } niveaux ; attendu : de 2 à { $most }
fault-sound-below-open = un passage d’étape est solide sous le niveau auquel il s’ouvre ; attendu : au moins { $open }
fault-no-months = le nombre de mois manque ; attendu : `OlderThanMonths(12)` par exemple
fault-cap-twice = le plafond `{ $cap }` figure deux fois ; attendu : uniquement celui en { $first }
fault-listed-twice = le fichier { $file } est listé deux fois ; attendu : une seule fois
fault-too-many-files = trop de fichiers sont listés ; attendu : au plus { $most }
fault-no-file-name = { $name } n’est pas le nom d’un fichier voisin de celui-ci ; attendu : un simple nom comme "str.ron", sans dossier
fault-no-file-beside = il n’y a pas de fichier { $file } à côté de celui-ci
fault-no-file-beside-near = il n’y a pas de fichier { $file } à côté de celui-ci ; attendu : { $expected }
fault-not-listed = le fichier n’est pas listé dans `items` de { $main }, il n’est donc pas utilisé
fault-unused = aucun élément n’appartient à { $id }
fault-items-elsewhere = ces éléments appartiennent au questionnaire { $id } ; attendu : `{ $wanted }`, celui qui est à côté de ce fichier
fault-domain-in-two-files = un autre fichier contient déjà les éléments du domaine { $domain } ; attendu : un fichier par domaine, l’autre le dit en { $first }
fault-levels = `levels` a { $found ->
    [1] { $found } texte
   *[other] { $found } textes
} ; attendu : { $wanted }, autant que l’échelle a de niveaux
fault-next = `next` a { $found ->
    [1] { $found } texte
   *[other] { $found } textes
} ; attendu : { $wanted }, un de moins que l’échelle n’a de niveaux
fault-effort = `effort` a { $found ->
    [1] { $found } nombre
   *[other] { $found } nombres
} ; attendu : { $wanted }, les jours-personnes de chaque action de `next`
fault-nobody-answers = personne ne répond à cet élément ; attendu : au moins une fonction
fault-condition-too-long = la condition est trop longue ; attendu : au plus { $most } octets
fault-never-true = la condition ne peut jamais être vraie ; attendu : une condition qu’un profil au moins remplit
fault-never-false = la condition ne peut jamais être fausse ; attendu : `always`
fault-no-address = ce n’est pas une adresse web ; attendu : `https://…`

# La table de correspondance.
fault-crosswalk-elsewhere = cette table de correspondance appartient au questionnaire { $id } ; attendu : `{ $wanted }`, celui qui est à côté de ce fichier
fault-two-cells = le cadre { $framework } a deux cases ici ; attendu : une case par cadre
fault-empty-cell = la case ne nomme aucune clause et ne dit rien ; attendu : `clauses`, ou une `note` qui dit pourquoi il n’y en a pas
fault-one-side = une différence demande au moins deux côtés ; attendu : ce que dit chaque cadre

# Traductions du contenu.
fault-other-language = la langue est { $language }, mais le dossier s’appelle { $folder } ; attendu : le nom du dossier
fault-translated-otherwise = ce texte est traduit autrement en { $first }
fault-translation-unused = aucun texte n’est plus rédigé ainsi, sa traduction n’est donc pas utilisée ; attendu : le texte tel qu’il est maintenant
fault-long-short-name = un nom pour les endroits étroits a { $letters } lettres ; attendu : au plus { $most }
fault-untranslated = { $count ->
    [1] un texte n’est pas traduit (`{ $language }`) ; attendu aussi : { $texts }
   *[other] { $count } textes ne sont pas traduits (`{ $language }`) ; attendu aussi : { $texts }
}

# Valeurs de comparaison.
fault-no-domain = il n’y a aucun domaine ; attendu : au moins un
fault-domain-twice = le domaine { $id } figure deux fois ici ; attendu : chaque domaine une fois
fault-each-field-once = le champ { $name } figure deux fois ici ; attendu : chaque champ une fois
fault-quartiles = { $lower }, { $median } et { $upper } ne sont pas dans l’ordre ; attendu : le quartile inférieur, la médiane et le quartile supérieur, aucun plus petit que le précédent
fault-text-too-long = le texte est trop long ; attendu : au plus { $most } caractères
fault-unseen-signs = le texte contient des caractères invisibles ; attendu : une ligne de texte

# Chartes graphiques et thèmes.
fault-no-brand = ce n’est pas un fichier de charte graphique au format { $format } ; attendu : `kind: "{ $kind }"`
fault-brand-no-colour = `{ $field }` : { $colour } n’est pas une couleur ; attendu : "#rrggbb"
fault-brand-too-pale = `{ $field }` : { $colour } est trop pâle sur du blanc ({ $found } pour 1) ; tout le monde ne peut pas lire un texte de cette couleur. Prenez-en une plus foncée, avec au moins { $least } pour 1
fault-brand-too-dark = `{ $field }` : { $colour } est trop foncé sur un fond sombre ({ $found } pour 1) ; tout le monde ne peut pas lire un texte de cette couleur. Prenez-en une plus claire, avec au moins { $least } pour 1
fault-brand-beside = { $name } n’est pas le nom d’un fichier voisin de la charte graphique ; mettez-le dans le même dossier
fault-brand-unreadable = { $name } : { $reason }
fault-brand-too-large = { $name } n’est pas un fichier d’au plus { $most } Mo
fault-brand-no-text = { $name } n’est pas du texte en UTF-8
fault-brand-logo = le logo { $name } n’est pas un SVG ou un PNG valable
fault-brand-font = `{ $name }` n’est pas une police TrueType ou OpenType
fault-brand-other-file = il y a sous ce nom un fichier qui n’est pas une charte graphique. Rien n’a été écrit ; choisissez un autre nom
fault-brand-two-files = { $name } ne peut pas être placé à côté de la charte graphique : il y a deux fichiers de ce nom, ou ce n’est pas un simple nom. Rien n’a été écrit
fault-brand-name-taken = un autre fichier s’appelle déjà { $name } à cet endroit. Rien n’a été écrit ; choisissez un autre dossier
fault-theme-ramp = `level_ramp` a moins de deux couleurs
fault-theme-sides = `sides` n’a aucune couleur

# L’écriture d’un fichier.
syntax-cut-off = le fichier s’interrompt ; il est peut-être tronqué
syntax-eof = le texte s’arrête au milieu
syntax-comma = il manque une virgule ; attendu : `,` ou le signe fermant
syntax-colon = il manque un deux-points après le nom ; attendu : `nom: valeur`
syntax-name = il manque un nom ; attendu : `nom: valeur`
syntax-no-list = ce n’est pas une liste ; attendu : `[…]`
syntax-list-open = une liste n’est pas fermée ; attendu : `]`
syntax-no-record = ce n’est pas un enregistrement ; attendu : `(nom: valeur, …)`
syntax-record-open = un enregistrement n’est pas fermé ; attendu : `)`
syntax-no-map = ce n’est pas un dictionnaire ; attendu : `{"{"}clé: valeur, …{"}"}`
syntax-map-open = un dictionnaire n’est pas fermé ; attendu : `{"}"}`
syntax-text-open = un texte entre guillemets n’est pas fermé ; attendu : `"`
syntax-comment-open = un commentaire n’est pas fermé ; attendu : `*/`
syntax-comment-ends = un commentaire termine la valeur
syntax-goes-on = quelque chose suit la fin de la valeur ; attendu : plus rien
syntax-too-deep = les valeurs sont imbriquées trop profondément ; attendu : quelques niveaux
syntax-too-large = le nombre est trop grand ; attendu : un nombre plus petit
syntax-no-text = ce n’est pas un texte ; attendu : un texte entre guillemets
syntax-no-character = ce n’est pas un caractère ; attendu : un texte entre guillemets
syntax-no-number = ce n’est pas un nombre ; attendu : des chiffres
syntax-no-truth = ce n’est ni oui ni non ; attendu : `true` ou `false`
syntax-no-unit = il y a quelque chose là où il ne faut rien ; attendu : `()`
syntax-no-option = ce n’est pas une valeur facultative ; attendu : `Some(…)` ou `None`
syntax-attribute = une ligne commence comme une extension de RON et n’en est pas une ; attendu : pas de `#![enable(…)]`
syntax-escape = une barre oblique inverse précède un caractère qui n’en demande pas ; attendu : `\"`, `\\`, `\n` ou `\t`
syntax-sign = le caractère { $sign } ne veut rien dire ici ; attendu : une valeur
syntax-bad-name = { $name } n’est pas un nom ; attendu : des lettres, des chiffres et `_`, à moins que ce ne soit un texte sans guillemets
syntax-extension = RON n’a pas d’extension { $name } ; attendu : pas de `#![enable(…)]`
syntax-wrong-type = la valeur n’est pas du type qu’il faut ici : « { $found } » au lieu de « { $expected } »
syntax-length = il y a { $found } valeurs, et ce n’est pas le nombre qu’il faut ici : « { $expected } »
syntax-other = la valeur ne peut pas être lue : « { $words } »

# Conditions.
condition-end = la fin
condition-bare-name = un nom seul
condition-goes-on = quelque chose suit la condition ; attendu : `and`, `or`, ou la fin
condition-sign = le caractère { $sign } ne veut rien dire dans une condition ; attendu : des champs, des options, `and`, `or`, `not`, `==`, `!=`, `in`, `has`, `count`
condition-symbol = il y a { $found } là où il faut `{ $symbol }` ; attendu : `{ $symbol }`
condition-too-deep = la condition est imbriquée trop profondément ; attendu : au plus { $most } niveaux
condition-count = { $found } suit `count(…)` ; attendu : `==`, `!=`, `<`, `<=`, `>` ou `>=` et un nombre
condition-number = { $found } n’est pas un nombre ; attendu : un nombre entier
condition-field = il y a { $found } là où il faut un champ de profil ; attendu : un champ de profil, `not`, `(` ou `always`
condition-unknown-field = le profil n’a pas de champ `{ $field }` ; attendu : { $expected }
condition-unknown-option = `{ $field }` n’a pas d’option `{ $option }` ; attendu : { $expected }
condition-option = il y a { $found } là où il faut une option de `{ $field }` ; attendu : { $expected }
condition-wrong-flag = `{ $field }` est un champ oui/non ; { $used } ne lui convient pas ; attendu : `{ $field }` ou `not { $field }`
condition-wrong-choice = `{ $field }` est un champ à choix unique ; { $used } ne lui convient pas ; attendu : `{ $field } == …`, `{ $field } != …` ou `{ $field } in (…)`
condition-wrong-choices = `{ $field }` est un champ à choix multiples ; { $used } ne lui convient pas ; attendu : `{ $field } has …`, `{ $field } has any (…)`, `{ $field } has all (…)` ou `count({ $field }) >= …`
condition-wrong-names = `{ $field }` est un champ de noms ; { $used } ne lui convient pas ; attendu : un champ que les conditions peuvent interroger

# Ce que dit le système quand il ne peut pas faire quelque chose.
system-not-found = il n’y a pas de fichier ni de dossier de ce nom
system-no-permission = il n’y a pas d’autorisation
system-exists = quelque chose porte déjà ce nom
system-no-folder = une partie du chemin n’est pas un dossier
system-folder = c’est un dossier
system-not-empty = le dossier n’est pas vide
system-read-only = le disque est en lecture seule
system-full = le disque est plein
system-too-large = le fichier serait trop gros
system-bad-name = le système n’admet pas un tel nom
system-busy = un autre programme l’utilise
system-no-answer = le disque ou le réseau ne répond pas
system-no-network = le réseau est injoignable
system-no-memory = il n’y a pas assez de mémoire
system-unsupported = le disque ou le système ne le permet pas
system-ends-early = il s’arrête au milieu
system-no-file = ce n’est pas un fichier utilisable
system-other = le système dit « { $words } »

# Pourquoi une feuille de calcul est illisible.
book-no-zip = elle n’en est pas une à l’intérieur, ou elle est tronquée
book-password = elle est protégée par un mot de passe
book-damaged = une partie en est endommagée : « { $words } »

# Les erreurs rares de la ligne de commande.
usage-behind-file = { $word } ne peut pas suivre un fichier ; la commande vient en premier.
usage-one-too-many = { $word } est de trop.
usage-once = { $argument } est indiqué deux fois.
usage-too-many-values = { $argument } ne prend pas de valeur comme « { $value } ».
usage-number-of-values = { $argument } demande { $least } valeurs, et non { $found }.
usage-no-equals = { $argument } demande sa valeur après « = ».
usage-not-utf8 = Un argument n’est pas du texte UTF-8.
usage-range = il faut un nombre entier de { $least } à { $most }
usage-whole-number = il faut un nombre entier

write-circle = Les liens de ce chemin tournent en rond. Rien n’a été écrit. Choisissez un autre nom : { $path }
