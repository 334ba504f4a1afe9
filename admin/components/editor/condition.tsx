// When something is asked: rows of «question, comparison, value», all of them or any.
import React from 'react'
import ConditionRow from './condition-row.tsx'
import { idOf, listOf, useProblemsAt, useValue } from './editing.ts'
import { Errors } from './errors.tsx'
import type { Path } from './local-edits.ts'
import { useWords } from './words.ts'

const comparisons = ['is', 'isNot', 'atLeast', 'atMost', 'includes', 'answered', 'known']

/** A leaf of one comparison; what is richer than that is written as text. */
function isPlain(leaf: any): boolean {
  if (typeof leaf !== 'object' || leaf === null) return false
  const keys = Object.keys(leaf)
  return (
    keys.length <= 2 && ('item' in leaf || 'fact' in leaf) && keys.slice(1).every((key) => comparisons.includes(key))
  )
}

export default function Condition({ path, before }: { path: Path; before: number }) {
  const t = useWords()
  const [when, set] = useValue(path)
  const problems = useProblemsAt(path)
  const how: 'all' | 'any' = when?.any ? 'any' : 'all'
  const leaves: any[] =
    when === undefined || when === null ? [] : when.all || when.any ? listOf(when.all ?? when.any) : [when]
  const put = (rows: any[], as = how) =>
    set(rows.length === 0 ? undefined : rows.length === 1 ? rows[0] : { [as]: rows })
  const isRich = !leaves.every(isPlain)
  return (
    <fieldset id={idOf(path)} className="m-condition" tabIndex={-1}>
      <legend>{t('editor.when')}</legend>
      {isRich && <p className="m-hint">{t('editor.when.rich')}</p>}
      {!isRich && leaves.length === 0 && <p className="m-hint">{t('editor.when.always')}</p>}
      {!isRich && leaves.length > 1 && (
        <select
          aria-label={t('editor.when.how')}
          value={how}
          onChange={(event) => put(leaves, event.target.value as 'all' | 'any')}
        >
          <option value="all">{t('editor.when.all')}</option>
          <option value="any">{t('editor.when.any')}</option>
        </select>
      )}
      {!isRich &&
        leaves.map((leaf, i) => (
          <ConditionRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            key={i}
            leaf={leaf}
            before={before}
            number={i + 1}
            onChange={(next) => put(leaves.map((one, at) => (at === i ? next : one)))}
            onRemove={() => put(leaves.filter((_, at) => at !== i))}
          />
        ))}
      {!isRich && (
        <button type="button" onClick={() => put([...leaves, { fact: 'organisationType', is: 'school' }])}>
          {t('editor.when.add')}
        </button>
      )}
      <Errors of={problems} />
    </fieldset>
  )
}
