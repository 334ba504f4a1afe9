# The journal: every entry a sentence.
panel-audit-system = System
panel-audit-nothing = nothing
panel-audit-other = Action “{ $action }”
panel-audit-saveRegister = Changed ({ $fields }): { $name }
panel-audit-createInRegister = Record created: { $name }
panel-audit-createAccount = Account of the panel created: { $name }
panel-audit-setPassword = Password changed: { $name }
panel-audit-signOutEverywhere = All sessions ended: { $name }
panel-audit-disableAccount = Account closed: { $name }
panel-audit-enableAccount = Account opened: { $name }
panel-audit-grantRole = Role “{ $role }” granted: { $name }
panel-audit-endGrant = Role “{ $role }” ended: { $name }
panel-audit-issueCodes =
    { $count ->
        [1] Code issued: { $name }
       *[other] { $count } codes issued
    }
panel-audit-revokeCode = Code revoked: { $name }
panel-audit-approveRequest = Request no. { $number } approved
panel-audit-refuseRequest = Request no. { $number } refused
panel-audit-createWave = Wave “{ $name }” created
panel-audit-openWave = Wave “{ $name }” opened
panel-audit-closeWave = Wave “{ $name }” closed
panel-audit-remindNonRespondents =
    { $count ->
        [one] { $count } reminder queued: “{ $name }”
       *[other] { $count } reminders queued: “{ $name }”
    }
panel-audit-viewRespondents = Looked at who answered: “{ $name }”
panel-audit-viewPersonResult = Looked at the answers of { $name }
panel-audit-viewFreeTexts = Looked at free texts: “{ $name }”
panel-audit-viewNeedsCall =
    { $count ->
        [one] Looked at who needs a call: { $count } person
       *[other] Looked at who needs a call: { $count } people
    }
panel-audit-viewMenteeTopics = Looked at a mentee’s topics: { $name }
panel-audit-viewShownResult = Looked at a shown result: { $name }
panel-audit-showResult = Own result shown to the head: { $name }
panel-audit-hideResult = Showing to the head taken back: { $name }
panel-audit-takeCall = A call was taken
panel-audit-finishCall = A call was finished
panel-audit-addRmoPosition = Position added to the association: { $name }
panel-audit-removeRmoPosition = Position removed from the association: { $name }
panel-audit-verifyCourse = Course record compared with its document: { $name }
panel-audit-makeTrainingRequest = Training request made: { $name }
panel-audit-confirmTrainingRequest = Training request confirmed: { $name }
panel-audit-planTrainingRequest = Training request put into the plan: { $name }
panel-audit-referTrainingRequest = Referred to training: request { $name }
panel-audit-completeTrainingRequest = Training completed: request { $name }
panel-audit-declineTrainingRequest = Training request declined: { $name }
panel-audit-submitVacancyReport = Vacancy report submitted: { $name }
panel-audit-closeVacancy = Vacancy closed: { $name }
panel-ui-resources-AuditEntry-properties-sentence = What happened
panel-ui-resources-AuditEntry-properties-who = Who
panel-audit-openWavePage = Link for a poster opened: “{ $name }”
panel-audit-closeWavePage = Link on the poster switched off: “{ $name }”
