// A page that says one thing: what went wrong, and the way back.

import { html } from '../../core/html.ts'
import type { Language } from '../../core/view.ts'
import { wordsOf } from '../../locales/index.ts'
import { assetUrl } from './assets.ts'

export function messagePage(language: Language, message: string): string {
  const words = wordsOf(language)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words('app-name')}</title>
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl('door.css')}">
</head>
<body><main>
<div class="brand"><img src="${assetUrl('icon.svg')}" alt="" width="40" height="40"><strong>${words('app-name')}</strong></div>
<h1>${message}</h1>
<p><a href="/admin">${words('panel-back-to-panel')}</a></p>
</main></body>
</html>`.html
}
