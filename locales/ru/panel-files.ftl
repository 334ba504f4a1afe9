# Файлы в ответах: скачивание и журнал.

panel-files-link = { $name }, { $size }
panel-files-kilobytes = { $size } КБ
panel-files-megabytes = { $size } МБ
panel-files-gone = Такого файла нет: возможно, ответ с ним удалён.
panel-audit-downloadFile = Скачан файл из ответов: { $name }
panel-ui-resources-AuditEntry-labels-verb-downloadFile = скачивание файла
panel-ui-resources-AuditEntry-labels-doing-downloadFile = скачивание файла
