// A named neighbour on a card.
import React from 'react'
import DefaultReferenceValue from './default-reference-value.tsx'
import Labelled from './labelled.tsx'

export default function DefaultReferenceShowProperty(props: any) {
  return (
    <Labelled property={props.property}>
      <DefaultReferenceValue {...props} />
    </Labelled>
  )
}
