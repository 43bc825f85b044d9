/** Limits that stop abuse; each is told by an error of its own. See `docs/workflow.md`. */
export declare const largestFile: number;
export declare const largestTotal: number;
export declare const deepestNesting = 50;
export declare const mostValues = 50000;
export declare const mostJobs = 1000;
export declare const deepestInclude = 10;
export declare const mostIncludes = 100;
export declare const deepestExtends = 100;
/** Diagnostics that are told of one workflow; further ones are counted. */
export declare const mostDiagnostics = 1000;
/** Of one `if`, in characters. */
export declare const longestExpression = 10000;
export declare const longestRegularExpression = 1000;
/** Of all different regular expressions of a workflow together. */
export declare const mostRegularExpressions = 1000;
export declare const longestGlob = 200;
/** Bytes of a variable's expanded value: Linux passes 128 KiB to a process in one. */
export declare const largestVariable: number;
/** Of one job, those of the root among them. */
export declare const mostVariables = 1000;
