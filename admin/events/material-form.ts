// What the form of an event's material holds; what it shows is made by pages/event-material.ts.
import type { MaterialFields, MaterialPurpose } from '../../core/events/materials.ts'

export type EventMaterialAnswer = {
  event: { id: number; title: string; back: string }
  /** `title` is what a paper is called unless somebody says otherwise. */
  purposes: { value: string; label: string; isPaper: boolean; title: string }[]
}

export const materialFields = ['purpose', 'title', 'link', 'number', 'day'] as const

/** A purpose that there is not, and a day that is none, are refused by what judges the material. */
export function materialIn(values: Record<string, string>): MaterialFields {
  const { purpose = '', title = '', link = '', number = '', day = '' } = values
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day)
  return { purpose: purpose as MaterialPurpose, title, link, number, day: isDay ? day : null }
}
