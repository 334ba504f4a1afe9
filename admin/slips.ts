// What a person gets on paper: their code, the way into the chat, until when it works.
import { showCode } from '../core/codes.ts'
import { wordsOf } from '../locales/index.ts'
import { qrDataUri } from '../reports/qr.ts'
import type { Slip } from './declare.ts'
import type { Desk } from './desk.ts'

export type Issued = { name: string; place?: string; code: string; expiresAt: Date }

export function slipsOf({ actor, chatLink, hours }: Desk, issued: Issued[]): Promise<Slip[]> {
  const { language } = actor
  const words = wordsOf(language)
  const until = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: hours.zone })
  return Promise.all(
    issued.map(async ({ name, place, code, expiresAt }) => {
      const link = (await chatLink?.(code)) ?? null
      return {
        name,
        ...(place && { place }),
        code: showCode(code),
        ...(link && { link, qr: qrDataUri(link) }),
        until: words('panel-slip-until', { until: until.format(expiresAt) }),
      }
    }),
  )
}
