# Резервные копии, проверка установки: читает администратор.
backup-missing = Файла { $file } нет.
backup-unreadable = Файл { $file } не читается: проверьте права.
backup-foreign = { $file } – не резервная копия «Методиста».
backup-damaged = Резервная копия { $file } повреждена или обрезана. Ничего не изменено; возьмите другую копию.
backup-needs-key = Резервная копия { $file } зашифрована: укажите BACKUP_KEY, с которым она сделана.
backup-wrong-key = Ключ BACKUP_KEY не подходит к резервной копии { $file }. Ничего не изменено.
backup-newer-format = Резервная копия { $file } сделана более новой версией программы. Обновите программу; ничего не изменено.
backup-newer = Резервная копия { $file } сделана более новой версией программы (в ней есть миграция { $migration }). Обновите программу; ничего не изменено.
backup-changed = Миграция { $migration } в резервной копии { $file } не такая, как в этой программе. Ничего не изменено.
backup-exists = Файл { $file } уже есть. Укажите другое имя.
backup-under-way = Копия в этот файл уже пишется. Если нет, удалите { $file } и повторите.
backup-unwritable = Резервную копию { $file } записать не удалось: { $detail }
backup-kind-demo = В резервной копии демонстрация, вымышленные люди, а настройки – настоящей установки. Ничего не изменено.
backup-kind-real = В резервной копии настоящие люди, а настройки – демонстрации. Укажите BOT_TOKEN или DEMO=off. Ничего не изменено.
backup-writing = Пишем резервную копию …
backup-written = Записано: { $file }, строк — { $rows }, таблиц — { $tables }, КиБ — { $kilobytes }.
backup-is-encrypted = Копия зашифрована ключом BACKUP_KEY: без него она не читается, храните ключ отдельно.
backup-is-open = Копия не зашифрована, в ней личные данные: укажите BACKUP_KEY или зашифруйте её сами.
restore-verifying = Проверяем резервную копию …
restore-writing = Восстанавливаем …
restore-kept = То, что было, сохранено: { $file }
restore-done = Восстановлено строк: { $rows }. Копия сделана { $madeAt } (UTC). В панель всем нужно войти заново.
restore-held = Сообщений, которые ждали отправки: { $count }. Они могли уйти после копии, поэтому сами не отправятся (состояние «неизвестно»).
restore-foreign = В этой базе данных чужие таблицы. Укажите пустую базу данных.
restore-in-use = С этой базой данных работает «Методист» (соединений: { $count }). Остановите его и повторите.
restore-full = Здесь уже есть данные, людей — { $persons }. Чтобы заменить их копией, добавьте --replace.
restore-sure = Все данные, людей — { $persons }, будут заменены тем, что в копии. Если это так, добавьте --yes.
cli-seed-usage = seed — наполнить пустую демонстрацию вымышленным районом
cli-seed-real = Это настоящая установка: вымышленных людей в неё не добавить.
cli-seed-full = В базе данных уже есть люди, ничего не добавлено.
cli-backup-usage = backup <файл> — резервная копия базы данных одним файлом, можно во время работы
cli-backup-how = Назовите новый файл: backup metodist-2026-11-24.backup
cli-restore-usage = restore <файл> [--replace --yes] — восстановить резервную копию; программа должна быть остановлена
cli-restore-how = Как вызвать: restore <файл>, а поверх имеющихся данных restore <файл> --replace --yes.
cli-not-listening = Программа запускается или останавливается. Повторите через несколько секунд.
cli-cut-short = Программа остановилась, не закончив команду. Запустите её и проверьте, что сделано.
cli-doctor-usage = doctor — проверить установку: по строке на каждую проверку и что сделать
doctor-ok = [порядок]
doctor-note = [заметка]
doctor-trouble = [внимание]
doctor-sum = { $troubles ->
    [0] Проверок: { $checks }, всё в порядке.
   *[other] Проверок: { $checks }, требуют внимания: { $troubles }.
  }
doctor-no-database = Базы данных ещё нет, её создаст первый запуск.
doctor-node = Node { $version }.
doctor-node-old = Нужен 20.19 или новее, лучше 24.
doctor-node-ageing = Работает, но лучше перейти на 24.
doctor-folder = Папка данных { $folder }.
doctor-folder-none = Её ещё нет, появится при первом запуске.
doctor-folder-file = Это файл, а не папка: укажите другую в DATA_DIR.
doctor-folder-closed = В неё нельзя писать: запускайте от имени её владельца или поправьте права.
doctor-folder-open = Она открыта другим пользователям этого компьютера: chmod 700 { $folder }
doctor-disk = Свободно на диске: { $megabytes } МиБ.
doctor-disk-full = Мало места: освободите хотя бы 1 ГиБ.
doctor-zone = Время: { $here }, пояс { $zone }.
doctor-zone-clock = Часы этого компьютера отстали: включите синхронизацию времени.
doctor-lock-none = База данных на сервере, папку никто не занимает.
doctor-lock-running = Папку данных занимает работающая программа (процесс { $pid }).
doctor-lock-held = Папку данных занимает процесс { $pid }.
doctor-lock-wait = Если это другая команда, дождитесь её; если программа, повторите, когда она запустится.
doctor-lock-stale = Папку занимал процесс, которого больше нет: при запуске она освободится сама.
doctor-lock-free = Папка данных свободна, программа не запущена.
doctor-server = База данных { $kind ->
    [pglite] встроенная
   *[other] на сервере
  }, PostgreSQL { $version }, { $megabytes } МиБ.
doctor-server-clock = Часы сервера базы данных и этого компьютера расходятся на { $seconds } с: включите синхронизацию времени на обоих.
doctor-migrations = Миграции: { $count ->
    [0] применены все, ни одна не изменена.
   *[other] ждут применения: { $count }.
  }
doctor-migrations-wait = Они применятся при запуске, перед этим сохранится резервная копия.
doctor-kind-demo = Это демонстрация: вымышленные люди.
doctor-kind-real = Это настоящая установка.
doctor-telegram = Telegram: { $bot }, получение сообщений: { $mode ->
    [webhook] вебхук.
   *[polling] опрос.
  }
doctor-telegram-sandbox = Вместо Telegram — мессенджер демонстрации.
doctor-telegram-none = BOT_TOKEN не указан: бот не работает.
doctor-telegram-unreachable = Telegram не отвечает: проверьте сеть и TELEGRAM_API_ROOT.
doctor-telegram-refused = Токен не принят ({ $detail }): проверьте BOT_TOKEN у @BotFather.
doctor-telegram-not-ours = Telegram отправляет сообщения не сюда ({ $url }): перезапустите программу, проверьте PUBLIC_URL.
doctor-telegram-failing = Telegram не может доставить сообщения: { $detail }. Проверьте PUBLIC_URL, сертификат и прокси.
doctor-telegram-webhook = У бота включён вебхук { $url }: запуск его снимет; если его включает другая программа, остановите её.
doctor-telegram-waiting = Непрочитанных сообщений у Telegram: { $count }. Запущена ли программа?
doctor-address = Адрес для людей: { $url }.
doctor-address-demo = Адрес для людей не нужен: демонстрация видна только на этом компьютере.
doctor-address-none = Без PUBLIC_URL панель открывается только на этом компьютере.
doctor-address-open = Пароли пойдут открытым текстом: нужен адрес https.
doctor-secret-setting = Ключ сеансов взят из SESSION_SECRET.
doctor-secret-database = Ключ сеансов создан программой и хранится в базе данных.
doctor-inbox = Входящие: застряло { $stuck }, за неделю с ошибкой { $failed }.
doctor-inbox-stuck = Запущена ли часть bot? Причина – в журнале программы.
doctor-inbox-failed = Причина – в журнале программы.
doctor-outbox = Исходящие: застряло { $stuck }, неизвестно, ушли ли { $unknown }, за неделю не ушли { $failed }.
doctor-outbox-stuck = Запущена ли часть bot, отвечает ли Telegram?
doctor-outbox-unknown = Эти сообщения сами не повторятся, чтобы не прийти дважды.
doctor-schedules = Расписания: { $last ->
    [never] ещё не работали,
   *[other] последний раз { $minutes } мин назад,
  } ошибок за сутки { $failures }.
doctor-schedules-late = Запущена ли часть jobs?
doctor-schedules-failed = Причина – в журнале программы.
doctor-schedules-stopped = Программа остановлена; что наступило, выполнится при запуске.
doctor-administrator = Администраторов: { $count }.
doctor-administrator-none = В панель некому войти: account add <логин> <Фамилия Имя Отчество>
doctor-backups-demo = Резервные копии демонстрации не нужны.
doctor-backups-none = Резервных копий нет.
doctor-backups = Последней резервной копии дней: { $days }.
doctor-backups-take = Сделайте копию: backup <файл>, и поставьте её в расписание.
doctor-backups-open = Копии не зашифрованы: укажите BACKUP_KEY.
