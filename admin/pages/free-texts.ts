// «Что написали»: free texts to one question, to be looked through and sorted by tags.
import { compile } from '../../core/survey/compile.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import { freeTexts } from '../../db/results/free-texts.ts'
import { type CountedTag, deleteTag, saveTag, tagAnswer, tagsOf } from '../../db/tags.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PageDeclaration } from '../declare.ts'
import { PanelRefusal } from '../refusal.ts'
import { headOf } from '../results/head.ts'
import { pagerOf, perPage } from '../results/pager.ts'
import { personLink } from '../results/person-rows.ts'
import { numberIfAny, numberOf } from '../results/query.ts'
import { readerOf, textFor } from '../results/reader.ts'
import { granted } from '../results/refused.ts'
import { seesNames } from '../results/sees.ts'
import type { Link, Pager, Sheet } from '../sheet.ts'

const name = 'free-texts'

export type FreeTextsAnswer = Pick<Sheet, 'title' | 'lead' | 'links'> & {
  question: string
  /** How many there are, or why none is shown. */
  caption: string
  rows: { id: string; who: Link | null; where: string | null; lines: string[]; tags: number[] }[]
  tags: CountedTag[]
  /** To choose by; none where nobody is to be told apart. */
  types: { value: string; label: string }[]
  pager: Pager | null
}

const types: readonly OrganisationType[] = ['school', 'kindergarten', 'supplementary', 'centre', 'department']

export const freeTextsPage: PageDeclaration = {
  name,
  icon: 'MessageSquare',
  component: 'FreeTexts',
  group: null,
  subject: 'namedResult',
  suits: seesNames,
  load: async (desk, query): Promise<FreeTextsAnswer> => {
    const { db, actor, now } = desk
    const waveId = numberOf(query, 'wave')
    const item = query.item ?? ''
    const [tag, type] = [numberIfAny(query, 'tag'), types.find((one) => one === query.type)]
    const filter = { ...(query.text && { text: query.text }), ...(tag && { tag }), ...(type && { type }) }
    const paging = { page: numberIfAny(query, 'page') ?? 1, perPage }
    const found = granted(await freeTexts(db, actor, now, { waveId, item, ...filter, ...paging }))
    const reader = readerOf(desk, query)
    const { words } = reader
    const question = compile(found.definition).byCode.get(item)?.item
    const isNamed = found.definition.anonymity === 'named'
    const why = found.areTooFew ? 'few' : Object.keys(filter).length > 0 ? 'none' : 'empty'
    const head = headOf(reader, found)
    return {
      title: head.title,
      lead: [...head.lead, ...(isNamed && !found.areTooFew ? [words('results-noted')] : [])],
      links: [{ text: words('results-link-results'), href: `/admin/pages/wave-results?wave=${waveId}` }],
      question: question ? `${item}. ${textFor(reader, question.text)}` : words('results-texts'),
      caption: words(found.total > 0 ? 'results-texts-caption' : `results-texts-${why}`, { count: found.total }),
      rows: found.rows.map(({ answerId: id, organisation: where, text, tags, ...person }) => ({
        id,
        who: person.personId === null ? null : personLink(person, waveId),
        where,
        lines: text.split('\n'),
        tags,
      })),
      tags: found.areTooFew ? [] : await tagsOf(db, actor, waveId, item),
      types: isNamed ? types.map((value) => ({ value, label: words(`results-type-${value}`) })) : [],
      pager: pagerOf(reader, name, query, found),
    }
  },
  act: async ({ db, actor, now }, values) => {
    const words = wordsOf(actor.language)
    const waveId = numberOf(values, 'wave')
    const item = values.item ?? ''
    const done = await doing()
    if (done.kind === 'refused') throw new PanelRefusal(400, done.reason)
    const told = done.kind === 'done' ? {} : { notice: { type: 'success', message: words(`tags-${done.kind}`) } }
    return { ...told, tags: await tagsOf(db, actor, waveId, item) }

    async function doing() {
      switch (values.doing) {
        case 'save': {
          const id = numberIfAny(values, 'tag')
          return saveTag(db, actor, { waveId, name: values.name ?? '', ...(id !== undefined && { id }) }, now)
        }
        case 'delete':
          return deleteTag(db, actor, { waveId, id: numberOf(values, 'tag') }, now)
        case 'mark': {
          const mark = { answerId: values.answer ?? '', tagId: numberOf(values, 'tag'), on: values.on === 'true' }
          return tagAnswer(db, actor, { waveId, item, ...mark })
        }
        default:
          throw new PanelRefusal(400, 'panel-refused-request')
      }
    }
  },
}
