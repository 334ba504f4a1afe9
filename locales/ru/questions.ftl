# Вопросы методисту: чат, уведомление, панель.
questions-area =
    { $area ->
        [1] Курсы и квалификация
        [2] Уроки, РМО, аттестация
        [3] Молодым педагогам
        [4] Инновации и проекты
        [5] Одарённые дети
        [6] Библиотека и учебники
       *[7] Наставничество и награды
    }
questions-refused-empty = В сообщении нет слов. Напишите его текстом.
questions-refused-long = Текст длиннее { $most } знаков. Сократите его или приложите файл: прежний текст не изменился.
questions-refused-gone = Этот черновик уже отправлен или удалён. Начните новый вопрос.
questions-refused-take = Этот вопрос уже взяли. Обновите страницу.
questions-refused-answer = Этот вопрос уже закрыт. Обновите страницу.
questions-refused-handOver = Передать можно только вопрос без ответа. Обновите страницу.
questions-refused-close = Закрыть можно только вопрос с ответом. Сначала ответьте.
questions-refused-recipient = Выберите в поле «Кому передать» того, кто может ответить: список на этой странице.
questions-refused-has-it = Вопрос уже у этого человека. Выберите в поле «Кому передать» другого.
questions-refused-not-yours = Этого вопроса у вас больше нет: его отозвали или передали.
questions-refused-meanwhile = Пока вы писали, на вопрос ответили. Прочитайте этот ответ; если ваш всё ещё нужен, нажмите «Ответить» ещё раз.
settings-wrong-question-working-days = Срок ответа – целое число рабочих дней от 1 до 30.

notices-question-heading = Ответ на ваш вопрос
notices-question-topic = Вы спрашивали: { $topic }
notices-question-solved = Вопрос решён
notices-question-more = Ответить ещё
notices-question-file = Получить файл
notices-to-answer-handed = Вам передали вопрос
notices-to-answer-more = К вопросу у вас дописали
notices-to-answer-area = Направление: { $area }
notices-to-answer-until = Ответить не позднее { $day }.
notices-to-answer-button = Ответить
notices-waiting-heading = { $count ->
        [1] Новый вопрос педагога
        [one] { $count } новый вопрос педагогов
        [few] { $count } новых вопроса педагогов
       *[many] { $count } новых вопросов педагогов
    }
notices-waiting-line = – { $topic }
notices-waiting-until = { $count ->
        [1] Ответить не позднее { $day }.
       *[other] На первый ответить не позднее { $day }.
    }
notices-waiting-open = К вопросам

bot-menu-questions = Задать вопрос
bot-questions-title = Вопросы методисту
bot-questions-none = Здесь можно спросить специалиста центра: об уроке, курсах, аттестации, документах. Ответ придёт сюда.
bot-questions-line = { $number }. { $topic }
    { $day }, { $status }
bot-questions-ask = Задать вопрос
bot-questions-school = Помощь школе: { $school }
bot-questions-draft = Дописать и отправить
bot-questions-all = Все вопросы
bot-question-status-waiting = ждёт специалиста
bot-question-status-taken = готовят ответ
bot-question-status-answered = есть ответ
bot-question-status-closed = решён
bot-question-new = Новый вопрос
bot-question-school = Помощь школе
bot-question-school-write = Напишите одним сообщением, какая помощь нужна школе: выезд методиста, консультация тьютора, материалы. Можно прислать и файл. Перед отправкой вы увидите всё, что уйдёт.
bot-question-school-note = Новое сообщение заменит текст, новый файл – прежний файл. Прочтут специалисты центра и тот, кому они передадут просьбу. Ответ засчитается школе как консультация.
bot-question-no-school = Сейчас вашей школы нет в списке ШНОР этого учебного года, и просьба от её имени не отправлена. Скопируйте текст и задайте обычный вопрос.
bot-question-more = Ещё по этому вопросу
bot-question-area = О чём вопрос? По направлению мы выберем специалиста.
bot-question-to = Направление: { $area }
bot-question-more-to = Продолжение разговора. Направление: { $area }
bot-question-write = Напишите вопрос одним сообщением. Можно прислать и файл. Перед отправкой вы увидите всё, что уйдёт.
bot-question-review = Проверьте перед отправкой
bot-question-review-note = Новое сообщение заменит текст, новый файл – прежний файл. Прочтут специалисты центра и тот, кому они передадут вопрос. Руководителю он не виден.
bot-question-file = Файл: { $name }
bot-question-send = Отправить
bot-question-no-file = Убрать файл
bot-question-other-area = Другое направление
bot-question-drop = Не отправлять
bot-question-dropped = Черновик удалён
bot-question-unsent = Сначала отправьте или удалите то, что уже написано.
bot-question-over = Этот вопрос уже закрыт. Если нужно ещё что-то, задайте новый.
bot-question-sent = Вопрос отправлен
bot-question-sent-text = Ответ будет не позднее { $until } и придёт сюда сообщением. Пока вопрос никто не взял, его можно отозвать.
bot-question-open = Открыть вопрос
bot-question-add = Дополнить
bot-question-withdraw = Отозвать вопрос
bot-question-withdrawn = Вопрос отозван и удалён
bot-question-taken-already = Вопрос уже взяли в работу
bot-question-note =
    { $status ->
        [waiting] Ждёт специалиста. Ответ – не позднее { $until }.
        [taken] Ответ готовят. Срок – { $until }.
        [answered] Ответ получен.
       *[closed] Вопрос решён.
    }
bot-question-turn-own = Вы, { $day }:
bot-question-turn-answer = Ответ центра, { $day }:
bot-question-solved = Вопрос решён
bot-question-rate = Насколько помог ответ? 1 – не помог, 5 – помог полностью.
bot-question-no-mark = Без оценки
bot-question-rated = Спасибо! Можно добавить несколько слов: что помогло, чего не хватило.
bot-question-no-words = Без слов
bot-question-noted = Записано, спасибо.
bot-question-answer-file = Файл к ответу на ваш вопрос

bot-menu-replies = Ответить педагогам: { $count }
bot-replies-title = Вопросы, которые ждут вашего ответа
bot-replies-none = Сейчас никто не ждёт вашего ответа.
bot-replies-line = { $number }. { $topic }
    { $area }, до { $until }{ $held ->
        [yes] , у вас
       *[no] , ещё никто не взял
    }
bot-replies-all = Все такие вопросы
bot-reply-no-account = Отвечать педагогам можно тому, у кого есть вход в панель центра.
bot-reply-about = { $area }. Ответить не позднее { $until }.
bot-reply-turn-asker = Педагог, { $day }:
bot-reply-file = Приложен файл: он открывается в панели.
bot-reply-write = Напишите ответ одним сообщением. Можно прислать и файл. Перед отправкой вы увидите всё, что уйдёт. Имя педагога видно в панели.
bot-reply-over = Вопрос закрыт, отвечать на него не нужно.
bot-reply-panel = Открыть в панели
bot-reply-to = Ответ на вопрос: { $topic }
bot-reply-words = Теперь напишите ответ словами: один файл не отправляется.
bot-reply-note = Новое сообщение заменит текст, новый файл – прежний файл. Педагог получит ответ без вашего имени.
bot-reply-dropped = Ответ удалён
bot-reply-sent = Ответ отправлен
bot-reply-sent-text = Педагог получит его в чате. Переписка – в панели, в карточке вопроса.
bot-reply-meanwhile = На этот вопрос уже ответили
bot-reply-meanwhile-note = Ваш ответ не отправлен и сохранён. Отправить и его?
bot-reply-also = Отправить и мой ответ

bot-command-ask = вопрос методисту
questions-late = просрочен
questions-status-waiting = ждёт
questions-status-taken = в работе
questions-status-answered = есть ответ
questions-status-closed = закрыт
questions-by-gone = Сотрудник центра
questions-fact-person = Кто спрашивает
questions-fact-organisation = Организация
questions-fact-mark = Отметка
questions-fact-area = Направление
questions-fact-due = Ответить не позже
questions-fact-taken = У кого в работе
questions-fact-rating = Оценка ответа
questions-low-results = ШНОР: запрос помощи
questions-for-school = ШНОР: просьба руководителя о помощи школе
questions-nobody = ни у кого
questions-rating = { $rating } из 5{ $note ->
        [none] { "" }
       *[other] . { $note }
    }
questions-recipient = { $name }, { $role }
questions-done-take = Вопрос у вас в работе.
questions-done-answer = Ответ сохранён. Педагог получит его в чате.
questions-done-dropFile = Файл убран.
questions-done-file = Файл приложен.
questions-done-handOver = Вопрос передан. Новый ответственный узнает об этом в чате и увидит вопрос на главной странице.
questions-done-close = Вопрос закрыт.

panel-ui-pages-question = Вопрос
panel-ui-own-questions-all = Все вопросы
panel-ui-own-questions-about = О вопросе
panel-ui-own-questions-talk = Переписка
panel-ui-own-questions-answer = Ответ
panel-ui-own-questions-answerNote = Ответ придёт педагогу в чат в рабочее время. Имя отвечающего в чате не показывается.
panel-ui-own-questions-file = Файл к ответу
panel-ui-own-questions-fileWaits = Уйдёт с ответом:
panel-ui-own-questions-dropFile = Убрать файл
panel-ui-own-questions-fileNote = Документ, таблица, презентация, картинка или простой текст, не больше 10 МБ. Педагог получит его кнопкой под ответом.
panel-ui-own-questions-send = Ответить
panel-ui-own-questions-take = Беру
panel-ui-own-questions-close = Закрыть
panel-ui-own-questions-to = Кому передать
panel-ui-own-questions-handOver = Передать
panel-ui-actions-openConversation = Переписка и ответ
panel-ui-labels-Question = Вопросы методистам
panel-ui-own-empty-Question = Вопросов пока нет. Педагоги задают их в чате: «Задать вопрос».
panel-ui-resources-Question-actions-list = Вопросы методистам
panel-ui-resources-Question-properties-id = №
panel-ui-resources-Question-properties-topic = О чём
panel-ui-resources-Question-properties-name = Кто спрашивает
panel-ui-resources-Question-properties-person = Кто спрашивает
panel-ui-resources-Question-properties-organisation = Организация
panel-ui-resources-Question-properties-field = Направление
panel-ui-resources-Question-properties-status = Состояние
panel-ui-resources-Question-properties-lastDay = Ответить не позже
panel-ui-resources-Question-properties-isLate = Просрочен
panel-ui-resources-Question-properties-isOpen = Ждёт ответа
panel-ui-resources-Question-properties-isLowResults = ШНОР
panel-ui-resources-Question-properties-isForSchool = Помощь школе
panel-ui-resources-Question-properties-responsible = У кого в работе
panel-ui-resources-Question-properties-createdAt = Задан
panel-ui-resources-Question-properties-answeredAt = Первый ответ
panel-ui-resources-Question-properties-closedAt = Закрыт
panel-ui-resources-Question-properties-rating = Оценка ответа
panel-ui-resources-Question-properties-ratingNote = Слова к оценке
panel-ui-resources-Question-labels-field-1 = Курсы и квалификация
panel-ui-resources-Question-labels-field-2 = Уроки, РМО, аттестация
panel-ui-resources-Question-labels-field-3 = Молодым педагогам
panel-ui-resources-Question-labels-field-4 = Инновации и проекты
panel-ui-resources-Question-labels-field-5 = Одарённые дети
panel-ui-resources-Question-labels-field-6 = Библиотека и учебники
panel-ui-resources-Question-labels-field-7 = Наставничество и награды
panel-ui-resources-Question-labels-status-waiting = ждёт
panel-ui-resources-Question-labels-status-taken = в работе
panel-ui-resources-Question-labels-status-answered = есть ответ
panel-ui-resources-Question-labels-status-closed = закрыт
panel-ui-resources-Question-labels-responsible-mine = я
panel-ui-resources-Question-labels-responsible-others = другие
panel-ui-resources-Question-labels-responsible-nobody = никто
panel-home-questions-late = { $count ->
        [one] вопрос педагога просрочен
        [few] вопроса педагогов просрочены
       *[many] вопросов педагогов просрочены
    }
panel-home-questions-late-press = К просроченным
panel-home-questions = { $count ->
        [one] вопрос педагога ждёт ответа
        [few] вопроса педагогов ждут ответа
       *[many] вопросов педагогов ждут ответа
    }
panel-home-questions-press = К вопросам
panel-audit-takeQuestion = Взят вопрос
panel-ui-resources-AuditEntry-labels-verb-takeQuestion = взят вопрос
panel-ui-resources-AuditEntry-labels-doing-takeQuestion = взят вопрос
panel-audit-answerQuestion = Дан ответ на вопрос
panel-ui-resources-AuditEntry-labels-verb-answerQuestion = дан ответ на вопрос
panel-ui-resources-AuditEntry-labels-doing-answerQuestion = дан ответ на вопрос
panel-audit-handOverQuestion = Передан вопрос
panel-ui-resources-AuditEntry-labels-verb-handOverQuestion = передан вопрос
panel-ui-resources-AuditEntry-labels-doing-handOverQuestion = передан вопрос
panel-audit-closeQuestion = Закрыт вопрос
panel-ui-resources-AuditEntry-labels-verb-closeQuestion = закрыт вопрос
panel-ui-resources-AuditEntry-labels-doing-closeQuestion = закрыт вопрос
panel-ui-resources-AuditEntry-labels-noun-question = вопрос методисту
panel-ui-resources-AuditEntry-labels-about-question = вопрос методисту

## Questions of one person
panel-ui-pages-person-questions = Вопросы методистам
panel-ui-actions-personQuestions = Вопросы
panel-questions-of = Вопросы методистам: { $count }
panel-questions-none = Этот человек ещё ничего не спрашивал.
