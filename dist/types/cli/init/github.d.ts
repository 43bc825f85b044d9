/** Where `loom init --github` writes. */
export declare const githubPath = ".github/workflows/loom.yml";
/** What a person has to know of the file, since it cannot work as it is written. */
export declare const githubCaution = "put the owner of the repository that you have Loom from in place of OWNER before you commit: its Action is what runs on GitHub";
/** A GitHub workflow that runs the Loom workflow with the Action, with no more rights than it takes to read. */
export declare function githubWorkflow(defaultBranch: string | null): string;
