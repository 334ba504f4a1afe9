// What a messenger finds in plain text by itself: commands, mentions, hashtags, addresses.
import type { MessageEntity } from '@grammyjs/types'

type Found = MessageEntity.CommonMessageEntity['type']

const patterns: [Found, RegExp][] = [
  [
    'url',
    /(?<![\w@])(?:https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)]|(?:[a-z0-9-]+\.)+(?:ru|com|org|net|me|рф)(?:\/[^\s<>"«»]*[^\s<>"«».,;:!?)])?(?![\w@]))/giu,
  ],
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['bot_command', /(?<![\w/<>])\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/g],
  ['mention', /(?<![\w@.])@[a-zA-Z]\w{3,31}(?!\w)/g],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
]

/** Entities that do not touch those of `taken`. */
export function findEntities(text: string, taken: readonly MessageEntity[] = []): MessageEntity[] {
  if (!/[@#/.]/.test(text)) return []
  const found: MessageEntity[] = []
  const overlaps = (offset: number, length: number) => (other: MessageEntity) =>
    offset < other.offset + other.length && other.offset < offset + length
  // Bold may hold a link; code and a link already made hold nothing.
  const closed = taken.filter(({ type }) => type === 'code' || type === 'pre' || type === 'text_link')
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [{ length }, offset] = [match[0], match.index]
      const clash = overlaps(offset, length)
      if (!closed.some(clash) && !found.some(clash)) found.push({ type, offset, length })
    }
  }
  return found
}
