// Rows that a backup leaves where they are: what still ties a person to what they say without a name.

/**
 * By table, which rows are carried. A backup outlives a wave, and nothing rewrites it when answers are mixed.
 *
 * What was received and not yet handled stays behind too: it may be the press that answers. Whoever pressed between
 * the backup and the failure has to press again in any case. Of the answers that wait for company, nobody knows whose
 * they are: after a restore they are missing, at most four of each kind of people.
 */
const carried: Readonly<Record<string, string>> = {
  waiting_response: 'false',
  run: `NOT EXISTS (
    SELECT FROM wave JOIN survey_version AS version ON version.id = wave.version_id
    WHERE wave.id = run.wave_id AND version.definition ->> 'anonymity' = 'anonymous')`,
  inbox_update: 'payload IS NULL',
  // Counted anew when somebody reads it.
  wave_count: 'false',
  // The files are not in the backup: what tells of them would be promises nobody keeps.
  file_export: 'false',
}

/** A condition over the rows of the table. */
export function isCarried(table: string): string {
  return carried[table] ?? 'true'
}
