// A list: search, columns that sort, pages.
import { BasePropertyComponent, useQueryParams, useRecords, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import { formatNumber } from './format.ts'
import ListFiles from './list-files.tsx'
import { pageHref } from './page-api.ts'

/** What of the address says which rows, in which order. */
const isOfList = (name: string) => name.startsWith('filters.') || name === 'sortBy' || name === 'direction'

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' }

export default function DefaultListAction({ resource, setTag }: any) {
  const { t, ta, tp, tl } = useTranslation()
  const { records, loading, direction, sortBy, page, perPage, total } = useRecords(resource.id)
  const { storeParams, filters = {} } = useQueryParams() as any
  const title = resource.titleProperty.name
  const [text, setText] = useState(filters[title] ?? '')
  const sought = filters[title] ?? ''
  useEffect(() => setText(sought), [sought])
  useEffect(() => setTag?.(formatNumber(total)), [total, setTag])

  const find = (event: React.FormEvent) => {
    event.preventDefault()
    const { [title]: _before, ...others } = filters
    storeParams({ filters: text.trim() ? { ...others, [title]: text.trim() } : others, page: '1' })
  }
  const sort = (name: string) =>
    storeParams({ sortBy: name, direction: sortBy === name && direction === 'asc' ? 'desc' : 'asc', page: '1' })
  const order = (name: string) => (sortBy !== name ? undefined : direction === 'asc' ? 'ascending' : 'descending')
  const hrefOf = (record: any) => `/admin/resources/${resource.id}/records/${record.id}/show`
  const pageLinksOf = (record: any) => record.recordActions.filter((action: any) => action.custom?.page)
  const leadsOn = records.some((record: any) => pageLinksOf(record).length > 0)
  const mayExport = resource.resourceActions.some((action: any) => action.name === 'exportList')
  const last = Math.max(1, Math.ceil(total / perPage))

  return (
    <div className="m-list" aria-busy={loading}>
      <form className="m-search" onSubmit={find}>
        <input
          type="search"
          aria-label={t('own.search')}
          placeholder={t('own.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit">{t('own.find')}</button>
        {mayExport && total > 0 && <ListFiles href={`/admin/lists/${resource.id}`} kept={isOfList} />}
      </form>
      {/* Focusable, so that a keyboard can scroll what is wider than the screen. */}
      <section className="m-scroll" aria-label={tl(resource.name, resource.id)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {resource.listProperties.map((property: any) => (
                <th
                  key={property.propertyPath}
                  scope="col"
                  aria-sort={order(property.propertyPath)}
                  className={`m-${property.type}`}
                >
                  {property.isSortable ? (
                    <button type="button" onClick={() => sort(property.propertyPath)}>
                      {tp(property.label, resource.id)}
                      <span aria-hidden="true">{arrows[order(property.propertyPath) ?? 'none']}</span>
                    </button>
                  ) : (
                    tp(property.label, resource.id)
                  )}
                </th>
              ))}
              {leadsOn && (
                <th scope="col">
                  <span className="m-unseen">{t('own.here')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {records.map((record: any) => (
              <tr key={record.id}>
                {resource.listProperties.map((property: any) => {
                  const value = (
                    <BasePropertyComponent where="list" property={property} resource={resource} record={record} />
                  )
                  return (
                    <td key={property.propertyPath} className={`m-${property.type}`}>
                      {property.propertyPath === title ? <Link to={hrefOf(record)}>{value}</Link> : value}
                    </td>
                  )
                })}
                {leadsOn && (
                  <td>
                    {pageLinksOf(record).map((link: any) => (
                      <Link key={link.name} to={pageHref(link.custom, record.id)}>
                        {ta(link.name, resource.id)}
                      </Link>
                    ))}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {!loading && records.length === 0 && (
        <p className="m-empty">
          {t(Object.keys(filters).length > 0 ? 'own.emptyFiltered' : `own.empty.${resource.id}`)}
        </p>
      )}
      {last > 1 && (
        <nav className="m-pager" aria-label={t('own.pages')}>
          <button type="button" disabled={page <= 1} onClick={() => storeParams({ page: String(page - 1) })}>
            {t('own.previous')}
          </button>
          <span>
            {t('own.range', {
              from: formatNumber((page - 1) * perPage + 1),
              to: formatNumber(Math.min(page * perPage, total)),
              total: formatNumber(total),
            })}
          </span>
          <button type="button" disabled={page >= last} onClick={() => storeParams({ page: String(page + 1) })}>
            {t('own.next')}
          </button>
        </nav>
      )}
    </div>
  )
}
