// A section: its name, when it is asked, where it stands.
import React from 'react'
import Condition from './condition.tsx'
import { itemsOf, listOf, useEditing } from './editing.ts'
import { Code } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import { type Path, valueAt } from './local-edits.ts'
import RepeatForm from './repeat-form.tsx'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function SectionForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const section = valueAt(tree, path)
  const at = Number(path[1])
  const before = itemsOf(tree).filter((one) => Number(one.path[1]) < at).length
  const kind = t('editor.part.section')
  const name = `${kind} ${section.code ?? ''}`
  const lost = listOf(section.items)
    .flatMap(({ code }) => (vocabulary.reads.items[code] ? [`${code}: ${vocabulary.reads.items[code]}`] : []))
    .join('\n')
  return (
    <>
      <h2>
        <span>
          {kind} <span lang="ru">{section.code}</span>
        </span>
        <ListButtons
          list={['sections']}
          at={at}
          name={name}
          follow
          asks={listOf(section.items).length > 0}
          lost={lost}
        />
      </h2>
      <Code path={[...path, 'code']} label={t('editor.field.code')} what="section" />
      <TextField path={[...path, 'title']} label={t('editor.field.section-title')} rows={1} insert />
      <Condition path={[...path, 'when']} before={before} />
      <RepeatForm path={[...path, 'repeat']} />
    </>
  )
}
