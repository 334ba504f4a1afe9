// Several values in a form: ticks where they are chosen, a line each where they are written.
import { flat, useTranslation } from 'adminjs'
import React from 'react'
import Field from './field.tsx'

export default function DefaultArrayEditProperty({ property, record, onChange }: any) {
  const { tp, tl } = useTranslation()
  const items: string[] = flat.get(record.params, property.path) ?? []
  if (!property.availableValues) {
    return (
      <Field property={property} error={record.errors?.[property.path]?.message}>
        {(attributes: any) => (
          <textarea
            {...attributes}
            rows={Math.max(2, items.length + 1)}
            value={items.join('\n')}
            onChange={(event) => onChange(property.path, event.target.value.split('\n'))}
          />
        )}
      </Field>
    )
  }
  const toggle = (value: string) =>
    onChange(property.path, items.includes(value) ? items.filter((item) => item !== value) : [...items, value])
  return (
    <fieldset className="m-ticks">
      <legend>{tp(property.label, property.resourceId)}</legend>
      {property.availableValues.map(({ value }: any) => (
        <label className="m-tick" key={value}>
          <input type="checkbox" checked={items.includes(value)} onChange={() => toggle(value)} />
          {tl(`${property.path}.${value}`, property.resourceId, { defaultValue: value })}
        </label>
      ))}
    </fieldset>
  )
}
