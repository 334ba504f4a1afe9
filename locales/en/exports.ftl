# Exports: what the page says, what stands in the files, and why there is none.

panel-ui-pages-exports = Exports
panel-ui-own-exports-hint = The files you asked for. Each is kept for seven days, and only you can download it. Every export is in the journal.
panel-ui-own-exports-ask-xlsx = Excel: codes, labels and codebook
panel-ui-own-exports-ask-csv = CSV: codes
panel-ui-own-exports-ask-csv_words = CSV: labels
panel-ui-own-exports-empty = Nothing here yet. Open the results of a wave and press Export.
panel-ui-own-exports-fetch = Download
panel-ui-own-exports-cancel = Cancel

results-link-export = Export

exports-requested = The file is being made. You may leave this page: it will be here.
exports-under-way = This file is being made already.
exports-cancelled = The export is cancelled.
exports-cancel-late = This file is not being made any more.

exports-format-xlsx = Excel
exports-format-csv = CSV, codes
exports-format-csv_words = CSV, labels
exports-status-queued = waiting its turn
exports-status-running = being made: { $percent } %
exports-status-done = { $kilobytes } KB, kept until { $day }
exports-status-cancelled = cancelled
exports-status-expired = its time is over, ask for it again

exports-failed = An error of the program: there is no file. Try again; if it happens again, tell the administrator.
exports-failed-full = There is no file: the disk is full. Tell the administrator.
exports-failed-folder = There is no file: nothing can be written into this folder. Tell the administrator.
exports-refused-not-yours = You do not see this survey's answers person by person, so you cannot export them.
exports-refused-open = This survey is anonymous: answers are exported only after the wave is closed and they are mixed.
exports-refused-few = Fewer than ten people have answered: the file would show who said what.
exports-refused-no-queue = Nobody is there to make files. Try again in a minute; if that does not help, tell the administrator.
exports-refused-unknown = There is no such file, or it is not yours.
exports-refused-not-ready = The file is not ready yet.
exports-refused-expired = The file's time is over. Ask for it again on the page Exports.

exports-sheet-data = Data
exports-sheet-labels = Labels
exports-sheet-labels-of = { $title }, labels
exports-sheet-texts = Free answers
exports-sheet-codebook = Codebook

exports-number = No.
exports-name = Name
exports-organisation = Organisation
exports-type = Type of organisation
exports-channel = Channel
exports-day = Day of the answer
exports-copy = Entry
exports-text = Answer
exports-overall = Overall
exports-score = { $title }: score
exports-level = { $title }: level

exports-codebook-code = Code
exports-codebook-text = Question
exports-codebook-type = Kind
exports-codebook-options = Values
exports-codebook-scale = Scale
exports-codebook-reversed = Reversed
exports-codebook-block = Block
exports-codebook-levels = Levels of the block
exports-codebook-n = n
exports-codebook-na = Does not apply
exports-codebook-missing = No answer
exports-yes = yes
exports-measure-percent = score, 0–100
exports-measure-mean = mean
exports-type-scale = scale
exports-type-one = one option
exports-type-many = several options
exports-type-int = whole number
exports-type-number = number
exports-type-date = date
exports-type-text = text
exports-type-bool = yes or no
exports-type-pick = from a register

cli-export-usage = export wave:<number> <file.xlsx or .csv> [--words] — the answers of a wave: a workbook or a CSV table
cli-export-how = Say what to export and where to: export wave:12 results.xlsx. Add --words for a CSV of labels instead of codes.
cli-export-unknown = “{ $what }” cannot be exported. A wave is called wave:12: its number is in the address of its results.
cli-export-format = The name “{ $file }” must end in .xlsx or .csv.
cli-export-progress = { $percent } %
cli-export-done = Done: { $file }, responses: { $rows }, { $kilobytes } KB.

exports-picture-made = Metodist, { $date }
panel-ui-own-picture = Download the picture:
panel-ui-own-pictureAs = { $label }, the picture “{ $title }”
