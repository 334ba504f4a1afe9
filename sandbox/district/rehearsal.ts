// The first people of a fresh demo come to the bot by themselves: through the messenger, the inbox and the outbox, as
// anybody does. So a newcomer finds an invitation, a survey half done and somebody who has blocked the bot.
import type { Message } from '@grammyjs/types'
import { consents } from '../../content/consents/index.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { fullName } from '../../core/people/names.ts'
import { issueCodes } from '../../db/codes.ts'
import type { PrismaClient } from '../../db/open.ts'
import { queueInvitations } from '../../db/wave-messages.ts'
import { remindNonRespondents } from '../../db/wave-reminders.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Acting } from '../person/acting.ts'

const system = { kind: 'system' } as const
const words = wordsOf('ru')
/** When the reminder comes: time enough to open the page, not enough to leave it. */
const reminderAfterMs = 30_000
/** Which button of each question is pressed before the survey is left. */
const pressed = [1, 2, 0, 1, 3, 0]
const patienceMs = 15_000

export type Rehearsing = {
  db: PrismaClient
  messenger: Pick<Acting, 'personOf' | 'start' | 'press' | 'block' | 'waitFor'>
  clock: () => Date
  hours: SendingHours
}

/** Does nothing where anybody has a chat already. Ends with a reminder on its way to those who have not answered. */
export async function rehearse({ db, messenger, clock, hours }: Rehearsing): Promise<void> {
  const wave = await db.wave.findFirst({ where: { status: 'open', closesAt: { gt: clock() } } })
  if (!wave || (await db.contact.count()) > 0) return
  const people = await chosen(db, wave.id)
  const codes = await issueCodes(db, system, { personIds: people.map(({ id }) => id), now: clock() })
  const chats = people.map((person) => messenger.personOf(person.token, { name: fullName(person) }))
  for (const [i, chat] of chats.entries()) {
    messenger.start(chat, codes.find(({ personId }) => personId === people[i]?.id)?.code ?? '')
    await press(chat, consents.processing.title.ru)
    await press(chat, consents.messages.title.ru)
    await seen(chat, words('bot-survey-begin'))
  }
  await queueInvitations(db, wave, { now: clock(), hours })
  const invited = words('notices-invitation-heading', { title: wave.title })
  for (const chat of chats) await seen(chat, invited)
  const [halfway = 0, , blocked = 0] = chats
  messenger.block(blocked)
  await press(halfway, invited)
  // The press draws the first screen of the survey in place of the invitation.
  await press(halfway, words('bot-survey-length', { count: 24, minutes: 7 }).slice(0, 10))
  for (const [i, button] of pressed.entries()) await press(halfway, `${i + 1} из `, button)
  const soon = new Date(clock().getTime() + reminderAfterMs)
  await remindNonRespondents(db, system, wave.id, { stage: 'plus-5' }, soon, hours)

  function seen(chat: number, part: string): Promise<Message> {
    return messenger.waitFor(chat, (message) => isFromBot(message) && said(message).includes(part), patienceMs)
  }

  async function press(chat: number, part: string, button = 0): Promise<void> {
    const message = await seen(chat, part)
    const data = message.reply_markup?.inline_keyboard.flat()[button]
    if (!data || !('callback_data' in data)) throw new Error(`rehearsal: «${part}» has no button ${button}`)
    messenger.press(chat, message.message_id, data.callback_data)
  }
}

/** Three young specialists whom the wave asks, who have not begun and have no account of their own to be shown with. */
function chosen(db: PrismaClient, waveId: number) {
  return db.person.findMany({
    where: {
      status: 'working',
      account: null,
      runs: { none: { waveId } },
      respondents: { some: { waveId, answeredAt: null, isYoungSpecialist: true } },
    },
    orderBy: { id: 'asc' },
    take: 3,
  })
}

function isFromBot(message: Message): boolean {
  return message.from?.is_bot ?? false
}

function said(message: Message): string {
  return `${message.text ?? message.caption ?? ''} ${(message.reply_markup?.inline_keyboard ?? [])
    .flat()
    .map(({ text }) => text)
    .join(' ')}`
}
