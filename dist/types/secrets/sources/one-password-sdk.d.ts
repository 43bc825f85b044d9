/** The part of `@1password/sdk` that Loom calls; its documentation is at https://developer.1password.com/docs/sdks. */
export interface OnePasswordSdk {
    createClient(config: {
        auth: string;
        integrationName: string;
        integrationVersion: string;
    }): Promise<OnePasswordClient>;
}
export interface OnePasswordClient {
    readonly secrets: {
        resolve(reference: string): Promise<string>;
    };
    readonly vaults: {
        list(): Promise<readonly Titled[]>;
    };
    readonly items: {
        list(vaultId: string): Promise<readonly Titled[]>;
        get(vaultId: string, itemId: string): Promise<{
            fields: readonly (Titled & {
                value: string;
            })[];
        }>;
    };
}
export interface Titled {
    readonly id: string;
    readonly title: string;
}
/**
 * Loads the SDK from the first directory that has it. It is given the token, so that it is never taken from the repository that is
 * being run, which anybody may have sent.
 */
export declare function loadOnePassword(directories: readonly string[], repositoryRoot: string): Promise<OnePasswordSdk>;
