# What the chat says. Polite «вы», no gendered endings, a thought a message, buttons of at most 24 signs.

## Who we are
bot-welcome-title = Методист
bot-welcome-text = Здравствуйте! Это помощник методического центра: короткие опросы педагогов, рекомендации по их итогам и помощь вовремя. Сначала два согласия, потом можно начинать.
bot-menu-button = Меню
bot-back = ‹ Назад
bot-page-back = ‹ Раньше
bot-page-on = Дальше ›
bot-page-of = Страница { $page } из { $pages }
bot-old-button = Эта кнопка устарела. Вот где вы сейчас.

## Consents
bot-consent-yes = Соглашаюсь
bot-consent-no = Не соглашаюсь
bot-consent-other-language = In English
bot-consent-version = Редакция от { $version } Решение можно изменить в любой день: /privacy
bot-consent-changed = Текст изменился. Прочитайте новый, пожалуйста.
bot-consent-read = Прочитайте и выберите.
bot-consent-refused-title = Хорошо, данные не собираем
bot-consent-refused = Без согласия бот не может вас узнать, поэтому опросы здесь закрыты. Пройти их можно на бумаге в методическом центре. Отказ ни на что не влияет.
bot-consent-reconsider = Прочитать ещё раз
bot-messages-on = Сообщения включены
bot-messages-off = Сообщений не будет

## The code
bot-code-title = Одноразовый код
bot-code-text = Введите код из 8 знаков, который выдал методический центр. Регистр, пробелы и дефис не важны.
bot-code-none = У меня нет кода
bot-code-have = Ввести код
bot-code-not-a-code = Это не похоже на код: в нём 8 букв и цифр, например AEKM-2345. Проверьте и введите ещё раз.
bot-code-wrong =
    { $left ->
        [0] Такого кода нет. Попытки закончились: новый код можно будет ввести через 72 часа. Если нужно раньше, отправьте заявку кнопкой ниже.
       *[other] Такого кода нет. Проверьте каждый знак. { $left ->
            [one] Осталась { $left } попытка.
            [few] Осталось { $left } попытки.
           *[many] Осталось { $left } попыток.
        }
    }
bot-code-wait = Слишком много неверных кодов. Снова ввести код можно после { $until }. Если нужно раньше, отправьте заявку кнопкой ниже.
bot-code-used = Этот код уже использован. Код действует один раз; попросите в методическом центре новый.
bot-code-revoked = Этот код отозван: вместо него выдан новый. Введите новый или попросите его в методическом центре.
bot-code-expired = Срок этого кода вышел: он действует { $hours } { $hours ->
        [one] час
        [few] часа
       *[many] часов
    }. Попросите в методическом центре новый.
bot-code-chat-taken = Этот чат уже связан с другим человеком, поэтому чужой код здесь не сработает. Если чат теперь ваш, отвяжите его в разделе «Мои данные» и введите код снова.
bot-code-elsewhere = По этому коду уже подключён другой чат. Перенести всё сюда? Тот чат будет отключён, ответы сохранятся.
bot-code-move = Перенести сюда
bot-code-stay = Оставить как есть
bot-code-linked = { $name }, чат подключён. Спасибо!

## A request without a code
bot-request-title = Заявка на подключение
bot-request-text = Где вы работаете? Выберите вид организации или напишите её номер, название или посёлок. Фамилию писать не нужно.
bot-request-type-school = Школа
bot-request-type-kindergarten = Детский сад
bot-request-type-supplementary = Дополнительное
bot-request-choose = Выберите организацию:
bot-request-found = { $count ->
        [one] Нашлась { $count } организация. Это она?
        [few] Нашлись { $count } организации. Выберите свою; если её нет, уточните название.
       *[many] Нашлось { $count } организаций. Выберите свою; если её нет, уточните название.
    }
bot-request-not-found = Такой организации не нашлось. Напишите номер или посёлок, например «12» или «Заречный», или вернитесь к списку.
bot-request-sent = Заявка № { $number } принята: { $organisation }. { $phone ->
        [none] Назовите этот номер специалисту методического центра
       *[other] Позвоните в методический центр, { $phone }, и назовите этот номер
    }: вас найдут в списке и подключат чат.
bot-request-change = Другая организация
bot-request-waits = Ваша заявка № { $number } ждёт решения. Назовите этот номер в методическом центре.
bot-request-not-needed = Чат уже подключён

## The menu
bot-menu-title = Меню
bot-menu-text =
    { $count ->
        [0] Новых опросов нет. Когда начнётся следующий, он появится здесь.
        [one] Вас ждёт { $count } опрос.
        [few] Вас ждут { $count } опроса.
       *[many] Вас ждут { $count } опросов.
    }
bot-menu-surveys =
    { $count ->
        [0] Опросы
       *[other] Опросы ({ $count })
    }
bot-privacy-button = Мои данные
bot-language-button = Язык
bot-help-button = Помощь

## The list of surveys
bot-surveys-title = Опросы
bot-surveys-none = Опросов для вас сейчас нет. Когда начнётся следующий, он появится здесь.
bot-surveys-new = { $number }. { $title }: { $minutes } мин, до { $until } включительно
bot-surveys-started = { $number }. { $title }: начат, до { $until } включительно
bot-surveys-sent = { $number }. { $title }: отправлен, спасибо
bot-surveys-do-new = { $count ->
        [1] Начать
       *[other] { $number }. Начать
    }
bot-surveys-on-page = { $count ->
        [1] Ответить на странице
       *[other] { $number }. Ответить на странице
    }
bot-surveys-do-started = { $count ->
        [1] Продолжить
       *[other] { $number }. Продолжить
    }
bot-surveys-do-sent = { $count ->
        [1] Мои итоги
       *[other] { $number }. Мои итоги
    }
bot-resume-nothing = Начатых опросов нет. Вот все, что есть:
bot-cancel-nothing = Прерывать нечего.
bot-cancel-survey = Опрос прерван, ответы сохранены. Вернуться к нему: /resume

## A survey under way
bot-survey-begin = Начать
bot-survey-length = { $count ->
        [one] { $count } вопрос
        [few] { $count } вопроса
       *[many] { $count } вопросов
    }, около { $minutes } мин. Можно прерваться и вернуться: ответы сохраняются.
bot-survey-progress = { $number } из { $total } · { $section }
bot-survey-changing = Меняем ответ · { $here }
bot-survey-now = Сейчас: { $answer }
bot-survey-choose-up-to = Отметьте до { $max } и нажмите «Готово»:
bot-survey-type-number = Напишите число{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-between = Напишите число от { $min } до { $max }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-from = Напишите число не меньше { $min }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-number-to = Напишите число не больше { $max }{ $unit ->
        [none] .
       *[other] , { $unit }.
    }
bot-survey-type-date = Напишите дату, например 18.09.2020.
bot-survey-type-text = Напишите ответ сообщением, до { $max } знаков.
bot-survey-on-page = Слова к этому вопросу пишут на странице опроса: «Меню», «Опросы», «Ответить на странице». Здесь его можно пропустить.
bot-survey-registry = Выберите из списка или напишите часть названия:
bot-survey-registry-found = { $count ->
        [0] Ничего не нашлось. Напишите иначе.
        [one] Нашлось { $count }:
       *[other] Нашлось { $count }, показаны первые; напишите точнее, если нужного нет:
    }
bot-survey-na = Не относится ко мне
bot-survey-done = Готово
bot-survey-keep = Оставить
bot-survey-skip = Пропустить
bot-survey-clear = Стереть
bot-survey-to-review = ‹ К ответам
bot-survey-paused = Опрос прерван, ответы сохранены: { $answered } из { $total }. Вернуться можно в любой день и с любого устройства.
bot-survey-go-on = Продолжить
bot-survey-sent = Ответы отправлены
bot-survey-sent-already = Ответы уже отправлены, спасибо
bot-survey-taken-already = Уже принято. Изменить: «Назад»
bot-survey-old-button = Эта кнопка от прежнего вопроса. Вот где вы сейчас.
bot-survey-use-buttons = Здесь нужна кнопка: нажмите одну из тех, что под следующим сообщением.
bot-survey-late = Опрос закрыт: ответы принимались до { $until } включительно. Ваш черновик сохранён таким, каким был, но в итоги не войдёт. Спасибо, что начали; о следующем опросе мы сообщим.
bot-survey-closed = Этот опрос закрыт: ответы принимались до { $until } включительно.
bot-survey-not-asked = Этот опрос не для вас или ссылка устарела. Вот ваши опросы:
bot-survey-not-working = В реестре отмечено, что вы больше не работаете в организациях района, поэтому новых опросов нет. Если это ошибка, скажите в методическом центре. Ваши прежние итоги здесь:
bot-survey-not-open-yet = Этот опрос ещё не начался.
bot-survey-sent-anonymously = Этот опрос анонимный, и ваш ответ уже принят. Кому он принадлежит, не хранится, поэтому показать или изменить его нельзя.
bot-survey-gone = Этот опрос больше недоступен. Вот ваши опросы:

## Before it is sent
bot-review-title = Проверьте ответы
bot-review-text = Так они будут сохранены. Чтобы изменить ответ, нажмите его номер.
bot-review-text-missing = { $count ->
        [one] Без ответа { $count } обязательный вопрос. Ответьте на него, и всё можно будет отправить.
        [few] Без ответа { $count } обязательных вопроса. Ответьте на них, и всё можно будет отправить.
       *[many] Без ответа { $count } обязательных вопросов. Ответьте на них, и всё можно будет отправить.
    }
bot-review-row = { $number }. { $question } — { $answer }
bot-review-empty = нет ответа
bot-review-note = Страница { $page } из { $pages }
bot-review-send = Отправить ответы
bot-review-missing = Ответить ({ $count })

## One's own result
bot-result-title = Ваши итоги. { $title }
bot-result-block = { $title }: { $value } из 100, { $level }
bot-result-too-few = { $title }: мало ответов
bot-result-mean = { $title }: { $value } из { $most }
bot-result-whole = В целом
bot-result-no-blocks = Ответы отправлены. Баллов в этой анкете нет.
bot-result-note =
    { $high ->
        [bad] Чем больше число, тем нужнее помощь.
       *[good] Чем больше число, тем увереннее вы в этом.
    } Это не психологический тест и не оценка работника.
bot-showing-button = Показать руководителю
bot-showing-button-shown = Показано руководителю
bot-showing-title = Показать итог руководителю
bot-showing-text =
    Решаете только вы. Если показать, руководитель организации «{ $organisation }» увидит в панели ваши баллы и уровни по областям и итог в целом.

    Ответы на вопросы и рекомендации вам он не увидит. Другие руководители и коллеги не увидят ничего. По этим итогам нельзя судить об оплате, аттестации и увольнении.
bot-showing-text-shown =
    Руководитель организации «{ $organisation }» может видеть в панели ваши баллы и уровни по областям и итог в целом: вы разрешили это { $day }.

    Скрыть итог можно в любой момент: из панели он исчезнет сразу. То, что уже прочитано, забыть нельзя.
bot-showing-note = Кто и когда смотрел, записывается в журнал.
bot-showing-show = Показать
bot-showing-hide = Больше не показывать
bot-showing-shown = Итог показан руководителю
bot-showing-hidden = Итог скрыт от руководителя
bot-showing-back = Мои итоги
bot-result-advice = Что может помочь
bot-result-to-advice = К рекомендациям
bot-result-none = Этих итогов уже нет
bot-call-text = Специалист методического центра готов помочь лично. Как вам удобнее?
bot-call-call = Позвонить
bot-call-write = Написать
bot-call-no = Не нужно
bot-call-call-done = Спасибо. Специалист позвонит в течение пяти рабочих дней.
bot-call-write-done = Спасибо. Специалист напишет в течение пяти рабочих дней.
bot-call-no-done = Хорошо, не беспокоим.
bot-call-decided = Это уже отмечено.

## Language
bot-language-title = Язык
bot-language-text = На каком языке говорить?
bot-language-ru = Русский
bot-language-en = English

## What is kept
bot-privacy-title = Мои данные
bot-privacy-nothing = Согласия нет, и чат ни с кем не связан. Хранятся номер чата и отметки о ваших решениях. Ответы, отправленные раньше, остаются в методическом центре; удалить их можно по заявлению туда.
bot-privacy-text =
    Что хранится: номер этого чата; { $linked ->
        [yes] связь с вашей карточкой в реестре ({ $name })
       *[no] связи с карточкой в реестре пока нет
    }; ваши ответы на опросы, присланные с ними файлы и итоги.

    Согласие на обработку: дано, редакция от { $version }
    Согласие на сообщения: { $messages ->
        [yes] дано
       *[no] не дано
    }.

    Имя показываем здесь только вам и только после согласия. Копию данных можно получить в методическом центре по заявлению.
bot-privacy-silence = Отключить сообщения
bot-privacy-messages = Включить сообщения
bot-privacy-withdraw = Отозвать согласие
bot-privacy-withdraw-sure = Чат будет отвязан, неотправленные ответы стёрты. Отправленные ответы удалят по вашему заявлению в методический центр. Отозвать согласие?
bot-privacy-withdraw-yes = Да, отозвать
bot-privacy-withdrawn = Согласие отозвано, чат отвязан, неотправленные ответы стёрты. Отправленные удалят по вашему заявлению в методический центр. Опросы можно пройти на бумаге. Вернуться можно в любой день по новому коду.

## Help
bot-help-title = Помощь
bot-help-text =
    /menu: меню
    /surveys: опросы
    /resume: вернуться к начатому
    /cancel: прервать, ответы сохранятся
    /language: язык
    /privacy: мои данные и согласия

    Отвечайте кнопками под сообщением; где нужен текст, бот скажет об этом. Ответы сохраняются сразу.
    { $phone ->
        [none] Вопросы: в методический центр.
       *[other] Вопросы: методический центр, { $phone }.
    }
bot-help-return = ‹ Вернуться

## What we do not read
bot-puzzled-text = Этого я не понимаю: отвечаю на кнопки и команды. Ничего не потерялось, вот где вы сейчас. Список команд: /help
bot-puzzled-command = Такой команды нет. Список команд: /help. Вот где вы сейчас.
bot-puzzled-edited = Правку сообщения я не вижу, сохранено то, что было. Чтобы изменить ответ, нажмите «Назад» или выберите его перед отправкой. Вот где вы сейчас.
bot-puzzled-file = Сейчас файл не нужен, поэтому он не сохранён. Ничего не потерялось, вот где вы сейчас.
bot-puzzled-other = Наклейки, голос и видео я не читаю: нужны кнопка или текст. Ничего не потерялось, вот где вы сейчас.

## The list of commands
bot-command-menu = меню
bot-command-surveys = опросы
bot-command-resume = вернуться к начатому опросу
bot-command-cancel = прервать, ответы сохранятся
bot-command-language = язык
bot-command-privacy = мои данные и согласия
bot-command-help = помощь
bot-trial-outside = В пробном прогоне эта кнопка никуда не ведёт.
