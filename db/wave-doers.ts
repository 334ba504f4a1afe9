// Who has opened or closed a wave: for the colleague who presses a moment later.
import type { Db } from './open.ts'

/** `name` is null where the program did it by itself, at its time. */
export async function whoDid(
  db: Db,
  action: 'openWave' | 'closeWave',
  waveId: number,
): Promise<{ name: { lastName: string; firstName: string; middleName: string | null } | null; at: Date } | null> {
  const entry = await db.auditEntry.findFirst({
    where: { action, subject: 'wave', subjectId: String(waveId) },
    orderBy: { id: 'desc' },
    select: { at: true, account: { select: { person: true } } },
  })
  return entry && { at: entry.at, name: entry.account?.person ?? null }
}
