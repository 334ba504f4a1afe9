// The list of positions, read from its file and checked.

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const positionSchema = z.strictObject({
  code: z.string().regex(/^[a-z_]+$/),
  ru: z.string().min(1),
  en: z.string().min(1),
  pedagogical: z.boolean(),
})

export type PositionEntry = z.infer<typeof positionSchema>

const positionsSchema = z.array(positionSchema).superRefine((positions, context) => {
  const seen = new Set<string>()
  for (const [index, { code }] of positions.entries()) {
    if (seen.has(code)) context.addIssue({ code: 'custom', path: [index, 'code'], message: `${code} stands twice` })
    seen.add(code)
  }
})

/** Throws where the text is not a list of positions, naming the entry. */
export function parsePositions(yaml: string): PositionEntry[] {
  return positionsSchema.parse(parse(yaml))
}

export function loadPositions(): PositionEntry[] {
  return parsePositions(readFileSync(new URL('positions.yaml', import.meta.url), 'utf8'))
}
