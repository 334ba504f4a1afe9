// A fresh link code for one person, shown once.
import { issueCodes } from '../../db/codes.ts'
import type { ActionDeclaration } from '../declare.ts'
import { slipsOf } from '../slips.ts'

export const issueCode: ActionDeclaration = {
  name: 'issueCode',
  icon: 'Key',
  type: 'record',
  subject: 'linkCode',
  suits: ({ status }) => status !== 'left',
  run: async (desk, { id, name }) => {
    const issued = await issueCodes(desk.db, desk.actor, { personIds: [Number(id)], now: desk.now })
    const reveal = await slipsOf(
      desk,
      issued.map((one) => ({ ...one, name: String(name) })),
    )
    return { message: 'panel-issueCode-done', reveal }
  },
}
