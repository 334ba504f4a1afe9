# When people are reminded of an event: the rules of the centre, those of an event, and what comes of them.

## «Настройки»
settings-name-event-reminders = Напоминания о мероприятиях
settings-hint-event-reminders = Когда напомнить тем, кто записан. У мероприятия могут быть свои правила, они в его форме. Напоминания объявленных мероприятий поменяются за минуту.
settings-wrong-event-reminders = «Напоминания о мероприятиях»: за сколько дней – не больше пяти целых чисел от 1 до 30, за сколько часов – не больше трёх от 1 до 23, через запятую.
panel-ui-own-settings-remindDays = За сколько дней, через запятую
panel-ui-own-settings-remindAt = во сколько
panel-ui-own-settings-remindHours = За сколько часов, через запятую
panel-ui-own-settings-remindAtStart = В начале, если есть ссылка для подключения
panel-ui-own-settings-saveReminders = Сохранить напоминания

## The form of an event
panel-ui-resources-CentreEvent-properties-reminders = Напоминания
panel-ui-resources-CentreEvent-labels-reminders-usual = по обычным правилам
panel-ui-resources-CentreEvent-labels-reminders-own = свои
panel-ui-resources-CentreEvent-labels-reminders-none = не напоминать
panel-ui-resources-CentreEvent-properties-remindDays = Напомнить за сколько дней, через запятую
panel-ui-resources-CentreEvent-properties-remindAt = В эти дни – во сколько
panel-ui-resources-CentreEvent-properties-remindHours = Напомнить за сколько часов, через запятую
panel-ui-resources-CentreEvent-properties-remindAtStart = Напомнить в начале, если есть ссылка
panel-ui-resources-CentreEvent-labels-remindAtStart-yes = да
panel-ui-resources-CentreEvent-labels-remindAtStart-no = нет
events-refused-reminders = Напоминания: за сколько дней – не больше пяти целых чисел от 1 до 30, за сколько часов – не больше трёх от 1 до 23, через запятую.

## In words
panel-reminders-line =
    { $whose ->
       *[usual] Напоминания, обычные правила: { $rules }.
        [own] Напоминания, свои правила: { $rules }.
    }
panel-reminders-days = { $count ->
        [one] за { $count } день
        [few] за { $count } дня
       *[many] за { $count } дней
    }
panel-reminders-hours = { $count ->
        [one] за { $count } час
        [few] за { $count } часа
       *[many] за { $count } часов
    }
panel-reminders-by-day = { $days } в { $at }:00
panel-reminders-by-hour = { $hours }
panel-reminders-at-start = в начале, если есть ссылка
panel-reminders-none = не напоминаем
panel-reminders-come = Записанным напомним: { $when }.
panel-reminders-past = Напоминаний не будет: всё, что велят правила, уже в прошлом.
panel-reminders-off = Напоминаний не будет: у мероприятия они выключены.
