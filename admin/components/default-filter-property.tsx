// A text, a choice or a range in the filter drawer.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function DefaultFilterProperty({ property, filter, onChange }: any) {
  const { tp, tl } = useTranslation()
  const label = tp(property.label, property.resourceId)
  if (property.type === 'number') {
    return (
      <fieldset className="m-range">
        <legend>{label}</legend>
        {['from', 'to'].map((end) => {
          const key = `${property.path}~~${end}`
          return (
            <label key={end}>
              <span>{tp(end)}</span>
              <input
                type="number"
                min="0"
                value={filter[key] ?? ''}
                onChange={(event) => onChange(key, event.target.value)}
              />
            </label>
          )
        })}
      </fieldset>
    )
  }
  const choices =
    property.type === 'boolean' ? ['true', 'false'] : property.availableValues?.map(({ value }: any) => value)
  const word = (value: string) =>
    tl(`${property.type === 'boolean' ? 'boolean' : property.path}.${value}`, property.resourceId, {
      defaultValue: value,
    })
  const attributes = {
    id: `filter-${property.path}`,
    value: filter[property.path] ?? '',
    onChange: (event: any) => onChange(property.path, event.target.value),
  }
  return (
    <div className="m-field">
      <label htmlFor={attributes.id}>{label}</label>
      {choices ? (
        <select {...attributes}>
          <option value="" />
          {choices.map((value: string) => (
            <option key={value} value={value}>
              {word(value)}
            </option>
          ))}
        </select>
      ) : (
        <input {...attributes} />
      )}
    </div>
  )
}
