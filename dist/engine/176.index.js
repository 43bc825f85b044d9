export const id = 176;
export const ids = [176];
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

/***/ 6817:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
const blockBytes = 512;
const markEnd = 265;
const typeFlags = { file: '0', 'hard-link': '1', link: '2', directory: '5' };
/**
 * The header of an entry in the POSIX format of 2001 (pax), which every reader of today knows. What does not fit into the classic
 * header, such as a long name, a size beyond 8 GiB or a part of a second, is said in an extended header before it.
 */
function tarHeader(entry) {
    const records = paxRecords(entry);
    const extendedBytes = records === '' ? 0 : blockBytes + padded(records.length);
    const header = Buffer.allocUnsafe(extendedBytes + blockBytes).fill(0);
    if (records !== '') {
        writeClassic(header, { ...paxOwner, sizeBytes: records.length, flag: 'x' });
        header.write(records, blockBytes, 'latin1');
    }
    writeClassic(header.subarray(extendedBytes), { ...entry, flag: typeFlags[entry.kind] });
    return header;
}
const paxOwner = { name: Buffer.from('pax'), uid: 0, gid: 0, mode: 0o644, mtimeNs: 0n };
/** What follows content of that length. */
function tarPadding(sizeBytes) {
    return Buffer.alloc(padded(sizeBytes) - sizeBytes);
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / blockBytes) * blockBytes;
}
/** What follows the last entry. */
function tarEnd() {
    return Buffer.alloc(2 * blockBytes);
}
/** Where a number stands, and how long it is. */
const numbers = {
    mode: [100, 8],
    uid: [108, 8],
    gid: [116, 8],
    sizeBytes: [124, 12],
    mtime: [136, 12],
    checksum: [148, 7],
};
/** Into zeros. */
function writeClassic(to, entry) {
    to.set(entry.name.subarray(0, 100));
    writeOctal(to, numbers.mode, entry.mode);
    writeOctal(to, numbers.uid, entry.uid);
    writeOctal(to, numbers.gid, entry.gid);
    writeOctal(to, numbers.sizeBytes, entry.sizeBytes);
    writeOctal(to, numbers.mtime, wholeSeconds(entry.mtimeNs));
    to.write(`        ${entry.flag}`, 148, 'latin1');
    if (entry.target !== undefined)
        to.set(entry.target.subarray(0, 100), 157);
    to.write('ustar\u000000', 257, 'latin1');
    let sum = 0;
    // Not `for of`, which is ten times slower; there is nothing beyond the mark.
    for (let at = 0; at < markEnd; at++)
        sum += to[at] ?? 0;
    writeOctal(to, numbers.checksum, sum);
    to[154] = 0;
}
/** Digits before a NUL; zeros where the number does not fit: then the extended header has it. */
function writeOctal(to, [at, width], value) {
    let left = isOctal(value, width) ? value : 0;
    for (let digit = at + width - 2; digit >= at; digit--) {
        to[digit] = 0x30 + (left % 8);
        left = Math.trunc(left / 8);
    }
}
function isOctal(value, width) {
    return value >= 0 && value < 2 ** (3 * (width - 1));
}
function wholeSeconds(ns) {
    return Number(ns < 0n ? 0n : ns / 1000000000n);
}
/** A byte a character. */
function paxRecords({ name, target, uid, gid, sizeBytes, mtimeNs }) {
    let records = '';
    if (name.length > 100)
        records += paxRecord('path', bytesAsText(name));
    if (target !== undefined && target.length > 100)
        records += paxRecord('linkpath', bytesAsText(target));
    if (!isOctal(sizeBytes, 12))
        records += paxRecord('size', String(sizeBytes));
    if (!isOctal(uid, 8))
        records += paxRecord('uid', String(uid));
    if (!isOctal(gid, 8))
        records += paxRecord('gid', String(gid));
    if (mtimeNs % 1000000000n !== 0n || mtimeNs < 0n)
        records += paxRecord('mtime', decimalSeconds(mtimeNs));
    return records;
}
function bytesAsText(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function decimalSeconds(ns) {
    const digits = String(ns < 0n ? -ns : ns).padStart(10, '0');
    return `${ns < 0n ? '-' : ''}${digits.slice(0, -9)}.${digits.slice(-9)}`;
}
/** `<length> <key>=<value>\n`, where the length counts its own digits. */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length + 1;
    while (String(length).length + rest.length !== length)
        length = String(length).length + rest.length;
    return `${length}${rest}`;
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

/***/ 4812:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  receiptAttest: () => (/* binding */ receiptAttest),
  receiptExport: () => (/* binding */ receiptExport),
  receiptImport: () => (/* binding */ receiptImport),
  receiptMerge: () => (/* binding */ receiptMerge),
  receiptVerify: () => (/* binding */ receiptVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/model/bundle.js
var bundle = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/js/model/compared.js
var model_compared = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/js/model/plan.js
var plan = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/js/model/records.js
var records = __webpack_require__(26);
// EXTERNAL MODULE: ./build/js/records/check-bundle.js
var check_bundle = __webpack_require__(9148);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/portable.js
var portable = __webpack_require__(1700);
;// CONCATENATED MODULE: ./build/js/records/verify.js














/**
 * Everything that is wrong with the records of a run: files that do not have their schema's shape, digests that are not those of
 * what they speak of, pointers to nothing, lines that are not whole. Paths are relative to the log directory.
 */
async function verifyRun(receipt) {
    const { logs_dir: logs } = receipt;
    if (logs === undefined)
        return ['the run has no logs'];
    if (!(0,external_node_fs_.existsSync)(logs))
        return ['the logs are gone'];
    const runtime = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(logs));
    const paths = (await (0,promises_.readdir)(logs, { recursive: true, encoding: 'utf8' })).sort();
    const problems = [];
    for (const path of paths)
        problems.push(...(await fileProblems(logs, path, receipt)));
    problems.push(...pointerProblems(receipt), ...(await digestsWrong(receipt)));
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(runtime, 'bundle.json')))
        problems.push(...(await (0,check_bundle/* digestProblems */.bv)(runtime, await (0,check_bundle/* readBundle */.Bo)(runtime))));
    return problems;
}
const lineSchema = dist/* looseObject */._H3({});
function schemaOf(path) {
    if (/(^|\/)artifacts\//.test(path))
        return undefined;
    if (path === 'pipeline/manifest.json')
        return records/* pipelineManifestSchema */.bt;
    switch ((0,external_node_path_.basename)(path)) {
        case 'summary.json':
            return records/* summarySchema */.Uv;
        case 'manifest.json':
            return records/* jobManifestSchema */.EO;
        case 'phase-report.json':
            return records/* phaseReportSchema */.Fm;
        case layout/* startFile */.Be:
            return records/* runStartSchema */.h4;
        case layout/* planFile */.eS:
            return plan/* planSchema */.Fu;
        case layout/* comparedFile */.GZ:
            return model_compared/* comparedSchema */.Rr;
        case layout/* filesFile */.CP:
            return bundle/* fileListSchema */.MT;
        case 'events.jsonl':
            return records/* eventLineSchema */.wg;
    }
    return path.endsWith('.jsonl') ? lineSchema : undefined;
}
async function fileProblems(logs, path, receipt) {
    const schema = schemaOf(path);
    if (schema === undefined)
        return [];
    if (path.endsWith('.jsonl'))
        return lineProblems(logs, path, { schema, receipt });
    const decoded = decode(await (0,promises_.readFile)((0,external_node_path_.join)(logs, path), 'utf8'), schema);
    if ('problem' in decoded)
        return [`${path}: ${decoded.problem}`];
    if ((0,external_node_path_.basename)(path) !== 'manifest.json' || path.startsWith('pipeline/'))
        return [];
    return (0,portable/* manifestPointers */.Gn)(dist/* parse */.qgA(records/* jobManifestSchema */.EO, decoded.value))
        .filter((pointer) => !pointsIn(logs, pointer))
        .map((pointer) => `${path}: points at ${pointer}, which is not there`);
}
function pointsIn(logs, pointer) {
    return (0,portable/* isSafePointer */.l4)(pointer) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, pointer));
}
function decode(text, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'it is no JSON' };
    }
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return { value: result.output };
    return { problem: `${dist/* getDotPath */.BuJ(result.issues[0]) ?? 'it'}: ${result.issues[0].message}` };
}
/** A run that was killed may have left the last line of a file torn; that is how it was. */
async function lineProblems(logs, path, { schema, receipt }) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(logs, path), 'utf8'), crlfDelay: Infinity });
    const wrong = [];
    let at = 0;
    for await (const line of lines) {
        const decoded = decode(line, schema);
        at++;
        if ('problem' in decoded)
            wrong.push({ at, problem: decoded.problem });
    }
    return wrong
        .filter((one) => one.at !== at || receipt.status !== 'interrupted')
        .slice(0, 3)
        .map((one) => `${path}: line ${one.at}: ${one.problem}`);
}
function pointerProblems(receipt) {
    const { logs_dir: logs = '', jobs, events_jsonl_path, phase_report_path, graph_ir, compared_path } = receipt;
    const named = { events_jsonl_path, phase_report_path, 'graph_ir.path': graph_ir?.path, compared_path };
    const gone = Object.entries(named)
        .filter(([, path]) => path !== undefined && !(0,external_node_fs_.existsSync)(path))
        .map(([name, path]) => `the receipt's ${name} points at ${(0,external_node_path_.relative)(logs, path ?? '')}, which is not there`);
    const without = jobs
        .filter((job) => !pointsIn(logs, job.manifest_path))
        .map((job) => `job \`${job.id}\` points at ${job.manifest_path}, which is not there`);
    return [...gone, ...without];
}
async function digestsWrong({ graph_ir, compared_path, parity_digest }) {
    const problems = [];
    if (graph_ir !== undefined && (0,external_node_fs_.existsSync)(graph_ir.path)) {
        const text = (await (0,promises_.readFile)(graph_ir.path, 'utf8')).trimEnd();
        if ((0,hash/* sha256 */.s)(text) !== graph_ir.digest)
            problems.push('plan.json is not the plan of the digest in the receipt');
    }
    if (parity_digest !== undefined && compared_path === undefined)
        problems.push('the receipt has a parity_digest and no compared_path');
    if (compared_path === undefined || !(0,external_node_fs_.existsSync)(compared_path))
        return problems;
    const compared = decode(await (0,promises_.readFile)(compared_path, 'utf8'), model_compared/* comparedSchema */.Rr);
    if ('value' in compared && (0,hash/* sha256 */.s)((0,json/* canonicalJson */.d)(compared.value)) !== parity_digest)
        problems.push('compared.json has another digest than the parity_digest in the receipt');
    return problems;
}

;// CONCATENATED MODULE: ./build/js/report/attest.js
/**
 * What a run that has ended says of its source, as an in-toto Statement to be signed by whatever signs. The commit is a subject
 * only when what ran was exactly the commit; the tree is one always. A job that failed and may is a warning; one that was
 * cancelled failed; skipped ones are none of it.
 */
function attestRun(receipt, isCommit) {
    const { snapshot_head_sha: head = '', snapshot_tree_sha: tree = '', jobs, status, graph_ir } = receipt;
    const idsOf = (wanted) => jobs.filter((job) => job.outcome !== 'skipped' && wanted(job)).map(({ id }) => id);
    const warned = idsOf((job) => job.outcome !== 'success' && job.allowed === true);
    const plan = graph_ir?.digest.replace(/^sha256:/, '');
    return {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [
            ...(isCommit && head !== '' ? [{ name: 'commit', digest: { gitCommit: head } }] : []),
            { name: 'tree', digest: { gitTree: tree } },
        ],
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
        predicate: {
            result: status !== 'success' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
            configuration: plan === undefined ? [] : [{ name: 'plan.json', digest: { sha256: plan } }],
            passedTests: idsOf((job) => job.outcome === 'success'),
            warnedTests: warned,
            failedTests: idsOf((job) => job.outcome !== 'success' && job.allowed !== true),
        },
    };
}

// EXTERNAL MODULE: ./build/js/run/bundles.js + 6 modules
var bundles = __webpack_require__(108);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/receipt.js
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









/** `loom receipt export`: one run as a bundle. */
async function receiptExport(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const run = __addDisposableResource(env_1, await (0,past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
        const { receipt } = run;
        const output = (0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p)(io, flags.directory), flags.output ?? `${receipt.run_id}.loom.tar.zst`);
        const remarks = await (0,bundles/* exportRun */.qQ)({
            receipt,
            output,
            withArtifacts: flags.withArtifacts ?? false,
            force: flags.force ?? false,
            env: io.env,
            loomVersion: version/* version */.r,
        });
        for (const remark of remarks)
            await io.stderr.write(`${remark}\n`);
        await io.stdout.write(`bundle: ${output}\n`);
        return exit/* exitCodes */.h.ok;
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
/** `loom receipt import`: a bundle among the runs that this repository knows. */
async function receiptImport(flags, io) {
    const { root, directory } = await (0,past/* openPast */.R)(io, flags.directory);
    const { receipt, isNew } = await (0,bundles/* importBundle */.iU)((0,external_node_path_.resolve)(directory, flags.bundle), root, io.env);
    await io.stdout.write(`${isNew ? 'imported' : 'known already'}: ${described(receipt)}\n`);
    return exit/* exitCodes */.h.ok;
}
/** `loom receipt verify`: what is wrong with the records of a run, one line each. */
async function receiptVerify(flags, io) {
    let problems;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const run = __addDisposableResource(env_2, await (0,past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
            problems = await verifyRun(run.receipt);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        // A receipt or bundle that cannot be read is what was asked for; a name that means none is not.
        if (!(error instanceof failure/* LoomFailure */.A) || !/^(archive|bundle|run\/unreadable)/.test(error.diagnostic.code))
            throw error;
        problems = [error.message];
    }
    for (const problem of problems)
        await io.stdout.write(`${problem}\n`);
    if (problems.length === 0)
        await io.stdout.write('the records are whole and agree with each other\n');
    return problems.length === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.failed;
}
/** `loom receipt attest`: an in-toto Statement on standard output, to be signed by whatever signs. */
async function receiptAttest(flags, io) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const run = __addDisposableResource(env_3, await (0,past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
        (0,bundles/* refuseUnended */.U2)(run.receipt);
        const isCommit = await (0,bundles/* ranCommitItself */.y)(run.receipt);
        if (isCommit !== true)
            await io.stderr.write(isCommit === undefined
                ? 'the run does not say whether it was the commit itself, so only its tree is attested\n'
                : 'the run had uncommitted work, so only its tree is attested\n');
        await io.stdout.write(`${JSON.stringify(attestRun(run.receipt, isCommit ?? false), null, 2)}\n`);
        return exit/* exitCodes */.h.ok;
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** `loom receipt merge`: the bundles of a fanned-out run as one. */
async function receiptMerge(flags, io) {
    const directory = (0,cli_io/* workingDirectory */.p)(io, flags.directory);
    const output = (0,external_node_path_.resolve)(directory, flags.output ?? 'merged.loom.tar.zst');
    const { receipt, warnings } = await (0,bundles/* mergeBundles */.aY)({
        bundles: flags.bundles.map((bundle) => (0,external_node_path_.resolve)(directory, bundle)),
        output,
        newest: flags.newest ?? false,
        force: flags.force ?? false,
        env: io.env,
        loomVersion: version/* version */.r,
    });
    for (const warning of warnings)
        await io.stderr.write(`warning: ${warning}\n`);
    await io.stdout.write(`merged: ${described(receipt)}\nbundle: ${output}\n`);
    return exit/* exitCodes */.h.ok;
}
function described({ run_id, context, status, jobs }) {
    return `run ${run_id} (${context}, ${status}, ${jobs.length} ${jobs.length === 1 ? 'job' : 'jobs'})`;
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

/***/ 6564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readablePath),
/* harmony export */   v: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A path for people and records; a byte that is no UTF-8 becomes `\xNN`. */
function readablePath(path) {
    const text = path.toString('utf8');
    if (Buffer.from(text).equals(path))
        return text;
    return [...path]
        .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
        .join('');
}
/** How much a job left, and one digest of all of it. The order of the list counts: sorted by path. */
function totalsOf(stored) {
    const list = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { path, sizeBytes, sha256, mode } of stored) {
        list.update(`${sha256} ${mode} ${sizeBytes} `);
        list.update(path);
        list.update('\n');
    }
    const size = stored.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return { files: stored.length, size, sha256: list.digest('hex') };
}


/***/ }),

/***/ 445:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planDigestOf),
/* harmony export */   y: () => (/* binding */ readCompared)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6092);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _model_compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _model_test_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3370);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7377);









/**
 * Reads what a run is compared by, from where its receipt points or else from the copy that a repository keeps. Fails with
 * `diff/nothing-recorded` for a run that left none, and with `run/unreadable` for one that is not what the receipt speaks of.
 */
async function readCompared(receipt, repositoryRoot) {
    const copies = [repositoryRoot, receipt.repo_root].map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .comparedCopyPath */ .O7)(receipt.run_id)));
    const places = [...(receipt.compared_path === undefined ? [] : [receipt.compared_path]), ...copies];
    for (const place of places) {
        const text = await readIfThere(place);
        if (text !== undefined)
            return decodeCompared(text, { place, digest: receipt.parity_digest });
    }
    throw nothingRecorded(receipt);
}
/**
 * The digest of the plan that a run was of. What it is compared by has it as it was; in a bundle's receipt it is that of the plan
 * with places hidden.
 */
async function planDigestOf(receipt) {
    if (receipt.compared_path === undefined)
        return receipt.graph_ir?.digest;
    return (await readCompared(receipt, receipt.repo_root)).workflow.plan_digest;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return undefined;
        throw error;
    }
}
function decodeCompared(text, { place, digest }) {
    if (digest !== undefined && (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(text.trimEnd()) !== digest)
        throw unreadable(place, 'it is not what the receipt’s parity_digest was made of');
    let decoded;
    try {
        decoded = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(place, error instanceof Error ? error.message : String(error));
    }
    const cases = takeCases(decoded);
    const result = valibot__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xLC(_model_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedSchema */ .Rr, decoded, { abortEarly: true });
    if (result.success)
        return putBack(result.output, cases);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_8__/* .getDotPath */ .BuJ(issue) ?? 'it';
    throw unreadable(place, where === 'schema_version' ? `expected version "${_model_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedVersion */ .i6}"` : `${where}: ${issue.message}`);
}
const jobsSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ jobs: valibot__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()) });
const testsSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ tests: valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ cases: valibot__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()) }) });
/**
 * Takes the tests out of what was read, by position of their job: for 100,000 of them the schema library takes longer than reading
 * the file. One that is wrong is left for it to tell.
 */
function takeCases(decoded) {
    const taken = new Map();
    if (!valibot__WEBPACK_IMPORTED_MODULE_8__.is(jobsSchema, decoded))
        return taken;
    for (const [at, job] of decoded.jobs.entries()) {
        if (!valibot__WEBPACK_IMPORTED_MODULE_8__.is(testsSchema, job))
            continue;
        const { cases } = job.tests;
        if (!areCases(cases))
            continue;
        taken.set(at, cases);
        job.tests.cases = [];
    }
    return taken;
}
function areCases(cases) {
    const outcomes = _model_test_record_js__WEBPACK_IMPORTED_MODULE_6__/* .testOutcomeSchema */ .y2.options;
    return cases.every((one) => typeof one === 'object' &&
        one !== null &&
        'id' in one &&
        typeof one.id === 'string' &&
        'outcome' in one &&
        outcomes.includes(one.outcome));
}
function putBack(compared, cases) {
    for (const [at, { tests }] of compared.jobs.entries())
        if (tests !== undefined)
            tests.cases = cases.get(at) ?? [];
    return compared;
}
function nothingRecorded({ run_id, status, retry_of }) {
    const why = status === 'running'
        ? 'it has not ended'
        : status === 'interrupted'
            ? 'it was interrupted'
            : retry_of !== undefined
                ? `it went on in the workspace of run ${retry_of}, which is no snapshot any more`
                : 'an older Loom made it, or it ended before its jobs, or its records are gone';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'diff/nothing-recorded',
        message: `run ${run_id} has nothing to compare: ${why}`,
        hint: 'run it again: `loom run --local`',
    });
}
function unreadable(path, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'run/unreadable',
        message: `cannot read ${path}: ${why}`,
        hint: 'it may be damaged, or written by a newer Loom',
    });
}


/***/ }),

/***/ 1043:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listRecords)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6564);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);




/** Lists them without following a link. */
async function listRecords(logs) {
    const found = { records: [], artifacts: [], unfit: [] };
    await walk(Buffer.from(`${logs}/`), Buffer.alloc(0), found);
    for (const list of Object.values(found))
        list.sort();
    return found;
}
async function walk(logs, directory, found) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(Buffer.concat([logs, directory]), { encoding: 'buffer', withFileTypes: true });
    for (const entry of entries) {
        const path = Buffer.concat([directory, entry.name]);
        const text = path.toString('utf8');
        if (entry.isDirectory())
            await walk(logs, Buffer.concat([path, Buffer.from('/')]), found);
        else if (!(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .isArtifact */ .vw)(text)) {
            if (entry.isFile())
                found.records.push(text);
        }
        else if (entry.isFile() || entry.isSymbolicLink()) {
            const target = entry.isFile() ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(Buffer.concat([logs, path]), 'buffer');
            const isFit = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) && (target === undefined || staysInside(text, target));
            if (isFit)
                found.artifacts.push(text);
            else
                found.unfit.push((0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePath */ .q)(path));
        }
    }
}
/**
 * Whether a link leads to a place among the artifacts that it is one of. It climbs first, out of directories that are none but
 * directories, and then goes down: where all links do so, there is no way out through several of them.
 */
function staysInside(path, target) {
    const way = target.toString('utf8').split('/');
    const climbed = way.findIndex((name) => name !== '..' && name !== '.');
    const [climbs, rest] = climbed === -1 ? [way, []] : [way.slice(0, climbed), way.slice(climbed)];
    const depth = path.slice((0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactsTop */ .J9)(path).length).split('/').length - 1;
    const isAbsolute = way[0] === '';
    return ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(target) &&
        !isAbsolute &&
        !rest.includes('..') &&
        climbs.filter((name) => name === '..').length <= depth);
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

/***/ 6581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5938);





/**
 * The bundles that paths mean: a directory stands for all that are somewhere below it, since `actions/download-artifact` makes one
 * for each artifact. Relative ones count from `directory`. Fails with `bundle/none`.
 */
async function findBundles(paths, directory) {
    const found = [];
    for (const path of paths.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, one))) {
        const isDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
        if (!isDirectory)
            found.push(path);
        else
            for (const below of (await namesBelow(path)).sort())
                if (below.endsWith(_model_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleExtension */ .WL))
                    found.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, below));
    }
    if (found.length > 0)
        return found;
    const places = paths.map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, one)).join(', ');
    throw noBundle(`no bundle (\`*${_model_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleExtension */ .WL}\`) is in ${places}`);
}
async function namesBelow(directory) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory, { recursive: true });
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EACCES'))
            throw noBundle(`you may not read the directory ${error.path ?? directory}`);
        throw error;
    }
}
function noBundle(message) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
        code: 'bundle/none',
        message,
        hint: 'fetch the bundles of the jobs that have run; `loom receipt export --with-artifacts` writes one',
    });
}


/***/ })

};
