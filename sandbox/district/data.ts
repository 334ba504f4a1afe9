// The words of the demo, read from the YAML beside this file: names, settlements, organisations, work, registers, answers.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const text = z.string().min(1)
const texts = z.array(text).min(1)
const weights = z.record(z.string(), z.number())

const settlement = z.strictObject({
  name: text,
  genitive: text,
  short: text,
  rural: z.boolean(),
  km: z.number(),
  weight: z.number(),
})

const naming = z.strictObject({ full: text, short: text, bare: text })
const kinds = z.array(naming.extend({ code: text }))
const organisations = z.strictObject({
  schools: z.strictObject({ kinds }),
  kindergartens: z.strictObject({ kinds, abbreviation: text, names: texts }),
  supplementary: z.array(naming.extend({ circles: texts })),
  centre: naming,
  department: naming,
})

const words = text.transform((list) => list.split(' '))
const names = z.strictObject({
  feminine: z.record(z.string(), text),
  surnames: words,
  women: z.strictObject({ older: words, younger: words }),
  men: z.strictObject({ older: words, younger: words }),
  middle: z.strictObject({ men: words, women: words }),
})

const post = z.strictObject({
  position: text,
  hours: z.tuple([z.number(), z.number()]),
  from: z.number().default(0),
  every: z.number().optional(),
  subjects: texts.optional(),
})
const staffing = z.strictObject({ main: post, others: z.array(post) })
const work = z.strictObject({
  school: staffing,
  kindergarten: staffing,
  supplementary: staffing,
  lessons: z.array(z.strictObject({ weight: z.number(), subjects: texts })),
  circles: texts,
  mentoring: z.strictObject({ order: text, goals: texts }),
})

const type = z.enum(['school', 'kindergarten', 'supplementary'])
const association = z.strictObject({
  code: text,
  name: text,
  aliases: texts.default([]),
  types: z.array(type),
  positions: texts,
  subjects: texts.default([]),
  classTeachers: z.boolean().default(false),
})
const networks = z.strictObject({
  associations: z.array(association),
  groups: z.array(association),
  tutors: texts,
  orders: z.strictObject({ tutor: text, flag: text }),
  sites: z.array(z.strictObject({ type, theme: text })),
})

const provider = z.strictObject({
  code: text,
  type: z.enum(['regional_institute', 'university', 'college', 'private', 'other']),
  name: text,
  aliases: texts.default([]),
  licence: text.optional(),
})
const program = z.strictObject({
  title: text,
  provider: text,
  kind: z.enum(['professional_development', 'retraining', 'internship']),
  hours: z.number().int(),
  form: z.enum(['in_person', 'distance', 'blended']),
  weight: z.number(),
  for: texts.optional(),
  subjects: texts.optional(),
})
const topic = z.strictObject({ area: text, topic: text })
const training = z.strictObject({
  providers: z.array(provider),
  programs: z.array(program),
  topics: z.array(topic),
  orders: z.strictObject({ referral: text }),
  declined: texts,
})

const vacancies = z.strictObject({
  posts: z.array(
    z.strictObject({ weight: z.number(), type, position: text, subject: text.optional(), hours: z.number() }),
  ),
})

const block = z.strictObject({ code: text, items: texts, hard: z.number(), novice: z.number(), spring: z.number() })
const answers = z.strictObject({
  blocks: z.array(block),
  own: weights,
  notApplicable: weights,
  notApplicableElsewhere: z.number(),
  mentorItem: text,
  helpItem: text,
  changeItem: text,
  textItem: text,
  titles: z.strictObject({ autumn: text, spring: text, extra: text }),
  texts: z.strictObject({ any: texts, school: texts, kindergarten: texts, supplementary: texts }),
})

export type Settlement = z.infer<typeof settlement>
export type Naming = z.infer<typeof naming>
export type NameLists = z.infer<typeof names>
export type Post = z.infer<typeof post>
export type WorkLists = z.infer<typeof work>
export type Association = z.infer<typeof association>
export type ProgramEntry = z.infer<typeof program>
export type AnswerModel = z.infer<typeof answers>
export type DemoData = ReturnType<typeof readDemoData>

export function readDemoData() {
  return {
    settlements: read('settlements', z.array(settlement)),
    organisations: read('organisations', organisations),
    names: read('names', names),
    work: read('work', work),
    networks: read('networks', networks),
    training: read('training', training),
    vacancies: read('vacancies', vacancies),
    answers: read('answers', answers),
  }
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')))
}
