// The one AdminJS instance, out of the lists of resources and pages.
import { AdminJS } from 'adminjs'
import type { PrismaClient } from '../../db/open.ts'
import { ScopedResource } from '../adapter.ts'
import { pages } from '../pages/index.ts'
import { resources } from '../resources/index.ts'
import { optionsOf } from '../translate.ts'

export function adminOf(db: PrismaClient): AdminJS {
  return new AdminJS({
    rootPath: '/admin',
    loginPath: '/admin/login',
    logoutPath: '/admin/logout',
    resources: resources.map((declaration) => ({
      resource: new ScopedResource(db, declaration),
      options: optionsOf(db, declaration),
    })),
    pages: Object.fromEntries(pages.map(({ name, component, icon }) => [name, { component, icon }])),
    dashboard: { component: 'Home' },
    branding: { companyName: 'Методист', logo: false, withMadeWithLove: false },
    settings: { defaultPerPage: 50 },
  })
}
