# Encrypted assessments.

command-encrypt = Encrypt with a passphrase…
command-change-passphrase = Change the passphrase…

passphrase-title = This assessment is encrypted
passphrase-label = Passphrase
passphrase-again = The same passphrase again
passphrase-show = Show what is typed
passphrase-open = Open
passphrase-wrong = That passphrase does not open the file. Nothing was changed; try again.
passphrase-damaged = The work was changed or cut off since it was written, and cannot be opened. It stays where it is: { $path }
passphrase-differ = The two are not the same.
passphrase-new-title = Encrypt this assessment
passphrase-new-text = Whoever opens the file needs the passphrase. Nobody can open it without it, and Waymark cannot recover it: keep it in a safe place, and tell your team separately from the file.
passphrase-new-limits = Attached files and reports are not encrypted. A file that was saved before, and earlier versions of it, stay readable until you delete them.
passphrase-encrypt = Encrypt and save
passphrase-short = A few words are harder to guess than one.
passphrase-changed-text = The file is written anew with the new passphrase; earlier versions still open with the old one.

unencrypted-title = Save without encryption?
unencrypted-text = This assessment is encrypted, and the new name says that it should not be. Anybody who gets that file could read it.
unencrypted-keep = Save encrypted
unencrypted-save = Save without encryption
encrypted-done = Saved encrypted. The file without encryption is still there; delete it once you have opened the new one: { $path }

locked-title = Unsaved work on an encrypted assessment was found
locked-intro = The program ended before this was saved. The passphrase of the assessment opens it.
locked-unlock = Open with the passphrase…
locked-nothing-new = The file has all of this work; nothing was lost.

error-encrypted = Nothing was changed. The passphrase is needed to open it.
error-wrong-passphrase = Nothing was changed. Try again; mind capital letters and the keyboard’s language.
error-passphrases-differ = The two passphrases are not the same. Nothing was written; try again.
error-empty-passphrase = An empty passphrase would protect nothing. Nothing was changed; try again.
error-no-terminal = There is no terminal on which to ask for the passphrase ({ $reason }). Nothing was changed. Give it with --passphrase-fd, for example: --passphrase-fd 3 3<file
error-passphrase-descriptor = File descriptor { $descriptor } gives no passphrase. Nothing was changed. Its first line is the passphrase, for example: --passphrase-fd 3 3<file
error-encrypted-name = The name of an encrypted copy ends with .ron.age, so that everybody sees what it is. Nothing was written.
error-plain-name = The name of a copy without encryption does not end with .age. Nothing was written.
write-encrypted = The file is encrypted, and what would have been written is not. It was not touched. Give an encrypted result a name that ends with .ron.age: { $path }

cli-passphrase = Passphrase of { $file }:{" "}
cli-passphrase-new = New passphrase for { $file }:{" "}
cli-passphrase-again = The same passphrase again:{" "}
cli-encrypted = Encrypted: { $to }. The file without encryption is still there; delete it once you have opened the copy: { $file }
cli-decrypted = Anybody can read this copy: { $to }
cli-files-not-copied = { $count ->
    [one] One attached file could not be copied along; look for it beside the original.
   *[other] { $count } attached files could not be copied along; look for them beside the original.
}
