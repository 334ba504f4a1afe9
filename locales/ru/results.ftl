# Страницы итогов в панели.
results-survey = { $title }, версия { $version }
results-days = { $from } – { $to }
results-between = { $low } – { $high }
results-of = { $part } из { $all }
results-rate-of = { $rate } ({ $part } из { $all })
results-value-of = { $value } (n = { $n })
results-change = { $difference } ({ $range })
results-refused-not-yours = Итоги этой анкеты вам не показываются: они открыты руководству центра и ответственному специалисту.
results-refused-no-such-wave = Такой волны нет.
results-link-wave = Карточка волны
results-link-results = Итоги волны
results-link-respondents = Кто ответил
results-link-calls = Кому позвонить
results-type-school = Школы
results-type-kindergarten = Детские сады
results-type-supplementary = Допобразование
results-type-centre = Методический центр
results-type-department = Управление образования
## Почему вместо чисел слова
results-withheld = меньше 5 ответов
results-empty = ответов нет
results-not-comparable = вопросы изменились
results-withheld-cell = скрыто
results-withheld-note = «Скрыто»: в группе меньше 5 человек, и показать её — значит показать людей. Иногда скрыта и соседняя группа, иначе малую можно найти вычитанием.
results-after-closing = Анкета анонимная: ответы будут показаны после закрытия волны.
## Охват
results-coverage = Охват
results-answered = Ответили
results-by-organisation = По организациям ({ $count })
results-column-organisation = Организация
results-column-type = Тип
results-column-asked = Спросили
results-column-answered = Ответили
results-column-rate = Охват
## Темы
results-blocks = Темы
results-high-bad = От 0 до 100: чем больше, тем труднее.
results-high-good = От 0 до 100: чем больше, тем лучше.
results-valid = Балл темы считается, когда человек ответил не меньше чем на две трети её вопросов, поэтому n у тем разное.
results-means = Средний балл по темам
results-levels = Сколько людей на каждой степени
results-groups = По типам организаций
results-groups-caption = Средний балл по типам организаций
results-column-block = Тема
results-column-n = n
results-column-mean = Средний балл
results-column-interval = 95 % интервал
results-column-level = Степень
results-in-figures = В цифрах
## Ответы на вопросы
results-answers = Ответы на вопросы
results-answers-note = n — сколько человек ответили на вопрос; «не относится ко мне» в n не входит.
results-column-question = Вопрос
results-column-answer = Ответ
results-column-answers = Ответов
results-column-people = Человек
results-column-share = Доля, n = { $n }
results-column-na = Не относится
results-question-mean = { $question } В среднем { $value } (n = { $n }).
results-question-count = { $question } Ответили: { $n }.
results-question-none = { $question } — { $why }.
results-texts = Что написали
## Сравнение
results-comparison = Сравнение с волной «{ $title }»
results-comparison-coverage = Охват: было { $before }, стало { $now }.
results-comparison-note = «Разница в пределах погрешности» значит: не говорите «стало лучше» или «стало хуже». В разные волны отвечают разные люди; о переменах вернее судить по тем, кто ответил оба раза.
results-comparison-table = Было и стало
results-column-before = Было
results-column-now = Стало
results-column-change = Разница и её 95 % интервал
results-column-verdict = Вывод
results-column-same = Ответили оба раза
