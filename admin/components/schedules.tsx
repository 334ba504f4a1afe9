// «Задания по расписанию»: how each is doing, and «Выполнить сейчас». Asks again while one waits or runs.
import { useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import type { ScheduleRow } from '../pages/schedules.ts'
import { actOnPage, loadPage } from './page-api.ts'

const askAgainMs = 1_000
const tones: Partial<Record<ScheduleRow['standing'], string>> = {
  well: 'good',
  late: 'acute',
  failed: 'acute',
  interrupted: 'poor',
  runs: 'fair',
}

export default function Schedules() {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const [rows, setRows] = useState<ScheduleRow[] | null>(null)
  const isUnderWay = rows?.some(({ isFree }) => !isFree) ?? false
  const take = (answer: any) => {
    if (answer.notice) addNotice(answer.notice)
    if (answer.rows) setRows(answer.rows)
  }
  useEffect(() => void loadPage('schedules').then(take), [])
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setInterval(() => void loadPage('schedules').then(take), askAgainMs)
    return () => clearInterval(timer)
  }, [isUnderWay])
  const run = async (name: string) => {
    const unheard = { notice: { type: 'error', message: t('own.unheard') } }
    take(await actOnPage('schedules', { run: name }).catch(() => unheard))
  }

  return (
    <main className="m-page" aria-busy={rows === null}>
      <h1>{t('pages.schedules')}</h1>
      <p className="m-hint">{t('own.schedules.hint')}</p>
      <ul className="m-schedules">
        {(rows ?? []).map((row) => (
          <li key={row.name} className="m-panel" aria-labelledby={`schedule-${row.name}`}>
            <header>
              <h2 id={`schedule-${row.name}`}>{row.title}</h2>
              <span className={`m-mark m-mark-${tones[row.standing] ?? 'quiet'}`} aria-live="polite">
                {row.standingWords}
              </span>
              <button
                type="button"
                className="m-button"
                disabled={!row.isFree}
                aria-label={t('own.schedules.runThis', { title: row.title }) ?? ''}
                onClick={() => run(row.name)}
              >
                {t('own.schedules.run')}
              </button>
            </header>
            <p className="m-quiet-line">{row.does}</p>
            <dl>
              <div>
                <dt>{t('own.schedules.last')}</dt>
                <dd>
                  {row.last ?? '–'}
                  {row.did && <span>{row.did}</span>}
                </dd>
              </div>
              <div>
                <dt>{t('own.schedules.next')}</dt>
                <dd>{row.next}</dd>
              </div>
            </dl>
            {row.days.length > 0 && (
              <details>
                <summary>{row.week}</summary>
                <Lines lines={row.days} />
                {row.notable.length > 0 && <h3>{t('own.schedules.notable')}</h3>}
                <Lines lines={row.notable} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </main>
  )
}

function Lines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
