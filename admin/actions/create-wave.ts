// Plans a wave: it opens by itself on its first day, to those whom the preview counted.
import { Refusal } from '../../core/refusal.ts'
import { addDays, dayInWords, deadlineAfter, localDateOf, startOfDay } from '../../core/time.ts'
import { previousChoices, versionChoices } from '../../db/wave-choices.ts'
import { overlappingWaves } from '../../db/wave-overlaps.ts'
import { previewOpening } from '../../db/wave-previews.ts'
import { createWave as create } from '../../db/waves.ts'
import { wordsOf } from '../../locales/index.ts'
import { audienceOf, audienceOptions } from '../audience-choice.ts'
import type { ActionDeclaration, FieldOfAction } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { dayOf, openingSentences } from '../wave-words.ts'

/** Three weeks, as the autumn wave of the young has them. */
const usualDays = 21

const fields: FieldOfAction[] = [
  { name: 'version', kind: 'option', required: true, options: versions },
  { name: 'title', kind: 'text', required: true },
  { name: 'audience', kind: 'option', isNamed: true, required: true, options: audienceOptions },
  { name: 'firstDay', kind: 'date', required: true },
  { name: 'lastDay', kind: 'date', required: true },
  { name: 'burdened', kind: 'choice', required: true, choices: ['asked', 'spared'] },
  { name: 'previous', kind: 'option', options: previous },
]

export const createWave: ActionDeclaration = {
  name: 'createWave',
  icon: 'Plus',
  type: 'resource',
  fields,
  initial: async (desk) => {
    const firstDay = addDays(localDateOf(desk.now, desk.hours.zone), 1)
    const [version] = await versions(desk)
    const lastDay = addDays(firstDay, usualDays - 1)
    return { version: version?.value ?? '', audience: 'young-educators', burdened: 'asked', firstDay, lastDay }
  },
  preview: async (desk, _record, values) => {
    const wave = await read(desk, values)
    const { opensAt, closesAt, versionId } = wave
    const preview = await previewOpening(desk.db, desk.actor, wave, opensAt, desk.hours)
    if (preview.kind === 'refused') throw new Refusal(preview.reason)
    const days = { first: dayOf(opensAt, desk), last: dayOf(new Date(closesAt.getTime() - 1), desk) }
    const opens = opensAt <= desk.now ? 'panel-waves-plans-today' : 'panel-waves-plans'
    const others = await overlappingWaves(desk.db, versionId, { opensAt, closesAt })
    const overlaps = others.map(({ title, ...other }) => ({
      message: 'panel-waves-overlaps',
      args: { title, from: dayOf(other.opensAt, desk), until: dayOf(new Date(other.closesAt.getTime() - 1), desk) },
    }))
    return { sentences: [{ message: opens, args: days }, ...openingSentences(preview, wave), ...overlaps] }
  },
  run: async (desk, _record, values) => {
    const created = await create(desk.db, desk.actor, await read(desk, values), desk.now)
    if (created.kind === 'refused') throw new Refusal(created.reason)
    return { message: 'panel-waves-created', redirect: `/admin/resources/Wave/records/${created.id}/show` }
  },
}

/** Only what the form itself offered: a questionnaire of somebody else's area is not among it. */
async function read(desk: Desk, values: Record<string, string>) {
  const { title = '', audience = '', firstDay = '', lastDay = '', version = '', previous: repeated = '' } = values
  const { zone } = desk.hours
  if (!(await versions(desk)).some(({ value }) => value === version)) throw new Refusal('notices-wave-no-version')
  if (title.trim().length > 200) throw new Refusal('panel-waves-title-long')
  if (firstDay < localDateOf(desk.now, zone)) throw new Refusal('panel-waves-first-day-past')
  if (lastDay < firstDay) throw new Refusal('panel-waves-last-before-first')
  const times = { opensAt: startOfDay(firstDay, zone), closesAt: deadlineAfter(lastDay, zone) }
  const whom = { ...audienceOf(audience), sparesBurdened: values.burdened === 'spared' }
  const wave = { versionId: Number(version), title, ...whom, ...times }
  return repeated === '' ? wave : { ...wave, previousId: Number(repeated) }
}

async function versions({ db, actor, hours }: Desk) {
  const words = wordsOf(actor.language)
  return (await versionChoices(db, actor)).map(({ id, title, number, publishedAt }) => {
    const day = localDateOf(publishedAt, hours.zone)
    const date = `${dayInWords(day, actor.language)} ${day.slice(0, 4)}`
    return { value: String(id), label: words('panel-waves-version', { title, number, date }) }
  })
}

async function previous({ db, actor, hours }: Desk) {
  return (await previousChoices(db, actor)).map(({ id, title, surveyTitle, closesAt }) => {
    const day = localDateOf(new Date(closesAt.getTime() - 1), hours.zone)
    return { value: String(id), label: `${title} · ${surveyTitle} · ${day.split('-').reverse().join('.')}` }
  })
}
