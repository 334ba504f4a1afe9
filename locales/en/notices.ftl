# What we say unprompted.
notices-invitation-heading = A new survey: { $title }
notices-invitation-text =
    You are invited to answer. You can stop at any moment and go on later from the same place.
notices-invitation-begin = Begin
notices-invitation-page = Answer on a page
notices-reminder-heading = A survey is waiting for you: { $title }
notices-reminder-text =
    Your answers have not been sent yet. If you have begun, everything you entered is kept.
notices-reminder-begin = Go to the survey
notices-reminders-heading = { $count } surveys are waiting for you
notices-reminders-line = “{ $title }”. { $until }
notices-reminders-note = No more reminders today.
notices-until = You can answer until { $day }, inclusive.
notices-digest-heading = { $count ->
        [one] { $count } message
       *[other] { $count } messages
    } for you today
notices-digest-note = Gathered in one, so as not to write to you many times. Open what you need by its number.
notices-digest-choose = What to send me
notices-message-back = To the list of messages
notices-message-gone = This message is gone

# Why a wave cannot be created, opened, closed or reminded of.
notices-wave-not-allowed = Surveys are run by the director, the deputy and the specialists of the centre.
notices-wave-no-audience = There is no such audience. Choose one from the list.
notices-wave-no-title = Give the survey a title.
notices-wave-dates = The survey must end later than it begins, and later than now.
notices-wave-no-version = There is no such questionnaire.
notices-wave-other-survey = Only a survey with the same questionnaire can be repeated.
notices-wave-unknown = There is no such survey.
notices-wave-over = The survey has ended.
notices-wave-not-open = The survey is not running now.
notices-wave-not-later = The new last day must be later than the old one, and not past.
notices-wave-too-far = A survey is not extended by more than a year: check the date.
notices-wave-changed = Somebody has just moved the end of this survey. Open its card anew.
notices-wave-not-closed = Only a closed survey can be opened again.
notices-wave-mixed = The survey is anonymous: its answers are mixed after closing, and a late one would give its author away. It cannot be opened again; run a new one.
notices-wave-not-planned = The survey has opened already: only a planned one can be moved or cancelled.
notices-wave-opening = The survey is opening at this moment: it can no longer be moved or cancelled.
notices-wave-cancelled = This survey is cancelled.
notices-wave-nobody = There is nobody to ask: nobody fits now. The survey stays planned. Change the segment or the register.

# What a person hears of their training request.
notices-training-heading = Training request: { $area }
notices-training-area =
    { $area ->
       *[subject] subject and programme
        [method] method
        [psychology] psychology and pedagogy
        [communication] communication
        [digital] digital tools
        [regulations] rules and documents
        [management] management
        [special_needs] special needs
        [exams] state exams
        [gifted] gifted children
        [upbringing] upbringing
        [library] library
    }
notices-training-text =
    { $status ->
       *[draft] Waits for confirmation by your head.
        [confirmed] Your head has confirmed the request. The centre decides now.
        [planned] The centre has taken the request into the training plan for { $year }.
        [referred] You have been referred to a course. Ask the centre where and when.
        [completed] The training has been counted.
        [declined] The request has been declined.
    }
notices-training-topic = Topic: { $topic }.
notices-training-reason = Reason: { $reason }
notices-wave-page-closed = The wave is closed already: too late to put up a link to it.
notices-wave-page-none = This wave has no link for a poster.
