/** What opens a database, itself and not the names of variables. */
export interface KeepassCredentials {
    readonly password?: string | undefined;
    readonly keyfilePath?: string | undefined;
}
/** An entry and where it stands: the names of its groups from the root on and its title, joined by `/`. */
export interface KeepassEntry {
    readonly path: string;
    /** A field's bytes, or an attachment's. */
    read(field: string): Uint8Array | undefined;
}
/** Opens a KDBX 3 or 4 file and lists its entries, without those of the recycle bin. Fails with `secrets/provider-unavailable`. */
export declare function openKeepass(path: string, credentials: KeepassCredentials): Promise<KeepassEntry[]>;
