// The builder of a segment: its rules as rows, and how many they find while they are put together.
import { may } from '../../core/access.ts'
import { shortName } from '../../core/people/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { readRule } from '../../core/segments/rule.ts'
import { countSegment, type SegmentCount } from '../../db/segments/count.ts'
import { ruleOf } from '../../db/segments/of-wave.ts'
import { optionsOf } from '../../db/segments/options.ts'
import { refusalOf } from '../../db/segments/rights.ts'
import { plannedWavesOf, saveSegment, usable } from '../../db/segments.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf } from '../audience-choice.ts'
import type { PageDeclaration, Sentence } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { previewed } from '../preview.ts'
import { PanelRefusal } from '../refusal.ts'
import { kindsInWords } from '../segment-kinds.ts'
import { readId } from '../values.ts'
import { dayOf } from '../wave-words.ts'

export const segmentPage: PageDeclaration = {
  name: 'segment',
  icon: 'Filter',
  component: 'SegmentBuilder',
  group: null,
  subject: 'segment',
  longest: 20_000,
  load: async (desk, query) => {
    const { db, actor } = desk
    const segment = query.segment === 'new' ? await blank(desk, query) : await existing(desk, query)
    const waves = segment.id === null ? [] : await plannedWavesOf(db, segment.id)
    return {
      segment,
      kinds: kindsInWords(await optionsOf(db, actor), wordsOf(actor.language)),
      waves: waves.map(({ id, title, opensAt }) => ({ id, title, day: dayOf(opensAt, desk) })),
      canWrite: may(actor, 'write', 'segment'),
    }
  },
  act: async (desk, values) => {
    const words = wordsOf(desk.actor.language)
    try {
      if (values.what === 'count') return { count: await counted(desk, values) }
      return await saved(desk, values)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { notice: { type: 'error', message: words(error.key, error.args) } }
    }
  },
}

async function existing({ db, actor }: Desk, query: Record<string, string>) {
  const found = await usable(db, actor, idOf(query.segment))
  if (found.kind === 'refused') throw new PanelRefusal(found.reason === 'segments-unknown' ? 404 : 403, found.reason)
  return found.segment
}

/** One that is not saved yet, with the rules of another audience to begin with. */
async function blank({ db, actor }: Desk, { base = '' }: Record<string, string>) {
  const named = await ruleOf(db, audienceOf(base))
  const reason = !may(actor, 'write', 'segment')
    ? 'segments-not-allowed'
    : named
      ? await refusalOf(db, actor, named.rule)
      : 'segments-unknown'
  if (!named || reason) throw new PanelRefusal(named ? 403 : 404, reason ?? 'segments-unknown')
  return { id: null, name: '', rule: named.rule }
}

/** What is most often a slip: nobody at all, or everybody there is. */
function oddityOf({ people, everybody }: SegmentCount): string | null {
  if (people === 0) return 'segments-finds-nobody'
  return people === everybody ? 'segments-finds-everybody' : null
}

/** «Сейчас подходят N человек в M организациях», and a few of them. */
async function counted({ db, actor, now, hours }: Desk, values: Record<string, string>) {
  const words = wordsOf(actor.language)
  const read = readRule(rulesOf(values))
  if (read.kind === 'rejected') throw new Refusal(read.reason)
  const found = await countSegment(db, actor, read.rule, now, hours.zone)
  if (found.kind === 'refused') throw new Refusal(found.reason)
  const { people, organisations, sample } = found
  const note = oddityOf(found)
  const rest = sample ? people - sample.length : 0
  return {
    people,
    line: words('segments-finds', { people, organisations }),
    note: note && words(note),
    sample: sample?.map((one) => `${shortName(one)}, ${one.organisation}`) ?? null,
    rest:
      sample === null
        ? people > 0
          ? words('segments-no-names')
          : null
        : rest > 0
          ? words('segments-and-others', { count: rest })
          : null,
  }
}

async function saved(desk: Desk, values: Record<string, string>) {
  const { db, actor, now, hours } = desk
  const words = wordsOf(actor.language)
  const id = values.segment === 'new' ? undefined : idOf(values.segment)
  // First whether it can be saved at all, then whom it touches.
  const read = readRule(rulesOf(values))
  if (read.kind === 'rejected') throw new Refusal(read.reason)
  const found = await countSegment(db, actor, read.rule, now, hours.zone)
  if (found.kind === 'refused') throw new Refusal(found.reason)
  const oddity = oddityOf(found)
  const sentences = [
    ...(oddity ? [{ message: oddity }] : []),
    ...(id === undefined ? [] : touches(await plannedWavesOf(db, id), desk)),
  ]
  const asked = sentences.length > 0 && (await previewed(Promise.resolve({ sentences }), values, words))
  if (asked) return asked
  const outcome = await saveSegment(db, actor, { id, name: values.name ?? '', rules: read.rule }, now)
  if (outcome.kind === 'refused') throw new Refusal(outcome.reason)
  return { notice: { type: 'success', message: words('segments-saved') }, segment: outcome.id }
}

function touches(waves: Awaited<ReturnType<typeof plannedWavesOf>>, desk: Desk): Sentence[] {
  if (waves.length === 0) return []
  return [
    { message: 'segments-touches', args: { count: waves.length } },
    ...waves.map(({ title, opensAt }) => ({
      message: 'segments-touches-wave',
      args: { title, day: dayOf(opensAt, desk) },
    })),
  ]
}

function rulesOf({ rules = '' }: Record<string, string>): unknown {
  try {
    return JSON.parse(rules)
  } catch {
    throw new Refusal('segments-incomplete')
  }
}

function idOf(given: string | undefined): number {
  const read = readId(given ?? '')
  if (read.kind === 'rejected') throw new PanelRefusal(400, 'panel-wrong-query', { name: 'segment' })
  return read.value as number
}
