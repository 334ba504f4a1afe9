// The words of findings that the program counts itself, where no rule of a questionnaire has them.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const schema = z.array(z.strictObject({ code: z.string(), ru: z.string().min(1), en: z.string().min(1) }))

const findings = new Map(
  schema.parse(parse(readFileSync(new URL('./findings.yaml', import.meta.url), 'utf8'))).map((one) => [one.code, one]),
)

/** @throws where no finding is called so */
export function wordsOfFinding(
  code: 'unserved-school' | 'idle-community',
  filling: { subject?: string } = {},
): { ru: string; en: string } {
  const found = findings.get(code)
  if (!found) throw new Error(`content: no finding is called «${code}»; expected one of findings.yaml`)
  const filled = (text: string) => text.replace('{subject}', filling.subject ?? '')
  return { ru: filled(found.ru), en: filled(found.en) }
}
