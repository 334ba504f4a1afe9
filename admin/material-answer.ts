// What the page of one material shows: made by pages/material.ts, drawn by components/material.tsx.
import type { Link, Mark } from './sheet.ts'

export type MaterialAnswer = {
  id: number
  status: Mark
  isPublished: boolean
  title: string
  kind: string
  topics: string[]
  organisationTypes: string[]
  positions: string[]
  link: string
  validUntil: string
  file: Link | null
  choices: Record<'kinds' | 'topics' | 'organisationTypes' | 'positions', { value: string; label: string }[]>
}
