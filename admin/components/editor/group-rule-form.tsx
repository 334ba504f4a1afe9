// A rule over the whole wave: what fires it, from how many answers on, whom it is for, what it says.
import React from 'react'
import DueFields from './due-fields.tsx'
import { useEditing } from './editing.ts'
import { Amount, Chosen } from './fields.tsx'
import GroupTrigger from './group-trigger.tsx'
import ListButtons from './list-buttons.tsx'
import type { Path } from './local-edits.ts'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function GroupRuleForm({ path }: { path: Path }) {
  const t = useWords()
  const { tree, vocabulary } = useEditing()
  const at = Number(path[1])
  const name = t('editor.group.one', { number: at + 1 })
  const smallest =
    tree?.anonymity === 'anonymous' ? t('editor.group.minimum-anonymous') : t('editor.group.minimum-hint')
  return (
    <>
      <h2>
        {name} <ListButtons list={['groupTriggers']} at={at} name={name} copy={(one) => one} follow asks />
      </h2>
      <p className="m-hint">{t('editor.group.hint')}</p>
      <GroupTrigger path={[...path, 'trigger']} />
      <Amount path={[...path, 'minimum']} label={t('editor.group.minimum')} hint={smallest} />
      <div className="m-short-fields">
        <Chosen
          path={[...path, 'addressee']}
          label={t('editor.field.addressee')}
          choices={vocabulary.groupAddressees}
        />
        <Chosen path={[...path, 'kind']} label={t('editor.field.kind')} choices={vocabulary.kinds} />
      </div>
      <TextField path={[...path, 'text']} label={t('editor.field.advice')} topics insert />
      <DueFields path={[...path, 'due']} />
    </>
  )
}
