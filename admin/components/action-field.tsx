// One field of a named action.
import { useTranslation } from 'adminjs'
import React from 'react'
import Lookup from './lookup.tsx'
import Ticks from './ticks.tsx'

export default function ActionField({ field, resourceId, options, value, onChange }: any) {
  const { t, tp, tl } = useTranslation()
  const id = `action-${field.name}`
  const label = tp(field.name, resourceId)
  const common = { id, required: field.required, value }
  if (field.kind === 'reference') {
    return (
      <Lookup
        id={id}
        label={label}
        resourceId={field.reference}
        value={value}
        required={field.required}
        onChange={onChange}
      />
    )
  }
  if (field.kind === 'many') {
    return (
      <Ticks
        name={id}
        legend={label}
        choices={options}
        chosen={value === '' ? [] : value.split('\n')}
        onChange={(chosen) => onChange(chosen.join('\n'))}
      />
    )
  }
  const change = (event: any) => onChange(event.target.value)
  const choices =
    field.kind === 'option'
      ? options
      : field.choices?.map((choice: string) => ({ value: choice, label: tl(`${field.name}.${choice}`, resourceId) }))
  return (
    <div className="m-field">
      <label htmlFor={id}>
        {label}
        {field.required && <span className="m-required"> {t('own.required')}</span>}
      </label>
      {choices ? (
        <select {...common} onChange={change}>
          <option value="" />
          {choices.map((choice: any) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : field.kind === 'longtext' ? (
        <textarea {...common} rows={3} onChange={change} />
      ) : (
        <input
          {...common}
          type={field.kind}
          autoComplete={field.kind === 'password' ? 'new-password' : 'off'}
          onChange={change}
        />
      )}
    </div>
  )
}
