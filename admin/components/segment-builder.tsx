// «Сегмент»: rules to the left, how many they find now to the right, and saving below.
import { useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router-dom'
import { actOnPage, loadPage } from './page-api.ts'
import PreviewLines from './preview-lines.tsx'
import RefusedPage from './refused-page.tsx'
import SegmentCount from './segment-count.tsx'
import SegmentGroup from './segment-group.tsx'
import { type GroupNode, isComplete, rootOf, ruleOf } from './segment-tree.ts'

function backTo(broadcast: string, audience?: string): string {
  return `/admin/pages/broadcast?${new URLSearchParams({ broadcast, ...(audience && { audience }) })}`
}

export default function SegmentBuilder() {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const segment = params.get('segment') ?? ''
  const base = params.get('base') ?? ''
  /** Whose composer waits for it. */
  const broadcast = params.get('broadcast')
  const [data, setData] = useState<any>(null)
  const [name, setName] = useState('')
  const [root, setRoot] = useState<GroupNode | null>(null)
  const [asked, setAsked] = useState<any>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  useEffect(() => {
    void loadPage('segment', { segment, ...(base && { base }) }).then((loaded) => {
      setData(loaded)
      if (!loaded.segment) return
      setName(loaded.segment.name)
      setRoot(rootOf(loaded.segment.rule))
    })
  }, [segment, base])
  if (!data) return <main className="m-page" aria-busy="true" />
  if (!root) {
    return <RefusedPage name="segment" message={data.message} />
  }
  const rules = JSON.stringify(ruleOf(root))
  const change = (next: GroupNode) => {
    setAsked(null)
    setRoot(next)
  }
  const save = async (confirmed?: string) => {
    const answer = await actOnPage('segment', { what: 'save', segment, name, rules, ...(confirmed && { confirmed }) })
    setAsked(answer.preview ?? null)
    setRefusal(answer.notice?.type === 'error' ? answer.notice.message : null)
    if (answer.notice?.type !== 'success') return
    addNotice(answer.notice)
    if (broadcast) navigate(backTo(broadcast, `segment:${answer.segment}`))
    else if (segment === 'new') navigate(`/admin/pages/segment?segment=${answer.segment}`)
  }
  return (
    <main className="m-page">
      <nav className="m-breadcrumbs" aria-label={t('own.breadcrumbs')}>
        <Link to="/admin/resources/Segment">{t('labels.Segment')}</Link>
        <span>{data.segment.name}</span>
        {broadcast && <Link to={backTo(broadcast)}>{t('own.segments.backToBroadcast')}</Link>}
      </nav>
      <h1>{t('pages.segment')}</h1>
      <form
        className="m-builder"
        onSubmit={(event) => {
          event.preventDefault()
          void save(asked?.mark)
        }}
      >
        <div>
          <div className="m-field">
            <label htmlFor="segment-name">{t('own.segments.name')}</label>
            <input
              id="segment-name"
              value={name}
              required
              maxLength={120}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <SegmentGroup node={root} kinds={data.kinds} onChange={change} />
        </div>
        <aside>
          <SegmentCount rules={rules} isComplete={isComplete(root, data.kinds)} />
          {data.waves.length > 0 && (
            <section className="m-panel">
              <h2>{t('own.segments.waves')}</h2>
              <ul>
                {data.waves.map((wave: any) => (
                  <li key={wave.id}>
                    <Link to={`/admin/resources/Wave/records/${wave.id}/show`}>{wave.title}</Link>{' '}
                    <span className="m-quiet-line">{wave.day}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {asked && <PreviewLines preview={asked} />}
          {refusal && (
            <p className="m-refusal" role="alert">
              {refusal}
            </p>
          )}
          {data.canWrite && (
            <button type="submit" className="m-primary">
              {t(
                !asked
                  ? broadcast
                    ? 'own.segments.saveAndBack'
                    : 'own.segments.save'
                  : data.waves.length > 0
                    ? 'own.segments.saveAll'
                    : 'own.segments.saveAnyway',
              )}
            </button>
          )}
        </aside>
      </form>
    </main>
  )
}
