// A labelled choice that changes more than one place of the draft.
import React from 'react'
import type { Choice } from './editing.ts'

/** An answer as the draft has it, of its text. */
export function asValue(text: string): unknown {
  return text === 'true' || text === 'false' ? text === 'true' : Number(text)
}

export function Field({ id, label, children }: { id: string; label: string; children: React.ReactNode }) {
  return (
    <div className="m-field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  )
}

export function Pick({
  id,
  value,
  choices,
  onPick,
}: {
  id: string
  value: string | number | boolean | undefined
  choices: Choice[]
  onPick: (value: string) => void
}) {
  const now = String(value ?? '')
  return (
    <select id={id} value={now} onChange={(event) => onPick(event.target.value)}>
      {!choices.some((one) => one.value === now) && <option value={now}>{now}</option>}
      {choices.map((one) => (
        <option key={one.value} lang="ru" value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  )
}
