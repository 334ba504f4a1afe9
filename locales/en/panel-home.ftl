# The panel’s home page, and “Faults”.
panel-ui-pages-home = Home
panel-ui-pages-faults = Faults
panel-ui-own-home-attention = Needs attention
panel-ui-own-home-urgent = Urgent:
panel-ui-own-home-well = All is well.
panel-ui-own-home-wellNext = Nothing waits for a decision today. “Where to go” says what you could do.
panel-ui-own-home-ways = Where to go
panel-ui-own-home-waves = Running now
panel-ui-own-home-noWaves = No wave is open.
panel-ui-own-home-coming = The coming week
panel-ui-own-home-noComing = Nothing is planned for the week.
panel-ui-own-faults-hint = What broke by itself in the last seven days. The server’s log has the details.
panel-ui-own-faults-schedules = Schedules
panel-ui-own-faults-updates = Messages from the chat that were not handled
panel-ui-own-faults-none-schedules = All schedules run.
panel-ui-own-faults-none-updates = All messages were handled.
panel-ui-own-faults-over = went well later
panel-ui-own-faults-lasts = has not gone well since
panel-ui-own-faults-attempts = attempts: { $number }
panel-ui-resources-Person-properties-withoutBirthDate = Without a birth date

panel-home-days-left =
    { $days ->
        [0] time is up
        [1] today is the last day, { $day }
       *[other] { $days } days left, until { $day }
    }
panel-home-coming-opens = opens:
panel-home-coming-closes = last day:
panel-home-access-requests =
    { $count ->
        [one] access request waits
       *[other] access requests wait
    } for a decision, the first since { $since }
panel-home-access-requests-press = See requests
panel-home-calls =
    { $count ->
        [one] person needs
       *[other] people need
    } a call or a letter from the centre{ $late ->
        [0] {""}
       *[other] , overdue: { $late }
    }
panel-home-calls-press = Whom to call
panel-home-messages-failed =
    { $count ->
        [one] message
       *[other] messages
    } of “{ $title }” not sent because of an error
panel-home-messages-failed-press = Look
panel-home-messages-blocked =
    { $count ->
        [one] message
       *[other] messages
    } of “{ $title }” not delivered: the bot is blocked. Reach them through their organisation
panel-home-messages-blocked-press = Look
panel-home-unused-codes =
    { $count ->
        [one] code ran out unused
       *[other] codes ran out unused
    }: these people cannot answer “{ $title }”
panel-home-unused-codes-press = Issue new ones
panel-home-updates =
    { $count ->
        [one] message
       *[other] messages
    } from the chat could not be handled this week
panel-home-updates-press = See faults
panel-home-schedules =
    { $count ->
        [one] schedule
       *[other] schedules
    } failed the last time
panel-home-schedules-press = See schedules
panel-home-unopened-wave =
    { $count ->
       *[other] survey
    } “{ $title }” { $why ->
        [over] never opened, its last day is past
        [burdened] has not opened: everybody it would ask has had their surveys of the quarter
        [rules] has not opened: the rules of its segment hold no more
       *[nobody] has not opened: there is nobody to ask
    }
panel-home-unopened-wave-press = What to do
panel-home-own-survey =
    { $count ->
       *[other] survey “{ $title }” waits for your answer in the chat, until { $closesAt }
    }
panel-home-register-gaps =
    { $count ->
        [one] educator
       *[other] educators
    } without a birth date: surveys of young educators will not find them
panel-home-register-gaps-press = Fill in
panel-home-link-plan = New survey wave
panel-home-link-plan-hint = Questionnaire, whom to ask, first and last day
panel-home-link-codes = Issue codes for a school
panel-home-link-codes-hint = Open the organisation, then “Sheet of codes”
panel-home-link-people = Find an educator
panel-home-link-people-hint = Search by name, filters
panel-home-link-staff = Your organisation’s staff
panel-home-link-staff-hint = Check the list: the centre calls people by it
panel-home-link-mentees = Your mentees
panel-home-link-mentees-hint = Cards of those you are a mentor to
panel-home-link-self = Your card
panel-home-link-self-hint = What the centre keeps about you
panel-home-link-waves = Waves
panel-home-link-waves-hint = All that were run or planned, coverage
panel-home-link-organisations = Organisations of the district
panel-home-link-organisations-hint = Addresses, telephones, heads
panel-home-link-accounts = Accounts
panel-home-link-accounts-hint = Ways into the panel, passwords, roles
panel-home-link-journal = Journal
panel-home-link-journal-hint = Who did and saw what
panel-home-link-access = My access
panel-home-link-access-hint = Password, language, other devices
