# Surveys: why an answer is not taken, what is wrong with a definition, what scoring lacks.

survey-choose-from-list = Please choose one of the options offered.
survey-choose-one = Please mark at least one option.
survey-too-many =
    { $max ->
        [one] At most { $max } option may be marked. Take one mark away.
       *[other] At most { $max } options may be marked. Take one mark away.
    }
survey-one-answer = One answer is wanted here, and several came. Please choose one.
survey-not-a-number = A number is needed here, such as 12.
survey-not-whole = A whole number is needed here, without a fraction.
survey-out-of-range = A number from { $min } to { $max } fits here.
survey-not-a-date = There is no such date. Write day, month and year, such as 18.09.2020.
survey-date-too-early = The date may not be before { $min }.
survey-date-too-late = The date may not be after { $max }.
survey-write-words = Please answer in words.
survey-too-long =
    { $length ->
        [one] That is { $length } character, and { $max } fit. Please shorten it.
       *[other] That is { $length } characters, and { $max } fit. Please shorten it.
    }
survey-already-sent = The answers are already sent.
survey-begin-first = Please begin the survey first.
survey-not-this-question = Another question is on the screen now. Your answers are kept.
survey-review-first = Please look through the answers before sending them.
survey-missing =
    { $count ->
        [one] { $count } question is left without an answer. Answer it, and the survey can be sent.
       *[other] { $count } questions are left without an answer. Answer them, and the survey can be sent.
    }
survey-no-way-back = This is the first question.
survey-required = This question needs an answer.
survey-na-not-offered = This question does not offer that answer.

survey-answers-no-object = Answers are needed in the form {"{"}"А1": 2, "А3": "na"{"}"}.
survey-answers-unknown = There is no question “{ $item }” in this survey.
survey-answers-latin = There is no question “{ $item }”: its letter seems to be Latin. “{ $meant }” in Cyrillic is needed.
survey-answers-na = { $item }: this question does not take “na”.
survey-answers-bad = { $item }: the value { $value } does not fit.

survey-score-usage = Give the survey’s code and a file of answers: score young-difficulties answers.json
survey-score-no-questionnaire = There is no survey “{ $code }”. There are: { $known }.
survey-score-no-file = The file “{ $file }” cannot be read.
survey-score-no-json = The file of answers is not JSON.

survey-problem-heading =
    { $count ->
        [one] { $file }: { $count } error, the survey is refused.
       *[other] { $file }: { $count } errors, the survey is refused.
    }
survey-problem-file-name = { $file }: the code inside is “{ $code }”, and a file must be named for its code.
survey-problem-yaml = this is not YAML: { $message }
survey-problem-unknown-key = { $where }: there is no field “{ $field }”, check its spelling.
survey-problem-missing-field = { $where }: the field “{ $field }” is missing.
survey-problem-unknown-type = { $where }: there is no such question type. There are: { $known }.
survey-problem-shape = { $where }: the field “{ $field }” is written wrongly, expected: { $expected }.
survey-problem-code-twice = the code “{ $code }” occurs twice.
survey-problem-point-twice = scale “{ $code }”: one value has two labels.
survey-problem-no-words = { $item }: a button has no words, add to words: { $word }.
survey-problem-anonymous-file = { $item }: an anonymous survey asks for no files: a file names its author.
survey-problem-unknown-scale = { $item }: there is no scale “{ $scale }” in scales.
survey-problem-bounds = { $item }: the upper bound does not fit what can be chosen or entered.
survey-problem-unknown-fact = { $item }: the condition asks for an unknown fact: “{ $fact }”.
survey-problem-when-unknown = { $item }: the condition refers to question “{ $other }”, which does not exist.
survey-problem-when-later = { $item }: the condition refers to question “{ $other }”, which is not asked before it: that would be a circle.
survey-problem-when-never = { $item }: the condition waits for the answer “{ $value }” to question “{ $other }”, which cannot be given.
survey-problem-block-unknown-item = block “{ $block }”: there is no question “{ $item }” in it.
survey-problem-block-no-points = block “{ $block }”: question “{ $item }” has no points, only scale questions belong to a block.
survey-problem-unknown-levels = { $owner }: there are no levels “{ $levels }” in levels.
survey-problem-unknown-level = there is no level “{ $level }”.
survey-problem-too-few-blocks = the overall score needs { $minimum } blocks, and there are { $blocks }.
survey-problem-level-empty = { $levels }: level “{ $level }” is empty, its upper bound is not above the lower.
survey-problem-level-top = { $levels }: the top level “{ $level }” must not end, take away below.
survey-problem-level-overlap = { $levels }: levels “{ $level }” and “{ $next }” overlap.
survey-problem-level-hole = { $levels }: between levels “{ $level }” and “{ $next }” there is a hole from { $from } to { $to }.
survey-problem-level-bottom = { $levels }: the levels begin at { $from }, and a score may be { $lowest }.
survey-problem-recommendation-block = a recommendation refers to block “{ $block }”, which does not exist.
survey-problem-recommendation-item = a recommendation refers to question “{ $item }”, which does not exist.
survey-problem-recommendation-overall = a recommendation refers to the overall score, which this survey has not.
survey-problem-recommendation-always = the recommendation has no bound: write atLeast or below.
survey-problem-no-topics = with such a trigger the recommendation has no topics, take away {"{"}topics{"}"}.
survey-problem-braces = { $where }: a brace without its pair: “{ $text }”.
survey-problem-slot = { $where }: nothing is known to put for {"{"}{ $slot }{"}"}.
survey-problem-no-fallback = { $where }: there may be no value for {"{"}{ $slot }{"}"}, add words to fall back on after a bar.
survey-problem-quote-later = { $item }: the text quotes the answer to question “{ $other }”, which is not asked before it.
survey-problem-agreement = { $where }: the words do not agree: “{ $phrase }”. Take the adjective inside: {"{"}свой урок|своё занятие{"}"}.
survey-problem-long-label = { $where }: the label “{ $label }” is longer than a button ({ $length } of { $max }), the chat may draw it as a line of a list.
