# Запуск, настройки, база данных: читает администратор.
config-refused = Настройки не подходят:
config-line = { $setting }: { $reason }
config-token = не похоже на токен от @BotFather (цифры, двоеточие, буквы)
config-address = нужен адрес вида https://example.ru
config-mode = возможны polling и webhook
config-webhook-secret = нужно от 16 до 256 букв, цифр, знаков _ и -
config-database-url = адрес должен начинаться с postgres://
config-port = нужно целое число от 0 до 65535
config-32-characters = нужно не меньше 32 знаков
config-16-characters = нужно не меньше 16 знаков
config-on-off = возможны on и off
config-log-level = возможны trace, debug, info, warn, error, silent
config-time-zone = нет такого часового пояса; пример: Europe/Moscow
config-demo-token = демонстрация не пишет настоящим людям: уберите токен или укажите DEMO=off
config-demo-host = демонстрация слушает только этот компьютер (127.0.0.1); для настоящей установки укажите DEMO=off
config-webhook-needs = обязательно при TELEGRAM_MODE=webhook
database-folder-in-use = Папка { $folder } занята: с ней работает процесс { $pid }.
database-folder-damaged = База данных в папке { $folder } не открывается: возможно, она повреждена. Восстановите резервную копию в пустую папку.
database-folder-foreign = В папке { $folder } нет нашей базы данных: не найден файл PG_VERSION. Укажите другую папку в DATA_DIR или восстановите резервную копию.
database-folder-version = База данных в папке { $folder } создана PostgreSQL { $version }, а эта программа несёт PostgreSQL { $ours }. Восстановите резервную копию в пустую папку.
database-newer = База данных создана более новой версией программы (в ней есть миграция { $migration }). Обновите программу; данные не тронуты.
database-migration-unfinished = Миграция { $migration } начата и не закончена. Восстановите резервную копию; данные не тронуты.
database-changed = Миграция { $migration } отличается от той, с которой создана база данных. Данные не тронуты.
database-migration-failed = Миграция { $migration } не применилась; в базе данных ничего не изменилось.
database-unreachable = База данных не отвечает: { $detail }
database-too-old = Сервер базы данных – PostgreSQL { $version }. Нужен { $oldest } или новее.
database-kind-demo = В этой базе данных демонстрация, вымышленные люди. Для настоящей установки укажите другую базу данных или папку.
database-kind-real = В этой базе данных настоящие люди: демонстрация её не откроет. Укажите BOT_TOKEN или другую папку в DATA_DIR.
start-port-in-use = Порт { $port } на { $host } занят. Остановите другую программу или укажите PORT.
start-token-refused = Telegram не принял токен: { $detail } Проверьте BOT_TOKEN.
start-opening = Открываем базу данных …
start-migrated = Применено миграций: { $count }.
start-filling-people = Готовим демонстрационный район: организации и люди …
start-filling-answers = Готовим демонстрационный район: опросы и ответы …
start-filling-accounts = Готовим демонстрационный район: входы сотрудников …
start-filling-done = Демонстрационный район готов за { $seconds } с: организаций — { $organisations }, педагогов — { $educators }.
start-ready = Методист работает. Остановить: Ctrl-C.
start-panel = Панель сотрудников: { $url }
start-sandbox = Чат педагога:      { $url }
start-accounts = Вход в панель (логин / пароль):
start-stopping = Останавливаемся …
start-stopped = Работа завершена.
start-unexpected = Непредвиденная ошибка: { $detail }
start-part-unknown = Нет такой части: { $part }. Возможны bot, web, admin, jobs.
start-parts-need-postgres = Отдельные части запускаются с DATABASE_URL: встроенная база данных служит одному процессу.
start-bot-off = Бот не запущен: не указан BOT_TOKEN.
