// «Сбои»: two short lists for whoever looks after the machine.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { loadPage } from './page-api.ts'

export default function Faults() {
  const { t } = useTranslation()
  const [data, setData] = useState<any>(null)
  useEffect(() => void loadPage('faults').then(setData), [])
  if (!data) return <main className="m-page" aria-busy="true" />
  const list = (name: 'updates' | 'schedules', lines: string[][]) => (
    <section className="m-panel" aria-labelledby={`faults-${name}`}>
      <h2 id={`faults-${name}`}>{t(`own.faults.${name}`)}</h2>
      {lines.length === 0 && <p className="m-quiet-line">{t(`own.faults.none.${name}`)}</p>}
      <ul className="m-faults">
        {lines.map((line) => (
          <li key={line.join()}>
            {line.map((part) => (
              <span key={part}>{part}</span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
  return (
    <main className="m-page">
      <h1>{t('pages.faults')}</h1>
      <p className="m-hint">{t('own.faults.hint')}</p>
      {list(
        'schedules',
        (data.schedules ?? []).map((run: any) => [
          run.at,
          `${run.schedule}: ${t(run.isOver ? 'own.faults.over' : 'own.faults.lasts')}`,
          run.error,
        ]),
      )}
      {list(
        'updates',
        (data.updates ?? []).map((update: any) => [
          update.at,
          `${update.channel} № ${update.id}`,
          t('own.faults.attempts', { number: update.attempts }),
          update.error,
        ]),
      )}
    </main>
  )
}
