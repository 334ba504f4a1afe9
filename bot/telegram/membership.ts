// The person blocks the bot or lets it in again: known at once, not at the next failed message.
import type { Context, Filter } from 'grammy'
import { setContactStatus } from '../../db/contacts.ts'
import type { Db } from '../../db/open.ts'

export async function noteMembership(db: Db, ctx: Filter<Context, 'my_chat_member'>, now: Date): Promise<void> {
  if (ctx.chat.type !== 'private') return
  const { status } = ctx.myChatMember.new_chat_member
  await setContactStatus(db, {
    channel: 'telegram',
    address: String(ctx.chat.id),
    status: status === 'kicked' || status === 'left' ? 'blocked' : 'active',
    now,
  })
}
