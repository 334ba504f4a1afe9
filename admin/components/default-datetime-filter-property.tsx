// From one day to another, in the browser's own fields.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function DefaultDatetimeFilterProperty({ property, filter, onChange }: any) {
  const { tp } = useTranslation()
  return (
    <fieldset className="m-range">
      <legend>{tp(property.label, property.resourceId)}</legend>
      {['from', 'to'].map((end) => {
        const key = `${property.path}~~${end}`
        return (
          <label key={end}>
            <span>{tp(end)}</span>
            <input type="date" value={filter[key] ?? ''} onChange={(event) => onChange(key, event.target.value)} />
          </label>
        )
      })}
    </fieldset>
  )
}
