// A code that went astray stops working: from the list of codes, or from the card of its person.
import { Refusal } from '../../core/refusal.ts'
import { revokeCode as revoke } from '../../db/codes.ts'
import type { ActionDeclaration, Row } from '../declare.ts'

/** @param personOf the person's id, out of the record */
export function revokeCode(personOf: (record: Row) => unknown, suits: (record: Row) => boolean): ActionDeclaration {
  return {
    name: 'revokeCode',
    icon: 'XCircle',
    type: 'record',
    subject: 'linkCode',
    isDangerous: true,
    suits,
    run: async ({ db, actor, now }, record) => {
      const { revoked } = await revoke(db, actor, { personId: Number(personOf(record)), now })
      if (revoked === 0) throw new Refusal('panel-revokeCode-none')
      return { message: 'panel-revokeCode-done' }
    },
  }
}
