export const id = 2397;
export const ids = [2397];
export const modules = {

/***/ 9086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ifSystemAllows)
/* harmony export */ });
/**
 * Does what may fail for reasons of the system (a disk that is full, a directory that is not to be written) and is tried again
 * at another time: then gives `otherwise`. Anything else that is thrown passes.
 */
async function ifSystemAllows(work, otherwise) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 3810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ workspaceSize),
/* harmony export */   K4: () => (/* binding */ sizeWithJobs),
/* harmony export */   RG: () => (/* binding */ directorySize),
/* harmony export */   _k: () => (/* binding */ selectForRemoval),
/* harmony export */   pv: () => (/* binding */ removableWorkspace),
/* harmony export */   qh: () => (/* binding */ removeWorkspace),
/* harmony export */   vz: () => (/* binding */ isCredible)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4254);
/* harmony import */ var _base_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6193);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3576);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7377);
/* harmony import */ var _own_receipts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9297);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2237);









/** Of runs, newest first, those whose workspace may go, once each: ended, not among the newest that stay, old enough. */
function selectForRemoval(runs, { before, keep }) {
    const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []));
    const isOld = (receipt, at) => at >= keep &&
        receipt.status !== 'running' &&
        (before === undefined || new Date(receipt.finished_at ?? receipt.started_at) < before);
    // A run that was tried again shares its workspace with the run that did.
    const kept = new Set(receipts.filter((receipt, at) => !isOld(receipt, at)).map((one) => one.snapshot_path));
    const paths = new Set();
    return receipts.filter(({ snapshot_path: path }) => {
        if (kept.has(path) || paths.has(path))
            return false;
        paths.add(path);
        return true;
    });
}
/** Whether a receipt speaks of a workspace as Loom names them. One in a repository may have come with it, from anybody. */
function isCredible({ run_id: runId, snapshot_path: path }) {
    return /^\d{10,}$/.test(runId) && /^loom-run-local-\d{10,}-\d+$/.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path ?? ''));
}
/**
 * Removes a run's workspace and what stands beside it. Never one that is not named as Loom names them, that is another user's
 * or open to others, that has no receipt of its own, or where a run is alive. False when there was nothing to remove.
 */
async function removeWorkspace(receipt, uid) {
    const path = await removableWorkspace(receipt, uid);
    if (path === undefined)
        return false;
    // What is found by the workspace goes before it: one that is killed here is found again.
    if (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .isTrusted */ .W)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsDirectory */ .GO)(path), uid))
        await (0,_base_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsDirectory */ .GO)(path));
    await (0,_base_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)(path);
    if (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .isTrusted */ .W)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .liveRuntime */ .hQ)(path), uid))
        await (0,_base_remove_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .removeTree */ .d)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .liveRuntime */ .hQ)(path));
    return true;
}
/** The workspace that `removeWorkspace` would remove. */
async function removableWorkspace(receipt, uid) {
    const { snapshot_path: path } = receipt;
    if (path === undefined || !isCredible(receipt) || !(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .isTrusted */ .W)(path, uid)))
        return undefined;
    const own = await (0,_own_receipts_js__WEBPACK_IMPORTED_MODULE_7__/* .ownReceipts */ .m)(path, uid);
    if (own.length === 0)
        return undefined;
    for (const { status, process } of own)
        if (status === 'running' && (await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(process)))
            return undefined;
    return path;
}
/** Bytes of a run's workspace; undefined when it is gone, or is none that Loom made: a receipt may name any directory. */
async function workspaceSize(receipt, uid) {
    const { snapshot_path: path } = receipt;
    if (path === undefined || !isCredible(receipt) || !(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_8__/* .isTrusted */ .W)(path, uid)))
        return undefined;
    return sizeWithJobs(path);
}
/** Bytes of a workspace, with those of its jobs. */
function sizeWithJobs(workspace) {
    return directorySize(workspace) + directorySize((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsDirectory */ .GO)(workspace));
}
/**
 * Bytes of all files below a directory, links not followed; what vanishes or may not be looked at counts nothing. Blocks: a way
 * through the pool of threads takes each file several times as long, and who asks has nothing else to do.
 */
function directorySize(path) {
    let bytes = 0;
    for (const entry of looking(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }), [])) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name);
        if (entry.isDirectory())
            bytes += directorySize(below);
        else if (entry.isFile())
            bytes += looking(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(below).size, 0);
    }
    return bytes;
}
function looking(look, otherwise) {
    try {
        return look();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'))
            return otherwise;
        throw error;
    }
}


/***/ }),

/***/ 9297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ receiptsIn),
/* harmony export */   m: () => (/* binding */ ownReceipts)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2454);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3576);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7377);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2237);






/** Receipts of runs in a workspace, from a runtime directory. One that speaks of another workspace is left out. */
async function receiptsIn(runtime, workspace) {
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .listReceipts */ .wr)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, 'receipts'));
    const receipts = found.flatMap((run) => ('receipt' in run ? [run.receipt] : []));
    return receipts.filter(({ snapshot_path: path }) => path === workspace);
}
/**
 * Receipts that a workspace has of itself, beside it or in it: proof that Loom made it. None where the directory is not this
 * user's.
 */
async function ownReceipts(workspace, uid) {
    const live = (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .liveRuntime */ .hQ)(workspace);
    if (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_5__/* .isTrusted */ .W)(live, uid)) {
        const receipts = await receiptsIn(live, workspace);
        if (receipts.length > 0)
            return receipts;
    }
    // Whatever its jobs made of its mode.
    const isOwn = (await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .statsOfOwn */ .X_)(workspace, uid))?.isDirectory() === true;
    return isOwn ? receiptsIn((0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(workspace), workspace) : [];
}


/***/ }),

/***/ 5163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ ifReadable),
/* harmony export */   H6: () => (/* binding */ readStart),
/* harmony export */   My: () => (/* binding */ readPastRun),
/* harmony export */   NS: () => (/* binding */ readIgnored),
/* harmony export */   UC: () => (/* binding */ readRecordedRun),
/* harmony export */   hf: () => (/* binding */ goneRun),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8755);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7889);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7377);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9211);








/**
 * Reads what a run left, to go on with it. Fails with `run/gone` when it is not there any more, with `run/unreadable` when it is
 * damaged or another version's, and with `run/masked` when the plan held the value of a secret, which was not stored.
 */
async function readPastRun(receipt) {
    const past = await readRecordedRun(receipt);
    if (!past.planText.includes('[REDACTED:'))
        return past;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', {
        code: 'run/masked',
        message: `the plan of run ${receipt.run_id} held the value of a secret, which is not stored, so it cannot be run again`,
        hint: 'run it in full: `loom run --local`',
    });
}
/** Reads what a run left, whatever of it was masked. Fails with `run/gone` and `run/unreadable`. */
async function readRecordedRun(receipt) {
    const { plan, planText } = await readPlan(receipt);
    const { jobs, elsewhere = [], commit, changed = [] } = await readStart(receipt);
    const [git, ignored] = [(0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeCommit */ .ix)(commit), await readIgnored(receipt)];
    return { plan, planText, jobs, elsewhere, git, changed, ignored };
}
/** Every job of the workflow, as it was compiled for a run. Fails with `run/gone` and `run/unreadable`. */
async function readPlan(receipt) {
    const planText = (await readOrGone(receipt, _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .planFile */ .eS)).trimEnd();
    return { plan: decode(_model_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planSchema */ .Fu, planText, receipt), planText };
}
/** What a run began with. Fails with `run/gone` and `run/unreadable`. */
async function readStart(receipt) {
    return decode(_model_records_js__WEBPACK_IMPORTED_MODULE_4__/* .runStartSchema */ .h4, await readOrGone(receipt, _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .startFile */ .Be), receipt);
}
/** What is read of a run, or nothing where that is gone or damaged: for what is about the run and not the proof of it. */
async function ifReadable(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A)
            return undefined;
        throw error;
    }
}
function decode(schema, text, receipt) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(schema, JSON.parse(text));
    }
    catch (error) {
        throw asUnreadable(error, receipt);
    }
}
function asUnreadable(error, { logs_dir: logs = '', run_id: runId }) {
    if (!(error instanceof SyntaxError || error instanceof valibot__WEBPACK_IMPORTED_MODULE_7__/* .ValiError */ .H6d))
        return error;
    const message = `cannot read the plan of run ${runId} in ${logs}: ${error.message}`;
    const hint = 'it may be damaged, or written by another version of Loom; run it in full: `loom run --local`';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', { code: 'run/unreadable', message, hint }, error);
}
/** Names of what git ignored in the source of a run. Nothing where they are gone. */
async function readIgnored({ logs_dir: logs }) {
    if (logs === undefined)
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(logs)), _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .ignoredFile */ .bm), 'utf8').catch(() => '[]');
    return valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()), JSON.parse(text));
}
/** A run whose workspace was removed. */
function goneRun(runId, cause) {
    const message = `the workspace of run ${runId} is gone, and its logs with it`;
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', { code: 'run/gone', message, hint: 'run it again: `loom run --local`' }, cause);
}
async function readOrGone({ logs_dir: logs, run_id: runId }, name) {
    if (logs === undefined)
        throw goneRun(runId);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, name), 'utf8');
    }
    catch (error) {
        throw goneRun(runId, error);
    }
}


/***/ }),

/***/ 2397:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/system-error.js
var system_error = __webpack_require__(9086);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/owned-directory.js
var owned_directory = __webpack_require__(3001);
;// CONCATENATED MODULE: ./build/js/records/dead-secrets.js




const secretsName = /^loom-run-local-\d+-\d+\.secrets$/;
/** Removes files with secrets that killed processes left beside workspaces. Those of a living one stay, of the same workspace too. */
async function removeDeadSecrets(workspaceRoot, uid) {
    const names = await (0,promises_.readdir)(workspaceRoot).catch((error) => {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    });
    for (const name of names.filter((one) => secretsName.test(one))) {
        const directory = (0,external_node_path_.join)(workspaceRoot, name);
        if ((await (0,files/* statsOfOwn */.X_)(directory, uid))?.isDirectory() === true)
            await (0,owned_directory/* removeDeadDirectories */.a)(directory);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/base/process-group.js
var process_group = __webpack_require__(3589);
// EXTERNAL MODULE: ./build/js/base/process-identity.js
var process_identity = __webpack_require__(4254);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/model/tracking.js
var tracking = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/clean.js
var clean = __webpack_require__(3810);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/own-receipts.js
var own_receipts = __webpack_require__(9297);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/js/model/plan.js
var plan = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/js/records/fold.js + 1 modules
var records_fold = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/js/records/line.js
var records_line = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/js/records/past.js
var records_past = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/js/records/phase-report.js
var phase_report = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/records/summaries.js
var summaries = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/js/records/replay.js











/**
 * Folds the event files of a run that was killed once more, and writes the manifests and summaries that it did not come to. Gives
 * its jobs: those that had not ended are cancelled. Nothing for a run that was killed before its records were whole.
 */
async function replayRecords(receipt) {
    const logs = receipt.logs_dir ?? '';
    const past = await (0,records_past/* ifReadable */.G5)((0,records_past/* readRecordedRun */.UC)(receipt));
    if (past === undefined)
        return [];
    const fold = (0,records_fold/* createFold */.Ov)(receipt.run_id, (0,plan/* partOfPlan */.qH)(past.plan, new Set(past.jobs)));
    const seen = (0,phase_report/* createSeenPhases */.S9)();
    const events = await readEvents(logs);
    for (const event of events) {
        (0,records_fold/* foldEvent */.wI)(fold, event);
        (0,phase_report/* notePhase */.oB)(seen, event);
        if (event.type !== 'attempt_finished' || event.place.scope !== 'job')
            continue;
        (0,phase_report/* forgetPhases */.iu)(seen, event.place.job);
        (0,records_fold/* beginNextAttempt */.I1)(fold, event.place.job, event);
    }
    endOpenJobs(fold, events);
    const [first, last] = [events[0]?.ts, events.at(-1)?.ts];
    const durationMs = first === undefined || last === undefined ? 0 : Date.parse(last) - Date.parse(first);
    (0,summaries/* writeRunEnd */.e)(logs, { fold, seen }, { status: 'interrupted', durationMs: Math.max(0, durationMs) });
    return (0,records_fold/* jobRecords */.w_)(fold);
}
/** A step without an end was running when Loom was killed; so was its job. */
function endOpenJobs(fold, events) {
    const open = new Map();
    for (const event of events) {
        if (event.place.scope !== 'step' && event.place.scope !== 'job')
            continue;
        const key = (0,layout/* placeDirectory */.tJ)(event.place);
        if (event.place.scope === 'step' && event.type === 'phase_started')
            open.set(key, event);
        else if (event.type === 'phase_finished')
            open.delete(key);
        else if (event.type === 'attempt_finished')
            for (const other of open.keys())
                if (other.startsWith(`${key}/`))
                    open.delete(other);
    }
    for (const event of open.values())
        (0,records_fold/* foldEvent */.wI)(fold, { ...event, type: 'phase_finished', status: 'cancelled', duration_ms: 0 });
    for (const { id } of fold.plan.nodes) {
        if (fold.durations.has(id))
            continue;
        const manifest = (0,records_fold/* manifestOf */.$V)(fold, id);
        manifest.reason = 'Loom was killed before it ended';
        const isStarted = manifest.steps.length + manifest.system_sections.length > 0;
        if (isStarted)
            fold.attempts.set(id, (manifest.attempts?.length ?? 0) + 1);
    }
}
/** Every event but output, in order. What was printed is in the files, and says nothing of how things ended. */
async function readEvents(logs) {
    const events = [];
    for (const entry of await (0,promises_.readdir)(logs, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || entry.name !== 'events.jsonl')
            continue;
        if ((0,layout/* isArtifact */.vw)((0,external_node_path_.relative)(logs, (0,external_node_path_.join)(entry.parentPath, entry.name))))
            continue;
        const stream = (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(entry.parentPath, entry.name), 'utf8');
        for await (const line of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity })) {
            const event = line.includes('"type":"output"') ? undefined : (0,records_line/* decodeEventLine */.TO)(line);
            if (event !== undefined)
                events.push(event);
        }
    }
    return events.sort((a, b) => a.seq - b.seq);
}

// EXTERNAL MODULE: ./build/js/records/runtime-directory.js + 1 modules
var runtime_directory = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/js/records/receipts.js
var receipts = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/js/records/trust.js
var trust = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/js/records/recover.js
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



















/**
 * Finishes what a killed Loom left: its processes end, its receipts say `interrupted`, its records move into the workspace, and a
 * workspace that was not whole yet is removed. Runs whose process is alive are not touched. What happens is decided by the
 * receipt beside the workspace, in a directory of this user that nobody else may enter: a receipt in a repository may
 * have come with it, from anybody, and only says where to look. Gives the runs it ended. Safe to run several times at once. What
 * the system does not allow at the moment keeps no command from its work: the next start tries it again.
 */
async function recoverRuns({ repositoryRoot, workspaceRoot, uid }) {
    const copies = await deadCopies(repositoryRoot);
    const pointedAt = copies.flatMap(({ snapshot_path: path }) => path === undefined || (0,files/* isInside */.FK)(path, repositoryRoot) ? [] : [path]);
    const recovered = [];
    for (const workspace of new Set([...(await liveWorkspaces(workspaceRoot, uid)), ...pointedAt]))
        recovered.push(...(await (0,system_error/* ifSystemAllows */.L)(async () => recoverWorkspace(workspace, uid), [])));
    for (const workspace of await lockedWorkspaces(workspaceRoot, uid))
        await (0,system_error/* ifSystemAllows */.L)(async () => removeDeadLock(workspace), undefined);
    const ended = new Set(recovered.map(({ run_id }) => run_id));
    for (const copy of copies)
        if (!ended.has(copy.run_id))
            await endCopy(copy, repositoryRoot, uid);
    return recovered;
}
const liveName = /^(loom-run-local-\d+-\d+)\.runtime$/;
const lockName = /^(loom-run-local-\d+-\d+)\.lock(?:\.\d+)?$/;
/** Workspaces whose records are beside them: their runs live, or were killed. */
async function liveWorkspaces(workspaceRoot, uid) {
    const found = [];
    for (const name of await namesIn(workspaceRoot)) {
        const [, workspace] = liveName.exec(name) ?? [];
        if (workspace !== undefined && (await (0,trust/* isTrusted */.W)((0,external_node_path_.join)(workspaceRoot, name), uid)))
            found.push((0,external_node_path_.join)(workspaceRoot, workspace));
    }
    return found;
}
/** Workspaces that have a lock of this user and no records beside them any more: mostly its owner is about to take it away. */
async function lockedWorkspaces(workspaceRoot, uid) {
    const found = new Set();
    for (const name of await namesIn(workspaceRoot)) {
        const [, workspace] = lockName.exec(name) ?? [];
        if (workspace === undefined || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspaceRoot, `${workspace}.runtime`)))
            continue;
        if ((await (0,files/* statsOfOwn */.X_)((0,external_node_path_.join)(workspaceRoot, name), uid)) !== undefined)
            found.add((0,external_node_path_.join)(workspaceRoot, workspace));
    }
    return [...found];
}
/** One that was killed after its last record had moved left no more than its lock. */
async function removeDeadLock(workspace) {
    await (await (0,runtime_directory/* lockRecords */.a2)(workspace))?.[Symbol.asyncDispose]();
}
async function namesIn(directory) {
    try {
        return await (0,promises_.readdir)(directory);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    }
}
/** Receipts of a repository that say `running` for a process that is gone. */
async function deadCopies(repositoryRoot) {
    const dead = [];
    for (const receipt of await (0,find/* listRunning */.GC)(repositoryRoot))
        if ((0,clean/* isCredible */.vz)(receipt) && !(await (0,process_identity/* isAlive */._)(receipt.process)))
            dead.push(receipt);
    return dead;
}
async function recoverWorkspace(workspace, uid) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const live = (0,layout/* liveRuntime */.hQ)(workspace);
        if (!(await (0,trust/* isTrusted */.W)(live, uid)))
            return [];
        // Before the lock, which needs a disk that can be written: it does no harm to do this twice.
        for (const { run_id } of (await deadRuns(live, workspace)) ?? [])
            (0,process_group/* killMarked */.fR)(tracking/* trackingVariable */.on, (0,tracking/* trackingOfRun */.IE)(run_id));
        const lock = await (0,runtime_directory/* lockRecords */.a2)(workspace);
        if (lock === undefined)
            return [];
        const _ = __addDisposableResource(env_1, lock, true);
        const dead = await deadRuns(live, workspace);
        if (dead === undefined)
            return [];
        const ended = await endRuns(workspace, dead);
        // One that Loom had just forked when it was killed has taken up its mark meanwhile.
        for (const { run_id } of ended)
            (0,process_group/* killMarked */.fR)(tracking/* trackingVariable */.on, (0,tracking/* trackingOfRun */.IE)(run_id));
        return ended;
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
/**
 * Runs in a runtime directory that were killed. Undefined while a process lives that has one there, also one that is moving its
 * records at the moment, and before the first has said that it does.
 */
async function deadRuns(live, workspace) {
    const receipts = await (0,own_receipts/* receiptsIn */.F)(live, workspace);
    if (receipts.length === 0)
        return undefined;
    const dead = [];
    for (const receipt of receipts) {
        if (await (0,process_identity/* isAlive */._)(receipt.process))
            return undefined;
        if (receipt.status !== 'running')
            continue;
        // A process that has ended meanwhile has finished its receipt before; only one that still says so was killed.
        const again = await readReceiptIfThere((0,external_node_path_.join)(live, (0,layout/* receiptPath */.WI)(receipt.run_id)));
        if (again?.status === 'running')
            dead.push(again);
    }
    return dead;
}
async function readReceiptIfThere(path) {
    try {
        return await (0,find/* readReceipt */.b8)(path);
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A)
            return undefined;
        throw error;
    }
}
async function endRuns(workspace, dead) {
    const interrupted = dead.map((receipt) => ({ ...receipt, status: 'interrupted' }));
    if (interrupted.some(begin/* isUnprepared */.$m)) {
        await (0,remove_tree/* removeTree */.d)(workspace);
        await (0,remove_tree/* removeTree */.d)((0,layout/* liveRuntime */.hQ)(workspace));
        for (const receipt of interrupted)
            await (0,receipts/* updateReceiptCopy */.lE)(receipt);
        return interrupted;
    }
    const ended = [];
    for (const receipt of interrupted)
        ended.push(await completeRecords(workspace, receipt));
    const home = await (0,runtime_directory/* settleRuntime */.Wr)(workspace);
    for (const receipt of ended) {
        const settled = (0,begin/* pointInto */.z6)(home, receipt);
        if (home !== (0,begin/* homeOf */.lt)(workspace))
            await (0,receipts/* writeReceipt */.Qz)(home, settled);
        await (0,receipts/* updateReceiptCopy */.lE)(settled);
    }
    return ended;
}
/**
 * Writes what is missing among the records of a run, where they are while it lives, its receipt last: a start that is killed
 * here leaves to the next one no more than to move them. Gives the receipt.
 */
async function completeRecords(workspace, receipt) {
    const live = (0,layout/* liveRuntime */.hQ)(workspace);
    const there = (0,begin/* pointInto */.z6)(live, receipt);
    const jobs = (0,external_node_fs_.existsSync)(there.logs_dir ?? '') ? await replayRecords(there) : receipt.jobs;
    const complete = (0,begin/* pointInto */.z6)((0,begin/* homeOf */.lt)(workspace), { ...receipt, jobs });
    await (0,receipts/* writeReceipt */.Qz)(live, complete);
    return complete;
}
/** A copy that still says `running`: it takes what the run's own receipt says, or is interrupted when there is none. */
async function endCopy(copy, repositoryRoot, uid) {
    const own = await (0,own_receipts/* ownReceipts */.m)(copy.snapshot_path ?? '', uid);
    const receipt = own.find(({ run_id }) => run_id === copy.run_id);
    // Another start is at it.
    if (receipt?.status === 'running' && (0,external_node_fs_.existsSync)((0,layout/* liveRuntime */.hQ)(copy.snapshot_path ?? '')))
        return;
    const ended = receipt === undefined || receipt.status === 'running'
        ? { ...copy, status: 'interrupted' }
        : receipt;
    await (0,receipts/* writeReceiptCopy */.fR)(repositoryRoot, ended);
}

// EXTERNAL MODULE: ./build/js/base/process-mark.js
var process_mark = __webpack_require__(6833);
// EXTERNAL MODULE: ./build/js/snapshot/workspace.js
var workspace = __webpack_require__(1086);
;// CONCATENATED MODULE: ./build/js/snapshot/dead-claims.js






/**
 * Removes what processes left that were killed after they had claimed a run number and before a receipt said so: the claim, and
 * what was made under that number. Nothing ran there.
 */
async function removeDeadClaims(root, uid) {
    const names = await (0,promises_.readdir)(root).catch((error) => {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    });
    for (const name of names) {
        const [, number] = claimPattern.exec(name) ?? [];
        const claim = (0,external_node_path_.join)(root, name);
        if (number === undefined)
            continue;
        if ((await (0,files/* statsOfOwn */.X_)(claim, uid)) === undefined || (await (0,process_mark/* isMarkAlive */.t)(claim)) !== false)
            continue;
        for (const made of names.filter((one) => one.startsWith(`${workspace/* workspacePrefix */.G}${number}-`)))
            if ((await (0,files/* statsOfOwn */.X_)((0,external_node_path_.join)(root, made), uid)) !== undefined)
                await (0,remove_tree/* removeTree */.d)((0,external_node_path_.join)(root, made));
        await (0,promises_.rm)(claim, { force: true });
    }
}
const claimPattern = new RegExp(`^\\.${workspace/* workspacePrefix */.G}(\\d+)\\.claim$`);

;// CONCATENATED MODULE: ./build/js/run/recover.js






/**
 * What every command that starts or looks at runs does first: finishes the runs of killed processes, in this repository and
 * wherever else their workspaces stand in the same place, and removes what they left. Living runs are not touched.
 */
async function recover(repositoryRoot, workspaceRoot = (0,external_node_os_.tmpdir)()) {
    const uid = process.getuid?.();
    const ended = await recoverRuns({ repositoryRoot, workspaceRoot, uid });
    const roots = ended.flatMap(({ snapshot_path: path }) => (path === undefined ? [] : [(0,external_node_path_.dirname)(path)]));
    for (const root of new Set([workspaceRoot, ...roots])) {
        await (0,system_error/* ifSystemAllows */.L)(async () => removeDeadClaims(root, uid), undefined);
        await (0,system_error/* ifSystemAllows */.L)(async () => removeDeadSecrets(root, uid), undefined);
    }
}


/***/ })

};
