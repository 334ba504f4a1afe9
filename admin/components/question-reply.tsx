// What may be done with a question now: taken, answered, handed over, closed. What was typed stays until it is sent.
import { useTranslation } from 'adminjs'
import React, { useState } from 'react'
import type { QuestionAnswer } from '../question-answer.ts'

type Props = Pick<QuestionAnswer, 'steps' | 'recipients' | 'draft' | 'seen'> & {
  onAct: (values: Record<string, string>) => Promise<boolean>
  onUpload: (file: File) => Promise<boolean>
}

export default function QuestionReply({ steps, recipients, draft, seen, onAct, onUpload }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(draft.text)
  const [file, setFile] = useState<File | null>(null)
  const [to, setTo] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const can = (step: Props['steps'][number]) => steps.includes(step)
  const act = async (values: Record<string, string>) => {
    setIsBusy(true)
    const isDone = await onAct(values)
    setIsBusy(false)
    return isDone
  }
  /** The file first: refused, nothing is sent. */
  const answer = async () => {
    setIsBusy(true)
    if (file && !(await onUpload(file))) return setIsBusy(false)
    setFile(null)
    if (await act({ doing: 'answer', text, seen: String(seen) })) setText('')
  }
  return (
    <>
      {can('answer') && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void answer()
          }}
        >
          <div className="m-field">
            <label htmlFor="question-answer">{t('own.questions.answer')}</label>
            <textarea
              id="question-answer"
              rows={5}
              required
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
            <p className="m-note">{t('own.questions.answerNote')}</p>
          </div>
          <div className="m-field">
            <label htmlFor="question-file">{t('own.questions.file')}</label>
            {draft.file && (
              <p className="m-turn-file">
                {t('own.questions.fileWaits')} {draft.file}{' '}
                <button type="button" disabled={isBusy} onClick={() => void act({ doing: 'dropFile' })}>
                  {t('own.questions.dropFile')}
                </button>
              </p>
            )}
            <input
              id="question-file"
              key={String(file === null)}
              type="file"
              onChange={(event) => setFile(event.target.files?.[0] ?? null)}
            />
            <p className="m-note">{t('own.questions.fileNote')}</p>
          </div>
          <div className="m-turn-acts">
            <button type="submit" className="m-primary" disabled={isBusy}>
              {t('own.questions.send')}
            </button>
            {can('take') && (
              <button type="button" disabled={isBusy} onClick={() => void act({ doing: 'take' })}>
                {t('own.questions.take')}
              </button>
            )}
            {can('close') && (
              <button type="button" disabled={isBusy} onClick={() => void act({ doing: 'close' })}>
                {t('own.questions.close')}
              </button>
            )}
          </div>
        </form>
      )}
      {can('handOver') && recipients.length > 0 && (
        <form
          className="m-turn-hand"
          onSubmit={(event) => {
            event.preventDefault()
            void act({ doing: 'handOver', to })
          }}
        >
          <div className="m-field">
            <label htmlFor="question-to">{t('own.questions.to')}</label>
            <select id="question-to" required value={to} onChange={(event) => setTo(event.target.value)}>
              <option value="" />
              {recipients.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" disabled={isBusy}>
            {t('own.questions.handOver')}
          </button>
        </form>
      )}
    </>
  )
}
