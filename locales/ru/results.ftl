# Страницы итогов в панели.
results-survey = { $title }, версия { $version }
results-days = { $from } – { $to }
results-between = { $low } – { $high }
results-of = { $part } из { $all }
results-rate-of = { $rate } ({ $part } из { $all })
results-value-of = { $value } (n = { $n })
results-change = { $difference } ({ $range })
results-refused-not-yours = Итоги этой анкеты вам не показываются: они открыты руководству центра и ответственному специалисту.
results-refused-no-such-wave = Такого опроса нет.
results-link-wave = Карточка опроса
results-link-results = Итоги опроса
results-link-crosstab = Сравнить группы
results-link-heat-map = Тепловая карта
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
results-mean-only = показан только средний балл
results-texts-few = Свободные ответы показываются, когда их не меньше 10: по нескольким словам легко узнать человека.
results-not-comparable = вопросы изменились
results-withheld-cell = скрыто
results-withheld-note = «Скрыто»: в группе меньше 5 человек, и показать её — значит показать людей. Иногда скрыта и соседняя группа, иначе малую можно найти вычитанием.
results-after-closing = Анкета анонимная: ответы будут показаны через несколько минут после закрытия опроса.
## Охват
results-coverage = Охват
results-answered = Ответили
results-channels = Где отвечали: { $list }.
results-channel = { $name } — { $count } ({ $share })
results-everybody = всего
results-rate-of-group = { $name } { $rate } ({ $part } из { $all })
results-coverage-note = Кто ответил: { $list }.
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
results-groups = Средний балл по типам организаций
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
results-texts-in = Что написали: { $part }
## Сравнение
results-comparison = Сравнение с опросом «{ $title }»
results-comparison-coverage = Охват: было { $before }, стало { $now }.
results-comparison-note = «Разница в пределах погрешности» значит: не говорите «стало лучше» или «стало хуже». В разных опросах отвечают разные люди; о переменах вернее судить по тем, кто ответил оба раза.
results-questions-same = Вопросы те же ({ $same }): ответы двух опросов можно сравнивать.
results-questions-changed = Сравнивать можно вопросы, которые не изменились: { $same }. Изменились: { $changed }. Новые: { $added }.
results-comparison-table = Было и стало
results-column-before = Было
results-column-now = Стало
results-column-change = Разница, 95 % интервал
results-column-change-same = Разница у них, 95 % интервал
results-column-median-same = Медиана их разницы
results-column-verdict = Вывод
results-column-same = Ответили оба раза
## Люди
results-refused-no-such-result = Ответов этого человека в этом опросе нет.
results-too-few = мало ответов
results-noted = Просмотр записан в журнал.
results-noted-one = Просмотр записан в журнал. Это не оценка работника.
results-range = { $from }–{ $to } из { $total }
results-link-everybody = Показать всех
results-respondents =
    { $count ->
        [one] Ответили: { $count } человек
        [few] Ответили: { $count } человека
       *[many] Ответили: { $count } человек
    }
results-respondents-level =
    { $block }, степень «{ $level }»: { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
results-respondents-caption = Балл и степень по темам
results-respondents-empty = Никого. Вернитесь к итогам опроса и выберите другую степень или организацию.
results-column-name = Фамилия И. О.
results-column-submitted = Дата ответа
results-texts-caption =
    { $count ->
        [one] { $count } ответ
        [few] { $count } ответа
       *[many] { $count } ответов
    }
results-texts-empty = На этот вопрос никто ничего не написал.
results-column-text = Ответ
results-person-answered = { $title }, ответ от { $date }
results-person-blocks = Балл, степень и прошлый раз
results-not-a-test = Это не психологический тест и не оценка работника.
results-person-answers = Ответы
results-advice = Рекомендации
results-advice-caption = Что предложено и кому
results-advice-empty = Рекомендаций нет: ни одна тема не дошла до порога.
results-column-advice = Рекомендация
results-column-addressee = Кому
results-column-status = Состояние
results-column-due = Срок
results-addressee-respondent = педагогу
results-addressee-mentor = наставнику
results-addressee-organisation = организации
results-addressee-rmo = РМО
results-addressee-staff = центру
results-status-given = предложена
results-status-accepted = принята
results-status-in_progress = в работе
results-status-done = выполнена
results-status-declined = не нужна
## Кому позвонить
results-calls = Кому позвонить
results-calls-lead = Педагоги, у которых хотя бы одна тема на острой степени. Бот уже спросил, позвонить или написать.
results-calls-waiting =
    { $count ->
        [one] Ждёт { $count } человек
        [few] Ждут { $count } человека
       *[many] Ждут { $count } человек
    }
results-calls-empty = Звонить некому: все просьбы выполнены.
results-column-wish = Чего хочет
results-column-blocks = Темы
results-column-taken = У кого в работе
results-column-acts = Действие
results-wish-call = позвонить
results-wish-write = написать
results-wish-unknown = боту пока не ответили
results-late = { $due }, срок прошёл
results-taken-by-you = у вас
results-call-take = Беру
results-call-finish = Сделано
results-call-finish-sure = { $name }: звонок или письмо состоялись? Строка уйдёт из списка.
results-call-done-take = Записано: звонок у вас в работе.
results-call-done-finish = Записано: сделано.
results-call-taken = Этот звонок уже взяли. Обновите страницу.
results-call-no-such-call = Этого звонка в списке уже нет. Обновите страницу.
results-call-not-yours = Этот звонок вам не показывается: он у ответственного специалиста.
## Подопечные
results-shown-lead = Итоги тех, кто сам решил их показать. Ответов здесь нет; показ можно отозвать в любой момент. Нельзя использовать для оплаты, аттестации и увольнения. Просмотр записан в журнал.
results-shown-none = Пока никто не показал вам свой итог. Педагог решает это под своими итогами диагностики, в чате или на странице опроса.
results-shown-caption = Баллы и уровни: { $name }
results-shown-area = Область
results-shown-level = Уровень
results-shown-whole = В целом
results-shown-on = Показано { $date }
results-mentees-lead = Темы и степень по последнему опросу. Ответов и баллов наставник не видит. Просмотр записан в журнал.
results-mentees-none = Подопечных сейчас нет. Если это не так, сообщите в методический центр.
results-mentee-none = На опрос ещё нет ответа.
results-mentee-headed = Итоги не показываются: вы руководите организацией, где работает подопечный, или замещаете её руководителя.
results-mentee-topics = Темы и степень
