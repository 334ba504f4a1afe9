# Выгрузки: что говорит страница, что написано в самих файлах, и почему файла нет.

panel-ui-pages-exports = Выгрузки
panel-ui-own-exports-hint = Файлы, которые вы попросили. Каждый хранится семь дней, скачать его можете только вы. Каждая выгрузка записана в журнал.
panel-ui-own-exports-ask-xlsx = Excel: коды, слова и книга кодов
panel-ui-own-exports-ask-csv = CSV: коды
panel-ui-own-exports-ask-csv_words = CSV: слова
panel-ui-own-exports-empty = Здесь пока пусто. Откройте итоги волны и нажмите «Выгрузить».
panel-ui-own-exports-fetch = Скачать
panel-ui-own-exports-cancel = Отменить

results-link-export = Выгрузить

exports-requested = Готовим файл. Страницу можно закрыть: он появится здесь.
exports-under-way = Этот файл уже готовится.
exports-cancelled = Выгрузка отменена.
exports-cancel-late = Этот файл уже не готовится.

exports-format-xlsx = Excel
exports-format-csv = CSV, коды
exports-format-csv_words = CSV, слова
exports-status-queued = ждёт очереди
exports-status-running = готовится: { $percent } %
exports-status-done = { $kilobytes } КБ, хранится до { $day }
exports-status-cancelled = отменено
exports-status-expired = срок хранения вышел, попросите файл ещё раз

exports-failed = Файл не получился из-за ошибки программы. Попробуйте ещё раз; если повторится, скажите администратору.
exports-failed-full = Файл не получился: на диске нет места. Скажите администратору.
exports-failed-folder = Файл не получился: в эту папку нельзя записать. Скажите администратору.
exports-refused-not-yours = Ответы этого опроса по людям вам не показываются, поэтому и выгрузить их нельзя.
exports-refused-open = Опрос анонимный: ответы выгружаются только после закрытия волны, когда они перемешаны.
exports-refused-few = Ответили меньше десяти человек: в файле было бы видно, кто что ответил.
exports-refused-no-queue = Сейчас файлы готовить некому. Попробуйте через минуту; если не поможет, скажите администратору.
exports-refused-unknown = Такого файла нет, или это не ваш файл.
exports-refused-not-ready = Файл ещё не готов.
exports-refused-expired = Срок хранения файла вышел. Попросите его ещё раз на странице «Выгрузки».

exports-sheet-data = Коды
exports-sheet-labels = Слова
exports-sheet-labels-of = { $title }, слова
exports-sheet-texts = Свободные ответы
exports-sheet-codebook = Книга кодов

exports-number = №
exports-name = Фамилия, имя, отчество
exports-organisation = Организация
exports-type = Тип организации
exports-channel = Канал
exports-day = День ответа
exports-copy = Запись
exports-text = Ответ
exports-overall = В целом
exports-score = { $title }: балл
exports-level = { $title }: уровень

exports-codebook-code = Код
exports-codebook-text = Вопрос
exports-codebook-type = Вид
exports-codebook-options = Значения
exports-codebook-scale = Шкала
exports-codebook-reversed = Обратный
exports-codebook-block = Блок
exports-codebook-levels = Уровни блока
exports-codebook-n = n
exports-codebook-na = Не относится
exports-codebook-missing = Нет ответа
exports-yes = да
exports-measure-percent = балл, 0–100
exports-measure-mean = среднее
exports-type-scale = шкала
exports-type-one = один вариант
exports-type-many = несколько вариантов
exports-type-int = целое число
exports-type-number = число
exports-type-date = дата
exports-type-text = текст
exports-type-bool = да или нет
exports-type-pick = из справочника

cli-export-usage = export wave:<номер> <файл.xlsx или .csv> [--words] — ответы волны: книга Excel или таблица CSV
cli-export-how = Скажите, что и куда выгрузить: export wave:12 итоги.xlsx. Для CSV словами вместо кодов добавьте --words.
cli-export-unknown = «{ $what }» выгрузить нельзя. Волна называется так: wave:12 — её номер стоит в адресе страницы итогов.
cli-export-format = Имя «{ $file }» должно кончаться на .xlsx или .csv.
cli-export-progress = { $percent } %
cli-export-done = Готово: { $file }, ответов: { $rows }, { $kilobytes } КБ.

exports-picture-made = Методист, { $date }
panel-ui-own-picture = Скачать рисунок:
panel-ui-own-pictureAs = { $label }, рисунок «{ $title }»
