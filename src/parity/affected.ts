import type { ComparedJob } from '../model/compared.ts'
import type { RunDiff } from '../model/run-diff.ts'
import type { Located } from './notes.ts'
import type { RunSide, Sides } from './side.ts'

const listed = 10

type Tests = RunDiff['tests']
type PassingTests = Tests['only_a_passes']

/** Tests that pass on one side only: on the other they end otherwise, or are not there. */
export function findTests(differences: readonly Located[]): Tests {
  const ofCases = differences.filter(({ at }) => at[2] === 'tests' && at[3] === 'cases')
  return { only_a_passes: passingOn('a', ofCases), only_b_passes: passingOn('b', ofCases) }
}

function passingOn(side: 'a' | 'b', differences: readonly Located[]): PassingTests {
  const other = side === 'a' ? 'b' : 'a'
  const passing = differences.filter((difference) => difference[side] === 'pass')
  return {
    count: passing.length,
    first: passing.slice(0, listed).map(({ at, [other]: outcome }) => ({
      job: at[1] ?? '',
      id: at[4] ?? '',
      ...(outcome === undefined ? {} : { other: String(outcome) }),
    })),
  }
}

type Artifacts = RunDiff['artifacts']
type Artifact = NonNullable<ComparedJob['artifacts']>[number]

/** Artifacts that differ, or that one side only has, by path. */
export function findArtifacts(differences: readonly Located[], { a, b }: Sides): Artifacts {
  const ofArtifacts = differences.filter(({ at }) => at[2] === 'artifacts' && at[3] !== undefined)
  const places = new Map(ofArtifacts.map(({ at }) => [`${at[1] ?? ''}\0${at[3] ?? ''}`, at]))
  const first = [...places.values()].slice(0, listed).map(([, job = '', , path = '']) => {
    const [mine, theirs] = [artifactOf(a, job, path), artifactOf(b, job, path)]
    return {
      job,
      path,
      ...(mine === undefined ? {} : { a: mine }),
      ...(theirs === undefined ? {} : { b: theirs }),
    }
  })
  return { count: places.size, first }
}

function artifactOf({ compared }: RunSide, job: string, path: string): Omit<Artifact, 'path'> | undefined {
  const artifacts = compared.jobs.find(({ id }) => id === job)?.artifacts
  const { path: _, ...artifact } = artifacts?.find((one) => one.path === path) ?? {}
  return 'size' in artifact ? artifact : undefined
}
