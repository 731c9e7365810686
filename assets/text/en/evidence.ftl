# Evidence: beside an item, and in the register.

evidence-title = Evidence
evidence-none = Without evidence a claim counts as level 1 at most.
evidence-add = Add evidence
evidence-from-register = From the register
evidence-also-backs = Also backs
evidence-what = What is it?
evidence-what-hint = Export of the inventory
evidence-where = Where is it?
evidence-where-hint = Link, folder or system
evidence-file = File
evidence-attach = Attach a file
evidence-attach-hint = Copies the file into a folder beside the assessment
evidence-attach-leave = Leave it where it is
evidence-attach-leave-hint = Records the size and a checksum of a file, and copies nothing
evidence-attach-unsaved = Save the assessment first; files are kept beside it.
evidence-attached = “{ $name }” is attached
evidence-not-attached = The file could not be attached ({ $reason }). Nothing was changed: { $path }
evidence-detach = Take the file off; the file itself stays
evidence-file-at = { $path } ({ $size })
evidence-file-left = left where it is ({ $size })
evidence-file-elsewhere = the file lies outside the assessment’s folder; nobody else will find it there, and it is not looked for
evidence-file-missing = The file is missing.
evidence-file-changed = The file was changed since it was attached.
evidence-file-leads-out = The path leads out of the assessment’s folder; it is not followed.
evidence-kind = Kind
evidence-date = Date
evidence-date-hint = YYYY-MM-DD
evidence-no-date = Not a date; write YYYY-MM-DD
evidence-today = Today
evidence-expires = Holds until
evidence-expires-soon = { $days ->
    [0] Expires today.
    [one] Expires in one day.
   *[other] Expires in { $days } days.
}
evidence-expired = Expired; it counts as stale evidence.
evidence-owner = Owner
evidence-owner-hint = Who answers for it
evidence-checked-by = Checked by
evidence-checked-by-hint = Somebody independent of the owner
evidence-own-check = Owner and checker are the same; that is no independent check.
evidence-remove = Remove this evidence
evidence-says-nothing = Say what or where it is; until then it does not count.
evidence-undated = Undated; it counts as stale evidence and carries level 2 at most.
evidence-old = Older than { $months } months; it counts as stale evidence.
evidence-future = This date lies ahead; until then it counts as undated.

register-title = Evidence
register-hint = Everything that backs answers, described once. One document can back several items.
register-shown = What is shown
register-all = All ({ $count })
register-needing = Needs a look ({ $count })
register-empty = No evidence yet
register-empty-hint = Add it here, or beside an item in the walk.
register-all-well = Nothing expires within 60 days, nothing is undated, and no file is missing.
register-hidden = { $count ->
    [one] The team answers blind: one entry that colleagues use appears once you have answered the same item.
   *[other] The team answers blind: { $count } entries that colleagues use appear once you have answered the same items.
}
register-unnamed = Not named yet
register-dated = dated { $date }
register-expires = holds until { $date }
register-owner = owner { $name }
register-checked = checked by { $name }
register-backs = Backs
register-backs-nothing = Backs nothing yet
register-remove = Remove from the register
register-use-for = Use it for an item
