// Behind a link that was sent: what is still to be decided, for whoever closed the page too early; never the result.
import { html } from '../../core/html.ts'
import type { LinkSheet } from '../../db/link-sheets.ts'
import { callOf } from '../../db/results/call-acts.ts'
import { wordsOf } from '../../locales/index.ts'
import { callAddress, drawCall } from './call.ts'
import type { FormOptions } from './door.ts'
import { type Answered, type Asked, told } from './open-link.ts'
import { drawShowing } from './showing.ts'

export async function sentAlready(options: FormOptions, asked: Asked, sheet: LinkSheet): Promise<Answered> {
  const { language, agrees } = sheet
  const call = agrees ? await callOf(options.db, sheet) : null
  const offer = call?.isOpen ? drawCall({ words: wordsOf(language), language }, callAddress(asked)) : ''
  const showing = (await drawShowing(options, asked, sheet)) ?? ''
  return told(language, 200, 'already', {}, html`${offer}${showing}`)
}
