/** Things to dispose of together, the last that was added first. */
export interface Disposer extends AsyncDisposable {
    /** Takes care of a thing from now on, and gives it back. */
    use<T extends AsyncDisposable>(thing: T): T;
    defer(end: () => Promise<void> | void): void;
}
/** Disposing is safe to ask for twice. All are disposed of, whatever one of them throws; the first error is thrown at the end. */
export declare function createDisposer(): Disposer;
