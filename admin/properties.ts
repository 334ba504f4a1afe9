// The columns of a resource as AdminJS wants to see them.
import { BaseProperty, type PropertyType } from 'adminjs'
import type { Computed, FilterDeclaration, ResourceDeclaration } from './declare.ts'
import { choicesOf, type Field, fieldOf, type Kind, keyOf, kindOf, type Model } from './model.ts'

export type Shape = {
  name: string
  kind: Kind | 'range'
  isId: boolean
  isList: boolean
  isRequired: boolean
  isSortable: boolean
  choices: string[] | null
  reference: string | null
  position: number
}

const types: Record<Shape['kind'], PropertyType> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  instant: 'datetime',
  choice: 'string',
  relation: 'reference',
  json: 'string',
  range: 'number',
}

/** One column; everything AdminJS asks is answered from its shape. */
export class Column extends BaseProperty {
  readonly shape: Shape
  constructor(shape: Shape) {
    super({ path: shape.name, type: types[shape.kind], isId: shape.isId, isSortable: shape.isSortable })
    this.shape = shape
  }
  override isRequired = () => this.shape.isRequired
  override isArray = () => this.shape.isList
  override reference = () => this.shape.reference
  override availableValues = () => this.shape.choices
  override isEditable = () => !this.shape.isId
  override isVisible = () => true
  override position = () => this.shape.position
}

/** Only what the declaration names: a column that is not in it does not exist for the panel. */
export function columnsOf(model: Model, declaration: ResourceDeclaration): Map<string, Column> {
  const { list, show, edit, filters, computed = {}, ownFilters = {}, sort } = declaration
  const names = [...new Set(['id', ...list, ...show, ...edit, ...filters])]
  const shapes = names.map((name, position): Shape => {
    const isSortable = name in sort
    const own = computed[name]
    const filter = ownFilters[name]
    if (own) return { ...ofComputed(name, own), isSortable, position }
    if (filter) return { ...ofFilter(name, filter), isSortable, position }
    return { ...ofField(fieldOf(model, name)), isSortable, position }
  })
  return new Map(shapes.map((shape) => [shape.name, new Column(shape)]))
}

type Bare = Omit<Shape, 'isSortable' | 'position'>

function ofField(field: Field): Bare {
  const kind = kindOf(field)
  return {
    name: field.name,
    kind,
    isId: field.isId,
    isList: field.isList,
    isRequired: field.isRequired && !field.hasDefaultValue && !field.isList && kind !== 'boolean',
    choices: choicesOf(field),
    reference: kind === 'relation' && keyOf(field) ? field.type : null,
  }
}

function ofComputed(name: string, { kind, isList = false, reference = '', choices }: Computed): Bare {
  return { name, kind, isId: false, isList, isRequired: false, choices: choices ?? null, reference: reference || null }
}

function ofFilter(name: string, { kind, choices = [], reference = '' }: FilterDeclaration): Bare {
  return {
    name,
    kind,
    isId: false,
    isList: false,
    isRequired: false,
    choices: choices.length > 0 ? choices : null,
    reference: reference || null,
  }
}
