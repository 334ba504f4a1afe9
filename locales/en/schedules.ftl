# “Schedules”: what the program does by the clock, how it went, why it cannot be run now.

panel-ui-pages-schedules = Schedules
panel-ui-own-schedules-hint = The program does this by itself. “Run now” does not wait for the hour; to run a schedule twice does no harm. What was missed while the program was off is done when it starts.
panel-ui-own-schedules-run = Run now
panel-ui-own-schedules-runThis = Run now: { $title }
panel-ui-own-schedules-last = Last run
panel-ui-own-schedules-next = Next run
panel-ui-own-schedules-notable = Failed, and run by hand
panel-audit-runSchedule = Ran the schedule “{ $number }”

schedules-asked = Asked for: it begins in a few seconds.
schedules-refused-right = Schedules are run by the director, the deputy and the administrator.
schedules-refused-unknown = There is no such schedule.
schedules-refused-runs = This schedule is running. Wait for its end.
schedules-refused-waits = This run waits already. If it waits for long, see whether the part jobs is running.

schedules-standing-never = has not run yet
schedules-standing-waits = waits
schedules-standing-runs = is running
schedules-standing-interrupted = interrupted
schedules-standing-failed = failed
schedules-standing-late = has not run for long
schedules-standing-well = done

schedules-no-next = none
schedules-not-finished = Not finished
schedules-failed = Error: { $error }
schedules-did-other = Done
schedules-week = In seven days: { $runs ->
        [one] { $runs } run
       *[other] { $runs } runs
    }, failed { $failed }
schedules-day = { $day }: { $runs ->
        [one] { $runs } run
       *[other] { $runs } runs
    }, failed { $failed }
schedules-run-by-hand = { $at }, by hand. { $did }
schedules-run-by-clock = { $at }. { $did }

schedules-open-due-waves = Open surveys
schedules-open-due-waves-does = Every minute: opens surveys whose first day has come, and queues the invitations.
schedules-open-due-waves-did = Surveys opened: { $opened }
schedules-close-due-waves = Close surveys
schedules-close-due-waves-does = Every minute: closes surveys whose last day is over.
schedules-close-due-waves-did = Surveys closed: { $closed }
schedules-queue-wave-reminders = Remind of surveys
schedules-queue-wave-reminders-does = Every five minutes: queues the reminders that the plan wants by now.
schedules-queue-wave-reminders-did = Messages queued: { $messages }
schedules-settle-anonymous-waves = Mix anonymous answers
schedules-settle-anonymous-waves-does = Every minute: removes from closed anonymous surveys what tied an answer to a person.
schedules-settle-anonymous-waves-did = Surveys mixed: { $settled }
schedules-count-closed-waves = Count results
schedules-count-closed-waves-does = Every minute: counts the results of closed surveys, so that their page opens at once.
schedules-count-closed-waves-did = Surveys counted: { $waves }
schedules-find-in-closed-waves = Find what needs a decision
schedules-find-in-closed-waves-does = Every minute: asks the rules of findings about closed surveys.
schedules-find-in-closed-waves-did = Surveys asked: { $waves }, findings: { $found }
schedules-announce-materials = Tell of new materials
schedules-announce-materials-does = Every morning: whoever asked for their topics hears of what was published since yesterday. One message a person.
schedules-announce-materials-did = Materials: { $materials }, messages: { $messages }
schedules-ask-to-follow-up = Ask whether it could be applied
schedules-ask-to-follow-up-does = Every morning: a month after a recommendation, queues the question whether it could be applied.
schedules-ask-to-follow-up-did = People asked: { $people }
schedules-sweep = Sweep
schedules-sweep-does = Every hour: removes what may not or need not be kept: handled messages, codes and sessions that ran out, old exports and records of runs.
schedules-sweep-did = Removed: messages { $inbox }, codes { $codes }, sessions { $sessions }, records of runs { $runs }, exports { $exports }, files { $files }
schedules-mind-events = Mind events
schedules-mind-events-does = Every minute: passes on places that were offered and not taken in time, and marks events that have ended as held, and goes on telling of an event where that was cut short.
schedules-mind-events-did = Places passed on: { $lapsed }, offered: { $offered }, events held: { $held }, tellings resumed: { $resumed }
schedules-nudge-silent-mentors = Remind mentors of meetings
schedules-nudge-silent-mentors-does = Every morning: queues reminders to mentors who have not met a mentee for long. Where that did not help, the specialist is told once a week.
schedules-nudge-silent-mentors-did = Messages queued: { $messages }
schedules-send-due-broadcasts = Send broadcasts
schedules-send-due-broadcasts-does = Every minute: queues broadcasts whose time has come, and ends those of which nothing waits.
schedules-send-due-broadcasts-did = Broadcasts queued: { $broadcasts }
