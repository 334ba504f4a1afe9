# Start-up, settings, database: read by the administrator.
config-refused = The settings cannot be used:
config-line = { $setting }: { $reason }
config-token = does not look like a token of @BotFather (digits, a colon, letters)
config-address = must be an address such as https://example.ru
config-mode = must be polling or webhook
config-webhook-secret = must have 16 to 256 letters, digits, _ or -
config-database-url = the address must begin with postgres://
config-port = must be a whole number from 0 to 65535
config-32-characters = must have at least 32 characters
config-16-characters = must have at least 16 characters
config-on-off = must be on or off
config-log-level = must be one of trace, debug, info, warn, error, silent
config-time-zone = no such time zone; an example: Europe/Moscow
config-demo-token = a demo never writes to real people: remove the token or set DEMO=off
config-demo-host = a demo listens on this machine only (127.0.0.1); set DEMO=off for a real installation
config-webhook-needs = is needed with TELEGRAM_MODE=webhook
database-folder-in-use = The folder { $folder } is in use by process { $pid }.
database-folder-damaged = The database in { $folder } cannot be opened; it may be damaged. Restore a backup into an empty folder.
database-folder-foreign = The folder { $folder } holds no database of ours: PG_VERSION is missing. Name another folder in DATA_DIR, or restore a backup.
database-folder-version = The database in { $folder } was made by PostgreSQL { $version }, and this program carries PostgreSQL { $ours }. Restore a backup into an empty folder.
database-newer = The database was made by a newer version of the program (it has the migration { $migration }). Update the program; nothing was touched.
database-migration-unfinished = The migration { $migration } was begun and not finished. Restore a backup; nothing was touched.
database-changed = The migration { $migration } is not the one the database was made with. Nothing was touched.
database-migration-failed = The migration { $migration } could not be applied; nothing was changed in the database.
database-unreachable = The database does not answer: { $detail }
database-too-old = The database server is PostgreSQL { $version }; { $oldest } or newer is needed.
database-kind-demo = This database holds a demo, invented people. Name another database or folder for a real installation.
database-kind-real = This database holds real people: a demo will not open it. Set BOT_TOKEN, or another folder in DATA_DIR.
start-port-in-use = Port { $port } on { $host } is taken. Stop the other program, or set PORT.
start-token-refused = Telegram refused the token: { $detail } Check BOT_TOKEN.
start-opening = Opening the database …
start-migrated = Migrations applied: { $count }.
start-filling-people = Preparing the demo district: organisations and people …
start-filling-answers = Preparing the demo district: surveys and answers …
start-filling-accounts = Preparing the demo district: staff accounts …
start-filling-done = The demo district is ready in { $seconds } s: { $organisations } organisations, { $educators } educators.
start-ready = Metodist is running. Ctrl-C stops it.
start-panel = Staff panel:    { $url }
start-sandbox = Teacher's chat: { $url }
start-accounts = Panel sign-ins (login / password):
start-stopping = Stopping …
start-stopped = Stopped.
start-unexpected = Unexpected error: { $detail }
start-part-unknown = There is no part { $part }. There are bot, web, admin, jobs.
start-parts-need-postgres = Separate parts need DATABASE_URL: the embedded database serves one process.
start-bot-off = The bot is not running: there is no BOT_TOKEN.
