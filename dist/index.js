// Made by scripts/build.ts.
const api = () => import('./engine/index.js').then((doors) => doors.openApi())

export const run = async (...args) => (await api()).run(...args)
export const compileWorkflow = async (...args) => (await api()).compileWorkflow(...args)
export const readReceipt = async (...args) => (await api()).readReceipt(...args)
