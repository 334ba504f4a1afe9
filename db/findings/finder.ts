// What a survey finds beyond its group triggers, such as within every association. One file a survey, one line in index.ts.
import type { Definition } from '../../core/survey/definition.ts'
import type { GroupFinding } from '../../core/survey/group-findings.ts'
import type { Db } from '../open.ts'

export type Asked = { db: Db; waveId: number; definition: Definition; opensAt: Date; now: Date; zone: string }

/** `part` tells apart what one trigger found in several places. */
export type Found = Omit<GroupFinding, 'addressee'> & {
  addressee: string
  part?: string
  organisationId?: number
  rmoId?: number
}

export type Finder = {
  /** The questionnaire's code. */
  survey: string
  find: (asked: Asked) => Promise<Found[]>
}
