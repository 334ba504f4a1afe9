# Организации, которые не приходят на заседания РМО: сообщение руководителю, страница и строка главной.
notices-rmo-absence-heading = На заседаниях РМО никого не было
notices-rmo-absence-text = Дважды подряд на заседание никто не пришёл:
notices-rmo-absence-line = • { $organisation }, РМО «{ $rmo }» – { $first } и { $second }
notices-rmo-absence-note = Узнайте, что мешает приходить. Если в журнале ошибка, напишите нам.
notices-rmo-absence-ask = Написать в центр
panel-home-rmo-absences =
    { $count ->
        [one] организация дважды подряд никого не прислала
        [few] организации дважды подряд никого не прислали
       *[many] организаций дважды подряд никого не прислали
    } на заседания РМО
panel-home-rmo-absences-press = Кто не приходит
panel-ui-pages-rmo-absences = Не приходят на РМО
rmo-absences-lead = Организации, из которых никто не пришёл на два последних заседания, хотя в РМО есть их педагоги. Заседания считаются через три дня после конца; те, где явку не отметили, и отменённые – нет. Строка уйдёт, когда кто-нибудь придёт.
rmo-absences-count = Всего: { $count }
rmo-absences-none = Таких организаций нет: на заседания приходят из каждой.
rmo-absences-column-rmo = РМО
rmo-absences-column-meetings = Заседания
rmo-absences-column-told = Руководителю
rmo-absences-told = сообщено { $date }
rmo-absences-untold = не сообщено
schedules-tell-of-absences = Сообщить, кто не приходит на РМО
schedules-tell-of-absences-does = По утрам: сообщает руководителям, что с двух последних заседаний их педагогов не было, – один раз, пока кто-нибудь не придёт.
schedules-tell-of-absences-did = Поставлено в очередь сообщений: { $messages }
