// What one most often comes for, by one's rights: the way on where nothing needs attention.
import { may, type Subject, scopesOf, type Verb } from '../core/access.ts'
import { wordsOf } from '../locales/index.ts'
import type { Desk, Staff } from './desk.ts'

type Way = { name: string; icon: string; href: string; isFor: (actor: Staff) => boolean }

const can = (verb: Verb, subject: Subject) => (actor: Staff) => may(actor, verb, subject)
const within = (kind: string) => (actor: Staff) =>
  scopesOf(actor, 'read', 'person').some((scope) => scope.kind === kind)

const ways: Way[] = [
  { name: 'plan', icon: 'Calendar', href: '/admin/resources/Wave/actions/createWave', isFor: can('write', 'wave') },
  { name: 'codes', icon: 'Printer', href: '/admin/resources/Organisation', isFor: can('write', 'linkCode') },
  { name: 'people', icon: 'Users', href: '/admin/resources/Person', isFor: within('all') },
  { name: 'staff', icon: 'Users', href: '/admin/resources/Person', isFor: within('organisations') },
  { name: 'mentees', icon: 'Users', href: '/admin/resources/Person', isFor: within('mentees') },
  { name: 'self', icon: 'User', href: '/admin/resources/Person', isFor: within('self') },
  { name: 'waves', icon: 'Activity', href: '/admin/resources/Wave', isFor: can('read', 'wave') },
  { name: 'organisations', icon: 'Home', href: '/admin/resources/Organisation', isFor: can('read', 'organisation') },
  { name: 'accounts', icon: 'Lock', href: '/admin/resources/Account', isFor: can('write', 'account') },
  { name: 'journal', icon: 'BookOpen', href: '/admin/resources/AuditEntry', isFor: can('read', 'audit') },
  { name: 'access', icon: 'Key', href: '/admin/pages/access', isFor: () => true },
]

const most = 6

export function linksOf({ actor }: Desk) {
  const words = wordsOf(actor.language)
  return ways
    .filter(({ isFor }) => isFor(actor))
    .slice(0, most)
    .map(({ name, icon, href }) => ({
      name,
      icon,
      href,
      label: words(`panel-home-link-${name}`),
      hint: words(`panel-home-link-${name}-hint`),
    }))
}
