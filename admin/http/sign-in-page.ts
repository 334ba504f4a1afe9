// The sign-in page: works without JavaScript.

import { html } from '../../core/html.ts'
import type { Language } from '../../core/view.ts'
import { wordsOf } from '../../locales/index.ts'
import type { DemoAccount } from '../options.ts'
import { assetUrl } from './assets.ts'

export type SignInPage = {
  language: Language
  demo: DemoAccount[]
  /** What was typed is not lost; the password is. */
  login?: string
  problem?: string
}

export function signInPage({ language, demo, login = '', problem = '' }: SignInPage): string {
  const words = wordsOf(language)
  const trouble = problem ? html`<p class="problem" role="alert">${problem}</p>` : ''
  const focus = { html: login ? '' : 'autofocus' }
  const again = { html: login ? 'autofocus' : '' }
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words('panel-sign-in-title')} · ${words('app-name')}</title>
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl('door.css')}">
</head>
<body>
<main>
<div class="brand"><img src="${assetUrl('icon.svg')}" alt="" width="40" height="40"><strong>${words('app-name')}</strong></div>
<h1>${words('panel-sign-in-title')}</h1>
${trouble}
<form method="post">
<label for="login">${words('panel-field-login')}</label>
<input id="login" name="login" value="${login}" autocomplete="username" autocapitalize="none" spellcheck="false" required ${focus}>
<label for="password">${words('panel-field-password')}</label>
<input id="password" name="password" type="password" autocomplete="current-password" required ${again}>
<button type="submit">${words('panel-sign-in-button')}</button>
</form>
<p class="quiet">${words('panel-sign-in-help')}</p>
</main>
${demo.length > 0 ? demoAccounts(demo, language) : ''}
</body>
</html>`.html
}

/** One press signs in: each account is a form of its own. */
function demoAccounts(accounts: DemoAccount[], language: Language) {
  const words = wordsOf(language)
  const rows = accounts.map(
    ({ login, password, roleTitle }) => html`<li><form method="post">
<input type="hidden" name="login" value="${login}"><input type="hidden" name="password" value="${password}">
<button class="row"><span>${roleTitle}</span> <code>${login} / ${password}</code></button></form></li>`,
  )
  return html`<aside aria-labelledby="demo"><h2 id="demo">${words('panel-sign-in-demo')}</h2>
<p class="quiet">${words('panel-sign-in-demo-hint')}</p><ul>${rows}</ul></aside>`
}
