import type { ClientSetup } from './calls.ts';
import { type Protocol } from './protocol.ts';
/** Questions by Twirp; archives go to Azure's storage, or to what takes requests as that does. */
export declare function speakV2(setup: ClientSetup): Protocol;
