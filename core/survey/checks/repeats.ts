// Repeated sections: nothing outside one may speak of a question in it, for it would not say which copy is meant.
import { leavesOf } from '../condition.ts'
import type { Definition, Section } from '../definition.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import { slotsOf } from '../render.ts'
import { textsIn } from '../said.ts'

export function checkRepeats(definition: Definition): Problem[] {
  return definition.sections.flatMap((section, s) => {
    if (!section.repeat) return []
    const own = new Set(section.items.map((item) => item.code))
    return [...checkAgain(section, definition, s), ...spokenOfOutside(definition, own, s), ...counted(definition, own)]
  })
}

function checkAgain({ code }: Section, { words }: Definition, s: number): Problem[] {
  const path = ['sections', s, 'repeat', 'again']
  return words.yes && words.no ? [] : [problem(path, 'no-words', { item: code, word: 'yes, no' })]
}

function spokenOfOutside(definition: Definition, own: Set<string>, s: number): Problem[] {
  const isOutside = (path: Path) => path[0] !== 'sections' || path[1] !== s
  const conditions = definition.sections.flatMap((section, o) => [
    { when: section.when, path: ['sections', o, 'when'] as Path, isOutside: true },
    ...section.items.map((item, i) => ({
      when: item.when,
      path: ['sections', o, 'items', i, 'when'] as Path,
      isOutside: o !== s,
    })),
  ])
  return [
    ...conditions.flatMap(({ when, path, isOutside }) =>
      !when || !isOutside
        ? []
        : leavesOf(when).flatMap(({ leaf, path: inside }) =>
            'item' in leaf && own.has(leaf.item)
              ? [problem([...path, ...inside], 'repeat-outside', { item: leaf.item })]
              : [],
          ),
    ),
    ...textsIn(definition)
      .filter(({ path }) => isOutside(path))
      .flatMap(({ path, text }) =>
        slotsOf(text).flatMap(({ slot }) =>
          slot?.kind === 'answer' && own.has(slot.name) ? [problem(path, 'repeat-outside', { item: slot.name })] : [],
        ),
      ),
  ]
}

/** Scores and figures of a wave count people, each once; a person has as many copies as they like. */
function counted(definition: Definition, own: Set<string>): Problem[] {
  return [
    ...definition.blocks.flatMap((block, b) =>
      block.items.flatMap((item, i) =>
        own.has(item) ? [problem(['blocks', b, 'items', i], 'repeat-counted', { item })] : [],
      ),
    ),
    ...definition.groupTriggers.flatMap(({ trigger }, r) =>
      'item' in trigger && own.has(trigger.item)
        ? [problem(['groupTriggers', r, 'trigger', 'item'], 'repeat-counted', { item: trigger.item })]
        : [],
    ),
  ]
}
