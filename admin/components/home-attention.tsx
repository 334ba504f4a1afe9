// The list of what needs somebody: a number, a sentence, one press.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import { formatNumber } from './format.ts'

export default function HomeAttention({ items }: any) {
  const { t } = useTranslation()
  return (
    <section className="m-panel m-attention" aria-labelledby="home-attention">
      <h2 id="home-attention">{t('own.home.attention')}</h2>
      {items.length === 0 ? (
        <div className="m-well">
          <p>{t('own.home.well')}</p>
          <p>{t('own.home.wellNext')}</p>
        </div>
      ) : (
        <ul>
          {items.map((item: any) => (
            <li key={item.key} className={item.tone === 'urgent' ? 'm-urgent' : undefined}>
              <b>{formatNumber(item.count)}</b>
              <span>
                {item.tone === 'urgent' && <em>{t('own.home.urgent')}</em>} {item.sentence}
              </span>
              {item.href && (
                <Link className="m-button" to={item.href}>
                  {item.press}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
