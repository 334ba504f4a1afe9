# The command line: read by the administrator.
cli-usage = Commands (npm run cli -- <command>):
cli-unknown = There is no command { $command }.
cli-migrate-usage = migrate — bring the database up to this version of the program
cli-migrate-done = The database is in order; migrations applied: { $count }.
cli-score-usage = score <questionnaire> <answers.json> — scores, levels and recommendations of a file of answers
