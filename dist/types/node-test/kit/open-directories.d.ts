type Abandon = () => Promise<void>;
/**
 * Has a directory abandoned, with all that runs in it, before a signal ends the process. Until the function is called that this
 * gives. What `abandon` fails with is lost, since nobody is left to be told.
 */
export declare function abandonAtSignal(abandon: Abandon): () => void;
export {};
