# What went wrong: what happened, what was kept safe, what to do next. Paths come last.

error-newer = The file was made by a newer Waymark (format { $format }). Nothing was changed. Update Waymark, or ask for a copy in an older format.
error-content = Nothing was changed. Correct the file, or go back to an older copy of it.
error-no-questionnaire = The questionnaire “{ $id }” that this assessment answers is not installed. Nothing was changed. Install it, and open the file again: { $file }
error-unknown-questionnaire = There is no questionnaire “{ $id }”. There are: { $known }
error-which-questionnaire = Which questionnaire? There are: { $known }
error-unknown-item = The questionnaire has no item “{ $item }”. Nothing was changed.
error-unknown-item-near = The questionnaire has no item “{ $item }”; perhaps { $meant } was meant. Nothing was changed.
error-beyond-scale = There is no level { $level }; the scale goes from 0 to { $top }. Nothing was changed.
error-unknown-function = The questionnaire has no function “{ $function }”. It has: { $known }. Nothing was changed.
error-no-reason = “Not applicable” needs a reason. Nothing was changed.
error-no-name = The name “{ $name }” has no letter or digit. Nothing was changed.
error-no-title = Evidence needs a few words that say what it is. Nothing was changed.

warning-unknown-item = the questionnaire has no item “{ $item }”; what was said about it is kept, but not counted
warning-beyond-scale = the level { $level } of { $item } is beyond the scale; its top is counted
warning-unknown-fact = the questionnaire does not ask for the profile field “{ $field }” in this way; it is kept, but not used
warning-newer-format = the file was made by a newer Waymark (format { $format }); it can be looked at, not changed, and what this version does not know is not shown. Update Waymark to work on it
warning-newer-version = the file was worked on with version { $saved } of the questionnaire, and only version { $installed } is at hand; items that it does not have are kept and not counted

write-exists = There is a file already. It was not touched. Choose another name: { $path }
write-busy = Somebody else is saving this file and does not end. Your work is still here and nothing was written; try again, or save under another name: { $path }
write-newer = The file was made by a newer Waymark, and this one would lose part of it. It was not touched. Update Waymark, or save your work under another name: { $path }
write-changed = Somebody else has saved the file meanwhile. Their version was not touched, and yours was not written. Open the file again, or save under another name: { $path }
write-gone = The file is no longer there. Nothing was written. Save under another name, or look where it went: { $path }
write-read-only = The file is marked as read-only. It was not touched. Allow writing, or save under another name: { $path }
write-no-file = This is no file. Nothing was written. Choose another name: { $path }
write-no-folder = There is no such folder. Nothing was written. Make the folder first, or choose another: { $path }
write-no-permission = There is no permission to write there. Nothing was changed. Choose another folder: { $path }
write-disk-full = The disk is full. What was there before is still there. Make room and try again, or choose another disk: { $path }
write-system = The file could not be written ({ $reason }). What was there before is still there. Try again, or save in another folder: { $path }
write-not-readable = What would have been written could not have been read again; that is a mistake in Waymark. The file was not touched. Please report it: { $path }

upgrade-versions = The questionnaire is newer than when this assessment was last worked on: version { $to } instead of { $from }. Every answer is kept
upgrade-milestone = The scores as they were are kept as a milestone
upgrade-added = { $count ->
    [one] One item is new: { $items }
   *[other] { $count } items are new: { $items }
}
upgrade-reworded = { $count ->
    [one] One item is worded otherwise and means the same: { $items }
   *[other] { $count } items are worded otherwise and mean the same: { $items }
}
upgrade-to-confirm = { $count ->
    [one] The meaning of one item that is answered has moved; please confirm its answer: { $items }
   *[other] The meaning of { $count } items that are answered has moved; please confirm their answers: { $items }
}
upgrade-retired = { $item } is asked no more; its answers are kept
upgrade-replaced = { $item } is asked no more, its answers are kept; see now { $items }

merged-outside = Somebody without Waymark
merged-from = { $items ->
    [0] Came in from { $name }: { $changes ->
        [one] one change
       *[other] { $changes } changes
    }
    [one] Came in from { $name }: { $changes ->
        [one] one change to one item
       *[other] { $changes } changes to one item
    }
   *[other] Came in from { $name }: { $changes } changes to { $items } items
}
merged-conflicts = { $count ->
    [one] One value was changed on both sides; the later one holds and the other stays visible: { $items }
   *[other] { $count } values were changed on both sides; the later ones hold and the others stay visible: { $items }
}
merged-conflicts-profile = Something about the organisation or the team was changed on both sides; the profile shows both.
open-failed = { $file } was not opened. What is open stays as it is.
