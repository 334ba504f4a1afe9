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

/** Flat, for `labels.type` and `labels.type.school` are both words. */
export function adminWords(language: Language): Record<string, string> {
  const words = wordsOf(language)
  const keys = messagesOf(language).filter((key) => key.startsWith(prefix))
  return Object.fromEntries(keys.map((key) => [pathOf(key.slice(prefix.length)), words(key, holes)]))
}

/**
 * `buttons-save` is AdminJS's `buttons.save`; two dashes are one that stays, as in `no--chat`. A page's name is its
 * address, and keeps its hyphens.
 */
function pathOf(key: string): string {
  if (key.startsWith('pages-')) return key.replace('-', '.')
  return key.replace(/--|-/g, (dashes) => (dashes === '--' ? '-' : '.'))
}
