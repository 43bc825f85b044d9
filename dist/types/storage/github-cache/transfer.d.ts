import { type ServiceCallName } from './trouble.ts';
/** Codes of errors for which the machine is to blame and not the service. */
export declare const diskCodes: string[];
/** What moves bytes, with what it throws made into a trouble, unless it is of this machine's disk. */
export declare function transfer<T>(call: ServiceCallName, work: () => Promise<T>): Promise<T>;
