// Link codes for a whole organisation: a sheet to print, cut and hand out.
import { showCode } from '../../core/codes.ts'
import { issueSheet as issue } from '../../db/code-sheets.ts'
import type { ActionDeclaration } from '../declare.ts'

export const issueSheet: ActionDeclaration = {
  name: 'issueSheet',
  icon: 'Printer',
  type: 'record',
  subject: 'linkCode',
  run: async ({ db, actor, now }, { id }) => {
    const lines = await issue(db, actor, Number(id), now)
    return {
      message: 'panel-issueSheet-done',
      args: { count: lines.length },
      reveal: lines.map(({ name, code }) => ({ label: name, value: showCode(code) })),
    }
  },
}
