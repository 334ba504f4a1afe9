# Метки, по которым раскладывают свободные ответы.

panel-ui-own-tags-search = Слова из ответа
panel-ui-own-tags-type = Тип организации
panel-ui-own-tags-everyType = Все организации
panel-ui-own-tags-tags = Метки: показать ответы с одной из них
panel-ui-own-tags-new = Новая метка
panel-ui-own-tags-add = Добавить
panel-ui-own-tags-rename = Переименовать
panel-ui-own-tags-renameTo = Новое название. Если такая метка уже есть, две станут одной.
panel-ui-own-tags-delete = Удалить метку
panel-ui-own-tags-deleteSure = Удалить метку «{ $label }»? Сами ответы останутся.
panel-ui-own-tags-keys = Нажмите на метку под ответом или, стоя на ней, цифру от 1 до 9.

tags-added = Метка добавлена.
tags-renamed = Метка переименована.
tags-merged = Две метки стали одной.
tags-deleted = Метка удалена.
tags-refused-not-yours = Ответы этого опроса вам не показываются, поэтому и метки к ним ставить нельзя.
tags-refused-empty = Назовите метку.
tags-refused-long = Название метки не длиннее 60 знаков.
tags-refused-many = У опроса уже 200 меток: объедините похожие.
tags-refused-unknown = Такой метки нет: возможно, её удалили.

panel-audit-addTag = Добавлена метка: { $name }
panel-audit-renameTag = Переименована метка: { $name }
panel-audit-mergeTags = Объединены метки: { $name }
panel-audit-deleteTag = Удалена метка: { $name }
panel-audit-export = Выгружены ответы: «{ $name }»
panel-audit-fetchExport = Скачана выгрузка № { $number }

results-texts-none = Под этот поиск ничего не подходит.
exports-tags = { $code }: метки
exports-tags-head = Метки
