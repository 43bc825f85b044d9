/** Where `loom init --github` writes. */
export declare const githubPath = ".github/workflows/loom.yml";
/** What a person has to know of the file, since it cannot work as it is written. */
export declare const githubCaution = "this version of Loom comes without its Action: put the repository that publishes it in place of OWNER before you commit";
/** A GitHub workflow that runs the Loom workflow with the Action, with no more rights than it takes to read. */
export declare function githubWorkflow(defaultBranch: string | null): string;
