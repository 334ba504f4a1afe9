# Командная строка: читает администратор.
cli-usage = Команды (npm run cli -- <команда>):
cli-unknown = Нет такой команды: { $command }.
cli-migrate-usage = migrate — привести базу данных к этой версии программы
cli-migrate-done = База данных в порядке; применено миграций: { $count }.
cli-score-usage = score <анкета> <answers.json> — баллы, уровни и рекомендации по файлу ответов
cli-account-usage = account add <логин> <Фамилия Имя Отчество> [--role administrator] · account password <логин> — вход в панель
cli-account-how = Как вызвать: account add <логин> <Фамилия Имя Отчество> [--role <роль>] или account password <логин>.
cli-account-role = Такой роли здесь нет. Возможны: { $roles }.
cli-account-unknown = Нет учётной записи { $login }.
cli-account-added = Учётная запись { $login } создана, роль: { $role }.
cli-account-changed = Пароль учётной записи { $login } заменён, все её сеансы завершены.
cli-account-password = Пароль: { $password }
cli-codes-usage = codes <организация> — новые коды для входа в чат, по строке на человека
cli-codes-how = Назовите организацию: codes "СОШ № 1".
cli-codes-none = Организация «{ $name }» не найдена.
cli-codes-many = Под названием «{ $name }» несколько организаций: { $found }. Назовите одну полностью.
