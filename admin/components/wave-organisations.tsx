// The organisations of a wave, those with the poorest coverage first.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import CoverageBar from './coverage-bar.tsx'
import { formatNumber } from './format.ts'

const columns = ['shortName', 'asked', 'reachable', 'begun', 'answered', 'coverage'] as const
const arrows = { ascending: ' ↑', descending: ' ↓' }
const coverageOf = (row: any) => (row.asked === 0 ? 1 : row.answered / row.asked)
const cellOf = (row: any, column: string) => (column === 'coverage' ? coverageOf(row) : row[column])

export default function WaveOrganisations({ data, query, setQuery }: any) {
  const { t, tl } = useTranslation()
  const sort = columns.find((name) => name === query.sort) ?? 'coverage'
  const order = query.order === 'descending' ? 'descending' : 'ascending'
  const shown = columns.filter((name) => name !== 'begun' || !data.wave.isAnonymous)
  const rows = data.organisations
    .filter((row: any) => !query.type || row.type === query.type)
    .sort((one: any, other: any) => {
      const [a, b] = [cellOf(one, sort), cellOf(other, sort)]
      const way = typeof a === 'string' ? a.localeCompare(b, 'ru') : a - b
      return (order === 'ascending' ? way : -way) || other.asked - one.asked
    })
  const press = (name: string) =>
    setQuery({ ...query, sort: name, order: sort === name && order === 'ascending' ? 'descending' : 'ascending' })
  return (
    <div className="m-list">
      <div className="m-search">
        <select
          aria-label={t('own.waves.type')}
          value={query.type ?? ''}
          onChange={(event) => setQuery({ ...query, type: event.target.value })}
        >
          <option value="">{t('own.waves.allTypes')}</option>
          {data.byType.map(({ type }: any) => (
            <option key={type} value={type}>
              {tl(`type.${type}`, 'Organisation')}
            </option>
          ))}
        </select>
      </div>
      <section className="m-scroll" aria-label={t('own.waves.organisations')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {shown.map((name) => (
                <th
                  key={name}
                  scope="col"
                  aria-sort={sort === name ? order : undefined}
                  className={name === 'shortName' || name === 'coverage' ? undefined : 'm-number'}
                >
                  <button type="button" onClick={() => press(name)}>
                    {t(`own.waves.column.${name}`)}
                    <span aria-hidden="true">{sort === name ? arrows[order] : ''}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row: any) => (
              <tr key={`${row.organisationId}-${row.type}`}>
                <td className="m-name">
                  <Link to={`/admin/pages/wave-progress?wave=${data.wave.id}&organisation=${row.organisationId}`}>
                    {row.shortName}
                  </Link>
                </td>
                <td className="m-number">{formatNumber(row.asked)}</td>
                <td className="m-number">{formatNumber(row.reachable)}</td>
                {!data.wave.isAnonymous && <td className="m-number">{formatNumber(row.begun)}</td>}
                <td className="m-number">{formatNumber(row.answered)}</td>
                <td>
                  <CoverageBar part={row.answered} whole={row.asked} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
