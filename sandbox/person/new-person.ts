// A person's account, made from a key: the same key gives the same id wherever it is free.
import { createHash } from 'node:crypto'
import type { Person, World } from '../world/state.ts'

export type PersonDetails = {
  /** «First Last»; the messenger's own name, not that of a register. */
  name?: string
  /** Two letters: the language of the person's messenger. */
  language?: string
}

/** The person of that key, known or new, with what `details` says anew. */
export function personWith(key: string, { name, language }: PersonDetails, world: World): Person {
  const known = world.peopleByKey.get(key)?.user
  const [first, ...rest] = (name ?? key).trim().split(/\s+/)
  const last = rest.join(' ')
  const names =
    known && name === undefined
      ? { first_name: known.first_name, ...(known.last_name && { last_name: known.last_name }) }
      : { first_name: first || key, ...(last && { last_name: last }) }
  return {
    key,
    user: {
      id: known?.id ?? freeId(key, world),
      is_bot: false,
      ...names,
      language_code: (language ?? known?.language_code ?? 'ru') as 'ru',
    },
  }
}

/** Old accounts have ids of nine digits, new ones are above 2^32; some reach 2^52 so that lost digits show. */
function freeId(key: string, world: World): number {
  const seed = createHash('sha256').update(key).digest()
  const ranges: [number, number][] = [
    [100_000_000, 2_000_000_000],
    [5_000_000_000, 8_000_000_000],
    [2 ** 51, 2 ** 52 - 1],
  ]
  const [low, high] = ranges[(seed[0] ?? 0) % ranges.length] ?? [1, 2]
  let id = low + Math.floor((seed.readUIntBE(1, 6) / 2 ** 48) * (high - low))
  while (world.people.has(id) || world.bots.has(id)) id += 1
  return id
}
