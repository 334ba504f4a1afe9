// The colours of every picture: one accent, four tones from blue to orange that colour-blind eyes tell apart.
import type { Tone } from '../../core/results/levels.ts'

export type ThemeName = 'light' | 'dark'

export type Theme = {
  paper: string
  /** Words. */
  ink: string
  /** Lesser words; still 4.5 : 1 on paper. */
  quiet: string
  /** Grids and empty tracks. */
  line: string
  accent: string
  tones: Record<Tone, Paint>
  /** Neutral steps for answers that are neither good nor bad. */
  steps: readonly Paint[]
}

/** A fill, at least 3 : 1 on paper, and the words on it, at least 4.5 : 1 on the fill. */
export type Paint = { fill: string; on: string }

const night = '#10151b'

export const themes: Record<ThemeName, Theme> = {
  light: {
    paper: '#ffffff',
    ink: '#1b2530',
    quiet: '#5a6774',
    line: '#e3e8ec',
    accent: '#1f6a94',
    tones: {
      good: { fill: '#1f6a94', on: '#ffffff' },
      fair: { fill: '#5897bd', on: night },
      poor: { fill: '#c98113', on: night },
      acute: { fill: '#b03a12', on: '#ffffff' },
    },
    steps: [
      { fill: '#1f6a94', on: '#ffffff' },
      { fill: '#5897bd', on: night },
      { fill: '#77848f', on: night },
      { fill: '#4d5a66', on: '#ffffff' },
    ],
  },
  dark: {
    paper: '#1b2126',
    ink: '#e8edf2',
    quiet: '#a3b0bc',
    line: '#2c3640',
    accent: '#63aeda',
    tones: {
      good: { fill: '#4f97c4', on: night },
      fair: { fill: '#9accea', on: night },
      poor: { fill: '#e5a445', on: night },
      acute: { fill: '#f0794c', on: night },
    },
    steps: [
      { fill: '#4f97c4', on: night },
      { fill: '#9accea', on: night },
      { fill: '#8894a0', on: night },
      { fill: '#c3ccd4', on: night },
    ],
  },
}
