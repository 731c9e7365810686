# Évaluations chiffrées.

command-encrypt = Chiffrer avec une phrase secrète…
command-change-passphrase = Changer la phrase secrète…

passphrase-title = Cette évaluation est chiffrée
passphrase-label = Phrase secrète
passphrase-again = La même phrase secrète, une seconde fois
passphrase-show = Afficher la saisie
passphrase-open = Ouvrir
passphrase-wrong = Cette phrase secrète n’ouvre pas le fichier. Rien n’a été modifié ; réessayez.
passphrase-damaged = Le travail a été modifié ou tronqué depuis son écriture, et ne peut pas être ouvert. Il reste où il est : { $path }
passphrase-differ = Les deux ne sont pas identiques.
passphrase-new-title = Chiffrer cette évaluation
passphrase-new-text = Qui ouvre le fichier a besoin de la phrase secrète. Personne ne peut l’ouvrir sans elle, et Waymark ne peut pas la retrouver : conservez-la en lieu sûr, et communiquez-la à votre équipe séparément du fichier.
passphrase-new-limits = Les fichiers joints et les rapports ne sont pas chiffrés. Un fichier déjà enregistré et ses versions antérieures restent lisibles jusqu’à ce que vous les supprimiez.
passphrase-encrypt = Chiffrer et enregistrer
passphrase-short = Quelques mots sont plus difficiles à deviner qu’un seul.
passphrase-changed-text = Le fichier est réécrit avec la nouvelle phrase secrète ; les versions antérieures s’ouvrent toujours avec l’ancienne.

unencrypted-title = Enregistrer sans chiffrement ?
unencrypted-text = Cette évaluation est chiffrée, et le nouveau nom indique qu’elle ne devrait pas l’être. Quiconque obtiendrait ce fichier pourrait le lire.
unencrypted-keep = Enregistrer avec chiffrement
unencrypted-save = Enregistrer sans chiffrement
encrypted-done = L’évaluation est enregistrée et chiffrée. Le fichier sans chiffrement est toujours là ; supprimez-le une fois que vous aurez ouvert le nouveau : { $path }

locked-title = Du travail non enregistré sur une évaluation chiffrée a été trouvé
locked-intro = Le programme s’est arrêté avant l’enregistrement. La phrase secrète de l’évaluation permet de l’ouvrir.
locked-unlock = Ouvrir avec la phrase secrète…
locked-nothing-new = Le fichier contient tout ce travail ; rien n’a été perdu.

error-encrypted = Rien n’a été modifié. Il faut la phrase secrète pour l’ouvrir.
error-wrong-passphrase = Rien n’a été modifié. Réessayez ; attention aux majuscules et à la langue du clavier.
error-passphrases-differ = Les deux phrases secrètes ne sont pas identiques. Rien n’a été écrit ; réessayez.
error-empty-passphrase = Une phrase secrète vide ne protégerait rien. Rien n’a été modifié ; réessayez.
error-no-terminal = Il n’y a pas de terminal où demander la phrase secrète ({ $reason }). Rien n’a été modifié. Donnez-la avec --passphrase-fd, par exemple : --passphrase-fd 3 3<file
error-passphrase-descriptor = Le descripteur de fichier { $descriptor } ne donne pas de phrase secrète. Rien n’a été modifié. Sa première ligne est la phrase secrète, par exemple : --passphrase-fd 3 3<file
error-encrypted-name = Le nom d’une copie chiffrée se termine par .ron.age, pour que chacun voie ce que c’est. Rien n’a été écrit.
error-plain-name = Le nom d’une copie sans chiffrement ne se termine pas par .age. Rien n’a été écrit.
write-encrypted = Le fichier est chiffré, et ce qui aurait été écrit ne l’est pas. Il n’a pas été touché. Donnez à un résultat chiffré un nom qui se termine par .ron.age : { $path }

cli-passphrase = Phrase secrète pour { $file } :{" "}
cli-passphrase-new = Nouvelle phrase secrète pour { $file } :{" "}
cli-passphrase-again = La même phrase secrète, une seconde fois :{" "}
cli-encrypted = Chiffré : { $to }. Le fichier sans chiffrement est toujours là ; supprimez-le une fois que vous aurez ouvert la copie : { $file }
cli-decrypted = Tout le monde peut lire cette copie : { $to }
cli-files-not-copied = { $count ->
    [1] Un fichier joint n’a pas pu être copié avec le reste ; cherchez-le à côté de l’original.
   *[other] { $count } fichiers joints n’ont pas pu être copiés avec le reste ; cherchez-les à côté de l’original.
}
