# Mentoring: pairs, meetings, what the bot and the panel say of them.

## What the bot says unprompted
notices-mentorship-began-mentor = You have a mentee
notices-mentorship-began-mentor-text = You are their mentor from { $day }. Name and telephone: in the panel, page “My mentees”, or from the centre.
notices-mentorship-began-mentee = You have a mentor
notices-mentorship-began-mentee-text = From { $day }. The centre will tell you the mentor’s name and telephone.
notices-mentorship-ended = Mentoring has ended
notices-mentorship-ended-mentor = The last day is { $day }. Thank you for your work with a young colleague.
notices-mentorship-ended-mentee = The last day is { $day }. Questions go to the centre.

## Pairs in the panel
panel-ui-labels-Mentorship = Mentoring
panel-ui-own-empty-Mentorship = No pairs yet. Press “Assign a mentor”.
panel-ui-resources-Mentorship-actions-list = Mentoring
panel-ui-resources-Mentorship-properties-id = No.
panel-ui-resources-Mentorship-properties-menteeName = Young educator
panel-ui-resources-Mentorship-properties-mentorName = Mentor
panel-ui-resources-Mentorship-properties-mentee = Young educator
panel-ui-resources-Mentorship-properties-mentor = Mentor
panel-ui-resources-Mentorship-properties-organisation = Organisation
panel-ui-resources-Mentorship-properties-orderDocument = Order
panel-ui-resources-Mentorship-properties-goals = Goals
panel-ui-resources-Mentorship-properties-met = Meetings
panel-ui-resources-Mentorship-properties-confirmed = Confirmed
panel-ui-resources-Mentorship-properties-lastMeeting = Last meeting
panel-ui-resources-Mentorship-properties-from = From which day
panel-ui-resources-Mentorship-properties-lastDay = Last day
panel-ui-resources-Mentorship-properties-activeFrom = From
panel-ui-resources-Mentorship-properties-activeTo = Until
panel-ui-resources-Mentorship-properties-isActive = In force
panel-ui-resources-Mentorship-properties-hasMet = Have met
panel-ui-actions-assignMentor = Assign a mentor
panel-ui-own-confirm-assignMentor = To whom, whom, and by which order. Both are told if they are in the chat.
panel-ui-actions-replaceMentor = Replace the mentor
panel-ui-own-confirm-replaceMentor = The pair of before ends the day before: { $title }
panel-ui-actions-endMentorship = End
panel-ui-own-confirm-endMentorship = Mentoring ends: { $title }
mentoring-assigns = The mentor will be assigned. Both get a message without names.
mentoring-replaces = The pair of before ends the day before, the new one begins. All three get a message without names.
mentoring-thought-overloaded = This mentor has { $mentees ->
        [one] { $mentees } mentee
       *[other] { $mentees } mentees
    } already. That is a lot: think of another mentor.
mentoring-thought-another-mentor = This educator has { $mentors ->
        [one] a mentor already. There will be two of them.
       *[other] { $mentors } mentors already. There will be one more.
    }
mentoring-assigned = The mentor is assigned. Messages: { $messages }.
mentoring-replaced = The mentor is replaced. Messages about the new pair: { $messages }.
mentoring-ended = Mentoring has ended. Messages: { $messages }.
mentoring-refused-self = “Mentor” and “Young educator” are the same person. Choose another mentor.
mentoring-refused-mentee-works = “Young educator” works in none of the district’s organisations on that day. Look at the card.
mentoring-refused-mentor-works = “Mentor” works in none of the district’s organisations on that day. Look at the card.
mentoring-refused-already = This mentor is assigned to this educator already.
mentoring-refused-order = “Order”: give its number and date.
mentoring-refused-end = “Last day” is before the mentoring began. Choose a later day.
mentoring-refused-begins = “From which day”: the new pair begins after the one before. Choose a later day.
mentoring-refused-ended = This mentoring has ended already.

## Journal
panel-audit-assignMentor = Mentor assigned
panel-ui-resources-AuditEntry-labels-verb-assignMentor = mentor assigned
panel-ui-resources-AuditEntry-labels-doing-assignMentor = mentor assigned
panel-audit-endMentorship = Mentoring ended
panel-ui-resources-AuditEntry-labels-verb-endMentorship = mentoring ended
panel-ui-resources-AuditEntry-labels-doing-endMentorship = mentoring ended
panel-audit-replaceMentor = Mentor replaced
panel-ui-resources-AuditEntry-labels-verb-replaceMentor = mentor replaced
panel-ui-resources-AuditEntry-labels-doing-replaceMentor = mentor replaced
panel-ui-resources-AuditEntry-labels-noun-mentorship = mentoring
panel-ui-resources-AuditEntry-labels-about-mentorship = mentoring
settings-wrong-mentees-most = “Mentees of a mentor” is a whole number from 1 to 20.
settings-wrong-mentoring-silence = “Days without a meeting” is a whole number from 7 to 180.

## Meetings in the chat
notices-meeting-heading = Was there this meeting?
notices-meeting-text = Your mentor reports a meeting: { $day }, { $form }. One press answers.
bot-menu-meetings = Meetings
bot-meetings-title = Meetings of mentor and mentee
bot-meetings-none = No meetings yet. After the first, press “Log a meeting”: day, form, topic.
bot-meetings-none-yet = No meetings yet. The mentor reports a meeting, you confirm it.
bot-meetings-line = { $day } – { $form }, { $topic } ({ $status })
bot-meetings-line-with = Mentee { $number }: { $day } – { $form }, { $topic } ({ $status })
bot-meetings-asked = Was there a meeting on { $day }?
bot-meetings-log = Log a meeting
bot-meetings-log-with = Meeting { $number }: { $post }, { $organisation }
bot-meetings-when = When was the meeting?
bot-meetings-today = Today
bot-meetings-yesterday = Yesterday
bot-meetings-earlier = Another day
bot-meetings-how = How did you meet?
bot-meetings-form-talk = a talk
bot-meetings-form-lesson = a lesson visited
bot-meetings-form-remote = a call or letters
bot-meetings-what = What about?
bot-meetings-topic-other = another topic
bot-meetings-status-waiting = to be confirmed
bot-meetings-status-confirmed = confirmed
bot-meetings-status-denied = not confirmed
bot-meetings-yes = Confirm
bot-meetings-no = There was none
bot-meetings-answered-yes = The meeting is confirmed
bot-meetings-answered-no = Noted: there was no meeting
bot-meetings-logged = The meeting is logged and waits to be confirmed
bot-meetings-already = That is noted already
bot-meetings-not-yours = This pair is no longer in force
bot-meetings-wrong-day = Meetings of the last two weeks can be logged

## Pairs without a meeting
notices-silence-heading = No meetings for a long time
notices-silence-text = { $count ->
        [one] No meeting with your mentee has been logged for { $days ->
            [one] { $days } day
           *[other] { $days } days
        }.
       *[other] Mentees without a logged meeting: { $count }. The longest break is { $days ->
            [one] { $days } day
           *[other] { $days } days
        }.
    } If there was one, log it: three presses.
notices-silence-log = Log a meeting
notices-pairs-heading = { $count ->
        [one] One pair has not met for a long time
       *[other] { $count } pairs have not met for a long time
    }
notices-pairs-text = Their mentors were reminded, but no meeting has been logged for { $least ->
        [one] { $least } day
       *[other] { $least } days
    } or longer. Who they are stands in the panel: Networks, Mentoring, the filter “Without a meeting”.
panel-home-silent-pairs = { $count ->
        [one] pair of mentor and mentee has not met for a long time
       *[other] pairs of mentor and mentee have not met for a long time
    }
panel-home-silent-pairs-press = To the pairs
panel-ui-resources-Mentorship-properties-silentFor = Without a meeting
panel-ui-resources-Mentorship-labels-silentFor-14 = 2 weeks and longer
panel-ui-resources-Mentorship-labels-silentFor-30 = 30 days and longer
panel-ui-resources-Mentorship-labels-silentFor-60 = 60 days and longer
panel-ui-resources-Mentorship-labels-silentFor-90 = 90 days and longer
panel-ui-resources-Person-properties-withoutMentor = Young specialist without a mentor
