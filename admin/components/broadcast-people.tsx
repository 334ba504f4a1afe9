// Each recipient of a broadcast with what became of the message, and why.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import Pager from './pager.tsx'

const states =
  'queued sent read acted blocked failed unknown cancelled expired muted no-consent no-chat forgotten'.split(' ')

export default function BroadcastPeople({ people, query, setQuery }: any) {
  const { t } = useTranslation()
  const { state: _, page: _page, ...one } = query
  return (
    <div className="m-list">
      <div className="m-search">
        <select
          aria-label={t('own.broadcasts.state')}
          value={query.state ?? ''}
          onChange={({ target }) => setQuery({ ...one, ...(target.value && { state: target.value }) })}
        >
          <option value="">{t('own.broadcasts.everybody')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`own.broadcasts.is.${state}`)}
            </option>
          ))}
        </select>
      </div>
      <section className="m-scroll" aria-label={t('own.broadcasts.people')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('own.broadcasts.person')}</th>
              <th scope="col">{t('own.broadcasts.organisation')}</th>
              <th scope="col">{t('own.broadcasts.state')}</th>
              <th scope="col">{t('own.broadcasts.at')}</th>
            </tr>
          </thead>
          <tbody>
            {people.rows.map((row: any) => (
              <tr key={row.personId}>
                <td>
                  {people.canOpen ? (
                    <Link to={`/admin/resources/Person/records/${row.personId}/show`}>{row.name}</Link>
                  ) : (
                    row.name
                  )}
                </td>
                <td className="m-name">{row.organisation}</td>
                <td>
                  {t(`own.broadcasts.is.${row.state}`)}
                  {row.why && <span className="m-quiet-line">{row.why}</span>}
                </td>
                <td>{row.at}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {people.rows.length === 0 && <p className="m-empty">{t('own.broadcasts.noPeople')}</p>}
      <Pager {...people} onPage={(page: number) => setQuery({ ...query, page: String(page) })} />
    </div>
  )
}
