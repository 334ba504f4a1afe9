// What makes a rule over a wave fire: a mean of a block or a question, a share of answers, an option many named.
import React from 'react'
import { answersTo } from './answers.ts'
import { type Choice, idOf, itemsOf, listOf, shortOf, useEditing, useProblemsAt } from './editing.ts'
import { Errors } from './errors.tsx'
import { Amount, Chosen } from './fields.tsx'
import { type Path, valueAt } from './local-edits.ts'
import { asValue, Field, Pick } from './pick.tsx'
import { useWords } from './words.ts'

const kinds = ['block', 'mean', 'share', 'anyOption'] as const
type Kind = (typeof kinds)[number]

/** Of which types of questions each is asked. */
const types: Record<Exclude<Kind, 'block'>, string[]> = {
  mean: ['scale', 'int', 'number'],
  share: ['scale', 'one', 'many', 'bool'],
  anyOption: ['one', 'many'],
}

export default function GroupTrigger({ path }: { path: Path }) {
  const t = useWords()
  const { tree, change } = useEditing()
  const trigger = valueAt(tree, path) ?? {}
  const kind = kinds.find((one) => one in trigger)
  const own = useProblemsAt(path).filter((one) => !shownByFields.includes(String(one.path.at(-1))))
  const items = itemsOf(tree)
  const blocks: Choice[] = listOf(tree?.blocks).map((one) => ({
    value: String(one?.code),
    label: `${one?.code}. ${shortOf(one?.title, 40)}`,
    lang: 'ru',
  }))
  const asked = (of: Exclude<Kind, 'block'>): Choice[] =>
    items
      .filter(({ item, path: [, s] }) => types[of].includes(item?.type) && !tree.sections[s as number]?.repeat)
      .map(({ code, item }) => ({ value: code, label: `${code}. ${shortOf(item.text, 40)}` }))
  const answersOf = (code: unknown) =>
    answersTo({ ...items.find((one) => one.code === String(code))?.item, na: false }, tree, t) ?? []
  const set = (value: unknown) => change([{ do: 'set', path, value }])
  const begin = (of: Kind, item = of === 'block' ? '' : (asked(of)[0]?.value ?? '')): unknown => {
    if (of === 'block') return { block: blocks[0]?.value ?? '', atLeast: 50 }
    if (of === 'mean') return { item, mean: { below: 3 } }
    if (of === 'anyOption') return { item, anyOption: { people: 5 } }
    return { item, share: { of: [asValue(answersOf(item)[0]?.value ?? '1')], atLeast: 15 } }
  }
  const id = idOf(path)
  const bounds = kind === 'block' ? path : [...path, 'mean']
  return (
    <fieldset className="m-condition" id={id} tabIndex={-1}>
      <legend>{t('editor.group.trigger')}</legend>
      <div className="m-short-fields">
        <Field id={`${id}-kind`} label={t('editor.trigger.kind')}>
          <select
            id={`${id}-kind`}
            value={kind ?? ''}
            onChange={(event) => event.target.value && set(begin(event.target.value as Kind))}
          >
            {!kind && <option value="">…</option>}
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`editor.group.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        {kind === 'block' && <Chosen path={[...path, 'block']} label={t('editor.part.block')} choices={blocks} />}
        {kind && kind !== 'block' && (
          <Field id={`${id}-item`} label={t('editor.part.item')}>
            <Pick
              id={`${id}-item`}
              value={trigger.item}
              choices={asked(kind)}
              onPick={(item) => set(kind === 'share' ? begin(kind, item) : { ...trigger, item })}
            />
          </Field>
        )}
        {(kind === 'block' || kind === 'mean') && (
          <>
            <Amount path={[...bounds, 'atLeast']} label={t('editor.trigger.atLeast')} />
            <Amount path={[...bounds, 'below']} label={t('editor.trigger.below')} />
          </>
        )}
        {kind === 'share' && <Amount path={[...path, 'share', 'atLeast']} label={t('editor.group.percent')} />}
        {kind === 'anyOption' && <Amount path={[...path, 'anyOption', 'people']} label={t('editor.group.people')} />}
      </div>
      {kind === 'share' && (
        <Answers path={[...path, 'share', 'of']} label={t('editor.group.of')} choices={answersOf(trigger.item)} />
      )}
      {kind === 'anyOption' && (
        <Answers
          path={[...path, 'anyOption', 'except']}
          label={t('editor.group.except')}
          choices={answersOf(trigger.item)}
        />
      )}
      <Errors of={own} />
    </fieldset>
  )
}

const shownByFields = ['block', 'atLeast', 'below', 'people']

/** Ticks for answers; the last one of a list that must not be empty says so by the checks. */
function Answers({ path, label, choices }: { path: Path; label: string; choices: Choice[] }) {
  const { tree, change } = useEditing()
  const chosen = listOf(valueAt(tree, path)).map(String)
  const tick = (value: string, isOn: boolean) => {
    if (!isOn) return change([{ do: 'remove', path: [...path, chosen.indexOf(value)] }])
    change([{ do: 'insert', path, at: chosen.length, value: asValue(value) }])
  }
  return (
    <fieldset className="m-members">
      <legend>{label}</legend>
      {choices.map((one) => (
        <label key={one.value} className="m-tick">
          <input
            type="checkbox"
            checked={chosen.includes(one.value)}
            onChange={(event) => tick(one.value, event.target.checked)}
          />
          <span lang="ru">{one.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
