# Events of the centre: what is said of them in the chat, and why something cannot be done.

## The lists
events-kind =
    { $kind ->
       *[seminar] seminar
        [course] courses
        [master_class] master class
        [round_table] round table
        [training] training
        [webinar] webinar
        [conference] conference
        [rmo_meeting] association meeting
        [methodical_council] methodical council
        [young_rally] rally of young educators
        [semyonov_rally] Semyonov rally
        [young_week] young specialist’s week
        [young_association] meeting of the young educators’ association
        [educator_contest] educators’ contest
        [pupil_contest] pupils’ contest
        [olympiad] subject olympiad
        [consult_session] session of a consultation point
        [internship] internship
        [reading_event] reading event
        [award_ceremony] award ceremony
        [consultation] consultation
        [briefing] briefing
    }

## What every message says
events-name = “{ $title }”, { $kind }
events-when = { $from }–{ $to }
events-where = Place: { $place }
events-online = Online, by the link
events-link = Connect
events-join = Register
events-more = Details
events-accept = Take the place
events-decline = No, thank you
events-snooze = Remind me tomorrow
events-others = Other events
events-announcement-note = You are invited. Registering takes two presses.
events-registered-heading = You are on the list: { $name }
events-registered-note = We will remind you in time. You can withdraw on the card of the event.
events-offered-heading = A place has become free: { $name }
events-offered-note = It is yours if you take it before { $until }. Then it goes to the next in the list.
events-changed-heading = The time or the place has changed: { $name }
events-changed-was = It was: { $was }
events-changed-now = It is now: { $now }
events-cancelled-heading = Will not be held: { $name }
events-cancelled-was = It was planned for: { $was }
events-cancelled-why = Reason: { $why }
events-reminder-heading =
    { $stage ->
       *[soon] A reminder: { $name }
        [start] It begins: { $name }
    }
events-reminder-ahead =
    { $unit ->
       *[days] { events-reminder-days }: { $name }
        [hours] { events-reminder-hours }: { $name }
    }
events-reminder-days =
    { $count ->
        [1] Tomorrow
        [7] In a week
       *[other] In { $count } days
    }
events-reminder-hours =
    { $count ->
        [0] Soon
        [1] In an hour
       *[other] In { $count } hours
    }

## Why not
events-refused-title = Title: give the event a title.
events-refused-title-long = Title: at most { $most } characters.
events-refused-area = Area: choose one of the seven.
events-refused-ends-before = The end must be later than the beginning.
events-refused-past = The beginning has passed already. Choose a time to come.
events-refused-too-long = The event is longer than { $most } days: check the day it ends.
events-refused-too-far = It begins in more than two years: check the date.
events-refused-place = Place: at most { $most } characters.
events-refused-link = Link: a full address is needed that begins with https://
events-refused-capacity = Places: a whole number from 1 to { $most }, or leave the field empty.
events-refused-below = Places: { $taken } are taken already, so there cannot be fewer (you gave { $capacity }).
events-refused-closes-late = Registration must end no later than the event begins.
events-refused-closes-past = Registration has ended already: nobody could register. Set a later day, or leave the field empty.
events-refused-cancelled = The event has been cancelled.
events-refused-over = The event is over and cannot be changed.
events-refused-begun = The event has begun or is over.
events-refused-closed = Registration for this event is closed.
events-refused-offer-over = The time for which the place was kept is over. It has gone to the next in the list.
events-refused-unknown = There is no such event.
events-refused-not-allowed = This event is run by the director, the deputy and those whose it is: the specialist of its area, the leader of the association, the tutor.
events-refused-not-meant = This event is meant for others. If you would like to come all the same, ask the methodical centre.
events-refused-no-audience = Audience: choose whom to announce it to.
events-refused-nobody = There is nobody to announce it to: nobody fits the audience now.
events-refused-not-draft = This event has been announced already.
events-refused-why = Reason: write why it is cancelled; participants will see it.
events-refused-changed = The event has just been changed. Open its card again.
events-refused-no-person = There is no such person among those who work.
events-refused-not-begun = Attendance can be marked once the event begins.
events-refused-not-registered = This person is not on the list of participants.
events-refused-why-long = Reason: at most { $most } characters.

## In the chat
bot-events-title = Events
bot-events-none = There are no events open to you now. We will tell you of new ones.
bot-events-open = { $number }
bot-events-line = { $number }. { $line }
bot-menu-events = Events
bot-command-events = events
bot-event-is-registered = You are on the list.
bot-event-is-waiting = You are on the waiting list.
bot-event-is-offered = A place is kept for you.
bot-event-line = You are number { $line } on the waiting list. We will tell you if a place becomes free.
bot-event-offer = A place is kept for you until { $until }.
bot-event-free = Registration is open.
bot-event-places =
    { $left ->
        [0] All places are taken ({ $capacity }). You can join the waiting list.
       *[other] Places left: { $left } of { $capacity }.
    }
bot-event-cancelled = The event has been cancelled. Reason: { $why }
bot-event-join = Register you? { $name }
bot-event-join-note = The organiser will see your name and where you work. You can withdraw until it begins.
bot-event-join-full = All places are taken: you will be on the waiting list. The organiser will see your name and where you work.
bot-event-join-yes = Yes, register me
bot-event-leave = Withdraw? { $name }
bot-event-leave-note = The place goes to the next on the waiting list at once.
bot-event-leave-button = Withdraw
bot-event-leave-yes = Yes, withdraw
bot-event-left = You have withdrawn
bot-event-declined = The place goes to the next
bot-event-not-on-list = You were not on the list
bot-event-quiet-button = No reminders of this
bot-event-quiet = No more reminders. You will hear of changes.
bot-event-became-registered = Done, you are on the list
bot-event-became-waiting = You are on the waiting list
bot-event-became-accepted = Done, the place is yours
bot-event-became-already-registered = You are on the list already
bot-event-became-already-waiting = You are on the waiting list already
bot-event-snooze-snoozed = We will remind you on { $when }
bot-event-snooze-too-late = No later morning is left: the event is soon
bot-event-snooze-nothing = You are not registered: nothing to remind of
bot-event-back = To the event
bot-event-all = All events
events-refused-on-list = This person is on the list already, in this role.
events-refused-full = There are no places left. Raise their number and add the person again.
events-refused-only-members = Audience: the leader of an association announces events to its members.
bot-advice-event = The next one: { $line }
bot-advice-visited = Your visit is noted: { $line }
