# Questions to the methodologists: the chat, the notice, the panel.
questions-area =
    { $area ->
        [1] Courses and qualification
        [2] Lessons, associations, attestation
        [3] For young educators
        [4] Innovation and projects
        [5] Gifted children
        [6] Library and textbooks
       *[7] Mentoring and awards
    }
questions-refused-empty = There are no words in the message. Please write it as text.
questions-refused-long = The text is longer than { $most } characters. Shorten it or attach a file: the text before has not changed.
questions-refused-gone = This draft has been sent or deleted. Begin a new question.
questions-refused-take = Somebody has taken this question already. Reload the page.
questions-refused-answer = This question is closed already. Reload the page.
questions-refused-handOver = Only a question without an answer can be handed over. Reload the page.
questions-refused-close = Only an answered question can be closed. Answer first.
questions-refused-recipient = In “Hand over to”, choose somebody who can answer: the list on this page.
questions-refused-has-it = The question is with this person already. In “Hand over to”, choose somebody else.
questions-refused-not-yours = This question is not with you any more: it was withdrawn or handed over.
questions-refused-meanwhile = While you were writing, somebody answered. Read that answer; if yours is still needed, press “Answer” again.
settings-wrong-question-working-days = The time for an answer is a whole number of working days from 1 to 30.

notices-question-heading = Your question is answered
notices-question-topic = You asked: { $topic }
notices-question-solved = My question is solved
notices-question-more = Write more
notices-question-file = Get the file
notices-to-answer-handed = A question was handed to you
notices-to-answer-more = Words were added to a question you have
notices-to-answer-area = Field: { $area }
notices-to-answer-until = To be answered not later than { $day }.
notices-to-answer-button = Answer
notices-waiting-heading = { $count ->
        [1] A new question of an educator
       *[other] { $count } new questions of educators
    }
notices-waiting-line = – { $topic }
notices-waiting-until = { $count ->
        [1] To be answered not later than { $day }.
       *[other] The first is to be answered not later than { $day }.
    }
notices-waiting-open = To the questions

bot-menu-questions = Ask a question
bot-questions-title = Questions to a methodologist
bot-questions-none = Here you can ask a specialist of the centre: about lessons, courses, attestation, documents. The answer comes here.
bot-questions-line = { $number }. { $topic }
    { $day }, { $status }
bot-questions-ask = Ask a question
bot-questions-school = Help for { $school }
bot-questions-draft = Finish and send
bot-questions-all = All questions
bot-question-status-waiting = waiting for a specialist
bot-question-status-taken = being answered
bot-question-status-answered = answered
bot-question-status-closed = solved
bot-question-new = A new question
bot-question-school = Help for the school
bot-question-school-write = Write in one message what help the school needs: a visit of a methodologist, a consultation of a tutor, materials. You may send a file too. Before it is sent you will see all of it.
bot-question-school-note = A new message replaces the text, a new file the file. The specialists of the centre will read it, and whoever they hand it to. The answer counts as a consultation of the school.
bot-question-no-school = Your school is not in this school year’s list of low results now, and the request was not sent in its name. Copy the text and ask an ordinary question.
bot-question-more = More on this question
bot-question-area = What is it about? By its field we choose the specialist.
bot-question-to = Field: { $area }
bot-question-more-to = The conversation goes on. Field: { $area }
bot-question-write = Write your question in one message. You may send a file too. Before it is sent you will see all of it.
bot-question-review = Look it over before sending
bot-question-review-note = A new message replaces the text, a new file the file. The specialists of the centre will read it, and whoever they hand it to. Your head does not see it.
bot-question-file = File: { $name }
bot-question-send = Send
bot-question-no-file = Remove the file
bot-question-other-area = Another field
bot-question-drop = Don’t send
bot-question-dropped = Draft deleted
bot-question-unsent = First send or delete what is written already.
bot-question-over = This question is closed already. If you need anything else, ask a new one.
bot-question-sent = Question sent
bot-question-sent-text = The answer comes here, not later than { $until }. Until somebody takes the question you can withdraw it.
bot-question-open = Open the question
bot-question-add = Add something
bot-question-withdraw = Withdraw the question
bot-question-withdrawn = Question withdrawn and deleted
bot-question-taken-already = Somebody has taken the question already
bot-question-note =
    { $status ->
        [waiting] Waiting for a specialist. An answer not later than { $until }.
        [taken] Being answered. Due { $until }.
        [answered] Answered.
       *[closed] Solved.
    }
bot-question-turn-own = You, { $day }:
bot-question-turn-answer = The centre, { $day }:
bot-question-solved = Solved
bot-question-rate = How much did the answer help? 1 – not at all, 5 – completely.
bot-question-no-mark = No mark
bot-question-rated = Thank you! You may add a few words: what helped, what was missing.
bot-question-no-words = No words
bot-question-noted = Noted, thank you.
bot-question-answer-file = The file of the answer to your question

bot-menu-replies = Answer educators: { $count }
bot-replies-title = Questions that wait for your answer
bot-replies-none = Nobody waits for your answer now.
bot-replies-line = { $number }. { $topic }
    { $area }, by { $until }{ $held ->
        [yes] , with you
       *[no] , nobody has taken it
    }
bot-replies-all = All such questions
bot-reply-no-account = Educators are answered by whoever can sign in to the panel of the centre.
bot-reply-about = { $area }. To be answered not later than { $until }.
bot-reply-turn-asker = The educator, { $day }:
bot-reply-file = There is a file: it opens in the panel.
bot-reply-write = Write the answer in one message. You may send a file too. Before it is sent you will see all of it. The educator’s name is in the panel.
bot-reply-over = The question is closed; no answer is needed.
bot-reply-panel = Open in the panel
bot-reply-to = Answer to the question: { $topic }
bot-reply-words = Now write the answer in words: a file alone is not sent.
bot-reply-note = A new message replaces the text, a new file the file. The educator gets the answer without your name.
bot-reply-dropped = Answer deleted
bot-reply-sent = Answer sent
bot-reply-sent-text = The educator gets it in the chat. The conversation is in the panel, on the page of the question.
bot-reply-meanwhile = This question is answered already
bot-reply-meanwhile-note = Your answer was not sent and is kept. Send it too?
bot-reply-also = Send my answer too

bot-command-ask = a question to a methodologist
questions-late = late
questions-status-waiting = waiting
questions-status-taken = being answered
questions-status-answered = answered
questions-status-closed = closed
questions-by-gone = The centre
questions-fact-person = Who asks
questions-fact-organisation = Organisation
questions-fact-mark = Mark
questions-fact-area = Field
questions-fact-due = Answer not later than
questions-fact-taken = In whose hands
questions-fact-rating = Rating of the answer
questions-low-results = School of low results: asks for help
questions-for-school = Low results: the head asks for help for the school
questions-nobody = nobody’s
questions-rating = { $rating } of 5{ $note ->
        [none] { "" }
       *[other] . { $note }
    }
questions-recipient = { $name }, { $role }
questions-done-take = The question is in your hands.
questions-done-answer = Answer saved. The educator gets it in the chat.
questions-done-dropFile = The file was removed.
questions-done-file = The file was added.
questions-done-handOver = Question handed over. The new owner hears of it in the chat and sees it on the home page.
questions-done-close = Question closed.

panel-ui-pages-question = Question
panel-ui-own-questions-all = All questions
panel-ui-own-questions-about = About the question
panel-ui-own-questions-talk = Conversation
panel-ui-own-questions-answer = Answer
panel-ui-own-questions-answerNote = The educator gets the answer in the chat, in working hours. The chat does not show who answered.
panel-ui-own-questions-file = File of the answer
panel-ui-own-questions-fileWaits = Goes with the answer:
panel-ui-own-questions-dropFile = Remove the file
panel-ui-own-questions-fileNote = A document, a table, a presentation, a picture or a plain text, 10 MB at most. The educator gets it by a button below the answer.
panel-ui-own-questions-send = Answer
panel-ui-own-questions-take = Take it
panel-ui-own-questions-close = Close
panel-ui-own-questions-to = Hand over to
panel-ui-own-questions-handOver = Hand over
panel-ui-actions-openConversation = Conversation and answer
panel-ui-labels-Question = Questions to methodologists
panel-ui-own-empty-Question = No questions yet. Educators ask them in the chat: “Ask a question”.
panel-ui-resources-Question-actions-list = Questions to methodologists
panel-ui-resources-Question-properties-id = No.
panel-ui-resources-Question-properties-topic = About
panel-ui-resources-Question-properties-name = Who asks
panel-ui-resources-Question-properties-person = Who asks
panel-ui-resources-Question-properties-organisation = Organisation
panel-ui-resources-Question-properties-field = Field
panel-ui-resources-Question-properties-status = Status
panel-ui-resources-Question-properties-lastDay = Answer not later than
panel-ui-resources-Question-properties-isLate = Late
panel-ui-resources-Question-properties-isOpen = Waits for an answer
panel-ui-resources-Question-properties-isLowResults = Low results
panel-ui-resources-Question-properties-isForSchool = Help for a school
panel-ui-resources-Question-properties-responsible = In whose hands
panel-ui-resources-Question-properties-createdAt = Asked
panel-ui-resources-Question-properties-answeredAt = First answer
panel-ui-resources-Question-properties-closedAt = Closed
panel-ui-resources-Question-properties-rating = Rating of the answer
panel-ui-resources-Question-properties-ratingNote = Words with the rating
panel-ui-resources-Question-labels-field-1 = Courses and qualification
panel-ui-resources-Question-labels-field-2 = Lessons, associations, attestation
panel-ui-resources-Question-labels-field-3 = For young educators
panel-ui-resources-Question-labels-field-4 = Innovation and projects
panel-ui-resources-Question-labels-field-5 = Gifted children
panel-ui-resources-Question-labels-field-6 = Library and textbooks
panel-ui-resources-Question-labels-field-7 = Mentoring and awards
panel-ui-resources-Question-labels-status-waiting = waiting
panel-ui-resources-Question-labels-status-taken = being answered
panel-ui-resources-Question-labels-status-answered = answered
panel-ui-resources-Question-labels-status-closed = closed
panel-ui-resources-Question-labels-responsible-mine = me
panel-ui-resources-Question-labels-responsible-others = others
panel-ui-resources-Question-labels-responsible-nobody = nobody
panel-home-questions-late = { $count ->
        [one] question of an educator is late
       *[other] questions of educators are late
    }
panel-home-questions-late-press = To the late ones
panel-home-questions = { $count ->
        [one] question of an educator waits for an answer
       *[other] questions of educators wait for an answer
    }
panel-home-questions-press = To the questions
panel-audit-takeQuestion = A question was taken
panel-ui-resources-AuditEntry-labels-verb-takeQuestion = a question was taken
panel-ui-resources-AuditEntry-labels-doing-takeQuestion = a question was taken
panel-audit-answerQuestion = A question was answered
panel-ui-resources-AuditEntry-labels-verb-answerQuestion = a question was answered
panel-ui-resources-AuditEntry-labels-doing-answerQuestion = a question was answered
panel-audit-handOverQuestion = A question was handed over
panel-ui-resources-AuditEntry-labels-verb-handOverQuestion = a question was handed over
panel-ui-resources-AuditEntry-labels-doing-handOverQuestion = a question was handed over
panel-audit-closeQuestion = A question was closed
panel-ui-resources-AuditEntry-labels-verb-closeQuestion = a question was closed
panel-ui-resources-AuditEntry-labels-doing-closeQuestion = a question was closed
panel-ui-resources-AuditEntry-labels-noun-question = question to a methodologist
panel-ui-resources-AuditEntry-labels-about-question = question to a methodologist

## Questions of one person
panel-ui-pages-person-questions = Questions to the methodologists
panel-ui-actions-personQuestions = Questions
panel-questions-of = Questions to the methodologists: { $count }
panel-questions-none = This person has not asked anything yet.
