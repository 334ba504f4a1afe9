# Checks of a definition: repeats, rules over a group, prefilling, wording.

survey-problem-prefill-fact = { $item }: there is no answer to take, nothing is known of “{ $fact }”.
survey-problem-overall-measure = the overall score is measured as “{ $measure }”, and the blocks are not.
survey-problem-trigger-never = a rule waits for the answer “{ $value }” to question “{ $item }”, which cannot be given.
survey-problem-cap-never = the cap takes { $wanted } blocks, and there are { $blocks }.
survey-problem-trigger-shape = the trigger is not complete: choose what it is about, tick the answers and fill in the bound.
survey-problem-anonymous-addressee = in an anonymous survey a recommendation can go to the respondent alone.
survey-problem-group-minimum = in an anonymous survey a rule over the group acts from { $minimum } answers on.
survey-problem-group-figure = question “{ $item }” has nothing that “{ $kind }” counts.
survey-problem-repeat-outside = question “{ $item }” cannot be spoken of outside its section: the section is repeated, and it would not be clear which copy is meant.
survey-problem-repeat-counted = question “{ $item }” stands in a repeated section, so scores and rules over the group do not count it.
survey-problem-gendered = { $where }: the words address only a man or only a woman: “{ $phrase }”.
survey-problem-long-text = { $where }: a text of { $length } characters does not fit one message (up to { $max }).
survey-problem-markup = { $where }: there is markup or a script in the text: “{ $phrase }”. Write plain words.
survey-problem-too-large = the questionnaire is too large: at most { $max } thousand characters.
survey-problem-no-questionnaire = this is no questionnaire: code, title, sections and other fields were expected.
survey-problem-code-fixed = the code of a published survey does not change: put back “{ $code }”.
survey-problem-code-taken = there is a survey with the code “{ $code }” already: choose another.
survey-problem-area-foreign = this activity area is not yours: choose one of your own.
survey-problem-anonymity-fixed = people have answered this survey without their names: it cannot become a named one. Make a copy under another code.
survey-problem-free-text-required = { $item }: free text is written on the page alone (freeText), so it cannot be required: the survey could not be sent in the chat. Put required: false.
