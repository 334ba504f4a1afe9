// A form's door on a real port, people with links, and somebody who fills in as a browser without scripts does.
import type { AddressInfo } from 'node:net'
import pino from 'pino'
import { linkOf } from '../../../db/links.ts'
import type { Database } from '../../../db/open.ts'
import { webApp } from '../../../web/app.ts'
import { type FormOptions, form } from '../../../web/form/door.ts'
import { noon } from '../../bot/make.ts'

export type OpenForm = { address: string; log: string[]; close: () => Promise<void>; at: { now: Date } }

export async function openForm(database: Database, more: Partial<FormOptions> = {}): Promise<OpenForm> {
  const log: string[] = []
  const at = { now: noon }
  const app = await webApp({
    log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
    trustProxy: undefined,
    checks: { checks: {} },
    metrics: { token: undefined, gauges: async () => ({}) },
  })
  await form(app, { db: database.client, clock: () => at.now, timeZone: 'Europe/Moscow', ...more })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, log, close: () => app.close(), at }
}

export async function makeLink({ client }: Database, waveId: number, personId: number): Promise<string> {
  const token = await linkOf(client, { waveId, personId })
  if (!token) throw new Error('no link was made')
  return `/s/${token}`
}

export type Page = { status: number; url: string; html: string; text: string; headers: Headers }

/** Goes where redirects lead, and sends what the form on the page holds with some fields filled in. */
export function respondent({ address }: Pick<OpenForm, 'address'>, headers: Record<string, string> = {}) {
  async function follow(reply: Response, from: string): Promise<Page> {
    const to = reply.headers.get('location')
    if (reply.status === 303 && to) return get(to)
    const html = await reply.text()
    return { status: reply.status, url: from, html, text: wordsIn(html), headers: reply.headers }
  }
  async function get(path: string): Promise<Page> {
    return follow(await fetch(address + path, { headers, redirect: 'manual' }), path)
  }
  async function post(path: string, fields: Fields): Promise<Page> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    return follow(await fetch(address + path, { method: 'POST', body, headers, redirect: 'manual' }), path)
  }
  /** `go` is the button that is pressed. */
  async function press(page: Page, go: string, fields: Fields = {}): Promise<Page> {
    return post(actionOf(page), { ...fieldsOf(page), ...fields, go })
  }
  return { get, post, press }
}

export type Fields = Record<string, string | string[]>

export function actionOf({ html, url }: Page): string {
  return unescaped(/<form[^>]* action="([^"]+)"/.exec(html)?.[1] ?? url)
}

/** What a browser would send of the page as it stands. */
export function fieldsOf({ html }: Page): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), unescaped(value)]
  }
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1]
    const isOff = /type="(radio|checkbox)"/.test(tag) && !tag.includes(' checked')
    if (name && !isOff) add(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '')
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>\n?([^<]*)</g))
    add(name, value)
  for (const [, name = '', options = ''] of html.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    add(name, /value="([^"]*)" selected/.exec(options)?.[1] ?? '')
  }
  return fields
}

/** The first option of whatever is asked. */
export function firstOf(page: Page): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [, name = '', value = ''] of page.html.matchAll(
    /type="(?:radio|checkbox)" name="(q\d+)" value="([^"]+)"/g,
  ))
    fields[name] ??= value
  return fields
}

function wordsIn(html: string): string {
  return unescaped(html.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ')).replace(/\s+/g, ' ')
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (sign) => signs[sign] ?? sign)
}
