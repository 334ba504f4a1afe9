// What the tables look like, from the description that Prisma's generator wrote.
import { readFileSync } from 'node:fs'

export type Field = {
  name: string
  kind: 'scalar' | 'object' | 'enum'
  type: string
  isList: boolean
  isRequired: boolean
  isId: boolean
  hasDefaultValue: boolean
  nativeType: [string, string[]] | null
  relationFromFields?: string[]
}

export type Model = { name: string; fields: Map<string, Field> }

type Description = {
  datamodel: {
    models: { name: string; fields: Field[] }[]
    enums: { name: string; values: { name: string }[] }[]
  }
}

const { datamodel }: Description = JSON.parse(
  readFileSync(new URL('../db/generated/dmmf.json', import.meta.url), 'utf8'),
)

export function modelOf(name: string): Model {
  const model = datamodel.models.find((candidate) => candidate.name === name)
  if (!model) throw new Error(`admin: the schema has no model ${name}`)
  return { name, fields: new Map(model.fields.map((field) => [field.name, field])) }
}

export function fieldOf(model: Model, name: string): Field {
  const field = model.fields.get(name)
  if (!field) throw new Error(`admin: the model ${model.name} has no field ${name}`)
  return field
}

/** The values of an enum; null for any other field. */
export function choicesOf(field: Field): string[] | null {
  if (field.kind !== 'enum') return null
  return datamodel.enums.find(({ name }) => name === field.type)?.values.map(({ name }) => name) ?? []
}

/** The column that holds a relation: `head` is kept in `headId`. */
export function keyOf(field: Field): string {
  const key = field.relationFromFields?.[0]
  if (!key) throw new Error(`admin: ${field.name} is not a relation that this table holds`)
  return key
}

export type Kind = 'text' | 'number' | 'boolean' | 'date' | 'instant' | 'choice' | 'relation' | 'json'

export function kindOf(field: Field): Kind {
  if (field.kind === 'object') return 'relation'
  if (field.kind === 'enum') return 'choice'
  if (field.type === 'DateTime') return field.nativeType?.[0] === 'Date' ? 'date' : 'instant'
  const kinds: Record<string, Kind> = {
    String: 'text',
    Int: 'number',
    Float: 'number',
    Boolean: 'boolean',
    Json: 'json',
  }
  const kind = kinds[field.type]
  if (!kind) throw new Error(`admin: no kind for fields of type ${field.type}`)
  return kind
}
