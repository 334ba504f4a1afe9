// «Я на месте»: the person's own code for the door, and the code on the screen, read by camera or typed.
import { personalCode, showCheckInCode } from '../../core/events/check-in-code.ts'
import { instantInWords } from '../../core/time.ts'
import type { Action } from '../../core/view.ts'
import { checkInByScreen } from '../../db/events/check-in.ts'
import { ownCode } from '../../db/events/public.ts'
import { qrPng } from '../../reports/qr.ts'
import { press } from './buttons.ts'
import { hoursOf } from './event-rows.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'here'

export const here: Screen = {
  name,
  needs: 'person',
  async show(visit, [token = '', code]) {
    return code ? take(visit, token, code) : ask(visit, token)
  },
  async text(visit, typed) {
    return take(visit, String(visit.contact.memo?.token ?? ''), typed)
  },
}

/** The picture is for the organiser's camera; whoever did not register has none, and reads the screen. */
async function ask(visit: Visit, token: string): Promise<Reply> {
  const { deps, contact, words } = visit
  const own = await ownCode(deps.db, contact.person?.id ?? 0, token)
  if (!own) return goTo('events', [], [{ text: words('events-refused-unknown'), rows: [] }])
  if (own.attendedAt) return shown(told(visit, token, { key: 'bot-here-already', at: own.attendedAt }), { memo: null })
  const rows = [[press(words('bot-event-back'), `event:${token}`)]]
  const memo = { screen: name, token }
  if (own.token === null) {
    return shown({ heading: words('bot-here-title'), text: words('bot-here-screen'), rows }, { memo })
  }
  const code = personalCode(own.secret, own.token)
  const text = words('bot-here-text', { code: showCheckInCode(code) })
  const holds = deps.pages ? new URL(`/e/${token}/check-in?code=${code}`, deps.pages).href : code
  const drawPicture = async () => ({ png: await qrPng(holds), alt: words('check-in-own-alt') })
  const page: Action[][] = deps.pages
    ? [
        [
          {
            kind: 'link',
            label: words('bot-here-page'),
            url: new URL(`/e/${token}/mine/${own.token}`, deps.pages).href,
          },
        ],
      ]
    : []
  const drawing = { heading: words('bot-here-title'), text, note: words('bot-here-screen'), drawPicture }
  return shown({ ...drawing, rows: [...page, ...rows] }, { memo })
}

async function take(visit: Visit, token: string, code: string): Promise<Reply> {
  const { deps, contact, event } = visit
  const personId = contact.person?.id ?? 0
  const given = { personId, code, now: event.receivedAt }
  const came = await checkInByScreen(deps.db, { kind: 'person', personId }, token, given)
  if (came.kind === 'accepted') return shown(told(visit, token, { key: 'bot-here-done', at: came.at }), { memo: null })
  if (came.reason === 'check-in-refused-again' && came.at) {
    return shown(told(visit, token, { key: 'bot-here-already', at: came.at }), { memo: null })
  }
  const { words } = visit
  const rows = [[press(words('bot-event-back'), `event:${token}`)]]
  const text = words(came.reason, { at: '', who: '', ...came.args })
  return shown({ heading: words('bot-here-title'), text, rows }, { memo: { screen: name, token } })
}

function told(visit: Visit, token: string, { key, at }: { key: string; at: Date }) {
  const { words, contact } = visit
  const text = words(key, { at: instantInWords(at, hoursOf(visit).zone, contact.language) })
  return { heading: words('bot-here-title'), text, rows: [[press(words('bot-event-back'), `event:${token}`)]] }
}
