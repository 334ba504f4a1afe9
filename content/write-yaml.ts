// Writes YAML as methodologists do: lines are not folded, maps in braces have spaces inside, lists in brackets have none.
import { type Document, isSeq, visit } from 'yaml'

export function asWritten(document: Document): string {
  visit(document, {
    Collection: (_key, node) => {
      // One setting of the library pads both; each collection is told its own.
      const flowCollectionPadding = isSeq(node) ? '' : ' '
      const write = node.toString.bind(node)
      node.toString = (context, ...more) => write(context && { ...context, flowCollectionPadding }, ...more)
    },
  })
  return document.toString({ lineWidth: 0 })
}
