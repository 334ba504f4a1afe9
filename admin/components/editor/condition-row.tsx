// One row of a condition: what is looked at, how it is compared, with what.
import React from 'react'
import { answersTo } from './answers.ts'
import { type Choice, itemsOf, shortOf, useEditing } from './editing.ts'
import { type Say, useWords } from './words.ts'

type Props = { leaf: any; before: number; number: number; onChange: (leaf: any) => void; onRemove: () => void }

/** `before`: how many questions come earlier; branching only looks back. */
export default function ConditionRow({ leaf, before, number, onChange, onRemove }: Props) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const items = itemsOf(tree)
  const subject = 'item' in leaf ? `item:${leaf.item}` : `fact:${leaf.fact}`
  const item = 'item' in leaf ? items.find((one) => one.code === String(leaf.item))?.item : undefined
  const values = 'item' in leaf ? answersTo(item, tree, t) : factValues(leaf.fact, vocabulary, t)
  const isMany = item?.type === 'many'
  const isCounted = ['scale', 'int', 'number'].includes(item?.type) || ['month', 'experienceYears'].includes(leaf.fact)
  const there = 'item' in leaf ? 'answered' : 'known'
  const ways = [
    ...(isMany ? ['includes'] : item?.type === 'text' || item?.type === 'date' ? [] : ['is', 'isNot']),
    ...(isCounted ? ['atLeast', 'atMost'] : []),
    `${there}:true`,
    `${there}:false`,
  ]
  const [key = 'is'] = Object.keys(leaf).filter((one) => one !== 'item' && one !== 'fact')
  const way = key === there ? `${there}:${leaf[key]}` : key
  const base = 'item' in leaf ? { item: leaf.item } : { fact: leaf.fact }
  const first = values?.[0]?.value ?? (isCounted ? '1' : '')
  const read = (typed: string): unknown => {
    if (typed === 'true' || typed === 'false') return typed === 'true'
    const isNumber = typed !== '' && Number.isFinite(Number(typed)) && (item !== undefined || isCounted)
    return isNumber ? Number(typed) : typed
  }
  const compare = (next: string) => {
    const [name = '', flag] = next.split(':')
    onChange({ ...base, [name]: flag === undefined ? read(first) : flag === 'true' })
  }
  const look = (next: string) => {
    const [kind, name] = [next.slice(0, 4), next.slice(5)]
    const other = items.find((one) => one.code === name)?.item
    const options = kind === 'item' ? answersTo(other, tree, t) : factValues(name, vocabulary, t)
    const value = options?.[0]?.value
    const start =
      value === undefined
        ? { [kind === 'item' ? 'answered' : 'known']: true }
        : {
            [other?.type === 'many' ? 'includes' : 'is']:
              value === 'true' ? true : kind === 'item' && Number.isFinite(Number(value)) ? Number(value) : value,
          }
    onChange({ [kind]: name, ...start })
  }
  const of = { number }
  return (
    <div className="m-condition-row">
      <select aria-label={t('editor.when.what', of)} value={subject} onChange={(event) => look(event.target.value)}>
        {!items.slice(0, before).some((one) => `item:${one.code}` === subject) && 'item' in leaf && (
          <option value={subject}>{String(leaf.item)}</option>
        )}
        <optgroup label={t('editor.insert.answers')}>
          {items.slice(0, before).map((one) => (
            <option key={one.code} lang="ru" value={`item:${one.code}`}>
              {one.code}. {shortOf(one.item.text, 40)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('editor.insert.facts')}>
          {vocabulary.facts.map((fact: Choice) => (
            <option key={fact.value} value={`fact:${fact.value}`}>
              {fact.label}
            </option>
          ))}
        </optgroup>
      </select>
      <select aria-label={t('editor.when.compare', of)} value={way} onChange={(event) => compare(event.target.value)}>
        {!ways.includes(way) && <option value={way}>{way}</option>}
        {ways.map((one) => (
          <option key={one} value={one}>
            {t(`editor.compare.${one.replace(':', '.')}`)}
          </option>
        ))}
      </select>
      {!way.includes(':') &&
        (values && key !== 'atLeast' && key !== 'atMost' ? (
          <select
            aria-label={t('editor.when.value', of)}
            value={String(leaf[key])}
            onChange={(event) => onChange({ ...base, [key]: read(event.target.value) })}
          >
            {!values.some((one) => one.value === String(leaf[key])) && <option>{String(leaf[key])}</option>}
            {values.map((one) => (
              <option key={one.value} lang="ru" value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            aria-label={t('editor.when.value', of)}
            type={isCounted ? 'number' : 'text'}
            value={String(leaf[key] ?? '')}
            onChange={(event) => onChange({ ...base, [key]: read(event.target.value) })}
          />
        ))}
      <button type="button" aria-label={t('editor.when.remove', of)} onClick={onRemove}>
        ✕
      </button>
    </div>
  )
}

function factValues(fact: string, vocabulary: any, t: Say): Choice[] | null {
  if (fact === 'organisationType') return vocabulary.organisationTypes
  if (fact === 'hasSubject' || fact === 'followUp') {
    return ['true', 'false'].map((value) => ({ value, label: t(`labels.boolean.${value}`) }))
  }
  if (fact === 'language')
    return [
      { value: 'ru', label: 'Русский' },
      { value: 'en', label: 'English' },
    ]
  return null
}
