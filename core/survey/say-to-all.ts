// A text about many people at once: no one's facts choose between its words, so both stand there.
import type { Language } from '../view.ts'
import { readSlot } from './render.ts'
import { type Text, textIn } from './words.ts'

/** {урок|занятие} is «урок / занятие»; what only one person's facts or answers could fill is said in general words. */
export function sayToAll(text: Text, language: Language): string {
  return textIn(text, language).replace(/\{([^{}]*)\}/g, (whole, inside: string) => {
    const slot = readSlot(inside)
    if (!slot) return whole
    if (slot.kind === 'forms') return [...new Set(slot.forms)].join(' / ')
    return (slot.kind === 'topics' ? undefined : slot.otherwise) ?? '…'
  })
}
