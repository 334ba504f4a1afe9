// The checks of a definition. To add one: its file here, its line below.
import type { Definition } from '../definition.ts'
import type { Problem } from '../problem.ts'
import { checkBranching } from './branching.ts'
import { checkGroupTriggers } from './group-triggers.ts'
import { checkItems } from './items.ts'
import { checkLevels } from './levels.ts'
import { checkMarkup } from './markup.ts'
import { checkReadAnswers } from './read-answers.ts'
import { checkReadings } from './readings.ts'
import { checkRecommendations } from './recommendations.ts'
import { checkRepeats } from './repeats.ts'
import { checkScoring } from './scoring.ts'
import { checkTexts } from './texts.ts'
import { checkWording } from './wording.ts'

/** Everything wrong with a definition whose shape is right; empty where it may be published. */
export function problemsOf(definition: Definition): Problem[] {
  return checks.flatMap((check) => check(definition))
}

const checks = [
  checkItems,
  checkBranching,
  checkRepeats,
  checkScoring,
  checkLevels,
  checkRecommendations,
  checkGroupTriggers,
  checkMarkup,
  checkTexts,
  checkWording,
  checkReadings,
  checkReadAnswers,
]
