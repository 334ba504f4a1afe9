// Five hundred people and their thumbs: they press as soon as they are answered, or when their time comes.
import type { Message } from '@grammyjs/types'
import type { StartedSandbox } from '../../sandbox/start.ts'
import { cpuMs, quantile, rounded } from '../bench.ts'
import { points } from '../stage/survey.ts'

export type Asked = {
  /** The bot that is talked to. */
  token: string
  /** `press` answers the question on the screen, `say` writes a word that is answered by a message. */
  how: 'press' | 'say'
  /** Arrivals a second, at chance; left out, everybody goes on as soon as they are answered. */
  perSecond?: number
  warmUpMs: number
  ms: number
}

export type Seen = {
  perSecond: number
  /** From the press (in an open loop: from when it was due) to its answer. */
  p50: number
  p95: number
  /** All that was answered, before and after the measured time too. */
  answered: number
  /** Waited for two minutes, for nothing. */
  stuck: number
  /** Of the messenger and the crowd, during the measured time. */
  cpuMs: number
}

type Waiting = { how: Asked['how']; since: number; answered: boolean; drawn: boolean }
type Person = { chat: number; screen: Message | null; waiting: Waiting | null }

const longestWaitMs = 120_000

export function createCrowd(box: StartedSandbox, token: string, chats: number[]) {
  const hands = box.bot(token)
  const bot = Number(token.split(':')[0])
  const people = new Map<number, Person>(chats.map((chat) => [chat, { chat, screen: null, waiting: null }]))
  let onAnswered = (_ms: number) => {}
  let onIdle = (_person: Person) => {}

  box.watch((entry) => {
    if (!('bot' in entry) || entry.bot !== bot || !('chat' in entry)) return
    const person = people.get(entry.chat)
    if (!person) return
    if (entry.is === 'answered') heard(person, { answered: true })
    else if ((entry.is === 'message' || entry.is === 'edited') && entry.message.from?.is_bot) {
      person.screen = entry.message
      // A word is answered by the message itself, a press beside it.
      heard(person, person.waiting?.how === 'say' ? { answered: true, drawn: true } : { drawn: true })
    }
  })

  function heard(person: Person, what: Partial<Waiting>) {
    const { waiting } = person
    if (!waiting) return
    if (what.answered && !waiting.answered) onAnswered(performance.now() - waiting.since)
    Object.assign(waiting, what)
    if (!waiting.answered || !waiting.drawn) return
    person.waiting = null
    // Not within the call that is answered just now.
    setImmediate(() => onIdle(person))
  }

  function act(person: Person, how: Asked['how'], since: number): boolean {
    if (how === 'say') {
      person.waiting = { how, since, answered: false, drawn: false }
      hands.sendText(person.chat, 'Добрый вечер')
      return true
    }
    const label = points[Math.floor(Math.random() * points.length)] ?? ''
    const { screen } = person
    if (!screen?.reply_markup?.inline_keyboard.flat().some(({ text }) => text === label)) return false
    person.waiting = { how, since, answered: false, drawn: false }
    hands.press(person.chat, screen.message_id, label)
    return true
  }

  /** Everybody writes a word; resolves when everybody sees something. */
  async function say(text: string, expects: boolean): Promise<void> {
    for (const { chat } of people.values()) hands.sendText(chat, text)
    if (expects) await until(() => [...people.values()].every(({ screen }) => screen !== null))
  }

  async function answer({ how, perSecond, warmUpMs, ms }: Asked): Promise<Seen> {
    const latencies: number[] = []
    let answered = 0
    let isMeasuring = false
    onAnswered = (latency) => {
      answered++
      if (isMeasuring) latencies.push(latency)
    }
    const everybody = [...people.values()]
    const stop = perSecond === undefined ? pressOn(everybody, how) : arrive(everybody, how, perSecond)
    await sleep(warmUpMs)
    const cpu = cpuMs()
    const began = performance.now()
    isMeasuring = true
    await sleep(ms)
    isMeasuring = false
    const seconds = (performance.now() - began) / 1000
    const spent = cpuMs() - cpu
    stop()
    await until(() => everybody.every(({ waiting }) => waiting === null)).catch(() => {})
    return {
      perSecond: rounded(latencies.length / seconds),
      p50: rounded(quantile(latencies, 0.5)),
      p95: rounded(quantile(latencies, 0.95)),
      answered,
      stuck: everybody.filter(({ waiting }) => waiting !== null).length,
      cpuMs: rounded(spent),
    }
  }

  /** A closed loop: as many under way as there are people. */
  function pressOn(everybody: Person[], how: Asked['how']): () => void {
    onIdle = (person) => void act(person, how, performance.now())
    for (const person of everybody) act(person, how, performance.now())
    return () => {
      onIdle = () => {}
    }
  }

  /** An open loop: whoever comes does not ask how the others fare. Nobody free makes the next one late, and it counts. */
  function arrive(everybody: Person[], how: Asked['how'], perSecond: number): () => void {
    const idle = [...everybody]
    onIdle = (person) => void idle.push(person)
    let due = performance.now()
    const timer = setInterval(() => {
      while (due <= performance.now()) {
        const person = idle.shift()
        if (!person) return
        if (act(person, how, due)) due += (-Math.log(1 - Math.random()) * 1000) / perSecond
      }
    }, 1)
    return () => clearInterval(timer)
  }

  return { say, answer }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function until(holds: () => boolean): Promise<void> {
  const began = performance.now()
  while (!holds()) {
    if (performance.now() - began > longestWaitMs) throw new Error('bench: the crowd waits in vain')
    await sleep(10)
  }
}
