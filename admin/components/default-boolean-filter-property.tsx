// Yes, no or either, in the filter drawer.
import React from 'react'
import DefaultFilterProperty from './default-filter-property.tsx'

export default function DefaultBooleanFilterProperty(props: any) {
  return <DefaultFilterProperty {...props} />
}
