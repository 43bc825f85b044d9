// The thread of the cache client, from its sources: what loads them in the tests' own thread does not reach into others.
import { register } from 'tsx/esm/api'

register()
await import('../../src/storage/github-cache/client-thread.ts')
