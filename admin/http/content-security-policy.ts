// The headers of every answer under /admin.
import type { FastifyHelmetOptions } from '@fastify/helmet'

/** Nothing comes from a foreign host. Only styles may stand in the page: AdminJS writes its own at run time. */
export function contentSecurityPolicy(isSecure: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    hsts: isSecure ? { maxAge: 15_552_000, includeSubDomains: false } : false,
  }
}
