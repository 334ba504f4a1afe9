// The drawer of filters: what is chosen here is in the address, so a filtered list can be sent to a colleague.
import { Icon } from '@adminjs/design-system'
import { useFilterDrawer, useQueryParams, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import DefaultDatetimeFilterProperty from './default-datetime-filter-property.tsx'
import DefaultFilterProperty from './default-filter-property.tsx'
import DefaultReferenceFilterProperty from './default-reference-filter-property.tsx'

const kinds: Record<string, typeof DefaultFilterProperty> = {
  date: DefaultDatetimeFilterProperty,
  datetime: DefaultDatetimeFilterProperty,
  reference: DefaultReferenceFilterProperty,
}

export default function FilterDrawer({ resource }: any) {
  const { t } = useTranslation()
  const { isVisible, toggleFilter } = useFilterDrawer()
  const { storeParams, clearParams, filters } = useQueryParams() as any
  const [chosen, setChosen] = useState<Record<string, string>>({})
  useEffect(() => setChosen(filters ?? {}), [filters])
  if (!isVisible) return null

  const change = (name: string, value: string) => {
    const { [name]: _before, ...others } = chosen
    setChosen(value === '' ? others : { ...others, [name]: value })
  }
  const apply = (event: React.FormEvent) => {
    event.preventDefault()
    storeParams({ filters: chosen, page: '1' })
  }
  return (
    <form className="m-drawer" onSubmit={apply} aria-label={t('labels.filters')}>
      <header>
        <h2>{t('labels.filters')}</h2>
        <button type="button" className="m-quiet" onClick={toggleFilter} aria-label={t('own.close')}>
          <Icon icon="X" size={18} />
        </button>
      </header>
      <div className="m-fields">
        {resource.filterProperties.map((property: any) => {
          const Filter = kinds[property.type] ?? DefaultFilterProperty
          const path = property.propertyPath
          return <Filter key={path} property={{ ...property, path }} filter={chosen} onChange={change} />
        })}
      </div>
      <footer>
        <button type="button" onClick={() => clearParams('filters')}>
          {t('buttons.resetFilter')}
        </button>
        <button type="submit" className="m-primary">
          {t('buttons.applyChanges')}
        </button>
      </footer>
    </form>
  )
}
