// How one question is answered: the fields of its type.
import React from 'react'
import { listOf, useEditing } from './editing.ts'
import { Amount, Chosen, Line } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import type { Path } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function AnswerFields({ path, item }: { path: Path; item: any }) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const at = (field: string) => [...path, field]
  const isRead = vocabulary.reads.items[String(item.code)] !== undefined
  const word = (key: string) => t(`editor.field.${key}`)
  switch (item.type) {
    case 'scale': {
      const scales = listOf(tree?.scales).map((one) => ({
        value: String(one?.code),
        label: String(one?.code),
        lang: 'ru',
      }))
      return <Chosen path={at('scale')} label={word('scale')} choices={scales} hint={t('editor.scale.hint')} />
    }
    case 'one':
      return <Options path={at('options')} isRead={isRead} />
    case 'many':
      return (
        <>
          <Options path={at('options')} isRead={isRead} />
          <Amount path={at('max')} label={word('most')} />
        </>
      )
    case 'int':
    case 'number':
      return (
        <>
          <div className="m-short-fields">
            <Amount path={at('min')} label={word('min')} />
            <Amount path={at('max')} label={word('max')} />
          </div>
          <TextField path={at('unit')} label={word('unit')} rows={1} isOptional />
        </>
      )
    case 'date':
      return (
        <div className="m-short-fields">
          <Line path={at('min')} label={word('min-day')} />
          <Line path={at('max')} label={word('max-day')} />
        </div>
      )
    case 'text':
      return <Amount path={at('max')} label={word('length')} />
    case 'bool':
      return (
        <>
          <TextField path={at('yes')} label={word('yes')} rows={1} isOptional />
          <TextField path={at('no')} label={word('no')} rows={1} isOptional />
        </>
      )
    case 'pick':
      return (
        <div className="m-short-fields">
          <Chosen path={at('registry')} label={word('registry')} choices={vocabulary.registries} />
          <Amount path={at('max')} label={word('most')} />
        </div>
      )
    case 'file':
      return (
        <div className="m-short-fields">
          <Amount path={at('max')} label={word('files')} />
          <Amount path={at('megabytes')} label={word('megabytes')} />
        </div>
      )
    default:
      return null
  }
}

/** `isRead`: the program reads the answers, and knows the options by their numbers. */
function Options({ path, isRead }: { path: Path; isRead: boolean }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const read = isRead ? t('editor.options.read') : ''
  const options = listOf(path.reduce((inside: any, key) => inside?.[key], tree))
  const add = () => {
    if (read && !window.confirm([t('editor.add.confirm'), read].join('\n\n'))) return
    change([{ do: 'insert', path, at: options.length, value: { ru: '' } }])
  }
  return (
    <fieldset className="m-options">
      <legend>{t('editor.field.options')}</legend>
      {read && <p className="m-hint">{read}</p>}
      {options.map((_option, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its number.
        <div key={i} className="m-option">
          <TextField path={[...path, i]} label={t('editor.field.option', { number: i + 1 })} rows={1} />
          <ListButtons list={path} at={i} name={t('editor.field.option', { number: i + 1 })} keepsOrder={read} />
        </div>
      ))}
      <button type="button" onClick={add}>
        {t('editor.add.option')}
      </button>
    </fieldset>
  )
}
