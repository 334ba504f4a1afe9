// Makes dist/ from the sources: the Prisma client, the compiled program, what lies beside it, the panel's bundle.
// A step whose sources are unchanged is skipped. Usage: node build.mjs [--quiet] [--only=generate]
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = import.meta.dirname
const quiet = process.argv.includes('--quiet')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7)
const folders = [
  'core',
  'content',
  'db',
  'bot',
  'web',
  'admin',
  'jobs',
  'reports',
  'locales',
  'sandbox',
  'cli',
  'start',
  'bench',
]
const sources = [
  'main.ts',
  'cli.ts',
  'config.ts',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'build.mjs',
]

const steps = [
  {
    name: 'generate',
    of: ['db/schema', 'db/tools/dmmf-generator.mjs', 'package-lock.json'],
    makes: 'db/generated/dmmf.json',
    run: generate,
  },
  {
    name: 'bundle',
    of: ['admin/components', 'admin/styles', 'admin/tools', 'package-lock.json'],
    makes: 'admin/generated',
    run: bundle,
  },
  { name: 'compile', of: [...sources, ...folders], makes: 'dist/main.js', run: compile },
]

const words = wordsOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 12)) say(words.old(process.versions.node))
for (const step of steps) {
  if (only && step.name !== only) continue
  const marker = join(root, '.build', step.name)
  const digest = digestOf(step.of)
  if (existsSync(join(root, step.makes)) && existsSync(marker) && readFileSync(marker, 'utf8') === digest) continue
  say(words[step.name])
  await step.run()
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, digest)
}

async function generate() {
  // `generate` looks for an engine that it does not need, and would download it: any file that exists contents it.
  // Never set this for another command of prisma: with a dummy engine they succeed and do nothing.
  run('prisma', ['generate', '--no-hints'], { PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'package.json') })
}

async function compile() {
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  run('tsc', ['-p', 'tsconfig.build.json'])
  for (const folder of folders) {
    for (const file of filesOf(folder, false)) {
      if (!/\.tsx?$/.test(file)) cpSync(join(root, file), join(root, 'dist', file))
    }
  }
}

async function bundle() {
  const script = join(root, 'admin/tools/bundle.mjs')
  if (existsSync(script)) await (await import(script)).bundle(join(root, 'admin/generated'))
}

function run(command, args, env = {}) {
  const result = spawnSync(process.execPath, [binOf(command), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout}${result.stderr}\n${command} ${args.join(' ')} failed.\n`)
  process.exit(1)
}

function binOf(command) {
  const manifest = join(root, 'node_modules', command === 'tsc' ? 'typescript' : command, 'package.json')
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}

function digestOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesOf(path, true)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesOf(path, skipGenerated) {
  if (!existsSync(join(root, path))) return []
  if (/\.[a-z]+$/.test(path)) return [path]
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !skipGenerated || !/^(db|admin)\/generated/.test(file))
    .sort()
}

function say(line) {
  if (!quiet) console.log(line)
}

/** The terminal's language, as in cli/language.ts, which is not built yet. */
function wordsOf(locale) {
  return /^en/i.test(locale)
    ? {
        old: (version) => `Node ${version} works; Node 24 is recommended.`,
        generate: 'Preparing the program: access to the database …',
        bundle: 'Preparing the program: the panel …',
        compile: 'Preparing the program: the rest …',
      }
    : {
        old: (version) => `Node ${version} работает, но лучше Node 24.`,
        generate: 'Собираем программу: доступ к базе данных …',
        bundle: 'Собираем программу: панель …',
        compile: 'Собираем программу: остальное …',
      }
}
