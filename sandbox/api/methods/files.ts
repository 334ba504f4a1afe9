// Pictures and documents, there and back.

import type { Methods } from '../call.ts'
import { readCaption } from '../caption.ts'
import { readDocument, readPhoto } from '../media.ts'
import { post } from '../post.ts'
import { badRequest } from '../refusal.ts'

export const files: Methods = {
  sendPhoto(call, args) {
    const caption = readCaption(args)
    return post(call, args, () => ({ ...readPhoto(call, args.photo), ...caption }))
  },

  sendDocument(call, args) {
    const caption = readCaption(args)
    return post(call, args, () => ({ ...readDocument(call, args.document), ...caption }))
  },

  getFile(call, args) {
    const file = call.box.world.files.get(args.file_id)
    if (!file) throw badRequest('invalid file_id')
    if (file.size > 20 * 1024 * 1024) throw badRequest('file is too big')
    return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path }
  },
}
