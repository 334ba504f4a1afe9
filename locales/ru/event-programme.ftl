# The programme of an event: who speaks, leads and judges.

events-role =
    { $role ->
       *[participant] слушатель
        [speaker] докладчик
        [workshop_leader] ведущий мастер-класса
        [jury] жюри, эксперт
        [organiser] организатор
    }
events-programme = Программа:
events-speaker = { $name }, { $part }
events-part-on = { $role }: «{ $topic }»
bot-event-programme = Кто выступает
events-speaker-heading =
    { $news ->
       *[named] Вас указали в программе: { $name }
        [changed] Изменилось ваше участие в программе: { $name }
        [removed] Вас больше нет в программе: { $name }
    }
events-speaker-role = Ваша роль: { $role }
events-speaker-topic = Тема: «{ $topic }»
events-speaker-note = Если это ошибка, ответьте организатору или в методический центр.

## Why not
events-refused-speaker-who = Кто выступает: выберите человека из реестра или впишите гостя, что-то одно.
events-refused-guest = Гость: не больше { $most } знаков.
events-refused-speaker-role = Роль в программе: выберите из списка.
events-refused-topic = Тема: не больше { $most } знаков.
events-refused-order = Порядок: целое число от 1 до { $most }, или оставьте поле пустым.
events-refused-no-speaker = Этой строки программы уже нет. Откройте страницу мероприятия заново.
events-refused-speaker-again = Этот человек уже есть в программе с этой ролью.

## In the panel
panel-ui-actions-addSpeaker = Добавить в программу
panel-ui-actions-changeSpeaker = Изменить строку программы
panel-ui-own-confirm-addSpeaker = Кто выступает или ведёт «{ $title }»? Человек из реестра получит сообщение и попадёт в список; программу с именами видят все.
panel-ui-own-confirm-changeSpeaker = Что изменилось в строке программы «{ $title }»? О новой роли или теме человек узнает.
panel-ui-resources-CentreEvent-properties-speaker = Человек из реестра
panel-ui-resources-CentreEvent-properties-guest = Гость: имя и кто это
panel-ui-resources-CentreEvent-properties-speakerRole = Роль в программе
panel-ui-resources-CentreEvent-properties-topic = Тема
panel-ui-resources-CentreEvent-properties-order = Порядок (пусто: последним)
panel-ui-resources-CentreEvent-labels-speakerRole-speaker = докладчик
panel-ui-resources-CentreEvent-labels-speakerRole-workshop_leader = ведущий мастер-класса
panel-ui-resources-CentreEvent-labels-speakerRole-jury = жюри, эксперт
panel-ui-resources-CentreEvent-labels-speakerRole-organiser = организатор
panel-ui-resources-OutboxMessage-labels-kind-event--speaker = участие в программе
panel-events-programme = Программа: { $count }
panel-events-programme-empty = Программы пока нет. Добавьте тех, кто выступает или ведёт, кнопкой «Добавить в программу».
panel-events-column-speaker = Кто
panel-events-column-topic = Тема
panel-events-column-change = Изменить
panel-events-column-remove = Убрать
panel-events-guest = { $name } (гость)
panel-events-speaker-change = Изменить
panel-events-speaker-remove = Убрать
panel-events-speaker-remove-sure = Убрать из программы: { $name }?
panel-events-speaker-kept = Программа сохранена.
panel-events-speaker-removed = Строка программы убрана.
panel-audit-addSpeaker = Дополнена программа: { $name }
panel-audit-changeSpeaker = Изменена программа: { $name }
panel-audit-removeSpeaker = Убрано из программы: { $name }

## While many are told
panel-events-telling =
    { $what ->
       *[announcement] Объявление рассылается: сообщений в очереди { $messages }.
        [change] О новом времени и месте сообщаем записанным: сообщений в очереди { $messages }.
        [cancellation] Об отмене сообщаем записанным: сообщений в очереди { $messages }.
        [materials] О материалах сообщаем тем, кто был: сообщений в очереди { $messages }.
        [reminders] Меняем напоминания записанным: напоминаний { $messages }.
    }
