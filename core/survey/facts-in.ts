// Which facts a definition names, so that nothing is looked up for nobody.
import type { Definition } from './definition.ts'
import { type FactName, knownFacts } from './facts.ts'

// A definition is immutable, so it is looked through once.
const namesOf = new WeakMap<Definition, ReadonlySet<FactName>>()

/** Those in its conditions and prefilled answers (`fact: rmo`) and in its texts (`{fact:rmo|…}`). */
export function factsIn(definition: Definition): ReadonlySet<FactName> {
  const known = namesOf.get(definition) ?? new Set([...namesIn(definition)].filter(isFact))
  namesOf.set(definition, known)
  return known
}

function namesIn(part: unknown): string[] {
  if (typeof part === 'string') return [...part.matchAll(/\{fact:(\w+)/g)].map(([, name = '']) => name)
  if (typeof part !== 'object' || part === null) return []
  const { fact } = part as { fact?: unknown }
  return [...(typeof fact === 'string' ? [fact] : []), ...Object.values(part).flatMap(namesIn)]
}

const isFact = (name: string): name is FactName => Object.hasOwn(knownFacts, name)
