// Where one arrives: what needs attention today, and the way on.
import { Icon } from '@adminjs/design-system'
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link } from 'react-router-dom'
import HomeAttention from './home-attention.tsx'
import HomeWaves from './home-waves.tsx'
import { loadPage } from './page-api.ts'

const { name } = (window as any).METODIST

export default function Home() {
  const { t } = useTranslation()
  const [data, setData] = useState<any>(null)
  useEffect(() => void loadPage('home').then(setData), [])
  return (
    <main className="m-page m-home" aria-busy={!data}>
      <h1>
        {t('own.welcome', { name })}
        {data && <span className="m-tag">{data.today}</span>}
      </h1>
      {data?.attention && (
        <div className="m-home-grid">
          <HomeAttention items={data.attention} />
          {data.seesWaves && <HomeWaves waves={data.waves} coming={data.coming} />}
          <section className="m-panel m-ways" aria-labelledby="home-ways">
            <h2 id="home-ways">{t('own.home.ways')}</h2>
            <ul>
              {data.links.map((link: any) => (
                <li key={link.name}>
                  <Link to={link.href}>
                    <Icon icon={link.icon} size={16} aria-hidden />
                    <span>
                      <b>{link.label}</b>
                      <small>{link.hint}</small>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
      {data && !data.attention && <p className="m-refusal">{data.message}</p>}
    </main>
  )
}
