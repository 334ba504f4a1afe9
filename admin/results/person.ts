// One person's result in words: blocks with the time before, recommendations, every answer.
import { fullName } from '../../core/people/names.ts'
import type { Answer } from '../../core/survey/answer.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { answerInWords, quoting } from '../../core/survey/in-words.ts'
import { say } from '../../core/survey/render.ts'
import { textIn } from '../../core/survey/words.ts'
import type { PersonResult } from '../../db/results/person.ts'
import { drawBlocks } from '../../reports/charts/blocks.ts'
import { shownAt } from '../../reports/charts/drawing.ts'
import { fileHref } from '../http/files.ts'
import type { Cell, Section, Sheet } from '../sheet.ts'
import { formsOfPerson, makingLinks } from './making.ts'
import { levelCell } from './person-rows.ts'
import { date, points, type Reader, sizeOf } from './reader.ts'

/** `canMake`: each block leads to what can be made of it. */
export function personSheet(reader: Reader, found: PersonResult, canMake = false): Sheet {
  const { person, result } = found
  const { words } = reader
  return {
    title: fullName(person),
    lead: [
      person.organisation,
      words('results-person-answered', { title: result.waveTitle, date: date(reader, result.submittedAt) }),
      words('results-noted-one'),
    ],
    links: [
      { text: words('results-link-respondents'), href: `/admin/pages/wave-respondents?wave=${result.waveId}` },
      { text: words('results-link-results'), href: `/admin/pages/wave-results?wave=${result.waveId}` },
    ],
    // A report has no blocks to show.
    sections: [
      ...(result.blocks.length > 0 ? [blocksOf(reader, found, canMake)] : []),
      adviceOf(reader, found),
      answersOf(reader, found),
    ],
  }
}

function blocksOf(reader: Reader, found: PersonResult, canMake: boolean): Section {
  const { person, result, facts } = found
  const { words } = reader
  const rows = [...result.blocks, ...(result.overall ? [result.overall] : [])]
  return {
    id: 'blocks',
    title: words('results-blocks'),
    notes: [words(`results-high-${result.blocks[0]?.high ?? 'bad'}`), words('results-not-a-test')],
    pictures: [blocksPicture(reader, found)],
    tables: [
      {
        caption: words('results-person-blocks'),
        isStacked: canMake,
        columns: [
          { text: words('results-column-block') },
          { text: words('results-column-level') },
          { text: words('results-column-before'), isNumber: true },
          ...(canMake ? [{ text: words('findings-column-make') }] : []),
        ],
        rows: rows.map(({ code, title, value, level, boundaries, previous }) => [
          say(title, facts),
          levelCell(reader, value, level, boundaries),
          previous === null ? '—' : points(reader, previous, boundaries),
          ...(canMake
            ? [makingLinks(reader, formsOfPerson, { wave: result.waveId, rule: code, person: person.personId })]
            : []),
        ]),
      },
    ],
  }
}

/** The picture that the person has seen in the chat, with the plain names of levels. */
function blocksPicture({ words, language, look }: Reader, { result, facts }: PersonResult): string {
  const drawn = drawBlocks({
    title: words('results-person-blocks'),
    language,
    theme: look.theme,
    high: result.blocks[0]?.high ?? 'bad',
    boundaries: result.blocks[0]?.boundaries ?? [],
    blocks: result.blocks.map(({ title, value, level, previous }) => ({
      label: say(title, facts),
      value,
      previous,
      ...(level && { level: { text: level.name, tone: level.tone } }),
    })),
  })
  // Made for a phone that shows it at half its size.
  return shownAt(drawn, 0.5)
}

function adviceOf(reader: Reader, { recommendations }: PersonResult): Section {
  const { words, language } = reader
  return {
    id: 'advice',
    title: words('results-advice'),
    tables: [
      {
        caption: words('results-advice-caption'),
        empty: words('results-advice-empty'),
        columns: [
          { text: words('results-column-advice') },
          { text: words('results-column-addressee') },
          { text: words('results-column-status') },
          { text: words('results-column-due'), isNumber: true },
        ],
        rows: recommendations.map(({ id, text, addressee, status, dueAt }) => [
          { text: textIn(text, language), href: `/admin/resources/Recommendation/records/${id}/show` },
          words(`results-addressee-${addressee}`),
          words(`results-status-${status}`),
          // The last day, not the first instant after it.
          dueAt ? date(reader, new Date(dueAt.getTime() - 1)) : '—',
        ]),
      },
    ],
  }
}

/** Only what was answered, in the questionnaire's own sections and the person's own words. */
function answersOf(reader: Reader, { result, facts, answers }: PersonResult): Section {
  const { words } = reader
  const { definition } = result
  const fill = quoting(definition, (code) => answers[code], facts)
  const columns = [{ text: words('results-column-question') }, { text: words('results-column-answer') }]
  const tables = definition.sections.flatMap(({ title, items }) => {
    const rows = items.flatMap((item) => {
      const answer = answers[item.code]
      if (answer === undefined) return []
      const said =
        item.type === 'file' ? filesCell(reader, answer, facts) : answerInWords(definition, item, answer, facts)
      return [[`${item.code}. ${say(item.text, facts, fill)}`, said]]
    })
    return rows.length === 0 ? [] : [{ caption: say(title, facts), columns, rows }]
  })
  return { id: 'answers', title: words('results-person-answers'), tables }
}

/** Each with its size, and a way to save it. */
function filesCell(reader: Reader, answer: Answer, { files = [] }: Facts): Cell {
  const tokens = Array.isArray(answer) ? answer.map(String) : []
  return {
    files: tokens.map((token) => {
      const file = files.find((one) => one.token === token)
      const size = sizeOf(reader, file?.size ?? 0)
      return { text: reader.words('panel-files-link', { name: file?.name ?? token, size }), href: fileHref(token) }
    }),
  }
}
