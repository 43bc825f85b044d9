/** Colours of one scheme, `light` or `dark`. A test holds that every text is readable on every ground it can have (WCAG AA). */
export interface Palette {
    readonly ground: string;
    readonly surface: string;
    readonly line: string;
    readonly text: string;
    readonly quiet: string;
    readonly link: string;
    readonly tones: Readonly<Record<'good' | 'bad' | 'odd' | 'idle', string>>;
    /** Of output: black, red, green, yellow, blue, magenta, cyan, white, grey in the order of terminals (see `ansi.ts`). */
    readonly fronts: readonly string[];
    readonly backs: readonly string[];
}
export declare const light: Palette;
export declare const dark: Palette;
