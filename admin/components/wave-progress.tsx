// «Кто не ответил»: coverage above, organisations or people below, reminding between.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import { loadPage } from './page-api.ts'
import RefusedPage from './refused-page.tsx'
import Remind from './remind.tsx'
import WaveOpening from './wave-opening.tsx'
import WaveOrganisations from './wave-organisations.tsx'
import WavePeople from './wave-people.tsx'
import WavePlanned from './wave-planned.tsx'
import WaveSummary from './wave-summary.tsx'

const known = ['wave', 'show', 'organisation', 'standing', 'message', 'page', 'type', 'sort', 'order', 'by', 'way']

export default function WaveProgress() {
  const { t, tl } = useTranslation()
  const [params, setParams] = useSearchParams()
  const [data, setData] = useState<any>(null)
  const query = Object.fromEntries([...params].filter(([name, value]) => known.includes(name) && value !== ''))
  const { type: _type, sort: _sort, order: _order, ...asked } = query
  const address = new URLSearchParams(asked).toString()
  const load = () => loadPage('wave-progress', asked).then(setData)
  useEffect(() => void load(), [address])
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!data.wave) {
    return <RefusedPage name="wave-progress" message={data.message} />
  }
  const { wave, people } = data
  const setQuery = (next: Record<string, string>) =>
    setParams(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')))
  const organisation = query.organisation
    ? data.organisations.find((one: any) => String(one.organisationId) === query.organisation)
    : null
  const base = `/admin/pages/wave-progress?wave=${wave.id}`
  const tabs = [
    { href: base, label: t('own.waves.organisations'), isHere: !people },
    { href: `${base}&show=people`, label: t('own.waves.people'), isHere: Boolean(people) && !organisation },
  ]
  return (
    <main className="m-page">
      <nav className="m-breadcrumbs" aria-label={t('own.breadcrumbs')}>
        <Link to="/admin/resources/Wave">{t('labels.Wave')}</Link>
        <Link to={`/admin/resources/Wave/records/${wave.id}/show`}>{wave.title}</Link>
        {organisation && <Link to={base}>{t('pages.wave-progress')}</Link>}
        <span>{organisation?.shortName ?? t('pages.wave-progress')}</span>
      </nav>
      <h1>
        {organisation?.shortName ?? wave.title}
        <span className={`m-status m-${wave.status}`}>
          {tl(`status.${wave.status}`, 'Wave')}
          {wave.status === 'open' && <> · {t('own.waves.until', { label: wave.lastDay })}</>}
        </span>
      </h1>
      {wave.isAnonymous && <p className="m-hint">{t('own.waves.anonymous')}</p>}
      {data.underWay && (
        <WaveOpening wave={wave.id} started={data.underWay} whole={data.total.reachable} onTurn={load} />
      )}
      {wave.status === 'planned' ? (
        !data.underWay && <WavePlanned data={data} />
      ) : (
        <>
          <WaveSummary data={organisation ? { ...data, total: organisation, byType: [], messages: [] } : data} />
          <div className="m-row">
            <nav className="m-tabs" aria-label={t('own.waves.view')}>
              {tabs.map(({ href, label, isHere }) => (
                <Link key={href} to={href} aria-current={isHere ? 'page' : undefined}>
                  {label}
                </Link>
              ))}
            </nav>
            {organisation && organisation.reachable < organisation.asked && (
              <Link className="m-button" to={`/admin/resources/Organisation/records/${query.organisation}/issueSheet`}>
                {t('actions.issueSheet')}
              </Link>
            )}
            {wave.canRemind && (
              <Remind
                key={query.organisation ?? 'all'}
                wave={wave.id}
                organisation={query.organisation}
                label={t(organisation ? 'own.waves.remindOne' : 'own.waves.remindAll')}
                onDone={load}
              />
            )}
          </div>
          {people ? (
            <WavePeople data={data} query={query} setQuery={setQuery} />
          ) : (
            <WaveOrganisations data={data} query={query} setQuery={setQuery} />
          )}
        </>
      )}
    </main>
  )
}
