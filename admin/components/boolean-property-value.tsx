// Yes or no, as a word.
import { useTranslation } from 'adminjs'
import React from 'react'
import { formatValue } from './format.ts'

export default function BooleanPropertyValue({ property, record }: any) {
  const { tl } = useTranslation()
  return <>{formatValue(record?.params[property.path], property, tl)}</>
}
