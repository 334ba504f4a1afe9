// A value of a card under its name.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function Labelled({ property, children }: any) {
  const { translateProperty } = useTranslation()
  return (
    <dl className="m-value">
      <dt>{translateProperty(property.label, property.resourceId)}</dt>
      <dd>{children}</dd>
    </dl>
  )
}
