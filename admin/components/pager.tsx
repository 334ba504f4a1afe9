// Steps through the pages of a list of ours.
import { useTranslation } from 'adminjs'
import React from 'react'
import { formatNumber } from './format.ts'

export default function Pager({ page, perPage, total, onPage }: any) {
  const { t } = useTranslation()
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return null
  return (
    <nav className="m-pager" aria-label={t('own.pages')}>
      <button type="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('own.previous')}
      </button>
      <span>
        {t('own.range', {
          from: formatNumber((page - 1) * perPage + 1),
          to: formatNumber(Math.min(page * perPage, total)),
          total: formatNumber(total),
        })}
      </span>
      <button type="button" disabled={page >= last} onClick={() => onPage(page + 1)}>
        {t('own.next')}
      </button>
    </nav>
  )
}
