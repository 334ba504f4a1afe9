// What needs attention today, the most pressing first. To add a thing: a file here and a line in this list.
import { accessRequests } from './access-requests.ts'
import type { Attention, Desk, Look } from './attention.ts'
import { calls } from './calls.ts'
import { findings } from './findings.ts'
import { messages } from './messages.ts'
import { ownOrganisation } from './own-organisation.ts'
import { ownSurveys } from './own-surveys.ts'
import { recommendations } from './recommendations.ts'
import { registerGaps } from './register-gaps.ts'
import { schedules } from './schedules.ts'
import { talks } from './talks.ts'
import { unopenedWaves } from './unopened-waves.ts'
import { unusedCodes } from './unused-codes.ts'
import { updates } from './updates.ts'
import { vacancyReports } from './vacancy-reports.ts'

const looks: Look[] = [
  schedules,
  updates,
  unopenedWaves,
  accessRequests,
  talks,
  calls,
  recommendations,
  findings,
  vacancyReports,
  messages,
  unusedCodes,
  ownSurveys,
  ownOrganisation,
  registerGaps,
]

export async function needsAttention(desk: Desk): Promise<Attention[]> {
  const found: Attention[] = []
  for (const look of looks) found.push(...(await look(desk)))
  return [...found.filter(({ tone }) => tone === 'urgent'), ...found.filter(({ tone }) => tone !== 'urgent')]
}
