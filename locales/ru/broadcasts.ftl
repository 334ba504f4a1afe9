# Рассылки: сообщение многим сразу.
broadcasts-read = Прочитано
broadcasts-is-read = Отмечено: прочитано.
broadcasts-read-toast = Спасибо, отмечено
broadcasts-unknown = Такой рассылки нет: возможно, её удалили.
broadcasts-not-allowed = Эта рассылка не вашего направления: её ведут другие.
broadcasts-area-not-yours = Поле «Направление»: выберите одно из своих.
broadcasts-wrong-area = Поле «Направление»: выберите из списка.
broadcasts-wrong-repeat = Поле «Повторять»: выберите из списка.
broadcasts-wrong-time = Поле «Когда отправить»: нужны дата и время.
broadcasts-wrong-until = Поле «Повторять по»: нужна дата.
broadcasts-time-past = Поле «Когда отправить»: это время уже прошло. Выберите другое или оставьте пустым, чтобы отправить сейчас.
broadcasts-repeat-endless = Поле «Повторять по»: укажите последний день повторения.
broadcasts-repeat-no-time = Поле «Когда отправить»: для повторения нужно время первой отправки.
broadcasts-no-title = Поле «Название»: дайте рассылке название.
broadcasts-title-long = Поле «Название»: не длиннее 120 знаков.
broadcasts-no-audience = Поле «Кому»: выберите, кому отправить.
broadcasts-no-text = Поле «Текст по-русски»: напишите, что отправить.
broadcasts-unknown-field =
    { $language ->
        [en] Поле «Текст по-английски»
       *[ru] Поле «Текст по-русски»
    }: подстановки { $field } нет. Есть {"{"}обращение{"}"}, {"{"}имя{"}"} и {"{"}организация{"}"}.
broadcasts-wrong-link =
    { $language ->
        [en] Поле «Текст по-английски»
       *[ru] Поле «Текст по-русски»
    }: ссылка «{ $link }» должна начинаться с https://.
broadcasts-text-long =
    { $language ->
        [en] Поле «Текст по-английски»
       *[ru] Поле «Текст по-русски»
    }: знаков { $length }, а можно не больше { $most }.
broadcasts-filled-long =
    Поле «Текст»: с подстановками он длиннее { $most } знаков у { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    }. Сократите текст.
broadcasts-many-buttons = Кнопок не больше { $most }.
broadcasts-wrong-button = Кнопки: у каждой нужна надпись до 24 знаков, у кнопки опроса – опрос, у кнопки мероприятия – мероприятие, у ссылки – адрес.
broadcasts-wrong-button-link = Кнопка «{ $label }»: адрес должен начинаться с https://.
broadcasts-no-wave = Кнопка «{ $label }»: такого опроса нет.
broadcasts-no-draft = Это уже не черновик: изменить или удалить можно только черновик. Верните рассылку в черновики или сделайте копию.
broadcasts-not-sent = Рассылку ещё никому не отправляли: напоминать некому.
broadcasts-nobody = Отправлять некому: сообщение не дойдёт ни до кого из этой аудитории.
broadcasts-changed =
    Пока вы читали, аудитория изменилась: теперь в ней { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[many] { $people } человек
    }. Проверьте и подтвердите ещё раз.
broadcasts-already = Рассылку уже отправили: возможно, коллега нажал кнопку раньше. Второй раз она не уйдёт.
broadcasts-other-status = Сейчас это сделать нельзя: состояние рассылки изменилось. Обновите страницу.
broadcasts-own-approval = Одобрить должен другой сотрудник: второй взгляд нужен именно для этого.
broadcasts-no-own-chat = Ваш чат не привязан: войдите в бота по своему коду, тогда проверку будет куда отправить.
broadcasts-created = Черновик создан.
broadcasts-saved = Черновик сохранён.
broadcasts-deleted = Черновик удалён.
broadcasts-tested = Отправлено в ваш чат.
broadcasts-waits = Рассылка ждёт одобрения второго сотрудника.
broadcasts-scheduled = Рассылка уйдёт { $at }.
broadcasts-queued =
    В очереди { $messages ->
        [one] { $messages } сообщение
        [few] { $messages } сообщения
       *[many] { $messages } сообщений
    }.
broadcasts-did-pause =
    Рассылка приостановлена. Неотправленное ждёт.
broadcasts-did-resume = Рассылка продолжается.
broadcasts-did-return = Рассылка снова черновик.
broadcasts-did-cancel = Рассылка отменена. Не уйдёт сообщений: { $count }.
broadcasts-copy-of = { $title } – копия
broadcasts-follow-up-of = { $title } – повторно
broadcasts-sample-address = Ирина Сергеевна
broadcasts-sample-name = Ирина
broadcasts-sample-organisation = СОШ № 1
broadcasts-hint = **жирный**, _курсив_, [слова ссылки](https://kmc.example). Подстановки: {"{"}обращение{"}"} – имя и отчество, {"{"}имя{"}"}, {"{"}организация{"}"}.
broadcasts-reaches =
    Сообщение получат { $reached } из { $people } { $people ->
        [one] человека
       *[other] человек
    }.
broadcasts-reaches-nobody = Сообщение не дойдёт ни до кого из этой аудитории.
broadcasts-goes-now = Отправка начнётся сразу после подтверждения.
broadcasts-goes-at = Отправка начнётся { $at }.
broadcasts-goes-weekly = Повторяется каждую неделю по { $day }.
broadcasts-goes-monthly = Повторяется каждый месяц по { $day }.
broadcasts-wants-approval = Получателей больше { $above }: сначала рассылку одобрит второй сотрудник.

# Панель.
panel-ui-labels-Broadcast = Рассылки
panel-ui-pages-broadcast = Рассылка
panel-ui-actions-createBroadcast = Создать рассылку
panel-ui-actions-openBroadcast = Открыть
panel-ui-own-confirm-createBroadcast = Назовите рассылку для себя и выберите, кому она. Текст и кнопки – на следующей странице; ничего не уйдёт, пока вы не подтвердите.
panel-ui-resources-Broadcast-actions-list = Рассылки
panel-ui-own-empty-Broadcast = Рассылок пока нет. Рассылка – это сообщение многим сразу. Нажмите «Создать рассылку».
panel-ui-resources-Broadcast-properties-id = №
panel-ui-resources-Broadcast-properties-title = Название
panel-ui-resources-Broadcast-properties-area = Направление
panel-ui-resources-Broadcast-properties-audience = Кому
panel-ui-resources-Broadcast-properties-status = Состояние
panel-ui-resources-Broadcast-properties-sendAt = Когда отправить
panel-ui-resources-Broadcast-properties-queuedAt = Отправлена
panel-ui-resources-Broadcast-properties-finishedAt = Закончена
panel-ui-resources-Broadcast-properties-recipients = Получателей
panel-ui-resources-Broadcast-properties-createdAt = Создана
panel-ui-resources-Broadcast-properties-changedAt = Изменена
panel-ui-resources-Broadcast-labels-status-draft = черновик
panel-ui-resources-Broadcast-labels-status-waiting = ждёт одобрения
panel-ui-resources-Broadcast-labels-status-scheduled = запланирована
panel-ui-resources-Broadcast-labels-status-queueing = готовится
panel-ui-resources-Broadcast-labels-status-sending = отправляется
panel-ui-resources-Broadcast-labels-status-paused = приостановлена
panel-ui-resources-Broadcast-labels-status-sent = отправлена
panel-ui-resources-Broadcast-labels-status-cancelled = отменена
panel-ui-own-broadcasts-title = Название (видят только сотрудники)
panel-ui-own-broadcasts-area = Направление
panel-ui-own-broadcasts-noArea = общая для центра
panel-ui-own-broadcasts-areaOf = направление { $number }
panel-ui-own-broadcasts-to = Кому
panel-ui-own-broadcasts-follows = Тем, кому пришла прежняя рассылка и кто ничего не сделал
panel-ui-own-broadcasts-ru = Текст по-русски
panel-ui-own-broadcasts-en = Текст по-английски (необязательно)
panel-ui-own-broadcasts-buttons = Кнопки
panel-ui-own-broadcasts-addButton = Добавить кнопку
panel-ui-own-broadcasts-removeButton = Убрать кнопку
panel-ui-own-broadcasts-kind = Что делает кнопка
panel-ui-own-broadcasts-kind-wave = открывает опрос
panel-ui-own-broadcasts-kind-link = открывает страницу
panel-ui-own-broadcasts-kind-read = «Прочитано»
panel-ui-own-broadcasts-label = Надпись
panel-ui-own-broadcasts-wave = Опрос
panel-ui-own-broadcasts-url = Адрес страницы
panel-ui-own-broadcasts-when = Когда отправить (пусто – сейчас)
panel-ui-own-broadcasts-repeats = Повторять
panel-ui-own-broadcasts-repeats-never = не повторять
panel-ui-own-broadcasts-repeats-weekly = каждую неделю
panel-ui-own-broadcasts-repeats-monthly = каждый месяц
panel-ui-own-broadcasts-until = Повторять по
panel-ui-own-broadcasts-save = Сохранить черновик
panel-ui-own-broadcasts-test = Отправить себе
panel-ui-own-broadcasts-check = Проверить и отправить
panel-ui-own-broadcasts-send = Отправить
panel-ui-own-broadcasts-approve = Одобрить
panel-ui-own-broadcasts-checkApproval = Проверить и одобрить
panel-ui-own-broadcasts-waitsForOther = Рассылку должен одобрить другой сотрудник.
panel-ui-own-broadcasts-pause = Приостановить
panel-ui-own-broadcasts-resume = Продолжить
panel-ui-own-broadcasts-cancel = Отменить рассылку
panel-ui-own-broadcasts-cancelSure = Да, отменить
panel-ui-own-broadcasts-return = Вернуть в черновики
panel-ui-own-broadcasts-copy = Сделать копию
panel-ui-own-broadcasts-follow = Написать тем, кто не отреагировал
panel-ui-own-broadcasts-delete = Удалить черновик
panel-ui-own-broadcasts-deleteSure = Да, удалить
panel-ui-own-broadcasts-preview = Как увидят люди
panel-ui-own-broadcasts-asSeen = Русский
panel-ui-own-broadcasts-asSeenEn = Английский
panel-ui-own-broadcasts-count = Кому уйдёт
panel-ui-own-broadcasts-funnel = Что стало с рассылкой
panel-ui-own-broadcasts-people = Получатели
panel-ui-own-broadcasts-everybody = все
panel-ui-own-broadcasts-state = Состояние
panel-ui-own-broadcasts-person = Человек
panel-ui-own-broadcasts-organisation = Организация
panel-ui-own-broadcasts-at = Когда
panel-ui-own-broadcasts-noPeople = Таких получателей нет.
panel-ui-own-broadcasts-notYet = Получатели станут известны, когда рассылка начнётся.
panel-ui-own-broadcasts-funnelOf-people = в аудитории
panel-ui-own-broadcasts-funnelOf-reached = можно написать
panel-ui-own-broadcasts-funnelOf-queued = в очереди
panel-ui-own-broadcasts-funnelOf-sent = отправлено
panel-ui-own-broadcasts-funnelOf-read = прочитано
panel-ui-own-broadcasts-funnelOf-acted = перешли по кнопке
panel-ui-own-broadcasts-funnelOf-blocked = бот заблокирован
panel-ui-own-broadcasts-funnelOf-failed = не отправлено
panel-ui-own-broadcasts-funnelOf-unknown = неизвестно, дошло ли
panel-ui-own-broadcasts-funnelOf-cancelled = отменено
panel-ui-own-broadcasts-funnelOf-switchedOff = сообщения отключены
panel-ui-own-broadcasts-funnelOf-noChat = нет чата
panel-ui-own-broadcasts-is-queued = в очереди
panel-ui-own-broadcasts-is-sending = отправляется
panel-ui-own-broadcasts-is-sent = отправлено
panel-ui-own-broadcasts-is-read = прочитано
panel-ui-own-broadcasts-is-acted = переход по кнопке
panel-ui-own-broadcasts-is-blocked = бот заблокирован
panel-ui-own-broadcasts-is-failed = не отправлено
panel-ui-own-broadcasts-is-unknown = неизвестно, дошло ли
panel-ui-own-broadcasts-is-cancelled = отменено
panel-ui-own-broadcasts-is-expired = срок вышел
panel-ui-own-broadcasts-is-muted = тема отключена
panel-ui-own-broadcasts-is-no--consent = сообщения отключены
panel-ui-own-broadcasts-is-no--chat = нет чата
panel-audit-createBroadcast = Создана рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-createBroadcast = рассылка создана
panel-ui-resources-AuditEntry-labels-doing-createBroadcast = рассылка создана
panel-audit-saveBroadcast = Сохранена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-saveBroadcast = рассылка сохранена
panel-ui-resources-AuditEntry-labels-doing-saveBroadcast = рассылка сохранена
panel-audit-deleteBroadcast = Удалена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-deleteBroadcast = рассылка удалена
panel-ui-resources-AuditEntry-labels-doing-deleteBroadcast = рассылка удалена
panel-audit-testBroadcast = Отправлена себе на проверку рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-testBroadcast = рассылка отправлена себе
panel-ui-resources-AuditEntry-labels-doing-testBroadcast = рассылка отправлена себе
panel-audit-sendBroadcast = Отправлена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-sendBroadcast = рассылка отправлена
panel-ui-resources-AuditEntry-labels-doing-sendBroadcast = рассылка отправлена
panel-audit-approveBroadcast = Одобрена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-approveBroadcast = рассылка одобрена
panel-ui-resources-AuditEntry-labels-doing-approveBroadcast = рассылка одобрена
panel-audit-returnBroadcast = Возвращена в черновики рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-returnBroadcast = рассылка возвращена в черновики
panel-ui-resources-AuditEntry-labels-doing-returnBroadcast = рассылка возвращена в черновики
panel-audit-pauseBroadcast = Приостановлена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-pauseBroadcast = рассылка приостановлена
panel-ui-resources-AuditEntry-labels-doing-pauseBroadcast = рассылка приостановлена
panel-audit-resumeBroadcast = Продолжена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-resumeBroadcast = рассылка продолжена
panel-ui-resources-AuditEntry-labels-doing-resumeBroadcast = рассылка продолжена
panel-audit-cancelBroadcast = Отменена рассылка «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-cancelBroadcast = рассылка отменена
panel-ui-resources-AuditEntry-labels-doing-cancelBroadcast = рассылка отменена
panel-ui-resources-AuditEntry-labels-noun-broadcast = рассылка
panel-ui-resources-AuditEntry-labels-about-broadcast = рассылка
panel-ui-own-broadcasts-is-forgotten = чат удалён по просьбе человека
panel-ui-own-broadcasts-funnelOf-forgotten = чат удалён по просьбе человека
settings-wrong-broadcast-approval-above = Одобрение рассылки: нужно целое число получателей, от 0 до 100 000.
panel-home-waiting-broadcast =
    { $count ->
        [one] получатель
        [few] получателя
       *[many] получателей
    } у рассылки «{ $title }»: её нужно одобрить
panel-home-waiting-broadcast-press = Посмотреть
panel-ui-resources-Broadcast-labels-status-unsent = никому не отправлена
broadcasts-unsent =
    Рассылку не получил никто: { $why ->
        [expired] её срок вышел раньше, чем она могла уйти. Сделайте копию, если она ещё нужна.
        [cancelled] её сообщения отменены.
        [blocked] все, кому она шла, заблокировали бота.
        [failed] мессенджер не принял ни одного сообщения.
       *[nobody] в аудитории не оказалось никого, кому можно написать.
    }
broadcasts-held-file = Остановлена программой: мессенджер не принимает файл «{ $file }». Отмените рассылку, сделайте копию и приложите другой: если это картинка, откройте её и сохраните заново. «Продолжить» – попробовать ещё раз с этим.
panel-home-held-broadcast =
    { $count ->
        [one] сообщение
        [few] сообщения
       *[many] сообщений
    } рассылки «{ $title }» { $count ->
        [one] ждёт
       *[other] ждут
    }: мессенджер не принимает её файл
panel-home-held-broadcast-press = Посмотреть
panel-audit-stopBroadcast = Остановлена рассылка «{ $name }»: мессенджер не принимает её файл
panel-ui-resources-AuditEntry-labels-verb-stopBroadcast = рассылка остановлена из-за файла
panel-ui-resources-AuditEntry-labels-doing-stopBroadcast = рассылка остановлена из-за файла
