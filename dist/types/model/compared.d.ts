
/** Identifier of the format, see `docs/formats.md`. */
export declare const comparedVersion = "v1";
/** A file or link that a job left: its path below the workspace, and its mode as git has it. */
export declare const artifactSchema: unknown;
declare const comparedStepSchema: unknown;
declare const comparedJobSchema: unknown;
/** What jobs find on the machine. A part that a machine does not have is absent. */
declare const comparedEnvironmentSchema: unknown;
/**
 * `compared.json`: all that should be the same wherever a commit runs, and nothing that cannot be. As canonical JSON its SHA-256 is
 * the receipt's `parity_digest`.
 */
export declare const comparedSchema: unknown;
export type Compared = { schema_version: 'v1'; kind: 'loom-compared'; source: { tree_sha: string; files: number; }; workflow: { path: string; sources_digest: string; plan_digest: string; }; environment: { platform: string; arch: string; os_id?: string | undefined; os_version?: string | undefined; kernel: string; libc?: string | undefined; loom: string; node?: string | undefined; git: string; sh?: string | undefined; docker_engine?: string | undefined; locale: string; time_zone: string; umask: string; processors: number; memory_gib: number; variables: string[]; }; jobs: { id: string; outcome: 'skipped' | 'failed' | 'success' | 'cancelled' | 'timed_out'; cause?: 'artifacts' | 'script' | 'secrets' | 'provider' | undefined; attempts: number; provider?: string | undefined; image?: { reference: string; digest: string; } | undefined; mount_mode?: string | undefined; services?: { reference: string; digest: string; }[] | undefined; secrets?: { name: string; resolved: boolean; }[] | undefined; caches?: { name: string; key: string; result: string; }[] | undefined; steps: { unit: 'before_script' | 'after_script' | 'script'; index: number; command_digest: string; exit_code?: number | undefined; lines: number; output_digest: string; }[]; artifacts?: { path: string; size: number; sha256: string; mode: string; }[] | undefined; tests?: { totals: { [x: string]: number; }; cases: { id: string; outcome: 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled'; }[]; } | undefined; }[]; };
export type ComparedJob = { id: string; outcome: 'skipped' | 'failed' | 'success' | 'cancelled' | 'timed_out'; cause?: 'artifacts' | 'script' | 'secrets' | 'provider' | undefined; attempts: number; provider?: string | undefined; image?: { reference: string; digest: string; } | undefined; mount_mode?: string | undefined; services?: { reference: string; digest: string; }[] | undefined; secrets?: { name: string; resolved: boolean; }[] | undefined; caches?: { name: string; key: string; result: string; }[] | undefined; steps: { unit: 'before_script' | 'after_script' | 'script'; index: number; command_digest: string; exit_code?: number | undefined; lines: number; output_digest: string; }[]; artifacts?: { path: string; size: number; sha256: string; mode: string; }[] | undefined; tests?: { totals: { [x: string]: number; }; cases: { id: string; outcome: 'pass' | 'fail' | 'skip' | 'todo' | 'cancelled'; }[]; } | undefined; };
export type ComparedStep = { unit: 'before_script' | 'after_script' | 'script'; index: number; command_digest: string; exit_code?: number | undefined; lines: number; output_digest: string; };
export type ComparedEnvironment = { platform: string; arch: string; os_id?: string | undefined; os_version?: string | undefined; kernel: string; libc?: string | undefined; loom: string; node?: string | undefined; git: string; sh?: string | undefined; docker_engine?: string | undefined; locale: string; time_zone: string; umask: string; processors: number; memory_gib: number; variables: string[]; };
export {};
