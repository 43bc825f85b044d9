import { posix } from 'node:path'
import { LoomFailure } from '../../diagnostics/failure.ts'

/**
 * Refuses an image that would start its processes in a directory of `/proc` or `/dev/fd`: such a one can be a directory of the
 * engine's machine that a runtime left open (CVE-2024-21626). Fails with `docker/unsafe-directory`.
 */
export function refuseWorkingDirectory(image: {
  readonly reference: string
  readonly workingDirectory?: string | undefined
}): void {
  const directory = posix.join('/', image.workingDirectory ?? '')
  if (!/^\/(proc|dev\/fd)(\/|$)/.test(directory)) return
  throw new LoomFailure('environment', {
    code: 'docker/unsafe-directory',
    message: `the image \`${image.reference}\` has the working directory \`${directory}\`, which may lie outside of its container`,
    hint: 'do not use it, unless you know who made it: an image has no reason for such a `WORKDIR`',
  })
}
