/** The `run` step of `action.yml`: runs it for this process and sets the exit code. */
export declare function main(): Promise<void>;
