// The whole program is killed in the middle of a survey, again and again: the chat goes on where it was.
import { afterAll, describe, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { type Chat, openChat } from './chat.ts'
import { openHouse } from './house.ts'
import { scratch, start } from './program.ts'
import { storesIn } from './stores.ts'
import { answer, begin, comment, pointsOf, questionOf, questions } from './survey.ts'

/** Where a press is followed by a kill; the last is the sending of the answers. */
const kills = [2, 9, 16, 23, questions + 1]
const folders = scratch()
afterAll(() => folders.remove())

describe.each(storesIn(folders))('on %s', (_name, make) => {
  test('killed five times, also while the answers are being sent: none is lost, none is doubled', {
    timeout: 400_000,
  }, async () => {
    const store = await make()
    const house = await openHouse(store.settings)
    const chat = await openChat(house.address, 0)
    await begin(chat)
    let repaired = 0
    for (let question = 1; question <= questions + 1; question++) {
      const press = await answer(chat, question)
      await press()
      if (!kills.includes(question)) continue
      const wait = Math.random() * 60
      await new Promise((done) => setTimeout(done, wait))
      await house.kill('SIGKILL')
      await house.start()
      if (!(await goesOn(chat, question))) {
        // A drawing that was lost on the way is drawn again when asked for.
        repaired++
        await chat.say('/resume')
        expect(await goesOn(chat, question), `question ${question}, killed after ${wait.toFixed(1)} ms`).toBe(true)
      }
    }
    expect(repaired).toBeLessThan(kills.length)
    await house.kill('SIGTERM')
    await expectAllAnswers(await store.open(), chat.personToken)
    await store.drop()
  })

  test('stopped while answering: cleanly, at once, and the chat goes on', { timeout: 200_000 }, async () => {
    const store = await make()
    const house = await openHouse(store.settings)
    const chat = await openChat(house.address, 1)
    await begin(chat)
    for (const [question, signal] of [
      [1, 'SIGTERM'],
      [2, 'SIGINT'],
    ] as const) {
      const press = await answer(chat, question)
      await press()
      const ended = await house.kill(signal)
      expect(ended).toMatchObject({ code: 0, err: [] })
      expect(ended.took).toBeLessThan(15_000)
      await house.start()
      await chat.sees((seen) => questionOf(seen) === question + 1)
    }
    await house.kill('SIGTERM')
    await store.drop()
  })
})

test('Ctrl-C while the demo is being filled is clean too, and the next start fills it anew', async () => {
  const settings = { DATA_DIR: folders.path() }
  const program = start(settings)
  while (!program.out.some((line) => line.includes('опросы и ответы')))
    await new Promise((wait) => setTimeout(wait, 20))
  const ended = await program.kill('SIGINT')
  expect(ended).toMatchObject({ code: 0, err: [] })
  const again = start(settings)
  await again.ready()
  expect(again.out.join('\n')).toMatch(/организаций — 81, педагогов — 1.631/)
  await again.kill('SIGTERM')
})

/** Whether the next question stands there within a few seconds, or after the last one the word that all is sent. */
async function goesOn(chat: Chat, question: number): Promise<boolean> {
  const next = await chat.look(
    (seen) => (question > questions ? /Ответы (уже )?отправлены/.test(seen.text) : questionOf(seen) === question + 1),
    8_000,
  )
  return next !== null
}

async function expectAllAnswers({ client, close }: Database, personToken: string) {
  const today = { startedAt: { gt: new Date(Date.now() - 3_600_000) } }
  const runs = await client.run.findMany({ where: { ...today, person: { token: personToken } } })
  expect(runs.map(({ status }) => status)).toEqual(['submitted'])
  const responses = await client.response.findMany({ where: { runId: runs[0]?.id ?? 0 }, include: { answers: true } })
  expect(responses).toHaveLength(1)
  const answers = new Map(responses[0]?.answers.map((one) => [one.item, one]))
  expect(answers.size).toBe(questions)
  const scales = [...answers.values()].filter(({ item }) => /^[А-Ж][1-3]$/.test(item)).sort(byItem)
  expect(scales.map(({ number }) => number)).toEqual(scales.map((_, index) => pointsOf(index + 1)))
  expect([...answers.values()].filter(({ text }) => text !== null).map(({ text }) => text)).toEqual([comment])
  expect(await client.outboxMessage.count({ where: { status: { in: ['sending', 'unknown'] } } })).toBe(0)
  await close()
}

function byItem(one: { item: string }, other: { item: string }): number {
  return one.item < other.item ? -1 : 1
}
