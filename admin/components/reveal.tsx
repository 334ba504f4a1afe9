// What only this answer shows: to be read out, or printed and cut.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function Reveal({ lines }: { lines: { label: string; value: string }[] }) {
  const { t } = useTranslation()
  if (lines.length === 0) return <p className="m-action">{t('own.nobody')}</p>
  return (
    <section className="m-action">
      <p>{t('own.once')}</p>
      <dl className="m-sheet">
        {lines.map(({ label, value }) => (
          <div key={label + value}>
            <dt>{label}</dt>
            <dd className="m-code">{value}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="m-primary" onClick={() => window.print()}>
        {t('own.print')}
      </button>
    </section>
  )
}
