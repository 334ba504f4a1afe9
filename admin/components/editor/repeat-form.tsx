// Whether a section is asked again for each thing there is, how often, and in which words.
import React from 'react'
import { useEditing } from './editing.ts'
import { Amount } from './fields.tsx'
import { type Path, valueAt } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function RepeatForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const repeats = valueAt(tree, path) !== undefined
  const begin = { max: 5, again: { ru: '' } }
  return (
    <fieldset className="m-condition">
      <legend>{t('editor.repeat')}</legend>
      <label className="m-tick">
        <input
          type="checkbox"
          checked={repeats}
          onChange={(event) =>
            change([event.target.checked ? { do: 'set', path, value: begin } : { do: 'remove', path }])
          }
        />
        {t('editor.repeat.is')}
      </label>
      {repeats && (
        <>
          <p className="m-hint">{t('editor.repeat.hint')}</p>
          <Amount path={[...path, 'max']} label={t('editor.repeat.max')} hint={t('editor.repeat.max-hint')} />
          <TextField path={[...path, 'again']} label={t('editor.repeat.again')} rows={1} />
        </>
      )}
    </fieldset>
  )
}
