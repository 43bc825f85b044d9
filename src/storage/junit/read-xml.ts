import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { JunitError } from './parse-junit.ts'

const pieceBytes = 64 * 1024

/**
 * The text of an XML file in pieces, decoded as its byte order mark or its declaration says, else as UTF-8 (XML 1.0, appendix F). No
 * link is followed.
 */
export async function* readXml(path: Buffer): AsyncGenerator<string> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  const buffer = Buffer.alloc(pieceBytes)
  let decoder: TextDecoder | undefined
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, pieceBytes)
    if (bytesRead === 0) break
    const bytes = buffer.subarray(0, bytesRead)
    decoder ??= decoderFor(bytes)
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

function decoderFor(bytes: Buffer): TextDecoder {
  const mark = bytes.subarray(0, 2).toString('hex')
  if (mark === 'fffe') return new TextDecoder('utf-16le')
  if (mark === 'feff') return new TextDecoder('utf-16be')
  const [, label = 'utf-8'] =
    /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? []
  try {
    return new TextDecoder(label)
  } catch {
    throw new JunitError(`its encoding \`${label}\` is not known`, 1)
  }
}
