# What an event is meant for, and what has come of it: the page of an event in the panel.

panel-event-aims = Meant for: { $aims }
panel-ui-resources-CentreEvent-properties-aims = Difficulties it is meant for

panel-event-effect = What has changed: { $survey }
panel-event-effect-anonymous = The survey is anonymous: nobody knows whose an answer is, so the same people cannot be compared before and after.
panel-event-effect-few-came = Fewer than five people came: to speak of them together is to speak of each.
panel-event-effect-no-before = Those who came were not asked about it before the event: there is nothing to compare with.
panel-event-effect-no-after = Nobody has been asked about it since the event. Plan a wave of this questionnaire: what has changed appears here once it is closed.
panel-event-effect-planned = It will be asked again on { $from }. What has changed appears here once that wave is closed.
panel-event-effect-asking = It is being asked again now, the last day is { $until }. What has changed appears here once that wave is closed.
panel-event-effect-answered = The wave before the event is “{ $earlier }”, the one after it “{ $later }”. Listeners who came: { $came }. Of them answered before: { $before }, after: { $after }, both times: { $both }.
panel-event-effect-no-proof = This does not prove that the event helped: other things have changed meanwhile, and those who need the topic most come more often. “The difference is within the margin of error” means: do not say “better” or “worse”.
panel-event-effect-who = Who
panel-event-effect-came = who came
panel-event-effect-absent = who was invited and was not there
panel-event-effect-compared =
    “{ $block }”: the change of those who came, less the change of those who were invited and were not there: { $change }. { $verdict ->
        [lower] The score of those who came fell more than that of the others.
        [higher] The score of those who came rose more than that of the others.
       *[other] That is within the margin of error: do not say that more has changed for those who came.
    }
panel-event-effect-apart = “{ $block }”: those who came answered otherwise than those who were invited and were not there even before the event. Comparing how the two groups have changed would not be honest.
