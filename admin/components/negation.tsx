// «Кроме»: turns a rule of a segment, or a group of them, into its opposite.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function Negation({ node, onChange }: any) {
  const { t } = useTranslation()
  return (
    <label className="m-not">
      <input type="checkbox" checked={node.not} onChange={({ target }) => onChange({ ...node, not: target.checked })} />{' '}
      {t('own.segments.not')}
    </label>
  )
}
