export const id = 4671;
export const ids = [4671];
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

/***/ 1161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
const units = ['', 'k', 'm', 'g', 't'];
/** Form of a size, as `parseSize` reads it. */
const sizeText = /^\s*(\d+(?:\.\d+)?)\s*([kmgtKMGT]?)i?[bB]?\s*$/;
/** Bytes of `500 MB`, `10GiB` or a plain number; units are powers of 1024. Undefined for what is no size. */
function parseSize(text) {
    const [, number, unit = ''] = sizeText.exec(text) ?? [];
    return number === undefined
        ? undefined
        : Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
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
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9902);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6167);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7410);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6239);
/* harmony import */ var _run_signals_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3889);
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
            return _model_exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.usage;
        }
        const { secrets: settings } = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_9__/* .readConfig */ .Xg)(repository.root, io.env);
        const signals = __addDisposableResource(env_1, (0,_run_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .listenForSignals */ .s)(), false);
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
            return signals.exitCode() ?? _model_exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.failed;
        await (flags.json === true ? io.stdout.write(`${JSON.stringify(checked, null, 2)}\n`) : tell(checked, io));
        return checked.some(({ state }) => state === 'failed') ? _model_exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.failed : _model_exit_js__WEBPACK_IMPORTED_MODULE_11__/* .exitCodes */ .h.ok;
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

/***/ 1846:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
function formOf(schema) {
    return formOfShapes([schema]);
}
/** Names of the keys that a mapping at a path may have, as the schema declares them. */
function keysAt(schema, path) {
    return path.reduce((form, key) => form.at(key), formOf(schema)).keys;
}
function formOfShapes(shapes) {
    const all = shapes.flatMap(resolve);
    const takesMapping = all.some(({ entries, type }) => entries !== undefined || type === 'record');
    const below = new Map();
    return {
        keys: [...new Set(all.flatMap((shape) => Object.keys(shape.entries ?? {})))],
        refusesList: takesMapping && !all.some(({ type }) => type === 'array'),
        at(key) {
            const name = String(key);
            const form = below.get(name) ?? formOfShapes(all.flatMap((shape) => step(shape, name)));
            below.set(name, form);
            return form;
        },
    };
}
/** Without wrappers; of a union each member. */
function resolve(shape) {
    if (shape.wrapped !== undefined)
        return resolve(shape.wrapped);
    return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape];
}
function step(shape, key) {
    const { entries = {} } = shape;
    const own = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const next = own ?? shape.rest ?? shape.item ?? (shape.type === 'record' ? shape.value : undefined);
    return next === undefined ? [] : [next];
}


/***/ }),

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

/***/ 9902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  n4: () => (/* binding */ readLayers),
  q: () => (/* binding */ repositoryConfigPath),
  NV: () => (/* binding */ userConfigPath)
});

// UNUSED EXPORTS: workspaceMountModes

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/compile/shape-keys.js
var shape_keys = __webpack_require__(1846);
// EXTERNAL MODULE: ./build/js/base/size.js
var size = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/js/run/config-schema.js


const config_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const config_schema_size = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(size/* sizeText */.l, (issue) => `found \`${String(issue.input)}\`, expected a size such as \`10GiB\``));
const texts = dist/* array */.YOg(config_schema_text);
/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
const configSchema = dist/* strictObject */.rej({
    runtime: dist/* optional */.lqM(dist/* strictObject */.rej({
        docker: dist/* optional */.lqM(dist/* strictObject */.rej({ workspaceMount: dist/* optional */.lqM(dist/* picklist */.KIO(['ephemeral_volume', 'bind_mount'])) })),
        workspace: dist/* optional */.lqM(dist/* strictObject */.rej({ root: dist/* optional */.lqM(config_schema_text) })),
        host: dist/* optional */.lqM(dist/* strictObject */.rej({ env: dist/* optional */.lqM(dist/* picklist */.KIO(['inherit', 'clean'])) })),
        jobs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    })),
    cache: dist/* optional */.lqM(dist/* strictObject */.rej({ dir: dist/* optional */.lqM(config_schema_text), maxSize: dist/* optional */.lqM(config_schema_size) })),
    parity: dist/* optional */.lqM(dist/* strictObject */.rej({ ignore: dist/* optional */.lqM(texts), normalise: dist/* optional */.lqM(texts) })),
    providers: dist/* optional */.lqM(dist/* strictObject */.rej({
        keepass: dist/* optional */.lqM(dist/* strictObject */.rej({
            aliases: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* strictObject */.rej({
                path: dist/* optional */.lqM(config_schema_text),
                passwordEnv: dist/* optional */.lqM(config_schema_text),
                keyfileEnv: dist/* optional */.lqM(config_schema_text),
            }))),
        })),
        op: dist/* optional */.lqM(dist/* strictObject */.rej({ serviceAccountTokenEnv: dist/* optional */.lqM(config_schema_text) })),
    })),
    secrets: dist/* optional */.lqM(dist/* strictObject */.rej({
        allowExec: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* pipe */.FsL(texts, dist/* minLength */.BpQ(1)))),
        allowFiles: dist/* optional */.lqM(texts),
    })),
});

// EXTERNAL MODULE: ./build/js/secrets/settings.js
var settings = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/js/run/secret-settings.js



/** What the layers of a config, the lowest first, say about secrets. Fails with `config/invalid` for aliases that cannot be told apart. */
function secretSettings(layers, { env, userConfig, node }) {
    const keepass = databasesOf(layers);
    const collision = (0,settings/* collidingAliases */.oe)(keepass.keys());
    if (collision !== undefined)
        throw ambiguousAliases(collision);
    const tokens = layers.map(({ providers }) => providers?.op?.serviceAccountTokenEnv);
    const packages = (env['NODE_PATH'] ?? '').split(external_node_path_.delimiter).filter((path) => (0,external_node_path_.isAbsolute)(path));
    return {
        keepass,
        onePasswordTokenEnv: tokens.findLast((name) => name !== undefined),
        onePasswordModules: [
            (0,external_node_path_.join)((0,external_node_path_.dirname)(userConfig), 'node_modules'),
            ...packages,
            (0,external_node_path_.join)((0,external_node_path_.dirname)(node), '../lib/node_modules'),
        ],
        allowExec: new Map(layers.flatMap(({ secrets }) => Object.entries(secrets?.allowExec ?? {}))),
        allowFiles: layers.flatMap(({ secrets }) => secrets?.allowFiles ?? []),
    };
}
function databasesOf(layers) {
    const databases = new Map();
    for (const { providers } of layers)
        for (const [alias, database] of Object.entries(providers?.keepass?.aliases ?? {}))
            databases.set(alias, { ...databases.get(alias), ...database });
    return databases;
}
const keepassVariable = /^LOOM_KEEPASS_DB_([A-Z0-9_]+)_(PATH|PASSWORD_ENV|KEYFILE_ENV)$/;
const keysOf = { PATH: 'path', PASSWORD_ENV: 'passwordEnv', KEYFILE_ENV: 'keyfileEnv' };
/**
 * What `LOOM_KEEPASS_DB_<ALIAS>_…` set, each as a config of its own. An alias of the written ones that comes to the same name in
 * a variable is meant; else the alias is called as in the variable.
 */
function keepassVariables(env, written) {
    const aliases = [...databasesOf(written).keys()];
    return Object.entries(env).flatMap(([variable, text = '']) => {
        const [, key, what] = keepassVariable.exec(variable) ?? [];
        if (key === undefined || text === '')
            return [];
        const alias = aliases.find((name) => (0,settings/* aliasKey */.Us)(name) === key) ?? key;
        const setting = keysOf[what];
        const database = { [setting]: setting === 'path' ? (0,external_node_path_.resolve)(text) : text };
        return [{ from: variable, value: { providers: { keepass: { aliases: { [alias]: database } } } } }];
    });
}
/** Makes paths below `providers` and `secrets` absolute. A program without a slash stays: it is looked for on `PATH`. */
function withAbsoluteSecretPaths({ providers, secrets, ...config }, absolute) {
    const aliases = mapValues(providers?.keepass?.aliases, (database) => database.path === undefined ? database : { ...database, path: absolute(database.path) });
    const allowExec = mapValues(secrets?.allowExec, ([program = '', ...rest]) => [
        program.includes('/') ? absolute(program) : program,
        ...rest,
    ]);
    const allowFiles = secrets?.allowFiles?.map(absolute);
    return {
        ...config,
        providers: { ...providers, keepass: { aliases } },
        secrets: { allowExec, allowFiles },
    };
}
function mapValues(record, change) {
    if (record === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
/** What a repository could use to run programs or read files of whoever runs its workflow. */
function refuseSecretKeys({ secrets = {} }, path) {
    const key = Object.keys(secrets)[0];
    if (key === undefined)
        return;
    throw invalid(`${path}: secrets.${key} may stand in your own config only`, 'move it to ~/.config/loom/config.yml');
}
function ambiguousAliases([one, other]) {
    return invalid(`the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${(0,settings/* aliasKey */.Us)(one)}`, 'rename one of them');
}
function invalid(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message, hint });
}

;// CONCATENATED MODULE: ./build/js/run/config.js












const builtIn = {
    runtime: { docker: { workspaceMount: 'ephemeral_volume' }, host: { env: 'inherit' } },
    cache: { maxSize: '10GiB' },
};
/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
async function readConfig(repositoryRoot, env) {
    const layers = await readLayers(repositoryRoot, env);
    const runtime = layers.map(({ value }) => value.runtime);
    const parity = layers.map(({ value }) => value.parity);
    const cache = layers.map(({ value }) => value.cache);
    const directory = cache.findLast((one) => one?.dir !== undefined)?.dir;
    const maxSizeBytes = (0,size/* parseSize */.D)(cache.findLast((one) => one?.maxSize !== undefined)?.maxSize ?? '');
    const root = runtime.findLast((one) => one?.workspace?.root !== undefined)?.workspace?.root;
    const jobs = runtime.findLast((one) => one?.jobs !== undefined)?.jobs;
    return {
        cleanEnv: runtime.findLast((one) => one?.host?.env !== undefined)?.host?.env === 'clean',
        workspaceMount: runtime.findLast((one) => one?.docker?.workspaceMount !== undefined)?.docker?.workspaceMount ??
            'ephemeral_volume',
        secrets: secretSettings(layers.map(({ value }) => value), { env, userConfig: userConfigPath(env), node: process.execPath }),
        cache: {
            ...(directory === undefined ? {} : { directory }),
            ...(maxSizeBytes === undefined ? {} : { maxSizeBytes }),
        },
        parityIgnore: parity.findLast((one) => one?.ignore !== undefined)?.ignore ?? [],
        parityNormalise: parity.findLast((one) => one?.normalise !== undefined)?.normalise ?? [],
        ...(root === undefined ? {} : { workspaceRoot: root }),
        ...(jobs === undefined ? {} : { maxParallelJobs: jobs }),
    };
}
/** All layers, the lowest first; relative paths are made absolute, from the file that holds them. */
async function readLayers(repositoryRoot, env) {
    const layers = [{ name: 'built in', from: 'built in', value: builtIn }];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    layers.push(...(await readLayer('user', userConfigPath(env), home)));
    if (repositoryRoot !== undefined)
        layers.push(...(await readLayer('repository', repositoryConfigPath(repositoryRoot), home)));
    return [...layers, ...environmentLayers(env), ...keepassLayers(env, layers)];
}
function userConfigPath(env) {
    const base = env['XDG_CONFIG_HOME'];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    return (0,external_node_path_.join)(base !== undefined && (0,external_node_path_.isAbsolute)(base) ? base : (0,external_node_path_.join)(home, '.config'), 'loom/config.yml');
}
function repositoryConfigPath(repositoryRoot) {
    return (0,external_node_path_.join)(repositoryRoot, '.loom/config.yml');
}
/** How the workspace gets into containers. */
const workspaceMountModes = ['ephemeral_volume', 'bind_mount'];
function environmentLayers(env) {
    const layers = [];
    const add = (variable, value) => {
        const text = env[variable];
        if (text !== undefined && text !== '')
            layers.push({ name: 'environment', from: variable, value: value(text) });
    };
    add('LOOM_WORKSPACE_ROOT', (text) => ({ runtime: { workspace: { root: (0,external_node_path_.resolve)(text) } } }));
    add('LOOM_CACHE_DIR', (text) => ({ cache: { dir: (0,external_node_path_.resolve)(text) } }));
    add('LOOM_DOCKER_WORKSPACE_MOUNT', (text) => {
        const workspaceMount = workspaceMountModes.find((mount) => mount === text);
        if (workspaceMount !== undefined)
            return { runtime: { docker: { workspaceMount } } };
        throw config_invalid('LOOM_DOCKER_WORKSPACE_MOUNT', `found \`${text}\``, `expected ${workspaceMountModes.join(' or ')}`);
    });
    return layers;
}
function keepassLayers(env, files) {
    const written = files.map(({ value }) => value);
    return keepassVariables(env, written).map(({ from, value }) => ({ name: 'environment', from, value }));
}
async function readLayer(name, path, home) {
    const text = await readIfPresent(path);
    if (text === undefined)
        return [];
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const syntax = document.errors[0];
    if (syntax !== undefined)
        throw config_invalid(path, syntax.message.split('\n')[0] ?? 'not YAML', 'mend the YAML');
    const decoded = dist/* safeParse */.xLC(configSchema, document.toJS() ?? {});
    if (!decoded.success)
        throw wrongValue(path, decoded.issues[0]);
    if (name === 'repository')
        refuseSecretKeys(decoded.output, path);
    const absolute = (value) => (0,external_node_path_.resolve)(path, '..', value.replace(/^~(?=\/)/, home));
    return [{ name, from: path, value: withAbsolutePaths(decoded.output, absolute) }];
}
function withAbsolutePaths(config, absolute) {
    const { runtime, cache } = config;
    const root = runtime?.workspace?.root;
    return {
        ...withAbsoluteSecretPaths(config, absolute),
        ...(root === undefined ? {} : { runtime: { ...runtime, workspace: { root: absolute(root) } } }),
        ...(cache?.dir === undefined ? {} : { cache: { ...cache, dir: absolute(cache.dir) } }),
    };
}
function wrongValue(path, issue) {
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const where = keys.length === 0 ? 'the file' : keys.join('.');
    if (issue.type !== 'strict_object' || issue.expected !== 'never')
        return config_invalid(path, `${where}: ${issue.message}`, 'see docs/config.md');
    const known = (0,shape_keys/* keysAt */._)(configSchema, keys.slice(0, -1));
    const near = (0,suggest/* nearest */.p)(keys.at(-1) ?? '', known);
    const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
    return config_invalid(path, `unknown key \`${where}\``, hint);
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw new failure/* LoomFailure */.A('environment', {
            code: 'config/unreadable',
            message: `cannot read ${path}`,
            hint: 'make the file readable, or remove it',
        }, error);
    }
}
function config_invalid(from, problem, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message: `${from}: ${problem}`, hint });
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


/***/ }),

/***/ 1856:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ noSecretSettings),
/* harmony export */   LW: () => (/* binding */ defaultTokenVariable),
/* harmony export */   Us: () => (/* binding */ aliasKey),
/* harmony export */   oe: () => (/* binding */ collidingAliases)
/* harmony export */ });
/** Settings that name nothing and allow nothing: what a caller without a config has. */
const noSecretSettings = {
    keepass: new Map(),
    onePasswordModules: [],
    allowExec: new Map(),
    allowFiles: [],
};
/** The variable that 1Password's own tools read. */
const defaultTokenVariable = 'OP_SERVICE_ACCOUNT_TOKEN';
/** An alias as it stands in the name of a variable: `team/app` is `TEAM_APP`. Several aliases may come to the same. */
function aliasKey(alias) {
    return alias.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
/** Two aliases that variables could not tell apart, if there are any. */
function collidingAliases(aliases) {
    const byKey = new Map();
    for (const alias of aliases) {
        const other = byKey.get(aliasKey(alias));
        if (other !== undefined && other !== alias)
            return [other, alias];
        byKey.set(aliasKey(alias), alias);
    }
    return undefined;
}


/***/ })

};
