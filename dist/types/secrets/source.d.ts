import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReferenceOf, Scheme } from './reference.ts';
/** A value as its source has it, byte for byte, and what is odd about how it is kept. */
export interface SecretValue {
    readonly bytes: Uint8Array;
    readonly warnings?: readonly Diagnostic[];
}
/**
 * One kind of place where secrets are kept. `read` may be called many times and at once. It throws a `LoomFailure` with
 * `secrets/provider-unavailable` when the place cannot be asked, `secrets/ref-not-found` when the place has no such value, and
 * `secrets/ref-invalid` when the reference can mean nothing or several things. No message holds a value or a credential. When the
 * signal aborts it throws the signal's reason, and leaves no process behind.
 */
export interface SecretSource<S extends Scheme> {
    read(reference: ReferenceOf<S>, signal: AbortSignal): Promise<SecretValue>;
}
/** The largest value that Loom takes for a secret. */
export declare const largestSecretBytes: number;
