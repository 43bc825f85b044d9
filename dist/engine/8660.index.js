export const id = 8660;
export const ids = [8660];
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

/***/ 3001:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ removeDeadDirectories),
/* harmony export */   d: () => (/* binding */ makeOwnedDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _process_mark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6833);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6193);






const ownerSuffix = '.owner';
/**
 * Makes a directory of this process below `parent`, which is made when needed and removed with the last in it. A mark beside it
 * names the process, so that `removeDeadDirectories` finds it should the process be killed.
 */
async function makeOwnedDirectory(parent) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex'));
    await leaveOwner(parent, path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, { mode: 0o700 });
    return { path, [Symbol.asyncDispose]: async () => remove(parent, path) };
}
/** Removes directories below `parent` whose process is gone. */
async function removeDeadDirectories(parent) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name.endsWith(ownerSuffix) ? name.slice(0, -ownerSuffix.length) : name);
        if ((await (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .isMarkAlive */ .t)(`${path}${ownerSuffix}`)) !== true)
            await remove(parent, path);
    }
    await removeIfEmpty(parent);
}
async function leaveOwner(parent, path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true, mode: 0o700 });
    try {
        await (0,_process_mark_js__WEBPACK_IMPORTED_MODULE_4__/* .leaveMark */ .F)(`${path}${ownerSuffix}`);
    }
    catch (error) {
        // The last other one has gone, and `parent` with it.
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        await leaveOwner(parent, path);
    }
}
async function remove(parent, path) {
    await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .d)(path);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${path}${ownerSuffix}`, { force: true });
    await removeIfEmpty(parent);
}
async function removeIfEmpty(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(path).catch((error) => {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT'))
            throw error;
    });
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

/***/ 4254:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
            // Neither the language nor the time zone of who asks may change the answer.
            env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
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

/***/ 6833:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ leaveMark),
/* harmony export */   t: () => (/* binding */ isMarkAlive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
/* harmony import */ var _process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4254);



/**
 * Leaves a mark that names this process. A mark is a symbolic link to nothing: it is made in one step with what it says, so
 * that nobody ever sees half of one. False when the path is taken.
 */
async function leaveMark(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(JSON.stringify(await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyProcess */ .w)(process.pid)), path);
        return true;
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
/** Whether the process that left a mark may still be there. Undefined where there is no mark. */
async function isMarkAlive(path) {
    try {
        const identity = decodeIdentity(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path));
        return identity !== undefined && (await (0,_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(identity));
    }
    catch (error) {
        if ((0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EINVAL'))
            return undefined;
        throw error;
    }
}
function decodeIdentity(text) {
    try {
        const { pid, start_time, boot_id, pid_namespace } = JSON.parse(text);
        if (typeof pid !== 'number' || typeof start_time !== 'string' || typeof boot_id !== 'string')
            return undefined;
        return { pid, start_time, boot_id, pid_namespace };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6193:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);



/**
 * Removes a directory and all below it, or nothing when it is not there. Directories that their owner may not write, as a Go
 * module cache has them, are opened first. Links are not followed.
 */
async function removeTree(path) {
    // What was killed a moment ago may still be writing.
    const options = { recursive: true, force: true, maxRetries: 5 };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, options);
    }
    catch (error) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EACCES', 'EPERM'))
            throw error;
        await openDirectories(path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, options);
    }
}
/** The failed removal may still be at work: what vanishes meanwhile needs no opening. */
async function openDirectories(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isDirectory())
            return;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(path, 0o700);
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path, { withFileTypes: true }))
            if (entry.isDirectory())
                await openDirectories((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, entry.name));
    }
    catch (error) {
        if (!(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
}


/***/ }),

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

/***/ 5938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ fileListSchema),
/* harmony export */   WL: () => (/* binding */ bundleExtension),
/* harmony export */   _D: () => (/* binding */ bundleSchema),
/* harmony export */   vi: () => (/* binding */ bundleVersion)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** Version of `bundle.json` and `files.json`, see `docs/formats.md`. */
const bundleVersion = 'v1';
/** How the name of a bundle ends; who exports one may leave out the `.loom`. */
const bundleExtension = '.tar.zst';
/** `bundle.json`, the last entry of a bundle: every other one. */
const bundleSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(bundleVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('loom-bundle'),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{1,30}$/)),
    loom_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** In the order of the bundle; `sha256` in hex. */
    files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), size: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), sha256: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});
/** `files.json`: what the snapshot of a run held, sorted by path, with the ids that git gives to modes and contents. */
const fileListSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(bundleVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('loom-files'),
    files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), mode: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), blob: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })),
});


/***/ }),

/***/ 8296:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ phaseCodes),
/* harmony export */   Uy: () => (/* binding */ stepUnits),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   al: () => (/* binding */ mountModes)
/* harmony export */ });
const stepUnits = ['before_script', 'script', 'after_script'];
const sections = [
    'provider',
    'image_build',
    'services',
    'cache_restore',
    'artifact_restore',
    'artifact_extract',
    'cache_save',
    'cleanup',
];
/** How a job in a container has the workspace: the directory itself, or a volume that is filled from it and brought back. */
const mountModes = ['bind_mount', 'ephemeral_volume'];
const phaseCodes = [
    'run.bootstrap',
    'run.pipeline_execute',
    'run.finalize',
    'pipeline.execute',
    'job.provider_prepare',
    'job.cache_restore',
    'job.artifact_restore',
    'job.execution',
    'job.artifact_extract',
    'job.cache_save',
    'job.cleanup',
];


/***/ }),

/***/ 1908:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ receiptVersion),
/* harmony export */   KS: () => (/* binding */ receiptSchema),
/* harmony export */   eO: () => (/* binding */ ranImageSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);


const receiptVersion = 'v1';
/** An image as the workflow has it, and the digest of what ran under that name. */
const ranImageSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reference: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
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
    /** Absent for a job that ran on the host. */
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(ranImageSchema),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const receiptSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(receiptVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('loom-run-local'),
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
    /** The run whose failed jobs this one ran again, in its workspace. */
    retry_of: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The runs that were parts of this one, which ran on several machines. */
    merged_from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    snapshot_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    snapshot_head_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    snapshot_tree_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    graph_ir: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    /** `compared.json`, and the SHA-256 of what it holds. */
    compared_path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    parity_digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    jobs: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(jobRecordSchema),
});


/***/ }),

/***/ 26:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ logsVersion),
/* harmony export */   EO: () => (/* binding */ jobManifestSchema),
/* harmony export */   Fm: () => (/* binding */ phaseReportSchema),
/* harmony export */   Uv: () => (/* binding */ summarySchema),
/* harmony export */   bt: () => (/* binding */ pipelineManifestSchema),
/* harmony export */   h4: () => (/* binding */ runStartSchema),
/* harmony export */   wg: () => (/* binding */ eventLineSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8296);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);




/** Version of event lines, summaries and manifests, see `docs/formats.md`. */
const logsVersion = 'loom.runtime.logs.v2';
const version = valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(logsVersion);
const status = valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO([
    'success',
    'failure',
    'failed',
    'skipped',
    'cancelled',
    'timed_out',
    'interrupted',
]);
const counts = {
    output_lines: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    output_bytes: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    errors: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
};
/** One line of an `events.jsonl`. Fields of its type stand beside these. */
const eventLineSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: version,
    seq: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    ts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .isoTimestamp */ .yhX()),
    scope: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['run', 'pipeline', 'job', 'step', 'section']),
    phase_code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseCodes */ .Ey),
    phase_family: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['prepare', 'execute', 'restore', 'save', 'cleanup', 'finalize']),
    type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    job_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    step: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    section: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0)),
});
/** `summary.json` of a step, section, job, pipeline or run. */
const summarySchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    ...valibot__WEBPACK_IMPORTED_MODULE_2__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(counts)).entries,
});
const stepEntry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .stepUnits */ .Uy),
    index: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    events_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const sectionEntry = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    section: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
    events_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
/** `jobs/<id>/manifest.json`. Paths are relative to the run's log directory. */
const jobManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    job_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
    cause: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCauseSchema */ .FT),
    reason: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** What ran in the last attempt; these are absent for a job on the host, and as far as it did not come to them. */
    image: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .ranImageSchema */ .eO),
    services: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ alias: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), ..._receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .ranImageSchema */ .eO.entries }))),
    mount_mode: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .mountModes */ .al)),
    failing_section: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0)),
    failing_step_unit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .stepUnits */ .Uy)),
    failing_step_index: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
    failing_step_events_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    system_sections: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sectionEntry),
    steps: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(stepEntry),
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()),
    /** It failed, and `allow_failure` lets that pass. */
    allowed: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()),
    /** Earlier attempts, the first one first; absent when there was none. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        attempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
        cause: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCauseSchema */ .FT),
        duration_ms: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        manifest_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    }))),
});
/** `pipeline/manifest.json`. */
const pipelineManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    status,
    failing_job_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    failing_job_manifest_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    jobs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws, manifest_path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
/** `start.json`: what a run began with beside its plan, for one that goes on with it. */
const runStartSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('v1'),
    /** Ids of the jobs that were to run. */
    jobs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    commit: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        head_sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        tag: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        timestamp: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        origin_url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** Ids of the parent commits; of a merge that CI made, the base first. */
        parents: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    }),
    /** What the source had that its commit has not, sorted by path; `blob` is the git id of the content, absent for what is deleted. */
    changed: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['added', 'modified', 'deleted', 'untracked']),
        mode: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        blob: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    }))),
    /** How the source was checked out, as far as jobs can tell though the tree is the same. */
    checkout: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        /** Without the whole history. */
        shallow: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        /** Values of git's config that change bytes or modes of a checkout, by key. */
        config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** What the snapshot could not hold, such as submodules that are not initialised. */
        warnings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    })),
});
/** `phase-report.json`: whether every phase that must be there was seen, in order. */
const phaseReportSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('v1'),
    kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('loom-run-local-phase-report'),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    valid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    phases: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        scope: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        job_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        phase_code: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseCodes */ .Ey),
        expected: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        seen: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        order_valid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    })),
    problems: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});


/***/ }),

/***/ 5967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 7953:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ setAttemptAside),
/* harmony export */   s: () => (/* binding */ manifestSetAside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7377);



/** Moves the records of a job's attempt out of the way of the next one: `jobs/<id>/` always shows the last. */
function setAttemptAside(logs, job, attempt) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .jobDirectory */ .$q)(job));
    const to = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptDirectory */ .nl)(job, attempt));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(to, { recursive: true, mode: 0o700 });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(from))
        if (name !== 'attempts')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
}
/** The manifest of an attempt that is set aside: its pointers lead to where its records are now. */
function manifestSetAside(manifest, attempt) {
    const { job_id: job, failing_step_events_path: failing } = manifest;
    const moved = (path) => path.replace((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .jobDirectory */ .$q)(job), (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptDirectory */ .nl)(job, attempt));
    const entry = (one) => ({
        ...one,
        events_path: moved(one.events_path),
    });
    return {
        ...manifest,
        system_sections: manifest.system_sections.map(entry),
        steps: manifest.steps.map(entry),
        ...(failing === undefined ? {} : { failing_step_events_path: moved(failing) }),
    };
}


/***/ }),

/***/ 2454:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
 * Says beside the workspace, and in the user's repository, that a run has begun, before its workspace is filled: whatever kills
 * Loom from here on, the next start finds what it left. The receipt has no logs yet, and that of a first run no tree.
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
    await (0,_receipts_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReceipt */ .Qz)((0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .liveRuntime */ .hQ)(request.workspace), receipt);
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
        graph_ir: { digest: receipt.graph_ir?.digest ?? '', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(logs, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .planFile */ .eS) },
        ...(receipt.compared_path === undefined ? {} : { compared_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(logs, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedFile */ .GZ) }),
    };
}
/** Where the records of a run are once it has ended. */
function homeOf(workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, _layout_js__WEBPACK_IMPORTED_MODULE_2__/* .runtimeDirectory */ .Uq);
}


/***/ }),

/***/ 3810:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ workspaceSize),
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
    return directorySize(path);
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

/***/ 3576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   oe: () => (/* binding */ listKnownRuns),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   wr: () => (/* binding */ listReceipts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5938);
/* harmony import */ var _model_receipt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4116);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7377);
/* harmony import */ var _portable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1700);









const headSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ schema_version: valibot__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()), kind: valibot__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()) });
/**
 * Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. Pointers of
 * one that was carried here are taken from the directory that it came in.
 */
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
    const { schema_version: version, kind } = valibot__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_8__/* .fallback */ .NpB(headSchema, {}), decoded);
    if (version !== _model_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptVersion */ .D3)
        throw unreadable(path, `its schema_version is ${JSON.stringify(version)}, expected "${_model_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptVersion */ .D3}"`);
    if (kind === 'loom-check')
        throw noRun(`${path} is the receipt of a check, not of a run`);
    const result = valibot__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xLC(_model_receipt_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptSchema */ .KS, decoded);
    if (result.success) {
        const misled = result.output.jobs.find((job) => !(0,_portable_js__WEBPACK_IMPORTED_MODULE_7__/* .isSafePointer */ .l4)(job.manifest_path));
        if (misled !== undefined)
            throw unreadable(path, `job \`${misled.id}\` points out of the logs`);
        const placed = (0,_portable_js__WEBPACK_IMPORTED_MODULE_7__/* .placeReceipt */ .wN)(result.output, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)));
        if (placed !== undefined)
            return placed;
        throw unreadable(path, 'it points out of the directory that it came in');
    }
    throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_8__/* .getDotPath */ .BuJ(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`);
}
const isRunReceipt = /^loom-run-local-\d+\.json$/;
/** Past runs of a repository and those that were imported into it, newest first. */
async function listKnownRuns(repositoryRoot) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeDirectory */ .Uq, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .importedDirectory */ .oN);
    const names = (await namesIn(directory)).filter((name) => /^\d+$/.test(name));
    const imported = await Promise.all(names.map(async (name) => ({
        ...(await readFound((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptPath */ .WI)(name)))),
        isImported: true,
    })));
    return [...(await listRuns(repositoryRoot)), ...imported].sort((a, b) => runNumber(a.path) < runNumber(b.path) ? 1 : -1);
}
/** Past runs that happened in a repository, newest first. */
async function listRuns(repositoryRoot) {
    return listReceipts((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeDirectory */ .Uq, 'receipts'));
}
/** Receipts in a directory, newest first; none where there is no such directory. */
async function listReceipts(directory) {
    const receipts = (await namesIn(directory))
        .filter((name) => isRunReceipt.test(name))
        .sort((a, b) => (runNumber(a) < runNumber(b) ? 1 : -1));
    return Promise.all(receipts.map((name) => readFound((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
}
async function namesIn(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch((error) => {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        throw error;
    });
}
async function readFound(path) {
    try {
        return { path, receipt: await readReceipt(path) };
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A)
            return { path, problem: error.message };
        throw error;
    }
}
function runNumber(name) {
    return BigInt(/(\d+)\.json$/.exec(name)?.[1] ?? '0');
}
/**
 * The run that a name means: `last`, `previous`, `last-ci` (the newest that happened in CI), a run id or the unambiguous beginning
 * or end of one, the path of a receipt or of a workspace. Fails with `run/not-found`.
 */
async function findRun(name, repositoryRoot, directory) {
    if (name.endsWith(_model_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleExtension */ .WL))
        fail(`${name} is a bundle, and this command needs a run's workspace`, 'look at it: `loom show <bundle>`');
    if (name.endsWith('.json') || name.includes('/') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name))
        return readReceipt(await receiptIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, name)));
    const found = await listKnownRuns(repositoryRoot);
    const own = receiptsOf(found.filter(({ isImported }) => isImported !== true));
    const receipts = receiptsOf(found);
    switch (name) {
        case 'last':
            return own[0] ?? fail('this repository has no past run');
        case 'previous':
            return (own[1] ?? fail(own.length === 0 ? 'this repository has no past run' : 'there is only one past run'));
        case 'last-ci':
            return receipts.find(({ context }) => context !== 'local') ?? fail('no run from CI is known', ciHint);
    }
    const [only, ...others] = receipts.filter(({ run_id }) => /^\d+$/.test(name) && (run_id.startsWith(name) || run_id.endsWith(name)));
    if (others.length > 0)
        fail(`\`${name}\` is the beginning or end of ${others.length + 1} runs`);
    return (only ??
        fail(receipts.length === 0 ? 'this repository has no past run' : `no past run is called \`${name}\``));
}
const ciHint = 'bring one here: `loom receipt import <bundle>`';
function receiptsOf(runs) {
    return runs.flatMap((run) => ('receipt' in run ? [run.receipt] : []));
}
function fail(message, hint) {
    throw noRun(message, hint);
}
/** A path may name the receipt itself, a workspace or its runtime directory. */
async function receiptIn(path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats?.isDirectory() !== true)
        return path;
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_6__/* .runtimeDirectory */ .Uq, 'receipts'), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'receipts')]) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place).catch(() => []);
        const newest = names
            .filter((name) => isRunReceipt.test(name))
            .sort()
            .at(-1);
        if (newest !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place, newest);
    }
    throw noRun(`${path} holds no receipt`);
}
function noRun(message, hint = 'see `loom runs`, or start one with `loom run --local`') {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', { code: 'run/not-found', message, hint });
}
function unreadable(path, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
        code: 'run/unreadable',
        message: `cannot read the receipt ${path}: ${why}`,
        hint: 'it may be damaged, or written by a newer Loom',
    });
}


/***/ }),

/***/ 316:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   I1: () => (/* binding */ beginNextAttempt),
/* harmony export */   Ov: () => (/* binding */ createFold),
/* harmony export */   cq: () => (/* binding */ pipelineManifest),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   wI: () => (/* binding */ foldEvent),
/* harmony export */   w_: () => (/* binding */ jobRecords)
/* harmony export */ });
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7377);



function createFold(runId, plan) {
    return { runId, plan, counts: new Map(), manifests: new Map(), durations: new Map(), attempts: new Map() };
}
/** Takes one event into account, and says which summary is now complete. */
function foldEvent(fold, event) {
    const { place } = event;
    const key = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .placeDirectory */ .tJ)(place);
    if (event.type === 'output')
        count(fold, key, event.text);
    else if (event.type === 'warning')
        countsOf(fold, key).warnings += 1;
    else if (event.type === 'error')
        countsOf(fold, key).errors += 1;
    else if (event.type === 'phase_finished')
        finishPlace(fold, event, place);
    else if (event.type === 'image_resolved' && 'job' in place)
        addImage(manifestOf(fold, place.job), event);
    else if (event.type === 'workspace_mounted' && 'job' in place)
        manifestOf(fold, place.job).mount_mode = event.mount_mode;
    else if (event.type === 'attempt_finished' && place.scope === 'job')
        endManifest(fold, place.job, event);
    else if (event.type === 'job_finished' && place.scope === 'job') {
        endManifest(fold, place.job, event);
        fold.durations.set(place.job, event.duration_ms);
        fold.attempts.set(place.job, event.attempts);
    }
}
function addImage(manifest, { reference, digest, service: alias }) {
    if (alias === undefined)
        manifest.image = { reference, digest };
    else
        manifest.services = [...(manifest.services ?? []), { alias, reference, digest }].sort((a, b) => (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(a.alias, b.alias));
}
function endManifest(fold, job, { outcome, cause, reason, ...event }) {
    fold.manifests.set(job, {
        ...manifestOf(fold, job),
        outcome,
        ...(cause === undefined ? {} : { cause }),
        ...(reason === undefined ? {} : { reason }),
        ...(event.allowed === true ? { allowed: true } : {}),
    });
}
/** Keeps what became of an attempt, and forgets the rest of it. */
function beginNextAttempt(fold, job, end) {
    const { attempts = [] } = manifestOf(fold, job);
    const { attempt, outcome, cause, duration_ms } = end;
    const entry = {
        attempt,
        outcome,
        ...(cause === undefined ? {} : { cause }),
        duration_ms,
        manifest_path: `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptDirectory */ .nl)(job, attempt)}/manifest.json`,
    };
    fold.manifests.delete(job);
    manifestOf(fold, job).attempts = [...attempts, entry];
    const own = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .jobDirectory */ .$q)(job);
    for (const key of fold.counts.keys())
        if (key === own || key.startsWith(`${own}/`))
            fold.counts.delete(key);
}
function count(fold, key, text) {
    const counts = countsOf(fold, key);
    counts.output_bytes += Buffer.byteLength(text);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        counts.output_lines += 1;
}
function countsOf(fold, key) {
    const known = fold.counts.get(key);
    if (known !== undefined)
        return known;
    const fresh = { output_lines: 0, output_bytes: 0, warnings: 0, errors: 0 };
    fold.counts.set(key, fresh);
    return fresh;
}
function finishPlace(fold, event, place) {
    const events_path = `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .placeDirectory */ .tJ)(place)}/events.jsonl`;
    const outcome = event.status;
    const failed = outcome !== 'success';
    if (place.scope === 'step') {
        const manifest = manifestOf(fold, place.job);
        const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code };
        manifest.steps.push({
            unit: place.unit,
            index: place.index,
            outcome,
            ...exit,
            duration_ms: event.duration_ms,
            events_path,
        });
        if (!failed || place.unit === 'after_script' || manifest.failing_step_index !== undefined)
            return;
        manifest.failing_step_unit = place.unit;
        manifest.failing_step_index = place.index;
        manifest.failing_step_events_path = events_path;
    }
    else if (place.scope === 'section') {
        const manifest = manifestOf(fold, place.job);
        manifest.system_sections.push({ section: place.section, status: outcome, events_path });
        if (failed)
            manifest.failing_section ??= place.section;
    }
}
function manifestOf(fold, job) {
    const known = fold.manifests.get(job);
    if (known !== undefined)
        return known;
    const head = { schema_version: _model_records_js__WEBPACK_IMPORTED_MODULE_0__/* .logsVersion */ .AE, run_id: fold.runId, job_id: job, outcome: 'cancelled' };
    const fresh = { ...head, system_sections: [], steps: [], artifacts: [] };
    fold.manifests.set(job, fresh);
    return fresh;
}
/** The first job in plan order that failed by itself, not for another's sake; one that was allowed to only if no other did. */
function failingJob(fold) {
    return fold.plan.nodes
        .map((job) => fold.manifests.get(job.id))
        .filter((manifest) => manifest?.outcome === 'failed' || manifest?.outcome === 'timed_out')
        .sort((a, b) => Number(a?.allowed ?? false) - Number(b?.allowed ?? false))[0];
}
function pipelineManifest(fold, status) {
    const failing = failingJob(fold);
    return {
        schema_version: _model_records_js__WEBPACK_IMPORTED_MODULE_0__/* .logsVersion */ .AE,
        run_id: fold.runId,
        status,
        ...(failing === undefined
            ? {}
            : {
                failing_job_id: failing.job_id,
                failing_job_manifest_path: `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .jobDirectory */ .$q)(failing.job_id)}/manifest.json`,
            }),
        jobs: fold.plan.nodes.map(({ id }) => {
            const { outcome } = manifestOf(fold, id);
            return { id, outcome, manifest_path: `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .jobDirectory */ .$q)(id)}/manifest.json` };
        }),
    };
}
/** The jobs of the receipt, in plan order. */
function jobRecords(fold) {
    return fold.plan.nodes.map(({ id, stage }) => {
        const { outcome, cause, reason, allowed, image } = manifestOf(fold, id);
        return {
            id,
            stage,
            outcome,
            ...(cause === undefined ? {} : { cause }),
            ...(reason === undefined ? {} : { reason }),
            ...(allowed === undefined ? {} : { allowed }),
            attempts: fold.attempts.get(id) ?? 0,
            duration_ms: fold.durations.get(id) ?? 0,
            ...(image === undefined ? {} : { image }),
            manifest_path: `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .jobDirectory */ .$q)(id)}/manifest.json`,
        };
    });
}


/***/ }),

/***/ 7377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ jobDirectory),
/* harmony export */   Be: () => (/* binding */ startFile),
/* harmony export */   CP: () => (/* binding */ filesFile),
/* harmony export */   GZ: () => (/* binding */ comparedFile),
/* harmony export */   O7: () => (/* binding */ comparedCopyPath),
/* harmony export */   Uq: () => (/* binding */ runtimeDirectory),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   bm: () => (/* binding */ ignoredFile),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   hQ: () => (/* binding */ liveRuntime),
/* harmony export */   iN: () => (/* binding */ stepDirectory),
/* harmony export */   lA: () => (/* binding */ logsPath),
/* harmony export */   lQ: () => (/* binding */ secretsDirectory),
/* harmony export */   nl: () => (/* binding */ attemptDirectory),
/* harmony export */   oN: () => (/* binding */ importedDirectory),
/* harmony export */   tJ: () => (/* binding */ placeDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Where records stand, see `docs/runtime-logs.md`. Paths are relative to the run's log directory unless they say otherwise. */
const runtimeDirectory = '.loom/.runtime';
/** Where records are while the run lives: beside the workspace, out of reach of `rm -rf .loom`. */
function liveRuntime(workspace) {
    return `${workspace}.runtime`;
}
/** Names of what git ignores in the source; in the runtime directory. */
const ignoredFile = 'ignored.json';
/** The plan of every job of the workflow; in the run's log directory. */
const planFile = 'plan.json';
/** What a run began with beside its plan; in its log directory. */
const startFile = 'start.json';
/** What other runs are compared with; in the run's log directory. */
const comparedFile = 'compared.json';
/** Its copy beside the receipt that a repository keeps; relative to a runtime directory. */
function comparedCopyPath(runId) {
    return `receipts/loom-run-local-${runId}.compared.json`;
}
/** What the snapshot of a run held; in the log directory of a bundle. */
const filesFile = 'files.json';
/** Where runs from elsewhere are kept, each a runtime directory named by its run; in a repository's own runtime directory. */
const importedDirectory = 'imported';
/** Where files with secrets are while the jobs that need them run: beside the workspace, never in it. */
function secretsDirectory(workspace) {
    return `${workspace}.secrets`;
}
/** Relative to a runtime directory. */
function receiptPath(runId) {
    return `receipts/loom-run-local-${runId}.json`;
}
/** Of a run's HTML page, relative to a runtime directory. A receipt from elsewhere may have any text as its id. */
function reportPath(runId) {
    return `reports/loom-report-${runId.replace(/[^\w-]/g, '_')}.html`;
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

/***/ 5157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ decodeEventLine),
/* harmony export */   V: () => (/* binding */ eventLine)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26);


const families = {
    'run.bootstrap': 'prepare',
    'run.pipeline_execute': 'execute',
    'run.finalize': 'finalize',
    'pipeline.execute': 'execute',
    'job.provider_prepare': 'prepare',
    'job.cache_restore': 'restore',
    'job.artifact_restore': 'restore',
    'job.execution': 'execute',
    'job.artifact_extract': 'save',
    'job.cache_save': 'save',
    'job.cleanup': 'cleanup',
};
/** An event as one line of JSON, with its line end. */
function eventLine(event) {
    const { seq, ts, place, phase, ...body } = event;
    const head = {
        schema_version: _model_records_js__WEBPACK_IMPORTED_MODULE_0__/* .logsVersion */ .AE,
        seq,
        ts,
        scope: place.scope,
        phase_code: phase,
        phase_family: families[phase],
    };
    const where = place.scope === 'run' || place.scope === 'pipeline' ? {} : { job_id: place.job };
    const unit = place.scope === 'step'
        ? { step: `${place.unit}/${String(place.index).padStart(2, '0')}` }
        : place.scope === 'section'
            ? { section: place.section }
            : {};
    return `${JSON.stringify({ ...head, ...where, ...unit, ...body })}\n`;
}
/** The event of a line; undefined for a torn line, or one of another version. */
function decodeEventLine(line) {
    let decoded;
    try {
        decoded = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(_model_records_js__WEBPACK_IMPORTED_MODULE_0__/* .eventLineSchema */ .wg, decoded);
    if (!result.success)
        return undefined;
    const { seq, ts, scope, phase_code: phase, job_id, step, section, ...rest } = result.output;
    const { schema_version: _, phase_family: __, ...body } = rest;
    const place = placeOf({ scope, job: job_id ?? '', step: step ?? '', section });
    return { seq, ts, place, phase, ...body };
}
function placeOf({ scope, job, step, section }) {
    if (scope === 'job')
        return { scope, job };
    if (scope === 'section')
        return { scope, job, section: section ?? 'provider' };
    if (scope !== 'step')
        return { scope };
    const [unit = '', index = ''] = step.split('/');
    return { scope, job, unit: unit, index: Number(index) };
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
    const { jobs, commit, changed = [] } = await readStart(receipt);
    return { plan, planText, jobs, git: (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeCommit */ .ix)(commit), changed, ignored: await readIgnored(receipt) };
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

/***/ 5451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ createSeenPhases),
/* harmony export */   iu: () => (/* binding */ forgetPhases),
/* harmony export */   oB: () => (/* binding */ notePhase),
/* harmony export */   wW: () => (/* binding */ phaseReport)
/* harmony export */ });
function createSeenPhases() {
    return { started: new Map(), finished: new Map() };
}
/** Notes a boundary of a run, pipeline or job phase; steps and sections are inside of them. */
function notePhase(seen, event) {
    if (event.type !== 'phase_started' && event.type !== 'phase_finished')
        return;
    const { place } = event;
    if (place.scope === 'step' || place.scope === 'section')
        return;
    const key = place.scope === 'job' ? `${place.job} ${event.phase}` : event.phase;
    const map = event.type === 'phase_started' ? seen.started : seen.finished;
    map.set(key, event.seq);
}
/** Forgets what a job's attempt has shown: the next one begins anew. */
function forgetPhases({ started, finished }, job) {
    for (const code of jobPhases)
        for (const map of [started, finished])
            map.delete(`${job} ${code}`);
}
const runPhases = [
    'run.bootstrap',
    'run.pipeline_execute',
    'pipeline.execute',
    'run.finalize',
];
const jobPhases = ['job.provider_prepare', 'job.execution', 'job.cleanup'];
/** For every phase whether it had to be there, was there, and came in its order. */
function phaseReport(runId, plan, seen) {
    const problems = [];
    const judge = (code, expected, job) => {
        const key = job === undefined ? code : `${job} ${code}`;
        const started = seen.started.get(key);
        const finished = seen.finished.get(key);
        const isSeen = started !== undefined && finished !== undefined;
        const orderValid = !isSeen || started < finished;
        if (expected && started === undefined)
            problems.push(`${key}: phase_started is missing`);
        if ((expected || started !== undefined) && finished === undefined)
            problems.push(`${key}: phase_finished is missing`);
        if (!orderValid)
            problems.push(`${key}: phase_finished came before phase_started`);
        const scope = job === undefined ? (code.split('.')[0] ?? 'run') : 'job';
        return {
            scope,
            ...(job === undefined ? {} : { job_id: job }),
            phase_code: code,
            expected,
            seen: isSeen,
            order_valid: orderValid,
        };
    };
    const phases = [
        ...runPhases.map((code) => judge(code, true)),
        ...plan.nodes.flatMap(({ id }) => {
            const ran = seen.started.has(`${id} job.provider_prepare`);
            const isExpected = (code) => code === 'job.cleanup' || (ran && code !== 'job.execution') || seen.started.has(`${id} ${code}`);
            return jobPhases.map((code) => judge(code, isExpected(code), id));
        }),
    ];
    return {
        schema_version: 'v1',
        kind: 'loom-run-local-phase-report',
        run_id: runId,
        valid: problems.length === 0,
        phases,
        problems,
    };
}


/***/ }),

/***/ 1700:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ manifestPointers),
/* harmony export */   l4: () => (/* binding */ isSafePointer),
/* harmony export */   wN: () => (/* binding */ placeReceipt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Whether a pointer of a record stays below the directory that it counts from. */
function isSafePointer(pointer) {
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(pointer) && !pointer.includes('\0') && !pointer.split(/[/\\]/).includes('..');
}
/**
 * A receipt whose relative pointers are made absolute, counted from the runtime directory that it lies in. One that was carried
 * from elsewhere has no workspace here, whatever it says. Undefined when a pointer leads out.
 */
function placeReceipt(receipt, runtime) {
    const { logs_dir: logs, snapshot_path: _, ...rest } = receipt;
    if (logs === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(logs))
        return receipt;
    const { events_jsonl_path: events, phase_report_path: report, compared_path: compared, graph_ir } = rest;
    const pointers = [logs, events, report, compared, graph_ir?.path];
    if (pointers.some((pointer) => pointer !== undefined && !isSafePointer(pointer)))
        return undefined;
    return {
        ...rest,
        logs_dir: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, logs),
        ...(events === undefined ? {} : { events_jsonl_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, events) }),
        ...(report === undefined ? {} : { phase_report_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, report) }),
        ...(compared === undefined ? {} : { compared_path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, compared) }),
        ...(graph_ir === undefined ? {} : { graph_ir: { ...graph_ir, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(runtime, graph_ir.path) } }),
    };
}
/** Everything that a job's manifest points at, relative to the log directory. */
function manifestPointers(manifest) {
    const { steps, system_sections, attempts = [], failing_step_events_path: failing } = manifest;
    return [
        ...steps.map((step) => step.events_path),
        ...system_sections.map((section) => section.events_path),
        ...attempts.map((attempt) => attempt.manifest_path),
        ...(failing === undefined ? [] : [failing]),
    ];
}


/***/ }),

/***/ 6462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   Yl: () => (/* binding */ writeComparedCopy),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   fR: () => (/* binding */ writeReceiptCopy),
/* harmony export */   lE: () => (/* binding */ updateReceiptCopy),
/* harmony export */   nW: () => (/* binding */ openRepositoryRuntime)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7377);





/** A receipt's text on disk. */
function receiptText(receipt) {
    return `${JSON.stringify(receipt, null, 2)}\n`;
}
/** Writes a receipt into a runtime directory, in one step. Gives its path. */
async function writeReceipt(runtime, receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPath */ .WI)(receipt.run_id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    // One that says `running` is of no use after a power cut.
    const durable = receipt.status !== 'running';
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, receiptText(receipt), { durable });
    return path;
}
/**
 * Writes the copy that the user's repository keeps, so that later commands find the run. False when it cannot be written (a
 * repository that is read-only, a `.loom` that is no directory): a run goes on without it. Links are never followed.
 */
async function writeReceiptCopy(repositoryRoot, receipt) {
    const path = await orUnwritable(async () => {
        const runtime = await openRuntimeOf(repositoryRoot);
        return runtime === undefined ? undefined : writeReceipt(runtime, receipt);
    });
    return path !== undefined;
}
/** A directory within a repository's own runtime directory, made where it is not there; undefined where it cannot be written. */
async function openRepositoryRuntime(repositoryRoot, name) {
    return orUnwritable(async () => {
        const runtime = await openRuntimeOf(repositoryRoot);
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime ?? '', name);
        if (runtime === undefined || !(await isPlainDirectory(directory, 0o700)))
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return directory;
    });
}
/** `.loom/.runtime` of a repository, which git ignores whatever the repository says. */
async function openRuntimeOf(repositoryRoot) {
    if (!(await isPlainDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, '.loom'))))
        return undefined;
    const runtime = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq);
    if (!(await isPlainDirectory(runtime)))
        return undefined;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
    });
    return runtime;
}
async function orUnwritable(write) {
    try {
        return await write();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ELOOP'))
            return undefined;
        throw error;
    }
}
/** Keeps beside a receipt's copy what other runs are compared with: it outlives the workspace. */
async function writeComparedCopy(repositoryRoot, runId, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedCopyPath */ .O7)(runId));
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, `${text}\n`);
}
/** Writes a receipt anew that the repository it speaks of keeps already. */
async function updateReceiptCopy(receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.repo_root, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPath */ .WI)(receipt.run_id));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined)) !== undefined)
        await writeReceiptCopy(receipt.repo_root, receipt);
}
/** Whether a path is a directory and no link to one; makes it when there is nothing. */
async function isPlainDirectory(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
        return true;
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory();
    }
}


/***/ }),

/***/ 7301:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a2: () => (/* binding */ lockRecords),
  le: () => (/* binding */ makeRuntime),
  fS: () => (/* binding */ openRuntime),
  KO: () => (/* binding */ reopenRuntime),
  Wr: () => (/* binding */ settleRuntime)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/process-mark.js
var process_mark = __webpack_require__(6833);
;// CONCATENATED MODULE: ./build/js/base/process-lock.js


/**
 * Takes a lock that ends with its process, however that ends. Undefined when a living process has it. Dispose it when done.
 *
 * The lock is a row of marks, `path`, `path.1`, `path.2`…: who finds only marks of dead processes adds the next one. No mark of
 * another process is taken away before the lock is held, so two that come upon a dead one's lock never both get it.
 */
async function takeLock(path) {
    const marks = [];
    for (let at = 0;; at += 1) {
        const mark = at === 0 ? path : `${path}.${at}`;
        marks.push(mark);
        if (await (0,process_mark/* leaveMark */.F)(mark))
            break;
        const alive = await (0,process_mark/* isMarkAlive */.t)(mark);
        if (alive === true)
            return undefined;
        // It was there and is gone: its owner has just ended, and so the row begins anew.
        if (alive === undefined)
            return takeLock(path);
    }
    return {
        async [Symbol.asyncDispose]() {
            // From the first on: who comes meanwhile finds no dead mark before the own one.
            for (const mark of marks)
                await (0,promises_.rm)(mark, { force: true });
        },
    };
}

// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/js/records/runtime-directory.js






/** Keeps recovery and `reopenRuntime` from moving the records of one workspace at once. Undefined when another process has them. */
async function lockRecords(workspace) {
    return takeLock(`${workspace}.lock`);
}
/** Makes the directory of a run's records beside its workspace, for its owner alone. It must not be there. */
async function makeRuntime(workspace) {
    await (0,promises_.mkdir)((0,layout/* liveRuntime */.hQ)(workspace), { mode: 0o700 });
}
/**
 * Makes a link to the records beside a workspace where a person looks for them. A job that deletes `.loom` or runs
 * `git clean -ffdx` removes the link and nothing else. Gives the directory.
 */
async function openRuntime(workspace) {
    const live = (0,layout/* liveRuntime */.hQ)(workspace);
    await (0,promises_.appendFile)((0,external_node_path_.join)(workspace, '.git/info/exclude'), `\n/${layout/* runtimeDirectory */.Uq}\n`);
    if (await isOrCanBeDirectory((0,external_node_path_.join)(workspace, '.loom')))
        await (0,promises_.symlink)(live, (0,external_node_path_.join)(workspace, layout/* runtimeDirectory */.Uq));
    return live;
}
/**
 * Moves the records of ended runs back beside their workspace, so that another run in it adds its own. False when there are none,
 * or another run has them at the moment.
 */
async function reopenRuntime(workspace) {
    const live = (0,layout/* liveRuntime */.hQ)(workspace);
    const home = (0,external_node_path_.join)(workspace, layout/* runtimeDirectory */.Uq);
    try {
        if ((await exists(live)) || !(await (0,promises_.lstat)(home)).isDirectory())
            return false;
        await (0,promises_.rename)(home, live);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return false;
        throw error;
    }
    await (0,promises_.symlink)(live, home);
    return true;
}
/**
 * Moves the records into the workspace, whatever the jobs made of the link. Where `.loom` has become something that is no
 * directory they stay beside it. Gives the place where they are. Safe to repeat.
 */
async function settleRuntime(workspace) {
    const live = (0,layout/* liveRuntime */.hQ)(workspace);
    const home = (0,external_node_path_.join)(workspace, layout/* runtimeDirectory */.Uq);
    if (!(await exists(live)))
        return home;
    if (!(await isOrCanBeDirectory((0,external_node_path_.join)(workspace, '.loom'))))
        return live;
    if (await isLinkTo(home, live))
        await (0,promises_.rm)(home);
    else
        await (0,remove_tree/* removeTree */.d)(home);
    try {
        await (0,promises_.rename)(live, home);
        return home;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return home;
        return live;
    }
}
async function isOrCanBeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path);
        return true;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EEXIST'))
            return (await (0,promises_.lstat)(path)).isDirectory();
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}
async function isLinkTo(path, target) {
    try {
        return (await (0,promises_.readlink)(path)) === target;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'EINVAL', 'ENOTDIR'))
            return false;
        throw error;
    }
}
async function exists(path) {
    try {
        await (0,promises_.lstat)(path);
        return true;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 9211:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ encodeCommit),
/* harmony export */   WX: () => (/* binding */ portableStart),
/* harmony export */   ix: () => (/* binding */ decodeCommit)
/* harmony export */ });
/** What `start.json` holds of a commit. */
function encodeCommit(git) {
    const { headSha, parents, branch, tag, defaultBranch, message, timestamp, originUrl } = git;
    return {
        head_sha: headSha,
        parents: [...parents],
        branch,
        tag,
        default_branch: defaultBranch,
        message,
        timestamp,
        origin_url: originUrl,
    };
}
function decodeCommit(commit) {
    const { head_sha: headSha, default_branch: defaultBranch, origin_url: originUrl, parents = [], ...same } = commit;
    return { headSha, parents, defaultBranch, originUrl, ...same };
}
/** `start.json` without what the origin's address may say of a person or a machine: credentials, a path of its disk. */
function portableStart(text) {
    const start = JSON.parse(text);
    return `${JSON.stringify({ ...start, commit: { ...start.commit, origin_url: publicAddress(start.commit.origin_url) } })}\n`;
}
function publicAddress(origin) {
    if (origin === null || /^(\.?\.?\/|~|file:|[a-z]:[\\/])/i.test(origin))
        return null;
    return origin.replace(/^([a-z+]+:\/\/)[^/]*@/i, '$1');
}


/***/ }),

/***/ 3803:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ writePlaceEnd),
/* harmony export */   e: () => (/* binding */ writeRunEnd)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7953);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(316);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7377);
/* harmony import */ var _phase_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5451);








/** Summary of a step, section or job that has ended, and a job's manifest. */
function writePlaceEnd(logs, fold, event) {
    const directory = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .placeDirectory */ .tJ)(event.place);
    const head = { schema_version: _model_records_js__WEBPACK_IMPORTED_MODULE_3__/* .logsVersion */ .AE, run_id: fold.runId };
    const counts = (0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .countsOf */ .mQ)(fold, directory);
    if (event.type === 'phase_finished') {
        const { status, duration_ms } = event;
        const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code };
        writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, directory, 'summary.json'), {
            ...head,
            status,
            ...exit,
            duration_ms,
            ...counts,
        });
        return;
    }
    if (event.place.scope !== 'job')
        return;
    if (event.type !== 'job_finished' && event.type !== 'attempt_finished')
        return;
    const manifest = (0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestOf */ .$V)(fold, event.place.job);
    const aside = event.type === 'attempt_finished' ? (0,_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSetAside */ .s)(manifest, event.attempt) : manifest;
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, directory, 'manifest.json'), aside);
    const steps = { steps: manifest.steps.length, sections: manifest.system_sections.length };
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, directory, 'summary.json'), {
        ...head,
        status: event.outcome,
        duration_ms: event.duration_ms,
        ...steps,
    });
}
/** What speaks of the whole run, and manifests of jobs that did not come to their end. */
function writeRunEnd(logs, { fold, seen }, end) {
    const { status, exitCode, durationMs } = end;
    const manifest = (0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .pipelineManifest */ .cq)(fold, status);
    const summary = {
        schema_version: _model_records_js__WEBPACK_IMPORTED_MODULE_3__/* .logsVersion */ .AE,
        run_id: fold.runId,
        status,
        ...(exitCode === undefined ? {} : { exit_code: exitCode }),
        duration_ms: durationMs,
        jobs: manifest.jobs.length,
    };
    for (const { id } of fold.plan.nodes) {
        if (!fold.durations.has(id))
            writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .jobDirectory */ .$q)(id), 'manifest.json'), (0,_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestOf */ .$V)(fold, id));
    }
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, 'pipeline/summary.json'), summary);
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, 'pipeline/manifest.json'), manifest);
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, 'summary.json'), { ...summary, phase_report_path: 'phase-report.json' });
    writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, 'phase-report.json'), (0,_phase_report_js__WEBPACK_IMPORTED_MODULE_7__/* .phaseReport */ .wW)(fold.runId, fold.plan, seen));
}
/**
 * Logs are written once and read after the run: a rename would cost and bring nothing. Blocks, like the event files: a small file
 * is written before a thread of the pool could take the work.
 */
function writeJson(path, value) {
    const text = `${JSON.stringify(value)}\n`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { mode: 0o600 });
    }
    catch (error) {
        // Mostly the events beside it have made the directory.
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, mode: 0o700 });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { mode: 0o600 });
    }
}


/***/ }),

/***/ 2237:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isTrusted)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);

/** Whether a path is a directory of this user that nobody else may enter: anybody can plant one in the system's temporary directory. */
async function isTrusted(path, uid) {
    const stats = await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .statsOfOwn */ .X_)(path, uid);
    return stats?.isDirectory() === true && (stats.mode & 0o077) === 0;
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
// EXTERNAL MODULE: ./build/js/records/fold.js
var records_fold = __webpack_require__(316);
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
        const stream = (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(entry.parentPath, entry.name), 'utf8');
        for await (const line of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity })) {
            const event = line.includes('"type":"output"') ? undefined : (0,records_line/* decodeEventLine */.T)(line);
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
    for (const run of await (0,find/* listRuns */.v)(repositoryRoot)) {
        if (!('receipt' in run) || run.receipt.status !== 'running' || !(0,clean/* isCredible */.vz)(run.receipt))
            continue;
        if (!(await (0,process_identity/* isAlive */._)(run.receipt.process)))
            dead.push(run.receipt);
    }
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


/***/ }),

/***/ 9475:
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


/***/ }),

/***/ 1086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workspacePrefix),
/* harmony export */   s: () => (/* binding */ createWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_process_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6833);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);





const workspacePrefix = 'loom-run-local-';
/** The mark that claims a run number, in the directory where workspaces are made. */
function claimName(number) {
    return `.${workspacePrefix}${number}.claim`;
}
/**
 * Makes the directory of a run, `loom-run-local-<run number>-<random>`, for its owner alone. The number is claimed by a mark that
 * can be left once; where another run has it already, the next number is tried. `removeDeadClaims` finds what a process that
 * was killed meanwhile leaves.
 */
async function createWorkspace(request) {
    const root = await prepareRoot(request);
    for (let number = request.startedAtNs;; number++) {
        const claim = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, claimName(number));
        if (!(await claimed(claim)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, `${workspacePrefix}${number}-${request.random()}`);
        const release = async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(claim, { force: true });
        try {
            if (!(await isTaken(root, number)) && (await makeDirectory(path)))
                return { path: (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(path, '/'), runId: String(number), [Symbol.asyncDispose]: release };
        }
        catch (error) {
            await release();
            throw error;
        }
        await release();
    }
}
async function claimed(path) {
    try {
        return await (0,_base_process_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveMark */ .F)(path);
    }
    catch (error) {
        throw cannotCreate(path, error);
    }
}
async function prepareRoot({ root, repositoryRoot }) {
    let real;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(root, { recursive: true });
        real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    }
    catch (error) {
        throw cannotCreate(root, error);
    }
    if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(real, repositoryRoot))
        return real;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'snapshot/inside-source',
        message: `the workspace root ${real} lies inside the repository ${repositoryRoot}`,
        hint: 'set LOOM_WORKSPACE_ROOT or runtime.workspace.root to a directory outside of it',
    });
}
async function isTaken(root, number) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root);
    return names.some((name) => name.startsWith(`${workspacePrefix}${number}-`));
}
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode: 0o700 });
        return true;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            return false;
        throw cannotCreate(path, error);
    }
}
function cannotCreate(path, error) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('environment', {
        code: 'snapshot/no-workspace',
        message: `cannot make the directory ${path}${error instanceof Error ? `: ${error.message.split(',')[0] ?? ''}` : ''}`,
        hint: 'free some space, or set LOOM_WORKSPACE_ROOT to a directory that you may write',
    }, error);
}


/***/ })

};
