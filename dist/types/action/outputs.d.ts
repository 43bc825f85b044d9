/** Outputs of the action by their names, see `action.yml`. */
export type Outputs = Readonly<Record<string, string>>;
/**
 * Sets outputs of this step, by lines of its own output where the runner has no file for them; of several values of one name the
 * last one counts. Fails with `action/no-outputs`.
 */
export declare function setOutputs(outputs: Outputs): void;
/** Adds Markdown to the page of the job. Fails with `action/no-summary`. */
export declare function addSummary(markdown: string): Promise<void>;
