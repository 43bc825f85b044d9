import type { Brand } from '../../base/brand.ts';
/**
 * A path below the workspace's root, names joined by `/`; the root itself is empty. Each character is one byte, since a name need not
 * be UTF-8.
 */
export type BytePath = Brand<'BytePath'>;
export declare const rootPath: BytePath;
/** A path from an untrusted source, `./` before it or not; nothing when it would lead anywhere else. */
export declare function decodeBytePath(text: string): BytePath | undefined;
export declare function joinPath(directory: BytePath, name: Buffer): BytePath;
/** The directory that it is in; of a path in the root, the root. */
export declare function parentOf(path: BytePath): BytePath;
export declare function nameOf(path: BytePath): string;
/** As the file system wants it. */
export declare function bytesOf(path: string): Buffer;
/** For people: what is no UTF-8 becomes question marks. */
export declare function readablePath(path: BytePath): string;
