// «Редактор опроса»: one draft with its faces: a form, the YAML, and the survey as a respondent meets it.
import { useTranslation } from 'adminjs'
import React, { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import ChatFace, { type Press } from './editor/chat-face.tsx'
import Conflict from './editor/conflict.tsx'
import { download } from './editor/download.ts'
import FormFace from './editor/form-face.tsx'
import type { Path } from './editor/local-edits.ts'
import Offer from './editor/offer.tsx'
import Problems from './editor/problems.tsx'
import Publish from './editor/publish.tsx'
import Tabs, { type Face } from './editor/tabs.tsx'
import { type Problem, useDraft } from './editor/use-draft.ts'
import WebFace, { type SentForm } from './editor/web-face.tsx'
import Whom, { usualWhom } from './editor/whom.tsx'
import YamlFace from './editor/yaml-face.tsx'
import { loadPage, sendToPage } from './page-api.ts'
import RefusedPage from './refused-page.tsx'

export default function SurveyEditor() {
  const { search } = useLocation()
  const { t } = useTranslation()
  const [loaded, setLoaded] = useState<any>(null)
  const { draft = '', survey = '' } = Object.fromEntries(new URLSearchParams(search))
  useEffect(
    () =>
      void loadPage('survey-editor', { draft, survey })
        .catch(() => ({ message: t('own.unheard') }))
        .then(setLoaded),
    [search],
  )
  if (!loaded) return <main className="m-page" aria-busy="true" />
  if (loaded.message) return <RefusedPage name="survey-editor" message={loaded.message} />
  return <Desk which={{ draft, survey }} loaded={loaded} />
}

function Desk({ which, loaded }: { which: Record<string, string>; loaded: any }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const draft = useDraft(which, loaded)
  const [face, setFace] = useState<Face>('form')
  const [line, setLine] = useState<{ number: number } | null>(null)
  const [target, setTarget] = useState<{ path: Path } | null>(null)
  const [isPublishing, setIsPublishing] = useState(false)
  // The trial run is here alone: the server keeps nothing of it.
  const [presses, setPresses] = useState<Press[]>([])
  const [forms, setForms] = useState<SentForm[]>([])
  const [whom, setWhom] = useState(usualWhom)
  const [offer, setOffer] = useState(loaded.offer)
  const revision = useRef(loaded.rev)
  revision.current = draft.seen.rev
  const { seen, tree } = draft
  const errors = seen.problems.filter((one: Problem) => one.isError).length

  /** The text and the form are one: what one has is kept before the other is shown. */
  async function turnTo(next: Face) {
    if (next !== face && (await draft.save())) setFace(next)
  }
  function go({ path, line: number }: Problem) {
    if (face === 'yaml' || tree === null) {
      setFace('yaml')
      setLine({ number })
    } else {
      setFace('form')
      setTarget({ path })
    }
  }

  async function discard() {
    if (!window.confirm(t('editor.discard.confirm'))) return
    const answer = await sendToPage('survey-editor', { ...which, deed: 'discard' })
    if (!answer.discarded) return
    draft.forget()
    navigate('/admin/pages/survey-drafts')
  }

  const hasEnglish = tree?.title?.en !== undefined
  const forWhom = <Whom whom={whom} setWhom={setWhom} vocabulary={loaded.vocabulary} hasEnglish={hasEnglish} />
  const problems = <Problems problems={seen.problems} onGo={go} />
  return (
    <main className="m-page m-editor">
      <header className="m-editor-head">
        <h1 lang="ru">{tree?.title?.ru ?? loaded.survey?.title ?? t('pages.survey-editor')}</h1>
        <p className="m-about" aria-live="polite">
          {[
            loaded.baseNumber ? t('editor.based', { number: loaded.baseNumber }) : t('editor.new'),
            t(`editor.status.${draft.status}`),
            seen.savedAt && `${seen.savedAt}${seen.savedBy ? `, ${seen.savedBy}` : ''}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="m-buttons">
          <button type="button" onClick={() => download(`${tree?.code ?? 'survey'}.yaml`, draft.text)}>
            {t('editor.export')}
          </button>
          {seen.aside && (
            <button type="button" onClick={() => download('laid-aside.yaml', seen.aside.text)}>
              {t('editor.aside')}
            </button>
          )}
          {seen.id !== null && (
            <button type="button" onClick={() => void discard()}>
              {t('editor.discard')}
            </button>
          )}
          <button
            type="button"
            className="m-primary"
            disabled={errors > 0 || isPublishing}
            onClick={() => setIsPublishing(true)}
          >
            {t('editor.publish')}
          </button>
        </p>
      </header>
      {offer && (
        <Offer
          surveyId={loaded.survey.id}
          offer={offer}
          hasDraft={seen.id !== null}
          isOpen={!offer.isTaken}
          before={draft.save}
          onTaken={draft.takeTheirs}
          onKept={() => setOffer(null)}
        />
      )}
      {draft.conflict && (
        <Conflict conflict={draft.conflict} onTheirs={draft.takeTheirs} onMine={() => void draft.putMine()} />
      )}
      {draft.trouble && (
        <p className="m-card m-refused" role="alert">
          {draft.trouble}
        </p>
      )}
      {isPublishing && (
        <Publish
          which={which}
          save={draft.save}
          rev={() => revision.current}
          onDone={draft.forget}
          onClose={() => setIsPublishing(false)}
        />
      )}
      <Tabs faces={['form', 'yaml', ...loaded.trials]} face={face} onFace={(next) => void turnTo(next)} />
      <div id="editor-face" role="tabpanel" aria-labelledby={`face-${face}`}>
        {face === 'form' && (
          <FormFace
            tree={tree}
            problems={seen.problems}
            vocabulary={loaded.vocabulary}
            isPublished={loaded.survey !== null}
            change={draft.change}
            target={target}
          >
            {problems}
          </FormFace>
        )}
        {face === 'yaml' && (
          <>
            <YamlFace text={draft.text} write={draft.write} problems={seen.problems} line={line} />
            {problems}
          </>
        )}
        {face === 'chat' && (
          <ChatFace which={which} whom={whom} presses={presses} setPresses={setPresses}>
            {forWhom}
          </ChatFace>
        )}
        {face === 'web' && (
          <WebFace which={which} whom={whom} forms={forms} setForms={setForms}>
            {forWhom}
          </WebFace>
        )}
      </div>
    </main>
  )
}
