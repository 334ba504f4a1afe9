// The words of the demo, read from the YAML beside this file: names, settlements, organisations, work, answers.

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
  tutors: texts,
  associations: z.array(z.strictObject({ name: text, position: text, subject: text.optional() })),
  mentoring: z.strictObject({ order: text, goals: texts }),
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
export type AnswerModel = z.infer<typeof answers>
export type DemoData = ReturnType<typeof readDemoData>

export function readDemoData() {
  return {
    settlements: read('settlements', z.array(settlement)),
    organisations: read('organisations', organisations),
    names: read('names', names),
    work: read('work', work),
    answers: read('answers', answers),
  }
}

function read<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8')))
}
