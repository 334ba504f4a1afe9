# Events in the panel: registers, the page of an event, the calendar.

## The sidebar
panel-group-events = Мероприятия
panel-ui-labels-CentreEvent = Мероприятия
panel-ui-resources-CentreEvent-actions-list = Мероприятия
panel-ui-own-empty-CentreEvent = Мероприятий пока нет. Нажмите «Создать мероприятие»: сначала это черновик, о нём никто не узнает, пока вы его не объявите.
panel-ui-labels-EventRegistration = Участники
panel-ui-resources-EventRegistration-actions-list = Участники
panel-ui-own-empty-EventRegistration = Записавшихся пока нет.
panel-ui-pages-event = Мероприятие
panel-ui-pages-events-calendar = Календарь

## Columns and fields
panel-ui-resources-CentreEvent-properties-id = №
panel-ui-resources-CentreEvent-properties-title = Название
panel-ui-resources-CentreEvent-properties-kind = Вид
panel-ui-resources-CentreEvent-properties-level = Уровень
panel-ui-resources-CentreEvent-properties-mode = Как проходит
panel-ui-resources-CentreEvent-properties-area = Направление
panel-ui-resources-CentreEvent-properties-areaNumber = Направление
panel-ui-resources-CentreEvent-properties-startsAt = Начало
panel-ui-resources-CentreEvent-properties-endsAt = Окончание
panel-ui-resources-CentreEvent-properties-day = День
panel-ui-resources-CentreEvent-properties-from = Начало, время
panel-ui-resources-CentreEvent-properties-until = Окончание, время
panel-ui-resources-CentreEvent-properties-lastDay = Последний день, если мероприятие не однодневное
panel-ui-resources-CentreEvent-properties-place = Место
panel-ui-resources-CentreEvent-properties-link = Ссылка для подключения
panel-ui-resources-CentreEvent-properties-capacity = Мест
panel-ui-resources-CentreEvent-properties-places = Мест (пусто: без ограничения)
panel-ui-resources-CentreEvent-properties-registrationUntil = Запись по какой день
panel-ui-resources-CentreEvent-properties-registered = Записано
panel-ui-resources-CentreEvent-properties-waiting = Ждут места
panel-ui-resources-CentreEvent-properties-attended = Было
panel-ui-resources-CentreEvent-properties-status = Состояние
panel-ui-resources-CentreEvent-properties-audience = Кому объявляем
panel-ui-resources-CentreEvent-properties-segment = Сегмент
panel-ui-resources-CentreEvent-properties-rmo = РМО
panel-ui-resources-CentreEvent-properties-organiser = Организатор
panel-ui-resources-CentreEvent-properties-organisedBy = Организатор (пусто: вы)
panel-ui-resources-CentreEvent-properties-organisation = Организация, где или кем проводится
panel-ui-resources-CentreEvent-properties-activity = Строка годового плана
panel-ui-resources-CentreEvent-properties-planRow = Строка годового плана, например 2.3а
panel-ui-resources-CentreEvent-properties-topics = Темы
panel-ui-resources-CentreEvent-properties-topicNames = Темы
panel-ui-resources-CentreEvent-properties-hours = Академических часов
panel-ui-resources-CentreEvent-properties-academicHours = Академических часов для сертификата
panel-ui-resources-CentreEvent-properties-description = Описание
panel-ui-resources-CentreEvent-properties-announcedAt = Объявлено
panel-ui-resources-CentreEvent-properties-cancelReason = Причина отмены
panel-ui-resources-CentreEvent-properties-schoolYear = Учебный год
panel-ui-resources-CentreEvent-properties-why = Причина: её увидят участники
panel-ui-resources-CentreEvent-properties-person = Кого добавить
panel-ui-resources-CentreEvent-properties-role = Роль
panel-ui-resources-CentreEvent-labels-kind-seminar = семинар
panel-ui-resources-CentreEvent-labels-kind-course = курсы
panel-ui-resources-CentreEvent-labels-kind-master_class = мастер-класс
panel-ui-resources-CentreEvent-labels-kind-round_table = круглый стол
panel-ui-resources-CentreEvent-labels-kind-training = тренинг
panel-ui-resources-CentreEvent-labels-kind-webinar = вебинар
panel-ui-resources-CentreEvent-labels-kind-conference = конференция
panel-ui-resources-CentreEvent-labels-kind-rmo_meeting = заседание РМО
panel-ui-resources-CentreEvent-labels-kind-methodical_council = методсовет
panel-ui-resources-CentreEvent-labels-kind-young_rally = слёт молодых педагогов
panel-ui-resources-CentreEvent-labels-kind-semyonov_rally = Семёновский слёт
panel-ui-resources-CentreEvent-labels-kind-young_week = неделя молодого специалиста
panel-ui-resources-CentreEvent-labels-kind-young_association = заседание ассоциации молодых
panel-ui-resources-CentreEvent-labels-kind-educator_contest = конкурс педагогов
panel-ui-resources-CentreEvent-labels-kind-pupil_contest = конкурс учащихся
panel-ui-resources-CentreEvent-labels-kind-olympiad = предметная олимпиада
panel-ui-resources-CentreEvent-labels-kind-consult_session = занятие консультационного пункта
panel-ui-resources-CentreEvent-labels-kind-internship = стажировка
panel-ui-resources-CentreEvent-labels-kind-reading_event = мероприятие по чтению
panel-ui-resources-CentreEvent-labels-kind-award_ceremony = церемония награждения
panel-ui-resources-CentreEvent-labels-kind-consultation = консультация
panel-ui-resources-CentreEvent-labels-kind-briefing = совещание
panel-ui-resources-CentreEvent-labels-level-municipal = муниципальный
panel-ui-resources-CentreEvent-labels-level-inter_municipal = межрайонный
panel-ui-resources-CentreEvent-labels-level-regional = краевой
panel-ui-resources-CentreEvent-labels-level-national = всероссийский
panel-ui-resources-CentreEvent-labels-level-international = международный
panel-ui-resources-CentreEvent-labels-mode-in_person = очно
panel-ui-resources-CentreEvent-labels-mode-online = онлайн
panel-ui-resources-CentreEvent-labels-mode-hybrid = очно и онлайн
panel-ui-resources-CentreEvent-labels-status-draft = черновик
panel-events-status-draft = черновик
panel-ui-resources-CentreEvent-labels-status-announced = объявлено
panel-events-status-announced = объявлено
panel-ui-resources-CentreEvent-labels-status-registration_closed = запись закрыта
panel-events-status-registration_closed = запись закрыта
panel-ui-resources-CentreEvent-labels-status-held = прошло
panel-events-status-held = прошло
panel-ui-resources-CentreEvent-labels-status-cancelled = отменено
panel-events-status-cancelled = отменено
panel-ui-resources-CentreEvent-labels-areaNumber-1 = 1. Повышение квалификации
panel-ui-resources-CentreEvent-labels-areaNumber-2 = 2. Методическая работа
panel-ui-resources-CentreEvent-labels-areaNumber-3 = 3. Молодые педагоги и наставничество
panel-ui-resources-CentreEvent-labels-areaNumber-4 = 4. Инновации
panel-ui-resources-CentreEvent-labels-areaNumber-5 = 5. Одарённые дети
panel-ui-resources-CentreEvent-labels-areaNumber-6 = 6. Библиотеки и учебники
panel-ui-resources-CentreEvent-labels-areaNumber-7 = 7. Анализ и документы
panel-ui-resources-CentreEvent-labels-audience-young--educators = молодые педагоги, до 35 лет
panel-ui-resources-CentreEvent-labels-audience-young--specialists = молодые специалисты, до 3 лет стажа
panel-ui-resources-CentreEvent-labels-audience-all--educators = все педагоги
panel-ui-resources-CentreEvent-labels-audience-organisation--heads = руководители организаций
panel-events-audience-usual = по виду: слёт, неделя и ассоциация молодых – молодым специалистам, остальное – всем педагогам
panel-ui-resources-CentreEvent-labels-audience-rmo = члены РМО
panel-ui-resources-CentreEvent-labels-audience-segment = сохранённый сегмент
panel-ui-resources-CentreEvent-labels-role-participant = слушатель
panel-ui-resources-EventRegistration-labels-role-participant = слушатель
panel-events-role-participant = слушатель
panel-ui-resources-CentreEvent-labels-role-speaker = докладчик
panel-ui-resources-EventRegistration-labels-role-speaker = докладчик
panel-events-role-speaker = докладчик
panel-ui-resources-CentreEvent-labels-role-workshop_leader = мастер-класс
panel-ui-resources-EventRegistration-labels-role-workshop_leader = мастер-класс
panel-events-role-workshop_leader = мастер-класс
panel-ui-resources-CentreEvent-labels-role-jury = жюри, эксперт
panel-ui-resources-EventRegistration-labels-role-jury = жюри, эксперт
panel-events-role-jury = жюри, эксперт
panel-ui-resources-CentreEvent-labels-role-organiser = организатор
panel-ui-resources-EventRegistration-labels-role-organiser = организатор
panel-events-role-organiser = организатор
panel-ui-resources-EventRegistration-properties-id = №
panel-ui-resources-EventRegistration-properties-name = ФИО
panel-ui-resources-EventRegistration-properties-organisation = Организация
panel-ui-resources-EventRegistration-properties-event = Мероприятие
panel-ui-resources-EventRegistration-properties-startsAt = Начало
panel-ui-resources-EventRegistration-properties-role = Роль
panel-ui-resources-EventRegistration-properties-status = Запись
panel-ui-resources-EventRegistration-properties-attended = Явка
panel-ui-resources-EventRegistration-properties-madeBy = Как сделана запись
panel-ui-resources-EventRegistration-properties-madeAt = Запись сделана
panel-ui-resources-EventRegistration-properties-attendedBy = Как отмечена явка
panel-ui-resources-EventRegistration-labels-status-registered = в списке
panel-events-is-registered = в списке
panel-ui-resources-EventRegistration-labels-status-waiting = ждёт места
panel-events-is-waiting = ждёт места
panel-ui-resources-EventRegistration-labels-status-offered = предложено место
panel-events-is-offered = предложено место
panel-ui-resources-EventRegistration-labels-status-declined = отказ от места
panel-events-is-declined = отказ от места
panel-ui-resources-EventRegistration-labels-status-lapsed = не ответили на предложение
panel-events-is-lapsed = не ответили на предложение
panel-ui-resources-EventRegistration-labels-status-cancelled = запись отменена
panel-events-is-cancelled = запись отменена
panel-ui-resources-EventRegistration-labels-attended-yes = присутствие
panel-ui-resources-EventRegistration-labels-attended-no = отсутствие
panel-ui-resources-EventRegistration-labels-attended-unknown = ещё не известно
panel-ui-resources-EventRegistration-labels-madeBy-chat = в чате
panel-ui-resources-EventRegistration-labels-madeBy-web = на странице
panel-ui-resources-EventRegistration-labels-madeBy-staff = сотрудник центра
panel-ui-resources-EventRegistration-labels-madeBy-walk_in = без записи
panel-ui-resources-EventRegistration-labels-madeBy-import = из файла
panel-ui-resources-EventRegistration-labels-attendedBy-staff = вручную
panel-ui-resources-EventRegistration-labels-attendedBy-personal_code = личный код
panel-ui-resources-EventRegistration-labels-attendedBy-screen_code = код на экране
panel-ui-resources-EventRegistration-labels-attendedBy-import = из файла

## Actions
panel-ui-actions-eventPage = Участники и явка
panel-ui-actions-createEvent = Создать мероприятие
panel-ui-actions-announceEvent = Объявить
panel-ui-actions-changeEvent = Изменить
panel-ui-actions-setEventAims = Указать, на что направлено
panel-ui-actions-enrolInEvent = Добавить в список
panel-ui-actions-closeEventRegistration = Закрыть запись
panel-ui-actions-reopenEventRegistration = Открыть запись снова
panel-ui-actions-cancelEvent = Отменить мероприятие
panel-ui-own-confirm-createEvent = Заполните, что известно. Мероприятие станет черновиком: о нём никто не узнает, пока вы его не объявите.
panel-ui-own-confirm-announceEvent = Считаем, кому уйдёт объявление о мероприятии «{ $title }»…
panel-ui-own-confirm-changeEvent = Что изменилось в мероприятии «{ $title }»? О новом времени и месте узнают те, кто записан. Кому объявляем, меняется только у черновика.
panel-ui-own-confirm-setEventAims = На какие затруднения было направлено мероприятие «{ $title }»? По ним на его странице будет видно, что изменилось.
panel-ui-own-confirm-enrolInEvent = Кого добавить в список мероприятия «{ $title }»?
panel-ui-own-confirm-closeEventRegistration = Закрыть запись на мероприятие «{ $title }»? Кому предложено место, те ещё могут его занять.
panel-ui-own-confirm-reopenEventRegistration = Открыть запись на мероприятие «{ $title }» снова?
panel-ui-own-confirm-cancelEvent = Почему отменяется мероприятие «{ $title }»? Причину увидят участники.

## What a press will do
panel-events-when = Когда: { $when }. Где: { $where }.
panel-events-announces =
    Объявление для { $people ->
        [one] { $people } человека
       *[other] { $people } человек
    }, из них сообщение получат { $reached }.
panel-events-unreached = Без сообщения останутся { $left }: у них нет чата или согласия на сообщения.
panel-events-sends-now = Сообщения уйдут сейчас.
panel-events-sends-paused = Все рассылки на паузе: сообщения уйдут, когда её снимут.
panel-events-sends-later = Сейчас время тишины: сообщения уйдут { $at }.
panel-events-tells =
    О новом времени и месте узнают записанные и ждущие места: { $told ->
        [one] { $told } человек
        [few] { $told } человека
       *[many] { $told } человек
    }. Сообщение уйдёт через три минуты: если за это время изменить ещё раз, оно будет одно.
panel-events-tells-nobody = Время и место прежние: сообщений не будет.
panel-events-tells-draft = Это черновик: сообщений не будет.
panel-events-cancels =
    Об отмене узнают записанные и ждущие места: { $told ->
        [one] { $told } человек
        [few] { $told } человека
       *[many] { $told } человек
    }. Вернуть мероприятие будет нельзя.
panel-events-created = Черновик создан. Проверьте его и объявите.
panel-events-changed = Сохранено. Сообщений о новом времени или месте: { $told }.
panel-events-aims-set = Сохранено.
panel-events-announced = Объявлено: { $people } человек, сообщений { $messages }.
panel-events-cancelled = Мероприятие отменено. Сообщений: { $told }.
panel-events-closed = Запись закрыта.
panel-events-reopened = Запись снова открыта.
panel-events-enrolled = Человек в списке.
panel-events-marked = Отмечено: { $count }.
events-refused-hours = Академических часов: целое число, или оставьте поле пустым.
events-refused-aim = Затруднения: такой темы в анкетах уже нет. Откройте форму заново.
events-refused-topics = Темы: выберите из предложенных.
events-refused-activity = Строка годового плана: номер направления и строки, например 2.3а, или оставьте поле пустым.
events-refused-organisation = Организация: такой нет.
events-refused-organiser = Организатор: такого человека нет.
events-refused-rmo = РМО: такого нет.
events-refused-announced-to = Кому объявляем: мероприятие уже объявлено, и круг участников не меняется. Отдельных людей можно добавить в список.

## The page of an event
panel-events-card = Карточка
panel-events-xlsx = Список в Excel
panel-events-sheet = Участники
panel-events-figures = Коротко
panel-events-figure-registered = Записано
panel-events-figure-waiting = Ждут места
panel-events-figure-attended = Было
panel-events-figure-announced = Объявление получили
panel-events-no-limit = без ограничения мест
panel-events-places-taken = занято мест: { $taken } из { $capacity }
panel-events-offered = из них предложено место: { $count }
panel-events-of = из { $count } записанных
panel-events-funnel = в очереди { $queued }, не дошло { $failed }
panel-events-listed = В списке: { $count }
panel-events-waiting = Ждут места: { $count }
panel-events-gone = Отказались: { $count }
panel-events-nobody = Пока никого. Записаться можно в чате после объявления, или добавьте людей кнопкой «Добавить в список».
panel-events-column-person = ФИО
panel-events-column-organisation = Организация
panel-events-column-role = Роль
panel-events-column-attendance = Явка
panel-events-column-mark = Отметить
panel-events-column-standing = Очередь
panel-events-column-status = Состояние
panel-events-column-at = Отмечено
panel-events-column-when = Когда
panel-events-column-event = Мероприятие
panel-events-column-kind = Вид
panel-events-column-place = Место
panel-events-column-registered = Записано
panel-events-column-attended = Было
panel-events-there = присутствие
panel-events-absent = отсутствие
panel-events-mark-there = Здесь
panel-events-mark-absent = Не было
panel-events-offered-until = место предложено до { $until }
panel-events-in-line = в очереди { $place }
panel-events-online = онлайн
panel-events-filled = { $count } из { $capacity }

## The calendar
panel-events-month = Мероприятия: { $month }
panel-events-in-month =
    В этом месяце { $count ->
        [0] мероприятий нет.
        [one] { $count } мероприятие, прошло { $held }.
        [few] { $count } мероприятия, прошло { $held }.
       *[many] { $count } мероприятий, прошло { $held }.
    }
panel-events-week = { $from } – { $until }

## The journal
panel-audit-createEvent = Создано мероприятие: { $name }
panel-audit-changeEvent = Изменено мероприятие: { $name }
panel-audit-announceEvent = Объявлено мероприятие: { $name }, человек в аудитории: { $count }
panel-audit-closeEventRegistration = Закрыта запись: { $name }
panel-audit-reopenEventRegistration = Снова открыта запись: { $name }
panel-audit-cancelEvent = Отменено мероприятие: { $name }
panel-audit-registerForEvent = Запись на мероприятие: { $name }
panel-audit-withdrawFromEvent = Отменена запись на мероприятие: { $name }
panel-audit-markAttendance = Отмечена явка: { $name }
panel-events-table = { $title }, таблица
panel-events-lead = Вид: { $kind }. Когда: { $when }
