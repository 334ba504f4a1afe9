// Several values in one cell.
import { flat, useTranslation } from 'adminjs'
import React from 'react'
import { formatValue, nothing } from './format.ts'

export default function DefaultArrayListProperty({ property, record }: any) {
  const { tl } = useTranslation()
  const items: unknown[] = flat.get(record.params, property.path) ?? []
  const texts = items.map((item) => formatValue(item, property, tl))
  return <>{texts.length > 0 ? texts.join(', ') : nothing}</>
}
