// Two kinds of people. Some type 1, 2, 3 … without waiting for anything; what is lost or taken twice then shows in
// their answers. Others press the buttons they see, and again when nothing comes of it.
import type { Message } from '@grammyjs/types'
import { readButton } from '../../bot/screens/survey/button.ts'
import type { StartedSandbox } from '../../sandbox/start.ts'
import { points } from '../stage/survey.ts'

const patienceMs = 2_000

export function createTyper(box: StartedSandbox, chat: number) {
  let typed = 0
  return {
    type: () => void box.sendText(chat, String(++typed)),
    typed: () => typed,
  }
}

export type Presser = { answered: Map<number, number>; presses: () => number; stop: () => void }

export function createPresser(box: StartedSandbox, chat: number): Presser {
  const answered = new Map<number, number>()
  let presses = 0
  let waiting: NodeJS.Timeout | undefined
  const stopWatching = box.watch((entry) => {
    if ((entry.is !== 'message' && entry.is !== 'edited') || entry.chat !== chat) return
    if (entry.message.from?.is_bot) setImmediate(() => press(entry.message))
  })

  function press(screen: Message) {
    clearTimeout(waiting)
    const buttons = screen.reply_markup?.inline_keyboard.flat() ?? []
    const datas = buttons.map((button) => ('callback_data' in button ? readButton(button.callback_data) : null))
    const place = datas.find((data) => data?.deed === 'a')?.place
    if (place === undefined) return
    // One answer a question, whatever happens, so that pressing twice is the same wish.
    const value = (place * 7 + chat) % points.length
    answered.set(place, value)
    presses++
    box.press(chat, screen.message_id, points[value] as string)
    waiting = setTimeout(() => press(screen), patienceMs)
  }

  return {
    answered,
    presses: () => presses,
    stop: () => {
      clearTimeout(waiting)
      stopWatching()
    },
  }
}
