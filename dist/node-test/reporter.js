// Made by scripts/build.ts.
export { default } from './reporter.cjs'
