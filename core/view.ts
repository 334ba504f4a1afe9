// What a screen shows and what a person does, in no messenger's words.

/** A screen. The channel's renderer pages, escapes and shortens it within its own limits. */
export type View = {
  /** One line, drawn strong. */
  heading?: string
  /** Plain text, never markup; blank lines part paragraphs. */
  text: string
  /** The very words of `text` with what stands out in them; a channel that knows no such thing says `text`. */
  rich?: Span[]
  /** A quiet closing line: progress, a hint. */
  note?: string
  rows: Action[][]
  picture?: Picture
  /** Goes along with the words, which then fit under it: one message. */
  attachment?: Attachment
}

export type Span = { text: string; bold?: boolean; italic?: boolean; href?: string }

export type Action =
  /** `value` comes back in the event of the press: ASCII, at most 48 bytes. */
  | { kind: 'press'; label: string; value: string; chosen?: boolean }
  /** Opens a page. */
  | { kind: 'link'; label: string; url: string }

export type Picture = {
  /** PNG bytes. */
  png: Uint8Array
  /** What the picture says, for those who do not see it. */
  alt: string
}

/** A file that is kept; the channel sends it by what it knows it by, else fetches its bytes. */
export type Attachment = {
  token: string
  name: string
  /** Shown as it is, or offered to be opened. */
  as: 'picture' | 'document'
}

/** What a person did, whatever the channel. */
export type Event = {
  channel: Channel
  /** The contact's address in the channel: a chat id, as text. */
  address: string
  /** Names this very event, so that its repetition is seen: an update id. */
  dedupeKey: string
  /** When it reached us; lateness is judged by this. */
  receivedAt: Date
} & (
  | { kind: 'press'; value: string }
  | { kind: 'text'; value: string }
  /** `/start ABCD2345` is { name: 'start', value: 'ABCD2345' }. */
  | { kind: 'command'; name: string; value: string }
  /** A document or a photograph; what it holds is fetched by who wants it. */
  | { kind: 'file'; file: OfferedFile }
  /** A sticker, a voice: whatever we do not read. */
  | { kind: 'other'; what: string }
)

/** As the channel announces it, before anything is fetched. */
export type OfferedFile = {
  /** By which the channel finds it. */
  ref: string
  name: string | null
  /** Bytes; null where the channel does not say. */
  size: number | null
}

export type Channel = 'telegram' | 'max' | 'web'

export type Language = 'ru' | 'en'
