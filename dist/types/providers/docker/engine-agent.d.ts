import { Agent } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Environment } from '../../base/environment.ts';
import type { EngineAddress } from './address.ts';
export interface AgentOptions {
    readonly env: Environment;
    /** How long a connection over the network may take to be made. */
    readonly connectLimitMs: number;
}
/** Makes the connections to one engine, whatever its kind: those who ask need to know nothing of it. */
export declare class EngineAgent extends Agent {
    #private;
    constructor(address: EngineAddress, options: AgentOptions);
    /** Called by http for a request that finds no idle connection. */
    createConnection(): Duplex;
}
