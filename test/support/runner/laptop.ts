import { makeRepository, type TestRepository } from '../repository.ts'
import type { GitHubRepository } from './checkout.ts'
import { repositoryName } from './github-event.ts'

/** A full clone of a repository on GitHub, with its `main` checked out: where a person works. */
export async function cloneToLaptop({ path }: GitHubRepository): Promise<TestRepository> {
  const laptop = await makeRepository()
  laptop.git('remote', 'add', 'origin', path)
  laptop.git('fetch', '--quiet', 'origin')
  laptop.git('remote', 'set-url', 'origin', `https://github.com/${repositoryName}`)
  laptop.git('reset', '--quiet', '--hard', 'origin/main')
  return laptop
}
