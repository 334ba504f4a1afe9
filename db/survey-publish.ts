// From a draft to the next version: what stands in its way, what it changes, and the step itself.
import { type Examined, examine, type Placed } from '../content/examine.ts'
import type { Actor } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { unreadKey } from '../core/survey/checks/readings.ts'
import type { Definition } from '../core/survey/definition.ts'
import { compareVersions, type VersionChange } from '../core/survey/item-identity.ts'
import { problem } from '../core/survey/problem.ts'
import { readMoves } from '../core/survey/read-moves.ts'
import { mayEditSurvey } from '../core/survey-rights.ts'
import { recordAudit } from './audit.ts'
import { definitionOf } from './definitions.ts'
import type { Db, Prisma } from './open.ts'
import { type Draft, readDraft, type WhichDraft } from './survey-drafts.ts'
import { settleOffer } from './survey-offers.ts'
import { hashOf } from './surveys.ts'
import { inTransaction } from './transaction.ts'

type Newest = { id: number; number: number; contentHash: string; definition: Definition }

export type Publication = {
  /** The number that the version would have. */
  number: number
  /** Null for a survey that has no version yet. */
  change: VersionChange | null
  /** Waves that go on with the version they have. */
  waves: { open: number; planned: number }
  /** Versions published since the draft was begun. */
  since: number[]
  /** What code reads and would not find: some things will not happen. */
  unread: Placed[]
}

export type PublishedDraft = { surveyId: number; versionId: number; number: number }

/** Everything that keeps this text from being published: what is wrong in itself, and what is wrong for this survey. */
export async function examineDraft(db: Db, actor: Actor, draft: Draft, text: string): Promise<Examined> {
  const examined = examine(text)
  return { ...examined, problems: [...examined.problems, ...(await forThisSurvey(db, actor, draft, examined))] }
}

async function forThisSurvey(db: Db, actor: Actor, { survey }: Draft, { definition, tree, place }: Examined) {
  const code = (tree as { code?: unknown } | null)?.code
  const found: Placed[] = []
  const add = (key: string, field: string, args = {}) =>
    found.push({ ...problem([field], key, args), line: 1, where: field })
  if (survey && typeof code === 'string' && code !== survey.code) add('code-fixed', 'code', { code: survey.code })
  if (!survey && typeof code === 'string' && (await db.survey.findUnique({ where: { code } }))) {
    add('code-taken', 'code', { code })
  }
  if (definition && !mayEditSurvey(actor, definition)) add('area-foreign', 'area')
  if (survey && definition?.anonymity === 'named' && (await hasAnsweredWithoutName(db, survey.id))) {
    add('anonymity-fixed', 'anonymity')
  }
  if (survey && definition) found.push(...readMoves(definition, await earlierOf(db, survey.id)).map(place))
  return found
}

/** Whoever answered was told that no name is kept. */
async function hasAnsweredWithoutName(db: Db, surveyId: number): Promise<boolean> {
  const newest = await newestOf(db, surveyId)
  if (newest?.definition.anonymity !== 'anonymous') return false
  const where = { answeredAt: { not: null }, wave: { version: { surveyId } } }
  return (await db.respondent.findFirst({ where, select: { personId: true } })) !== null
}

/** The newest first. */
async function earlierOf(db: Db, surveyId: number): Promise<Definition[]> {
  const rows = await db.surveyVersion.findMany({
    where: { surveyId },
    orderBy: { number: 'desc' },
    select: { id: true, contentHash: true },
  })
  const definitions: Definition[] = []
  for (const row of rows) definitions.push(await definitionOf(db, row))
  return definitions
}

/** What publishing would do, for whoever is about to. @throws Refusal as `publishDraft` does */
export async function previewPublication(db: Db, actor: Actor, which: WhichDraft): Promise<Publication> {
  const draft = await readDraft(db, actor, which)
  const examined = examine(draft.text)
  const { definition, newest } = await publishable(db, actor, draft, examined)
  const count = (status: 'open' | 'planned') =>
    draft.survey ? db.wave.count({ where: { status, version: { surveyId: draft.survey.id } } }) : 0
  const number = newest?.number ?? 0
  const from = draft.baseNumber ?? number
  return {
    number: number + 1,
    change: newest && compareVersions(newest.definition, definition),
    waves: { open: await count('open'), planned: await count('planned') },
    since: Array.from({ length: Math.max(0, number - from) }, (_, i) => from + i + 1),
    unread: examined.problems.filter(({ key }) => key.startsWith(unreadKey)),
  }
}

/**
 * Makes revision `rev` of a draft the newest version. The draft is then done with; waves keep the version they have.
 * @throws Refusal when there is a problem, nothing new, or somebody has saved or published meanwhile
 */
export async function publishDraft(
  db: Db,
  actor: Actor,
  which: WhichDraft,
  rev: number,
  now: Date,
): Promise<PublishedDraft> {
  // Reading a long text takes its time: that is over before the transaction begins.
  const { text } = await readDraft(db, actor, which)
  const examined = examine(text)
  try {
    return await inTransaction(db, async (tx) => {
      const draft = await readDraft(tx, actor, which)
      if (draft.id === null) throw new Refusal('panel-editor-nothing-new')
      if (draft.rev !== rev || draft.text !== text)
        throw new Refusal('panel-editor-saved-since', { name: draft.savedBy ?? '' })
      const { definition, newest, contentHash } = await publishable(tx, actor, draft, examined)
      // Of two who publish at once, one takes the draft away.
      const { count } = await tx.surveyDraft.deleteMany({ where: { id: draft.id, rev } })
      if (count === 0) throw new Refusal('panel-editor-published-already')
      const of = { title: definition.title.ru, area: definition.area ?? null }
      const survey = draft.survey
        ? await tx.survey.update({ where: { id: draft.survey.id }, data: of })
        : await tx.survey.create({ data: { code: definition.code, ...of } })
      const version = await tx.surveyVersion.create({
        data: {
          surveyId: survey.id,
          number: (newest?.number ?? 0) + 1,
          definition: definition as unknown as Prisma.InputJsonValue,
          contentHash,
          source: 'staff',
          sourceText: draft.text,
          publishedAt: now,
        },
      })
      await settleOffer(tx, survey.id, [contentHash, ...(draft.offerHash ? [draft.offerHash] : [])], now)
      const detail = { number: version.number }
      await recordAudit(tx, actor, { action: 'publishVersion', subject: 'survey', subjectId: survey.id, detail }, now)
      return { surveyId: survey.id, versionId: version.id, number: version.number }
    })
  } catch (error) {
    if ((error as { code?: unknown }).code === 'P2002')
      throw new Refusal('panel-editor-published-already', {}, { cause: error })
    throw error
  }
}

async function publishable(db: Db, actor: Actor, draft: Draft, examined: Examined) {
  const { definition } = examined
  const problems = [...examined.problems, ...(await forThisSurvey(db, actor, draft, examined))]
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || !definition) throw new Refusal('panel-editor-problems', { count: errors.length })
  const newest = draft.survey ? await newestOf(db, draft.survey.id) : null
  const contentHash = hashOf(definition)
  if (newest?.contentHash === contentHash) throw new Refusal('panel-editor-nothing-new')
  return { definition, newest, contentHash }
}

async function newestOf(db: Db, surveyId: number): Promise<Newest | null> {
  const row = await db.surveyVersion.findFirst({ where: { surveyId }, orderBy: { number: 'desc' } })
  return row && { ...row, definition: await definitionOf(db, row) }
}
