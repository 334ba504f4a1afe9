// Days on which nobody is written to, as rows of from and to: those of every year, or dates with a note.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'

let count = 0

/** @param name `silent`, days of every year typed as «31.12», or `days`, dates of one year with a note */
export default function SendingDays({ name, rows, onChange }: any) {
  const { t } = useTranslation()
  const [fresh, setFresh] = useState<string | null>(null)
  const isYearly = name === 'silent'
  const set = (key: string, more: object) =>
    onChange(rows.map((row: any) => (row.key === key ? { ...row, ...more } : row)))
  const add = () => {
    const key = `fresh-${++count}`
    setFresh(key)
    onChange([...rows, { key, from: '', to: '', ...(!isYearly && { note: '' }) }])
  }
  return (
    <section className="m-stretches" aria-labelledby={`hours-${name}`}>
      <h4 id={`hours-${name}`}>{t(`own.settings.${name}Title`)}</h4>
      <p className="m-quiet-line">{t(`own.settings.${name}Hint`)}</p>
      <ol>
        {rows.map((row: any, i: number) => (
          <li key={row.key}>
            <span aria-hidden="true">{i + 1}.</span>
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                {t(`own.settings.${end}Day`)}{' '}
                <input
                  type={isYearly ? 'text' : 'date'}
                  {...(isYearly && { placeholder: t('own.settings.dayTyped') ?? '', size: 6, maxLength: 6 })}
                  value={row[end]}
                  autoFocus={end === 'from' && row.key === fresh}
                  onChange={({ target }) => set(row.key, { [end]: target.value })}
                />
              </label>
            ))}
            {!isYearly && (
              <label className="m-note-field">
                {t('own.settings.note')}{' '}
                <input
                  value={row.note}
                  maxLength={80}
                  onChange={({ target }) => set(row.key, { note: target.value })}
                />
              </label>
            )}
            <button
              type="button"
              aria-label={`${t('own.settings.remove')}: ${i + 1}`}
              onClick={() => onChange(rows.filter(({ key }: any) => key !== row.key))}
            >
              {t('own.settings.remove')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={add}>
        {t(`own.settings.${name}Add`)}
      </button>
    </section>
  )
}
