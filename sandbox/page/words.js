// What the page says, in the language it was asked for.
import { byId } from './dom.js'

const words = JSON.parse(byId('words').textContent)

export const language = document.documentElement.lang

/** The words of `sandbox-<key>`, with `{name}` and the like filled in. */
export function say(key, values = {}) {
  return (words[`sandbox-${key}`] ?? key).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

export const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })

const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long' })

/** A day as people name it: today, yesterday, 23 November. */
export function dayName(date, now = new Date()) {
  const days = Math.round((startOf(now) - startOf(date)) / 86_400_000)
  if (days === 0) return say('today')
  return days === 1 ? say('yesterday') : day.format(date)
}

function startOf(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}

export function fileSize(bytes) {
  const units = language === 'ru' ? ['Б', 'КБ', 'МБ'] : ['B', 'KB', 'MB']
  const step = bytes < 1024 ? 0 : bytes < 1024 * 1024 ? 1 : 2
  return `${(bytes / 1024 ** step).toLocaleString(language, { maximumFractionDigits: step === 0 ? 0 : 1 })} ${units[step]}`
}
