# Проведение опроса из панели: создать, открыть, закрыть, напомнить, кто не ответил.
panel-ui-actions-createWave = Создать опрос
panel-ui-actions-openWave = Открыть опрос
panel-ui-actions-closeWave = Закрыть опрос
panel-ui-actions-waveProgress = Кто не ответил
panel-ui-own-confirm-createWave = Опрос откроется сам в первый день, последний день входит целиком. Сначала панель покажет, кого это коснётся: до подтверждения ничего не создаётся и никому не уходит.
panel-ui-own-confirm-openWave = Считаем, кого спросит опрос «{ $title }»…
panel-ui-own-confirm-closeWave = Считаем, кого коснётся закрытие опроса «{ $title }»…
panel-ui-own-failed = Не получилось: нет связи с сервером. Ничего не изменено, повторите.
panel-ui-own-preview-check = Проверить
panel-ui-own-preview-change = Вернуться к форме
panel-ui-own-preview-changed = Пока вы читали, числа изменились. Проверьте и подтвердите ещё раз.
panel-ui-resources-Wave-properties-audience = Кого спрашиваем
panel-ui-resources-Wave-properties-firstDay = Первый день
panel-ui-resources-Wave-properties-lastDay = Последний день
panel-ui-resources-Wave-properties-coverage = Охват, %
panel-ui-resources-Wave-labels-audience-young--educators = молодые педагоги, до 35 лет
panel-ui-resources-Wave-labels-audience-young--specialists = молодые специалисты, до 35 лет и до 3 лет стажа
panel-ui-resources-Wave-labels-audience-all--educators = все педагоги
panel-ui-resources-Wave-labels-audience-organisation--heads = руководители организаций
panel-ui-resources-Wave-labels-audience-segment = сохранённый сегмент
panel-ui-resources-Wave-properties-segment = Сегмент
panel-ui-resources-Wave-properties-burdened = Кто сверх нормы за квартал
panel-ui-resources-Wave-labels-burdened-asked = спросить
panel-ui-resources-Wave-labels-burdened-spared = не спрашивать

panel-waves-version = { $title }, версия { $number } от { $date }
panel-waves-plans = Опрос откроется { $first } и продлится по { $last } включительно.
panel-waves-plans-today = Первый день – сегодня: опрос откроется сразу после подтверждения и продлится по { $last } включительно.
panel-waves-overlaps = В эти дни уже есть опрос по этой анкете: «{ $title }», { $from } – { $until }. Люди получат оба.
panel-waves-asks =
    Будет спрошено: { $asked } { $asked ->
        [one] человек
        [few] человека
       *[many] человек
    }, { $invited ->
        [0] приглашение не получит никто
        [one] { $invited } получит приглашение
       *[other] { $invited } получат приглашение
    }.
panel-waves-asks-others = Кто не получит приглашения, найдёт опрос в меню бота, как только войдёт в чат.
panel-waves-asks-nobody = Спрашивать некого: под это условие сейчас не подходит ни один педагог реестра.
panel-waves-asks-everybody = Это все, кого вообще можно спросить по реестру. Проверьте, что так и задумано.
panel-waves-burden-asked =
    У { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    } за квартал выйдет больше { $cap ->
        [one] { $cap } минуты
       *[other] { $cap } минут
    } опросов. Их можно не спрашивать: измените поле «Кто сверх нормы».
panel-waves-burden-spared =
    { $count ->
        [one] { $count } человека
       *[other] { $count } человек
    } не спрашиваем: за квартал у них вышло бы больше { $cap ->
        [one] { $cap } минуты
       *[other] { $cap } минут
    } опросов.
panel-waves-why-no-chat = Нет чата: { $count }. Им нужен код.
panel-waves-why-no-consent = Не согласились на сообщения: { $count }.
panel-waves-why-muted = Такие сообщения выключили: { $count }.
panel-waves-why-left = Больше не работают: { $count }.
panel-waves-why-blocked = Бот заблокирован: { $count }.
panel-waves-why-waiting = Сообщение об этом опросе уже ждёт отправки: { $count }.
panel-waves-why-today = Сегодня уже писали: { $count }.
panel-waves-sends-now = Сообщения уйдут сразу после подтверждения.
panel-waves-sends-later = Сейчас не рабочие часы: сообщения уйдут { $at }.
panel-waves-until = Ответить можно будет по { $day } включительно.
panel-waves-created = Опрос создан. Он откроется сам в первый день.
panel-waves-opened = Опрос открыт. Спрошено: { $asked }, приглашений: { $invited }.
panel-waves-closes =
    Ответили { $answered } из { $asked }: опрос закроется для остальных { $left ->
        [one] { $left } человека
       *[other] { $left } человек
    }.
panel-waves-closes-drafts =
    { $count ->
        [one] { $count } человек не закончил: его черновик
        [few] { $count } человека не закончили: их черновики
       *[many] { $count } человек не закончили: их черновики
    } в итоги не { $count ->
        [one] войдёт
       *[other] войдут
    }.
panel-waves-closes-messages =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[many] { $count } сообщений
    } об этом опросе ещё не ушло и уже не уйдёт.
panel-waves-closes-for-good = Ответы анонимные и после закрытия перемешаются: открыть опрос снова будет нельзя, можно провести новый.
panel-waves-closes-not-for-good = Если понадобится, опрос можно будет открыть снова.
panel-waves-closed = Опрос закрыт.
panel-waves-already-openWave = Этот опрос уже открыт: { $name }, { $at }. Второй раз открывать не нужно.
panel-waves-already-openWave-itself = Этот опрос уже открылся сам: { $at }.
panel-waves-already-closeWave = Этот опрос уже закрыт: { $name }, { $at }.
panel-waves-already-closeWave-itself = Этот опрос уже закрылся в свой срок.
panel-waves-day-past = Последний день этого опроса прошёл: { $day }. Создайте новый опрос.
panel-waves-title-long = Название не длиннее 200 знаков: его видят в чате.
panel-waves-first-day-past = Первый день уже прошёл. Укажите сегодняшний или более поздний.
panel-waves-last-before-first = Последний день не может быть раньше первого.
panel-waves-reminds =
    Напоминание получат { $count ->
        [one] { $count } человек
        [few] { $count } человека
       *[many] { $count } человек
    }.
panel-waves-reminds-nobody = Сейчас напоминать некому.
panel-waves-reminded = Напоминаний поставлено в очередь: { $count }.
notices-wave-not-yours = Этот опрос ведут другие: он не из вашего направления.

panel-ui-pages-wave-progress = Кто не ответил
panel-ui-own-waves-coverage = Охват
panel-ui-own-waves-all = Всего
panel-ui-own-waves-reachable = сообщение дойдёт: { $total }
panel-ui-own-waves-begun = в середине: { $total }
panel-ui-own-waves-messages = Сообщения
panel-ui-own-waves-view = Что показать
panel-ui-own-waves-organisations = Организации
panel-ui-own-waves-people = Люди
panel-ui-own-waves-type = Тип организации
panel-ui-own-waves-allTypes = Все типы
panel-ui-own-waves-standing = Кого показать
panel-ui-own-waves-everybody = Все, кого спросили
panel-ui-own-waves-noPeople = Таких людей нет.
panel-ui-own-waves-until = по { $label }
panel-ui-own-waves-planned = Опрос ещё не открыт, первый день – { $from }. Если открыть его сейчас, по сегодняшнему реестру:
panel-waves-unopened-nobody = Первый день наступил, но опрос не открылся: под его условие никто не подходит. Как только кто-нибудь подойдёт, он откроется сам. Измените сегмент, перенесите опрос или отмените его.
panel-waves-unopened-burdened = Первый день наступил, но опрос не открылся: у всех, кто подходит, за квартал вышло бы больше минут опросов, чем положено, а таких решено не спрашивать. Перенесите опрос на другой квартал или отмените его.
panel-waves-unopened-rules = Первый день наступил, но опрос не открылся: условия его сегмента больше не действуют. Измените сегмент или отмените опрос.
panel-waves-unopened-over = Опрос так и не открылся, и его последний день прошёл. Никого не спросили. Перенесите опрос на новые дни или отмените его.
panel-ui-own-waves-toSegment = Изменить сегмент
panel-ui-own-waves-gathering = Опрос открывается. Собираем список: { $number }.
panel-ui-own-waves-inviting = Опрос открыт. Приглашено { $number } из { $total }.
panel-ui-own-waves-openingHint = Числа обновляются сами, ждать здесь не нужно.
panel-ui-own-waves-anonymous = Анонимный опрос: видно только, кто участвовал. Связать человека с ответами нельзя.
panel-ui-own-waves-remindAll = Напомнить всем
panel-ui-own-waves-remindOne = Напомнить этой организации
panel-ui-own-waves-remindConfirm = Подтвердить и напомнить
panel-ui-own-waves-remindList = Кто именно
panel-ui-own-waves-lastMessage = Последнее сообщение: { $label }
panel-ui-own-waves-column-shortName = Организация
panel-ui-own-waves-column-asked = Спросили
panel-ui-own-waves-column-reachable = Дойдёт сообщение
panel-ui-own-waves-column-begun = В середине
panel-ui-own-waves-column-answered = Ответили
panel-ui-own-waves-column-coverage = Охват
panel-ui-own-waves-column-person = Педагог
panel-ui-own-waves-column-state = Ответ
panel-ui-own-waves-column-message = Сообщение
panel-ui-own-waves-answeredAt = ответ получен { $label }
panel-ui-own-waves-answered = ответ получен
panel-ui-own-waves-inMiddle = в середине, не отправлено
panel-ui-own-waves-notYet = нет ответа
panel-ui-own-waves-is-gets = напоминание дойдёт
panel-ui-own-waves-is-waiting = сообщение ждёт отправки
panel-ui-own-waves-is-today = сегодня уже писали
panel-ui-own-waves-is-no--chat = нет чата
panel-ui-own-waves-is-no--consent = нет согласия на сообщения
panel-ui-own-waves-is-left = больше не работает
panel-ui-own-waves-is-muted = сообщения об опросах выключены
panel-ui-own-waves-is-blocked = бот заблокирован
panel-ui-own-waves-is-in--middle = в середине, не отправлено
panel-ui-own-waves-is-answered = ответ получен
panel-ui-own-waves-kind-wave--invitation = приглашение
panel-ui-own-waves-kind-wave--reminder = напоминание
panel-ui-own-waves-message-queued = ждёт отправки
panel-ui-own-waves-message-sending = отправляется
panel-ui-own-waves-message-sent = отправлено
panel-ui-own-waves-message-unknown = неизвестно, дошло ли
panel-ui-own-waves-message-failed = не отправлено, ошибка
panel-ui-own-waves-message-blocked = не дошло, бот заблокирован
panel-ui-own-waves-message-expired = опоздало, не отправлено
panel-ui-own-waves-message-cancelled = отменено
panel-audit-extendWave = Продлён опрос «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-extendWave = опрос продлён
panel-ui-resources-AuditEntry-labels-doing-extendWave = опрос продлён
panel-audit-reopenWave = Снова открыт опрос «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-reopenWave = опрос открыт снова
panel-ui-resources-AuditEntry-labels-doing-reopenWave = опрос открыт снова
panel-audit-moveWave = Перенесён опрос «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-moveWave = опрос перенесён
panel-ui-resources-AuditEntry-labels-doing-moveWave = опрос перенесён
panel-audit-cancelWave = Отменён опрос «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-cancelWave = опрос отменён
panel-ui-resources-AuditEntry-labels-doing-cancelWave = опрос отменён

# Жизнь опроса: продлить, открыть снова, перенести, отменить.
panel-ui-actions-extendWave = Продлить
panel-ui-actions-reopenWave = Открыть снова
panel-ui-actions-moveWave = Перенести
panel-ui-actions-cancelWave = Отменить опрос
panel-ui-own-confirm-extendWave = До какого дня продлить опрос «{ $title }»? Последний день входит целиком.
panel-ui-own-confirm-reopenWave = До какого дня открыть опрос «{ $title }»? Спросит он тех же людей.
panel-ui-own-confirm-moveWave = На какие дни перенести опрос «{ $title }»? Он ещё не открыт, никто о нём не знает.
panel-ui-own-confirm-cancelWave = Проверяем, можно ли отменить опрос «{ $title }»…
panel-ui-resources-Wave-labels-status-cancelled = отменён
panel-waves-extends = Опрос должен был закончиться { $from }, закончится { $until } включительно.
panel-waves-extends-quietly = Отдельных сообщений не будет: { $left ->
        [one] { $left } человек, который ещё не ответил, узнает
       *[other] { $left } человек, которые ещё не ответили, узнают
    } о новом сроке из ближайшего напоминания.
panel-waves-extended = Опрос продлён по { $day } включительно.
panel-waves-reopens = Опрос снова примет ответы { $left ->
        [one] { $left } человека
       *[other] { $left } человек
    } по { $until } включительно.
panel-waves-reopens-same = Ответы, которые уже есть ({ $answered }), остаются как есть.
panel-waves-reopened = Опрос снова открыт.
panel-waves-reminds-on = Напоминания тем, кто не ответит: { $days }.
panel-waves-reminds-no-more = Напоминаний до конца опроса уже не будет: можно напомнить самим.
panel-waves-moved = Опрос перенесён.
panel-waves-cancels = Опрос не откроется { $day }. Никого ещё не спросили, сообщений не уходило. В списке он останется отменённым.
panel-waves-cancelled = Опрос отменён.
panel-ui-actions-openWavePage = Ссылка и QR для плаката
panel-ui-actions-closeWavePage = Отключить ссылку с плаката
panel-waves-page = Ссылка работает. Напечатайте лист и повесьте там, где его увидят.
panel-waves-page-hint = Откройте адрес или наведите камеру и введите личный код со своего листка.
panel-waves-page-until = Ответы принимаются до { $until } включительно.
panel-waves-page-off = Ссылка с плаката отключена. Личные ссылки и чат работают.
panel-ui-own-confirm-openWavePage = Открыть ссылку на опрос «{ $title }» для плаката? По ней приглашённые войдут со своим кодом.
panel-ui-own-confirm-closeWavePage = Отключить ссылку с плаката опроса «{ $title }»? Напечатанные листы перестанут работать, личные ссылки и чат – нет.
