/** What the bundle in `dist/` exposes; each door loads its own part only when it is opened. */
export const openCli = () => import('./cli/main.ts')
export const openAction = () => import('./action/main.ts')
export const openApi = () => import('./index.ts')
export const openKit = () => import('./node-test/kit/index.ts')
