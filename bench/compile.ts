import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alternate, type Candidate, table } from './measure.ts'
import { cli, makeSmall, node, scratch, sh } from './support.ts'

const count = 1000

/** The least that a compile can take: Node, and the YAML library reading the file. */
const parseAlone = `import { parseAllDocuments } from ${JSON.stringify(import.meta.resolve('yaml'))}
import { readFileSync } from 'node:fs'
parseAllDocuments(readFileSync('large.yml', 'utf8'), { prettyErrors: false, uniqueKeys: false })
`

/** The least that a check can take: Node, and git once. */
const gitAlone = `import { spawn } from 'node:child_process'
spawn('git', ['rev-parse', '--show-toplevel'], { stdio: ['ignore', 'pipe', 'pipe'] })
`

/** A file of 1,000 jobs in ten stages, the same for Loom and for gitlab-ci-local; and `check` of a small file. */
export async function benchCompile(rounds: number): Promise<string> {
  using place = scratch()
  const { path, env } = place
  const small = makeSmall(place, { one: { stage: 's', script: ['true'] } })
  const stages = Array.from({ length: 10 }, (_, at) => `s${at}`)
  const jobs = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `job${at}`,
      {
        stage: `s${at % 10}`,
        script: [`echo ${at}`],
        variables: { LEVEL: String(at) },
        needs: at < 10 ? [] : [`job${at - 10}`],
      },
    ]),
  )
  writeFileSync(
    join(small, 'large.yml'),
    JSON.stringify({ version: 'v1', default: { target: 'linux' }, stages, ...jobs }, null, 1),
  )
  writeFileSync(join(small, '.gitlab-ci.yml'), JSON.stringify({ stages, ...jobs }, null, 1))
  writeFileSync(join(path, 'empty.mjs'), '')
  writeFileSync(join(path, 'parse.mjs'), parseAlone)
  writeFileSync(join(path, 'git.mjs'), gitAlone)
  const of = (name: string, ...args: string[]): Candidate => ({
    name,
    run: () => void sh(node, args, { cwd: small, env }),
  })
  const candidates = [
    of('**loom compile, 1,000 jobs**', cli, 'compile', '--workflow', 'large.yml'),
    of('floor: a script that parses the YAML', join(path, 'parse.mjs')),
  ]
  const peer = process.env['GITLAB_CI_LOCAL']
  if (peer !== undefined) {
    const its = process.env['GITLAB_CI_LOCAL_NODE'] ?? node
    candidates.push({
      name: 'gitlab-ci-local --preview',
      run: () => void sh(its, [peer, '--preview'], { cwd: small, env }),
    })
  }
  const compiled = await alternate(candidates, rounds)
  const checked = await alternate(
    [
      of('**loom check**', cli, 'check'),
      of('an empty script', join(path, 'empty.mjs')),
      of('floor: a script that asks git once', join(path, 'git.mjs')),
    ],
    rounds * 3,
  )
  return `${table('Compile of 1,000 jobs', compiled)}\n${table('Check of a small file', checked)}`
}
