// A value on a card.
import React from 'react'
import DefaultPropertyValue from './default-property-value.tsx'
import Labelled from './labelled.tsx'

export default function DefaultShowProperty(props: any) {
  return (
    <Labelled property={props.property}>
      <DefaultPropertyValue {...props} />
    </Labelled>
  )
}
