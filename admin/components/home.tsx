// Where one arrives: for now the way to the sections.

import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'

const { navigation, name } = (window as any).METODIST

export default function Home() {
  const { t } = useTranslation()
  return (
    <main className="m-page">
      <h1>{t('own.welcome', { name })}</h1>
      <div className="m-cards">
        {navigation.map((group: any) => (
          <section key={group.label}>
            <h2>{group.label}</h2>
            <ul>
              {group.items.map((item: any) => (
                <li key={item.id}>
                  <Link to={item.href}>{item.label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  )
}
