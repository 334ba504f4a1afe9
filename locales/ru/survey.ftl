# Опросы: почему ответ не принят, что не так в описании опроса, чего не хватает подсчёту.

survey-choose-from-list = Выберите один из предложенных вариантов.
survey-choose-one = Отметьте хотя бы один вариант.
survey-too-many =
    { $max ->
        [one] Можно отметить не больше { $max } варианта. Снимите лишнюю отметку.
       *[other] Можно отметить не больше { $max } вариантов. Снимите лишнюю отметку.
    }
survey-one-answer = Здесь нужен один ответ, а пришло несколько. Выберите один.
survey-not-a-number = Здесь нужно число, например 12.
survey-not-whole = Здесь нужно целое число, без дробной части.
survey-out-of-range = Здесь подходит число от { $min } до { $max }.
survey-not-a-date = Такой даты нет. Напишите день, месяц и год, например 18.09.2020.
survey-date-too-early = Подходит дата не раньше { $min }.
survey-date-too-late = Подходит дата не позже { $max }.
survey-write-words = Напишите ответ словами.
survey-too-long =
    { $length ->
        [one] Получился { $length } знак, а помещается { $max }. Сократите, пожалуйста.
        [few] Получилось { $length } знака, а помещается { $max }. Сократите, пожалуйста.
       *[other] Получилось { $length } знаков, а помещается { $max }. Сократите, пожалуйста.
    }
survey-already-sent = Ответы уже отправлены.
survey-begin-first = Сначала начните опрос.
survey-not-this-question = Сейчас на экране другой вопрос. Ответы сохранены.
survey-review-first = Перед отправкой проверьте ответы.
survey-missing =
    { $count ->
        [one] Остался { $count } вопрос без ответа. Ответьте на него, и опрос можно отправить.
        [few] Осталось { $count } вопроса без ответа. Ответьте на них, и опрос можно отправить.
       *[other] Осталось { $count } вопросов без ответа. Ответьте на них, и опрос можно отправить.
    }
survey-no-way-back = Это первый вопрос.
survey-required = На этот вопрос нужен ответ.
survey-na-not-offered = Для этого вопроса такого ответа нет.

survey-answers-no-object = Нужны ответы вида {"{"}"А1": 2, "А3": "na"{"}"}.
survey-answers-unknown = Вопроса «{ $item }» в этом опросе нет.
survey-answers-latin = Вопроса «{ $item }» нет: похоже, буква латинская. Нужен «{ $meant }» русской буквой.
survey-answers-na = { $item }: ответ «na» для этого вопроса не предусмотрен.
survey-answers-bad = { $item }: значение { $value } не подходит.

survey-score-usage = Напишите код опроса и файл с ответами: score young-difficulties ответы.json
survey-score-no-questionnaire = Опроса «{ $code }» нет. Есть: { $known }.
survey-score-no-file = Файл «{ $file }» не читается.
survey-score-no-json = В файле с ответами не JSON.

survey-problem-heading =
    { $count ->
        [one] { $file }: { $count } ошибка, опрос не принят.
        [few] { $file }: { $count } ошибки, опрос не принят.
       *[other] { $file }: { $count } ошибок, опрос не принят.
    }
survey-problem-file-name = { $file }: внутри код «{ $code }», а файл должен называться по коду.
survey-problem-yaml = так в YAML писать нельзя: { $message }
survey-problem-unknown-key = { $where }: поля «{ $field }» не бывает, проверьте написание.
survey-problem-missing-field = { $where }: не хватает поля «{ $field }».
survey-problem-unknown-type = { $where }: такого типа вопроса нет. Есть: { $known }.
survey-problem-shape = { $where }: поле «{ $field }» записано неверно, ожидалось: { $expected }.
survey-problem-code-twice = код «{ $code }» встречается дважды.
survey-problem-point-twice = шкала «{ $code }»: одно значение стоит у двух подписей.
survey-problem-no-words = { $item }: для кнопки нет слов, добавьте в words: { $word }.
survey-problem-anonymous-file = { $item }: в анонимном опросе файлов не просят: файл называет своего автора.
survey-problem-unknown-scale = { $item }: шкалы «{ $scale }» нет в разделе scales.
survey-problem-bounds = { $item }: верхняя граница не сходится с тем, что можно выбрать или ввести.
survey-problem-unknown-fact = { $item }: условие спрашивает о неизвестном: «{ $fact }».
survey-problem-when-unknown = { $item }: условие ссылается на вопрос «{ $other }», а его нет.
survey-problem-when-later = { $item }: условие ссылается на вопрос «{ $other }», который задают не раньше него самого: получился бы круг.
survey-problem-when-never = { $item }: условие ждёт ответа «{ $value }» на вопрос «{ $other }», а такого ответа не бывает.
survey-problem-block-unknown-item = блок «{ $block }»: вопроса «{ $item }» в нём нет.
survey-problem-block-no-points = блок «{ $block }»: у вопроса «{ $item }» нет баллов, в блок входят только вопросы со шкалой.
survey-problem-unknown-levels = { $owner }: уровней «{ $levels }» нет в разделе levels.
survey-problem-unknown-level = уровня «{ $level }» нет.
survey-problem-too-few-blocks = общему итогу нужно блоков: { $minimum }, а всего их { $blocks }.
survey-problem-level-empty = { $levels }: уровень «{ $level }» пуст, его верхняя граница не выше нижней.
survey-problem-level-top = { $levels }: верхний уровень «{ $level }» не должен кончаться, уберите below.
survey-problem-level-overlap = { $levels }: уровни «{ $level }» и «{ $next }» перекрываются.
survey-problem-level-hole = { $levels }: между уровнями «{ $level }» и «{ $next }» дыра от { $from } до { $to }.
survey-problem-level-bottom = { $levels }: уровни начинаются с { $from }, а балл бывает { $lowest }.
survey-problem-recommendation-block = рекомендация ссылается на блок «{ $block }», а его нет.
survey-problem-recommendation-item = рекомендация ссылается на вопрос «{ $item }», а его нет.
survey-problem-recommendation-overall = рекомендация ссылается на общий итог, а его в этом опросе нет.
survey-problem-recommendation-always = у рекомендации нет границы: напишите atLeast или below.
survey-problem-no-topics = при таком условии у рекомендации нет тем, уберите {"{"}topics{"}"}.
survey-problem-braces = { $where }: скобки без пары: «{ $text }».
survey-problem-slot = { $where }: непонятно, что подставить вместо {"{"}{ $slot }{"}"}.
survey-problem-no-fallback = { $where }: значения для {"{"}{ $slot }{"}"} может не быть, добавьте запасные слова после черты.
survey-problem-quote-later = { $item }: в тексте ответ на вопрос «{ $other }», который задают не раньше него самого.
survey-problem-agreement = { $where }: слова не согласуются: «{ $phrase }». Внесите прилагательное в скобки: {"{"}свой урок|своё занятие{"}"}.
survey-problem-long-label = { $where }: подпись «{ $label }» длиннее кнопки ({ $length } из { $max }), в чате она может стать строкой списка.
