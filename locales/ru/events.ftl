# Events of the centre: what is said of them in the chat, and why something cannot be done.

## The lists
events-kind =
    { $kind ->
       *[seminar] семинар
        [course] курсы
        [master_class] мастер-класс
        [round_table] круглый стол
        [training] тренинг
        [webinar] вебинар
        [conference] конференция
        [rmo_meeting] заседание РМО
        [methodical_council] методсовет
        [young_rally] слёт молодых педагогов
        [semyonov_rally] Семёновский слёт
        [young_week] неделя молодого специалиста
        [young_association] заседание ассоциации молодых
        [educator_contest] конкурс педагогов
        [pupil_contest] конкурс учащихся
        [olympiad] предметная олимпиада
        [consult_session] занятие консультационного пункта
        [internship] стажировка
        [reading_event] мероприятие по чтению
        [award_ceremony] церемония награждения
        [consultation] консультация
        [briefing] совещание
    }

## What every message says
events-name = «{ $title }», { $kind }
events-when = { $from }–{ $to }
events-where = Место: { $place }
events-online = Онлайн, по ссылке
events-link = Подключиться
events-join = Записаться
events-more = Подробнее
events-accept = Занять место
events-decline = Отказаться
events-snooze = Отложить на день
events-others = Другие мероприятия
events-announcement-note = Приглашаем вас. Запись займёт два нажатия.
events-registered-heading = Вы в списке участников: { $name }
events-registered-note = Напомним заранее. Отменить запись можно в карточке мероприятия.
events-offered-heading = Освободилось место: { $name }
events-offered-note = Место ваше, если занять его до { $until }. Потом оно перейдёт следующему.
events-changed-heading = Изменилось время или место: { $name }
events-changed-was = Было: { $was }
events-changed-now = Стало: { $now }
events-cancelled-heading = Не состоится: { $name }
events-cancelled-was = Было назначено: { $was }
events-cancelled-why = Причина: { $why }
events-reminder-heading =
    { $stage ->
       *[soon] Напоминаем: { $name }
        [start] Начинаем: { $name }
    }
events-reminder-ahead =
    { $unit ->
       *[days] { events-reminder-days }: { $name }
        [hours] { events-reminder-hours }: { $name }
    }
events-reminder-days =
    { $count ->
        [1] Завтра
        [2] Послезавтра
        [7] Через неделю
        [one] Через { $count } день
        [few] Через { $count } дня
       *[many] Через { $count } дней
    }
events-reminder-hours =
    { $count ->
        [0] Скоро начало
        [1] Через час
        [one] Через { $count } час
        [few] Через { $count } часа
       *[many] Через { $count } часов
    }

## Why not
events-refused-title = Название: дайте мероприятию название.
events-refused-title-long = Название: не больше { $most } знаков.
events-refused-area = Направление: выберите одно из семи.
events-refused-ends-before = Окончание должно быть позже начала.
events-refused-past = Начало уже прошло. Назначьте время в будущем.
events-refused-too-long = Мероприятие длиннее { $most } дней: проверьте дату окончания.
events-refused-too-far = Начало больше чем через два года: проверьте дату.
events-refused-place = Место: не больше { $most } знаков.
events-refused-link = Ссылка: нужен полный адрес, который начинается с https://
events-refused-capacity = Мест: целое число от 1 до { $most }, или оставьте поле пустым.
events-refused-below = Мест: уже занято { $taken }, поэтому меньше сделать нельзя (указано { $capacity }).
events-refused-closes-late = Конец записи должен быть не позже начала мероприятия.
events-refused-closes-past = Конец записи уже прошёл: записаться никто не сможет. Назначьте его позже или оставьте поле пустым.
events-refused-cancelled = Мероприятие отменено.
events-refused-over = Мероприятие уже прошло, изменить его нельзя.
events-refused-begun = Мероприятие уже началось или прошло.
events-refused-closed = Запись на это мероприятие закрыта.
events-refused-offer-over = Время, на которое держали место, вышло. Оно перешло следующему в очереди.
events-refused-unknown = Такого мероприятия нет.
events-refused-not-allowed = Вести это мероприятие могут директор, заместитель и те, чьё оно: специалист направления, руководитель РМО, тьютор.
events-refused-not-meant = Это мероприятие для другого круга участников. Если вы всё же хотите прийти, спросите в методическом центре.
events-refused-no-audience = Аудитория: выберите, кому объявить.
events-refused-nobody = Объявлять некому: под аудиторию сейчас никто не подходит.
events-refused-not-draft = Это мероприятие уже объявлено.
events-refused-why = Причина отмены: напишите её, участники её увидят.
events-refused-changed = Мероприятие только что изменили. Откройте его карточку заново.
events-refused-no-person = Такого человека нет среди работающих.
events-refused-not-begun = Отмечать явку можно, когда мероприятие начнётся.
events-refused-not-registered = Этого человека нет в списке участников.
events-refused-why-long = Причина отмены: не больше { $most } знаков.

## In the chat
bot-events-title = Мероприятия
bot-events-none = Сейчас открытых для вас мероприятий нет. О новых мы сообщим.
bot-events-open = { $number }
bot-events-line = { $number }. { $line }
bot-menu-events = Мероприятия
bot-command-events = мероприятия
bot-event-is-registered = Вы в списке участников.
bot-event-is-waiting = Вы в листе ожидания.
bot-event-is-offered = Для вас держат место.
bot-event-line = Вы в листе ожидания, номер { $line }. Если место освободится, сообщим.
bot-event-offer = Для вас держат место до { $until }.
bot-event-free = Запись открыта.
bot-event-places =
    { $left ->
        [0] Все места заняты ({ $capacity }). Можно встать в лист ожидания.
       *[other] Свободных мест: { $left } из { $capacity }.
    }
bot-event-cancelled = Мероприятие отменено. Причина: { $why }
bot-event-join = Записать вас? { $name }
bot-event-join-note = Организатор увидит ваше имя и место работы. Отменить запись можно, пока мероприятие не идёт.
bot-event-join-full = Места заняты: вы встанете в лист ожидания. Организатор увидит ваше имя и место работы.
bot-event-join-yes = Да, записать
bot-event-leave = Отменить запись? { $name }
bot-event-leave-note = Место сразу перейдёт следующему в листе ожидания.
bot-event-leave-button = Отменить запись
bot-event-leave-yes = Да, отменить
bot-event-left = Запись отменена
bot-event-declined = Место перейдёт следующему
bot-event-not-on-list = Записи и не было
bot-event-quiet-button = Не напоминать об этом
bot-event-quiet = Больше не напомним. Об изменениях сообщим.
bot-event-became-registered = Готово, вы в списке участников
bot-event-became-waiting = Вы в листе ожидания
bot-event-became-accepted = Готово, место ваше
bot-event-became-already-registered = Вы уже в списке участников
bot-event-became-already-waiting = Вы уже в листе ожидания
bot-event-snooze-snoozed = Напомним { $when }
bot-event-snooze-too-late = Откладывать некуда: мероприятие скоро
bot-event-snooze-nothing = Записи нет, напоминать не о чем
bot-event-back = К мероприятию
bot-event-all = Все мероприятия
events-refused-on-list = Этот человек уже в списке с этой ролью.
events-refused-full = Свободных мест нет. Увеличьте число мест и добавьте снова.
events-refused-only-members = Аудитория: руководитель РМО объявляет мероприятия членам своего РМО.
bot-advice-event = Ближайшее: { $line }
bot-advice-visited = Посещение отмечено: { $line }
