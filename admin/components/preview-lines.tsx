// What is about to happen, in sentences, before somebody says yes.
import { useTranslation } from 'adminjs'
import React, { useEffect, useRef } from 'react'

export default function PreviewLines({ preview }: { preview: { lines: string[]; isChanged: boolean } }) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  // A keyboard, and whoever listens, begins at the numbers.
  useEffect(() => box.current?.focus(), [preview])
  const [first, ...rest] = preview.lines
  return (
    <section className="m-preview" ref={box} tabIndex={-1} aria-live="polite">
      {preview.isChanged && <p className="m-changed">{t('own.preview.changed')}</p>}
      <p className="m-heart">{first}</p>
      <ul>
        {rest.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
