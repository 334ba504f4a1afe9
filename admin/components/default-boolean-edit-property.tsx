// A tick in a form.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function DefaultBooleanEditProperty({ property, record, onChange }: any) {
  const { tp } = useTranslation()
  return (
    <label className="m-tick">
      <input
        type="checkbox"
        checked={record.params[property.path] === true}
        onChange={(event) => onChange(property.path, event.target.checked)}
      />
      {tp(property.label, property.resourceId)}
    </label>
  )
}
