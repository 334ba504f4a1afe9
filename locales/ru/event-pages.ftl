# The pages of events outside the panel: the card, the entrance, certificates, calendars.

event-page-when = Когда
event-page-where = Где
event-page-hours = Академических часов
event-page-online = Онлайн: ссылку получают записавшиеся
event-page-programme = Программа
event-page-chat = { $to ->
        [apply] Подать заявку в чате
        [register] Записаться в чате
       *[open] Открыть в чате
    }
event-page-ics = В календарь
event-page-card = К мероприятию
event-page-held = Мероприятие прошло.
event-page-cancelled = Мероприятие отменено. Причина: { $why }
event-page-unknown-title = Страницы нет
event-page-unknown = Такой страницы нет. Проверьте ссылку целиком или откройте мероприятие в чате.

## The entrance
check-in-there = Отмечено { $there }, в списке { $registered }
check-in-screen = Код на экране
check-in-screen-help = Покажите его на экране: участники наводят камеру телефона или вводят код в чате, в карточке мероприятия. Код меняется каждую минуту.
check-in-screen-alt = QR-код, который открывает чат
check-in-screen-still = Без скриптов код не меняется сам: обновляйте страницу раз в минуту.
check-in-theirs = Код участника
check-in-theirs-label = Шесть знаков кода
check-in-theirs-help = Участник показывает код в чате или на своей странице.
check-in-mark = Отметить
check-in-scan = Камера
check-in-camera = Изображение с камеры
check-in-marks = Отметки с этого устройства
check-in-offline = Нет связи. Отметки сохранены здесь и уйдут сами, когда связь вернётся. Ждут: { $count }. Не закрывайте страницу.
check-in-kept = сохранено, ждёт отправки
check-in-none = Введите код участника.
check-in-accepted = { $who } – отмечено, { $at }
check-in-closed = Это код для отметки на входе. Покажите его организатору.
check-in-closed-staff = Вы организатор? Откройте страницу отметки из карточки мероприятия в панели.
check-in-own = Ваш код для входа
check-in-own-help = Покажите его организатору на входе.
check-in-own-alt = QR-код для входа
check-in-you-are-there = Ваше присутствие отмечено: { $at }.

## Why not
check-in-refused-wrong = Такого кода в списке нет. Проверьте код: шесть знаков, у каждого мероприятия свои.
check-in-refused-again = Этот код уже отмечен: { $who }, { $at }. Второй раз он не действует. Попросите участника открыть свой код в чате.
check-in-refused-early = Отметка открывается за два часа до начала.
check-in-refused-late = Отметка закрыта: мероприятие закончилось больше двух часов назад.
check-in-refused-screen = Код не подошёл: он меняется каждую минуту. Посмотрите на экран ещё раз.

## In the chat
bot-here-title = Отметка на входе
bot-here-button = Я на месте
bot-here-text = Ваш код: { $code }. Покажите его организатору.
bot-here-screen = Или напишите сюда код с экрана в зале: шесть знаков.
bot-here-page = Открыть код на странице
bot-here-done = Отмечено: { $at }. Хорошего мероприятия!
bot-here-already = Ваше присутствие уже отмечено: { $at }.

## In the panel
panel-event-door = Отметка на входе
panel-event-attempts = Непринятые отметки ({ $count })
panel-event-attempts-table = Непринятые отметки
panel-event-attempts-when = Когда
panel-event-attempts-who = Чей код
panel-event-attempts-why = Почему не принята
panel-event-attempts-nobody = Ничей
panel-event-attempt =
    { $reason ->
        [check-in-refused-again] Код уже отмечен раньше: возможно, им воспользовался кто-то ещё
        [check-in-refused-wrong] Такого кода нет
        [check-in-refused-screen] Код с экрана устарел или неверен
        [check-in-refused-early] Раньше, чем за два часа до начала
        [check-in-refused-late] Позже, чем через два часа после конца
        [events-refused-cancelled] Мероприятие отменено
       *[other] Не принята
    }

## The calendar
event-calendar-name = Мероприятия методического центра
bot-calendar-button = В календарь телефона
bot-calendar-title = Календарь
bot-calendar-text = Подпишите календарь телефона: мероприятия, на которые вы записаны, появятся в нём сами и изменятся, если изменится время.
bot-calendar-open = Получить адрес
bot-calendar-again = Показать адрес
bot-calendar-close = Закрыть адрес
bot-calendar-closed = Адрес закрыт: календарь больше ничего не получит
bot-calendar-address = Добавьте в календарь подписку по адресу: { $url }
bot-calendar-secret = По этому адресу ваши мероприятия видны без входа. Не пересылайте его; закрыть можно в любой момент.
bot-calendar-go = Открыть в календаре
bot-event-ics = В календарь
panel-audit-openCalendarFeed = Открыт адрес календаря: { $name }
panel-audit-closeCalendarFeed = Закрыт адрес календаря: { $name }

## Certificates
certificate-ready = Сертификат готов: { $name }
certificate-ready-text = Ваше участие подтверждено, академических часов: { $hours }.
certificate-get = Получить сертификат
certificate-centre = Муниципальный методический центр
certificate-title =
    { $role ->
       *[participant] Сертификат участника
        [speaker] Сертификат докладчика
        [workshop_leader] Сертификат ведущего мастер-класса
        [jury] Сертификат члена жюри
        [organiser] Сертификат организатора
    }
certificate-number = Сертификат № { $number }
certificate-confirms =
    { $role ->
       *[participant] участие в мероприятии
        [speaker] выступление с докладом
        [workshop_leader] проведение мастер-класса
        [jury] работа в жюри
        [organiser] организация мероприятия
    }
certificate-day = { $day } { $year } г.
certificate-hours = Академических часов: { $hours }
paper-hand = ______________________________
certificate-sign = Подпись, печать
certificate-issued = Дата выдачи: { $day }
certificate-check = Проверить подлинность
certificate-file = Сертификаты
certificate-holds = Сертификат действителен.
certificate-does-not-hold = Сертификат отозван: он не действует.
certificate-name = Кому выдан
certificate-initials = Кому выдан (инициалы)
certificate-event = Мероприятие
certificate-given = Дата выдачи
certificate-download = Скачать PDF
certificate-secret = Эта страница ваша: на ней полное имя. Для проверки передавайте сам сертификат, в нём код без имени.
certificate-unknown-title = Сертификат не найден
certificate-unknown = Сертификата с таким адресом нет. Проверьте ссылку целиком или отсканируйте код ещё раз.
certificate-refused-none = На этом мероприятии сертификаты не выдаются.
certificate-refused-early = Сертификат появится после окончания мероприятия.
certificate-refused-absent = Сертификат получают те, чьё присутствие отмечено. Вашей отметки нет: если это ошибка, напишите организатору.
certificate-refused-revoked = Сертификат отозван. Почему, скажет методический центр.
certificate-refused-no-one = Сертификатов ещё нет: они появляются через час после окончания.
bot-certificate-title = Сертификат
bot-certificate-text = { $name }. Ваш сертификат № { $number }.
bot-certificate-name = Сертификат-{ $number }.pdf
bot-certificate-open = Открыть сертификат
panel-event-certificates = Сертификаты одним файлом ({ $count })
settings-wrong-certificate-signer = Подпись: не больше 120 знаков в одну строку.
panel-audit-downloadCertificates = Скачаны сертификаты: { $name }

## Feedback
panel-ui-resources-Wave-labels-audience-event = участники мероприятия
panel-event-feedback = Отзывы
panel-event-feedback-index = Индекс мероприятия
panel-event-feedback-note = { $level } · ответов: { $n } из { $asked }
panel-event-feedback-asking = Спрашиваем участников ({ $asked }) до { $until }. Итог появится, когда опрос закончится: отзывы анонимны.
panel-event-feedback-few = Спросили участников: { $asked }. Ответили меньше пяти: итог не показываем, чтобы никого не узнали.
panel-event-follow-up = Что пригодилось
panel-event-follow-up-note = Ответили: { $n } из { $asked }.

## On the page of jobs
schedules-issue-certificates = Выдать сертификаты
schedules-issue-certificates-does = Каждые пять минут: через час после мероприятия даёт сертификаты тем, чья явка отмечена, и сообщает им.
schedules-issue-certificates-did = Выдано сертификатов: { $issued }
schedules-ask-for-feedback = Спросить отзывы
schedules-ask-for-feedback-does = Каждые пять минут: через два часа после мероприятия спрашивает тех, кто пришёл, если их не меньше пяти.
schedules-ask-for-feedback-did = Мероприятий: { $events }, людей спрошено: { $people }
schedules-ask-what-was-used = Спросить, что пригодилось после мероприятий
schedules-ask-what-was-used-does = По утрам: через столько дней после мероприятия, сколько указано в «Настройках», спрашивает тех, кто пришёл, если их не меньше пяти.
schedules-ask-what-was-used-did = Мероприятий: { $events }, людей спрошено: { $people }

## Settings
settings-group-events = Мероприятия
settings-name-certificate-signer = Подпись на сертификатах
settings-hint-certificate-signer = Должность и имя того, кто подписывает. Пустая строка оставит место для подписи от руки.
settings-name-event-follow-up = Удалось ли применить
settings-hint-event-follow-up = Через сколько дней после мероприятия спросить тех, кто пришёл. 0 – не спрашивать.
settings-unit-event-follow-up = { $count ->
        [one] день
        [few] дня
       *[many] дней
    }
settings-wrong-event-follow-up = Удалось ли применить: целое число дней от 0 до 120.
