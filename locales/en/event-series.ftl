# Series of events and yearly plans of associations; an event repeated; a cycle in the chat.

events-refused-series = Series: there is none such, or it is not yours.
events-refused-times = How many times: a whole number from 1 to { $most }.
events-refused-no-cycle = There is no coming meeting left to register for.

bot-event-cycle-button = All the meetings ({ $count })
bot-event-cycle =
    { $count ->
        [one] Register you for { $count } meeting?
       *[other] Register you for { $count } meetings?
    }
bot-event-cycle-more = And { $count } more
bot-event-cycle-yes = Yes, register for all
bot-event-cycle-joined =
    { $waiting ->
        [0] Done. Places: { $registered }.
       *[other] Done. Places: { $registered }, waiting: { $waiting }.
    }

## The register
panel-ui-labels-EventSeries = Series and yearly plans
panel-ui-resources-EventSeries-actions-list = Series and yearly plans
panel-ui-own-empty-EventSeries = There is no series yet. Make the yearly plan of an association or a cycle, then put events into it.
panel-ui-resources-EventSeries-properties-id = No.
panel-ui-resources-EventSeries-properties-title = Title
panel-ui-resources-EventSeries-properties-rmo = Association whose plan it is
panel-ui-resources-EventSeries-properties-year = School year
panel-ui-resources-EventSeries-properties-schoolYear = School year: in which it begins
panel-ui-resources-EventSeries-properties-note = Note
panel-ui-resources-EventSeries-properties-planned = Events
panel-ui-resources-EventSeries-properties-held = Held
panel-ui-resources-EventSeries-properties-visits = Visits
panel-ui-resources-CentreEvent-properties-series = Series or yearly plan
panel-ui-actions-seriesPage = Events of the series
panel-ui-resources-AuditEntry-labels-noun-eventSeries = series
panel-ui-resources-AuditEntry-labels-about-eventSeries = series

## Repeating
panel-ui-actions-repeatEvent = Repeat
panel-ui-own-confirm-repeatEvent = How many times and how often is “{ $title }” to be held again? They become drafts that nobody hears of before you announce them.
panel-ui-resources-CentreEvent-properties-every = How often
panel-ui-resources-CentreEvent-properties-times = How many times
panel-ui-resources-CentreEvent-labels-every-week = every week
panel-ui-resources-CentreEvent-labels-every-month = every month
panel-events-repeats = Drafts: { $count }. Days: { $days }. Free days are passed over.
panel-events-repeated = Drafts made: { $count }. Check and announce each.
panel-audit-repeatEvent = Event repeated: { $name }

## The page of a series
panel-ui-pages-event-series = Series of events
panel-series-lead = School year { $year }
panel-series-rmo = Plan of the association: { $name }
panel-series-add = Add an event
panel-series-card = Card
panel-series-figure-held = Held
panel-series-figure-visits = Visits
panel-series-of = of { $count } planned
panel-series-visitors =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
panel-series-events = Events: { $count }
panel-series-empty = There is no event yet. Press “Add an event”, or choose this series in the form of an event.
