// The head of a section's page: where one is, what it shows, what can be done.
import { Icon } from '@adminjs/design-system'
import { useFilterDrawer, useQueryParams, useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import Breadcrumbs from './breadcrumbs.tsx'
import { pageHref } from './page-api.ts'

const standard = ['list', 'search', 'show', 'exportList']

export default function ActionHeader({ resource, record, action, tag, toggleFilter: hasFilter }: any) {
  const { ta, t } = useTranslation()
  const { toggleFilter, filtersCount } = useFilterDrawer()
  const { filters = {} } = useQueryParams() as any
  const actions = (record ? record.recordActions : resource.resourceActions).filter(
    (other: any) => other.name !== action.name && !standard.includes(other.name) && !other.custom?.isLinkedTo,
  )
  const base = `/admin/resources/${resource.id}`
  const hrefOf = ({ name, custom }: any) =>
    custom?.page
      ? pageHref(custom, record.id)
      : record
        ? `${base}/records/${record.id}/${name}`
        : `${base}/actions/${name}${filledIn(custom?.fields ?? [], filters)}`
  return (
    <div className="m-head">
      <Breadcrumbs resource={resource} record={record} actionName={action.name} />
      <h1>
        {action.name === 'show' ? record?.title : ta(action.name, resource.id)}
        {tag && <span className="m-tag">{tag}</span>}
      </h1>
      {['list', 'show'].includes(action.name) && (
        <div className="m-actions">
          {hasFilter && (
            <button type="button" onClick={toggleFilter}>
              <Icon icon="Filter" size={15} />{' '}
              {t(filtersCount > 0 ? 'buttons.filterActive' : 'buttons.filter', { count: filtersCount })}
            </button>
          )}
          {actions.map((other: any) => (
            <Link key={other.name} className="m-button" to={hrefOf(other)}>
              <Icon icon={other.icon} size={15} /> {ta(other.name, resource.id)}
            </Link>
          ))}
        </div>
      )}
    </div>
  )
}

/** What the list is filtered by begins the form of an action over the whole of it. */
function filledIn(fields: any[], filters: Record<string, string>): string {
  const known = fields.map(({ name }) => name).filter((name) => typeof filters[name] === 'string')
  return known.length > 0 ? `?${new URLSearchParams(known.map((name) => [name, filters[name] as string]))}` : ''
}
