import { type FileList } from '../model/bundle.ts';
import type { Receipt } from '../model/receipt.ts';
/** What the snapshot of a run held, which only a run that was carried here has with it. */
export declare function readFileList({ logs_dir: logs }: Receipt): Promise<FileList | undefined>;
