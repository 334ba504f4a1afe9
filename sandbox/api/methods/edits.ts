// Changes to what was sent.
import type { Message, Update } from '@grammyjs/types'
import type { Methods } from '../call.ts'
import { readCaption } from '../caption.ts'
import { edit } from '../edit.ts'
import { formatted, isLonger } from '../format.ts'
import { readMedia } from '../media.ts'
import { badRequest, Refusal } from '../refusal.ts'

export const edits: Methods = {
  editMessageText(call, args) {
    if (args.rich_message) throw new Refusal(501, 'Not Implemented: the sandbox draws no rich messages')
    const { text, entities } = formatted(args.text ?? '', args.parse_mode, args.entities)
    if (text === '') throw badRequest('message text is empty')
    if (isLonger(text, 4096)) throw badRequest('MESSAGE_TOO_LONG')
    return edit(call, args, ({ text: old, entities: _, ...rest }) => {
      if (old === undefined) throw badRequest('there is no text in the message to edit')
      return { ...rest, text, ...(entities.length > 0 ? { entities } : {}) }
    }) as Update.Edited & Message.TextMessage
  },

  editMessageCaption(call, args) {
    const caption = readCaption(args)
    return edit(call, args, (message) => {
      if (!message.photo && !message.document) throw badRequest('there is no caption in the message to edit')
      return { ...without(message, captionFields), ...caption }
    })
  },

  editMessageMedia(call, args) {
    const content = { ...readMedia(call, args.media), ...readCaption(args.media as object) }
    return edit(call, args, (message) => ({ ...without(message, contentFields), ...content }))
  },

  editMessageReplyMarkup(call, args) {
    return edit(call, args, (message) => message)
  },
}

const captionFields = ['caption', 'caption_entities', 'show_caption_above_media']
const contentFields = ['text', 'entities', 'photo', 'document', ...captionFields]

function without(message: Message, fields: string[]): Message {
  return Object.fromEntries(Object.entries(message).filter(([field]) => !fields.includes(field))) as unknown as Message
}
