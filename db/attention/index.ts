// What needs attention today, the most pressing first. To add a thing: a file here and a line in this list.
import { accessRequests } from './access-requests.ts'
import { applications } from './applications.ts'
import type { Attention, Desk, Look } from './attention.ts'
import { calls } from './calls.ts'
import { channels } from './channels.ts'
import { doubtful } from './doubtful.ts'
import { findings } from './findings.ts'
import { heldBroadcasts } from './held-broadcasts.ts'
import { messages } from './messages.ts'
import { ownOrganisation } from './own-organisation.ts'
import { ownSurveys } from './own-surveys.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations.ts'
import { registerGaps } from './register-gaps.ts'
import { rmoAbsences } from './rmo-absences.ts'
import { schedules } from './schedules.ts'
import { sendingPaused } from './sending-paused.ts'
import { silentPairs } from './silent-pairs.ts'
import { talks } from './talks.ts'
import { unopenedWaves } from './unopened-waves.ts'
import { unusedCodes } from './unused-codes.ts'
import { updates } from './updates.ts'
import { vacancyReports } from './vacancy-reports.ts'
import { waitingBroadcasts } from './waiting-broadcasts.ts'

const looks: Look[] = [
  sendingPaused,
  channels,
  schedules,
  updates,
  unopenedWaves,
  accessRequests,
  talks,
  questions,
  applications,
  calls,
  recommendations,
  silentPairs,
  rmoAbsences,
  findings,
  vacancyReports,
  heldBroadcasts,
  waitingBroadcasts,
  doubtful,
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
