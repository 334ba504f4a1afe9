// What is worked out once per definition, so that an answer costs the same at question 5 and at 120.
import type { Definition } from './definition.ts'
import { type Unrolled, unroll } from './repeat.ts'

/** A question with its place; it is asked when all of `conditions` hold. `copy` is above 1 in a repeated section alone. */
export type Place = Unrolled & { index: number }

export type Compiled = {
  places: Place[]
  byCode: Map<string, Place>
  conditional: Place[]
  /** How many questions that are always asked stand before each place; one more at the end for all. */
  alwaysBefore: number[]
}

const compiled = new WeakMap<Definition, Compiled>()

/** Kept by the object: whoever reads definitions from the database must hand over the same one each time. */
export function compile(definition: Definition): Compiled {
  const known = compiled.get(definition)
  if (known) return known
  const fresh = compileAnew(definition)
  compiled.set(definition, fresh)
  return fresh
}

/** The code of the question at a place, as `Ask.place` gave it. */
export function itemAt(definition: Definition, place: number): string | undefined {
  return compile(definition).places[place]?.item.code
}

function compileAnew(definition: Definition): Compiled {
  // Written out, not spread: spread places made the last step of 120 a quarter slower.
  const places = definition.sections
    .flatMap(unroll)
    .map(({ item, section, copy, conditions }, index) => ({ item, index, section, copy, conditions }))
  const alwaysBefore = [0]
  for (const place of places) alwaysBefore.push((alwaysBefore.at(-1) ?? 0) + (place.conditions.length ? 0 : 1))
  return {
    places,
    byCode: new Map(places.map((place) => [place.item.code, place])),
    conditional: places.filter((place) => place.conditions.length > 0),
    alwaysBefore,
  }
}
