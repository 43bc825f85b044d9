export const id = 3735;
export const ids = [3735];
export const modules = {

/***/ 6092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256),
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
function startSha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const growing = {
        update(text) {
            hash.update(text);
            return growing;
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
    return growing;
}


/***/ }),

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

/***/ 3735:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean_clean)
});

// EXTERNAL MODULE: ./build/js/records/clean.js
var clean = __webpack_require__(3810);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/kept-artifacts.js + 1 modules
var kept_artifacts = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/js/records/expired-artifacts.js









/** Removes what the jobs of a run left and its `expire_in` is over. The workspace is judged as by `removeWorkspace`. */
async function removeExpiredArtifacts(receipt, { uid, now, isDryRun }) {
    const workspace = await (0,clean/* removableWorkspace */.pv)(receipt, uid);
    const plan = workspace === undefined ? undefined : (await (0,past/* ifReadable */.G5)((0,past/* readPlan */.m3)(receipt)))?.plan;
    if (workspace === undefined || plan === undefined)
        return [];
    const logs = (0,external_node_path_.join)(await (0,promises_.realpath)(workspace), (0,begin/* homeOf */.lt)(''), (0,layout/* logsPath */.lA)(receipt.run_id));
    const removed = [];
    for (const { id, attempts } of receipt.jobs) {
        const text = plan.nodes.find((job) => job.id === id)?.artifacts?.expire_in;
        const expiresAt = text === undefined ? undefined : (0,kept_artifacts/* expiryOf */.p)(receipt, text);
        if (expiresAt === undefined || expiresAt > now)
            continue;
        for (const path of placesOf(id, attempts).map((place) => (0,external_node_path_.join)(logs, place))) {
            if (!(await isThere(path)))
                continue;
            removed.push({ path, bytes: (0,clean/* directorySize */.RG)(path) });
            if (!isDryRun)
                await (0,remove_tree/* removeTree */.d)(path);
        }
    }
    return removed;
}
function placesOf(job, attempts) {
    const earlier = Array.from({ length: Math.max(0, attempts - 1) }, (_, at) => (0,layout/* attemptDirectory */.nl)(job, at + 1));
    return [(0,layout/* artifactsDirectory */.Jr)(job), ...earlier.map((directory) => `${directory}/artifacts`)];
}
/** Whether a directory is where it seems to be: whoever works in a workspace may put a link on the way to it. */
async function isThere(path) {
    try {
        return (await (0,promises_.realpath)(path)) === path;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP'))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/providers/docker/host-id.js
var host_id = __webpack_require__(9215);
;// CONCATENATED MODULE: ./build/js/run/docker-leftovers.js


/**
 * Removes from the Docker Engine what killed runs of this user and machine left there. Where none ever made anything, no engine is
 * asked. An engine that does not answer is nothing to speak of, unless the user has said that there is one: that is a warning.
 */
async function cleanDocker(options) {
    const nothing = { leftovers: [], counts: '', warnings: [] };
    const { env } = options;
    if (!(0,host_id/* hasHostIds */.Be)(env))
        return nothing;
    const { connectEngine } = await __webpack_require__.e(/* import() */ 3687).then(__webpack_require__.bind(__webpack_require__, 3687));
    const engine = await failureOr(async () => connectEngine({ env }));
    if (engine instanceof failure/* LoomFailure */.A)
        return isEngineNamed(env) ? { ...nothing, warnings: [warningOf(engine)] } : nothing;
    const cleaned = await failureOr(async () => cleanEngine(engine, options));
    return cleaned instanceof failure/* LoomFailure */.A ? { ...nothing, warnings: [warningOf(cleaned)] } : cleaned;
}
async function failureOr(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A)
            return error;
        throw error;
    }
}
function isEngineNamed(env) {
    return ['DOCKER_HOST', 'DOCKER_CONTEXT'].some((name) => (env[name] ?? '') !== '');
}
function warningOf({ diagnostic }) {
    return { ...diagnostic, severity: 'warning' };
}
async function cleanEngine(engine, { env, isDryRun }) {
    const { countLeftovers, findLeftovers, removeLeftovers } = await __webpack_require__.e(/* import() */ 9902).then(__webpack_require__.bind(__webpack_require__, 7521));
    const found = await findLeftovers(engine, env);
    const { removed, kept } = isDryRun
        ? { removed: found, kept: [] }
        : await removeLeftovers(engine, found, new AbortController().signal);
    const warnings = kept.map(({ leftover: { kind, name }, reason }) => ({
        code: 'docker/leftover',
        severity: 'warning',
        message: `cannot remove the ${kind} ${name}, which a killed run left: ${reason}`,
        hint: 'see what uses it, then run `loom clean` again',
    }));
    return { leftovers: removed, counts: countLeftovers(removed), warnings };
}

// EXTERNAL MODULE: ./build/js/cli/age.js
var age = __webpack_require__(6044);
// EXTERNAL MODULE: ./build/js/cli/diagnostics.js
var diagnostics = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var commands_past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/clean.js









const keptByDefault = 5;
/** `loom clean`: removes workspaces of ended runs, artifacts that have expired, and what killed runs left on the Docker Engine. */
async function clean_clean(flags, io) {
    const isDryRun = flags.dryRun === true;
    const workspaces = await cleanWorkspaces(flags, io);
    const artifacts = await cleanArtifacts(flags, io);
    const docker = await cleanDocker({ env: io.env, isDryRun });
    await (0,diagnostics/* printDiagnostics */.a)(docker.warnings, io);
    await io.stdout.write(flags.json === true
        ? toJson([...workspaces, ...artifacts], docker)
        : describe({ workspaces, artifacts, docker, isDryRun }));
    return exit/* exitCodes */.h.ok;
}
/** One entry for each thing; which of `workspace`, `artifacts`, `container`, `network` and `volume` it has says what it is. */
function toJson(measured, { leftovers }) {
    // To measure a volume, an engine walks through all that it has, also those of others.
    const fromDocker = leftovers.map(({ kind, name, run }) => ({ run, [kind]: name, bytes: null }));
    return `${JSON.stringify([...measured, ...fromDocker], null, 2)}\n`;
}
function describe({ workspaces, artifacts, docker: { leftovers, counts }, isDryRun }) {
    const total = sizeOf(workspaces);
    const count = `${workspaces.length} ${workspaces.length === 1 ? 'workspace' : 'workspaces'}`;
    const lines = [
        ...workspaces.map(({ workspace, bytes }) => `${workspace}  ${(0,format/* formatBytes */.z3)(bytes)}`),
        ...artifacts.map(({ artifacts: path, bytes }) => `${path}  ${(0,format/* formatBytes */.z3)(bytes)}`),
        ...leftovers.map(({ kind, name }) => `${kind} ${name}`),
        `${isDryRun ? 'would free' : 'freed'} ${total} in ${count}`,
    ];
    if (artifacts.length > 0)
        lines.push(`${isDryRun ? 'would free' : 'freed'} ${sizeOf(artifacts)} of artifacts that have expired`);
    if (leftovers.length > 0)
        lines.push(`${isDryRun ? 'would remove' : 'removed'} ${counts} of killed runs from the Docker Engine`);
    return lines.map((line) => `${line}\n`).join('');
}
function sizeOf(measured) {
    return (0,format/* formatBytes */.z3)(measured.reduce((sum, { bytes }) => sum + bytes, 0));
}
/** Those of the runs whose workspaces stay. */
async function cleanArtifacts(flags, io) {
    const { root } = await (0,commands_past/* openPast */.R)(io, flags.directory);
    const rule = { uid: process.getuid?.(), now: new Date(), isDryRun: flags.dryRun === true };
    const removed = [];
    for (const run of await (0,find/* listRuns */.v)(root)) {
        if (!('receipt' in run) || run.receipt.status === 'running')
            continue;
        for (const { path, bytes } of await removeExpiredArtifacts(run.receipt, rule))
            removed.push({ run: run.receipt.run_id, artifacts: path, bytes });
    }
    return removed;
}
async function cleanWorkspaces(flags, io) {
    const { root } = await (0,commands_past/* openPast */.R)(io, flags.directory);
    const before = flags.olderThan === undefined
        ? {}
        : { before: new Date(Date.now() - (0,age/* parseAge */.F)(flags.olderThan, { code: 'clean/wrong-age' })) };
    const isWide = flags.all === true || flags.olderThan !== undefined;
    const selected = (0,clean/* selectForRemoval */._k)(await (0,find/* listRuns */.v)(root), {
        keep: flags.keep ?? (isWide ? 0 : keptByDefault),
        ...before,
    });
    const uid = process.getuid?.();
    const removed = [];
    for (const receipt of selected) {
        const workspace = await (0,clean/* removableWorkspace */.pv)(receipt, uid);
        if (workspace === undefined)
            continue;
        const bytes = (0,clean/* sizeWithJobs */.K4)(workspace);
        if (flags.dryRun !== true)
            await (0,clean/* removeWorkspace */.qh)(receipt, uid);
        removed.push({ run: receipt.run_id, workspace, bytes });
    }
    return removed;
}


/***/ }),

/***/ 8792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openNamedRun),
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var _run_open_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2397);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9902);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);





/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(directory, io.env);
    const { workspaceRoot } = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(root, io.env);
    await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recover */ .l)(root, workspaceRoot);
    return { root, directory };
}
/** Opens the run that a name means, for a command that reads. A bundle is read outside of a repository too. */
async function openNamedRun(name, io, directoryOption) {
    const { root, directory } = (0,_run_open_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleName */ .aR)(name)
        ? { root: '', directory: (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption) }
        : await openPast(io, directoryOption);
    return { ...(await (0,_run_open_run_js__WEBPACK_IMPORTED_MODULE_0__/* .openRun */ .Iy)(name, { repositoryRoot: root, directory, env: io.env })), root };
}


/***/ }),

/***/ 9215:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ hasHostIds),
/* harmony export */   Qx: () => (/* binding */ makeHostId),
/* harmony export */   q5: () => (/* binding */ readHostId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6092);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6910);
/* harmony import */ var _base_system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9086);









/**
 * What this user of this machine is called on engines during one boot: a digest of the machine's id, its name, the user, and a
 * random key. The key is made once a boot and kept in the user's state directory, since machines that were cloned from one image
 * have the rest in common. Where it cannot be kept, the id is a new one each time, and nobody finds again what has it.
 */
async function makeHostId(bootId, env) {
    const path = keyPath(bootId, env);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const own = await digestOf(key);
    const keep = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true, mode: 0o700 });
        await leaveKey(path, key);
        return (await readHostId(bootId, env)) ?? own;
    };
    return (0,_base_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ifSystemAllows */ .L)(keep, own);
}
/** The id that this user of this machine had during a boot. Undefined when it had none, or none that is known any more. */
async function readHostId(bootId, env) {
    try {
        const key = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(keyPath(bootId, env));
        return /^[0-9a-f]{32}$/.test(key) ? await digestOf(key) : undefined;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EINVAL', 'EACCES'))
            return undefined;
        throw error;
    }
}
/** Whether this user has ever made an id on this machine: if not, nothing on any engine is theirs. */
function hasHostIds(env) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(keysDirectory(env));
}
function keysDirectory(env) {
    const base = env['XDG_STATE_HOME'];
    const home = env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, '.local/state'), 'loom/boots');
}
function keyPath(bootId, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(keysDirectory(env), bootId === '' ? 'any' : bootId);
}
/** A symbolic link to nothing is made in one step with what it says: of several processes the first wins. */
async function leaveKey(path, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(key, path).catch((error) => {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
    });
}
async function digestOf(key) {
    return (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)([key, await machineId(), (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), process.getuid?.() ?? null]));
}
async function machineId() {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/etc/machine-id', 'utf8')).trim();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES'))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 9198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expiryOf),
  y: () => (/* binding */ readKeptArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/model/expiry.js
const second = 1000;
const day = 86_400 * second;
const units = [
    [/^mo/, 30 * day],
    [/^s|^$/, second],
    [/^m/, 60 * second],
    [/^h/, 3600 * second],
    [/^d/, day],
    [/^w/, 7 * day],
    [/^y/, 365.25 * day],
];
/**
 * Milliseconds that a time such as `30 days`, `1 week and 2 days` or `2h20min` says, as a workflow has it; `Infinity` for `never`. As
 * in GitLab a number alone counts seconds, a month has 30 days and a year 365.25.
 */
function parseExpiry(text) {
    if (text.trim() === 'never')
        return Infinity;
    return [...text.matchAll(/(\d+)\s*([a-z]*)/g)].reduce((sumMs, [, count, unit = '']) => {
        const [, unitMs = 0] = units.find(([name]) => name.test(unit)) ?? [];
        return sumMs + Number(count) * unitMs;
    }, 0);
}

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/js/records/kept-artifacts.js





/** The artifacts of a run by its receipt and its plan, in the order of the plan. */
async function readKeptArtifacts(receipt, now) {
    const { logs_dir: logs, jobs } = receipt;
    const left = jobs.flatMap(({ id, artifacts: totals }) => (totals === undefined ? [] : [{ id, totals }]));
    if (left.length === 0)
        return [];
    const plan = (await (0,past/* ifReadable */.G5)((0,past/* readPlan */.m3)(receipt)))?.plan;
    return left.map(({ id, totals }) => {
        const { name, expire_in } = plan?.nodes.find((job) => job.id === id)?.artifacts ?? {};
        const expiresAt = expire_in === undefined ? undefined : expiryOf(receipt, expire_in);
        return {
            job: id,
            totals,
            ...(name === undefined ? {} : { name }),
            isThere: logs !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, (0,layout/* artifactsDirectory */.Jr)(id))),
            isExpired: expiresAt !== undefined && expiresAt <= now,
        };
    });
}
/** When what `expire_in` names expires. Undefined for `never`, and for a time that no calendar reaches. */
function expiryOf({ finished_at: finished, started_at: started }, text) {
    const date = new Date(Date.parse(finished ?? started) + parseExpiry(text));
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ })

};
