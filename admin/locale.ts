// The words of AdminJS's own pages, out of locales/<language>/panel-ui.ftl.
import type { Language } from '../core/view.ts'
import { messagesOf, wordsOf } from '../locales/index.ts'

const prefix = 'panel-ui-'

/** What AdminJS fills in by itself: Fluent's `{ $count }` becomes its `{{count}}`. */
const holes = Object.fromEntries(
  [
    'count',
    'selected',
    'number',
    'version',
    'fileName',
    'fileType',
    'maxSize',
    'mimeTypes',
    'pageName',
    'key',
    'from',
    'to',
    'total',
    'name',
    'title',
  ]
    .concat(['actionName', 'resourceId', 'recordId', 'label'])
    .map((name) => [name, `{{${name}}}`]),
)

/** `panel-ui-buttons-save` is AdminJS's `buttons.save`. Flat, for `labels.type` and `labels.type.school` are both words. */
export function adminWords(language: Language): Record<string, string> {
  const words = wordsOf(language)
  const keys = messagesOf(language).filter((key) => key.startsWith(prefix))
  return Object.fromEntries(keys.map((key) => [pathOf(key.slice(prefix.length)), words(key, holes)]))
}

/** A page's name is its address, and keeps its hyphens. */
function pathOf(key: string): string {
  return key.startsWith('pages-') ? key.replace('-', '.') : key.replaceAll('-', '.')
}
