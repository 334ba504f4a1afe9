// Everything wrong with a questionnaire's YAML, by place and line, however wrong it is: for files and for drafts alike.
import { type Document, LineCounter, parseDocument } from 'yaml'
import { problemsOf } from '../core/survey/checks/index.ts'
import { type Definition, definitionSchema } from '../core/survey/definition.ts'
import { type Problem, problem } from '../core/survey/problem.ts'
import { lineOf, ownerOf } from './place-in-yaml.ts'
import { shapeProblem } from './shape-problem.ts'

/** A problem with its line, from 1, and the code of what it is about. */
export type Placed = Problem & { line: number; where: string }

export type Examined = {
  /** What the YAML says, in whatever shape; null where it cannot be read. */
  tree: unknown
  /** Null where the shape is wrong; there may be problems all the same. */
  definition: Definition | null
  problems: Placed[]
  /** Where a problem stands that somebody else has found. */
  place: (one: Problem) => Placed
}

/** Longer than any questionnaire; what is longer is not looked at. */
export const longestText = 300_000

/** Text that names itself over and over would grow without end. */
const mostAliases = 50

export function examine(yaml: string): Examined {
  if (yaml.length > longestText) return broken([problem([], 'too-large', { max: longestText / 1000 })])
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    ...problem([], 'yaml', { message: fault.message.split('\n')[0] ?? '' }),
    line: fault.linePos?.[0].line ?? 1,
    where: '',
  }))
  if (faults.length > 0) return { ...broken([]), problems: faults }
  const tree = treeOf(document)
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return broken([problem([], 'no-questionnaire')])
  const place = (one: Problem): Placed => ({
    ...one,
    line: lineOf(document, one.path, lines),
    where: ownerOf(document, one.path),
  })
  const { data, error } = definitionSchema.safeParse(tree)
  if (error) return { tree, definition: null, problems: error.issues.flatMap(shapeProblem).map(place), place }
  return { tree, definition: data, problems: problemsOf(data).map(place), place }
}

function treeOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases })
  } catch {
    return null
  }
}

function broken(problems: Problem[]): Examined {
  const place = (one: Problem): Placed => ({ ...one, line: 1, where: '' })
  return { tree: null, definition: null, problems: problems.map(place), place }
}
