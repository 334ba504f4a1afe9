# Проверки описания опроса: повторы, правила по группе, предзаполнение, слова.

survey-problem-prefill-fact = { $item }: ответ взять неоткуда, о «{ $fact }» ничего не известно.
survey-problem-overall-measure = общий итог считается как «{ $measure }», а блоки иначе.
survey-problem-trigger-never = правило ждёт ответа «{ $value }» на вопрос «{ $item }», а такого ответа не бывает.
survey-problem-cap-never = ограничению нужно блоков: { $wanted }, а всего их { $blocks }.
survey-problem-trigger-shape = условие записано не до конца: выберите, о чём оно, отметьте ответы и впишите границу.
survey-problem-anonymous-addressee = в анонимном опросе рекомендация может быть только самому респонденту.
survey-problem-group-minimum = в анонимном опросе правило по группе действует не меньше чем от { $minimum } ответов.
survey-problem-group-figure = у вопроса «{ $item }» нет того, что считает «{ $kind }».
survey-problem-repeat-outside = о вопросе «{ $item }» нельзя говорить вне его раздела: раздел повторяется, и неясно, какой повтор имеется в виду.
survey-problem-repeat-counted = вопрос «{ $item }» стоит в повторяющемся разделе, в баллы и в правила по группе он не входит.
survey-problem-gendered = { $where }: слова обращаются только к мужчине или только к женщине: «{ $phrase }».
survey-problem-long-text = { $where }: текст длиннее одного сообщения ({ $length } знаков из { $max }).
survey-problem-markup = { $where }: в тексте разметка или программа: «{ $phrase }». Пишите обычными словами.
survey-problem-too-large = описание опроса слишком велико: помещается не больше { $max } тысяч знаков.
survey-problem-no-questionnaire = это не описание опроса: ожидались поля code, title, sections и другие.
survey-problem-code-fixed = у опубликованного опроса код не меняется: верните «{ $code }».
survey-problem-code-taken = опрос с кодом «{ $code }» уже есть: выберите другой код.
survey-problem-area-foreign = это направление не ваше: выберите одно из своих.
survey-problem-anonymity-fixed = на опрос уже отвечали без имени: сделать его именным нельзя. Для именного создайте копию под другим кодом.
survey-problem-free-text-required = { $item }: свободный ответ пишут только на странице (freeText), поэтому обязательным он быть не может: в чате опрос не отправить. Поставьте required: false.
