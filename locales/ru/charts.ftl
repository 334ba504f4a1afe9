# Слова на рисунках и их пересказ для тех, кто рисунка не видит.
charts-too-few = мало ответов
charts-longer-is-harder = Чем длиннее полоса, тем труднее: от 0 до 100.
charts-longer-is-better = Чем длиннее полоса, тем лучше: от 0 до 100.
charts-previous-mark = Черта на полосе — прошлый раз.
charts-previous-value = раньше { $value }
charts-alt-block = { $label }: { $value } из 100, { $level }.
charts-alt-block-changed = { $label }: { $value } из 100, { $level }; раньше { $previous }.
charts-alt-block-few = { $label }: мало ответов.
charts-n = n = { $n }
charts-answered = { $answered } из { $asked }
charts-nobody-asked = никого не спрашивали
charts-alt-row = { $label }: { $parts }; n = { $n }.
charts-alt-line = { $label }: { $parts }.
charts-cell-withheld = скрыто
charts-cell-empty = никого
charts-alt-share = { $label }: { $share }, { $note }.
charts-alt-few = { $label }: мало ответов.
charts-alt-change = { $label }: было { $earlier }, стало { $later }; { $verdict }.
charts-alt-change-new = { $label }: { $later }; сравнить не с чем.
charts-verdict-higher = выше
charts-verdict-lower = ниже
charts-verdict-within-error = разница в пределах погрешности
charts-verdict-too-few = для сравнения мало ответов
