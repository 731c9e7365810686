# Ce qui a échoué : ce qui s’est passé, ce qui est resté intact, ce qu’il faut faire. Les chemins viennent à la fin.

error-newer = Le fichier vient d’une version plus récente de Waymark (format { $format }). Rien n’a été modifié. Mettez Waymark à jour, ou demandez une copie dans un format plus ancien.
error-content = Rien n’a été modifié. Corrigez le fichier, ou revenez à une copie plus ancienne.
error-no-questionnaire = Le questionnaire « { $id } » auquel répond cette évaluation n’est pas installé. Rien n’a été modifié. Installez-le, puis rouvrez le fichier : { $file }
error-unknown-questionnaire = Il n’y a pas de questionnaire « { $id } ». Questionnaires existants : { $known }
error-which-questionnaire = Quel questionnaire ? Questionnaires existants : { $known }
error-unknown-item = Le questionnaire n’a pas d’élément « { $item } ». Rien n’a été modifié.
error-unknown-item-near = Le questionnaire n’a pas d’élément « { $item } » ; il s’agissait peut-être de l’élément { $meant }. Rien n’a été modifié.
error-beyond-scale = Il n’y a pas de niveau { $level } ; l’échelle va de 0 à { $top }. Rien n’a été modifié.
error-unknown-function = Le questionnaire n’a pas de fonction « { $function } ». Fonctions existantes : { $known }. Rien n’a été modifié.
error-no-reason = « Sans objet » demande un motif. Rien n’a été modifié.
error-no-name = Le nom « { $name } » ne contient ni lettre ni chiffre. Rien n’a été modifié.
error-no-title = Une preuve demande quelques mots qui disent ce qu’elle est. Rien n’a été modifié.

warning-unknown-item = le questionnaire n’a pas d’élément « { $item } » ; ce qui en a été dit est conservé, mais ne compte pas
warning-beyond-scale = le niveau { $level } donné pour { $item } dépasse l’échelle ; c’est le haut de l’échelle qui compte
warning-unknown-fact = le questionnaire ne demande pas le champ de profil « { $field } » de cette façon ; il est conservé, mais n’est pas utilisé
warning-newer-format = le fichier vient d’une version plus récente de Waymark (format { $format }) ; il peut être consulté, pas modifié, et ce que cette version ne connaît pas n’est pas affiché. Mettez Waymark à jour pour y travailler
warning-newer-version = le dernier travail sur le fichier s’est fait avec la version { $saved } du questionnaire, et seule la version { $installed } est disponible ; les éléments qu’elle n’a pas sont conservés et ne comptent pas

write-exists = Il y a déjà un fichier. Il n’a pas été touché. Choisissez un autre nom : { $path }
write-busy = Quelqu’un d’autre enregistre ce fichier, et l’opération ne se termine pas. Votre travail est toujours là et rien n’a été écrit ; réessayez, ou enregistrez sous un autre nom : { $path }
write-newer = Le fichier vient d’une version plus récente de Waymark, et celle-ci en perdrait une partie. Il n’a pas été touché. Mettez Waymark à jour, ou enregistrez votre travail sous un autre nom : { $path }
write-changed = Quelqu’un d’autre a enregistré le fichier entre-temps. Sa version n’a pas été touchée, et la vôtre n’a pas été écrite. Rouvrez le fichier, ou enregistrez sous un autre nom : { $path }
write-gone = Le fichier n’est plus là. Rien n’a été écrit. Enregistrez sous un autre nom, ou cherchez où il est passé : { $path }
write-read-only = Le fichier est en lecture seule. Il n’a pas été touché. Autorisez l’écriture, ou enregistrez sous un autre nom : { $path }
write-no-file = Ce n’est pas un fichier. Rien n’a été écrit. Choisissez un autre nom : { $path }
write-no-folder = Ce dossier n’existe pas. Rien n’a été écrit. Créez d’abord le dossier, ou choisissez-en un autre : { $path }
write-no-permission = Il n’y a pas d’autorisation d’écrire à cet endroit. Rien n’a été modifié. Choisissez un autre dossier : { $path }
write-disk-full = Le disque est plein. Ce qui s’y trouvait est toujours là. Libérez de la place et réessayez, ou choisissez un autre disque : { $path }
write-system = Le fichier n’a pas pu être écrit ({ $reason }). Ce qui s’y trouvait est toujours là. Réessayez, ou enregistrez dans un autre dossier : { $path }
write-not-readable = Ce qui aurait été écrit n’aurait pas pu être relu ; c’est une erreur de Waymark. Le fichier n’a pas été touché. Merci de la signaler : { $path }

upgrade-versions = Le questionnaire est plus récent que lors du dernier travail sur cette évaluation : version { $to } au lieu de { $from }. Toutes les réponses sont conservées
upgrade-milestone = Les scores tels qu’ils étaient sont conservés comme jalon
upgrade-added = { $count ->
    [1] Un élément est nouveau : { $items }
   *[other] { $count } éléments sont nouveaux : { $items }
}
upgrade-reworded = { $count ->
    [1] Un élément est formulé autrement et garde le même sens : { $items }
   *[other] { $count } éléments sont formulés autrement et gardent le même sens : { $items }
}
upgrade-to-confirm = { $count ->
    [1] Le sens d’un élément qui a une réponse a changé ; veuillez confirmer sa réponse : { $items }
   *[other] Le sens de { $count } éléments qui ont une réponse a changé ; veuillez confirmer leurs réponses : { $items }
}
upgrade-retired = { $item } n’est plus demandé ; ses réponses sont conservées
upgrade-replaced = { $item } n’est plus demandé, ses réponses sont conservées ; voir désormais { $items }

merged-outside = Quelqu’un sans Waymark
merged-from = { $items ->
    [0] Par { $name } : { $changes ->
        [1] une modification reçue
       *[other] { $changes } modifications reçues
    }
    [1] Par { $name } : { $changes ->
        [1] une modification reçue sur un élément
       *[other] { $changes } modifications reçues sur un élément
    }
   *[other] Par { $name } : { $changes } modifications reçues sur { $items } éléments
}
merged-conflicts = { $count ->
    [1] Une valeur a été modifiée des deux côtés ; la plus récente l’emporte et l’autre reste visible : { $items }
   *[other] { $count } valeurs ont été modifiées des deux côtés ; les plus récentes l’emportent et les autres restent visibles : { $items }
}
merged-conflicts-profile = Une donnée sur l’organisation ou l’équipe a été modifiée des deux côtés ; le profil montre les deux.
open-failed = { $file } n’a pas été ouvert. Ce qui est ouvert reste tel quel.
