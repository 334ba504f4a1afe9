# «Задания по расписанию»: что делает программа по часам, как это прошло, почему нельзя выполнить сейчас.

panel-ui-pages-schedules = Задания по расписанию
panel-ui-own-schedules-hint = Это программа делает сама. «Выполнить сейчас» не ждёт срока; выполнить задание дважды не опасно. Что не сделано, пока программа была выключена, делается при запуске.
panel-ui-own-schedules-run = Выполнить сейчас
panel-ui-own-schedules-runThis = Выполнить сейчас: { $title }
panel-ui-own-schedules-last = Последний раз
panel-ui-own-schedules-next = Следующий раз
panel-ui-own-schedules-notable = С ошибкой и по нажатию
panel-audit-runSchedule = Выполнено сейчас задание «{ $number }»

schedules-asked = Задание поставлено: оно начнётся через несколько секунд.
schedules-refused-right = Задания выполняют директор, заместитель и администратор.
schedules-refused-unknown = Такого задания нет.
schedules-refused-runs = Это задание сейчас выполняется. Дождитесь конца.
schedules-refused-waits = Это задание уже ждёт выполнения. Если ждёт долго, проверьте, запущена ли часть программы jobs.

schedules-standing-never = ещё не выполнялось
schedules-standing-waits = ждёт выполнения
schedules-standing-runs = выполняется
schedules-standing-interrupted = прервано
schedules-standing-failed = ошибка
schedules-standing-late = давно не выполнялось
schedules-standing-well = выполнено

schedules-no-next = не назначен
schedules-not-finished = Не закончено
schedules-failed = Ошибка: { $error }
schedules-did-other = Выполнено
schedules-week = За семь дней: { $runs ->
        [one] { $runs } раз
        [few] { $runs } раза
       *[many] { $runs } раз
    }, с ошибкой { $failed }
schedules-day = { $day }: { $runs ->
        [one] { $runs } раз
        [few] { $runs } раза
       *[many] { $runs } раз
    }, с ошибкой { $failed }
schedules-run-by-hand = { $at }, по нажатию. { $did }
schedules-run-by-clock = { $at }. { $did }

schedules-open-due-waves = Открыть опросы
schedules-open-due-waves-does = Каждую минуту: открывает опросы, чей первый день наступил, и ставит приглашения в очередь.
schedules-open-due-waves-did = Открыто опросов: { $opened }
schedules-close-due-waves = Закрыть опросы
schedules-close-due-waves-does = Каждую минуту: закрывает опросы, чей последний день прошёл.
schedules-close-due-waves-did = Закрыто опросов: { $closed }
schedules-queue-wave-reminders = Напомнить об опросах
schedules-queue-wave-reminders-does = Каждые пять минут: ставит в очередь напоминания, которым по плану пора.
schedules-queue-wave-reminders-did = Поставлено в очередь сообщений: { $messages }
schedules-settle-anonymous-waves = Перемешать анонимные ответы
schedules-settle-anonymous-waves-does = Каждую минуту: у закрытых анонимных опросов убирает всё, что связывало ответ с человеком.
schedules-settle-anonymous-waves-did = Перемешано опросов: { $settled }
schedules-count-closed-waves = Посчитать итоги
schedules-count-closed-waves-does = Каждую минуту: считает итоги закрытых опросов, чтобы страница открывалась сразу.
schedules-count-closed-waves-did = Посчитано опросов: { $waves }
schedules-find-in-closed-waves = Найти, что требует решения
schedules-find-in-closed-waves-does = Каждую минуту: проверяет правила находок на закрытых опросах.
schedules-find-in-closed-waves-did = Проверено опросов: { $waves }, находок: { $found }
schedules-announce-materials = Сообщить о новых материалах
schedules-announce-materials-does = Каждое утро: о том, что опубликовано со вчерашнего дня, узнают те, кто просил сообщать по этим темам. Одно сообщение человеку.
schedules-announce-materials-did = Материалов: { $materials }, сообщений: { $messages }
schedules-ask-to-follow-up = Спросить, удалось ли применить
schedules-ask-to-follow-up-does = Каждое утро: через месяц после рекомендации ставит в очередь вопрос, удалось ли её применить.
schedules-ask-to-follow-up-did = Спрошено людей: { $people }
schedules-sweep = Убрать лишнее
schedules-sweep-does = Каждый час: удаляет то, что больше нельзя или незачем хранить: обработанные сообщения, истёкшие коды и сеансы, старые выгрузки и записи о заданиях.
schedules-sweep-did = Удалено: сообщений { $inbox }, кодов { $codes }, сеансов { $sessions }, записей о заданиях { $runs }, выгрузок { $exports }, файлов { $files }
schedules-mind-events = Следить за мероприятиями
schedules-mind-events-does = Каждую минуту: передаёт дальше места, которые предложили и не подтвердили вовремя, отмечает закончившиеся мероприятия проведёнными и досылает сообщения о мероприятии, если их рассылка прервалась.
schedules-mind-events-did = Передано мест: { $lapsed }, предложено: { $offered }, проведено мероприятий: { $held }, продолжено рассылок: { $resumed }
schedules-nudge-silent-mentors = Напомнить наставникам о встречах
schedules-nudge-silent-mentors-does = Каждое утро: ставит в очередь напоминания наставникам, которые давно не встречались с подопечным. Где это не помогло, раз в неделю сообщает специалисту.
schedules-nudge-silent-mentors-did = Поставлено в очередь сообщений: { $messages }
schedules-send-due-broadcasts = Отправить рассылки
schedules-send-due-broadcasts-does = Каждую минуту: ставит в очередь рассылки, чьё время пришло, и завершает те, где всё отправлено.
schedules-send-due-broadcasts-did = Поставлено в очередь рассылок: { $broadcasts }
