# The programme of an event: who speaks, leads and judges.

events-role =
    { $role ->
       *[participant] listener
        [speaker] speaker
        [workshop_leader] workshop leader
        [jury] jury, expert
        [organiser] organiser
    }
events-programme = Programme:
events-speaker = { $name }, { $part }
events-part-on = { $role }: “{ $topic }”
bot-event-programme = Who speaks
events-speaker-heading =
    { $news ->
       *[named] You are in the programme: { $name }
        [changed] Your part in the programme has changed: { $name }
        [removed] You are no longer in the programme: { $name }
    }
events-speaker-role = Your role: { $role }
events-speaker-topic = Topic: “{ $topic }”
events-speaker-note = If this is a mistake, tell the organiser or the methodical centre.

## Why not
events-refused-speaker-who = Who speaks: choose a person of the register or write down a guest, one of the two.
events-refused-guest = Guest: { $most } signs at most.
events-refused-speaker-role = Role in the programme: choose one of the list.
events-refused-topic = Topic: { $most } signs at most.
events-refused-order = Order: a whole number from 1 to { $most }, or leave the field empty.
events-refused-no-speaker = This row of the programme is gone. Open the page of the event again.
events-refused-speaker-again = This person is in the programme in this role already.

## In the panel
panel-ui-actions-addSpeaker = Add to the programme
panel-ui-actions-changeSpeaker = Change the row of the programme
panel-ui-own-confirm-addSpeaker = Who speaks at or leads “{ $title }”? A person of the register gets a message and comes onto the list; the programme is seen by all.
panel-ui-own-confirm-changeSpeaker = What has changed in this row of the programme of “{ $title }”? The person hears of a new role or topic.
panel-ui-resources-CentreEvent-properties-speaker = Person of the register
panel-ui-resources-CentreEvent-properties-guest = Guest: the name and who it is
panel-ui-resources-CentreEvent-properties-speakerRole = Role in the programme
panel-ui-resources-CentreEvent-properties-topic = Topic
panel-ui-resources-CentreEvent-properties-order = Order (empty: last)
panel-ui-resources-CentreEvent-labels-speakerRole-speaker = speaker
panel-ui-resources-CentreEvent-labels-speakerRole-workshop_leader = workshop leader
panel-ui-resources-CentreEvent-labels-speakerRole-jury = jury, expert
panel-ui-resources-CentreEvent-labels-speakerRole-organiser = organiser
panel-ui-resources-OutboxMessage-labels-kind-event--speaker = part in a programme
panel-events-programme = Programme: { $count }
panel-events-programme-empty = There is no programme yet. Add those who speak or lead by “Add to the programme”.
panel-events-column-speaker = Who
panel-events-column-topic = Topic
panel-events-column-change = Change
panel-events-column-remove = Remove
panel-events-guest = { $name } (guest)
panel-events-speaker-change = Change
panel-events-speaker-remove = Remove
panel-events-speaker-remove-sure = Remove from the programme: { $name }?
panel-events-speaker-kept = The programme is saved.
panel-events-speaker-removed = The row of the programme is removed.
panel-audit-addSpeaker = Programme extended: { $name }
panel-audit-changeSpeaker = Programme changed: { $name }
panel-audit-removeSpeaker = Removed from the programme: { $name }

## While many are told
panel-events-telling =
    { $what ->
       *[announcement] The announcement is going out: { $messages } messages queued.
        [change] Those on the list are being told of the new time and place: { $messages } messages queued.
        [cancellation] Those on the list are being told that it is off: { $messages } messages queued.
        [materials] Those who came are being told of the materials: { $messages } messages queued.
        [reminders] The reminders of those registered are being changed: { $messages }.
    }
