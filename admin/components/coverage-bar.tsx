// A share as a bar with its figures: words and numbers say it all, the bar only helps the eye.
import React from 'react'
import { formatNumber } from './format.ts'

export function percentOf(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)}\u00a0%`
}

export default function CoverageBar({ part, whole }: { part: number; whole: number }) {
  return (
    <span className="m-coverage">
      <span className="m-bar" aria-hidden="true">
        <span style={{ width: `${whole === 0 ? 0 : (100 * part) / whole}%` }} />
      </span>
      <span className="m-figures">
        <b>{percentOf(part, whole)}</b> {formatNumber(part)}/{formatNumber(whole)}
      </span>
    </span>
  )
}
