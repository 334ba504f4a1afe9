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

# Why a wave cannot be created, opened, closed or reminded of.
notices-wave-not-allowed = Проводить опросы могут директор, заместитель директора и специалисты центра.
notices-wave-no-audience = Такой аудитории нет. Выберите аудиторию из списка.
notices-wave-no-title = Дайте опросу название.
notices-wave-dates = Окончание опроса должно быть позже его начала и ещё не наступить.
notices-wave-no-version = Такой анкеты нет.
notices-wave-other-survey = Повторить можно только опрос по той же анкете.
notices-wave-unknown = Такого опроса нет.
notices-wave-over = Опрос уже завершён.
notices-wave-not-open = Опрос сейчас не идёт.
