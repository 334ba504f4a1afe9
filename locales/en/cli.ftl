# The command line: read by the administrator.
cli-usage = Commands (npm run cli -- <command>):
cli-unknown = There is no command { $command }.
cli-migrate-usage = migrate — bring the database up to this version of the program
cli-migrate-done = The database is in order; migrations applied: { $count }.
cli-score-usage = score <questionnaire> <answers.json> — scores, levels and recommendations of a file of answers
cli-account-usage = account add <login> <last first middle name> [--role administrator] · account password <login> — a way into the panel
cli-account-how = Call it as: account add <login> <last first middle name> [--role <role>], or account password <login>.
cli-account-role = There is no such role here. There are: { $roles }.
cli-account-unknown = There is no account { $login }.
cli-account-added = The account { $login } is made, role: { $role }.
cli-account-changed = The password of { $login } is replaced, all its sessions are over.
cli-account-password = Password: { $password }
cli-codes-usage = codes <organisation> — new codes for the chat, a line a person
cli-codes-how = Name the organisation: codes "СОШ № 1".
cli-codes-none = The organisation “{ $name }” was not found.
cli-codes-many = Several organisations match “{ $name }”: { $found }. Name one in full.
