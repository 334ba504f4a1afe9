// A recommendation: what triggers it, whom it is for, what it says, by when.
import React from 'react'
import DueFields from './due-fields.tsx'
import { useEditing } from './editing.ts'
import { Chosen } from './fields.tsx'
import ListButtons from './list-buttons.tsx'
import type { Path } from './local-edits.ts'
import TextField from './text-field.tsx'
import Trigger from './trigger.tsx'
import { useWords } from './words.ts'

export default function RuleForm({ path }: { path: Path }) {
  const t = useWords()
  const { vocabulary } = useEditing()
  const at = Number(path[1])
  const name = `${t('editor.part.rule')} ${at + 1}`
  return (
    <>
      <h2>
        {name} <ListButtons list={['recommendations']} at={at} name={name} copy={(one) => one} follow asks />
      </h2>
      <Trigger path={[...path, 'trigger']} />
      <div className="m-short-fields">
        <Chosen path={[...path, 'addressee']} label={t('editor.field.addressee')} choices={vocabulary.addressees} />
        <Chosen path={[...path, 'kind']} label={t('editor.field.kind')} choices={vocabulary.kinds} />
      </div>
      <TextField path={[...path, 'text']} label={t('editor.field.advice')} insert topics />
      <DueFields path={[...path, 'due']} />
    </>
  )
}
