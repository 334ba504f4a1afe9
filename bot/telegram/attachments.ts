// A file that goes to many is uploaded with the first message alone: those that come while it is on its way wait for it,
// and all the others name it.
import { GrammyError, InputFile } from 'grammy'
import type { Attachment } from '../../core/view.ts'
import { withinTime } from '../channel/time-limit.ts'

/** How long a message waits for another one's upload: well below what a message may take. */
const patienceMs = 20_000

/** Where the bytes come from, and where it is kept what Telegram knows them by. */
export type Shelf = {
  refOf: (token: string) => Promise<string | null>
  keepRef: (token: string, ref: string) => Promise<void>
  open: (token: string) => Promise<Uint8Array>
}

export type Sent = { message_id: number; photo?: { file_id: string }[]; document?: { file_id: string } }
/** One call: the words and the file are one message, so that nothing is sent by half. */
export type Call = (file: InputFile | string) => Promise<Sent>
export type SendFile = (attachment: Attachment, call: Call) => Promise<Sent>

/** Of a message that waited in vain: it was not sent. */
export class NotUploaded extends Error {}

export function fileSender(
  shelf: Shelf,
  onTrouble: (error: unknown, what: string) => void,
  waitMs = patienceMs,
): SendFile {
  /** By token: what is known, or on its way; null where that came to nothing. */
  const refs = new Map<string, Promise<string | null>>()

  async function goFirst({ token, name }: Attachment, call: Call): Promise<Sent> {
    const stored = await shelf.refOf(token)
    const sent =
      (stored === null ? null : await byRef(stored, call)) ?? (await call(new InputFile(await shelf.open(token), name)))
    const ref = refIn(sent)
    // Without it the next start uploads once more.
    if (ref && ref !== stored) {
      await shelf.keepRef(token, ref).catch((error: unknown) => onTrouble(error, 'a file could not be remembered'))
    }
    return sent
  }

  return async (attachment, call) => {
    const { token } = attachment
    const until = performance.now() + waitMs
    for (;;) {
      const known = refs.get(token)
      if (!known) {
        const going = goFirst(attachment, call)
        // Whoever waited for what came to nothing goes first in its turn.
        const ref = going
          .then(refIn, () => null)
          .then((found) => {
            if (found === null) refs.delete(token)
            return found
          })
        refs.set(token, ref)
        return going
      }
      const ref = await withinTime(known, until - performance.now()).catch((cause) => {
        throw new NotUploaded('the file was still on its way with another message', { cause })
      })
      const sent = ref === null ? null : await byRef(ref, call)
      if (sent) return sent
      if (refs.get(token) === known) refs.delete(token)
    }
  }
}

/** Null where Telegram no longer knows the file: then nothing was sent. */
async function byRef(ref: string, call: Call): Promise<Sent | null> {
  try {
    return await call(ref)
  } catch (error) {
    const isUnknown = error instanceof GrammyError && error.error_code === 400 && unknownRef.test(error.description)
    if (isUnknown) return null
    throw error
  }
}

const unknownRef = /file identifier|invalid file_id|FILE_REFERENCE/i

function refIn({ photo, document }: Sent): string | null {
  return photo?.at(-1)?.file_id ?? document?.file_id ?? null
}
