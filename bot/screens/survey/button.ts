// What the buttons of a survey say: run, revision and deed in at most 30 signs.

/**
 * Deeds: `a` answers, `+` and `-` choose and unchoose, `d` done choosing, `k` keeps, `e` leaves empty, `n` does not
 * apply, `b` back, `c` changes one, `r` reviews, `g` goes on or begins, `p` pauses, `x` sends, `v` only turns a page.
 */
export const deeds = ['a', '+', '-', 'd', 'k', 'e', 'n', 'b', 'c', 'r', 'g', 'p', 'x', 'v'] as const
export type Deed = (typeof deeds)[number]

export type SurveyButton = {
  /** The first signs of the run's token. */
  run: string
  rev: number
  deed: Deed
  /** The question's place in the definition, or the number of a page. */
  place: number
  option: string
}

const form = /^s:([0-9a-f]{8}):([0-9a-z]{1,7}):([a-z+-])(\d{0,4})(?:\.([\x21-\x7e]{1,40}))?$/

/** Null for what is no button of a survey. */
export function readButton(value: string): SurveyButton | null {
  const match = form.exec(value)
  const deed = deeds.find((one) => one === match?.[3])
  if (!match || !deed) return null
  const [, run = '', rev = '', , place = '', option = ''] = match
  return { run, rev: Number.parseInt(rev, 36), deed, place: place === '' ? 0 : Number(place), option }
}

export function buttonValue(run: string, rev: number, deed: Deed, place?: number, option?: string): string {
  return `s:${run}:${rev.toString(36)}:${deed}${place ?? ''}${option === undefined ? '' : `.${option}`}`
}
