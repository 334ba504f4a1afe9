# Страница «Прочитать анкету»: условия, подсчёт и рекомендации словами.
panel-reading-type-school = школа
panel-reading-type-kindergarten = детский сад
panel-reading-type-supplementary = дополнительное образование
panel-reading-type-centre = методический центр
panel-reading-type-department = управление образования
panel-reading-named = именная
panel-reading-anonymous = анонимная
panel-reading-yes = да
panel-reading-no = нет
panel-reading-quoted = «{ $text }»
panel-reading-slot = [ответ на { $item }]
panel-reading-topics = названия тем
panel-reading-answer-to = ответ на { $item }
panel-reading-shown-if = Показывается, если { $condition }
panel-reading-if-and = {" и "}
panel-reading-if-or = {" или "}
panel-reading-if-group = ({ $condition })
panel-reading-if-not = неверно, что { $condition }
panel-reading-if-is = { $what } – { $value }
panel-reading-if-is-not = { $what } – не { $value }
panel-reading-if-at-least = { $what } – не меньше { $value }
panel-reading-if-at-most = { $what } – не больше { $value }
panel-reading-if-includes = { $what } включает { $value }
panel-reading-if-answered = на { $item } есть ответ
panel-reading-if-unanswered = на { $item } нет ответа
panel-reading-fact-language = язык чата
panel-reading-fact-organisationType = тип организации
panel-reading-fact-month = месяц начала опроса
panel-reading-fact-firstName = имя
panel-reading-fact-organisation = организация
panel-reading-fact-position = должность
panel-reading-fact-subject = предмет
panel-reading-fact-mentor = наставник
panel-reading-fact-lastCourse = последние курсы
panel-reading-fact-experienceYears = стаж в годах
panel-reading-fact-hasSubject = ведёт предмет
panel-reading-fact-lowAreas = области ниже 60 баллов
panel-reading-fact-rmo = РМО
panel-reading-fact-rmoMeetings = заседания РМО по журналу
panel-reading-fact-tutorSubject = предмет тьютора
panel-reading-fact-servedOrganisations = обслуженные школы
panel-reading-fact-period = период отчёта
panel-reading-fact-consultations = индивидуальные консультации
panel-reading-fact-groupConsultations = групповые консультации
panel-reading-fact-participants = участники
panel-reading-fact-lowResultsParticipants = участники из ШНОР
panel-reading-fact-methodVisits = выезды
panel-reading-fact-pointSessions = занятия консультационных пунктов
panel-reading-fact-followUp = проверка через месяц
panel-reading-if-known = { $what } – известно
panel-reading-if-unknown = { $what } – не известно
panel-reading-no-scores = В этой анкете баллы не считают.
panel-reading-measure-percent = Балл блока: сумма баллов ÷ наибольшая возможная × 100. Считают только вопросы, на которые ответили; «не относится ко мне» в счёт не идёт.
panel-reading-measure-mean = Балл блока: среднее по числам шкалы. Считают только вопросы, на которые ответили.
panel-reading-reversed = { $item } (обратный)
panel-reading-reversed-rule = У обратных вопросов шкала перевёрнута: наибольшее число считают наименьшим.
panel-reading-validity =
    { $least ->
        [one] не меньше { $least } ответа из { $of }
       *[other] не меньше { $least } ответов из { $of }
    }
panel-reading-overall-none = Общего балла нет: только баллы по блокам.
panel-reading-overall =
    { $count ->
        [one] Общий балл: среднее по блокам, если засчитан хотя бы { $count }.
       *[other] Общий балл: среднее по блокам, если засчитаны хотя бы { $count }.
    }
panel-reading-cap =
    { $count ->
        [one] Если уровень «{ $level }» хотя бы у { $count } блока, общий уровень не выше «{ $notAbove }».
       *[other] Если уровень «{ $level }» хотя бы у { $count } блоков, общий уровень не выше «{ $notAbove }».
    }
panel-reading-high-bad = Больше – труднее
panel-reading-high-good = Больше – лучше
panel-reading-range = от { $from } до { $below }, не включая { $below }
panel-reading-range-from = от { $from }
panel-reading-bounds = от { $from } до { $below }
panel-reading-bounds-from = { $from } и больше
panel-reading-bounds-below = меньше { $below }
panel-reading-when-block = «{ $block }»: { $bounds }
panel-reading-when-any-block = Любой блок: { $bounds }
panel-reading-when-overall = Общий балл: { $bounds }
panel-reading-when-item = Ответ на { $item }: { $answer }
panel-reading-when-any-item = Хотя бы на один вопрос с баллами ответ { $answer }
panel-reading-when-every-item = На все вопросы с баллами ответ { $answer }
panel-reading-to-respondent = педагогу
panel-reading-to-mentor = наставнику
panel-reading-to-staff = специалисту КМЦ
panel-reading-kind-course = курс
panel-reading-kind-material = материал
panel-reading-kind-mentor = встреча
panel-reading-kind-seminar = семинар
panel-reading-kind-call = звонок
panel-reading-kind-consultation = консультация
panel-reading-kind-invitation = приглашение
panel-reading-kind-check = проверка
panel-reading-kind-tip = совет
panel-reading-kind-event = мероприятие
panel-reading-kind-plan = план
panel-reading-kind-report = доклад
panel-reading-due-until = до { $day }
panel-reading-due-days =
    { $count ->
        [one] за { $count } день
        [few] за { $count } дня
       *[other] за { $count } дней
    }
panel-reading-due-working-days =
    { $count ->
        [one] за { $count } рабочий день
        [few] за { $count } рабочих дня
       *[other] за { $count } рабочих дней
    }
panel-reading-due-months =
    { $count ->
        [one] за { $count } месяц
        [few] за { $count } месяца
       *[other] за { $count } месяцев
    }

panel-ui-pages-survey-version = Прочитать анкету
panel-ui-actions-readSurvey = Прочитать
panel-ui-reading-as = Читать глазами
panel-ui-reading-text-language = Язык текста
panel-ui-reading-version = Версия
panel-ui-reading-chat = Как это увидит педагог
panel-ui-reading-required = нужен ответ
panel-ui-reading-optional = можно пропустить
panel-ui-reading-scoring = Как считается
panel-ui-reading-block = Блок
panel-ui-reading-items = Вопросы
panel-ui-reading-valid = Засчитан, если
panel-ui-reading-levels = Уровни
panel-ui-reading-scale = Шкала { $name }
panel-ui-reading-contents = На этой странице
panel-ui-reading-level = Уровень
panel-ui-reading-range = Балл
panel-ui-reading-shown = Педагогу говорят
panel-ui-reading-recommendations = Рекомендации
panel-ui-reading-no-recommendations = По этой анкете рекомендаций нет.
panel-ui-reading-source-file = из поставки
panel-ui-reading-source-staff = издание центра
