// A file for many: who uploads it, who names it, and what becomes of those who waited.
import { GrammyError, InputFile } from 'grammy'
import { expect, test } from 'vitest'
import { fileSender, NotUploaded, type Shelf } from '../../../bot/telegram/attachments.ts'
import { failureOf } from '../../../bot/telegram/send.ts'

const attachment = { token: 'a', name: 'афиша.png', as: 'picture' as const }
const refused = (code: number, description: string) =>
  new GrammyError('no', { ok: false, error_code: code, description }, 'sendPhoto', {})

/** What the messenger is given, in order; `answer` may refuse. */
function stage({
  ref = null as string | null,
  answer = async (_file: unknown, _at: number) => {},
  waitMs = 5_000,
} = {}) {
  const given: string[] = []
  const kept: string[] = []
  const shelf: Shelf = {
    refOf: async () => kept.at(-1) ?? ref,
    keepRef: async (_token, one) => void kept.push(one),
    open: async () => Buffer.from('x'),
  }
  const send = fileSender(shelf, () => {}, waitMs)
  let uploads = 0
  const call = async (file: InputFile | string) => {
    const at = given.push(file instanceof InputFile ? 'bytes' : file)
    await answer(file, at)
    if (file instanceof InputFile) uploads++
    return { message_id: at, photo: [{ file_id: 'small' }, { file_id: `ref-${uploads}` }] }
  }
  return { given, kept, go: () => send(attachment, call) }
}

test('of many at once one uploads, and all the others name what it got', async () => {
  const { given, kept, go } = stage()
  const sent = await Promise.all([go(), go(), go(), go()])
  expect(given).toEqual(['bytes', 'ref-1', 'ref-1', 'ref-1'])
  expect(new Set(sent.map(({ message_id }) => message_id)).size).toBe(4)
  expect(kept).toEqual(['ref-1'])
})

test('what an earlier start has uploaded is not uploaded again', async () => {
  const { given, go } = stage({ ref: 'known' })
  await Promise.all([go(), go()])
  expect(given[0]).toBe('known')
  expect(given).not.toContain('bytes')
})

test('what Telegram no longer knows is uploaded anew', async () => {
  const { given, kept, go } = stage({
    ref: 'old',
    answer: async (file) => {
      if (file === 'old') throw refused(400, 'Bad Request: wrong file identifier/HTTP URL specified')
    },
  })
  await go()
  expect(given).toEqual(['old', 'bytes'])
  expect(kept).toEqual(['ref-1'])
})

test('where the first is refused, the next in line uploads', async () => {
  const { given, go } = stage({
    answer: async (_file, at) => {
      if (at === 1) throw refused(403, 'Forbidden: bot was blocked by the user')
    },
  })
  const [first, second, third] = await Promise.allSettled([go(), go(), go()])
  expect([first.status, second.status, third.status]).toEqual(['rejected', 'fulfilled', 'fulfilled'])
  expect(given).toEqual(['bytes', 'bytes', 'ref-1'])
})

test('who has waited in vain was not sent anything, and may be sent it later', async () => {
  let free = () => {}
  const uploading = new Promise<void>((resolve) => {
    free = resolve
  })
  const { given, go } = stage({ waitMs: 30, answer: () => uploading })
  const first = go()
  const error = await go().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(NotUploaded)
  expect(failureOf(error).kind).toBe('unreached')
  expect(given).toEqual(['bytes'])
  free()
  await first
})

test.each([
  ['Bad Request: IMAGE_PROCESS_FAILED', 'file'],
  ['Bad Request: PHOTO_INVALID_DIMENSIONS', 'file'],
  ['Bad Request: wrong file identifier/HTTP URL specified', 'file'],
  ['Bad Request: file must be non-empty', 'file'],
  ['Bad Request: message caption is too long', undefined],
  ['Bad Request: not enough rights to send photos to the chat', undefined],
])('«%s» is said of the file: %s', (description, about) => {
  expect(failureOf(refused(400, description))).toEqual({
    kind: 'refused',
    error: `400: ${description}`,
    ...(about && { about }),
  })
})
