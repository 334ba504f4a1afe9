// Papers with a number as PDF, certificates and diplomas: a page each, A4 across, in Russian, as the country's papers are.
import { createRequire } from 'node:module'
import { renderSVG } from 'uqr'
import { dayInWords, localDateOf } from '../core/time.ts'
import { wordsOf } from '../locales/index.ts'
import { fontFiles } from './charts/font.ts'

export type Paper = {
  /** «Сертификат участника» */
  title: string
  /** «Сертификат № 2026-00042» */
  number: string
  /** What leads to the name: «награждается призёр». */
  above?: string
  name: string
  /** What it confirms of them: «участие в мероприятии». */
  below?: string
  /** Beneath the name, the first one larger where it is short. */
  lines: string[]
  issuedAt: Date
  /** Where it is confirmed; null where nobody can reach a page of ours. */
  address: string | null
}

/** What pdfmake calls a content: its own types would bring those of a browser along. */
type Content = Record<string, unknown>

type Pdfmake = {
  setFonts: (fonts: object) => void
  setUrlAccessPolicy: (may: () => boolean) => void
  setLocalAccessPolicy: (may: (path: string) => boolean) => void
  createPdf: (document: Content) => { getBuffer: () => Promise<Buffer> }
}

let made: Pdfmake | undefined

/** Loaded when the first is written: most processes write none. It fetches nothing, and reads its own fonts alone. */
function pdfmake(): Pdfmake {
  if (made) return made
  const fresh = createRequire(import.meta.url)('pdfmake') as Pdfmake
  const { plain, bold } = fontFiles
  fresh.setFonts({ DejaVu: { normal: plain, bold, italics: plain, bolditalics: bold } })
  fresh.setUrlAccessPolicy(() => false)
  fresh.setLocalAccessPolicy((path) => path === plain || path === bold)
  made = fresh
  return fresh
}

const words = wordsOf('ru')
const ink = '#1b2227'
const quiet = '#56616a'
const accent = '#1f5f8b'
/** A4 across, in points. */
const page = { width: 841.89, height: 595.28 }
const frame = 24

/** `signer` is a line below the name of the event; empty leaves a line for a hand. */
export async function writePapers(
  all: readonly Paper[],
  { signer, zone, title }: { signer: string; zone: string; title: string },
): Promise<Buffer> {
  const document: Content = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [72, 64, 72, 48],
    defaultStyle: { font: 'DejaVu', fontSize: 13, color: ink, lineHeight: 1.25 },
    // One alone is called by its number, wherever it is opened.
    info: { title: all.length === 1 ? all[0]?.number : title, creator: words('app-name') },
    background: () => ({
      canvas: [
        {
          type: 'rect',
          x: frame,
          y: frame,
          w: page.width - 2 * frame,
          h: page.height - 2 * frame,
          lineWidth: 2,
          lineColor: accent,
        },
      ],
    }),
    content: all.map((one, i) => draw(one, { signer, zone, isLast: i === all.length - 1 })),
  }
  return pdfmake().createPdf(document).getBuffer()
}

/** «4 декабря 2026 г.» */
export function dayOnPaper(at: Date, zone: string): string {
  const date = localDateOf(at, zone)
  return words('certificate-day', { day: dayInWords(date, 'ru'), year: date.slice(0, 4) })
}

function draw(
  { title, number, above, name, below, lines, issuedAt, address }: Paper,
  { signer, zone, isLast }: { signer: string; zone: string; isLast: boolean },
): Content {
  const centred = { alignment: 'center' as const }
  const [first = '', ...others] = lines
  return {
    stack: [
      { text: words('certificate-centre'), color: quiet, ...centred },
      { text: title, bold: true, fontSize: 30, color: accent, margin: [0, 18, 0, 2], ...centred },
      { text: number, color: quiet, ...centred },
      { text: above ?? ' ', margin: [0, 22, 0, 4], ...centred },
      { text: name, bold: true, fontSize: 24, ...centred },
      ...(below ? [{ text: below, margin: [0, 12, 0, 0], ...centred }] : []),
      { text: first, fontSize: first.length > 100 ? 13 : 16, margin: [0, below ? 4 : 16, 0, 4], ...centred },
      ...others.map((text) => ({ text, ...centred })),
      {
        columns: [
          {
            width: '*',
            stack: [
              { text: signer || words('paper-hand'), margin: [0, 26, 0, 0] },
              { text: words('certificate-sign'), color: quiet, fontSize: 10, margin: [0, 12, 0, 0] },
              { text: words('certificate-issued', { day: dayOnPaper(issuedAt, zone) }), color: quiet, fontSize: 10 },
            ],
          },
          ...(address === null ? [] : [{ width: 120, stack: confirmation(address) }]),
        ],
        margin: [0, 26, 0, 0],
      },
    ],
    ...(!isLast && { pageBreak: 'after' }),
  }
}

function confirmation(address: string): Content[] {
  return [
    { svg: renderSVG(address, { ecc: 'M', border: 2 }), width: 84, alignment: 'right' },
    { text: words('certificate-check'), color: quiet, fontSize: 8, alignment: 'right' },
  ]
}
