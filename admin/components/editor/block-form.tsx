// A block of questions that are scored together.
import React from 'react'
import { itemsOf, listOf, shortOf, useEditing, useProblemsAt } from './editing.ts'
import { Errors } from './errors.tsx'
import { Chosen, Code } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import { type Path, valueAt } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function BlockForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const block = valueAt(tree, path)
  const read: string | undefined = vocabulary.reads.blocks[String(block.code)]
  const name = `${t('editor.part.block')} ${block.code ?? ''}`
  const levels = listOf(tree?.levels).map((one) => ({ value: String(one?.code), label: String(one?.code), lang: 'ru' }))
  return (
    <>
      <h2>
        {name}{' '}
        <ListButtons list={['blocks']} at={Number(path[1])} name={name} follow asks {...(read && { lost: read })} />
      </h2>
      <Code
        path={[...path, 'code']}
        label={t('editor.field.code')}
        what="block"
        {...(read && { hint: `${t('editor.code.read')} ${read}` })}
      />
      <TextField path={[...path, 'title']} label={t('editor.field.block-title')} rows={1} insert />
      <Members path={[...path, 'items']} label={t('editor.field.block-items')} from={null} />
      <Members
        path={[...path, 'reversed']}
        label={t('editor.field.block-reversed')}
        from={listOf(block.items).map(String)}
      />
      <div className="m-short-fields">
        <Chosen path={[...path, 'levels']} label={t('editor.field.levels')} choices={levels} />
        <Measure path={[...path, 'measure']} />
      </div>
    </>
  )
}

export function Measure({ path }: { path: Path }) {
  const t = useWords()
  return (
    <Chosen
      path={path}
      label={t('editor.field.measure')}
      none={t('editor.measure.percent')}
      choices={[{ value: 'mean', label: t('editor.measure.mean') }]}
    />
  )
}

/** Ticks for the questions of a scale; `from` narrows them to these. */
function Members({ path, label, from }: { path: Path; label: string; from: string[] | null }) {
  const { tree, change } = useEditing()
  const problems = useProblemsAt(path)
  const chosen = listOf(valueAt(tree, path)).map(String)
  const offered = itemsOf(tree).filter(({ item, code }) => item?.type === 'scale' && (from?.includes(code) ?? true))
  const tick = (code: string, isOn: boolean) => {
    if (!isOn) return change([{ do: 'remove', path: [...path, chosen.indexOf(code)] }])
    // In the order of asking.
    const order = offered.map((one) => one.code)
    const at = chosen.filter((one) => order.indexOf(one) >= 0 && order.indexOf(one) < order.indexOf(code)).length
    change([{ do: 'insert', path, at, value: code }])
  }
  return (
    <fieldset className="m-members">
      <legend>{label}</legend>
      {offered.map(({ code, item }) => (
        <label key={code} className="m-tick">
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            onChange={(event) => tick(code, event.target.checked)}
          />
          <b>{code}</b> <span lang="ru">{shortOf(item.text, 70)}</span>
        </label>
      ))}
      <Errors of={problems} />
    </fieldset>
  )
}
