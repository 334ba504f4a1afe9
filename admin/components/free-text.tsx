// One free answer with its tags. While a button of it has the focus, 1–9 press the first nine.
// biome-ignore-all lint/suspicious/noArrayIndexKey: the lines of a text are drawn as they came
import React from 'react'
import { Link } from 'react-router-dom'
import type { FreeTextsAnswer } from '../pages/free-texts.ts'

type Props = {
  row: FreeTextsAnswer['rows'][number]
  tags: FreeTextsAnswer['tags']
  onMark: (tag: number, on: boolean) => void
}

export default function FreeText({ row, tags, onMark }: Props) {
  const has = (id: number) => row.tags.includes(id)
  const press = (event: React.KeyboardEvent) => {
    const tag = /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey ? tags[Number(event.key) - 1] : undefined
    if (!tag) return
    event.preventDefault()
    onMark(tag.id, !has(tag.id))
  }
  return (
    <li onKeyDown={press}>
      {row.lines.map((line, i) => (
        <p key={i}>{line}</p>
      ))}
      {row.who && (
        <p className="m-note">
          <Link to={row.who.href}>{row.who.text}</Link>, {row.where}
        </p>
      )}
      {tags.length > 0 && (
        <div className="m-chips">
          {tags.map(({ id, name }, i) => (
            <button
              key={id}
              type="button"
              aria-pressed={has(id)}
              aria-keyshortcuts={i < 9 ? String(i + 1) : undefined}
              onClick={() => onMark(id, !has(id))}
            >
              {i < 9 && <kbd>{i + 1}</kbd>} {name}
            </button>
          ))}
        </div>
      )}
    </li>
  )
}
