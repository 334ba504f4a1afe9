# Pages of results in the panel.
results-survey = { $title }, version { $version }
results-days = { $from } – { $to }
results-between = { $low } – { $high }
results-of = { $part } of { $all }
results-rate-of = { $rate } ({ $part } of { $all })
results-value-of = { $value } (n = { $n })
results-change = { $difference } ({ $range })
results-refused-not-yours = The results of this questionnaire are not shown to you: they are open to the management of the centre and the responsible specialist.
results-refused-no-such-wave = There is no such wave.
results-link-wave = The wave
results-link-results = Results of the wave
results-link-crosstab = Compare groups
results-link-heat-map = Heat map
results-link-respondents = Who answered
results-link-calls = Whom to call
results-type-school = Schools
results-type-kindergarten = Kindergartens
results-type-supplementary = Supplementary education
results-type-centre = Methodical centre
results-type-department = Education department
## Why there are words instead of figures
results-withheld = fewer than 5 answers
results-empty = no answers
results-mean-only = only the mean is shown
results-texts-few = Free answers are shown from 10 on: a few words easily give a person away.
results-not-comparable = the questions have changed
results-withheld-cell = withheld
results-withheld-note = “Withheld”: the group has fewer than 5 people, and to show it is to show the people. A neighbouring group may be withheld too, or the small one could be found by subtraction.
results-after-closing = The questionnaire is anonymous: answers are shown some minutes after the wave has closed.
## Coverage
results-coverage = Coverage
results-answered = Answered
results-channels = Where they answered: { $list }.
results-channel = { $name }: { $count } ({ $share })
results-everybody = in all
results-rate-of-group = { $name } { $rate } ({ $part } of { $all })
results-coverage-note = Who answered: { $list }.
results-by-organisation = By organisation ({ $count })
results-column-organisation = Organisation
results-column-type = Type
results-column-asked = Asked
results-column-answered = Answered
results-column-rate = Coverage
## Topics
results-blocks = Topics
results-high-bad = From 0 to 100: the higher, the harder.
results-high-good = From 0 to 100: the higher, the better.
results-valid = A topic is scored where a person answered at least two thirds of its questions, so n differs between topics.
results-means = Mean score by topic
results-levels = How many people on each level
results-groups = Mean score by type of organisation
results-groups-caption = Mean score by type of organisation
results-column-block = Topic
results-column-n = n
results-column-mean = Mean score
results-column-interval = 95% interval
results-column-level = Level
results-in-figures = In figures
## Answers to the questions
results-answers = Answers to the questions
results-answers-note = n is how many people answered the question; “does not apply to me” is not part of n.
results-column-question = Question
results-column-answer = Answer
results-column-answers = Answers
results-column-people = People
results-column-share = Share, n = { $n }
results-column-na = Does not apply
results-question-mean = { $question } On average { $value } (n = { $n }).
results-question-count = { $question } Answered: { $n }.
results-question-none = { $question } — { $why }.
results-texts = What people wrote
results-texts-in = What people wrote: { $part }
## Comparison
results-comparison = Compared with the wave “{ $title }”
results-comparison-coverage = Coverage: was { $before }, is { $now }.
results-comparison-note = “Within the margin of error” means: do not say “better” or “worse”. Different people answer different waves; those who answered both times tell more about change.
results-questions-same = The questions are the same ({ $same }): answers of the two waves can be compared.
results-questions-changed = Questions that have not changed can be compared: { $same }. Changed: { $changed }. New: { $added }.
results-comparison-table = Then and now
results-column-before = Then
results-column-now = Now
results-column-change = Difference, 95% interval
results-column-change-same = Their difference, 95% interval
results-column-median-same = Median of their differences
results-column-verdict = Finding
results-column-same = Answered both times
## People
results-refused-no-such-result = This person has no answers in this wave.
results-too-few = too few answers
results-noted = This view is noted in the journal.
results-noted-one = This view is noted in the journal. This is not an appraisal.
results-range = { $from }–{ $to } of { $total }
results-link-everybody = Show everybody
results-respondents =
    { $count ->
        [one] { $count } person answered
       *[other] { $count } people answered
    }
results-respondents-level =
    { $block }, level “{ $level }”: { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
results-respondents-caption = Score and level by topic
results-respondents-empty = Nobody. Go back to the results of the wave and choose another level or organisation.
results-column-name = Name
results-column-submitted = Answered on
results-texts-caption =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
results-texts-empty = Nobody wrote anything to this question.
results-column-text = Answer
results-person-answered = { $title }, answered on { $date }
results-person-blocks = Score, level and the last time
results-not-a-test = This is not a psychological test and not an appraisal.
results-person-answers = Answers
results-advice = Recommendations
results-advice-caption = What was suggested, and to whom
results-advice-empty = No recommendations: no topic reached its threshold.
results-column-advice = Recommendation
results-column-addressee = For
results-column-status = Status
results-column-due = Due
results-addressee-respondent = the educator
results-addressee-mentor = the mentor
results-addressee-organisation = the organisation
results-addressee-rmo = the association
results-addressee-staff = the centre
results-status-given = proposed
results-status-accepted = accepted
results-status-in_progress = in progress
results-status-done = done
results-status-declined = not wanted
## Whom to call
results-calls = Whom to call
results-calls-lead = Educators with at least one topic on the acute level. The bot has asked whether to call or to write.
results-calls-waiting =
    { $count ->
        [one] { $count } person is waiting
       *[other] { $count } people are waiting
    }
results-calls-empty = Nobody to call: everything has been done.
results-column-wish = Wish
results-column-blocks = Topics
results-column-taken = Taken by
results-column-acts = Action
results-wish-call = a call
results-wish-write = a letter
results-wish-unknown = has not told the bot yet
results-late = { $due }, overdue
results-taken-by-you = you
results-call-take = Take
results-call-finish = Done
results-call-finish-sure = { $name }: has the call or the letter been made? The line leaves the list.
results-call-done-take = Noted: the call is yours.
results-call-done-finish = Noted: done.
results-call-taken = Somebody has taken this call. Reload the page.
results-call-no-such-call = This call is no longer in the list. Reload the page.
results-call-not-yours = This call is not shown to you: it is with the responsible specialist.
## Mentees
results-shown-lead = Results of those who decided to show them. There are no answers here, and a showing can be taken back at any time. Not to be used for pay, attestation or dismissal. This view is noted in the journal.
results-shown-none = Nobody has shown you a result yet. An educator decides that below their own result of the diagnostics, in the chat or on the page of the survey.
results-shown-caption = Scores and levels: { $name }
results-shown-area = Area
results-shown-level = Level
results-shown-whole = Overall
results-shown-on = Shown on { $date }
results-mentees-lead = Topics and levels of the latest survey. A mentor sees neither answers nor scores. This view is noted in the journal.
results-mentees-none = You have no mentees now. If that is wrong, tell the methodical centre.
results-mentee-none = The survey has not been answered yet.
results-mentee-headed = The results are not shown: you head the organisation where the mentee works, or are a deputy there.
results-mentee-topics = Topics and levels
