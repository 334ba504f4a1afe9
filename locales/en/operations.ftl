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
