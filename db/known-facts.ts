// The facts of those who are in the middle of a survey: looked up once, for they are fixed for the whole run.
import type { Facts } from '../core/survey/facts.ts'
import { factsOf } from './facts.ts'
import { filesOf } from './files.ts'
import type { Db } from './open.ts'

const known = new Map<string, Facts>()
const mostKept = 5_000

/** `name` is random, such as a run's token: it names one person's way in any database. */
export async function knownFacts(db: Db, name: string, about: Parameters<typeof factsOf>[1]): Promise<Facts> {
  const key = `${name}:${about.language}`
  const kept = known.get(key)
  if (kept) return withFiles(db, kept, about)
  const facts = await factsOf(db, about)
  if (known.size >= mostKept) known.delete(known.keys().next().value as string)
  known.set(key, facts)
  return facts
}

/** What has been sent so far is the one thing that changes. */
async function withFiles(db: Db, kept: Facts, about: Parameters<typeof factsOf>[1]): Promise<Facts> {
  const { waveId, personId, definition } = about
  const files = await filesOf(db, definition, { run: { waveId, personId } })
  return files ? { ...kept, files } : kept
}
