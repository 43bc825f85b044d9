const listening = '0A'
/** 127.0.0.0/8 and ::1 as the kernel of a little-endian machine prints them; nobody else reaches what listens there. */
const loopback = /^(......7F|0{24}01000000)$/

/** TCP ports that a container's neighbours can connect to, from its `/proc/net/tcp` and `/proc/net/tcp6` (proc(5)). */
export function listeningPorts(tables: string): Set<number> {
  const rows = tables.split('\n').map((line) => line.trim().split(/\s+/))
  const local = rows.filter((row) => row[3] === listening).map((row) => (row[1] ?? '').split(':'))
  return new Set(
    local
      .filter(([address = '']) => !loopback.test(address))
      .map(([, port = '']) => Number.parseInt(port, 16)),
  )
}
