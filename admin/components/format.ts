// How values are shown, in the language of the page.
import { showPhone } from '../../core/people/phone.ts'

export const { language, timeZone }: { language: 'ru' | 'en'; timeZone: string } = (window as any).METODIST

const dates = new Intl.DateTimeFormat(language, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' })
const instants = new Intl.DateTimeFormat(language, {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone,
})
const days = new Intl.DateTimeFormat(language, {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone,
})
const numbers = new Intl.NumberFormat(language)

export const nothing = '—'

export function formatNumber(value: number): string {
  // Only what parts thousands: «0,75» keeps its comma.
  return numbers
    .formatToParts(value)
    .map(({ type, value: text }) => (type === 'group' ? '\u2009' : text))
    .join('')
}

type Property = {
  path: string
  propertyPath: string
  resourceId: string
  type: string
  availableValues: { value: string }[] | null
}
type Translate = (key: string, resourceId: string, options: { defaultValue: string }) => string

/** The day of an instant, where the centre is. */
export function formatDate(instant: string): string {
  return days.format(new Date(instant))
}

/** One value as text; `translateLabel` knows the words of choices. */
export function formatValue(value: unknown, property: Property, translateLabel: Translate): string {
  if (value === null || value === undefined || value === '') return nothing
  const text = String(value as string | number | boolean)
  if (property.type === 'boolean') return translateLabel(`boolean.${text}`, property.resourceId, { defaultValue: text })
  if (property.type === 'date') return dates.format(new Date(text))
  if (property.type === 'datetime') return instants.format(new Date(text))
  if (property.type === 'number' && property.path !== 'id') return formatNumber(Number(text))
  if (property.path === 'phone') return showPhone(text).replaceAll(' ', '\u00a0')
  const isChoice = property.availableValues?.some((choice) => choice.value === text)
  return isChoice
    ? translateLabel(`${property.propertyPath}.${text}`, property.resourceId, { defaultValue: text })
    : text
}
