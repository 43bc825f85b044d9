import { randomBytes } from 'node:crypto'
import { busybox, commitImage, removeImages, whyNoDocker } from '../support/docker.ts'
import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

const reason = await whyNoDocker([busybox])

export const imageDigest: Divergence = {
  title: 'Another image under the same tag',
  story: 'Somebody moved the tag to a newer image. CI pulled it; the laptop still has the one from before.',
  cause: /got another image under\s+the\s+same\s+name\s+`loom-test\/tools:/,
  missing: () => reason,
  async sides() {
    // As long as the words that the page has for them: the text is cut into lines before they are put in.
    const image = `loom-test/tools:${randomBytes(3).toString('hex')}`
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['cat /etc/tool; grep -qx "tool 1" /etc/tool'], { image }),
    })
    const { laptop, ci } = machines
    const older = await commitImage(image, 'echo "tool 1" > /etc/tool')
    const a = await laptop.run()
    const newer = await commitImage(image, 'echo "tool 2" > /etc/tool')
    const b = await ci.run()
    return {
      machine: laptop,
      a,
      b,
      words: {
        [image]: 'loom-test/tools:latest',
        [idOf(older)]: '4f1c09a3d7e2',
        [idOf(newer)]: '9b60e8aa51cd',
      },
      async [Symbol.asyncDispose]() {
        await removeImages([older, newer])
        await machines[Symbol.asyncDispose]()
      },
    }
  },
}

/** As much of an id as a person is shown. */
function idOf(digest: string): string {
  return digest.replace('sha256:', '').slice(0, 12)
}
