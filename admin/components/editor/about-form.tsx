// What is said before the first question and after the last, and what the survey is.
import React from 'react'
import { useEditing } from './editing.ts'
import { Amount, Chosen, Line } from './fields.tsx'
import TextField from './text-field.tsx'
import { useWords } from './words.ts'

export default function AboutForm() {
  const t = useWords()
  const { vocabulary, isPublished, tree } = useEditing()
  const areas = vocabulary.areas.map((area: number) => ({ value: String(area), label: String(area) }))
  return (
    <>
      <h2>{t('editor.part.about')}</h2>
      <TextField path={['title']} label={t('editor.field.title')} rows={1} insert />
      <TextField path={['intro']} label={t('editor.field.intro')} rows={3} insert />
      <TextField path={['notice']} label={t('editor.field.notice')} rows={4} />
      <TextField path={['outro']} label={t('editor.field.outro')} insert />
      <div className="m-short-fields">
        <Amount path={['minutes']} label={t('editor.field.minutes')} />
        <Chosen
          path={['area']}
          label={t('editor.field.area')}
          choices={areas}
          {...(vocabulary.canDoWithoutArea && { none: t('editor.field.no-area') })}
          read={Number}
        />
        <Chosen
          path={['anonymity']}
          label={t('editor.field.anonymity')}
          choices={['named', 'anonymous'].map((value) => ({ value, label: t(`editor.anonymity.${value}`) }))}
        />
      </div>
      {isPublished ? (
        <div className="m-field">
          <label htmlFor="code-stays">{t('editor.field.code-stays')}</label>
          <input id="code-stays" className="m-code-stays" readOnly value={String(tree?.code ?? '')} />
        </div>
      ) : (
        <Line path={['code']} label={t('editor.field.survey-code')} hint={t('editor.field.survey-code-hint')} />
      )}
      <h3>{t('editor.part.words')}</h3>
      {(['na', 'yes', 'no'] as const).map((word) => (
        <TextField key={word} path={['words', word]} label={t(`editor.word.${word}`)} rows={1} isOptional />
      ))}
    </>
  )
}
