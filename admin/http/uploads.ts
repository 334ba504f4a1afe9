// A file that staff choose, as it is: the body is its bytes, the address says whose it is and what it is called.
import type { FastifyInstance } from 'fastify'
import { tooLarge } from '../../core/files/judge.ts'
import { largestFile } from '../../core/files/kinds.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { Refusal } from '../../core/refusal.ts'
import { attachFile } from '../../db/broadcasts/file.ts'
import { fileApplication } from '../../db/contests/file-application.ts'
import { importResults } from '../../db/contests/import-results.ts'
import { addEventMaterial } from '../../db/events/keep-materials.ts'
import type { LooseFile } from '../../db/loose-files.ts'
import { keepMaterialFile } from '../../db/materials/keep.ts'
import type { PrismaClient } from '../../db/open.ts'
import { keepAnswerFile } from '../../db/questions/answer-draft.ts'
import { wordsOf } from '../../locales/index.ts'
import { readSheet } from '../../reports/read-sheet.ts'
import { fileOf } from '../broadcasts/file-answer.ts'
import { applicationFields, applicationIn } from '../contests/application-form.ts'
import { shownPreview } from '../contests/result-preview.ts'
import { sheetWords } from '../contests/result-sheet.ts'
import { filedNotice } from '../contests/words.ts'
import type { Staff } from '../desk.ts'
import { materialFields, materialIn } from '../events/material-form.ts'
import type { PanelOptions } from '../options.ts'
import { PanelRefusal } from '../refusal.ts'
import { readId } from '../values.ts'

/** Much more than this is not read at all. */
const mostBytes = largestFile + 1_048_576

/** What the address says beside the file, such as its name. */
type Query = Record<string, unknown>

type Upload = {
  /** What has files: `/api/<of>/:id/file`. */
  of: string
  /** Said once it is kept, unless `keep` has something else to say. */
  done?: string
  /** @returns what the page is told beside that it is done */
  keep: (
    db: PrismaClient,
    actor: Staff,
    id: number,
    file: LooseFile,
    query: Query,
    hours: SendingHours,
  ) => Promise<object>
}

const kept: Upload[] = [
  {
    of: 'materials',
    done: 'materials-done-file',
    keep: async (db, actor, id, file) => {
      await keepMaterialFile(db, actor, id, file)
      return {}
    },
  },
  {
    of: 'questions',
    done: 'questions-done-file',
    keep: async (db, actor, id, file) => {
      await keepAnswerFile(db, actor, id, file)
      return {}
    },
  },
  {
    of: 'events',
    done: 'panel-events-material-kept',
    keep: async (db, actor, id, { now, ...file }, query) => {
      const given = materialFields.map((name) => [name, textIn(query[name])])
      const fields = materialIn({ ...Object.fromEntries(given), link: '' })
      const added = await addEventMaterial(db, actor, id, { ...fields, file }, now)
      if (added.kind === 'refused') throw new Refusal(added.reason, added.args)
      return {}
    },
  },
  {
    of: 'contests',
    keep: async (db, actor, id, { now, ...file }, query, hours) => {
      const given = applicationFields.map((name) => [name, textIn(query[name])])
      const fields = applicationIn(Object.fromEntries(given))
      const filed = await fileApplication(db, actor, id, { ...fields, file }, { now, hours })
      if (filed.kind === 'refused') throw new Refusal(filed.reason, filed.args)
      return { notice: filedNotice(filed, actor) }
    },
  },
  {
    of: 'contest-results',
    keep: async (db, actor, id, { bytes, name, now }, { confirmed }) => {
      const sheet = await readSheet(bytes, name)
      if ('reason' in sheet) throw new Refusal(sheet.reason, sheet.args)
      const words = wordsOf(actor.language)
      const asked = { rows: sheet.rows, words: sheetWords(), confirmed: textIn(confirmed) || null }
      const done = await importResults(db, actor, id, asked, now)
      if (done.kind === 'refused') throw new Refusal(done.reason, done.args)
      if (done.kind === 'preview') return { preview: shownPreview(done, { words, language: actor.language }) }
      return { notice: { type: 'success', message: words('contests-sheet-imported', { count: done.count }) } }
    },
  },
  {
    of: 'broadcasts',
    done: 'broadcasts-attached',
    keep: async (db, actor, id, given) => {
      const attached = await attachFile(db, actor, id, given)
      if (attached.kind === 'refused') throw new Refusal(attached.reason, attached.args)
      return { file: fileOf(attached.file, actor.language) }
    },
  },
]

export function uploads(app: FastifyInstance, { database, clock, hours }: PanelOptions): void {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: mostBytes },
    async (_request: unknown, body: Buffer) => body,
  )
  for (const { of, done, keep } of kept) {
    app.post<{ Params: { id: string }; Querystring: { name?: string } }>(
      `/api/${of}/:id/file`,
      {
        bodyLimit: mostBytes,
        errorHandler: (error) => {
          throw error.statusCode === 413 ? tooLargeInWords() : error
        },
      },
      async ({ params, query, body, signedIn }, reply) => {
        if (!signedIn) throw new PanelRefusal(401, 'panel-refused-signed-out')
        if (readId(params.id).kind !== 'value' || !Buffer.isBuffer(body)) {
          throw new PanelRefusal(400, 'panel-refused-request')
        }
        const words = wordsOf(signedIn.actor.language)
        const name = typeof query.name === 'string' ? query.name.slice(0, 300) : ''
        const file = { bytes: body, name, otherwise: words('survey-files-nameless', { number: 1 }), now: clock() }
        const more = await keep(database.client, signedIn.actor, Number(params.id), file, query, hours)
        const notice = done && { notice: { type: 'success', message: words(done) } }
        return reply.send({ ...notice, ...more })
      },
    )
  }
}

function textIn(given: unknown): string {
  return typeof given === 'string' ? given.slice(0, 300) : ''
}

function tooLargeInWords(): PanelRefusal {
  const { key, args } = tooLarge(largestFile)
  return new PanelRefusal(413, key, args)
}
