// A text in Russian and, where wanted, in English, with what may be put into it.
import React, { useRef } from 'react'
import { idOf, itemsOf, shortOf, useEditing, useProblemsAt, useValue } from './editing.ts'
import type { Path } from './local-edits.ts'
import { useWords } from './words.ts'

type Props = { path: Path; label: string; rows?: number; insert?: boolean; topics?: boolean; isOptional?: boolean }

export default function TextField({
  path,
  label,
  rows = 2,
  insert = false,
  topics = false,
  isOptional = false,
}: Props) {
  const t = useWords()
  const [text, setText] = useValue(path)
  const { change } = useEditing()
  const russian = useRef<HTMLTextAreaElement>(null)
  const problems = useProblemsAt(path)

  function write(language: 'ru' | 'en', typed: string) {
    const other = language === 'ru' ? 'en' : 'ru'
    // An optional text without a word in either language is no text at all.
    if (typed === '' && isOptional && !text?.[other]) return text && change([{ do: 'remove', path }])
    if (!text || typeof text !== 'object') return setText({ [language]: typed })
    if (typed === '' && language === 'en') return change([{ do: 'remove', path: [...path, 'en'] }])
    change([{ do: 'set', path: [...path, language], value: typed }])
  }

  function put(what: string) {
    const field = russian.current
    const now = String(text?.ru ?? '')
    const [from, to] = [field?.selectionStart ?? now.length, field?.selectionEnd ?? now.length]
    write('ru', now.slice(0, from) + what + now.slice(to))
    requestAnimationFrame(() => {
      field?.focus()
      field?.setSelectionRange(from + what.length, from + what.length)
    })
  }

  const id = idOf(path)
  const field = (language: 'ru' | 'en', name: string) => (
    <div>
      <label htmlFor={`${id}-${language}`}>{name}</label>
      <textarea
        id={`${id}-${language}`}
        ref={language === 'ru' ? russian : undefined}
        lang={language}
        rows={rows}
        value={text?.[language] ?? ''}
        aria-invalid={language === 'ru' && problems.some((one) => one.isError) ? true : undefined}
        onChange={(event) => write(language, event.target.value)}
      />
    </div>
  )
  return (
    <div className="m-text">
      <div className="m-two">
        {field('ru', label)}
        {field('en', t('editor.english', { label }))}
      </div>
      {insert && <Insert path={path} topics={topics} onInsert={put} />}
      {problems.map((one) => (
        <p key={one.text} className={one.isError ? 'm-error' : 'm-advice'}>
          {one.text}
        </p>
      ))}
    </div>
  )
}

/** Words by the kind of organisation, what is known of a person, an earlier answer. */
function Insert({ path, topics, onInsert }: { path: Path; topics: boolean; onInsert: (what: string) => void }) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const items = itemsOf(tree)
  const here = items.findIndex((one) => one.path.every((key, i) => path[i] === key))
  const earlier = here > 0 ? items.slice(0, here) : []
  const otherwise = t('editor.insert.otherwise')
  return (
    <select
      className="m-insert"
      aria-label={t('editor.insert')}
      value=""
      onChange={(event) => event.target.value && onInsert(event.target.value)}
    >
      <option value="">{t('editor.insert')}</option>
      <option value={`{${t('editor.insert.forms')}}`}>{t('editor.insert.by.type')}</option>
      {topics && <option value="{topics}">{t('editor.insert.topics')}</option>}
      <optgroup label={t('editor.insert.facts')}>
        {vocabulary.facts
          .filter((fact: any) => fact.canBeSaid)
          .map((fact: any) => (
            <option
              key={fact.value}
              value={fact.isAlways ? `{fact:${fact.value}}` : `{fact:${fact.value}|${otherwise}}`}
            >
              {fact.label}
            </option>
          ))}
      </optgroup>
      {earlier.length > 0 && (
        <optgroup label={t('editor.insert.answers')}>
          {earlier.map(({ code, item }) => (
            <option key={code} lang="ru" value={`{answer:${code}|${otherwise}}`}>
              {code}. {shortOf(item.text, 40)}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  )
}
