// The page that AdminJS's application lives in: no script in it, no foreign host, nothing of the viewer but what is shown.
import { type AdminJS, initializeStore } from 'adminjs'
import { may } from '../../core/access.ts'
import { html } from '../../core/html.ts'
import type { Language } from '../../core/view.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Viewer } from '../adapter.ts'
import { adminWords } from '../locale.ts'
import { mayOpen } from '../page-rights.ts'
import { pages } from '../pages/index.ts'
import { resources } from '../resources/index.ts'
import { assetUrl } from './assets.ts'
import { navigationOf } from './navigation.ts'

const scripts = [
  'boot.js',
  'global.bundle.js',
  'design-system.bundle.js',
  'theme.js',
  'app.bundle.js',
  'components.bundle.js',
  'start.js',
]

export async function renderShell(admin: AdminJS, viewer: Viewer): Promise<string> {
  const { language } = viewer.actor
  const words = wordsOf(language)
  const state = { html: harmless(await stateOf(admin, viewer)) }
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words('app-name')}</title>
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl('panel.css')}">
<script type="application/json" id="state">${state}</script>
${scripts.map((name) => html`<script defer src="${assetUrl(name)}"></script>\n`)}</head>
<body><div id="app"></div><noscript>${words('panel-no-script')}</noscript></body>
</html>`.html
}

async function stateOf(admin: AdminJS, viewer: Viewer): Promise<object> {
  const { actor, login, name } = viewer
  const state = (await initializeStore(admin, viewer as never)).getState()
  const readable = new Set(resources.filter(({ subject }) => may(actor, 'read', subject)).map(({ model }) => model))
  const open = new Set(pages.filter((page) => mayOpen(actor, page)).map((page) => page.name))
  return {
    redux: {
      ...state,
      resources: state.resources.filter(({ id }) => readable.has(id)),
      pages: state.pages.filter((page: { name: string }) => open.has(page.name)),
      session: { email: login, title: name },
      locale: localeOf(actor.language),
    },
    panel: {
      app: wordsOf(actor.language)('app-name'),
      navigation: navigationOf(actor),
      name,
      login,
      language: actor.language,
      timeZone: viewer.hours.zone,
      logo: assetUrl('icon.svg'),
    },
  }
}

/** Set here and not in AdminJS's options: those cannot hold both `labels.type` and `labels.type.school`. */
function localeOf(language: Language) {
  return { language, availableLanguages: [language], translations: { [language]: adminWords(language) } }
}

/** JSON that cannot end the element it stands in. */
function harmless(value: object): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
}
