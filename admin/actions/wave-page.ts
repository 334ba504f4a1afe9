// The open link of a wave with its QR, as a sheet to print; and switching it off.
import { showCode } from '../../core/codes.ts'
import { Refusal } from '../../core/refusal.ts'
import { closePageOf, openPageOf } from '../../db/open-codes.ts'
import { wordsOf } from '../../locales/index.ts'
import { qrDataUri } from '../../reports/qr.ts'
import type { ActionDeclaration } from '../declare.ts'
import { dayOf } from '../wave-words.ts'

export const openWavePage: ActionDeclaration = {
  name: 'openWavePage',
  icon: 'Link',
  type: 'record',
  isOffered: ({ status }) => status !== 'closed',
  run: async (desk, { id }) => {
    const { db, actor, now } = desk
    const page = await openPageOf(db, actor, Number(id), now)
    if (page.kind === 'refused') throw new Refusal(page.reason)
    const words = wordsOf(actor.language)
    const until = dayOf(new Date(page.closesAt.getTime() - 1), desk)
    const link = desk.pages && new URL(`/s/${page.code}`, desk.pages()).href
    return {
      message: 'panel-waves-page',
      reveal: [
        {
          name: page.title,
          code: showCode(page.code),
          ...(link && { link, qr: qrDataUri(link) }),
          hint: words('panel-waves-page-hint'),
          until: words('panel-waves-page-until', { until }),
        },
      ],
    }
  },
}

export const closeWavePage: ActionDeclaration = {
  name: 'closeWavePage',
  icon: 'Slash',
  type: 'record',
  isDangerous: true,
  isOffered: ({ status }) => status !== 'closed',
  run: async ({ db, actor, now }, { id }) => {
    const closed = await closePageOf(db, actor, Number(id), now)
    if (closed.kind === 'refused') throw new Refusal(closed.reason)
    return { message: 'panel-waves-page-off' }
  },
}
