// Experience as coarse as an anonymous survey may know it: ruling 0.6.

/** The options of (b) 14, in their order. */
export const EXPERIENCE_BANDS = ['under-1', '1-to-3', 'over-3'] as const
export type ExperienceBand = (typeof EXPERIENCE_BANDS)[number]

/** Of full years; the limit of a young specialist, 3, belongs to the second band. */
export function experienceBandOf(years: number): ExperienceBand {
  return years < 1 ? 'under-1' : years <= 3 ? '1-to-3' : 'over-3'
}
