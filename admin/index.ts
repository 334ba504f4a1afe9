// The staff door: the panel as a plugin that main.ts hangs on /admin.
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { assets } from './http/assets.ts'
import { contentSecurityPolicy } from './http/content-security-policy.ts'
import { forms } from './http/forms.ts'
import { refuseInWords } from './http/refuse.ts'
import { refuseStrangers } from './http/same-origin.ts'
import { sessions } from './http/sessions.ts'
import { shell } from './http/shell.ts'
import { signIn } from './http/sign-in.ts'
import type { PanelOptions } from './options.ts'
import { PanelRefusal } from './refusal.ts'

export async function panel(app: FastifyInstance, options: PanelOptions): Promise<void> {
  await app.register(
    async (door) => {
      // The order is the defence: headers, then origin, then who it is, then what they want.
      await door.register(helmet, contentSecurityPolicy(options.secureCookies))
      door.setErrorHandler(refuseInWords)
      door.setNotFoundHandler(() => {
        throw new PanelRefusal(404, 'panel-refused-missing')
      })
      await door.register(assets)
      await door.register(async (room) => {
        refuseStrangers(room)
        await forms(room)
        await room.register(cookie)
        await room.register(rateLimit, { global: false })
        await sessions(room, options)
        signIn(room, options)
        await shell(room, options)
      })
    },
    { prefix: '/admin' },
  )
}
