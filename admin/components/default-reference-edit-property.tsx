// A neighbour in a form.
import { useTranslation } from 'adminjs'
import React from 'react'
import Lookup from './lookup.tsx'

export default function DefaultReferenceEditProperty({ property, record, onChange }: any) {
  const { tp, tm } = useTranslation()
  const error = record.errors?.[property.path]
  return (
    <Lookup
      id={`field-${property.path}`}
      label={tp(property.label, property.resourceId)}
      resourceId={property.reference}
      value={record.params[property.path] ?? ''}
      error={error && tm(error.message, property.resourceId)}
      onChange={(id: string) => onChange(property.path, id === '' ? null : id)}
    />
  )
}
