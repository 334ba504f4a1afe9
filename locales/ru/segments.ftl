# Сегменты: кого спрашивать и кому писать.
segments-choice = Сегмент: { $name }
segments-not-allowed = Сегменты ведут директор, заместитель директора и специалисты центра.
segments-unknown = Такого сегмента нет: возможно, его удалили.
segments-no-name = Дайте сегменту название.
segments-name-long = Название не длиннее 120 знаков.
segments-name-taken = Сегмент с таким названием уже есть.
segments-incomplete = Не все условия заполнены: выберите значения или уберите лишнее условие.
segments-too-deep = Слишком глубоко вложенные группы: не больше шести уровней.
segments-too-many = Слишком много условий: не больше шестидесяти.
segments-no-wave = Опроса, на который ссылается условие, нет или он ещё не открывался.
segments-level-anonymous = Тот опрос анонимный: у ответов нет имён, поэтому отобрать людей по ним нельзя.
segments-level-not-yours = Условие смотрит на уровни опроса не вашего направления: их видят директор, заместитель и ответственный специалист.
segments-answered-not-yours = Условие смотрит, кто ответил на опрос не вашего направления: его ведут другие.
segments-created = Сегмент создан. Соберите условия и сохраните.
segments-saved = Сегмент сохранён.
segments-deleted = Сегмент удалён.
segments-deletes = Сегмент исчезнет из списка. Опросы, которые уже открывались, хранят свою копию условий и не меняются.
segments-in-use = Сегмент нельзя удалить: его { $count ->
        [one] ждёт запланированный опрос
       *[other] ждут запланированные опросы
    } { $titles }. Сначала выберите для { $count ->
        [one] него
       *[other] них
    } другую аудиторию или отмените.
segments-touches = От этого сегмента { $count ->
        [one] зависит { $count } запланированный опрос
        [few] зависят { $count } запланированных опроса
       *[many] зависят { $count } запланированных опросов
    }: { $count ->
        [one] он спросит
       *[other] они спросят
    } уже по новым условиям.
segments-touches-wave = «{ $title }», откроется { $day }.
segments-finds = Сейчас подходят { $people } { $people ->
        [one] человек
        [few] человека
       *[many] человек
    } в { $organisations } { $organisations ->
        [one] организации
       *[other] организациях
    }.
segments-finds-nobody = Никто не подходит: опрос с таким сегментом не откроется.
segments-finds-everybody = Это все, кого вообще можно найти по реестру.
segments-and-others = и ещё { $count }
segments-no-names = По уровням имена здесь не показываем: они видны в результатах того опроса.

# Виды условий и их поля.
segments-young = Молодые
segments-young-who = Кто
segments-young-who-educator = молодые педагоги, до 35 лет
segments-young-who-specialist = молодые специалисты, до 35 лет и до 3 лет стажа
segments-educator = Педагог
segments-head = Руководитель организации
segments-organisation-type = Тип организации
segments-organisation-type-types = Типы
segments-organisation-type-types-school = школа
segments-organisation-type-types-kindergarten = детский сад
segments-organisation-type-types-supplementary = дополнительное образование
segments-organisation = Организация
segments-organisation-organisations = Организации
segments-position = Должность
segments-position-positions = Должности
segments-subject = Предмет
segments-subject-subjects = Предметы
segments-experience = Педагогический стаж
segments-experience-from = От, полных лет
segments-experience-to = До, полных лет
segments-age = Возраст
segments-age-from = От, полных лет
segments-age-to = До, полных лет
segments-organisation-flag = Отметка организации на учебный год
segments-organisation-flag-flag = Отметка
segments-organisation-flag-flag-low_results = ШНОР
segments-organisation-flag-flag-internship_site = стажировочная площадка
segments-organisation-flag-year = Год начала учебного года (пусто – текущий)
segments-rmo-member = Участник РМО
segments-rmo-member-rmos = РМО
segments-rmo-audience = Аудитория РМО
segments-rmo-audience-rmos = РМО
segments-answered = Участие в опросе
segments-answered-wave = Опрос
segments-answered-state = Участие
segments-answered-state-answered = ответ получен
segments-answered-state-not-answered = спросили, ответа нет
segments-level = Уровень в прошлом опросе
segments-level-wave = Опрос
segments-level-scale = Блок
segments-level-levels = Уровни

# Конструктор в панели.
panel-ui-labels-Segment = Сегменты
panel-ui-pages-segment = Сегмент
panel-ui-actions-createSegment = Создать сегмент
panel-ui-actions-deleteSegment = Удалить
panel-ui-actions-buildSegment = Условия
panel-ui-own-confirm-createSegment = Назовите сегмент и выберите, с кого начать. Условия соберёте на следующей странице, там же видно, сколько людей подходит.
panel-ui-own-confirm-deleteSegment = Проверяем, кто ждёт сегмент «{ $title }»…
panel-ui-resources-Segment-properties-id = №
panel-ui-resources-Segment-properties-name = Название
panel-ui-resources-Segment-properties-base = С кого начать
panel-ui-resources-Segment-properties-waves = Опросов
panel-ui-resources-Segment-properties-createdAt = Создан
panel-ui-resources-Segment-properties-changedAt = Изменён
panel-ui-resources-Segment-labels-base-young--educators = молодые педагоги, до 35 лет
panel-ui-resources-Segment-labels-base-young--specialists = молодые специалисты, до 35 лет и до 3 лет стажа
panel-ui-resources-Segment-labels-base-all--educators = все педагоги
panel-ui-resources-Segment-labels-base-organisation--heads = руководители организаций
panel-ui-own-segments-name = Название
panel-ui-own-segments-whom = Кого найти
panel-ui-own-segments-group = Группа условий
panel-ui-own-segments-mode = Должны выполняться
panel-ui-own-segments-all = все условия
panel-ui-own-segments-any = хотя бы одно условие
panel-ui-own-segments-not = кроме
panel-ui-own-segments-rule = Условие
panel-ui-own-segments-remove = Убрать
panel-ui-own-segments-removeRule = Убрать условие «{ $label }»
panel-ui-own-segments-removeGroup = Убрать группу
panel-ui-own-segments-addRule = Добавить условие
panel-ui-own-segments-addGroup = Добавить группу
panel-ui-own-segments-addValue = Добавить
panel-ui-own-segments-removeValue = Убрать «{ $label }»
panel-ui-own-segments-first = Сначала выберите то, что слева.
panel-ui-own-segments-emptyAll = Условий нет: подходят все, кто есть в реестре.
panel-ui-own-segments-emptyAny = Условий нет: не подходит никто.
panel-ui-own-segments-count = Сколько людей подходит
panel-ui-own-segments-counting = Считаем…
panel-ui-own-segments-incomplete = Заполните условия: тогда посчитаем.
panel-ui-own-segments-waves = Ждут этот сегмент
panel-ui-own-segments-save = Сохранить
panel-ui-own-segments-saveAnyway = Всё равно сохранить
panel-ui-own-segments-saveAll = Сохранить и изменить эти опросы
panel-audit-saveSegment = Сохранён сегмент «{ $name }»
panel-audit-deleteSegment = Удалён сегмент «{ $name }»
panel-ui-resources-AuditEntry-labels-verb-saveSegment = сегмент сохранён
panel-ui-resources-AuditEntry-labels-doing-saveSegment = сегмент сохранён
panel-ui-resources-AuditEntry-labels-verb-deleteSegment = сегмент удалён
panel-ui-resources-AuditEntry-labels-doing-deleteSegment = сегмент удалён
panel-audit-changeSetting = Изменена настройка центра
panel-ui-resources-AuditEntry-labels-verb-changeSetting = настройка изменена
panel-ui-resources-AuditEntry-labels-doing-changeSetting = настройка изменена
panel-ui-resources-AuditEntry-labels-noun-segment = сегмент
panel-ui-resources-AuditEntry-labels-about-segment = сегмент
panel-ui-resources-AuditEntry-labels-noun-setting = настройка
panel-ui-resources-AuditEntry-labels-about-setting = настройка
panel-ui-resources-Segment-actions-list = Сегменты
panel-ui-own-empty-Segment = Сегментов пока нет. Сегмент – это сохранённый круг людей: кого спрашивать и кому писать. Нажмите «Создать сегмент».

# Нагрузка опросами.
panel-ui-pages-burden = Нагрузка опросами
burden-not-allowed = Нагрузку видят директор, заместитель директора и специалисты центра.
burden-lead = Сколько минут опросы попросили у людей с { $from } по { $until }: по тому, сколько занимает каждая анкета.
burden-cap = Норма на человека – { $cap } минут за квартал. Кто планирует опрос сверх нормы, увидит, у скольких людей она превышена, и сможет их не спрашивать.
burden-limit = Норма на квартал
burden-minutes = { $cap } минут
burden-sure = Изменить норму на { $cap } минут за квартал для всех? Уже открытые опросы не изменятся.
burden-changed = Норма теперь { $cap } минут за квартал.
burden-organisations = По организациям
burden-people = По людям: { $count }
burden-nobody = В этом квартале опросов ещё не было.
burden-over = сверх нормы: { $count }
burden-column-organisation = Организация
burden-column-people = Спросили людей
burden-column-mean = Минут на человека
burden-column-over = Сверх нормы
burden-column-person = Человек
burden-column-waves = Опросов
burden-column-minutes = Минут
burden-column-limit = Сейчас
burden-column-change = Изменить
settings-not-allowed = Настройки центра меняют директор и администратор.
settings-wrong-burden-minutes = Норма – целое число минут от 5 до 600.
panel-home-own-organisation = В вашей организации ответили { $answered } из { $asked }: «{ $title }», до { $closesAt } включительно
