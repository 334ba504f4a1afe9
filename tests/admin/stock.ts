// AdminJS as its makers ship it, over the same database: what every exploit is tried on first.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildAuthenticatedRouter } from '@adminjs/fastify'
import { AdminJS } from 'adminjs'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Database } from '../../db/open.ts'

const root = resolve(import.meta.dirname, '../..')
const secret = 'a secret of thirty-two characters or more'

export const stockUser = { email: 'director@example.org', password: 'a long password' }

/** @param models names of the schema */
export async function stockPanel(database: Database, models: string[]): Promise<FastifyInstance> {
  const { Resource } = await stockAdapter()
  const { datamodel } = JSON.parse(readFileSync(join(root, 'db/generated/dmmf.json'), 'utf8'))
  const clientModule = { Prisma: { dmmf: { datamodel } } }
  const admin = new AdminJS({
    rootPath: '/admin',
    resources: models.map((name) => {
      const model = datamodel.models.find((candidate: { name: string }) => candidate.name === name)
      return {
        resource: new Resource({ model, client: database.client, clientModule }),
        // What one would hide a hash with, and what one would think scopes rows.
        options: {
          properties: { passwordHash: { isVisible: false } },
          actions: {
            poke: {
              actionType: 'record',
              handler: async (
                _request: unknown,
                _response: unknown,
                context: { record: { params: { id: number }; toJSON: () => object } },
              ) => {
                await database.client.organisation.update({
                  where: { id: context.record.params.id },
                  data: { settlement: 'poked' },
                })
                return { record: context.record.toJSON() }
              },
            },
          },
        },
      }
    }) as never,
  })
  const app = Fastify()
  const authenticate = async (email: string, password: string) =>
    email === stockUser.email && password === stockUser.password ? { email } : null
  await buildAuthenticatedRouter(
    admin as never,
    { authenticate, cookiePassword: secret, cookieName: 'stock' },
    app as never,
    {
      secret,
      cookie: { secure: false },
    } as never,
  )
  await app.ready()
  return app
}

/** The adapter's own code; it insists on a generated `@prisma/client` in node_modules, where ours is not, so it gets a stub. */
async function stockAdapter(): Promise<{ Resource: new (given: object) => object }> {
  const modules = join(root, '.build/stock/node_modules')
  mkdirSync(join(modules, '@prisma/client'), { recursive: true })
  cpSync(join(root, 'node_modules/@adminjs/prisma'), join(modules, '@adminjs/prisma'), {
    recursive: true,
    dereference: true,
  })
  const stub = 'export const Prisma = { dmmf: { datamodel: { models: [], enums: [] } } }\n'
  writeFileSync(join(modules, '@prisma/client/index.js'), stub)
  writeFileSync(
    join(modules, '@prisma/client/package.json'),
    '{"name":"@prisma/client","type":"module","main":"index.js"}',
  )
  return import(pathToFileURL(join(modules, '@adminjs/prisma/lib/index.js')).href)
}
