// A fresh link code for one person, shown once.
import { showCode } from '../../core/codes.ts'
import { issueCodes } from '../../db/codes.ts'
import type { ActionDeclaration } from '../declare.ts'

export const issueCode: ActionDeclaration = {
  name: 'issueCode',
  icon: 'Key',
  type: 'record',
  subject: 'linkCode',
  suits: ({ status }) => status !== 'left',
  run: async ({ db, actor, now }, { id, name }) => {
    const [issued] = await issueCodes(db, actor, { personIds: [Number(id)], now })
    return { message: 'panel-issueCode-done', reveal: [{ label: String(name), value: showCode(issued?.code ?? '') }] }
  },
}
