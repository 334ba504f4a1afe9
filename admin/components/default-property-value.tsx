// A plain value in a list or on a card.
import { useTranslation } from 'adminjs'
import React from 'react'
import { formatValue } from './format.ts'

export default function DefaultPropertyValue({ property, record }: any) {
  const { tl } = useTranslation()
  return <>{formatValue(record?.params[property.path], property, tl)}</>
}
