// «Кто не ответил»: how far a wave has come, organisation by organisation and person by person, and reminding them.
import { may } from '../../core/access.ts'
import { shortName } from '../../core/people/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { daysLeft, instantInWords } from '../../core/time.ts'
import { findWave } from '../../db/results/wave.ts'
import { whyNotOpened } from '../../db/wave-not-opened.ts'
import { openingProgress } from '../../db/wave-opening-progress.ts'
import { previewOpening } from '../../db/wave-previews.ts'
import { waveProgress } from '../../db/wave-progress.ts'
import { type Standing, standings } from '../../db/wave-reach.ts'
import { listRespondents, type Respondent, respondentSorts, waveRespondents } from '../../db/wave-respondents.ts'
import { type WaveToRun, waveToRun } from '../../db/wave-rights.ts'
import { wordsOf } from '../../locales/index.ts'
import { remind } from '../actions/remind.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { respondentsToWrite } from '../lists/respondents.ts'
import { PanelRefusal } from '../refusal.ts'
import { oneOf } from '../results/query.ts'
import { readId } from '../values.ts'
import { dayOf, openingSentences } from '../wave-words.ts'

export const waveProgressPage: PageDeclaration = {
  name: 'wave-progress',
  icon: 'Users',
  component: 'WaveProgress',
  group: null,
  subject: 'wave',
  suits: (actor) => may(actor, 'write', 'wave'),
  load: async (desk, query) => {
    const { db, actor, now, hours } = desk
    const wave = await mine(desk, query.wave)
    const underWay = await openingProgress(db, wave)
    // Asked every second: only whether it goes on.
    if (query.only === 'opening') return { underWay }
    const progress = await waveProgress(db, actor, wave.id)
    if (progress.kind === 'refused') throw new PanelRefusal(403, progress.reason)
    const isAnonymous = (await findWave(db, wave.id))?.definition.anonymity === 'anonymous'
    const filter = { ...askedOf(query, isAnonymous), page: idOf('page', query.page) ?? 1 }
    const wantsPeople = query.show === 'people' || filter.organisationId !== undefined
    const people = wantsPeople ? await waveRespondents(db, actor, wave.id, filter, now, hours) : null
    if (people?.kind === 'refused') throw new PanelRefusal(403, people.reason)
    return {
      wave: { ...head(wave, desk), isAnonymous },
      underWay,
      ...(wave.status === 'planned' && !underWay && (await plannedOf(wave, desk))),
      ...progress,
      people: people && { ...people, perPage: 50, rows: people.rows.map((row) => shown(row, isAnonymous, desk)) },
    }
  },
  list: async (desk, query) => {
    const { db, actor, now, hours } = desk
    const wave = await mine(desk, query.wave)
    const isAnonymous = (await findWave(db, wave.id))?.definition.anonymity === 'anonymous'
    const asked = askedOf(query, isAnonymous)
    const found = await listRespondents(db, actor, wave.id, asked, now, hours)
    if (found.kind === 'refused') throw new PanelRefusal(403, found.reason)
    const table = respondentsToWrite(found, actor.language, (row) => shown(row, isAnonymous, desk))
    const filters = (['organisation', 'standing', 'message'] as const).filter((name) => query[name])
    return { title: `${wave.title} – ${table.name}`, subject: 'wave', subjectId: wave.id, filters, table }
  },
  act: async (desk, values) => {
    try {
      const wave = await mine(desk, values.wave)
      return await remind(desk, wave.id, idOf('organisation', values.organisation), values)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { notice: { type: 'error', message: wordsOf(desk.actor.language)(error.key, error.args) } }
    }
  },
}

/** Which people, in which order: read from the address, for the page and for its file alike. */
function askedOf(query: Record<string, string>, isAnonymous: boolean) {
  // Nobody is told who is in the middle of an anonymous survey.
  const known = isAnonymous ? standings : ([...standings, 'in-middle'] as const)
  return {
    organisationId: idOf('organisation', query.organisation),
    standing: oneOf('standing', query.standing, known),
    message: oneOf('message', query.message, ['queued', 'sending', 'sent', 'failed', 'blocked', 'unknown'] as const),
    sort: oneOf('by', query.by, respondentSorts),
    isDescending: oneOf('way', query.way, ['ascending', 'descending'] as const) === 'descending',
  }
}

async function mine({ db, actor }: Desk, given: string | undefined): Promise<WaveToRun['wave']> {
  const id = idOf('wave', given)
  if (id === undefined) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'wave' })
  const own = await waveToRun(db, actor, id)
  if (own.kind === 'refused') throw new PanelRefusal(own.reason === 'notices-wave-unknown' ? 404 : 403, own.reason)
  return own.wave
}

function head(wave: WaveToRun['wave'], desk: Desk) {
  const { id, title, status, opensAt, closesAt, version } = wave
  const { now, hours } = desk
  return {
    id,
    title,
    status,
    survey: version.survey.title,
    firstDay: dayOf(opensAt, desk),
    lastDay: dayOf(new Date(closesAt.getTime() - 1), desk),
    daysLeft: daysLeft(closesAt, now, hours.zone),
    canRemind: status === 'open' && closesAt > now,
  }
}

/** What opening it would do, or why it has not opened though its day has come. */
async function plannedOf(wave: WaveToRun['wave'], desk: Desk) {
  const { db, actor, now, hours } = desk
  const words = wordsOf(actor.language)
  const why = await whyNotOpened(db, wave, now, hours)
  if (why) return { unopened: words(`panel-waves-unopened-${why}`), opening: [], segment: wave.segmentId }
  const preview = await previewOpening(db, actor, wave, wave.opensAt, hours)
  if (preview.kind === 'refused') return { opening: [words(preview.reason)] }
  return { opening: openingSentences(preview, wave).map(({ message, args }) => words(message, args)) }
}

/** Of an anonymous survey only whether somebody took part: not when, nor whether they are in the middle. */
function shown({ answeredAt, hasBegun, message, ...row }: Respondent, isAnonymous: boolean, desk: Desk) {
  const { hours, actor } = desk
  const moment = (at: Date) => instantInWords(at, hours.zone, actor.language)
  return {
    personId: row.personId,
    name: shortName(row),
    organisation: row.organisation,
    organisationId: row.organisationId,
    standing: row.standing as Standing,
    hasBegun: !isAnonymous && hasBegun,
    answeredAt: answeredAt && !isAnonymous ? moment(answeredAt) : null,
    message: message && { ...message, at: moment(message.at) },
  }
}

function idOf(name: string, given: string | undefined): number | undefined {
  if (given === undefined || given === '') return undefined
  const read = readId(given)
  if (read.kind === 'rejected') throw new PanelRefusal(400, 'panel-wrong-query', { name })
  return read.value as number
}
