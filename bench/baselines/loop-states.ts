// The loop with its memory in our hands: what it has kept before each question.
import type { Definition } from '../../core/survey/definition.ts'
import { botInfo, client, messageOf, pressOf, token } from '../stage/deaf-api.ts'
import { loopBot } from './loop.ts'

export function loopInMemory(definition: Definition) {
  const memory = new Map<string, unknown>()
  const adapter = {
    read: (key: string) => memory.get(key) as never,
    write: (key: string, state: unknown) => void memory.set(key, state),
    delete: (key: string) => void memory.delete(key),
  }
  const bot = loopBot({ token, botInfo, client, definition, storage: { type: 'key', adapter } })
  return { bot, memory, chat: '1' }
}

/** The state before question 1, 2 … `count`. */
export async function loopStates(definition: Definition, count: number): Promise<unknown[]> {
  const { bot, memory, chat } = loopInMemory(definition)
  await bot.handleUpdate(messageOf('/start'))
  const states: unknown[] = []
  for (let question = 1; question <= count; question++) {
    states.push(structuredClone(memory.get(chat)))
    await bot.handleUpdate(pressOf('1'))
  }
  return states
}
