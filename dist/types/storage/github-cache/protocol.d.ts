import type { ClientCalls } from './calls.ts';
/** What the versions of the service's protocol differ in; an archive is had in the same way in each. */
export interface Protocol {
    find(asks: ClientCalls['find']['asks']): Promise<ClientCalls['find']['gives']>;
    store(asks: ClientCalls['store']['asks']): Promise<ClientCalls['store']['gives']>;
}
/** What `reserve` gives, or that the entry is there, or another run is about to write it. */
export declare function unlessItExists<T>(reserve: () => Promise<T>): Promise<T | 'exists'>;
