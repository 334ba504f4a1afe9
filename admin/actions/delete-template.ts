// Deletes a template of the centre's own; what began with it stays.
import { Refusal } from '../../core/refusal.ts'
import { deleteTemplate as remove } from '../../db/broadcasts/templates.ts'
import type { ActionDeclaration } from '../declare.ts'

export const deleteTemplate: ActionDeclaration = {
  name: 'deleteTemplate',
  icon: 'Trash2',
  type: 'record',
  isDangerous: true,
  preview: async () => ({ sentences: [{ message: 'broadcasts-template-deletes' }] }),
  run: async ({ db, actor, now }, { id }) => {
    const deleted = await remove(db, actor, Number(id), now)
    if (deleted.kind === 'refused') throw new Refusal(deleted.reason, deleted.args)
    return { message: 'broadcasts-template-deleted', redirect: '/admin/resources/BroadcastTemplate' }
  },
}
