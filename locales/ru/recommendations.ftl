# Рекомендации и поручения, находки опросов, просьбы о разговоре.

## Что говорит бот сам
notices-recommendation-respondent = Вам рекомендация
notices-recommendation-mentor = Задание наставнику
notices-recommendation-organisation = Рекомендация вашей организации
notices-recommendation-rmo = Предложение вашему РМО
notices-recommendation-until = Срок – по { $day } включительно.
notices-recommendation-open = Открыть
notices-mentor-heading = Темы для встречи
notices-mentor-text = Есть ответ на опрос. Для встречи с подопечным: { $count ->
        [one] { $count } тема
        [few] { $count } темы
       *[many] { $count } тем
    }. Самих ответов наставник не видит.
notices-follow-up-heading = Удалось применить?
notices-follow-up-text = Месяц назад мы кое-что вам советовали: { $count ->
        [one] { $count } рекомендация
        [few] { $count } рекомендации
       *[many] { $count } рекомендаций
    }. Ответ – одно нажатие.
notices-follow-up-answer = Ответить
notices-talk-heading = Разговор с психологом
notices-talk-text = Вашу просьбу приняли. Специалист свяжется с вами сам.

## Меню чата
bot-menu-advice = Рекомендации
bot-menu-training = Мои заявки
bot-menu-talk = Нужен психолог
bot-menu-tasks = { $count ->
        [0] Задания наставнику
       *[other] Задания ({ $count })
    }
bot-command-advice = Мои рекомендации
bot-command-requests = Мои заявки на обучение

## Мои рекомендации
bot-advice-title = Мои рекомендации
bot-advice-one = Рекомендация
bot-advice-none = Рекомендаций пока нет. Они появляются после опросов, и их даёт методический центр.
bot-advice-line = { $number }. { $text } ({ $status })
bot-advice-status = Сейчас: { $status }.
bot-advice-until = Срок – по { $until } включительно.
bot-advice-given = предложена
bot-advice-accepted = принята
bot-advice-in_progress = в работе
bot-advice-done = выполнена
bot-advice-declined = не нужна
bot-advice-begin = Беру
bot-advice-finish = Сделано
bot-advice-decline = Не нужно
bot-advice-all = Все рекомендации
bot-advice-done-begin = Записано: в работе
bot-advice-done-finish = Записано: выполнена
bot-advice-done-decline = Записано: не нужна
bot-advice-decided = Это уже решено
bot-advice-applied-yes = Вы ответили: удалось применить.
bot-advice-applied-partly = Вы ответили: частично.
bot-advice-applied-no = Вы ответили: не удалось.

## Удалось применить?
bot-follow-up-title = Удалось применить?
bot-follow-up-left = После этого ещё { $count }.
bot-follow-up-yes = Да
bot-follow-up-partly = Частично
bot-follow-up-no = Нет
bot-follow-up-why-yes = Хорошо! Что помогло? Напишите одним сообщением или пропустите.
bot-follow-up-why-partly = Записано. Что помешало сделать всё? Напишите одним сообщением или пропустите.
bot-follow-up-why-no = Записано. Что помешало? Напишите одним сообщением или пропустите.
bot-follow-up-skip = Пропустить
bot-follow-up-noted = Записано, спасибо.
bot-follow-up-thanks = Спасибо, больше вопросов нет. Ответы увидит специалист центра.

## Задания наставнику
bot-tasks-title = Задания наставнику
bot-tasks-none = Заданий нет. Они появляются, когда подопечный отвечает на опрос, и их даёт методический центр.
bot-tasks-note = Здесь только темы: ответов и баллов наставник не видит.
bot-tasks-line = { $number }. { $text }{ $until ->
        [none] {""}
       *[other] , по { $until } включительно
    }
bot-tasks-line-done = { $number }. ✓ { $text }{ $until ->
       *[other] {""}
    }
bot-tasks-mentee = Подопечный { $mentee }: { $post }, { $organisation }
bot-tasks-do = { $number }. Сделано
bot-tasks-done = Записано: сделано
bot-tasks-done-already = Это уже отмечено

## Поговорить с психологом
bot-talk-title = Поговорить с психологом
bot-talk-text = Психолог центра может поговорить с вами. Мы запишем только ваше имя и сегодняшний день. С ответами на опросы просьба не связана: ни почему, ни что вы отвечали, никто не узнает. Руководителю она не видна.
bot-talk-waiting = Просьба записана. Когда её возьмёт специалист, придёт сообщение.
bot-talk-taken = Просьбу взял специалист и свяжется с вами.
bot-talk-ask = Хочу поговорить
bot-talk-withdraw = Уже не нужно
bot-talk-asked = Записано
bot-talk-withdrawn = Просьба снята

## Мои заявки
bot-training-title = Мои заявки на обучение
bot-training-none = Заявок нет. Заявка появляется из анкеты «Заявка на обучение».
bot-training-line = { $number }. { $area }{ $topic ->
        [none] .
       *[other] : { $topic }.
    } { $status }

## Что хранится об анонимных опросах
bot-anonymous-button = Анонимные опросы
bot-anonymous-title = Анонимные опросы
bot-anonymous-took-part = { $title }: участие отмечено. Больше о вас в этом опросе не хранится ничего.
bot-anonymous-not-yet = { $title }: ответа пока нет. Черновик, если вы начали, исчезнет при отправке или закрытии.
bot-anonymous-not = { $title }: участия нет, не хранится ничего.
bot-anonymous-none = В анонимных опросах вас пока не спрашивали.

## Вакансии
notices-vacancies-heading = Отчёт о вакансиях
notices-vacancies-text = { $organisation }: отчёта о вакансиях за этот период ещё нет.
notices-vacancies-note = Если вакансии есть, ответьте на анкету или внесите их в панели.
notices-vacancies-none = Вакансий нет
bot-vacancies-reported = Записано: вакансий нет. Отчёт сдан, спасибо.
bot-vacancies-already = Отчёт за этот период уже сдан. Изменить его можно в панели.
bot-vacancies-not-head = Отчёт сдаёт руководитель организации. Если это вы, сообщите в методический центр.
panel-ui-pages-vacancy-coverage = Кто не сдал вакансии
vacancies-reported = Отчитались
vacancies-missing = Не сдали: { $count }
vacancies-all-reported = Отчитались все организации.
vacancies-remind = Напомнить
vacancies-remind-all = Напомнить всем
vacancies-all-of-them = Все, кто не сдал
vacancies-remind-sure = Напомнить руководителям, чьи отчёты не сданы ({ $count })?
vacancies-reminded = Напоминаний в очереди: { $messages }.{ $without ->
        [0] {""}
       *[other] {" "}Руководителя нет в чате: { $without }.
    }
panel-home-vacancy-reports = { $count ->
        [one] организация не сдала отчёт о вакансиях
        [few] организации не сдали отчёт о вакансиях
       *[many] организаций не сдали отчёт о вакансиях
    }
panel-home-vacancy-reports-press = Кто не сдал
panel-home-own-vacancy-report = { $count ->
       *[other] отчёт о вакансиях вашей организации не сдан
    }
panel-home-own-vacancy-report-press = Сдать

## Находки
panel-ui-pages-findings = Находки
findings-title = Находки
findings-caption = Находки по порядку
findings-note = Правила анкеты, сработавшие по всем ответам закрытого опроса. Из находки можно сделать рекомендацию, тему курса или предложение семинара.
findings-empty = Все находки разобраны. Новые появятся, когда закроется опрос.
findings-open-count = { $count ->
        [one] Ждёт решения { $count } находка
        [few] Ждут решения { $count } находки
       *[many] Ждут решения { $count } находок
    }
findings-column-what = Что нашлось
findings-column-wave = Опрос
findings-column-whom = Кому решать
findings-column-n = n
findings-column-state = Состояние
findings-column-make = Сделать из этого
findings-addressee = { $addressee ->
        [director] директору
        [rmo] руководителю РМО
        [organiser] организатору
        [organisation] руководителю организации
       *[staff] центру
    }
findings-open = ждёт решения
findings-open-until = ждёт решения, срок { $day }
findings-made = { $count ->
        [one] сделана { $count } рекомендация
        [few] сделано { $count } рекомендации
       *[many] сделано { $count } рекомендаций
    }
findings-dismissed = оставлена без последствий
findings-dismiss = Отложить
findings-dismiss-sure = Ничего не делать? Находка уйдёт из списка и останется на странице итогов.
findings-dismissed-done = Находка отложена.

## Рекомендации в панели
recommendations-link-person = Педагогу
recommendations-link-mentor = Наставнику
recommendations-link-organisation = Организации
recommendations-link-course = Тема курса
recommendations-link-seminar = Семинар
recommendations-draft-person = Обратите внимание на тему «{ $topic }».
recommendations-draft-mentor = На ближайшей встрече обсудить тему «{ $topic }».
recommendations-draft-organisation = Запланировать методическую помощь по теме «{ $topic }».
recommendations-draft-course = { $topic }
recommendations-draft-seminar = Семинар по теме «{ $topic }»
recommendations-whom-mentor = наставник: { $name }
recommendations-whom-staff = центр{ $name ->
       *[other] {""}
    }
recommendations-whom-staff-about = центр, о человеке: { $name }
recommendations-change = { $title }: было { $before }, стало { $after }
recommendations-no-change = Более позднего опроса для сравнения нет.
recommendations-said = { $text }
recommendations-makes-person = Педагог получит сообщение в чате в часы доставки. Больше никто его не увидит.
recommendations-makes-mentor = Наставник получит задание в чате. Имени подопечного в сообщении нет; не пишите его и вы.
recommendations-makes-organisation = Руководитель организации прочитает этот текст. Не пишите, кто и что отвечал.
recommendations-makes-course = Тема попадёт в список поручений центра. Сообщений не будет.
recommendations-makes-seminar = Руководитель РМО, если оно выбрано, получит сообщение. Без РМО это дело центра.
recommendations-makes-no-day = Срок не указан: напоминать будет не о чем.
recommendations-made = { $messages ->
        [0] Записано. Сообщение не отправлено: адресата нет в чате или он не соглашался на сообщения.
       *[other] Записано, сообщение поставлено в очередь.
    }
recommendations-preview-accept = { $what } – { $whom }. Рекомендация будет принята.
recommendations-preview-begin = { $what } – { $whom }. Рекомендация перейдёт в работу.
recommendations-preview-finish = { $what } – { $whom }. Рекомендация будет выполнена; об эффекте спросим через месяц.
recommendations-preview-decline = { $what } – { $whom }. Рекомендация будет отклонена, неотправленные сообщения о ней – отменены.
recommendations-preview-reopen = { $what } – { $whom }. Рекомендация вернётся в работу.
recommendations-preview-mark = { $what }: { $effect ->
        [yes] помогло
        [partly] помогло частично
       *[no] не помогло
    }.
recommendations-done-accept = Записано: рекомендация принята.
recommendations-done-begin = Записано: рекомендация взята в работу.
recommendations-done-finish = Записано: рекомендация выполнена.
recommendations-done-decline = Записано: рекомендация отклонена.
recommendations-done-reopen = Записано: рекомендация возвращена в работу.
recommendations-done-assign = Ответственный и срок записаны.
recommendations-done-mark = Эффект отмечен.
recommendations-refused-text = Напишите, что рекомендуется.
recommendations-refused-past = Срок уже прошёл. Выберите день не раньше сегодняшнего.
recommendations-refused-person = Этот человек не отвечал на этот опрос с именем, поэтому рекомендовать по его итогам нечего.
recommendations-refused-organisation = Выберите организацию.
recommendations-refused-few = Из этой организации ответили меньше пяти человек: по тексту руководитель понял бы, кто именно. Сделайте тему курса или семинар.
recommendations-refused-status = Это состояние уже изменилось. Обновите страницу.
recommendations-refused-effect = Эффект отклонённой рекомендации не отмечают.
recommendations-refused-responsible = Ответственным может быть директор, заместитель или специалист центра.
recommendations-of = Рекомендации: { $title }
recommendations-card = Карточка
recommendations-count = { $count ->
        [one] { $count } рекомендация
        [few] { $count } рекомендации
       *[many] { $count } рекомендаций
    }
recommendations-none = Рекомендаций нет. Они появляются из итогов опросов.
recommendations-column-what = Рекомендация
recommendations-column-addressee = Кому
recommendations-column-status = Состояние
recommendations-column-due = Срок
recommendations-column-responsible = Ответственный
recommendations-column-applied = Удалось применить
recommendations-column-effect = Эффект
recommendations-total-made = Всего
recommendations-total-open = Ждут и в работе
recommendations-total-done = Выполнены
recommendations-total-declined = Отклонены
recommendations-total-helped = помогло: { $helped } из { $marked } отмеченных
panel-ui-labels-Recommendation = Рекомендации и поручения
panel-ui-own-empty-Recommendation = Рекомендаций пока нет. Их дают правила анкет и сотрудники – со страницы итогов опроса.
panel-ui-resources-Recommendation-actions-list = Рекомендации и поручения
panel-ui-resources-Recommendation-properties-id = №
panel-ui-resources-Recommendation-properties-what = Что рекомендуется
panel-ui-resources-Recommendation-properties-addressee = Кому
panel-ui-resources-Recommendation-properties-whom = Для кого
panel-ui-resources-Recommendation-properties-kindOf = Вид
panel-ui-resources-Recommendation-properties-kind = Вид
panel-ui-resources-Recommendation-properties-status = Состояние
panel-ui-resources-Recommendation-properties-lastDay = Последний день
panel-ui-resources-Recommendation-properties-dueAt = Срок
panel-ui-resources-Recommendation-properties-isLate = Просрочена
panel-ui-resources-Recommendation-properties-responsible = Ответственный
panel-ui-resources-Recommendation-properties-responsibleId = Ответственный
panel-ui-resources-Recommendation-properties-survey = Опрос
panel-ui-resources-Recommendation-properties-asked = Анкета
panel-ui-resources-Recommendation-properties-rule = Правило
panel-ui-resources-Recommendation-properties-createdAt = Создана
panel-ui-resources-Recommendation-properties-decidedAt = Состояние изменено
panel-ui-resources-Recommendation-properties-declineReason = Почему отклонена
panel-ui-resources-Recommendation-properties-applied = Удалось применить
panel-ui-resources-Recommendation-properties-appliedNote = Слова педагога
panel-ui-resources-Recommendation-properties-effect = Эффект
panel-ui-resources-Recommendation-properties-effectNote = Пояснение к эффекту
panel-ui-resources-Recommendation-properties-change = Измерено потом
panel-ui-resources-Recommendation-properties-markedBy = Кто отметил эффект
panel-ui-resources-Recommendation-properties-effectAt = Эффект отмечен
panel-ui-resources-Recommendation-properties-place = Организация
panel-ui-resources-Recommendation-properties-organisation = Организация
panel-ui-resources-Recommendation-properties-person = Педагог
panel-ui-resources-Recommendation-properties-rmo = РМО
panel-ui-resources-Recommendation-properties-toMark = Пора отметить эффект
panel-ui-resources-Recommendation-properties-madeBy = Откуда
panel-ui-resources-Recommendation-properties-form = Что сделать
panel-ui-resources-Recommendation-properties-waveId = Опрос
panel-ui-resources-Recommendation-properties-finding = Находка
panel-ui-resources-Recommendation-labels-addressee-respondent = педагогу
panel-ui-resources-Recommendation-labels-addressee-mentor = наставнику
panel-ui-resources-Recommendation-labels-addressee-staff = центру
panel-ui-resources-Recommendation-labels-addressee-organisation = организации
panel-ui-resources-Recommendation-labels-addressee-rmo = РМО
panel-ui-resources-Recommendation-labels-status-given = предложена
panel-ui-resources-Recommendation-labels-status-accepted = принята
panel-ui-resources-Recommendation-labels-status-in_progress = в работе
panel-ui-resources-Recommendation-labels-status-done = выполнена
panel-ui-resources-Recommendation-labels-status-declined = отклонена
panel-ui-resources-Recommendation-labels-kindOf-course = курс
panel-ui-resources-Recommendation-labels-kindOf-material = материал
panel-ui-resources-Recommendation-labels-kindOf-mentor = наставничество
panel-ui-resources-Recommendation-labels-kindOf-seminar = семинар
panel-ui-resources-Recommendation-labels-kindOf-call = звонок
panel-ui-resources-Recommendation-labels-kindOf-write = письмо
panel-ui-resources-Recommendation-labels-kindOf-consultation = консультация
panel-ui-resources-Recommendation-labels-kindOf-invitation = приглашение
panel-ui-resources-Recommendation-labels-kindOf-check = проверка
panel-ui-resources-Recommendation-labels-kindOf-tip = совет
panel-ui-resources-Recommendation-labels-kindOf-event = мероприятие
panel-ui-resources-Recommendation-labels-kindOf-plan = план
panel-ui-resources-Recommendation-labels-kindOf-report = доклад
panel-ui-resources-Recommendation-labels-effect-yes = помогло
panel-ui-resources-Recommendation-labels-effect-partly = частично
panel-ui-resources-Recommendation-labels-effect-no = не помогло
panel-ui-resources-Recommendation-labels-applied-yes = да
panel-ui-resources-Recommendation-labels-applied-partly = частично
panel-ui-resources-Recommendation-labels-applied-no = нет
panel-ui-resources-Recommendation-labels-madeBy-staff = сотрудник
panel-ui-resources-Recommendation-labels-madeBy-rule = правило анкеты
panel-ui-resources-Recommendation-labels-responsible-mine = я
panel-ui-resources-Recommendation-labels-responsible-others = другие
panel-ui-resources-Recommendation-labels-responsible-nobody = никто
panel-ui-resources-Recommendation-labels-form-person = рекомендация педагогу
panel-ui-resources-Recommendation-labels-form-mentor = задание наставнику
panel-ui-resources-Recommendation-labels-form-organisation = рекомендация организации
panel-ui-resources-Recommendation-labels-form-course = тема курса
panel-ui-resources-Recommendation-labels-form-seminar = предложение семинара
panel-ui-actions-makeRecommendation = Новая рекомендация
panel-ui-own-confirm-makeRecommendation = Кому, что и к какому сроку. Текст можно изменить.
panel-ui-actions-acceptRecommendation = Принять
panel-ui-own-confirm-acceptRecommendation = { $title }
panel-ui-actions-beginRecommendation = В работу
panel-ui-own-confirm-beginRecommendation = { $title }
panel-ui-actions-finishRecommendation = Выполнено
panel-ui-own-confirm-finishRecommendation = { $title }
panel-ui-actions-declineRecommendation = Отклонить
panel-ui-own-confirm-declineRecommendation = Напишите, почему { $title } не нужно делать.
panel-ui-actions-reopenRecommendation = Вернуть в работу
panel-ui-own-confirm-reopenRecommendation = { $title }
panel-ui-actions-assignRecommendation = Ответственный и срок
panel-ui-own-confirm-assignRecommendation = Кто отвечает и к какому дню.
panel-ui-actions-markEffect = Отметить эффект
panel-ui-own-confirm-markEffect = Помогло ли: { $title }
panel-ui-actions-personRecommendations = Рекомендации
panel-ui-actions-organisationRecommendations = Рекомендации
panel-ui-pages-person-recommendations = Рекомендации педагогу
panel-ui-pages-organisation-recommendations = Рекомендации организации

## Просьбы о разговоре
panel-ui-pages-talks = Хотят поговорить
talks-lead = Педагоги, которые попросили психолога в чате. Свяжитесь и нажмите «Состоялся».
talks-nothing-known = С опросами просьбы не связаны: ни ответов, ни причины здесь нет. Час просьбы не хранится.
talks-waiting = { $count ->
        [one] { $count } просьба
        [few] { $count } просьбы
       *[many] { $count } просьб
    }
talks-empty = Просьб нет.
talks-column-name = Фамилия, имя, отчество
talks-column-organisation = Организация
talks-column-phone = Телефон
talks-column-asked = День просьбы
talks-column-taken = У кого в работе
talks-column-acts = Действие
talks-take = Беру
talks-finish = Состоялся
talks-taken = Просьба у вас в работе. Человек получит сообщение.
talks-finished = Записано: разговор состоялся.
talks-refused-taken = Эту просьбу уже взяли. Обновите страницу.

## Главная
panel-home-recommendations-late = { $count ->
        [one] рекомендация просрочена
        [few] рекомендации просрочены
       *[many] рекомендаций просрочено
    }
panel-home-recommendations-late-press = К просроченным
panel-home-recommendations-effect = { $count ->
        [one] рекомендация выполнена больше месяца назад
       *[other] рекомендаций выполнено больше месяца назад
    }: отметьте эффект
panel-home-recommendations-effect-press = Отметить
panel-home-findings = { $count ->
        [one] находка опросов ждёт решения
        [few] находки опросов ждут решения
       *[many] находок опросов ждут решения
    }
panel-home-findings-press = К находкам
panel-home-talks = { $count ->
        [one] человек хочет поговорить с психологом
        [few] человека хотят поговорить с психологом
       *[many] человек хотят поговорить с психологом
    }
panel-home-talks-press = К просьбам

## Журнал
panel-audit-makeRecommendation = Дана рекомендация
panel-ui-resources-AuditEntry-labels-verb-makeRecommendation = дана рекомендация
panel-ui-resources-AuditEntry-labels-doing-makeRecommendation = дана рекомендация
panel-audit-acceptRecommendation = Рекомендация принята
panel-ui-resources-AuditEntry-labels-verb-acceptRecommendation = рекомендация принята
panel-ui-resources-AuditEntry-labels-doing-acceptRecommendation = рекомендация принята
panel-audit-beginRecommendation = Рекомендация взята в работу
panel-ui-resources-AuditEntry-labels-verb-beginRecommendation = рекомендация взята в работу
panel-ui-resources-AuditEntry-labels-doing-beginRecommendation = рекомендация взята в работу
panel-audit-finishRecommendation = Рекомендация выполнена
panel-ui-resources-AuditEntry-labels-verb-finishRecommendation = рекомендация выполнена
panel-ui-resources-AuditEntry-labels-doing-finishRecommendation = рекомендация выполнена
panel-audit-declineRecommendation = Рекомендация отклонена
panel-ui-resources-AuditEntry-labels-verb-declineRecommendation = рекомендация отклонена
panel-ui-resources-AuditEntry-labels-doing-declineRecommendation = рекомендация отклонена
panel-audit-reopenRecommendation = Рекомендация возвращена в работу
panel-ui-resources-AuditEntry-labels-verb-reopenRecommendation = рекомендация возвращена в работу
panel-ui-resources-AuditEntry-labels-doing-reopenRecommendation = рекомендация возвращена в работу
panel-audit-assignRecommendation = Назначен ответственный за рекомендацию
panel-ui-resources-AuditEntry-labels-verb-assignRecommendation = назначен ответственный за рекомендацию
panel-ui-resources-AuditEntry-labels-doing-assignRecommendation = назначен ответственный за рекомендацию
panel-audit-markEffect = Отмечен эффект рекомендации
panel-ui-resources-AuditEntry-labels-verb-markEffect = отмечен эффект рекомендации
panel-ui-resources-AuditEntry-labels-doing-markEffect = отмечен эффект рекомендации
panel-audit-remindOfVacancies = Напоминание о вакансиях
panel-ui-resources-AuditEntry-labels-verb-remindOfVacancies = напоминание о вакансиях
panel-ui-resources-AuditEntry-labels-doing-remindOfVacancies = напоминание о вакансиях
panel-audit-dismissFinding = Находка отложена
panel-ui-resources-AuditEntry-labels-verb-dismissFinding = находка отложена
panel-ui-resources-AuditEntry-labels-doing-dismissFinding = находка отложена
panel-audit-takeTalk = Взята просьба о разговоре
panel-ui-resources-AuditEntry-labels-verb-takeTalk = взята просьба о разговоре
panel-ui-resources-AuditEntry-labels-doing-takeTalk = взята просьба о разговоре
panel-audit-finishTalk = Разговор состоялся
panel-ui-resources-AuditEntry-labels-verb-finishTalk = разговор состоялся
panel-ui-resources-AuditEntry-labels-doing-finishTalk = разговор состоялся
panel-ui-resources-AuditEntry-labels-noun-finding = находка
panel-ui-resources-AuditEntry-labels-about-finding = находка
panel-ui-resources-AuditEntry-labels-noun-talkRequest = просьба о разговоре
panel-ui-resources-AuditEntry-labels-about-talkRequest = просьба о разговоре
