// Several values of a field: ticks where they are few; a list to add from, and what was added, where they are many.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'

const few = 8

export default function SegmentMany({ id, field, options, value, onChange }: any) {
  const { t } = useTranslation()
  const [next, setNext] = useState('')
  const chosen: string[] = (value ?? []).map(String)
  const say = (values: string[]) => onChange(field.isId ? values.map(Number) : values)
  const labelOf = (one: string) => options.find((option: any) => option.value === one)?.label ?? one
  if (options.length <= few) {
    return (
      <fieldset className="m-ticks">
        <legend>{field.label}</legend>
        {options.length === 0 && <span className="m-quiet-line">{t('own.segments.first')}</span>}
        {options.map((option: any) => (
          <label key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ target }) =>
                say(target.checked ? [...chosen, option.value] : chosen.filter((one) => one !== option.value))
              }
            />{' '}
            {option.label}
          </label>
        ))}
      </fieldset>
    )
  }
  const left = options.filter((option: any) => !chosen.includes(option.value))
  return (
    <div className="m-many">
      <label htmlFor={id}>{field.label}</label>
      {chosen.length > 0 && (
        <ul>
          {chosen.map((one) => (
            <li key={one}>
              {labelOf(one)}{' '}
              <button
                type="button"
                aria-label={t('own.segments.removeValue', { label: labelOf(one) }) ?? undefined}
                onClick={() => say(chosen.filter((other) => other !== one))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="m-add">
        <select id={id} value={next} onChange={({ target }) => setNext(target.value)}>
          <option value="" />
          {left.map((option: any) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={next === ''}
          onClick={() => {
            say([...chosen, next])
            setNext('')
          }}
        >
          {t('own.segments.addValue')}
        </button>
      </span>
    </div>
  )
}
