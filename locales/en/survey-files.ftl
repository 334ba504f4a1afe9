# Files in answers: how to send one, and why one is not taken.

survey-files-hint =
    { $sent ->
        [0] Send a file or a photo as a message, up to { $left }.
       *[other] You can send { $left } more. When you are done, press “Next”.
    }
    { $kinds } will do, up to { $megabytes } MB each.
survey-files-full =
    { $count ->
        [one] The file has been received, no more are needed. Press “Next”.
       *[other] All { $count } have been received. Press “Next”.
    }
survey-files-line = { $number }. { $name }
survey-files-remove = Remove { $number }
survey-files-on = Next
survey-files-nameless = File { $number }

survey-files-send = A file is needed here: attach it and send it as a message.
survey-files-not-asked = No file is needed now, so it has not been kept. Your answers are safe.
survey-files-twice = This file is here already.
survey-files-many =
    { $max ->
        [one] There is room for one file. To send another, remove it first.
       *[other] There is room for { $max } files. This one has not been kept; to send it, remove one first.
    }
survey-files-empty = The file is empty. Check it and send it again.
survey-files-large = The file is too large: up to { $megabytes } MB will fit. Make it smaller or send it in parts.
survey-files-large-in-all = The files do not fit together: there are { $megabytes } MB for the whole survey. This one has not been kept.
survey-files-unknown = A file like this will not do. PDF, documents of Word, Excel, PowerPoint and OpenDocument (DOCX, XLSX, PPTX, ODT), photos (JPG, PNG) and texts (TXT) will, without a password. Save it as one of these and send it again.
survey-files-programs = There are macros or programs in the file, and those are not taken. Save it without them, as PDF for one, and send it again.
survey-files-bomb = The file is made unusually: it is many times larger inside than outside. Save it as PDF and send it again.
survey-files-lost = The file could not be fetched. Please send it again; all else is kept.
survey-files-gone = This file is no longer here. Please send it again.
