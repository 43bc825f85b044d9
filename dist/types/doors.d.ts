/** What the bundle in `dist/` exposes; each door loads its own part only when it is opened. */
export declare const openCli: () => Promise<typeof import("./cli/main.ts")>;
export declare const openAction: () => Promise<typeof import("./action/main.ts")>;
export declare const openApi: () => Promise<typeof import("./index.ts")>;
export declare const openKit: () => Promise<typeof import("./node-test/kit/index.ts")>;
