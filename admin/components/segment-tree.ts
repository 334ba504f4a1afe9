// A segment's rules as the builder holds them: «кроме» is a tick on a row, and every row has a key of its own.

export type Values = Record<string, unknown>
export type RuleNode = { key: number; not: boolean } & (
  | { kind: 'rule'; rule: string; values: Values }
  | { kind: 'group'; mode: 'all' | 'any'; nodes: RuleNode[] }
)
export type GroupNode = Extract<RuleNode, { kind: 'group' }>

let keys = 0
export const newKey = () => ++keys

export function nodeOf(rule: any): RuleNode {
  if ('not' in rule && !('rule' in rule)) {
    const node = nodeOf(rule.not)
    // Not of not is what it was.
    return { ...node, not: !node.not }
  }
  const shared = { key: newKey(), not: false }
  if ('all' in rule) return { ...shared, kind: 'group', mode: 'all', nodes: rule.all.map(nodeOf) }
  if ('any' in rule) return { ...shared, kind: 'group', mode: 'any', nodes: rule.any.map(nodeOf) }
  const { rule: name, ...values } = rule
  return { ...shared, kind: 'rule', rule: name, values }
}

/** The outermost is always a group that one can add to. */
export function rootOf(rule: any): GroupNode {
  const node = nodeOf(rule)
  return node.kind === 'group' && !node.not
    ? node
    : { key: newKey(), not: false, kind: 'group', mode: 'all', nodes: [node] }
}

export function ruleOf(node: RuleNode): object {
  const bare = node.kind === 'group' ? { [node.mode]: node.nodes.map(ruleOf) } : { rule: node.rule, ...node.values }
  return node.not ? { not: bare } : bare
}

/** Whether every row says all it has to: half a rule is not counted yet. */
export function isComplete(node: RuleNode, kinds: any[]): boolean {
  if (node.kind === 'group') return node.nodes.every((one) => isComplete(one, kinds))
  const kind = kinds.find(({ name }) => name === node.rule)
  return Boolean(kind?.fields.every((field: any) => field.isOptional || hasValue(node.values[field.name])))
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

/** What a field may choose, given what the fields before it say. */
export function optionsFor(field: any, values: Values): { value: string; label: string }[] {
  if (field.within.length === 0) return field.options
  const within = field.within.map((name: string) => values[name] ?? '').join('/')
  return field.options.filter((option: any) => option.within === within)
}
