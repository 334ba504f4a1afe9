// Codes on paper: a slip a person, to be cut apart and handed over. On the screen once, and the same for the printer.
import { useTranslation } from 'adminjs'
import React from 'react'
import { createPortal } from 'react-dom'

type Slip = { name: string; place?: string; code: string; link?: string; qr?: string; until: string; hint?: string }

export default function Reveal({ lines }: { lines: Slip[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return <p className="m-action">{t('own.nobody')}</p>
  const sheet = lines.map((slip) => <OneSlip key={slip.code} {...slip} />)
  return (
    <section className="m-slips">
      {/* An address of a poster is no secret, and can be shown again. */}
      {!lines.some(({ hint }) => hint) && <p role="status">{t('own.once')}</p>}
      <button type="button" className="m-primary" onClick={() => window.print()}>
        {t('own.print')}
      </button>
      <div>{sheet}</div>
      {/* Beside the panel, not in it: a printer must not see its scrolling frames. */}
      {createPortal(<div className="m-paper">{sheet}</div>, document.body)}
    </section>
  )
}

function OneSlip({ name, place, code, link, qr, until, hint }: Slip) {
  const { t } = useTranslation()
  return (
    <article className="m-slip">
      <div>
        <h2>{name}</h2>
        {place && <p className="m-place">{place}</p>}
        <p>{hint ?? t(link ? 'own.slip.link' : 'own.slip.plain')}</p>
        {link && <p className="m-link">{link}</p>}
        <p className="m-until">{until}</p>
      </div>
      <div>
        <p className="m-code">{code}</p>
        {qr && <img src={qr} alt="" width="120" height="120" />}
      </div>
    </article>
  )
}
