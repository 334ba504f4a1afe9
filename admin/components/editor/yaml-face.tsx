// The whole draft as text, with numbers beside its lines: for whoever wants all there is.
import React, { useEffect, useRef } from 'react'
import type { Problem } from './use-draft.ts'
import { useWords } from './words.ts'

type Props = { text: string; write: (text: string) => void; problems: Problem[]; line: { number: number } | null }

export default function YamlFace({ text, write, problems, line }: Props) {
  const t = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  const numbers = useRef<HTMLPreElement>(null)
  const count = text.split('\n').length
  const marked = new Map(problems.map((one) => [one.line, one.isError]))
  useEffect(() => {
    const field = area.current
    if (!line || !field) return
    const lines = text.split('\n')
    const from = lines.slice(0, line.number - 1).reduce((sum, one) => sum + one.length + 1, 0)
    field.focus()
    field.setSelectionRange(from, from + (lines[line.number - 1]?.length ?? 0))
    field.scrollTop = Math.max(0, (line.number - 6) * 20)
  }, [line])
  return (
    <div className="m-yaml">
      <pre ref={numbers} aria-hidden="true">
        {Array.from({ length: count }, (_, i) => i + 1).map((number) => (
          <span key={number} className={marked.get(number) ? 'm-bad' : marked.has(number) ? 'm-doubt' : undefined}>
            {number}
            {'\n'}
          </span>
        ))}
      </pre>
      <textarea
        ref={area}
        aria-label={t('editor.yaml.text')}
        value={text}
        spellCheck={false}
        wrap="off"
        onChange={(event) => write(event.target.value)}
        onScroll={(event) => {
          if (numbers.current) numbers.current.scrollTop = event.currentTarget.scrollTop
        }}
      />
    </div>
  )
}
