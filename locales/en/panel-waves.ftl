# Running a survey from the panel: create, open, close, remind, who has not answered.
panel-ui-actions-createWave = New survey wave
panel-ui-actions-openWave = Open the wave
panel-ui-actions-closeWave = Close the wave
panel-ui-actions-waveProgress = Who has not answered
panel-ui-own-confirm-createWave = The wave opens by itself on its first day; the last day counts whole. The panel first shows whom this concerns: until you confirm, nothing is created and nobody is written to.
panel-ui-own-confirm-openWave = Counting whom “{ $title }” will ask…
panel-ui-own-confirm-closeWave = Counting whom closing “{ $title }” concerns…
panel-ui-own-failed = That did not work: the server cannot be reached. Nothing has changed; try again.
panel-ui-own-preview-check = Check
panel-ui-own-preview-change = Back to the form
panel-ui-own-preview-changed = The figures changed while you were reading. Check and confirm once more.
panel-ui-resources-Wave-properties-audience = Whom we ask
panel-ui-resources-Wave-properties-firstDay = First day
panel-ui-resources-Wave-properties-lastDay = Last day
panel-ui-resources-Wave-properties-coverage = Coverage, %
panel-ui-resources-Wave-labels-audience-young--educators = young educators, up to 35 years
panel-ui-resources-Wave-labels-audience-young--specialists = young specialists, up to 35 years and 3 years of experience
panel-ui-resources-Wave-labels-audience-all--educators = all educators
panel-ui-resources-Wave-labels-audience-organisation--heads = heads of organisations
panel-ui-resources-Wave-labels-audience-segment = a saved segment
panel-ui-resources-Wave-properties-segment = Segment
panel-ui-resources-Wave-properties-burdened = Those over the limit of the quarter
panel-ui-resources-Wave-labels-burdened-asked = ask them
panel-ui-resources-Wave-labels-burdened-spared = leave them out

panel-waves-version = { $title }, version { $number } of { $date }
panel-waves-plans = The wave opens on { $first } and runs up to and including { $last }.
panel-waves-plans-today = The first day is today: the wave opens as soon as you confirm and runs up to and including { $last }.
panel-waves-overlaps = This questionnaire already has a wave in those days: “{ $title }”, { $from } – { $until }. People will get both.
panel-waves-asks =
    { $asked } { $asked ->
        [one] person
       *[other] people
    } will be asked, { $invited ->
        [0] none of them gets an invitation
        [one] { $invited } gets an invitation
       *[other] { $invited } get an invitation
    }.
panel-waves-asks-others = Those without an invitation find the survey in the bot’s menu as soon as they come to the chat.
panel-waves-asks-nobody = There is nobody to ask: no educator of the register fits this condition today.
panel-waves-asks-everybody = These are all whom the register could ask at all. Make sure that it is what you mean.
panel-waves-burden-asked =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    } would be asked for more than { $cap } minutes of surveys this quarter. They can be left out: change the field “Those over the limit”.
panel-waves-burden-spared =
    { $count ->
        [one] { $count } person is
       *[other] { $count } people are
    } left out: it would be more than { $cap } minutes of surveys this quarter.
panel-waves-why-no-chat = No chat: { $count }. They need a code.
panel-waves-why-no-consent = No consent to messages: { $count }.
panel-waves-why-muted = Have switched such messages off: { $count }.
panel-waves-why-left = No longer employed: { $count }.
panel-waves-why-blocked = The bot is blocked: { $count }.
panel-waves-why-waiting = A message about this survey is already waiting to be sent: { $count }.
panel-waves-why-today = Written to today already: { $count }.
panel-waves-sends-now = Messages go out as soon as you confirm.
panel-waves-sends-later = It is outside working hours: messages go out on { $at }.
panel-waves-until = Answers count up to and including { $day }.
panel-waves-created = The wave is created. It opens by itself on its first day.
panel-waves-opened = The wave is open. Asked: { $asked }, invitations: { $invited }.
panel-waves-closes =
    { $answered } of { $asked } have answered: the wave closes for the remaining { $left ->
        [one] { $left } person
       *[other] { $left } people
    }.
panel-waves-closes-drafts =
    { $count ->
        [one] { $count } person has not finished: the draft does
       *[other] { $count } people have not finished: their drafts do
    } not count.
panel-waves-closes-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } about this wave not sent yet will not be sent.
panel-waves-closes-for-good = The answers are anonymous and are mixed after closing: the survey cannot be opened again, but a new one can be run.
panel-waves-closes-not-for-good = If need be, the survey can be opened again.
panel-waves-closed = The wave is closed.
panel-waves-already-openWave = This wave is already open: { $name }, { $at }. There is no need to open it again.
panel-waves-already-openWave-itself = This wave has opened by itself: { $at }.
panel-waves-already-closeWave = This wave is already closed: { $name }, { $at }.
panel-waves-already-closeWave-itself = This wave has closed at its time.
panel-waves-day-past = The last day of this wave is over: { $day }. Create a new one.
panel-waves-title-long = The title is at most 200 characters: people see it in the chat.
panel-waves-first-day-past = The first day is over. Choose today or later.
panel-waves-last-before-first = The last day cannot be before the first.
panel-waves-reminds =
    { $count ->
        [one] { $count } person gets
       *[other] { $count } people get
    } a reminder.
panel-waves-reminds-nobody = There is nobody to remind now.
panel-waves-reminded = Reminders queued: { $count }.
notices-wave-not-yours = Others run this wave: it is not of your area.

panel-ui-pages-wave-progress = Who has not answered
panel-ui-own-waves-coverage = Coverage
panel-ui-own-waves-all = All
panel-ui-own-waves-reachable = a message reaches: { $total }
panel-ui-own-waves-begun = in the middle: { $total }
panel-ui-own-waves-messages = Messages
panel-ui-own-waves-view = What to show
panel-ui-own-waves-organisations = Organisations
panel-ui-own-waves-people = People
panel-ui-own-waves-type = Type of organisation
panel-ui-own-waves-allTypes = All types
panel-ui-own-waves-standing = Whom to show
panel-ui-own-waves-everybody = All who were asked
panel-ui-own-waves-noPeople = There are no such people.
panel-ui-own-waves-until = until { $label }
panel-ui-own-waves-planned = The wave is not open yet; its first day is { $from }. If it opened now, by today’s register:
panel-waves-unopened-nobody = The first day has come, but the survey has not opened: nobody fits. It opens by itself as soon as somebody does. Change the segment, move the survey or cancel it.
panel-waves-unopened-burdened = The first day has come, but the survey has not opened: everybody who fits would have more minutes of surveys in the quarter than allowed, and such people are not to be asked. Move the survey to another quarter or cancel it.
panel-waves-unopened-rules = The first day has come, but the survey has not opened: the rules of its segment hold no more. Change the segment or cancel the survey.
panel-waves-unopened-over = The survey never opened, and its last day is past. Nobody was asked. Move the survey to other days or cancel it.
panel-ui-own-waves-toSegment = Change the segment
panel-ui-own-waves-gathering = The survey is being opened. The list is being made: { $number }.
panel-ui-own-waves-inviting = The survey is open. Invited: { $number } of { $total }.
panel-ui-own-waves-openingHint = The numbers refresh by themselves, there is no need to wait here.
panel-ui-own-waves-anonymous = An anonymous survey: you see only who took part. Nobody can be linked to answers.
panel-ui-own-waves-remindAll = Remind all
panel-ui-own-waves-remindOne = Remind this organisation
panel-ui-own-waves-remindConfirm = Confirm and remind
panel-ui-own-waves-remindList = Who exactly
panel-ui-own-waves-lastMessage = Latest message: { $label }
panel-ui-own-waves-column-shortName = Organisation
panel-ui-own-waves-column-asked = Asked
panel-ui-own-waves-column-reachable = Message reaches
panel-ui-own-waves-column-begun = In the middle
panel-ui-own-waves-column-answered = Answered
panel-ui-own-waves-column-coverage = Coverage
panel-ui-own-waves-column-person = Educator
panel-ui-own-waves-column-state = Answer
panel-ui-own-waves-column-message = Message
panel-ui-own-waves-answeredAt = answered { $label }
panel-ui-own-waves-answered = answered
panel-ui-own-waves-inMiddle = in the middle, not sent
panel-ui-own-waves-notYet = no answer
panel-ui-own-waves-is-gets = a reminder reaches them
panel-ui-own-waves-is-waiting = a message waits to be sent
panel-ui-own-waves-is-today = written to today already
panel-ui-own-waves-is-no--chat = no chat
panel-ui-own-waves-is-no--consent = no consent to messages
panel-ui-own-waves-is-left = no longer employed
panel-ui-own-waves-is-muted = messages about surveys are switched off
panel-ui-own-waves-is-blocked = the bot is blocked
panel-ui-own-waves-is-in--middle = in the middle, not sent
panel-ui-own-waves-is-answered = answered
panel-ui-own-waves-kind-wave--invitation = invitation
panel-ui-own-waves-kind-wave--reminder = reminder
panel-ui-own-waves-message-queued = waiting to be sent
panel-ui-own-waves-message-sending = being sent
panel-ui-own-waves-message-sent = sent
panel-ui-own-waves-message-unknown = unknown whether it arrived
panel-ui-own-waves-message-failed = not sent, error
panel-ui-own-waves-message-blocked = not delivered, the bot is blocked
panel-ui-own-waves-message-expired = too late, not sent
panel-ui-own-waves-message-cancelled = cancelled
panel-audit-extendWave = Extended the survey “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-extendWave = survey extended
panel-ui-resources-AuditEntry-labels-doing-extendWave = survey extended
panel-audit-reopenWave = Reopened the survey “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-reopenWave = survey reopened
panel-ui-resources-AuditEntry-labels-doing-reopenWave = survey reopened
panel-audit-moveWave = Moved the survey “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-moveWave = survey moved
panel-ui-resources-AuditEntry-labels-doing-moveWave = survey moved
panel-audit-cancelWave = Cancelled the survey “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-cancelWave = survey cancelled
panel-ui-resources-AuditEntry-labels-doing-cancelWave = survey cancelled

# The life of a survey: extend, reopen, move, cancel.
panel-ui-actions-extendWave = Extend
panel-ui-actions-reopenWave = Open again
panel-ui-actions-moveWave = Move
panel-ui-actions-cancelWave = Cancel the survey
panel-ui-own-confirm-extendWave = Until which day is the survey “{ $title }” extended? The last day counts in full.
panel-ui-own-confirm-reopenWave = Until which day is the survey “{ $title }” opened? It asks the same people.
panel-ui-own-confirm-moveWave = To which days is the survey “{ $title }” moved? It has not opened, nobody knows of it.
panel-ui-own-confirm-cancelWave = Looking whether the survey “{ $title }” can be cancelled …
panel-ui-resources-Wave-labels-status-cancelled = cancelled
panel-waves-extends = The survey was to end on { $from }; it will end with { $until }.
panel-waves-extends-quietly = No extra messages: { $left ->
        [one] { $left } person who has not answered hears
       *[other] { $left } people who have not answered hear
    } of the new day in the next reminder.
panel-waves-extended = The survey is extended through { $day }.
panel-waves-reopens = The survey accepts answers again from { $left ->
        [one] { $left } person
       *[other] { $left } people
    } through { $until }.
panel-waves-reopens-same = The answers that are there ({ $answered }) stay as they are.
panel-waves-reopened = The survey is open again.
panel-waves-reminds-on = Reminders to those who do not answer: { $days }.
panel-waves-reminds-no-more = There are no reminders left before the survey ends: you can remind people yourself.
panel-waves-moved = The survey is moved.
panel-waves-cancels = The survey will not open on { $day }. Nobody has been asked, no message has gone out. It stays in the list as cancelled.
panel-waves-cancelled = The survey is cancelled.
panel-ui-actions-openWavePage = Link and QR for a poster
panel-ui-actions-closeWavePage = Switch the poster’s link off
panel-waves-page = The link works. Print the sheet and put it up where it will be seen.
panel-waves-page-hint = Open the address or point a camera at it, and enter the personal code of your slip.
panel-waves-page-until = Answers are taken until { $until } inclusive.
panel-waves-page-off = The poster’s link is switched off. Personal links and the chat work.
panel-ui-own-confirm-openWavePage = Open a link to “{ $title }” for a poster? Those invited come in by their own code.
panel-ui-own-confirm-closeWavePage = Switch off the poster’s link to “{ $title }”? Printed sheets stop working; personal links and the chat do not.
