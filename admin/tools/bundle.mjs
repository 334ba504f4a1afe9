// Makes admin/generated: our components bundled for the browser, AdminJS's own bundles, styles and fonts, each also compressed.
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const admin = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

/** The names under which AdminJS asks for what we replace; everything else in components/ is our own. */
const fonts = ['cyrillic-ext', 'cyrillic', 'latin-ext', 'latin']

export async function bundle(outDir) {
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(outDir, { recursive: true })
  await bundleComponents(outDir)
  copyStock(outDir)
  for (const file of readdirSync(join(admin, 'styles'))) cpSync(join(admin, 'styles', file), join(outDir, file))
  const files = readdirSync(outDir)
  writeFileSync(join(outDir, 'version.txt'), digestOf(outDir, files))
  for (const file of files.filter((name) => /\.(js|css|svg)$/.test(name))) compress(join(outDir, file))
}

/** Each file of components/ is a component of its name: `named-action.tsx` is NamedAction. */
async function bundleComponents(outDir) {
  const folder = join(admin, 'components')
  const entry = join(outDir, 'entry.js')
  const names = readdirSync(folder).filter((file) => file.endsWith('.tsx'))
  const lines = names.map((file) => {
    const name = pascal(basename(file, '.tsx'))
    return `import ${name} from '${join(folder, file)}'\nAdminJS.UserComponents.${name} = ${name}`
  })
  writeFileSync(entry, ['AdminJS.UserComponents = {}', ...lines].join('\n'))
  // AdminJS's bundler decides by the environment, when it is imported.
  process.env.NODE_ENV = 'production'
  process.env.ADMIN_JS_TMP_DIR = outDir
  const { componentsBundler } = await import('adminjs/bundler')
  await componentsBundler.build()
  cpSync(join(outDir, 'bundle.js'), join(outDir, 'components.bundle.js'))
  rmSync(join(outDir, 'bundle.js'))
  rmSync(entry)
}

function copyStock(outDir) {
  const scripts = join(dirname(require.resolve('adminjs')), 'lib/frontend/assets/scripts')
  const design = require.resolve('@adminjs/design-system', { paths: [dirname(require.resolve('adminjs'))] })
  cpSync(join(scripts, 'global-bundle.production.js'), join(outDir, 'global.bundle.js'))
  cpSync(join(scripts, 'app-bundle.production.js'), join(outDir, 'app.bundle.js'))
  cpSync(join(dirname(design), '../bundle.production.js'), join(outDir, 'design-system.bundle.js'))
  const inter = dirname(require.resolve('@fontsource-variable/inter/package.json'))
  for (const font of fonts) {
    const file = `inter-${font}-wght-normal.woff2`
    cpSync(join(inter, 'files', file), join(outDir, file))
  }
}

function compress(file) {
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }))
}

function digestOf(folder, files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex').slice(0, 12)
}

function pascal(kebab) {
  return kebab.replace(/(^|-)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase())
}
