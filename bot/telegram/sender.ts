// How the outbox speaks: each view by a bare Api, and what is sent along by what the database keeps of it.
import type { Api } from 'grammy'
import { bytesByToken, keepRef, refOfFile } from '../../db/channel-files.ts'
import type { Db } from '../../db/open.ts'
import type { Send } from '../channel/ports.ts'
import { fileSender } from './attachments.ts'
import { sendView } from './draw.ts'

export function senderOf(with_: {
  api: Api
  db: Db
  botId: string
  onTrouble: (error: unknown, what: string) => void
}): Send {
  const { api, db, onTrouble } = with_
  const knower = { channel: 'telegram' as const, botId: with_.botId }
  const sendFile = fileSender(
    {
      refOf: (token) => refOfFile(db, token, knower),
      keepRef: (token, ref) => keepRef(db, token, knower, ref),
      open: (token) => bytesByToken(db, token),
    },
    onTrouble,
  )
  return (address, view) => sendView(api, address, view, sendFile)
}
