// Made by scripts/build.ts.
const kit = () => import('../engine/index.js').then((doors) => doors.openKit())

exports.assertParity = async (...args) => (await kit()).assertParity(...args)
exports.gitRepository = async (...args) => (await kit()).gitRepository(...args)
exports.isolatedWorkspace = async (...args) => (await kit()).isolatedWorkspace(...args)
exports.matchesReceipt = async (...args) => (await kit()).matchesReceipt(...args)
exports.runWorkflow = async (...args) => (await kit()).runWorkflow(...args)
