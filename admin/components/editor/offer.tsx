// «Вышла новая редакция»: what it changes, and whether it is taken or one's own stays.
import React, { useState } from 'react'
import { sendToPage } from '../page-api.ts'
import { useWords } from './words.ts'

type Props = {
  surveyId: number
  offer: any
  /** There is a draft that would be laid aside. */
  hasDraft: boolean
  isOpen?: boolean
  /** Keeps what was typed, so that it can be laid aside; false where it cannot. */
  before?: () => Promise<boolean>
  onTaken: () => void
  onKept: () => void
}

export default function Offer({ surveyId, offer, hasDraft, isOpen = false, before, onTaken, onKept }: Props) {
  const t = useWords()
  const [isBusy, setIsBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)

  async function decide(deed: 'take-offer' | 'keep-own', done: () => void) {
    setIsBusy(true)
    if (deed === 'take-offer' && before && !(await before())) {
      setIsBusy(false)
      return setTrouble(t('editor.publish.unsaved'))
    }
    const answer = await sendToPage('survey-editor', { survey: String(surveyId), deed, hash: offer.hash }).catch(
      () => ({ message: t('own.unheard') }),
    )
    setIsBusy(false)
    if (answer.decided) done()
    else setTrouble(answer.message)
  }
  const take = () => {
    if (!hasDraft || window.confirm(t('editor.offer.confirm'))) void decide('take-offer', onTaken)
  }

  return (
    <section className="m-card m-offer" aria-label={t('editor.offer.title')} aria-busy={isBusy}>
      <p>
        <b>{t('editor.offer.title')}</b> <small>{offer.at}</small>
      </p>
      <p className="m-hint">{t(offer.isTaken ? 'editor.offer.taken' : 'editor.offer.about')}</p>
      <details open={isOpen}>
        <summary>{t('editor.offer.changes')}</summary>
        <ul>
          {offer.lines.map((line: string) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
      {trouble && (
        <p className="m-bad" role="alert">
          {trouble}
        </p>
      )}
      {!offer.isTaken && (
        <p className="m-buttons">
          <button type="button" className="m-primary" disabled={isBusy} onClick={take}>
            {t('editor.offer.take')}
          </button>
          <button type="button" disabled={isBusy} onClick={() => void decide('keep-own', onKept)}>
            {t('editor.offer.keep')}
          </button>
        </p>
      )}
    </section>
  )
}
