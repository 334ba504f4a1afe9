// The words under a picture or a document.
import type { Message, MessageEntity, ParseMode } from '@grammyjs/types'
import { formatted, isLonger } from './format.ts'
import { badRequest } from './refusal.ts'

type Captioned = {
  caption?: string
  parse_mode?: ParseMode
  caption_entities?: MessageEntity[]
  show_caption_above_media?: boolean
}

export function readCaption(
  args: Captioned,
): Pick<Message, 'caption' | 'caption_entities' | 'show_caption_above_media'> {
  if (!args.caption) return {}
  const { text, entities } = formatted(args.caption, args.parse_mode, args.caption_entities)
  if (isLonger(text, 1024)) throw badRequest('message caption is too long')
  if (text === '') return {}
  return {
    caption: text,
    ...(entities.length > 0 ? { caption_entities: entities } : {}),
    ...(args.show_caption_above_media ? { show_caption_above_media: true as const } : {}),
  }
}
