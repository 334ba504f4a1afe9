// A survey of scales takes no more presses than items + 4; a question of several choices adds its choices and one.
import { expect, test } from 'vitest'
import { shipped } from '../../content/walk.ts'
import { makePerson, makeWave } from '../make.ts'
import { comeIn, district, words } from '../setup.ts'

const here = district()

/** Presses and messages from the first screen to «Отправить», pressing the first answer offered. */
async function answered(code: string) {
  const definition = shipped(code)
  const person = await makePerson(here.db)
  const wave = await makeWave(here.db, definition, [person.id])
  const chat = await comeIn(here.deps, person.id)
  const counted = { presses: 1, items: 0, choices: 0 }
  await chat.press(words('bot-survey-begin'))
  const items = definition.sections.flatMap((section) => section.items)
  while (!chat.buttons().some(({ label }) => label === words('bot-review-send'))) {
    const item = items[counted.items]
    if (!item) throw new Error(chat.text())
    counted.items += 1
    if (item.type === 'text') await chat.type('Спасибо')
    else await chat.press(chat.buttons()[0]?.label ?? '')
    counted.presses += 1
    if (item.type === 'many') {
      counted.choices += 1
      counted.presses += 1
      await chat.press(words('bot-survey-done'))
    }
  }
  await chat.press(words('bot-review-send'))
  counted.presses += 1
  expect(await here.db.respondent.count({ where: { waveId: wave.id, answeredAt: { not: null } } })).toBe(1)
  return counted
}

test.each(['young-difficulties', 'emotional-comfort', 'deficits', 'library'])('%s', async (code) => {
  const { presses, items, choices } = await answered(code)
  expect(items).toBeGreaterThan(11)
  expect(presses).toBeLessThanOrEqual(items + 4 + 2 * choices)
})
