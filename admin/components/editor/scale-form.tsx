// A scale: its points, each with a number and words.
import React from 'react'
import { listOf, useEditing } from './editing.ts'
import { Amount, Code } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import { type Path, valueAt } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function ScaleForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const scale = valueAt(tree, path)
  const points = listOf(scale.points)
  const list = [...path, 'points']
  const name = `${t('editor.part.scale')} ${scale.code ?? ''}`
  const next = Math.max(-1, ...points.map((point) => Number(point?.value) || 0)) + 1
  return (
    <>
      <h2>
        {name} <ListButtons list={['scales']} at={Number(path[1])} name={name} follow asks />
      </h2>
      <Code path={[...path, 'code']} label={t('editor.field.code')} what="scale" />
      <fieldset className="m-options">
        <legend>{t('editor.field.points')}</legend>
        {points.map((_point, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place.
          <div key={i} className="m-option m-point">
            <Amount path={[...list, i, 'value']} label={t('editor.field.value', { number: i + 1 })} />
            <TextField path={[...list, i, 'label']} label={t('editor.field.label', { number: i + 1 })} rows={1} />
            <ListButtons list={list} at={i} name={t('editor.field.label', { number: i + 1 })} />
          </div>
        ))}
        <button
          type="button"
          onClick={() =>
            change([{ do: 'insert', path: list, at: points.length, value: { value: next, label: { ru: '' } } }])
          }
        >
          {t('editor.add.point')}
        </button>
      </fieldset>
    </>
  )
}
