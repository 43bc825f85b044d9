import type { ProcessIdentity } from '../../base/process-identity.ts';
/** Labels of everything that Loom makes on an engine. */
export declare const labelNames: {
    readonly run: "dev.loom.run";
    readonly job: "dev.loom.job";
    /** What a container is for: `job` has the steps of one. */
    readonly role: "dev.loom.role";
    /** JSON of an `Owner`. */
    readonly owner: "dev.loom.owner";
};
/** The process that something on an engine belongs to, and its machine: an engine may be shared by many. */
export interface Owner extends ProcessIdentity {
    /** Tells one machine from another that uses the same engine. */
    readonly host_id: string;
}
export type Labels = Readonly<Record<string, string>>;
export declare function labelsOf(owner: Owner, { run, job }: {
    readonly run: string;
    readonly job: string;
}): Labels;
