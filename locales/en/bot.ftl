# What the chat says. A thought a message, buttons of at most 24 signs.

## Who we are
bot-welcome-title = Metodist
bot-welcome-text = Hello! This is the methodical centre's assistant: short surveys of educators, recommendations on their results, and help in time. Two consents first, then we can begin.
bot-menu-button = Menu
bot-back = ‹ Back
bot-page-back = ‹ Earlier
bot-page-on = Further ›
bot-page-of = Page { $page } of { $pages }
bot-old-button = This button is out of date. Here is where you are.

## Consents
bot-consent-yes = I agree
bot-consent-no = I do not agree
bot-consent-other-language = По-русски
bot-consent-version = Version of { $version }. You can change your mind any day: /privacy
bot-consent-changed = The text has changed. Please read the new one.
bot-consent-read = Please read and choose.
bot-consent-refused-title = All right, nothing is collected
bot-consent-refused = Without consent the bot cannot know who you are, so surveys are closed here. They can be taken on paper at the methodical centre. Refusing changes nothing else.
bot-consent-reconsider = Read again
bot-messages-on = Messages are on
bot-messages-off = No messages will come

## The code
bot-code-title = One-time code
bot-code-text = Type the code of 8 signs that the methodical centre gave you. Case, spaces and dashes do not matter.
bot-code-none = I have no code
bot-code-have = Type a code
bot-code-not-a-code = This does not look like a code: it has 8 letters and digits, such as AEKM-2345. Check it and type it again.
bot-code-wrong =
    { $left ->
        [0] There is no such code. No attempts are left: a code can be typed again in 72 hours. If that is too late, send a request with the button below.
       *[other] There is no such code. Check every sign. { $left ->
            [one] { $left } attempt is left.
           *[other] { $left } attempts are left.
        }
    }
bot-code-wait = Too many wrong codes. A code can be typed again after { $until }. If that is too late, send a request with the button below.
bot-code-used = This code has been used. A code works once; ask the methodical centre for a new one.
bot-code-revoked = This code was revoked: a new one was issued instead. Type the new one or ask the methodical centre for it.
bot-code-expired = This code has expired: it works for { $hours } hours. Ask the methodical centre for a new one.
bot-code-chat-taken = This chat is linked to another person, so somebody else's code does not work here. If the chat is yours now, unlink it under “My data” and type the code again.
bot-code-elsewhere = Another chat is linked by this code already. Move everything here? That chat will be unlinked, answers are kept.
bot-code-move = Move here
bot-code-stay = Leave as it is
bot-code-linked = { $name }, the chat is linked. Thank you!

## A request without a code
bot-request-title = Request for access
bot-request-text = Where do you work? Choose the kind of organisation, or type its number, name or settlement. Do not type your name.
bot-request-type-school = School
bot-request-type-kindergarten = Kindergarten
bot-request-type-supplementary = Supplementary
bot-request-choose = Choose the organisation:
bot-request-found =
    { $count ->
        [one] { $count } organisation was found. Is it this one?
       *[other] { $count } organisations were found. Choose yours; if it is not here, type more of its name.
    }
bot-request-not-found = No such organisation was found. Type a number or a settlement, such as “12”, or go back to the list.
bot-request-sent = Request no. { $number } is in: { $organisation }. { $phone ->
        [none] Tell this number to a specialist of the methodical centre
       *[other] Ring the methodical centre, { $phone }, and tell this number
    }: they will find you in the list and link the chat.
bot-request-change = Another organisation
bot-request-waits = Your request no. { $number } waits for a decision. Tell this number to the methodical centre.
bot-request-not-needed = The chat is linked already

## The menu
bot-menu-title = Menu
bot-menu-text =
    { $count ->
        [0] No new surveys. The next one will appear here.
        [one] { $count } survey waits for you.
       *[other] { $count } surveys wait for you.
    }
bot-menu-surveys =
    { $count ->
        [0] Surveys
       *[other] Surveys ({ $count })
    }
bot-privacy-button = My data
bot-language-button = Language
bot-help-button = Help

## The list of surveys
bot-surveys-title = Surveys
bot-surveys-none = No surveys for you now. The next one will appear here.
bot-surveys-new = { $number }. { $title }: { $minutes } min, through { $until }
bot-surveys-started = { $number }. { $title }: begun, through { $until }
bot-surveys-sent = { $number }. { $title }: sent, thank you
bot-surveys-do-new =
    { $count ->
        [1] Begin
       *[other] { $number }. Begin
    }
bot-surveys-on-page = { $count ->
        [1] Answer on a page
       *[other] { $number }. Answer on a page
    }
bot-surveys-do-started =
    { $count ->
        [1] Go on
       *[other] { $number }. Go on
    }
bot-surveys-do-sent =
    { $count ->
        [1] My result
       *[other] { $number }. My result
    }
bot-resume-nothing = No survey is begun. Here is all there is:
bot-cancel-nothing = There is nothing to leave.
bot-cancel-survey = The survey is paused, the answers are kept. Back to it: /resume

## A survey under way
bot-survey-begin = Begin
bot-survey-length =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, about { $minutes } min. You may leave and come back: answers are kept.
bot-survey-progress = { $number } of { $total } · { $section }
bot-survey-changing = Changing an answer · { $here }
bot-survey-now = Now: { $answer }
bot-survey-choose-up-to = Mark up to { $max } and press “Done”:
bot-survey-type-number = Type a number{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-between = Type a number from { $min } to { $max }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-from = Type a number not below { $min }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-to = Type a number not above { $max }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-date = Type a date, such as 18.09.2020.
bot-survey-type-text = Type the answer as a message, up to { $max } characters.
bot-survey-on-page = Words to this question are written on the page of the survey: “Menu”, “Surveys”, “Answer on a page”. Here it may be skipped.
bot-survey-registry = Choose from the list or type a part of the name:
bot-survey-registry-found =
    { $count ->
        [0] Nothing was found. Try other words.
        [one] { $count } was found:
       *[other] { $count } were found, the first are shown; type more if yours is not here:
    }
bot-survey-na = Does not apply to me
bot-survey-done = Done
bot-survey-keep = Keep
bot-survey-skip = Skip
bot-survey-clear = Erase
bot-survey-to-review = ‹ To the answers
bot-survey-paused = The survey is paused, the answers are kept: { $answered } of { $total }. Come back any day, from any device.
bot-survey-go-on = Go on
bot-survey-sent = The answers are sent
bot-survey-sent-already = The answers are sent already, thank you
bot-survey-taken-already = Taken already. To change: “Back”
bot-survey-old-button = This button is of an earlier question. Here is where you are.
bot-survey-use-buttons = A button is needed here: press one of those under the next message.
bot-survey-late = The survey is closed: answers were taken through { $until }. Your draft is kept as it was, but will not count. Thank you for beginning; we will tell you of the next survey.
bot-survey-closed = This survey is closed: answers were taken through { $until }.
bot-survey-not-asked = This survey is not for you, or the link is out of date. Here are your surveys:
bot-survey-not-working = The register says that you no longer work in the district, so there are no new surveys. If this is a mistake, tell the methodical centre. Your earlier results are here:
bot-survey-not-open-yet = This survey has not begun yet.
bot-survey-sent-anonymously = This survey is anonymous and your response has been received. Whose it is has not been kept, so it can be neither shown nor changed.
bot-survey-gone = This survey is no longer here. Here are your surveys:

## Before it is sent
bot-review-title = Check the answers
bot-review-text = They will be kept like this. To change an answer, press its number.
bot-review-text-missing =
    { $count ->
        [one] { $count } required question has no answer. Answer it, and all can be sent.
       *[other] { $count } required questions have no answer. Answer them, and all can be sent.
    }
bot-review-row = { $number }. { $question } — { $answer }
bot-review-empty = no answer
bot-review-note = Page { $page } of { $pages }
bot-review-send = Send the answers
bot-review-missing = Answer ({ $count })

## One's own result
bot-result-title = Your result. { $title }
bot-result-block = { $title }: { $value } of 100, { $level }
bot-result-too-few = { $title }: too few answers
bot-result-mean = { $title }: { $value } of { $most }
bot-result-whole = Overall
bot-result-no-blocks = Your answers are sent. This survey gives no score.
bot-result-note =
    { $high ->
        [bad] The higher the figure, the more help is needed.
       *[good] The higher the figure, the surer you are.
    } This is neither a psychological test nor an assessment of an employee.
bot-showing-button = Show it to the head
bot-showing-button-shown = Shown to the head
bot-showing-title = Show the result to the head
bot-showing-text =
    You alone decide. If you show it, the head of “{ $organisation }” sees your scores and levels by area and the overall result in the panel.

    They see neither your answers nor what is recommended to you. Other heads and colleagues see nothing. Nobody’s pay, attestation or job may hang on this result.
bot-showing-text-shown =
    The head of “{ $organisation }” can see your scores and levels by area and the overall result in the panel: you allowed it on { $day }.

    You can hide the result at any time: it leaves the panel at once. What was read already cannot be unread.
bot-showing-note = Who looked at it, and when, is written in the journal.
bot-showing-show = Show it
bot-showing-hide = Show it no more
bot-showing-shown = The result is shown to the head
bot-showing-hidden = The result is hidden from the head
bot-showing-back = My result
bot-result-advice = What may help
bot-result-to-advice = To the recommendations
bot-result-none = This result is no longer here
bot-call-text = A specialist of the methodical centre is ready to help in person. Which do you prefer?
bot-call-call = Call
bot-call-write = Write
bot-call-no = Not needed
bot-call-call-done = Thank you. A specialist will call within five working days.
bot-call-write-done = Thank you. A specialist will write within five working days.
bot-call-no-done = All right, we will not disturb you.
bot-call-decided = This is noted already.

## Language
bot-language-title = Language
bot-language-text = Which language shall we speak?
bot-language-ru = Русский
bot-language-en = English

## What is kept
bot-privacy-title = My data
bot-privacy-nothing = There is no consent, and the chat is linked to nobody. Kept are the number of the chat and the notes of your decisions. Answers sent before stay with the methodical centre; they are deleted on your request there.
bot-privacy-text =
    What is kept: the number of this chat; { $linked ->
        [yes] the link to your card in the register ({ $name })
       *[no] there is no link to a card in the register yet
    }; your answers to surveys, the files sent with them, and the results.

    Consent to processing: given, version of { $version }.
    Consent to messages: { $messages ->
        [yes] given
       *[no] not given
    }.

    Your name is shown here to you alone, and only after consent. A copy of your data can be had from the methodical centre on request.
bot-privacy-silence = Turn messages off
bot-privacy-messages = Turn messages on
bot-privacy-withdraw = Withdraw consent
bot-privacy-withdraw-sure = The chat will be unlinked and answers not yet sent erased. Answers already sent are deleted on your request to the methodical centre. Withdraw?
bot-privacy-withdraw-yes = Yes, withdraw
bot-privacy-withdrawn = Consent is withdrawn, the chat is unlinked, answers not yet sent are erased. Answers already sent are deleted on your request to the methodical centre. Surveys can be taken on paper. You may come back any day with a new code.

## Help
bot-help-title = Help
bot-help-text =
    /menu: the menu
    /surveys: surveys
    /resume: back to the survey you left
    /cancel: leave, the answers are kept
    /language: the language
    /privacy: my data and consents

    Answer with the buttons under a message; where text is needed, the bot says so. Answers are kept at once.
    { $phone ->
        [none] Questions: the methodical centre.
       *[other] Questions: the methodical centre, { $phone }.
    }
bot-help-return = ‹ Return

## What we do not read
bot-puzzled-text = I do not understand this: I answer buttons and commands. Nothing is lost, here is where you are. All commands: /help
bot-puzzled-command = There is no such command. All commands: /help. Here is where you are.
bot-puzzled-edited = I do not see edited messages; what was there is kept. To change an answer press “Back”, or choose it before sending. Here is where you are.
bot-puzzled-file = No file is needed now, so it has not been kept. Nothing is lost, here is where you are.
bot-puzzled-other = I do not read stickers, voices and videos: a button or text is needed. Nothing is lost, here is where you are.

## The list of commands
bot-command-menu = the menu
bot-command-surveys = surveys
bot-command-resume = back to the survey you left
bot-command-cancel = leave, the answers are kept
bot-command-language = the language
bot-command-privacy = my data and consents
bot-command-help = help
bot-trial-outside = In a trial run this button leads nowhere.
