// The environment, checked once, in words. Only main.ts and the command line read it.
import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blank, type.optional())
const withDefault = <T extends z.ZodType>(type: T, value: z.input<T>) =>
  z.preprocess((given) => blank(given) ?? value, type)

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/

/** One line a setting; .env.example repeats them, and a test holds the two together. */
const schema = z.object({
  BOT_TOKEN: optional(z.string().regex(/^\d+:[\w-]{20,}$/, 'config-token')),
  TELEGRAM_API_ROOT: optional(z.url('config-address')),
  TELEGRAM_PROXY: optional(z.url({ protocol: /^https?$/, error: 'config-proxy' })),
  TELEGRAM_MODE: withDefault(z.enum(['polling', 'webhook'], 'config-mode'), 'polling'),
  WEBHOOK_SECRET: optional(z.string().regex(/^[\w-]{16,256}$/, 'config-webhook-secret')),
  PUBLIC_URL: optional(z.url('config-address')),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, 'config-database-url')),
  DATA_DIR: withDefault(z.string(), './data'),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PORT: withDefault(
    z.coerce.number('config-port').int('config-port').min(0, 'config-port').max(65_535, 'config-port'),
    3000,
  ),
  SESSION_SECRET: optional(z.string().min(32, 'config-32-characters')),
  TRUST_PROXY: optional(z.string()),
  METRICS_TOKEN: optional(z.string().min(16, 'config-16-characters')),
  BACKUP_KEY: optional(z.string().min(16, 'config-16-characters')),
  DEMO: optional(z.enum(['on', 'off'], 'config-on-off')),
  LOG_LEVEL: withDefault(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'config-log-level'), 'info'),
  TIME_ZONE: withDefault(z.string().refine(isTimeZone, 'config-time-zone'), 'Europe/Moscow'),
})

export const settingNames = Object.keys(schema.shape)

export type Config = Omit<z.infer<typeof schema>, 'DEMO'> & {
  /** Invented people and the messenger of our own, never real ones. */
  demo: boolean
}

export type Problem = { setting: string /** A message of locales/. */; reason: string }

/** Every problem of the environment at once. */
export class ConfigRefused extends Error {
  readonly problems: Problem[]
  constructor(problems: Problem[]) {
    super(problems.map((problem) => `${problem.setting}: ${problem.reason}`).join(', '))
    this.problems = problems
  }
}

/** @throws ConfigRefused */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    throw new ConfigRefused(
      parsed.error.issues.map((issue) => ({ setting: issue.path.join('.'), reason: issue.message })),
    )
  }
  const { DEMO, ...settings } = parsed.data
  const demo = DEMO ? DEMO === 'on' : !settings.BOT_TOKEN && !settings.DATABASE_URL
  const problems = contradictions(settings, demo)
  if (problems.length > 0) throw new ConfigRefused(problems)
  return { ...settings, demo }
}

function contradictions(settings: Omit<Config, 'demo'>, demo: boolean): Problem[] {
  const apiHost = settings.TELEGRAM_API_ROOT ? new URL(settings.TELEGRAM_API_ROOT).hostname : ''
  const isWebhook = settings.TELEGRAM_MODE === 'webhook'
  const checks: [boolean, string, string][] = [
    [demo && !!settings.BOT_TOKEN && !loopback.test(apiHost), 'BOT_TOKEN', 'config-demo-token'],
    [demo && !loopback.test(settings.HOST), 'HOST', 'config-demo-host'],
    [isWebhook && !settings.PUBLIC_URL, 'PUBLIC_URL', 'config-webhook-needs'],
    [isWebhook && !settings.WEBHOOK_SECRET, 'WEBHOOK_SECRET', 'config-webhook-needs'],
  ]
  return checks.filter(([wrong]) => wrong).map(([, setting, reason]) => ({ setting, reason }))
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Where phones find the pages; undefined where they cannot: a messenger refuses any other address in a button. */
export function reachablePages({ PUBLIC_URL }: Pick<Config, 'PUBLIC_URL'>): string | undefined {
  if (!PUBLIC_URL) return undefined
  const { protocol, hostname } = new URL(PUBLIC_URL)
  return protocol === 'https:' && !loopback.test(hostname) ? PUBLIC_URL : undefined
}
