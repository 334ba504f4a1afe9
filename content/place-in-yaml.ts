// Where in a YAML file something stands, and whose it is.
import { type Document, isMap, isNode, isScalar, type LineCounter } from 'yaml'
import type { Path } from '../core/survey/problem.ts'

/** The line, from 1, of what a path leads to; where that is absent, of the nearest thing around it. */
export function lineOf(document: Document, path: Path, lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const holder = document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    const pair = isMap(holder) ? holder.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}

/** The code of the question, section or block that a path runs through, or «recommendations 3». */
export function ownerOf(document: Document, path: Path): string {
  for (let length = path.length; length > 0; length--) {
    const code = document.getIn([...path.slice(0, length), 'code'])
    if (typeof code === 'string' || typeof code === 'number') return String(code)
  }
  const [part = '', index] = path
  return typeof index === 'number' ? `${part} ${index + 1}` : String(part)
}
