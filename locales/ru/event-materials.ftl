# What belongs to an event: materials for those who take part, and its papers.

events-materials-heading =
    { $count ->
        [one] Материал мероприятия: { $name }
       *[other] Материалы мероприятия ({ $count }): { $name }
    }
events-materials-open = Открыть материалы
events-paper = { $title } № { $number } от { $day }
events-paper-minutes = Протокол
events-paper-result_order = Приказ об итогах
bot-event-files-button = Материалы ({ $count })
bot-event-files = Материалы: { $name }
bot-event-files-none = Материалов пока нет.
bot-event-files-gone = Этого материала уже нет, или он для тех, кто в списке участников.
bot-event-files-line = { $number }. { $title }
event-page-materials-before = Материалы к мероприятию
event-page-materials-after = Материалы мероприятия

## Why not
events-refused-material-purpose = Назначение: выберите из списка.
events-refused-material-title = Название: назовите материал.
events-refused-material-long = Название: не больше { $most } знаков.
events-refused-material-thing = Файл или ссылка: нужно что-то одно.
events-refused-material-link = Ссылка: нужен полный адрес, который начинается с https://
events-refused-paper-number = Номер документа: от 1 до { $most } знаков.
events-refused-paper-day = Дата документа: укажите день.
events-refused-materials-many = У мероприятия уже { $most } материалов. Уберите лишние.
events-refused-materials-large = Файл: все файлы одного мероприятия вместе не больше { $megabytes } МБ.
events-refused-no-material = Этого материала уже нет. Откройте страницу мероприятия заново.

## In the panel
panel-ui-pages-event-material = Добавить материал
panel-ui-own-eventMaterial-back = К мероприятию
panel-ui-own-eventMaterial-purpose = Назначение
panel-ui-own-eventMaterial-title = Название
panel-ui-own-eventMaterial-number = Номер документа
panel-ui-own-eventMaterial-day = Дата документа
panel-ui-own-eventMaterial-file = Файл (до 10 МБ)
panel-ui-own-eventMaterial-link = Или ссылка
panel-ui-own-eventMaterial-save = Добавить
panel-ui-resources-OutboxMessage-labels-kind-event--materials = материалы мероприятия
panel-events-purpose-before = к мероприятию, для участников
panel-events-purpose-after = после мероприятия, для участников
panel-events-purpose-minutes = протокол, для сотрудников
panel-events-purpose-result_order = приказ об итогах, для сотрудников
panel-events-materials = Материалы: { $count }
panel-events-material-add = Добавить материал
panel-events-material-kept = Материал добавлен.
panel-events-material-removed = Материал убран.
panel-events-material-remove-sure = Убрать материал «{ $title }»? Файл удалится.
panel-events-column-material = Материал
panel-events-column-minutes = Протокол
panel-events-column-purpose = Назначение
panel-events-column-added = Добавлен
panel-audit-addEventMaterial = Добавлен материал: { $name }
panel-audit-removeEventMaterial = Убран материал: { $name }
schedules-tell-event-materials = Сообщить о материалах мероприятий
schedules-tell-event-materials-does = Каждые пять минут: те, чья явка отмечена, узнают о материалах, добавленных после мероприятия. Всё, что добавили подряд, – одно сообщение.
schedules-tell-event-materials-did = Сообщений: { $messages }
