# What to send: what can be switched off one by one.
bot-notices-title = What to send
bot-notices-text = This is what we write about unasked. Switch off what you do not need.
bot-notices-silent = All messages are switched off now: switch them on at “My data”. Below is what you keep once they are on.
bot-notices-line = { $what }: { $is }
bot-notices-is-on = on
bot-notices-is-off = off
bot-notices-surveys = Surveys
bot-notices-events = Events
bot-notices-news = News of the centre
bot-notices-materials = Materials
bot-notices-mentoring = Mentoring
bot-notices-turn-off = Switch off: { $what }
bot-notices-turn-on = Switch on: { $what }
bot-notices-note = Of your requests, your questions and the places you have taken we always write.
bot-notices-off-this = Do not send such
bot-notices-now-off = No longer sent: { $what }
bot-notices-now-on = Sent again: { $what }
bot-notices-off-text = No longer sent: { $what }. All of it is still in the menu.
bot-notices-return = Switch back on
bot-notices-all = What to send
bot-command-notices = what to send

## When
bot-notices-hours-title = When to write
bot-notices-hours-line = When: { $when }
bot-notices-hours-usual = in the usual hours of the centre
bot-notices-hours-after-14 = after lessons, from 14:00
bot-notices-hours-until-14 = until 14:00
bot-notices-hours-choose = Write { $when }
bot-notices-hours-text = We write { $when } now. What comes at another time waits.
bot-notices-hours-note = Of your requests, your questions and places that you have taken we write as soon as there is news.
bot-notices-hours-now = We write { $when }
