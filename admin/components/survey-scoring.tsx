// How a questionnaire is scored and what it recommends, as its page tells it.
import { useTranslation } from 'adminjs'
import React from 'react'

export default function SurveyScoring({ scoring, recommendations }: any) {
  const { t } = useTranslation()
  return (
    <div className="m-aside">
      <section aria-labelledby="scoring">
        <h2 id="scoring">{t('reading.scoring')}</h2>
        {scoring.rules.map((rule: string) => (
          <p key={rule}>{rule}</p>
        ))}
        {scoring.scales.map(({ code, points }: any) => (
          <p key={code}>
            {t('reading.scale', { name: scoring.scales.length > 1 ? code : '' })}: {points}
          </p>
        ))}
        {scoring.blocks.length > 0 && (
          <table>
            <thead>
              <tr>
                <th scope="col">{t('reading.block')}</th>
                <th scope="col">{t('reading.items')}</th>
                <th scope="col">{t('reading.valid')}</th>
                {scoring.levels.length > 1 && <th scope="col">{t('reading.levels')}</th>}
              </tr>
            </thead>
            <tbody>
              {scoring.blocks.map((block: any) => (
                <tr key={block.code}>
                  <th scope="row">
                    {block.code}. {block.title}
                  </th>
                  <td>{block.items}</td>
                  <td>{block.validity}</td>
                  {scoring.levels.length > 1 && <td>{block.levels}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {scoring.levels.map((levels: any) => (
          <Levels key={levels.code} {...levels} isNamed={scoring.levels.length > 1} />
        ))}
      </section>
      <section aria-labelledby="recommendations">
        <h2 id="recommendations">{t('reading.recommendations')}</h2>
        {recommendations.length === 0 && <p>{t('reading.no.recommendations')}</p>}
        {recommendations.map((one: any) => (
          <div key={one.when} className="m-advice-rule">
            <h3>{one.when}</h3>
            <ul>
              {one.rules.map((rule: any) => (
                <li key={rule.text + rule.addressee}>
                  {rule.text}
                  <small>{[rule.kind, rule.addressee, rule.due].filter(Boolean).join(' · ')}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </div>
  )
}

function Levels({ code, high, rows, isNamed }: any) {
  const { t } = useTranslation()
  const isShown = rows.some((row: any) => row.shown)
  return (
    <table>
      <caption>{isNamed ? `${code}. ${high}` : high}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reading.level')}</th>
          <th scope="col">{t('reading.range')}</th>
          {isShown && <th scope="col">{t('reading.shown')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row: any) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>{row.range}</td>
            {isShown && <td>{row.shown}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
