// Made by scripts/build.ts.
import type * as kit from '../types/node-test/kit/index.js' with { 'resolution-mode': 'import' }
export type * from '../types/node-test/kit/index.js' with { 'resolution-mode': 'import' }
export declare const assertParity: typeof kit.assertParity
export declare const gitRepository: typeof kit.gitRepository
export declare const isolatedWorkspace: typeof kit.isolatedWorkspace
export declare const matchesReceipt: typeof kit.matchesReceipt
export declare const runWorkflow: typeof kit.runWorkflow
