// Made by scripts/build.ts.
const kit = () => import('../engine/index.js').then((doors) => doors.openKit())

export const assertParity = async (...args) => (await kit()).assertParity(...args)
export const gitRepository = async (...args) => (await kit()).gitRepository(...args)
export const isolatedWorkspace = async (...args) => (await kit()).isolatedWorkspace(...args)
export const matchesReceipt = async (...args) => (await kit()).matchesReceipt(...args)
export const runWorkflow = async (...args) => (await kit()).runWorkflow(...args)
