/** The value of `NODE_OPTIONS` with one more CommonJS module that every Node program loads first. */
export function withPreload(options: string | undefined, path: string): string {
  const preload = `--require "${path.replaceAll(/["\\]/g, '\\$&')}"`
  return options === undefined || options === '' ? preload : `${options} ${preload}`
}

/** The same value without the preloads of a file name, as it was before; undefined where nothing else is left. */
export function withoutPreload(options: string, fileName: string): string | undefined {
  const left = options.replaceAll(/ ?--require "((?:[^"\\]|\\.)*)"/g, (preload, path: string) =>
    path.endsWith(`/${fileName}`) ? '' : preload,
  )
  return left === '' ? undefined : left
}
