# What belongs to an event: materials for those who take part, and its papers.

events-materials-heading =
    { $count ->
        [one] A material of the event: { $name }
       *[other] Materials of the event ({ $count }): { $name }
    }
events-materials-open = Open the materials
events-paper = { $title } No. { $number } of { $day }
events-paper-minutes = Minutes
events-paper-result_order = Order on the results
bot-event-files-button = Materials ({ $count })
bot-event-files = Materials: { $name }
bot-event-files-none = There are no materials yet.
bot-event-files-gone = This material is gone, or is for those on the list alone.
bot-event-files-line = { $number }. { $title }
event-page-materials-before = Materials for the event
event-page-materials-after = Materials of the event

## Why not
events-refused-material-purpose = Purpose: choose one of the list.
events-refused-material-title = Title: name the material.
events-refused-material-long = Title: { $most } signs at most.
events-refused-material-thing = File or link: one of the two is needed.
events-refused-material-link = Link: a whole address that begins with https:// is needed.
events-refused-paper-number = Number of the document: 1 to { $most } signs.
events-refused-paper-day = Date of the document: give the day.
events-refused-materials-many = The event has { $most } materials already. Take some away.
events-refused-materials-large = File: all files of one event together may have { $megabytes } MB.
events-refused-no-material = This material is gone. Open the page of the event again.

## In the panel
panel-ui-pages-event-material = Add a material
panel-ui-own-eventMaterial-back = To the event
panel-ui-own-eventMaterial-purpose = Purpose
panel-ui-own-eventMaterial-title = Title
panel-ui-own-eventMaterial-number = Number of the document
panel-ui-own-eventMaterial-day = Date of the document
panel-ui-own-eventMaterial-file = File (up to 10 MB)
panel-ui-own-eventMaterial-link = Or a link
panel-ui-own-eventMaterial-save = Add
panel-ui-resources-OutboxMessage-labels-kind-event--materials = materials of an event
panel-events-purpose-before = before the event, for participants
panel-events-purpose-after = after the event, for participants
panel-events-purpose-minutes = minutes, for staff
panel-events-purpose-result_order = order on the results, for staff
panel-events-materials = Materials: { $count }
panel-events-material-add = Add a material
panel-events-material-kept = The material is added.
panel-events-material-removed = The material is taken away.
panel-events-material-remove-sure = Take the material “{ $title }” away? Its file is deleted.
panel-events-column-material = Material
panel-events-column-minutes = Minutes
panel-events-column-purpose = Purpose
panel-events-column-added = Added
panel-audit-addEventMaterial = Material added: { $name }
panel-audit-removeEventMaterial = Material taken away: { $name }
schedules-tell-event-materials = Tell of materials of events
schedules-tell-event-materials-does = Every five minutes: who was there hears of the materials that were added after the event. All that were added in a row are one message.
schedules-tell-event-materials-did = Messages: { $messages }
