// What the fields of rules choose from: records of the registers, as far as whoever builds a segment may see them.
import type { Actor } from '../../core/access.ts'
import type { OptionList } from '../../core/segments/rule-kind.ts'
import { mayRunWave, seesNamedAnswers } from '../../core/survey-rights.ts'
import { definitionOf } from '../definitions.ts'
import type { Db } from '../open.ts'

/** `within` repeats the values of the fields that narrow the choice, joined by a slash. */
export type ListedOption = { value: string; label: string; within?: string }

const mostWaves = 60

export async function optionsOf(db: Db, actor: Actor): Promise<Record<OptionList, ListedOption[]>> {
  return {
    organisation: await organisations(db),
    position: await positions(db, actor),
    subject: await subjects(db),
    rmo: await rmos(db),
    ...(await waves(db, actor)),
  }
}

async function organisations(db: Db): Promise<ListedOption[]> {
  const rows = await db.organisation.findMany({
    where: { type: { in: ['school', 'kindergarten', 'supplementary'] } },
    select: { id: true, shortName: true },
    orderBy: [{ shortName: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, shortName }) => ({ value: String(id), label: shortName }))
}

async function positions(db: Db, actor: Actor): Promise<ListedOption[]> {
  const rows = await db.position.findMany({ orderBy: { title: 'asc' } })
  const isEnglish = actor.kind === 'staff' && actor.language === 'en'
  return rows.map(({ code, title, titleEn }) => ({ value: code, label: isEnglish ? titleEn : title }))
}

async function subjects(db: Db): Promise<ListedOption[]> {
  const rows = await db.$queryRaw<{ subject: string }[]>`
    SELECT subject FROM (SELECT DISTINCT unnest(subjects) AS subject FROM assignment) AS taught
    ORDER BY subject COLLATE "und-x-icu"`
  return rows.map(({ subject }) => ({ value: subject, label: subject }))
}

async function rmos(db: Db): Promise<ListedOption[]> {
  const rows = await db.rmo.findMany({ select: { id: true, code: true, name: true }, orderBy: { code: 'asc' } })
  return rows.map(({ id, code, name }) => ({ value: String(id), label: `${code} ${name}` }))
}

/** Those that have opened, the latest first: all that the actor runs, and the named ones with the levels they may see. */
async function waves(db: Db, actor: Actor): Promise<Record<'wave' | 'named-wave' | 'scale' | 'level', ListedOption[]>> {
  const rows = await db.wave.findMany({
    where: { status: { in: ['open', 'closed'] } },
    select: {
      id: true,
      title: true,
      version: { select: { id: true, contentHash: true, survey: { select: { area: true } } } },
    },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    take: mostWaves,
  })
  const own = rows.filter(({ version }) => mayRunWave(actor, version.survey))
  const listed = (row: { id: number; title: string }) => ({ value: String(row.id), label: row.title })
  const lists = {
    wave: own.map(listed),
    'named-wave': [] as ListedOption[],
    scale: [] as ListedOption[],
    level: [] as ListedOption[],
  }
  for (const row of rows) {
    const definition = await definitionOf(db, row.version)
    if (definition.blocks.length === 0 || !seesNamedAnswers(actor, definition)) continue
    lists['named-wave'].push(listed(row))
    for (const { code, title, levels } of definition.blocks) {
      lists.scale.push({ value: code, label: title.ru, within: `${row.id}` })
      const names = definition.levels.find((one) => one.code === levels)?.rows.map(({ name }) => name.ru) ?? []
      lists.level.push(...names.map((name) => ({ value: name, label: name, within: `${row.id}/${code}` })))
    }
  }
  return lists
}
