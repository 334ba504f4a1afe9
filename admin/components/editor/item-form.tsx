// A question: its words, how it is answered, when it is asked, whether it scores.
import React from 'react'
import AnswerFields from './answer-fields.tsx'
import Condition from './condition.tsx'
import { freeCode, itemsOf, listOf, shortOf, useEditing, useProblemsAt } from './editing.ts'
import { Errors } from './errors.tsx'
import { Chosen, Code, Tick } from './fields.tsx'
import ItemScore from './item-score.tsx'
import { ownFields, startOf } from './item-types.ts'
import ListButtons from './list-buttons.tsx'
import { type Edit, type Path, valueAt } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function ItemForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, vocabulary, change, select } = useEditing()
  const item = valueAt(tree, path)
  const items = itemsOf(tree)
  const before = items.findIndex((one) => one.path.join() === path.join())
  const list = path.slice(0, -1)
  // Of the question as a whole, or of its type.
  const typeProblems = useProblemsAt(path).filter((one) => one.path.length === 4 || one.path[4] === 'type')
  const at = Number(path[3])
  // What the program makes of its code.
  const read: string | undefined = vocabulary.reads.items[String(item.code)]
  const name = `${t('editor.part.item')} ${item.code ?? ''}`

  function become(type: string) {
    const gone = ownFields.filter((field) => field in item)
    const edits: Edit[] = gone.map((field) => ({ do: 'remove', path: [...path, field] }))
    edits.push({ do: 'set', path: [...path, 'type'], value: type })
    for (const [field, value] of Object.entries(startOf(type, tree, vocabulary))) {
      edits.push({ do: 'set', path: [...path, field], value })
    }
    if ((type === 'text' || type === 'file') && item.na) edits.push({ do: 'remove', path: [...path, 'na'] })
    change(edits)
  }

  function moveTo(section: number) {
    const end = listOf(tree.sections[section]?.items).length
    change([
      { do: 'insert', path: ['sections', section, 'items'], at: end, value: item },
      { do: 'remove', path },
    ])
    select(['sections', section, 'items', end])
  }

  const copy = (one: any) => ({
    ...one,
    code: freeCode(
      items.map(({ code }) => code),
      String(one.code ?? '').replace(/\d+$/, ''),
    ),
  })
  return (
    <>
      <h2>
        {name} <ListButtons list={list} at={at} name={name} copy={copy} follow asks {...(read && { lost: read })} />
      </h2>
      <div className="m-short-fields">
        <Code
          path={[...path, 'code']}
          label={t('editor.field.code')}
          what="item"
          {...(read && { hint: `${t('editor.code.read')} ${read}` })}
        />
        <div className="m-field">
          <label htmlFor="item-type">{t('editor.field.type')}</label>
          <select id="item-type" value={item.type ?? ''} onChange={(event) => become(event.target.value)}>
            {vocabulary.types.map((one: any) => (
              <option key={one.value} value={one.value}>
                {one.label}
              </option>
            ))}
          </select>
          <Errors of={typeProblems} />
        </div>
        <div className="m-field">
          <label htmlFor="item-section">{t('editor.field.in-section')}</label>
          <select id="item-section" value={String(path[1])} onChange={(event) => moveTo(Number(event.target.value))}>
            {listOf(tree.sections).map((section, s) => (
              <option key={String(section?.code)} lang="ru" value={s}>
                {section?.code}. {shortOf(section?.title, 30)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <TextField path={[...path, 'text']} label={t('editor.field.text')} insert />
      <TextField path={[...path, 'help']} label={t('editor.field.help')} rows={1} insert isOptional />
      <AnswerFields path={path} item={item} />
      <Tick path={[...path, 'required']} label={t('editor.field.required')} usual={true} />
      {item.type !== 'text' && item.type !== 'file' && (
        <Tick path={[...path, 'na']} label={t('editor.field.na')} usual={false} />
      )}
      {item.type === 'scale' && <ItemScore code={String(item.code)} />}
      <Condition path={[...path, 'when']} before={before} />
      {item.type !== 'file' && (
        <Chosen
          path={[...path, 'prefill', 'fact']}
          holder={[...path, 'prefill']}
          label={t('editor.field.prefill')}
          choices={vocabulary.facts}
          none={t('editor.field.no-prefill')}
        />
      )}
    </>
  )
}
