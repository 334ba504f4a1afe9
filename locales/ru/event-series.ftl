# Series of events and yearly plans of associations; an event repeated; a cycle in the chat.

events-refused-series = Серия: её нет, или она не ваша.
events-refused-times = Сколько раз: целое число от 1 до { $most }.
events-refused-no-cycle = На предстоящие встречи записываться больше не нужно.

bot-event-cycle-button = На все встречи ({ $count })
bot-event-cycle =
    { $count ->
        [one] Записать вас на { $count } встречу?
        [few] Записать вас на { $count } встречи?
       *[many] Записать вас на { $count } встреч?
    }
bot-event-cycle-more = И ещё { $count }
bot-event-cycle-yes = Да, записать на все
bot-event-cycle-joined =
    { $waiting ->
        [0] Готово. Записей: { $registered }.
       *[other] Готово. Записей: { $registered }, в листе ожидания: { $waiting }.
    }

## The register
panel-ui-labels-EventSeries = Серии и планы РМО
panel-ui-resources-EventSeries-actions-list = Серии и планы РМО
panel-ui-own-empty-EventSeries = Серий пока нет. Создайте план РМО на учебный год или цикл занятий, затем добавьте в него мероприятия.
panel-ui-resources-EventSeries-properties-id = №
panel-ui-resources-EventSeries-properties-title = Название
panel-ui-resources-EventSeries-properties-rmo = РМО, чей это план
panel-ui-resources-EventSeries-properties-year = Учебный год
panel-ui-resources-EventSeries-properties-schoolYear = Учебный год: в каком начинается
panel-ui-resources-EventSeries-properties-note = Примечание
panel-ui-resources-EventSeries-properties-planned = Мероприятий
panel-ui-resources-EventSeries-properties-held = Проведено
panel-ui-resources-EventSeries-properties-visits = Посещений
panel-ui-resources-CentreEvent-properties-series = Серия или план РМО
panel-ui-actions-seriesPage = Мероприятия серии
panel-ui-resources-AuditEntry-labels-noun-eventSeries = серия
panel-ui-resources-AuditEntry-labels-about-eventSeries = серия

## Repeating
panel-ui-actions-repeatEvent = Повторить
panel-ui-own-confirm-repeatEvent = Сколько раз и как часто повторить «{ $title }»? Получатся черновики, о них никто не узнает, пока вы их не объявите.
panel-ui-resources-CentreEvent-properties-every = Как часто
panel-ui-resources-CentreEvent-properties-times = Сколько раз
panel-ui-resources-CentreEvent-labels-every-week = каждую неделю
panel-ui-resources-CentreEvent-labels-every-month = каждый месяц
panel-events-repeats = Черновиков: { $count }. Дни: { $days }. Праздничные дни пропущены.
panel-events-repeated = Создано черновиков: { $count }. Проверьте и объявите каждый.
panel-audit-repeatEvent = Повторено мероприятие: { $name }

## The page of a series
panel-ui-pages-event-series = Серия мероприятий
panel-series-lead = Учебный год { $year }
panel-series-rmo = План РМО: { $name }
panel-series-add = Добавить мероприятие
panel-series-card = Карточка
panel-series-figure-held = Проведено
panel-series-figure-visits = Посещений
panel-series-of = из { $count } в плане
panel-series-visitors =
    { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }
panel-series-events = Мероприятия: { $count }
panel-series-empty = Мероприятий пока нет. Нажмите «Добавить мероприятие» или выберите эту серию в форме мероприятия.
