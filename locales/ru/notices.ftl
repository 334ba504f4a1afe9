# What we say unprompted.
notices-invitation-heading = Новый опрос: { $title }
notices-invitation-text =
    Приглашаем вас ответить. Можно прерваться в любой момент и продолжить позже с того же места.
notices-invitation-begin = Начать
notices-invitation-page = Ответить на странице
notices-reminder-heading = Опрос ждёт вас: { $title }
notices-reminder-text =
    Ваши ответы ещё не отправлены. Если вы уже начали, всё введённое сохранилось.
notices-reminder-begin = Перейти к опросу
notices-reminders-heading = Вас { $count ->
        [one] ждёт { $count } опрос
        [few] ждут { $count } опроса
       *[many] ждут { $count } опросов
    }
notices-reminders-line = «{ $title }». { $until }
notices-reminders-note = Сегодня больше напоминать не будем.
notices-until = Ответить можно по { $day } включительно.
notices-digest-heading = Сегодня для вас { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    }
notices-digest-note = Чтобы не писать вам много раз, собрали всё в одном. Откройте нужное по номеру.
notices-digest-choose = Что присылать
notices-message-back = К списку сообщений
notices-message-gone = Этого сообщения больше нет

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
notices-wave-not-later = Новый последний день должен быть позже прежнего и ещё не пройти.
notices-wave-too-far = Больше чем на год вперёд опрос не продлевают: проверьте дату.
notices-wave-changed = Срок этого опроса только что изменили. Откройте его карточку заново.
notices-wave-not-closed = Снова открыть можно только закрытый опрос.
notices-wave-mixed = Опрос анонимный: после закрытия ответы перемешаны, и поздний ответ выдал бы того, кто его дал. Открыть его снова нельзя, проведите новый.
notices-wave-not-planned = Опрос уже открывался: перенести или отменить можно только запланированный.
notices-wave-opening = Опрос как раз открывается: перенести или отменить его уже нельзя.
notices-wave-cancelled = Этот опрос отменён.
notices-wave-nobody = Спрашивать некого: под условие сейчас никто не подходит. Опрос остаётся запланированным. Измените сегмент или реестр.

# What a person hears of their training request.
notices-training-heading = Заявка на обучение: { $area }
notices-training-area =
    { $area ->
       *[subject] предмет и программа
        [method] методика
        [psychology] психология и педагогика
        [communication] общение
        [digital] цифровые средства
        [regulations] нормы и документы
        [management] управление
        [special_needs] дети с ОВЗ
        [exams] ГИА
        [gifted] одарённые дети
        [upbringing] воспитание
        [library] библиотека
    }
notices-training-text =
    { $status ->
       *[draft] Ждёт подтверждения руководителя.
        [confirmed] Руководитель подтвердил заявку. Теперь решает центр.
        [planned] Центр принял заявку в план обучения на { $year } год.
        [referred] Вы направлены на обучение. Где и когда, подскажет центр.
        [completed] Обучение засчитано.
        [declined] Заявка отклонена.
    }
notices-training-topic = Тема: { $topic }.
notices-training-reason = Причина: { $reason }
notices-wave-page-closed = Опрос уже закрыт: вешать ссылку на него поздно.
notices-wave-page-none = У этого опроса нет ссылки для плаката.
