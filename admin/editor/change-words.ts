// What differs between two editions of a questionnaire, in sentences.
import type { VersionChange } from '../../core/survey/item-identity.ts'
import type { Words } from '../../locales/index.ts'

export function changeInWords(change: VersionChange, words: Words): string[] {
  const codesOf = (list: { code: string }[]) => list.map(({ code }) => code)
  const kept = (kind: string) => codesOf(change.kept.filter((one) => one.kind === kind))
  const lines = (
    [
      ['panel-editor-change-added', codesOf(change.added)],
      ['panel-editor-change-removed', codesOf(change.removed)],
      ['panel-editor-change-changed', kept('changed')],
      ['panel-editor-change-reworded', kept('reworded')],
      ['panel-editor-change-broken', change.brokenBlocks],
    ] as const
  ).flatMap(([key, codes]) => (codes.length > 0 ? [words(key, { count: codes.length, codes: codes.join(', ') })] : []))
  return lines.length > 0 ? lines : [words('panel-editor-change-none')]
}
