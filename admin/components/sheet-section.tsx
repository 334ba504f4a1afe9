// One section of a sheet.
// biome-ignore-all lint/suspicious/noArrayIndexKey: the pictures of a section are drawn as they came, never moved
import { useTranslation } from 'adminjs'
import React from 'react'
import { Link } from 'react-router-dom'
import type { Section } from '../sheet.ts'
import PictureFiles from './picture-files.tsx'
import SheetTable from './sheet-table.tsx'

type Props = { section: Section; page: string; onDone: () => void }

export default function SheetSection({ section, page, onDone }: Props) {
  const { t } = useTranslation()
  const { id, title, isPart, tiles = [], notes = [], pictures = [], tables = [], details, pager } = section
  const Heading = isPart ? 'h3' : 'h2'
  // A part is no landmark of its own: its whole is.
  const Frame = isPart ? 'div' : 'section'
  // Parts of one section may have tables of the same name.
  const labelOf = (caption: string) => (isPart ? `${title}: ${caption}` : caption)
  return (
    <Frame className={isPart ? 'm-card m-part' : 'm-card'} aria-labelledby={isPart ? undefined : `heading-${id}`}>
      <Heading id={`heading-${id}`}>{title}</Heading>
      {tiles.map(({ label, value, note }) => (
        <p key={label} className="m-tile">
          <span>{label}</span> <strong>{value}</strong> <span>{note}</span>
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="m-note">
          {note}
        </p>
      ))}
      {pictures.map((svg, i) => (
        <div key={`${id}-${i}`}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by our own server, every text in it escaped */}
          <div className="m-picture" dangerouslySetInnerHTML={{ __html: svg }} />
          <PictureFiles page={page} section={id} at={i} title={title} />
        </div>
      ))}
      {tables.map((table) =>
        table.isFolded ? (
          <details key={table.caption}>
            <summary>{table.caption}</summary>
            <SheetTable table={table} label={labelOf(table.caption)} isAlone page={page} onDone={onDone} />
          </details>
        ) : (
          <SheetTable
            key={table.caption}
            table={table}
            label={labelOf(table.caption)}
            isAlone={tables.length === 1}
            page={page}
            onDone={onDone}
          />
        ),
      )}
      {details && (
        <details>
          <summary>{details.summary}</summary>
          {details.lines.map((line) => (
            <p key={line} className="m-note">
              {line}
            </p>
          ))}
        </details>
      )}
      {pager && (
        <nav className="m-pager" aria-label={t('own.pages')}>
          {pager.previous && (
            <Link className="m-button" to={pager.previous}>
              {t('own.previous')}
            </Link>
          )}
          <span>{pager.text}</span>
          {pager.next && (
            <Link className="m-button" to={pager.next}>
              {t('own.next')}
            </Link>
          )}
        </nav>
      )}
    </Frame>
  )
}
