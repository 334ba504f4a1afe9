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

# Why a wave cannot be created, opened, closed or reminded of.
notices-wave-not-allowed = Surveys are run by the director, the deputy and the specialists of the centre.
notices-wave-no-audience = There is no such audience. Choose one from the list.
notices-wave-no-title = Give the survey a title.
notices-wave-dates = The survey must end later than it begins, and later than now.
notices-wave-no-version = There is no such questionnaire.
notices-wave-other-survey = Only a survey with the same questionnaire can be repeated.
notices-wave-unknown = There is no such survey.
notices-wave-over = The survey has ended.
notices-wave-not-open = The survey is not running now.
