// For whom a survey is tried out.
import React from 'react'
import { useWords } from './words.ts'

export type WhomTried = { type: string; language: string; month: string; known: string }
export const usualWhom: WhomTried = { type: 'school', language: 'ru', month: '10', known: 'yes' }

type Props = { whom: WhomTried; setWhom: (whom: WhomTried) => void; vocabulary: any; hasEnglish: boolean }

export default function Whom({ whom, setWhom, vocabulary, hasEnglish }: Props) {
  const t = useWords()
  const choose = (name: keyof WhomTried, label: string, options: { value: string; label: string }[]) => (
    <div className="m-field">
      <label htmlFor={`trial-${name}`}>{label}</label>
      <select
        id={`trial-${name}`}
        value={whom[name]}
        onChange={(event) => setWhom({ ...whom, [name]: event.target.value })}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
  const months = Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), label: t(`editor.month.${i + 1}`) }))
  return (
    <>
      <p className="m-hint">{t('editor.trial.hint')}</p>
      {choose('type', t('reading.as'), vocabulary.organisationTypes)}
      {hasEnglish &&
        choose('language', t('reading.text.language'), [
          { value: 'ru', label: 'Русский' },
          { value: 'en', label: 'English' },
        ])}
      {choose('month', t('editor.trial.month'), months)}
      {choose('known', t('editor.trial.known'), [
        { value: 'yes', label: t('editor.trial.known.yes') },
        { value: 'no', label: t('editor.trial.known.no') },
      ])}
    </>
  )
}
