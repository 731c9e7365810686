# La feuille de calcul pour les personnes qui n’installeront rien : la feuille elle-même, et ce qui
# est dit à son retour.

## La feuille

sheet-title = { $organisation } : éléments à traiter
sheet-name = Éléments
sheet-heading = { $organisation } : éléments pour { $name }
sheet-intro = Veuillez remplir les colonnes colorées, une ligne par élément, enregistrer le fichier tel quel (.xlsx) et le renvoyer. Laissez vide ce que vous ne savez pas ou n’avez pas le temps de remplir.
sheet-hint = Niveau : choisissez dans la liste le dernier niveau dont tout est vrai ; « Je ne sais pas » est une bonne réponse. Si un élément ne s’applique pas, dites pourquoi. Une preuve est ce qui appuie le niveau : ce que c’est, où elle se trouve, sa date, et qui l’a vérifiée indépendamment de son responsable. Seules les cellules colorées peuvent être modifiées.
sheet-column-item = Élément
sheet-column-question = Question
sheet-column-levels = Ce que signifient les niveaux
sheet-column-look-for = Preuves à rechercher
sheet-column-level = Niveau (à choisir dans la liste)
sheet-column-reason = S’il ne s’applique pas : pourquoi
sheet-column-coverage = Quelle part du périmètre
sheet-column-confidence = Votre degré de certitude
sheet-column-evidence = Preuve : qu’est-ce que c’est ?
sheet-column-where = Preuve : où se trouve-t-elle ?
sheet-column-date = Preuve : date
sheet-column-checked-by = Preuve : vérifiée par
sheet-column-note = Votre note
sheet-column-more = Autres preuves enregistrées

## Ce qui revient

sheet-taken = { $place } : { $item }, { $column } : { $value }
sheet-taken-instead = { $place } : { $item }, { $column } : { $value } (remplace ce qui a été saisi après la création de la feuille : { $other })
sheet-refused = { $place } : non intégré : « { $value } » { $why }
sheet-refused-formula = est une formule ; saisissez la valeur elle-même
sheet-refused-fault = est ce que laisse une formule en erreur ; saisissez la valeur elle-même
sheet-refused-level = n’est pas dans la liste ; choisissez un niveau de 0 à { $top }, « Sans objet » ou « Je ne sais pas »
sheet-refused-list = n’est pas dans la liste ; choisissez une valeur de la liste
sheet-refused-no-reason = demande un motif dans la colonne prévue
sheet-refused-reason = est un motif pour « Sans objet », mais le niveau dit autre chose
sheet-refused-date = n’est pas une date qui ne peut désigner qu’un seul jour ; écrivez-la sous la forme 2026-11-23
sheet-refused-evidence = se rapporte à une preuve dont il n’est dit ni ce qu’elle est ni où elle se trouve
sheet-refused-no-item = se trouve sur une ligne sans élément
sheet-refused-unknown-item = n’est pas un élément de ce questionnaire ({ $item })
sheet-refused-twice = figure deux fois dans la feuille ; la première fois en { $place }
sheet-other-version = La feuille a été créée avec la version { $was } du questionnaire ; la version { $is } est installée. Ce qui convient encore est intégré.
sheet-old-meaning = Le sens de ces éléments a changé depuis la création de la feuille : { $items }. Les réponses sont conservées et devraient être confirmées.
sheet-missing = { $count ->
    [1] Un élément de la feuille n’y figure plus
   *[other] { $count } éléments de la feuille n’y figurent plus
} ; les réponses qui y avaient été données restent : { $items }
sheet-emptied = Les cellules vidées ne retirent rien ; les réponses qui y avaient été données restent : { $places }
sheet-date-ahead = { $place } : la date est à venir ; d’ici là, la preuve compte comme non datée.
sheet-not-asked = Éléments qui ne sont pas posés à cette organisation actuellement ; les réponses sont conservées, mais non comptées : { $items }
sheet-shared-evidence = Les preuves qui appuient aussi d’autres réponses restent telles quelles ; la modification est ajoutée comme nouvelle preuve : { $items }
sheet-joins = { $name } ne fait plus partie de l’équipe et la rejoint de nouveau.
sheet-summary = { $name } : { $cells ->
    [0] rien de nouveau à intégrer
    [1] une cellule à intégrer
   *[other] { $cells } cellules à intégrer
} ({ $items ->
    [0] 0 élément
    [1] un élément
   *[other] { $items } éléments
}), { $refused ->
    [0] aucune refusée
    [1] une refusée
   *[other] { $refused } refusées
}
sheet-unreadable = La feuille de calcul ne peut pas être lue ({ $reason }). Rien n’a été modifié. { $path }
sheet-too-large = La feuille de calcul est bien plus grande que toutes celles que crée Waymark. Rien n’a été modifié. { $path }
sheet-empty = La feuille de calcul est vide. Rien n’a été modifié ; demandez qu’elle soit renvoyée. { $path }
sheet-no-book = Ce n’est pas une feuille de calcul lisible ({ $reason }). Rien n’a été modifié ; enregistrez-la au format .xlsx et réessayez. { $path }
sheet-not-ours = Cette feuille de calcul n’a pas été créée par Waymark, ou sa feuille masquée a été perdue. Rien n’a été modifié ; créez-en une nouvelle et recopiez-y les réponses. { $path }
sheet-newer = Cette feuille de calcul a été créée par une version plus récente de Waymark. Rien n’a été modifié ; intégrez-la avec cette version. { $path }
sheet-other-assessment = Cette feuille de calcul appartient à une autre évaluation. Rien n’a été modifié ; ouvrez d’abord cette évaluation. { $path }
sheet-other-questionnaire = Cette feuille de calcul répond à un autre questionnaire. Rien n’a été modifié. { $path }
sheet-no-table = Il n’y a plus d’éléments dans cette feuille de calcul. Rien n’a été modifié. { $path }

## En ligne de commande

cli-sheet = { $items ->
    [0] Aucun élément écrit
    [1] Un élément écrit
   *[other] { $items } éléments écrits
} pour { $name } : { $file }
cli-sheet-nobody = Personne dans l’équipe ne s’appelle « { $name } ». Rien n’a été écrit. Dans l’équipe : { $known }
cli-sheet-failed = La feuille de calcul ne peut pas contenir cela ({ $reason }). Rien n’a été écrit. { $path }
cli-taken-in = { $items ->
    [0] Aucun élément intégré
    [1] Un élément intégré
   *[other] { $items } éléments intégrés
} pour { $name } : { $file }
cli-dry-run = Rien n’a été écrit, comme demandé.

## Dans la fenêtre

command-write-sheet = Créer une feuille de calcul pour un membre…
command-write-sheet-by-path = Créer une feuille de calcul par chemin d’accès…
command-take-in-sheet = Intégrer une feuille de calcul…
command-take-in-sheet-by-path = Intégrer une feuille de calcul par chemin d’accès…
dialog-sheet-title = Pour quel membre créer la feuille de calcul ?
dialog-take-in-title = Intégrer une feuille de calcul
dialog-sheet-filter = Feuilles de calcul
sheet-dialog-intro = Pour une personne qui n’installera rien : les questions et les niveaux à lire, les réponses à remplir à l’aide de listes déroulantes. Les réponses déjà données y figurent.
sheet-dialog-member = { $name } : { $items ->
    [0] aucun élément
    [1] un élément
   *[other] { $items } éléments
}
sheet-dialog-shared = { $name } : { $leads } éléments attribués, { $supports } en appui{ $others ->
    [0] {""}
    [1] , 1 autre avec réponse
   *[other] , { $others } autres avec réponse
}
sheet-write = Choisir l’emplacement…
sheet-written = Fichier écrit : { $file }
sheet-preview-title = Ce que dit { $file }
sheet-preview-refused = Non intégré
sheet-preview-remarks = À savoir
sheet-preview-taken = À intégrer
sheet-preview-hint = Rien n’est modifié avant que vous ne l’intégriez. L’intégration se fait en une seule opération, que vous pouvez annuler.
sheet-take-in = Intégrer { $items ->
    [0] 0 élément
    [1] un élément
   *[other] { $items } éléments
}
sheet-copy-refused = Copier ce qui a été refusé
sheet-taken-in = { $items ->
    [0] Aucun élément intégré
    [1] Un élément intégré
   *[other] { $items } éléments intégrés
} pour { $name }
