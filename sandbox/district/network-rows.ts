// Networks, flags and vacancies as rows of the database.
import { normaliseForSearch } from '../../core/people/names.ts'
import type { Filling } from '../../db/fill.ts'
import type { Registers } from './register-types.ts'
import { day, type Ids, numbered } from './rows.ts'

export type NetworkRows = Pick<
  Filling,
  'organisationFlag' | 'rmo' | 'rmoPosition' | 'rmoMember' | 'tutorCommunity' | 'tutor'
>

export function networkRows({ rmos, members, tutors, flags }: Registers, ids: Ids): NetworkRows {
  const rmo = numbered(rmos.map(({ code }) => code))
  const community = numbered(tutors.map(({ subject }) => subject))
  return {
    organisationFlag: flags.map(({ organisationKey, activeFrom, activeTo, ...flag }) => ({
      ...flag,
      organisationId: ids.organisation(organisationKey),
      activeFrom: day(activeFrom),
      activeTo: day(activeTo),
    })),
    rmo: rmos.map(({ positions: _positions, leaderKey, activeFrom, ...one }) => ({
      ...one,
      id: rmo(one.code),
      leaderId: leaderKey ? ids.person(leaderKey) : null,
      activeFrom: day(activeFrom),
      searchName: normaliseForSearch([one.code, one.name, ...one.aliases].join(' ')),
    })),
    rmoPosition: rmos.flatMap(({ code, positions }) =>
      positions.map((position) => ({ rmoId: rmo(code), positionId: ids.position(position) })),
    ),
    rmoMember: members.map(({ rmoCode, personKey, activeFrom }) => ({
      rmoId: rmo(rmoCode),
      personId: ids.person(personKey),
      activeFrom: day(activeFrom),
    })),
    tutorCommunity: tutors.map(({ subject }) => ({
      id: community(subject),
      subject,
      activeFrom: day('2020-09-01'),
    })),
    tutor: tutors.map(({ subject, personKey, appointmentDocument, activeFrom }) => ({
      communityId: community(subject),
      personId: ids.person(personKey),
      appointmentDocument,
      activeFrom: day(activeFrom),
    })),
  }
}
