# Backups, checks of the installation: read by the administrator.
backup-missing = There is no file { $file }.
backup-unreadable = The file { $file } cannot be read: check its permissions.
backup-foreign = { $file } is no backup of Metodist.
backup-damaged = The backup { $file } is damaged or cut off. Nothing was changed; take another one.
backup-needs-key = The backup { $file } is encrypted: set the BACKUP_KEY with which it was made.
backup-wrong-key = The BACKUP_KEY is not that of the backup { $file }. Nothing was changed.
backup-newer-format = The backup { $file } was made by a newer version of the program. Update the program; nothing was changed.
backup-newer = The backup { $file } was made by a newer version of the program (it has the migration { $migration }). Update the program; nothing was changed.
backup-changed = The migration { $migration } in the backup { $file } is not the one of this program. Nothing was changed.
backup-exists = The file { $file } exists already. Choose another name.
backup-under-way = A backup to this file is being written. If it is not, delete { $file } and try again.
backup-unwritable = The backup { $file } could not be written: { $detail }
backup-kind-demo = The backup holds a demo, invented people, and the settings are those of a real installation. Nothing was changed.
backup-kind-real = The backup holds real people, and the settings are those of a demo. Set BOT_TOKEN or DEMO=off. Nothing was changed.
backup-writing = Writing the backup …
backup-written = Written: { $file }, { $rows } rows, { $tables } tables, { $kilobytes } KiB.
backup-is-encrypted = The backup is encrypted with BACKUP_KEY and cannot be read without it: keep the key elsewhere.
backup-is-open = The backup is not encrypted and holds personal data: set BACKUP_KEY, or encrypt it yourself.
restore-verifying = Checking the backup …
restore-writing = Restoring …
restore-kept = What was there is kept in { $file }
restore-done = Rows restored: { $rows }. The backup was made at { $madeAt } (UTC). Everybody has to sign in to the panel again.
restore-held = Messages that were waiting to be sent: { $count }. They may have gone out after the backup, so they are held (state “unknown”).
restore-foreign = This database holds tables of something else. Name an empty database.
restore-in-use = Metodist is at work on this database ({ $count } connections). Stop it and try again.
restore-full = There are data here already, { $persons } people. To replace them by the backup, add --replace.
restore-sure = All data, { $persons } people, will be replaced by what is in the backup. If that is meant, add --yes.
cli-seed-usage = seed — fill an empty demo with the invented district
cli-seed-real = This is a real installation: no invented people can be added to it.
cli-seed-full = There are people in the database already; nothing was added.
cli-backup-usage = backup <file> — a backup of the database in one file, also while the program runs
cli-backup-how = Name a new file: backup metodist-2026-11-24.backup
cli-restore-usage = restore <file> [--replace --yes] — restore a backup; the program must be stopped
cli-restore-how = Call it as: restore <file>, or over existing data restore <file> --replace --yes.
cli-not-listening = The program is starting or stopping. Try again in a few seconds.
cli-cut-short = The program stopped before it had finished the command. Start it and look at what was done.
cli-doctor-usage = doctor — examine the installation: a line a check, and what to do
doctor-ok = [ok]
doctor-note = [note]
doctor-trouble = [trouble]
doctor-sum = { $troubles ->
    [0] { $checks } checks, all in order.
   *[other] { $checks } checks, { $troubles } in need of attention.
  }
doctor-no-database = There is no database yet; the first start makes it.
doctor-node = Node { $version }.
doctor-node-old = 20.19 or newer is needed, 24 is best.
doctor-node-ageing = It works; 24 is better.
doctor-folder = Data folder { $folder }.
doctor-folder-none = It is not there yet; the first start makes it.
doctor-folder-file = It is a file: name a folder in DATA_DIR.
doctor-folder-closed = It cannot be written to: run as its owner, or mend its permissions.
doctor-folder-open = Other users of this machine can enter it: chmod 700 { $folder }
doctor-disk = Free on the disk: { $megabytes } MiB.
doctor-disk-full = That is little: free at least 1 GiB.
doctor-zone = Time: { $here }, zone { $zone }.
doctor-zone-clock = The clock of this machine is behind: turn on time synchronisation.
doctor-lock-none = The database is on a server; nobody holds the folder.
doctor-lock-running = The running program holds the data folder (process { $pid }).
doctor-lock-held = Process { $pid } holds the data folder.
doctor-lock-wait = If that is another command, wait for it; if it is the program, try again once it has started.
doctor-lock-stale = A process that is gone held the folder: the next start frees it.
doctor-lock-free = The data folder is free; the program is not running.
doctor-server = Database { $kind ->
    [pglite] embedded
   *[other] on a server
  }, PostgreSQL { $version }, { $megabytes } MiB.
doctor-server-clock = The clocks of the database server and of this machine are { $seconds } s apart: turn on time synchronisation on both.
doctor-migrations = Migrations: { $count ->
    [0] all applied, none changed.
   *[other] waiting to be applied: { $count }.
  }
doctor-migrations-wait = The next start applies them, after a backup.
doctor-kind-demo = This is a demo: invented people.
doctor-kind-real = This is a real installation.
doctor-telegram = Telegram: { $bot }, updates by { $mode ->
    [webhook] webhook.
   *[polling] polling.
  }
doctor-telegram-sandbox = The demo's own messenger stands for Telegram.
doctor-telegram-none = There is no BOT_TOKEN: the bot does not run.
doctor-telegram-unreachable = Telegram does not answer: check the network and TELEGRAM_API_ROOT.
doctor-telegram-refused = The token is refused ({ $detail }): check BOT_TOKEN with @BotFather.
doctor-telegram-not-ours = Telegram posts updates elsewhere ({ $url }): restart the program, check PUBLIC_URL.
doctor-telegram-failing = Telegram cannot deliver updates: { $detail }. Check PUBLIC_URL, the certificate and the proxy.
doctor-telegram-webhook = The bot has a webhook, { $url }: the next start removes it; if another program sets it, stop that one.
doctor-telegram-waiting = Updates waiting at Telegram: { $count }. Is the program running?
doctor-address = Address for people: { $url }.
doctor-address-demo = No address for people is needed: a demo is seen on this machine alone.
doctor-address-none = Without PUBLIC_URL the panel opens on this machine only.
doctor-address-open = Passwords would travel in the open: an https address is needed.
doctor-secret-setting = The key of sessions comes from SESSION_SECRET.
doctor-secret-database = The key of sessions was made by the program and is kept in the database.
doctor-inbox = Inbox: { $stuck } stuck, { $failed } with an error within a week.
doctor-inbox-stuck = Is the part bot running? The log of the program says why.
doctor-inbox-failed = The log of the program says why.
doctor-outbox = Outbox: { $stuck } stuck, { $unknown } of unknown fate, { $failed } failed within a week.
doctor-outbox-stuck = Is the part bot running, does Telegram answer?
doctor-outbox-unknown = These are not repeated by themselves, so that none comes twice.
doctor-schedules = Schedules: { $last ->
    [never] have not run yet,
   *[other] last ran { $minutes } min ago,
  } { $failures } failures within a day.
doctor-schedules-late = Is the part jobs running?
doctor-schedules-failed = The log of the program says why.
doctor-schedules-stopped = The program is stopped; what has come due is done when it starts.
doctor-administrator = Administrators: { $count }.
doctor-administrator-none = Nobody can enter the panel: account add <login> <last first middle name>
doctor-backups-demo = A demo needs no backups.
doctor-backups-none = There is no backup.
doctor-backups = Age of the last backup, in days: { $days }.
doctor-backups-take = Make one: backup <file>, and put that on a schedule.
doctor-backups-open = Backups are not encrypted: set BACKUP_KEY.
