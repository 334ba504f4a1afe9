// A plain value in a list or on a card.
import { useTranslation } from 'adminjs'
import React from 'react'
import { formatValue } from './format.ts'

export default function DefaultPropertyValue({ property, record }: any) {
  const { tl } = useTranslation()
  const value = record?.params[property.path]
  const text = formatValue(value, property, tl)
  const tone = property.custom?.tones?.[value]
  return tone ? <span className={`m-tone m-tone-${tone}`}>{text}</span> : text
}
