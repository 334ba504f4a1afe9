// The checks of a definition. To add one: its file here, its line below.
import type { Definition } from '../definition.ts'
import type { Problem } from '../problem.ts'
import { checkBranching } from './branching.ts'
import { checkItems } from './items.ts'
import { checkLevels } from './levels.ts'
import { checkRecommendations } from './recommendations.ts'
import { checkScoring } from './scoring.ts'
import { checkTexts } from './texts.ts'

/** Everything wrong with a definition whose shape is right; empty where it may be published. */
export function problemsOf(definition: Definition): Problem[] {
  return [checkItems, checkBranching, checkScoring, checkLevels, checkRecommendations, checkTexts].flatMap((check) =>
    check(definition),
  )
}
