// The sidebar: what this very person may open.
import { may } from '../../core/access.ts'
import { wordsOf } from '../../locales/index.ts'
import type { GroupName } from '../declare.ts'
import type { Staff } from '../desk.ts'
import { mayOpen } from '../page-rights.ts'
import { pages } from '../pages/index.ts'
import { resources } from '../resources/index.ts'

export type NavigationGroup = { label: string; items: { id: string; label: string; href: string; icon: string }[] }

const order: GroupName[] = ['registers', 'networks', 'events', 'training', 'access', 'surveys', 'system']

export function navigationOf(actor: Staff): NavigationGroup[] {
  const words = wordsOf(actor.language)
  const groups = order.map((group) => ({
    label: words(`panel-group-${group}`),
    items: [
      ...resources
        .filter((resource) => resource.group === group && may(actor, 'read', resource.subject))
        .map(({ model, icon }) => ({
          id: model,
          label: words(`panel-ui-labels-${model}`),
          href: `/admin/resources/${model}`,
          icon,
        })),
      ...pages
        .filter((page) => page.group === group && mayOpen(actor, page))
        .map(({ name, icon }) => ({
          id: name,
          label: words(`panel-ui-pages-${name}`),
          href: `/admin/pages/${name}`,
          icon,
        })),
    ],
  }))
  return groups.filter(({ items }) => items.length > 0)
}
