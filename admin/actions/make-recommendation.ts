// A finding becomes an action: the form comes filled in from the finding that was pressed.
import { forms, isForm } from '../../core/recommendations/forms.ts'
import { Refusal } from '../../core/refusal.ts'
import { addDays, localDateOf } from '../../core/time.ts'
import { draftRecommendation, wavesToRecommendFrom } from '../../db/recommendations/draft.ts'
import { makeRecommendation as make, type NewRecommendation } from '../../db/recommendations/make.ts'
import { wordsOf } from '../../locales/index.ts'
import type { ActionDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { responsibleOptions } from './recommendations.ts'

/** A month: long enough to do something, short enough to be asked about it in the same half-year. */
const usualDays = 30

export const makeRecommendation: ActionDeclaration = {
  name: 'makeRecommendation',
  icon: 'Plus',
  type: 'resource',
  fields: [
    { name: 'form', kind: 'choice', choices: [...forms], required: true },
    { name: 'waveId', kind: 'option', required: true, options: waveOptions },
    { name: 'person', kind: 'reference', reference: 'Person', when: { form: ['person', 'mentor'] } },
    { name: 'organisation', kind: 'reference', reference: 'Organisation', when: { form: ['organisation'] } },
    { name: 'rmo', kind: 'reference', reference: 'Rmo', when: { form: ['seminar'] } },
    { name: 'what', kind: 'longtext', required: true },
    { name: 'lastDay', kind: 'date' },
    { name: 'responsibleId', kind: 'option', required: true, options: responsibleOptions },
    { name: 'rule', kind: 'hidden' },
    { name: 'finding', kind: 'hidden' },
  ],
  initial: async (
    desk,
    _record,
    { form = '', wave = '', rule = '', finding = '', person = '', organisation = '', rmo = '' },
  ) => ({
    form: isForm(form) ? form : 'person',
    waveId: wave,
    person,
    organisation,
    rmo,
    rule,
    finding,
    what: await draftOf(desk, { form, wave, rule, finding, person }),
    lastDay: addDays(localDateOf(desk.now, desk.hours.zone), usualDays),
    responsibleId: String(desk.actor.accountId),
  }),
  preview: async (_desk, _record, values) => {
    const { form = '', what = '', lastDay } = values
    return {
      sentences: [
        { message: `recommendations-makes-${form}` },
        { message: 'recommendations-said', args: { text: what } },
        ...(lastDay ? [] : [{ message: 'recommendations-makes-no-day' }]),
      ],
    }
  },
  run: async (desk, _record, values) => {
    const { db, actor, now, hours } = desk
    const { id, messages } = await make(db, actor, await read(desk, values), { now, zone: hours.zone })
    const redirect = `/admin/resources/Recommendation/records/${id}/show`
    return { message: 'recommendations-made', args: { messages }, redirect }
  },
}

async function read(desk: Desk, values: Record<string, string>): Promise<NewRecommendation> {
  const { form, waveId, what = '', lastDay, responsibleId, rule = '', finding } = values
  if (!isForm(form)) throw new Refusal('panel-refused-field-empty', { field: 'form' })
  const numberOf = (value: string | undefined) => (value ? Number(value) : undefined)
  if (!(await responsibleOptions(desk)).some(({ value }) => value === responsibleId)) {
    throw new Refusal('recommendations-refused-responsible')
  }
  return {
    form,
    waveId: Number(waveId),
    trigger: rule.slice(0, 100),
    personId: numberOf(values.person),
    organisationId: numberOf(values.organisation),
    rmoId: numberOf(values.rmo),
    findingId: numberOf(finding),
    text: what,
    lastDay: lastDay || undefined,
    responsibleId: numberOf(responsibleId),
  }
}

async function draftOf(
  { db, actor }: Desk,
  { form, wave, rule, finding, person }: Record<'form' | 'wave' | 'rule' | 'finding' | 'person', string>,
): Promise<string> {
  if (!isForm(form) || !/^\d{1,9}$/.test(wave)) return ''
  const numberIn = (value: string) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined)
  const { text, topic } = await draftRecommendation(db, actor, {
    form,
    waveId: Number(wave),
    trigger: rule,
    findingId: numberIn(finding),
    personId: numberIn(person),
  })
  if (text) return text
  return topic ? wordsOf('ru')(`recommendations-draft-${form}`, { topic }) : ''
}

async function waveOptions({ db, actor }: Desk) {
  return (await wavesToRecommendFrom(db, actor)).map(({ id, title }) => ({ value: String(id), label: title }))
}
