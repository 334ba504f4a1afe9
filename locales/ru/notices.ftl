# What we say unprompted.
notices-invitation-heading = Новый опрос: { $title }
notices-invitation-text =
    Приглашаем вас ответить. Можно прерваться в любой момент и продолжить позже с того же места.
notices-invitation-begin = Начать
notices-reminder-heading = Опрос ждёт вас: { $title }
notices-reminder-text =
    Ваши ответы ещё не отправлены. Если вы уже начали, всё введённое сохранилось.
notices-reminder-begin = Перейти к опросу
notices-until = Ответить можно по { $day } включительно.
