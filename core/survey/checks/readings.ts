// What code reads out of this questionnaire and would not find: it may be published, but something will not happen.
import { readings } from '../../readings.ts'
import type { Definition } from '../definition.ts'
import { type Path, type Problem, placedItems, problem } from '../problem.ts'

export const unreadKey = 'survey-problem-unread-'

export function checkReadings(definition: Definition): Problem[] {
  const items = new Set(placedItems(definition).map(({ item }) => item.code))
  const blocks = new Set(definition.blocks.map(({ code }) => code))
  const levels = new Set(definition.levels.flatMap(({ rows }) => rows.map(({ name }) => name.ru)))
  return readings
    .filter(({ survey }) => survey === definition.code)
    .flatMap((reading) => {
      const warn = (path: Path, code: string, lost: string): Problem => ({
        ...problem(path, `unread-${reading.reader}`, { code, lost }),
        severity: 'warning',
      })
      return [
        ...Object.entries(reading.items).flatMap(([lost, code]) =>
          items.has(code) ? [] : [warn(['sections'], code, lost)],
        ),
        ...(reading.blocks ?? []).flatMap((code) => (blocks.has(code) ? [] : [warn(['blocks'], code, 'block')])),
        ...(reading.levels ?? []).flatMap((name) => (levels.has(name) ? [] : [warn(['levels'], name, 'level')])),
      ]
    })
}
