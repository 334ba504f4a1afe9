# Журнал: каждая запись предложением.
panel-audit-system = Система
panel-audit-nothing = ничего
panel-audit-other = Действие «{ $action }»
panel-audit-saveRegister = Изменено ({ $fields }): { $name }
panel-audit-createInRegister = Создана запись: { $name }
panel-audit-createAccount = Создан вход в панель: { $name }
panel-audit-setPassword = Сменён пароль: { $name }
panel-audit-signOutEverywhere = Закончены все сеансы: { $name }
panel-audit-disableAccount = Закрыт вход в панель: { $name }
panel-audit-enableAccount = Открыт вход в панель: { $name }
panel-audit-grantRole = Выдана роль «{ $role }»: { $name }
panel-audit-endGrant = Снята роль «{ $role }»: { $name }
panel-audit-issueCodes =
    { $count ->
        [1] Выдан код: { $name }
        [one] Выдан { $count } код
        [few] Выдано { $count } кода
       *[other] Выдано { $count } кодов
    }
panel-audit-revokeCode = Отозван код: { $name }
panel-audit-approveRequest = Одобрена заявка № { $number }
panel-audit-refuseRequest = Отклонена заявка № { $number }
panel-audit-createWave = Создан опрос «{ $name }»
panel-audit-openWave = Открыт опрос «{ $name }»
panel-audit-closeWave = Закрыт опрос «{ $name }»
panel-audit-remindNonRespondents =
    { $count ->
        [one] Поставлено в очередь { $count } напоминание: «{ $name }»
        [few] Поставлено в очередь { $count } напоминания: «{ $name }»
       *[other] Поставлено в очередь { $count } напоминаний: «{ $name }»
    }
panel-audit-viewRespondents = Просмотрено, кто ответил: «{ $name }»
panel-audit-viewPersonResult = Просмотрены ответы: { $name }
panel-audit-viewFreeTexts = Просмотрены свободные ответы: «{ $name }»
panel-audit-viewNeedsCall =
    { $count ->
        [one] Просмотрен список тех, кому нужен звонок: { $count } человек
        [few] Просмотрен список тех, кому нужен звонок: { $count } человека
       *[other] Просмотрен список тех, кому нужен звонок: { $count } человек
    }
panel-audit-viewMenteeTopics = Просмотрены темы подопечного: { $name }
panel-audit-viewShownResult = Просмотрен показанный итог: { $name }
panel-audit-showResult = Свой итог показан руководителю: { $name }
panel-audit-hideResult = Показ итога руководителю отозван: { $name }
panel-audit-takeCall = Взят звонок
panel-audit-finishCall = Завершён звонок
panel-audit-addRmoPosition = К РМО добавлена должность: { $name }
panel-audit-removeRmoPosition = Из РМО убрана должность: { $name }
panel-audit-verifyCourse = Запись о курсах сверена с документом: { $name }
panel-audit-makeTrainingRequest = Подана заявка на обучение: { $name }
panel-audit-confirmTrainingRequest = Заявка на обучение подтверждена: { $name }
panel-audit-planTrainingRequest = Заявка на обучение включена в план: { $name }
panel-audit-referTrainingRequest = Направление на обучение: заявка { $name }
panel-audit-completeTrainingRequest = Обучение завершено: заявка { $name }
panel-audit-declineTrainingRequest = Заявка на обучение отклонена: { $name }
panel-audit-submitVacancyReport = Сдан отчёт о вакансиях: { $name }
panel-audit-closeVacancy = Вакансия закрыта: { $name }
panel-ui-resources-AuditEntry-properties-sentence = Что произошло
panel-ui-resources-AuditEntry-properties-who = Кто
panel-audit-openWavePage = Открыта ссылка для плаката: «{ $name }»
panel-audit-closeWavePage = Отключена ссылка с плаката: «{ $name }»
