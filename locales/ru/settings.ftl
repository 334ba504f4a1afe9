# «Настройки» и пауза рассылок. Видят директор, заместитель и администратор.
panel-ui-pages-settings = Настройки
panel-ui-own-settings-hint = То, что центр решает сам. Каждая настройка сохраняется отдельно и действует сразу.
panel-ui-own-settings-readOnly = То, что центр решил сам. Меняют настройки директор и администратор.
panel-ui-own-settings-save = Сохранить
panel-ui-own-settings-saveHours = Сохранить часы и дни
panel-ui-own-settings-paused = На паузе
panel-ui-own-settings-goes = Сообщения уходят
panel-ui-own-settings-pause = Поставить на паузу
panel-ui-own-settings-pauseSure = Приглашения, напоминания и уведомления перестанут уходить всем. Ответы бота на нажатия продолжатся. Сообщения подождут; те, чей срок выйдет за время паузы, не уйдут.
panel-ui-own-settings-pauseYes = Да, поставить на паузу
panel-ui-own-settings-resume = Продолжить рассылки
panel-ui-own-settings-resumeSure = Всё, что ждёт, начнёт уходить сразу, если сейчас часы рассылки.
panel-ui-own-settings-resumeYes = Да, продолжить
panel-ui-own-settings-week = По дням недели
panel-ui-own-settings-day1 = понедельник
panel-ui-own-settings-day2 = вторник
panel-ui-own-settings-day3 = среда
panel-ui-own-settings-day4 = четверг
panel-ui-own-settings-day5 = пятница
panel-ui-own-settings-day6 = суббота
panel-ui-own-settings-silent = не пишем
panel-ui-own-settings-from = с
panel-ui-own-settings-to = до
panel-ui-own-settings-fromDay = с
panel-ui-own-settings-toDay = по
panel-ui-own-settings-note = Что это
panel-ui-own-settings-remove = Убрать
panel-ui-own-settings-dayTyped = ДД.ММ
panel-ui-own-settings-silentTitle = Каждый год не пишем
panel-ui-own-settings-silentHint = День и месяц, например 31.12. Оба дня включительно, можно через Новый год.
panel-ui-own-settings-silentAdd = Добавить дни каждого года
panel-ui-own-settings-daysTitle = Каникулы, праздники и экзамены
panel-ui-own-settings-daysHint = Даты этого учебного года, оба дня включительно. Для одного дня хватит первой даты.
panel-ui-own-settings-daysAdd = Добавить каникулы или экзамен

## Настройки
settings-group-sending = Рассылки
settings-group-surveys = Опросы
settings-group-mentoring = Наставничество
settings-group-questions = Вопросы методистам
settings-saved = Сохранено: «{ $name }».
settings-changed = Изменено { $at }.
settings-changed-meanwhile = Настройку тем временем изменил кто-то другой. Обновите страницу и внесите своё ещё раз.
settings-by-default = По умолчанию: { $value }.
settings-name-sending-paused = Пауза всех рассылок
settings-hint-sending-paused = На паузе бот никому не пишет первым, но отвечает на нажатия и вопросы.
settings-wrong-sending-paused = «Пауза всех рассылок» либо включена, либо выключена.
settings-name-sending-speed = Скорость рассылок
settings-hint-sending-speed = Сколько сообщений в секунду бот отправляет первым. Ответы на нажатия от этого не замедлятся.
settings-unit-sending-speed = { $count ->
        [one] сообщение в секунду
        [few] сообщения в секунду
       *[many] сообщений в секунду
    }
settings-wrong-sending-speed = «Скорость рассылок» – целое число сообщений в секунду от 1 до 28.
settings-name-messages-per-day = Сообщений одному человеку в день
settings-hint-messages-per-day = Сколько раз за день бот может первым написать одному человеку. Если накопилось больше, придёт одна сводка с коротким текстом каждого, остальное – в следующий рабочий день. Ответы на заявки и вопросы и всё о занятых местах приходят всегда.
settings-unit-messages-per-day = { $count ->
        [one] сообщение в день
        [few] сообщения в день
       *[many] сообщений в день
    }
settings-wrong-messages-per-day = «Сообщений одному человеку в день» – целое число от 1 до 20.
settings-name-sending-hours = Часы и дни рассылки
settings-hint-sending-hours = Когда бот может написать первым. Остальное ждёт ближайшего разрешённого часа. В воскресенье не пишем никогда.
settings-initially-sending-hours = понедельник – пятница с 9:00 до 19:00, с 31.12 по 08.01 не пишем
settings-wrong-sending-hours = «Часы и дни рассылки»: данные не читаются. Обновите страницу и повторите.
settings-hours-demo = Это демонстрация: пока часы не сохранены здесь, сообщения уходят круглосуточно.
settings-hours-no-day = По дням недели: отметьте хотя бы один день, иначе писать будет некогда.
settings-hours-span = По дням недели, { $day ->
        [1] понедельник
        [2] вторник
        [3] среда
        [4] четверг
        [5] пятница
       *[6] суббота
    }: начало должно быть раньше конца, и всё – между { $from }:00 и { $to }:00.
settings-hours-saturday = По дням недели, суббота: писать можно только до { $to }:00.
settings-hours-yearly = «Каждый год не пишем», строка { $row }: укажите оба дня как день и месяц, например 31.12.
settings-hours-day = «Каникулы, праздники и экзамены», строка { $row }: укажите дату.
settings-hours-order = «Каникулы, праздники и экзамены», строка { $row }: последний день раньше первого.
settings-hours-too-long = Больше { $days } дней подряд писать было бы нельзя. Проверьте годы в датах.
settings-name-broadcast-approval-above = Одобрение рассылки
settings-hint-broadcast-approval-above = Рассылку, у которой получателей больше, одобряет второй человек.
settings-unit-broadcast-approval-above = { $count ->
        [one] получатель
        [few] получателя
       *[many] получателей
    }
settings-name-burden-minutes = Норма опросов
settings-hint-burden-minutes = Сколько минут опросов в квартал можно попросить у одного человека, прежде чем программа предупредит.
settings-unit-burden-minutes = { $count ->
        [one] минута в квартал
        [few] минуты в квартал
       *[many] минут в квартал
    }
settings-name-mentees-most = Подопечных у наставника
settings-hint-mentees-most = С какого числа подопечных программа предупреждает, когда наставнику назначают ещё одного.
settings-unit-mentees-most = { $count ->
        [one] человек
        [few] человека
       *[many] человек
    }
settings-name-mentoring-silence = Дней без встречи
settings-hint-mentoring-silence = Через сколько дней без записанной встречи наставник получает напоминание.
settings-unit-mentoring-silence = { $count ->
        [one] день
        [few] дня
       *[many] дней
    }

## Главная
panel-home-sending-paused = { $count ->
        [one] сообщение ждёт
        [few] сообщения ждут
       *[many] сообщений ждут
    }: рассылки на паузе с { $since }
panel-home-sending-paused-press = К паузе
panel-home-sending-paused-by-centre = { $count ->
        [one] сообщение ждёт
        [few] сообщения ждут
       *[many] сообщений ждут
    }: рассылки на паузе с { $since }. Продолжить могут директор и администратор
settings-name-question-working-days = Срок ответа на вопрос
settings-hint-question-working-days = За сколько рабочих дней методист отвечает на вопрос педагога.
settings-unit-question-working-days = { $count ->
        [one] рабочий день
        [few] рабочих дня
       *[many] рабочих дней
    }
