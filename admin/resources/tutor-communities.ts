// Communities of teachers of one subject, each with its tutor.
import { shortName } from '../../core/people/names.ts'
import { period } from '../checks.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

type Led = { tutors: { activeTo: Date | null; person: never }[] }

export const tutorCommunities: ResourceDeclaration = {
  model: 'TutorCommunity',
  subject: 'tutorCommunity',
  icon: 'Share2',
  group: 'networks',
  title: 'subject',
  list: ['subject', 'tutor', 'activeFrom', 'activeTo'],
  show: ['subject', 'tutor', 'activeFrom', 'activeTo'],
  edit: ['subject', 'activeFrom', 'activeTo'],
  canCreate: true,
  computed: {
    tutor: {
      kind: 'text',
      needs: {
        tutors: {
          select: { activeTo: true, person: { select: { lastName: true, firstName: true, middleName: true } } },
        },
      },
      value: (row, now) =>
        (row as Led).tutors
          .filter(({ activeTo }) => !activeTo || activeTo > now)
          .map(({ person }) => shortName(person))
          .join(', '),
    },
  },
  filters: ['activeFrom'],
  sort: { subject: ['subject'], activeFrom: ['activeFrom'] },
  search: byText('subject'),
  check: period('activeFrom', 'activeTo'),
}
