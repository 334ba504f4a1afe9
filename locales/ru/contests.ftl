# Contests, olympiads and conferences: stages, applications, results, diplomas.

## What is said of them everywhere
contests-stages = Этапы:
contests-stage-line =
    { $level ->
        [school] { $title } (школьный): { $when }
        [municipal] { $title } (муниципальный): { $when }
        [regional] { $title } (краевой): { $when }
        [national] { $title } (всероссийский): { $when }
       *[none] { $title }: { $when }
    }
contests-until = Заявки принимают по { $until }.
contests-apply = Подать заявку
contests-open = Открыть заявку
contests-diploma = Диплом
contests-pupil = Ученик: код { $code }, класс { $grade }
contests-result =
    { $result ->
       *[participant] участник
        [laureate] лауреат
        [prize_winner] призёр
        [winner] победитель
    }

## Messages
contests-told-accepted = Заявка принята: «{ $contest }»
contests-told-returned = Заявка вернулась: «{ $contest }»
contests-told-filed = За вас подана заявка: «{ $contest }»
contests-told-filed-note = Её подал методический центр. До конца приёма заявку можно изменить или отозвать.
contests-told-why = Что поправить: { $why }
contests-told-stage = Первый этап: { $stage }.
contests-told-results = «{ $contest }»: итоги этапа «{ $stage }»
contests-told-mended = «{ $contest }»: уточнены итоги этапа «{ $stage }»
contests-told-result =
    Итог: { $result ->
       *[participant] участник
        [laureate] лауреат
        [prize_winner] призёр
        [winner] победитель
    }.
contests-told-next = Работа прошла дальше: { $stage }. Ждём вас.
contests-told-stopped = Дальше работа в этот раз не прошла. Спасибо за участие: ваш труд важен, будем рады следующей заявке.
contests-told-note = От жюри: { $note }

## Why not
contests-refused-no-contest = Это мероприятие заявок не принимает.
contests-refused-apply = На этот конкурс не записываются: подайте заявку в его карточке.
contests-refused-closed = Приём заявок закончен.
contests-refused-begun = Конкурс уже идёт: заявки больше не принимают и не меняют.
contests-refused-gone = Такой заявки нет: возможно, она отозвана.
contests-refused-draft = Заявка не начата. Откройте карточку конкурса и нажмите «Подать заявку».
contests-refused-nomination = Номинация: такой больше нет, выберите из списка.
contests-refused-title = Название работы: напишите его.
contests-refused-title-long = Название работы: не больше { $most } знаков.
contests-refused-link = Работа: пришлите файл или ссылку, которая начинается с https://
contests-refused-code = Код ученика: до 16 знаков, цифры и не больше трёх букв подряд, например 07-012. Имя не пишите.
contests-refused-class = Класс: число от 1 до 11.
contests-refused-consent = Без согласия родителя заявку на ученика подать нельзя.
contests-refused-twice = Такая заявка от вас уже есть. Откройте её в «Моих конкурсах».
contests-refused-twice-of = Такая заявка от этого педагога уже есть: найдите её в «Заявках на конкурсы».
contests-refused-not-meant-of = Кто подаёт: конкурс объявлен другому кругу участников, этот педагог в него не входит.
contests-missing-nomination = Номинация: выберите её.
contests-missing-title = Название работы: напишите его.
contests-missing-work = Работа: пришлите файл или ссылку.
contests-missing-code = Код ученика: напишите его.
contests-missing-class = Класс: напишите его.
contests-refused-why = Что поправить: напишите, педагог это увидит.
contests-refused-why-long = Что поправить: не больше { $most } знаков.
contests-refused-accepted = Эта заявка уже принята.
contests-refused-return-late = Вернуть заявку уже нельзя: конкурс идёт, поправить её не успеют.
contests-refused-no-stage = Этапы: сначала добавьте первый этап, в него попадают принятые заявки.
contests-refused-stage-over = Этап «{ $stage }» уже прошёл: принять в него нельзя.
contests-refused-stage-before = Окончание этапа: этап кончается раньше, чем начинается конкурс.
contests-refused-stage-early = Начало этапа: раньше начала конкурса.
contests-refused-stage-after = Окончание этапа: позже конца конкурса.
contests-refused-stage-behind = Начало этапа: в этапе «{ $stage }» уже есть участники, новый этап должен идти после него.
contests-refused-stage-alone = Этап объявляют вместе с конкурсом.
contests-refused-stage-begun = Этап «{ $stage }» уже начался: изменить его участников нельзя.
contests-refused-stage-cancelled = Этап «{ $stage }» отменён.
contests-refused-last-stage = Это последний этап: дальше проходить некуда.
contests-refused-no-such-stage = Такого этапа нет.
contests-refused-not-in-stage = Итог: этой заявки в этапе нет.
contests-refused-mark = Балл: число от 0 до { $most }.
contests-refused-note = Слова жюри: не больше { $most } знаков.
contests-refused-early = Итоги публикуют, когда этап начнётся.
contests-refused-nobody = Публиковать нечего: в этапе нет ни одной заявки.
contests-refused-published = Всё уже опубликовано: с тех пор ничего не изменилось.
contests-refused-nominations-many = Номинации: не больше { $most }.
contests-refused-nomination-long = Номинации: «{ $title }…» длиннее { $most } знаков.
contests-refused-nomination-used = Номинации: в «{ $title }» уже есть заявки ({ $count }), убрать её нельзя.
contests-refused-no-diploma = Диплома пока нет: он появится, когда опубликуют итоги.

## In the chat
bot-command-contests = мои конкурсы
bot-contests-title = Мои конкурсы
bot-contests-all = Мои конкурсы
bot-contests-none = Заявок пока нет. Выберите конкурс в «Мероприятиях» и нажмите «Подать заявку».
bot-contests-line = { $number }. «{ $contest }». { $what }
bot-contests-draft = Дописать заявку
bot-contests-is-sent = Заявка у сотрудника центра.
bot-contests-is-returned = Заявка вернулась: её нужно поправить.
bot-contests-in-stage = Заявка принята. Этап: { $stage }.
bot-contests-result =
    { $stage }: { $result ->
       *[participant] участник
        [laureate] лауреат
        [prize_winner] призёр
        [winner] победитель
    }.
bot-contests-nomination = Номинация: { $nomination }
bot-contests-work = Работа: { $title }
bot-contests-link = Ссылка: { $link }
bot-contests-file = Файл: { $name }
bot-contests-new = Заявка: «{ $contest }»
bot-contests-ask-nomination = Выберите номинацию.
bot-contests-ask-title = Напишите название работы, одной строкой.
bot-contests-ask-work = Пришлите работу: файл до 10 МБ или ссылку, которая начинается с https://
bot-contests-ask-code = Напишите код ученика из списка вашей организации, например 07-012. Имя и фамилию не пишите.
bot-contests-ask-class = Напишите класс: число от 1 до 11.
bot-contests-review = Проверьте заявку: «{ $contest }»
bot-contests-review-note = Сотрудники центра увидят заявку, ваше имя и место работы. До конца приёма её можно изменить или отозвать.
bot-contests-review-consent = Подавая заявку, вы подтверждаете: согласие родителя хранится в вашей организации. В системе останутся код и класс, имени нет. Сотрудники центра увидят ваше имя и место работы.
bot-contests-send = Подать заявку
bot-contests-send-again = Подать снова
bot-contests-send-consent = Согласие есть, подать
bot-contests-edit-nomination = Номинация
bot-contests-edit-code = Ученик
bot-contests-edit-title = Название
bot-contests-edit-work = Работа
bot-contests-drop = Не подавать
bot-contests-dropped = Черновик удалён
bot-contests-unsent = Сначала подайте эту заявку или удалите её: две сразу не пишут.
bot-contests-sent = Готово, заявка подана
bot-contests-change = Изменить
bot-contests-leave-button = Отозвать
bot-contests-leave = Отозвать заявку? Она будет стёрта.
bot-contests-leave-yes = Да, отозвать
bot-contests-left = Заявка отозвана
bot-contests-diploma-name =
    { $result ->
        [participant] Сертификат-{ $number }.pdf
       *[other] Диплом-{ $number }.pdf
    }
bot-contests-diploma-open = Открыть диплом

## Diplomas
diploma-title =
    { $result ->
       *[participant] Сертификат участника
        [laureate] Диплом лауреата
        [prize_winner] Диплом призёра
        [winner] Диплом победителя
    }
diploma-number =
    { $result ->
        [participant] Сертификат № { $number }
       *[other] Диплом № { $number }
    }
diploma-confirms = участие в конкурсном испытании
diploma-awards =
    { $result ->
       *[laureate] награждается лауреат
        [prize_winner] награждается призёр
        [winner] награждается победитель
    }
diploma-stage = { $stage }, { $day }
diploma-nomination = Номинация: { $nomination }
diploma-work = Работа: { $title }
diploma-pupil = Код ученика { $code }, класс { $grade }
diploma-mentor = Наставник: { $mentor }
diploma-file = Дипломы
diploma-whose = Кому выдан
diploma-result = Итог
diploma-of-stage = Этап
diploma-in = Номинация
diploma-holds = Диплом действителен.
diploma-does-not-hold = Диплом не действует: итоги уточнены или конкурс отменён.
diploma-secret = Эта страница ваша. Для проверки передавайте сам диплом, в нём код без имени.
