import { comparedOf } from '../support/loom.ts'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

const build = `mkdir out && cp app.sh out/ && date -u '+built %s.%N' > out/version.txt`

export const artifactTime: Divergence = {
  title: 'An artifact that holds the time of its making',
  story:
    'The build writes when it ran into what it makes. Both runs pass, and no two of them make the same. The time of the commit, ' +
    'CI_COMMIT_TIMESTAMP, would be the same in both.',
  cause: /`out\/version\.txt` holds what changes with each run/,
  ends: ['success', 'success'],
  async sides() {
    const machines = await twoMachines({
      'app.sh': 'echo app\n',
      '.loom/workflow.yml': workflowOf([build], { artifacts: { paths: ['out/'] } }),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run(), await ci.run()]
    // As the table and the list of artifacts have it, the longer one first.
    const words = Object.fromEntries(
      [12, 8].flatMap((length) =>
        [a, b].map((receipt, at) => [versionDigest(receipt).slice(0, length), `<digest ${'AB'[at] ?? ''}>`]),
      ),
    )
    return {
      machine: laptop,
      a,
      b,
      words,
      [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose](),
    }
  },
}

function versionDigest(receipt: Parameters<typeof comparedOf>[0]): string {
  const [job] = comparedOf(receipt).jobs
  return job?.artifacts?.find(({ path }) => path === 'out/version.txt')?.sha256 ?? 'none was kept'
}
