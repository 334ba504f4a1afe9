// The organiser's page at the door: the code on the screen, and the codes that participants show.
import { type Html, html } from '../../core/html.ts'
import { instantInWords } from '../../core/time.ts'
import type { CheckedIn } from '../../db/events/check-in.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { otherOf } from './asked.ts'
import { checkInHead, deskWorker } from './assets.ts'
import type { ScreenCode } from './screen-codes.ts'

export type DeskPage = {
  path: string
  title: string
  token: string
  /** Names the attempt of the form that stands on the page. */
  attempt: string
  count: { there: number; registered: number }
  /** The one that is up. */
  screen: ScreenCode
  /** Of the form that was sent without a script. */
  said?: { text: string; isGood: boolean } | undefined
  typed?: string | undefined
}

export function drawDesk(say: Say, page: DeskPage): string {
  const { words } = say
  const { path, screen, said } = page
  const body = html`<h1>${page.title}</h1>
<p id="there" role="status">${thereOf(say, page.count)}</p>
<p id="network" class="problems" role="status" hidden></p>
<section class="door" id="desk" data-token="${page.token}" data-path="${path}" data-worker="${deskWorker}" ${texts(say)}>
<div class="card"><h2>${words('check-in-screen')}</h2>
<p class="help">${words('check-in-screen-help')}</p>
<div id="qr" class="qr" role="img" aria-label="${words('check-in-screen-alt')}">${{ html: screen.qr }}</div>
<p id="code" class="code">${screen.code}</p>
<noscript><p class="help">${words('check-in-screen-still')}</p></noscript></div>
<form method="post" action="${path}" class="card"><h2>${words('check-in-theirs')}</h2>
<p id="said" class="${said && !said.isGood ? 'problem' : 'said'}" role="status">${said?.text ?? ''}</p>
<input type="hidden" name="attempt" value="${page.attempt}">
<label class="apart" for="typed">${words('check-in-theirs-label')}</label>
<p class="help" id="typed-help">${words('check-in-theirs-help')}</p>
<input type="text" id="typed" name="code" value="${page.typed ?? ''}" maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="typed-help">
<div class="ways"><button name="go" value="mark">${words('check-in-mark')}</button>
<button class="plain" type="button" id="scan" hidden>${words('check-in-scan')}</button></div>
<video id="camera" playsinline muted hidden aria-label="${words('check-in-camera')}"></video>
<h3 id="marks-title" hidden>${words('check-in-marks')}</h3>
<ol id="marks" class="marks" aria-labelledby="marks-title"></ol></form>
</section>`
  return layout(say, { title: page.title, body, other: otherOf(path, say), head: checkInHead })
}

export function thereOf({ words }: Say, { there, registered }: DeskPage['count']): string {
  return words('check-in-there', { there, registered })
}

export function saidOf({ words, language }: Say, checked: CheckedIn, zone: string): { text: string; isGood: boolean } {
  const at = checked.at ? instantInWords(checked.at, zone, language) : '—'
  if (checked.kind === 'accepted') {
    return { isGood: true, text: words('check-in-accepted', { who: checked.initials, at }) }
  }
  return { isGood: false, text: words(checked.reason, { who: checked.initials ?? '', at, ...checked.args }) }
}

/** What the script says where no server can. */
function texts({ words }: Say): Html {
  return html`data-offline="${words('check-in-offline', { count: '#' })}" data-kept="${words('check-in-kept')}" data-none="${words('check-in-none')}"`
}
