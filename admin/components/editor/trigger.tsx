// What makes a recommendation fire: the score of a block, of any, of all, or an answer.
import React from 'react'
import { answersTo } from './answers.ts'
import { type Choice, idOf, itemsOf, listOf, shortOf, useEditing, useProblemsAt } from './editing.ts'
import { Errors } from './errors.tsx'
import { type Path, valueAt } from './local-edits.ts'
import { asValue, Field, Pick } from './pick.tsx'
import { useWords } from './words.ts'

const kinds = ['block', 'anyBlock', 'overall', 'item', 'anyItem', 'everyItem'] as const
type Kind = (typeof kinds)[number]

export default function Trigger({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const problems = useProblemsAt(path)
  const trigger = valueAt(tree, path) ?? {}
  const kind = kinds.find((one) => one in trigger)
  const items = itemsOf(tree)
  const blocks: Choice[] = listOf(tree?.blocks).map((one) => ({
    value: String(one?.code),
    label: `${one?.code}. ${shortOf(one?.title, 40)}`,
  }))
  const asked: Choice[] = items
    .filter(({ item }) => ['scale', 'one', 'many', 'bool'].includes(item?.type))
    .map(({ code, item }) => ({ value: code, label: `${code}. ${shortOf(item.text, 40)}` }))
  const set = (value: unknown) => change([{ do: 'set', path, value }])
  const start: Record<Kind, () => unknown> = {
    block: () => ({ block: blocks[0]?.value ?? '', atLeast: 50 }),
    anyBlock: () => ({ anyBlock: { atLeast: 50 } }),
    overall: () => ({ overall: { below: 50 } }),
    item: () => ({ item: asked[0]?.value ?? '', is: firstAnswer(asked[0]?.value) }),
    anyItem: () => ({ anyItem: { is: 3 } }),
    everyItem: () => ({ everyItem: { is: 0 } }),
  }
  const answersOf = (code: unknown) => {
    const item = items.find((one) => one.code === String(code))?.item
    // «Does not apply» triggers nothing.
    return answersTo({ ...item, na: false }, tree, t) ?? []
  }
  function firstAnswer(code: unknown): unknown {
    return asValue(answersOf(code)[0]?.value ?? '1')
  }
  const bounds = kind === 'block' ? trigger : kind === 'anyBlock' || kind === 'overall' ? trigger[kind] : null
  const bound = (name: 'atLeast' | 'below') => (
    <Field id={`${idOf(path)}-${name}`} label={t(`editor.trigger.${name}`)}>
      <input
        id={`${idOf(path)}-${name}`}
        type="number"
        step="any"
        value={bounds?.[name] ?? ''}
        onChange={(event) => {
          const { [name]: _, ...others } = bounds
          const next = event.target.value === '' ? others : { ...others, [name]: Number(event.target.value) }
          set(kind === 'block' ? next : { [kind as string]: next })
        }}
      />
    </Field>
  )
  return (
    <fieldset className="m-condition" id={idOf(path)} tabIndex={-1}>
      <legend>{t('editor.trigger')}</legend>
      <div className="m-short-fields">
        <Field id={`${idOf(path)}-kind`} label={t('editor.trigger.kind')}>
          <select
            id={`${idOf(path)}-kind`}
            value={kind ?? ''}
            onChange={(event) => event.target.value && set(start[event.target.value as Kind]())}
          >
            {!kind && <option value="">…</option>}
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`editor.trigger.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        {kind === 'block' && (
          <Field id={`${idOf(path)}-block`} label={t('editor.part.block')}>
            <Pick
              id={`${idOf(path)}-block`}
              value={trigger.block}
              choices={blocks}
              onPick={(block) => set({ ...trigger, block })}
            />
          </Field>
        )}
        {bounds && bound('atLeast')}
        {bounds && bound('below')}
        {kind === 'item' && (
          <>
            <Field id={`${idOf(path)}-item`} label={t('editor.part.item')}>
              <Pick
                id={`${idOf(path)}-item`}
                value={trigger.item}
                choices={asked}
                onPick={(item) => set({ item, is: firstAnswer(item) })}
              />
            </Field>
            <Field id={`${idOf(path)}-is`} label={t('editor.trigger.answer')}>
              <Pick
                id={`${idOf(path)}-is`}
                value={trigger.is}
                choices={answersOf(trigger.item)}
                onPick={(is) => set({ ...trigger, is: asValue(is) })}
              />
            </Field>
          </>
        )}
        {(kind === 'anyItem' || kind === 'everyItem') && (
          <Field id={`${idOf(path)}-point`} label={t('editor.trigger.point')}>
            <input
              id={`${idOf(path)}-point`}
              type="number"
              value={trigger[kind]?.is ?? ''}
              onChange={(event) => set({ [kind]: { is: Number(event.target.value) } })}
            />
          </Field>
        )}
      </div>
      <Errors of={problems} />
    </fieldset>
  )
}
