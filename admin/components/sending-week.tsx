// On which weekdays people are written to, and between which hours.
import { useTranslation } from 'adminjs'
import React from 'react'

/** Nobody is written to on a Sunday: it is not among them. */
const weekdays = [1, 2, 3, 4, 5, 6] as const
const usual = { from: 9, to: 19 }
const saturday = { from: 9, to: 12 }

export default function SendingWeek({ week, first, last, onChange }: any) {
  const { t } = useTranslation()
  return (
    <table className="m-week">
      <caption>{t('own.settings.week')}</caption>
      <tbody>
        {weekdays.map((day) => {
          const span = week[day]
          const change = (next: any) => {
            const { [day]: _, ...others } = week
            onChange(next ? { ...others, [day]: next } : others)
          }
          return (
            <tr key={day}>
              <th scope="row">
                <label>
                  <input
                    type="checkbox"
                    checked={Boolean(span)}
                    onChange={({ target }) => change(target.checked && (day === 6 ? saturday : usual))}
                  />{' '}
                  {t(`own.settings.day${day}`)}
                </label>
              </th>
              <td>
                {span ? (
                  <>
                    <Hour {...{ day, first, span, change }} last={last - 1} end="from" />{' '}
                    <Hour {...{ day, span, change }} first={first + 1} last={day === 6 ? saturday.to : last} end="to" />
                  </>
                ) : (
                  <span className="m-quiet-line">{t('own.settings.silent')}</span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Hour({ day, first, last, span, end, change }: any) {
  const { t } = useTranslation()
  return (
    <label>
      {t(`own.settings.${end}`)}{' '}
      <select
        aria-label={`${t(`own.settings.day${day}`)}, ${t(`own.settings.${end}`)}`}
        value={span[end]}
        onChange={({ target }) => change({ ...span, [end]: Number(target.value) })}
      >
        {Array.from({ length: last - first + 1 }, (_, i) => first + i).map((hour) => (
          <option key={hour} value={hour}>
            {hour}:00
          </option>
        ))}
      </select>
    </label>
  )
}
