# The pages of events outside the panel: the card, the entrance, certificates, calendars.

event-page-when = When
event-page-where = Where
event-page-hours = Academic hours
event-page-online = Online: those who register get the link
event-page-programme = Programme
event-page-chat = { $to ->
        [apply] Apply in the chat
        [register] Register in the chat
       *[open] Open in the chat
    }
event-page-ics = To the calendar
event-page-card = To the event
event-page-held = The event is over.
event-page-cancelled = The event is cancelled. Reason: { $why }
event-page-unknown-title = No such page
event-page-unknown = There is no such page. Check that the link is whole, or open the event in the chat.

## The entrance
check-in-there = { $there } checked in, { $registered } on the list
check-in-screen = Code on the screen
check-in-screen-help = Show it on a screen: participants point a phone camera at it or type the code in the chat, in the card of the event. The code changes every minute.
check-in-screen-alt = QR code that opens the chat
check-in-screen-still = Without scripts the code does not change by itself: reload the page once a minute.
check-in-theirs = Code of a participant
check-in-theirs-label = Six signs of the code
check-in-theirs-help = The participant shows the code in the chat or on their own page.
check-in-mark = Check in
check-in-scan = Camera
check-in-camera = Picture of the camera
check-in-marks = Marks from this device
check-in-offline = No network. The marks are kept here and leave by themselves when it is back. Waiting: { $count }. Do not close the page.
check-in-kept = kept, waits to be sent
check-in-none = Type the code of a participant.
check-in-accepted = { $who } – checked in, { $at }
check-in-closed = This is a code for checking in at the entrance. Show it to the organiser.
check-in-closed-staff = Are you the organiser? Open the check-in page from the card of the event in the panel.
check-in-own = Your code for the entrance
check-in-own-help = Show it to the organiser at the entrance.
check-in-own-alt = QR code for the entrance
check-in-you-are-there = You are checked in: { $at }.

## Why not
check-in-refused-wrong = No such code is on the list. Check it: six signs, different for every event.
check-in-refused-again = This code was used already: { $who }, { $at }. It does not count twice. Ask the participant to open their own code in the chat.
check-in-refused-early = Check-in opens two hours before the beginning.
check-in-refused-late = Check-in is over: the event ended more than two hours ago.
check-in-refused-screen = The code did not fit: it changes every minute. Look at the screen once more.

## In the chat
bot-here-title = Check-in
bot-here-button = I am here
bot-here-text = Your code: { $code }. Show it to the organiser.
bot-here-screen = Or write here the code from the screen in the room: six signs.
bot-here-page = Open the code on a page
bot-here-done = Checked in: { $at }. Enjoy the event!
bot-here-already = You are checked in already: { $at }.

## In the panel
panel-event-door = Check-in page
panel-event-attempts = Refused check-ins ({ $count })
panel-event-attempts-table = Refused check-ins
panel-event-attempts-when = When
panel-event-attempts-who = Whose code
panel-event-attempts-why = Why refused
panel-event-attempts-nobody = Nobody's
panel-event-attempt =
    { $reason ->
        [check-in-refused-again] The code was used before: somebody else may have used it
        [check-in-refused-wrong] No such code
        [check-in-refused-screen] The code of the screen was old or wrong
        [check-in-refused-early] Earlier than two hours before the beginning
        [check-in-refused-late] Later than two hours after the end
        [events-refused-cancelled] The event is cancelled
       *[other] Refused
    }

## The calendar
event-calendar-name = Events of the methodical centre
bot-calendar-button = To the phone's calendar
bot-calendar-title = Calendar
bot-calendar-text = Subscribe the calendar of your phone: the events you are registered for appear in it by themselves, and move when their time does.
bot-calendar-open = Get the address
bot-calendar-again = Show the address
bot-calendar-close = Close the address
bot-calendar-closed = The address is closed: the calendar gets nothing more
bot-calendar-address = Add a subscription to your calendar by this address: { $url }
bot-calendar-secret = Whoever has this address sees your events without signing in. Do not pass it on; you can close it at any time.
bot-calendar-go = Open in the calendar
bot-event-ics = To the calendar
panel-audit-openCalendarFeed = Calendar address opened: { $name }
panel-audit-closeCalendarFeed = Calendar address closed: { $name }

## Certificates
certificate-ready = Your certificate is ready: { $name }
certificate-ready-text = Your part is confirmed, academic hours: { $hours }.
certificate-get = Get the certificate
certificate-centre = Municipal methodical centre
certificate-title =
    { $role ->
       *[participant] Certificate of participation
        [speaker] Certificate of a speaker
        [workshop_leader] Certificate of a workshop leader
        [jury] Certificate of a member of the jury
        [organiser] Certificate of an organiser
    }
certificate-number = Certificate No. { $number }
certificate-confirms =
    { $role ->
       *[participant] taking part in the event
        [speaker] giving a talk
        [workshop_leader] leading the workshop
        [jury] serving on the jury
        [organiser] organising the event
    }
certificate-day = { $day }, { $year }
certificate-hours = Academic hours: { $hours }
paper-hand = ______________________________
certificate-sign = Signature, seal
certificate-issued = Date of issue: { $day }
certificate-check = Check that it is genuine
certificate-file = Certificates
certificate-holds = The certificate is valid.
certificate-does-not-hold = The certificate was revoked and is not valid.
certificate-name = Given to
certificate-initials = Given to (initials)
certificate-event = Event
certificate-given = Date of issue
certificate-download = Download the PDF
certificate-secret = This page is yours: it shows the full name. To have it checked, pass on the certificate itself: its code shows no name.
certificate-unknown-title = No such certificate
certificate-unknown = There is no certificate at this address. Check that the link is whole, or scan the code once more.
certificate-refused-none = No certificates are given at this event.
certificate-refused-early = The certificate appears after the end of the event.
certificate-refused-absent = Certificates go to those whose attendance was marked. Yours was not: if that is a mistake, write to the organiser.
certificate-refused-revoked = The certificate was revoked. The methodical centre will say why.
certificate-refused-no-one = There are no certificates yet: they appear an hour after the end.
bot-certificate-title = Certificate
bot-certificate-text = { $name }. Your certificate No. { $number }.
bot-certificate-name = Certificate-{ $number }.pdf
bot-certificate-open = Open the certificate
panel-event-certificates = Certificates in one file ({ $count })
settings-wrong-certificate-signer = Signature: one line of 120 signs at most.
panel-audit-downloadCertificates = Certificates downloaded: { $name }

## Feedback
panel-ui-resources-Wave-labels-audience-event = participants of an event
panel-event-feedback = Feedback
panel-event-feedback-index = Index of the event
panel-event-feedback-note = { $level } · answers: { $n } of { $asked }
panel-event-feedback-asking = { $asked } participants are asked until { $until }. The total appears when the survey is over: feedback is anonymous.
panel-event-feedback-few = { $asked } participants were asked. Fewer than five answered, so no total is shown: nobody shall be recognised.
panel-event-follow-up = What was of use
panel-event-follow-up-note = Answered: { $n } of { $asked }.

## On the page of jobs
schedules-issue-certificates = Give certificates
schedules-issue-certificates-does = Every five minutes: an hour after an event gives certificates to those whose attendance was marked, and tells them.
schedules-issue-certificates-did = Certificates given: { $issued }
schedules-ask-for-feedback = Ask for feedback
schedules-ask-for-feedback-does = Every five minutes: two hours after an event asks those who came, if they are five or more.
schedules-ask-for-feedback-did = Events: { $events }, people asked: { $people }
schedules-ask-what-was-used = Ask what could be used after events
schedules-ask-what-was-used-does = Every morning: as many days after an event as the settings say asks those who came, if they are five or more.
schedules-ask-what-was-used-did = Events: { $events }, people asked: { $people }

## Settings
settings-group-events = Events
settings-name-certificate-signer = Signature on certificates
settings-hint-certificate-signer = Post and name of whoever signs. An empty line leaves room for a signature by hand.
settings-name-event-follow-up = What could be used
settings-hint-event-follow-up = How many days after an event those who came are asked. 0 asks nobody.
settings-unit-event-follow-up = { $count ->
        [one] day
       *[other] days
    }
settings-wrong-event-follow-up = What could be used: a whole number of days from 0 to 120.
