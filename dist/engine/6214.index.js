export const id = 6214;
export const ids = [6214];
export const modules = {

/***/ 6910:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/**
 * Canonical JSON: keys sorted by code unit, no white space, `undefined` members left out.
 * Equal values give equal bytes on every machine and locale, so that digests of it can be compared.
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const members = Object.entries(value)
        .filter((entry) => entry[1] !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 2251:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ climbLadder)
/* harmony export */ });
/** Sends SIGINT, SIGTERM, SIGKILL in turn once the signal has aborted. Disposing ends the climb. */
function climbLadder(signal, rungs) {
    const { ladder, send, lastResortMs } = rungs;
    const timers = [];
    let now;
    let giveUp;
    const over = new Promise((resolve) => (giveUp = resolve));
    const end = () => {
        rungs.end();
        giveUp(false);
    };
    const climb = () => {
        const killMs = ladder.interruptMs + ladder.terminateMs;
        send('SIGINT');
        timers.push(setTimeout(send, ladder.interruptMs, 'SIGTERM'));
        timers.push(setTimeout(send, killMs, 'SIGKILL'));
        if (lastResortMs !== undefined)
            timers.push(setTimeout(end, killMs + lastResortMs));
        now = signal.reason?.now;
        if (now?.aborted === true)
            end();
        else
            now?.addEventListener('abort', end);
    };
    if (signal.aborted)
        climb();
    else
        signal.addEventListener('abort', climb, { once: true });
    return {
        over,
        [Symbol.dispose]() {
            for (const timer of timers)
                clearTimeout(timer);
            signal.removeEventListener('abort', climb);
            now?.removeEventListener('abort', end);
        },
    };
}


/***/ }),

/***/ 6214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n7: () => (/* binding */ openShell),
  L5: () => (/* binding */ retry),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/engine/alone.js
/** The jobs of a plan that no other job can run beside: each other one waits for it, or it for them. */
function jobsAlone({ nodes, edges }) {
    const before = new Map(nodes.map(({ id }) => [id, new Set()]));
    const waitsFor = new Map();
    for (const { from, to } of edges)
        waitsFor.set(to, [...(waitsFor.get(to) ?? []), from]);
    const gather = (id, all) => {
        for (const one of waitsFor.get(id) ?? []) {
            if (all.has(one))
                continue;
            all.add(one);
            gather(one, all);
        }
    };
    for (const [id, all] of before)
        gather(id, all);
    const after = new Map(nodes.map(({ id }) => [id, 0]));
    for (const all of before.values())
        for (const id of all)
            after.set(id, (after.get(id) ?? 0) + 1);
    const others = nodes.length - 1;
    return new Set(nodes.map(({ id }) => id).filter((id) => (before.get(id)?.size ?? 0) + (after.get(id) ?? 0) === others));
}

// EXTERNAL MODULE: ./build/js/engine/environment.js
var environment = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/js/secrets/common-words.js
/** Values that stand in every log and protect nothing; masking them would only make output unreadable. Compared in lower case. */
const commonWords = new Set(`true false null none undefined default enabled disabled auto always never
  user users admin administrator root guest test tests testing example sample demo dummy placeholder changeme
  pass password passwd secret secrets token login username
  debug info warn warning error fatal trace silent verbose quiet
  prod production stage staging develop development release nightly stable latest beta alpha
  main master trunk head origin local localhost 127.0.0.1 0.0.0.0 remote server client
  build deploy install start stop success failed failure skipped pending running
  http https string number boolean object array name value path file data json yaml text utf8 utf-8
  linux darwin windows ubuntu debian alpine docker github gitlab node loom bash home
  postgres postgresql mysql mongo redis sqlite
  1234 12345 123456 0000 8080 3000 5432`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Whether a value is one of the words that no log can do without. */
function isCommonWord(value) {
    return commonWords.has(value.toLowerCase());
}

;// CONCATENATED MODULE: ./build/js/secrets/forms.js

/** Characters that a value has at least. */
const shortestValue = 4;
/** A line of a value that is shorter than this says little and stands in innocent text. */
const shortestLine = 8;
/**
 * What of a value must not be seen: the whole without white space around it, with either line end, without quotes around it,
 * and each line that tells something.
 */
function formsOf(value) {
    const whole = trimmed(value.toString('latin1'));
    const unix = whole.replaceAll('\r\n', '\n');
    const inner = /^(["'])([^]*)\1$/.exec(whole)?.[2] ?? '';
    const unquoted = inner.length < shortestValue || isCommonWord(inner) ? [] : [inner];
    const lines = unix
        .split(/[\n\r]/)
        .map(trimmed)
        .filter(isTelling);
    const all = [whole, unix, unix.replaceAll('\n', '\r\n'), ...unquoted, ...lines];
    return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'));
}
/** A frame such as `-----BEGIN CERTIFICATE-----`, a bracket or a rule is no secret. */
function isTelling(line) {
    const isFrame = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
    return (line.length >= shortestLine &&
        /[^\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\s]/.test(line) &&
        !isFrame &&
        !isCommonWord(line));
}
const blanks = ' \t\n\v\f\r';
/** Like `trim`, but for text whose characters are bytes. A regular expression would be quadratic here. */
function trimmed(text) {
    let start = 0;
    let end = text.length;
    while (start < end && blanks.includes(text.charAt(start)))
        start++;
    while (end > start && blanks.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./build/js/secrets/refusal.js


/** Bytes of a value at most: the automaton's size is about twenty times that of what it looks for. */
const longestValue = 64 * 1024;
/** Why a value is not masked, as the end of "the secret NAME is not masked: …". */
const refusals = {
    empty: 'it is empty',
    'too-short': `it is shorter than ${shortestValue} characters`,
    'common-word': 'it is a common word',
    'too-long': `it is longer than ${longestValue / 1024} KiB`,
};
/** Whether masking a value would do harm or nothing. White space around it does not count. */
function refusalOf(value) {
    if (value.length > longestValue)
        return 'too-long';
    const text = Buffer.from(trimmed(value.toString('latin1')), 'latin1')
        .toString()
        .replaceAll('\r\n', '\n');
    if (text === '')
        return 'empty';
    if ([...text].length < shortestValue)
        return 'too-short';
    return isCommonWord(text) ? 'common-word' : undefined;
}

;// CONCATENATED MODULE: ./build/js/engine/job-secrets.js


/**
 * Resolves what a job declares, before its first step. What is odd is told as warnings. Fails with a `secrets/…` code for one that
 * the job cannot run without.
 */
async function resolveJobSecrets(job, { secrets, redactor, signal }, tell) {
    const resolved = await secrets.resolve(job.secrets ?? [], signal);
    // All of them first: a warning about one may hold another.
    const refused = resolved.flatMap((secret) => registered(secret, redactor));
    const warnings = [...resolved.flatMap((secret) => secret.warnings), ...refused];
    for (const { code, message } of warnings)
        await tell({ type: 'warning', code, message: redactor.text(message) });
    if (resolved.length > 0)
        await tell({
            type: 'secrets_resolved',
            secrets: resolved.map(({ name, value }) => ({ name, resolved: value !== undefined })),
        });
    refuseValueInName(job.id, redactor);
    const present = resolved.flatMap(({ name, file, value }) => value === undefined ? [] : [{ name, file, value }]);
    return {
        files: present.filter(({ file }) => file).map(({ name, value: bytes }) => ({ name, bytes })),
        values: Object.fromEntries(present.filter(({ file }) => !file).map(({ name, value }) => [name, Buffer.from(value).toString()])),
    };
}
function registered({ name, value }, redactor) {
    if (value === undefined)
        return [];
    const made = redactor.register(name, value);
    if (made.registered)
        return [];
    return [
        { code: 'secrets/not-masked', message: `the secret \`${name}\` is not masked: ${refusals[made.reason]}` },
    ];
}
/** A job's name is a path and stands in every pointer, so it cannot be masked. */
function refuseValueInName(job, redactor) {
    if (redactor.text(job) === job)
        return;
    throw new failure/* LoomFailure */.A('environment', {
        code: 'secrets/value-in-name',
        message: 'the value of a secret is part of the name of a job, which is written wherever the job is spoken of',
        hint: 'rename the job or change its matrix, or give the secret another value',
    });
}

// EXTERNAL MODULE: ./build/js/engine/select.js
var engine_select = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/js/model/plan.js
var model_plan = __webpack_require__(7889);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/js/base/process.js
var base_process = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/js/base/pipes.js






const madeAtOnce = 32;
/**
 * Makes real pipes. What Node gives a child as `'pipe'` is a socket, and a script that opens `/dev/stdout` or `/dev/stderr`
 * fails on a socket (`ENXIO`), as it never does in CI. Named pipes are made in `scratch`, a
 * directory of their own, a batch at a time, and unlinked once open.
 */
function createPipes(scratch) {
    let batch;
    const take = async () => {
        batch ??= makeBatch(scratch);
        const current = batch;
        const name = (await current).pop();
        if (name !== undefined)
            return name;
        if (batch === current)
            batch = undefined;
        return take();
    };
    return {
        async open() {
            for (;;) {
                const current = batch;
                try {
                    return openPipe(await take());
                }
                catch (error) {
                    // A job that removed the scratch directory took the others of the batch with it. New ones are made once.
                    if (!(0,files/* hasCode */.up)(error, 'ENOENT') || current === undefined)
                        throw error;
                    if (batch === current)
                        batch = undefined;
                }
            }
        },
        [Symbol.dispose]() {
            (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
        },
    };
}
function openPipe(path) {
    // Neither waits: the reader does not block, and the writer finds it there.
    const readerFd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writer = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    (0,external_node_fs_.unlinkSync)(path);
    return { reader: new external_node_net_.Socket({ fd: readerFd, readable: true, writable: false }), writer };
}
async function makeBatch(directory) {
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    const prefix = (0,external_node_crypto_.randomBytes)(4).toString('hex');
    const names = Array.from({ length: madeAtOnce }, (_, at) => (0,external_node_path_.join)(directory, `${prefix}-${at}`));
    const { exitCode, stderr } = await (0,base_process/* runCommand */.d)(['mkfifo', '-m', '600', ...names], { env: process.env });
    if (exitCode !== 0)
        throw new Error(`mkfifo failed: ${stderr.toString('utf8').trim()}`);
    return names;
}

// EXTERNAL MODULE: ./build/js/base/process-group.js
var process_group = __webpack_require__(3589);
// EXTERNAL MODULE: ./build/js/model/tracking.js
var model_tracking = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/js/base/environment.js
var base_environment = __webpack_require__(7783);
;// CONCATENATED MODULE: ./build/js/providers/host-environment.js



const allowed = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TERM|TZ|TMPDIR)$/;
// Credentials and command files that GitHub's runner gives to actions, not to what they start.
const runner = /^(ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_REQUEST_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_TOKEN|INPUT_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/;
const ofProcess = /^(PWD|OLDPWD|_|SHLVL|INIT_CWD)$/;
/** What a host job inherits: the caller's environment without what is Loom's, the runner's, a package runner's or the source's. */
function hostEnvironment({ env, repositoryRoot, clean, withheld, }) {
    const startedByNpm = env['npm_execpath'] !== undefined || env['npm_command'] !== undefined;
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || withheld.includes(name) || isInternal(name) || (clean && !allowed.test(name)))
            continue;
        if (startedByNpm && isOfNpm(name, value, env))
            continue;
        if (name === 'PATH')
            kept[name] = cleanPath(value, repositoryRoot, startedByNpm);
        else if (name === 'HOME' || name === 'TMPDIR' || !pointsInto(value, repositoryRoot))
            kept[name] = value;
    }
    return kept;
}
function isInternal(name) {
    return (name.startsWith('LOOM_') ||
        name.startsWith('npm_') ||
        runner.test(name) ||
        (0,base_environment/* isGitLocal */.k)(name) ||
        ofProcess.test(name));
}
function isOfNpm(name, value, env) {
    return name === 'NODE' || name === 'COLOR' || (name === 'EDITOR' && value === env['npm_config_editor']);
}
/** npm puts the `.bin` of every folder above, its own tools, and for `npx` a folder of its cache first. */
function cleanPath(path, repositoryRoot, startedByNpm) {
    const isRunners = (entry) => /\/_npx\/|\/node-gyp-bin$/.test(entry) || (startedByNpm && entry.endsWith('/node_modules/.bin'));
    return path
        .split(external_node_path_.delimiter)
        .filter((entry) => entry !== '' && !pointsInto(entry, repositoryRoot) && !isRunners(entry))
        .join(external_node_path_.delimiter);
}
function pointsInto(value, repositoryRoot) {
    return value.startsWith('/') && (0,files/* isInside */.FK)(value, repositoryRoot);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/base/owned-directory.js
var owned_directory = __webpack_require__(3001);
;// CONCATENATED MODULE: ./build/js/providers/secret-files.js



/** Writes secrets to files of their owner alone, in a directory of their own below `directory`. Disposing removes them. */
async function keepSecrets(directory, files) {
    if (files.length === 0)
        return { paths: {}, [Symbol.asyncDispose]: () => Promise.resolve() };
    const own = await (0,owned_directory/* makeOwnedDirectory */.d)(directory);
    try {
        const paths = {};
        for (const { name, bytes } of files) {
            const path = (0,external_node_path_.join)(own.path, name);
            await (0,promises_.writeFile)(path, bytes, { mode: 0o600, flag: 'wx' });
            paths[name] = path;
        }
        return { paths, [Symbol.asyncDispose]: async () => own[Symbol.asyncDispose]() };
    }
    catch (error) {
        await own[Symbol.asyncDispose]();
        throw error;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/js/providers/host-shell.js



/** What makes a shell read no profile: those differ from machine to machine and change what the job had. */
const withoutProfile = {
    bash: ['--noprofile', '--norc'],
    zsh: ['-f'],
    fish: ['--no-config'],
};
/** Runs a shell on this process's own standard streams. Ctrl-C is the shell's while it runs. */
async function runHostShell({ command, isTerminal }, { cwd, env }) {
    const own = env['SHELL'] ?? '';
    const arguments_ = withoutProfile[(0,external_node_path_.basename)(own)];
    const isOwn = command === undefined && isTerminal && arguments_ !== undefined;
    const argv = command === undefined ? [] : ['-c', /^[-+]/.test(command) ? ` ${command}` : command];
    const ignore = () => undefined;
    process.on('SIGINT', ignore);
    try {
        const child = (0,external_node_child_process_.spawn)(isOwn ? own : 'sh', isOwn ? arguments_ : argv, { cwd, env, stdio: 'inherit' });
        return await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('exit', (code, signal) => {
                resolve(signal === null ? (code ?? 0) : 128 + external_node_os_.constants.signals[signal]);
            });
        });
    }
    finally {
        process.off('SIGINT', ignore);
    }
}

// EXTERNAL MODULE: ./build/js/providers/ladder.js
var providers_ladder = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/js/providers/host-step.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/** Runs `sh` in a process group of its own, until it has ended and its pipes are closed. */
async function runHostStep(step, output, signal) {
    const [out, err] = await Promise.all([step.pipes.open(), step.pipes.open()]);
    const readers = [pump(out.reader, 'stdout', output), pump(err.reader, 'stderr', output)];
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const child = start(step, out.writer, err.writer);
            const ended = exitOf(child);
            if (child.pid !== undefined)
                step.started(child.pid);
            const { pid } = child;
            const send = (name) => void (pid === undefined ? false : (0,process_group/* signalGroup */.i8)(pid, name));
            const end = () => {
                send('SIGKILL');
                step.killAll();
            };
            const ladder = __addDisposableResource(env_1, (0,providers_ladder/* climbLadder */.I)(signal, { ladder: step.ladder, send, end }), false);
            const exit = await ended;
            const isRead = Promise.all(readers).then(() => true);
            const pipesHeldOpen = !(await settledWithin(Promise.race([isRead, ladder.over]), step.drainMs));
            return { ...exit, pipesHeldOpen };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        throw startFailure(error);
    }
    finally {
        for (const { reader } of [out, err])
            reader.destroy();
    }
}
function start({ argv, cwd, env }, ...[stdout, stderr]) {
    try {
        return (0,external_node_child_process_.spawn)('sh', argv, { cwd, env, detached: true, stdio: ['ignore', stdout, stderr] });
    }
    finally {
        for (const fd of [stdout, stderr])
            (0,external_node_fs_.closeSync)(fd);
    }
}
async function pump(reader, stream, output) {
    return new Promise((resolve) => {
        reader.on('data', (bytes) => {
            const wait = output(stream, bytes);
            if (wait === undefined)
                return;
            reader.pause();
            void wait.then(() => reader.resume());
        });
        reader.once('close', () => {
            resolve();
        });
        reader.once('error', () => {
            resolve();
        });
    });
}
async function exitOf(child) {
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code, signal) => {
            if (signal === null)
                resolve({ exitCode: code ?? 0 });
            else
                resolve({ exitCode: 128 + external_node_os_.constants.signals[signal], signal });
        });
    });
}
/** What the work gives, or false when it takes longer. */
async function settledWithin(work, limitMs) {
    let timer;
    const limit = new Promise((resolve) => {
        timer = setTimeout(resolve, limitMs, false);
    });
    const settled = await Promise.race([work, limit]);
    clearTimeout(timer);
    return settled;
}
function startFailure(error) {
    if ((0,files/* hasCode */.up)(error, 'ENOENT', 'EACCES', 'ENOTDIR'))
        return new failure/* LoomFailure */.A('environment', {
            code: 'host/no-shell',
            message: 'cannot start `sh` in the workspace',
            hint: 'put a POSIX sh on PATH, and see that the job did not delete its workspace',
        }, error);
    if (!(0,files/* hasCode */.up)(error, 'E2BIG', 'EAGAIN', 'ENOMEM', 'EMFILE', 'ENFILE'))
        return error;
    const isLarge = error.code === 'E2BIG';
    return new failure/* LoomFailure */.A('environment', {
        code: 'host/cannot-start',
        message: `cannot start a process: ${isLarge ? "the job's variables are larger than the system allows" : error.message}`,
        hint: isLarge ? 'put large values into files' : 'run fewer jobs at once (--jobs), or see `ulimit -a`',
    }, error);
}

;// CONCATENATED MODULE: ./build/js/providers/host.js
var host_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var host_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










const defaultLadder = { interruptMs: 7500, terminateMs: 2500 };
// A single argument of a program is limited to 128 KiB on Linux.
const longestArgument = 100_000;
/** Runs jobs with the shell of this machine, in the workspace itself. Dispose it after the last job. */
function createHostProvider(options) {
    const pipes = createPipes(options.scratch);
    const environment = hostEnvironment(options);
    const known = (0,process_group/* processNumbers */.Ub)();
    const tracking = (0,model_tracking/* trackingOfJob */.uS)(options.runId, `${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.`);
    let sessions = 0;
    return {
        name: 'host',
        environment,
        prepare: async (request) => {
            sessions += 1;
            const own = { tracking: `${tracking}${sessions}.`, environment, pipes, known };
            return createSession(request, { ...options, ...own });
        },
        [Symbol.dispose]: () => {
            // One that was given the number of a known process which had ended.
            if (sessions > 0)
                (0,process_group/* killMarked */.fR)(model_tracking/* trackingVariable */.on, tracking);
            pipes[Symbol.dispose]();
        },
    };
}
async function createSession(request, options) {
    const { tracking, known } = options;
    const marked = (0,model_tracking/* trackingValue */.xC)(options.env[model_tracking/* trackingVariable */.on], tracking);
    const groups = [];
    const secrets = await keepSecrets(options.secretsDirectory, request.secretFiles ?? []);
    return {
        projectDir: request.workspace,
        environment: options.environment,
        secretPaths: secrets.paths,
        async run(step, output, signal) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const script = host_addDisposableResource(env_1, argumentsOf(step, options.scratch), false);
                const call = {
                    argv: script.argv,
                    cwd: request.workspace,
                    env: { ...options.environment, ...step.variables, [model_tracking/* trackingVariable */.on]: marked },
                    pipes: options.pipes,
                    ladder: options.ladder ?? defaultLadder,
                    drainMs: options.drainMs ?? 5000,
                    started: (pid) => void groups.push(pid),
                    killAll: () => {
                        (0,process_group/* killMarked */.fR)(model_tracking/* trackingVariable */.on, tracking, known);
                    },
                };
                try {
                    return await runHostStep(call, output, signal);
                }
                finally {
                    // The number of a group without members may come again as another's.
                    groups.splice(0, groups.length, ...groups.filter((pid) => (0,process_group/* signalGroup */.i8)(pid, 0)));
                }
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                host_disposeResources(env_1);
            }
        },
        // Steps work in the workspace itself.
        bringBack: () => Promise.resolve(),
        openShell: async (shell) => runHostShell(shell, {
            cwd: request.workspace,
            env: { ...options.environment, ...shell.variables, [model_tracking/* trackingVariable */.on]: marked },
        }),
        async [Symbol.asyncDispose]() {
            await (0,process_group/* endGroups */.KV)(groups.splice(0), options.graceMs ?? 500);
            (0,process_group/* killMarked */.fR)(model_tracking/* trackingVariable */.on, tracking, known);
            await secrets[Symbol.asyncDispose]();
        },
    };
}
/** `sh`'s arguments for a script. One that is too long for an argument goes through a file outside of the workspace. */
function argumentsOf({ script, exitOnError, trace }, scratch) {
    const options = [...(exitOnError ? ['-e'] : []), ...(trace ? ['-x'] : [])];
    if (Buffer.byteLength(script) <= longestArgument) {
        // A leading dash would be taken for an option.
        const command = /^[-+]/.test(script) ? ` ${script}` : script;
        return { argv: [...options, '-c', command], [Symbol.dispose]: () => undefined };
    }
    (0,external_node_fs_.mkdirSync)(scratch, { recursive: true, mode: 0o700 });
    const file = (0,external_node_path_.join)(scratch, `script-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
    (0,external_node_fs_.writeFileSync)(file, script, { mode: 0o600 });
    return {
        argv: [...options, file],
        [Symbol.dispose]: () => {
            (0,external_node_fs_.rmSync)(file, { force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/past.js
var records_past = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/js/run/compile.js + 1 modules
var compile = __webpack_require__(6927);
;// CONCATENATED MODULE: ./build/js/run/environment-facts.js





// What a terminal or a desktop session sets, and no CI.
const ofSession = /^(TERM|TERM_.*|COLORTERM|COLUMNS|LINES|LS_COLORS|LESS.*|PAGER|EDITOR|VISUAL|BROWSER|MANPATH|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_.*|DBUS_.*|DESKTOP_.*|SESSION_MANAGER|GDM.*|GNOME_.*|KDE_.*|GTK_.*|QT_.*|WINDOWID|SSH_.*|GPG_.*|TMUX.*|STY|VTE_.*|VSCODE_.*|ITERM_.*|KONSOLE_.*|PS1|PROMPT.*|HIST.*|MAIL|USERNAME)$/;
/** What jobs find on this machine, see `docs/parity.md`. What the machine does not tell is absent. */
async function readEnvironmentFacts(request) {
    const { inherited, loomVersion, gitVersion, dockerEngine } = request;
    const [os, libc, node, sh, zone, engine] = await Promise.all([
        readOs(),
        readLibc(),
        nodeVersion(inherited),
        realProgram('sh', inherited),
        timeZone(inherited),
        dockerEngine,
    ]);
    return {
        platform: (0,external_node_os_.platform)(),
        arch: (0,external_node_os_.arch)(),
        ...os,
        kernel: (0,external_node_os_.release)(),
        ...(libc === undefined ? {} : { libc }),
        loom: loomVersion,
        ...(node === undefined ? {} : { node }),
        git: gitVersion,
        ...(sh === undefined ? {} : { sh: (0,external_node_path_.basename)(sh) }),
        ...(engine === undefined ? {} : { docker_engine: engine }),
        locale: localeOf(inherited),
        time_zone: zone,
        umask: process.umask().toString(8).padStart(4, '0'),
        processors: (0,external_node_os_.availableParallelism)(),
        memory_gib: Math.round((0,external_node_os_.totalmem)() / 2 ** 30),
        variables: Object.keys(inherited)
            .filter((name) => !ofSession.test(name))
            .sort(),
    };
}
async function readOs() {
    const text = await textOf('/etc/os-release');
    const value = (key) => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(text)?.[1];
    const [id, version] = [value('ID'), value('VERSION_ID')];
    return {
        ...(id === undefined ? {} : { os_id: id }),
        ...(version === undefined ? {} : { os_version: version }),
    };
}
/** `glibc 2.36` or `musl`: what this very process runs on, as the library's own text says it. */
async function readLibc() {
    const maps = await textOf('/proc/self/maps');
    if (/\/ld-musl-/.test(maps))
        return 'musl';
    const path = /\/\S*\/libc(?:-[\d.]+)?\.so[.\d]*$/m.exec(maps)?.[0];
    if (path === undefined)
        return undefined;
    const version = /stable release version (\d[\d.]*\d)/.exec(await textOf(path, 'latin1'))?.[1];
    return version === undefined ? 'glibc' : `glibc ${version}`;
}
/** Of the `node` that jobs find; no process is started for the one that runs Loom. */
async function nodeVersion(inherited) {
    const program = await realProgram('node', inherited);
    if (program === undefined)
        return undefined;
    if (program === (await (0,promises_.realpath)(process.execPath)))
        return process.versions.node;
    try {
        const { exitCode, stdout } = await (0,base_process/* runCommand */.d)([program, '--version'], { env: inherited });
        return exitCode === 0 ? stdout.toString('utf8').trim().replace(/^v/, '') : undefined;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'EACCES', 'ENOEXEC'))
            return undefined;
        throw error;
    }
}
/** The file behind a program of the jobs' PATH, links resolved. */
async function realProgram(name, env) {
    for (const directory of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(directory))
            continue;
        try {
            return await (0,promises_.realpath)((0,external_node_path_.join)(directory, name));
        }
        catch (error) {
            if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'))
                throw error;
        }
    }
    return undefined;
}
function localeOf(env) {
    return [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((value) => (value ?? '') !== '') ?? 'C';
}
/** By name. JavaScript's own way to ask loads all of its knowledge of the world's calendars. */
async function timeZone(env) {
    const set = env['TZ'];
    if (set !== undefined && set !== '')
        return set.replace(/^:/, '');
    const link = await (0,promises_.realpath)('/etc/localtime').catch(() => '');
    const name = /\/zoneinfo\/(.+)$/.exec(link)?.[1];
    return (name ?? (await textOf('/etc/timezone')).trim()).replace(/^(Etc\/UTC|)$/, 'UTC');
}
async function textOf(path, encoding = 'utf8') {
    try {
        return await (0,promises_.readFile)(path, encoding);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return '';
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/model/outcome.js
var model_outcome = __webpack_require__(1908);
// EXTERNAL MODULE: ./build/js/model/cancellation.js
var cancellation = __webpack_require__(2997);
;// CONCATENATED MODULE: ./build/js/engine/cancel.js
/** Aborts with `parent`, and with the reason `timeout` after a time. */
function timeLimit(parent, limitMs) {
    const controller = new AbortController();
    const never = new AbortController().signal;
    const timer = setTimeout(() => {
        controller.abort({ kind: 'timeout', now: never });
    }, limitMs);
    const follow = () => {
        controller.abort(parent.reason);
    };
    if (parent.aborted)
        follow();
    else
        parent.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            clearTimeout(timer);
            parent.removeEventListener('abort', follow);
        },
    };
}
/**
 * The limit of a job's last words. A run that is cancelled, before or meanwhile, shortens it and does not end it; a second
 * Ctrl-C does. At its end there is no ladder: what still runs is killed.
 */
function lastWordsLimit(run, { limitMs, whenCancelledMs }) {
    const controller = new AbortController();
    const end = () => {
        controller.abort({ kind: 'timeout', now: AbortSignal.abort() });
    };
    let timer = setTimeout(end, limitMs);
    let now;
    const hurry = () => {
        clearTimeout(timer);
        timer = setTimeout(end, whenCancelledMs);
        now = run.reason.now;
        if (now.aborted)
            end();
        else
            now.addEventListener('abort', end, { once: true });
    };
    if (run.aborted)
        hurry();
    else
        run.addEventListener('abort', hurry, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            clearTimeout(timer);
            run.removeEventListener('abort', hurry);
            now?.removeEventListener('abort', end);
        },
    };
}
/** What became of a step or job that a signal ended. */
function stoppedOutcome({ reason }) {
    return reason.kind === 'timeout' ? 'timed_out' : 'cancelled';
}

;// CONCATENATED MODULE: ./build/js/engine/job-phase.js
/** One phase of a job, or a section of it, told from its start to its end. */
function jobPhase({ emitter, monotonicMs }, job, ...[code, section]) {
    const place = section === undefined ? { scope: 'job', job } : { scope: 'section', job, section };
    const startedMs = monotonicMs();
    return {
        place,
        start: async () => emitter.emit(place, code, { type: 'phase_started' }),
        finish: async (status) => emitter.emit(place, code, {
            type: 'phase_finished',
            status,
            duration_ms: Math.round(monotonicMs() - startedMs),
        }),
    };
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(8574);
;// CONCATENATED MODULE: ./build/js/secrets/mask-commands.js
const maskCommand = '::add-mask::';
const command = Buffer.from(maskCommand);
/** Node finds up to six bytes at three times the speed of more. */
const opening = command.subarray(0, 6);
const nothing = Buffer.alloc(0);
/**
 * A command stands at the start of its line, as for GitHub after blanks at most; its value goes to the line's end, which remains
 * in the stream. Holds at most `longestValue` bytes of a value, and otherwise only what may be the beginning of a command.
 */
function createMaskCommands(longestValue) {
    let held = nothing;
    let value;
    let isBlankSoFar = true;
    const startsLine = (bytes, at) => {
        let before = at - 1;
        while (before >= 0 && isBlank(bytes[before]))
            before--;
        return before < 0 ? isBlankSoFar : isLineEnd(bytes[before]);
    };
    /** Passes on what is no command and gives what follows the next one. */
    const readText = (bytes, parts) => {
        let at = bytes.indexOf(opening);
        while (at !== -1 && !(isCommand(bytes, at) && startsLine(bytes, at)))
            at = bytes.indexOf(opening, at + 1);
        let end = at === -1 ? bytes.length - beginningAtEnd(bytes) : at;
        if (at === -1 && !startsLine(bytes, end))
            end = bytes.length;
        if (end > 0)
            parts.push({ kind: 'bytes', bytes: bytes.subarray(0, end) });
        isBlankSoFar = startsLine(bytes, end);
        if (at !== -1) {
            value = createValue(longestValue);
            return bytes.subarray(at + command.length);
        }
        held = Buffer.from(bytes.subarray(end));
        return nothing;
    };
    /** Reads on in a command's value and gives what follows it. */
    const readValue = (bytes, parts) => {
        const end = bytes.findIndex(isLineEnd);
        value?.add(end === -1 ? bytes : bytes.subarray(0, end));
        if (end === -1)
            return nothing;
        parts.push({ kind: 'mask', value: value?.whole() });
        value = undefined;
        return bytes.subarray(end);
    };
    return {
        push(chunk) {
            const parts = [];
            let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
            if (held.length > 0)
                rest = Buffer.concat([held, rest]);
            held = nothing;
            while (rest.length > 0)
                rest = value === undefined ? readText(rest, parts) : readValue(rest, parts);
            return parts;
        },
        end() {
            if (value !== undefined)
                return [{ kind: 'mask', value: value.whole() }];
            return held.length === 0 ? [] : [{ kind: 'bytes', bytes: held }];
        },
    };
}
function isCommand(bytes, at) {
    const end = at + command.length;
    return end <= bytes.length && bytes.compare(command, 0, command.length, at, end) === 0;
}
/** How many bytes at the end may be the beginning of a command, if they start a line. */
function beginningAtEnd(bytes) {
    let size = Math.min(command.length - 1, bytes.length);
    while (size > 0 && bytes.compare(command, 0, size, bytes.length - size) !== 0)
        size--;
    return size;
}
/** Gathers a value, in which GitHub's `%25`, `%0D` and `%0A` stand for what would end it. */
function createValue(longest) {
    let parts = [];
    let size = 0;
    return {
        add(bytes) {
            size += bytes.length;
            if (size <= longest)
                parts.push(Buffer.from(bytes));
            else
                parts = [];
        },
        whole() {
            if (size > longest)
                return undefined;
            const text = Buffer.concat(parts).toString('latin1');
            return Buffer.from(text.replace(/%(?:25|0D|0A)/g, decodeURIComponent), 'latin1');
        },
    };
}
function isBlank(byte) {
    return byte === 32 || byte === 9;
}
function isLineEnd(byte) {
    return byte === 10 || byte === 13;
}

;// CONCATENATED MODULE: ./build/js/secrets/grams.js
const hashBits = 17;
const longestStride = 8;
function buildGrams(patterns) {
    const stride = patterns.reduce((least, { length }) => Math.min(least, length - 2), longestStride);
    const places = new Uint8Array(2 ** hashBits);
    for (const pattern of patterns) {
        for (let place = 0; place < stride; place++) {
            const hash = hashAt(pattern, place);
            places[hash] = (places[hash] ?? 0) | (1 << place);
        }
    }
    return { places, stride };
}
function hashAt(bytes, at) {
    const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return Math.imul(three, 0x9e3779b1) >>> (32 - hashBits);
}
/** The first place at or after `from` where a pattern may begin, or one too near to the end to tell. */
function findBeginning({ places, stride }, buffer, from) {
    const last = buffer.length - 3;
    const highest = 1 << (stride - 1);
    let at = from + stride - 1;
    for (; at <= last; at += stride) {
        let found = places[hashAt(buffer, at)] ?? 0;
        if (found === 0)
            continue;
        // The neighbours must fit as well: one place lower before, one place higher after, where these are known.
        found &= ((places[hashAt(buffer, at - 1)] ?? 0) << 1) | 1;
        if (at < last)
            found &= ((places[hashAt(buffer, at + 1)] ?? 0) >> 1) | highest;
        if (found !== 0)
            return at - (31 - Math.clz32(found));
    }
    return at - stride + 1;
}

;// CONCATENATED MODULE: ./build/js/secrets/automaton.js

/** The node that a byte leads to, 0 if there is no edge. */
function follow({ straight, keys, targets }, node, byte) {
    if (straight[node] === byte)
        return node + 1;
    const key = (node << 8) | byte;
    const slot = slotOf(keys, key);
    return keys[slot] === key ? (targets[slot] ?? 0) : 0;
}
/** The slot of an edge, or the free one where it would be. */
function slotOf(keys, key) {
    const last = keys.length - 1;
    const hash = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & last;
    while (keys[slot] !== key && keys[slot] !== -1)
        slot = (slot + 1) & last;
    return slot;
}
/**
 * Builds in time and memory proportional to the patterns' bytes. The patterns are in the order of `byBytes`, no two are equal, and
 * each has at least three bytes.
 */
function buildAutomaton(patterns) {
    const size = patterns.reduce((sum, { bytes }, at) => {
        return sum + bytes.length - sharedLength(bytes, patterns[at - 1]?.bytes);
    }, 1);
    // A pattern adds one edge to the table at most, where it leaves those before it.
    const slots = 2 ** Math.ceil(Math.log2(patterns.length * 2 + 2));
    const trie = {
        edges: {
            straight: new Int16Array(size).fill(-1),
            keys: new Int32Array(slots).fill(-1),
            targets: new Int32Array(slots),
        },
        depth: new Int32Array(size),
        parents: new Int32Array(size),
        bytes: new Uint8Array(size),
        found: new Int32Array(size),
        masks: new Map(),
    };
    let count = 1;
    for (const pattern of patterns)
        count = insert(trie, pattern, count);
    const { edges, depth, found, masks } = trie;
    const grams = buildGrams(patterns.map((pattern) => pattern.bytes));
    return { edges, depth, found, masks, fallback: automaton_link(trie), grams };
}
/** The order in which a pattern comes after all of its beginnings. */
function byBytes(a, b) {
    return Buffer.compare(a.bytes, b.bytes);
}
function sharedLength(bytes, before) {
    let shared = 0;
    while (before !== undefined && shared < before.length && before[shared] === bytes[shared])
        shared++;
    return shared;
}
/** Adds a pattern's nodes from number `count` on and gives the number after them. */
function insert({ edges, depth, parents, bytes, found, masks }, pattern, count) {
    let node = 0;
    let next = count;
    for (const byte of pattern.bytes) {
        let target = follow(edges, node, byte);
        if (target === 0) {
            target = next++;
            parents[target] = node;
            bytes[target] = byte;
            depth[target] = (depth[node] ?? 0) + 1;
            connect(edges, { node, byte, target });
        }
        node = target;
    }
    found[node] = node;
    masks.set(node, pattern.mask);
    return next;
}
function connect({ straight, keys, targets }, edge) {
    if (edge.target === edge.node + 1) {
        straight[edge.node] = edge.byte;
        return;
    }
    const key = (edge.node << 8) | edge.byte;
    const slot = slotOf(keys, key);
    keys[slot] = key;
    targets[slot] = edge.target;
}
/** Gives the fallbacks and completes what is found, nodes of lesser depth first. */
function automaton_link({ edges, depth, parents, bytes, found }) {
    const fallback = new Int32Array(depth.length);
    for (const node of byDepth(depth)) {
        let from = parents[node] ?? 0;
        let target = 0;
        while (from !== 0 && target === 0) {
            from = fallback[from] ?? 0;
            target = follow(edges, from, bytes[node] ?? 0);
        }
        fallback[node] = target;
        if (found[node] === 0)
            found[node] = found[target] ?? 0;
    }
    return fallback;
}
/** All nodes but the root, sorted by counting. */
function byDepth(depth) {
    const deepest = depth.reduce((most, each) => Math.max(most, each), 0);
    const starts = new Int32Array(deepest + 2);
    for (let node = 1; node < depth.length; node++) {
        const after = (depth[node] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let each = 1; each <= deepest; each++)
        starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0);
    const sorted = new Int32Array(depth.length - 1);
    for (let node = 1; node < depth.length; node++) {
        const deep = depth[node] ?? 0;
        const start = starts[deep] ?? 0;
        sorted[start] = node;
        starts[deep] = start + 1;
    }
    return sorted;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/secrets/encodings.js

/** A run of base64 shorter than this would stand in innocent text as well. */
const shortestBase64 = 6;
/** Where `base64` of GNU (76) and `openssl base64`, PEM (64) break their lines. */
const wrapColumns = [64, 76];
/** A value as programs are known to print it, itself included; all different. */
function encodingsOf(bytes) {
    const texts = (0,external_node_buffer_.isUtf8)(bytes) ? textEncodings(bytes.toString('utf8')) : [];
    const hex = bytes.toString('hex');
    const ascii = [...base64Encodings(bytes), ...urlEncodings(bytes), hex, hex.toUpperCase()];
    const all = [
        bytes.toString('latin1'),
        ...texts.map((text) => Buffer.from(text).toString('latin1')),
        ...ascii,
    ];
    return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'));
}
/**
 * The value within any longer text in base64: at each of the three places that it can have in a group of three bytes, the
 * characters that hold bits of nothing else; and to the text's end, with and without padding and a last newline.
 */
function base64Encodings(bytes) {
    const runs = [0, 1, 2].flatMap((offset) => {
        const start = Math.ceil((offset * 8) / 6);
        const encode = (end) => Buffer.concat([Buffer.alloc(offset), bytes, Buffer.from(end)]).toString('base64');
        const own = encode('').slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
        const ends = [encode(''), encode('\n')].map((text) => text.slice(start));
        return [own, ...ends, ...ends.map((text) => text.replace(/=+$/, ''))];
    });
    const long = runs.filter((run) => run.length >= shortestBase64);
    return [...long, ...long.map(urlSafe), ...wrappedBase64(bytes)];
}
function urlSafe(base64) {
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
function wrappedBase64(bytes) {
    return wrapColumns.flatMap((columns) => ['', '\n'].flatMap((end) => {
        const text = Buffer.concat([bytes, Buffer.from(end)]).toString('base64');
        if (text.length <= columns)
            return [];
        return [text.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n')];
    }));
}
/** What writers of URLs escape: RFC 3986, Python, JavaScript's component, JavaScript's whole URL, forms. */
const urlWriters = [
    { escapes: /[^\w.~-]/g, space: '%20' },
    { escapes: /[^\w.~/-]/g, space: '%20' },
    { escapes: /[^\w.~!'()*-]/g, space: '%20' },
    { escapes: /[^\w.~!'()*;/?:@&=+$,#-]/g, space: '%20' },
    { escapes: /[^\w.~-]/g, space: '+' },
    { escapes: /[^\w.*-]/g, space: '+' },
];
function urlEncodings(bytes) {
    const text = bytes.toString('latin1');
    const escape = (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    return urlWriters.flatMap(({ escapes, space }) => {
        const write = (character) => (character === ' ' ? space : escape(character));
        return [
            text.replace(escapes, write),
            text.replace(escapes, (character) => write(character).toUpperCase()),
        ];
    });
}
function textEncodings(text) {
    return [...jsonEncodings(text), ...xmlEncodings(text), ...shellEncodings(text)];
}
/** Inside of the quotes: JavaScript; ASCII only (Python); ASCII only with `\/` (PHP); fit for HTML (Go). */
function jsonEncodings(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const ascii = plain.replace(/[^\0-\x7f]/g, escape);
    return [plain, ascii, ascii.replaceAll('/', '\\/'), plain.replace(/[<>&\u2028\u2029]/g, escape)];
}
const xmlWriters = [
    {},
    { '"': '&quot;' },
    { '"': '&quot;', "'": '&apos;' },
    { '"': '&quot;', "'": '&#39;' },
    { '"': '&quot;', "'": '&#x27;' },
    { '"': '&#34;', "'": '&#39;' },
];
function xmlEncodings(text) {
    const always = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return xmlWriters.map((quotes) => {
        const names = { ...always, ...quotes };
        return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
    });
}
/** Within '…', as sh and as Python write it; within "…"; with backslashes, as `printf %q`; within $'…'. */
function shellEncodings(text) {
    const controls = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const dollar = text
        .replace(/[\\']/g, '\\$&')
        .replace(/[\n\r\t]/g, (control) => controls[control] ?? control);
    const octal = (character) => Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["\\$`]/g, '\\$&'),
        text.replace(/[\s'"\\|&;()<>!{}*[\]?^$`,]|^[~#]|(?<=[=:])~/g, '\\$&'),
        dollar,
        dollar.replace(/[^\0-\x7f]/gu, octal),
    ];
}

;// CONCATENATED MODULE: ./build/js/secrets/patterns.js



/** The name of all values that `::add-mask::` lines register: one, as their order may differ from run to run. */
const addedName = 'ADD_MASK';
function createPatterns() {
    const known = new Map();
    /** The same, in order when the automaton is built; new ones are at the end, which makes sorting cheap. */
    const sorted = [];
    let automaton;
    return {
        add(name, value) {
            const mask = Buffer.from(maskOf(name));
            for (const bytes of formsOf(value).flatMap(encodingsOf)) {
                const key = bytes.toString('latin1');
                const before = known.get(key);
                if (!isBetterName(name, before?.name))
                    continue;
                automaton = undefined;
                if (before !== undefined) {
                    before.name = name;
                    before.mask = mask;
                    continue;
                }
                const pattern = { bytes, name, mask };
                known.set(key, pattern);
                sorted.push(pattern);
            }
        },
        automaton() {
            if (sorted.length > 0)
                automaton ??= buildAutomaton(sorted.sort(byBytes));
            return automaton;
        },
    };
}
/** What stands in place of a value. */
function maskOf(name) {
    return `[REDACTED:SECRET_${name}]`;
}
/** What the workflow names is shown rather than what a command added, and of two names the first in the alphabet. */
function isBetterName(name, than) {
    if (than === undefined || than === name)
        return than === undefined;
    return than === addedName || (name !== addedName && name < than);
}

;// CONCATENATED MODULE: ./build/js/secrets/covers.js
/** Adds the cover of one match that ends later than all before it. Of equally long ones that overlap the first gives the mask. */
function addMatch(covers, match) {
    for (let last = covers.at(-1); last !== undefined && last.end > match.start; last = covers.at(-1)) {
        if (last.longest >= match.longest) {
            match.longest = last.longest;
            match.mask = last.mask;
        }
        match.start = Math.min(match.start, last.start);
        match.isCut ||= last.isCut;
        covers.pop();
    }
    covers.push(match);
}
/** The covers that are open when the bytes before `end` leave, as places of what remains. */
function openAfter(covers, end) {
    return covers
        .filter((cover) => cover.end > end)
        .map((cover) => ({
        ...cover,
        start: Math.max(0, cover.start - end),
        end: cover.end - end,
        isCut: cover.isCut || cover.start < end,
    }));
}
/** The bytes before `end` with masks in them. An open cover hides its bytes and gets its mask when it is closed. */
function maskedUntil(end, buffer, covers) {
    const parts = [];
    let from = 0;
    for (const cover of covers) {
        if (cover.start > from)
            parts.push(buffer.subarray(from, Math.min(cover.start, end)));
        if (cover.end <= end)
            parts.push(cover.mask);
        from = Math.min(cover.end, end);
    }
    parts.push(buffer.subarray(from, end));
    return joinBytes(parts);
}
/** Like `Buffer.concat`, but for many small parts. */
function joinBytes(parts) {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/js/secrets/scanner.js



const scanner_nothing = new Uint8Array(0);
/**
 * Puts masks in place of all matches. `current` is asked at every chunk; with another automaton than before the held bytes are
 * looked at again, so that a new pattern holds for all that has not left.
 */
function createScanner(current) {
    let automaton;
    let held = scanner_nothing;
    let node = 0;
    let covers = [];
    const leave = (buffer, end) => {
        held = end === buffer.length ? scanner_nothing : Uint8Array.from(buffer.subarray(end));
        if (covers.length === 0)
            return buffer.subarray(0, end);
        const left = maskedUntil(end, buffer, covers);
        covers = openAfter(covers, end);
        return left;
    };
    return {
        push(chunk) {
            const latest = current();
            if (latest === undefined)
                return chunk;
            const isNew = latest !== automaton;
            automaton = latest;
            if (isNew)
                covers = covers.filter(({ isCut }) => isCut);
            const buffer = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            node = scan(latest, buffer, { at: isNew ? 0 : held.length, node: isNew ? 0 : node, covers });
            return leave(buffer, buffer.length - (latest.depth[node] ?? 0));
        },
        end() {
            node = 0;
            return leave(held, held.length);
        },
    };
}
/** A node of this depth can be left and found again: its bytes hold no whole match. */
const shallow = 2;
/** Reads the buffer from a place to its end, adds what matches cover, and gives the last node. */
function scan(automaton, buffer, place) {
    const { depth, grams } = automaton;
    while (place.at < buffer.length) {
        const deep = depth[place.node] ?? 0;
        let until = place.at;
        if (deep <= shallow) {
            place.at = findBeginning(grams, buffer, place.at - deep);
            place.node = 0;
            until = place.at + grams.stride + 2;
        }
        walk(automaton, buffer, { place, until });
    }
    return place.node;
}
/** Follows the bytes at least to `until`, then on to a shallow node. */
function walk(automaton, buffer, { place, until }) {
    const { edges, fallback, depth, found } = automaton;
    const end = buffer.length;
    let { at, node } = place;
    while (at < end && (at < until || (depth[node] ?? 0) > shallow)) {
        const byte = buffer[at++] ?? 0;
        let target = follow(edges, node, byte);
        while (target === 0 && node !== 0) {
            node = fallback[node] ?? 0;
            target = follow(edges, node, byte);
        }
        node = target;
        const match = found[node] ?? 0;
        if (match === 0)
            continue;
        const longest = depth[match] ?? 0;
        const mask = automaton.masks.get(match) ?? scanner_nothing;
        addMatch(place.covers, { start: at - longest, end: at, longest, mask, isCut: false });
        // What cannot go on need not be held: only its ending may begin another match.
        while (node !== 0 && edges.straight[node] === -1)
            node = fallback[node] ?? 0;
    }
    place.at = at;
    place.node = node;
}

;// CONCATENATED MODULE: ./build/js/secrets/redactor.js





const tooLong = { registered: false, reason: 'too-long' };
/** A redactor with no secret registered. */
function createRedactor() {
    const patterns = createPatterns();
    const register = (name, value) => {
        const bytes = Buffer.from(value);
        const reason = refusalOf(bytes);
        if (reason !== undefined)
            return { registered: false, reason };
        patterns.add(name, bytes);
        return { registered: true };
    };
    const text = (text) => {
        if (patterns.automaton() === undefined)
            return text;
        const scanner = createScanner(patterns.automaton);
        return Buffer.concat([scanner.push(Buffer.from(text)), scanner.end()]).toString();
    };
    const stream = () => {
        const commands = createMaskCommands(longestValue);
        const scanner = createScanner(patterns.automaton);
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        const rest = () => decoder.write(scanner.end()) + decoder.end();
        const verdictOn = (value) => {
            const made = value === undefined ? tooLong : register(addedName, value);
            return made.registered ? maskOf(addedName) : `[NOT MASKED: ${refusals[made.reason]}]`;
        };
        const textOf = (part) => part.kind === 'bytes'
            ? decoder.write(scanner.push(part.bytes))
            : `${rest()}${maskCommand}${verdictOn(part.value)}`;
        return {
            push: (chunk) => commands.push(chunk).map(textOf).join(''),
            end: () => `${commands.end().map(textOf).join('')}${rest()}`,
        };
    };
    return { register, text, stream };
}
/** Two pieces of one stream that follow each other. */
function joinRedacted(first, second) {
    return (first + second);
}
/** The whole lines of a text, and what follows the last line end. */
function cutAtLineEnd(text) {
    const end = text.lastIndexOf('\n') + 1;
    return { lines: text.slice(0, end), rest: text.slice(end) };
}

;// CONCATENATED MODULE: ./build/js/engine/output.js

/** An incomplete line is held for at most this long, and at most this many characters. */
const holdMs = 100;
const holdLength = 64 * 1024;
/**
 * Turns a stream's bytes into pieces of text, cut at line ends where it can: several whole lines that came together are one
 * piece. Put together, the pieces are the stream's exact text, redacted.
 */
function createOutputStream(redactor, sink) {
    const stream = redactor.stream();
    let held = '';
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (held === '')
            return undefined;
        const text = held;
        held = '';
        return sink(text);
    };
    const take = (text) => {
        const { lines, rest } = cutAtLineEnd(text);
        if (lines === '') {
            if (rest === '')
                return undefined;
            held = joinRedacted(held, rest);
            if (held.length >= holdLength)
                return flush();
            timer ??= setTimeout(() => void flush(), holdMs).unref();
            return undefined;
        }
        const whole = joinRedacted(held, lines);
        held = rest;
        clearTimeout(timer);
        timer = held === '' ? undefined : setTimeout(() => void flush(), holdMs).unref();
        return sink(whole);
    };
    return {
        push: (bytes) => take(stream.push(bytes)),
        async end() {
            await take(stream.end());
            await flush();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/engine/output-events.js

/** Turns the bytes of a place into its output events. */
function outputEvents(place, phase, { emitter, redactor }) {
    const streamOf = (stream) => createOutputStream(redactor, (text) => emitter.emit(place, phase, { type: 'output', stream, text }));
    const streams = { stdout: streamOf('stdout'), stderr: streamOf('stderr') };
    return {
        sink: (stream, bytes) => streams[stream].push(bytes),
        async end() {
            await streams.stdout.end();
            await streams.stderr.end();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/engine/job-log.js


const phase = 'job.provider_prepare';
/** What a provider says becomes events of its job; every text meets the redactor first. */
function createJobLog(job, context) {
    const own = openLog({ scope: 'section', job, section: 'provider' }, context);
    return {
        provider: own,
        end: () => own.end(),
        async open(name) {
            const section = jobPhase(context, job, phase, name);
            const log = openLog(section.place, context);
            const forks = [];
            await section.start();
            return {
                ...log,
                fork() {
                    const fork = openLog(section.place, context);
                    forks.push(fork);
                    return fork.write;
                },
                async finish(outcome) {
                    for (const one of [log, ...forks])
                        await one.end();
                    await section.finish(outcome);
                },
            };
        },
        tell: async (fact) => context.emitter.emit({ scope: 'job', job }, 'job.execution', eventOf(fact, context)),
    };
}
function openLog(place, context) {
    const { sink, end } = outputEvents(place, phase, context);
    return {
        write: sink,
        end,
        tell: async (fact) => context.emitter.emit(place, phase, eventOf(fact, context)),
    };
}
function eventOf(fact, { redactor }) {
    if (fact.type === 'warning')
        return { ...fact, message: redactor.text(fact.message) };
    return fact.type === 'image_resolved' ? { ...fact, reference: redactor.text(fact.reference) } : fact;
}

;// CONCATENATED MODULE: ./build/js/engine/step.js


const step_phase = 'job.execution';
/** Runs one step in a session and tells what happened. A `LoomFailure` of the provider passes through, after the step's end was told. */
async function runStep(step, session, context) {
    const { emitter, redactor, monotonicMs, signal } = context;
    const place = { scope: 'step', job: step.job, unit: step.unit, index: step.index };
    const startedMs = monotonicMs();
    const finish = (status, exit) => emitter.emit(place, step_phase, {
        type: 'phase_finished',
        status,
        duration_ms: Math.round(monotonicMs() - startedMs),
        ...exit,
    });
    await emitter.emit(place, step_phase, { type: 'phase_started', command: redactor.text(step.script) });
    const output = outputEvents(place, step_phase, context);
    const request = {
        script: step.script,
        exitOnError: step.script.trimEnd().includes('\n'),
        trace: context.trace,
        variables: { ...step.variables, LOOM_STEP_INDEX: String(step.index) },
    };
    try {
        const exit = await session.run(request, output.sink, signal);
        await output.end();
        if (exit.pipesHeldOpen) {
            const message = redactor.text('a process that the step left behind still holds its output open; what it prints now is lost');
            await emitter.emit(place, step_phase, { type: 'warning', code: 'step/pipes-held-open', message });
        }
        const status = outcomeOf(exit.exitCode, signal);
        await finish(status, {
            exit_code: exit.exitCode,
            ...(exit.signal === undefined ? {} : { signal: exit.signal }),
        });
        return { outcome: status, exitCode: exit.exitCode };
    }
    catch (error) {
        await output.end();
        await finish('failed', {});
        throw error;
    }
}
function outcomeOf(exitCode, signal) {
    if (signal.aborted)
        return stoppedOutcome(signal);
    return exitCode === 0 ? 'success' : 'failed';
}

;// CONCATENATED MODULE: ./build/js/engine/attempt.js
var attempt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var attempt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








const lastWords = { limitMs: 5 * 60 * 1000, whenCancelledMs: 5000 };
/**
 * Runs a job once, from its provider to its clean-up. Never throws for what a job, a provider or a time limit does. `isLast` says
 * whether a failure is for good.
 */
async function runAttempt(job, context, isLast) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limit = attempt_addDisposableResource(env_1, timeLimit(context.signal, job.timeout_ms), false);
        const limited = { ...context, signal: limit.signal };
        const prepared = await prepare(job, limited);
        if ('failure' in prepared) {
            await cleanUp(job.id, undefined, context);
            return { end: prepared.failure };
        }
        const { session } = prepared;
        try {
            const executed = await execute(job, prepared, limited);
            const decision = isLast(executed) ? await askPause(job.id, context) : {};
            await runAfterScript(job, prepared, context);
            const end = await bringBack(job.id, { session, end: executed }, context);
            await jobPhase(context, job.id, 'job.execution').finish(end.outcome);
            await cleanUp(job.id, session, context);
            if (end.outcome !== 'timed_out')
                return { end, ...decision };
            const reason = `it took longer than its limit of ${job.timeout_ms / 1000} s`;
            return { end: { ...end, reason }, ...decision };
        }
        catch (error) {
            // A bug: nothing that the job started may outlive it all the same.
            await session[Symbol.asyncDispose]();
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        attempt_disposeResources(env_1);
    }
}
async function askPause(job, context) {
    if (context.pause === undefined || context.signal.aborted)
        return {};
    const decision = await context.pause(job, context.signal);
    await context.emitter.emit({ scope: 'job', job }, 'job.execution', { type: 'job_paused', decision });
    return { decision };
}
async function prepare(job, context) {
    const preparing = jobPhase(context, job.id, 'job.provider_prepare');
    const section = jobPhase(context, job.id, 'job.provider_prepare', 'provider');
    await preparing.start();
    await section.start();
    const log = createJobLog(job.id, context);
    const image = job.image === undefined ? {} : { image: context.redactor.text(job.image) };
    await context.emitter.emit(section.place, 'job.provider_prepare', {
        type: 'provider_selected',
        provider: context.provider.name,
        ...image,
    });
    try {
        const { files, values } = await resolveJobSecrets(job, context, async (fact) => context.emitter.emit(section.place, 'job.provider_prepare', fact));
        const request = { job, workspace: context.workspace, secretFiles: files, log };
        const session = await context.provider.prepare(request, context.signal);
        await log.end();
        await section.finish('success');
        await preparing.finish('success');
        return {
            session,
            variables: (0,environment/* jobVariables */.B)(job, { provider: context.provider.name, session, secretValues: values }, context.facts),
        };
    }
    catch (error) {
        await log.end();
        const failure = await tellFailure(error, section.place, context);
        await section.finish(failure.outcome);
        await preparing.finish(failure.outcome);
        return { failure };
    }
}
async function execute(job, { session, variables }, context) {
    await jobPhase(context, job.id, 'job.execution').start();
    for (const unit of ['before_script', 'script']) {
        for (const [at, script] of (job[unit] ?? []).entries()) {
            if (context.signal.aborted)
                return { outcome: stoppedOutcome(context.signal) };
            const step = { job: job.id, unit, index: at + 1, script, variables };
            const outcome = await stepOutcome(step, session, context);
            if (outcome.outcome !== 'success')
                return outcome;
        }
    }
    return { outcome: 'success' };
}
/** Runs whatever became of the job, for a bounded time, and never changes its outcome. */
async function runAfterScript(job, { session, variables }, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const scripts = job.after_script ?? [];
        if (scripts.length === 0)
            return;
        const limit = attempt_addDisposableResource(env_2, lastWordsLimit(context.signal, lastWords), false);
        for (const [at, script] of scripts.entries()) {
            if (limit.signal.aborted)
                return;
            const step = { job: job.id, unit: 'after_script', index: at + 1, script, variables };
            await stepOutcome(step, session, { ...context, signal: limit.signal });
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        attempt_disposeResources(env_2);
    }
}
/** A job whose changes cannot be brought back has failed; what became of it before says more. */
async function bringBack(job, { session, end }, context) {
    const impatience = (0,cancellation/* impatienceOf */.VO)(context.signal);
    try {
        await session.bringBack(impatience);
        return end;
    }
    catch (error) {
        if (impatience.aborted)
            return end;
        const failure = await tellError(error, { scope: 'job', job }, context);
        return end.outcome === 'success' ? failure : end;
    }
}
async function stepOutcome(step, session, context) {
    try {
        const { outcome, exitCode } = await runStep(step, session, context);
        return outcome === 'failed' ? { outcome, cause: 'script', exitCode } : { outcome };
    }
    catch (error) {
        return tellFailure(error, { scope: 'step', job: step.job, unit: step.unit, index: step.index }, context);
    }
}
/** What failed once the job was to stop, failed for that reason. */
async function tellFailure(error, place, context) {
    if (context.signal.aborted)
        return { outcome: stoppedOutcome(context.signal) };
    return tellError(error, place, context);
}
/** A failure of the environment becomes an error event and an outcome; anything else is a bug and passes. */
async function tellError(error, place, context) {
    if (!(error instanceof failure/* LoomFailure */.A))
        throw error;
    const { code, message, hint } = error.diagnostic;
    const { redactor, emitter } = context;
    const phaseCode = place.scope === 'section' ? 'job.provider_prepare' : 'job.execution';
    const advice = hint === undefined ? {} : { hint: redactor.text(hint) };
    await emitter.emit(place, phaseCode, { type: 'error', code, message: redactor.text(message), ...advice });
    return { outcome: 'failed', cause: code.startsWith('secrets/') ? 'secrets' : 'provider', reason: message };
}
async function cleanUp(job, session, context) {
    const cleanup = jobPhase(context, job, 'job.cleanup');
    const section = jobPhase(context, job, 'job.cleanup', 'cleanup');
    await cleanup.start();
    await section.start();
    await session?.[Symbol.asyncDispose]();
    await section.finish('success');
    await cleanup.finish('success');
}

;// CONCATENATED MODULE: ./build/js/engine/leniency.js
/** Whether `retry` wants another attempt after `attempts` that ended like this. What was cancelled is never tried again. */
function wantsRetry({ retry }, end, attempts) {
    if (retry === undefined || attempts > retry.max)
        return false;
    const kind = retryKind(end);
    const wanted = retry.when ?? ['always'];
    return kind !== undefined && (wanted.includes('always') || wanted.includes(kind));
}
function retryKind({ outcome, cause }) {
    if (outcome === 'timed_out')
        return 'timeout';
    if (outcome !== 'failed')
        return undefined;
    return cause === 'script' ? 'script_failure' : cause === 'provider' ? 'provider_failure' : 'other';
}
/** Whether `allow_failure` lets an end pass. Exit codes speak of a step of the script that failed. */
function allowsFailure({ allow_failure: allowed }, end) {
    if (end.outcome !== 'failed' && end.outcome !== 'timed_out')
        return false;
    if (typeof allowed === 'boolean' || allowed === undefined)
        return allowed === true;
    return end.cause === 'script' && end.exitCode !== undefined && allowed.exit_codes.includes(end.exitCode);
}

;// CONCATENATED MODULE: ./build/js/engine/job.js



/** Runs a job as often as its `retry` allows. Never throws for what a job, a provider or a time limit does. */
async function runJob(job, context) {
    const { emitter, monotonicMs, redactor } = context;
    const startedMs = monotonicMs();
    for (let attempts = 1;; attempts += 1) {
        const attemptMs = monotonicMs();
        const isTriedAgain = (end) => wantsRetry(job, end, attempts);
        const { end, decision } = await runAttempt(job, context, (outcome) => isFailure(job, outcome) && !isTriedAgain(outcome));
        if (context.signal.aborted || !(isTriedAgain(end) || decision === 'again')) {
            const paused = decision === 'leave' ? { isPaused: true } : {};
            return finishJob(job, { ...end, ...paused, attempts, durationMs: monotonicMs() - startedMs }, context);
        }
        await emitter.emit({ scope: 'job', job: job.id }, 'job.cleanup', {
            type: 'attempt_finished',
            attempt: attempts,
            ...jobEnd({ ...end, durationMs: monotonicMs() - attemptMs }, redactor),
        });
    }
}
function isFailure(job, end) {
    return (end.outcome === 'failed' || end.outcome === 'timed_out') && !allowsFailure(job, end);
}
/** Tells of a job that never runs: its clean-up phase and its end are all there is. */
async function skipJob(job, outcome, context) {
    const cleanup = jobPhase(context, job.id, 'job.cleanup');
    await cleanup.start();
    await cleanup.finish(outcome.outcome);
    await finishJob(job, { ...outcome, attempts: 0, durationMs: 0 }, context);
}
async function finishJob(job, { attempts, durationMs, ...end }, { emitter, redactor }) {
    const isAllowed = allowsFailure(job, end);
    await emitter.emit({ scope: 'job', job: job.id }, 'job.cleanup', {
        type: 'job_finished',
        attempts,
        ...(isAllowed ? { allowed: true } : {}),
        ...jobEnd({ ...end, durationMs }, redactor),
    });
    return isAllowed ? { ...end, isAllowed } : end;
}
function jobEnd({ outcome, cause, reason, durationMs }, redactor) {
    return {
        outcome,
        duration_ms: Math.round(durationMs),
        ...(cause === undefined ? {} : { cause }),
        ...(reason === undefined ? {} : { reason: redactor.text(reason) }),
    };
}

;// CONCATENATED MODULE: ./build/js/engine/schedule.js

/** Says what happens next. Pure: the same state gives the same decision; call it again whenever a job has ended. */
function schedule({ plan, outcomes, running }, limits) {
    const failed = firstFailure(plan, outcomes);
    const waiting = plan.nodes.filter((job) => !outcomes.has(job.id) && !running.has(job.id));
    if (limits.failFast && failed !== undefined) {
        return {
            start: [],
            skip: waiting.map((job) => ({ job: job.id, reason: `\`${failed}\` failed and --fail-fast is on` })),
        };
    }
    const before = predecessors(plan);
    const start = [];
    const skip = [];
    const skipped = new Map();
    const judge = judgeOnce((needed) => {
        const blocker = needed.find((name) => skipped.has(name) || isBlocking(outcomes.get(name)));
        if (blocker !== undefined)
            return { root: skipped.get(blocker) ?? rootOf(blocker, before, outcomes) };
        return { isReady: needed.every((name) => outcomes.has(name)) };
    });
    for (const { id, when } of waiting) {
        const needed = before.get(id) ?? none;
        const verdict = when === 'always' ? { isReady: hasEnded(needed, outcomes, skipped) } : judge(needed);
        if ('root' in verdict) {
            skipped.set(id, verdict.root);
            skip.push({ job: id, reason: `needs \`${verdict.root}\`, which did not pass` });
        }
        else if (verdict.isReady && start.length + running.size < limits.maxParallel)
            start.push(id);
    }
    return { start, skip };
}
const none = [];
/** `when: always` waits for the end of others, however they ended. */
function hasEnded(needed, outcomes, skipped) {
    return needed.every((name) => outcomes.has(name) || skipped.has(name));
}
/** Jobs of a stage mostly wait for the very same jobs: each such list is looked at once. */
function judgeOnce(judge) {
    const verdicts = new Map();
    return (needed) => {
        const known = verdicts.get(needed);
        if (known !== undefined)
            return known;
        const verdict = judge(needed);
        verdicts.set(needed, verdict);
        return verdict;
    };
}
function isBlocking(outcome) {
    return outcome !== undefined && !(0,model_outcome/* isPassed */.Hh)(outcome);
}
function firstFailure(plan, outcomes) {
    return plan.nodes.find(({ id }) => {
        const end = outcomes.get(id);
        return (end?.outcome === 'failed' || end?.outcome === 'timed_out') && !(0,model_outcome/* isPassed */.Hh)(end);
    })?.id;
}
/** Where the trouble began: of a skipped job the job that it was skipped for. */
function rootOf(job, before, outcomes) {
    if (outcomes.get(job)?.outcome !== 'skipped')
        return job;
    const blocker = before.get(job)?.find((name) => isBlocking(outcomes.get(name)));
    return blocker === undefined ? job : rootOf(blocker, before, outcomes);
}
const known = new WeakMap();
/** What each job waits for; jobs that wait for the same have the same list. */
function predecessors(plan) {
    const made = known.get(plan);
    if (made !== undefined)
        return made;
    const before = new Map();
    for (const { from, to } of plan.edges) {
        const list = before.get(to);
        if (list === undefined)
            before.set(to, [from]);
        else
            list.push(from);
    }
    const lists = new Map();
    for (const [job, list] of before) {
        const key = list.join(' ');
        before.set(job, lists.get(key) ?? list);
        if (!lists.has(key))
            lists.set(key, list);
    }
    known.set(plan, before);
    return before;
}

;// CONCATENATED MODULE: ./build/js/engine/engine.js



/**
 * Runs a plan to its end. A failed or cancelled job is an outcome; only a bug throws, after
 * all that was running has ended.
 */
async function runPlan(options) {
    const { emitter, monotonicMs, signal } = options;
    const startedMs = monotonicMs();
    const outcomes = new Map();
    const stop = new AbortController();
    const context = { ...options, signal: AbortSignal.any([signal, stop.signal]) };
    await emitter.emit({ scope: 'pipeline' }, 'pipeline.execute', { type: 'phase_started' });
    const { isPaused } = await runJobs(context, outcomes, stop);
    const status = signal.aborted ? 'cancelled' : [...outcomes.values()].every(model_outcome/* isPassed */.Hh) ? 'success' : 'failure';
    await emitter.emit({ scope: 'pipeline' }, 'pipeline.execute', {
        type: 'phase_finished',
        status,
        duration_ms: Math.round(monotonicMs() - startedMs),
        exit_code: status === 'success' ? 0 : 1,
    });
    return { outcomes, isPaused };
}
async function runJobs(options, outcomes, stop) {
    let isPaused = false;
    const { plan, limits, signal } = options;
    const jobs = new Map(plan.nodes.map((job) => [job.id, job]));
    const running = new Map();
    const start = async (job) => {
        try {
            const provider = await options.providerFor(job);
            const outcome = await runJob(job, { ...options, provider });
            outcomes.set(job.id, outcome);
            isPaused ||= outcome.isPaused === true;
            if (limits.failFast && !(0,model_outcome/* isPassed */.Hh)(outcome) && !signal.aborted)
                stop.abort(failFast());
        }
        finally {
            running.delete(job.id);
        }
    };
    const skip = async (id, outcome) => {
        outcomes.set(id, outcome);
        const job = jobs.get(id);
        if (job !== undefined)
            await skipJob(job, outcome, options);
    };
    for (;;) {
        const isStopped = signal.aborted || isPaused;
        const decision = isStopped
            ? { start: [], skip: [] }
            : schedule({ plan, outcomes, running: new Set(running.keys()) }, limits);
        for (const { job, reason } of decision.skip)
            await skip(job, { outcome: 'skipped', reason });
        for (const id of decision.start) {
            const job = jobs.get(id);
            if (job !== undefined)
                running.set(id, start(job));
        }
        // What was skipped may block more: a job may need one that comes later in the plan.
        if (decision.skip.length > 0)
            continue;
        if (running.size === 0)
            break;
        await raceOf(running, stop);
    }
    for (const { id } of plan.nodes)
        if (!outcomes.has(id))
            await skip(id, neverStarted(signal));
    return { isPaused };
}
function neverStarted(signal) {
    if (!signal.aborted)
        return { outcome: 'skipped', reason: 'the run is paused' };
    const { kind } = signal.reason;
    const outcome = kind === 'fail-fast' ? 'skipped' : 'cancelled';
    return { outcome, reason: 'the run was stopped before it started' };
}
/** Waits until one has ended. A bug in one ends the others before it is thrown. */
async function raceOf(running, stop) {
    try {
        await Promise.race(running.values());
    }
    catch (error) {
        stop.abort(failFast());
        await Promise.allSettled(running.values());
        throw error;
    }
}
function failFast() {
    return { kind: 'fail-fast', now: new AbortController().signal };
}

;// CONCATENATED MODULE: ./build/js/run/phase.js
/** One phase of a run, told from its start to its end. Its duration counts from `startedMs` of the monotonic clock. */
function runPhase(emitter, code, startedMs = performance.now()) {
    const tell = async (body) => emitter.emit({ scope: 'run' }, code, body);
    return {
        tell,
        start: () => tell({ type: 'phase_started' }),
        finish: (status) => tell({ type: 'phase_finished', status, duration_ms: Math.round(performance.now() - startedMs) }),
    };
}

;// CONCATENATED MODULE: ./build/js/run/execute.js





const pausedExitCode = 77;
/** Runs the plan and finishes the records and the receipt. */
async function execute_execute(ready, settings, providerFor) {
    const { workspace, records, runId, emitter } = ready;
    const executing = runPhase(emitter, 'run.pipeline_execute');
    await executing.start();
    const { outcomes, isPaused } = await runPlan(engineOptions(ready, settings, providerFor));
    const status = statusOf(outcomes, settings.signal, records);
    await executing.finish(status);
    const finalizing = runPhase(emitter, 'run.finalize');
    await finalizing.start();
    await finalizing.finish('success');
    const durationMs = Math.round(performance.now() - ready.startedMs);
    const compared = ready.comparison?.build(await settings.environment);
    const exitCode = records.failure() === undefined ? exitCodeOf(status, settings.signal, isPaused) : 3;
    const receiptPath = await records.finish({
        status,
        exitCode,
        finishedAt: new Date(),
        durationMs,
        ...(compared === undefined ? {} : { compared }),
        ...errorOf(records, ready.redactor),
    });
    const trouble = records.failure();
    if (trouble !== undefined)
        throw trouble;
    const { path, ignored } = workspace;
    return {
        kind: 'ended',
        status,
        exitCode,
        runId,
        durationMs,
        workspace: path,
        ignored,
        receiptPath,
        records,
        outcomes,
    };
}
function engineOptions(ready, settings, providerFor) {
    const { runId, workspace, plan, emitter, redactor, workflowPath, repositoryRoot, git } = ready;
    const { pause } = settings;
    return {
        plan,
        providerFor,
        workspace: workspace.path,
        redactor,
        secrets: settings.resolver,
        emitter,
        facts: { runId, workflowPath, treeSha: workspace.treeSha, repositoryRoot, git },
        limits: {
            maxParallel: settings.maxParallel ?? (0,external_node_os_.availableParallelism)(),
            failFast: settings.failFast ?? false,
        },
        trace: (settings.env['LOOM_DEBUG_TRACE'] ?? '') !== '',
        monotonicMs: () => performance.now(),
        signal: settings.signal,
        ...(pause === undefined ? {} : { pause: (job, signal) => pause(runId, job, signal) }),
    };
}
function statusOf(outcomes, signal, records) {
    if (signal.aborted)
        return 'cancelled';
    const passed = [...outcomes.values()].every(model_outcome/* isPassed */.Hh);
    return passed && records.failure() === undefined ? 'success' : 'failure';
}
function exitCodeOf(status, { reason }, isPaused) {
    if (status === 'cancelled')
        return (0,cancellation/* cancelledExitCode */.NU)(reason);
    return status === 'success' ? 0 : isPaused ? pausedExitCode : 1;
}
function errorOf(records, redactor) {
    const failure = records.failure();
    if (failure === undefined)
        return {};
    return { error: { code: failure.diagnostic.code, message: redactor.text(failure.message) } };
}

// EXTERNAL MODULE: ./build/js/base/hash.js
var base_hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/process-identity.js
var process_identity = __webpack_require__(4254);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/js/engine/emitter.js
/** An emitter whose events count from 1; every sink gets them in the same order. */
function createEmitter(sinks, now) {
    let seq = 0;
    return {
        emit(place, phase, body) {
            seq += 1;
            const event = { seq, ts: now().toISOString(), place, phase, ...body };
            const waits = sinks.map((sink) => sink.write(event)).filter((wait) => wait !== undefined);
            return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
        },
    };
}

// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/runtime-directory.js + 1 modules
var runtime_directory = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/js/records/start.js
var records_start = __webpack_require__(9211);
// EXTERNAL MODULE: ./build/js/records/attempts.js
var attempts = __webpack_require__(7953);
;// CONCATENATED MODULE: ./build/js/records/event-file.js


const flushMs = 100;
const flushLength = 256 * 1024;
/**
 * Appends to one file. Writing blocks, so a fast producer is slowed by the disk and nothing piles up in memory; a torn last line
 * is all that a kill can leave.
 */
function createLineFile(path, onError) {
    let fd;
    let gathered = '';
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (gathered === '')
            return;
        const text = gathered;
        gathered = '';
        try {
            fd ??= openAppend(path);
            writeLines(fd, Buffer.from(text));
        }
        catch (error) {
            onError(error);
        }
    };
    return {
        append(line) {
            gathered += line;
            if (gathered.length >= flushLength)
                flush();
            else
                timer ??= setTimeout(flush, flushMs).unref();
        },
        close() {
            flush();
            const open = fd;
            fd = undefined;
            if (open === undefined)
                return;
            try {
                (0,external_node_fs_.closeSync)(open);
            }
            catch (error) {
                onError(error);
            }
        },
    };
}
/** Writes lines to the end of a file. What a full disk takes only a part of goes again, so that a later line is not torn. */
function writeLines(fd, lines) {
    let written = 0;
    try {
        while (written < lines.length)
            written += (0,external_node_fs_.writeSync)(fd, lines, written);
    }
    catch (error) {
        const torn = written - (lines.lastIndexOf(0x0a, written - 1) + 1);
        if (written > 0 && torn > 0)
            (0,external_node_fs_.ftruncateSync)(fd, (0,external_node_fs_.fstatSync)(fd).size - torn);
        throw error;
    }
}
function openAppend(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
}

// EXTERNAL MODULE: ./build/js/records/fold.js
var records_fold = __webpack_require__(316);
// EXTERNAL MODULE: ./build/js/records/line.js
var line = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/js/records/phase-report.js
var phase_report = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/records/summaries.js
var summaries = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/js/records/event-log.js










/** The log directory of a run: events as they come, summaries and manifests as what they speak of ends. */
function createEventLog(logs, runId, plan) {
    const fold = (0,records_fold/* createFold */.Ov)(runId, plan);
    const seen = (0,phase_report/* createSeenPhases */.S9)();
    const files = new Map();
    let failure;
    const onError = (error) => {
        failure ??= cannotWrite(logs, error);
    };
    const trying = (write) => {
        try {
            write();
        }
        catch (error) {
            onError(error);
        }
    };
    const write = (event) => {
        const directory = (0,layout/* placeDirectory */.tJ)(event.place);
        let file = files.get(directory);
        if (file === undefined) {
            file = createLineFile((0,external_node_path_.join)(logs, directory, 'events.jsonl'), onError);
            files.set(directory, file);
        }
        file.append((0,line/* eventLine */.V)(event));
        (0,records_fold/* foldEvent */.wI)(fold, event);
        (0,phase_report/* notePhase */.oB)(seen, event);
        if (!endsPlace(event))
            return;
        file.close();
        files.delete(directory);
        trying(() => {
            (0,summaries/* writePlaceEnd */.G)(logs, fold, event);
        });
        if (event.type !== 'attempt_finished' || event.place.scope !== 'job')
            return;
        const { job } = event.place;
        trying(() => {
            (0,attempts/* setAttemptAside */.M)(logs, job, event.attempt);
        });
        (0,phase_report/* forgetPhases */.iu)(seen, job);
        (0,records_fold/* beginNextAttempt */.I1)(fold, job, event);
    };
    const finish = (end) => {
        for (const file of files.values())
            file.close();
        trying(() => {
            if (end.compared !== undefined)
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(logs, layout/* comparedFile */.GZ), `${end.compared.text}\n`, { mode: 0o600 });
            (0,summaries/* writeRunEnd */.e)(logs, { fold, seen }, end);
        });
    };
    return { fold, write, finish, note: onError, failure: () => failure };
}
function endsPlace(event) {
    const { scope } = event.place;
    return (event.type === 'job_finished' ||
        event.type === 'attempt_finished' ||
        (event.type === 'phase_finished' && (scope === 'step' || scope === 'section')));
}
function cannotWrite(logs, error) {
    const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    const why = error instanceof Error ? error.message : String(error);
    return new failure/* LoomFailure */.A('environment', {
        code: isFull ? 'records/disk-full' : 'records/write-failed',
        message: `cannot write the logs in ${logs}: ${isFull ? 'the disk is full' : why}`,
        hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    }, error);
}

// EXTERNAL MODULE: ./build/js/records/receipts.js
var receipts = __webpack_require__(6462);
;// CONCATENATED MODULE: ./build/js/records/writer.js









/** Opens the records of a run whose workspace is whole. */
async function openRecords(request) {
    const live = request.isReopened === true ? (0,layout/* liveRuntime */.hQ)(request.workspace) : await (0,runtime_directory/* openRuntime */.fS)(request.workspace);
    const { run_id: runId, repo_root: repositoryRoot } = request.begun;
    const logs = (0,external_node_path_.join)(live, (0,layout/* logsPath */.lA)(runId));
    await (0,promises_.mkdir)(logs, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* planFile */.eS), `${request.planText}\n`, { mode: 0o600 });
    const start = {
        schema_version: 'v1',
        jobs: request.plan.nodes.map(({ id }) => id),
        commit: (0,records_start/* encodeCommit */.Cv)(request.git),
        changed: [...request.changed],
        ...(request.checkout === undefined ? {} : { checkout: request.checkout }),
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* startFile */.Be), `${JSON.stringify(start)}\n`, { mode: 0o600 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(live, layout/* ignoredFile */.bm), `${JSON.stringify(request.ignored)}\n`, { mode: 0o600 });
    const started = runningReceipt(request);
    await (0,receipts/* writeReceipt */.Qz)(live, started);
    const hasCopy = await (0,receipts/* writeReceiptCopy */.fR)(repositoryRoot, started);
    const log = createEventLog(logs, runId, request.plan);
    return {
        receiptPath: (0,external_node_path_.join)((0,begin/* homeOf */.lt)(request.workspace), (0,layout/* receiptPath */.WI)(runId)),
        fold: log.fold,
        hasCopy,
        write: (event) => log.write(event),
        failure: log.failure,
        async finish(end) {
            log.finish(end);
            const finished = finishedReceipt(started, end, log.fold);
            // Before the records move: one that is killed from here on has ended, and its receipt says so wherever it is.
            const isWritten = (await (0,receipts/* writeReceipt */.Qz)(live, finished).catch(log.note)) !== undefined;
            const home = await (0,runtime_directory/* settleRuntime */.Wr)(request.workspace);
            const receipt = (0,begin/* pointInto */.z6)(home, finished);
            if (home !== (0,begin/* homeOf */.lt)(request.workspace) && isWritten)
                await (0,receipts/* writeReceipt */.Qz)(home, receipt).catch(log.note);
            // A full disk may still leave the copy in the repository a place.
            if (hasCopy && (await (0,receipts/* writeReceiptCopy */.fR)(repositoryRoot, receipt)) && end.compared !== undefined)
                await (0,receipts/* writeComparedCopy */.Yl)(repositoryRoot, runId, end.compared.text).catch(log.note);
            return (0,external_node_path_.join)(home, (0,layout/* receiptPath */.WI)(runId));
        },
    };
}
function runningReceipt({ begun, workspace, treeSha, planDigest }) {
    const graph_ir = { digest: planDigest, path: '' };
    return (0,begin/* pointInto */.z6)((0,begin/* homeOf */.lt)(workspace), { ...begun, snapshot_tree_sha: treeSha, graph_ir });
}
function finishedReceipt(started, end, fold) {
    return {
        ...started,
        status: end.status,
        exit_code: end.exitCode,
        finished_at: end.finishedAt.toISOString(),
        duration_ms: end.durationMs,
        ...(end.error === undefined ? {} : { error: end.error }),
        ...comparedPointers(started, end),
        jobs: (0,records_fold/* jobRecords */.w_)(fold),
    };
}
function comparedPointers({ logs_dir: logs }, { compared }) {
    if (compared === undefined || logs === undefined)
        return {};
    return { compared_path: (0,external_node_path_.join)(logs, layout/* comparedFile */.GZ), parity_digest: compared.digest };
}

// EXTERNAL MODULE: ./build/js/base/settled.js
var settled = __webpack_require__(8659);
// EXTERNAL MODULE: ./build/js/snapshot/config.js
var snapshot_config = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/js/snapshot/checkout-facts.js



const telling = [
    'core.autocrlf',
    'core.eol',
    'core.filemode',
    'core.ignorecase',
    'core.precomposeunicode',
    'core.sparsecheckout',
    'core.symlinks',
];
function readCheckoutFacts(repository, config) {
    const values = telling.flatMap((key) => {
        const value = (0,snapshot_config/* configValue */.Mn)(config, key);
        return value === undefined ? [] : [[key, value.toLowerCase()]];
    });
    return { shallow: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository.commonDir, 'shallow')), config: Object.fromEntries(values) };
}

// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
;// CONCATENATED MODULE: ./build/js/snapshot/checkout.js




/** Of the given paths those whose attributes name one of the filters: their bytes come from the working tree. */
async function readFilteredPaths(repository, filters, paths) {
    if (filters.length === 0 || paths.length === 0)
        return [];
    const stdin = joinNul(paths);
    const output = await (0,git/* git */.$Y)(['check-attr', '-z', '--stdin', 'filter'], {
        cwd: repository.root,
        env: repository.env,
        stdin,
    });
    const fields = (0,git/* splitNul */.K5)(output);
    const filtered = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, , value] = fields.slice(at, at + 3);
        if (path !== undefined && value !== undefined && filters.includes(value.toString('utf8')))
            filtered.push(path);
    }
    return filtered;
}
/** Writes every file of the workspace's index, and the index's knowledge of them. No filter program runs. */
async function checkoutIndex(workspace, env, filters) {
    const settings = [
        ['checkout.workers', String(Math.min((0,external_node_os_.availableParallelism)(), maximumWorkers))],
        ...filters.flatMap((name) => [
            [`filter.${name}.smudge`, ''],
            [`filter.${name}.process`, ''],
            [`filter.${name}.required`, 'false'],
        ]),
    ];
    const call = { cwd: workspace, env: withConfig(env, settings) };
    const { exitCode, stderr } = await (0,git/* tryGit */.Ii)(['checkout-index', '--all', '--force', '--index', '--quiet'], call);
    // A path with a conflict has no one content; its working bytes are laid over later.
    if (exitCode === 0 || /^(?!.*(fatal|unable|cannot|No space))/s.test(stderr.toString('utf8')))
        return;
    await (0,git/* git */.$Y)(['checkout-index', '--all', '--force', '--index', '--quiet'], call);
}
const maximumWorkers = 8;
function withConfig(env, settings) {
    const entries = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${at}`, key],
        [`GIT_CONFIG_VALUE_${at}`, value],
    ]);
    const numbered = Object.fromEntries(entries);
    return { ...env, GIT_CONFIG_COUNT: String(settings.length), ...numbered };
}
/** Makes the index forget sizes and times of files whose bytes are not the blob's: git then asks their filter, and finds them clean. */
async function forgetStats(workspace, env, entries) {
    if (entries.length === 0)
        return;
    await (0,git/* git */.$Y)(['update-index', '-z', '--index-info'], { cwd: workspace, env, stdin: withoutStats(entries) });
}
function withoutStats(entries) {
    const lines = entries.flatMap(({ mode, sha, path }) => [
        Buffer.from(`${mode} ${sha} 0\t`),
        path,
        Buffer.from([0]),
    ]);
    return Buffer.concat(lines);
}
/**
 * The id of the tree that the workspace holds, uncommitted work included: the given paths are applied to a throw-away copy of
 * its index. New objects go into the workspace's own store.
 */
async function writeTree({ workspace, env, deleted, changed, entries }) {
    const index = (0,external_node_path_.join)(workspace, '.git/loom-tree-index');
    // Objects that are written for their ids alone need not be small.
    const fast = withConfig(env, [['core.looseCompression', '0']]);
    const call = { cwd: workspace, env: { ...fast, GIT_INDEX_FILE: index } };
    // Whenever git writes an index it reads every file again that is not older than it. All files here are new, and what changed
    // is named: an index from the future spares them.
    const step = async (args, stdin = new Uint8Array()) => {
        await (0,promises_.utimes)(index, future, future).catch(ignoreMissing);
        return (0,git/* git */.$Y)(args, { ...call, stdin });
    };
    try {
        await (0,promises_.copyFile)((0,external_node_path_.join)(workspace, '.git/index'), index).catch(ignoreMissing);
        const known = Buffer.concat([joinNul(deleted, `0 ${'0'.repeat(40)}\t`), withoutStats(entries)]);
        if (known.length > 0)
            await step(['update-index', '-z', '--index-info'], known);
        if (changed.length > 0)
            await step(['update-index', '--add', '--remove', '--replace', '-z', '--stdin'], joinNul(changed));
        return (await step(['write-tree'])).toString('utf8').trim();
    }
    finally {
        await (0,promises_.rm)(index, { force: true });
        await (0,promises_.rm)(`${index}.lock`, { force: true });
    }
}
// Seconds since the epoch that 32 bits hold.
const future = 2 ** 31 - 1;
/** Paths as git reads them with `-z`, each with the same text before it. */
function joinNul(paths, before = '') {
    return Buffer.concat(paths.flatMap((path) => [Buffer.from(before), path, Buffer.from([0])]));
}
function ignoreMissing(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        throw error;
}

// EXTERNAL MODULE: ./build/js/snapshot/clone.js + 1 modules
var clone = __webpack_require__(171);
;// CONCATENATED MODULE: ./build/js/snapshot/collisions.js


/** Whether a directory's file system takes names that differ in case only for one. `.git` is there to ask about. */
async function foldsCase(workspace) {
    return (0,promises_.lstat)((0,external_node_path_.join)(workspace, '.GIT')).then(() => true, () => false);
}
/**
 * Groups of paths, and of directories on the way to them, that are one name where case and the form of accents do not count
 * (macOS, Windows): of each group only one file can exist.
 */
function collidingPaths(paths) {
    const byFold = new Map();
    for (const path of paths) {
        const text = path.toString('utf8');
        for (let end = text.length; end > 0; end = text.lastIndexOf('/', end - 1)) {
            const name = text.slice(0, end);
            const fold = name.normalize('NFC').toLowerCase();
            const names = byFold.get(fold);
            if (names === undefined)
                byFold.set(fold, new Set([name]));
            else if (names.has(name))
                break;
            else
                names.add(name);
        }
    }
    return [...byFold.values()].filter((names) => names.size > 1).map((names) => [...names].sort());
}

;// CONCATENATED MODULE: ./build/js/snapshot/disk.js



/** Fails with `snapshot/disk-full` when the file system of `workspace` has less free space than a snapshot needs. */
async function checkFreeSpace(repository, workspace) {
    const [needBytes, { bavail, bsize }] = await Promise.all([estimate(repository), (0,promises_.statfs)(workspace)]);
    const freeBytes = bavail * bsize;
    if (needBytes <= freeBytes)
        return;
    throw diskFull(`it needs about ${megabytes(needBytes)}, and ${megabytes(freeBytes)} are free`);
}
/** The failure for a file system without space, found before copying or met while writing. */
function diskFull(detail, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'snapshot/disk-full',
        message: `not enough disk space for the workspace: ${detail}`,
        hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    }, cause);
}
/** Objects as git counts them, and the working tree's files, of which the index's size gives a lower bound. */
async function estimate(repository) {
    const output = await (0,git/* git */.$Y)(['count-objects', '-v'], { cwd: repository.root, env: repository.env });
    const counts = new Map(output
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(': ')));
    const objects = (Number(counts.get('size') ?? 0) + Number(counts.get('size-pack') ?? 0)) * 1024;
    const index = await (0,promises_.stat)(`${repository.gitDir}/index`).then((stats) => stats.size, () => 0);
    return objects + index;
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`;
}

// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
;// CONCATENATED MODULE: ./build/js/snapshot/warnings.js
const shown = 5;
/** A warning that names paths, or none when there are none. */
function warnOf(code, what, paths) {
    if (paths.length === 0)
        return [];
    const names = paths.map(String).sort();
    const rest = names.length > shown ? ` and ${names.length - shown} more` : '';
    return [{ code, message: `${what}: ${names.slice(0, shown).join(', ')}${rest}`, paths: names }];
}
const secretName = /(^|\/)(\.env(\.[^/]*)?|[^/]*\.(pem|key|p12|pfx|kdbx|keystore)|id_(rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.pypirc)$/;
const exampleName = /\.(example|sample|template|dist|pub)$/;
/** Whether a file of this name usually holds a secret. */
function looksSecret(path) {
    return secretName.test(path) && !exampleName.test(path);
}

;// CONCATENATED MODULE: ./build/js/snapshot/nested.js





/** Submodules and repositories inside the repository become snapshots of their own, each with its `.git` directory inside. */
async function snapshotNested(request) {
    const { repository, workspace, index, untracked, make } = request;
    const links = index.filter((entry) => entry.mode === '160000').map((entry) => entry.path);
    const uninitialised = [];
    const committed = [];
    const warnings = [];
    for (const path of [...links, ...untracked]) {
        const name = path.toString('utf8');
        const source = (0,external_node_path_.join)(repository.root, name);
        if (!(await exists((0,external_node_path_.join)(source, '.git')))) {
            uninitialised.push(path);
            continue;
        }
        const target = (0,files/* absolutePath */.Hi)(name, workspace);
        await (0,promises_.mkdir)(target, { recursive: true });
        const nested = await (0,snapshot_repository/* findRepository */.W1)(source, repository.env);
        const made = await make(nested, target);
        if (nested.headSha !== null)
            committed.push(path);
        warnings.push(...made.warnings.map((warning) => ({ ...warning, message: `${name}: ${warning.message}` })));
    }
    const empty = 'empty, since these submodules are not initialised';
    warnings.push(...warnOf('snapshot/submodule-not-initialised', empty, uninitialised));
    return { committed, warnings };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/base/limit.js
var limit = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/js/snapshot/overlay.js




const copiesAtOnce = 16;
const slash = Buffer.from('/');
const reflinkOrCopy = async (from, to, sizeBytes) => {
    if (sizeBytes <= small)
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
};
/** Bytes that are copied faster than a thread of the pool could take the work. */
const small = 1n << 17n;
/** Makes the given paths of one tree as they are in another: bytes, executable bit, links, absence. Links are never followed. */
async function overlay({ from, to, paths, copyBytes = reflinkOrCopy, }) {
    const report = { vanished: [], changed: [], unreadable: [], special: [] };
    const target = (path) => join(to, path);
    await (0,limit/* forEachLimited */.v)(paths, copiesAtOnce, async (path) => remove(target(path)));
    const made = new Set();
    const present = [];
    await (0,limit/* forEachLimited */.v)(paths, copiesAtOnce, async (path) => {
        const stats = statOf(join(from, path));
        if (stats === undefined)
            await removeEmptyParents(to, path);
        else if (stats.isFile() || stats.isSymbolicLink())
            present.push(path);
        else if (!stats.isDirectory())
            report.special.push(path);
    });
    for (const path of present)
        makeParents(to, path, made);
    await (0,limit/* forEachLimited */.v)(present, copiesAtOnce, async (path) => copyEntry({ from: join(from, path), to: target(path), path, copyBytes }, report));
    return report;
}
/** Removes what is there. Below what is a file in the workspace there can be nothing. */
async function remove(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return;
        if (!(0,files/* hasCode */.up)(error, 'EISDIR', 'EPERM'))
            throw error;
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
function join(directory, path) {
    return Buffer.concat([Buffer.from(directory), slash, path]);
}
// A call that only touches metadata is over sooner than a thread of the pool could take it.
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true });
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function makeParents(to, path, made) {
    const end = path.lastIndexOf(0x2f);
    if (end <= 0)
        return;
    const parent = path.subarray(0, end);
    const key = parent.toString('latin1');
    if (made.has(key))
        return;
    (0,external_node_fs_.mkdirSync)(join(to, parent), { recursive: true });
    made.add(key);
}
/** A directory that holds nothing any more is none to git, and was none in the source. */
async function removeEmptyParents(to, path) {
    for (let end = path.lastIndexOf(0x2f); end > 0; end = path.lastIndexOf(0x2f, end - 1)) {
        try {
            await (0,promises_.rmdir)(join(to, path.subarray(0, end)));
        }
        catch (error) {
            if ((0,files/* hasCode */.up)(error, 'ENOENT'))
                continue;
            if ((0,files/* hasCode */.up)(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'))
                return;
            throw error;
        }
    }
}
async function copyEntry(copy, report) {
    try {
        await copyOnce(copy, report);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EISDIR', 'EEXIST')) {
            await (0,promises_.rm)(copy.to, { recursive: true, force: true });
            await copyOnce(copy, report);
        }
        else if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            report.vanished.push(copy.path);
        else if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            report.unreadable.push(copy.path);
        else
            throw error;
    }
}
async function copyOnce({ from, to, path, copyBytes }, report) {
    const before = (0,external_node_fs_.lstatSync)(from, { bigint: true });
    if (before.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(from, 'buffer'), to);
        return;
    }
    await copyBytes(from, to, before.size);
    // The owner may always read and write the copy, as after a checkout; only whether it is executable crosses.
    (0,external_node_fs_.chmodSync)(to, (before.mode & 64n) === 0n ? 0o644 : 0o755);
    const after = statOf(from);
    if (after?.mtimeNs !== before.mtimeNs || after.size !== before.size)
        report.changed.push(path);
}

;// CONCATENATED MODULE: ./build/js/snapshot/special-files.js



const pruned = ['-name', '.git', '-o', '-name', 'node_modules', '-o', '-path', './.loom/.runtime'];
const special = ['-type', 'p', '-o', '-type', 's', '-o', '-type', 'b', '-o', '-type', 'c'];
/** Devices, sockets and fifos of the working tree. Git never shows them; `find` does not need to look into each file. */
async function readSpecialFiles({ root, env }) {
    const search = ['(', ...pruned, ')', '-prune', '-o', '(', ...special, ')', '-print0'];
    try {
        const { stdout } = await (0,base_process/* runCommand */.d)(['find', '.', ...search], { cwd: root, env });
        return (0,git/* splitNul */.K5)(stdout).map((path) => path.subarray(2));
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/snapshot/status.js
var snapshot_status = __webpack_require__(9069);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/js/snapshot/changes.js

/** What `git status` tells of, with modes and contents as the workspace has them. Sorted by path. */
async function describeChanges(status, { index, entries }) {
    const staged = new Map(index.map(({ path, mode, sha }) => [path.toString('latin1'), { mode, sha }]));
    const changes = [];
    for (const entry of status) {
        const kind = kindOf(entry);
        const path = entry.path.toString('utf8');
        if (kind === 'deleted') {
            changes.push({ path, kind });
            continue;
        }
        const isStagedOnly = entry.worktree === '.';
        const found = isStagedOnly ? staged.get(entry.path.toString('latin1')) : await entries.of(entry.path);
        changes.push({ path, kind, ...(found === undefined ? {} : { mode: found.mode, blob: found.sha }) });
    }
    return changes.sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
}
function kindOf({ index, worktree }) {
    if (index === '?')
        return 'untracked';
    if (worktree === 'D' || (index === 'D' && worktree === '.'))
        return 'deleted';
    return index === 'A' || worktree === 'A' ? 'added' : 'modified';
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/js/snapshot/tree-id.js






/**
 * The id of the tree that the workspace holds, computed without git and without writing an object; undefined where git would
 * convert a changed file's bytes (line ends, filters), or the index has conflicts: then only git can say.
 */
async function computeTreeId(request) {
    const { repository, config, index, deleted, changed } = request;
    const isPlain = !/^(true|yes|on|1|input)$/i.test((0,snapshot_config/* configValue */.Mn)(config, 'core.autocrlf') ?? '');
    if (!isPlain || index.some(({ stage }) => stage !== '0') || hasOddModes(config))
        return undefined;
    if (await isConverted(repository, changed))
        return undefined;
    const entries = new Map(index.map(({ mode, sha, path }) => [path.toString('latin1'), { mode, sha }]));
    for (const path of deleted)
        entries.delete(path.toString('latin1'));
    for (const path of changed) {
        const entry = await request.entries.of(path);
        if (entry === undefined)
            entries.delete(path.toString('latin1'));
        else
            entries.set(path.toString('latin1'), entry);
    }
    return hashTree(nest(entries), repository.objectFormat);
}
function readWorkspaceEntries(workspace, algorithm) {
    const read = new Map();
    return {
        of(path) {
            const key = path.toString('latin1');
            const entry = read.get(key) ?? entryOf(Buffer.concat([Buffer.from(`${workspace}/`), path]), algorithm);
            read.set(key, entry);
            return entry;
        },
    };
}
function hasOddModes(config) {
    const isOff = (key) => /^(false|no|off|0)$/i.test((0,snapshot_config/* configValue */.Mn)(config, key) ?? '');
    return isOff('core.filemode') || isOff('core.symlinks');
}
const converting = ['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding'];
async function isConverted(repository, paths) {
    if (paths.length === 0)
        return false;
    const stdin = Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]));
    const output = await (0,git/* git */.$Y)(['check-attr', '-z', '--stdin', ...converting], {
        cwd: repository.root,
        env: repository.env,
        stdin,
    });
    return (0,git/* splitNul */.K5)(output).some((field, at) => at % 3 === 2 && !/^(unspecified|unset)$/.test(field.toString()));
}
const tree_id_small = 1 << 20;
async function entryOf(path, algorithm) {
    const stats = tree_id_statOf(path);
    if (stats?.isSymbolicLink() === true)
        return { mode: '120000', sha: hashBlob((0,external_node_fs_.readlinkSync)(path, 'buffer'), algorithm) };
    if (stats?.isFile() !== true)
        return undefined;
    const mode = (stats.mode & 0o100) === 0 ? '100644' : '100755';
    if (stats.size <= tree_id_small)
        return { mode, sha: hashBlob((0,external_node_fs_.readFileSync)(path), algorithm) };
    const hash = (0,external_node_crypto_.createHash)(algorithm).update(`blob ${stats.size}\0`);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return { mode, sha: hash.digest('hex') };
}
function tree_id_statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function hashBlob(bytes, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function nest(entries) {
    const root = new Map();
    const directories = new Map([['', root]]);
    const directoryOf = (path) => {
        const known = directories.get(path);
        if (known !== undefined)
            return known;
        const slash = path.lastIndexOf('/');
        const made = new Map();
        directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), made);
        directories.set(path, made);
        return made;
    };
    for (const [path, entry] of entries) {
        const slash = path.lastIndexOf('/');
        directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), entry);
    }
    return root;
}
/** Format of a tree object: gitformat, "tree"; a directory sorts as if its name ended with a slash. */
function hashTree(tree, algorithm) {
    const key = ([name, node]) => (node instanceof Map ? `${name}/` : name);
    const sorted = [...tree].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const parts = sorted.flatMap(([name, node]) => {
        const { mode, sha } = node instanceof Map ? { mode: '40000', sha: hashTree(node, algorithm) } : node;
        return [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')];
    });
    const content = Buffer.concat(parts);
    return (0,external_node_crypto_.createHash)(algorithm).update(`tree ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/snapshot/snapshot.js


















/**
 * Fills a workspace with what the repository is now: HEAD, index and working tree, without what git ignores. The source is
 * only read. A failed snapshot removes the workspace and throws a `LoomFailure`.
 */
async function createSnapshot(request) {
    try {
        await checkFreeSpace(request.repository, request.workspace);
        return await snapshotInto(request.repository, request.workspace, request.signal);
    }
    catch (error) {
        await (0,promises_.rm)(request.workspace, { recursive: true, force: true });
        if ((0,files/* hasCode */.up)(error, 'ENOSPC', 'EDQUOT'))
            throw diskFull('it was full while files were written', error);
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            throw notReadable(error);
        throw error;
    }
}
async function snapshotInto(repository, workspace, signal) {
    const { env, headSha, headTreeSha } = repository;
    const { config, filters, status, ignored, index, special } = await lookAndCheckOut(repository, workspace);
    signal?.throwIfAborted();
    const changes = changesOf(status);
    const paths = index.map((entry) => entry.path);
    const filtered = await readFilteredPaths(repository, filters, paths);
    const modes = await modesToKeep(repository, config, index);
    const report = await overlay({
        from: repository.root,
        to: workspace,
        paths: [...changes.deleted, ...changes.files, ...filtered, ...modes],
    });
    await forgetStats(workspace, env, entriesOf(index, filtered));
    const nested = await snapshotNested({
        repository,
        workspace,
        index,
        untracked: changes.repositories,
        make: (inner, target) => snapshotInto(inner, target, signal),
    });
    signal?.throwIfAborted();
    const linked = [...changes.submodules, ...nested.committed];
    const entries = readWorkspaceEntries(workspace, repository.objectFormat);
    const { deleted, files: changed } = changes;
    const tree = { repository, config, workspace, index, deleted, changed, entries };
    const treeSha = status.length === 0 && headTreeSha !== null ? headTreeSha : await treeIdOf({ ...tree, linked });
    const untracked = status.filter((entry) => entry.index === '?').map((entry) => entry.path.toString('utf8'));
    return {
        path: workspace,
        headSha,
        treeSha,
        files: index.length + untracked.length,
        dirty: status.length > 0,
        ignored,
        checkout: readCheckoutFacts(repository, config),
        changed: await describeChanges(status, { index, entries }),
        warnings: [
            ...warningsOf(report, special, untracked),
            ...(await caseWarnings(workspace, [...paths, ...changes.files])),
            ...nested.warnings,
        ],
    };
}
/** Looks at the source while the workspace is checked out: neither waits for the other. */
async function lookAndCheckOut(repository, workspace) {
    const config = await (0,snapshot_config/* readConfig */.Xg)(repository);
    const filters = (0,snapshot_config/* filtersIn */.HS)(config);
    const checkOut = async () => {
        await (0,clone/* cloneRepository */.e)(repository, (0,external_node_path_.join)(workspace, '.git'), config);
        await checkoutIndex(workspace, repository.env, filters);
    };
    const [{ status, ignored }, index, special] = await (0,settled/* allEnded */.C)([
        (0,snapshot_status/* readStatus */.r)(repository),
        (0,snapshot_status/* readIndex */.v)(repository),
        readSpecialFiles(repository),
        checkOut(),
    ]);
    return { config, filters, status, ignored, index, special };
}
/** The tree id of what is not committed; `linked` are repositories within, which only git can look at. */
async function treeIdOf(request) {
    const { repository, workspace, index, deleted, linked } = request;
    const computed = linked.length === 0 ? await computeTreeId(request) : undefined;
    if (computed !== undefined)
        return computed;
    const changed = [...request.changed, ...linked];
    return writeTree({ workspace, env: repository.env, deleted, changed, entries: entriesOf(index, changed) });
}
function entriesOf(index, paths) {
    const wanted = new Set(paths.map((path) => path.toString('latin1')));
    return index.filter(({ stage, path }) => stage === '0' && wanted.has(path.toString('latin1')));
}
function warningsOf(report, special, untracked) {
    const noFile = unique([...special, ...report.special]);
    return [
        ...warnOf('snapshot/special-file', 'left out, since git cannot hold devices, sockets and fifos', noFile),
        ...warnOf('snapshot/unreadable-file', 'left out, since you may not read them', report.unreadable),
        ...warnOf('snapshot/vanished-file', 'gone before they could be copied', report.vanished),
        ...warnOf('snapshot/changed-file', 'changed while they were copied', report.changed),
        ...warnOf('snapshot/secret-file', 'copied, though they look like secrets; have git ignore them', untracked.filter(looksSecret)),
    ];
}
/** On a file system that folds case one of two such files is lost, as it is in a checkout there. */
async function caseWarnings(workspace, paths) {
    if (!(await foldsCase(workspace)))
        return [];
    const groups = collidingPaths(paths).map((names) => names.join(' = '));
    return warnOf('snapshot/case-collision', 'one file here, since this file system ignores case', groups);
}
function unique(paths) {
    return [...new Set(paths.map((path) => path.toString('utf8')))];
}
function changesOf(status) {
    const changes = { files: [], deleted: [], submodules: [], repositories: [] };
    for (const entry of status) {
        if (entry.path.at(-1) === 0x2f)
            changes.repositories.push(entry.path.subarray(0, -1));
        else if (entry.worktree === 'D')
            changes.deleted.push(entry.path);
        else if (entry.isSubmodule)
            changes.submodules.push(entry.path);
        else if (entry.worktree !== '.')
            changes.files.push(entry.path);
    }
    return changes;
}
/** With `core.fileMode=false` git does not see the executable bit, so status does not name files on which it differs. */
async function modesToKeep(repository, config, index) {
    if (!/^(false|no|off|0)$/i.test((0,snapshot_config/* configValue */.Mn)(config, 'core.filemode') ?? ''))
        return [];
    const differing = [];
    for (const { mode, path } of index) {
        if (!mode.startsWith('100'))
            continue;
        const stats = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${repository.root}/`), path])).catch(() => undefined);
        if (stats?.isFile() === true && ((stats.mode & 0o100) !== 0) !== (mode === '100755'))
            differing.push(path);
    }
    return differing;
}
function notReadable(error) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'snapshot/unreadable',
        message: `not allowed to ${error.syscall ?? 'read'} ${error.path ?? 'a file of the repository'}`,
        hint: 'run Loom as a user who may read the whole repository and write the workspace root',
    }, error);
}

// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(424);
// EXTERNAL MODULE: ./build/js/snapshot/workspace.js
var workspace = __webpack_require__(1086);
;// CONCATENATED MODULE: ./build/js/run/settings.js
/** Where a run happens, as GitHub's runner tells every process. */
function contextOf(env) {
    return env['GITHUB_ACTIONS'] === 'true' ? 'github-actions' : 'local';
}

// EXTERNAL MODULE: ./build/js/run/normaliser.js + 9 modules
var run_normaliser = __webpack_require__(2959);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/model/compared.js
var model_compared = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/js/parity/compared.js




/** Pure but for what it gathers: the same events give the same text. */
function createComparison(request) {
    const { plan, source, workflow, createDigest } = request;
    const jobs = new Map();
    const open = new Map();
    const jobOf = (id) => {
        const known = jobs.get(id);
        if (known !== undefined)
            return known;
        const fresh = { id, outcome: 'cancelled', attempts: 0, steps: [] };
        jobs.set(id, fresh);
        return fresh;
    };
    return {
        write(event) {
            const { place } = event;
            if (place.scope === 'run' || place.scope === 'pipeline')
                return;
            if (place.scope === 'step')
                writeStep(event, place, { job: jobOf(place.job), open, createDigest });
            else
                writeJob(event, jobOf(place.job));
        },
        build(environment) {
            const compared = {
                schema_version: model_compared/* comparedVersion */.i6,
                kind: 'loom-compared',
                source,
                workflow,
                environment,
                jobs: plan.nodes.map(({ id }) => jobOf(id)),
            };
            const text = (0,json/* canonicalJson */.d)(compared);
            return { text, digest: (0,base_hash/* sha256 */.s)(text) };
        },
    };
}
function writeJob(event, job) {
    if (event.type === 'provider_selected')
        job.provider = event.provider;
    else if (event.type === 'secrets_resolved')
        job.secrets = [...event.secrets].sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
    else if (event.type === 'image_resolved')
        addImage(job, event);
    else if (event.type === 'workspace_mounted')
        job.mount_mode = event.mount_mode;
    else if (event.type === 'attempt_finished')
        forgetAttempt(job);
    else if (event.type === 'job_finished') {
        job.outcome = event.outcome;
        job.attempts = event.attempts;
        if (event.cause !== undefined)
            job.cause = event.cause;
    }
}
function addImage(job, { reference, digest, service }) {
    if (service === undefined)
        job.image = { reference, digest };
    else
        job.services = [...(job.services ?? []), { reference, digest }].sort((a, b) => (0,compare/* compare */.U)(a.reference, b.reference) || (0,compare/* compare */.U)(a.digest, b.digest));
}
/** Only the last attempt is compared. */
function forgetAttempt(job) {
    job.steps = [];
    delete job.image;
    delete job.services;
    delete job.mount_mode;
}
function writeStep(event, place, { job, open, createDigest }) {
    const key = `${place.job} ${place.unit} ${place.index}`;
    if (event.type === 'phase_started') {
        const commandDigest = (0,base_hash/* sha256 */.s)(event.command ?? '');
        open.set(key, { commandDigest, stdout: createDigest(), stderr: createDigest() });
    }
    else if (event.type === 'output')
        open.get(key)?.[event.stream].push(event.text);
    else if (event.type === 'phase_finished') {
        const step = open.get(key);
        open.delete(key);
        if (step === undefined)
            return;
        const { unit, index } = place;
        const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code };
        job.steps.push({ unit, index, command_digest: step.commandDigest, ...exit, ...outputOf(step) });
    }
}
/** The two streams of a step come in an order that no two runs share, so each counts by itself. */
function outputOf({ stdout, stderr }) {
    const [out, err] = [stdout.end(), stderr.end()];
    return { lines: out.lines + err.lines, output_digest: (0,base_hash/* sha256 */.s)(`${out.digest}\n${err.digest}\n`) };
}

;// CONCATENATED MODULE: ./build/js/parity/output-digest.js

/** Longer lines are normalised in pieces: what is held never exceeds this, whatever a step prints. */
const longestHeld = 64 * 1024;
/** A piece ends after the last space that stands this close to its limit, so that nothing is cut that belongs together. */
const cutWithin = 4 * 1024;
/** What follows in a longer output counts by its number of lines only: nobody waits for a digest of a gigabyte. */
const mostCompared = 200_000;
function createOutputDigest(normaliser, most = mostCompared) {
    const hash = (0,base_hash/* startSha256 */.y)();
    let lines = 0;
    /** Of a line that is not whole yet. */
    let held = '';
    let pieces = 0;
    /** Whether what follows the last line is more than nothing, once lines are only counted. */
    let isOpen = false;
    const count = (text) => {
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
            lines++;
        if (text !== '')
            isOpen = !text.endsWith('\n');
    };
    const grow = (text) => {
        held += text;
        while (held.length > longestHeld) {
            const { piece, rest } = cut(held);
            hash.update(normaliser.line(piece));
            held = rest;
            pieces++;
        }
    };
    const endLine = () => {
        hash.update(`${normaliser.line(held)}\n`);
        held = '';
        pieces = 0;
        lines++;
    };
    return {
        push(text) {
            if (lines >= most) {
                count(text);
                return;
            }
            let from = 0;
            let at = 0;
            for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
                if (held !== '' || pieces > 0 || end - at > longestHeld) {
                    if (from < at)
                        hash.update(normaliser.line(text.slice(from, at)));
                    grow(text.slice(at, end));
                    endLine();
                    from = end + 1;
                }
                else
                    lines++;
                at = end + 1;
                if (lines < most)
                    continue;
                if (from < at)
                    hash.update(normaliser.line(text.slice(from, at)));
                count(text.slice(at));
                return;
            }
            if (from < at)
                hash.update(normaliser.line(text.slice(from, at)));
            if (at < text.length)
                grow(text.slice(at));
        },
        end() {
            const last = normaliser.line(held);
            if (last !== '' || pieces > 0 || isOpen)
                lines++;
            return { lines, digest: hash.update(last).digest() };
        },
    };
}
/** The first piece of a line that is too long; empty where a progress display has written over it. */
function cut(line) {
    const head = line.slice(0, longestHeld);
    const overwrittenTo = head.lastIndexOf('\r', longestHeld - 2);
    if (overwrittenTo > 0)
        return { piece: '', rest: line.slice(overwrittenTo) };
    const space = head.lastIndexOf(' ') + 1;
    const end = space > longestHeld - cutWithin ? space : longestHeld - (isHighSurrogate(head) ? 1 : 0);
    return { piece: line.slice(0, end), rest: line.slice(end) };
}
function isHighSurrogate(head) {
    const last = head.charCodeAt(head.length - 1);
    return last >= 0xd800 && last <= 0xdbff;
}

;// CONCATENATED MODULE: ./build/js/run/comparison.js




/** Follows a run for what another run of the same should have alike. */
function openComparison({ plan, compiled, snapshot, normaliser }) {
    const { sources, digest } = compiled;
    // A checkout with other line ends says the same.
    const texts = sources.map(({ path, text }) => ({ path, digest: (0,base_hash/* sha256 */.s)(text.replaceAll('\r\n', '\n')) }));
    return createComparison({
        plan,
        source: { tree_sha: snapshot.treeSha, files: snapshot.files },
        workflow: {
            path: sources[0]?.path ?? '',
            sources_digest: (0,base_hash/* sha256 */.s)((0,json/* canonicalJson */.d)(texts)),
            plan_digest: digest,
        },
        createDigest: () => createOutputDigest(normaliser),
    });
}

;// CONCATENATED MODULE: ./build/js/run/redact-error.js

/** An error whose words and stack have met the redactor; a failure stays one. */
function redactError(error, redactor) {
    if (error instanceof failure/* LoomFailure */.A) {
        const { code, message, hint } = error.diagnostic;
        const advice = hint === undefined ? {} : { hint: redactor.text(hint) };
        return new failure/* LoomFailure */.A(error.kind, { code, message: redactor.text(message), ...advice });
    }
    if (!(error instanceof Error))
        return redactor.text(String(error));
    const clean = new Error(redactor.text(error.message));
    clean.stack = redactor.text(error.stack ?? error.message);
    return clean;
}

;// CONCATENATED MODULE: ./build/js/run/prepare.js
var prepare_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var prepare_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






















/**
 * Makes the workspace of a run and opens its records. A failure, or the signal, removes the workspace; the receipt in the
 * user's repository then says what happened. Undefined when the signal ended it.
 */
async function prepareRun(request) {
    const { settings } = request;
    const startedAt = new Date();
    const startedMs = performance.now();
    const { path, begun } = await claim(request, startedAt);
    try {
        return await fill(request, { path, begun });
    }
    catch (error) {
        await (0,remove_tree/* removeTree */.d)(path);
        await (0,remove_tree/* removeTree */.d)((0,layout/* liveRuntime */.hQ)(path));
        const durationMs = Math.round(performance.now() - startedMs);
        await (0,begin/* endUnprepared */.Gs)(begun, {
            ...howEnded(redactError(error, request.redactor), settings.signal),
            finishedAt: new Date(),
            durationMs,
        });
        // Ctrl-C in a terminal reaches git as well: what failed then failed for that reason.
        if (settings.signal.aborted)
            return undefined;
        throw error;
    }
}
/** Run numbers count nanoseconds since the epoch; the clock gives milliseconds. */
function nanoseconds(time) {
    return BigInt(time.getTime()) * 1000000n + (process.hrtime.bigint() % 1000000n);
}
/** Makes the workspace's directory and says whose it is. Whatever kills Loom meanwhile, the next start finds a claim or a receipt. */
async function claim(request, startedAt) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = prepare_addDisposableResource(env_1, await (0,workspace/* createWorkspace */.s)({
            root: request.settings.workspaceRoot ?? (0,external_node_os_.tmpdir)(),
            startedAtNs: nanoseconds(startedAt),
            random: () => String((0,external_node_crypto_.randomInt)(2 ** 47)),
            repositoryRoot: request.repository.root,
        }), true);
        const { path, runId } = made;
        try {
            await (0,runtime_directory/* makeRuntime */.le)(path);
            return { path, begun: await prepare_begin(request, { path, runId, startedAt }) };
        }
        catch (error) {
            await (0,remove_tree/* removeTree */.d)(path);
            await (0,remove_tree/* removeTree */.d)((0,layout/* liveRuntime */.hQ)(path));
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = prepare_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function prepare_begin({ repository, workflow, settings: { command, env, loomVersion } }, { path, runId, startedAt }) {
    return (0,begin/* beginReceipt */.MY)({
        runId,
        workspace: path,
        repositoryRoot: repository.root,
        process: await (0,process_identity/* identifyProcess */.w)(process.pid),
        about: {
            command: [...command],
            context: contextOf(env),
            loom_version: loomVersion,
            workflow_path: (0,external_node_path_.join)(repository.root, workflow.path),
            started_at: startedAt.toISOString(),
            snapshot_head_sha: repository.headSha ?? '',
        },
    });
}
function howEnded(error, signal) {
    if (signal.aborted)
        return { status: 'cancelled', exitCode: (0,cancellation/* cancelledExitCode */.NU)(signal.reason) };
    if (!(error instanceof failure/* LoomFailure */.A))
        return { status: 'failure', exitCode: 70 };
    const { code, message } = error.diagnostic;
    return { status: 'failure', exitCode: 3, error: { code, message } };
}
async function fill({ repository, compiled, plan, git, redactor, settings }, { path, begun }) {
    const startedMs = performance.now();
    // A git that outlives a killed Loom goes on writing into the workspace: the next start finds it by this.
    const tracking = (0,model_tracking/* trackingValue */.xC)(repository.env[model_tracking/* trackingVariable */.on], (0,model_tracking/* trackingOfJob */.uS)(begun.run_id, 'snapshot'));
    const marked = { ...repository, env: { ...repository.env, [model_tracking/* trackingVariable */.on]: tracking } };
    const snapshot = await createSnapshot({ repository: marked, workspace: path, signal: settings.signal });
    await (0,workflow_file/* checkSameWorkflow */.O2)(compiled.sources, snapshot.path);
    const planText = redactor.text(compiled.text);
    const records = await openRecords({
        begun,
        plan,
        planText,
        planDigest: (0,base_hash/* sha256 */.s)(planText),
        workspace: snapshot.path,
        treeSha: snapshot.treeSha,
        git,
        changed: snapshot.changed,
        checkout: {
            ...snapshot.checkout,
            warnings: snapshot.warnings.map(({ code, message }) => ({ code, message: redactor.text(message) })),
        },
        ignored: snapshot.ignored,
    });
    const { patterns = [], env } = settings;
    const normaliser = await (0,run_normaliser/* openNormaliser */.D)({ workspace: path, runId: begun.run_id, env, patterns });
    const comparison = openComparison({ plan, compiled, snapshot, normaliser });
    const emitter = createEmitter([records, comparison, ...(settings.observe?.(plan) ?? [])], () => new Date());
    const prepared = { runId: begun.run_id, workspace: snapshot, records, emitter, redactor, comparison };
    await tellBootstrap(prepared, startedMs);
    return prepared;
}
/** Tells of a workspace that stands, the first event of a run. */
async function tellBootstrap({ workspace, emitter, redactor }, startedMs) {
    const phase = runPhase(emitter, 'run.bootstrap', startedMs);
    await phase.start();
    const { path, headSha, treeSha, warnings } = workspace;
    const made = { type: 'workspace_created', path, head_sha: headSha ?? '', tree_sha: treeSha };
    await phase.tell(made);
    for (const { code, message } of warnings)
        await phase.tell({ type: 'warning', code, message: redactor.text(message) });
    await phase.finish('success');
}

// EXTERNAL MODULE: ./build/js/run/recover.js + 4 modules
var recover = __webpack_require__(2397);
// EXTERNAL MODULE: ./build/js/secrets/reference.js
var secrets_reference = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/js/secrets/settings.js
var secrets_settings = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/js/secrets/caller-variables.js



/**
 * Names of the caller's variables that hold a secret of any job, or open a place that does. No job may inherit them; one gets
 * what is declared for it and nothing else. Give the whole plan, not what of it runs. Sorted; wrong references have none.
 */
function secretVariables(plan, settings) {
    const names = [...behindReferences(plan).map(({ variable }) => variable), ...credentials(plan, settings)];
    for (const { keyfileEnv } of settings.keepass.values())
        if (keyfileEnv !== undefined)
            names.push(keyfileEnv);
    return [...new Set(names)].sort(compare/* compare */.U);
}
/** What of the caller's environment is known to be secret before any job starts, by the name to show instead. Sorted, never empty values. */
function callerSecrets(plan, settings, env) {
    const named = [
        ...behindReferences(plan),
        ...credentials(plan, settings).map((variable) => ({ name: variable, variable })),
    ];
    const secrets = new Map();
    for (const { name, variable } of named) {
        const value = env[variable] ?? '';
        if (value !== '')
            secrets.set(`${name}\0${value}`, { name, value });
    }
    return [...secrets.values()].sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}
function behindReferences(plan) {
    return plan.nodes
        .flatMap(({ secrets }) => secrets ?? [])
        .flatMap(({ name, ref }) => {
        const reference = (0,secrets_reference/* parseReference */.F2)(ref);
        return reference?.scheme === 'env' ? [{ name, variable: reference.name }] : [];
    });
}
/** Variables that hold a password or a token; a key file's path is none. */
function credentials(plan, { keepass, onePasswordTokenEnv }) {
    const passwords = [...keepass.values()].flatMap(({ passwordEnv }) => passwordEnv ?? []);
    const asksOnePassword = plan.nodes.some(({ secrets }) => secrets?.some(({ ref }) => ref.startsWith('op://')));
    const token = onePasswordTokenEnv ?? (asksOnePassword ? secrets_settings/* defaultTokenVariable */.LW : undefined);
    return token === undefined ? passwords : [...passwords, token];
}

// EXTERNAL MODULE: ./build/js/secrets/debug-trace.js
var debug_trace = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/js/secrets/resolve.js + 11 modules
var resolve = __webpack_require__(4772);
;// CONCATENATED MODULE: ./build/js/run/secrets.js






/** Gets ready for the secrets of a plan, whatever of it will run. Resolves none. */
function openSecrets(plan, repositoryRoot, { env, secrets: settings = secrets_settings/* noSecretSettings */.$0 }) {
    const redactor = createRedactor();
    for (const { name, value } of callerSecrets(plan, settings, env))
        redactor.register(name, value);
    for (const { id } of plan.nodes)
        refuseValueInName(id, redactor);
    return {
        redactor,
        resolver: (0,resolve/* createSecretResolver */.L)({ env, repositoryRoot, settings, tracing: (0,debug_trace/* isTracing */.B)(env) }),
        withheld: secretVariables(plan, settings),
    };
}

// EXTERNAL MODULE: ./build/js/records/trust.js
var trust = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/js/run/reopen.js
var reopen_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var reopen_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** Ids of the jobs that a run was asked for and that have not passed: what another run in its workspace is for. */
function unfinishedJobs(receipt, past) {
    const passed = receipt.jobs
        .filter(({ outcome, allowed }) => (0,model_outcome/* isPassed */.Hh)({ outcome, isAllowed: allowed ?? false }))
        .map(({ id }) => id);
    return past.jobs.filter((id) => !passed.includes(id));
}
/** The workspace of a run, if it is still there and nobody but this user could have made it. */
async function workspaceOf({ snapshot_path: path, run_id: runId }) {
    if (path === undefined || !(await (0,trust/* isTrusted */.W)(path, process.getuid?.())))
        throw (0,records_past/* goneRun */.hf)(runId);
    return path;
}
/** Opens records of a new run in the workspace of one that has ended. Only a directory of the same user is believed. */
async function reopenRun(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { receipt, past, plan, repositoryRoot, redactor, settings } = request;
        const startedMs = performance.now();
        const startedAt = new Date();
        const path = await workspaceOf(receipt);
        const treeSha = receipt.snapshot_tree_sha ?? '';
        // Nobody may take the records for those of a killed run before their receipt says whose they are.
        const lock = await (0,runtime_directory/* lockRecords */.a2)(path);
        if (lock === undefined)
            throw isBusy(path);
        const _ = reopen_addDisposableResource(env_1, lock, true);
        if (!(await (0,runtime_directory/* reopenRuntime */.KO)(path)))
            throw isBusy(path);
        const begun = await (0,begin/* beginReceipt */.MY)({
            runId: String(nanoseconds(startedAt)),
            workspace: path,
            repositoryRoot,
            process: await (0,process_identity/* identifyProcess */.w)(process.pid),
            about: {
                command: [...settings.command],
                context: contextOf(settings.env),
                loom_version: settings.loomVersion,
                workflow_path: receipt.workflow_path,
                started_at: startedAt.toISOString(),
                snapshot_head_sha: receipt.snapshot_head_sha ?? '',
                snapshot_tree_sha: treeSha,
                retry_of: receipt.run_id,
            },
        });
        const { git, ignored, planText } = past;
        const records = await openRecords({
            begun,
            plan,
            planText,
            planDigest: (0,base_hash/* sha256 */.s)(planText),
            workspace: path,
            treeSha,
            git,
            changed: past.changed,
            ignored,
            isReopened: true,
        });
        const emitter = createEmitter([records, ...(settings.observe?.(plan) ?? [])], () => new Date());
        const workspace = { path, headSha: git.headSha, treeSha, ignored, warnings: [] };
        const prepared = { runId: begun.run_id, workspace, records, emitter, redactor };
        await tellBootstrap(prepared, startedMs);
        return prepared;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = reopen_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function isBusy(path) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'run/busy',
        message: `the records in ${path} are not there, or another run has them at the moment`,
        hint: 'wait for its end, or start a run of its own: `loom run --local`',
    });
}

;// CONCATENATED MODULE: ./build/js/run/shell-log.js
/** What a provider says while it makes a shell ready, as text for the person who waits for it. */
function shellLog(redactor, tell) {
    const say = async (fact) => {
        if (fact.type === 'warning')
            await tell(`warning: ${redactor.text(fact.message)}\n`);
    };
    const section = () => {
        const streams = [];
        const fork = () => {
            const own = { stdout: redactor.stream(), stderr: redactor.stream() };
            streams.push(own.stdout, own.stderr);
            return (stream, bytes) => tell(own[stream].push(bytes));
        };
        return {
            write: fork(),
            fork,
            tell: say,
            finish: async () => {
                for (const stream of streams)
                    await tell(stream.end());
            },
        };
    };
    return { provider: section(), open: () => Promise.resolve(section()), tell: say };
}

// EXTERNAL MODULE: ./build/js/run/unknown-job.js
var unknown_job = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/js/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});























/** Compiles, snapshots, runs, records. Fails with a `LoomFailure` when the environment does not allow a run. */
async function run(options) {
    const startedMs = performance.now();
    const repository = options.repository ?? (await (0,snapshot_repository/* openRepository */.h_)(options.directory, options.env));
    const { directory, workflow: path, variables } = options;
    const asked = (0,git_facts/* readGitFacts */.S)(repository);
    const [{ workflow, compiled }, git, gitVersion] = await Promise.all([
        (0,compile/* compileRepository */.C)({ repository, directory, workflow: path, variables, git: asked }),
        asked,
        (0,snapshot_repository/* refuseOldGit */.iB)({ cwd: repository.root, env: repository.env }),
        (0,recover/* recover */.l)(repository.root, options.workspaceRoot),
    ]);
    if (!compiled.ok)
        return { kind: 'refused', diagnostics: compiled.diagnostics };
    await options.warn?.(compiled.warnings);
    const { nothingToRun } = compiled.value;
    if (nothingToRun !== undefined)
        return { kind: 'nothing', reason: nothingToRun };
    refuseSecretOverrides(compiled.value.plan, variables ?? {});
    const { plan, waiting } = selectFrom(compiled.value.plan, options);
    if (options.dryRun === true)
        return { kind: 'planned', plan, waiting };
    if (plan.nodes.length === 0)
        return { kind: 'nothing', reason: 'every job is manual: name one with --job' };
    const secrets = openSecrets(compiled.value.plan, repository.root, options);
    const { redactor } = secrets;
    const request = { repository, workflow, git, compiled: compiled.value, plan, redactor, settings: options };
    return withoutSecrets(redactor, async () => {
        const prepared = await prepareRun(request);
        if (prepared === undefined)
            return { kind: 'cancelled' };
        const repositoryRoot = repository.root;
        const ready = { ...prepared, repositoryRoot, git, workflowPath: workflow.path, plan, startedMs };
        return runReady(ready, secrets, { ...options, gitVersion });
    });
}
/** Runs the jobs of a past run that have not passed, in its workspace, as a run of its own. */
async function retry(options) {
    const startedMs = performance.now();
    const { receipt, repository } = options;
    const [past, gitVersion] = await Promise.all([
        (0,records_past/* readPastRun */.My)(receipt),
        (0,snapshot_repository/* refuseOldGit */.iB)({ cwd: repository.root, env: repository.env }),
    ]);
    const unfinished = unfinishedJobs(receipt, past);
    const unknown = options.jobs?.find((name) => !unfinished.includes(name));
    if (unknown !== undefined)
        throw (0,unknown_job/* unknownJob */.G)(unknown, (0,model_plan/* partOfPlan */.qH)(past.plan, new Set(unfinished)));
    const plan = (0,model_plan/* partOfPlan */.qH)(past.plan, new Set(options.jobs ?? unfinished));
    if (plan.nodes.length === 0)
        return { kind: 'nothing', reason: 'every job of the run has passed' };
    const repositoryRoot = repository.root;
    const secrets = openSecrets(past.plan, repositoryRoot, options);
    const { redactor } = secrets;
    return withoutSecrets(redactor, async () => {
        const prepared = await reopenRun({ receipt, past, plan, repositoryRoot, redactor, settings: options });
        const workflowPath = (0,external_node_path_.relative)(repositoryRoot, receipt.workflow_path);
        const ready = { ...prepared, repositoryRoot, git: past.git, workflowPath, plan, startedMs };
        return runReady(ready, secrets, { ...options, gitVersion });
    });
}
/** Whatever goes wrong, a failure of the environment or a bug, no value of a secret is in what it says. */
async function withoutSecrets(redactor, work) {
    try {
        return await work();
    }
    catch (error) {
        throw redactError(error, redactor);
    }
}
/** Opens a shell in the workspace of a run with what a job's steps see. Gives its exit code. */
async function openShell(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { receipt, repository, command, isTerminal } = options;
        const past = await (0,records_past/* readPastRun */.My)(receipt);
        const job = past.plan.nodes.find(({ id }) => id === options.job);
        if (job === undefined)
            throw (0,unknown_job/* unknownJob */.G)(options.job, past.plan);
        const workspace = await workspaceOf(receipt);
        const repositoryRoot = repository.root;
        const runId = receipt.run_id;
        const secrets = openSecrets(past.plan, repositoryRoot, options);
        const host = run_addDisposableResource(env_1, openHost({ repositoryRoot, runId, workspace }, secrets, options), false);
        const docker = await openDocker({ runId, workspace, plan: (0,model_plan/* partOfPlan */.qH)(past.plan, new Set([job.id])) }, options);
        const { signal } = new AbortController();
        const { files, values } = await resolveJobSecrets(job, { secrets: secrets.resolver, redactor: secrets.redactor, signal }, (fact) => (fact.type === 'warning' ? options.tell(`warning: ${fact.message}\n`) : undefined));
        const log = shellLog(secrets.redactor, options.tell);
        const paused = await docker?.attach(job, files.map(({ name }) => name));
        const provider = docker ?? host;
        const session = run_addDisposableResource(env_1, paused ?? (await provider.prepare({ job, workspace, secretFiles: files, log }, signal)), true);
        const workflowPath = (0,external_node_path_.relative)(receipt.repo_root, receipt.workflow_path);
        const facts = {
            runId,
            workflowPath,
            treeSha: receipt.snapshot_tree_sha ?? '',
            repositoryRoot,
            git: past.git,
        };
        const variables = (0,environment/* jobVariables */.B)(job, { provider: provider.name, session, secretValues: values }, facts);
        if (command === undefined && isTerminal)
            await options.tell(`job ${job.id} of run ${runId}, in ${job.image ?? workspace}\n`);
        const asked = { isTerminal, variables, ...(command === undefined ? {} : { command }) };
        const exitCode = await session.openShell(asked);
        await session.bringBack(signal);
        return exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Runs the plan with the providers of this machine; what they need meanwhile is gone when it ends. */
async function runReady(ready, secrets, settings) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId, repositoryRoot, plan } = ready;
        const workspace = ready.workspace.path;
        const host = run_addDisposableResource(env_2, openHost({ repositoryRoot, runId, workspace }, secrets, settings), false);
        const docker = await openDocker({ runId, workspace, plan }, settings);
        const { loomVersion, gitVersion } = settings;
        const environment = readEnvironmentFacts({
            inherited: host.environment,
            loomVersion,
            gitVersion,
            // A job says what is wrong with an engine that does not answer.
            ...(docker === undefined ? {} : { dockerEngine: docker.engine().then(versionOf, () => undefined) }),
        });
        const providerFor = (job) => (job.image === undefined ? host : (docker ?? host));
        return await execute_execute(ready, { ...settings, resolver: secrets.resolver, environment }, providerFor);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        run_disposeResources(env_2);
    }
}
function versionOf({ version }) {
    return version;
}
function openHost({ repositoryRoot, runId, workspace }, { withheld }, { env, cleanEnv }) {
    return createHostProvider({
        env,
        repositoryRoot,
        runId,
        clean: cleanEnv ?? false,
        withheld,
        secretsDirectory: (0,layout/* secretsDirectory */.lQ)(workspace),
        scratch: (0,external_node_path_.join)((0,layout/* liveRuntime */.hQ)(workspace), 'pipes'),
    });
}
/** What an engine takes is loaded only for a plan that has images. */
async function openDocker({ runId, workspace, plan }, { env, workspaceMount, maxParallel }) {
    if (plan.nodes.every(({ image }) => image === undefined))
        return undefined;
    const { createDockerProvider } = await Promise.all(/* import() */[__webpack_require__.e(3687), __webpack_require__.e(6074)]).then(__webpack_require__.bind(__webpack_require__, 6074));
    const alone = maxParallel === 1 ? undefined : jobsAlone(plan);
    const logs = (0,files/* absolutePath */.Hi)((0,layout/* logsPath */.lA)(runId), (0,layout/* liveRuntime */.hQ)(workspace));
    return createDockerProvider({
        env,
        runId,
        mode: workspaceMount ?? 'ephemeral_volume',
        placeOf: (job) => ({
            planIndex: plan.nodes.findIndex(({ id }) => id === job),
            isAlone: alone?.has(job) ?? true,
            conflictsDirectory: (0,files/* absolutePath */.Hi)(`${(0,layout/* jobDirectory */.$q)(job)}/conflicts`, logs),
        }),
    });
}
/** A secret's value on a command line would stand in the shell's history. */
function refuseSecretOverrides(plan, variables) {
    const secrets = plan.nodes.flatMap((job) => (job.secrets ?? []).map(({ name }) => name));
    const name = secrets.find((secret) => Object.hasOwn(variables, secret));
    if (name === undefined)
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'run/secret-variable',
        message: `\`${name}\` is a secret of this workflow, so --var cannot set it`,
        hint: 'give the value where its reference points, such as an environment variable',
    });
}
function selectFrom(plan, options) {
    const selected = (0,engine_select/* selectJobs */.h)(plan, { job: options.jobs ?? [], only: options.only ?? [] });
    if ('plan' in selected)
        return selected;
    throw (0,unknown_job/* unknownJob */.G)(selected.unknown, plan);
}


/***/ })

};
