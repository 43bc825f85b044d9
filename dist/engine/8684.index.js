export const id = 8684;
export const ids = [8684];
export const modules = {

/***/ 7783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathOutside),
/* harmony export */   k: () => (/* binding */ isGitLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);


// `git rev-parse --local-env-vars` (git 2.39 to 2.5x), and the numbered ones that `GIT_CONFIG_COUNT` counts.
const gitLocal = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
/** Whether a variable redirects git to another repository, index or config; such are set in hooks. */
function isGitLocal(name) {
    return gitLocal.test(name);
}
/** A search path without what lies in a directory, and without relative entries, which may. */
function pathOutside(path, directory) {
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
        .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(entry) && !(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(entry, directory))
        .join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
}


/***/ }),

/***/ 1569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   X_: () => (/* binding */ statsOfOwn),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   zO: () => (/* binding */ readChunks),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** The absolute form of a path; a relative one is taken from `base`. */
function absolutePath(path, base) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, path);
}
/** Whether `path` is `directory` or lies below it. Both absolute; links are not resolved. */
function isInside(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}
/** Whether an unknown thrown value is a system error with one of these codes (`ENOENT`, `EACCES`…). */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
/** What a path is, if it is there and belongs to this user (`uid`; any, where the system has none). Links are not followed. */
async function statsOfOwn(path, uid) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        return uid === undefined || stats.uid === uid ? stats : undefined;
    }
    catch {
        return undefined;
    }
}
/** Bytes of a file, opened once somebody reads: an error reaches the reader and nobody else. */
async function* readChunks(path) {
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
}
/**
 * Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. Content may come piece by piece.
 * `durable`: also after a power cut, which costs a wait for the disk. The directory must exist.
 */
async function writeFileAtomic(path, content, { mode = 0o600, durable = false } = {}) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, content);
            if (durable)
                await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    if (durable)
        await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
/** Makes what was made, renamed or removed in a directory last through a power cut. */
async function syncDirectory(path) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}


/***/ }),

/***/ 39:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf),
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2611);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7371);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9902);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6167);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7410);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6239);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1768);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7360);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4462);
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











/** `loom run --local`. */
async function runCommand(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (flags.local !== true)
            throw notLocal();
        refuseOtherUse(flags);
        const variables = (0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .parseVariables */ .r)(flags.var ?? []);
        const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, flags.directory);
        const repository = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(directory, io.env);
        const config = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .Xg)(repository.root, io.env);
        const asked = { directory, repositoryRoot: repository.root, config, env: io.env };
        const against = __addDisposableResource(env_1, await openNamed(flags.against, asked), true);
        const settings = settingsOf(flags, config, io);
        const runOnce = async (cache) => {
            let receiptPath;
            const exitCode = await (0,_present_js__WEBPACK_IMPORTED_MODULE_8__/* .presentRun */ .Z)(flags, io, async (view) => {
                const result = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .eF)({
                    ...view,
                    ...settings,
                    cache,
                    directory,
                    repository,
                    variables,
                    dryRun: flags.dryRun ?? false,
                    isolateJobs: flags.isolateJobs ?? false,
                    warn: async (warnings) => (flags.quiet === true ? undefined : (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .printDiagnostics */ .a)(warnings, io)),
                    ...(flags.workflow === undefined ? {} : { workflow: flags.workflow }),
                    ...(flags.job === undefined ? {} : { jobs: flags.job }),
                    ...(flags.only === undefined ? {} : { only: flags.only }),
                    ...(flags.fromBundles === undefined ? {} : { fromBundles: flags.fromBundles }),
                });
                if (result.kind === 'ended')
                    receiptPath = result.receiptPath;
                return result;
            });
            return { exitCode, ...(receiptPath === undefined ? {} : { receiptPath }) };
        };
        if (flags.cacheDiff === true) {
            const { cacheDiff } = await loadCacheDiff();
            return await cacheDiff({ repository, cache: config.cache, runOnce }, io);
        }
        const { exitCode, receiptPath } = await runOnce(settings.cache);
        // A run that a signal ended has nothing to say of the other one.
        const isWhole = exitCode === _model_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok || exitCode === _model_exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.failed;
        if (against === undefined || receiptPath === undefined || !isWhole)
            return exitCode;
        const { tellAgainst } = await loadAgainst();
        return Math.max(exitCode, await tellAgainst(against, await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipt */ .b8)(receiptPath), { flags, io }));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
// On their own: the compiler leaves the name of a source file in an import that follows a `using`.
const loadAgainst = async () => Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(4573), __webpack_require__.e(7511), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 1109));
const loadCacheDiff = async () => Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(3450)]).then(__webpack_require__.bind(__webpack_require__, 3450));
/** The run to compare with, if one is named; what that takes is loaded only then. */
async function openNamed(name, places) {
    if (name === undefined)
        return undefined;
    const { openAgainst } = await Promise.all(/* import() */[__webpack_require__.e(4573), __webpack_require__.e(7328)]).then(__webpack_require__.bind(__webpack_require__, 2119));
    return openAgainst({ name, ...places });
}
/** What flags, config and process say of any run. */
function settingsOf(flags, config, io) {
    const maxParallel = flags.jobs ?? config.maxParallelJobs;
    return {
        env: io.env,
        command: ['loom', ...(0,_variables_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutValues */ .l)(io.args)],
        loomVersion: _model_version_js__WEBPACK_IMPORTED_MODULE_10__/* .version */ .r,
        failFast: flags.failFast ?? false,
        cleanEnv: flags.cleanEnv ?? config.cleanEnv,
        workspaceMount: flags.dockerWorkspaceMount ?? config.workspaceMount,
        secrets: config.secrets,
        cache: flags.cache === false ? 'off' : config.cache,
        patterns: config.parityNormalise,
        ...(maxParallel === undefined ? {} : { maxParallel }),
        ...(config.workspaceRoot === undefined ? {} : { workspaceRoot: config.workspaceRoot }),
    };
}
/** `--cache-diff` runs twice and says one thing: what asks for another makes no sense beside it. */
function refuseOtherUse(flags) {
    if (flags.cacheDiff !== true)
        return;
    const others = {
        '--no-cache': flags.cache === false,
        '--dry-run': flags.dryRun,
        '--against': flags.against,
    };
    const other = Object.entries(others).find(([, value]) => value !== undefined && value !== false)?.[0];
    if (other === undefined)
        return;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'run/wrong-use',
        message: `\`--cache-diff\` and \`${other}\` contradict each other`,
        hint: 'leave one of them out',
    });
}
function notLocal() {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'run/not-local',
        message: '`loom run` needs to be told where: expected `--local`',
        hint: 'run `loom run --local`; runs elsewhere are your CI system’s: see `loom plan`',
    });
}


/***/ }),

/***/ 6167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7173);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);


/** Prints what is wrong or odd in a workflow on standard error, and how much of it there is. */
async function printDiagnostics(diagnostics, io) {
    const paint = { colors: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColors */ .E)(io.stderr, io.env) };
    for (const diagnostic of diagnostics)
        await io.stderr.write(`${(0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(diagnostic, paint)}\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        await io.stderr.write(`${errors} ${errors === 1 ? 'error' : 'errors'} in the workflow\n`);
}


/***/ }),

/***/ 1768:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ presentRun)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/records/line.js
var line = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/js/report/console.js + 1 modules
var console = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/js/report/end.js
var end = __webpack_require__(3452);
// EXTERNAL MODULE: ./build/js/report/plan.js
var plan = __webpack_require__(7650);
// EXTERNAL MODULE: ./build/js/report/summary.js
var summary = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/js/report/tails.js
const keptLines = 200;
const longestLine = 2000;
/** Bounded memory, whatever the steps print. */
function collectTails() {
    const jobs = new Map();
    return {
        write(event) {
            if (event.place.scope !== 'step' || event.place.unit === 'after_script')
                return;
            const { job } = event.place;
            // A step that prints nothing must not be shown with what the one before it printed.
            if (event.type === 'phase_started')
                jobs.set(job, { lines: [], partial: '' });
            const tail = jobs.get(job);
            if (event.type !== 'output' || tail === undefined)
                return;
            // Of a large piece only its end can matter.
            const text = event.text.length > keptLines * longestLine ? event.text.slice(-keptLines * longestLine) : event.text;
            const [first = '', ...rest] = lastLines(text);
            const all = [tail.partial + first, ...rest];
            tail.partial = (all.pop() ?? '').slice(-longestLine);
            tail.lines.push(...all.map((line) => line.slice(0, longestLine)));
            if (tail.lines.length > keptLines)
                tail.lines.splice(0, tail.lines.length - keptLines);
        },
        of(job) {
            const tail = jobs.get(job);
            if (tail === undefined)
                return [];
            return tail.partial === '' ? tail.lines : [...tail.lines, tail.partial];
        },
    };
}
function lastLines(text) {
    let at = text.length;
    for (let count = 0; count <= keptLines && at > 0; count++)
        at = text.lastIndexOf('\n', at - 1);
    return text.slice(Math.max(0, at)).split('\n');
}

// EXTERNAL MODULE: ./build/js/cli/diagnostics.js
var diagnostics = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
;// CONCATENATED MODULE: ./build/js/cli/pause.js

const decisions = new Map([
    ['', 'go_on'],
    ['r', 'again'],
    ['q', 'leave'],
    // The end of the input.
    [undefined, 'go_on'],
]);
/**
 * Shows the person at the terminal how a job failed, asks what becomes of it until that is clear, and says how to look at it meanwhile.
 * Where nobody can answer the run is left as it is.
 */
function askAtPause(io, progress, tails) {
    // One question at a time, however many jobs fail at once.
    let before = Promise.resolve();
    return async (run, job, signal) => {
        const answer = before.then(async () => {
            const { print, during } = progress();
            const enter = `loom shell ${run} ${job}`;
            if (!io.stdin.isTerminal) {
                await print(`paused: ${job} failed. To look: ${enter}. To go on: loom retry ${run}\n`);
                return 'leave';
            }
            const output = (0,end/* quoteOutput */.I6)(tails.of(job)).map((line) => `${line}\n`);
            await print(`${output.join('')}paused: ${job} failed. To look, in another terminal: ${enter}\n`);
            for (;;) {
                await print('Enter goes on, r and Enter runs the job again, q and Enter leaves the run as it is.\n');
                const line = await during(async () => io.stdin.readLine(signal));
                const decision = decisions.get(line?.trim().toLowerCase());
                if (decision !== undefined)
                    return decision;
            }
        });
        before = answer;
        return answer;
    };
}

// EXTERNAL MODULE: ./build/js/run/signals.js
var run_signals = __webpack_require__(3889);
;// CONCATENATED MODULE: ./build/js/cli/present.js
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












/** Shows a run: progress on standard error, the result on standard output. Gives the exit code. */
async function presentRun(flags, io, start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signals = __addDisposableResource(env_1, (0,run_signals/* listenForSignals */.s)(), false);
        for (const output of [io.stdout, io.stderr])
            output.outlive();
        const tails = collectTails();
        const commands = new Map();
        let progress;
        const plain = {
            print: (text) => io.stderr.write(text),
            during: async (work) => work(),
        };
        const view = {
            signal: signals.signal,
            observe: (plan) => {
                progress = flags.quiet === true ? undefined : openConsole(plan, flags, io);
                const sinks = [tails, rememberCommands(commands), announce(flags, io)];
                if (progress !== undefined)
                    sinks.push(progress);
                if (flags.json === true)
                    sinks.push({ write: (event) => io.stdout.write((0,line/* eventLine */.V8)(event)) });
                return sinks;
            },
            ...(flags.pauseOnFailure === true ? { pause: askAtPause(io, () => progress ?? plain, tails) } : {}),
        };
        let result;
        try {
            result = await start(view);
        }
        finally {
            progress?.[Symbol.dispose]();
        }
        if (result.kind !== 'ended')
            return (await tellNoRun(result, io)) ?? signals.exitCode() ?? exit/* exitCodes */.h.failed;
        const { fold } = result.records;
        const { workspace, jobWorkspaces, receiptPath: receipt } = result;
        const places = { workspace, receipt, ...(jobWorkspaces === undefined ? {} : { jobWorkspaces }) };
        await tellEnd((0,summary/* summariseRun */._)({ ...result, fold, tails, commands }, places), flags, io);
        return signals.exitCode() ?? result.exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Why there was no run. No exit code for what a signal ended: the signal has one. */
async function tellNoRun(result, io) {
    switch (result.kind) {
        case 'refused':
            await (0,diagnostics/* printDiagnostics */.a)(result.diagnostics, io);
            return exit/* exitCodes */.h.usage;
        case 'nothing':
            await io.stdout.write(`nothing to run: ${result.reason}\n`);
            return exit/* exitCodes */.h.ok;
        case 'planned':
            await io.stdout.write((0,plan/* describePlan */.df)(result.plan, result.waiting));
            return exit/* exitCodes */.h.ok;
        case 'cancelled':
            await io.stderr.write('cancelled before any job ran; the workspace is removed\n');
            return undefined;
    }
}
function openConsole(plan, flags, io) {
    const isLive = io.stderr.isTerminal && (io.env['CI'] ?? '') === '' && io.env['TERM'] !== 'dumb';
    return (0,console/* createConsole */.so)({
        mode: isLive ? 'table' : 'plain',
        stream: flags.stream ?? false,
        out: (text) => io.stderr.write(text),
        columns: io.stderr.columns,
        rows: io.stderr.rows,
        paint: picocolors.createColors((0,cli_io/* wantsColors */.E)(io.stderr, io.env)),
        plan,
        monotonicMs: () => performance.now(),
    });
}
/** The workspace's path on a line of its own, before anything runs in it. */
function announce(flags, io) {
    return {
        write(event) {
            if (event.type !== 'workspace_created' || flags.quiet === true)
                return undefined;
            const more = flags.verbose === true ? `commit: ${event.head_sha}\ntree: ${event.tree_sha}\n` : '';
            return io.stderr.write(`isolated workspace: ${event.path}\n${more}`);
        },
    };
}
function rememberCommands(commands) {
    return {
        write({ place, ...event }) {
            if (event.type !== 'phase_started' || place.scope !== 'step' || event.command === undefined)
                return;
            commands.set(`${place.job} ${place.unit}/${place.index}`, event.command);
        },
    };
}
async function tellEnd(summary, flags, io) {
    const out = flags.json === true ? io.stderr : io.stdout;
    if (flags.quiet === true) {
        await out.write(`${summary.status}\nreceipt: ${summary.receipt}\n`);
        return;
    }
    await out.write((0,end/* endOfRun */.q_)(summary, picocolors.createColors((0,cli_io/* wantsColors */.E)(out, io.env))));
}


/***/ }),

/***/ 4462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutValues),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6753);


/** `NAME=value` texts of `--var`. Fails with `run/wrong-variable`. */
function parseVariables(assignments) {
    const variables = {};
    for (const assignment of assignments) {
        const parsed = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAssignment */ .H9)(assignment);
        if (parsed === undefined) {
            const name = assignment.split('=')[0] ?? '';
            const message = `--var \`${name}\` is no assignment, expected NAME=value with a name in capitals`;
            throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
                code: 'run/wrong-variable',
                message,
                hint: 'write `--var LEVEL=strict`',
            });
        }
        variables[parsed[0]] = parsed[1];
    }
    return variables;
}
/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
function withoutValues(args) {
    let inVariables = false;
    return args.map((arg) => {
        if (arg.startsWith('-'))
            inVariables = arg === '--var' || arg.startsWith('--var=');
        return inVariables ? arg.replace(/^((?:--var=)?[A-Za-z_]\w*=)[\s\S]*$/, '$1…') : arg;
    });
}


/***/ }),

/***/ 5131:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const longest = 100;
/** The nearest of some names, when it is near enough to be meant; the first of several. */
function nearest(name, names) {
    if (name.length > longest)
        return undefined;
    const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
    let best;
    for (const candidate of names) {
        const most = best === undefined ? limit : best.distance - 1;
        const distance = editDistance(name, candidate, most);
        if (distance <= most)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** How many letters to change, or more than `most` as soon as that is sure: thousands of names may be compared. */
function editDistance(from, to, most) {
    if (Math.abs(from.length - to.length) > most)
        return most + 1;
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at++) {
        const next = [at];
        for (let other = 1; other <= to.length; other++) {
            const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1);
            next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        if (Math.min(...next) > most)
            return most + 1;
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 9756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isInternalVariable)
/* harmony export */ });
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

// Credentials and command files that GitHub's runner gives to actions, not to what they start.
const runner = /^(ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_REQUEST_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_TOKEN|INPUT_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/;
const ofProcess = /^(PWD|OLDPWD|_|SHLVL|INIT_CWD)$/;
/** Whether a variable is Loom's, git's, a shell's, a package runner's, or a credential of GitHub's runner: no job ever inherits it. */
function isInternalVariable(name) {
    return (name.startsWith('LOOM_') ||
        name.startsWith('npm_') ||
        runner.test(name) ||
        (0,_base_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitLocal */ .k)(name) ||
        ofProcess.test(name));
}


/***/ }),

/***/ 6937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/**
 * The jobs of a plan, each one level after the last of those that it comes after: jobs of one level may run at once, each on a machine
 * of its own. As few levels as the plan allows, in plan order within one.
 */
function levelsOf({ nodes, edges }) {
    const before = new Map(nodes.map(({ id }) => [id, []]));
    for (const { from, to } of edges)
        if (before.has(from))
            before.get(to)?.push(from);
    const known = new Map();
    const levelOf = (id) => {
        const level = known.get(id) ?? 1 + (before.get(id) ?? []).reduce((last, one) => Math.max(last, levelOf(one)), -1);
        known.set(id, level);
        return level;
    };
    const levels = [];
    for (const job of nodes)
        (levels[levelOf(job.id)] ??= []).push(job);
    return levels;
}


/***/ }),

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ parseAssignment),
/* harmony export */   Vy: () => (/* binding */ predefinedNames),
/* harmony export */   WP: () => (/* binding */ expandIn),
/* harmony export */   i7: () => (/* binding */ expandVariables),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g;
/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
function referencesIn(value) {
    return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? []);
}
/** The value of a name that anybody may have written: `constructor` is one like any other. */
function valueIn(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** Name and value of `NAME=value` with a name in capitals; undefined for any other text. */
function parseAssignment(text) {
    const match = /^([A-Z_][A-Z0-9_]*)=([\s\S]*)$/.exec(text);
    return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}
/** A text with its references replaced; one to a name that `lookup` does not know stays as text. */
function expandIn(text, lookup) {
    return text.replace(reference, (whole, plain, braced) => {
        const referred = plain ?? braced;
        return referred === undefined ? '$' : (lookup(referred) ?? whole);
    });
}
/**
 * Expands references between variables once over the whole set: a value's references are themselves expanded. A name that
 * is not in the set is asked of `lookup`; one that nobody knows stays as text. A variable that refers to itself, as in
 * `PATH: $HOME/bin:$PATH`, means what `lookup` has.
 */
function expandVariables(values, lookup) {
    const done = new Map();
    const expand = (name, value, open) => {
        const known = done.get(name);
        if (known !== undefined)
            return known;
        const within = [...open, name];
        const expanded = expandIn(value, (referred) => {
            const own = within.includes(referred) ? undefined : valueIn(values, referred);
            return own === undefined ? lookup(referred) : expand(referred, own, within);
        });
        done.set(name, expanded);
        return expanded;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(name, value, [])]));
}
const ofCommit = 'SHA SHORT_SHA BRANCH TAG REF_NAME REF_SLUG MESSAGE TITLE TIMESTAMP';
const ofLoom = 'CI RUN_ID PIPELINE_ID WORKFLOW_PATH SNAPSHOT_TREE_SHA JOB_NAME JOB_ID JOB_STAGE JOB_TARGET JOB_IMAGE PROVIDER PROJECT_DIR STEP_INDEX';
const ofCi = 'PROJECT_DIR PROJECT_NAME DEFAULT_BRANCH JOB_NAME JOB_ID JOB_STAGE JOB_IMAGE PIPELINE_ID PIPELINE_SOURCE';
const named = (prefix, names) => names.split(' ').map((name) => `${prefix}${name}`);
/** Names of the variables that Loom sets, as far as the commit and the job have a value for them. */
const predefinedNames = new Set([
    'CI',
    ...named('CI_COMMIT_', ofCommit),
    ...named('CI_', ofCi),
    ...named('LOOM_', ofLoom),
]);


/***/ }),

/***/ 8932:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n8: () => (/* binding */ cacheLine),
  so: () => (/* binding */ createConsole),
  Sk: () => (/* binding */ endLine),
  eW: () => (/* binding */ isStreamed),
  DM: () => (/* binding */ preparationOf),
  vO: () => (/* binding */ stepLabel)
});

// EXTERNAL MODULE: ./build/js/records/ran-caches.js
var ran_caches = __webpack_require__(2508);
// EXTERNAL MODULE: ./build/js/report/caches.js
var caches = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/report/stream.js
var stream = __webpack_require__(8437);
;// CONCATENATED MODULE: ./build/js/report/table.js


const redrawMs = 100;
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
function createTable(jobs, options) {
    let drawnLines = 0;
    let soon;
    let isAway = false;
    // Elapsed times tick once a second.
    const ticking = setInterval(() => void draw(), 1000).unref();
    // A Ctrl-C that the terminal shows has moved the cursor along its line.
    const erase = () => (drawnLines === 0 ? '' : `\r\u001b[${drawnLines}A\u001b[J`);
    const draw = (all = false) => {
        clearTimeout(soon);
        soon = undefined;
        if (isAway)
            return undefined;
        const lines = tableLines(jobs, { ...options, rows: all ? () => Number.MAX_SAFE_INTEGER : options.rows });
        const text = `${hideCursor}${erase()}${lines.map((line) => `${line}\n`).join('')}${showCursor}`;
        drawnLines = lines.length;
        return options.out(text);
    };
    return {
        changed() {
            soon ??= setTimeout(() => void draw(), redrawMs).unref();
        },
        above(text) {
            const before = erase();
            drawnLines = 0;
            void options.out(before + text);
            return draw();
        },
        hold(isHeld) {
            if (isHeld)
                void options.out(erase());
            drawnLines = 0;
            isAway = isHeld;
            void draw();
        },
        end() {
            clearInterval(ticking);
            void draw(true);
        },
    };
}
/** Running and failed jobs first when not all fit; the rest is counted. */
function tableLines(jobs, view) {
    const room = Math.max(3, view.rows() - 2);
    const width = Math.min(32, Math.max(0, ...jobs.map(({ id }) => id.length)));
    if (jobs.length <= room)
        return jobs.map((job) => line(job, width, view));
    const urgency = (job) => job.outcome === undefined ? (job.startedMs === undefined ? 2 : 0) : job.outcome === 'success' ? 3 : 1;
    const shown = [...jobs].sort((a, b) => urgency(a) - urgency(b)).slice(0, room - 1);
    const done = jobs.filter((job) => job.outcome !== undefined).length;
    return [
        ...shown.map((job) => line(job, width, view)),
        `… ${jobs.length - shown.length} more, ${done} of ${jobs.length} done`,
    ];
}
function line(job, width, { paint, monotonicMs, columns }) {
    const elapsedMs = job.durationMs ?? (job.startedMs === undefined ? undefined : monotonicMs() - job.startedMs);
    const elapsed = elapsedMs === undefined || job.outcome === 'skipped' ? '' : (0,format/* formatDuration */.a3)(elapsedMs);
    const text = `${job.id.padEnd(width)}  ${elapsed.padStart(9)}  ${job.outcome ?? job.step ?? ''}`;
    return `${glyph(job, paint)} ${text.slice(0, Math.max(10, columns() - 3)).trimEnd()}`;
}
function glyph({ outcome, startedMs }, paint) {
    if (outcome === undefined)
        return startedMs === undefined ? paint.dim('·') : paint.cyan('▸');
    const shape = progress/* glyphs */._[outcome];
    if (outcome === 'success')
        return paint.green(shape);
    return outcome === 'skipped' ? paint.dim(shape) : paint.red(shape);
}

;// CONCATENATED MODULE: ./build/js/report/console.js






/** Progress of a run for a person. Dispose it before anything else is written to the same terminal. */
function createConsole(options) {
    const jobs = new Map(options.plan.nodes.map(({ id }) => [id, { id }]));
    const table = options.mode === 'table' ? createTable([...jobs.values()], options) : undefined;
    const silence = options.mode === 'plain' ? watchSilence(jobs, options) : undefined;
    const print = (text) => (table === undefined ? options.out(text) : table.above(text));
    const names = options.plan.nodes.map(({ id }) => id);
    const lines = (0,stream/* createJobLines */.l)(names, options.paint, print);
    return {
        write(event) {
            silence?.reset();
            note(jobs, event, options.monotonicMs());
            const wait = options.stream && event.type === 'output' && isStreamed(event.place)
                ? lines.push(event.place.job, event.stream, event.text)
                : undefined;
            if (table === undefined)
                say(event, options, print);
            else if (event.type !== 'output')
                table.changed();
            return wait;
        },
        print,
        async during(work) {
            table?.hold(true);
            try {
                return await work();
            }
            finally {
                table?.hold(false);
            }
        },
        [Symbol.dispose]() {
            lines.end();
            silence?.stop();
            table?.end();
        },
    };
}
/** Services speak all the time, of what they do and not of the job. */
function isStreamed(place) {
    return place.scope === 'step' || (place.scope === 'section' && place.section !== 'services');
}
/** What is done for a job before its first step, where that takes its time: an image, services. */
function preparationOf(event) {
    if (event.type === 'provider_selected')
        return event.image === undefined ? undefined : `image ${event.image}`;
    const isLong = event.place.scope === 'section' &&
        /^(image_build|services|cache_restore|cache_save)$/.test(event.place.section);
    return event.type === 'phase_started' && isLong ? event.place.section.replace('_', ' ') : undefined;
}
function note(jobs, event, nowMs) {
    const { place } = event;
    if (place.scope === 'run' || place.scope === 'pipeline')
        return;
    const job = jobs.get(place.job);
    if (job === undefined)
        return;
    if (place.scope === 'job' && event.type === 'phase_started')
        job.startedMs ??= nowMs;
    if (place.scope === 'step' && event.type === 'phase_started')
        job.step = stepLabel(place.unit, place.index, event.command ?? '');
    const preparation = preparationOf(event);
    if (preparation !== undefined)
        job.step = preparation;
    if (event.type === 'attempt_finished')
        job.step = `${event.outcome}, once more`;
    if (event.type === 'job_finished') {
        job.outcome = event.outcome;
        job.durationMs = event.duration_ms;
        delete job.step;
    }
}
/** `02 npm test`; steps around the script carry their unit. */
function stepLabel(unit, index, command) {
    const number = String(index).padStart(2, '0');
    return `${unit === 'script' ? number : `${unit}/${number}`} ${(0,format/* commandLine */.ay)(command, 60)}`;
}
function say(event, { paint }, print) {
    const { place } = event;
    if (event.type === 'warning' || event.type === 'error') {
        const whose = place.scope === 'run' || place.scope === 'pipeline' ? '' : `${place.job}: `;
        void print(`${paint.yellow(event.type)}: ${whose}${event.message}\n`);
    }
    const preparation = preparationOf(event);
    const cache = cacheLine(event);
    if (cache !== undefined && place.scope === 'section')
        void print(`• ${place.job}  ${cache}\n`);
    if (place.scope === 'section' && preparation !== undefined && !place.section.startsWith('cache'))
        void print(`• ${place.job}  ${(0,format/* commandLine */.ay)((0,format/* harmlessLine */.Kw)(preparation, false), 60)}\n`);
    if (place.scope === 'step' && event.type === 'phase_started')
        void print(`• ${place.job}  ${stepLabel(place.unit, place.index, event.command ?? '')}\n`);
    if (event.type === 'attempt_finished' && place.scope === 'job')
        void print(`${paint.yellow('↻')} ${place.job}  attempt ${event.attempt} ${endLine(event)}, once more\n`);
    if (event.type === 'job_finished' && place.scope === 'job') {
        const allowed = event.allowed === true ? '  allowed to fail' : '';
        void print(`${progress/* glyphs */._[event.outcome]} ${place.job}  ${endLine(event)}${allowed}\n`);
    }
}
/** What was found of a cache, and what is new in it; that nothing changed is no news. */
function cacheLine(event) {
    if (event.type !== 'cache_result')
        return undefined;
    const isNews = event.phase === 'job.cache_restore' || event.result === 'saved';
    return isNews ? (0,caches/* sayCaches */.D)((0,ran_caches/* withCacheResult */.W)([], event)) : undefined;
}
function endLine({ outcome, duration_ms, reason }) {
    return `${outcome}  ${(0,format/* formatDuration */.a3)(duration_ms)}${reason === undefined ? '' : `  ${firstLine(reason)}`}`;
}
const silenceMs = 30_000;
function watchSilence(jobs, { out }) {
    const tell = () => {
        const running = [...jobs.values()].filter((job) => job.step !== undefined);
        if (running.length > 0)
            void out(`… still running: ${running.map((job) => `${job.id} (${job.step ?? ''})`).join(', ')}\n`);
        timer.refresh();
    };
    const timer = setTimeout(tell, silenceMs).unref();
    return {
        reset: () => void timer.refresh(),
        stop: () => {
            clearTimeout(timer);
        },
    };
}
/** What follows was told with the failure already. */
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}


/***/ }),

/***/ 3452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ quoteOutput),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   q_: () => (/* binding */ endOfRun)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);


const shownJobs = 5;
const shownLines = 10;
/** Not the width of the terminal: the end of an error message often says what it is about. */
const shownCharacters = 400;
const words = [
    ['failed', (end) => end.outcome === 'failed' && !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(end)],
    ['timed out', (end) => end.outcome === 'timed_out' && !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(end)],
    ['cancelled', (end) => end.outcome === 'cancelled'],
    ['passed', (end) => end.outcome === 'success'],
    ['allowed to fail', (end) => end.isAllowed === true],
    ['skipped', (end) => end.outcome === 'skipped'],
];
/** The last words of a run: what failed and how it looked, the counts, where everything is. */
function endOfRun(summary, paint) {
    const lines = summary.failed.slice(0, shownJobs).flatMap((job) => failedJob(job, paint));
    if (summary.failed.length > shownJobs)
        lines.push(`… and ${summary.failed.length - shownJobs} more jobs that did not pass`);
    lines.push(`${counts(summary.outcomes, paint)}   in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(summary.durationMs)}`);
    for (const hint of summary.hints)
        lines.push(`${paint.cyan('hint')}: ${hint}`);
    lines.push(`isolated workspace: ${summary.workspace}`);
    if (summary.jobWorkspaces !== undefined)
        lines.push(`workspaces of its jobs: ${summary.jobWorkspaces}`);
    lines.push(`receipt: ${summary.receipt}`);
    if (summary.look.length > 0)
        lines.push(`look:  ${summary.look.join('   ·   ')}`);
    return `${lines.join('\n')}\n`;
}
function counts(outcomes, paint) {
    if (outcomes.length === 0)
        return 'nothing to run';
    const text = countOutcomes(outcomes);
    return outcomes.every(_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh) ? paint.green(`✓ ${text}`) : text;
}
/** `1 failed · 2 passed`: what did not pass comes first. */
function countOutcomes(outcomes) {
    return words
        .map(([word, isOne]) => ({ word, count: outcomes.filter(isOne).length }))
        .filter(({ count }) => count > 0)
        .map(({ count, word }) => `${count} ${word}`)
        .join(' · ');
}
function failedJob(job, paint) {
    const { step } = job;
    const parts = [paint.red(`✗ ${job.id}`)];
    if (step !== undefined)
        parts.push(`step ${step.label}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(step.command, 40));
    const how = job.outcome === 'timed_out'
        ? 'timed out'
        : step?.exitCode === undefined
            ? job.outcome
            : `exit ${step.exitCode}`;
    const head = `${parts.join('  ')}    ${how}   ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(job.durationMs)}`;
    const reason = job.reason === undefined ? [] : [`  │ ${job.reason}`];
    const tests = job.tests.slice(0, shownLines).map((line) => `  ${cutLine(line)}`);
    return [head, ...reason, ...tests, ...quoteOutput(job.lastLines)];
}
/** The last lines of what a step printed, as they are shown below a job that failed. */
function quoteOutput(lines) {
    return lines.slice(-shownLines).map((line) => `  │ ${cutLine((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(line, false))}`);
}
function cutLine(line) {
    return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters - 1)}…`;
}


/***/ }),

/***/ 9866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ku: () => (/* binding */ formatTable),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `0.4 s`, `12 s`, `1 m 03 s`, `2 h 05 m`. */
function formatDuration(ms) {
    const seconds = ms / 1000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const two = (value) => String(value).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} m ${two(whole % 60)} s`;
    return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} m`;
}
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Decimal units: `14 kB`, `1.2 GB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}
/** How long ago a time is, in its largest unit. */
function formatAge(thenMs, nowMs) {
    const minutes = Math.floor(Math.max(0, nowMs - thenMs) / 60_000);
    if (minutes < 1)
        return 'just now';
    if (minutes < 60)
        return `${minutes} min ago`;
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
}
/** The first line of a command, cut to a width. */
function commandLine(command, width) {
    const [first = '', ...rest] = command.trim().split('\n');
    const line = rest.length > 0 ? `${first} …` : first;
    return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`;
}
// Everything that moves the cursor, clears the screen or sets a title; colours (SGR) stay.
const controls = /\u001b\[[0-9;:]*m|\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g;
const colour = /^\u001b\[[0-9;:]*m$/;
/** A line of a job's output made harmless for a terminal: of a progress bar its last state, colours only if wanted. */
function harmlessLine(line, keepColors) {
    const last = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
    return last.replace(controls, (code) => (keepColors && colour.test(code) ? code : ''));
}
/** Rows as columns, two spaces between, no white space at line ends. */
function formatTable(rows) {
    const widths = [];
    for (const row of rows)
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, cell.length);
    return rows
        .map((row) => `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}


/***/ }),

/***/ 7650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ describePlaces),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jN: () => (/* binding */ mermaidOf),
/* harmony export */   le: () => (/* binding */ dotOf)
/* harmony export */ });
/* harmony import */ var _model_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6937);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);



/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
function describePlan(plan, waiting) {
    const sections = plan.stages.flatMap((stage) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        return jobs.length === 0 ? [] : [`${stage}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(jobs.map((job) => describeJob(job, plan)))}`];
    });
    return `${sections.join('\n')}${describeWaiting(waiting)}`;
}
function describeWaiting(waiting) {
    return waiting.length === 0 ? '' : `\nonly when named with --job: ${waiting.join(', ')}\n`;
}
/** What of a plan would run where: level by level, each job with its stage, what it runs in and whose runners it wants. */
function describePlaces(plan, waiting) {
    const sections = (0,_model_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .p)(plan).map((jobs, level) => {
        const rows = jobs.map(({ id, stage, image, runner_pool: pool }) => [
            '',
            id,
            `stage ${stage}`,
            image === undefined ? 'host' : `image ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(image, false)}`,
            pool === undefined ? '' : `pool ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(pool, false)}`,
        ]);
        return `level ${level}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(rows)}`;
    });
    return `${sections.join('\n')}${describeWaiting(waiting)}`;
}
function describeJob(job, plan) {
    const needs = plan.edges.filter(({ to, kind }) => to === job.id && kind === 'needs').map(({ from }) => from);
    const notes = [
        ...(job.image === undefined ? [] : [`image ${job.image}`]),
        ...(needs.length === 0 ? [] : [`after ${needs.join(', ')}`]),
        ...(job.when === undefined ? [] : [job.when]),
    ];
    const steps = [...(job.before_script ?? []), ...job.script];
    return ['', job.id, (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(steps.join('; '), 60), notes.join(' · ')];
}
/** The same for programs. */
function placesOf(plan, waiting) {
    return {
        levels: (0,_model_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .p)(plan).map((jobs) => ({
            jobs: jobs.map(({ id, stage, image, runner_pool }) => ({ job: id, stage, image, runner_pool })),
        })),
        waiting,
    };
}
/** A Mermaid flow chart of a plan; `mark` gives what stands before the name of a job. */
function mermaidOf(plan, mark = () => '') {
    const ids = numbered(plan);
    const lines = plan.stages.flatMap((stage, at) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        if (jobs.length === 0)
            return [];
        return [
            `  subgraph s${at}["${mermaidLabel(stage)}"]`,
            ...jobs.map(({ id }) => `    ${ids.get(id) ?? ''}["${mark(id)}${mermaidLabel(id)}"]`),
            '  end',
        ];
    });
    const arrows = plan.edges.map(({ from, to, kind }) => `  ${ids.get(from) ?? ''} ${kind === 'needs' ? '-->' : '-.->'} ${ids.get(to) ?? ''}`);
    return ['flowchart LR', ...lines, ...arrows, ''].join('\n');
}
/** A Graphviz graph of a plan. */
function dotOf(plan) {
    const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const nodes = plan.nodes.map((job) => `  ${quote(job.id)} [tooltip=${quote((0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(job))}]`);
    const edges = plan.edges.map(({ from, to, kind }) => `  ${quote(from)} -> ${quote(to)}${kind === 'needs' ? '' : ' [style=dashed]'}`);
    return ['digraph workflow {', '  rankdir=LR', ...nodes, ...edges, '}', ''].join('\n');
}
/** Text for a label in quotes, in which Mermaid takes Markdown, HTML and codes of its own. */
function mermaidLabel(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** Mermaid takes some words for its own (`end`), so that nodes are numbered. */
function numbered(plan) {
    return new Map(plan.nodes.map(({ id }, at) => [id, `j${at}`]));
}


/***/ }),

/***/ 8437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createJobLines)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

function createJobLines(jobs, paint, print) {
    const width = Math.min(24, Math.max(0, ...jobs.map((job) => job.length)));
    const partial = new Map();
    const prefixed = (job, line) => `${paint.cyan(job.padEnd(width))} │ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line, paint.isColorSupported)}\n`;
    return {
        push(job, stream, text) {
            const key = `${job} ${stream}`;
            const lines = ((partial.get(key)?.line ?? '') + text).split('\n');
            partial.set(key, { job, line: lines.pop() ?? '' });
            return lines.length === 0 ? undefined : print(lines.map((line) => prefixed(job, line)).join(''));
        },
        end() {
            for (const { job, line } of partial.values())
                if (line !== '')
                    void print(prefixed(job, line));
        },
    };
}


/***/ }),

/***/ 3889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

const kinds = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' };
/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
function listenForSignals() {
    const asked = new AbortController();
    const now = (0,_model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .createPatience */ .se)();
    let first;
    const listener = (name) => {
        if (first !== undefined) {
            // GitHub's runner, like Loom for its steps, sends SIGINT and later SIGTERM, and kills soon after.
            if (name === 'SIGINT' || (name === 'SIGTERM' && first === 'SIGINT'))
                now.abort();
            return;
        }
        first = name;
        const reason = { kind: kinds[first], now: now.signal };
        asked.abort(reason);
    };
    for (const name of Object.keys(kinds))
        process.on(name, listener);
    return {
        signal: asked.signal,
        exitCode: () => (first === undefined ? undefined : _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1[kinds[first]]),
        [Symbol.dispose]: () => {
            for (const name of Object.keys(kinds))
                process.off(name, listener);
        },
    };
}


/***/ })

};
