// Link codes for a whole organisation: a sheet to print, cut and hand out.
import { issueSheet as issue } from '../../db/code-sheets.ts'
import type { ActionDeclaration } from '../declare.ts'
import { slipsOf } from '../slips.ts'

export const issueSheet: ActionDeclaration = {
  name: 'issueSheet',
  icon: 'Printer',
  type: 'record',
  subject: 'linkCode',
  run: async (desk, { id, shortName }) => {
    const lines = await issue(desk.db, desk.actor, Number(id), desk.now)
    const reveal = await slipsOf(
      desk,
      lines.map((line) => ({ ...line, place: String(shortName) })),
    )
    return { message: 'panel-issueSheet-done', args: { count: reveal.length }, reveal }
  },
}
