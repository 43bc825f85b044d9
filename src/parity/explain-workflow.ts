import type { Cause } from '../model/run-diff.ts'
import { didOtherwise, type Evidence, listNames, onBoth, onOneSide } from './evidence.ts'
import type { Located } from './notes.ts'

/** Another workflow, another plan of the same, or other jobs of it. */
export function differentWorkflow(evidence: Evidence): Cause | undefined {
  const differing = evidence.differences.filter((one) => one.class === 'workflow' || one.class === 'job')
  if (differing.length === 0) return undefined
  const jobs = differing.filter((one) => one.class === 'job')
  const isOnlyJobs = jobs.length === differing.length
  const said = [...sayFiles(differing), ...sayJobs(jobs), ...sayPlaces(differing)]
  return {
    kind: 'workflow',
    is_guess: didOtherwise(evidence),
    message: `${isOnlyJobs ? 'the runs did not have the same jobs' : 'the workflows differ'}: ${said.length > 0 ? said.join('; ') : 'a step has another command'}`,
    paths: differing.map(({ path }) => path),
  }
}

function sayFiles(differing: readonly Located[]): string[] {
  const at = (name: string) => differing.find(({ path }) => path === `workflow.${name}`)
  const [file, sources, plan] = [at('path'), at('sources_digest'), at('plan_digest')]
  const isOtherPlan = plan !== undefined && sources === undefined
  return [
    ...(file === undefined ? [] : [`another file: ${onBoth(file)}`]),
    ...(sources === undefined ? [] : [`other content (${onBoth(sources)})`]),
    ...(isOtherPlan
      ? ['the same files gave another plan, so rules, variables or the choice of jobs differ']
      : []),
  ]
}

function sayJobs(jobs: readonly Located[]): string[] {
  return onOneSide(jobs, ({ at }) => at[1] ?? '').map(
    ({ names, side }) => `${names.length > 1 ? 'jobs' : 'job'} ${listNames(names)} on ${side} only`,
  )
}

function sayPlaces(differing: readonly Located[]): string[] {
  const at = (name: string) => differing.find((one) => one.at[0] === 'jobs' && one.at[2] === name)
  const [provider, image] = [at('provider'), at('image')]
  const services = differing.filter((one) => one.at[0] === 'jobs' && one.at[2] === 'services')
  return [
    ...(provider === undefined ? [] : [`job \`${provider.at[1] ?? ''}\` ran elsewhere: ${onBoth(provider)}`]),
    ...(image === undefined ? [] : [`job \`${image.at[1] ?? ''}\` has another image: ${onBoth(image)}`]),
    ...onOneSide(services, (one) => one.at[3] ?? '').map(
      ({ names, side }) => `${names.length > 1 ? 'services' : 'service'} ${listNames(names)} on ${side} only`,
    ),
  ]
}
