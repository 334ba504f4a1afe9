// A page of found materials: six lines, a button each.
import type { Action } from '../../core/view.ts'
import type { Memo } from '../../db/contacts.ts'
import type { Found } from '../../db/materials/find.ts'
import { inRows, menuRow, mostAnswers, pageOf, press, turnRow } from './buttons.ts'
import { type Reply, shown, type Visit } from './visit.ts'

type List = {
  heading: string
  found: Found[]
  page: number
  /** Said where there is none. */
  empty: string
  turn: (page: number) => string
  rows: Action[][]
  memo: Memo
}

export function drawFound({ words }: Visit, { heading, found, page, empty, turn, rows, memo }: List): Reply {
  const part = pageOf(found, page, mostAnswers)
  const lines = part.items.map(({ title, kind }, i) =>
    words('bot-materials-line', { number: part.from + i + 1, title, kind: words(`materials-kind-${kind}`) }),
  )
  const buttons = part.items.map(({ id }, i) => press(String(part.from + i + 1), `material:${id}`))
  return shown(
    {
      heading,
      text: lines.length > 0 ? lines.join('\n\n') : empty,
      ...(part.last > 0 && { note: words('bot-page-of', { page: part.page + 1, pages: part.last + 1 }) }),
      rows: [
        ...inRows(buttons, mostAnswers),
        turnRow(words, part, turn),
        ...rows,
        [press(words('bot-materials-all'), 'materials'), ...menuRow(words)],
      ],
    },
    { memo },
  )
}
