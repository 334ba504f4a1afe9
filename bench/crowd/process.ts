// The messenger and its people, in a process of their own: they are not to share a core's turn with the bot.
import { startSandbox } from '../../sandbox/start.ts'
import { createCrowd } from './crowd.ts'
import type { Request } from './start.ts'

const tokens = process.argv.slice(2)
const box = await startSandbox({ tokens })
let crowds = new Map<string, ReturnType<typeof createCrowd>>()

process.on('message', ({ id, request }: { id: number; request: Request }) => {
  carryOut(request).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.({ id: 0, result: box.apiRoot })

async function carryOut(request: Request): Promise<unknown> {
  if ('people' in request) {
    const chats = Array.from({ length: request.people }, (_, n) => box.personOf(`person ${n}`))
    crowds = new Map(tokens.map((token) => [token, createCrowd(box, token, chats)]))
    return chats
  }
  const crowd = crowds.get(request.token)
  if (!crowd) throw new Error('bench: there are no people yet')
  return 'say' in request ? crowd.say(request.say, request.expects) : crowd.answer(request)
}
