// Segments that come with the program, by the names under which waves know them.
import type { Rule } from './rule.ts'

export const builtIn = {
  'young-educators': { rule: 'young', who: 'educator' },
  'young-specialists': { rule: 'young', who: 'specialist' },
  'all-educators': { rule: 'educator' },
  'organisation-heads': { rule: 'head' },
} as const satisfies Record<string, Rule>

export const builtInNames = Object.keys(builtIn) as (keyof typeof builtIn)[]

export function findBuiltIn(name: string): Rule | null {
  return Object.hasOwn(builtIn, name) ? builtIn[name as keyof typeof builtIn] : null
}
