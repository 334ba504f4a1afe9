// A neighbour in the filter drawer.
import { useTranslation } from 'adminjs'
import React from 'react'
import Lookup from './lookup.tsx'

export default function DefaultReferenceFilterProperty({ property, filter, onChange }: any) {
  const { tp } = useTranslation()
  return (
    <Lookup
      id={`filter-${property.path}`}
      label={tp(property.label, property.resourceId)}
      resourceId={property.reference}
      value={filter[property.path] ?? ''}
      onChange={(id: string) => onChange(property.path, id)}
    />
  )
}
