// Pictures and documents on their way in: uploaded, attached, or known by their identifier.
import type { InputMedia, Message } from '@grammyjs/types'
import { isShowable, readPicture } from '../../core/files/picture.ts'
import type { StoredFile } from '../world/state.ts'
import { storeFile } from '../world/stored-file.ts'
import type { Call } from './call.ts'
import type { Upload } from './multipart.ts'
import { badRequest, Refusal } from './refusal.ts'

const photoLimit = 10 * 1024 * 1024
const documentLimit = 50 * 1024 * 1024

export function readPhoto(call: Call, given: Upload | string): Required<Pick<Message, 'photo'>> {
  const found = find(call, given, 'photo')
  return { photo: photoOf('bytes' in found ? storePhoto(call, found) : found) }
}

export function readDocument(call: Call, given: Upload | string): Required<Pick<Message, 'document'>> {
  const found = find(call, given, 'document')
  if (!('bytes' in found)) return { document: documentOf(found) }
  if (found.bytes.length > documentLimit) throw badRequest('file is too big')
  return { document: documentOf(storeFile(call.box, 'document', { ...found, name: found.filename })) }
}

/** For an edit of a message's media. */
export function readMedia(call: Call, media: InputMedia<Upload>): Pick<Message, 'photo' | 'document'> {
  if (media.type === 'photo') return readPhoto(call, media.media)
  if (media.type === 'document') return readDocument(call, media.media)
  throw new Refusal(501, `Not Implemented: the sandbox carries photo and document, not ${String(media.type)}`)
}

export function photoOf(file: StoredFile): NonNullable<Message['photo']> {
  const { id, uniqueId, size, width = 0, height = 0 } = file
  return [{ file_id: id, file_unique_id: uniqueId, width, height, file_size: size }]
}

export function documentOf({ id, uniqueId, size, name, type }: StoredFile): NonNullable<Message['document']> {
  return { file_name: name, mime_type: type, file_id: id, file_unique_id: uniqueId, file_size: size }
}

function storePhoto(call: Call, { bytes, filename }: Upload): StoredFile {
  if (bytes.length > photoLimit) throw badRequest('too big file for a photo')
  const image = readPicture(bytes)
  if (!image) throw badRequest('IMAGE_PROCESS_FAILED')
  if (!isShowable(image)) throw badRequest('PHOTO_INVALID_DIMENSIONS')
  return storeFile(call.box, 'photo', { name: filename, bytes, ...image })
}

function find(call: Call, given: Upload | string, kind: StoredFile['kind']): Upload | StoredFile {
  if (typeof given !== 'string') return filled(given)
  if (given.startsWith('attach://')) {
    const attached = call.files.get(given.slice('attach://'.length))
    if (!attached) throw badRequest(`there is no ${kind} in the request`)
    return filled(attached)
  }
  if (/^https?:/i.test(given)) throw badRequest('failed to get HTTP URL content: the sandbox fetches nothing')
  const known = call.box.world.files.get(given)
  if (!known) throw badRequest('wrong file identifier/HTTP URL specified')
  if (known.kind !== kind) throw badRequest(`can't use file of type ${known.kind} as ${kind}`)
  return known
}

function filled(upload: Upload): Upload {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty')
  return upload
}
