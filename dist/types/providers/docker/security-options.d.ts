import type { Engine } from './engine.ts';
/** By what an engine confines containers: `selinux`, `rootless`, `userns`, `seccomp`… */
export declare function securityOptions({ docker }: Engine): Promise<readonly string[]>;
