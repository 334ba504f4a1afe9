// A table of a sheet: numbers to the right, levels with their colour, buttons that carry out a named verb.
// biome-ignore-all lint/suspicious/noArrayIndexKey: the rows of a sheet are drawn as they came, never moved
import { useNotice, useTranslation } from 'adminjs'
import React, { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Cell, Table } from '../sheet.ts'
import Mark from './mark.tsx'
import { actOnPage } from './page-api.ts'

/** `page` carries out the buttons; `onDone` is called when it has. */
type Doing = { page: string; onDone: () => void }

type Props = { table: Table; label: string; isAlone: boolean } & Doing

/** `label` tells it from other tables of the page; `isAlone`: the heading above says what the table is. */
export default function SheetTable({ table, label, isAlone, ...doing }: Props) {
  const { caption, columns, rows, isStacked, empty } = table
  const align = (i: number) => (columns[i]?.isNumber ? 'm-number' : undefined)
  if (rows.length === 0) return <p className="m-empty">{empty}</p>
  return (
    // Focusable, so that a keyboard can scroll what is wider than the screen.
    <section className="m-scroll" aria-label={label} tabIndex={0}>
      <table className={isStacked ? 'm-table m-stacked' : 'm-table'}>
        <caption className={isAlone ? 'm-unseen' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ text }, i) => (
              <th key={i} scope="col" className={align(i)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = '', ...rest], r) => (
            <tr key={r}>
              <th scope="row">
                <Shown cell={first} {...doing} />
              </th>
              {rest.map((cell, i) => (
                <td key={i} className={align(i + 1)} data-label={columns[i + 1]?.text}>
                  <Shown cell={cell} {...doing} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Shown({ cell, ...doing }: { cell: Cell } & Doing) {
  if (typeof cell === 'string') return <>{cell}</>
  if ('href' in cell) {
    if (cell.href.startsWith('/')) return <Link to={cell.href}>{cell.text}</Link>
    return (
      <a href={cell.href} target="_blank" rel="noreferrer">
        {cell.text}
      </a>
    )
  }
  if ('tone' in cell) return <Mark {...cell} />
  if ('lines' in cell)
    return (
      <>
        {cell.lines.map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </>
    )
  if ('links' in cell)
    return (
      <span className="m-acts">
        {cell.links.map(({ text, href }) => (
          <Link key={href} to={href}>
            {text}
          </Link>
        ))}
      </span>
    )
  if ('files' in cell)
    return (
      <ul className="m-files">
        {cell.files.map(({ text, href }) => (
          <li key={href}>
            {/* Not a page of the panel: the browser itself fetches it. */}
            <a href={href} download>
              {text}
            </a>
          </li>
        ))}
      </ul>
    )
  return <Acts acts={cell.acts} {...doing} />
}

function Acts({ acts, page, onDone }: Extract<Cell, { acts: unknown }> & Doing) {
  const { t } = useTranslation()
  const addNotice = useNotice()
  const [isBusy, setBusy] = useState(false)
  const act = async ({ values, confirm: question }: (typeof acts)[number]) => {
    if (question && !confirm(question)) return
    setBusy(true)
    const unheard = { notice: { type: 'error', message: t('own.unheard') } }
    const { notice } = await actOnPage(page, values).catch(() => unheard)
    setBusy(false)
    if (notice) addNotice(notice)
    onDone()
  }
  return (
    <span className="m-acts">
      {acts.map((one) => (
        <button key={one.text} type="button" disabled={isBusy} onClick={() => act(one)}>
          {one.text}
        </button>
      ))}
    </span>
  )
}
