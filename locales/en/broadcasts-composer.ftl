# Broadcasts: the file, the topic, the button of an event, templates, an audience on the way.
broadcasts-caption-long =
    { $language ->
        [en] Field “Text in English”
       *[ru] Field “Text in Russian”
    }: { $length } characters, and with a file at most { $most } are possible. Shorten the text or take the file away.
broadcasts-unfilled =
    { $language ->
        [en] Field “Text in English”
       *[ru] Field “Text in Russian”
    }: write your own in the place of { $place }.
broadcasts-attached = The file goes along.
broadcasts-file-broken = The picture is damaged: it does not open as a whole. Open it, save it anew and attach it again.
broadcasts-file-removed = The file is taken away.
broadcasts-file-kilobytes = { $size } KB
broadcasts-file-megabytes = { $size } MB
broadcasts-wrong-category = Field “What it is about”: choose from the list.
broadcasts-urgent = Urgent (cannot be switched off)
broadcasts-urgent-not-yours = Field “What it is about”: only the director sends what is urgent. Choose another topic.
broadcasts-is-about = What the message is about: { $what }.
broadcasts-is-urgent = The message is urgent: those too get it who have switched topics off, who have had as many messages today as a day holds, and who asked for other hours. It takes one of the messages of the day.
broadcasts-no-event = Button “{ $label }”: this event is not among those that are announced and to come. Choose another.
broadcasts-wave-over = Button “{ $label }”: the survey is closed by then. Choose another survey, or send it earlier.
broadcasts-wrong-send-until = Field “Do not send after”: a date and a time are needed.
broadcasts-until-past = Field “Do not send after”: this time is over already. Choose another, or leave it empty.
broadcasts-until-early = Field “Do not send after”: this is before “Send at”. Change one of the two.
broadcasts-over-before = When the broadcast begins to go out it will be too late: the event will have begun, the survey will be closed, or the time of “Do not send after” will be over. At night and on days off messages wait: choose an earlier time.
broadcasts-wrong-pace = Field “Messages a minute”: a whole number from 1 to { $most }, or empty.
broadcasts-paced = The pace is changed.
broadcasts-goes-pace =
    { $count ->
        [one] No faster than { $count } message a minute.
       *[other] No faster than { $count } messages a minute.
    }
broadcasts-goes-about-until = The last message goes out at about { $at }.
broadcasts-goes-until = After { $until } the broadcast goes out to nobody.
broadcasts-no-template = Field “Template”: there is no such template any more. Choose another, or begin without one.
broadcasts-template-no-name = Field “Name of the template”: give the template a name.
broadcasts-template-long = Field “Name of the template”: at most 120 characters.
broadcasts-template-taken = Field “Name of the template”: there is a template “{ $name }” already. Name this one otherwise, or delete that one first.
broadcasts-template-saved = The template “{ $name }” is kept: it can be chosen when a broadcast is made.
broadcasts-template-deleted = The template is deleted.
broadcasts-template-deletes = The template can no longer be chosen. Broadcasts that began with it stay.
broadcasts-template-own = The centre: { $name }
broadcasts-template-brought = Sample: { $name }

# The panel.
panel-ui-own-broadcasts-file = Picture or file (optional)
panel-ui-own-broadcasts-fileHint = One file of up to 10 MB: a picture, document, spreadsheet, presentation or text. With a file the text has at most 1,000 characters.
panel-ui-own-broadcasts-removeFile = Take the file away
panel-ui-own-broadcasts-category = What it is about
panel-ui-own-broadcasts-categoryHint-mutable = Below the message stands the button “Do not send such”; whoever has switched this topic off does not get it.
panel-ui-own-broadcasts-categoryHint-urgent = Nobody can decline what is urgent, so only for what cannot wait: lessons that are called off, a road that is closed.
panel-ui-own-broadcasts-sendUntil = Do not send after
panel-ui-own-broadcasts-timeHint = These fields may stay empty. Whoever has not got the broadcast by its end gets it no more; with the button of an event or a survey it has an end anyway: the event begins, the survey closes. Without a pace of its own it goes as fast as all.
panel-ui-own-broadcasts-perMinute = Messages a minute
panel-ui-own-broadcasts-perMinuteOfAll = as all
panel-ui-own-broadcasts-pace = Change the pace
panel-ui-resources-Broadcast-properties-perMinute = Messages a minute
panel-audit-paceBroadcast = Changed the pace of the broadcast “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-paceBroadcast = pace of a broadcast changed
panel-ui-resources-AuditEntry-labels-doing-paceBroadcast = pace of a broadcast changed
panel-ui-own-broadcasts-funnelOf-expired = too late
panel-ui-resources-Broadcast-properties-sendUntil = Do not send after
panel-ui-own-broadcasts-kind-event = opens an event
panel-ui-own-broadcasts-event = Event
panel-ui-own-broadcasts-buildAudience = Build a new audience
panel-ui-own-broadcasts-asTemplate = Keep as a template
panel-ui-own-broadcasts-templateName = Name of the template
panel-ui-own-broadcasts-saveTemplate = Keep the template
panel-ui-own-segments-backToBroadcast = Back to the broadcast
panel-ui-own-segments-saveAndBack = Save and return to the broadcast
panel-ui-resources-Broadcast-properties-template = Template
panel-ui-labels-BroadcastTemplate = Templates of broadcasts
panel-ui-resources-BroadcastTemplate-actions-list = Templates of broadcasts
panel-ui-own-empty-BroadcastTemplate = There are no templates of your own yet. Write a broadcast and press “Keep as a template” in it.
panel-ui-resources-BroadcastTemplate-properties-id = No.
panel-ui-resources-BroadcastTemplate-properties-name = Name
panel-ui-resources-BroadcastTemplate-properties-area = Area
panel-ui-resources-BroadcastTemplate-properties-text = Text
panel-ui-resources-BroadcastTemplate-properties-about = About
panel-ui-resources-BroadcastTemplate-properties-createdAt = Kept
panel-ui-actions-deleteTemplate = Delete the template
panel-ui-own-confirm-deleteTemplate = Delete this template?
panel-ui-resources-OutboxMessage-labels-kind-broadcast--surveys = broadcast (surveys)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--events = broadcast (events)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--materials = broadcast (materials)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--mentoring = broadcast (mentoring)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--service = broadcast (urgent)
panel-audit-attachBroadcastFile = File put to the broadcast “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-attachBroadcastFile = file put to a broadcast
panel-ui-resources-AuditEntry-labels-doing-attachBroadcastFile = file put to a broadcast
panel-audit-removeBroadcastFile = File taken from the broadcast “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-removeBroadcastFile = file taken from a broadcast
panel-ui-resources-AuditEntry-labels-doing-removeBroadcastFile = file taken from a broadcast
panel-audit-holdBroadcast = The repetition of “{ $name }” waits for approval: it has more recipients
panel-ui-resources-AuditEntry-labels-verb-holdBroadcast = repetition of a broadcast waits for approval
panel-ui-resources-AuditEntry-labels-doing-holdBroadcast = repetition of a broadcast waits for approval
panel-audit-saveBroadcastTemplate = Template of broadcasts kept: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-saveBroadcastTemplate = template of broadcasts kept
panel-ui-resources-AuditEntry-labels-doing-saveBroadcastTemplate = template of broadcasts kept
panel-audit-deleteBroadcastTemplate = Template of broadcasts deleted: “{ $name }”
panel-ui-resources-AuditEntry-labels-verb-deleteBroadcastTemplate = template of broadcasts deleted
panel-ui-resources-AuditEntry-labels-doing-deleteBroadcastTemplate = template of broadcasts deleted
panel-ui-resources-AuditEntry-labels-noun-broadcastTemplate = template of broadcasts
panel-ui-resources-AuditEntry-labels-about-broadcastTemplate = template of broadcasts
panel-ui-resources-BroadcastTemplate-labels-about-surveys = surveys
panel-ui-resources-BroadcastTemplate-labels-about-events = events
panel-ui-resources-BroadcastTemplate-labels-about-news = news of the centre
panel-ui-resources-BroadcastTemplate-labels-about-materials = materials
panel-ui-resources-BroadcastTemplate-labels-about-mentoring = mentoring
panel-ui-resources-BroadcastTemplate-labels-about-service = urgent
