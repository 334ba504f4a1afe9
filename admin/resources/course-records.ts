// Courses that people took. Heads enter those of their own people; the centre compares them with the documents.
import { verifyCourse } from '../../db/course-records.ts'
import { all, whole } from '../checks.ts'
import type { ActionDeclaration, ResourceDeclaration, Row } from '../declare.ts'
import { byPersonsName, personJob, worksAt } from '../person-job.ts'
import { byPerson } from '../search.ts'

const verify: ActionDeclaration = {
  name: 'verifyCourse',
  icon: 'CheckCircle',
  type: 'record',
  subject: 'trainingDecision',
  suits: ({ isVerified, documentNumber }) => isVerified === false && Boolean(documentNumber),
  run: async ({ db, actor, now }, { id }) => {
    await verifyCourse(db, actor, Number(id), now)
    return { message: 'panel-verifyCourse-done' }
  },
}

export const courseRecords: ResourceDeclaration = {
  model: 'CourseRecord',
  subject: 'courseRecord',
  icon: 'BookOpen',
  group: 'training',
  title: 'name',
  list: ['name', 'organisation', 'program', 'hours', 'documentDate', 'isVerified'],
  show: [
    'name',
    'organisation',
    'program',
    'hours',
    'startedOn',
    'finishedOn',
    'documentNumber',
    'documentDate',
    'funding',
    'source',
    'isVerified',
    'verifiedAt',
  ],
  edit: ['person', 'program', 'hours', 'startedOn', 'finishedOn', 'documentNumber', 'documentDate', 'funding'],
  canCreate: true,
  computed: {
    name: personJob.name,
    organisation: personJob.organisation,
    isVerified: { kind: 'boolean', needs: { verifiedAt: true }, value: ({ verifiedAt }) => verifiedAt !== null },
  },
  filters: ['organisation', 'program', 'hours', 'documentDate', 'funding', 'source', 'isVerified'],
  ownFilters: {
    organisation: worksAt,
    isVerified: {
      kind: 'boolean',
      where: (value) => {
        const wanted = 'text' in value ? value.text : ''
        if (wanted !== 'true' && wanted !== 'false') return null
        return { verifiedAt: wanted === 'true' ? { not: null } : null }
      },
    },
  },
  sort: {
    documentDate: ['documentDate'],
    name: byPersonsName,
    program: ['program.title'],
    hours: ['hours'],
  },
  descending: true,
  search: byPerson,
  check: all(whole('hours', 1, 3000), inOrder),
  actions: [verify],
}

function inOrder({ startedOn, finishedOn, documentDate }: Row): Record<string, string> {
  const isLate = (end: unknown) => Boolean(startedOn && end && (startedOn as Date) > (end as Date))
  return {
    ...(isLate(finishedOn) ? { finishedOn: 'panel-wrong-period' } : {}),
    ...(isLate(documentDate) ? { documentDate: 'panel-wrong-period' } : {}),
  }
}
