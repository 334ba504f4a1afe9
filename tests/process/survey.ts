// Questionnaire (a) as a respondent takes it: which question is on the screen, and how it is answered.
import type { Chat, Seen } from './chat.ts'

const scale = ['Справляюсь', 'Бывает трудно', 'Часто трудно', 'Очень трудно, нужна помощь']
export const questions = 24
export const comment = 'Нужны примеры уроков'

/** The number of the question on the screen, 25 for the review, null for anything else. */
export function questionOf({ text, buttons }: Seen): number | null {
  if (buttons.includes('Отправить ответы')) return questions + 1
  const number = /^(\d+) из 24/m.exec(text)?.[1]
  return number ? Number(number) : null
}

/** What this respondent answers to a question of a scale: 0 to 3, so that a lost or doubled answer is seen. */
export const pointsOf = (question: number) => question % scale.length

/** Up to the first question. */
export async function begin(chat: Chat): Promise<void> {
  await chat.start()
  for (const title of ['Согласие на обработку', 'Согласие на сообщения']) {
    await chat.press(await chat.sees(({ text }) => text.startsWith(title)), 'Соглашаюсь')
  }
  await chat.press(await chat.sees(({ buttons }) => buttons.includes('Начать')), 'Начать')
  await chat.sees((seen) => questionOf(seen) === 1)
}

/** Answers a question, all but the last press of it; the last is returned, to be done at the right moment. */
export async function answer(chat: Chat, question: number): Promise<() => Promise<unknown>> {
  const screen = await chat.sees((seen) => questionOf(seen) === question)
  if (question <= 21) return () => chat.press(screen, scale[pointsOf(question)] ?? '')
  if (question === 22) return () => chat.press(screen, 'Реже')
  if (question === 24) return () => chat.say(comment)
  if (question === 25) return () => chat.press(screen, 'Отправить ответы')
  if (!screen.buttons.includes('Готово')) await chat.press(screen, 'Урок')
  const marked = await chat.sees((seen) => questionOf(seen) === question && seen.buttons.includes('Готово'))
  return () => chat.press(marked, 'Готово')
}
