// What a broadcast is about, and what that means for who has switched it off.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function BroadcastTopic({ category, categories, field }: any) {
  const { t } = useTranslation()
  return (
    <div className="m-field">
      <label htmlFor="broadcast-category">{t('own.broadcasts.category')}</label>
      <select {...field('category')} aria-describedby="broadcast-category-hint">
        {categories.map((one: any) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
      <p className="m-quiet-line" id="broadcast-category-hint">
        {t(`own.broadcasts.categoryHint.${category === 'service' ? 'urgent' : 'mutable'}`)}
      </p>
    </div>
  )
}
