# A survey on a page: questions, sending, refusals. Polite and short.

form-other-language = По-русски
form-begin = Begin
form-whole = All questions on one page
form-length = { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, about { $minutes } min. Answers are kept: you may stop and come back by this same link or in the chat.
form-until = Answers are taken until { $until } inclusive.
form-anonymous = On this page answers travel without a messenger. We do not keep your device’s address, but your provider and the server see it.
form-consent-version = Version of { $version }.
form-agree = I agree, begin
form-refuse = I do not agree
form-agree-first = Please read the consent first, and choose.
form-agree-changed = The words of the consent have changed. Please read the new ones.
form-refused-title = Good: no data is collected
form-refused = Without consent you cannot answer on this page. The survey can be taken on paper at the methodical centre. Refusing changes nothing; should you reconsider, this same link works.

form-progress = Section { $page } of { $pages } · { $answered } of { $total } answered
form-progress-whole = { $total ->
        [one] { $total } question in all
       *[other] { $total } questions in all
    }
form-progress-label = How many questions are answered
form-next = Next
form-back = Back
form-remove = Remove this entry
form-kept = Saved
form-not-kept = Not saved yet: no connection. Please do not close the page.
form-optional = (may be skipped)
form-no-answer = No answer
form-choose = Choose…
form-choose-up-to = { $all ->
        [yes] You may tick several.
       *[no] You may tick at most { $max }.
    }
form-number = { $unit ->
        [none] A number from { $min } to { $max }.
       *[other] A number from { $min } to { $max }, { $unit }.
    }
form-text = Up to { $max } characters.
form-known = So it stands in the register. Please correct it if it is wrong.
form-opened = Your answers lead to more questions: they are on this same page.
form-problems = { $count ->
        [one] Please correct { $count } answer:
       *[other] Please correct { $count } answers:
    }
form-stale = The answers have meanwhile changed in another window or in the chat. Here is what you have just filled in; look it over and press the button once more.
form-foreign = The form held answers to questions that are not here. They were not taken; the rest is saved.
form-no-such-page = There is no such page any more: it depended on your answers. Here is where you are.

form-review = Look over your answers
form-review-text = So they will be kept. Any answer can be changed.
form-review-missing = { $count ->
        [one] { $count } required question has no answer. Answer it, and everything can be sent.
       *[other] { $count } required questions have no answer. Answer them, and everything can be sent.
    }
form-review-first = It cannot be sent yet: not all required questions are answered. What is answered is saved.
form-review-empty = no answer
form-change = Change
form-to-missing = Answer ({ $count })
form-send = Send the answers

form-sent = The answers are sent
form-result = Your result
form-result-marks = { $value } of { $most }
form-advice = What may help
form-call = Help of a specialist
form-result-once = This result is shown once: we no longer have it. Save the page if you need it.
form-result-again = Your result stays in the chat, under “Surveys”.
form-result-no-chat = This link will not show your result again: save the page if you need it. We keep it, and once you connect a chat you will find it there, under “Surveys”.
form-close = You may close the page.

form-already-title = The answers are sent already
form-already = Thank you! Nothing more is to be done by this link. Your result, where it is kept and you have connected a chat, is shown there, under “Surveys”.
form-closed-title = The survey is closed
form-closed = Answers were taken until { $until } inclusive. What you had begun is kept as it was, but does not count. Thank you for beginning.
form-not-open-yet-title = The survey has not begun yet
form-not-open-yet = Please open this link later.
form-not-working-title = The survey is for those who work in the district
form-not-working = The register says that you no longer work in an organisation of the district. If this is a mistake, tell the methodical centre.
form-unknown-title = There is no such link
form-unknown = Perhaps the address was not copied whole, or an anonymous survey was sent by it already: then the link is erased. For a new one ask the methodical centre, or open the survey in the chat.

form-refused-often-title = Too often
form-refused-often = Too many requests came from this address. Wait a minute and reload the page; what was saved is there.
form-refused-elsewhere-title = A form from a foreign page
form-refused-elsewhere = Answers are taken from this page alone. Open your link and answer there.
form-refused-no-form-title = The form could not be read
form-refused-no-form = Go back and send it once more; what was saved is there.
form-refused-too-big-title = Too much at once
form-refused-too-big = The form is larger than we take. Go back, shorten the answers or choose fewer files, and send it once more.
form-refused-failed-title = That did not work
form-refused-failed = A fault on our side; we shall see it. Reload the page in a minute; what was saved is there.
form-files = { $max ->
        [1] One file
       *[other] Up to { $max } files
    }: { $kinds }, up to { $megabytes } MB each.
form-files-here = Attached already. Untick a file to remove it:

form-code = Your personal code
form-code-help = Eight letters and figures from the slip of the methodical centre. Case, spaces and the hyphen do not matter. By the code we know whom of those invited nobody has asked yet; in an anonymous survey it is not kept with the answers.
form-code-go = Next
form-code-chat = Answer in the chat
form-code-not-a-code = That does not look like a code: it has 8 letters and figures, such as AEKM-2345.
form-code-wrong = There is no such code. Please check every sign.
form-code-used = This code was used in the chat already: answer there, or open the page from there, under “Surveys”.
form-code-expired = This code has run out, or a new one was issued. Ask the methodical centre for a code.
form-code-not-asked = The code is right, but this survey is not for you. Your surveys are in the chat.

form-withdraw = Withdraw consent
form-withdraw-text = Answers that you have not sent yet are then erased. Those already sent stay; they are deleted on application to the methodical centre. Should you reconsider, this same link works.
form-withdraw-no = Do not withdraw
form-withdrawn-title = Consent is withdrawn
form-withdrawn = Answers not yet sent are erased, unless you agree to their processing in the chat. Should you reconsider, this same link works.
form-not-withdrawn-title = Consent was given in the chat
form-not-withdrawn = It is withdrawn there too: the command /privacy. The answers on this page are kept.
form-trial-until = the last day of the survey
