# When people are reminded of an event: the rules of the centre, those of an event, and what comes of them.

## Settings
settings-name-event-reminders = Reminders of events
settings-hint-event-reminders = When those who are registered are reminded. An event may have rules of its own, in its form. The reminders of announced events change within a minute.
settings-wrong-event-reminders = Reminders of events: days before, up to five whole numbers from 1 to 30; hours before, up to three from 1 to 23; separated by commas.
panel-ui-own-settings-remindDays = Days before, separated by commas
panel-ui-own-settings-remindAt = at
panel-ui-own-settings-remindHours = Hours before, separated by commas
panel-ui-own-settings-remindAtStart = At the start, where there is a link to join
panel-ui-own-settings-saveReminders = Save the reminders

## The form of an event
panel-ui-resources-CentreEvent-properties-reminders = Reminders
panel-ui-resources-CentreEvent-labels-reminders-usual = by the usual rules
panel-ui-resources-CentreEvent-labels-reminders-own = its own
panel-ui-resources-CentreEvent-labels-reminders-none = none
panel-ui-resources-CentreEvent-properties-remindDays = Remind so many days before, separated by commas
panel-ui-resources-CentreEvent-properties-remindAt = On these days, at
panel-ui-resources-CentreEvent-properties-remindHours = Remind so many hours before, separated by commas
panel-ui-resources-CentreEvent-properties-remindAtStart = Remind at the start, where there is a link
panel-ui-resources-CentreEvent-labels-remindAtStart-yes = yes
panel-ui-resources-CentreEvent-labels-remindAtStart-no = no
events-refused-reminders = Reminders: days before, up to five whole numbers from 1 to 30; hours before, up to three from 1 to 23; separated by commas.

## In words
panel-reminders-line =
    { $whose ->
       *[usual] Reminders by the usual rules: { $rules }.
        [own] Reminders by its own rules: { $rules }.
    }
panel-reminders-days = { $count ->
        [one] { $count } day before
       *[other] { $count } days before
    }
panel-reminders-hours = { $count ->
        [one] { $count } hour before
       *[other] { $count } hours before
    }
panel-reminders-by-day = { $days } at { $at }:00
panel-reminders-by-hour = { $hours }
panel-reminders-at-start = at the start, where there is a link
panel-reminders-none = none
panel-reminders-come = Those registered will be reminded: { $when }.
panel-reminders-past = There will be no reminders: all that the rules say is past already.
panel-reminders-off = There will be no reminders: they are switched off for this event.
