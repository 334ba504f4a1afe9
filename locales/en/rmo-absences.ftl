# Organisations that do not come to the meetings of an association: the message to the head, the page, the line of the home page.
notices-rmo-absence-heading = Nobody came to the association
notices-rmo-absence-text = Twice running nobody came to the meeting:
notices-rmo-absence-line = • { $organisation }, association “{ $rmo }” – { $first } and { $second }
notices-rmo-absence-note = Find out what stands in the way. If the journal is wrong, write to us.
notices-rmo-absence-ask = Write to the centre
panel-home-rmo-absences =
    { $count ->
        [one] organisation has sent nobody
       *[other] organisations have sent nobody
    } to two meetings of an association running
panel-home-rmo-absences-press = Who does not come
panel-ui-pages-rmo-absences = Do not come to associations
rmo-absences-lead = Organisations of which nobody came to the last two meetings although the association has educators of theirs. A meeting counts three days after its end; one without marked attendance and one that was cancelled do not. A row goes when somebody comes.
rmo-absences-count = In all: { $count }
rmo-absences-none = There is no such organisation: somebody comes from each.
rmo-absences-column-rmo = Association
rmo-absences-column-meetings = Meetings
rmo-absences-column-told = The head
rmo-absences-told = told on { $date }
rmo-absences-untold = not told
schedules-tell-of-absences = Tell who does not come to associations
schedules-tell-of-absences-does = Every morning: tells heads that nobody of theirs was at the last two meetings, once until somebody comes.
schedules-tell-of-absences-did = Messages queued: { $messages }
