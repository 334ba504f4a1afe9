// A day in the browser's own field: keyboard, calendar and language come with it.
import { useTranslation } from 'adminjs'
import React from 'react'
import Field from './field.tsx'

export default function DefaultDatetimeEditProperty({ property, record, onChange }: any) {
  const value = String(record.params[property.path] ?? '').slice(0, 10)
  const { tm } = useTranslation()
  const error = record.errors?.[property.path]
  return (
    <Field property={property} error={error && tm(error.message, property.resourceId)}>
      {(attributes: any) => (
        <input
          {...attributes}
          type="date"
          value={value}
          onChange={(event) => onChange(property.path, event.target.value)}
        />
      )}
    </Field>
  )
}
