// A certificate or a diploma of the person's own: the file in the chat, and its page where people can reach one.
import type { Action } from '../../core/view.ts'
import { settingOf } from '../../db/settings.ts'
import { hoursOf } from './event-rows.ts'
import type { Drawing, Visit } from './visit.ts'

/** `address` is where it is confirmed; null where nobody can reach a page of ours. */
export type Signed = { address: string | null; signer: string; zone: string }

type Paper = {
  heading: string
  text: string
  /** Without a space: messengers' forms end a name there. */
  fileName: string
  /** Of the owner's page, and of the one that confirms it to anybody. */
  paths: { own: string; open: string }
  /** «Открыть сертификат» */
  open: string
  write: (signed: Signed) => Promise<Buffer>
}

/** Written once it is sent: a file takes time, and nobody's transaction. */
export function drawPaper(
  visit: Visit,
  { heading, text, fileName, paths, open, write }: Paper,
  rows: Action[][],
): Drawing {
  const { deps } = visit
  const at = (path: string) => (deps.pages ? new URL(path, deps.pages).href : null)
  const url = at(paths.own)
  return {
    heading,
    text,
    rows: [...(url ? [[{ kind: 'link' as const, label: open, url }]] : []), ...rows],
    openDocument: async () => {
      const signer = await settingOf(deps.db, 'certificate-signer')
      const bytes = await write({ address: at(paths.open), signer, zone: hoursOf(visit).zone })
      return { name: fileName, bytes }
    },
  }
}
