#!/usr/bin/env node
// Made by scripts/build.ts.
const [first, ...rest] = process.argv.slice(2)
if (rest.length === 0 && (first === '--version' || first === 'version')) process.stdout.write('0.1.0\n')
else import('./engine/index.js').then((doors) => doors.openCli()).then((cli) => cli.main())
