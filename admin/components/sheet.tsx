// A page to read: what the server has put into words, pictures and tables (admin/sheet.ts).
import { useTranslation } from 'adminjs'
import React, { useEffect, useRef, useState } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { Sheet as Contents } from '../sheet.ts'
import Mark from './mark.tsx'
import { loadPage } from './page-api.ts'
import SheetChoices from './sheet-choices.tsx'
import SheetSection from './sheet-section.tsx'

type Answer = Contents | { message: string }

export default function Sheet() {
  const { pathname, search } = useLocation()
  const name = pathname.split('/')[3] ?? ''
  const { t } = useTranslation()
  const page = useRef<HTMLElement>(null)
  const width = useWidth(page)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [loads, setLoads] = useState(0)
  useEffect(() => {
    if (width === 0) return
    let isCurrent = true
    const theme = document.documentElement.classList.contains('dark') ? 'dark' : 'light'
    const query = { ...Object.fromEntries(new URLSearchParams(search)), theme, width: String(width) }
    const unheard = () => ({ message: t('own.unheard') })
    void loadPage(name, query)
      .catch(unheard)
      .then((loaded) => isCurrent && setAnswer(loaded))
    return () => {
      isCurrent = false
    }
  }, [name, search, width, loads])

  const isUnderWay = answer !== null && 'sections' in answer && answer.isUnderWay === true
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => setLoads((count) => count + 1), 2_000)
    return () => clearTimeout(timer)
  }, [isUnderWay, answer])

  const isRead = answer !== null && 'sections' in answer
  return (
    <main className="m-page m-sheet-page" ref={page} aria-busy={answer === null}>
      {answer !== null && !isRead && (
        <>
          <h1>{t(`pages.${name}`)}</h1>
          <p className="m-card m-refused" role="alert">
            {answer.message}
          </p>
        </>
      )}
      {isRead && (
        <>
          <header className="m-sheet-head">
            <h1>
              {answer.title} {answer.status && <Mark {...answer.status} />}
            </h1>
            {answer.lead.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {answer.links.length > 0 && (
              <nav className="m-sheet-links" aria-label={t('own.here')}>
                {answer.links.map(({ text, href }) => (
                  // What is no page of the panel, such as a file, is fetched from the server.
                  <Link key={href} className="m-button" to={href} reloadDocument={!isOfPanel(href)}>
                    {text}
                  </Link>
                ))}
                {answer.file && (
                  <a className="m-button" href={answer.file.href}>
                    {answer.file.text}
                  </a>
                )}
              </nav>
            )}
          </header>
          {answer.choices && <SheetChoices {...answer.choices} />}
          {answer.sections.map((section) => (
            <SheetSection key={section.id} section={section} page={name} onDone={() => setLoads(loads + 1)} />
          ))}
        </>
      )}
    </main>
  )
}

/** How much room a picture has; asked again when the window has become another. */
function useWidth(page: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const measure = () => {
      const room = page.current
        ? page.current.clientWidth - 2 * Number.parseFloat(getComputedStyle(page.current).paddingLeft)
        : 960
      const card = window.innerWidth < 600 ? 26 : 42
      setWidth((before) => (Math.abs(before - room + card) > 40 ? Math.floor(room - card) : before))
    }
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [page])
  return width
}

function isOfPanel(href: string): boolean {
  return /^\/admin\/(pages|resources)\//.test(href)
}
