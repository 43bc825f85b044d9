export const id = 6511;
export const ids = [6511];
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

/***/ 578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dV: () => (/* binding */ ranCacheSchema)
/* harmony export */ });
/* unused harmony exports cacheRestoreResults, cacheSaveResults */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** What became of one cache of a job before its first step, and after its last. */
const cacheRestoreResults = ['hit', 'fallback', 'miss', 'skipped', 'failed'];
const cacheSaveResults = ['saved', 'exists', 'skipped', 'failed'];
/** One cache of a job, as records have it. `restored` is absent for one that is only saved, `saved` for one that is only restored. */
const ranCacheSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    restored: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(cacheRestoreResults)),
    /** The key that was found, where it is another. */
    matched_key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    restored_bytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    /** Why the key itself was not found: how it differs from the nearest that is there. */
    missed: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    saved: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(cacheSaveResults)),
    saved_bytes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
});


/***/ }),

/***/ 4715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ comparedSchema),
/* harmony export */   i6: () => (/* binding */ comparedVersion),
/* harmony export */   yo: () => (/* binding */ artifactSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8296);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4116);
/* harmony import */ var _test_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3370);





/** Identifier of the format, see `docs/formats.md`. */
const comparedVersion = 'v1';
/** A file or link that a job left: its path below the workspace, and its mode as git has it. */
const artifactSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    mode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const comparedStepSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .stepUnits */ .Uy),
    index: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    command_digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    /** Of the output as normalised, standard output before standard error. */
    lines: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    output_digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const comparedJobSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws,
    cause: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCauseSchema */ .FT),
    attempts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    provider: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    image: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .ranImageSchema */ .eO),
    mount_mode: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Sorted by reference, then digest. */
    services: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_receipt_js__WEBPACK_IMPORTED_MODULE_1__/* .ranImageSchema */ .eO)),
    /** Sorted by name. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), resolved: valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY() }))),
    caches: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), key: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), result: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }))),
    steps: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(comparedStepSchema),
    /** Sorted by path. */
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(artifactSchema)),
    tests: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        totals: valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
        /** Sorted by id. */
        cases: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), outcome: _test_record_js__WEBPACK_IMPORTED_MODULE_2__/* .testOutcomeSchema */ .y2 })),
    })),
});
/** What jobs find on the machine. A part that a machine does not have is absent. */
const comparedEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    platform: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    arch: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    os_id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    os_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    kernel: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    libc: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    loom: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The `node`, `git` and `sh` that host jobs find on their PATH. */
    node: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    git: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    sh: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    docker_engine: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    locale: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    time_zone: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    umask: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    processors: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** Whole GiB. */
    memory_gib: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** Names of variables that host jobs inherit, sorted. */
    variables: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/**
 * `compared.json`: all that should be the same wherever a commit runs, and nothing that cannot be. As canonical JSON its SHA-256 is
 * the receipt's `parity_digest`.
 */
const comparedSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(comparedVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('loom-compared'),
    source: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ tree_sha: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() }),
    workflow: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        /** Relative to the repository. */
        path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        /** Of the workflow and all that it includes. */
        sources_digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        plan_digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    }),
    environment: comparedEnvironmentSchema,
    /** In plan order. */
    jobs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(comparedJobSchema),
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
/* harmony export */   Cw: () => (/* binding */ failedElsewhere),
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
/**
 * Whether a run did not pass only because of jobs that ran on other machines: its own passed, or were skipped after those. Like a
 * job that GitHub skips, such a part of a fanned-out run is no failure of its own.
 */
function failedElsewhere(status, ends) {
    const isSkipped = ({ outcome }) => outcome === 'skipped';
    return status === 'failure' && ends.some(isSkipped) && ends.every((end) => isPassed(end) || isSkipped(end));
}


/***/ }),

/***/ 4116:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ receiptVersion),
/* harmony export */   KS: () => (/* binding */ receiptSchema),
/* harmony export */   RH: () => (/* binding */ artifactTotalsSchema),
/* harmony export */   eO: () => (/* binding */ ranImageSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/* harmony import */ var _test_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3370);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1908);




const receiptVersion = 'v1';
/** An image as the workflow has it, and the digest of what ran under that name. */
const ranImageSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ reference: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
/** How many artifacts a job left, their bytes, and the SHA-256 of the list of them. */
const artifactTotalsSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ files: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), size: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), sha256: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const jobRecordSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    stage: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeSchema */ .Ws,
    cause: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .failureCauseSchema */ .FT),
    reason: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** It failed, and `allow_failure` lets that pass. */
    allowed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY()),
    /** How often it ran; 0 when it was skipped. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    /** Absent for a job that ran on the host. */
    image: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(ranImageSchema),
    /** What became of its caches in its last attempt; absent when it has none. */
    caches: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .ranCacheSchema */ .dV)),
    /** What it left in its last attempt; absent when nothing. */
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(artifactTotalsSchema),
    /** How the tests of its last attempt ended; absent when none were recorded. */
    tests: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_test_record_js__WEBPACK_IMPORTED_MODULE_1__/* .testTotalsSchema */ .jb),
    manifest_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const receiptSchema = valibot__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(receiptVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('loom-run-local'),
    context: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(['local', 'github-actions']),
    loom_version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    /** The command line as typed, the values of `--var` left out. */
    command: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    repo_root: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    workflow_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    finished_at: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .runStatusSchema */ .Ff,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()),
    error: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), hint: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()) })),
    /** Of the process that writes it; what a later start needs to tell a dead run from a live one. */
    process: valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
        pid: valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        start_time: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        boot_id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    }),
    logs_dir: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    events_jsonl_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    phase_report_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** The run whose failed jobs this one ran again, in its workspace. */
    retry_of: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** The runs that were parts of this one, which ran on several machines. */
    merged_from: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())),
    snapshot_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** Each job worked in a copy of the workspace, `<snapshot_path>.jobs/<directory of the job>`; absent where all shared the one. */
    isolated_jobs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true)),
    snapshot_head_sha: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    snapshot_tree_sha: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    graph_ir: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    /** `compared.json`, and the SHA-256 of what it holds. */
    compared_path: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    parity_digest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    jobs: valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(jobRecordSchema),
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
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8296);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1908);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4715);
/* harmony import */ var _test_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3370);







/** Version of event lines, summaries and manifests, see `docs/formats.md`. */
const logsVersion = 'loom.runtime.logs.v2';
const version = valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(logsVersion);
const status = valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO([
    'success',
    'failure',
    'failed',
    'skipped',
    'cancelled',
    'timed_out',
    'interrupted',
]);
const counts = {
    output_lines: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    output_bytes: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    warnings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    errors: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
};
/** One line of an `events.jsonl`. Fields of its type stand beside these. */
const eventLineSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: version,
    seq: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    ts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .isoTimestamp */ .yhX()),
    scope: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['run', 'pipeline', 'job', 'step', 'section']),
    phase_code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseCodes */ .Ey),
    phase_family: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['prepare', 'execute', 'restore', 'save', 'cleanup', 'finalize']),
    type: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    job_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    step: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    section: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .sections */ .V0)),
});
/** `summary.json` of a step, section, job, pipeline or run. */
const summarySchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    ...valibot__WEBPACK_IMPORTED_MODULE_5__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc(counts)).entries,
});
const stepEntry = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    unit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .stepUnits */ .Uy),
    index: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .Ws,
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    events_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
const sectionEntry = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    section: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .sections */ .V0),
    status: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .Ws,
    events_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
});
/** `jobs/<id>/manifest.json`. Paths are relative to the run's log directory. */
const jobManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    job_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .Ws,
    cause: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failureCauseSchema */ .FT),
    reason: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** What ran in the last attempt; these are absent for a job on the host, and as far as it did not come to them. */
    image: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .ranImageSchema */ .eO),
    services: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ alias: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), ..._receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .ranImageSchema */ .eO.entries }))),
    mount_mode: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .mountModes */ .al)),
    failing_section: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .sections */ .V0)),
    failing_step_unit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .stepUnits */ .Uy)),
    failing_step_index: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig()),
    failing_step_events_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    system_sections: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(sectionEntry),
    steps: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(stepEntry),
    /** What became of its caches in the last attempt, in the order of the workflow. */
    caches: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .ranCacheSchema */ .dV)),
    /** The first of them by path; all of them are in the events of the section `artifact_extract`, and in `compared.json`. */
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_compared_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactSchema */ .yo),
    artifact_totals: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTotalsSchema */ .RH),
    /** Tests that the last attempt ran; absent when none were recorded. */
    tests: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        totals: _test_record_js__WEBPACK_IMPORTED_MODULE_4__/* .testTotalsSchema */ .jb,
        /** The first of those that failed. */
        failing: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_test_record_js__WEBPACK_IMPORTED_MODULE_4__/* .failingTestSchema */ .kD),
        /** Where all of them are, each file with one test a line. */
        records_paths: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    })),
    /** It failed, and `allow_failure` lets that pass. */
    allowed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY()),
    /** Earlier attempts, the first one first; absent when there was none. */
    attempts: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        attempt: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .Ws,
        cause: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .failureCauseSchema */ .FT),
        duration_ms: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
        manifest_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    }))),
});
/** `pipeline/manifest.json`. */
const pipelineManifestSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: version,
    run_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    status,
    failing_job_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    failing_job_manifest_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    jobs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeSchema */ .Ws, manifest_path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
});
/** `start.json`: what a run began with beside its plan, for one that goes on with it. */
const runStartSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('v1'),
    /** Ids of the jobs that were to run. */
    jobs: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    /** Ids of the jobs that ran on other machines before; absent for a run without bundles. */
    elsewhere: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    commit: valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        head_sha: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        branch: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        tag: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        default_branch: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        timestamp: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        origin_url: valibot__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        /** Ids of the parent commits; of a merge that CI made, the base first. */
        parents: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())),
    }),
    /** What the source had that its commit has not, sorted by path; `blob` is the git id of the content, absent for what is deleted. */
    changed: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        path: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(['added', 'modified', 'deleted', 'untracked']),
        mode: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        blob: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
    }))),
    /** How the source was checked out, as far as jobs can tell though the tree is the same. */
    checkout: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        /** Without the whole history. */
        shallow: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        /** Values of git's config that change bytes or modes of a checkout, by key. */
        config: valibot__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        /** What the snapshot could not hold, such as submodules that are not initialised. */
        warnings: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), message: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP() })),
    })),
});
/** `phase-report.json`: whether every phase that must be there was seen, in order. */
const phaseReportSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('v1'),
    kind: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz('loom-run-local-phase-report'),
    run_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    valid: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    phases: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        scope: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
        job_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
        phase_code: valibot__WEBPACK_IMPORTED_MODULE_5__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_6__/* .phaseCodes */ .Ey),
        expected: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        seen: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
        order_valid: valibot__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    })),
    problems: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});


/***/ }),

/***/ 3370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jb: () => (/* binding */ testTotalsSchema),
/* harmony export */   kD: () => (/* binding */ failingTestSchema),
/* harmony export */   rw: () => (/* binding */ testRecordSchema),
/* harmony export */   y2: () => (/* binding */ testOutcomeSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const testOutcomeSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['pass', 'fail', 'skip', 'todo', 'cancelled']);
const testErrorSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expected: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    actual: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    operator: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** `file:line:column`, the file relative to the workspace. */
    location: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** One line of `tests.jsonl`: a test that a job ran, whatever its runner. */
const testRecordSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** The same wherever the test runs: file, names of the suites, name; repeated ones are numbered. */
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    /** Relative to the workspace. */
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    outcome: testOutcomeSchema,
    duration_ms: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    error: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(testErrorSchema),
});
/** How many tests ended in each way; what did not happen is absent. */
const testTotalsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .partial */ .OH3(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ pass: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), fail: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), skip: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), todo: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), cancelled: valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }));
/** A test that failed, as manifests point at it. */
const failingTestSchema = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    line: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
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

/***/ 9148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Jp: () => (/* binding */ checkBundle),
/* harmony export */   bv: () => (/* binding */ digestProblems)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5938);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3576);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7377);
/* harmony import */ var _portable_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1700);












/**
 * Reads what was unpacked from `archive` and compares every file with what `bundle.json` says of it. Fails with `bundle/damaged`,
 * naming the first thing that is wrong.
 */
async function checkBundle(directory, archive) {
    const bundle = await readBundle(directory).catch((error) => {
        throw damaged(archive, `it has no bundle.json that can be read`, error);
    });
    const [problem] = await digestProblems(directory, bundle);
    if (problem !== undefined)
        throw damaged(archive, problem);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, (0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .receiptPath */ .WI)(bundle.run_id));
    const receipt = await (0,_find_js__WEBPACK_IMPORTED_MODULE_8__/* .readReceipt */ .b8)(path);
    if (receipt.run_id !== bundle.run_id)
        throw damaged(archive, 'its receipt is of another run');
    if (receipt.logs_dir?.startsWith(`${directory}/`) !== true)
        throw damaged(archive, 'its receipt points out of it');
    const misled = await misledManifest(directory, bundle);
    if (misled !== undefined)
        throw damaged(archive, `${misled} is no manifest that points into it`);
    const shown = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8'));
    return { directory, bundle, receipt, shown };
}
/** The first manifest of a job that points out of the logs, or is none. */
async function misledManifest(directory, { files, run_id: runId }) {
    const jobs = `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .logsPath */ .lA)(runId)}/jobs/`;
    for (const { path } of files) {
        if (!path.startsWith(jobs) || !path.endsWith('/manifest.json') || path.includes('/artifacts/'))
            continue;
        try {
            const manifest = valibot__WEBPACK_IMPORTED_MODULE_11__/* .parse */ .qgA(_model_records_js__WEBPACK_IMPORTED_MODULE_7__/* .jobManifestSchema */ .EO, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path), 'utf8')));
            if (!(0,_portable_js__WEBPACK_IMPORTED_MODULE_10__/* .manifestPointers */ .Gn)(manifest).every(_portable_js__WEBPACK_IMPORTED_MODULE_10__/* .isSafePointer */ .l4))
                return path;
        }
        catch {
            return path;
        }
    }
    return undefined;
}
async function readBundle(directory) {
    return valibot__WEBPACK_IMPORTED_MODULE_11__/* .parse */ .qgA(_model_bundle_js__WEBPACK_IMPORTED_MODULE_6__/* .bundleSchema */ ._D, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'bundle.json'), 'utf8')));
}
/** What of a bundle's files is missing, different or not listed. */
async function digestProblems(directory, bundle) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(directory, { recursive: true, withFileTypes: true });
    const present = new Set(entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name))));
    present.delete('bundle.json');
    const problems = [];
    for (const { path, sha256 } of bundle.files) {
        if (!present.delete(path))
            problems.push(`${path} is missing`);
        else if ((await digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, path))) !== sha256)
            problems.push(`${path} is not what bundle.json says it is`);
    }
    for (const path of [...present].sort())
        problems.push(`${path} is not listed in bundle.json`);
    return problems;
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}
function damaged(archive, why, cause) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LoomFailure */ .A('usage', {
        code: 'bundle/damaged',
        message: `cannot read the bundle ${archive}: ${why}`,
        hint: 'export or fetch it again',
    }, cause);
}


/***/ }),

/***/ 3576:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ listRunning),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   b8: () => (/* binding */ readReceipt),
/* harmony export */   oe: () => (/* binding */ listKnownRuns),
/* harmony export */   v: () => (/* binding */ listRuns),
/* harmony export */   wr: () => (/* binding */ listReceipts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _model_receipt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4116);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7377);
/* harmony import */ var _portable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1700);










const headSchema = valibot__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ schema_version: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5J()), kind: valibot__WEBPACK_IMPORTED_MODULE_9__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5J()) });
/**
 * Reads and checks a receipt. Unknown fields are borne; a newer version is a failure, like a file that is no receipt. Pointers of
 * one that was carried here are taken from the directory that it came in.
 */
async function readReceipt(path) {
    let decoded;
    try {
        decoded = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            throw noRun(`there is no receipt ${path}`);
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
    const { schema_version: version, kind } = valibot__WEBPACK_IMPORTED_MODULE_9__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_9__/* .fallback */ .NpB(headSchema, {}), decoded);
    if (version !== _model_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptVersion */ .D3)
        throw unreadable(path, `its schema_version is ${JSON.stringify(version)}, expected "${_model_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptVersion */ .D3}"`);
    if (kind === 'loom-check')
        throw noRun(`${path} is the receipt of a check, not of a run`);
    const result = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(_model_receipt_js__WEBPACK_IMPORTED_MODULE_6__/* .receiptSchema */ .KS, decoded);
    if (result.success) {
        const misled = result.output.jobs.find((job) => !(0,_portable_js__WEBPACK_IMPORTED_MODULE_8__/* .isSafePointer */ .l4)(job.manifest_path));
        if (misled !== undefined)
            throw unreadable(path, `job \`${misled.id}\` points out of the logs`);
        const placed = (0,_portable_js__WEBPACK_IMPORTED_MODULE_8__/* .placeReceipt */ .wN)(result.output, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)));
        if (placed !== undefined)
            return placed;
        throw unreadable(path, 'it points out of the directory that it came in');
    }
    throw unreadable(path, `${valibot__WEBPACK_IMPORTED_MODULE_9__/* .getDotPath */ .BuJ(result.issues[0]) ?? 'it'}: ${result.issues[0].message}`);
}
const isRunReceipt = /^loom-run-local-\d+\.json$/;
/** Past runs of a repository and those that were imported into it, newest first. */
async function listKnownRuns(repositoryRoot) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .importedDirectory */ .oN);
    const names = (await namesIn(directory)).filter((name) => /^\d+$/.test(name));
    const imported = await Promise.all(names.map(async (name) => ({
        ...(await readFound((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .receiptPath */ .WI)(name)))),
        isImported: true,
    })));
    return [...(await listRuns(repositoryRoot)), ...imported].sort((a, b) => runNumber(a.path) < runNumber(b.path) ? 1 : -1);
}
/** Past runs that happened in a repository, newest first. */
async function listRuns(repositoryRoot) {
    return listReceipts((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, 'receipts'));
}
/** Past runs of a repository whose receipts say that they go on, newest first. Every start asks, so no other is decoded. */
async function listRunning(repositoryRoot) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, 'receipts');
    const paths = (await receiptNames(directory)).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name));
    const found = await Promise.all(paths.filter(mentionsRunning).map(readFound));
    return found.flatMap((run) => ('receipt' in run && run.receipt.status === 'running' ? [run.receipt] : []));
}
/** Without promises, which take longer than reading hundreds of small files does. */
function mentionsRunning(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).includes('"running"');
    }
    catch (error) {
        if (error instanceof Error && 'syscall' in error)
            return false;
        throw error;
    }
}
/** Receipts in a directory, newest first; none where there is no such directory. */
async function listReceipts(directory) {
    return Promise.all((await receiptNames(directory)).map((name) => readFound((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))));
}
async function receiptNames(directory) {
    return (await namesIn(directory))
        .filter((name) => isRunReceipt.test(name))
        .sort((a, b) => (runNumber(a) < runNumber(b) ? 1 : -1));
}
async function namesIn(directory) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch((error) => {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        throw error;
    });
}
async function readFound(path) {
    try {
        return { path, receipt: await readReceipt(path) };
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A)
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
    if (name.endsWith(_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleExtension */ .WL))
        fail(`${name} is a bundle, and this command needs a run's workspace`, 'look at it: `loom show <bundle>`');
    if (name.endsWith('.json') || name.includes('/') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(name))
        return readReceipt(await receiptIn((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, name)));
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
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (stats?.isDirectory() !== true)
        return path;
    for (const place of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, 'receipts'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'receipts')]) {
        const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place).catch(() => []);
        const newest = names
            .filter((name) => isRunReceipt.test(name))
            .sort()
            .at(-1);
        if (newest !== undefined)
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, newest);
    }
    throw noRun(`${path} holds no receipt`);
}
function noRun(message, hint = 'see `loom runs`, or start one with `loom run --local`') {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', { code: 'run/not-found', message, hint });
}
function unreadable(path, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'run/unreadable',
        message: `cannot read the receipt ${path}: ${why}`,
        hint: 'it may be damaged, or written by a newer Loom',
    });
}


/***/ }),

/***/ 7557:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ beginNextAttempt),
  mQ: () => (/* binding */ countsOf),
  Ov: () => (/* binding */ createFold),
  wI: () => (/* binding */ foldEvent),
  w_: () => (/* binding */ jobRecords),
  $V: () => (/* binding */ manifestOf),
  cq: () => (/* binding */ pipelineManifest)
});

// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/model/records.js
var records = __webpack_require__(26);
// EXTERNAL MODULE: ./build/js/records/ran-caches.js
var ran_caches = __webpack_require__(2508);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/js/records/ran-tests.js

/** A manifest stays small: the rest is in the file of the tests. */
const mostFailing = 20;
const longest = 300;
const longestValue = 120;
/** The assertions of node:assert whose message leaves to two values what is wrong. */
const equalities = new Set(['==', 'strictEqual', 'deepEqual', 'deepStrictEqual']);
/** The tests of a job, once one more has ended. */
function withTest(tests, { place, id, file, line, outcome, error }) {
    const known = tests ?? { totals: {}, failing: [], records_paths: [] };
    const path = `${(0,layout/* placeDirectory */.tJ)(place)}/${layout/* testsFile */.sF}`;
    // Added to where they are: there may be a hundred thousand of them.
    if (!known.records_paths.includes(path))
        known.records_paths.push(path);
    if ((outcome === 'fail' || outcome === 'cancelled') && known.failing.length < mostFailing)
        known.failing.push(failingTest({ id, file, line, error }));
    return known;
}
/** Points at the line that failed where that is in the test's file, else at the test. */
function failingTest({ id, file, line, error }) {
    const place = lineIn(file, error?.location) ?? line;
    return {
        id: id.slice(0, longest),
        ...(file === undefined ? {} : { file }),
        ...(place === undefined ? {} : { line: place }),
        ...(error === undefined ? {} : { message: gistOf(error).slice(0, longest) }),
    };
}
function lineIn(file, location) {
    if (file === undefined || location?.startsWith(`${file}:`) !== true)
        return undefined;
    const line = Number.parseInt(location.slice(file.length + 1), 10);
    return Number.isNaN(line) ? undefined : line;
}
/** The first line of a message, or what that announces or opens, as those of node:assert do. */
function gistOf({ message, expected, actual, operator = '' }) {
    const first = message.split('\n', 1)[0] ?? '';
    if (!/[:{[(]$/.test(first))
        return first;
    if (expected === undefined || actual === undefined || !equalities.has(operator))
        return inOneLine(message);
    return `expected ${inOneLine(expected).slice(0, longestValue)}, got ${inOneLine(actual).slice(0, longestValue)}`;
}
function inOneLine(text) {
    return text.trim().replace(/\s+/g, ' ');
}
/** The tests of a job with the totals of one more place. */
function withTotals(tests, totals) {
    const known = tests ?? { totals: {}, failing: [], records_paths: [] };
    return { ...known, totals: sumOf(known.totals, totals) };
}
function sumOf(a, b) {
    const outcomes = Object.keys({ ...a, ...b });
    return Object.fromEntries(outcomes.map((outcome) => [outcome, (a[outcome] ?? 0) + (b[outcome] ?? 0)]));
}

;// CONCATENATED MODULE: ./build/js/records/fold.js





function createFold(runId, plan) {
    return { runId, plan, counts: new Map(), manifests: new Map(), durations: new Map(), attempts: new Map() };
}
/** Takes one event into account, and says which summary is now complete. */
function foldEvent(fold, event) {
    const { place } = event;
    const key = (0,layout/* placeDirectory */.tJ)(place);
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
    else if (event.type === 'cache_result' && 'job' in place)
        addCache(manifestOf(fold, place.job), event);
    else if (event.type === 'test_finished' && 'job' in place) {
        const manifest = manifestOf(fold, place.job);
        manifest.tests = withTest(manifest.tests, event);
    }
    else if (event.type === 'tests_recorded' && 'job' in place) {
        const manifest = manifestOf(fold, place.job);
        manifest.tests = withTotals(manifest.tests, event.totals);
    }
    else if (event.type === 'artifact_stored' && 'job' in place)
        addArtifact(manifestOf(fold, place.job), event);
    else if (event.type === 'artifacts_collected' && 'job' in place) {
        const { files, size, sha256 } = event;
        if (files > 0)
            manifestOf(fold, place.job).artifact_totals = { files, size, sha256 };
    }
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
        manifest.services = [...(manifest.services ?? []), { alias, reference, digest }].sort((a, b) => (0,compare/* compare */.U)(a.alias, b.alias));
}
function addCache(manifest, event) {
    manifest.caches = (0,ran_caches/* withCacheResult */.W)(manifest.caches ?? [], event);
}
/** A manifest stays small: the rest is in the events. */
const mostArtifacts = 20;
function addArtifact({ artifacts }, { path, size, sha256, mode }) {
    if (artifacts.length < mostArtifacts)
        artifacts.push({ path, size, sha256, mode });
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
        manifest_path: `${(0,layout/* attemptDirectory */.nl)(job, attempt)}/manifest.json`,
    };
    fold.manifests.delete(job);
    manifestOf(fold, job).attempts = [...attempts, entry];
    const own = (0,layout/* jobDirectory */.$q)(job);
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
    const events_path = `${(0,layout/* placeDirectory */.tJ)(place)}/events.jsonl`;
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
    const head = { schema_version: records/* logsVersion */.AE, run_id: fold.runId, job_id: job, outcome: 'cancelled' };
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
        schema_version: records/* logsVersion */.AE,
        run_id: fold.runId,
        status,
        ...(failing === undefined
            ? {}
            : {
                failing_job_id: failing.job_id,
                failing_job_manifest_path: `${(0,layout/* jobDirectory */.$q)(failing.job_id)}/manifest.json`,
            }),
        jobs: fold.plan.nodes.map(({ id }) => {
            const { outcome } = manifestOf(fold, id);
            return { id, outcome, manifest_path: `${(0,layout/* jobDirectory */.$q)(id)}/manifest.json` };
        }),
    };
}
/** The jobs of the receipt, in plan order. */
function jobRecords(fold) {
    return fold.plan.nodes.map(({ id, stage }) => {
        const { outcome, cause, reason, allowed, image, artifact_totals: artifacts, caches, tests, } = manifestOf(fold, id);
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
            ...(caches === undefined ? {} : { caches }),
            ...(artifacts === undefined ? {} : { artifacts }),
            ...(tests === undefined ? {} : { tests: tests.totals }),
            manifest_path: `${(0,layout/* jobDirectory */.$q)(id)}/manifest.json`,
        };
    });
}


/***/ }),

/***/ 5157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TO: () => (/* binding */ decodeEventLine),
/* harmony export */   V8: () => (/* binding */ eventLine),
/* harmony export */   n8: () => (/* binding */ testLine)
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
/** A test as one line of JSON, with its line end. */
function testLine(event) {
    const { seq: _, ts: __, place: ___, phase: ____, type: _____, ...record } = event;
    return `${JSON.stringify(record)}\n`;
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

/***/ 5451:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S9: () => (/* binding */ createSeenPhases),
/* harmony export */   iu: () => (/* binding */ forgetPhases),
/* harmony export */   oB: () => (/* binding */ notePhase),
/* harmony export */   wW: () => (/* binding */ phaseReport)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);

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
const jobPhases = [
    'job.provider_prepare',
    'job.cache_restore',
    'job.artifact_restore',
    'job.execution',
    'job.artifact_extract',
    'job.cache_save',
    'job.cleanup',
];
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
        ...plan.nodes.flatMap((job) => {
            const isExpected = expectationOf(job, plan, seen);
            return jobPhases.map((code) => judge(code, isExpected(code), job.id));
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
/** Which phases a job must have shown, by what it has come to. */
function expectationOf(job, plan, { started }) {
    const hasStarted = (code) => started.has(`${job.id} ${code}`);
    const isPrepared = hasStarted('job.execution');
    const isExpected = {
        'job.cache_restore': isPrepared && (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCaches */ .ML)(job),
        'job.artifact_restore': isPrepared && (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .handsArtifactsTo */ .P1)(plan, job.id).length > 0,
        'job.artifact_extract': isPrepared && job.artifacts !== undefined,
        'job.cache_save': isPrepared && (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCaches */ .ML)(job),
        'job.cleanup': true,
    };
    return (code) => isExpected[code] === true || hasStarted(code);
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

/***/ 2508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withCacheResult)
/* harmony export */ });
/** The caches of a job with one more result: of the one of its name, or of one more. */
function withCacheResult(caches, event) {
    const known = caches.find(({ name }) => name === event.name);
    const cache = { ...(known ?? { name: event.name, key: event.key }), ...resultOf(event) };
    return known === undefined ? [...caches, cache] : caches.map((one) => (one === known ? cache : one));
}
function resultOf({ phase, result, matched_key, bytes, reason }) {
    if (phase === 'job.cache_save')
        return {
            saved: result,
            ...(bytes === undefined ? {} : { saved_bytes: bytes }),
        };
    return {
        restored: result,
        ...(matched_key === undefined ? {} : { matched_key }),
        ...(bytes === undefined ? {} : { restored_bytes: bytes }),
        ...(reason === undefined ? {} : { missed: reason }),
    };
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
    await (0,remove_tree/* removeTree */.d)((0,layout/* scratchPath */.KT)(workspace));
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

/***/ 1117:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4254);
/* harmony import */ var _base_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2237);






const ownerFile = 'owner.json';
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    pid: valibot__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig(),
    start_time: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    boot_id: valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(),
    pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_5__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()),
});
/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
async function openScratch({ root, prefix, release }) {
    for (const path of await listLeft(root, prefix)) {
        await release?.(path);
        await (0,_base_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)(path);
    }
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, prefix));
    const owner = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ownerFile);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(owner, JSON.stringify(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyProcess */ .w)(process.pid)));
    return {
        path,
        keep: async () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(owner, JSON.stringify(kept)),
        [Symbol.asyncDispose]: async () => (0,_base_remove_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .removeTree */ .d)(path),
    };
}
async function listLeft(root, prefix) {
    const left = [];
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
        const isOwn = name.startsWith(prefix) && (await (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrusted */ .W)(path, process.getuid?.()));
        if (isOwn && (await isLeft(path)))
            left.push(path);
    }
    return left;
}
const kept = { kept: true };
const keptSchema = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ kept: valibot__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(true) });
const nameless = 60 * 60 * 1000;
/** Whether the process that made it is gone. One that was killed before it could say who it is made it long ago. */
async function isLeft(path) {
    try {
        const owner = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ownerFile), 'utf8'));
        return !valibot__WEBPACK_IMPORTED_MODULE_5__.is(keptSchema, owner) && !(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(ownerSchema, owner)));
    }
    catch {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        return stats !== undefined && stats.mtimeMs < Date.now() - nameless;
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
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7557);
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

/***/ 8995:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aR: () => (/* binding */ isBundleName),
  n5: () => (/* binding */ openBundleScratch),
  Iy: () => (/* binding */ openRun),
  zq: () => (/* binding */ unpackBundle)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/model/bundle.js
var bundle = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/js/records/check-bundle.js
var check_bundle = __webpack_require__(9148);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/scratch.js
var scratch = __webpack_require__(1117);
// EXTERNAL MODULE: ./build/js/storage/archive-failure.js
var archive_failure = __webpack_require__(1129);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/storage/archive-bounds.js
var archive_bounds = __webpack_require__(2286);
// EXTERNAL MODULE: ./build/js/storage/archive-index.js
var archive_index = __webpack_require__(7079);
// EXTERNAL MODULE: ./build/js/storage/archive-names.js
var archive_names = __webpack_require__(9475);
// EXTERNAL MODULE: ./build/js/storage/zstd.js
var zstd = __webpack_require__(25);
;// CONCATENATED MODULE: ./build/js/storage/extract-archive.js











/**
 * Unpacks a `tar.zst` that may come from anybody into a directory that must not exist yet: beside it first, moved there once
 * all of it is safe and whole. Fails with `archive/unsafe`, `archive/too-large` or `archive/damaged` and leaves nothing.
 * Owners, times and the setuid, setgid and sticky bits are not taken over; links are made last and never lead out.
 */
async function extractArchive(archive, target, options) {
    const limits = { ...archive_bounds/* defaultLimits */.MK, ...options.limits };
    const staging = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    await (0,promises_.mkdir)(staging, { mode: 0o700 });
    try {
        const read = { bytes: 0 };
        const packed = (0,archive_bounds/* counted */.hS)((0,files/* readChunks */.zO)(archive), read);
        const plain = (0,archive_bounds/* bounded */.Mm)((0,zstd/* decompress */.mF)(packed, options), read, limits);
        const extracted = await unpack(plain, createUnpacking(staging, limits));
        await (0,promises_.rename)(staging, target);
        return extracted;
    }
    catch (error) {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
        throw (0,archive_failure/* asArchiveFailure */.Dv)(error, archive);
    }
}
async function unpack(plain, unpacking) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const parser = extract();
    const fed = (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(plain, { objectMode: false }), parser);
    // What stops the reading is what stopped the feeding, told below.
    fed.catch(() => undefined);
    try {
        for await (const entry of parser) {
            await unpacking.take(entry.header, entry);
            entry.resume();
        }
    }
    finally {
        parser.destroy();
    }
    await fed;
    return unpacking.finish();
}
function createUnpacking(root, limits) {
    const index = (0,archive_index/* createArchiveIndex */.D)();
    const links = new Map();
    const skipped = [];
    const made = new Set([root]);
    let entries = 0;
    const place = async (path) => {
        const absolute = (0,external_node_path_.join)(root, path);
        const parent = (0,external_node_path_.dirname)(absolute);
        if (!made.has(parent))
            await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
        made.add(parent);
        return absolute;
    };
    return {
        async take(header, content) {
            if (++entries > limits.entries)
                throw (0,archive_failure/* refusedArchive */.Do)('archive/too-large', `the archive has more than ${limits.entries} entries`);
            const { name, type, mode = 0o600, linkname } = header;
            const path = checkedPath(name, limits);
            switch (type) {
                case 'directory':
                    refuse(name, index.add(path, 'directory'));
                    if (path !== '')
                        await (0,promises_.mkdir)(await place(path), { recursive: true, mode: (mode & 0o777) | 0o700 });
                    return;
                case 'file':
                case 'contiguous-file':
                    refuse(name, index.add(path, 'file'));
                    return writeContent(await place(path), content, mode & 0o777);
                case 'symlink':
                    refuse(name, index.add(path, 'link', linkname ?? ''));
                    links.set(await place(path), linkname ?? '');
                    return;
                case 'link': {
                    const source = linkedFile(name, linkname ?? '', index);
                    refuse(name, index.add(path, 'file'));
                    return (0,promises_.link)((0,external_node_path_.join)(root, source), await place(path));
                }
                case 'character-device':
                case 'block-device':
                case 'fifo':
                    skipped.push(name);
                    return;
                default:
                    refuse(name, `is of the unknown kind ${JSON.stringify(type)}`);
            }
        },
        async finish() {
            const escaping = index.escapingLink();
            if (escaping !== undefined)
                refuse(escaping, 'is a link that leaves the archive');
            for (const [path, target] of links)
                await (0,promises_.symlink)(target, path);
            return { skipped };
        },
    };
}
function refuse(name, why) {
    if (why === undefined)
        return;
    throw (0,archive_failure/* refusedArchive */.Do)('archive/unsafe', `the archive is refused: its entry ${JSON.stringify(name)} ${why}`);
}
function checkedPath(name, { depth }) {
    const checked = (0,archive_names/* plainName */.M)(name);
    if ('refused' in checked) {
        refuse(name, checked.refused);
        return '';
    }
    if (checked.path.split('/').length > depth)
        throw (0,archive_failure/* refusedArchive */.Do)('archive/too-large', `the archive has directories more than ${depth} deep`);
    return checked.path;
}
/** A hard link may only stand for a file that the archive brought before. */
function linkedFile(name, linkname, index) {
    const target = (0,archive_names/* plainName */.M)(linkname);
    const path = 'path' in target ? target.path : '';
    if (index.kindOf(path) !== 'file')
        refuse(name, 'is a hard link to no file of the archive');
    return path;
}
async function writeContent(path, content, mode) {
    const file = await (0,promises_.open)(path, 'wx', mode);
    try {
        for await (const chunk of content)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/js/run/open-run.js








/** What a bundle may grow to: much more than a run leaves, much less than a disk holds. */
const bundleLimits = { entries: 200_000, expandedBytes: 4 * 2 ** 30, depth: 40 };
/** Whether a name is that of a bundle, which needs no repository to be read. */
function isBundleName(name) {
    return name.endsWith(bundle/* bundleExtension */.WL);
}
/**
 * Opens the run that a name means, as `findRun` does; a bundle is unpacked into a directory of its own, which is gone afterwards.
 * A bundle that is damaged or hostile fails with one diagnostic.
 */
async function openRun(name, { repositoryRoot, directory, env }) {
    if (isBundleName(name))
        return openBundle((0,external_node_path_.resolve)(directory, name), env);
    const receipt = await (0,find/* findRun */.Lc)(name, repositoryRoot, directory);
    return { receipt, shown: receipt, [Symbol.asyncDispose]: () => Promise.resolve() };
}
/** A directory for what bundles hold, until it is disposed of. Fails with `archive/unwritable`. */
async function openBundleScratch() {
    const root = (0,external_node_os_.tmpdir)();
    try {
        return await (0,scratch/* openScratch */.j)({ root, prefix: 'loom-bundle-' });
    }
    catch (error) {
        throw (0,archive_failure/* asWriteFailure */._j)(error, root);
    }
}
/** Unpacks and checks a bundle. */
async function openBundle(path, env) {
    const scratch = await openBundleScratch();
    try {
        const unpacked = await unpackBundle(path, (0,external_node_path_.join)(scratch.path, 'run'), env);
        return { ...unpacked, [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose]() };
    }
    catch (error) {
        await scratch[Symbol.asyncDispose]();
        throw error;
    }
}
/** Unpacks a bundle into a directory that must not exist yet, and checks it. */
async function unpackBundle(path, target, env) {
    await extractArchive(path, target, { env, limits: bundleLimits });
    return (0,check_bundle/* checkBundle */.Jp)(target, path);
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


/***/ }),

/***/ 2286:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ untilAborted),
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1129);

const defaultLimits = {
    entries: 500_000,
    expandedBytes: 8 * 2 ** 30,
    depth: 100,
    ratio: 1000,
};
const ratioMattersFrom = 64 * 2 ** 20;
const endMarkBytes = 1024;
/** Counts the bytes of an archive as they are read. */
async function* counted(chunks, count) {
    for await (const chunk of chunks) {
        count.bytes += chunk.length;
        yield chunk;
    }
}
/** Passes on the expanded bytes of an archive within its limits, and fails at the end of one that has no end mark. */
async function* bounded(chunks, read, limits) {
    let expanded = 0;
    let zeros = 0;
    for await (const chunk of chunks) {
        expanded += chunk.length;
        if (expanded > limits.expandedBytes)
            throw (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedArchive */ .Do)('archive/too-large', `the archive expands to more than ${limits.expandedBytes} bytes`);
        if (expanded > ratioMattersFrom && expanded > read.bytes * limits.ratio)
            throw (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .refusedArchive */ .Do)('archive/too-large', `the archive expands to more than ${limits.ratio} times its size`);
        const last = chunk.findLastIndex((byte) => byte !== 0);
        zeros = last === -1 ? zeros + chunk.length : chunk.length - 1 - last;
        yield chunk;
    }
    if (zeros < endMarkBytes)
        throw new Error('it is cut short');
}
/** Passes chunks on until the signal aborts, and throws its reason then. */
async function* untilAborted(chunks, signal) {
    for await (const chunk of chunks) {
        signal.throwIfAborted();
        yield chunk;
    }
}


/***/ }),

/***/ 1129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ refusedArchive),
/* harmony export */   Dv: () => (/* binding */ asArchiveFailure),
/* harmony export */   _j: () => (/* binding */ asWriteFailure)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);


/** An archive that is refused: it would do harm, or is not whole. */
function refusedArchive(code, message, cause) {
    const hint = code === 'archive/damaged'
        ? 'fetch or write it again'
        : 'do not use it, unless you know who made it and why it is so';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('usage', { code, message, hint }, cause);
}
/** What reading an archive threw, as a failure: of the disk, or of the archive. */
function asArchiveFailure(error, archive) {
    // What refuses an entry does not know whose it is.
    if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A)
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A(error.kind, { ...error.diagnostic, message: `${archive}: ${error.message}` }, error);
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT') && error.path === archive)
        return refusedArchive('archive/damaged', `there is no archive ${archive}`, error);
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOSPC', 'EDQUOT'))
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', { code: 'archive/disk-full', message: `no space left to unpack ${archive}`, hint: 'free some space' }, error);
    const unreadable = ['EISDIR', 'EACCES', 'EPERM', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'];
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ...unreadable) && (error.path ?? archive) === archive)
        return refusedArchive('archive/damaged', `cannot read the archive ${archive}: ${error.message}`, error);
    if (error instanceof Error && 'syscall' in error)
        return error;
    const why = error instanceof Error ? error.message : String(error);
    return refusedArchive('archive/damaged', `the archive ${archive} is damaged: ${why}`, error);
}
/** What writing an archive threw: a failure where its place cannot be written. */
function asWriteFailure(error, archive) {
    if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'))
        return error;
    if (error.path !== undefined && !error.path.startsWith(archive))
        return error;
    const message = `cannot write ${archive}: ${error.message}`;
    const hint = 'name a place with enough space in a directory that is there';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', { code: 'archive/unwritable', message, hint }, error);
}


/***/ }),

/***/ 7079:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createArchiveIndex)
/* harmony export */ });
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9475);

const mostHops = 40;
/** `fold` gives one name to all paths that the file system takes for one. */
function createArchiveIndex(fold = _archive_names_js__WEBPACK_IMPORTED_MODULE_0__/* .foldedPath */ .k) {
    const known = new Map();
    const directories = new Set(['']);
    const enter = (path) => {
        if (directories.has(path))
            return undefined;
        const above = enter(parentOf(path));
        if (above !== undefined)
            return above;
        const there = known.get(fold(path));
        if (there === undefined)
            known.set(fold(path), { path, kind: 'directory' });
        else if (there.path !== path)
            return `differs from \`${there.path}\` in nothing but case or composition`;
        else if (there.kind !== 'directory')
            return `goes through the ${there.kind} \`${there.path}\``;
        directories.add(path);
        return undefined;
    };
    return {
        add(path, kind, target) {
            if (kind === 'directory')
                return enter(path);
            if (path === '')
                return 'stands for the top of the archive';
            const above = enter(parentOf(path));
            if (above !== undefined)
                return above;
            const there = known.get(fold(path));
            if (there !== undefined)
                return `comes twice${there.path === path ? '' : `, once as \`${there.path}\``}`;
            known.set(fold(path), { path, kind, ...(target === undefined ? {} : { target }) });
            return undefined;
        },
        kindOf: (path) => {
            const there = known.get(fold(path));
            return there?.path === path ? there.kind : undefined;
        },
        leaves: (path, target) => escapes({ path, target }, known, fold),
        escapingLink: () => {
            for (const { path, target } of known.values())
                if (target !== undefined && escapes({ path, target }, known, fold))
                    return path;
            return undefined;
        },
    };
}
/** Follows a link as the system would, through links of the archive too. One that goes round for ever counts as leaving. */
function escapes({ path, target }, known, fold) {
    if (target === '' || /^([/\\]|[a-z]:)|\0/i.test(target))
        return true;
    const at = parentOf(path).split('/').filter(isNamed);
    const ahead = target.split('/').reverse();
    let hops = 0;
    for (let segment = ahead.pop(); segment !== undefined; segment = ahead.pop()) {
        if (!isNamed(segment) || segment === '.')
            continue;
        if (segment === '..') {
            if (at.pop() === undefined)
                return true;
            continue;
        }
        at.push(segment);
        const next = known.get(fold(at.join('/')))?.target;
        if (next === undefined)
            continue;
        if (++hops > mostHops)
            return true;
        at.pop();
        ahead.push(...next.split('/').reverse());
    }
    return false;
}
function isNamed(segment) {
    return segment !== '';
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 9475:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   k: () => (/* binding */ foldedPath)
/* harmony export */ });
const longestPathBytes = 4096;
const longestSegmentBytes = 255;
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/**
 * The name of an archive's entry as a plain relative path, or why it is none. Leading `./` and a directory's `/` at the end are
 * borne; `.` is the archive's own top.
 */
function plainName(name, platform = process.platform) {
    if (name.includes('\0'))
        return { refused: 'has a NUL in its name' };
    if (/^[/\\]/.test(name))
        return { refused: 'has an absolute name' };
    if (/^[a-z]:/i.test(name))
        return { refused: 'names a drive' };
    const path = name.replace(/^(\.\/+)+/, '').replace(/\/+$/, '');
    if (path === '' || path === '.')
        return name === '' ? { refused: 'has no name' } : { path: '' };
    if (path.split(/[/\\]/).includes('..'))
        return { refused: 'leads out of the archive' };
    const segments = path.split('/');
    if (segments.includes('') || segments.includes('.'))
        return { refused: 'has an odd name' };
    if (Buffer.byteLength(path) > longestPathBytes)
        return { refused: 'has too long a name' };
    if (segments.some((segment) => Buffer.byteLength(segment) > longestSegmentBytes))
        return { refused: 'has too long a name' };
    if (platform === 'win32' && segments.some(isRefusedByWindows))
        return { refused: 'has a name that Windows gives another meaning' };
    return { path };
}
function isRefusedByWindows(segment) {
    return deviceName.test(segment) || /[. ]$/.test(segment) || /[<>:"|?*\\]/.test(segment);
}
/** Equal for paths that some file system takes for one: those that differ in case or in how a letter is composed. */
function foldedPath(path) {
    return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}


/***/ }),

/***/ 25:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ compress),
/* harmony export */   UZ: () => (/* binding */ hasZstd),
/* harmony export */   bH: () => (/* binding */ compressFrom),
/* harmony export */   mF: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);
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






const compressArgs = ['-q', '-T0', '--check', '-c'];
/** Bytes as one zstd frame with a checksum, where the engine can make one. */
function compress(chunks, options) {
    return through(chunks, options, {
        args: compressArgs,
        node: 'createZstdCompress',
        library: compressWithLibrary,
    });
}
/** What zstd frames hold. Rejects on damaged, cut and trailing bytes; how much may come out is for the caller to bound. */
function decompress(chunks, options) {
    return through(chunks, options, {
        args: ['-q', '-d', '-c'],
        node: 'createZstdDecompress',
        library: decompressWithLibrary,
    });
}
/** Whether the system has the program. */
async function hasZstd(env) {
    const program = await startProgram(['--version'], env);
    program?.kill();
    return program !== undefined;
}
/**
 * Compresses what another program writes: what passes through no stream of Node's comes twice as fast. `start` is given the input for
 * a child to inherit, and is to destroy it then.
 */
async function* compressFrom(start, env) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const program = spawnProgram(compressArgs, env);
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'spawn');
        const writing = __addDisposableResource(env_1, start(program.stdin), false);
        yield* outputOf(program);
        // The frame of half a tar looks whole.
        await writing.done;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function* through(chunks, { env, engine }, direction) {
    if (engine === undefined || engine === 'program') {
        const program = await startProgram(direction.args, env);
        if (program !== undefined) {
            yield* throughProgram(chunks, program);
            return;
        }
    }
    const transform = engine === 'library' ? undefined : nodeTransform(direction.node);
    yield* transform === undefined ? direction.library(chunks) : throughTransform(chunks, transform);
}
function spawnProgram(args, env) {
    const own = { PATH: env['PATH'], LC_ALL: 'C' };
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('zstd', args, { env: own, stdio: ['pipe', 'pipe', 'ignore'] });
}
/** Undefined where the system has no such program. */
async function startProgram(args, env) {
    const program = spawnProgram(args, env);
    try {
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'spawn');
        return program;
    }
    catch {
        return undefined;
    }
}
async function* outputOf(program) {
    try {
        yield* program.stdout;
        if (program.exitCode === null && program.signalCode === null)
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'close');
    }
    finally {
        program.kill('SIGKILL');
        program.stdin.destroy();
    }
    if (program.exitCode !== 0)
        throw new Error('zstd refused it');
}
async function* throughProgram(chunks, program) {
    // A program that stops reading closes the pipe; its exit code tells the story.
    let broken;
    const fed = feed(chunks, program.stdin).catch((error) => {
        broken = error instanceof Error ? error : new Error(String(error));
    });
    try {
        yield* outputOf(program);
    }
    catch (error) {
        throw ownFailure(broken) ?? error;
    }
    await fed;
    const failure = ownFailure(broken);
    if (failure !== undefined)
        throw failure;
}
/** While one chunk is on its way the next is made. */
async function feed(chunks, input) {
    // Told to who waits for the chunk.
    input.on('error', () => undefined);
    try {
        let written = Promise.resolve();
        for await (const chunk of chunks) {
            await written;
            written = write(chunk, input);
            // Of no use to anybody when the chunks end with an error meanwhile.
            written.catch(() => undefined);
        }
        await written;
    }
    finally {
        input.end();
    }
}
async function write(chunk, to) {
    await new Promise((resolve, reject) => {
        to.write(chunk, (error) => {
            if (error == null)
                resolve();
            else
                reject(error);
        });
    });
}
function ownFailure(broken) {
    return (0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(broken, 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE') ? undefined : broken;
}
function nodeTransform(name) {
    // The types of Node 20 do not know it.
    const zlib = (0,node_module__WEBPACK_IMPORTED_MODULE_2__.createRequire)(import.meta.url)('node:zlib');
    return zlib[name]?.();
}
async function* throughTransform(chunks, transform) {
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks, { objectMode: false }), transform);
    fed.catch(() => undefined);
    yield* transform;
    await fed;
}
/** The library has one state for the whole process: streams take turns. */
let lastTurn = Promise.resolve();
async function* compressWithLibrary(chunks) {
    const { Zstd } = await __webpack_require__.e(/* import() */ 5271).then(__webpack_require__.bind(__webpack_require__, 5271));
    const zstd = await Zstd.load();
    const before = lastTurn;
    let end = () => undefined;
    lastTurn = new Promise((resolve) => {
        end = resolve;
    });
    await before;
    try {
        zstd.reset();
        for await (const chunk of chunks) {
            for (let at = 0; at < chunk.length; at += 1 << 16)
                yield zstd.compressChunk(chunk.subarray(at, at + (1 << 16)));
        }
        yield zstd.compressEnd();
    }
    finally {
        end();
    }
}
// A few bytes can stand for a block of 128 KiB, and all blocks of one push come out at once.
const pushedAtOnce = 1 << 10;
async function* decompressWithLibrary(chunks) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 8339));
    let out = [];
    const stream = new Decompress((bytes) => out.push(bytes));
    for await (const chunk of chunks) {
        for (let at = 0; at < chunk.length; at += pushedAtOnce) {
            stream.push(chunk.subarray(at, at + pushedAtOnce));
            yield* out;
            out = [];
        }
    }
    stream.push(new Uint8Array(0), true);
    yield* out;
}


/***/ })

};
