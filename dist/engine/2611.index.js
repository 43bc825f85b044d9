export const id = 2611;
export const ids = [2611];
export const modules = {

/***/ 3533:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ selectJobs)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);

/** The part of a plan that a selection names; all but manual jobs when it names nothing. Or the first name that is no job. */
function selectJobs(plan, { job, only }) {
    const isCalled = (node, name) => node.id === name || (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node) === name;
    const unknown = [...job, ...only].find((name) => !plan.nodes.some((node) => isCalled(node, name)));
    if (unknown !== undefined)
        return { unknown };
    const named = (names) => plan.nodes.filter((node) => names.some((name) => isCalled(node, name))).map(({ id }) => id);
    if (job.length === 0 && only.length === 0)
        return withoutManual(plan, new Set());
    const chosen = new Set(named(only));
    const visit = (id) => {
        if (chosen.has(id) && !only.includes(id))
            return;
        chosen.add(id);
        for (const edge of plan.edges)
            if (edge.to === id && !chosen.has(edge.from))
                visit(edge.from);
    };
    for (const id of named(job))
        visit(id);
    return withoutManual((0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfPlan */ .qH)(plan, chosen), new Set(named([...job, ...only])));
}
/** A manual job that nobody named does not hold up later stages, but what needs it stays out with it. */
function withoutManual(plan, named) {
    const out = new Set(plan.nodes.filter(({ id, when }) => when === 'manual' && !named.has(id)).map(({ id }) => id));
    if (out.size === 0)
        return { plan, waiting: [] };
    for (let before = -1; before < out.size;) {
        before = out.size;
        for (const { from, to, kind } of plan.edges)
            if (kind === 'needs' && out.has(from))
                out.add(to);
    }
    const stays = new Set(plan.nodes.map(({ id }) => id).filter((id) => !out.has(id)));
    return { plan: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfPlan */ .qH)(plan, stays), waiting: [...out] };
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

/***/ 2611:
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
// EXTERNAL MODULE: ./build/js/engine/job-secrets.js
var job_secrets = __webpack_require__(870);
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
// EXTERNAL MODULE: ./build/js/model/internal-variable.js
var internal_variable = __webpack_require__(9756);
;// CONCATENATED MODULE: ./build/js/providers/host-environment.js



const allowed = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_.*|TERM|TZ|TMPDIR)$/;
// Gitea's and Forgejo's runners say under their own names too what GitHub's says, a token among it.
const aboutRunner = /^(ACTIONS|FORGEJO|GITEA|GITHUB|RUNNER)_/;
/** What a host job inherits: the caller's environment without what is Loom's, the runner's, a package runner's or the source's. */
function hostEnvironment({ env, repositoryRoot, clean, withheld, passed, }) {
    const isLeftOut = (name) => passed?.includes(name) !== true &&
        ((clean && !allowed.test(name)) || (passed !== undefined && aboutRunner.test(name)));
    const startedByNpm = env['npm_execpath'] !== undefined || env['npm_command'] !== undefined;
    const kept = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || withheld.includes(name) || (0,internal_variable/* isInternalVariable */.q)(name) || isLeftOut(name))
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
;// CONCATENATED MODULE: ./build/js/providers/host-tests.js


/** Makes places for the records of a session's steps, below a directory outside of the workspace that is gone with the session. */
function createHostTests(directory, recorder) {
    const modulePath = (0,external_node_path_.join)(directory, 'node_modules', recorder.name);
    let steps = 0;
    return async () => {
        steps += 1;
        const own = (0,external_node_path_.join)(directory, String(steps));
        await (0,promises_.mkdir)(own, { recursive: true, mode: 0o700 });
        if (steps === 1) {
            await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'node_modules'));
            await (0,promises_.writeFile)(modulePath, recorder.bytes);
        }
        return { modulePath, directory: own, moveTo: async (to) => (0,promises_.rename)(own, to) };
    };
}

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
        ...(request.recorder === undefined
            ? {}
            : {
                recordTests: createHostTests((0,external_node_path_.join)(options.scratch, `tests-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`), request.recorder),
            }),
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
// EXTERNAL MODULE: ./build/js/engine/select.js
var engine_select = __webpack_require__(3533);
;// CONCATENATED MODULE: ./build/js/engine/select-rest.js


/**
 * What of a plan is left to run where some jobs have run elsewhere: those that are named, alone and whether they have run or not; or
 * without names all that have not run, but for manual ones.
 */
function selectRest(plan, names, ran) {
    const selected = (0,engine_select/* selectJobs */.h)(plan, { job: [], only: names });
    if (!('plan' in selected))
        return selected;
    const all = selected.plan.nodes.map(({ id }) => id);
    const chosen = new Set(names.length === 0 ? all.filter((id) => !ran.has(id)) : all);
    const missing = plan.edges.find(({ from, to, kind }) => chosen.has(to) && !chosen.has(from) && !ran.has(from) && !(kind === 'stage' && isManual(plan, from)));
    if (missing !== undefined)
        return { missing };
    return { plan: (0,model_plan/* partOfPlan */.qH)(plan, chosen), waiting: selected.waiting };
}
/** Whether a job stays out of a run that names none. */
function isManual(plan, job) {
    const usual = (0,engine_select/* selectJobs */.h)(plan, { job: [], only: [] });
    return 'waiting' in usual && usual.waiting.includes(job);
}

// EXTERNAL MODULE: ./build/js/run/ran-elsewhere.js
var ran_elsewhere = __webpack_require__(7196);
// EXTERNAL MODULE: ./build/js/run/unknown-job.js
var unknown_job = __webpack_require__(2588);
;// CONCATENATED MODULE: ./build/js/run/choose-jobs.js






/** The part of a plan that a run is asked for. Fails with `run/unknown-job`, and with `bundle/…` over what ran elsewhere. */
async function chooseJobs({ plan, digest }, { jobs = [], only = [], fromBundles }, places) {
    if (fromBundles === undefined) {
        const selected = (0,engine_select/* selectJobs */.h)(plan, { job: jobs, only });
        if (!('plan' in selected))
            throw (0,unknown_job/* unknownJob */.G)(selected.unknown, plan);
        return { ...selected, [Symbol.asyncDispose]: () => Promise.resolve() };
    }
    const ran = await (0,ran_elsewhere/* openRanElsewhere */.U)({ ...places, named: fromBundles, planDigest: digest });
    try {
        const rest = selectRest(plan, [...jobs, ...only], new Set(ran.outcomes.keys()));
        if ('unknown' in rest)
            throw (0,unknown_job/* unknownJob */.G)(rest.unknown, plan);
        if ('missing' in rest)
            throw missingJob(rest.missing);
        const chosen = new Set(rest.plan.nodes.map(({ id }) => id));
        const artifacts = new Map();
        for (const id of new Set([...chosen].flatMap((job) => (0,model_plan/* handsArtifactsTo */.P1)(plan, job)))) {
            const directory = chosen.has(id) ? undefined : await ran.artifactsOf(id);
            if (directory !== undefined)
                artifacts.set(id, directory);
        }
        const outcomes = new Map([...ran.outcomes].filter(([id]) => !chosen.has(id)));
        const earlier = { plan, artifacts, outcomes, treeSha: ran.treeSha };
        return { ...rest, earlier, [Symbol.asyncDispose]: () => ran[Symbol.asyncDispose]() };
    }
    catch (error) {
        await ran[Symbol.asyncDispose]();
        throw error;
    }
}
function missingJob({ from, to }) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'bundle/missing-job',
        message: `job \`${to}\` comes after \`${from}\`, which is in none of the bundles`,
        hint: `see how \`${from}\` ended on its machine, or run it here as well`,
    });
}

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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/js/model/cancellation.js
var cancellation = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/js/model/outcome.js
var model_outcome = __webpack_require__(1908);
// EXTERNAL MODULE: ./build/js/model/artifact.js
var artifact = __webpack_require__(6564);
// EXTERNAL MODULE: ./build/js/base/occurrences.js
var occurrences = __webpack_require__(9940);
// EXTERNAL MODULE: ./build/js/storage/artifacts/bytes.js
var bytes = __webpack_require__(1711);
// EXTERNAL MODULE: ./build/js/storage/artifacts/find.js
var find = __webpack_require__(673);
;// CONCATENATED MODULE: ./build/js/storage/junit/parse-junit.js
/** A report that cannot be read any further. */
class JunitError extends Error {
    name = 'JunitError';
    constructor(problem, line) {
        super(line === undefined ? problem : `line ${line}: ${problem}`);
    }
}
const longestText = 16 * 1024;
/** Of all messages of a report together; those beyond are cut short. */
const mostText = 16 * 1024 * 1024;
const shortText = 200;
/** An attribute that is longer ends a report. */
const longestToken = 4 * 1024 * 1024;
const deepest = 100;
const mostTests = 1_000_000;
/**
 * Reads JUnit XML as test runners write it (Jenkins' form and its descendants): suites in suites, cases with `failure`, `error` or
 * `skipped`. Document types and entities that a report declares are not looked at.
 */
async function createJunitParser(options) {
    const { default: sax } = await __webpack_require__.e(/* import() */ 2560).then(__webpack_require__.t.bind(__webpack_require__, 2560, 19));
    // Its types leave this one out.
    Object.assign(sax, { MAX_BUFFER_LENGTH: longestToken });
    const parser = sax.parser(true, { position: true });
    const records = [];
    const fail = (problem) => {
        throw new JunitError(problem, parser.line + 1);
    };
    const suites = [];
    let open;
    let depth = 0;
    let inText = false;
    let isSeen = false;
    let left = mostText;
    parser.onerror = (error) => fail(firstLine(error.message));
    parser.onattribute = ({ name }) => {
        // The parser asks its own object of attributes for this.
        if (name === 'hasOwnProperty')
            fail('an attribute is called `hasOwnProperty`');
    };
    parser.onopentag = ({ name, attributes }) => {
        depth += 1;
        isSeen = true;
        if (depth > deepest)
            fail(`its elements are more than ${deepest} deep`);
        if (depth === 1 && name !== 'testsuites' && name !== 'testsuite')
            fail(`its root is \`${name}\`, expected \`testsuites\` or \`testsuite\``);
        const own = attributes;
        if (name === 'testsuite')
            suites.push(own);
        else if (name === 'testcase')
            open = { attributes: own, outcome: 'pass', text: '' };
        else if (open !== undefined && (isFailure(name) || name === 'skipped'))
            inText = noteResult(open, name, own);
    };
    parser.onclosetag = (name) => {
        depth -= 1;
        if (isFailure(name))
            inText = false;
        if (name === 'testsuite')
            suites.pop();
        if (name !== 'testcase' || open === undefined)
            return;
        if (records.length >= mostTests)
            fail(`it has more than ${mostTests} tests`);
        const record = recordOf(open, suites, { ...options, longest: left > 0 ? longestText : shortText });
        left -= record.error?.message.length ?? 0;
        records.push(record);
        open = undefined;
    };
    const onText = (text) => {
        if (inText && open !== undefined && open.text.length < longestText)
            open.text += text;
    };
    parser.ontext = onText;
    parser.oncdata = onText;
    return {
        records,
        push: (text) => {
            parser.write(text);
        },
        end() {
            parser.close();
            if (!isSeen)
                throw new JunitError('it is empty');
        },
    };
}
function isFailure(element) {
    return element === 'failure' || element === 'error';
}
/** Takes down what an element within a case says of it. Whether its text belongs to that. */
function noteResult(open, name, { message, type }) {
    if (name === 'skipped') {
        // A failure beside it says more.
        if (open.outcome === 'pass')
            open.outcome = type === 'todo' ? 'todo' : 'skip';
        return false;
    }
    // What Node says of a test that its parent took along.
    open.outcome = type === 'cancelledByParent' ? 'cancelled' : 'fail';
    open.message ??= message ?? type ?? '';
    return open.text === '';
}
function recordOf({ attributes, outcome, message = '', text }, suites, { roots, longest }) {
    const plain = (name) => name === undefined || name === '' ? undefined : withoutRoots(name, roots);
    const name = plain(attributes['name']) ?? 'unnamed';
    const file = plain(attributes['file'] ?? suites.findLast((suite) => suite['file'] !== undefined)?.['file']);
    const path = [file, ...suites.map((suite) => plain(suite['name'])), classOf(attributes, plain), name];
    const named = path.filter((part) => part !== undefined);
    const isBad = outcome === 'fail' || outcome === 'cancelled';
    const location = isBad ? locationIn(withoutRoots(text, roots), file) : undefined;
    const at = /^(.*?):(\d+)/.exec(location ?? '');
    const line = /^\d{1,9}$/.test(attributes['line'] ?? '') ? attributes['line'] : at?.[2];
    const place = file ?? at?.[1];
    return {
        // A suite often has the name of its file, a class that of its suite.
        id: named.filter((part, index) => part !== named[index - 1]).join(' > '),
        name,
        ...(place === undefined ? {} : { file: place }),
        ...(place === undefined || line === undefined ? {} : { line: Number(line) }),
        outcome,
        duration_ms: durationOf(attributes['time']),
        ...(isBad
            ? {
                error: {
                    message: sayError(message, text).slice(0, longest),
                    ...(location === undefined ? {} : { location }),
                },
            }
            : {}),
    };
}
/** Node has `test` as the class of each. */
function classOf({ classname }, plain) {
    return classname === 'test' ? undefined : plain(classname);
}
function withoutRoots(text, roots) {
    return roots.reduce((left, root) => left.replaceAll(`${root}/`, ''), text.slice(0, longestText));
}
const mostLines = 60;
const longestLine = 400;
const place = /[\w@./-]*\w\.[A-Za-z]\w*:\d{1,9}(?::\d{1,9})?/;
/** The first place in a text, if there is one in the test's own file; else the first that looks like one. */
function locationIn(text, file) {
    const found = text
        .split('\n', mostLines)
        .flatMap((line) => place.exec(line.slice(0, longestLine))?.[0] ?? []);
    return found.find((one) => file !== undefined && one.startsWith(`${file}:`)) ?? found[0];
}
/** Milliseconds of seconds, which some runners write with a comma for each thousand. */
function durationOf(time) {
    const seconds = Number((time ?? '0').replaceAll(',', ''));
    return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1e6) / 1e3 : 0;
}
function sayError(message, text) {
    const said = message === '' ? firstLine(text.trim()) : message;
    return said === '' ? 'it failed' : said;
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/js/storage/junit/read-xml.js
var read_xml_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var read_xml_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




const pieceBytes = 64 * 1024;
/**
 * The text of an XML file in pieces, decoded as its byte order mark or its declaration says, else as UTF-8 (XML 1.0, appendix F). No
 * link is followed.
 */
async function* readXml(path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = read_xml_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
        const buffer = Buffer.alloc(pieceBytes);
        let decoder;
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, pieceBytes);
            if (bytesRead === 0)
                break;
            const bytes = buffer.subarray(0, bytesRead);
            decoder ??= decoderFor(bytes);
            yield decoder.decode(bytes, { stream: true });
        }
        yield decoder?.decode() ?? '';
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = read_xml_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function decoderFor(bytes) {
    const mark = bytes.subarray(0, 2).toString('hex');
    if (mark === 'fffe')
        return new external_node_util_.TextDecoder('utf-16le');
    if (mark === 'feff')
        return new external_node_util_.TextDecoder('utf-16be');
    const [, label = 'utf-8'] = /^[^<]{0,3}<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(bytes.toString('latin1', 0, 200)) ?? [];
    try {
        return new external_node_util_.TextDecoder(label);
    }
    catch {
        throw new JunitError(`its encoding \`${label}\` is not known`, 1);
    }
}

;// CONCATENATED MODULE: ./build/js/storage/junit/read-reports.js






/** Reads what test runners left in a workspace. No link is followed; a report that cannot be read is a warning. */
async function readReports(request, signal) {
    const { workspace, paths } = request;
    const found = await (0,find/* findArtifacts */.n)(Buffer.from(workspace), { paths, exclude: [] });
    const records = [];
    const warnings = found.links.map(notFollowed);
    const number = (0,occurrences/* createOccurrences */.V)();
    for (const path of found.files) {
        if (signal.aborted)
            break;
        const parser = await createJunitParser({ roots: [...new Set([workspace, request.projectDir])] });
        try {
            for await (const text of readXml((0,bytes/* joinBytes */.mE)(Buffer.from(workspace), path)))
                parser.push(text);
            parser.end();
        }
        catch (error) {
            if (!(error instanceof JunitError) && !isSystemError(error))
                throw error;
            warnings.push(unreadable(path, error));
        }
        // What came before the trouble was whole.
        for (const record of parser.records)
            records.push({ ...record, id: number(record.id) });
    }
    if (found.files.length + found.links.length === 0)
        warnings.push(nothingFound(paths));
    return { records, warnings };
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error;
}
function unreadable(path, error) {
    const why = error.message.replace(/\.$/, '');
    return { code: 'tests/unreadable', message: `the report \`${(0,artifact/* readablePath */.q)(path)}\` cannot be read: ${why}` };
}
function notFollowed(path) {
    return { code: 'tests/link', message: `the report \`${(0,artifact/* readablePath */.q)(path)}\` is a link and was not read` };
}
function nothingFound(paths) {
    const named = paths.map((path) => `\`${path}\``).join(', ');
    return { code: 'tests/none', message: `no report was found at ${named}` };
}

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

;// CONCATENATED MODULE: ./build/js/engine/open-section.js



/** A phase of a job that is one section, told from its start to its end. */
function openSection({ job, phase: code, section: name }, context) {
    const phase = jobPhase(context, job, code);
    const section = jobPhase(context, job, code, name);
    const emit = (body) => context.emitter.emit(section.place, code, body);
    return {
        async skip() {
            await phase.start();
            await phase.finish('skipped');
        },
        /** Gives how the job has ended where it was stopped, or the work failed: `cause` is then that of the job. */
        async run(work, cause = 'provider') {
            await phase.start();
            await section.start();
            const failure = await failureOf(async () => work(emit), { emit, cause }, context);
            await section.finish(failure?.outcome ?? 'success');
            await phase.finish(failure?.outcome ?? 'success');
            return failure;
        },
    };
}
async function failureOf(work, { emit, cause }, { redactor, signal }) {
    try {
        await work();
        return signal.aborted ? { outcome: stoppedOutcome(signal) } : undefined;
    }
    catch (error) {
        if (!(error instanceof failure/* LoomFailure */.A))
            throw error;
        const { code, message, hint } = error.diagnostic;
        const advice = hint === undefined ? {} : { hint: redactor.text(hint) };
        await emit({ type: 'error', code, message: redactor.text(message), ...advice });
        return { outcome: 'failed', cause, reason: message };
    }
}

;// CONCATENATED MODULE: ./build/js/engine/tests.js
/** Tells of tests that a job has run, one by one and then what they add up to. */
async function tellTests(records, emit, { redactor }) {
    const totals = {};
    for (const record of records) {
        totals[record.outcome] = (totals[record.outcome] ?? 0) + 1;
        const wait = emit(redacted(record, redactor));
        // There may be a hundred thousand of them.
        if (wait !== undefined)
            await wait;
    }
    await emit({ type: 'tests_recorded', totals });
}
function redacted({ id, name, file, line, error, outcome, duration_ms }, redactor) {
    return {
        type: 'test_finished',
        ...{ id: redactor.text(id), name: redactor.text(name), outcome, duration_ms },
        ...(file === undefined ? {} : { file: redactor.text(file) }),
        ...(line === undefined ? {} : { line }),
        ...(error === undefined ? {} : { error: redactedError(error, redactor) }),
    };
}
function redactedError({ message, ...more }, redactor) {
    const others = Object.entries(more).map(([key, text = '']) => [key, redactor.text(text)]);
    return { message: redactor.text(message), ...Object.fromEntries(others) };
}

;// CONCATENATED MODULE: ./build/js/engine/artifacts.js




/** Puts the artifacts of other jobs into the workspace, before the job is prepared. Gives how the job ended when that failed. */
async function restoreArtifacts(job, context) {
    const { artifacts, handedTo, signal } = context;
    artifacts.forget(job.id);
    const from = handedTo(job.id);
    if (from.length === 0)
        return undefined;
    const section = openSection({ job: job.id, phase: 'job.artifact_restore', section: 'artifact_restore' }, context);
    return section.run(async (emit) => {
        const placed = await artifacts.place(job.id, from, signal);
        await emit({ type: 'artifacts_restored', from, ...placed });
    }, 'artifacts');
}
/**
 * Keeps what the job left, where its end is one that its `when` asks for, and reads its reports whatever the end. Gives how the job
 * ended all in all.
 */
async function extractArtifacts(job, { end, projectDir }, context) {
    const { artifacts: wanted } = job;
    if (wanted === undefined)
        return end;
    const section = openSection({ job: job.id, phase: 'job.artifact_extract', section: 'artifact_extract' }, context);
    const { paths, exclude = [], when = 'on_success', reports } = wanted;
    const kept = paths !== undefined && isAskedFor(when, end) ? { paths, exclude } : undefined;
    const reported = isAskedFor('always', end) ? [reports?.junit ?? []].flat() : [];
    if (kept === undefined && reported.length === 0) {
        await section.skip();
        return end;
    }
    const failure = await section.run(async (emit) => {
        if (kept !== undefined)
            await keep(job.id, kept, { emit, context });
        if (reported.length > 0)
            await recordReports({ paths: reported, projectDir }, emit, context);
    }, 'artifacts');
    return failure !== undefined && end.outcome === 'success' ? failure : end;
}
async function keep(job, request, { emit, context }) {
    const { stored, warnings } = await context.artifacts.collect(job, request, context.signal);
    // A part of them is nothing that the job has left.
    if (context.signal.aborted)
        return context.artifacts.forget(job);
    for (const warning of warnings)
        await emit(tellWarning(warning, context));
    for (const artifact of stored)
        await emit(tellStored(artifact, context));
    await emit({ type: 'artifacts_collected', ...(0,artifact/* totalsOf */.v)(stored) });
}
async function recordReports(request, emit, context) {
    const { workspace, signal } = context;
    const { records, warnings } = await readReports({ ...request, workspace }, signal);
    for (const warning of warnings)
        await emit(tellWarning(warning, context));
    if (records.length > 0)
        await tellTests(records, emit, context);
}
/** Whether a `when` asks for what a job has left. One that was stopped has left nothing that anybody asked for. */
function isAskedFor(when, { outcome }) {
    if (outcome === 'success')
        return when !== 'on_failure';
    return (outcome === 'failed' || outcome === 'timed_out') && when !== 'on_success';
}
function tellWarning({ code, message }, { redactor }) {
    return { type: 'warning', code, message: redactor.text(message) };
}
function tellStored({ path, sizeBytes, sha256, mode }, { redactor }) {
    return { type: 'artifact_stored', path: redactor.text((0,artifact/* readablePath */.q)(path)), size: sizeBytes, sha256, mode };
}

// EXTERNAL MODULE: ./build/js/engine/cache-keys.js + 2 modules
var cache_keys = __webpack_require__(8210);
;// CONCATENATED MODULE: ./build/js/engine/caches.js
var caches_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var caches_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** Restores the caches of a job. Gives them, and how the job has ended where it was stopped meanwhile. A cache that fails is a warning. */
async function restoreCaches(job, context) {
    if (!(0,model_plan/* hasCaches */.ML)(job))
        return { caches: [] };
    const section = openSection({ job: job.id, phase: 'job.cache_restore', section: 'cache_restore' }, context);
    let caches = [];
    const stopped = await section.run(async (emit) => {
        caches = await (0,cache_keys/* keyCaches */.r)(job, context);
        for (const cache of caches) {
            for (const warning of cache.warnings)
                await emit(caches_tellWarning(warning, context));
            if (context.signal.aborted)
                return;
            if (cache.policy !== 'push')
                await restoreOne(cache, emit, context);
        }
    });
    return stopped === undefined ? { caches } : { caches, stopped };
}
async function restoreOne(cache, emit, context) {
    const { redactor, signal } = context;
    const tell = async (result, found) => {
        const { matchedKey, bytes, miss } = found ?? {};
        await emit({
            type: 'cache_result',
            name: cache.name,
            key: redactor.text(cache.key),
            result,
            ...(matchedKey === undefined || matchedKey === cache.key
                ? {}
                : { matched_key: redactor.text(matchedKey) }),
            ...(bytes === undefined ? {} : { bytes }),
            ...(miss === undefined ? {} : { reason: redactor.text(miss.differences.join('; ')) }),
        });
    };
    if (context.caches === undefined || !cache.isUsable)
        return tell('skipped');
    const { store } = context.caches;
    const found = await orWarning(cache, { emit, context }, async (place) => {
        const { key, parts, fallbackKeys } = cache;
        return store.restore({ ...place, key, parts, fallbackKeys }, signal);
    });
    if (found === 'stopped')
        return tell('skipped');
    return found === undefined ? tell('failed') : tell(found.result, found);
}
/** Saves the caches of a job as far as their `policy` and `when` want it. A cache that fails is a warning. */
async function saveCaches(job, { caches, end }, context) {
    if (caches.length === 0)
        return;
    const section = openSection({ job: job.id, phase: 'job.cache_save', section: 'cache_save' }, context);
    const wanted = caches.filter(({ policy }) => policy !== 'pull');
    if (wanted.length === 0 || !wanted.some(({ when }) => isAskedFor(when, end)))
        return section.skip();
    await section.run(async (emit) => {
        for (const cache of wanted) {
            if (context.signal.aborted)
                return;
            await saveOne(cache, { emit, end }, context);
        }
    });
}
async function saveOne(cache, { emit, end }, context) {
    const { redactor, signal, caches } = context;
    const tell = async (result, bytes) => emit({
        type: 'cache_result',
        ...{ name: cache.name, key: redactor.text(cache.key), result },
        ...(bytes === undefined ? {} : { bytes }),
    });
    const isWanted = cache.isUsable && isAskedFor(cache.when, end);
    if (caches === undefined || !isWanted)
        return tell('skipped');
    const saved = await orWarning(cache, { emit, context }, async (place) => caches.store.save({ ...place, key: cache.key, parts: cache.parts }, signal));
    if (saved === 'stopped')
        return tell('skipped');
    return saved === undefined ? tell('failed') : tell(saved.result, saved.bytes);
}
/** What the store made of it, its warnings told. Undefined where it could not do it. */
async function orWarning({ name, paths }, { emit, context }, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { caches, workspace, signal } = context;
        if (caches === undefined)
            return undefined;
        const _ = caches_addDisposableResource(env_1, await caches.locks.lock(paths.map((path) => `${workspace}/${path.replace(/^(\.\/)+|\/+$/g, '')}`)), false);
        try {
            const done = await work({ workspace, scratch: caches.scratch, paths });
            for (const warning of done.warnings)
                await emit(caches_tellWarning(warning, context));
            return done;
        }
        catch (error) {
            if (signal.aborted)
                return 'stopped';
            if (!(error instanceof failure/* LoomFailure */.A))
                throw error;
            const { code, message } = error.diagnostic;
            await emit(caches_tellWarning({ code, message: `the cache \`${name}\` is passed over: ${message}` }, context));
            return undefined;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        caches_disposeResources(env_1);
    }
}
function caches_tellWarning({ code, message }, { redactor }) {
    return { type: 'warning', code, message: redactor.text(message) };
}

// EXTERNAL MODULE: ./build/js/secrets/redactor.js + 7 modules
var secrets_redactor = __webpack_require__(3715);
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
        const { lines, rest } = (0,secrets_redactor/* cutAtLineEnd */.fL)(text);
        if (lines === '') {
            if (rest === '')
                return undefined;
            held = (0,secrets_redactor/* joinRedacted */.bT)(held, rest);
            if (held.length >= holdLength)
                return flush();
            timer ??= setTimeout(() => void flush(), holdMs).unref();
            return undefined;
        }
        const whole = (0,secrets_redactor/* joinRedacted */.bT)(held, lines);
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

;// CONCATENATED MODULE: ./build/js/base/node-options.js
/** The value of `NODE_OPTIONS` with one more CommonJS module that every Node program loads first. */
function withPreload(options, path) {
    const preload = `--require "${path.replaceAll(/["\\]/g, '\\$&')}"`;
    return options === undefined || options === '' ? preload : `${options} ${preload}`;
}
/** The same value without the preloads of a file name, as it was before; undefined where nothing else is left. */
function withoutPreload(options, fileName) {
    const left = options.replaceAll(/ ?--require "((?:[^"\\]|\\.)*)"/g, (preload, path) => path.endsWith(`/${fileName}`) ? '' : preload);
    return left === '' ? undefined : left;
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/model/test-record.js
var test_record = __webpack_require__(3370);
;// CONCATENATED MODULE: ./build/js/records/collect-tests.js









const longestFile = 256 * 1024 * 1024;
/**
 * Reads what the test runners of a step have left in `LOOM_TEST_RECORDS`, a file of each process. A job can write anything there:
 * only regular files are read, and of each at most 256 MiB. A directory that is not there holds no tests.
 */
async function collectTests(directory) {
    const numbered = (0,occurrences/* createOccurrences */.V)();
    const records = [];
    let damagedLines = 0;
    for (const path of await filesIn(directory))
        for await (const line of linesOf(path)) {
            const record = decodeRecord(line);
            if (record === undefined)
                damagedLines += 1;
            else
                records.push({ ...record, id: numbered(record.id) });
        }
    records.sort((a, b) => (0,compare/* compare */.U)(a.id, b.id));
    return { records, damagedLines };
}
async function filesIn(directory) {
    try {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonl'))
            .map((entry) => (0,external_node_path_.join)(directory, entry.name))
            .sort(compare/* compare */.U);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
async function* linesOf(path) {
    // What was a file when it was listed may be a link by now.
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
    yield* (0,external_node_readline_.createInterface)({ input: file.createReadStream({ end: longestFile }), crlfDelay: Infinity });
}
function decodeRecord(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    const result = dist/* safeParse */.xLC(test_record/* testRecordSchema */.rw, value);
    return result.success ? result.output : undefined;
}

;// CONCATENATED MODULE: ./build/js/engine/step-tests.js







/** Makes ready to record the tests of a step; undefined in a job that does not want it. Fails with a `LoomFailure` of the provider. */
async function openStepTests(session, variables, context) {
    const { redactor, recording } = context;
    if (session.recordTests === undefined || recording === undefined)
        return undefined;
    const records = await session.recordTests();
    const options = variables['NODE_OPTIONS'] ?? session.environment['NODE_OPTIONS'];
    return {
        variables: {
            NODE_OPTIONS: withPreload(options, records.modulePath),
            LOOM_TEST_RECORDS: records.directory,
        },
        async tell(emit, signal) {
            await (0,promises_.mkdir)(recording.scratch, { recursive: true, mode: 0o700 });
            const local = (0,external_node_path_.join)(recording.scratch, `tests-${(0,external_node_crypto_.randomUUID)()}`);
            try {
                await records.moveTo(local, signal);
                const { records: found, damagedLines } = await collectTests(local);
                if (damagedLines > 0)
                    await emit({
                        type: 'warning',
                        code: 'tests/damaged',
                        message: redactor.text(damaged(damagedLines)),
                    });
                if (found.length > 0)
                    await tellTests(found, emit, { redactor });
            }
            catch (error) {
                if (signal.aborted)
                    return;
                if (!(error instanceof failure/* LoomFailure */.A))
                    throw error;
                await emit({ type: 'warning', code: error.diagnostic.code, message: redactor.text(error.message) });
            }
            finally {
                await (0,promises_.rm)(local, { recursive: true, force: true });
            }
        },
    };
}
function damaged(lines) {
    return `${lines} ${lines === 1 ? 'line' : 'lines'} of the records of tests cannot be read: a test runner was killed while it wrote, or something else wrote there`;
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
    try {
        const tests = await openStepTests(session, step.variables, context);
        const request = {
            script: step.script,
            exitOnError: step.script.trimEnd().includes('\n'),
            trace: context.trace,
            variables: { ...step.variables, ...tests?.variables, LOOM_STEP_INDEX: String(step.index) },
        };
        const exit = await session.run(request, output.sink, signal);
        await output.end();
        await tests?.tell((body) => emitter.emit(place, step_phase, body), signal);
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
        const unready = await openWorkspace(job.id, limited);
        const prepared = unready === undefined ? await prepare(job, limited) : { failure: unready };
        if ('failure' in prepared) {
            await cleanUp(job.id, undefined, context);
            return { end: prepared.failure };
        }
        const { session } = prepared;
        try {
            const executed = await execute(job, prepared, limited);
            const decision = isLast(executed) ? await askPause(job.id, context) : {};
            await runAfterScript(job, prepared, context);
            const left = await bringBack(job.id, { session, end: executed }, context);
            await jobPhase(context, job.id, 'job.execution').finish(left.outcome);
            const end = await extractArtifacts(job, { end: left, projectDir: session.projectDir }, context);
            await saveCaches(job, { caches: prepared.caches, end }, context);
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
/** Gives how the job ended where its own workspace cannot be made. */
async function openWorkspace(job, context) {
    try {
        await context.workspaces?.open(job, context.signal);
        return undefined;
    }
    catch (error) {
        return tellFailure(error, { scope: 'job', job }, context);
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
    const fail = async (failure) => {
        await log.end();
        await section.finish(failure.outcome);
        await preparing.finish(failure.outcome);
        return { failure };
    };
    const image = job.image === undefined ? {} : { image: context.redactor.text(job.image) };
    await context.emitter.emit(section.place, 'job.provider_prepare', {
        type: 'provider_selected',
        provider: context.provider.name,
        ...image,
    });
    try {
        const { files, values } = await (0,job_secrets/* resolveJobSecrets */.B)(job, context, async (fact) => context.emitter.emit(section.place, 'job.provider_prepare', fact));
        const restored = await restore(job, context);
        if ('failure' in restored)
            return await fail(restored.failure);
        const { recorder } = (job.tests === undefined ? undefined : context.recording) ?? {};
        const recorded = recorder === undefined ? {} : { recorder };
        const request = { job, workspace: context.workspace, secretFiles: files, log, ...recorded };
        const session = await context.provider.prepare(request, context.signal);
        await log.end();
        await section.finish('success');
        await preparing.finish('success');
        return {
            session,
            caches: restored.caches,
            variables: (0,environment/* jobVariables */.B)(job, { provider: context.provider.name, session, secretValues: values }, context.facts),
        };
    }
    catch (error) {
        return fail(await tellFailure(error, section.place, context));
    }
}
/** What earlier runs and jobs have left goes into the workspace before a provider takes it into a container. */
async function restore(job, context) {
    const { caches, stopped } = await restoreCaches(job, context);
    const failure = stopped ?? (await restoreArtifacts(job, context));
    return failure === undefined ? { caches } : { failure };
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
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const impatience = attempt_addDisposableResource(env_3, (0,cancellation/* impatienceOf */.VO)(context.signal), false);
        try {
            await session.bringBack(impatience.signal);
            return end;
        }
        catch (error) {
            if (impatience.signal.aborted)
                return end;
            const failure = await tellError(error, { scope: 'job', job }, context);
            return end.outcome === 'success' ? failure : end;
        }
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        attempt_disposeResources(env_3);
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
        const { end, decision } = await runAttempt(job, context, (outcome) => job_isFailure(job, outcome) && !isTriedAgain(outcome));
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
function job_isFailure(job, end) {
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
    const outcomes = new Map(options.before?.outcomes);
    const stop = new AbortController();
    const context = { ...options, signal: AbortSignal.any([signal, stop.signal]) };
    // Every job that runs listens, and how many may is for the user to say.
    (0,external_node_events_.setMaxListeners)(0, context.signal);
    await emitter.emit({ scope: 'pipeline' }, 'pipeline.execute', { type: 'phase_started' });
    const { isPaused } = await runJobs(context, outcomes, stop);
    for (const id of options.before?.outcomes?.keys() ?? [])
        outcomes.delete(id);
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
    const order = planInOrder(options);
    const jobs = new Map(plan.nodes.map((job) => [job.id, job]));
    const running = new Map();
    const start = async (job) => {
        try {
            const provider = await options.providerFor(job);
            const handedTo = options.handedTo ?? ((id) => (0,model_plan/* handsArtifactsTo */.P1)(plan, id));
            const workspace = options.workspaces?.pathOf(job.id) ?? options.workspace;
            const outcome = await runJob(job, { ...options, provider, handedTo, workspace });
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
            : schedule({ plan: order, outcomes, running: new Set(running.keys()) }, limits);
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
/** The plan with the jobs that it comes after. */
function planInOrder({ plan, before }) {
    if (before?.outcomes === undefined)
        return plan;
    return (0,model_plan/* partOfPlan */.qH)(before.plan, new Set([...before.outcomes.keys(), ...plan.nodes.map(({ id }) => id)]));
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
    return { kind: 'fail-fast', now: (0,cancellation/* createPatience */.se)().signal };
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/base/limit.js
var limit = __webpack_require__(2685);
// EXTERNAL MODULE: ./build/js/storage/artifacts/failure.js
var artifacts_failure = __webpack_require__(8574);
;// CONCATENATED MODULE: ./build/js/storage/artifacts/store-file.js






/** Bytes that are copied faster than a thread of the pool could take the work. */
const smallBytes = 1 << 17;
// Should a fifo take the place of the file, opening it does not wait.
const readFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** Copies a file and says what was copied: the digest is of the copy. A link in the way, planted meanwhile, is not followed. */
async function storeFile(path, { workspace, to }) {
    const place = (0,bytes/* joinBytes */.mE)(workspace, path);
    const descriptor = openToRead(place);
    if (typeof descriptor === 'string')
        return descriptor;
    try {
        if (!(0,bytes/* isAt */.ii)(descriptor, place))
            return 'outside';
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            return 'gone';
        const target = (0,bytes/* joinBytes */.mE)(to, path);
        const isExecutable = (stats.mode & 0o100) !== 0;
        const mode = isExecutable ? 0o755 : 0o644;
        const copied = stats.size > smallBytes
            ? await copyLarge((0,bytes/* pathOfOpen */.bW)(descriptor, place), target, mode)
            : copySmall(descriptor, target, mode);
        return { path, ...copied, mode: isExecutable ? '100755' : '100644' };
    }
    catch (error) {
        throw (0,artifacts_failure/* cannotWrite */.z)(error, path, 'the records of the run');
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function openToRead(place) {
    try {
        return (0,external_node_fs_.openSync)(place, readFlags);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ENXIO'))
            return 'gone';
        if ((0,files/* hasCode */.up)(error, 'ELOOP'))
            return 'outside';
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            return 'unreadable';
        throw error;
    }
}
function copySmall(descriptor, target, mode) {
    const bytes = (0,external_node_fs_.readFileSync)(descriptor);
    (0,external_node_fs_.writeFileSync)(target, bytes, { mode, flag: 'wx' });
    return { sizeBytes: bytes.length, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
/** Shares the bytes where the file system can. */
async function copyLarge(from, target, mode) {
    await (0,promises_.copyFile)(from, target, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
    await (0,promises_.chmod)(target, mode);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    for await (const chunk of (0,files/* readChunks */.zO)(target)) {
        hash.update(chunk);
        sizeBytes += chunk.length;
    }
    return { sizeBytes, sha256: hash.digest('hex') };
}
/** Keeps a link as a link, wherever it leads. */
function storeLink(path, { workspace, to }) {
    const target = linkTarget((0,bytes/* joinBytes */.mE)(workspace, path));
    if (target === undefined)
        return 'gone';
    try {
        (0,external_node_fs_.symlinkSync)(target, (0,bytes/* joinBytes */.mE)(to, path));
    }
    catch (error) {
        throw (0,artifacts_failure/* cannotWrite */.z)(error, path, 'the records of the run');
    }
    return {
        path,
        sizeBytes: target.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(target).digest('hex'),
        mode: '120000',
    };
}
function linkTarget(place) {
    try {
        return (0,external_node_fs_.readlinkSync)(place, { encoding: 'buffer' });
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EINVAL'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/storage/artifacts/collect.js








const copiesAtOnce = 8;
/** How many small copies are made before other jobs have their turn. */
const copiesInARow = 32;
/** Copies what globs mean in a workspace into a new directory. Stops, with what it has, when the signal aborts. */
async function collectArtifacts(request, places, signal) {
    const found = await (0,find/* findArtifacts */.n)(places.workspace, request);
    const left = { gone: [], outside: [], unreadable: [...found.unreadable] };
    const stored = [];
    const take = (path, result) => {
        if (typeof result === 'string')
            left[result].push(path);
        else
            stored.push(result);
    };
    makeDirectories([...found.files, ...found.links], places.to);
    let copies = 0;
    await (0,limit/* forEachLimited */.v)(found.files, copiesAtOnce, async (path) => {
        if (signal.aborted)
            return;
        copies += 1;
        if (copies % copiesInARow === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        take(path, await storeFile(path, places));
    });
    for (const path of found.links)
        take(path, storeLink(path, places));
    stored.sort((a, b) => Buffer.compare(a.path, b.path));
    return {
        stored,
        warnings: [...warningsOf(found), ...warningsOfLeft(left), ...collect_nothingFound(request, stored)],
    };
}
function makeDirectories(paths, to) {
    const made = new Set();
    for (const path of paths) {
        const parent = (0,bytes/* parentOf */.gN)(path);
        const key = parent.toString('latin1');
        if (made.has(key))
            continue;
        made.add(key);
        try {
            (0,external_node_fs_.mkdirSync)((0,bytes/* joinBytes */.mE)(to, parent), { recursive: true, mode: 0o700 });
        }
        catch (error) {
            throw (0,artifacts_failure/* cannotWrite */.z)(error, path, 'the records of the run');
        }
    }
}
function collect_nothingFound({ paths }, stored) {
    if (paths.length === 0 || stored.length > 0)
        return [];
    return [
        { code: 'artifacts/none', message: `the job left nothing that its artifacts name: ${paths.join(', ')}` },
    ];
}
function warningsOf({ git, special }) {
    return [
        ...tell('artifacts/git', git, 'the content of %s is left out of the artifacts: it may hold credentials'),
        ...tell('artifacts/special', special, '%s is no file, and left out of the artifacts'),
    ];
}
function warningsOfLeft(left) {
    return [
        ...tell('artifacts/unreadable', left.unreadable, '%s cannot be read, and is left out of the artifacts'),
        ...tell('artifacts/outside', left.outside, '%s leads out of the workspace, and is left out of the artifacts'),
        ...tell('artifacts/changed', left.gone, '%s was removed while the artifacts were collected'),
    ];
}
/** One warning for all paths, which names a few of them. */
function tell(code, paths, sentence) {
    if (paths.length === 0)
        return [];
    const shown = paths.slice(0, 3).map(artifact/* readablePath */.q).join(', ');
    const rest = paths.length > 3 ? ` (and ${paths.length - 3} more)` : '';
    return [{ code, message: sentence.replace('%s', () => `${shown}${rest}`) }];
}

// EXTERNAL MODULE: ./build/js/storage/artifacts/read-kept.js
var read_kept = __webpack_require__(91);
// EXTERNAL MODULE: ./build/js/storage/artifacts/place.js
var artifacts_place = __webpack_require__(4327);
;// CONCATENATED MODULE: ./build/js/storage/artifacts/artifact-store.js







const filesAtOnce = 8;
/** How many small files are looked at before other jobs have their turn. */
const filesInARow = 32;
/** The artifacts of one run, kept as plain files beside its records. */
function createArtifactStore(options) {
    const { workspaceOf, directoryOf, earlier } = options;
    const kept = new Map();
    const keep = (job, artifacts, directory) => {
        const there = Buffer.from(directory);
        const list = artifacts.map((artifact) => ({ artifact, from: (0,bytes/* joinBytes */.mE)(there, artifact.path) }));
        kept.set(job, list);
        return list;
    };
    const keptOf = async (job) => {
        const directory = earlier?.get(job);
        const known = kept.get(job);
        if (known !== undefined || directory === undefined)
            return known ?? [];
        return keep(job, await (0,read_kept/* readKept */.D)(Buffer.from(directory)), directory);
    };
    // What a file was when its bytes were known: digest and place → state.
    const known = new Map();
    const realWorkspaceOf = (job) => (0,external_node_fs_.realpathSync)(workspaceOf(job), { encoding: 'buffer' });
    const keyOf = (sha256, place) => `${sha256} ${place.toString('latin1')}`;
    const note = (sha256, place) => {
        known.set(keyOf(sha256, place), (0,artifacts_place/* stateOf */.L4)(place));
    };
    const isKnown = (sha256, place) => {
        const state = known.get(keyOf(sha256, place));
        return state !== undefined && state !== '' && state === (0,artifacts_place/* stateOf */.L4)(place);
    };
    return {
        async collect(job, request, signal) {
            const to = directoryOf(job);
            const places = { workspace: realWorkspaceOf(job), to: Buffer.from(to) };
            const collected = await collectArtifacts(request, places, signal);
            keep(job, collected.stored, to);
            return collected;
        },
        async place(job, from, signal) {
            const workspace = realWorkspaceOf(job);
            const latest = new Map();
            for (const other of from)
                for (const one of await keptOf(other))
                    latest.set(one.artifact.path.toString('latin1'), one);
            let written = 0;
            let looked = 0;
            await (0,limit/* forEachLimited */.v)([...latest.values()], filesAtOnce, async ({ artifact, from }) => {
                const place = (0,bytes/* joinBytes */.mE)(workspace, artifact.path);
                if (signal.aborted || isKnown(artifact.sha256, place))
                    return;
                looked += 1;
                if (looked % filesInARow === 0)
                    await (0,external_node_timers_promises_.setImmediate)();
                const placing = { artifact, from, workspace };
                if (!(await (0,artifacts_place/* isInPlace */.RS)(placing))) {
                    await (0,artifacts_place/* placeArtifact */.UM)(placing);
                    written += 1;
                }
                note(artifact.sha256, place);
            });
            return { files: latest.size, written };
        },
        forget: (job) => {
            kept.delete(job);
        },
    };
}

// EXTERNAL MODULE: ./build/js/run/caches.js + 23 modules
var run_caches = __webpack_require__(1502);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/records/trust.js
var trust = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/js/snapshot/checkout.js
var checkout = __webpack_require__(2835);
// EXTERNAL MODULE: ./build/js/snapshot/config.js
var config = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/snapshot/snapshot.js + 9 modules
var snapshot = __webpack_require__(7719);
;// CONCATENATED MODULE: ./build/js/snapshot/copy-snapshot.js




/**
 * Fills a directory with what another workspace holds: the same tree, index and history, no inode shared. A snapshot of a snapshot, as
 * the files of a content filter have their working bytes already and are taken as they are. Fails as `createSnapshot` does.
 */
async function copySnapshot({ from, to, env, signal }) {
    const opened = await (0,snapshot_repository/* openRepository */.h_)(from, env);
    const filters = (0,config/* filtersIn */.HS)(await (0,config/* readConfig */.Xg)(opened));
    const repository = { ...opened, env: { ...(0,checkout/* withoutFilters */.ml)(opened.env, filters) } };
    await (0,snapshot/* createSnapshot */.$)({ repository, workspace: to, signal });
}

;// CONCATENATED MODULE: ./build/js/run/job-workspaces.js










/**
 * Gives each job a copy of the run's workspace. A copy has its name once it is whole: whatever kills Loom meanwhile, a later attempt
 * begins it anew.
 */
function createJobWorkspaces({ seed, runId, env }) {
    const pathOf = (job) => (0,files/* absolutePath */.Hi)((0,layout/* jobWorkspace */.nT)(seed, job), '/');
    return {
        pathOf,
        async open(job, signal) {
            const path = pathOf(job);
            await makeJobsDirectory((0,layout/* jobsDirectory */.GO)(seed));
            if ((0,external_node_fs_.existsSync)(path))
                return;
            // No name of a job's directory begins with a dot.
            const unfinished = (0,files/* absolutePath */.Hi)(`.${(0,external_node_path_.basename)(path)}`, (0,layout/* jobsDirectory */.GO)(seed));
            await (0,remove_tree/* removeTree */.d)(unfinished);
            await (0,promises_.mkdir)(unfinished, { mode: 0o700 });
            const tracking = (0,model_tracking/* trackingValue */.xC)(env[model_tracking/* trackingVariable */.on], (0,model_tracking/* trackingOfJob */.uS)(runId, 'snapshot'));
            try {
                await copySnapshot({
                    from: seed,
                    to: unfinished,
                    env: { ...env, [model_tracking/* trackingVariable */.on]: tracking },
                    signal,
                });
                await (0,promises_.rename)(unfinished, path);
            }
            catch (error) {
                await (0,remove_tree/* removeTree */.d)(unfinished);
                throw error;
            }
        },
    };
}
/** Anybody may plant a directory beside a workspace: only one that nobody else may enter is used. */
async function makeJobsDirectory(path) {
    try {
        await (0,promises_.mkdir)(path, { mode: 0o700 });
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EEXIST') && (await (0,trust/* isTrusted */.W)(path, process.getuid?.())))
            return;
        throw new failure/* LoomFailure */.A('environment', {
            code: 'snapshot/no-workspace',
            message: `cannot make the directory ${path}${error instanceof Error ? `: ${error.message.split(',')[0] ?? ''}` : ''}`,
            hint: 'free some space, or set LOOM_WORKSPACE_ROOT to a directory that you may write',
        }, error);
    }
}

// EXTERNAL MODULE: ./build/js/run/phase.js
var run_phase = __webpack_require__(7711);
;// CONCATENATED MODULE: ./build/js/run/execute.js











const pausedExitCode = 77;
/** Runs the plan and finishes the records and the receipt. */
async function execute_execute(ready, settings, providerFor) {
    const { workspace, records, runId, emitter } = ready;
    const executing = (0,run_phase/* runPhase */.P)(emitter, 'run.pipeline_execute');
    await executing.start();
    const { outcomes, isPaused } = await runPlan(engineOptions(ready, settings, providerFor));
    const status = statusOf(outcomes, settings.signal, records);
    await executing.finish(status);
    const finalizing = (0,run_phase/* runPhase */.P)(emitter, 'run.finalize');
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
        treeSha: workspace.treeSha,
        ...(ready.isIsolated ? { jobWorkspaces: (0,layout/* jobsDirectory */.GO)(path) } : {}),
        ignored,
        receiptPath,
        records,
        outcomes,
    };
}
function engineOptions(ready, settings, providerFor) {
    const { runId, workspace, isIsolated, earlier, plan, emitter, redactor, workflowPath, repositoryRoot, git, } = ready;
    const { pause } = settings;
    const caches = (0,run_caches/* openCaches */.a$)({ git, repositoryRoot, workspace: workspace.path }, settings);
    const workspaces = isIsolated
        ? createJobWorkspaces({ seed: workspace.path, runId, env: settings.env })
        : undefined;
    return {
        plan,
        providerFor,
        workspace: workspace.path,
        redactor,
        secrets: settings.resolver,
        emitter,
        ...(earlier === undefined ? {} : { handedTo: handedOn(plan, earlier), before: earlier }),
        artifacts: createArtifactStore({
            workspaceOf: (job) => workspaces?.pathOf(job) ?? workspace.path,
            directoryOf: (job) => (0,files/* absolutePath */.Hi)(`${(0,layout/* logsPath */.lA)(runId)}/${(0,layout/* artifactsDirectory */.Jr)(job)}`, (0,layout/* liveRuntime */.hQ)(workspace.path)),
            ...(earlier === undefined ? {} : { earlier: earlier.artifacts }),
        }),
        facts: { runId, workflowPath, treeSha: workspace.treeSha, repositoryRoot, git },
        limits: {
            maxParallel: settings.maxParallel ?? (0,external_node_os_.availableParallelism)(),
            failFast: settings.failFast ?? false,
        },
        trace: (settings.env['LOOM_DEBUG_TRACE'] ?? '') !== '',
        monotonicMs: () => performance.now(),
        signal: settings.signal,
        ...(ready.recorder === undefined
            ? {}
            : { recording: { recorder: ready.recorder, scratch: (0,layout/* scratchPath */.KT)(workspace.path) } }),
        ...(caches === undefined ? {} : { caches }),
        ...(workspaces === undefined ? {} : { workspaces }),
        ...(pause === undefined ? {} : { pause: (job, signal) => pause(runId, job, signal) }),
    };
}
/** Whose artifacts a job gets: of those that it comes after, the jobs that run, and those that ran before. */
function handedOn(plan, { plan: whole, artifacts, outcomes }) {
    const isThere = (id) => artifacts.has(id) || outcomes?.has(id) === true || plan.nodes.some((node) => node.id === id);
    return (job) => (0,model_plan/* handsArtifactsTo */.P1)(whole, job).filter(isThere);
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

// EXTERNAL MODULE: ./build/js/run/prepare.js + 3 modules
var run_prepare = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/js/run/recover.js + 4 modules
var recover = __webpack_require__(2397);
// EXTERNAL MODULE: ./build/js/run/secrets.js + 1 modules
var run_secrets = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/js/run/redact-error.js
var redact_error = __webpack_require__(1652);
// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/process-identity.js
var process_identity = __webpack_require__(4254);
// EXTERNAL MODULE: ./build/js/engine/emitter.js
var engine_emitter = __webpack_require__(3343);
// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/runtime-directory.js + 1 modules
var runtime_directory = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/js/records/writer.js + 2 modules
var writer = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/js/records/own-receipts.js
var own_receipts = __webpack_require__(9297);
;// CONCATENATED MODULE: ./build/js/run/earlier-artifacts.js



/**
 * Where the artifacts are that earlier runs in a workspace kept: of each job what its newest run left, but for those that run again,
 * whose earlier ones count no more. The records of those runs are beside the workspace.
 */
async function findEarlierArtifacts(workspace, again) {
    const live = (0,layout/* liveRuntime */.hQ)(workspace);
    const receipts = await (0,own_receipts/* receiptsIn */.F)(live, workspace);
    receipts.sort((a, b) => Number(BigInt(a.run_id) - BigInt(b.run_id)));
    const found = new Map();
    for (const { run_id: runId, jobs } of receipts)
        for (const { id, attempts, artifacts } of jobs) {
            if (attempts > 0)
                found.delete(id);
            if (artifacts !== undefined)
                found.set(id, (0,files/* absolutePath */.Hi)(`${(0,layout/* logsPath */.lA)(runId)}/${(0,layout/* artifactsDirectory */.Jr)(id)}`, live));
        }
    for (const { id } of again)
        found.delete(id);
    return found;
}

// EXTERNAL MODULE: ./build/js/run/settings.js
var run_settings = __webpack_require__(8823);
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
/**
 * Fails with `run/needs-bundles` for a job of a plan that never began and comes after jobs of other machines: what those left was put
 * into the workspaces of jobs that began, and is nowhere else.
 */
function refuseWithoutBundles({ run_id: runId, jobs }, past, plan) {
    const began = new Set(jobs.filter(({ attempts }) => attempts > 0).map(({ id }) => id));
    const waiting = new Set(plan.nodes.map(({ id }) => id).filter((id) => !began.has(id)));
    const edge = past.plan.edges.find(({ from, to }) => waiting.has(to) && past.elsewhere.includes(from));
    if (edge === undefined)
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'run/needs-bundles',
        message: `job \`${edge.to}\` of run ${runId} never began, and comes after \`${edge.from}\`, which ran on another machine`,
        hint: `run it with the bundles: \`loom run --local --job ${edge.to} --from-bundles <bundle or directory…>\``,
    });
}
/** The workspace of a run, if it is still there and nobody but this user could have made it. */
async function workspaceOf({ snapshot_path: path, run_id: runId }) {
    if (path === undefined || !(await (0,trust/* isTrusted */.W)(path, process.getuid?.())))
        throw (0,records_past/* goneRun */.hf)(runId);
    return path;
}
/** Where a job of a run has worked, if that is still there. */
async function workspaceOfJob(receipt, job) {
    const shared = await workspaceOf(receipt);
    if (receipt.isolated_jobs !== true)
        return shared;
    const own = (0,files/* absolutePath */.Hi)((0,layout/* jobWorkspace */.nT)(shared, job), '/');
    if ((await (0,trust/* isTrusted */.W)((0,layout/* jobsDirectory */.GO)(shared), process.getuid?.())) && (0,external_node_fs_.existsSync)(own))
        return own;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'run/no-workspace',
        message: `the job ${job} of run ${receipt.run_id} has no workspace of its own: it never began`,
        hint: `run it: \`loom retry ${receipt.run_id} --job ${job}\``,
    });
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
        const isIsolated = receipt.isolated_jobs === true;
        // Nobody may take the records for those of a killed run before their receipt says whose they are.
        const lock = await (0,runtime_directory/* lockRecords */.a2)(path);
        if (lock === undefined)
            throw isBusy(path);
        const _ = reopen_addDisposableResource(env_1, lock, true);
        if (!(await (0,runtime_directory/* reopenRuntime */.KO)(path)))
            throw isBusy(path);
        const earlier = { plan: past.plan, artifacts: await findEarlierArtifacts(path, plan.nodes) };
        const begun = await (0,begin/* beginReceipt */.MY)({
            runId: String((0,run_prepare/* nanoseconds */._W)(startedAt)),
            workspace: path,
            repositoryRoot,
            process: await (0,process_identity/* identifyProcess */.w)(process.pid),
            about: {
                command: [...settings.command],
                context: (0,run_settings/* contextOf */.V)(settings.env),
                loom_version: settings.loomVersion,
                workflow_path: receipt.workflow_path,
                started_at: startedAt.toISOString(),
                snapshot_head_sha: receipt.snapshot_head_sha ?? '',
                snapshot_tree_sha: treeSha,
                retry_of: receipt.run_id,
                ...(isIsolated ? { isolated_jobs: true } : {}),
            },
        });
        const { git, ignored, planText } = past;
        const records = await (0,writer/* openRecords */.t)({
            begun,
            plan,
            planText,
            planDigest: (0,hash/* sha256 */.s)(planText),
            workspace: path,
            treeSha,
            git,
            changed: past.changed,
            ...(past.elsewhere.length === 0 ? {} : { elsewhere: past.elsewhere }),
            ignored,
            isReopened: true,
        });
        const emitter = (0,engine_emitter/* createEmitter */.z)([records, ...(settings.observe?.(plan) ?? [])], () => new Date());
        const workspace = { path, headSha: git.headSha, treeSha, ignored, warnings: [] };
        const prepared = { runId: begun.run_id, workspace, isIsolated, earlier, records, emitter, redactor };
        await (0,run_prepare/* tellBootstrap */.sz)(prepared, startedMs);
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

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/js/run/test-recorder.js





const test_recorder_name = 'loom-test-records.cjs';
/** Where the build puts it, seen from the build and from the sources. */
const places = ['../node-test', '../../dist/node-test'];
/** What records the tests of a plan; undefined where no job wants that. */
async function readTestRecorder(plan) {
    if (plan.nodes.every(({ tests }) => tests === undefined))
        return undefined;
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    for (const place of places) {
        try {
            return { name: test_recorder_name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(here, place, test_recorder_name)) };
        }
        catch (error) {
            if (!(0,files/* hasCode */.up)(error, 'ENOENT'))
                throw error;
        }
    }
    throw new failure/* LoomFailure */.A('environment', {
        code: 'tests/no-recorder',
        message: `the part of Loom that records tests, ${test_recorder_name}, is missing`,
        hint: 'install Loom again; in a checkout of it run `npm run build`',
    });
}

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
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedMs = performance.now();
        const repository = options.repository ?? (await (0,snapshot_repository/* openRepository */.h_)(options.directory, options.env));
        const { directory, workflow: path, variables } = options;
        const asked = (0,git_facts/* readGitFacts */.S)(repository).then(options.amendGit ?? ((facts) => facts));
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
        const chosen = run_addDisposableResource(env_1, await chooseJobs(compiled.value, options, { directory, env: options.env }), true);
        const { plan, waiting, earlier } = chosen;
        if (options.dryRun === true)
            return { kind: 'planned', plan, waiting };
        if (plan.nodes.length === 0)
            return { kind: 'nothing', reason: whyNothing(chosen) };
        const recorder = await readTestRecorder(plan);
        const secrets = (0,run_secrets/* openSecrets */.c)(compiled.value.plan, repository.root, options);
        const { redactor } = secrets;
        // Each job of a fanned-out run has a workspace that no other has worked in, several on one machine as well.
        const isolateJobs = options.isolateJobs === true || (earlier !== undefined && plan.nodes.length > 1);
        const settings = { ...options, isolateJobs };
        const request = { repository, workflow, git, compiled: compiled.value, plan, redactor, settings };
        return await withoutSecrets(redactor, async () => {
            const prepared = await (0,run_prepare/* prepareRun */.Z0)({ ...request, ...(earlier === undefined ? {} : { earlier }) });
            if (prepared === undefined)
                return { kind: 'cancelled' };
            const repositoryRoot = repository.root;
            const ready = { ...prepared, repositoryRoot, git, workflowPath: workflow.path, plan, recorder, startedMs };
            return runReady(ready, secrets, { ...options, gitVersion });
        });
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
    refuseWithoutBundles(receipt, past, plan);
    const repositoryRoot = repository.root;
    const recorder = await readTestRecorder(plan);
    const secrets = (0,run_secrets/* openSecrets */.c)(past.plan, repositoryRoot, options);
    const { redactor } = secrets;
    return withoutSecrets(redactor, async () => {
        const prepared = await reopenRun({ receipt, past, plan, repositoryRoot, redactor, settings: options });
        const workflowPath = (0,external_node_path_.relative)(repositoryRoot, receipt.workflow_path);
        const ready = { ...prepared, repositoryRoot, git: past.git, workflowPath, plan, recorder, startedMs };
        return runReady(ready, secrets, { ...options, gitVersion });
    });
}
/** Whatever goes wrong, a failure of the environment or a bug, no value of a secret is in what it says. */
async function withoutSecrets(redactor, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (0,redact_error/* redactError */.k)(error, redactor);
    }
}
/** Opens a shell in the workspace of a run with what a job's steps see. Gives its exit code. */
async function openShell(options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { receipt, repository, command, isTerminal } = options;
        const past = await (0,records_past/* readPastRun */.My)(receipt);
        const job = past.plan.nodes.find(({ id }) => id === options.job);
        if (job === undefined)
            throw (0,unknown_job/* unknownJob */.G)(options.job, past.plan);
        const [seed, workspace] = [await workspaceOf(receipt), await workspaceOfJob(receipt, job.id)];
        const repositoryRoot = repository.root;
        const runId = receipt.run_id;
        const secrets = (0,run_secrets/* openSecrets */.c)(past.plan, repositoryRoot, options);
        const host = run_addDisposableResource(env_2, openHost({ repositoryRoot, runId, workspace: seed }, secrets, options), false);
        const part = (0,model_plan/* partOfPlan */.qH)(past.plan, new Set([job.id]));
        const docker = await openDocker({ runId, workspace: seed, isIsolated: true, plan: part }, options);
        const { signal } = new AbortController();
        const { files, values } = await (0,job_secrets/* resolveJobSecrets */.B)(job, { secrets: secrets.resolver, redactor: secrets.redactor, signal }, (fact) => (fact.type === 'warning' ? options.tell(`warning: ${fact.message}\n`) : undefined));
        const log = shellLog(secrets.redactor, options.tell);
        const paused = await docker?.attach(job, files.map(({ name }) => name));
        const provider = docker ?? host;
        const session = run_addDisposableResource(env_2, paused ?? (await provider.prepare({ job, workspace, secretFiles: files, log }, signal)), true);
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
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Runs the plan with the providers of this machine; what they need meanwhile is gone when it ends. */
async function runReady(ready, secrets, settings) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const { runId, repositoryRoot, plan } = ready;
        const workspace = ready.workspace.path;
        const host = run_addDisposableResource(env_3, openHost({ repositoryRoot, runId, workspace }, secrets, settings), false);
        const docker = await openDocker({ runId, workspace, isIsolated: ready.isIsolated, plan }, settings);
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
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        run_disposeResources(env_3);
    }
}
function versionOf({ version }) {
    return version;
}
function openHost({ repositoryRoot, runId, workspace }, { withheld }, { env, cleanEnv, passEnv }) {
    return createHostProvider({
        env,
        repositoryRoot,
        runId,
        clean: cleanEnv ?? false,
        passed: passEnv,
        withheld,
        secretsDirectory: (0,layout/* secretsDirectory */.lQ)(workspace),
        scratch: (0,external_node_path_.join)((0,layout/* liveRuntime */.hQ)(workspace), 'pipes'),
    });
}
/** What an engine takes is loaded only for a plan that has images. */
async function openDocker({ runId, workspace, isIsolated, plan }, { env, workspaceMount, maxParallel }) {
    if (plan.nodes.every(({ image }) => image === undefined))
        return undefined;
    const { createDockerProvider } = await Promise.all(/* import() */[__webpack_require__.e(3687), __webpack_require__.e(8092)]).then(__webpack_require__.bind(__webpack_require__, 8092));
    const alone = isIsolated || maxParallel === 1 ? undefined : jobsAlone(plan);
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
function whyNothing({ earlier }) {
    return earlier === undefined
        ? 'every job is manual: name one with --job'
        : 'every job has run already: the bundles have them all';
}


/***/ })

};
