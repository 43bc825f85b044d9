import { type Places } from './places.ts';
/** Lines as they are, but for what differs from place to place. Every position costs about the same, whatever stands around it. */
export declare function createScan(places: Places): (text: string) => string;
