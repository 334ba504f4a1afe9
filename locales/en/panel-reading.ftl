# The page “Read the questionnaire”: conditions, scoring and recommendations in words.
panel-reading-type-school = school
panel-reading-type-kindergarten = kindergarten
panel-reading-type-supplementary = supplementary education
panel-reading-type-centre = methodical centre
panel-reading-type-department = education department
panel-reading-named = named
panel-reading-anonymous = anonymous
panel-reading-yes = yes
panel-reading-no = no
panel-reading-quoted = “{ $text }”
panel-reading-slot = [answer to { $item }]
panel-reading-topics = names of the topics
panel-reading-answer-to = the answer to { $item }
panel-reading-shown-if = Shown if { $condition }
panel-reading-if-and = {" and "}
panel-reading-if-or = {" or "}
panel-reading-if-group = ({ $condition })
panel-reading-if-not = it is not so that { $condition }
panel-reading-if-is = { $what } is { $value }
panel-reading-if-is-not = { $what } is not { $value }
panel-reading-if-at-least = { $what } is at least { $value }
panel-reading-if-at-most = { $what } is at most { $value }
panel-reading-if-includes = { $what } includes { $value }
panel-reading-if-answered = { $item } was answered
panel-reading-if-unanswered = { $item } was not answered
panel-reading-fact-language = the language of the chat
panel-reading-fact-organisationType = the type of organisation
panel-reading-fact-month = the month in which the survey began
panel-reading-fact-firstName = the first name
panel-reading-fact-organisation = the organisation
panel-reading-fact-position = the position
panel-reading-fact-subject = the subject
panel-reading-fact-mentor = the mentor
panel-reading-fact-lastCourse = the last course
panel-reading-fact-experienceYears = experience in years
panel-reading-fact-hasSubject = teaching a subject
panel-reading-fact-lowAreas = areas below 60
panel-reading-fact-rmo = subject association
panel-reading-fact-rmoMeetings = association meetings attended
panel-reading-fact-tutorSubject = tutor’s subject
panel-reading-fact-servedOrganisations = schools served
panel-reading-fact-period = period of the report
panel-reading-fact-consultations = individual consultations
panel-reading-fact-groupConsultations = group consultations
panel-reading-fact-participants = participants
panel-reading-fact-lowResultsParticipants = participants from schools with low results
panel-reading-fact-methodVisits = methodical visits
panel-reading-fact-pointSessions = sessions of exam consultation points
panel-reading-fact-followUp = follow-up after a month
panel-reading-if-known = { $what } is known
panel-reading-if-unknown = { $what } is not known
panel-reading-no-scores = This questionnaire has no scores.
panel-reading-measure-percent = Score of a block: sum of points ÷ highest possible × 100. Only answered questions count; “does not apply to me” does not.
panel-reading-measure-mean = Score of a block: the mean of the scale’s numbers. Only answered questions count.
panel-reading-reversed = { $item } (reversed)
panel-reading-reversed-rule = The scale of reversed questions is turned round: its highest number counts as the lowest.
panel-reading-validity =
    { $least ->
        [one] at least { $least } answer of { $of }
       *[other] at least { $least } answers of { $of }
    }
panel-reading-overall-none = There is no overall score: blocks only.
panel-reading-overall =
    { $count ->
        [one] Overall score: the mean of the blocks, where at least { $count } is valid.
       *[other] Overall score: the mean of the blocks, where at least { $count } are valid.
    }
panel-reading-cap =
    { $count ->
        [one] Where at least { $count } block is on the level “{ $level }”, the overall level is not above “{ $notAbove }”.
       *[other] Where at least { $count } blocks are on the level “{ $level }”, the overall level is not above “{ $notAbove }”.
    }
panel-reading-high-bad = Higher means harder
panel-reading-high-good = Higher means better
panel-reading-range = from { $from } to { $below }, not including { $below }
panel-reading-range-from = from { $from }
panel-reading-bounds = from { $from } to { $below }
panel-reading-bounds-from = { $from } or more
panel-reading-bounds-below = less than { $below }
panel-reading-when-block = “{ $block }”: { $bounds }
panel-reading-when-any-block = Any block: { $bounds }
panel-reading-when-overall = Overall score: { $bounds }
panel-reading-when-item = Answer to { $item }: { $answer }
panel-reading-when-any-item = The answer { $answer } to at least one scored question
panel-reading-when-every-item = The answer { $answer } to every scored question
panel-reading-to-respondent = to the educator
panel-reading-to-mentor = to the mentor
panel-reading-to-staff = to a specialist of the centre
panel-reading-kind-course = course
panel-reading-kind-material = material
panel-reading-kind-mentor = meeting
panel-reading-kind-seminar = seminar
panel-reading-kind-call = call
panel-reading-kind-consultation = consultation
panel-reading-kind-invitation = invitation
panel-reading-kind-check = check
panel-reading-kind-tip = tip
panel-reading-kind-event = event
panel-reading-kind-plan = plan
panel-reading-kind-report = report
panel-reading-due-until = by { $day }
panel-reading-due-days =
    { $count ->
        [one] within { $count } day
       *[other] within { $count } days
    }
panel-reading-due-working-days =
    { $count ->
        [one] within { $count } working day
       *[other] within { $count } working days
    }
panel-reading-due-months =
    { $count ->
        [one] within { $count } month
       *[other] within { $count } months
    }

panel-ui-pages-survey-version = Read the questionnaire
panel-ui-actions-readSurvey = Read
panel-ui-reading-as = Read as
panel-ui-reading-text-language = Language of the text
panel-ui-reading-version = Version
panel-ui-reading-chat = As the educator will see it
panel-ui-reading-required = answer needed
panel-ui-reading-optional = may be skipped
panel-ui-reading-scoring = How it is scored
panel-ui-reading-block = Block
panel-ui-reading-items = Questions
panel-ui-reading-valid = Valid with
panel-ui-reading-levels = Levels
panel-ui-reading-scale = Scale { $name }
panel-ui-reading-contents = On this page
panel-ui-reading-level = Level
panel-ui-reading-range = Score
panel-ui-reading-shown = The educator is told
panel-ui-reading-recommendations = Recommendations
panel-ui-reading-no-recommendations = This questionnaire has no recommendations.
panel-ui-reading-source-file = as shipped
panel-ui-reading-source-staff = the centre’s own edition
