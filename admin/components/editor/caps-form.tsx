// What holds the overall level down: so many blocks on a level, and the whole is not above another.
import React from 'react'
import { type Choice, listOf, useEditing } from './editing.ts'
import { ErrorsOfWhole } from './errors.tsx'
import { Amount, Chosen } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import { type Path, valueAt } from './local-edits.ts'
import { useWords } from './words.ts'

export default function CapsForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const caps = listOf(valueAt(tree, path))
  const ofBlocks = namesOf(
    tree,
    listOf(tree?.blocks).map((block) => block?.levels),
  )
  const ofWhole = namesOf(tree, [tree?.overall?.levels])
  const first = { level: ofBlocks[0]?.value ?? '', blocks: 1, notAbove: ofWhole[0]?.value ?? '' }
  return (
    <fieldset className="m-options">
      <legend>{t('editor.caps')}</legend>
      <p className="m-hint">{t('editor.caps.hint')}</p>
      {caps.map((_cap, c) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cap is its place.
        <div key={c} className="m-option">
          <div className="m-short-fields">
            <Amount path={[...path, c, 'blocks']} label={t('editor.caps.blocks', { number: c + 1 })} />
            <Chosen path={[...path, c, 'level']} label={t('editor.caps.level', { number: c + 1 })} choices={ofBlocks} />
            <Chosen
              path={[...path, c, 'notAbove']}
              label={t('editor.caps.not-above', { number: c + 1 })}
              choices={ofWhole}
            />
          </div>
          <ListButtons list={path} at={c} name={t('editor.caps.one', { number: c + 1 })} />
          <ErrorsOfWhole path={[...path, c]} />
        </div>
      ))}
      <button type="button" onClick={() => change([{ do: 'insert', path, at: caps.length, value: first }])}>
        {t('editor.caps.add')}
      </button>
    </fieldset>
  )
}

function namesOf(tree: any, codes: unknown[]): Choice[] {
  const rows = listOf(tree?.levels)
    .filter((levels) => codes.includes(levels?.code))
    .flatMap((levels) => listOf(levels.rows))
  const names = new Set(rows.map((row) => String(row?.name?.ru ?? '')))
  return [...names].map((name) => ({ value: name, label: name, lang: 'ru' }))
}
