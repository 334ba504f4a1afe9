// Which blocks a trigger in signs speaks of: what a later wave is compared by.
import type { Definition } from '../survey/definition.ts'

type Valued = { scale: string; value: number | null }

/**
 * `А≥50` and a bare `А` are of block А. `*≥75` is of every block that was there in the scores it fired on. Rules over
 * single questions are of none.
 */
export function scalesOf(definition: Definition, trigger: string, scores: readonly Valued[] = []): string[] {
  const [, name = '', low, high] = /^(.*?)(?:≥([\d.]+))?(?:<([\d.]+))?$/.exec(trigger) ?? []
  if (name === 'overall') return ['overall']
  if (name !== '*') return definition.blocks.some(({ code }) => code === name) ? [name] : []
  return scores
    .filter(({ scale }) => scale !== 'overall')
    .filter(({ value }) => value !== null && isWithin(value, low, high))
    .map(({ scale }) => scale)
}

/** Whether it speaks of what went well in this block: where much is good, «from so much on». */
export function isOfStrength({ blocks, levels }: Definition, trigger: string, scale: string): boolean {
  const code = blocks.find((block) => block.code === scale)?.levels
  return levels.find((one) => one.code === code)?.high === 'good' && /≥[\d.]+$/.test(trigger)
}

function isWithin(value: number, low: string | undefined, high: string | undefined): boolean {
  return (low === undefined || value >= Number(low)) && (high === undefined || value < Number(high))
}
