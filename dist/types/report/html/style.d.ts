/** The style of every page that Loom writes. Its classes are all that a page may use: the policy allows no other style. */
export declare const style: string;
