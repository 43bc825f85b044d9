import { HttpClient } from '@actions/http-client';
import type { ClientSetup } from './calls.ts';
import { type ServiceCallName } from './trouble.ts';
/** Puts one question with the client that has the token. */
type Send = (client: HttpClient) => ReturnType<HttpClient['post']>;
/** Asks the service. Gives the JSON of its answer, undefined for status 204; rejects with a `ServiceFailure`. */
export type AskService = (call: ServiceCallName, send: Send) => Promise<object | undefined>;
/** In place of the package's own way to ask, which says a status and how long to wait in texts only. */
export declare function createAsker({ token, patience }: Pick<ClientSetup, 'token' | 'patience'>): AskService;
/** Whether the service, or the way to it, may be well again in a moment. */
export declare function isPassing(answer: object): boolean;
export {};
