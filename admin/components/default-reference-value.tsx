// The name of a neighbour, a link where it may be opened.
import React from 'react'
import { Link } from 'react-router-dom'
import { nothing } from './format.ts'

export default function DefaultReferenceValue({ property, record }: any) {
  const neighbour = record.populated[property.path]
  if (!neighbour) return <>{nothing}</>
  // One that may not be opened comes as a name alone.
  const isOpen = neighbour.recordActions?.some((action: any) => action.name === 'show')
  if (!isOpen) return <>{neighbour.title}</>
  return <Link to={`/admin/resources/${property.reference}/records/${neighbour.id}/show`}>{neighbour.title}</Link>
}
