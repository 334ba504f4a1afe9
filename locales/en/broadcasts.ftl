# Broadcasts: one message to many.
broadcasts-read = I have read it
broadcasts-is-read = Marked as read.
broadcasts-read-toast = Thank you, noted
broadcasts-unknown = There is no such broadcast: it may have been deleted.
broadcasts-not-allowed = This broadcast is not of your area: others run it.
broadcasts-area-not-yours = Field “Area”: choose one of your own.
broadcasts-wrong-area = Field “Area”: choose from the list.
broadcasts-wrong-repeat = Field “Repeat”: choose from the list.
broadcasts-wrong-time = Field “Send at”: a date and a time are needed.
broadcasts-wrong-until = Field “Repeat until”: a date is needed.
broadcasts-time-past = Field “Send at”: that time is over. Choose another, or leave it empty to send now.
broadcasts-repeat-endless = Field “Repeat until”: say on which day the repetition ends.
broadcasts-repeat-no-time = Field “Send at”: a repetition needs the time of the first sending.
broadcasts-no-title = Field “Title”: give the broadcast a title.
broadcasts-title-long = Field “Title”: at most 120 characters.
broadcasts-no-audience = Field “To”: choose whom it is for.
broadcasts-no-text = Field “Text in Russian”: write what is to be sent.
broadcasts-unknown-field =
    { $language ->
        [en] Field “Text in English”
       *[ru] Field “Text in Russian”
    }: there is no { $field } to fill in. There are {"{"}address{"}"}, {"{"}name{"}"} and {"{"}organisation{"}"}.
broadcasts-wrong-link =
    { $language ->
        [en] Field “Text in English”
       *[ru] Field “Text in Russian”
    }: the link “{ $link }” must begin with https://.
broadcasts-text-long =
    { $language ->
        [en] Field “Text in English”
       *[ru] Field “Text in Russian”
    }: { $length } characters, at most { $most } are possible.
broadcasts-filled-long =
    Field “Text”: filled in, it is longer than { $most } characters for { $count ->
        [one] { $count } person
       *[other] { $count } people
    }. Shorten it.
broadcasts-many-buttons = At most { $most } buttons.
broadcasts-wrong-button = Buttons: each needs words of up to 24 characters, one to a survey a survey, one to an event an event, a link an address.
broadcasts-wrong-button-link = Button “{ $label }”: the address must begin with https://.
broadcasts-no-wave = Button “{ $label }”: there is no such survey.
broadcasts-no-draft = This is no draft any more: only a draft can be changed or deleted. Return it to the drafts, or make a copy.
broadcasts-not-sent = The broadcast has not been sent to anybody yet: there is nobody to remind.
broadcasts-nobody = There is nobody to send it to: no message reaches anyone of this audience.
broadcasts-changed =
    While you were reading, the audience has changed: there { $people ->
        [one] is { $people } person
       *[other] are { $people } people
    } in it now. Check and confirm again.
broadcasts-already = The broadcast has been sent already: a colleague may have pressed the button before. It does not go out twice.
broadcasts-other-status = This cannot be done now: the broadcast is in another state. Load the page anew.
broadcasts-own-approval = Another member of staff has to approve it: that is what the second look is for.
broadcasts-no-own-chat = Your chat is not linked: come to the bot with your own code, then there is somewhere to send a test to.
broadcasts-created = The draft is there.
broadcasts-saved = The draft is saved.
broadcasts-deleted = The draft is deleted.
broadcasts-tested = Sent to your chat.
broadcasts-waits = The broadcast waits for a second person to approve it.
broadcasts-scheduled = The broadcast goes out at { $at }.
broadcasts-queued =
    { $messages ->
        [one] { $messages } message is
       *[other] { $messages } messages are
    } queued.
broadcasts-did-pause =
    The broadcast is paused. What has not been sent waits.
broadcasts-did-resume = The broadcast goes on.
broadcasts-did-return = The broadcast is a draft again.
broadcasts-did-cancel = The broadcast is cancelled. Messages that will not go out: { $count }.
broadcasts-copy-of = { $title } – copy
broadcasts-follow-up-of = { $title } – again
broadcasts-sample-address = Irina Sergeevna
broadcasts-sample-name = Irina
broadcasts-sample-organisation = School No. 1
broadcasts-hint = **bold**, _italic_, [words of a link](https://kmc.example). To fill in: {"{"}address{"}"} – first name and patronymic, {"{"}name{"}"}, {"{"}organisation{"}"}.
broadcasts-reaches =
    { $reached } of { $people } { $people ->
        [one] person gets
       *[other] people get
    } the message.
broadcasts-reaches-nobody = The message reaches nobody of this audience.
broadcasts-goes-now = Sending begins as soon as you confirm.
broadcasts-goes-at = Sending begins at { $at }.
broadcasts-goes-weekly = Repeated every week until { $day }.
broadcasts-goes-monthly = Repeated every month until { $day }.
broadcasts-wants-approval = More than { $above } recipients: a second person has to approve it first.

# The panel.
panel-ui-labels-Broadcast = Broadcasts
panel-ui-pages-broadcast = Broadcast
panel-ui-actions-createBroadcast = New broadcast
panel-ui-actions-openBroadcast = Open
panel-ui-own-confirm-createBroadcast = Name the broadcast for yourself and choose whom it is for. Text and buttons come on the next page; nothing goes out before you confirm.
panel-ui-resources-Broadcast-actions-list = Broadcasts
panel-ui-own-empty-Broadcast = There are no broadcasts yet. A broadcast is one message to many. Press “New broadcast”.
panel-ui-resources-Broadcast-properties-id = No.
panel-ui-resources-Broadcast-properties-title = Title
panel-ui-resources-Broadcast-properties-area = Area
panel-ui-resources-Broadcast-properties-audience = To
panel-ui-resources-Broadcast-properties-status = State
panel-ui-resources-Broadcast-properties-sendAt = Send at
panel-ui-resources-Broadcast-properties-queuedAt = Sent
panel-ui-resources-Broadcast-properties-finishedAt = Finished
panel-ui-resources-Broadcast-properties-recipients = Recipients
panel-ui-resources-Broadcast-properties-createdAt = Made
panel-ui-resources-Broadcast-properties-changedAt = Changed
panel-ui-resources-Broadcast-labels-status-draft = draft
panel-ui-resources-Broadcast-labels-status-waiting = waits for approval
panel-ui-resources-Broadcast-labels-status-scheduled = scheduled
panel-ui-resources-Broadcast-labels-status-queueing = being queued
panel-ui-resources-Broadcast-labels-status-sending = being sent
panel-ui-resources-Broadcast-labels-status-paused = paused
panel-ui-resources-Broadcast-labels-status-sent = sent
panel-ui-resources-Broadcast-labels-status-cancelled = cancelled
panel-ui-own-broadcasts-title = Title (for the staff alone)
panel-ui-own-broadcasts-area = Area
panel-ui-own-broadcasts-noArea = of the whole centre
panel-ui-own-broadcasts-areaOf = area { $number }
panel-ui-own-broadcasts-to = To
panel-ui-own-broadcasts-follows = To those whom an earlier broadcast reached and who did nothing
panel-ui-own-broadcasts-ru = Text in Russian
panel-ui-own-broadcasts-en = Text in English (optional)
panel-ui-own-broadcasts-buttons = Buttons
panel-ui-own-broadcasts-addButton = Add a button
panel-ui-own-broadcasts-removeButton = Remove the button
panel-ui-own-broadcasts-kind = What the button does
panel-ui-own-broadcasts-kind-wave = opens a survey
panel-ui-own-broadcasts-kind-link = opens a page
panel-ui-own-broadcasts-kind-read = “I have read it”
panel-ui-own-broadcasts-label = Words
panel-ui-own-broadcasts-wave = Survey
panel-ui-own-broadcasts-url = Address of the page
panel-ui-own-broadcasts-when = Send at (empty: now)
panel-ui-own-broadcasts-repeats = Repeat
panel-ui-own-broadcasts-repeats-never = do not repeat
panel-ui-own-broadcasts-repeats-weekly = every week
panel-ui-own-broadcasts-repeats-monthly = every month
panel-ui-own-broadcasts-until = Repeat until
panel-ui-own-broadcasts-save = Save the draft
panel-ui-own-broadcasts-test = Send to myself
panel-ui-own-broadcasts-check = Check and send
panel-ui-own-broadcasts-send = Send
panel-ui-own-broadcasts-approve = Approve
panel-ui-own-broadcasts-checkApproval = Check and approve
panel-ui-own-broadcasts-waitsForOther = Another member of staff has to approve it.
panel-ui-own-broadcasts-pause = Pause
panel-ui-own-broadcasts-resume = Go on
panel-ui-own-broadcasts-cancel = Cancel the broadcast
panel-ui-own-broadcasts-cancelSure = Yes, cancel it
panel-ui-own-broadcasts-return = Back to the drafts
panel-ui-own-broadcasts-copy = Make a copy
panel-ui-own-broadcasts-follow = Write to those who did nothing
panel-ui-own-broadcasts-delete = Delete the draft
panel-ui-own-broadcasts-deleteSure = Yes, delete it
panel-ui-own-broadcasts-preview = As people see it
panel-ui-own-broadcasts-asSeen = Russian
panel-ui-own-broadcasts-asSeenEn = English
panel-ui-own-broadcasts-count = Whom it reaches
panel-ui-own-broadcasts-funnel = What became of it
panel-ui-own-broadcasts-people = Recipients
panel-ui-own-broadcasts-everybody = everybody
panel-ui-own-broadcasts-state = State
panel-ui-own-broadcasts-person = Person
panel-ui-own-broadcasts-organisation = Organisation
panel-ui-own-broadcasts-at = When
panel-ui-own-broadcasts-noPeople = There are no such recipients.
panel-ui-own-broadcasts-notYet = The recipients are known once it begins.
panel-ui-own-broadcasts-funnelOf-people = in the audience
panel-ui-own-broadcasts-funnelOf-reached = can be written to
panel-ui-own-broadcasts-funnelOf-queued = queued
panel-ui-own-broadcasts-funnelOf-sent = sent
panel-ui-own-broadcasts-funnelOf-read = read
panel-ui-own-broadcasts-funnelOf-acted = followed the button
panel-ui-own-broadcasts-funnelOf-blocked = the bot is blocked
panel-ui-own-broadcasts-funnelOf-failed = failed
panel-ui-own-broadcasts-funnelOf-unknown = unknown whether it arrived
panel-ui-own-broadcasts-funnelOf-cancelled = cancelled
panel-ui-own-broadcasts-funnelOf-switchedOff = messages switched off
panel-ui-own-broadcasts-funnelOf-noChat = no chat
panel-ui-own-broadcasts-is-queued = queued
panel-ui-own-broadcasts-is-sending = being sent
panel-ui-own-broadcasts-is-sent = sent
panel-ui-own-broadcasts-is-read = read
panel-ui-own-broadcasts-is-acted = button followed
panel-ui-own-broadcasts-is-blocked = the bot is blocked
panel-ui-own-broadcasts-is-failed = failed
panel-ui-own-broadcasts-is-unknown = unknown whether it arrived
panel-ui-own-broadcasts-is-cancelled = cancelled
panel-ui-own-broadcasts-is-expired = expired
panel-ui-own-broadcasts-is-muted = topic switched off
panel-ui-own-broadcasts-is-no--consent = messages switched off
panel-ui-own-broadcasts-is-no--chat = no chat
panel-audit-createBroadcast = Broadcast made: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-createBroadcast = broadcast made
panel-ui-resources-AuditEntry-labels-doing-createBroadcast = broadcast made
panel-audit-saveBroadcast = Broadcast saved: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-saveBroadcast = broadcast saved
panel-ui-resources-AuditEntry-labels-doing-saveBroadcast = broadcast saved
panel-audit-deleteBroadcast = Broadcast deleted: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-deleteBroadcast = broadcast deleted
panel-ui-resources-AuditEntry-labels-doing-deleteBroadcast = broadcast deleted
panel-audit-testBroadcast = Broadcast sent to oneself as a test: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-testBroadcast = broadcast sent to oneself
panel-ui-resources-AuditEntry-labels-doing-testBroadcast = broadcast sent to oneself
panel-audit-sendBroadcast = Broadcast sent: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-sendBroadcast = broadcast sent
panel-ui-resources-AuditEntry-labels-doing-sendBroadcast = broadcast sent
panel-audit-approveBroadcast = Broadcast approved: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-approveBroadcast = broadcast approved
panel-ui-resources-AuditEntry-labels-doing-approveBroadcast = broadcast approved
panel-audit-returnBroadcast = Broadcast returned to the drafts: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-returnBroadcast = broadcast returned to the drafts
panel-ui-resources-AuditEntry-labels-doing-returnBroadcast = broadcast returned to the drafts
panel-audit-pauseBroadcast = Broadcast paused: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-pauseBroadcast = broadcast paused
panel-ui-resources-AuditEntry-labels-doing-pauseBroadcast = broadcast paused
panel-audit-resumeBroadcast = Broadcast resumed: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-resumeBroadcast = broadcast resumed
panel-ui-resources-AuditEntry-labels-doing-resumeBroadcast = broadcast resumed
panel-audit-cancelBroadcast = Broadcast cancelled: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-cancelBroadcast = broadcast cancelled
panel-ui-resources-AuditEntry-labels-doing-cancelBroadcast = broadcast cancelled
panel-ui-resources-AuditEntry-labels-noun-broadcast = broadcast
panel-ui-resources-AuditEntry-labels-about-broadcast = broadcast
panel-ui-own-broadcasts-is-forgotten = chat removed at the person’s wish
panel-ui-own-broadcasts-funnelOf-forgotten = chat removed at the person’s wish
settings-wrong-broadcast-approval-above = Approval of broadcasts: a whole number of recipients is needed, 0 to 100,000.
panel-home-waiting-broadcast =
    { $count ->
        [one] recipient
       *[other] recipients
    } of the broadcast “{ $title }”: it has to be approved
panel-home-waiting-broadcast-press = Look
panel-ui-resources-Broadcast-labels-status-unsent = sent to nobody
broadcasts-unsent =
    Nobody got this broadcast: { $why ->
        [expired] its time was over before it could leave. Make a copy if it is still needed.
        [cancelled] its messages were called off.
        [blocked] everybody it was for has blocked the bot.
        [failed] the messenger took none of its messages.
       *[nobody] there was nobody in the audience who can be written to.
    }
broadcasts-held-file = Stopped by the program: the messenger does not take the file “{ $file }”. Cancel the broadcast, make a copy and attach another one: if it is a picture, open it and save it anew. “Resume” tries again with this one.
panel-home-held-broadcast =
    { $count ->
        [one] message
       *[other] messages
    } of the broadcast “{ $title }” { $count ->
        [one] waits
       *[other] wait
    }: the messenger does not take its file
panel-home-held-broadcast-press = Look
panel-audit-stopBroadcast = The broadcast “{ $name }” was stopped: the messenger does not take its file
panel-ui-resources-AuditEntry-labels-verb-stopBroadcast = broadcast stopped because of its file
panel-ui-resources-AuditEntry-labels-doing-stopBroadcast = broadcast stopped because of its file
