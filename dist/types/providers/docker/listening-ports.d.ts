/** TCP ports that a container's neighbours can connect to, from its `/proc/net/tcp` and `/proc/net/tcp6` (proc(5)). */
export declare function listeningPorts(tables: string): Set<number>;
