# Files in answers: saving them, and the journal.

panel-files-link = { $name }, { $size }
panel-files-kilobytes = { $size } KB
panel-files-megabytes = { $size } MB
panel-files-gone = There is no such file: the answer it belonged to may have been deleted.
panel-audit-downloadFile = Downloaded a file of the answers of { $name }
panel-ui-resources-AuditEntry-labels-verb-downloadFile = file downloaded
panel-ui-resources-AuditEntry-labels-doing-downloadFile = file downloaded
