import { describe, expect, test } from 'vitest'
import { type Actor, type Grant, may, type Role, type Subject, scopesOf } from '../../core/access.ts'
import { type NamedRespondent, viewOfNamedResult } from '../../core/named-result.ts'
import { printRights, rightsTable, roles } from '../../core/rights-table.ts'

const grant = (role: Role, given: Partial<Grant> = {}): Grant => ({
  role,
  organisationId: null,
  areas: [],
  subject: null,
  ...given,
})
const staff = (...grants: Grant[]): Actor => ({ kind: 'staff', accountId: 1, personId: 10, language: 'ru', grants })

describe('who may do what', () => {
  // Columns: a administrator, d director, z deputy, s specialist of area 3, m mentor, h head, e educator, o observer.
  const actors = {
    a: staff(grant('administrator')),
    d: staff(grant('director')),
    z: staff(grant('deputy')),
    s: staff(grant('specialist', { areas: [3] })),
    m: staff(grant('mentor')),
    h: staff(grant('organisation_head', { organisationId: 7 })),
    e: staff(grant('educator')),
    o: staff(grant('observer')),
  }
  const expected: [Subject, read: string, write: string][] = [
    ['organisation', 'adzsmheo', 'dzsh'],
    ['person', 'adzsmheo', 'dzsh'],
    ['organisationFlag', 'dzsho', 'dzs'],
    ['rmo', 'adzsho', 'dzs'],
    ['rmoMember', 'dzsh', 'dzs'],
    ['tutorCommunity', 'dzsho', 'dzs'],
    ['tutor', 'dzsh', 'dzs'],
    ['mentorship', 'dzsmh', 'dzs'],
    ['provider', 'dzsho', 'dzs'],
    ['program', 'dzsho', 'dzs'],
    ['courseRecord', 'dzsmhe', 'dzsh'],
    ['trainingRequest', 'dzsmhe', 'dzshe'],
    ['trainingConfirmation', 'dzsh', 'dzsh'],
    ['trainingDecision', 'dzs', 'dzs'],
    ['vacancyReport', 'dzsho', 'h'],
    ['vacancyReminder', 'dzs', 'dzs'],
    ['vacancy', 'dzsho', 'h'],
    ['linkCode', 'dzs', 'dzs'],
    ['accessRequest', 'dzs', 'dzs'],
    ['survey', 'adzso', 'dzs'],
    ['wave', 'adzso', 'dzs'],
    ['waveResult', 'dzso', ''],
    ['namedResult', 'dzsme', ''],
    ['shownResult', 'he', 'e'],
    ['recommendation', 'dzsmhe', 'dzs'],
    ['recommendationAnswer', 'dzsh', 'dzsh'],
    ['talkRequest', 'dzs', 'dzs'],
    ['question', 'dzsme', ''],
    ['questionAnswer', 'dzsme', 'dzsme'],
    ['material', 'dzsmheo', 'dzs'],
    ['account', 'adz', 'ad'],
    ['roleGrant', 'adz', 'ad'],
    ['audit', 'ad', ''],
    ['listExport', 'dzsmheo', ''],
    ['schedule', 'adz', 'adz'],
    ['delivery', 'adzs', 'dzs'],
    ['deliveryFault', 'a', ''],
    ['settings', 'adz', 'ad'],
  ]
  test.each(expected)('%s: read by %s, written by %s', (subject, read, write) => {
    const who = (verb: 'read' | 'write') =>
      Object.entries(actors)
        .filter(([, actor]) => may(actor, verb, subject))
        .map(([letter]) => letter)
        .join('')
    expect([who('read'), who('write')]).toEqual([read, write])
  })
})

describe('how far a right goes', () => {
  test.each<[string, Actor, Subject, object[]]>([
    [
      'a head reaches people of the own organisation',
      staff(grant('organisation_head', { organisationId: 7 })),
      'person',
      [{ kind: 'organisations', ids: [7] }],
    ],
    ['a head of nothing reaches nobody', staff(grant('organisation_head')), 'person', []],
    [
      'a leader of an association reaches its members',
      staff(grant('rmo_leader')),
      'rmoMember',
      [{ kind: 'rmo', personId: 10 }],
    ],
    ['a mentor reaches mentees', staff(grant('mentor')), 'person', [{ kind: 'mentees', personId: 10 }]],
    ['an observer reaches totals', staff(grant('observer')), 'person', [{ kind: 'totals' }]],
    [
      'a specialist reaches results of the own areas',
      staff(grant('specialist', { areas: [2, 3] })),
      'waveResult',
      [{ kind: 'areas', areas: [2, 3] }],
    ],
    [
      'roles add up',
      staff(grant('mentor'), grant('educator')),
      'person',
      [
        { kind: 'mentees', personId: 10 },
        { kind: 'self', personId: 10 },
      ],
    ],
    ['all takes the rest in', staff(grant('mentor'), grant('director')), 'person', [{ kind: 'all' }]],
    ['nobody without a role reaches anything', staff(), 'person', []],
    [
      'a person in a chat reaches themselves',
      { kind: 'person', personId: 5 },
      'person',
      [{ kind: 'self', personId: 5 }],
    ],
    ['the machine reaches all', { kind: 'system' }, 'audit', [{ kind: 'all' }]],
  ])('%s', (_sentence, actor, subject, scopes) => {
    expect(scopesOf(actor, 'read', subject)).toEqual(scopes)
  })
})

describe('one person’s result of (a)', () => {
  const of: NamedRespondent = { personId: 20, area: 3, mentorIds: [10], leaderIds: [30] }
  test.each<[string, Actor, Partial<NamedRespondent>, string]>([
    ['the director sees it', staff(grant('director')), {}, 'full'],
    ['the specialist of area 3 sees it', staff(grant('specialist', { areas: [3] })), {}, 'full'],
    ['a specialist of another area sees nothing', staff(grant('specialist', { areas: [5] })), {}, 'none'],
    ['the mentor sees blocks', staff(grant('mentor')), {}, 'blocks'],
    ['another’s mentor sees nothing', staff(grant('mentor')), { mentorIds: [11] }, 'none'],
    [
      'a mentor who is head or deputy over the mentee sees nothing',
      staff(grant('mentor')),
      { leaderIds: [10] },
      'none',
    ],
    ['the head sees nothing', staff(grant('organisation_head', { organisationId: 7 })), { leaderIds: [10] }, 'none'],
    ['the administrator sees nothing', staff(grant('administrator')), {}, 'none'],
    ['an observer sees nothing', staff(grant('observer')), {}, 'none'],
    ['the person sees it', { kind: 'person', personId: 20 }, {}, 'full'],
    ['another person does not', { kind: 'person', personId: 21 }, {}, 'none'],
  ])('%s', (_sentence, actor, given, view) => {
    expect(viewOfNamedResult(actor, { ...of, ...given })).toBe(view)
  })
})

test('whoever may write may read at least as much', () => {
  const wrong = rightsTable().flatMap(({ subject, cells }) =>
    cells
      .filter(({ read, write }) => write && read !== 'all' && read !== write)
      .map(({ role }) => `${subject}: ${role}`),
  )
  expect(wrong).toEqual([])
})

test('the table is printed with a column a role and a line a subject', () => {
  const lines = printRights().split('\n')
  expect(lines[0]?.split('\t')).toEqual(['', ...roles])
  expect(lines).toContainEqual(expect.stringMatching(/^namedResult\t—\tR all/))
})
