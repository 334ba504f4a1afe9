# Contests, olympiads and conferences: stages, applications, results, diplomas.

## What is said of them everywhere
contests-stages = Stages:
contests-stage-line =
    { $level ->
        [school] { $title } (school): { $when }
        [municipal] { $title } (municipal): { $when }
        [regional] { $title } (regional): { $when }
        [national] { $title } (national): { $when }
       *[none] { $title }: { $when }
    }
contests-until = Applications until { $until }, that day included.
contests-apply = Apply
contests-open = Open the application
contests-diploma = Diploma
contests-pupil = Pupil: code { $code }, class { $grade }
contests-result =
    { $result ->
       *[participant] participant
        [laureate] laureate
        [prize_winner] prize winner
        [winner] winner
    }

## Messages
contests-told-accepted = Application accepted: “{ $contest }”
contests-told-returned = Application returned: “{ $contest }”
contests-told-filed = An application was sent in for you: “{ $contest }”
contests-told-filed-note = The methodical centre has done it. Until the closing date you can change or withdraw it.
contests-told-why = What to mend: { $why }
contests-told-stage = The first stage: { $stage }.
contests-told-results = “{ $contest }”: results of the stage “{ $stage }”
contests-told-mended = “{ $contest }”: results of the stage “{ $stage }” were corrected
contests-told-result =
    Result: { $result ->
       *[participant] participant
        [laureate] laureate
        [prize_winner] prize winner
        [winner] winner
    }.
contests-told-next = Your work goes on: { $stage }. We look forward to you.
contests-told-stopped = The work goes no further this time. Thank you for taking part: your work matters, and we shall be glad of your next application.
contests-told-note = From the jury: { $note }

## Why not
contests-refused-no-contest = This event takes no applications.
contests-refused-apply = One does not register for this contest: apply on its card.
contests-refused-closed = Applications are closed.
contests-refused-begun = The contest has begun: applications are neither taken nor changed any more.
contests-refused-gone = There is no such application: it may have been withdrawn.
contests-refused-draft = No application was begun. Open the card of the contest and press “Apply”.
contests-refused-nomination = Nomination: there is no such one any more, choose from the list.
contests-refused-title = Title of the work: write it.
contests-refused-title-long = Title of the work: at most { $most } characters.
contests-refused-link = Work: send a file, or a link that begins with https://
contests-refused-code = Code of the pupil: up to 16 characters, digits and at most three letters together, such as 07-012. No name.
contests-refused-class = Class: a number from 1 to 11.
contests-refused-consent = A pupil cannot be entered without a parent’s consent.
contests-refused-twice = You have sent such an application already. Open it in “My contests”.
contests-refused-twice-of = This educator has sent such an application already: find it among the “Contest applications”.
contests-refused-not-meant-of = Who applies: the contest is announced to others, this educator is not among them.
contests-missing-nomination = Nomination: choose one.
contests-missing-title = Title of the work: write it.
contests-missing-work = Work: send a file or a link.
contests-missing-code = Code of the pupil: write it.
contests-missing-class = Class: write it.
contests-refused-why = What to mend: write it, the educator will read it.
contests-refused-why-long = What to mend: at most { $most } characters.
contests-refused-accepted = This application is accepted already.
contests-refused-return-late = It cannot be returned any more: the contest has begun, nobody could mend it in time.
contests-refused-no-stage = Stages: add the first stage before, accepted applications go into it.
contests-refused-stage-over = The stage “{ $stage }” is over: nobody can be accepted into it.
contests-refused-stage-before = End of the stage: it ends before the contest begins.
contests-refused-stage-early = Beginning of the stage: before the contest begins.
contests-refused-stage-after = End of the stage: after the contest ends.
contests-refused-stage-behind = Beginning of the stage: somebody is in the stage “{ $stage }” already, a new one must come after it.
contests-refused-stage-alone = A stage is announced together with its contest.
contests-refused-stage-begun = The stage “{ $stage }” has begun: who is in it cannot be changed.
contests-refused-stage-cancelled = The stage “{ $stage }” was called off.
contests-refused-last-stage = This is the last stage: there is none to pass to.
contests-refused-no-such-stage = There is no such stage.
contests-refused-not-in-stage = Result: this application is not in the stage.
contests-refused-mark = Mark: a number from 0 to { $most }.
contests-refused-note = Words of the jury: at most { $most } characters.
contests-refused-early = Results are published once the stage has begun.
contests-refused-nobody = There is nothing to publish: no application is in the stage.
contests-refused-published = Everything is published already: nothing has changed since.
contests-refused-nominations-many = Nominations: at most { $most }.
contests-refused-nomination-long = Nominations: “{ $title }…” is longer than { $most } characters.
contests-refused-nomination-used = Nominations: there are applications in “{ $title }” ({ $count }), it cannot be removed.
contests-refused-no-diploma = There is no diploma yet: it comes when the results are published.

## In the chat
bot-command-contests = my contests
bot-contests-title = My contests
bot-contests-all = My contests
bot-contests-none = No applications yet. Choose a contest among the events and press “Apply”.
bot-contests-line = { $number }. “{ $contest }”. { $what }
bot-contests-draft = Go on with the draft
bot-contests-is-sent = The centre has the application.
bot-contests-is-returned = The application was returned: it needs mending.
bot-contests-in-stage = The application is accepted. Stage: { $stage }.
bot-contests-result =
    { $stage }: { $result ->
       *[participant] participant
        [laureate] laureate
        [prize_winner] prize winner
        [winner] winner
    }.
bot-contests-nomination = Nomination: { $nomination }
bot-contests-work = Work: { $title }
bot-contests-link = Link: { $link }
bot-contests-file = File: { $name }
bot-contests-new = Application: “{ $contest }”
bot-contests-ask-nomination = Choose a nomination.
bot-contests-ask-title = Write the title of the work in one line.
bot-contests-ask-work = Send the work: a file of up to 10 MB, or a link that begins with https://
bot-contests-ask-code = Write the pupil’s code from the list of your organisation, such as 07-012. Write no name.
bot-contests-ask-class = Write the class: a number from 1 to 11.
bot-contests-review = Check the application: “{ $contest }”
bot-contests-review-note = The centre will see the application, your name and where you work. Until the closing date you can change or withdraw it.
bot-contests-review-consent = By sending it you confirm that your organisation holds a parent’s consent. The system keeps a code and a class, no name. The centre will see your name and where you work.
bot-contests-send = Send the application
bot-contests-send-again = Send again
bot-contests-send-consent = Consent is there, send
bot-contests-edit-nomination = Nomination
bot-contests-edit-code = Pupil
bot-contests-edit-title = Title
bot-contests-edit-work = Work
bot-contests-drop = Do not send
bot-contests-dropped = The draft is deleted
bot-contests-unsent = Send this application first, or delete it: two are not written at once.
bot-contests-sent = Done, the application is sent
bot-contests-change = Change
bot-contests-leave-button = Withdraw
bot-contests-leave = Withdraw the application? It will be erased.
bot-contests-leave-yes = Yes, withdraw
bot-contests-left = The application is withdrawn
bot-contests-diploma-name =
    { $result ->
        [participant] Certificate-{ $number }.pdf
       *[other] Diploma-{ $number }.pdf
    }
bot-contests-diploma-open = Open the diploma

## Diplomas
diploma-title =
    { $result ->
       *[participant] Certificate of participation
        [laureate] Diploma of a laureate
        [prize_winner] Diploma of a prize winner
        [winner] Diploma of the winner
    }
diploma-number =
    { $result ->
        [participant] Certificate No. { $number }
       *[other] Diploma No. { $number }
    }
diploma-confirms = taking part in a stage of the contest
diploma-awards =
    { $result ->
       *[laureate] is awarded to the laureate
        [prize_winner] is awarded to the prize winner
        [winner] is awarded to the winner
    }
diploma-stage = { $stage }, { $day }
diploma-nomination = Nomination: { $nomination }
diploma-work = Work: { $title }
diploma-pupil = Pupil code { $code }, class { $grade }
diploma-mentor = Mentor: { $mentor }
diploma-file = Diplomas
diploma-whose = Given to
diploma-result = Result
diploma-of-stage = Stage
diploma-in = Nomination
diploma-holds = This diploma is valid.
diploma-does-not-hold = This diploma is not valid: the results were corrected, or the contest was called off.
diploma-secret = This page is yours. To have it checked, hand on the diploma itself: its code holds no name.
