// Many people at once, each in their own chat with the bot: what they press, what they see, what comes to them unasked.
import type { StartedSandbox } from '../../sandbox/start.ts'

/** Of a machine that is busy with other things. */
const patienceMs = 90_000

export type Guest = Awaited<ReturnType<typeof meetGuest>>

type Coming = { name: string; code: string }

/** Somebody who comes by their code and agrees to both. */
export async function meetGuest(box: StartedSandbox, { name, code }: Coming) {
  const chat = box.personOf(name, { name })
  /** Each message when it came: a press may draw it anew later. */
  const heard: string[] = []
  box.watch((entry) => {
    if (entry.is !== 'message' || entry.chat !== chat || !entry.message.from?.is_bot) return
    heard.push(entry.message.text ?? entry.message.caption ?? '')
  })
  const find = (said: string, button?: string) =>
    box.waitFor(
      chat,
      ({ from, text, caption, reply_markup }) =>
        (from?.is_bot ?? false) &&
        (text ?? caption ?? '').includes(said) &&
        (!button || (reply_markup?.inline_keyboard.flat().some(({ text: label }) => label === button) ?? false)),
      patienceMs,
    )
  const guest = {
    name,
    /** How many of the messages that came say so. */
    heard: (words: string) => heard.filter((text) => text.includes(words)).length,
    /** @param said what the message with the button says */
    press: async (button: string, said: string) => {
      const { message_id: id } = await find(said, button)
      box.press(chat, id, button)
    },
    sees: async (said: string) => {
      const { text, caption } = await find(said)
      return text ?? caption ?? ''
    },
    type: (text: string) => void box.sendText(chat, text),
    /** Opens a link to the bot. */
    open: (payload: string) => void box.start(chat, payload),
  }
  guest.open(code)
  await guest.press('Соглашаюсь', 'Согласие на обработку')
  await guest.press('Соглашаюсь', 'Согласие на сообщения')
  await guest.sees('чат подключён')
  return guest
}
