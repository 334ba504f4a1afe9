// A certificate or a diploma by its address: how its page is drawn, and its file.
import { diplomaAt } from '../../db/contests/diplomas.ts'
import { certificateAt } from '../../db/events/certificates.ts'
import type { Db } from '../../db/open.ts'
import { writeCertificates } from '../../reports/certificate-pdf.ts'
import { writeDiplomas } from '../../reports/diploma-pdf.ts'
import type { Say } from '../form/say.ts'
import { drawCertificate } from './certificate-page.ts'
import { drawDiploma } from './diploma-page.ts'

type Where = { path: string; zone: string }
type Signed = { address: string; signer: string; zone: string }

export type PaperAt = {
  holds: boolean
  /** Latin alone, for the header. */
  fileName: string
  draw: (say: Say, where: Where) => string
  write: (signed: Signed) => Promise<Buffer>
}

/** Null for no such paper, and for a key that is not its owner's. */
export async function paperAt(db: Db, which: { token: string; key?: string | undefined }): Promise<PaperAt | null> {
  const certificate = await certificateAt(db, which)
  if (certificate) {
    return {
      holds: certificate.holds,
      fileName: `certificate-${certificate.number}.pdf`,
      draw: (say, where) => drawCertificate(say, certificate, where),
      write: ({ address, ...signed }) => writeCertificates([{ ...certificate, address }], signed),
    }
  }
  const diploma = await diplomaAt(db, which)
  return (
    diploma && {
      holds: diploma.holds,
      fileName: `diploma-${diploma.number.replace('К', 'K')}.pdf`,
      draw: (say, where) => drawDiploma(say, diploma, where),
      write: ({ address, ...signed }) => writeDiplomas([{ ...diploma, address }], signed),
    }
  )
}
