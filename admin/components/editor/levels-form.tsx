// Levels: from which score on each begins, and what it is called.
import React from 'react'
import { listOf, useEditing } from './editing.ts'
import { ErrorsOfWhole } from './errors.tsx'
import { Amount, Chosen, Code } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import { type Path, valueAt } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function LevelsForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const levels = valueAt(tree, path)
  const list = [...path, 'rows']
  const rows = listOf(levels.rows)
  const name = `${t('editor.part.levels')} ${levels.code ?? ''}`
  const from = Number(rows.at(-1)?.from ?? 0)
  return (
    <>
      <h2>
        {name} <ListButtons list={['levels']} at={Number(path[1])} name={name} follow asks />
      </h2>
      <Code path={[...path, 'code']} label={t('editor.field.code')} what="levels" />
      <Chosen
        path={[...path, 'high']}
        label={t('editor.field.high')}
        choices={['good', 'bad'].map((value) => ({ value, label: t(`editor.high.${value}`) }))}
      />
      <fieldset className="m-options">
        <legend>{t('editor.part.levels')}</legend>
        {rows.map((_row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place.
          <div key={i} className="m-option">
            <TextField path={[...list, i, 'name']} label={t('editor.field.level', { number: i + 1 })} rows={1} />
            <TextField path={[...list, i, 'shown']} label={t('editor.field.shown')} rows={1} isOptional />
            <div className="m-short-fields">
              <Amount path={[...list, i, 'from']} label={t('editor.field.from')} />
              <Amount path={[...list, i, 'below']} label={t('editor.field.below')} />
            </div>
            <ErrorsOfWhole path={[...list, i]} />
            <ListButtons list={list} at={i} name={t('editor.field.level', { number: i + 1 })} />
          </div>
        ))}
        <button
          type="button"
          onClick={() =>
            change([
              { do: 'set', path: [...list, rows.length - 1, 'below'], value: from + 25 },
              { do: 'insert', path: list, at: rows.length, value: { name: { ru: '' }, from: from + 25 } },
            ])
          }
        >
          {t('editor.add.level')}
        </button>
      </fieldset>
    </>
  )
}
