// The list of school subjects, read from its file and checked.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const subjectSchema = z.strictObject({
  code: z.string().regex(/^[a-z_]{1,40}$/),
  ru: z.string().min(1),
  en: z.string().min(1),
  /** Taken at the end of school: ОГЭ or ЕГЭ. */
  exams: z.boolean(),
})

export type SubjectEntry = z.infer<typeof subjectSchema>

const subjectsSchema = z.array(subjectSchema).superRefine((subjects, context) => {
  for (const key of ['code', 'ru'] as const) {
    const seen = new Set<string>()
    for (const [index, { [key]: value }] of subjects.entries()) {
      if (seen.has(value)) context.addIssue({ code: 'custom', path: [index, key], message: `${value} stands twice` })
      seen.add(value)
    }
  }
})

/** Throws where the text is not a list of subjects, naming the entry. */
export function parseSubjects(yaml: string): SubjectEntry[] {
  return subjectsSchema.parse(parse(yaml))
}

export function loadSubjects(): SubjectEntry[] {
  return parseSubjects(readFileSync(new URL('subjects.yaml', import.meta.url), 'utf8'))
}
