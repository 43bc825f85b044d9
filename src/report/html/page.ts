import { createHash } from 'node:crypto'
import { type Markup, markup, trusted } from './markup.ts'
import { script } from './script.ts'
import { style } from './style.ts'

/** The first bytes of every page that Loom writes: by them it knows its own. */
export const pageMark =
  '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Loom '

/**
 * The beginning of a page, up to what stands in `main`. The page may load nothing, send nothing, and run and apply only the one
 * script and the one style that are in it, whatever it holds: the policy names their hashes.
 */
export function beginPage(title: string, version: string): Markup {
  const policy = [
    "default-src 'none'",
    `style-src '${integrity(style)}'`,
    `script-src '${integrity(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return markup`${trusted(pageMark)}${version}">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
`
}

export function endPage(): Markup {
  return markup`<script>${trusted(script)}</script>\n</body>\n</html>\n`
}

function integrity(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}
