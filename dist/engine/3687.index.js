export const id = 3687;
export const ids = [3687];
export const modules = {

/***/ 3687:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectEngine: () => (/* binding */ connectEngine)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/providers/docker/absent.js


/** That there is no socket at any of these paths, which `saidBy` gave, and where links among them lead. */
async function absentEngine(saidBy, paths, cause) {
    const looked = await Promise.all(paths.map(describe));
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/absent',
        message: `there is no Docker Engine: no socket at ${looked.join(', ')} (${saidBy})`,
        hint: 'start Docker, or set DOCKER_HOST to where the engine is',
    }, cause);
}
/** Docker Desktop leaves its link in place when it ends. */
async function describe(path) {
    const target = await (0,promises_.readlink)(path).catch(() => undefined);
    return target === undefined ? path : `${path}, a link to ${target}, which is not there`;
}

// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
;// CONCATENATED MODULE: ./build/js/providers/docker/tls.js




/** Reads `ca.pem`, `cert.pem` and `key.pem` of a directory, those that are there. Fails with `docker/tls`. */
async function readTls(directory, { isVerified, needsAuthority }) {
    const [ca, cert, key] = await Promise.all(['ca.pem', 'cert.pem', 'key.pem'].map((name) => readPem((0,external_node_path_.join)(directory, name))));
    if (needsAuthority && ca === undefined)
        throw badMaterial(`${(0,external_node_path_.join)(directory, 'ca.pem')} is not there`);
    if ((cert === undefined) !== (key === undefined))
        throw badMaterial(`of ${(0,external_node_path_.join)(directory, 'cert.pem')} and key.pem one is missing`);
    return {
        isVerified,
        ...(ca === undefined ? {} : { ca }),
        ...(cert === undefined || key === undefined ? {} : { cert, key }),
    };
}
async function readPem(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EISDIR', 'EPERM'))
            throw badMaterial(`${path} cannot be read`, error);
        throw error;
    }
}
function badMaterial(problem, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/tls',
        message: `no TLS connection to the Docker Engine: ${problem}`,
        hint: 'name the directory of ca.pem, cert.pem and key.pem in DOCKER_CERT_PATH, or create the context again',
    }, cause);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/docker-context.js








const configSchema = dist/* object */.Ikc({ currentContext: dist/* optional */.lqM(dist/* string */.YjP()) });
const endpointSchema = dist/* object */.Ikc({ Host: dist/* string */.YjP(), SkipTLSVerify: dist/* optional */.lqM(dist/* boolean */.zMY(), false) });
const nameSchema = dist/* object */.Ikc({ Name: dist/* string */.YjP() });
const metaSchema = dist/* object */.Ikc({ ...nameSchema.entries, Endpoints: dist/* object */.Ikc({ docker: endpointSchema }) });
/** The context that the user's docker client is set to; `directory` is that of its config. */
async function readCurrentContext(directory) {
    const config = await readStored((0,external_node_path_.join)(directory, 'config.json'), configSchema);
    return config?.currentContext;
}
/** Fails with `docker/no-context`, which names those that are, and with `docker/bad-config`. */
async function readContext(directory, name) {
    const id = (0,hash/* sha256 */.s)(name).slice('sha256:'.length);
    const meta = await readStored((0,external_node_path_.join)(directory, 'contexts/meta', id, 'meta.json'), metaSchema);
    if (meta === undefined)
        throw await noContext(directory, name);
    const { Host: host, SkipTLSVerify: skipsVerification } = meta.Endpoints.docker;
    const tls = await readTls((0,external_node_path_.join)(directory, 'contexts/tls', id, 'docker'), {
        isVerified: !skipsVerification,
        needsAuthority: false,
    });
    const isPlain = !skipsVerification && tls.ca === undefined && tls.cert === undefined;
    return { host, ...(isPlain ? {} : { tls }) };
}
async function noContext(directory, name) {
    const names = await contextNames(directory);
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/no-context',
        message: `there is no docker context \`${name}\` in ${directory}`,
        hint: `set DOCKER_CONTEXT or \`docker context use\` to one that is: ${names.join(', ')}`,
    });
}
async function contextNames(directory) {
    const root = (0,external_node_path_.join)(directory, 'contexts/meta');
    const ids = await (0,promises_.readdir)(root).catch((error) => {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    });
    const read = async (id) => readStored((0,external_node_path_.join)(root, id, 'meta.json'), nameSchema);
    const stored = await Promise.all(ids.map(read));
    return ['default', ...stored.flatMap((meta) => meta?.Name ?? []).sort(compare/* compare */.U)];
}
/** A file of the docker client's, undefined where there is none. */
async function readStored(path, schema) {
    try {
        return dist/* parse */.qgA(schema, JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        const reason = error instanceof Error ? error.message : String(error);
        throw new failure/* LoomFailure */.A('environment', {
            code: 'docker/bad-config',
            message: `the docker client's file ${path} cannot be read: ${reason}`,
            hint: 'mend the file, or set DOCKER_HOST to where the engine is',
        }, error);
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/parse-address.js

const expected = 'unix:///path, tcp://host:port or ssh://user@host';
const usualPorts = { http: 80, https: 443 };
const parse_address_form = /^(?<scheme>[a-z]+):\/\/(?:(?<user>[^@/]*)@)?(?:\[(?<ipv6>[0-9a-f:.]+)\]|(?<name>[\w.-]*))(?::(?<port>\d{1,5}))?(?<path>\/.*)?$/i;
/**
 * Reads an address as the docker client does: `unix://`, `tcp://`, `ssh://`, and `host:port` for tcp; beside it `http://` and
 * `https://`. `saidBy` names where it stands. Fails with `docker/bad-address`; a password in it is never shown.
 */
function parseAddress(text, saidBy) {
    const refuse = (problem) => badAddress(text, saidBy, problem);
    if (text.startsWith('/'))
        throw refuse('unix:// is missing');
    const address = text.includes('://') ? text : `tcp://${text}`;
    if (address.startsWith('unix://')) {
        const path = address.slice('unix://'.length) || '/var/run/docker.sock';
        if (!path.startsWith('/'))
            throw refuse('its path is not absolute');
        return { kind: 'unix', path };
    }
    const { scheme = '', user, ipv6, name = '', port: digits, path = '' } = parse_address_form.exec(address)?.groups ?? {};
    if (scheme === '')
        throw refuse(text.startsWith('/') ? 'unix:// is missing' : 'it has no form that is known');
    const port = digits === undefined ? usualPorts[scheme] : Number(digits);
    if (port !== undefined && (port === 0 || port > 65_535))
        throw refuse(`there is no port ${port}`);
    const host = ipv6 ?? name;
    if (scheme === 'ssh')
        return sshEndpoint({ host, user, port, path }, refuse);
    if (!['tcp', 'http', 'https'].includes(scheme))
        throw refuse(`Loom cannot use ${scheme}://`);
    if (user !== undefined)
        throw refuse('a user or password has no use there');
    if (path !== '' && path !== '/')
        throw refuse('a path has no use there');
    const isSecure = scheme === 'https';
    return { kind: 'tcp', host: host || '127.0.0.1', isSecure, ...(port === undefined ? {} : { port }) };
}
/** ssh hands its last arguments to a shell over there, and expands what it is called with: only plain names pass. */
function sshEndpoint({ host, user, port, path }, refuse) {
    if (user?.includes(':') === true)
        throw refuse('ssh takes no password there: use a key or an agent');
    if (host === '' || host.startsWith('-'))
        throw refuse('its host is no name');
    if (user !== undefined && !/^\w[\w.+\\-]*$/.test(user))
        throw refuse('its user is no name');
    if (!/^[\w./-]*$/.test(path))
        throw refuse('its path holds more than letters, digits and ./_-');
    return {
        kind: 'ssh',
        host,
        ...(user === undefined ? {} : { user }),
        ...(port === undefined ? {} : { port }),
        ...(path === '' || path === '/' ? {} : { socket: path }),
    };
}
function badAddress(text, saidBy, problem) {
    const shown = text.replace(/^([a-z]+:\/\/)?.*@/i, '$1…@');
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/bad-address',
        message: `the address of the Docker Engine from ${saidBy}, ${shown}, is not usable: ${problem}`,
        hint: `give one such as ${expected}`,
    });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/address.js








const plainPort = 2375;
const tlsPort = 2376;
/**
 * Finds the engine as the docker client does: `DOCKER_HOST`, `DOCKER_CONTEXT`, the context that the client's config names, then
 * the usual sockets. Only the latter are looked at; whether an engine answers is seen when it is connected to.
 */
async function findEngine(env, places = {}) {
    const home = places.home ?? env['HOME'] ?? (0,external_node_os_.homedir)();
    const directory = env['DOCKER_CONFIG'] || (0,external_node_path_.join)(home, '.docker');
    const host = env['DOCKER_HOST']?.trim() ?? '';
    if (host !== '') {
        const endpoint = parseAddress(host, 'DOCKER_HOST');
        return addressOf(endpoint, 'DOCKER_HOST', await tlsOf(endpoint, env, directory));
    }
    const name = env['DOCKER_CONTEXT'] || (await readCurrentContext(directory)) || 'default';
    if (name !== 'default') {
        const context = await readContext(directory, name);
        const saidBy = `context \`${name}\``;
        return addressOf(parseAddress(context.host, saidBy), saidBy, context.tls);
    }
    const runtime = env['XDG_RUNTIME_DIR'] ?? '';
    return firstSocket([
        places.systemSocket ?? '/var/run/docker.sock',
        (0,external_node_path_.join)(home, '.docker/run/docker.sock'),
        ...(runtime === '' ? [] : [(0,external_node_path_.join)(runtime, 'docker.sock')]),
    ]);
}
/** The system's, Docker Desktop's, that of an engine without root. */
async function firstSocket(paths) {
    for (const path of paths)
        if (await isThere(path))
            return addressOf({ kind: 'unix', path }, 'the default');
    throw await absentEngine('the default', paths);
}
/** A link that leads nowhere is not; a socket that this user may not even look at is. */
async function isThere(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ELOOP'))
            return false;
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            return true;
        throw error;
    }
}
/** As the client takes them, any text that is not empty means yes. */
async function tlsOf(endpoint, env, directory) {
    if (endpoint.kind !== 'tcp')
        return undefined;
    const asksVerified = Boolean(env['DOCKER_TLS_VERIFY']);
    const asksTls = Boolean(env['DOCKER_TLS']);
    if (!asksVerified && !asksTls && !endpoint.isSecure)
        return undefined;
    const isVerified = asksVerified || !asksTls;
    return readTls(env['DOCKER_CERT_PATH'] || directory, { isVerified, needsAuthority: asksVerified });
}
function addressOf(endpoint, saidBy, tls) {
    if (endpoint.kind === 'unix')
        return { ...endpoint, text: `unix://${endpoint.path}`, saidBy };
    const { host, port } = endpoint;
    const name = host.includes(':') ? `[${host}]` : host;
    if (endpoint.kind === 'ssh') {
        const { user, socket = '' } = endpoint;
        const text = `ssh://${user === undefined ? '' : `${user}@`}${name}${port === undefined ? '' : `:${port}`}${socket}`;
        return { ...endpoint, text, saidBy };
    }
    const settings = tls ?? (endpoint.isSecure ? { isVerified: true } : undefined);
    const number = port ?? (settings === undefined ? plainPort : tlsPort);
    return {
        kind: 'tcp',
        host,
        port: number,
        ...(settings === undefined ? {} : { tls: settings }),
        text: `tcp://${name}:${number}`,
        saidBy,
    };
}

// EXTERNAL MODULE: ./build/js/providers/docker/failure.js
var docker_failure = __webpack_require__(8006);
;// CONCATENATED MODULE: ./build/js/providers/docker/connect-failure.js




/** Why the engine at this address does not answer, as a failure that says what to do. An error that is a bug is given back. */
async function connectFailure(error, address) {
    if (error instanceof failure/* LoomFailure */.A || !(error instanceof Error))
        return error;
    if ((0,docker_failure/* isRefusal */.vu)(error)) {
        const words = (0,docker_failure/* wordsOf */.Z9)(error);
        if (/to an HTTPS server/.test(words))
            return noTls(address, 'it expects TLS', error);
        const said = words.split('\n', 1)[0]?.slice(0, shownLength) ?? '';
        return notDocker(address, `HTTP ${error.statusCode}${said && `, ${said}`}`, error);
    }
    if (address.kind === 'unix') {
        const failure = await socketFailure(error, address);
        if (failure !== undefined)
            return failure;
    }
    const { code } = error;
    if (code?.startsWith('HPE_') === true)
        return notDocker(address, 'it does not speak HTTP', error);
    if (code === 'EPROTO' && /wrong version number|packet length too long/.test(error.message))
        return noTls(address, 'it does not speak TLS', error);
    if (code !== undefined && ofTls.test(code))
        return noTls(address, wordsOfTls(error), error);
    if ((0,files/* hasCode */.up)(error, 'ECONNREFUSED'))
        return notRunning(address, error);
    return unreachable(address, error);
}
const shownLength = 200;
const ofTls = /^(EPROTO$|ERR_TLS|ERR_SSL|ERR_OSSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED)/;
/** OpenSSL's errors hold the file and line of its sources: `…:error:0A000…:SSL routines:ssl3_read_bytes:tlsv1 alert …:../deps/….c:1590:…`. */
function wordsOfTls({ message }) {
    return /:error:[0-9A-F]+:[^:]*:[^:]*:([^:]*):/.exec(message)?.[1] ?? message;
}
async function socketFailure(error, { path, saidBy }) {
    if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ELOOP'))
        return absentEngine(saidBy, [path], error);
    if (!(0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
        return undefined;
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/socket-denied',
        message: `you may not use the Docker Engine’s socket ${path} (${saidBy})`,
        hint: 'add your user to the group `docker` and log in again, or set up an engine without root (`dockerd-rootless-setuptool.sh install`)',
    }, error);
}
function notRunning({ text, saidBy }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/not-running',
        message: `the Docker Engine does not run: nothing listens at ${text} (${saidBy})`,
        hint: 'start it, or set DOCKER_HOST to where an engine is',
    }, cause);
}
function unreachable({ text, saidBy, kind }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/unreachable',
        message: `the Docker Engine at ${text} (${saidBy}) cannot be reached: ${reasonOf(cause)}`,
        hint: kind === 'ssh'
            ? 'see that `ssh` to this host asks for nothing, and that `docker version` works over there'
            : 'see that the address is right and that the engine answers there',
    }, cause);
}
function reasonOf(error) {
    const { message, code } = error;
    if ((0,files/* hasCode */.up)(error, 'ENOTFOUND'))
        return 'there is no such host';
    if ((0,files/* hasCode */.up)(error, 'EAI_AGAIN'))
        return 'the name of the host cannot be looked up';
    if ((0,files/* hasCode */.up)(error, 'EHOSTUNREACH', 'ENETUNREACH'))
        return 'no way leads to the host';
    if ((0,files/* hasCode */.up)(error, 'ECONNRESET', 'EPIPE'))
        return 'it ended the connection';
    // Of several addresses of one host that all fail there is no message, only a code.
    return message || (code ?? error.name);
}
function noTls({ text, saidBy }, problem, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/tls',
        message: `no TLS connection to the Docker Engine at ${text} (${saidBy}): ${problem}`,
        hint: 'set DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, or the context, as the engine wants them',
    }, cause);
}
/** Something answers, and it is none that Loom can work with. */
function notDocker({ text, saidBy }, found, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/not-docker',
        message: `what answers at ${text} (${saidBy}) is not the Docker Engine: ${found}`,
        hint: 'set DOCKER_HOST to where a Docker Engine is',
    }, cause);
}
function oldEngine({ text, saidBy }, apiVersion) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/too-old',
        message: `the Docker Engine at ${text} (${saidBy}) has API ${apiVersion}, and Loom needs 1.41`,
        hint: 'install Docker 20.10 or newer',
    });
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/js/providers/docker/ssh-connection.js



/** ssh, or the `docker` program over there, ended as it should not; the message is its last line. */
class SshError extends Error {
    code = 'ESSH';
}
const ssh_connection_shownLength = 500;
/** What runs: `docker system dial-stdio` over there joins its standard streams to the engine's socket. */
function sshArguments({ host, user, port, socket }) {
    return [
        '-T',
        ...(user === undefined ? [] : ['-l', user]),
        ...(port === undefined ? [] : ['-p', String(port)]),
        '--',
        host,
        'docker',
        ...(socket === undefined ? [] : ['--host', `unix://${socket}`]),
        'system',
        'dial-stdio',
    ];
}
/**
 * One connection to an engine through the system's `ssh`, so that the user's keys, agent and config hold. Each direction ends on
 * its own; it fails with an `SshError`. The child ends with the connection, and the connection with the child.
 */
class SshConnection extends external_node_stream_.Duplex {
    #child;
    #said = '';
    constructor(address, env) {
        super({ allowHalfOpen: false });
        // In a session of its own: Ctrl-C at the terminal is Loom's to answer, and needs the engine for it.
        this.#child = (0,external_node_child_process_.spawn)('ssh', sshArguments(address), {
            env,
            stdio: ['pipe', 'pipe', 'pipe'],
            detached: true,
        });
        const { stdin, stdout, stderr } = this.#child;
        stdout.on('data', (chunk) => {
            if (!this.push(chunk))
                stdout.pause();
        });
        stderr.on('data', (chunk) => {
            this.#said = (this.#said + chunk.toString()).slice(-ssh_connection_shownLength);
        });
        // When the child reads no more it ends, and says why.
        stdin.on('error', () => undefined);
        this.#child.once('error', (error) => {
            this.destroy(new SshError(`ssh cannot be started: ${error.message}`));
        });
        this.#followEnd();
    }
    /** A master that ssh leaves behind for later connections holds standard error: only a failure waits for that one's end. */
    #followEnd() {
        const child = this.#child;
        const finish = () => {
            if (child.exitCode === 0 && child.stdout.readableEnded)
                this.push(null);
        };
        child.stdout.once('end', finish);
        child.once('exit', finish);
        child.once('close', (exitCode, signal) => {
            if (exitCode === 0)
                return;
            const lastLine = this.#said
                .trim()
                .split(/[\r\n]+/)
                .at(-1) ?? '';
            this.destroy(new SshError(lastLine || `ssh ended with ${signal ?? `exit code ${exitCode}`}`));
        });
    }
    _read() {
        this.#child.stdout.resume();
    }
    _write(chunk, _encoding, done) {
        this.#child.stdin.write(chunk, (error) => {
            if (error == null)
                done();
        });
    }
    _final(done) {
        this.#child.stdin.end(() => {
            done();
        });
    }
    _destroy(error, done) {
        this.#child.kill();
        for (const stream of this.#child.stdio)
            stream?.destroy();
        done(error);
    }
    // What http asks of a connection beside its bytes. It is kept without a limit while it is idle.
    destroySoon() {
        this.end(() => this.destroy());
    }
    ref() {
        this.#child.ref();
        for (const stream of this.#child.stdio)
            if (stream instanceof external_node_net_.Socket)
                stream.ref();
        return this;
    }
    unref() {
        this.#child.unref();
        for (const stream of this.#child.stdio)
            if (stream instanceof external_node_net_.Socket)
                stream.unref();
        return this;
    }
    setKeepAlive() {
        return this;
    }
    setNoDelay() {
        return this;
    }
    setTimeout() {
        return this;
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/engine-agent.js




/** An idle connection is kept so long for the next request; it does not keep the process alive. */
const idleLimitMs = 5000;
/** Connections through ssh take long to make, so that some are kept for good. */
const keptPrograms = 4;
/** Makes the connections to one engine, whatever its kind: those who ask need to know nothing of it. */
class EngineAgent extends external_node_http_.Agent {
    #address;
    #options;
    #programs = new Set();
    constructor(address, options) {
        const maxFreeSockets = address.kind === 'ssh' ? keptPrograms : 256;
        super({ keepAlive: true, scheduling: 'lifo', timeout: idleLimitMs, maxFreeSockets });
        this.#address = address;
        this.#options = options;
        if (address.kind !== 'ssh')
            return;
        // Programs in sessions of their own do not end with this process by themselves when the network hangs.
        process.once('exit', () => {
            for (const connection of this.#programs)
                connection.destroy();
        });
    }
    /** Called by http for a request that finds no idle connection. */
    createConnection() {
        const address = this.#address;
        const { env, connectLimitMs } = this.#options;
        if (address.kind === 'unix')
            return (0,external_node_net_.connect)(address.path);
        if (address.kind === 'ssh')
            return this.#openProgram(new SshConnection(address, env));
        const { host, port, tls } = address;
        if (tls === undefined)
            return limited((0,external_node_net_.connect)({ host, port, noDelay: true }), 'connect', connectLimitMs);
        const { isVerified: rejectUnauthorized, ca, cert, key } = tls;
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const socket = (0,external_node_tls_.connect)({ host, port, ...servername, rejectUnauthorized, ca, cert, key });
        socket.setNoDelay();
        return limited(socket, 'secureConnect', connectLimitMs);
    }
    #openProgram(connection) {
        this.#programs.add(connection);
        return connection.once('close', () => this.#programs.delete(connection));
    }
}
function limited(socket, event, limitMs) {
    const timer = setTimeout(() => {
        const error = new Error(`no connection within ${limitMs / 1000} s`);
        socket.destroy(Object.assign(error, { code: 'ETIMEDOUT' }));
    }, limitMs);
    for (const end of [event, 'close']) {
        socket.once(end, () => {
            clearTimeout(timer);
        });
    }
    return socket;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/connect.js




const versionSchema = dist/* object */.Ikc({
    Version: dist/* string */.YjP(),
    ApiVersion: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d+\.\d+$/)),
    Os: dist/* string */.YjP(),
    Arch: dist/* string */.YjP(),
    Components: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ Name: dist/* string */.YjP() })), []),
});
/** Of Docker 20.10: the oldest that takes a platform for a container. */
const oldestApi = [1, 41];
/** ssh may have far to go, and a proxy to start. */
const answerLimitMs = { unix: 10_000, tcp: 10_000, ssh: 30_000 };
/**
 * Finds the engine as the docker client would, and asks it what it is. Fails with a `docker/…` code that tells why none answers, or
 * with the signal's reason. Idle connections to the engine do not keep the process alive.
 */
async function connectEngine(options) {
    const { env, signal } = options;
    signal?.throwIfAborted();
    const address = await findEngine(env);
    const limitMs = options.timeLimitMs ?? answerLimitMs[address.kind];
    const agent = new EngineAgent(address, { env, connectLimitMs: limitMs });
    const docker = await openClient(address, agent);
    try {
        const answer = await within(limitMs, signal, docker.version());
        return { docker, address: address.text, ...readVersion(answer, address) };
    }
    catch (error) {
        agent.destroy();
        signal?.throwIfAborted();
        throw await connectFailure(error, address);
    }
}
async function openClient(address, agent) {
    const { default: Docker } = await Promise.all(/* import() */[__webpack_require__.e(6579), __webpack_require__.e(2830), __webpack_require__.e(9040), __webpack_require__.e(8837)]).then(__webpack_require__.t.bind(__webpack_require__, 9040, 19));
    const options = {
        protocol: 'http',
        // For the header `Host`; the agent knows where to connect to.
        host: address.kind === 'tcp' ? address.host : 'docker',
        port: address.kind === 'tcp' ? address.port : undefined,
        agent,
    };
    return withoutDockerHost(() => new Docker(options));
}
/** docker-modem reads this variable of the process by itself while it is made, then others and files, and throws where it cannot. */
function withoutDockerHost(make) {
    const { DOCKER_HOST: host } = process.env;
    delete process.env['DOCKER_HOST'];
    try {
        return make();
    }
    finally {
        if (host !== undefined)
            process.env['DOCKER_HOST'] = host;
    }
}
/** docker-modem never settles a request whose connection is cut within the answer, so that giving up has to be outside of it. */
async function within(limitMs, signal, work) {
    let giveUp = () => undefined;
    const ended = new Promise((_, reject) => {
        giveUp = () => {
            reject(new Error(`no answer within ${limitMs / 1000} s`));
        };
    });
    const timer = setTimeout(giveUp, limitMs);
    signal?.addEventListener('abort', giveUp);
    try {
        return await Promise.race([work, ended]);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
    }
}
function readVersion(answer, address) {
    const { success, output } = dist/* safeParse */.xLC(versionSchema, answer);
    if (!success)
        throw notDocker(address, 'it does not say its version as Docker does');
    // Podman (4.3) runs containers through this API, but sends no `exec_die`: a step would not end that leaves a process behind.
    if (output.Components.some(({ Name: name }) => name.startsWith('Podman')))
        throw notDocker(address, 'it is podman, which does not tell when a process ends');
    const [major = 0, minor = 0] = output.ApiVersion.split('.').map(Number);
    if (major < oldestApi[0] || (major === oldestApi[0] && minor < oldestApi[1]))
        throw oldEngine(address, output.ApiVersion);
    return {
        version: output.Version,
        apiVersion: output.ApiVersion,
        platform: `${output.Os}/${output.Arch}`,
    };
}


/***/ }),

/***/ 8006:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   Ri: () => (/* binding */ dockerFailure),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   os: () => (/* binding */ asking),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);


function isRefusal(error, ...statusCodes) {
    if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
        return false;
    return statusCodes.length === 0 || statusCodes.includes(error.statusCode);
}
/** The engine's own words, without what dockerode puts around them. */
function wordsOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace(/^\(HTTP code \d+\) [^-]*- /, '').trim();
}
const lost = [
    ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ENOENT', 'ETIMEDOUT'],
    ...['EHOSTUNREACH', 'ENETUNREACH', 'ESSH'],
];
/** Whether the connection to the engine was cut, or none can be made any more. */
function isLost(error) {
    return (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ...lost);
}
/**
 * What failed while Loom was `doing` something ("start the container"), as a failure with a hint. An error that is not the
 * engine's, a bug, is given back as it is.
 */
function dockerFailure(error, doing) {
    if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A)
        return error;
    if (isLost(error))
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', {
            code: 'docker/engine-lost',
            message: `the Docker Engine went away: cannot ${doing}`,
            hint: 'see that the engine runs, then `loom retry`',
        }, error);
    if (!isRefusal(error))
        return error;
    const words = wordsOf(error);
    if (/no space left on device/i.test(words))
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', {
            code: 'docker/disk-full',
            message: `cannot ${doing}: the disk of the Docker Engine is full`,
            hint: 'free space where the engine keeps its data, for example with `docker system df` and `loom clean`',
        }, error);
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', {
        code: 'docker/refused',
        message: `cannot ${doing}: ${words}`,
        hint: 'see `loom doctor` for what the engine is',
    }, error);
}
/** Does work with the engine; what it refuses becomes a failure that says what could not be done. */
async function asking(doing, work) {
    try {
        return await work();
    }
    catch (error) {
        throw dockerFailure(error, doing);
    }
}


/***/ })

};
