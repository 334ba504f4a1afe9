# Рассылки: файл, тема, кнопка мероприятия, шаблоны, аудитория на ходу.
broadcasts-caption-long =
    { $language ->
        [en] Поле «Текст по-английски»
       *[ru] Поле «Текст по-русски»
    }: знаков { $length }, а вместе с файлом можно не больше { $most }. Сократите текст или уберите файл.
broadcasts-unfilled =
    { $language ->
        [en] Поле «Текст по-английски»
       *[ru] Поле «Текст по-русски»
    }: впишите своё вместо { $place }.
broadcasts-attached = Файл приложен.
broadcasts-file-broken = Картинка повреждена: она не открывается целиком. Откройте её, сохраните заново и приложите ещё раз.
broadcasts-file-removed = Файл убран.
broadcasts-file-kilobytes = { $size } КБ
broadcasts-file-megabytes = { $size } МБ
broadcasts-wrong-category = Поле «О чём сообщение»: выберите из списка.
broadcasts-urgent = Срочное (отключить нельзя)
broadcasts-urgent-not-yours = Поле «О чём сообщение»: срочное отправляет только директор. Выберите другую тему.
broadcasts-is-about = О чём сообщение: { $what }.
broadcasts-is-urgent = Сообщение срочное: его получат и те, кто отключил темы, кому сегодня уже написали, сколько можно за день, и кто просит писать в другие часы. Место в сообщениях дня оно займёт.
broadcasts-no-event = Кнопка «{ $label }»: этого мероприятия нет среди объявленных и предстоящих. Выберите другое.
broadcasts-wave-over = Кнопка «{ $label }»: к этому времени опрос уже закрыт. Выберите другой опрос или отправьте раньше.
broadcasts-wrong-send-until = Поле «Не отправлять после»: нужны дата и время.
broadcasts-until-past = Поле «Не отправлять после»: это время уже прошло. Выберите другое или оставьте пустым.
broadcasts-until-early = Поле «Не отправлять после»: это раньше, чем «Когда отправить». Поменяйте одно из двух.
broadcasts-over-before = Когда рассылка начнёт уходить, будет уже поздно: мероприятие начнётся, опрос закроется или выйдет срок «Не отправлять после». Ночью и в нерабочие дни сообщения ждут – выберите время раньше.
broadcasts-wrong-pace = Поле «Сообщений в минуту»: целое число от 1 до { $most } или пусто.
broadcasts-paced = Скорость изменена.
broadcasts-goes-pace =
    { $count ->
        [one] Не быстрее { $count } сообщения в минуту.
       *[other] Не быстрее { $count } сообщений в минуту.
    }
broadcasts-goes-about-until = Последнее сообщение уйдёт примерно { $at }.
broadcasts-goes-until = После { $until } рассылка уже никому не уйдёт.
broadcasts-no-template = Поле «Шаблон»: такого шаблона больше нет. Выберите другой или начните без шаблона.
broadcasts-template-no-name = Поле «Название шаблона»: назовите шаблон.
broadcasts-template-long = Поле «Название шаблона»: не длиннее 120 знаков.
broadcasts-template-taken = Поле «Название шаблона»: шаблон «{ $name }» уже есть. Назовите иначе или сначала удалите прежний.
broadcasts-template-saved = Шаблон «{ $name }» сохранён: его можно выбрать, создавая рассылку.
broadcasts-template-deleted = Шаблон удалён.
broadcasts-template-deletes = Шаблон больше нельзя будет выбрать. Рассылки, начатые с него, останутся.
broadcasts-template-own = Центр: { $name }
broadcasts-template-brought = Образец: { $name }

# Панель.
panel-ui-own-broadcasts-file = Картинка или файл (необязательно)
panel-ui-own-broadcasts-fileHint = Один файл до 10 МБ: картинка, документ, таблица, презентация или текст. С файлом текст не длиннее 1 000 знаков.
panel-ui-own-broadcasts-removeFile = Убрать файл
panel-ui-own-broadcasts-category = О чём сообщение
panel-ui-own-broadcasts-categoryHint-mutable = Под сообщением будет кнопка «Не присылать такое»; кто отключил эту тему, его не получит.
panel-ui-own-broadcasts-categoryHint-urgent = Отказаться от срочного нельзя, поэтому только о том, что не ждёт: отмена занятий, закрытая дорога.
panel-ui-own-broadcasts-sendUntil = Не отправлять после
panel-ui-own-broadcasts-timeHint = Поля можно не заполнять. Кому рассылка не успела уйти до срока, тому уже не уйдёт; с кнопкой мероприятия или опроса срок и так есть: начало мероприятия, закрытие опроса. Без своей скорости рассылка уходит так быстро, как все.
panel-ui-own-broadcasts-perMinute = Сообщений в минуту
panel-ui-own-broadcasts-perMinuteOfAll = как все
panel-ui-own-broadcasts-pace = Изменить скорость
panel-ui-resources-Broadcast-properties-perMinute = Сообщений в минуту
panel-audit-paceBroadcast = Изменена скорость рассылки «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-paceBroadcast = скорость рассылки изменена
panel-ui-resources-AuditEntry-labels-doing-paceBroadcast = скорость рассылки изменена
panel-ui-own-broadcasts-funnelOf-expired = срок вышел
panel-ui-resources-Broadcast-properties-sendUntil = Не отправлять после
panel-ui-own-broadcasts-kind-event = открывает мероприятие
panel-ui-own-broadcasts-event = Мероприятие
panel-ui-own-broadcasts-buildAudience = Собрать новую аудиторию
panel-ui-own-broadcasts-asTemplate = Сохранить как шаблон
panel-ui-own-broadcasts-templateName = Название шаблона
panel-ui-own-broadcasts-saveTemplate = Сохранить шаблон
panel-ui-own-segments-backToBroadcast = Вернуться к рассылке
panel-ui-own-segments-saveAndBack = Сохранить и вернуться к рассылке
panel-ui-resources-Broadcast-properties-template = Шаблон
panel-ui-labels-BroadcastTemplate = Шаблоны рассылок
panel-ui-resources-BroadcastTemplate-actions-list = Шаблоны рассылок
panel-ui-own-empty-BroadcastTemplate = Своих шаблонов пока нет. Напишите рассылку и нажмите в ней «Сохранить как шаблон».
panel-ui-resources-BroadcastTemplate-properties-id = №
panel-ui-resources-BroadcastTemplate-properties-name = Название
panel-ui-resources-BroadcastTemplate-properties-area = Направление
panel-ui-resources-BroadcastTemplate-properties-text = Текст
panel-ui-resources-BroadcastTemplate-properties-about = О чём
panel-ui-resources-BroadcastTemplate-properties-createdAt = Сохранён
panel-ui-actions-deleteTemplate = Удалить шаблон
panel-ui-own-confirm-deleteTemplate = Удалить этот шаблон?
panel-ui-resources-OutboxMessage-labels-kind-broadcast--surveys = рассылка (опросы)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--events = рассылка (мероприятия)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--materials = рассылка (материалы)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--mentoring = рассылка (наставничество)
panel-ui-resources-OutboxMessage-labels-kind-broadcast--service = рассылка (срочная)
panel-audit-attachBroadcastFile = Приложен файл к рассылке «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-attachBroadcastFile = к рассылке приложен файл
panel-ui-resources-AuditEntry-labels-doing-attachBroadcastFile = к рассылке приложен файл
panel-audit-removeBroadcastFile = Убран файл из рассылки «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-removeBroadcastFile = из рассылки убран файл
panel-ui-resources-AuditEntry-labels-doing-removeBroadcastFile = из рассылки убран файл
panel-audit-holdBroadcast = Повтор рассылки «{ $name }» ждёт одобрения: получателей стало больше
panel-ui-resources-AuditEntry-labels-verb-holdBroadcast = повтор рассылки ждёт одобрения
panel-ui-resources-AuditEntry-labels-doing-holdBroadcast = повтор рассылки ждёт одобрения
panel-audit-saveBroadcastTemplate = Сохранён шаблон рассылки «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-saveBroadcastTemplate = шаблон рассылки сохранён
panel-ui-resources-AuditEntry-labels-doing-saveBroadcastTemplate = шаблон рассылки сохранён
panel-audit-deleteBroadcastTemplate = Удалён шаблон рассылки «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-deleteBroadcastTemplate = шаблон рассылки удалён
panel-ui-resources-AuditEntry-labels-doing-deleteBroadcastTemplate = шаблон рассылки удалён
panel-ui-resources-AuditEntry-labels-noun-broadcastTemplate = шаблон рассылки
panel-ui-resources-AuditEntry-labels-about-broadcastTemplate = шаблон рассылки
panel-ui-resources-BroadcastTemplate-labels-about-surveys = опросы
panel-ui-resources-BroadcastTemplate-labels-about-events = мероприятия
panel-ui-resources-BroadcastTemplate-labels-about-news = новости центра
panel-ui-resources-BroadcastTemplate-labels-about-materials = материалы
panel-ui-resources-BroadcastTemplate-labels-about-mentoring = наставничество
panel-ui-resources-BroadcastTemplate-labels-about-service = срочное
