// «Что написали»: looked through by words, type and tag; sorted by pressing tags, or 1–9 on the keyboard.
import { useNotice, useTranslation } from 'adminjs'
import React, { useEffect, useState } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import type { FreeTextsAnswer } from '../pages/free-texts.ts'
import FreeText from './free-text.tsx'
import { actOnPage, loadPage } from './page-api.ts'
import RefusedPage from './refused-page.tsx'
import TagList from './tag-list.tsx'

export default function FreeTexts() {
  const { t } = useTranslation()
  const { search } = useLocation()
  const navigate = useNavigate()
  const addNotice = useNotice()
  const [data, setData] = useState<FreeTextsAnswer | { message: string } | null>(null)
  const query = Object.fromEntries(new URLSearchParams(search))
  const [text, setText] = useState(query.text ?? '')
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    const unheard = () => ({ message: t('own.unheard') ?? '' })
    void loadPage('free-texts', query).catch(unheard).then(setData)
  }, [search, loads])

  const choose = (given: Record<string, string>) => {
    const { page: _, ...others } = query
    const chosen = Object.entries({ ...others, ...given }).filter(([, value]) => value !== '')
    navigate(`/admin/pages/free-texts?${new URLSearchParams(Object.fromEntries(chosen))}`)
  }
  const act = async (values: Record<string, string>) => {
    const given = { wave: query.wave ?? '', item: query.item ?? '', ...values }
    const answer = await actOnPage('free-texts', given).catch(() => ({
      notice: { type: 'error', message: t('own.unheard') },
    }))
    if (answer.notice) addNotice(answer.notice)
    if (answer.tags) setData((before) => (before && 'rows' in before ? { ...before, tags: answer.tags } : before))
    return Boolean(answer.tags)
  }
  const mark = async (answer: string, tag: number, on: boolean) => {
    if (!(await act({ doing: 'mark', answer, tag: String(tag), on: String(on) }))) return
    setData((before) => {
      if (!before || !('rows' in before)) return before
      const rows = before.rows.map((row) =>
        row.id === answer ? { ...row, tags: on ? [...row.tags, tag] : row.tags.filter((one) => one !== tag) } : row,
      )
      return { ...before, rows }
    })
  }

  if (!data) return <main className="m-page" aria-busy="true" />
  if (!('rows' in data)) {
    return <RefusedPage name="free-texts" message={data.message} />
  }
  return (
    <main className="m-page m-sheet-page">
      <header className="m-sheet-head">
        <h1>{data.title}</h1>
        {data.lead.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <nav className="m-sheet-links" aria-label={t('own.here') ?? undefined}>
          {data.links.map(({ text: label, href }) => (
            <Link key={href} className="m-button" to={href}>
              {label}
            </Link>
          ))}
        </nav>
      </header>
      <section className="m-card" aria-labelledby="free-texts-question">
        <h2 id="free-texts-question">{data.question}</h2>
        <form
          className="m-search"
          onSubmit={(event) => {
            event.preventDefault()
            choose({ text: text.trim() })
          }}
        >
          <input
            type="search"
            aria-label={t('own.tags.search') ?? undefined}
            placeholder={t('own.tags.search') ?? undefined}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit">{t('own.find')}</button>
          {data.types.length > 0 && (
            <select
              aria-label={t('own.tags.type') ?? undefined}
              value={query.type ?? ''}
              onChange={(event) => choose({ type: event.target.value })}
            >
              <option value="">{t('own.tags.everyType')}</option>
              {data.types.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </form>
        <TagList
          tags={data.tags}
          chosen={query.tag ?? ''}
          onChoose={(tag) => choose({ tag })}
          onAct={async (values) => {
            if (await act(values)) setLoads((count) => count + 1)
          }}
        />
        <p className="m-note" aria-live="polite">
          {data.caption}
        </p>
        {data.tags.length > 0 && data.rows.length > 0 && <p className="m-note">{t('own.tags.keys')}</p>}
        <ul className="m-texts">
          {data.rows.map((row) => (
            <FreeText key={row.id} row={row} tags={data.tags} onMark={(tag, on) => void mark(row.id, tag, on)} />
          ))}
        </ul>
        {data.pager && (
          <nav className="m-pager" aria-label={t('own.pages') ?? undefined}>
            {data.pager.previous && (
              <Link className="m-button" to={data.pager.previous}>
                {t('own.previous')}
              </Link>
            )}
            <span>{data.pager.text}</span>
            {data.pager.next && (
              <Link className="m-button" to={data.pager.next}>
                {t('own.next')}
              </Link>
            )}
          </nav>
        )}
      </section>
    </main>
  )
}
