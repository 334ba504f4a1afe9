// What fires over a whole wave: rules over means and shares, for groups that are large enough.
import type { Definition } from './definition.ts'
import type { Facts, OrganisationType } from './facts.ts'
import { type Fraction, fraction, fromDecimal } from './fraction.ts'
import type { GroupTrigger } from './group-trigger.ts'
import { boundsInSigns, quoted, within } from './recommend.ts'
import type { Due } from './recommendation.ts'
import { say } from './render.ts'
import type { Text } from './words.ts'

/**
 * What the database counted. `n`: valid scores of a block, answers given to a question («does not apply» is none).
 * Values: a scale's number, an option's number, 1 and 0 for yes and no.
 */
export type GroupFigures = {
  blocks: readonly { scale: string; n: number; mean: number }[]
  items: readonly { item: string; n: number; mean: number }[]
  values: readonly { item: string; value: number; count: number }[]
}

export type GroupFinding = Pick<GroupTrigger, 'addressee' | 'kind'> & {
  /** Such as `Нагрузка<50` or `3:3≥15%`: what fired, for the register. */
  trigger: string
  text: Text
  due?: Due
  /** Answers it rests on. */
  n: number
}

/** In the order of the rules. `type` chooses the words where a text swaps them by organisation type. */
export function groupFindings(
  definition: Definition,
  figures: GroupFigures,
  type: OrganisationType = 'school',
): GroupFinding[] {
  return definition.groupTriggers.flatMap((rule) => {
    const fired = firedBy(rule, definition, figures)
    if (!fired) return []
    const { addressee, kind, due } = rule
    const trigger = inSigns(rule.trigger)
    return [{ trigger, addressee, kind, text: spoken(rule.text, fired.topics, type), n: fired.n, ...(due && { due }) }]
  })
}

type Fired = { n: number; topics: Text[] }

function firedBy({ trigger, minimum }: GroupTrigger, definition: Definition, figures: GroupFigures): Fired | null {
  const group =
    'block' in trigger
      ? figures.blocks.find((one) => one.scale === trigger.block)
      : figures.items.find((one) => one.item === trigger.item)
  if (!group || group.n === 0 || group.n < minimum) return null
  const { n } = group
  if ('block' in trigger) {
    const topics = definition.blocks.filter((block) => block.code === trigger.block).map((block) => block.title)
    return within(withoutDust(group.mean), trigger) ? { n, topics } : null
  }
  if ('mean' in trigger) return within(withoutDust(group.mean), trigger.mean) ? { n, topics: [] } : null
  const counts = figures.values.filter((one) => one.item === trigger.item)
  if ('share' in trigger) {
    const wanted = trigger.share.of.map(Number)
    const hits = counts.filter((one) => wanted.includes(one.value)).reduce((sum, one) => sum + one.count, 0)
    return within(fraction(100 * hits, n), trigger.share) ? { n, topics: [] } : null
  }
  const { people, except } = trigger.anyOption
  const named = counts.filter((one) => one.count >= people && !except.includes(one.value)).map((one) => one.value)
  const item = definition.sections.flatMap((section) => section.items).find((one) => one.code === trigger.item)
  const options = item && 'options' in item ? item.options : []
  const topics = options.filter((_, i) => named.includes(i + 1))
  return topics.length ? { n, topics } : null
}

/** A mean that a database added up in floats may be 49.999999999999993 where 50 is meant. */
function withoutDust(mean: number): Fraction {
  return fromDecimal(Number(mean.toFixed(9)))
}

function spoken(text: Text, topics: Text[], organisationType: OrganisationType): Text {
  const told = (language: Facts['language']) => {
    const facts: Facts = { language, organisationType, month: 1 }
    const named = topics.map((topic) => quoted(say(topic, facts), language)).join(', ')
    return say(text, facts, (slot) => (slot.kind === 'topics' ? named : undefined))
  }
  return text.en ? { ru: told('ru'), en: told('en') } : { ru: told('ru') }
}

function inSigns(trigger: GroupTrigger['trigger']): string {
  if ('block' in trigger) return trigger.block + boundsInSigns(trigger)
  if ('mean' in trigger) return trigger.item + boundsInSigns(trigger.mean)
  if ('share' in trigger) return `${trigger.item}:${trigger.share.of.join(',')}≥${trigger.share.atLeast}%`
  return `${trigger.item}:?≥${trigger.anyOption.people}`
}
