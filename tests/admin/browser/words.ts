// The words of a page that are the interface's own, and those among them that are of the wrong language.
import type { Page } from 'playwright-core'
import type { Language } from '../../../core/view.ts'

/** What register and questionnaire say is theirs, in whatever language: names of people and schools, logins, addresses. */
const data = [
  'tbody td',
  'tbody th',
  'textarea',
  '.m-value dd',
  '.m-topbar a',
  '#app [lang]',
  '.m-breadcrumbs a',
  '.m-breadcrumbs [aria-current]',
  // Whose result or whose wave a page is about.
  '.m-sheet-head h1',
  '.m-sheet-head > p',
  // A problem of a questionnaire quotes it.
  '.m-problems li span',
  '.m-advice',
  // What the coming week brings, by its title.
  '.m-coming a',
  // What people wrote, and who.
  '.m-turns',
  '.m-texts',
]
/** In a Russian page: names of things that have no other. In an English one: the other language's own name. */
const allowed: Record<Language, RegExp> = {
  ru: /\b(?:JavaScript|English|Caps Lock|Excel|YAML|CSV|QR|SVG|PNG|Telegram)\b/g,
  en: /Русский/g,
}
const foreign: Record<Language, RegExp> = { ru: /[A-Za-z]{2,}(?:[. ][A-Za-z]+)*/g, en: /[А-Яа-яЁё]+(?: [А-Яа-яЁё]+)*/g }

/** Key-like words (`own.find`) are of no language and are found by both. */
export async function foreignWords(page: Page, language: Language, names: string[] = []): Promise<string[]> {
  const text = (await page.evaluate(`(${said})(${JSON.stringify(data)})`)) as string
  // The longest first: a last name alone would tear a full one apart.
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const own = longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(allowed[language], ''))
  const keys = own.match(/\b[a-z]+(?:\.[A-Za-z_]+)+\b/g) ?? []
  // One letter alone is the code of a block or of a question.
  const words = (own.match(foreign[language]) ?? []).filter((word) => word.length > 1)
  return [...new Set([...words, ...keys])]
}

/** Runs in the page: everything that is shown or read aloud, without the data. */
const said = `(selectors) => {
  const copy = document.body.cloneNode(true)
  for (const element of copy.querySelectorAll([...selectors, 'script', 'style'].join())) element.remove()
  const texts = [document.title]
  for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
    for (const element of copy.querySelectorAll('[' + name + ']')) texts.push(element.getAttribute(name))
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent)
  return texts.join('\\n')
}`
