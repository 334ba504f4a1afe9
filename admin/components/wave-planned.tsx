// A wave that has not opened: what opening it would do; or why it has not, and what to do about it.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'

export default function WavePlanned({ data }: any) {
  const { t } = useTranslation()
  const { wave, opening, unopened, segment } = data
  const act = (name: string) => (
    <Link className="m-button" to={`/admin/resources/Wave/records/${wave.id}/${name}`}>
      {t(`actions.${name}`)}
    </Link>
  )
  if (unopened) {
    return (
      <section className="m-action">
        <p className="m-refusal" role="status">
          {unopened}
        </p>
        <p className="m-after">
          {segment && (
            <Link className="m-button" to={`/admin/pages/segment?segment=${segment}`}>
              {t('own.waves.toSegment')}
            </Link>
          )}{' '}
          {act('moveWave')} {act('cancelWave')}
        </p>
      </section>
    )
  }
  return (
    <section className="m-action">
      <p>{t('own.waves.planned', { from: wave.firstDay })}</p>
      <ul>
        {opening.map((line: string) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="m-after">{act('openWave')}</p>
    </section>
  )
}
