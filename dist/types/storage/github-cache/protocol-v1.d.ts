import type { ClientSetup } from './calls.ts';
import { type Protocol } from './protocol.ts';
/** Version 1, which GitHub Enterprise Server has, and servers of other makers: all of it goes to the service itself. */
export declare function speakV1(setup: ClientSetup): Protocol;
