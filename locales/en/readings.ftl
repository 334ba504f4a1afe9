# What the program reads out of questionnaires by their codes, and what does not happen where a code is missing.
reading-training-request =
    Out of this questionnaire the program makes training requests. { $lost ->
        [topic] Without this question a request has no topic.
        [months] Without this question a request has no months that suit.
        [funding] Without this question it stays unknown who pays.
        [recentCourse] Without this question a request takes no account of recent courses that no register knows.
       *[other] Without this question no requests are made at all.
    }
reading-diagnosis =
    By this questionnaire the program suggests fields of training and marks urgent requests. { $lost ->
        [level] Without this level no request is urgent.
       *[other] Without this block its field is not suggested, and no request for it is urgent.
    }
reading-vacancies =
    Out of this questionnaire the program makes the vacancy report. { $lost ->
        [any] Without this question no report is taken at all.
        [subject] Without this question a vacancy has no subject.
        [hours] Without this question a vacancy has no hours.
        [housing] Without this question housing counts as not offered.
        [suitsYoung] Without this question a vacancy is not offered to young educators.
        [retiring] Without this question it is not known how many retire.
        [targetedWanted] Without this question it is not known how many targeted students are wanted.
       *[other] Without this question no vacancy comes into the report.
    }
reading-rmo = By the answer to this question the program draws conclusions for each methodical association. Without it there are only those over all.
reading-tutor-report =
    By this questionnaire the program checks the work of tutors. { $lost ->
        [served] Without this question every school on the list of low results counts as one that nobody helped.
       *[other] Without this question a community that works may be called idle.
    }
survey-problem-unread-training-request = the questionnaire has no question “{ $code }”. { reading-training-request }
survey-problem-unread-diagnosis = the questionnaire has no “{ $code }”. { reading-diagnosis }
survey-problem-unread-vacancies = the questionnaire has no question “{ $code }”. { reading-vacancies }
survey-problem-unread-rmo = the questionnaire has no question “{ $code }”. { reading-rmo }
survey-problem-unread-rmo-topics = the questionnaire has no question “{ $code }”. { reading-rmo-topics }
survey-problem-unread-tutor-report = the questionnaire has no question “{ $code }”. { reading-tutor-report }

# A question that the program reads is asked otherwise: such a questionnaire is not published.
reading-otherwise = To ask something else, give the question another code.
survey-problem-read-type =
    { $where }: the program reads the answer, and for it this is { $type ->
        [one] one of the options
        [many] several of the options
        [pick] a choice from the list “{ $registry }”, as in the original questionnaire
        [text] free text
        [int] a whole number
        [number] a number
        [date] a date
       *[bool] “yes” or “no”
    }. { reading-otherwise }
survey-problem-read-options = { $where }: { $count } options, while the program tells them by their numbers and expects { $wanted }. { reading-otherwise }
survey-problem-read-order = { $where }: the option “{ $option }” was number { $number }. The program tells options by their numbers: put the order back. { reading-otherwise }
survey-problem-read-swapped = { $where }: the question “{ $text }” stood under the code “{ $code }”, by which the program reads it. Give the questions their codes back.
