/**
 * Makes `dist/`: type declarations, one bundle whose chunks load when used, and a thin entry file for each door.
 * Byte-reproducible: `--check` builds into a temporary folder and fails when `dist/` differs.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writePlainTypes } from './plain-types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const target = join(root, check ? 'build/dist' : 'dist')
const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version
/** What this script opens of the bundle that it makes. */
interface Doors {
  openKit(): Promise<object>
}

const notice = '// Made by scripts/build.ts.\n'

function node(script: string, ...args: string[]): void {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  if (result.status === 0) return
  console.error(result.stdout + result.stderr)
  process.exit(1)
}

function bundle(entry: string, to: string, ...options: string[]): void {
  node('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-o', to, '--quiet', ...options)
}

function write(name: string, text: string): void {
  writeFileSync(join(target, name), text)
}

rmSync(join(root, 'build'), { recursive: true, force: true })
rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
node('typescript/bin/tsc', '-p', 'tsconfig.build.json')
// What the sources name below `node_modules` is there for their JavaScript too.
symlinkSync('../node_modules', join(root, 'build/node_modules'))
bundle('build/js/doors.js', join(target, 'engine'), '--license', 'LICENSES.txt')
// V8 reads the body of an arrow function twice, first to skip it and then to compile it when it is called; of a function in
// parentheses only once. Every module of a chunk is called as soon as the chunk is loaded.
for (const name of readdirSync(join(target, 'engine')).filter((name) => name.endsWith('.index.js'))) {
  const path = join(target, 'engine', name)
  const text = readFileSync(path, 'utf8')
  const missing = /eval\("require"\)\("(\..*?)"\)/.exec(text)?.[1]
  if (missing !== undefined) {
    console.error(`dist/engine/${name} lacks ${missing}: the bundler did not find it`)
    process.exit(1)
  }
  writeFileSync(path, text.replace(/^(\/\*{3}\/ \()(\([^()]*\)) => \{/gm, '$1function$2 {'))
}
writePlainTypes(join(root, 'build/types'))
cpSync(join(root, 'build/types'), join(target, 'types'), { recursive: true })

write(
  'cli.js',
  `#!/usr/bin/env node
${notice}const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === 'version')) process.stdout.write('${version}\\n')
else import('./engine/index.js').then((doors) => doors.openCli()).then((cli) => cli.main())
`,
)
chmodSync(join(target, 'cli.js'), 0o755)
write(
  'index.js',
  `${notice}const api = () => import('./engine/index.js').then((doors) => doors.openApi())

export const run = async (...args) => (await api()).run(...args)
export const compileWorkflow = async (...args) => (await api()).compileWorkflow(...args)
export const readReceipt = async (...args) => (await api()).readReceipt(...args)
`,
)

mkdirSync(join(target, 'action'))
write(
  'action/main.js',
  `${notice}if (process.argv[2] === '--version') process.stdout.write('${version}\\n')
else import('../engine/index.js').then((doors) => doors.openAction()).then((action) => action.main())
`,
)

// Most of it is Azure's client, and two thirds of that are its long names and comments.
bundle(
  'build/js/storage/github-cache/client-thread.js',
  join(root, 'build/github-cache'),
  '--minify',
  '--license',
  'LICENSES.txt',
)
mkdirSync(join(target, 'github-cache'))
for (const [made, name] of [
  ['index.js', 'client-thread.js'],
  ['LICENSES.txt', 'LICENSES.txt'],
] as const)
  cpSync(join(root, 'build/github-cache', made), join(target, 'github-cache', name))

// What Node loads into other programs is CommonJS: ncc takes the form from the package.json nearest to the entry.
writeFileSync(join(root, 'build/js/package.json'), '{}')
mkdirSync(join(target, 'node-test'))
function commonJs(entry: string): string {
  bundle(`build/js/node-test/${entry}.js`, join(root, 'build', entry))
  return readFileSync(join(root, 'build', entry, 'index.js'), 'utf8')
}
write('node-test/loom-test-records.cjs', commonJs('preload'))
write('node-test/reporter.cjs', `${commonJs('reporter')}module.exports = module.exports.default\n`)
write('node-test/reporter.js', `${notice}export { default } from './reporter.cjs'\n`)
const reporterType = `${notice}/** For \`node --test --test-reporter=loom/node-test/reporter\`: one record of a test, as JSON, a line. */
declare function reporter(events: AsyncIterable<unknown>): AsyncGenerator<string>
`
write('node-test/reporter.d.ts', `${reporterType}export default reporter\n`)
write('node-test/reporter.d.cts', `${reporterType}export = reporter\n`)

// The kit opens the door of the one engine: a bundle of its own would hold another.
const doors = (await import(pathToFileURL(join(target, 'engine/index.js')).href)) as Doors
const fixtures = Object.keys(await doors.openKit()).sort()
const forward = (name: string) => `async (...args) => (await kit()).${name}(...args)`
const kit = `${notice}const kit = () => import('../engine/index.js').then((doors) => doors.openKit())\n\n`
const kitTypes = `'../types/node-test/kit/index.js'`
const ofModule = `${kitTypes} with { 'resolution-mode': 'import' }`
const forEach = (line: (name: string) => string) => fixtures.map((name) => `${line(name)}\n`).join('')
write('node-test/index.js', kit + forEach((name) => `export const ${name} = ${forward(name)}`))
write('node-test/index.cjs', kit + forEach((name) => `exports.${name} = ${forward(name)}`))
write('node-test/index.d.ts', `${notice}export * from ${kitTypes}\n`)
write(
  'node-test/index.d.cts',
  `${notice}import type * as kit from ${ofModule}\nexport type * from ${ofModule}\n` +
    forEach((name) => `export declare const ${name}: typeof kit.${name}`),
)

function contents(directory: string): string {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
  return paths.map((path) => `${path.slice(directory.length)}\0${readFileSync(path, 'latin1')}`).join('\0')
}

if (check && contents(target) !== contents(join(root, 'dist'))) {
  console.error('dist/ is not what the sources make: run `npm run build` and commit it')
  process.exit(1)
}
