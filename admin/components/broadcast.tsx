// «Рассылка»: the composer of a draft, the progress of what is on its way or over.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import BroadcastComposer from './broadcast-composer.tsx'
import BroadcastProgress from './broadcast-progress.tsx'
import { loadPage } from './page-api.ts'
import RefusedPage from './refused-page.tsx'

export default function Broadcast() {
  const { t, tl } = useTranslation()
  const [params, setParams] = useSearchParams()
  const [data, setData] = useState<any>(null)
  const query = Object.fromEntries([...params].filter(([name]) => ['broadcast', 'state', 'page'].includes(name)))
  const address = new URLSearchParams(query).toString()
  const load = () => loadPage('broadcast', query).then(setData)
  useEffect(() => void load(), [address])
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!data.broadcast) return <RefusedPage name="broadcast" message={data.message} />
  const { id, title, status, at } = data.broadcast
  return (
    <main className="m-page">
      <nav className="m-breadcrumbs" aria-label={t('own.breadcrumbs')}>
        <Link to="/admin/resources/Broadcast">{t('labels.Broadcast')}</Link>
        <span>{title}</span>
      </nav>
      <h1>
        {title}
        <span className={status === 'sending' ? 'm-status m-open' : 'm-status'}>
          {tl(`status.${status}`, 'Broadcast')}
          {at && <> · {at}</>}
        </span>
      </h1>
      {data.form ? (
        <BroadcastComposer key={id} data={data} chosen={params.get('audience')} onTurn={load} />
      ) : (
        <BroadcastProgress key={id} data={data} query={query} setQuery={setParams} onTurn={load} />
      )}
    </main>
  )
}
