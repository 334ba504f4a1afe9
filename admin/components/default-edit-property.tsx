// A text, a number or a choice in a form.
import { useTranslation } from 'adminjs'
import React from 'react'
import Field from './field.tsx'

const kinds: Record<string, string> = { email: 'email', phone: 'tel', site: 'url' }

export default function DefaultEditProperty({ property, record, onChange }: any) {
  const { tl, tm } = useTranslation()
  const value = record.params[property.path] ?? ''
  const error = record.errors?.[property.path]
  const change = (event: any) => onChange(property.path, event.target.value)
  return (
    <Field property={property} error={error && tm(error.message, property.resourceId)}>
      {(attributes: any) =>
        property.availableValues ? (
          <select {...attributes} value={value} onChange={change}>
            <option value="" />
            {property.availableValues.map((choice: any) => (
              <option key={choice.value} value={choice.value}>
                {tl(`${property.path}.${choice.value}`, property.resourceId, { defaultValue: choice.label })}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...attributes}
            type={property.type === 'number' ? 'number' : (kinds[property.path] ?? 'text')}
            value={value}
            onChange={change}
          />
        )
      }
    </Field>
  )
}
