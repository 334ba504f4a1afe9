// A date in a list.
import React from 'react'
import DefaultPropertyValue from './default-property-value.tsx'

export default function DefaultDatetimeListProperty(props: any) {
  return <DefaultPropertyValue {...props} />
}
