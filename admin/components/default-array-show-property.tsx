// Several values on a card.
import React from 'react'
import DefaultArrayListProperty from './default-array-list-property.tsx'
import Labelled from './labelled.tsx'

export default function DefaultArrayShowProperty(props: any) {
  return (
    <Labelled property={props.property}>
      <DefaultArrayListProperty {...props} />
    </Labelled>
  )
}
