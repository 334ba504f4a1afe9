# Командная строка: читает администратор.
cli-usage = Команды (npm run cli -- <команда>):
cli-unknown = Нет такой команды: { $command }.
cli-migrate-usage = migrate — привести базу данных к этой версии программы
cli-migrate-done = База данных в порядке; применено миграций: { $count }.
cli-score-usage = score <анкета> <answers.json> — баллы, уровни и рекомендации по файлу ответов
