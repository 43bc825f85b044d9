import { connectEngine } from '../../src/providers/docker/connect.ts'
import { labelsOf } from '../../src/providers/docker/labels.ts'
import { ownOwner } from '../../src/providers/docker/owner.ts'
import { makeThings } from './docker-leftovers.ts'

/** Makes things as a run would, with the name it is given, and prints their labels. Ends with its standard input. */
const [, , name = ''] = process.argv
const labels = labelsOf(await ownOwner(process.env), { run: '20260102030405', job: 'test' })
await makeThings(await connectEngine({ env: process.env }), name, labels)
process.stdin.resume()
process.stdout.write(`${JSON.stringify(labels)}\n`)
