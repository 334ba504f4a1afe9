# Events in the panel: registers, the page of an event, the calendar.

## The sidebar
panel-group-events = Events
panel-ui-labels-CentreEvent = Events
panel-ui-resources-CentreEvent-actions-list = Events
panel-ui-own-empty-CentreEvent = No events yet. Press “Create an event”: at first it is a draft that nobody hears of until you announce it.
panel-ui-labels-EventRegistration = Participants
panel-ui-resources-EventRegistration-actions-list = Participants
panel-ui-own-empty-EventRegistration = Nobody has registered yet.
panel-ui-pages-event = Event
panel-ui-pages-events-calendar = Calendar

## Columns and fields
panel-ui-resources-CentreEvent-properties-id = No.
panel-ui-resources-CentreEvent-properties-title = Title
panel-ui-resources-CentreEvent-properties-kind = Kind
panel-ui-resources-CentreEvent-properties-level = Level
panel-ui-resources-CentreEvent-properties-mode = How it is held
panel-ui-resources-CentreEvent-properties-area = Area
panel-ui-resources-CentreEvent-properties-areaNumber = Area
panel-ui-resources-CentreEvent-properties-startsAt = Begins
panel-ui-resources-CentreEvent-properties-endsAt = Ends
panel-ui-resources-CentreEvent-properties-day = Day
panel-ui-resources-CentreEvent-properties-from = Begins at
panel-ui-resources-CentreEvent-properties-until = Ends at
panel-ui-resources-CentreEvent-properties-lastDay = Last day, if it takes more than one
panel-ui-resources-CentreEvent-properties-place = Place
panel-ui-resources-CentreEvent-properties-link = Link to connect
panel-ui-resources-CentreEvent-properties-capacity = Places
panel-ui-resources-CentreEvent-properties-places = Places (empty: no limit)
panel-ui-resources-CentreEvent-properties-registrationUntil = Last day of registration
panel-ui-resources-CentreEvent-properties-registered = Registered
panel-ui-resources-CentreEvent-properties-waiting = Waiting
panel-ui-resources-CentreEvent-properties-attended = Attended
panel-ui-resources-CentreEvent-properties-status = Status
panel-ui-resources-CentreEvent-properties-audience = Audience
panel-ui-resources-CentreEvent-properties-segment = Segment
panel-ui-resources-CentreEvent-properties-rmo = Association
panel-ui-resources-CentreEvent-properties-organiser = Organiser
panel-ui-resources-CentreEvent-properties-organisedBy = Organiser (empty: you)
panel-ui-resources-CentreEvent-properties-organisation = Organisation that hosts or holds it
panel-ui-resources-CentreEvent-properties-activity = Row of the yearly plan
panel-ui-resources-CentreEvent-properties-planRow = Row of the yearly plan, such as 2.1
panel-ui-resources-CentreEvent-properties-topics = Topics
panel-ui-resources-CentreEvent-properties-topicNames = Topics
panel-ui-resources-CentreEvent-properties-hours = Academic hours
panel-ui-resources-CentreEvent-properties-academicHours = Academic hours for the certificate
panel-ui-resources-CentreEvent-properties-description = Description
panel-ui-resources-CentreEvent-properties-announcedAt = Announced
panel-ui-resources-CentreEvent-properties-cancelReason = Why cancelled
panel-ui-resources-CentreEvent-properties-schoolYear = School year
panel-ui-resources-CentreEvent-properties-why = Reason: participants will see it
panel-ui-resources-CentreEvent-properties-person = Whom to add
panel-ui-resources-CentreEvent-properties-role = Role
panel-ui-resources-CentreEvent-labels-kind-seminar = seminar
panel-ui-resources-CentreEvent-labels-kind-course = courses
panel-ui-resources-CentreEvent-labels-kind-master_class = master class
panel-ui-resources-CentreEvent-labels-kind-round_table = round table
panel-ui-resources-CentreEvent-labels-kind-training = training
panel-ui-resources-CentreEvent-labels-kind-webinar = webinar
panel-ui-resources-CentreEvent-labels-kind-conference = conference
panel-ui-resources-CentreEvent-labels-kind-rmo_meeting = association meeting
panel-ui-resources-CentreEvent-labels-kind-methodical_council = methodical council
panel-ui-resources-CentreEvent-labels-kind-young_rally = rally of young educators
panel-ui-resources-CentreEvent-labels-kind-semyonov_rally = Semyonov rally
panel-ui-resources-CentreEvent-labels-kind-young_week = young specialist’s week
panel-ui-resources-CentreEvent-labels-kind-young_association = meeting of the young educators’ association
panel-ui-resources-CentreEvent-labels-kind-educator_contest = educators’ contest
panel-ui-resources-CentreEvent-labels-kind-pupil_contest = pupils’ contest
panel-ui-resources-CentreEvent-labels-kind-olympiad = subject olympiad
panel-ui-resources-CentreEvent-labels-kind-consult_session = session of a consultation point
panel-ui-resources-CentreEvent-labels-kind-internship = internship
panel-ui-resources-CentreEvent-labels-kind-reading_event = reading event
panel-ui-resources-CentreEvent-labels-kind-award_ceremony = award ceremony
panel-ui-resources-CentreEvent-labels-kind-consultation = consultation
panel-ui-resources-CentreEvent-labels-kind-briefing = briefing
panel-ui-resources-CentreEvent-labels-level-municipal = municipal
panel-ui-resources-CentreEvent-labels-level-inter_municipal = inter-municipal
panel-ui-resources-CentreEvent-labels-level-regional = regional
panel-ui-resources-CentreEvent-labels-level-national = national
panel-ui-resources-CentreEvent-labels-level-international = international
panel-ui-resources-CentreEvent-labels-mode-in_person = in person
panel-ui-resources-CentreEvent-labels-mode-online = online
panel-ui-resources-CentreEvent-labels-mode-hybrid = both
panel-ui-resources-CentreEvent-labels-status-draft = draft
panel-events-status-draft = draft
panel-ui-resources-CentreEvent-labels-status-announced = announced
panel-events-status-announced = announced
panel-ui-resources-CentreEvent-labels-status-registration_closed = registration closed
panel-events-status-registration_closed = registration closed
panel-ui-resources-CentreEvent-labels-status-held = held
panel-events-status-held = held
panel-ui-resources-CentreEvent-labels-status-cancelled = cancelled
panel-events-status-cancelled = cancelled
panel-ui-resources-CentreEvent-labels-areaNumber-1 = 1. Professional development
panel-ui-resources-CentreEvent-labels-areaNumber-2 = 2. Methodical work
panel-ui-resources-CentreEvent-labels-areaNumber-3 = 3. Young educators and mentoring
panel-ui-resources-CentreEvent-labels-areaNumber-4 = 4. Innovation
panel-ui-resources-CentreEvent-labels-areaNumber-5 = 5. Gifted children
panel-ui-resources-CentreEvent-labels-areaNumber-6 = 6. Libraries and textbooks
panel-ui-resources-CentreEvent-labels-areaNumber-7 = 7. Analysis and documents
panel-ui-resources-CentreEvent-labels-audience-young--educators = young educators, up to 35
panel-ui-resources-CentreEvent-labels-audience-young--specialists = young specialists, up to 3 years of experience
panel-ui-resources-CentreEvent-labels-audience-all--educators = all educators
panel-ui-resources-CentreEvent-labels-audience-organisation--heads = heads of organisations
panel-events-audience-usual = by the kind: rallies, the week and the association of the young for young specialists, all else for all educators
panel-ui-resources-CentreEvent-labels-audience-rmo = members of the association
panel-ui-resources-CentreEvent-labels-audience-segment = a saved segment
panel-ui-resources-CentreEvent-labels-role-participant = participant
panel-ui-resources-EventRegistration-labels-role-participant = participant
panel-events-role-participant = participant
panel-ui-resources-CentreEvent-labels-role-speaker = speaker
panel-ui-resources-EventRegistration-labels-role-speaker = speaker
panel-events-role-speaker = speaker
panel-ui-resources-CentreEvent-labels-role-workshop_leader = leads a master class
panel-ui-resources-EventRegistration-labels-role-workshop_leader = leads a master class
panel-events-role-workshop_leader = leads a master class
panel-ui-resources-CentreEvent-labels-role-jury = jury, expert
panel-ui-resources-EventRegistration-labels-role-jury = jury, expert
panel-events-role-jury = jury, expert
panel-ui-resources-CentreEvent-labels-role-organiser = organiser
panel-ui-resources-EventRegistration-labels-role-organiser = organiser
panel-events-role-organiser = organiser
panel-ui-resources-EventRegistration-properties-id = No.
panel-ui-resources-EventRegistration-properties-name = Name
panel-ui-resources-EventRegistration-properties-organisation = Organisation
panel-ui-resources-EventRegistration-properties-event = Event
panel-ui-resources-EventRegistration-properties-startsAt = Begins
panel-ui-resources-EventRegistration-properties-role = Role
panel-ui-resources-EventRegistration-properties-status = Registration
panel-ui-resources-EventRegistration-properties-attended = Attendance
panel-ui-resources-EventRegistration-properties-madeBy = How registered
panel-ui-resources-EventRegistration-properties-madeAt = Registered at
panel-ui-resources-EventRegistration-properties-attendedBy = How attendance was marked
panel-ui-resources-EventRegistration-labels-status-registered = on the list
panel-events-is-registered = on the list
panel-ui-resources-EventRegistration-labels-status-waiting = waiting
panel-events-is-waiting = waiting
panel-ui-resources-EventRegistration-labels-status-offered = offered a place
panel-events-is-offered = offered a place
panel-ui-resources-EventRegistration-labels-status-declined = declined
panel-events-is-declined = declined
panel-ui-resources-EventRegistration-labels-status-lapsed = offer ran out
panel-events-is-lapsed = offer ran out
panel-ui-resources-EventRegistration-labels-status-cancelled = withdrew
panel-events-is-cancelled = withdrew
panel-ui-resources-EventRegistration-labels-attended-yes = present
panel-ui-resources-EventRegistration-labels-attended-no = absent
panel-ui-resources-EventRegistration-labels-attended-unknown = not known yet
panel-ui-resources-EventRegistration-labels-madeBy-chat = in the chat
panel-ui-resources-EventRegistration-labels-madeBy-web = on the page
panel-ui-resources-EventRegistration-labels-madeBy-staff = by staff
panel-ui-resources-EventRegistration-labels-madeBy-walk_in = came without registering
panel-ui-resources-EventRegistration-labels-madeBy-import = from a file
panel-ui-resources-EventRegistration-labels-attendedBy-staff = by hand
panel-ui-resources-EventRegistration-labels-attendedBy-personal_code = personal code
panel-ui-resources-EventRegistration-labels-attendedBy-screen_code = code on the screen
panel-ui-resources-EventRegistration-labels-attendedBy-import = from a file

## Actions
panel-ui-actions-eventPage = Participants and attendance
panel-ui-actions-createEvent = Create an event
panel-ui-actions-announceEvent = Announce
panel-ui-actions-changeEvent = Change
panel-ui-actions-setEventAims = Say what it is meant for
panel-ui-actions-enrolInEvent = Add to the list
panel-ui-actions-closeEventRegistration = Close registration
panel-ui-actions-reopenEventRegistration = Open registration again
panel-ui-actions-cancelEvent = Cancel the event
panel-ui-own-confirm-createEvent = Fill in what is known. The event becomes a draft: nobody hears of it until you announce it.
panel-ui-own-confirm-announceEvent = Counting who will hear of “{ $title }”…
panel-ui-own-confirm-changeEvent = What has changed in “{ $title }”? Those who are registered will hear of a new time or place. The audience of a draft alone is changed.
panel-ui-own-confirm-setEventAims = Which difficulties was “{ $title }” meant for? Its page will show what has changed in them.
panel-ui-own-confirm-enrolInEvent = Whom to add to the list of “{ $title }”?
panel-ui-own-confirm-closeEventRegistration = Close registration for “{ $title }”? Those who have been offered a place may still take it.
panel-ui-own-confirm-reopenEventRegistration = Open registration for “{ $title }” again?
panel-ui-own-confirm-cancelEvent = Why is “{ $title }” cancelled? Participants will see the reason.

## What a press will do
panel-events-when = When: { $when }. Where: { $where }.
panel-events-announces =
    Meant for { $people ->
        [one] { $people } person
       *[other] { $people } people
    }; { $reached } of them get a message.
panel-events-unreached = { $left } get no message: they have no chat, or have not agreed to messages.
panel-events-sends-now = Messages are sent now.
panel-events-sends-paused = All sending is paused: messages leave once it goes on.
panel-events-sends-later = These are quiet hours: messages are sent on { $at }.
panel-events-tells =
    Those registered or waiting will hear of the new time or place: { $told ->
        [one] { $told } person
       *[other] { $told } people
    }. The message goes in three minutes: change again before that, and it is still one.
panel-events-tells-nobody = The time and the place stay: no messages.
panel-events-tells-draft = It is a draft: no messages.
panel-events-cancels =
    Those registered or waiting will hear that it is off: { $told ->
        [one] { $told } person
       *[other] { $told } people
    }. It cannot be brought back.
panel-events-created = The draft is made. Look at it, then announce it.
panel-events-changed = Saved. Messages of the new time or place: { $told }.
panel-events-aims-set = Saved.
panel-events-announced = Announced: { $people } people, { $messages } messages.
panel-events-cancelled = The event is cancelled. Messages: { $told }.
panel-events-closed = Registration is closed.
panel-events-reopened = Registration is open again.
panel-events-enrolled = The person is on the list.
panel-events-marked = Marked: { $count }.
events-refused-hours = Academic hours: a whole number, or leave the field empty.
events-refused-aim = Difficulties: the questionnaires have no such topic any more. Open the form anew.
events-refused-topics = Topics: choose from those offered.
events-refused-activity = Row of the yearly plan: the number of the area and of the row, or leave it empty.
events-refused-organisation = Organisation: there is none.
events-refused-organiser = Organiser: there is no such person.
events-refused-rmo = Association: there is none.
events-refused-announced-to = Audience: the event has been announced, so its audience stays. Single people can be put on the list.

## The page of an event
panel-events-card = Card
panel-events-xlsx = List as Excel
panel-events-sheet = Participants
panel-events-figures = In short
panel-events-figure-registered = Registered
panel-events-figure-waiting = Waiting
panel-events-figure-attended = Attended
panel-events-figure-announced = Announcement received
panel-events-no-limit = no limit of places
panel-events-places-taken = places taken: { $taken } of { $capacity }
panel-events-offered = offered a place: { $count }
panel-events-of = of { $count } registered
panel-events-funnel = queued { $queued }, not delivered { $failed }
panel-events-listed = On the list: { $count }
panel-events-waiting = Waiting: { $count }
panel-events-gone = Withdrew: { $count }
panel-events-nobody = Nobody yet. People register in the chat once it is announced, or add them with “Add to the list”.
panel-events-column-person = Name
panel-events-column-organisation = Organisation
panel-events-column-role = Role
panel-events-column-attendance = Attendance
panel-events-column-mark = Mark
panel-events-column-standing = Standing
panel-events-column-status = Status
panel-events-column-at = Marked at
panel-events-column-when = When
panel-events-column-event = Event
panel-events-column-kind = Kind
panel-events-column-place = Place
panel-events-column-registered = Registered
panel-events-column-attended = Attended
panel-events-there = present
panel-events-absent = absent
panel-events-mark-there = Here
panel-events-mark-absent = Was not
panel-events-offered-until = offered a place until { $until }
panel-events-in-line = number { $place } in line
panel-events-online = online
panel-events-filled = { $count } of { $capacity }

## The calendar
panel-events-month = Events: { $month }
panel-events-in-month =
    { $count ->
        [0] No events this month.
        [one] { $count } event this month, { $held } held.
       *[other] { $count } events this month, { $held } held.
    }
panel-events-week = { $from } – { $until }

## The journal
panel-audit-createEvent = Event created: { $name }
panel-audit-changeEvent = Event changed: { $name }
panel-audit-announceEvent = Event announced: { $name }, people of its audience: { $count }
panel-audit-closeEventRegistration = Registration closed: { $name }
panel-audit-reopenEventRegistration = Registration opened again: { $name }
panel-audit-cancelEvent = Event cancelled: { $name }
panel-audit-registerForEvent = Registration for an event: { $name }
panel-audit-withdrawFromEvent = Withdrawal from an event: { $name }
panel-audit-markAttendance = Attendance marked: { $name }
panel-events-table = { $title }, table
panel-events-lead = Kind: { $kind }. When: { $when }
