# Главная страница панели и «Сбои».
panel-ui-pages-home = Главная
panel-ui-pages-faults = Сбои
panel-ui-own-home-attention = Требует внимания
panel-ui-own-home-urgent = Срочно:
panel-ui-own-home-well = Всё в порядке.
panel-ui-own-home-wellNext = Сегодня ничего не ждёт решения. Что можно сделать – в «Куда дальше».
panel-ui-own-home-ways = Куда дальше
panel-ui-own-home-waves = Сейчас идут
panel-ui-own-home-noWaves = Открытых опросов нет.
panel-ui-own-home-coming = Ближайшая неделя
panel-ui-own-home-noComing = На неделю вперёд ничего не назначено.
panel-ui-own-faults-hint = То, что сломалось само, за последние семь дней. Подробности – в журнале сервера.
panel-ui-own-faults-schedules = Расписания
panel-ui-own-faults-updates = Необработанные сообщения из чата
panel-ui-own-faults-none-schedules = Все расписания выполняются.
panel-ui-own-faults-none-updates = Все сообщения обработаны.
panel-ui-own-faults-over = потом прошло успешно
panel-ui-own-faults-lasts = ещё не прошло успешно
panel-ui-own-faults-attempts = попыток: { $number }
panel-ui-resources-Person-properties-withoutBirthDate = Без даты рождения

panel-home-days-left =
    { $days ->
        [0] срок вышел
        [1] последний день – сегодня
        [one] остался { $days } день, по { $day }
        [few] осталось { $days } дня, по { $day }
       *[many] осталось { $days } дней, по { $day }
    }
panel-home-coming-opens = открывается
panel-home-coming-closes = последний день:
panel-home-access-requests =
    { $count ->
        [one] заявка на доступ ждёт решения
        [few] заявки на доступ ждут решения
       *[many] заявок на доступ ждут решения
    }, первая с { $since }
panel-home-access-requests-press = К заявкам
panel-home-calls =
    { $count ->
        [one] человеку нужен звонок или письмо
       *[other] людям нужен звонок или письмо
    } из центра{ $late ->
        [0] {""}
       *[other] , срок вышел: { $late }
    }
panel-home-calls-press = Кому позвонить
panel-home-messages-failed =
    { $count ->
        [one] сообщение
        [few] сообщения
       *[many] сообщений
    } опроса «{ $title }» не отправлено из-за ошибки
panel-home-messages-failed-press = Посмотреть
panel-home-messages-blocked =
    { $count ->
        [one] сообщение
        [few] сообщения
       *[many] сообщений
    } опроса «{ $title }» не дошло: бот заблокирован. Свяжитесь через организацию
panel-home-messages-blocked-press = Посмотреть
panel-home-unused-codes =
    { $count ->
        [one] код истёк, чата нет
        [few] кода истекли, чатов нет
       *[many] кодов истекли, чатов нет
    }: эти люди не смогут ответить на опрос «{ $title }»
panel-home-unused-codes-press = Выдать новые
panel-home-updates =
    { $count ->
        [one] сообщение из чата не удалось обработать
        [few] сообщения из чата не удалось обработать
       *[many] сообщений из чата не удалось обработать
    } за неделю
panel-home-updates-press = К сбоям
panel-home-schedules =
    { $count ->
        [one] расписание не выполнилось
        [few] расписания не выполнились
       *[many] расписаний не выполнились
    } в последний раз
panel-home-schedules-press = К заданиям
panel-home-unopened-wave =
    { $count ->
       *[other] опрос
    } «{ $title }» { $why ->
        [over] так и не открылся, последний день прошёл
        [burdened] не открылся: у всех, кого он спросил бы, набралась норма опросов за квартал
        [rules] не открылся: условия его сегмента больше не действуют
       *[nobody] не открылся: спрашивать некого
    }
panel-home-unopened-wave-press = Что сделать
panel-home-own-survey =
    { $count ->
       *[other] опрос «{ $title }» ждёт вашего ответа в чате по { $closesAt } включительно
    }
panel-home-register-gaps =
    { $count ->
        [one] педагог без даты рождения
        [few] педагога без даты рождения
       *[many] педагогов без даты рождения
    }: опросы молодых педагогов не найдут таких людей
panel-home-register-gaps-press = Заполнить
panel-home-link-plan = Создать опрос
panel-home-link-plan-hint = Анкета, кого спросить, первый и последний день
panel-home-link-codes = Выдать коды школе
panel-home-link-codes-hint = Откройте организацию, затем «Лист с кодами»
panel-home-link-people = Найти педагога
panel-home-link-people-hint = Поиск по фамилии, фильтры
panel-home-link-staff = Сотрудники организации
panel-home-link-staff-hint = Сверьте список: по нему центр зовёт людей
panel-home-link-mentees = Ваши подопечные
panel-home-link-mentees-hint = Карточки тех, кому вы наставник
panel-home-link-self = Ваша карточка
panel-home-link-self-hint = Что центр хранит о вас
panel-home-link-waves = Опросы
panel-home-link-waves-hint = Все проведённые и запланированные, охват
panel-home-link-organisations = Организации района
panel-home-link-organisations-hint = Адреса, телефоны, руководители
panel-home-link-accounts = Учётные записи
panel-home-link-accounts-hint = Входы в панель, пароли, роли
panel-home-link-journal = Журнал
panel-home-link-journal-hint = Кто что сделал и что смотрел
panel-home-link-access = Мой вход
panel-home-link-access-hint = Пароль, язык, выход на других устройствах
