// Reads multipart/form-data as bots write it: quoted or bare names, any case, with or without a last line end.

/** A file that came with a request. */
export type Upload = { filename: string; type: string; bytes: Buffer }

export type Form = { fields: Record<string, string>; files: Map<string, Upload> }

/** Parts without a name are passed over; null means that the body is no multipart form. */
export function readMultipart(body: Buffer, contentType: string): Form | null {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (!mark) return null
  const form: Form = { fields: {}, files: new Map() }
  const delimiter = Buffer.from(`--${mark}`)
  let start = body.indexOf(delimiter)
  if (start < 0) return null
  for (;;) {
    start += delimiter.length
    const end = body.indexOf(delimiter, start)
    if (end < 0) return form
    readPart(body.subarray(start, end), form)
    start = end
  }
}

function readPart(part: Buffer, form: Form): void {
  const headEnd = part.indexOf('\r\n\r\n')
  if (headEnd < 0) return
  const head = part.subarray(0, headEnd).toString('utf8')
  const content = part.subarray(headEnd + 4, part.length - 2)
  const disposition = /^content-disposition:(.*)$/im.exec(head)?.[1] ?? ''
  const name = fieldOf(disposition, 'name')
  if (name === undefined) return
  const filename = fieldOf(disposition, 'filename')
  if (filename === undefined) form.fields[name] = content.toString('utf8')
  else form.files.set(name, { filename, type: typeOf(head), bytes: Buffer.from(content) })
}

function fieldOf(disposition: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[;\\s])${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(disposition)
  return found?.[1] ?? found?.[2]
}

function typeOf(head: string): string {
  return /^content-type:\s*([^;\s]+)/im.exec(head)?.[1]?.toLowerCase() ?? 'application/octet-stream'
}
