# «Доставка»: что сказано людям без их вопроса и что из этого дошло.
panel-ui-labels-OutboxMessage = Доставка
panel-ui-own-empty-OutboxMessage = Сообщений пока нет. Они появятся здесь, когда откроется опрос или кому-то уйдёт уведомление.
panel-ui-resources-OutboxMessage-actions-list = Доставка сообщений
panel-ui-resources-OutboxMessage-properties-id = №
panel-ui-resources-OutboxMessage-properties-name = Кому
panel-ui-resources-OutboxMessage-properties-person = Человек
panel-ui-resources-OutboxMessage-properties-organisation = Организация
panel-ui-resources-OutboxMessage-properties-kind = Сообщение
panel-ui-resources-OutboxMessage-properties-wave = Опрос
panel-ui-resources-OutboxMessage-properties-about = К чему относится
panel-ui-resources-OutboxMessage-properties-broadcast = Рассылка
panel-ui-resources-OutboxMessage-properties-event = Мероприятие
panel-ui-resources-OutboxMessage-properties-status = Состояние
panel-ui-resources-OutboxMessage-properties-isInDoubt = Под вопросом
panel-ui-resources-OutboxMessage-properties-reason = Причина
panel-ui-resources-OutboxMessage-properties-createdAt = В очереди с
panel-ui-resources-OutboxMessage-properties-notBefore = Не раньше
panel-ui-resources-OutboxMessage-properties-expiresAt = Имеет смысл до
panel-ui-resources-OutboxMessage-properties-sentAt = Отправлено
panel-ui-resources-OutboxMessage-properties-settledAt = Итог получен
panel-ui-resources-OutboxMessage-properties-attempts = Попыток
panel-ui-resources-OutboxMessage-properties-decidedBy = Кто решил
panel-ui-resources-OutboxMessage-properties-errorText = Ответ мессенджера
panel-ui-resources-OutboxMessage-labels-kind-wave--invitation = приглашение на опрос
panel-ui-resources-OutboxMessage-labels-kind-wave--reminder = напоминание об опросе
panel-ui-resources-OutboxMessage-labels-kind-training--status = новости заявки на обучение
panel-ui-resources-OutboxMessage-labels-kind-recommendation = рекомендация
panel-ui-resources-OutboxMessage-labels-kind-mentor--topics = темы для наставника
panel-ui-resources-OutboxMessage-labels-kind-mentorship--began = наставник назначен
panel-ui-resources-OutboxMessage-labels-kind-mentorship--ended = наставничество закончено
panel-ui-resources-OutboxMessage-labels-kind-meeting--logged = встреча с наставником
panel-ui-resources-OutboxMessage-labels-kind-mentor--silence = давно не было встреч
panel-ui-resources-OutboxMessage-labels-kind-silent--pairs = пары без встреч
panel-ui-resources-OutboxMessage-labels-kind-follow--up = вопрос об итоге рекомендации
panel-ui-resources-OutboxMessage-labels-kind-talk--taken = ответ на просьбу о разговоре
panel-ui-resources-OutboxMessage-labels-kind-vacancy--reminder = напоминание об отчёте о вакансиях
panel-ui-resources-OutboxMessage-labels-kind-rmo--absence = никто не приходит на РМО
panel-ui-resources-OutboxMessage-labels-kind-broadcast = рассылка
panel-ui-resources-OutboxMessage-labels-kind-broadcast--test = проба рассылки
panel-ui-resources-OutboxMessage-labels-kind-digest = сводка за день
panel-ui-resources-OutboxMessage-labels-kind-event--announcement = приглашение на мероприятие
panel-ui-resources-OutboxMessage-labels-kind-event--cancelled = мероприятие отменено
panel-ui-resources-OutboxMessage-labels-kind-event--certificate = сертификат
panel-ui-resources-OutboxMessage-labels-kind-event--changed = мероприятие изменено
panel-ui-resources-OutboxMessage-labels-kind-event--offered = освободилось место
panel-ui-resources-OutboxMessage-labels-kind-event--registered = запись на мероприятие
panel-ui-resources-OutboxMessage-labels-kind-event--reminder = напоминание о мероприятии
panel-ui-resources-OutboxMessage-labels-kind-material = новый материал
panel-ui-resources-OutboxMessage-labels-kind-question--answered = ответ на вопрос
panel-ui-resources-OutboxMessage-labels-kind-question--to--answer = вопрос, на который ответить
panel-ui-resources-OutboxMessage-labels-kind-question--waiting = новый вопрос педагога
panel-ui-resources-OutboxMessage-labels-status-queued = в очереди
panel-ui-resources-OutboxMessage-labels-status-sending = отправляется
panel-ui-resources-OutboxMessage-labels-status-sent = отправлено
panel-ui-resources-OutboxMessage-labels-status-failed = не отправлено
panel-ui-resources-OutboxMessage-labels-status-blocked = бот заблокирован
panel-ui-resources-OutboxMessage-labels-status-unknown = неизвестно
panel-ui-resources-OutboxMessage-labels-status-cancelled = отменено
panel-ui-resources-OutboxMessage-labels-status-expired = срок вышел
panel-delivery-nobody = (человек не указан)
panel-delivery-reason-blocked = Человек заблокировал бота
panel-delivery-reason-expired = Не успели до срока: говорить уже незачем
panel-delivery-reason-cancelled = Больше не нужно
panel-delivery-reason-muted = Человек отключил такие сообщения
panel-delivery-reason-in-digest = Сказано в сводке: № { $number }
panel-delivery-reason-next-day = Сегодня этому человеку написали, сколько можно за день: уйдёт в следующий рабочий день
panel-delivery-reason-answered = Человек уже ответил или сделал это
panel-delivery-reason-called-off = Отменено вместе со всем, что ждало: { $text }
panel-delivery-reason-said-with = Сказано вместе с № { $number }
panel-delivery-reason-said-again = Отправлено ещё раз: № { $number }
panel-delivery-reason-taken-for-sent = Сочтено отправленным
panel-delivery-reason-no-chat = Такого чата больше нет
panel-delivery-reason-interrupted = Программа остановилась во время отправки
panel-delivery-reason-restored = База восстановлена из копии: могло быть отправлено
panel-delivery-reason-unauthorized = Мессенджер не принимает ключ бота
panel-delivery-reason-throttled = Мессенджер просит подождать
panel-delivery-reason-conflict = Тем же ботом пользуется другая программа
panel-delivery-reason-waits-for-return = Ждёт, пока человек вернётся в чат
panel-delivery-reason-refused = Мессенджер не принял сообщение
panel-delivery-reason-no-answer = Мессенджер не ответил: могло дойти
panel-delivery-reason-file-refused = Мессенджер не принимает приложенный файл: рассылка остановлена
panel-delivery-reason-all-paused = Ждёт: все рассылки на паузе
panel-delivery-reason-broadcast-held = Ждёт: эта рассылка приостановлена
panel-delivery-reason-quiet-hours = Ждёт часов, когда бот пишет первым
panel-delivery-reason-own-hours = Ждёт часа, который выбрал сам человек
panel-delivery-reason-own-pace = Ждёт очереди: у рассылки своя скорость
panel-delivery-reason-unreached = Нет связи с мессенджером, попробуем ещё раз
panel-ui-actions-sendAgain = Отправить ещё раз
panel-ui-own-confirm-sendAgain = Неизвестно, дошло ли это сообщение ({ $title }). Если дошло, человек получит его второй раз. Новое уйдёт по тем же правилам и до того же срока.
panel-ui-actions-takeForSent = Считать отправленным
panel-ui-own-confirm-takeForSent = Неизвестно, дошло ли это сообщение ({ $title }). Если не дошло, человек его уже не получит.
panel-ui-actions-sendAllAgain = Отправить все под вопросом
panel-ui-own-confirm-sendAllAgain = Сообщения, о которых неизвестно, дошли ли они, будут отправлены ещё раз. Можно выбрать вид и опрос; дальше вы увидите, сколько их.
panel-ui-actions-takeAllForSent = Считать все отправленными
panel-ui-own-confirm-takeAllForSent = Сообщения, о которых неизвестно, дошли ли они, будут сочтены отправленными. Можно выбрать вид и опрос; дальше вы увидите, сколько их.
panel-delivery-sends-again =
    { $count ->
        [one] Ещё раз уйдёт { $count } сообщение.
        [few] Ещё раз уйдут { $count } сообщения.
       *[many] Ещё раз уйдут { $count } сообщений.
    }
panel-delivery-twice = До кого оно дошло в первый раз, тот получит его дважды.
panel-delivery-takes =
    { $count ->
        [one] Отправленным будет сочтено { $count } сообщение.
        [few] Отправленными будут сочтены { $count } сообщения.
       *[many] Отправленными будут сочтены { $count } сообщений.
    }
panel-delivery-not-again = До кого оно не дошло, тот его уже не получит.
panel-delivery-sent-again =
    { $count ->
        [one] В очереди снова { $count } сообщение.
        [few] В очереди снова { $count } сообщения.
       *[many] В очереди снова { $count } сообщений.
    }
panel-delivery-taken =
    { $count ->
        [one] Сочтено отправленным: { $count } сообщение.
        [few] Сочтено отправленными: { $count } сообщения.
       *[many] Сочтено отправленными: { $count } сообщений.
    }
panel-ui-actions-callOffWaiting = Отменить всё, что ждёт
panel-ui-own-confirm-callOffWaiting = Всё, что ждёт отправки, не уйдёт никому. Назовите причину: её увидят в «Доставке» рядом с каждым сообщением. Дальше вы увидите, сколько их и о чём они.
panel-delivery-calls-off =
    { $count ->
        [one] Не уйдёт { $count } сообщение.
        [few] Не уйдут { $count } сообщения.
       *[many] Не уйдут { $count } сообщений.
    }
panel-delivery-calls-off-of = { $what }: { $count }
panel-delivery-spares =
    { $count ->
        [one] Останется { $count } сообщение из тех, которых люди ждут: заявки, вопросы, занятые места, срочное.
        [few] Останутся { $count } сообщения из тех, которых люди ждут: заявки, вопросы, занятые места, срочное.
       *[many] Останутся { $count } сообщений из тех, которых люди ждут: заявки, вопросы, занятые места, срочное.
    }
panel-delivery-not-by-itself = Сами они уже не уйдут. Рассылки, из которых что-то ждёт, станут отменёнными; запланированные на потом останутся.
panel-delivery-called-off =
    { $count ->
        [one] Отменено { $count } сообщение. Рассылки всё ещё на паузе.
        [few] Отменены { $count } сообщения. Рассылки всё ещё на паузе.
       *[many] Отменено { $count } сообщений. Рассылки всё ещё на паузе.
    }
panel-refused-not-paused = Сначала поставьте рассылки на паузу в «Настройках»: пока вы читаете, сообщения уходят.
panel-refused-nothing-waits = Сейчас нет сообщений, которые можно отменить.
panel-refused-call-off-reason = Поле «Причина»: напишите, почему сообщения не уйдут.
panel-refused-call-off-long = Поле «Причина»: не длиннее { $most } знаков.
panel-audit-callOffWaiting =
    { $count ->
        [one] Отменено { $count } ждавшее сообщение: { $reason }
        [few] Отменены { $count } ждавших сообщения: { $reason }
       *[many] Отменено { $count } ждавших сообщений: { $reason }
    }
panel-ui-resources-AuditEntry-labels-verb-callOffWaiting = ждавшие сообщения отменены
panel-ui-resources-AuditEntry-labels-doing-callOffWaiting = ждавшие сообщения отменены
panel-refused-delivery-decided = Это сообщение уже не под вопросом. Обновите страницу.
panel-refused-delivery-none = Таких сообщений под вопросом нет.
panel-audit-sendMessagesAgain =
    { $count ->
        [one] Отправлено ещё раз { $count } сообщение под вопросом: { $name }
        [few] Отправлено ещё раз { $count } сообщения под вопросом: { $name }
       *[many] Отправлено ещё раз { $count } сообщений под вопросом: { $name }
    }
panel-audit-takeMessagesForSent =
    { $count ->
        [one] Сочтено отправленным { $count } сообщение под вопросом: { $name }
        [few] Сочтено отправленными { $count } сообщения под вопросом: { $name }
       *[many] Сочтено отправленными { $count } сообщений под вопросом: { $name }
    }
panel-ui-resources-AuditEntry-labels-verb-sendMessagesAgain = сообщения отправлены ещё раз
panel-ui-resources-AuditEntry-labels-doing-sendMessagesAgain = сообщения отправлены ещё раз
panel-ui-resources-AuditEntry-labels-verb-takeMessagesForSent = сообщения сочтены отправленными
panel-ui-resources-AuditEntry-labels-doing-takeMessagesForSent = сообщения сочтены отправленными
panel-ui-resources-AuditEntry-labels-noun-outboxMessage = сообщение
panel-ui-resources-AuditEntry-labels-about-outboxMessage = сообщение
panel-home-doubtful =
    { $count ->
        [one] сообщение под вопросом: неизвестно, дошло ли оно
        [few] сообщения под вопросом: неизвестно, дошли ли они
       *[many] сообщений под вопросом: неизвестно, дошли ли они
    }
panel-home-doubtful-press = Решить
panel-home-channel-refused = чат не работает с { $since }: мессенджер не принимает ключ бота. Сообщения ждут в очереди; новый ключ вносит администратор
panel-home-channel-refused-press = Что ждёт
panel-home-channel-trouble = чат не работает с { $since }: нет связи с мессенджером. Сообщения ждут в очереди
panel-home-channel-trouble-press = Что ждёт
panel-home-channel-silent = чат не работает с { $since }: программа чата остановлена. Сообщения ждут в очереди; её запускает администратор
panel-home-channel-silent-press = Что ждёт
panel-ui-resources-Person-properties-chat = Чат
panel-ui-resources-Person-properties-chatState = Чат
panel-ui-resources-Person-labels-chatState-reached = есть
panel-ui-resources-Person-labels-chatState-blocked = бот заблокирован
panel-ui-resources-Person-labels-chatState-invalid = чат удалён
panel-ui-resources-Person-labels-chatState-none = нет
panel-delivery-chat-reached = есть
panel-delivery-chat-none = нет
panel-delivery-chat-blocked = бот заблокирован { $day }
panel-delivery-chat-invalid = чат удалён { $day }
panel-ui-own-waves-funnel = Сообщения опроса по видам
