// What a kind of rule declares. One file a kind, one line in rules/index.ts, and its SQL in db/segments/rules/.
import type { z } from 'zod'
import type { Candidate, World } from './candidate.ts'

/** Registers whose records a rule may name; db/segments/options.ts lists them. */
export type OptionList = 'organisation' | 'position' | 'subject' | 'rmo' | 'wave' | 'named-wave' | 'scale' | 'level'

/** A plain control of the builder; its words are `segments-<rule>-<name>`. */
export type Field = {
  name: string
  kind: 'one' | 'many' | 'number'
  /** Fixed choices: `segments-<rule>-<name>-<option>`. */
  options?: readonly string[]
  /** Choices out of a register. */
  from?: OptionList
  /** Fields that must be chosen first and narrow the choices. */
  within?: readonly string[]
  isOptional?: boolean
}

/** A rule that looks into a wave may be counted only by who may see that much of it. */
export type Look = { wave: number; sees: 'participation' | 'levels' }

export type RuleKind<Schema extends z.ZodObject = z.ZodObject> = {
  name: string
  schema: Schema
  fields: readonly Field[]
  isMet: (values: never, candidate: Candidate, world: World) => boolean
  looksAt?: (values: never) => Look
}

/** Ties what is stored of a rule to what decides it. */
export function declareRule<Schema extends z.ZodObject>(kind: {
  name: string
  schema: Schema
  fields: readonly Field[]
  isMet: (values: z.output<Schema>, candidate: Candidate, world: World) => boolean
  looksAt?: (values: z.output<Schema>) => Look
}): RuleKind<Schema> {
  return kind as RuleKind<Schema>
}
