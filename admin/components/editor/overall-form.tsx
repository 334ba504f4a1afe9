// The overall score, where there is one: the mean of the blocks.
import React from 'react'
import { Measure } from './block-form.tsx'
import CapsForm from './caps-form.tsx'
import { listOf, useEditing } from './editing.ts'
import { Amount, Chosen } from './fields.tsx'
import { useWords } from './words.ts'

export default function OverallForm() {
  const t = useWords()
  const { tree, change } = useEditing()
  const overall = tree?.overall
  const levels = listOf(tree?.levels).map((one) => ({ value: String(one?.code), label: String(one?.code), lang: 'ru' }))
  const begin = { minimumBlocks: 1, levels: levels[0]?.value ?? '' }
  return (
    <>
      <h2>{t('editor.part.overall')}</h2>
      <p className="m-hint">{t('editor.overall.hint')}</p>
      <label className="m-tick">
        <input
          type="checkbox"
          checked={Boolean(overall)}
          onChange={(event) =>
            change([
              event.target.checked
                ? { do: 'set', path: ['overall'], value: begin }
                : { do: 'remove', path: ['overall'] },
            ])
          }
        />
        {t('editor.overall.is')}
      </label>
      {overall && (
        <>
          <div className="m-short-fields">
            <Amount path={['overall', 'minimumBlocks']} label={t('editor.field.minimum-blocks')} />
            <Chosen path={['overall', 'levels']} label={t('editor.field.levels')} choices={levels} />
            <Measure path={['overall', 'measure']} />
          </div>
          <CapsForm path={['overall', 'caps']} />
        </>
      )}
    </>
  )
}
