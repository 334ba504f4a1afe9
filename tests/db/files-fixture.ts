// Somebody who answers a question for files, as far as the database sees it.
import { keepFile } from '../../db/files.ts'
import type { PrismaClient } from '../../db/open.ts'
import { findRun } from '../../db/run-sheets.ts'
import { applyEvent } from '../../db/run-steps.ts'
import { startOrResumeRun } from '../../db/runs.ts'
import { later, makePerson, makeWave, noon } from '../bot/make.ts'
import { questionnaire, t } from '../bot/trial.ts'
import { docx } from '../core/files/make.ts'

const item = { code: '1', type: 'file', max: 3, required: false, text: t('Материалы') }
let count = 0

/** Somebody at the first question, which asks for files. */
export async function atFiles(db: PrismaClient, { area = 2 } = {}) {
  const person = await makePerson(db)
  const wave = await makeWave(db, { ...questionnaire([item]), code: `files-${area}`, area }, [person.id])
  const address = `${800_000 + ++count}`
  await db.contact.create({ data: { channel: 'telegram', address, personId: person.id, language: 'ru' } })
  const begun = await startOrResumeRun(db, { language: 'ru', person }, { waveToken: wave.token, now: noon })
  const ref = { channel: 'telegram' as const, address, key: 'run' in begun ? begun.run : '' }
  const sheet = async () => {
    const found = await findRun(db, ref)
    if (!found) throw new Error('no run')
    return found
  }
  let events = 0
  const apply = (event: Parameters<typeof applyEvent>[1]['event']) =>
    applyEvent(db, { ...ref, event, dedupeKey: `${address}:${++events}`, receivedAt: later(events) })
  await apply({ kind: 'begin' })
  const { id: runId } = await sheet()
  const keep = async (bytes = docx(), name = 'план.docx') => {
    const keeping = await keepFile(db, { runId, bytes, name, otherwise: 'Файл', now: noon })
    if (keeping.kind === 'refused') throw new Error(keeping.reason.key)
    return keeping.file
  }
  const answer = (token: string) => apply({ kind: 'file', item: '1', token })
  const send = async () => {
    await apply({ kind: 'review' })
    return apply({ kind: 'submit' })
  }
  const files = () => db.storedFile.findMany({ where: { runId }, orderBy: { id: 'asc' } })
  return { person, wave, runId, sheet, apply, keep, answer, send, files }
}
