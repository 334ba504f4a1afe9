// Russian telephone numbers: read as people write them, kept as +7XXXXXXXXXX, shown as +7 900 000-00-00.

/** `+7XXXXXXXXXX`, or null where the text is not one whole number that begins with 8, 7 or +7. */
export function parsePhone(text: string): string | null {
  const bare = text.trim().replace(/[\s().\-–—]/g, '')
  const digits = /^(?:\+7|7|8)(\d{10})$/.exec(bare)?.[1]
  return digits === undefined ? null : `+7${digits}`
}

/** A number as `parsePhone` returns it; anything else is shown as it is. */
export function showPhone(phone: string): string {
  return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2-$3-$4')
}
