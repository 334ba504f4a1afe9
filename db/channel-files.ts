// Files on their way to a messenger: their bytes the first time, from then on by what the bot knows them by.
import type { Channel } from '../core/view.ts'
import { bytesOfFile } from './file-downloads.ts'
import type { Db } from './open.ts'

/** A reference is of no use to another bot. */
export type Knower = { channel: Channel; botId: string }

export async function refOfFile(db: Db, token: string, { channel, botId }: Knower): Promise<string | null> {
  const found = await db.channelFile.findFirst({ where: { channel, botId, file: { token } } })
  return found?.ref ?? null
}

/** Of a file that is gone by now nothing is kept. */
export async function keepRef(db: Db, token: string, { channel, botId }: Knower, ref: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO channel_file (file_id, channel, bot_id, ref)
    SELECT f.id, ${channel}::channel_name, ${botId}, ${ref} FROM stored_file f WHERE f.token = ${token}
    ON CONFLICT (file_id, channel, bot_id) DO UPDATE SET ref = excluded.ref`
}

/** @throws Error where there is no such file any more */
export async function bytesByToken(db: Db, token: string): Promise<Buffer> {
  const file = await db.storedFile.findUnique({ where: { token, isWhole: true }, select: { id: true } })
  if (!file) throw new Error('db: the file of a message is gone')
  return bytesOfFile(db, file.id)
}
