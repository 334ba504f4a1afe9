// The lists that `pick` questions choose from, out of the registers. Values travel in buttons: ASCII, at most 40 bytes.
import { loadSubjects } from '../content/catalogues/subjects.ts'
import type { Definition } from '../core/survey/definition.ts'
import type { Facts, RegistryEntry } from '../core/survey/facts.ts'
import type { Language } from '../core/view.ts'
import { current } from './current.ts'
import type { Db } from './open.ts'

export type Registries = NonNullable<Facts['registries']>

type About = { personId: number; language: Language; at: Date }
type Load = (db: Db, about: About) => Promise<RegistryEntry[]>

/** By the name that a definition gives in `registry`. */
const registries: Record<string, Load> = {
  /** Posts in which somebody may work at an organisation; the value is the code of the catalogue. */
  positions: async (db, { language }) => {
    const found = await db.position.findMany({ where: { code: { notIn: [...offices] } }, orderBy: { title: 'asc' } })
    return found.map(({ code, title, titleEn }) => ({ value: code, label: language === 'en' ? titleEn : title }))
  },
  subjects: async (_db, { language }) => subjects.map(({ code, [language]: label }) => ({ value: code, label })),
  /** The value is the code of the order: 01–23, and others. */
  rmo: async (db, { at }) => {
    const found = await db.rmo.findMany({ where: current(at), orderBy: { code: 'asc' } })
    return found.map(({ code, name }) => ({ value: code, label: name }))
  },
  /** Where the respondent works; the value is the number of the register. */
  organisations: async (db, { personId, at }) => {
    const own = { assignments: { some: { personId, ...current(at) } } }
    return inOrder(await db.organisation.findMany({ where: own, select: named }))
  },
  schools: async (db, { at }) =>
    inOrder(await db.organisation.findMany({ where: { type: 'school', ...current(at) }, select: named })),
}

export const registryNames = Object.keys(registries)

const offices = ['centre_specialist', 'department_specialist', 'system_administrator'] as const
const subjects = loadSubjects()
const named = { id: true, shortName: true } as const
// «№ 2» before «№ 10».
const order = new Intl.Collator('ru', { numeric: true })

function inOrder(found: { id: number; shortName: string }[]): RegistryEntry[] {
  return found
    .sort((one, other) => order.compare(one.shortName, other.shortName))
    .map(({ id, shortName }) => ({ value: String(id), label: shortName }))
}

/** Those that this definition asks for; a name that nobody knows has no entries. */
export async function registriesFor(db: Db, definition: Definition, about: About): Promise<Registries | undefined> {
  const names = namesIn(definition)
  if (names.length === 0) return undefined
  const loaded = await Promise.all(names.map(async (name) => [name, shared(await loadOne(db, name, about))] as const))
  return Object.fromEntries(loaded)
}

/** What each value of the registries in this definition is called, for whoever reads many people's answers. */
export async function labelsOfRegistries(
  db: Db,
  definition: Definition,
  about: { language: Language; at: Date },
): Promise<Map<string, Map<string, string>>> {
  const labelled = namesIn(definition).map(async (name) => {
    const entries =
      name === 'organisations'
        ? inOrder(await db.organisation.findMany({ select: named }))
        : await loadOne(db, name, { ...about, personId: 0 })
    return [name, new Map(entries.map(({ value, label }) => [value, label]))] as const
  })
  return new Map(await Promise.all(labelled))
}

async function loadOne(db: Db, name: string, about: About): Promise<RegistryEntry[]> {
  return (await registries[name]?.(db, about)) ?? []
}

/** Wherever in the definition a `pick` stands. A definition is immutable, so it is looked through once. */
const namesOf = new WeakMap<Definition, string[]>()

function namesIn(definition: Definition): string[] {
  const known = namesOf.get(definition) ?? [...new Set(picksIn(definition))]
  namesOf.set(definition, known)
  return known
}

function picksIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  const { type, registry } = part as { type?: unknown; registry?: unknown }
  const own = type === 'pick' && typeof registry === 'string' ? [registry] : []
  return [...own, ...Object.values(part).flatMap(picksIn)]
}

/** Thousands of runs remember their facts: they share equal lists instead of keeping one each. */
const lists = new Map<string, readonly RegistryEntry[]>()
const mostKept = 200

function shared(list: RegistryEntry[]): readonly RegistryEntry[] {
  const key = JSON.stringify(list)
  const known = lists.get(key)
  if (known) return known
  if (lists.size >= mostKept) lists.delete(lists.keys().next().value as string)
  lists.set(key, list)
  return list
}
