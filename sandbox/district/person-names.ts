// Invented people's names: surname, first and middle name agree; fashions differ by generation.

import type { PersonName } from '../../core/people/names.ts'
import type { NameLists } from './data.ts'
import type { Random } from './random.ts'

export type Gender = 'woman' | 'man'

/** Born later than about 1988: the younger fashion. */
const YOUNGER = 38

export function makeName(random: Random, lists: NameLists, gender: Gender, age: number): PersonName {
  const firstNames = gender === 'woman' ? lists.women : lists.men
  const single = surname(lists, random.pick(lists.surnames), gender)
  const second = surname(lists, random.pick(lists.surnames), gender)
  const isDouble = gender === 'woman' && random.chance(0.03) && second !== single
  const middleName = random.pick(gender === 'woman' ? lists.middle.women : lists.middle.men)
  return {
    lastName: isDouble ? `${single}-${second}` : single,
    firstName: random.pick(age < YOUNGER ? firstNames.younger : firstNames.older),
    middleName: random.chance(0.012) ? null : middleName,
  }
}

/** The form of a surname for a man or a woman; surnames like «Бойко» or «Черных» have one. */
export function surname(lists: NameLists, masculine: string, gender: Gender): string {
  if (gender === 'man') return masculine
  const ending = Object.keys(lists.feminine).find((one) => masculine.endsWith(one))
  return ending === undefined ? masculine : masculine.slice(0, -ending.length) + lists.feminine[ending]
}
