// The people of a wave, of one organisation or of all: answered or not, and whether a message reaches them.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import ListFiles from './list-files.tsx'
import Pager from './pager.tsx'

const standings = [
  'gets',
  'waiting',
  'today',
  'no-chat',
  'no-consent',
  'muted',
  'blocked',
  'left',
  'in-middle',
  'answered',
]

const arrows = { ascending: ' ↑', descending: ' ↓' }
/** What of the address says which people, in which order. */
const isOfList = (name: string) => ['wave', 'organisation', 'standing', 'message', 'by', 'way'].includes(name)

export default function WavePeople({ data, query, setQuery }: any) {
  const { t } = useTranslation()
  const { people, wave } = data
  const isOne = Boolean(query.organisation)
  const offered = standings.filter((name) => name !== 'in-middle' || !wave.isAnonymous)
  const state = (row: any) =>
    row.standing === 'answered'
      ? t(row.answeredAt ? 'own.waves.answeredAt' : 'own.waves.answered', { label: row.answeredAt ?? '' })
      : t(row.hasBegun ? 'own.waves.inMiddle' : 'own.waves.notYet')
  const sorted = query.by ?? 'organisation'
  const way = query.way === 'descending' ? 'descending' : 'ascending'
  const sort = (by: string) =>
    setQuery({ ...query, by, way: sorted === by && way === 'ascending' ? 'descending' : 'ascending', page: '' })
  const heading = (by: string, text: string | null) => (
    <th scope="col" aria-sort={sorted === by ? way : undefined}>
      <button type="button" onClick={() => sort(by)}>
        {text}
        <span aria-hidden="true">{sorted === by ? arrows[way] : ''}</span>
      </button>
    </th>
  )
  return (
    <div className="m-list">
      <div className="m-search">
        <select
          aria-label={t('own.waves.standing')}
          value={query.standing ?? ''}
          onChange={(event) => setQuery({ ...query, standing: event.target.value, page: '' })}
        >
          <option value="">{t('own.waves.everybody')}</option>
          {offered.map((name) => (
            <option key={name} value={name}>
              {t(`own.waves.is.${name}`)}
            </option>
          ))}
        </select>
        {query.message && (
          <button type="button" onClick={() => setQuery({ ...query, message: '' })}>
            {t('own.waves.lastMessage', { label: t(`own.waves.message.${query.message}`) })} ×
          </button>
        )}
        {people.total > 0 && <ListFiles href="/admin/lists/pages/wave-progress" kept={isOfList} />}
      </div>
      <section className="m-scroll" aria-label={t('own.waves.people')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heading('name', t('own.waves.column.person'))}
              {!isOne && heading('organisation', t('own.waves.column.shortName'))}
              {heading('state', t('own.waves.column.state'))}
              <th scope="col">{t('own.waves.column.message')}</th>
            </tr>
          </thead>
          <tbody>
            {people.rows.map((row: any) => (
              <tr key={row.personId}>
                <td>
                  <Link to={`/admin/resources/Person/records/${row.personId}/show`}>{row.name}</Link>
                </td>
                {!isOne && <td className="m-name">{row.organisation}</td>}
                <td className={row.standing === 'answered' ? 'm-done' : undefined}>{state(row)}</td>
                <td>
                  {row.standing !== 'answered' && <span>{t(`own.waves.is.${row.standing}`)}</span>}
                  {row.message && (
                    <span className="m-quiet-line">
                      {t(`own.waves.kind.${row.message.kind}`)}: {t(`own.waves.message.${row.message.status}`)},{' '}
                      {row.message.at}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {people.rows.length === 0 && <p className="m-empty">{t('own.waves.noPeople')}</p>}
      <Pager {...people} onPage={(page: number) => setQuery({ ...query, page: String(page) })} />
    </div>
  )
}
