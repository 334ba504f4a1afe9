// What the webhook hands its bodies to: the inbox, and nothing else.
import { receive } from '../../db/inbox.ts'
import type { Database } from '../../db/open.ts'
import type { Clock } from '../channel/ports.ts'
import { parseUpdate } from './intake.ts'

/** @param wake tells the channel of this process, if it holds it, to look at once */
export function webhookReceiver(with_: {
  database: Database
  botId: string
  clock: Clock
  wake: () => void
}): (body: unknown) => Promise<boolean> {
  return async (body) => {
    const update = parseUpdate(body)
    if (!update) return false
    await receive(with_.database.client, 'telegram', with_.botId, [update], with_.clock())
    with_.wake()
    return true
  }
}
