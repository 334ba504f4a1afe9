// The blocks of a wave: mean, interval and level of each, who is on which level, and the types of organisation.
import type { BlockResult, GroupScore } from '../../core/results/blocks.ts'
import { levelsOf, toneOf } from '../../core/results/levels.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import type { WaveResults } from '../../db/results.ts'
import type { Cell, Section, Table } from '../sheet.ts'
import { coverageNote } from './coverage.ts'
import { formsOfWave, makingLinks } from './making.ts'
import { pictures } from './pictures.ts'
import { percent, points, pointsBetween, type Reader, textFor, whole } from './reader.ts'

/** `canMake`: each block leads to what can be made of it. */
export function blocksSections(reader: Reader, results: WaveResults, canMake = false): Section[] {
  const { definition, blocks, coverage, view, wave } = results
  if (blocks.length === 0) return []
  const { words } = reader
  return [
    {
      id: 'blocks',
      title: words('results-blocks'),
      notes: [words(`results-high-${blocks[0]?.high ?? 'bad'}`), words('results-valid'), coverageNote(reader, results)],
      tables: [meansTable(reader, definition, blocks, canMake ? wave.id : null)],
    },
    ...definition.levels.flatMap((levels) =>
      levelsSection(
        reader,
        definition,
        blocks,
        levels.code,
        view === 'named' && definition.anonymity === 'named' ? wave.id : null,
      ),
    ),
    ...groupsSection(
      reader,
      definition,
      blocks,
      coverage.byType.map(({ type }) => type),
    ),
  ]
}

function meansTable(reader: Reader, definition: Definition, blocks: BlockResult[], waveId: number | null): Table {
  const { words } = reader
  const making = (rule: string) => (waveId === null ? [] : [makingLinks(reader, formsOfWave, { wave: waveId, rule })])
  return {
    caption: words('results-means'),
    isStacked: waveId !== null,
    columns: [
      { text: words('results-column-block') },
      { text: words('results-column-mean'), isNumber: true },
      { text: words('results-column-level') },
      { text: words('results-column-interval'), isNumber: true },
      { text: words('results-column-n'), isNumber: true },
      ...(waveId === null ? [] : [{ text: words('findings-column-make') }]),
    ],
    rows: blocks.map((block) => {
      const title = textFor(reader, block.title)
      if (block.kind !== 'shown')
        return [title, '—', { text: words(`results-${block.kind}`), tone: 'quiet' }, '—', '—', ...making(block.code)]
      const level = definition.levels.flatMap(({ rows }) => rows).find(({ name }) => name.ru === block.level)
      return [
        title,
        points(reader, block.mean, boundariesOf(definition, block.code)),
        { text: level ? textFor(reader, level.name) : block.level, tone: block.tone },
        pointsBetween(reader, block.interval),
        whole(reader, block.n),
        ...making(block.code),
      ]
    }),
  }
}

/** One picture for the blocks that share their levels; with a wave, its figures lead to the people on a level. */
function levelsSection(
  reader: Reader,
  definition: Definition,
  blocks: BlockResult[],
  code: string,
  waveId: number | null,
): Section[] {
  const { words, look } = reader
  const mine = blocks.filter((block) => definition.blocks.some((one) => one.code === block.code && one.levels === code))
  if (mine.length === 0) return []
  const levels = levelsOf(definition, code)
  const options = levels.rows.map(({ name }) => ({ label: textFor(reader, name), tone: toneOf(levels, name.ru) }))
  const rows = mine.map((block) => {
    const label = textFor(reader, block.title)
    // An anonymous wave may have a mean and yet no levels to show.
    return block.kind === 'shown' && block.levels.length > 0
      ? { label, n: block.n, shares: block.levels.map(({ share }) => share) }
      : {
          label,
          n: 0,
          shares: null,
          why: words(block.kind === 'shown' ? 'results-mean-only' : `results-${block.kind}`),
        }
  })
  const title = words('results-levels')
  const counted = (block: BlockResult): Cell[] => {
    if (block.kind !== 'shown' || block.levels.length === 0) return options.map(() => '—')
    return block.levels.map(({ name, count, share }) => {
      const text = `${whole(reader, count)} (${percent(reader, share)})`
      if (waveId === null || count === 0) return text
      const query = new URLSearchParams({ wave: String(waveId), block: block.code, level: name })
      return { text, href: `/admin/pages/wave-respondents?${query.toString()}` }
    })
  }
  const table: Table = {
    caption: words('results-in-figures'),
    isFolded: true,
    columns: [
      { text: words('results-column-block') },
      ...options.map(({ label }) => ({ text: label, isNumber: true })),
      { text: words('results-column-n'), isNumber: true },
    ],
    rows: mine.map((block, i) => [
      rows[i]?.label ?? '',
      ...counted(block),
      block.kind === 'shown' ? whole(reader, block.n) : words(`results-${block.kind}`),
    ]),
  }
  const picture = pictures.distribution({ ...look, title, options, rows })
  return [{ id: `levels-${code}`, isPart: true, title, pictures: [picture.svg], tables: [table] }]
}

function groupsSection(
  reader: Reader,
  definition: Definition,
  blocks: BlockResult[],
  order: OrganisationType[],
): Section[] {
  const { words } = reader
  const groupsOf = (block: BlockResult) => (block.kind === 'shown' ? block.groups : [])
  const types = order.filter((type) => blocks.flatMap(groupsOf).some((group) => group.type === type))
  if (types.length < 2) return []
  const cell = (block: BlockResult, group: GroupScore | undefined): Cell => {
    if (!group) return '—'
    if (group.kind === 'withheld') return { text: words('results-withheld-cell'), tone: 'quiet' }
    const value = points(reader, group.mean, boundariesOf(definition, block.code))
    return words('results-value-of', { value, n: whole(reader, group.n) })
  }
  const isWithheld = blocks.flatMap(groupsOf).some(({ kind }) => kind === 'withheld')
  return [
    {
      id: 'groups',
      isPart: true,
      title: words('results-groups'),
      notes: isWithheld ? [words('results-withheld-note')] : [],
      tables: [
        {
          caption: words('results-groups-caption'),
          columns: [
            { text: words('results-column-block') },
            ...types.map((type) => ({ text: words(`results-type-${type}`), isNumber: true })),
          ],
          rows: blocks.map((block) => [
            textFor(reader, block.title),
            ...types.map((type) =>
              cell(
                block,
                groupsOf(block).find((group) => group.type === type),
              ),
            ),
          ]),
        },
      ],
    },
  ]
}

/** Where the levels of a block begin. */
export function boundariesOf(definition: Definition, code: string): number[] {
  const block = definition.blocks.find((one) => one.code === code)
  return block ? levelsOf(definition, block.levels).rows.map(({ from }) => from) : []
}
