// A broadcast as three people see it in the chat, in either language; drawn anew a moment after each change.
import { useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import type { FileAnswer } from '../broadcast-answer.ts'
import { sendToPage } from './page-api.ts'

const restMs = 500

/** `file`: which one goes along, for it is kept beside what is written. */
type Props = { id: number; values: Record<string, string>; file?: string }

export default function BroadcastBubbles({ id, values, file }: Props) {
  const { t } = useTranslation()
  const [bubbles, setBubbles] = useState<any[]>([])
  const [language, setLanguage] = useState('ru')
  const { title: _, sendAt: _at, ...drawn } = values
  const written = JSON.stringify(drawn)
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(() => {
      const sent = { ...JSON.parse(written), broadcast: String(id), what: 'preview' }
      // What cannot be drawn yet, such as a button without words, leaves the last picture.
      void sendToPage('broadcast', sent).then((answer) => isCurrent && answer.bubbles && setBubbles(answer.bubbles))
    }, restMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id, written, file])
  return (
    <section className="m-panel" aria-label={t('own.broadcasts.preview')}>
      <h2>{t('own.broadcasts.preview')}</h2>
      <div className="m-buttons">
        {[
          ['ru', 'own.broadcasts.asSeen'],
          ['en', 'own.broadcasts.asSeenEn'],
        ].map(([one = '', label = '']) => (
          <button key={one} type="button" aria-pressed={language === one} onClick={() => setLanguage(one)}>
            {t(label)}
          </button>
        ))}
      </div>
      {bubbles.map(({ key, who, views }) => (
        <figure className="m-compose-bubble" key={key}>
          <figcaption className="m-quiet-line">{who}</figcaption>
          <Said view={views.find((view: any) => view.language === language)} />
        </figure>
      ))}
    </section>
  )
}

function Said({ view: { language, spans, buttons, file } }: any) {
  return (
    <div className="m-bubble" lang={language}>
      <div>
        {file && <SentAlong file={file} />}
        <p>
          {spans.map((span: any, i: number) => (
            <Span key={`${String(i)} ${span.text}`} span={span} />
          ))}
        </p>
      </div>
      {buttons.map((label: string) => (
        <ul key={label}>
          <li>{label}</li>
        </ul>
      ))}
    </div>
  )
}

function SentAlong({ file: { as, name, size, href } }: { file: FileAnswer }) {
  if (as === 'picture') return <img className="m-bubble-picture" src={href} alt={name} />
  return (
    <p>
      <a href={href}>{name}</a> <span className="m-quiet-line">{size}</span>
    </p>
  )
}

function Span({ span: { text, bold, italic, href } }: any) {
  if (bold) return <strong>{text}</strong>
  if (italic) return <em>{text}</em>
  return href ? <u>{text}</u> : text
}
