// The page around a form: one column, no script of its own, nothing from a foreign host.
import { type Html, html } from '../../core/html.ts'
import { assetUrl } from './assets.ts'
import type { Say } from './say.ts'

/**
 * `other` is the address of this page in the other language, where there is one; `head` brings the style and the script
 * of a page that is no form of a survey.
 */
export function layout(
  { words, language }: Say,
  page: { title: string; body: Html; other?: string; foot?: Html; isTrial?: boolean; head?: Html },
): string {
  const { title, body, other, foot, isTrial, head } = page
  const switchTo = other
    ? html`<a href="${other}" hreflang="${language === 'ru' ? 'en' : 'ru'}" lang="${language === 'ru' ? 'en' : 'ru'}">${words('form-other-language')}</a>`
    : ''
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title} · ${words('app-name')}</title>
<link rel="icon" href="${assetUrl('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetUrl('form.css')}">
${isTrial ? '' : (head ?? html`<script src="${assetUrl('form.js')}" defer></script>`)}
</head>
<body>
<header><span>${words('app-name')}</span>${switchTo}</header>
<main>
${body}
</main>
${foot ? html`<footer>${foot}</footer>` : ''}
</body>
</html>
`.html
}
