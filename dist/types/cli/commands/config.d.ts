import { type Io } from '../io.ts';
/** `loom config show`: every value that is set, and which layer set it. */
export declare function configShow(flags: {
    json?: boolean;
    directory?: string;
}, io: Io): Promise<number>;
/** `loom config init`: writes a config file with every line commented out. Never overwrites. */
export declare function configInit(flags: {
    user?: boolean;
    directory?: string;
}, io: Io): Promise<number>;
