# Наставничество: пары, встречи, что об этом говорят бот и панель.

## Что говорит бот сам
notices-mentorship-began-mentor = Вам назначен подопечный
notices-mentorship-began-mentor-text = Наставничество – с { $day }. Имя и телефон: в панели, страница «Мои подопечные», или у методиста центра.
notices-mentorship-began-mentee = Вам назначен наставник
notices-mentorship-began-mentee-text = Наставничество – с { $day }. Имя и телефон наставника скажет методист центра.
notices-mentorship-ended = Наставничество завершено
notices-mentorship-ended-mentor = Последний день – { $day }. Спасибо за вашу работу с молодым коллегой.
notices-mentorship-ended-mentee = Последний день – { $day }. Вопросы – методисту центра.

## Пары в панели
panel-ui-labels-Mentorship = Наставничество
panel-ui-own-empty-Mentorship = Пар пока нет. Нажмите «Назначить наставника».
panel-ui-resources-Mentorship-actions-list = Наставничество
panel-ui-resources-Mentorship-properties-id = №
panel-ui-resources-Mentorship-properties-menteeName = Молодой педагог
panel-ui-resources-Mentorship-properties-mentorName = Наставник
panel-ui-resources-Mentorship-properties-mentee = Молодой педагог
panel-ui-resources-Mentorship-properties-mentor = Наставник
panel-ui-resources-Mentorship-properties-organisation = Организация
panel-ui-resources-Mentorship-properties-orderDocument = Приказ
panel-ui-resources-Mentorship-properties-goals = Цели
panel-ui-resources-Mentorship-properties-met = Встреч
panel-ui-resources-Mentorship-properties-confirmed = Подтверждено
panel-ui-resources-Mentorship-properties-lastMeeting = Последняя встреча
panel-ui-resources-Mentorship-properties-from = С какого дня
panel-ui-resources-Mentorship-properties-lastDay = Последний день
panel-ui-resources-Mentorship-properties-activeFrom = С
panel-ui-resources-Mentorship-properties-activeTo = До
panel-ui-resources-Mentorship-properties-isActive = Действует
panel-ui-resources-Mentorship-properties-hasMet = Были встречи
panel-ui-actions-assignMentor = Назначить наставника
panel-ui-own-confirm-assignMentor = Кому, кого и по какому приказу. Обоим придёт сообщение, если они в чате.
panel-ui-actions-replaceMentor = Сменить наставника
panel-ui-own-confirm-replaceMentor = Прежняя пара завершится накануне: { $title }
panel-ui-actions-endMentorship = Завершить
panel-ui-own-confirm-endMentorship = Наставничество завершится: { $title }
mentoring-assigns = Наставник будет назначен. Обоим придёт сообщение без имён.
mentoring-replaces = Прежняя пара завершится накануне, новая начнётся. Всем троим придёт сообщение без имён.
mentoring-thought-overloaded = У этого наставника уже { $mentees ->
        [one] { $mentees } подопечный
        [few] { $mentees } подопечных
       *[many] { $mentees } подопечных
    }. Это много: подумайте о другом наставнике.
mentoring-thought-another-mentor = У этого педагога уже { $mentors ->
        [one] есть наставник. Теперь их будет двое.
       *[other] наставников: { $mentors }. Станет ещё одним больше.
    }
mentoring-assigned = Наставник назначен. Сообщений: { $messages }.
mentoring-replaced = Наставник сменён. Сообщений о новой паре: { $messages }.
mentoring-ended = Наставничество завершено. Сообщений: { $messages }.
mentoring-refused-self = «Наставник» и «Молодой педагог» – один и тот же человек. Выберите другого наставника.
mentoring-refused-mentee-works = «Молодой педагог» не работает в организациях района в этот день. Проверьте карточку.
mentoring-refused-mentor-works = «Наставник» не работает в организациях района в этот день. Проверьте карточку.
mentoring-refused-already = Этот наставник уже назначен этому педагогу.
mentoring-refused-order = «Приказ»: укажите номер и дату.
mentoring-refused-end = «Последний день» раньше, чем началось наставничество. Выберите день позже.
mentoring-refused-begins = «С какого дня»: новая пара начинается позже прежней. Выберите день позже.
mentoring-refused-ended = Это наставничество уже завершено.

## Журнал
panel-audit-assignMentor = Назначен наставник
panel-ui-resources-AuditEntry-labels-verb-assignMentor = назначен наставник
panel-ui-resources-AuditEntry-labels-doing-assignMentor = назначен наставник
panel-audit-endMentorship = Наставничество завершено
panel-ui-resources-AuditEntry-labels-verb-endMentorship = наставничество завершено
panel-ui-resources-AuditEntry-labels-doing-endMentorship = наставничество завершено
panel-audit-replaceMentor = Сменён наставник
panel-ui-resources-AuditEntry-labels-verb-replaceMentor = сменён наставник
panel-ui-resources-AuditEntry-labels-doing-replaceMentor = сменён наставник
panel-ui-resources-AuditEntry-labels-noun-mentorship = наставничество
panel-ui-resources-AuditEntry-labels-about-mentorship = наставничество
settings-wrong-mentees-most = «Подопечных у наставника» – целое число от 1 до 20.
settings-wrong-mentoring-silence = «Дней без встречи» – целое число от 7 до 180.

## Встречи в чате
notices-meeting-heading = Была такая встреча?
notices-meeting-text = Наставник сообщает о встрече: { $day }, { $form }. Ответ – одно нажатие.
bot-menu-meetings = Встречи
bot-meetings-title = Встречи наставника и подопечного
bot-meetings-none = Встреч пока нет. После первой нажмите «Записать встречу»: день, форма, тема.
bot-meetings-none-yet = Встреч пока нет. О встрече сообщает наставник, вы её подтверждаете.
bot-meetings-line = { $day } – { $form }, { $topic } ({ $status })
bot-meetings-line-with = Подопечный { $number }: { $day } – { $form }, { $topic } ({ $status })
bot-meetings-asked = Была встреча { $day }?
bot-meetings-log = Записать встречу
bot-meetings-log-with = Встреча { $number }: { $post }, { $organisation }
bot-meetings-when = Когда была встреча?
bot-meetings-today = Сегодня
bot-meetings-yesterday = Вчера
bot-meetings-earlier = Другой день
bot-meetings-how = Как встретились?
bot-meetings-form-talk = беседа
bot-meetings-form-lesson = посещение занятия
bot-meetings-form-remote = звонок или переписка
bot-meetings-what = О чём говорили?
bot-meetings-topic-other = другая тема
bot-meetings-status-waiting = ждёт подтверждения
bot-meetings-status-confirmed = подтверждена
bot-meetings-status-denied = не подтверждена
bot-meetings-yes = Подтвердить
bot-meetings-no = Не было
bot-meetings-answered-yes = Встреча подтверждена
bot-meetings-answered-no = Записано: встречи не было
bot-meetings-logged = Встреча записана, ждёт подтверждения
bot-meetings-already = Это уже записано
bot-meetings-not-yours = Эта пара уже не действует
bot-meetings-wrong-day = Записать можно встречу за последние две недели

## Пары без встреч
notices-silence-heading = Давно не было встреч
notices-silence-text = { $count ->
        [1] С подопечным нет записанных встреч уже { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }.
       *[other] Нет записанных встреч с { $count } { $count ->
            [one] подопечным
           *[other] подопечными
        }. Самый долгий перерыв – { $days ->
            [one] { $days } день
            [few] { $days } дня
           *[many] { $days } дней
        }.
    } Если встреча была, запишите её: три нажатия.
notices-silence-log = Записать встречу
notices-pairs-heading = { $count ->
        [1] Одна пара давно без встреч
        [one] { $count } пара давно без встреч
        [few] { $count } пары давно без встреч
       *[many] { $count } пар давно без встреч
    }
notices-pairs-text = Наставникам мы напоминали, но записанных встреч нет { $least } { $least ->
        [one] день
        [few] дня
       *[many] дней
    } или дольше. Кто это, видно в панели: «Сообщества», «Наставничество», фильтр «Без встреч».
panel-home-silent-pairs = { $count ->
        [one] пара наставника и подопечного давно без встреч
        [few] пары наставников и подопечных давно без встреч
       *[many] пар наставников и подопечных давно без встреч
    }
panel-home-silent-pairs-press = К парам
panel-ui-resources-Mentorship-properties-silentFor = Без встреч
panel-ui-resources-Mentorship-labels-silentFor-14 = 2 недели и дольше
panel-ui-resources-Mentorship-labels-silentFor-30 = 30 дней и дольше
panel-ui-resources-Mentorship-labels-silentFor-60 = 60 дней и дольше
panel-ui-resources-Mentorship-labels-silentFor-90 = 90 дней и дольше
panel-ui-resources-Person-properties-withoutMentor = Молодой специалист без наставника
