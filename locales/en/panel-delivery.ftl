# “Delivery”: what people were told unasked, and what of it arrived.
panel-ui-labels-OutboxMessage = Delivery
panel-ui-own-empty-OutboxMessage = No messages yet. They appear here when a survey opens or somebody is notified.
panel-ui-resources-OutboxMessage-actions-list = Delivery of messages
panel-ui-resources-OutboxMessage-properties-id = No.
panel-ui-resources-OutboxMessage-properties-name = To
panel-ui-resources-OutboxMessage-properties-person = Person
panel-ui-resources-OutboxMessage-properties-organisation = Organisation
panel-ui-resources-OutboxMessage-properties-kind = Message
panel-ui-resources-OutboxMessage-properties-wave = Wave
panel-ui-resources-OutboxMessage-properties-about = Belongs to
panel-ui-resources-OutboxMessage-properties-broadcast = Broadcast
panel-ui-resources-OutboxMessage-properties-event = Event
panel-ui-resources-OutboxMessage-properties-status = State
panel-ui-resources-OutboxMessage-properties-isInDoubt = In doubt
panel-ui-resources-OutboxMessage-properties-reason = Reason
panel-ui-resources-OutboxMessage-properties-createdAt = Queued
panel-ui-resources-OutboxMessage-properties-notBefore = Not before
panel-ui-resources-OutboxMessage-properties-expiresAt = Worth saying until
panel-ui-resources-OutboxMessage-properties-sentAt = Sent
panel-ui-resources-OutboxMessage-properties-settledAt = Outcome known
panel-ui-resources-OutboxMessage-properties-attempts = Attempts
panel-ui-resources-OutboxMessage-properties-decidedBy = Decided by
panel-ui-resources-OutboxMessage-properties-errorText = Answer of the messenger
panel-ui-resources-OutboxMessage-labels-kind-wave--invitation = invitation to a survey
panel-ui-resources-OutboxMessage-labels-kind-wave--reminder = reminder of a survey
panel-ui-resources-OutboxMessage-labels-kind-training--status = news of a training request
panel-ui-resources-OutboxMessage-labels-kind-recommendation = recommendation
panel-ui-resources-OutboxMessage-labels-kind-mentor--topics = topics for a mentor
panel-ui-resources-OutboxMessage-labels-kind-mentorship--began = mentor assigned
panel-ui-resources-OutboxMessage-labels-kind-mentorship--ended = mentoring ended
panel-ui-resources-OutboxMessage-labels-kind-meeting--logged = meeting with the mentor
panel-ui-resources-OutboxMessage-labels-kind-mentor--silence = no meetings for long
panel-ui-resources-OutboxMessage-labels-kind-silent--pairs = pairs without meetings
panel-ui-resources-OutboxMessage-labels-kind-follow--up = question about a recommendation’s outcome
panel-ui-resources-OutboxMessage-labels-kind-talk--taken = answer to a wish to talk
panel-ui-resources-OutboxMessage-labels-kind-vacancy--reminder = reminder of the vacancy report
panel-ui-resources-OutboxMessage-labels-kind-rmo--absence = nobody comes to an association
panel-ui-resources-OutboxMessage-labels-kind-broadcast = broadcast
panel-ui-resources-OutboxMessage-labels-kind-broadcast--test = trial of a broadcast
panel-ui-resources-OutboxMessage-labels-kind-digest = digest of the day
panel-ui-resources-OutboxMessage-labels-kind-event--announcement = invitation to an event
panel-ui-resources-OutboxMessage-labels-kind-event--cancelled = event cancelled
panel-ui-resources-OutboxMessage-labels-kind-event--certificate = certificate
panel-ui-resources-OutboxMessage-labels-kind-event--changed = event changed
panel-ui-resources-OutboxMessage-labels-kind-event--offered = a place is free
panel-ui-resources-OutboxMessage-labels-kind-event--registered = registration for an event
panel-ui-resources-OutboxMessage-labels-kind-event--reminder = reminder of an event
panel-ui-resources-OutboxMessage-labels-kind-material = new material
panel-ui-resources-OutboxMessage-labels-kind-question--answered = answer to a question
panel-ui-resources-OutboxMessage-labels-kind-question--to--answer = question to answer
panel-ui-resources-OutboxMessage-labels-kind-question--waiting = new question of an educator
panel-ui-resources-OutboxMessage-labels-status-queued = queued
panel-ui-resources-OutboxMessage-labels-status-sending = being sent
panel-ui-resources-OutboxMessage-labels-status-sent = sent
panel-ui-resources-OutboxMessage-labels-status-failed = not sent
panel-ui-resources-OutboxMessage-labels-status-blocked = bot blocked
panel-ui-resources-OutboxMessage-labels-status-unknown = unknown
panel-ui-resources-OutboxMessage-labels-status-cancelled = cancelled
panel-ui-resources-OutboxMessage-labels-status-expired = expired
panel-delivery-nobody = (nobody named)
panel-delivery-reason-blocked = The person has blocked the bot
panel-delivery-reason-expired = Too late: not worth saying any more
panel-delivery-reason-cancelled = No longer needed
panel-delivery-reason-muted = The person has switched such messages off
panel-delivery-reason-in-digest = Said in the digest No. { $number }
panel-delivery-reason-next-day = This person has had all the messages of a day: goes on the next working day
panel-delivery-reason-answered = The person has answered or done it already
panel-delivery-reason-called-off = Called off with all that waited: { $text }
panel-delivery-reason-said-with = Said together with no. { $number }
panel-delivery-reason-said-again = Sent again: no. { $number }
panel-delivery-reason-taken-for-sent = Taken for sent
panel-delivery-reason-no-chat = That chat is no more
panel-delivery-reason-interrupted = The program stopped while sending
panel-delivery-reason-restored = The database was restored from a copy: perhaps sent
panel-delivery-reason-unauthorized = The messenger refuses the bot’s key
panel-delivery-reason-throttled = The messenger asks to wait
panel-delivery-reason-conflict = Another program uses the same bot
panel-delivery-reason-waits-for-return = Waits for the person to come back to the chat
panel-delivery-reason-refused = The messenger did not take the message
panel-delivery-reason-no-answer = The messenger did not answer: it may have arrived
panel-delivery-reason-file-refused = The messenger does not take the attached file: the broadcast is stopped
panel-delivery-reason-all-paused = Waits: all sending is paused
panel-delivery-reason-broadcast-held = Waits: this broadcast is held
panel-delivery-reason-quiet-hours = Waits for the hours in which the bot writes first
panel-delivery-reason-own-hours = Waits for the hour that the person has chosen
panel-delivery-reason-own-pace = Waits for its turn: the broadcast has a pace of its own
panel-delivery-reason-unreached = No connection to the messenger, it will be tried again
panel-ui-actions-sendAgain = Send again
panel-ui-own-confirm-sendAgain = Nobody knows whether this message arrived ({ $title }). If it did, the person gets it a second time. The new one goes by the same rules and until the same time.
panel-ui-actions-takeForSent = Take for sent
panel-ui-own-confirm-takeForSent = Nobody knows whether this message arrived ({ $title }). If it did not, the person will not get it any more.
panel-ui-actions-sendAllAgain = Send all in doubt again
panel-ui-own-confirm-sendAllAgain = Messages of which nobody knows whether they arrived are sent again. You may choose a kind and a wave; then you see how many they are.
panel-ui-actions-takeAllForSent = Take all for sent
panel-ui-own-confirm-takeAllForSent = Messages of which nobody knows whether they arrived are taken for sent. You may choose a kind and a wave; then you see how many they are.
panel-delivery-sends-again =
    { $count ->
        [one] { $count } message is sent again.
       *[other] { $count } messages are sent again.
    }
panel-delivery-twice = Whoever got it the first time gets it twice.
panel-delivery-takes =
    { $count ->
        [one] { $count } message is taken for sent.
       *[other] { $count } messages are taken for sent.
    }
panel-delivery-not-again = Whoever did not get it will not get it any more.
panel-delivery-sent-again =
    { $count ->
        [one] { $count } message is queued again.
       *[other] { $count } messages are queued again.
    }
panel-delivery-taken =
    { $count ->
        [one] { $count } message was taken for sent.
       *[other] { $count } messages were taken for sent.
    }
panel-ui-actions-callOffWaiting = Call off all that waits
panel-ui-own-confirm-callOffWaiting = All that waits to be sent goes out to nobody. Say why: it stands beside each message in “Delivery”. You will see how many there are, and what about.
panel-delivery-calls-off =
    { $count ->
        [one] { $count } message will not go out.
       *[other] { $count } messages will not go out.
    }
panel-delivery-calls-off-of = { $what }: { $count }
panel-delivery-spares =
    { $count ->
        [one] { $count } message stays that somebody waits for: requests, questions, places taken, what is urgent.
       *[other] { $count } messages stay that people wait for: requests, questions, places taken, what is urgent.
    }
panel-delivery-not-by-itself = They will not go out by themselves. Broadcasts of which something waits become cancelled; those planned for later stay.
panel-delivery-called-off =
    { $count ->
        [one] { $count } message called off. Sending is still paused.
       *[other] { $count } messages called off. Sending is still paused.
    }
panel-refused-not-paused = Pause sending in “Settings” first: while you read, messages go out.
panel-refused-nothing-waits = There are no messages now that could be called off.
panel-refused-call-off-reason = Field “Reason”: write why the messages will not go out.
panel-refused-call-off-long = Field “Reason”: at most { $most } characters.
panel-audit-callOffWaiting =
    { $count ->
        [one] Called off { $count } message that waited: { $reason }
       *[other] Called off { $count } messages that waited: { $reason }
    }
panel-ui-resources-AuditEntry-labels-verb-callOffWaiting = messages that waited called off
panel-ui-resources-AuditEntry-labels-doing-callOffWaiting = messages that waited called off
panel-refused-delivery-decided = This message is no longer in doubt. Reload the page.
panel-refused-delivery-none = There are no such messages in doubt.
panel-audit-sendMessagesAgain =
    { $count ->
        [one] { $count } message in doubt sent again: { $name }
       *[other] { $count } messages in doubt sent again: { $name }
    }
panel-audit-takeMessagesForSent =
    { $count ->
        [one] { $count } message in doubt taken for sent: { $name }
       *[other] { $count } messages in doubt taken for sent: { $name }
    }
panel-ui-resources-AuditEntry-labels-verb-sendMessagesAgain = messages sent again
panel-ui-resources-AuditEntry-labels-doing-sendMessagesAgain = messages sent again
panel-ui-resources-AuditEntry-labels-verb-takeMessagesForSent = messages taken for sent
panel-ui-resources-AuditEntry-labels-doing-takeMessagesForSent = messages taken for sent
panel-ui-resources-AuditEntry-labels-noun-outboxMessage = message
panel-ui-resources-AuditEntry-labels-about-outboxMessage = message
panel-home-doubtful =
    { $count ->
        [one] message in doubt: nobody knows whether it arrived
       *[other] messages in doubt: nobody knows whether they arrived
    }
panel-home-doubtful-press = Decide
panel-home-channel-refused = the chat has not worked since { $since }: the messenger refuses the bot’s key. Messages wait in the queue; the administrator enters a new key
panel-home-channel-refused-press = What waits
panel-home-channel-trouble = the chat has not worked since { $since }: no connection to the messenger. Messages wait in the queue
panel-home-channel-trouble-press = What waits
panel-home-channel-silent = the chat has not worked since { $since }: its program is stopped. Messages wait in the queue; the administrator starts it
panel-home-channel-silent-press = What waits
panel-ui-resources-Person-properties-chat = Chat
panel-ui-resources-Person-properties-chatState = Chat
panel-ui-resources-Person-labels-chatState-reached = there
panel-ui-resources-Person-labels-chatState-blocked = bot blocked
panel-ui-resources-Person-labels-chatState-invalid = chat deleted
panel-ui-resources-Person-labels-chatState-none = none
panel-delivery-chat-reached = there
panel-delivery-chat-none = none
panel-delivery-chat-blocked = bot blocked { $day }
panel-delivery-chat-invalid = chat deleted { $day }
panel-ui-own-waves-funnel = Messages of the wave by kind
