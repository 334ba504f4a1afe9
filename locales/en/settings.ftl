# “Settings” and the pause of sending. Seen by the director, the deputy and the administrator.
panel-ui-pages-settings = Settings
panel-ui-own-settings-hint = What the centre decides for itself. Each setting is saved separately and holds at once.
panel-ui-own-settings-readOnly = What the centre has decided for itself. Settings are changed by the director and the administrator.
panel-ui-own-settings-save = Save
panel-ui-own-settings-saveHours = Save hours and days
panel-ui-own-settings-paused = Paused
panel-ui-own-settings-goes = Messages go out
panel-ui-own-settings-pause = Pause
panel-ui-own-settings-pauseSure = Invitations, reminders and notices stop going out to everybody. The bot goes on answering presses. Messages wait; those that become outdated during the pause are not sent.
panel-ui-own-settings-pauseYes = Yes, pause
panel-ui-own-settings-resume = Resume sending
panel-ui-own-settings-resumeSure = Everything that waits begins to go out at once, if these are sending hours.
panel-ui-own-settings-resumeYes = Yes, resume
panel-ui-own-settings-week = By weekday
panel-ui-own-settings-day1 = Monday
panel-ui-own-settings-day2 = Tuesday
panel-ui-own-settings-day3 = Wednesday
panel-ui-own-settings-day4 = Thursday
panel-ui-own-settings-day5 = Friday
panel-ui-own-settings-day6 = Saturday
panel-ui-own-settings-silent = nothing is sent
panel-ui-own-settings-from = from
panel-ui-own-settings-to = to
panel-ui-own-settings-fromDay = from
panel-ui-own-settings-toDay = until
panel-ui-own-settings-note = What it is
panel-ui-own-settings-remove = Remove
panel-ui-own-settings-dayTyped = DD.MM
panel-ui-own-settings-silentTitle = Silent every year
panel-ui-own-settings-silentHint = Day and month, such as 31.12. Both days included; it may run over New Year.
panel-ui-own-settings-silentAdd = Add days of every year
panel-ui-own-settings-daysTitle = Holidays and exams
panel-ui-own-settings-daysHint = Dates of this school year, both days included. For a single day the first date is enough.
panel-ui-own-settings-daysAdd = Add holidays or an exam

## Settings
settings-group-sending = Sending
settings-group-surveys = Surveys
settings-group-mentoring = Mentoring
settings-group-questions = Questions to methodologists
settings-saved = Saved: “{ $name }”.
settings-changed = Changed { $at }.
settings-changed-meanwhile = Somebody else has changed the setting meanwhile. Reload the page and make your change again.
settings-by-default = By default: { $value }.
settings-name-sending-paused = Pause of all sending
settings-hint-sending-paused = While paused, the bot writes to nobody first but answers presses and questions.
settings-wrong-sending-paused = “Pause of all sending” is either on or off.
settings-name-sending-speed = Speed of sending
settings-hint-sending-speed = How many messages a second the bot sends first. Answers to presses do not become slower.
settings-unit-sending-speed = { $count ->
        [one] message a second
       *[other] messages a second
    }
settings-wrong-sending-speed = “Speed of sending” is a whole number of messages a second from 1 to 28.
settings-name-messages-per-day = Messages to one person a day
settings-hint-messages-per-day = How many times a day the bot may write to one person first. Where more has gathered, one digest comes with a short text of each, and what is left on the next working day. Answers to requests and questions, and everything about places taken, always come.
settings-unit-messages-per-day = { $count ->
        [one] message a day
       *[other] messages a day
    }
settings-wrong-messages-per-day = “Messages to one person a day” is a whole number from 1 to 20.
settings-name-sending-hours = Hours and days of sending
settings-hint-sending-hours = When the bot may write first. Everything else waits for the next permitted hour. Nothing is ever sent on a Sunday.
settings-initially-sending-hours = Monday to Friday from 9:00 to 19:00, nothing from 31.12 until 08.01
settings-wrong-sending-hours = “Hours and days of sending”: the data cannot be read. Reload the page and try again.
settings-hours-demo = This is a demo: until hours are saved here, messages go out round the clock.
settings-hours-no-day = By weekday: tick at least one day, or there is no time to write in.
settings-hours-span = By weekday, { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
       *[6] Saturday
    }: the beginning comes before the end, and both are between { $from }:00 and { $to }:00.
settings-hours-saturday = By weekday, Saturday: nothing is sent after { $to }:00.
settings-hours-yearly = “Silent every year”, row { $row }: give both days as day and month, such as 31.12.
settings-hours-day = “Holidays and exams”, row { $row }: give a date.
settings-hours-order = “Holidays and exams”, row { $row }: the last day is before the first.
settings-hours-too-long = Nothing could be sent for more than { $days } days in a row. Check the years of the dates.
settings-name-broadcast-approval-above = Approval of broadcasts
settings-hint-broadcast-approval-above = A broadcast with more recipients than this is approved by a second person.
settings-unit-broadcast-approval-above = { $count ->
        [one] recipient
       *[other] recipients
    }
settings-name-burden-minutes = Limit of surveys
settings-hint-burden-minutes = How many minutes of surveys one person may be asked for in a quarter before the program warns.
settings-unit-burden-minutes = { $count ->
        [one] minute a quarter
       *[other] minutes a quarter
    }
settings-name-mentees-most = Mentees of a mentor
settings-hint-mentees-most = From how many mentees on the program warns whoever assigns the mentor one more.
settings-unit-mentees-most = { $count ->
        [one] person
       *[other] people
    }
settings-name-mentoring-silence = Days without a meeting
settings-hint-mentoring-silence = After how many days without a logged meeting a mentor is reminded.
settings-unit-mentoring-silence = { $count ->
        [one] day
       *[other] days
    }

## Home
panel-home-sending-paused = { $count ->
        [one] message waits
       *[other] messages wait
    }: sending has been paused since { $since }
panel-home-sending-paused-press = To the pause
panel-home-sending-paused-by-centre = { $count ->
        [one] message waits
       *[other] messages wait
    }: sending has been paused since { $since }. The director and the administrator can resume it
settings-name-question-working-days = Time for an answer
settings-hint-question-working-days = Within how many working days a methodologist answers an educator.
settings-unit-question-working-days = { $count ->
        [one] working day
       *[other] working days
    }
