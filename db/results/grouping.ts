// How the database finds the group of each response, attribute by attribute. '' is in no group.
import type { Attribute, PeopleAttribute } from '../../core/results/attributes.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import type { Language } from '../../core/view.ts'
import { Prisma } from '../generated/client/index.js'
import type { AnswerTables } from './answer-tables.ts'

/** `join` goes after `response r`, `value` is text. */
export type Grouping = { join: Prisma.Sql; value: Prisma.Sql }

/** `as` sets the two attributes of a table apart; `opensAt`: people are grouped as the registers had them then. */
export type Grouped = {
  from: AnswerTables
  as: 'x' | 'y'
  isAnonymous: boolean
  opensAt: Date
  zone: string
  language: Language
}

type Of = { t: Prisma.Sql; on: string; language: Language }

export function groupingOf(
  attribute: Attribute,
  { from, as, isAnonymous, opensAt, zone, language }: Grouped,
): Grouping {
  const t = Prisma.raw(as)
  switch (attribute.kind) {
    case 'people': {
      const of = { t, on: localDateOf(opensAt, zone), language }
      return isAnonymous ? coarse[attribute.of as keyof typeof coarse] : people[attribute.of](of)
    }
    case 'item':
      return { join: answerTo(attribute.item, from, t), value: Prisma.sql`coalesce(${t}.number::text, '')` }
    case 'option':
      return {
        join: answerTo(attribute.item, from, t),
        value: Prisma.sql`coalesce(${attribute.option}::int = ANY (${t}.options), false)::text`,
      }
    case 'block':
      return {
        join: Prisma.sql`LEFT JOIN ${from.score} ${t} ON ${t}.response_id = r.id AND ${t}.scale = ${attribute.block}`,
        value: Prisma.sql`coalesce(${t}.level, '')`,
      }
  }
}

function answerTo(item: string, from: AnswerTables, t: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`LEFT JOIN ${from.answer} ${t} ON ${t}.response_id = r.id AND ${t}.item = ${item}`
}

const coarse = {
  organisationType: { join: Prisma.empty, value: Prisma.sql`coalesce(r.organisation_type::text, '')` },
  experienceBand: { join: Prisma.empty, value: Prisma.sql`coalesce(r.experience_band, '')` },
}

/** The bands are those of core/people/experience-band.ts. Posts beside the main one and second associations are left out. */
const people: Record<PeopleAttribute, (of: Of) => Grouping> = {
  organisationType: () => coarse.organisationType,
  channel: () => ({ join: Prisma.empty, value: Prisma.sql`r.channel::text` }),
  experienceBand: ({ t, on }) => ({
    join: Prisma.sql`JOIN person ${t} ON ${t}.id = r.person_id`,
    value: Prisma.sql`CASE
      WHEN ${t}.experience_from IS NULL THEN ''
      WHEN ${t}.experience_from > ${on}::date - interval '1 year' THEN 'under-1'
      WHEN ${t}.experience_from > ${on}::date - interval '4 years' THEN '1-to-3' ELSE 'over-3' END`,
  }),
  youngSpecialist: ({ t }) => ({
    join: Prisma.sql`LEFT JOIN respondent ${t} ON ${t}.wave_id = r.wave_id AND ${t}.person_id = r.person_id`,
    value: Prisma.sql`coalesce(${t}.is_young_specialist::text, '')`,
  }),
  position: ({ t, on, language }) => mainPost(t, on, language === 'en' ? 'post.title_en' : 'post.title'),
  subject: ({ t, on }) => mainPost(t, on, 'assignment.subjects[1]'),
  lowResults: ({ t, on }) => ({
    join: Prisma.sql`LEFT JOIN organisation_flag ${t} ON ${t}.organisation_id = r.organisation_id
      AND ${t}.kind = 'low_results' AND ${t}.school_year = ${schoolYearOf(on)}::int`,
    value: Prisma.sql`(${t}.id IS NOT NULL)::text`,
  }),
  rmo: ({ t, on }) => ({
    join: Prisma.sql`LEFT JOIN (
        SELECT DISTINCT ON (member.person_id) member.person_id, rmo.name AS value
        FROM rmo_member AS member JOIN rmo ON rmo.id = member.rmo_id
        WHERE member.active_from <= ${on}::date AND (member.active_to IS NULL OR member.active_to > ${on}::date)
        ORDER BY member.person_id, member.id
      ) AS ${t} ON ${t}.person_id = r.person_id`,
    value: Prisma.sql`coalesce(${t}.value, '')`,
  }),
}

function mainPost(t: Prisma.Sql, on: string, field: string): Grouping {
  return {
    join: Prisma.sql`LEFT JOIN (
        SELECT DISTINCT ON (assignment.person_id) assignment.person_id, ${Prisma.raw(field)} AS value
        FROM assignment JOIN position AS post ON post.id = assignment.position_id
        WHERE assignment.active_from <= ${on}::date AND (assignment.active_to IS NULL OR assignment.active_to >= ${on}::date)
        ORDER BY assignment.person_id, assignment.is_main_job DESC, assignment.id
      ) AS ${t} ON ${t}.person_id = r.person_id`,
    value: Prisma.sql`coalesce(${t}.value, '')`,
  }
}
