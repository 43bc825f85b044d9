// Made by scripts/build.ts.
export * from '../types/node-test/kit/index.js'
