// The codes of the screen, some minutes ahead: a network that dies takes none of them away.
import { screenCode, screenMs, screenWindow, showCheckInCode } from '../../core/events/check-in-code.ts'
import { qrSvg } from '../../reports/qr.ts'

/** More than the ten minutes that a network may be gone. */
const ahead = 13

/** `qr` is an SVG; `from` is when the code comes up, in milliseconds since 1970. */
export type ScreenCode = { from: number; code: string; qr: string }

/** `addressOf` is where a phone that reads the code is led. */
export async function screenCodes(
  { token, checkInSecret }: { token: string; checkInSecret: string },
  addressOf: (payload: string) => Promise<string>,
  { now, count = ahead }: { now: Date; count?: number },
): Promise<ScreenCode[]> {
  const first = screenWindow(now)
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const code = screenCode(checkInSecret, first + i)
      const qr = qrSvg(await addressOf(`e${token}-${code}`))
      return { from: (first + i) * screenMs, code: showCheckInCode(code), qr }
    }),
  )
}
