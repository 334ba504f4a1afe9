// What became of a wave's invitations and reminders, each figure with the way to its messages.
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import { formatNumber } from './format.ts'

const order = ['queued', 'sending', 'sent', 'unknown', 'failed', 'blocked', 'expired', 'cancelled']

export default function WaveMessages({ wave, messages }: any) {
  const { t } = useTranslation()
  const kinds = [...new Set(messages.map((one: any) => one.kind))] as string[]
  const states = order.filter((status) => messages.some((one: any) => one.status === status))
  const countOf = (kind: string, status: string) =>
    messages.find((one: any) => one.kind === kind && one.status === status)?.count ?? 0
  const hrefOf = (kind: string, status: string) =>
    `/admin/resources/OutboxMessage?filters.wave=${wave}&filters.kind=${kind}&filters.status=${status}`
  return (
    <section className="m-messages m-scroll" aria-label={t('own.waves.funnel')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('own.waves.messages')}</th>
            {states.map((status) => (
              <th key={status} scope="col">
                {t(`own.waves.message.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`own.waves.kind.${kind}`)}</th>
              {states.map((status) => (
                <td key={status}>
                  {countOf(kind, status) > 0 ? (
                    <Link to={hrefOf(kind, status)}>{formatNumber(countOf(kind, status))}</Link>
                  ) : (
                    '–'
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
