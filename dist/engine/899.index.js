export const id = 899;
export const ids = [899];
export const modules = {

/***/ 3589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 4254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   w: () => (/* binding */ identifyProcess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9099);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);




/** Identity of a process; its start time is empty when there is no such process. */
async function identifyProcess(pid) {
    const namespace = pidNamespace();
    return {
        pid,
        start_time: await startTime(pid),
        boot_id: await bootId(),
        ...(namespace === undefined ? {} : { pid_namespace: namespace }),
    };
}
/** Whether the process that `identity` speaks of is still there, or may be: into another namespace nobody can look. */
async function isAlive(identity) {
    const now = await identifyProcess(identity.pid);
    if (now.boot_id !== identity.boot_id)
        return false;
    if (identity.pid_namespace !== undefined && identity.pid_namespace !== now.pid_namespace)
        return true;
    return now.start_time !== '' && now.start_time === identity.start_time;
}
function pidNamespace() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid');
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES'))
            return undefined;
        throw error;
    }
}
async function startTime(pid) {
    if (process.platform !== 'linux') {
        const { stdout } = await (0,_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(['ps', '-o', 'lstart=', '-p', String(pid)], {
            env: { ...process.env, LC_ALL: 'C' },
        });
        return stdout.toString('utf8').trim();
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name in parentheses may hold anything; the start time is the 20th field after it, the state the first.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? '' : (fields[19] ?? '');
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'ESRCH'))
            return '';
        throw error;
    }
}
async function bootId() {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ failureCauseSchema),
/* harmony export */   Ff: () => (/* binding */ runStatusSchema),
/* harmony export */   Hh: () => (/* binding */ isPassed),
/* harmony export */   Ws: () => (/* binding */ outcomeSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const outcomeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['success', 'failed', 'skipped', 'cancelled', 'timed_out']);
const failureCauseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['script', 'secrets', 'provider', 'artifacts']);
const runStatusSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['running', 'success', 'failure', 'cancelled', 'interrupted']);
/** Whether what depends on the job may start, and the run may succeed. */
function isPassed({ outcome, isAllowed }) {
    return outcome === 'success' || isAllowed === true;
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ receiptVersion),
/* harmony export */   KS: () => (/* binding */ receiptSchema)
/* harmony export */ });
/* unused harmony export jobRecordSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);


const receiptVersion = 'v1';
const jobRecordSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    stage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
    cause: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCauseSchema */ .FT),
    reason: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** It failed, and `allow_failure` lets that pass. */
    allowed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
    /** How often it ran; 0 when it was skipped. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const receiptSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(receiptVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['loom-run-local', 'loom-check']),
    context: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['local', 'github-actions']),
    loom_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The command line as typed, the values of `--var` left out. */
    command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    repo_root: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    workflow_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    finished_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .runStatusSchema */ .Ff,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    error: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
    /** Of the process that writes it; what a later start needs to tell a dead run from a live one. */
    process: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pid: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        start_time: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        boot_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    logs_dir: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    events_jsonl_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    phase_report_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    snapshot_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    snapshot_head_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    snapshot_tree_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    graph_ir: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    jobs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(jobRecordSchema),
});


/***/ }),

/***/ 5967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ trackingOfRun),
/* harmony export */   on: () => (/* binding */ trackingVariable),
/* harmony export */   uS: () => (/* binding */ trackingOfJob),
/* harmony export */   xC: () => (/* binding */ trackingValue)
/* harmony export */ });
/**
 * The variable by which processes of a job are found however they left its process group. It holds identifiers, the outermost
 * run's first: a Loom that runs in a job hands on what it was given.
 */
const trackingVariable = 'LOOM_TRACKING_ID';
/** Names one job of a run; every job of the run begins with `trackingOfRun`. */
function trackingOfJob(runId, unique) {
    return `${trackingOfRun(runId)}${unique}`;
}
function trackingOfRun(runId) {
    return `${runId}.`;
}
/** The variable's value for a job whose Loom was itself started with `outer`. */
function trackingValue(outer, own) {
    return outer === undefined || outer === '' ? own : `${outer},${own}`;
}


/***/ }),

/***/ 2454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isUnprepared),
/* harmony export */   Gs: () => (/* binding */ endUnprepared),
/* harmony export */   MY: () => (/* binding */ beginReceipt),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   z6: () => (/* binding */ pointInto)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7377);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6462);




/**
 * Says in the user's repository that a run has begun, before its workspace is filled: whatever kills Loom from here on, the
 * next start finds what it left. The receipt has no logs and no tree yet.
 */
async function beginReceipt(request) {
    const receipt = {
        schema_version: _model_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .receiptVersion */ .D3,
        kind: 'loom-run-local',
        run_id: request.runId,
        repo_root: request.repositoryRoot,
        status: 'running',
        process: request.process,
        snapshot_path: request.workspace,
        jobs: [],
        ...request.about,
    };
    await (0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReceiptCopy */ .fR)(request.repositoryRoot, receipt);
    return receipt;
}
/** Whether a run ended before its workspace was whole: there is nothing in it to look at. */
function isUnprepared(receipt) {
    return receipt.snapshot_tree_sha === undefined;
}
/** Finishes the receipt of a run that never came to its jobs; its workspace is gone. */
async function endUnprepared(begun, end) {
    const { snapshot_path: _, ...rest } = begun;
    await (0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReceiptCopy */ .fR)(begun.repo_root, {
        ...rest,
        status: end.status,
        exit_code: end.exitCode,
        finished_at: end.finishedAt.toISOString(),
        duration_ms: end.durationMs,
        ...(end.error === undefined ? {} : { error: end.error }),
    });
}
/** A receipt that points at the logs below a runtime directory. */
function pointInto(runtime, receipt) {
    const logs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .logsPath */ .lA)(receipt.run_id));
    return {
        ...receipt,
        logs_dir: logs,
        events_jsonl_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(logs, 'events.jsonl'),
        phase_report_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(logs, 'phase-report.json'),
        graph_ir: { digest: receipt.graph_ir?.digest ?? '', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(logs, 'plan.json') },
    };
}
/** Where the records of a run are once it has ended. */
function homeOf(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeDirectory */ .Uq);
}


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ directorySize),
/* harmony export */   _k: () => (/* binding */ selectForRemoval),
/* harmony export */   pv: () => (/* binding */ removableWorkspace),
/* harmony export */   qh: () => (/* binding */ removeWorkspace),
/* harmony export */   vz: () => (/* binding */ isCredible)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4254);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3576);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7377);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2237);







/** Of runs, newest first, those whose workspace may go: ended, not among the newest that stay, old enough. */
function selectForRemoval(runs, { before, keep }) {
    const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []));
    return receipts.slice(keep).filter((receipt) => {
        if (receipt.status === 'running')
            return false;
        return before === undefined || new Date(receipt.finished_at ?? receipt.started_at) < before;
    });
}
/** Whether a receipt speaks of a workspace as Loom names them. One in a repository may have come with it, from anybody. */
function isCredible({ run_id: runId, snapshot_path: path }) {
    const name = /^loom-run-local-(\d{10,})-\d+$/.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path ?? ''));
    return name?.[1] === runId;
}
/**
 * Removes a run's workspace and what stands beside it. Never one that is not named as Loom names them, that is another user's
 * or open to others, or whose run is alive. False when there was nothing to remove.
 */
async function removeWorkspace(receipt, uid) {
    const path = await removableWorkspace(receipt, uid);
    if (path === undefined)
        return false;
    // A killed run's last git may still be writing.
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true, maxRetries: 5 });
    if (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isTrusted */ .W)((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .liveRuntime */ .hQ)(path), uid))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .liveRuntime */ .hQ)(path), { recursive: true, force: true, maxRetries: 5 });
    return true;
}
/** The workspace that `removeWorkspace` would remove. */
async function removableWorkspace(receipt, uid) {
    const { snapshot_path: path, status, process } = receipt;
    if (path === undefined || !isCredible(receipt) || !(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_6__/* .isTrusted */ .W)(path, uid)))
        return undefined;
    return status === 'running' && (await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._)(process)) ? undefined : path;
}
/** Bytes of all files below a directory, links not followed; undefined when there is none. */
async function directorySize(path) {
    try {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true, recursive: true });
        let bytes = 0;
        for (const entry of entries) {
            if (entry.isFile())
                bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name))).size;
        }
        return bytes;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 3576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   v: () => (/* binding */ listRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _model_receipt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4116);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7377);







/** Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. */
async function readReceipt(path) {
    let decoded;
    try {
        decoded = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            throw noRun(`there is no receipt ${path}`);
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
    const version = typeof decoded === 'object' && decoded !== null && 'schema_version' in decoded
        ? decoded.schema_version
        : undefined;
    if (version !== _model_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptVersion */ .D3)
        throw unreadable(path, `its schema_version is ${JSON.stringify(version)}, expected "${_model_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptVersion */ .D3}"`);
    const result = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_model_receipt_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptSchema */ .KS, decoded);
    if (result.success)
        return result.output;
    throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDotPath */ .BuJ(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`);
}
/** Past runs that a repository knows of, newest first. */
async function listRuns(repositoryRoot) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .runtimeDirectory */ .Uq, 'receipts');
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch((error) => {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        throw error;
    });
    const receipts = names
        .filter((name) => /^loom-run-local-\d+\.json$/.test(name))
        .sort((a, b) => (runNumber(a) < runNumber(b) ? 1 : -1));
    return Promise.all(receipts.map(async (name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name);
        try {
            return { path, receipt: await readReceipt(path) };
        }
        catch (error) {
            if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A)
                return { path, problem: error.message };
            throw error;
        }
    }));
}
function runNumber(name) {
    return BigInt(/\d+/.exec(name)?.[0] ?? '0');
}
/**
 * The run that a name means: `last`, `previous`, a run id or the unambiguous beginning or end of one, the path of a receipt or
 * of a workspace. Fails with `run/not-found`.
 */
async function findRun(name, repositoryRoot, directory) {
    if (name.endsWith('.json') || name.includes('/') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name))
        return readReceipt(await receiptIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name)));
    const runs = await listRuns(repositoryRoot);
    const receipts = runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []));
    if (receipts.length === 0)
        throw noRun('this repository has no past run');
    const numbered = name === 'last' ? receipts[0] : name === 'previous' ? receipts[1] : undefined;
    if (numbered !== undefined)
        return numbered;
    if (name === 'previous')
        throw noRun('there is only one past run');
    const matching = receipts.filter(({ run_id }) => /^\d+$/.test(name) && (run_id.startsWith(name) || run_id.endsWith(name)));
    const [only, ...others] = matching;
    if (only !== undefined && others.length === 0)
        return only;
    throw noRun(only === undefined
        ? `no past run is called \`${name}\``
        : `\`${name}\` is the beginning or end of ${matching.length} runs`);
}
/** A path may name the receipt itself, a workspace or its runtime directory. */
async function receiptIn(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats?.isDirectory() !== true)
        return path;
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_5__/* .runtimeDirectory */ .Uq, 'receipts'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'receipts')]) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => []);
        const newest = names
            .filter((name) => name.endsWith('.json'))
            .sort()
            .at(-1);
        if (newest !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, newest);
    }
    throw noRun(`${path} holds no receipt`);
}
function noRun(message) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
        code: 'run/not-found',
        message,
        hint: 'see `loom runs`, or start one with `loom run --local`',
    });
}
function unreadable(path, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
        code: 'run/unreadable',
        message: `cannot read the receipt ${path}: ${why}`,
        hint: 'it may be damaged, or written by a newer Loom',
    });
}


/***/ }),

/***/ 7377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ jobDirectory),
/* harmony export */   Uq: () => (/* binding */ runtimeDirectory),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   hQ: () => (/* binding */ liveRuntime),
/* harmony export */   lA: () => (/* binding */ logsPath),
/* harmony export */   lQ: () => (/* binding */ secretsDirectory),
/* harmony export */   nl: () => (/* binding */ attemptDirectory),
/* harmony export */   tJ: () => (/* binding */ placeDirectory)
/* harmony export */ });
/* unused harmony export stepDirectory */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where records stand, see `docs/runtime-logs.md`. Paths are relative to the run's log directory unless they say otherwise. */
const runtimeDirectory = '.loom/.runtime';
/** Where records are while the run lives: beside the workspace, out of reach of `rm -rf .loom`. */
function liveRuntime(workspace) {
    return `${workspace}.runtime`;
}
/** Where files with secrets are while the jobs that need them run: beside the workspace, never in it. */
function secretsDirectory(workspace) {
    return `${workspace}.secrets`;
}
/** Relative to a runtime directory. */
function receiptPath(runId) {
    return `receipts/loom-run-local-${runId}.json`;
}
/** Relative to a runtime directory. */
function logsPath(runId) {
    return `logs/${runId}`;
}
const plainName = /^[a-z0-9][a-z0-9._-]{0,99}$/;
/** A job's directory: its name, or for one that is no safe file name a readable part of it and a digest. */
function jobDirectory(job) {
    if (plainName.test(job))
        return `jobs/${job}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 12);
    const readable = job
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-|-$/g, '');
    return `jobs/${readable === '' ? 'job' : readable}-${digest}`;
}
function stepDirectory(job, unit, index) {
    return `${jobDirectory(job)}/user/${unit}/${String(index).padStart(2, '0')}`;
}
/** Where the records of an attempt go that was not a job's last. */
function attemptDirectory(job, attempt) {
    return `${jobDirectory(job)}/attempts/${String(attempt).padStart(2, '0')}`;
}
/** Directory of the records of a place. */
function placeDirectory(place) {
    switch (place.scope) {
        case 'run':
            return '.';
        case 'pipeline':
            return 'pipeline';
        case 'job':
            return jobDirectory(place.job);
        case 'step':
            return stepDirectory(place.job, place.unit, place.index);
        case 'section':
            return `${jobDirectory(place.job)}/system/${place.section}`;
    }
}


/***/ }),

/***/ 6462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   fR: () => (/* binding */ writeReceiptCopy),
/* harmony export */   lE: () => (/* binding */ updateReceiptCopy)
/* harmony export */ });
/* unused harmony export receiptText */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);




/** A receipt's text on disk. */
function receiptText(receipt) {
    return `${JSON.stringify(receipt, null, 2)}\n`;
}
/** Writes a receipt into a runtime directory, in one step. Gives its path. */
async function writeReceipt(runtime, receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptPath */ .WI)(receipt.run_id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
    // One that says `running` is of no use after a power cut.
    const durable = receipt.status !== 'running';
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, receiptText(receipt), { durable });
    return path;
}
/**
 * Writes the copy that the user's repository keeps, so that later commands find the run. False when it cannot be written (a
 * repository that is read-only, a `.loom` that is no directory): a run goes on without it. Links are never followed.
 */
async function writeReceiptCopy(repositoryRoot, receipt) {
    try {
        if (!(await isPlainDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot, '.loom'))))
            return false;
        const runtime = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeDirectory */ .Uq);
        if (!(await isPlainDirectory(runtime)))
            return false;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runtime, '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
            if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
                throw error;
        });
        await writeReceipt(runtime, receipt);
        return true;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ELOOP'))
            return false;
        throw error;
    }
}
/** Writes a receipt anew that the repository it speaks of keeps already. */
async function updateReceiptCopy(receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(receipt.repo_root, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptPath */ .WI)(receipt.run_id));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined)) !== undefined)
        await writeReceiptCopy(receipt.repo_root, receipt);
}
/** Whether a path is a directory and no link to one; makes it when there is nothing. */
async function isPlainDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory();
    }
}


/***/ }),

/***/ 4899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ recoverRuns)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_process_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3589);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4254);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _model_tracking_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5967);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2454);
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3810);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3576);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7377);
/* harmony import */ var _runtime_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6421);
/* harmony import */ var _receipts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6462);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2237);














/**
 * Finishes what a killed Loom left: its processes end, its files with secrets go, its receipts say `interrupted`, its records
 * move into the workspace, and a workspace that was not whole yet is removed. Runs whose process is alive are not touched; only
 * directories of the same user that nobody else may enter are believed. Gives the runs it ended.
 */
async function recoverRuns({ repositoryRoot, workspaceRoot }) {
    const uid = process.getuid?.();
    const found = [...(await (0,_find_js__WEBPACK_IMPORTED_MODULE_8__/* .listRuns */ .v)(repositoryRoot)), ...(await listLiveRecords(workspaceRoot, uid))];
    const recovered = [];
    for (const run of found) {
        const dead = await deadRun(run);
        if (dead === undefined)
            continue;
        (0,_base_process_group_js__WEBPACK_IMPORTED_MODULE_3__/* .killMarked */ .fR)(_model_tracking_js__WEBPACK_IMPORTED_MODULE_13__/* .trackingVariable */ .on, (0,_model_tracking_js__WEBPACK_IMPORTED_MODULE_13__/* .trackingOfRun */ .IE)(dead.run_id));
        const receipt = { ...dead, status: 'interrupted' };
        await removeSecrets(receipt, uid);
        await ((0,_begin_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnprepared */ .$m)(receipt) ? (0,_clean_js__WEBPACK_IMPORTED_MODULE_7__/* .removeWorkspace */ .qh)(receipt, uid) : settle(receipt, uid));
        await (0,_receipts_js__WEBPACK_IMPORTED_MODULE_11__/* .updateReceiptCopy */ .lE)(receipt);
        recovered.push(receipt);
    }
    return recovered;
}
/** The receipt of a run that says `running` and whose process is gone. */
async function deadRun(run) {
    if (!('receipt' in run) || run.receipt.status !== 'running' || !(0,_clean_js__WEBPACK_IMPORTED_MODULE_7__/* .isCredible */ .vz)(run.receipt))
        return undefined;
    if (await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._)(run.receipt.process))
        return undefined;
    // A process that has ended meanwhile has finished its receipt before; only one that still says so was killed.
    const again = await readReceiptIfThere(run.path);
    return again?.status === 'running' ? again : undefined;
}
async function readReceiptIfThere(path) {
    try {
        return await (0,_find_js__WEBPACK_IMPORTED_MODULE_8__/* .readReceipt */ .b8)(path);
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LoomFailure */ .A)
            return undefined;
        throw error;
    }
}
const liveName = /^(loom-run-local-(\d+)-\d+)\.runtime$/;
/** Runs whose records are beside their workspace: those that live, and those that were killed. */
async function listLiveRecords(workspaceRoot, uid) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(workspaceRoot).catch((error) => {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return [];
        throw error;
    });
    const found = [];
    for (const name of names) {
        const [, workspace, runId] = liveName.exec(name) ?? [];
        if (workspace === undefined || runId === undefined)
            continue;
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspaceRoot, name);
        if (!(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .isTrusted */ .W)(directory, uid)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .receiptPath */ .WI)(runId));
        const receipt = await readReceiptIfThere(path);
        // A receipt that speaks of another directory is none of this run.
        if (receipt?.snapshot_path === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspaceRoot, workspace) && receipt.run_id === runId)
            found.push({ path, receipt });
    }
    return found;
}
async function removeSecrets({ snapshot_path: workspace }, uid) {
    if (workspace === undefined || !(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .isTrusted */ .W)((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .secretsDirectory */ .lQ)(workspace), uid)))
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .secretsDirectory */ .lQ)(workspace), { recursive: true, force: true });
}
async function settle(receipt, uid) {
    const workspace = receipt.snapshot_path;
    if (workspace === undefined || !(await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .isTrusted */ .W)(workspace, uid)))
        return;
    if (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_12__/* .isTrusted */ .W)((0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .liveRuntime */ .hQ)(workspace), uid))
        await (0,_receipts_js__WEBPACK_IMPORTED_MODULE_11__/* .writeReceipt */ .Qz)(await (0,_runtime_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .settleRuntime */ .W)(workspace), receipt);
}


/***/ }),

/***/ 6421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settleRuntime),
/* harmony export */   f: () => (/* binding */ openRuntime)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);




/**
 * Makes the directory of a run's records beside the workspace and a link to it where a person looks for them. A job that
 * deletes `.loom` or runs `git clean -ffdx` removes the link and nothing else.
 */
async function openRuntime(workspace) {
    const live = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRuntime */ .hQ)(workspace);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(live, { mode: 0o700 });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git/info/exclude'), `\n/${_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeDirectory */ .Uq}\n`);
    if (await isOrCanBeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.loom')))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(live, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeDirectory */ .Uq));
    return live;
}
/**
 * Moves the records into the workspace, whatever the jobs made of the link. Where `.loom` has become something that is no
 * directory they stay beside it. Gives the place where they are. Safe to repeat.
 */
async function settleRuntime(workspace) {
    const live = (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .liveRuntime */ .hQ)(workspace);
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .runtimeDirectory */ .Uq);
    if (!(await exists(live)))
        return home;
    if (!(await isOrCanBeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.loom'))))
        return live;
    if (await isLinkTo(home, live))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(home, { recursive: true, force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(live, home);
        return home;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return home;
        return live;
    }
}
async function isOrCanBeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        return true;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory();
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function isLinkTo(path, target) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path)) === target;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'EINVAL', 'ENOTDIR'))
            return false;
        throw error;
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTrusted)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);

/** Whether a path is a directory of this user that nobody else may enter: anybody can plant one in the system's temporary directory. */
async function isTrusted(path, uid) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
        return stats.isDirectory() && (uid === undefined || stats.uid === uid) && (stats.mode & 0o077) === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
