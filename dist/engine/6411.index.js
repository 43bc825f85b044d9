export const id = 6411;
export const ids = [6411];
export const modules = {

/***/ 8792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openNamedRun),
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var _run_open_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3453);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2397);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7477);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);





/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(directory, io.env);
    const { workspaceRoot } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(root, io.env);
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

/***/ 1117:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4254);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2237);





const prefix = 'loom-bundle-';
const ownerFile = 'owner.json';
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    pid: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
    start_time: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    boot_id: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
});
/** Makes a directory that nobody else may enter, below `root`, and removes those that killed processes left there. */
async function openScratch(root) {
    await sweep(root);
    const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, prefix));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ownerFile), JSON.stringify(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .identifyProcess */ .w)(process.pid)));
    return { path, [Symbol.asyncDispose]: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true }) };
}
async function sweep(root) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(root)).filter((name) => name.startsWith(prefix));
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name);
        if ((await (0,_trust_js__WEBPACK_IMPORTED_MODULE_3__/* .isTrusted */ .W)(path, process.getuid?.())) && (await isLeft(path)))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { recursive: true, force: true });
    }
}
const nameless = 60 * 60 * 1000;
/** Whether the process that made it is gone. One that was killed before it could say who it is made it long ago. */
async function isLeft(path) {
    try {
        const owner = valibot__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qgA(ownerSchema, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, ownerFile), 'utf8')));
        return !(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(owner));
    }
    catch {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
        return stats !== undefined && stats.mtimeMs < Date.now() - nameless;
    }
}


/***/ }),

/***/ 3453:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aR: () => (/* binding */ isBundleName),
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
var records_scratch = __webpack_require__(1117);
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
// EXTERNAL MODULE: ./build/js/storage/archive-failure.js
var archive_failure = __webpack_require__(1129);
;// CONCATENATED MODULE: ./build/js/storage/archive-bounds.js

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
            throw (0,archive_failure/* refusedArchive */.Do)('archive/too-large', `the archive expands to more than ${limits.expandedBytes} bytes`);
        if (expanded > ratioMattersFrom && expanded > read.bytes * limits.ratio)
            throw (0,archive_failure/* refusedArchive */.Do)('archive/too-large', `the archive expands to more than ${limits.ratio} times its size`);
        const last = chunk.findLastIndex((byte) => byte !== 0);
        zeros = last === -1 ? zeros + chunk.length : chunk.length - 1 - last;
        yield chunk;
    }
    if (zeros < endMarkBytes)
        throw new Error('it is cut short');
}

;// CONCATENATED MODULE: ./build/js/storage/archive-names.js
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

;// CONCATENATED MODULE: ./build/js/storage/archive-index.js

const mostHops = 40;
/** `fold` gives one name to all paths that the file system takes for one. */
function createArchiveIndex(fold = foldedPath) {
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

// EXTERNAL MODULE: ./build/js/storage/zstd.js
var zstd = __webpack_require__(25);
;// CONCATENATED MODULE: ./build/js/storage/extract-archive.js











/**
 * Unpacks a `tar.zst` that may come from anybody into a directory that must not exist yet: beside it first, moved there once
 * all of it is safe and whole. Fails with `archive/unsafe`, `archive/too-large` or `archive/damaged` and leaves nothing.
 * Owners, times and the setuid, setgid and sticky bits are not taken over; links are made last and never lead out.
 */
async function extractArchive(archive, target, options) {
    const limits = { ...defaultLimits, ...options.limits };
    const staging = `${target}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    await (0,promises_.mkdir)(staging, { mode: 0o700 });
    try {
        const read = { bytes: 0 };
        const packed = counted((0,files/* readChunks */.zO)(archive), read);
        const plain = bounded((0,zstd/* decompress */.m)(packed, options), read, limits);
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
    const index = createArchiveIndex();
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
    const checked = plainName(name);
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
    const target = plainName(linkname);
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
/** Unpacks and checks a bundle. */
async function openBundle(path, env) {
    const scratch = await (0,records_scratch/* openScratch */.j)((0,external_node_os_.tmpdir)());
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
    if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A)
        return error;
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT') && error.path === archive)
        return refusedArchive('archive/damaged', `there is no archive ${archive}`, error);
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOSPC', 'EDQUOT'))
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('environment', { code: 'archive/disk-full', message: `no space left to unpack ${archive}`, hint: 'free some space' }, error);
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'EISDIR', 'EACCES', 'EPERM') && (error.path ?? archive) === archive)
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

/***/ 25:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ compress),
/* harmony export */   m: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);






/** Bytes as one zstd frame with a checksum, where the engine can make one. */
function compress(chunks, options) {
    return through(chunks, options, {
        args: ['-q', '-T0', '--check', '-c'],
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
async function* throughProgram(chunks, program) {
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'close');
    // A program that stops reading closes the pipe; its exit code tells the story.
    let broken;
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from(chunks, { objectMode: false }), program.stdin).catch((error) => {
        broken = error instanceof Error ? error : new Error(String(error));
    });
    try {
        yield* program.stdout;
        await Promise.all([closed, fed]);
    }
    finally {
        program.kill('SIGKILL');
        program.stdin.destroy();
    }
    if (broken !== undefined && !(0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(broken, 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'))
        throw broken;
    if (program.exitCode !== 0)
        throw new Error('zstd refused it');
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
