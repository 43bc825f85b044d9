export const id = 715;
export const ids = [715];
export const modules = {

/***/ 2521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit: the same on every machine and locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3589:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ endGroups),
/* harmony export */   Ub: () => (/* binding */ processNumbers),
/* harmony export */   fR: () => (/* binding */ killMarked),
/* harmony export */   i8: () => (/* binding */ signalGroup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);



/** Signals a process group. False when it has no member any more. */
function signalGroup(pid, signal) {
    try {
        process.kill(-pid, signal);
        return true;
    }
    catch (error) {
        // EPERM: a member that changed its user; it is there, and no affair of ours.
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ESRCH', 'EPERM'))
            return false;
        throw error;
    }
}
/** Ends groups that still have members: SIGTERM, after `graceMs` SIGKILL. */
async function endGroups(pids, graceMs) {
    let alive = pids.filter((pid) => signalGroup(pid, 'SIGTERM'));
    const stepMs = 20;
    for (let waitedMs = 0; alive.length > 0 && waitedMs < graceMs; waitedMs += stepMs) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(stepMs);
        alive = alive.filter((pid) => signalGroup(pid, 0));
    }
    for (const pid of alive)
        signalGroup(pid, 'SIGKILL');
}
/** Numbers of all processes, where `/proc` tells; empty elsewhere. */
function processNumbers() {
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc')
            .filter((name) => /^\d+$/.test(name))
            .map(Number));
    }
    catch {
        return new Set();
    }
}
/**
 * Kills processes that were started with a variable in whose value, a list with commas, an entry begins with `beginning`, however
 * they left their group, and what they start meanwhile. Only processes that are not in `known`, which was taken before the first of them could start. Linux only.
 */
function killMarked(variable, beginning, known = new Set()) {
    const isMarked = (pid) => environmentOf(pid)
        .find((entry) => entry.startsWith(`${variable}=`))
        ?.slice(variable.length + 1)
        .split(',')
        .some((entry) => entry.startsWith(beginning)) === true;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const now = processNumbers();
        // A number that was free for a moment may come again as another process.
        for (const pid of known)
            if (!now.has(pid))
                known.delete(pid);
        const marked = [...now].filter((pid) => !known.has(pid) && pid !== process.pid && isMarked(pid));
        if (marked.length === 0)
            return;
        for (const pid of marked)
            killProcess(pid);
    }
}
/** A process may start others while it is looked for. */
const mostPasses = 10;
function environmentOf(pid) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0');
    }
    catch {
        // Gone, or another user's: neither is ours to end.
        return [];
    }
}
function killProcess(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch (error) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ESRCH', 'EPERM'))
            throw error;
    }
}


/***/ }),

/***/ 6779:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsCheck: () => (/* binding */ secretsCheck)
/* harmony export */ });
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2521);
/* harmony import */ var _base_settled_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8659);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7173);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3533);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9866);
/* harmony import */ var _run_compile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6927);
/* harmony import */ var _run_unknown_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _secrets_debug_trace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3695);
/* harmony import */ var _secrets_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8345);
/* harmony import */ var _secrets_resolve_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4772);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7477);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6167);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5883);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6239);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9506);
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

















/** `loom secrets check`: resolves every reference. Exit code 1 when one fails that a job cannot run without. */
async function secretsCheck(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_12__/* .workingDirectory */ .p)(io, flags.directory);
        const repository = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepository */ .h_)(directory, io.env);
        const { compiled } = await (0,_run_compile_js__WEBPACK_IMPORTED_MODULE_3__/* .compileRepository */ .C)({ repository, directory, workflow: flags.workflow });
        if (!compiled.ok) {
            await (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_10__/* .printDiagnostics */ .a)(compiled.diagnostics, io);
            return _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.usage;
        }
        const { secrets: settings } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_9__/* .readConfig */ .Xg)(repository.root, io.env);
        const signals = __addDisposableResource(env_1, (0,_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .listenForSignals */ .s)(), false);
        const resolver = (0,_secrets_resolve_js__WEBPACK_IMPORTED_MODULE_7__/* .createSecretResolver */ .L)({
            env: io.env,
            repositoryRoot: repository.root,
            settings,
            tracing: (0,_secrets_debug_trace_js__WEBPACK_IMPORTED_MODULE_5__/* .isTracing */ .B)(io.env),
        });
        const declared = declaredIn(jobsOf(compiled.value.plan, flags.job));
        const check = async (secret) => checkOne(secret, resolver, signals.signal);
        const checked = await (0,_base_settled_js__WEBPACK_IMPORTED_MODULE_14__/* .allEnded */ .C)(declared.map(check)).catch((error) => {
            if (signals.signal.aborted)
                return undefined;
            throw error;
        });
        if (checked === undefined)
            return signals.exitCode() ?? _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.failed;
        await (flags.json === true ? io.stdout.write(`${JSON.stringify(checked, null, 2)}\n`) : tell(checked, io));
        return checked.some(({ state }) => state === 'failed') ? _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.failed : _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function jobsOf(plan, names) {
    if (names === undefined)
        return plan.nodes;
    const selected = (0,_engine_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectJobs */ .h)(plan, { job: names, only: [] });
    if ('plan' in selected)
        return selected.plan.nodes;
    throw (0,_run_unknown_job_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownJob */ .G)(selected.unknown, plan);
}
function declaredIn(jobs) {
    const declared = new Map();
    for (const { id, secrets = [] } of jobs)
        for (const secret of secrets) {
            const key = JSON.stringify([secret.name, secret.ref, secret.file, secret.required]);
            declared.set(key, { ...secret, jobs: [...(declared.get(key)?.jobs ?? []), id] });
        }
    return [...declared.values()].sort((a, b) => (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_15__/* .compare */ .U)(a.name, b.name));
}
async function checkOne(secret, resolver, signal) {
    try {
        const [resolved] = await resolver.resolve([secret], signal);
        const state = resolved?.value === undefined ? 'absent' : 'resolved';
        return { ...secret, state, found: resolved?.warnings ?? [] };
    }
    catch (error) {
        if (!(error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A))
            throw error;
        return { ...secret, state: 'failed', found: [error.diagnostic] };
    }
}
/** The table on standard output; below it, on standard error, why not. */
async function tell(checked, io) {
    if (checked.length === 0)
        return io.stdout.write('no job has secrets\n');
    const shown = { resolved: 'resolved', absent: 'absent (optional)', failed: 'failed' };
    const rows = checked.map(({ name, jobs, ref, state, found }) => [
        name,
        jobs.join(', '),
        (0,_secrets_reference_js__WEBPACK_IMPORTED_MODULE_6__/* .printableReference */ .nF)(ref),
        state === 'resolved' ? shown[state] : `${shown[state]}: ${found.map(({ code }) => code).join(', ')}`,
    ]);
    await io.stdout.write((0,_report_format_js__WEBPACK_IMPORTED_MODULE_16__/* .formatTable */ .ku)(rows));
    const paint = { colors: (0,_io_js__WEBPACK_IMPORTED_MODULE_12__/* .wantsColors */ .E)(io.stderr, io.env) };
    for (const diagnostic of checked.flatMap(({ found }) => found))
        await io.stderr.write((0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderDiagnostic */ .I)(diagnostic, paint));
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

/***/ 9506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

const kinds = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' };
/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
function listenForSignals() {
    const asked = new AbortController();
    const now = new AbortController();
    let first;
    const listener = (name) => {
        if (first !== undefined) {
            if (name === 'SIGINT')
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
        exitCode: () => (first === undefined ? undefined : _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n[kinds[first]]),
        [Symbol.dispose]: () => {
            for (const name of Object.keys(kinds))
                process.off(name, listener);
        },
    };
}


/***/ }),

/***/ 9482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   PP: () => (/* binding */ cache),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rv: () => (/* binding */ cacheEntry),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   _7: () => (/* binding */ parallel),
/* harmony export */   aq: () => (/* binding */ allowFailure),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qi: () => (/* binding */ artifacts)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** Shapes of the larger job keys, see `docs/workflow.md`. What they do at run time is the business of other parts. */
const variableName = /^[A-Z_][A-Z0-9_]*$/;
const durationText = /^\s*(\d+\s*(s|m|h)\s*)+$/;
const secretReference = /^(env|file|exec|keepass|op):\/\/.+$/;
const memoryText = /^\d+(\.\d+)?\s*[kmgKMG]?i?[bB]?$/;
const relativePath = /^(?![/~]|.*(^|\/)\.\.(\/|$))[^\0]+$/;
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq());
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const variables = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const duration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(durationText));
const paths = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(relativePath))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const command = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts]);
const need = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ job: text, optional: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()), artifacts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) }),
]);
const image = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        pull_policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'if-not-present', 'never'])),
        entrypoint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        build: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            context: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
            dockerfile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
            args: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
            target: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        })),
    }),
]);
const service = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        alias: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
        command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(command),
        entrypoint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        healthcheck: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            command,
            interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
            timeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
            retries: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
        })),
        ready_timeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
    }),
]);
const secrets = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(secretReference)),
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    required: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
}));
const jobWhen = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['on_success', 'always', 'never', 'manual']);
const resultWhen = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['on_success', 'on_failure', 'always']);
const cacheEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(paths),
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        text,
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prefix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts), template: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) }),
    ])),
    fallback_keys: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['pull-push', 'pull', 'push'])),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resultWhen),
    disabled: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const cache = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cacheEntry), cacheEntry]);
const artifacts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(paths),
    exclude: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resultWhen),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    expire_in: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    reports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ junit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts])) })),
});
const rule = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    if: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    changes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    exists: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(jobWhen),
    variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
});
const retry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([0, 1, 2]),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([0, 1, 2]),
        when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'script_failure', 'provider_failure', 'timeout']))),
    }),
]);
const allowFailure = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ exit_codes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)) }),
]);
const parallel = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    matrix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))]))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
});
const resources = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cpus: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0.01))),
    memory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(memoryText))),
});


/***/ }),

/***/ 7889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   Uk: () => (/* binding */ planVersion),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qH: () => (/* binding */ partOfPlan),
/* harmony export */   xO: () => (/* binding */ defaultTimeoutMs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _job_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9482);


/** Identifier of the format, see `docs/formats.md`. */
const planVersion = 'loom.graph-ir.v1';
const variableSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const plannedJobSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Unique, safe as a path. */
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** As the workflow has it; all entries of a matrix share it. Absent where it is the id. */
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    stage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The image as written, where it is more than a name. */
    image_options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl),
    before_script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    after_script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
    variables: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(variableSchema),
    /** What this entry of a matrix sets. */
    matrix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(variableSchema)),
    /** `always`: also after failure. `manual`: only when named. Absent: when what it waits for has passed. */
    when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['always', 'manual'])),
    timeout_ms: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** References only, sorted by name. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), required: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }))),
    services: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .service */ .eu)),
    cache: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheEntry */ .Rv)),
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .artifacts */ .qi),
    retry: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ max: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
    allow_failure: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .allowFailure */ .aq),
    resources: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .ES),
    tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runner_pool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    invariant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
const planEdgeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['needs', 'stage']),
});
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(planVersion),
    stages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Executable jobs in order of stage, then of name. */
    nodes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedJobSchema),
    /** `to` starts after `from`; sorted by `to`, then `from`. */
    edges: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planEdgeSchema),
});
/** How long a job may take unless it says otherwise. */
const defaultTimeoutMs = 2 * 60 * 60 * 1000;
/** The job's name as the workflow has it. */
function nameOf(job) {
    return job.name ?? job.id;
}
/** The jobs of a plan that are in a set, with the edges between them. */
function partOfPlan(plan, chosen) {
    return {
        ...plan,
        nodes: plan.nodes.filter((node) => chosen.has(node.id)),
        edges: plan.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
    };
}


/***/ }),

/***/ 9866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ku: () => (/* binding */ formatTable),
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


/***/ })

};
