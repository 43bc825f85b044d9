import type { TestRecord } from '../model/test-record.ts';
import type { TestEvent } from './test-event.ts';
/**
 * Makes records of the events of one root, fed in order. Ids are not numbered yet. A suite has a record only where it fails of
 * itself, as by a hook; a file without tests, or that ends in another way than its tests say, is a test of the file's name.
 */
export declare function createRecordMaker(workspace: string): (event: TestEvent) => TestRecord | undefined;
