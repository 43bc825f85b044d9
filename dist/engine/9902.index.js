export const id = 9902;
export const ids = [9902];
export const modules = {

/***/ 2685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `work` for every item, at most `limit` at a time, in order of the items. Rejects with the first error, once all that had started have ended. */
async function forEachLimited(items, limit, work) {
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let item = items[next++]; item !== undefined && !failed; item = items[next++]) {
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    const results = await Promise.allSettled(workers);
    const rejected = results.find((result) => result.status === 'rejected');
    if (rejected !== undefined)
        throw rejected.reason;
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


/***/ }),

/***/ 3897:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf),
/* harmony export */   l: () => (/* binding */ labelNames)
/* harmony export */ });
/** Labels of everything that Loom makes on an engine. */
const labelNames = {
    run: 'dev.loom.run',
    job: 'dev.loom.job',
    /** What a container is for: `job` has the steps of one. */
    role: 'dev.loom.role',
    /** JSON of an `Owner`. */
    owner: 'dev.loom.owner',
};
function labelsOf(owner, { run, job }) {
    return { [labelNames.run]: run, [labelNames.job]: job, [labelNames.owner]: JSON.stringify(owner) };
}


/***/ }),

/***/ 3447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ ownOwner),
/* harmony export */   GT: () => (/* binding */ decodeOwner),
/* harmony export */   XU: () => (/* binding */ isDead)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4254);
/* harmony import */ var _host_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);



/** This process, as the owner of what it makes on an engine. Its user's state directory remembers the machine's id. */
async function ownOwner(env) {
    const identity = await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyProcess */ .w)(process.pid);
    return { host_id: await (0,_host_id_js__WEBPACK_IMPORTED_MODULE_1__/* .makeHostId */ .Qx)(identity.boot_id, env), ...identity };
}
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    host_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/)),
    pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1)),
    start_time: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\x20-\x7e]{1,64}$/)),
    // It becomes the name of a file.
    boot_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)),
    pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^pid:\[\d{1,20}\]$/))),
});
/** Reads a label, which anybody who may use the engine can have written. Undefined for what `labelsOf` does not write. */
function decodeOwner(label) {
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qFJ(), ownerSchema), label);
    return decoded.success ? decoded.output : undefined;
}
/**
 * Whether an owner is gone for certain. What is in doubt is left alone, since an engine may be shared:
 *
 * - Another boot than this one: only if this user's state directory knows the host id of that boot. Two machines cloned from one
 *   image boot apart, so neither knows the other's; what has lived through the same boot can be looked at.
 * - This boot: only if the host id and the process namespace are this process's own, and the process is not there. Into the
 *   namespace of another container nobody can look.
 */
async function isDead(owner, own, env) {
    if (owner.boot_id !== own.boot_id) {
        if (owner.boot_id === '' || own.boot_id === '')
            return false;
        return owner.host_id === (await (0,_host_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readHostId */ .q5)(owner.boot_id, env));
    }
    if (owner.host_id !== own.host_id || owner.pid_namespace !== own.pid_namespace)
        return false;
    return !(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._)(owner));
}


/***/ }),

/***/ 7521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X7: () => (/* binding */ describeReaped),
/* harmony export */   countLeftovers: () => (/* binding */ countLeftovers),
/* harmony export */   findLeftovers: () => (/* binding */ findLeftovers),
/* harmony export */   ln: () => (/* binding */ reapDead),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* unused harmony export leftoverKinds */
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2521);
/* harmony import */ var _base_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2685);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8006);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);





/** Kinds of what runs make on an engine, in the order in which they can be removed: each holds the next ones. */
const leftoverKinds = ['container', 'network', 'volume'];
/** Finds and removes what dead runs of this user and machine left. */
async function reapDead(engine, { env, signal }) {
    return removeLeftovers(engine, await findLeftovers(engine, env), signal);
}
/** What belongs to owners that are dead for certain (`isDead`), sorted; nothing without a label that says so. */
async function findLeftovers({ docker }, env) {
    const own = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownOwner */ .CR)(env);
    const verdicts = new Map();
    const judge = async (label) => {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOwner */ .GT)(label);
        return owner !== undefined && (await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(owner, own, env));
    };
    const leftovers = [];
    for (const { labels, ...found } of await listLabelled(docker)) {
        const label = labels[_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.owner] ?? '';
        const verdict = verdicts.get(label) ?? (await judge(label));
        verdicts.set(label, verdict);
        if (verdict)
            leftovers.push({ ...found, ...runOf(labels) });
    }
    return leftovers;
}
async function listLabelled(docker) {
    const filters = { label: [_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.owner] };
    const [containers, networks, volumes] = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)('list what runs have left', async () => Promise.all([
        docker.listContainers({ all: true, filters }),
        docker.listNetworks({ filters }),
        docker.listVolumes({ filters }),
    ]));
    // Where there is no volume, some engines give no list of them either.
    const { Volumes: volumeList } = volumes;
    const found = [];
    for (const { Id: id, Names: [name = id] = [], Labels: labels } of containers)
        found.push({ kind: 'container', id, name: name.replace(/^\//, ''), labels });
    for (const { Id: id, Name: name, Labels: labels = {} } of networks)
        found.push({ kind: 'network', id, name, labels });
    for (const { Name: name, Labels: labels } of volumeList ?? [])
        found.push({ kind: 'volume', id: name, name, labels });
    return found.sort((a, b) => leftoverKinds.indexOf(a.kind) - leftoverKinds.indexOf(b.kind) || (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a.name, b.name));
}
function runOf(labels) {
    const run = labels[_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.run] ?? '';
    return /^\d{10,20}$/.test(run) ? { run } : {};
}
/**
 * Removes by id what was found, containers that still run too, and nothing that it was not told of. What another process removes
 * at the same time counts as removed; what the engine refuses is given back with its reason. Ends early, with what is done so far,
 * when the signal aborts or the engine is lost.
 */
async function removeLeftovers({ docker }, leftovers, signal) {
    const removed = new Set();
    const reasons = new Map();
    let isEngineLost = false;
    const work = async (leftover) => {
        if (signal.aborted || isEngineLost)
            return;
        try {
            await remove(docker, leftover, signal);
            removed.add(leftover);
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 404))
                removed.add(leftover);
            else if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))
                reasons.set(leftover, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error));
            else if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(error)) {
                isEngineLost = true;
                reasons.set(leftover, 'the Docker Engine went away');
            }
            else if (!signal.aborted)
                throw error;
        }
    };
    for (const kind of leftoverKinds) {
        const ofKind = leftovers.filter((leftover) => leftover.kind === kind);
        await (0,_base_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .v)(ofKind, removedAtOnce, work);
    }
    return {
        removed: leftovers.filter((leftover) => removed.has(leftover)),
        kept: [...reasons].map(([leftover, reason]) => ({ leftover, reason })),
    };
}
/** So many keep an engine busy; it takes some of the steps one after the other anyway. */
const removedAtOnce = 4;
async function remove(docker, { kind, id }, signal) {
    if (kind === 'network')
        await docker.getNetwork(id).remove();
    else if (kind === 'volume')
        await docker.getVolume(id).remove();
    else
        await removeContainer(docker.getContainer(id), signal);
}
/** Removes a container with its volumes that have no name. */
async function removeContainer(container, signal) {
    try {
        await container.remove({ force: true, v: true });
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 409) || !/already in progress/.test(error.message))
            throw error;
        // Another process removes it. Until it is gone, its networks and volumes are in use.
        await container.wait({ condition: 'removed', abortSignal: signal });
    }
}
/** How many there are of each kind: `2 containers, 1 network and 3 volumes`. */
function countLeftovers(leftovers) {
    const counts = leftoverKinds.flatMap((kind) => {
        const count = leftovers.filter((leftover) => leftover.kind === kind).length;
        return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`];
    });
    return counts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
/** What was done, as one line. Undefined when nothing was. */
function describeReaped({ removed, kept }) {
    const parts = [
        ...(removed.length === 0 ? [] : [`removed ${countLeftovers(removed)} that killed runs had left`]),
        ...kept.map(({ leftover: { kind, name }, reason }) => `cannot remove the ${kind} ${name}: ${reason}`),
    ];
    return parts.length === 0 ? undefined : parts.join('; ');
}


/***/ })

};
