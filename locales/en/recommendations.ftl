# Recommendations, findings of surveys, wishes to talk.

## What the bot says by itself
notices-recommendation-respondent = A recommendation for you
notices-recommendation-mentor = A task for the mentor
notices-recommendation-organisation = A recommendation for your organisation
notices-recommendation-rmo = A proposal for your association
notices-recommendation-until = Due by { $day }, that day included.
notices-recommendation-open = Open
notices-mentor-heading = Topics for your meeting
notices-mentor-text = A survey has been answered. For the meeting with your mentee: { $count ->
        [one] { $count } topic
       *[other] { $count } topics
    }. A mentor does not see the answers.
notices-follow-up-heading = Could you apply it?
notices-follow-up-text = A month ago we recommended something to you: { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }. To answer takes one press.
notices-follow-up-answer = Answer
notices-talk-heading = Talking with the psychologist
notices-talk-text = Your wish has been taken up. Somebody will get in touch with you.

## The menu of the chat
bot-menu-advice = Recommendations
bot-menu-training = My requests
bot-menu-talk = See a psychologist
bot-menu-tasks = { $count ->
        [0] Mentor’s tasks
       *[other] Mentor’s tasks ({ $count })
    }
bot-command-advice = My recommendations
bot-command-requests = My training requests

## My recommendations
bot-advice-title = My recommendations
bot-advice-one = Recommendation
bot-advice-none = No recommendations yet. They come after surveys and from the methodical centre.
bot-advice-line = { $number }. { $text } ({ $status })
bot-advice-status = Now: { $status }.
bot-advice-until = Due by { $until }, that day included.
bot-advice-given = proposed
bot-advice-accepted = accepted
bot-advice-in_progress = in progress
bot-advice-done = done
bot-advice-declined = not needed
bot-advice-begin = I take it up
bot-advice-finish = Done
bot-advice-decline = Not needed
bot-advice-all = All of them
bot-advice-done-begin = Noted: in progress
bot-advice-done-finish = Noted: done
bot-advice-done-decline = Noted: not needed
bot-advice-decided = That is decided already
bot-advice-applied-yes = You said: applied.
bot-advice-applied-partly = You said: partly.
bot-advice-applied-no = You said: not applied.

## Could you apply it?
bot-follow-up-title = Could you apply it?
bot-follow-up-left = { $count } more after this.
bot-follow-up-yes = Yes
bot-follow-up-partly = Partly
bot-follow-up-no = No
bot-follow-up-why-yes = Good! What helped? Write one message or skip.
bot-follow-up-why-partly = Noted. What stood in the way of the rest? Write one message or skip.
bot-follow-up-why-no = Noted. What stood in the way? Write one message or skip.
bot-follow-up-skip = Skip
bot-follow-up-noted = Noted, thank you.
bot-follow-up-thanks = Thank you, no more questions. A specialist of the centre will see the answers.

## Tasks of a mentor
bot-tasks-title = Tasks of the mentor
bot-tasks-none = No tasks. They come when a mentee answers a survey and from the methodical centre.
bot-tasks-note = Only topics are here: a mentor sees no answers and no figures.
bot-tasks-line = { $number }. { $text }{ $until ->
        [none] {""}
       *[other] , by { $until }
    }
bot-tasks-line-done = { $number }. ✓ { $text }{ $until ->
       *[other] {""}
    }
bot-tasks-mentee = Mentee { $mentee }: { $post }, { $organisation }
bot-tasks-do = { $number }. Done
bot-tasks-done = Noted: done
bot-tasks-done-already = That is noted already

## Talking with the psychologist
bot-talk-title = Talk with the psychologist
bot-talk-text = The psychologist of the centre can talk with you. We keep your name and today’s date, nothing else. Your wish has nothing to do with answers to surveys: nobody learns why, nor what you answered. Your head does not see it.
bot-talk-waiting = Your wish is noted. You will hear when a specialist takes it up.
bot-talk-taken = A specialist has taken up your wish and will get in touch.
bot-talk-ask = I want to talk
bot-talk-withdraw = No longer needed
bot-talk-asked = Noted
bot-talk-withdrawn = Your wish is withdrawn

## My requests
bot-training-title = My training requests
bot-training-none = No requests. One is made by the questionnaire “Training request”.
bot-training-line = { $number }. { $area }{ $topic ->
        [none] .
       *[other] : { $topic }.
    } { $status }

## What is kept of anonymous surveys
bot-anonymous-button = Anonymous surveys
bot-anonymous-title = Anonymous surveys
bot-anonymous-took-part = { $title }: that you took part is noted. Nothing else of you is kept in this survey.
bot-anonymous-not-yet = { $title }: no answer so far. A draft, if you have begun, goes when it is sent or the survey closes.
bot-anonymous-not = { $title }: you took no part, nothing is kept.
bot-anonymous-none = No anonymous survey has asked you so far.

## Vacancies
notices-vacancies-heading = Report on vacancies
notices-vacancies-text = { $organisation }: there is no report on vacancies for this period yet.
notices-vacancies-note = If there are vacancies, answer the questionnaire or enter them in the panel.
notices-vacancies-none = No vacancies
bot-vacancies-reported = Noted: no vacancies. The report is in, thank you.
bot-vacancies-already = The report of this period is in already. Change it in the panel.
bot-vacancies-not-head = The report is the head’s to give. If that is you, tell the methodical centre.
panel-ui-pages-vacancy-coverage = Vacancies not reported
vacancies-reported = Reported
vacancies-missing = Missing: { $count }
vacancies-all-reported = All organisations have reported.
vacancies-remind = Remind
vacancies-remind-all = Remind all
vacancies-all-of-them = All that are missing
vacancies-remind-sure = Remind the heads whose reports are missing ({ $count })?
vacancies-reminded = Reminders queued: { $messages }.{ $without ->
        [0] {""}
       *[other] {" "}Heads without a chat: { $without }.
    }
panel-home-vacancy-reports = { $count ->
        [one] organisation has not reported its vacancies
       *[other] organisations have not reported their vacancies
    }
panel-home-vacancy-reports-press = Which
panel-home-own-vacancy-report = { $count ->
       *[other] report on vacancies of your organisation is missing
    }
panel-home-own-vacancy-report-press = Report

## Findings
panel-ui-pages-findings = Findings
findings-title = Findings
findings-caption = Findings one by one
findings-note = Rules of the questionnaire that fired over all answers of a closed survey. Make a recommendation, a course topic or a seminar proposal of them.
findings-empty = All findings are dealt with. New ones come when a survey closes.
findings-open-count = { $count ->
        [one] { $count } finding waits for a decision
       *[other] { $count } findings wait for a decision
    }
findings-column-what = What was found
findings-column-wave = Survey
findings-column-whom = Who decides
findings-column-n = n
findings-column-state = State
findings-column-make = Make of it
findings-addressee = { $addressee ->
        [director] the director
        [rmo] the association’s leader
        [organiser] the organiser
        [organisation] the organisation’s head
       *[staff] the centre
    }
findings-open = waits for a decision
findings-open-until = waits for a decision, due { $day }
findings-made = { $count ->
        [one] { $count } recommendation made
       *[other] { $count } recommendations made
    }
findings-dismissed = set aside
findings-dismiss = Set aside
findings-dismiss-sure = Do nothing? The finding leaves the list and stays on the results page.
findings-dismissed-done = The finding is set aside.

## Recommendations in the panel
recommendations-link-person = To the person
recommendations-link-mentor = To the mentor
recommendations-link-organisation = To an organisation
recommendations-link-course = Course topic
recommendations-link-seminar = Seminar
recommendations-draft-person = Look at the topic “{ $topic }”.
recommendations-draft-mentor = Talk over “{ $topic }” at the next meeting.
recommendations-draft-organisation = Plan methodical help on “{ $topic }”.
recommendations-draft-course = { $topic }
recommendations-draft-seminar = Seminar on “{ $topic }”
recommendations-whom-mentor = mentor of { $name }
recommendations-whom-staff = the centre{ $name ->
       *[other] {""}
    }
recommendations-whom-staff-about = the centre, about { $name }
recommendations-change = { $title }: { $before } before, { $after } now
recommendations-no-change = There is no later survey to compare with.
recommendations-said = { $text }
recommendations-makes-person = The person gets a message in the chat in delivery hours. Nobody else sees it.
recommendations-makes-mentor = The mentor gets a task in the chat. It does not name the mentee; do not name them either.
recommendations-makes-organisation = The head of the organisation will read this text. Do not write who answered what.
recommendations-makes-course = The topic goes into the centre’s list. No messages are sent.
recommendations-makes-seminar = The leader of the association, if one is chosen, gets a message. Without one it is the centre’s own.
recommendations-makes-no-day = No due date: nothing will be late.
recommendations-made = { $messages ->
        [0] Noted. No message is sent: the addressee has no chat or has not agreed to messages.
       *[other] Noted, and the message is queued.
    }
recommendations-preview-accept = { $what } – { $whom }: will be accepted.
recommendations-preview-begin = { $what } – { $whom }: will be in progress.
recommendations-preview-finish = { $what } – { $whom }: will be done; the effect is asked about in a month.
recommendations-preview-decline = { $what } – { $whom }: will be declined, and unsent messages about it cancelled.
recommendations-preview-reopen = { $what } – { $whom }: will be in progress again.
recommendations-preview-mark = { $what }: { $effect ->
        [yes] it helped
        [partly] it helped partly
       *[no] it did not help
    }.
recommendations-done-accept = Noted: the recommendation is accepted.
recommendations-done-begin = Noted: the recommendation is begun.
recommendations-done-finish = Noted: the recommendation is done.
recommendations-done-decline = Noted: the recommendation is declined.
recommendations-done-reopen = Noted: the recommendation is reopened.
recommendations-done-assign = The responsible and the due date are noted.
recommendations-done-mark = The effect is marked.
recommendations-refused-text = Write what is recommended.
recommendations-refused-past = That day is past. Choose today or later.
recommendations-refused-person = This person has not answered this survey with a name, so there is nothing to recommend upon.
recommendations-refused-organisation = Choose an organisation.
recommendations-refused-few = Fewer than five people of this organisation have answered: the head would know who. Make a course topic or a seminar of it.
recommendations-refused-status = The state has changed meanwhile. Reload the page.
recommendations-refused-effect = The effect of a declined recommendation is not marked.
recommendations-refused-responsible = The director, a deputy or a specialist of the centre can be responsible.
recommendations-of = Recommendations: { $title }
recommendations-card = Card
recommendations-count = { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
recommendations-none = No recommendations. They come from the results of surveys.
recommendations-column-what = Recommendation
recommendations-column-addressee = To
recommendations-column-status = State
recommendations-column-due = Due
recommendations-column-responsible = Responsible
recommendations-column-applied = Applied
recommendations-column-effect = Effect
recommendations-total-made = In all
recommendations-total-open = Waiting and in progress
recommendations-total-done = Done
recommendations-total-declined = Declined
recommendations-total-helped = helped: { $helped } of { $marked } marked
panel-ui-labels-Recommendation = Recommendations and tasks
panel-ui-own-empty-Recommendation = No recommendations yet. Rules of questionnaires make them, and the staff from a survey’s results.
panel-ui-resources-Recommendation-actions-list = Recommendations and tasks
panel-ui-resources-Recommendation-properties-id = No.
panel-ui-resources-Recommendation-properties-what = What is recommended
panel-ui-resources-Recommendation-properties-addressee = To
panel-ui-resources-Recommendation-properties-whom = For whom
panel-ui-resources-Recommendation-properties-kindOf = Kind
panel-ui-resources-Recommendation-properties-kind = Kind
panel-ui-resources-Recommendation-properties-status = State
panel-ui-resources-Recommendation-properties-lastDay = Last day
panel-ui-resources-Recommendation-properties-dueAt = Due
panel-ui-resources-Recommendation-properties-isLate = Late
panel-ui-resources-Recommendation-properties-responsible = Responsible
panel-ui-resources-Recommendation-properties-responsibleId = Responsible
panel-ui-resources-Recommendation-properties-survey = Survey
panel-ui-resources-Recommendation-properties-asked = Questionnaire
panel-ui-resources-Recommendation-properties-rule = Rule
panel-ui-resources-Recommendation-properties-createdAt = Made
panel-ui-resources-Recommendation-properties-decidedAt = State changed
panel-ui-resources-Recommendation-properties-declineReason = Why declined
panel-ui-resources-Recommendation-properties-applied = Applied
panel-ui-resources-Recommendation-properties-appliedNote = The person’s words
panel-ui-resources-Recommendation-properties-effect = Effect
panel-ui-resources-Recommendation-properties-effectNote = Note on the effect
panel-ui-resources-Recommendation-properties-change = Measured later
panel-ui-resources-Recommendation-properties-markedBy = Marked by
panel-ui-resources-Recommendation-properties-effectAt = Marked on
panel-ui-resources-Recommendation-properties-place = Organisation
panel-ui-resources-Recommendation-properties-organisation = Organisation
panel-ui-resources-Recommendation-properties-person = Person
panel-ui-resources-Recommendation-properties-rmo = Association
panel-ui-resources-Recommendation-properties-toMark = Effect to be marked
panel-ui-resources-Recommendation-properties-madeBy = Made by
panel-ui-resources-Recommendation-properties-form = What to make
panel-ui-resources-Recommendation-properties-waveId = Survey
panel-ui-resources-Recommendation-properties-finding = Finding
panel-ui-resources-Recommendation-labels-addressee-respondent = the person
panel-ui-resources-Recommendation-labels-addressee-mentor = the mentor
panel-ui-resources-Recommendation-labels-addressee-staff = the centre
panel-ui-resources-Recommendation-labels-addressee-organisation = the organisation
panel-ui-resources-Recommendation-labels-addressee-rmo = the association
panel-ui-resources-Recommendation-labels-status-given = proposed
panel-ui-resources-Recommendation-labels-status-accepted = accepted
panel-ui-resources-Recommendation-labels-status-in_progress = in progress
panel-ui-resources-Recommendation-labels-status-done = done
panel-ui-resources-Recommendation-labels-status-declined = declined
panel-ui-resources-Recommendation-labels-kindOf-course = course
panel-ui-resources-Recommendation-labels-kindOf-material = material
panel-ui-resources-Recommendation-labels-kindOf-mentor = mentoring
panel-ui-resources-Recommendation-labels-kindOf-seminar = seminar
panel-ui-resources-Recommendation-labels-kindOf-call = call
panel-ui-resources-Recommendation-labels-kindOf-write = letter
panel-ui-resources-Recommendation-labels-kindOf-consultation = consultation
panel-ui-resources-Recommendation-labels-kindOf-invitation = invitation
panel-ui-resources-Recommendation-labels-kindOf-check = check
panel-ui-resources-Recommendation-labels-kindOf-tip = advice
panel-ui-resources-Recommendation-labels-kindOf-event = event
panel-ui-resources-Recommendation-labels-kindOf-plan = plan
panel-ui-resources-Recommendation-labels-kindOf-report = report
panel-ui-resources-Recommendation-labels-effect-yes = helped
panel-ui-resources-Recommendation-labels-effect-partly = partly
panel-ui-resources-Recommendation-labels-effect-no = did not help
panel-ui-resources-Recommendation-labels-applied-yes = yes
panel-ui-resources-Recommendation-labels-applied-partly = partly
panel-ui-resources-Recommendation-labels-applied-no = no
panel-ui-resources-Recommendation-labels-madeBy-staff = staff
panel-ui-resources-Recommendation-labels-madeBy-rule = a rule
panel-ui-resources-Recommendation-labels-responsible-mine = I
panel-ui-resources-Recommendation-labels-responsible-others = others
panel-ui-resources-Recommendation-labels-responsible-nobody = nobody
panel-ui-resources-Recommendation-labels-form-person = a recommendation to a person
panel-ui-resources-Recommendation-labels-form-mentor = a mentor’s task
panel-ui-resources-Recommendation-labels-form-organisation = a recommendation to an organisation
panel-ui-resources-Recommendation-labels-form-course = a course topic
panel-ui-resources-Recommendation-labels-form-seminar = a seminar proposal
panel-ui-actions-makeRecommendation = New recommendation
panel-ui-own-confirm-makeRecommendation = To whom, what and by when. Change the words as you like.
panel-ui-actions-acceptRecommendation = Accept
panel-ui-own-confirm-acceptRecommendation = { $title }
panel-ui-actions-beginRecommendation = Begin
panel-ui-own-confirm-beginRecommendation = { $title }
panel-ui-actions-finishRecommendation = Done
panel-ui-own-confirm-finishRecommendation = { $title }
panel-ui-actions-declineRecommendation = Decline
panel-ui-own-confirm-declineRecommendation = Write why { $title } is not to be done.
panel-ui-actions-reopenRecommendation = Reopen
panel-ui-own-confirm-reopenRecommendation = { $title }
panel-ui-actions-assignRecommendation = Responsible and due date
panel-ui-own-confirm-assignRecommendation = Who is responsible, and by which day.
panel-ui-actions-markEffect = Mark the effect
panel-ui-own-confirm-markEffect = Did it help: { $title }
panel-ui-actions-personRecommendations = Recommendations
panel-ui-actions-organisationRecommendations = Recommendations
panel-ui-pages-person-recommendations = Recommendations to a person
panel-ui-pages-organisation-recommendations = Recommendations to an organisation

## Wishes to talk
panel-ui-pages-talks = Wish to talk
talks-lead = People who asked for the psychologist in the chat. Get in touch, then press “It took place”.
talks-nothing-known = These have nothing to do with surveys: there is no answer and no reason here. The hour is not kept.
talks-waiting = { $count ->
        [one] { $count } wish
       *[other] { $count } wishes
    }
talks-empty = Nobody has asked.
talks-column-name = Name
talks-column-organisation = Organisation
talks-column-phone = Telephone
talks-column-asked = Asked on
talks-column-taken = Taken by
talks-column-acts = Action
talks-take = I take it
talks-finish = It took place
talks-taken = It is yours now. The person gets a message.
talks-finished = Noted: the talk took place.
talks-refused-taken = Somebody has taken it already. Reload the page.

## Home
panel-home-recommendations-late = { $count ->
        [one] recommendation is late
       *[other] recommendations are late
    }
panel-home-recommendations-late-press = See them
panel-home-recommendations-effect = { $count ->
        [one] recommendation was done over a month ago
       *[other] recommendations were done over a month ago
    }: mark the effect
panel-home-recommendations-effect-press = Mark
panel-home-findings = { $count ->
        [one] finding of a survey waits for a decision
       *[other] findings of surveys wait for a decision
    }
panel-home-findings-press = To the findings
panel-home-talks = { $count ->
        [one] person wishes to talk with the psychologist
       *[other] people wish to talk with the psychologist
    }
panel-home-talks-press = See them

## Journal
panel-audit-makeRecommendation = A recommendation was made
panel-ui-resources-AuditEntry-labels-verb-makeRecommendation = a recommendation was made
panel-ui-resources-AuditEntry-labels-doing-makeRecommendation = a recommendation was made
panel-audit-acceptRecommendation = A recommendation was accepted
panel-ui-resources-AuditEntry-labels-verb-acceptRecommendation = a recommendation was accepted
panel-ui-resources-AuditEntry-labels-doing-acceptRecommendation = a recommendation was accepted
panel-audit-beginRecommendation = A recommendation was begun
panel-ui-resources-AuditEntry-labels-verb-beginRecommendation = a recommendation was begun
panel-ui-resources-AuditEntry-labels-doing-beginRecommendation = a recommendation was begun
panel-audit-finishRecommendation = A recommendation was done
panel-ui-resources-AuditEntry-labels-verb-finishRecommendation = a recommendation was done
panel-ui-resources-AuditEntry-labels-doing-finishRecommendation = a recommendation was done
panel-audit-declineRecommendation = A recommendation was declined
panel-ui-resources-AuditEntry-labels-verb-declineRecommendation = a recommendation was declined
panel-ui-resources-AuditEntry-labels-doing-declineRecommendation = a recommendation was declined
panel-audit-reopenRecommendation = A recommendation was reopened
panel-ui-resources-AuditEntry-labels-verb-reopenRecommendation = a recommendation was reopened
panel-ui-resources-AuditEntry-labels-doing-reopenRecommendation = a recommendation was reopened
panel-audit-assignRecommendation = A recommendation was assigned
panel-ui-resources-AuditEntry-labels-verb-assignRecommendation = a recommendation was assigned
panel-ui-resources-AuditEntry-labels-doing-assignRecommendation = a recommendation was assigned
panel-audit-markEffect = The effect of a recommendation was marked
panel-ui-resources-AuditEntry-labels-verb-markEffect = the effect of a recommendation was marked
panel-ui-resources-AuditEntry-labels-doing-markEffect = the effect of a recommendation was marked
panel-audit-remindOfVacancies = Heads were reminded of vacancies
panel-ui-resources-AuditEntry-labels-verb-remindOfVacancies = heads were reminded of vacancies
panel-ui-resources-AuditEntry-labels-doing-remindOfVacancies = heads were reminded of vacancies
panel-audit-dismissFinding = A finding was set aside
panel-ui-resources-AuditEntry-labels-verb-dismissFinding = a finding was set aside
panel-ui-resources-AuditEntry-labels-doing-dismissFinding = a finding was set aside
panel-audit-takeTalk = A wish to talk was taken up
panel-ui-resources-AuditEntry-labels-verb-takeTalk = a wish to talk was taken up
panel-ui-resources-AuditEntry-labels-doing-takeTalk = a wish to talk was taken up
panel-audit-finishTalk = A talk took place
panel-ui-resources-AuditEntry-labels-verb-finishTalk = a talk took place
panel-ui-resources-AuditEntry-labels-doing-finishTalk = a talk took place
panel-ui-resources-AuditEntry-labels-noun-finding = finding
panel-ui-resources-AuditEntry-labels-about-finding = finding
panel-ui-resources-AuditEntry-labels-noun-talkRequest = wish to talk
panel-ui-resources-AuditEntry-labels-about-talkRequest = wish to talk
