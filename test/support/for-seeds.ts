import { test } from 'node:test'
import { createRandom, type Random } from './random.ts'

/** Each seed is one input. `FUZZ=n` tries n times as many; a failure names its seed. */
const effort = Number(process.env['FUZZ'] ?? 1)

export function forSeeds(name: string, count: number, check: (random: Random) => void): void {
  test(`${name} (${count * effort} seeds)`, () => {
    for (let seed = 1; seed <= count * effort; seed++) {
      try {
        check(createRandom(seed))
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error })
      }
    }
  })
}
