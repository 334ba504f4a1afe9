// By when something is to be done.
import React from 'react'
import { useEditing } from './editing.ts'
import { type Path, valueAt } from './local-edits.ts'
import { useWords } from './words.ts'

const terms = ['days', 'workingDays', 'months', 'until'] as const

export default function DueFields({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const due = valueAt(tree, path)
  const term = terms.find((one) => due && one in due) ?? ''
  const put = (next: string, value: unknown) =>
    change([next === '' ? { do: 'remove', path } : { do: 'set', path, value: { [next]: value } }])
  return (
    <div className="m-short-fields">
      <div className="m-field">
        <label htmlFor="rule-due">{t('editor.field.due')}</label>
        <select
          id="rule-due"
          value={term}
          onChange={(event) => put(event.target.value, event.target.value === 'until' ? '05-31' : 5)}
        >
          <option value="">{t('editor.due.none')}</option>
          {terms.map((one) => (
            <option key={one} value={one}>
              {t(`editor.due.${one}`)}
            </option>
          ))}
        </select>
      </div>
      {term && (
        <div className="m-field">
          <label htmlFor="rule-term">{t(term === 'until' ? 'editor.due.day' : 'editor.due.count')}</label>
          <input
            id="rule-term"
            type={term === 'until' ? 'text' : 'number'}
            value={String(due[term] ?? '')}
            onChange={(event) => put(term, term === 'until' ? event.target.value : Number(event.target.value))}
          />
        </div>
      )}
    </div>
  )
}
