// The own certificate of an event: as a file in the chat, with its number and its page.
import { eventName } from '../../core/outbox/event-params.ts'
import { ownCertificate } from '../../db/events/certificates.ts'
import { writeCertificates } from '../../reports/certificate-pdf.ts'
import { menuRow, press } from './buttons.ts'
import { hoursOf } from './event-rows.ts'
import { drawPaper, type Signed } from './own-paper.ts'
import { type Screen, shown } from './visit.ts'

const name = 'certificate'

export const certificate: Screen = {
  name,
  needs: 'person',
  async show(visit, [token = '']) {
    const { deps, contact, event, words } = visit
    const personId = contact.person?.id ?? 0
    const given = { personId, now: event.receivedAt, zone: hoursOf(visit).zone }
    const own = await ownCertificate(deps.db, { kind: 'person', personId }, token, given)
    const rows = [[press(words('bot-event-all'), 'events'), ...menuRow(words)]]
    const heading = words('bot-certificate-title')
    if (own.kind === 'refused') return shown({ heading, text: words(own.reason, own.args), rows })
    const { certificate: paper, path } = own
    const what = {
      heading,
      text: words('bot-certificate-text', { number: paper.number, name: eventName(paper.event, { say: words }) }),
      fileName: words('bot-certificate-name', { number: paper.number }),
      paths: { own: path, open: `/c/${paper.token}` },
      open: words('bot-certificate-open'),
      write: ({ address, ...signed }: Signed) => writeCertificates([{ ...paper, address }], signed),
    }
    return shown(drawPaper(visit, what, rows))
  },
}
