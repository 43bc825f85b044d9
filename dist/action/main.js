// Made by scripts/build.ts.
if (process.argv[2] === '--version') process.stdout.write('0.1.0\n')
else import('../engine/index.js').then((doors) => doors.openAction()).then((action) => action.main())
