# Travail non enregistré, versions antérieures, copies.

command-versions = Versions antérieures…
recovered-title = Du travail non enregistré a été trouvé
recovered-intro = Le programme s’est arrêté avant que ce travail soit enregistré. Rien n’est perdu, quel que soit votre choix : l’ouvrir le réunit au fichier enregistré, l’archiver le garde parmi les versions antérieures.
recovered-of = { $count ->
    [1] { $organisation } : une modification non enregistrée
   *[other] { $organisation } : { $count } modifications non enregistrées
}
recovered-no-file = Jamais enregistré dans un fichier
recovered-more = { $count ->
    [1] et une de plus
   *[other] et { $count } de plus
}
recovered-open = L’ouvrir
recovered-put = L’archiver
recovered-put-away = Archivé parmi les versions antérieures de cette évaluation.
recovered-stays = Ce travail n’a pas pu être archivé et reste où il est : { $reason }
recovered-no-questionnaire = Le questionnaire { $id }, auquel ce travail répond, n’est pas disponible ; il reste où il est.
versions-title = Versions antérieures
versions-intro = Ce que contenait le fichier avant chaque enregistrement, conservé sur cet ordinateur. Ouvrir une version en crée une copie ; le fichier lui-même reste tel quel.
versions-none = Il n’y en a pas encore. Une version est conservée chaque fois qu’un enregistrement remplace le contenu du fichier.
versions-open = Ouvrir une copie
versions-line = { $written } UTC, { $size } Ko
versions-opened = Ceci est une copie d’une version antérieure. Enregistrez-la sous un autre nom.
copies-found = { $count ->
    [1] À côté de ce fichier se trouve une copie avec du travail qu’il ne contient pas : { $files }
   *[other] À côté de ce fichier se trouvent { $count } copies avec du travail qu’il ne contient pas : { $files }
}
copies-merge = Fusionner
settings-safety = Versions antérieures
settings-safety-count = Combien sont conservées par évaluation
