# What we say unprompted.
notices-invitation-heading = A new survey: { $title }
notices-invitation-text =
    You are invited to answer. You can stop at any moment and go on later from the same place.
notices-invitation-begin = Begin
notices-reminder-heading = A survey is waiting for you: { $title }
notices-reminder-text =
    Your answers have not been sent yet. If you have begun, everything you entered is kept.
notices-reminder-begin = Go to the survey
notices-until = You can answer until { $day }, inclusive.
