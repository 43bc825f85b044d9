import { LoomFailure } from '../diagnostics/failure.ts';
/** Every way in which a secret fails, see `docs/secrets.md`. */
export type SecretCode = 'secrets/provider-unavailable' | 'secrets/ref-invalid' | 'secrets/ref-not-found' | 'secrets/required-missing' | 'secrets/unsafe-debug-trace';
/** A secret that cannot be had. Neither text may hold a value, a password or a token. */
export declare function secretFailure(code: SecretCode, message: string, hint: string): LoomFailure;
/** Whether a job may go on without a secret that is not required. A wrong reference is wrong for everybody and stops it. */
export declare function isSkippable(error: unknown): error is LoomFailure;
