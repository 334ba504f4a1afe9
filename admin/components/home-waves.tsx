// The surveys that run now, each with its coverage and the days that are left, and what the coming week brings.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import CoverageBar from './coverage-bar.tsx'

export default function HomeWaves({ waves, coming }: any) {
  const { t } = useTranslation()
  return (
    <section className="m-panel m-waves" aria-labelledby="home-waves">
      <h2 id="home-waves">{t('own.home.waves')}</h2>
      {waves.length === 0 && <p className="m-quiet-line">{t('own.home.noWaves')}</p>}
      <ul>
        {waves.map((wave: any) => (
          <li key={wave.id}>
            <Link to={wave.href}>{wave.title}</Link>
            <CoverageBar part={wave.answered} whole={wave.asked} />
            <span className="m-quiet-line">{wave.left}</span>
          </li>
        ))}
      </ul>
      <h2>{t('own.home.coming')}</h2>
      {coming.length === 0 && <p className="m-quiet-line">{t('own.home.noComing')}</p>}
      <ul className="m-coming">
        {coming.map((day: any) => (
          <li key={day.id}>
            <span>{day.day}</span> {day.says} <Link to={day.href}>{day.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
