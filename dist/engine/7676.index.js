export const id = 7676;
export const ids = [7676];
export const modules = {

/***/ 7522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ globToRegularExpression)
/* harmony export */ });
/**
 * A glob of paths as the source of a regular expression in RE2 syntax, which matches whole paths in time that
 * grows with the path and no faster. `*` and `?` stay within a part of the path and match dots, `**` crosses parts, `[a-z]`,
 * `[!a-z]` and `{a,b}` are as in a shell, a backslash takes the next character as it is. A leading `/` or `./` means nothing.
 */
function globToRegularExpression(glob) {
    const pieces = glob.replace(/^\.?\//, '').match(piece) ?? [];
    const closing = pieces.lastIndexOf('}');
    let open = 0;
    const source = pieces.map((text, at) => {
        if (text === '{' && at < closing) {
            open += 1;
            return '(?:';
        }
        if (text === '}' && open > 0) {
            open -= 1;
            return ')';
        }
        return text === ',' && open > 0 ? '|' : sourceOf(text);
    });
    return `^${source.join('')}${')'.repeat(open)}$`;
}
const piece = /\*\*\/|\/\*\*$|\*+|\[[!^]?\]?[^\]/]*\]|\\.|[\s\S]/g;
function sourceOf(text) {
    if (text === '**/')
        return '(?:[^/]+/)*';
    if (text === '/**')
        return '/.*';
    if (text === '**')
        return '.*';
    if (/^\*+$/.test(text))
        return '[^/]*';
    if (text === '?')
        return '[^/]';
    if (/^\[.+\]$/.test(text))
        return classOf(text);
    return text.replace(/^\\(?=.)/, '').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
function classOf(text) {
    const isNegated = /^\[[!^]/.test(text);
    const members = text.slice(isNegated ? 2 : 1, -1).replace(/[\\[\]^&]/g, '\\$&');
    return members === '' ? '\\[\\]' : `[${isNegated ? '^/' : ''}${members}]`;
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

/***/ 9940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ createOccurrences)
/* harmony export */ });
/** Gives the first bearer of a text the text itself, the second one `text #2`, and so on; no answer is given twice. */
function createOccurrences() {
    const counts = new Map();
    const given = new Set();
    return (text) => {
        let count = counts.get(text) ?? 0;
        let answer;
        do {
            count += 1;
            answer = count === 1 ? text : `${text} #${count}`;
        } while (given.has(answer));
        counts.set(text, count);
        given.add(answer);
        return answer;
    };
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

/***/ 8210:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ keyCaches)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var diagnostics_failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/model/job-shapes.js
var job_shapes = __webpack_require__(9482);
// EXTERNAL MODULE: ./build/js/model/plan.js
var plan = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/js/model/variables.js
var model_variables = __webpack_require__(6753);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/storage/match-paths.js
var match_paths = __webpack_require__(2732);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/js/storage/cache/key-files.js







/** Never part of a key: what git and Loom keep for themselves. */
const ownDirectories = ['.git', '.loom/.runtime'];
const largeBytes = 1 << 20;
const hashedAtOnce = 64;
/** Files and links below a directory, without those in `without`, sorted. Links are not followed. */
async function listFiles(directory, without) {
    const left = new Set([...ownDirectories, ...without]);
    const files = [];
    const visit = async (inside) => {
        const below = [];
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(directory, inside), { withFileTypes: true })) {
            const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
            if (left.has(path))
                continue;
            if (entry.isDirectory())
                below.push(path);
            else if (entry.isFile() || entry.isSymbolicLink())
                files.push(path);
        }
        await Promise.all(below.map(visit));
    };
    await visit('');
    return files.sort(compare/* compare */.U);
}
/** SHA-256 of each file by its path; of a link that of what it says. */
async function hashFiles(directory, paths) {
    const hashes = [];
    for (const [at, path] of paths.entries()) {
        // Small files are read at once, which is many times faster; others may have a turn in between.
        if (at % hashedAtOnce === hashedAtOnce - 1)
            await (0,external_node_timers_promises_.setImmediate)();
        hashes.push([path, await hashFile((0,external_node_path_.join)(directory, path))]);
    }
    // Where a file is called `__proto__`, it is one as well.
    return Object.fromEntries(hashes);
}
async function hashFile(path) {
    const stats = (0,external_node_fs_.lstatSync)(path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    if (stats.isSymbolicLink())
        hash.update((0,external_node_fs_.readlinkSync)(path));
    else if (stats.size < largeBytes)
        hash.update((0,external_node_fs_.readFileSync)(path));
    else
        for await (const chunk of (0,files/* readChunks */.zO)(path))
            hash.update(chunk);
    return hash.digest('hex');
}
/** One digest of files: who renames, changes, adds or removes one gets another. */
function filesDigest(hashes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of Object.keys(hashes).sort(compare/* compare */.U))
        hash.update(`${path}\0${hashes[path] ?? ''}\n`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/js/storage/cache/walk.js
var walk = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/js/storage/cache/cache-key.js







/**
 * The key of a cache for what is in the workspace: the text itself, `<prefix>-<SHA-256 of its files>`, or a template, with references
 * replaced in each. Where no file is there, the key ends in `no-files`.
 */
async function buildCacheKey(written, request) {
    const expand = (text) => (0,model_variables/* expandIn */.WP)(text, request.lookup);
    if (typeof written === 'string')
        return templated(expand(written));
    if (written.template !== undefined)
        return templated(expand(written.template));
    const prefix = written.prefix === undefined ? undefined : expand(written.prefix);
    if (written.files === undefined)
        return { key: prefix ?? '', parts: { prefix: prefix ?? '' } };
    const files = await hashFiles(request.workspace, await filesOf(written.files.map(expand), request));
    const sum = Object.keys(files).length === 0 ? noFiles : filesDigest(files);
    const head = prefix === undefined ? {} : { prefix };
    return { key: [...Object.values(head), sum].join('-'), parts: { ...head, files } };
}
/** What a key says whose files are not there. */
const noFiles = 'no-files';
function templated(template) {
    return { key: template, parts: { template } };
}
/** Files that globs mean. What is named outright is looked up, and costs no walk through the workspace. */
async function filesOf(globs, request) {
    const { workspace } = request;
    const without = (0,walk/* plainPaths */.FY)(request.without);
    const isPlain = (glob) => !/[*?[\]{}\\]/.test(glob) && !glob.endsWith('/');
    if (globs.every(isPlain)) {
        const isOutside = (path) => !without.some((own) => path === own || path.startsWith(`${own}/`));
        const named = [...new Set(globs.map(walk/* plainPath */.s1))].filter((path) => isOutside(path) && !path.split('/').includes('..'));
        const there = await Promise.all(named.map((path) => isFile((0,external_node_path_.join)(workspace, path))));
        return named.filter((_, at) => there[at] === true);
    }
    const matcher = await (0,match_paths/* matchPaths */.o)(globs);
    return (await listFiles(workspace, without)).filter((path) => matcher.matches(path));
}
async function isFile(path) {
    try {
        const stats = await (0,promises_.lstat)(path);
        return stats.isFile() || stats.isSymbolicLink();
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/storage/cache/failure.js
var cache_failure = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/js/engine/environment.js
var environment = __webpack_require__(4092);
;// CONCATENATED MODULE: ./build/js/engine/cache-keys.js







/** The caches of a job that are not disabled, with their keys for what is in the workspace now. */
async function keyCaches(job, context) {
    const lookup = variableLookup(job, context);
    const caches = (job.cache ?? []).filter(({ disabled }) => disabled !== true);
    return Promise.all(caches.map(async (cache) => keyCache(cache, lookup, context)));
}
/** Name of a cache that has none, since its job has no other. */
const onlyName = 'default';
async function keyCache(cache, lookup, context) {
    const { name = onlyName, key: written = '', policy = 'pull-push', when = 'on_success' } = cache;
    const paths = (cache.paths ?? []).map((path) => (0,model_variables/* expandIn */.WP)(path, lookup));
    const fallbacks = (cache.fallback_keys ?? []).map((key) => (0,model_variables/* expandIn */.WP)(key, lookup));
    // Every key begins with an empty one.
    const fallbackKeys = fallbacks.filter((key) => key !== '');
    const known = { name, policy, when, paths, fallbackKeys };
    const refused = (warning) => ({
        ...{ ...known, key: masked, parts: {}, fallbackKeys: [] },
        ...{ isUsable: false, warnings: [warning] },
    });
    const texts = [...textsOf(written).map((text) => (0,model_variables/* expandIn */.WP)(text, lookup)), ...paths, ...fallbackKeys];
    const holdsSecret = (text) => text.includes(secretMark) || context.redactor.text(text) !== text;
    if (texts.some(holdsSecret))
        return refused(secretInKey(name));
    const outside = paths.find((path) => !job_shapes/* relativePath */.iZ.test(path) || isForeign(path));
    if (outside !== undefined)
        return refused(outsideOf(name, outside));
    try {
        const { key, parts } = await buildCacheKey(written, {
            workspace: context.workspace,
            without: paths,
            lookup,
        });
        if (key === '')
            return refused(emptyKey(name));
        const hasNoFiles = parts.files !== undefined && Object.keys(parts.files).length === 0;
        return { ...known, key, parts, isUsable: true, warnings: hasNoFiles ? [cache_keys_noFiles(name, written)] : [] };
    }
    catch (error) {
        const failure = (0,cache_failure/* asCacheFailure */.b)(error, `cannot tell the key of the cache \`${name}\``);
        if (failure instanceof diagnostics_failure/* LoomFailure */.A)
            return refused(failure.diagnostic);
        throw failure;
    }
}
/** What is shown of a key that cannot be. */
const masked = '[MASKED]';
/** Stands for the value of a secret: no variable holds such a character. */
const secretMark = '\0';
function textsOf(key) {
    if (typeof key === 'string')
        return [key];
    return [key.prefix ?? '', key.template ?? '', ...(key.files ?? [])];
}
function variableLookup(job, { workspace, provider, facts }) {
    const secretValues = Object.fromEntries((job.secrets ?? []).map(({ name }) => [name, secretMark]));
    const session = { projectDir: workspace, environment: {}, secretPaths: {} };
    const variables = (0,environment/* jobVariables */.B)(job, { provider: provider.name, session, secretValues }, facts);
    const { runId, treeSha, git } = facts;
    const own = {
        job_name: (0,plan/* nameOf */.Vb)(job),
        job_id: job.id,
        run_id: runId,
        pipeline_id: runId,
        head_sha: git.headSha,
        tree_sha: treeSha,
    };
    return (name) => (0,model_variables/* valueIn */.xm)(variables, name) ?? (0,model_variables/* valueIn */.xm)(own, name);
}
function secretInKey(name) {
    const message = `the cache \`${name}\` is not used: a secret is part of its key or its paths, which are written down`;
    return { code: 'cache/secret-in-key', message };
}
function emptyKey(name) {
    const message = `the cache \`${name}\` is not used: nothing is left of its key once its variables are expanded`;
    return { code: 'cache/empty-key', message };
}
/** The workspace as a whole, and what git and Loom keep for themselves in it. */
function isForeign(path) {
    const plain = path
        .split('/')
        .filter((part) => part !== '' && part !== '.')
        .join('/');
    return plain === '' || /^(\.git|\.loom\/\.runtime)(\/|$)/.test(plain) || plain === '.loom';
}
function outsideOf(name, path) {
    const message = `the cache \`${name}\` is not used: its path \`${path}\` is ${isForeign(path) ? 'no part of the workspace that a job may keep' : 'not below the workspace'}`;
    return { code: 'cache/outside', message };
}
function cache_keys_noFiles(name, key) {
    const files = typeof key === 'string' ? [] : (key.files ?? []);
    const named = files.map((file) => `\`${file}\``).join(', ');
    const message = `no file matches ${named} of the key of the cache \`${name}\`: the key ends in \`no-files\``;
    return { code: 'cache/no-files', message };
}


/***/ }),

/***/ 3343:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createEmitter)
/* harmony export */ });
/** An emitter whose events count from 1; every sink gets them in the same order. */
function createEmitter(sinks, now) {
    let seq = 0;
    return {
        emit(place, phase, body) {
            seq += 1;
            const event = { seq, ts: now().toISOString(), place, phase, ...body };
            const waits = sinks.map((sink) => sink.write(event)).filter((wait) => wait !== undefined);
            return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
        },
    };
}


/***/ }),

/***/ 870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveJobSecrets),
/* harmony export */   s: () => (/* binding */ refuseValueInName)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _secrets_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7064);


/**
 * Resolves what a job declares, before its first step. What is odd is told as warnings. Fails with a `secrets/…` code for one that
 * the job cannot run without.
 */
async function resolveJobSecrets(job, { secrets, redactor, signal }, tell) {
    const resolved = await secrets.resolve(job.secrets ?? [], signal);
    // All of them first: a warning about one may hold another.
    const refused = resolved.flatMap((secret) => registered(secret, redactor));
    const warnings = [...resolved.flatMap((secret) => secret.warnings), ...refused];
    for (const { code, message } of warnings)
        await tell({ type: 'warning', code, message: redactor.text(message) });
    if (resolved.length > 0)
        await tell({
            type: 'secrets_resolved',
            secrets: resolved.map(({ name, value }) => ({ name, resolved: value !== undefined })),
        });
    refuseValueInName(job.id, redactor);
    const present = resolved.flatMap(({ name, file, value }) => value === undefined ? [] : [{ name, file, value }]);
    return {
        files: present.filter(({ file }) => file).map(({ name, value: bytes }) => ({ name, bytes })),
        values: Object.fromEntries(present.filter(({ file }) => !file).map(({ name, value }) => [name, Buffer.from(value).toString()])),
    };
}
function registered({ name, value }, redactor) {
    if (value === undefined)
        return [];
    const made = redactor.register(name, value);
    if (made.registered)
        return [];
    return [
        { code: 'secrets/not-masked', message: `the secret \`${name}\` is not masked: ${_secrets_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusals */ .Ke[made.reason]}` },
    ];
}
/** A job's name is a path and stands in every pointer, so it cannot be masked. */
function refuseValueInName(job, redactor) {
    if (redactor.text(job) === job)
        return;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('environment', {
        code: 'secrets/value-in-name',
        message: 'the value of a secret is part of the name of a job, which is written wherever the job is spoken of',
        hint: 'rename the job or change its matrix, or give the secret another value',
    });
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

/***/ 8565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ openRecords)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/start.js
var records_start = __webpack_require__(9211);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/records/attempts.js
var attempts = __webpack_require__(7953);
;// CONCATENATED MODULE: ./build/js/records/event-file.js


const flushMs = 100;
const flushLength = 256 * 1024;
/**
 * Appends to one file. Writing blocks, so a fast producer is slowed by the disk and nothing piles up in memory; a torn last line
 * is all that a kill can leave.
 */
function createLineFile(path, onError) {
    let fd;
    let gathered = '';
    let timer;
    const flush = () => {
        clearTimeout(timer);
        timer = undefined;
        if (gathered === '')
            return;
        const text = gathered;
        gathered = '';
        try {
            fd ??= openAppend(path);
            writeLines(fd, Buffer.from(text));
        }
        catch (error) {
            onError(error);
        }
    };
    return {
        append(line) {
            gathered += line;
            if (gathered.length >= flushLength)
                flush();
            else
                timer ??= setTimeout(flush, flushMs).unref();
        },
        close() {
            flush();
            const open = fd;
            fd = undefined;
            if (open === undefined)
                return;
            try {
                (0,external_node_fs_.closeSync)(open);
            }
            catch (error) {
                onError(error);
            }
        },
    };
}
/** Writes lines to the end of a file. What a full disk takes only a part of goes again, so that a later line is not torn. */
function writeLines(fd, lines) {
    let written = 0;
    try {
        while (written < lines.length)
            written += (0,external_node_fs_.writeSync)(fd, lines, written);
    }
    catch (error) {
        const torn = written - (lines.lastIndexOf(0x0a, written - 1) + 1);
        if (written > 0 && torn > 0)
            (0,external_node_fs_.ftruncateSync)(fd, (0,external_node_fs_.fstatSync)(fd).size - torn);
        throw error;
    }
}
function openAppend(path) {
    try {
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
    catch {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        return (0,external_node_fs_.openSync)(path, 'a', 0o600);
    }
}

// EXTERNAL MODULE: ./build/js/records/fold.js + 1 modules
var records_fold = __webpack_require__(7557);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/line.js
var line = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/js/records/phase-report.js
var phase_report = __webpack_require__(5451);
// EXTERNAL MODULE: ./build/js/records/summaries.js
var summaries = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/js/records/event-log.js










/** The log directory of a run: events as they come, summaries and manifests as what they speak of ends. */
function createEventLog(logs, runId, plan) {
    const fold = (0,records_fold/* createFold */.Ov)(runId, plan);
    const seen = (0,phase_report/* createSeenPhases */.S9)();
    const files = new Map();
    let failure;
    const onError = (error) => {
        failure ??= cannotWrite(logs, error);
    };
    const trying = (write) => {
        try {
            write();
        }
        catch (error) {
            onError(error);
        }
    };
    const fileOf = (directory, name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const known = files.get(path);
        if (known !== undefined)
            return known;
        const fresh = createLineFile((0,external_node_path_.join)(logs, path), onError);
        files.set(path, fresh);
        return fresh;
    };
    const closeFiles = (directory) => {
        for (const name of ['events.jsonl', layout/* testsFile */.sF]) {
            files.get((0,external_node_path_.join)(directory, name))?.close();
            files.delete((0,external_node_path_.join)(directory, name));
        }
    };
    const write = (event) => {
        const directory = (0,layout/* placeDirectory */.tJ)(event.place);
        if (event.type === 'test_finished')
            fileOf(directory, layout/* testsFile */.sF).append((0,line/* testLine */.n8)(event));
        else
            fileOf(directory, 'events.jsonl').append((0,line/* eventLine */.V8)(event));
        (0,records_fold/* foldEvent */.wI)(fold, event);
        (0,phase_report/* notePhase */.oB)(seen, event);
        if (!endsPlace(event))
            return;
        closeFiles(directory);
        trying(() => {
            (0,summaries/* writePlaceEnd */.G)(logs, fold, event);
        });
        if (event.type !== 'attempt_finished' || event.place.scope !== 'job')
            return;
        const { job } = event.place;
        trying(() => {
            (0,attempts/* setAttemptAside */.M)(logs, job, event.attempt);
        });
        (0,phase_report/* forgetPhases */.iu)(seen, job);
        (0,records_fold/* beginNextAttempt */.I1)(fold, job, event);
    };
    const finish = (end) => {
        for (const file of files.values())
            file.close();
        trying(() => {
            if (end.compared !== undefined)
                (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(logs, layout/* comparedFile */.GZ), `${end.compared.text}\n`, { mode: 0o600 });
            (0,summaries/* writeRunEnd */.e)(logs, { fold, seen }, end);
        });
    };
    return { fold, write, finish, note: onError, failure: () => failure };
}
function endsPlace(event) {
    const { scope } = event.place;
    return (event.type === 'job_finished' ||
        event.type === 'attempt_finished' ||
        (event.type === 'phase_finished' && (scope === 'step' || scope === 'section')));
}
function cannotWrite(logs, error) {
    const isFull = error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
    const why = error instanceof Error ? error.message : String(error);
    return new failure/* LoomFailure */.A('environment', {
        code: isFull ? 'records/disk-full' : 'records/write-failed',
        message: `cannot write the logs in ${logs}: ${isFull ? 'the disk is full' : why}`,
        hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    }, error);
}

// EXTERNAL MODULE: ./build/js/records/runtime-directory.js + 1 modules
var runtime_directory = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/js/records/receipts.js
var receipts = __webpack_require__(6462);
;// CONCATENATED MODULE: ./build/js/records/writer.js









/** Opens the records of a run whose workspace is whole. */
async function openRecords(request) {
    const live = request.isReopened === true ? (0,layout/* liveRuntime */.hQ)(request.workspace) : await (0,runtime_directory/* openRuntime */.fS)(request.workspace);
    const { run_id: runId, repo_root: repositoryRoot } = request.begun;
    const logs = (0,external_node_path_.join)(live, (0,layout/* logsPath */.lA)(runId));
    await (0,promises_.mkdir)(logs, { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* planFile */.eS), `${request.planText}\n`, { mode: 0o600 });
    const start = {
        schema_version: 'v1',
        jobs: request.plan.nodes.map(({ id }) => id),
        ...(request.elsewhere === undefined ? {} : { elsewhere: [...request.elsewhere] }),
        commit: (0,records_start/* encodeCommit */.Cv)(request.git),
        changed: [...request.changed],
        ...(request.checkout === undefined ? {} : { checkout: request.checkout }),
    };
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* startFile */.Be), `${JSON.stringify(start)}\n`, { mode: 0o600 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(live, layout/* ignoredFile */.bm), `${JSON.stringify(request.ignored)}\n`, { mode: 0o600 });
    const started = runningReceipt(request);
    await (0,receipts/* writeReceipt */.Qz)(live, started);
    const hasCopy = await (0,receipts/* writeReceiptCopy */.fR)(repositoryRoot, started);
    const log = createEventLog(logs, runId, request.plan);
    return {
        receiptPath: (0,external_node_path_.join)((0,begin/* homeOf */.lt)(request.workspace), (0,layout/* receiptPath */.WI)(runId)),
        fold: log.fold,
        hasCopy,
        write: (event) => log.write(event),
        failure: log.failure,
        async finish(end) {
            log.finish(end);
            const finished = finishedReceipt(started, end, log.fold);
            // Before the records move: one that is killed from here on has ended, and its receipt says so wherever it is.
            const isWritten = (await (0,receipts/* writeReceipt */.Qz)(live, finished).catch(log.note)) !== undefined;
            const home = await (0,runtime_directory/* settleRuntime */.Wr)(request.workspace);
            const receipt = (0,begin/* pointInto */.z6)(home, finished);
            if (home !== (0,begin/* homeOf */.lt)(request.workspace) && isWritten)
                await (0,receipts/* writeReceipt */.Qz)(home, receipt).catch(log.note);
            // A full disk may still leave the copy in the repository a place.
            if (hasCopy && (await (0,receipts/* writeReceiptCopy */.fR)(repositoryRoot, receipt)) && end.compared !== undefined)
                await (0,receipts/* writeComparedCopy */.Yl)(repositoryRoot, runId, end.compared.text).catch(log.note);
            return (0,external_node_path_.join)(home, (0,layout/* receiptPath */.WI)(runId));
        },
    };
}
function runningReceipt({ begun, workspace, treeSha, planDigest }) {
    const graph_ir = { digest: planDigest, path: '' };
    return (0,begin/* pointInto */.z6)((0,begin/* homeOf */.lt)(workspace), { ...begun, snapshot_tree_sha: treeSha, graph_ir });
}
function finishedReceipt(started, end, fold) {
    return {
        ...started,
        status: end.status,
        exit_code: end.exitCode,
        finished_at: end.finishedAt.toISOString(),
        duration_ms: end.durationMs,
        ...(end.error === undefined ? {} : { error: end.error }),
        ...comparedPointers(started, end),
        jobs: (0,records_fold/* jobRecords */.w_)(fold),
    };
}
function comparedPointers({ logs_dir: logs }, { compared }) {
    if (compared === undefined || logs === undefined)
        return {};
    return { compared_path: (0,external_node_path_.join)(logs, layout/* comparedFile */.GZ), parity_digest: compared.digest };
}


/***/ }),

/***/ 1502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o3: () => (/* binding */ cacheDirectory),
  ju: () => (/* binding */ cacheScope),
  a$: () => (/* binding */ openCaches)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/base/path-locks.js
function createPathLocks() {
    const held = new Set();
    return {
        async lock(paths) {
            const before = [...held].filter((one) => one.paths.some((path) => paths.some((own) => meet(path, own))));
            const { promise: released, resolve } = withResolvers();
            const own = { paths, released };
            held.add(own);
            await Promise.all(before.map((one) => one.released));
            return {
                [Symbol.dispose]() {
                    held.delete(own);
                    resolve();
                },
            };
        },
    };
}
function meet(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function withResolvers() {
    let resolve = () => { };
    const promise = new Promise((done) => {
        resolve = done;
    });
    return { promise, resolve };
}

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/owned-directory.js
var owned_directory = __webpack_require__(3001);
// EXTERNAL MODULE: ./build/js/storage/cache/places.js
var cache_places = __webpack_require__(4618);
;// CONCATENATED MODULE: ./build/js/storage/cache/blob.js
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








/** Keeps an archive under the digest of its bytes as a name. It is there as a whole, or not. */
async function writeBlob(places, bytes, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const scratch = __addDisposableResource(env_1, await (0,owned_directory/* makeOwnedDirectory */.d)(places.unfinished), true);
        const path = (0,external_node_path_.join)(scratch.path, 'archive');
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let sizeBytes = 0;
        await (0,external_node_stream_promises_.pipeline)(async function* () {
            for await (const chunk of bytes) {
                hash.update(chunk);
                sizeBytes += chunk.length;
                yield chunk;
            }
        }, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
        const file = await (0,promises_.open)(path, 'r');
        try {
            await file.sync();
        }
        finally {
            await file.close();
        }
        const digest = `sha256:${hash.digest('hex')}`;
        await (0,cache_places/* makeDirectory */.Oh)(places.blobs);
        // Also over one that is there: that may be about to go, or be damaged.
        await (0,promises_.rename)(path, (0,cache_places/* blobPath */.nD)(places, digest));
        await (0,files/* syncDirectory */.zR)(places.blobs);
        return { digest, sizeBytes };
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
/** Undefined when it is not there. */
async function openBlob(places, digest) {
    let file;
    try {
        file = await (0,promises_.open)((0,cache_places/* blobPath */.nD)(places, digest), 'r');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let position = 0;
    let reader;
    async function* readOn() {
        for (;;) {
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, position);
            if (bytesRead === 0)
                return;
            position += bytesRead;
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            yield chunk;
        }
    }
    return {
        read: () => (reader = readOn()),
        async isWhole() {
            // A reading that was given up may still be at its last piece.
            await reader?.return(undefined);
            for await (const _ of readOn())
                continue;
            return `sha256:${hash.digest('hex')}` === digest;
        },
        async [Symbol.asyncDispose]() {
            await file.close();
        },
    };
}
const chunkBytes = 1 << 18;

// EXTERNAL MODULE: ./build/js/storage/cache/candidates.js
var candidates = __webpack_require__(5943);
// EXTERNAL MODULE: ./build/js/storage/archive-bounds.js
var archive_bounds = __webpack_require__(2286);
;// CONCATENATED MODULE: ./build/js/storage/read-tar.js
const blockBytes = 512;
/** Of an extended header; names are not longer than this either. */
const longestExtension = 1 << 20;
/**
 * Reads a tar as GNU tar, bsdtar and POSIX pax write it: what each of the chunks brings. Names are bytes. Throws for what is no tar, is
 * cut short or says of itself what cannot be; judging names is for the caller.
 */
async function* readTar(chunks) {
    const reader = createTarReader();
    for await (const chunk of chunks)
        yield reader.push(chunk);
    reader.finish();
}
function createTarReader() {
    const blocks = createBlocks();
    let extension = {};
    /** The header of the extension that is being read. */
    let extended;
    let contentLeft = 0;
    let paddingLeft = 0;
    let isAtEnd = false;
    const takeHeader = (header) => {
        if (isZero(header)) {
            isAtEnd = true;
            return [];
        }
        checkSum(header);
        const type = String.fromCharCode(header[156] ?? 0);
        if (isExtension(type)) {
            extended = { type, sizeBytes: numberAt(header, 124, 12) };
            if (extended.sizeBytes > longestExtension)
                throw new Error('an extended header is too long');
            return [];
        }
        const entry = entryOf(header, type, extension);
        extension = {};
        contentLeft = entry.sizeBytes;
        paddingLeft = padded(contentLeft) - contentLeft;
        return [{ entry }];
    };
    /** Undefined where more bytes are needed. */
    const step = (pieces) => {
        if (contentLeft > 0) {
            const content = blocks.some(contentLeft);
            if (content === undefined)
                return undefined;
            contentLeft -= content.length;
            pieces.push({ content });
            return true;
        }
        if (paddingLeft > 0) {
            const padding = blocks.some(paddingLeft);
            paddingLeft -= padding?.length ?? 0;
            return padding && true;
        }
        const block = blocks.take(extended === undefined ? blockBytes : padded(extended.sizeBytes));
        if (block === undefined)
            return undefined;
        if (extended === undefined)
            pieces.push(...takeHeader(block));
        else {
            const content = block.subarray(0, extended.sizeBytes);
            extension = { ...extension, ...extensionOf(extended.type, content) };
            extended = undefined;
        }
        return true;
    };
    return {
        push(chunk) {
            const pieces = [];
            blocks.push(chunk);
            // What comes after the end is thrown away.
            while (!isAtEnd && step(pieces))
                continue;
            return pieces;
        },
        finish() {
            if (!isAtEnd)
                throw new Error('it is cut short');
        },
    };
}
function isExtension(type) {
    return type === 'x' || type === 'L' || type === 'K' || type === 'g';
}
function isZero(header) {
    return header[0] === 0 && header.every((byte) => byte === 0);
}
function entryOf(header, type, extension) {
    const name = extension.name ?? nameOf(header);
    const kind = kindOf(type, name);
    const size = extension.size ?? numberAt(header, 124, 12);
    if (!Number.isSafeInteger(size) || size < 0)
        throw new Error('an entry has an impossible size');
    return {
        name,
        kind,
        mode: numberAt(header, 100, 8) & 0o7777,
        // A link or directory may say a size and still has no content.
        sizeBytes: kind === 'file' || kind === 'other' ? size : 0,
        mtimeUs: extension.mtimeUs ?? numberAt(header, 136, 12) * 1_000_000,
        ...(kind === 'link' || kind === 'hard-link'
            ? { target: extension.target ?? textAt(header, 157, 100) }
            : {}),
    };
}
function kindOf(type, name) {
    if (type === '0' || type === '\0' || type === '7')
        return name.endsWith('/') ? 'directory' : 'file';
    if (type === '1')
        return 'hard-link';
    if (type === '2')
        return 'link';
    return type === '5' ? 'directory' : 'other';
}
function nameOf(header) {
    const name = textAt(header, 0, 100);
    const prefix = header.toString('latin1', 257, 263) === 'ustar\0' ? textAt(header, 345, 155) : '';
    return prefix === '' ? name : `${prefix}/${name}`;
}
function textAt(header, at, length) {
    const end = header.indexOf(0, at);
    return header.toString('latin1', at, end === -1 || end > at + length ? at + length : end);
}
/** Octal digits, or since GNU tar a number in base 256. */
function numberAt(header, at, length) {
    const field = header.subarray(at, at + length);
    const first = field[0] ?? 0;
    if (first === 0x80)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    if (first === 0xff)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0) - 256 ** (length - 1);
    return octalOf(field);
}
/** Digits between spaces; what follows them is spaces and NULs. */
function octalOf(field) {
    let value = 0;
    let at = 0;
    while (field[at] === 0x20)
        at++;
    for (; at < field.length; at++) {
        const digit = (field[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 7)
            break;
        value = value * 8 + digit;
    }
    for (; at < field.length; at++)
        if (field[at] !== 0 && field[at] !== 0x20)
            throw new Error('a header holds no number where one must be');
    return value;
}
function checkSum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < blockBytes; at++)
        sum += at < 148 || at >= 156 ? (header[at] ?? 0) : 0;
    if (sum !== numberAt(header, 148, 8))
        throw new Error('a header has a wrong checksum');
}
/** A global header speaks of all entries to come; nothing that Loom writes has one, and none is heeded. */
function extensionOf(type, content) {
    if (type === 'x')
        return paxOf(content);
    const [text = ''] = content.toString('latin1').split('\0', 1);
    if (type === 'L')
        return { name: text };
    return type === 'K' ? { target: text } : {};
}
function paxOf(content) {
    const text = content.toString('latin1');
    let extension = {};
    for (let at = 0; at < text.length;) {
        const space = text.indexOf(' ', at);
        const length = Number(text.slice(at, space));
        const equals = text.indexOf('=', space);
        if (space === -1 || equals === -1 || !(length > 4) || at + length > text.length)
            throw new Error('an extended header is no pax header');
        const value = text.slice(equals + 1, at + length - 1);
        extension = { ...extension, ...recordOf(text.slice(space + 1, equals), value) };
        at += length;
    }
    return extension;
}
function recordOf(key, value) {
    if (key === 'path')
        return { name: value };
    if (key === 'linkpath')
        return { target: value };
    if (key === 'size')
        return { size: Number(value) };
    return key === 'mtime' ? { mtimeUs: microseconds(value) } : {};
}
/** Rounded down, also before 1970. */
function microseconds(text) {
    const match = /^(-?)(\d{1,11})(?:\.(\d*))?$/.exec(text);
    if (match === null)
        throw new Error('a time is none');
    const [, sign, whole = '', part = ''] = match;
    const us = Number(whole) * 1_000_000;
    if (sign === '')
        return us + Number(part.slice(0, 6).padEnd(6, '0'));
    return -us - Math.ceil(Number(part.slice(0, 9).padEnd(9, '0')) / 1000);
}
function padded(sizeBytes) {
    return Math.ceil(sizeBytes / blockBytes) * blockBytes;
}
/** Bytes of chunks that come one after the other. Only what a chunk leaves too short is copied. */
function createBlocks() {
    let held = Buffer.alloc(0);
    let chunk = Buffer.alloc(0);
    const shift = (count) => {
        const taken = chunk.subarray(0, count);
        chunk = chunk.subarray(taken.length);
        return taken;
    };
    return {
        /** Once all of the chunk before was taken. */
        push(bytes) {
            chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        },
        /** Exactly so many; undefined where there are not enough yet. */
        take(count) {
            if (held.length === 0 && chunk.length >= count)
                return shift(count);
            held = Buffer.concat([held, shift(count - held.length)]);
            if (held.length < count)
                return undefined;
            const taken = held;
            held = Buffer.alloc(0);
            return taken;
        },
        /** At least one and at most so many; undefined where there is none. */
        some: (most) => (chunk.length === 0 ? undefined : shift(most)),
    };
}

// EXTERNAL MODULE: ./build/js/storage/zstd.js
var storage_zstd = __webpack_require__(25);
// EXTERNAL MODULE: ./build/js/storage/cache/failure.js
var failure = __webpack_require__(1655);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var diagnostics_failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
;// CONCATENATED MODULE: ./build/js/storage/cache/move-in.js





/**
 * Moves paths from a directory into another one of the same file system. What is there already stays where the new has nothing in its
 * place, and is replaced otherwise. Links on the way are refused, and nothing is written through one.
 */
async function moveIn(from, into, paths) {
    for (const path of paths)
        await refuseLinkOnTheWay(into, path);
    for (const path of paths) {
        const source = (0,external_node_path_.join)(from, path);
        const stats = await statsOf(Buffer.from(source));
        if (stats === undefined)
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(into, path)), { recursive: true });
        await place(Buffer.from(source), Buffer.from((0,external_node_path_.join)(into, path)), stats);
    }
}
async function place(source, target, stats) {
    const there = await statsOf(target);
    if (there === undefined)
        return move(source, target, stats);
    if (!stats.isDirectory() || !there.isDirectory()) {
        // A file in the place of a file is replaced in one step.
        if (stats.isDirectory() || there.isDirectory())
            await (0,remove_tree/* removeTree */.d)(target.toString());
        return move(source, target, stats);
    }
    await (0,promises_.chmod)(source, 0o700);
    await (0,promises_.chmod)(target, (there.mode & 0o777) | 0o700);
    const slash = Buffer.from('/');
    for (const name of await (0,promises_.readdir)(source, { encoding: 'buffer' })) {
        const inside = Buffer.concat([source, slash, name]);
        const insideStats = await statsOf(inside);
        if (insideStats !== undefined)
            await place(inside, Buffer.concat([target, slash, name]), insideStats);
    }
    await (0,promises_.chmod)(target, stats.mode & 0o777);
}
/** A directory that its owner may not write cannot be moved by him either, so it is opened for that long. */
async function move(source, target, stats) {
    try {
        await (0,promises_.rename)(source, target);
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'EACCES', 'EPERM') || !stats.isDirectory())
            throw error;
        await (0,promises_.chmod)(source, 0o700);
        await (0,promises_.rename)(source, target);
        await (0,promises_.chmod)(target, stats.mode & 0o777);
    }
}
async function refuseLinkOnTheWay(directory, path) {
    const parts = path.split('/');
    for (const at of parts.keys()) {
        if (at === 0)
            continue;
        const above = parts.slice(0, at).join('/');
        const stats = await statsOf(Buffer.from((0,external_node_path_.join)(directory, above)));
        if (stats === undefined)
            return;
        if (stats.isDirectory())
            continue;
        throw new diagnostics_failure/* LoomFailure */.A('environment', {
            code: 'cache/no-directory',
            message: `the cache’s path \`${path}\` leads through \`${above}\`, which is no directory of the workspace`,
            hint: 'name a path whose directories are real ones',
        });
    }
}
async function statsOf(path) {
    try {
        return await (0,promises_.lstat)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/storage/cache/judge.js
var cache_judge = __webpack_require__(662);
// EXTERNAL MODULE: ./build/js/storage/cache/byte-paths.js
var byte_paths = __webpack_require__(4522);
;// CONCATENATED MODULE: ./build/js/storage/cache/write-tree.js




/** Links come last: nothing is written through one, whatever the archive says. */
function createTreeWriter(directory) {
    const last = [];
    /** Whether the system gives a file the mode that it is made with: the umask is the same for all. */
    const isKept = new Map();
    const isMadeWith = (fd, mode) => {
        const known = isKept.get(mode) ?? ((0,external_node_fs_.fstatSync)(fd).mode & 0o777) === mode;
        isKept.set(mode, known);
        return known;
    };
    let open;
    const close = () => {
        if (open === undefined)
            return;
        const { fd, entry } = open;
        open = undefined;
        try {
            if (!isMadeWith(fd, entry.mode))
                (0,external_node_fs_.fchmodSync)(fd, entry.mode);
            (0,external_node_fs_.futimesSync)(fd, seconds(entry), seconds(entry));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    };
    return {
        entry(entry) {
            close();
            const path = (0,byte_paths/* pathBelow */.B)(directory, entry.name);
            if (entry.kind === 'file')
                open = { fd: withParent(path, () => (0,external_node_fs_.openSync)(path, 'wx', entry.mode)), entry };
            else if (entry.kind === 'directory') {
                (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
                last.push(() => {
                    (0,external_node_fs_.chmodSync)(path, entry.mode);
                    (0,external_node_fs_.utimesSync)(path, seconds(entry), seconds(entry));
                });
            }
            else {
                const { target = '' } = entry;
                if (entry.kind === 'hard-link')
                    withParent(path, () => (0,external_node_fs_.linkSync)((0,byte_paths/* pathBelow */.B)(directory, target), path));
                else
                    last.push(() => withParent(path, () => (0,external_node_fs_.symlinkSync)(Buffer.from(target, 'latin1'), path)));
            }
        },
        content(bytes) {
            for (let at = 0; open !== undefined && at < bytes.length;)
                at += (0,external_node_fs_.writeSync)(open.fd, bytes, at);
        },
        finish() {
            close();
            for (const work of last.reverse())
                work();
        },
        [Symbol.dispose]: close,
    };
}
/** An archive need not name the directories that its entries are in. */
function withParent(path, make) {
    try {
        return make();
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT'))
            throw error;
        const parent = typeof path === 'string' ? (0,external_node_path_.dirname)(path) : path.subarray(0, path.lastIndexOf('/'));
        (0,external_node_fs_.mkdirSync)(parent, { recursive: true, mode: 0o755 });
        return make();
    }
}
/** In the middle of the microsecond, so that it is the same one when it is read, however the number is rounded on its way. */
function seconds({ mtimeUs }) {
    return (mtimeUs + 0.5) / 1e6;
}

;// CONCATENATED MODULE: ./build/js/storage/cache/unpack.js
var unpack_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unpack_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



/** Unpacks a tar that may come from anybody into an empty directory. No entry is written before it was judged. */
async function unpackInto(directory, tarBytes, paths) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const reader = createTarReader();
        const judge = (0,cache_judge/* createJudge */.qU)({ paths, leavesOut: false });
        const writer = unpack_addDisposableResource(env_1, createTreeWriter(directory), false);
        let isKept = false;
        for await (const chunk of tarBytes)
            for (const piece of reader.push(chunk)) {
                if ('content' in piece) {
                    if (isKept)
                        writer.content(piece.content);
                    continue;
                }
                const entry = judge.take(piece.entry);
                isKept = entry !== undefined;
                if (entry !== undefined)
                    writer.entry(entry);
            }
        reader.finish();
        judge.finish();
        writer.finish();
        return judge;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        unpack_disposeResources(env_1);
    }
}

// EXTERNAL MODULE: ./build/js/storage/cache/walk.js
var walk = __webpack_require__(8320);
;// CONCATENATED MODULE: ./build/js/storage/cache/restore.js
var restore_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var restore_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









/** What an archive of a cache may grow to. What would not come back is not saved either. */
const cacheLimits = {
    entries: 2_000_000,
    expandedBytes: 64 * 2 ** 30,
    depth: 200,
    ratio: 1000,
};
/** Whether what a job made is more than a restore would take back. */
function isBeyondLimits(plainBytes, sizeBytes) {
    if (plainBytes > cacheLimits.expandedBytes)
        return true;
    return plainBytes > 64 * 2 ** 20 && plainBytes > sizeBytes * cacheLimits.ratio;
}
/**
 * Brings back what an entry holds. Costs no more than a look where all of it is in place. Rejects with the signal's reason, or with what
 * the environment does not allow.
 */
async function restoreEntry(places, entry, request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (await isInPlace(entry, request.workspace))
            return { end: 'in place', bytes: 0 };
        const blob = restore_addDisposableResource(env_1, await openBlob(places, entry.blob), true);
        if (blob === undefined)
            return { end: 'gone' };
        return await restoreArchive(blob, entry.paths, request);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = restore_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whether a workspace has all that an entry holds, by everything but content. */
async function isInPlace({ paths, tree }, workspace) {
    const present = await (0,walk/* presentPaths */.Yb)(workspace, paths);
    return present.length > 0 && (await (0,walk/* treeDigest */.fZ)(workspace, present)) === tree;
}
/** Unpacks an archive beside the workspace first, and moves it there once all of it was judged and its digest is right. */
async function restoreArchive(blob, paths, request) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { workspace, scratch, signal, env, zstd } = request;
        const staging = restore_addDisposableResource(env_2, await (0,owned_directory/* makeOwnedDirectory */.d)(scratch), true);
        const read = { bytes: 0 };
        try {
            const packed = (0,archive_bounds/* counted */.hS)((0,archive_bounds/* untilAborted */.Eu)(blob.read(), signal), read);
            const plain = (0,storage_zstd/* decompress */.mF)(packed, { env, ...(zstd === undefined ? {} : { engine: zstd }) });
            await unpackInto(staging.path, (0,archive_bounds/* bounded */.Mm)(plain, read, cacheLimits), paths);
            if (!(await blob.isWhole()))
                return { end: 'damaged', why: 'its digest is not that of what was saved' };
        }
        catch (error) {
            signal.throwIfAborted();
            const isEvil = error instanceof diagnostics_failure/* LoomFailure */.A;
            if (!isEvil && (0,failure/* isEnvironment */.A)(error) && (await blob.isWhole()))
                throw error;
            return { end: 'damaged', why: error instanceof Error ? error.message : String(error) };
        }
        signal.throwIfAborted();
        await moveIn(staging.path, workspace, paths);
        return { end: 'restored', bytes: read.bytes };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = restore_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}

;// CONCATENATED MODULE: ./build/js/storage/cache/content.js
var content_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var content_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Whether two archives hold the same names, modes, links and bytes: times differ whenever a job makes the same once more. One that
 * is gone or damaged is like no other.
 */
async function holdTheSame(blobs, context) {
    if (blobs[0] === blobs[1])
        return true;
    const [first, second] = [await contentDigest(blobs[0], context), await contentDigest(blobs[1], context)];
    return first !== undefined && first === second;
}
async function contentDigest(digest, { places, env, zstd, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const blob = content_addDisposableResource(env_1, await openBlob(places, digest), true);
        if (blob === undefined)
            return undefined;
        const read = { bytes: 0 };
        const sum = (0,external_node_crypto_.createHash)('sha256');
        try {
            const packed = (0,archive_bounds/* counted */.hS)((0,archive_bounds/* untilAborted */.Eu)(blob.read(), signal), read);
            const plain = (0,storage_zstd/* decompress */.mF)(packed, { env, ...(zstd === undefined ? {} : { engine: zstd }) });
            for await (const pieces of readTar((0,archive_bounds/* bounded */.Mm)(plain, read, cacheLimits)))
                for (const piece of pieces)
                    sum.update('content' in piece ? piece.content : lineOf(piece.entry));
            return sum.digest('hex');
        }
        catch (error) {
            signal.throwIfAborted();
            if ((0,failure/* isEnvironment */.A)(error))
                throw error;
            return undefined;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = content_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function lineOf({ name, kind, mode, sizeBytes, target = '' }) {
    return `\n${JSON.stringify([kind, mode, sizeBytes, name, target])}\n`;
}

// EXTERNAL MODULE: ./build/js/storage/cache/entry.js
var entry = __webpack_require__(9789);
// EXTERNAL MODULE: ./build/js/storage/cache/entries.js
var entries = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/js/storage/cache/evict.js
var evict = __webpack_require__(1988);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/js/storage/cache/read-tree.js
var read_tree = __webpack_require__(302);
// EXTERNAL MODULE: ./build/js/storage/cache/tar-program.js
var tar_program = __webpack_require__(767);
;// CONCATENATED MODULE: ./build/js/storage/cache/pack.js






/** An archive of paths of a directory. Where the system has its tools, they read the files; what they are to read is judged before. */
async function packPaths(directory, paths, options) {
    const { env, zstd, signal } = options;
    const judged = (0,cache_judge/* createJudge */.qU)({ paths, leavesOut: true });
    if (await isByPrograms(options))
        return packByPrograms(directory, { paths, judged }, options);
    const count = { bytes: 0 };
    const plain = (0,archive_bounds/* counted */.hS)((0,archive_bounds/* untilAborted */.Eu)((0,read_tree/* readTree */.Zc)(directory, paths, judged), signal), count);
    const bytes = (0,storage_zstd/* compress */.Bc)(plain, { env, ...(zstd === undefined ? {} : { engine: zstd }) });
    return { bytes, judged, plainBytes: () => count.bytes };
}
async function isByPrograms({ env, tar, zstd = 'program' }) {
    if (tar === 'own' || zstd !== 'program')
        return false;
    return (await (0,tar_program/* hasGnuTar */.If)(env)) && (await (0,storage_zstd/* hasZstd */.UZ)(env));
}
// With an extended one, and what fills the last block.
const mostHeaderBytes = 4 * 512;
/**
 * `tar` packs what was judged while the rest is looked at. What changes afterwards it sees itself, or it shows when the archive is
 * judged before it is unpacked.
 */
function packByPrograms(directory, { paths, judged }, { env, signal }) {
    let plainBytes = 0;
    async function* names() {
        let some = [];
        for (const { entry, found } of (0,read_tree/* judgedEntries */.Ab)(directory, paths, judged)) {
            plainBytes += mostHeaderBytes + entry.sizeBytes;
            if (some.push(found.name) < namesAtOnce)
                continue;
            yield asList(some);
            some = [];
            await (0,external_node_timers_promises_.setImmediate)();
            signal.throwIfAborted();
        }
        yield asList(some);
    }
    const tar = (input) => (0,tar_program/* packWithTar */.Te)({ directory, names: names() }, input, { env, signal });
    return { bytes: (0,storage_zstd/* compressFrom */.bH)(tar, env), judged, plainBytes: () => plainBytes };
}
const namesAtOnce = 256;
/** Names, each with a NUL at its end. */
function asList(names) {
    return Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1');
}

;// CONCATENATED MODULE: ./build/js/storage/cache/told.js
/** Of a save whose paths are not there. */
function nothingThere(paths) {
    const named = paths.map((path) => `\`${path}\``).join(', ');
    const isGlob = paths.some((path) => /[*?[{]/.test(path));
    return {
        code: 'cache/nothing-to-save',
        message: `nothing was saved: ${named === '' ? 'no path of the cache is below the workspace' : `none of ${named} is there`}${isGlob ? '; paths of a cache are names, no globs' : ''}`,
    };
}
/** Of what a save leaves out, if anything. */
function leftOut(key, { leftOut: names }) {
    const [first] = names;
    if (first === undefined)
        return [];
    const more = names.length > 1 ? `, and ${names.length - 1} more were left out` : '';
    const message = `the cache \`${key}\` is saved without ${JSON.stringify(first.name)}, which ${first.why}${more}`;
    return [{ code: 'cache/left-out', message }];
}
/** Of an archive that is larger than a store takes. */
function tooLarge(key, sizeBytes, maxSizeBytes) {
    const message = `the cache \`${key}\` was not saved: ${sizeBytes} bytes, where all caches together have ${maxSizeBytes}, or it would unpack to more than is safe`;
    return { code: 'cache/too-large', message };
}

;// CONCATENATED MODULE: ./build/js/storage/cache/local-cache.js
var local_cache_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var local_cache_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * A cache in a directory of this machine that any number of processes use at once. Archives have the digest of their bytes as a name,
 * entries name them; both appear in one step. See `docs/cache.md`.
 */
function createLocalCache(options) {
    const places = (0,cache_places/* cachePlaces */.V8)(options.directory);
    return {
        async restore(query, signal) {
            try {
                return await restore(query, { ...options, places, signal });
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,failure/* asCacheFailure */.b)(error, `cannot restore the cache \`${query.key}\``);
            }
        },
        async save(entry, signal) {
            try {
                return await save(entry, { ...options, places, signal });
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,failure/* asCacheFailure */.b)(error, `cannot save the cache \`${entry.key}\``);
            }
        },
    };
}
async function restore(query, context) {
    const warnings = [];
    const paths = (0,walk/* plainPaths */.FY)(query.paths);
    const passed = new Set();
    for await (const stored of (0,candidates/* candidates */.X)(query, paths, context)) {
        const { entry, file } = stored;
        if (passed.has(file))
            continue;
        passed.add(file);
        if (entry.quarantined !== undefined) {
            warnings.push(quarantined(entry));
            continue;
        }
        const unpacked = await restoreEntry(context.places, entry, { ...query, ...context, paths });
        if (unpacked.end === 'gone' || unpacked.end === 'damaged') {
            warnings.push(...(await discard(stored, unpacked, context)));
            continue;
        }
        await (0,entries/* touchEntry */.CS)(stored, context.now());
        const found = { matchedKey: entry.key, bytes: unpacked.bytes, warnings };
        if (entry.key === query.key)
            return { result: 'hit', ...found };
        return { result: 'fallback', ...found, ...(await (0,candidates/* whyMissed */.M)(query, paths, context)) };
    }
    return { result: 'miss', ...(await (0,candidates/* whyMissed */.M)(query, paths, context)), warnings };
}
async function discard(stored, end, { places }) {
    await (0,entries/* removeEntry */.b4)(stored);
    // Evicted since it was found.
    if (end.end === 'gone')
        return [];
    const { key, blob } = stored.entry;
    const aside = await (0,evict/* setDamagedAside */.Ac)(places, blob);
    const message = `the cache entry \`${key}\` is damaged and was not used: ${end.why}; its archive is kept as ${aside}`;
    return [{ code: 'cache/damaged', message }];
}
function quarantined({ key, quarantined: why = '' }) {
    const message = `the cache entry \`${key}\` is in quarantine and was not used: ${why}`;
    return { code: 'cache/quarantined', message };
}
function stillQuarantined({ key, quarantined: why = '' }) {
    const message = `the cache entry \`${key}\` stays in quarantine, since what is to be saved is the same: ${why}`;
    return { code: 'cache/quarantined', message };
}
async function save(request, context) {
    const { places, scope, signal, now, maxSizeBytes } = context;
    const paths = (0,walk/* plainPaths */.FY)(request.paths);
    const present = await (0,walk/* presentPaths */.Yb)(request.workspace, paths);
    if (present.length === 0)
        return { result: 'skipped', warnings: [nothingThere(paths)] };
    const there = await knownEntry(request.key, paths, context);
    if (there !== undefined) {
        await (0,entries/* touchEntry */.CS)(there, now());
        return { result: 'exists', warnings: [] };
    }
    const { bytes, judged, plainBytes } = await packPaths(request.workspace, present, context);
    const { digest: blob, sizeBytes } = await writeBlob(places, bytes, signal);
    const warnings = leftOut(request.key, judged);
    if (sizeBytes > maxSizeBytes || isBeyondLimits(plainBytes(), sizeBytes)) {
        await (0,promises_.rm)((0,cache_places/* blobPath */.nD)(places, blob), { force: true });
        return { result: 'skipped', warnings: [...warnings, tooLarge(request.key, sizeBytes, maxSizeBytes)] };
    }
    const held = await (0,entries/* findEntry */.w4)(places, scope, { key: request.key, paths });
    if (held?.entry.quarantined !== undefined && (await holdTheSame([held.entry.blob, blob], context)))
        return { result: 'skipped', warnings: [...warnings, stillQuarantined(held.entry)] };
    await (0,entries/* writeEntry */.cD)(places, {
        ...{ schema_version: entry/* cacheVersion */.DS, kind: 'loom-cache-entry', ...scope, key: request.key, paths },
        parts: { ...request.parts },
        ...{ blob, size_bytes: sizeBytes, tree: judged.digest(), created_at: now().toISOString() },
    });
    await (0,evict/* prune */.R3)(places, { maxSizeBytes, now: now() });
    return { result: 'saved', bytes: sizeBytes, warnings };
}
/** One that would be found and whose archive is there; one in quarantine may be replaced. */
async function knownEntry(key, paths, { places, scope }) {
    for (const one of (0,entries/* readableScopes */.Ml)(scope)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const found = await (0,entries/* findEntry */.w4)(places, one, { key, paths });
            if (found === undefined || found.entry.quarantined !== undefined)
                continue;
            const blob = local_cache_addDisposableResource(env_1, await openBlob(places, found.entry.blob), true);
            if (blob !== undefined)
                return found;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = local_cache_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/js/storage/github-cache/trouble.js
/** What was asked of the service, for a person. */
const serviceCallNames = {
    find: 'a lookup',
    peek: 'a lookup',
    fetch: 'a download',
    reserve: 'a new entry',
    upload: 'an upload',
    finish: 'the end of an upload',
};
/** Thrown by what speaks to the service. */
class ServiceFailure extends Error {
    trouble;
    constructor(trouble) {
        super(trouble.kind);
        this.trouble = trouble;
    }
}
/** A trouble as a warning, and what is to be passed over from then on: nobody waits twice for a service that is down. */
function describeTrouble(trouble) {
    const without = withoutWhat(trouble);
    const end = { nothing: '', both: 'caches are', restores: 'restores are', saves: 'saves are' }[without];
    const message = `${messageOf(trouble)}${end === '' ? '' : `; ${end} passed over for the rest of the run`}`;
    return { warning: { code: codeOf(trouble), message }, without };
}
function withoutWhat(trouble) {
    switch (trouble.kind) {
        case 'mode':
        case 'denied':
            return trouble.stops;
        case 'refused':
            return refusedWithout(trouble.status, trouble.call);
        case 'no service':
        case 'failed':
        case 'slow':
            return 'both';
    }
}
function refusedWithout(status, call) {
    if (status === 403)
        return ['find', 'peek', 'fetch'].includes(call) ? 'restores' : 'saves';
    return status === 401 || isOutage(status) ? 'both' : 'nothing';
}
function isOutage(status) {
    return status !== undefined && (status === 429 || status >= 500);
}
function codeOf(trouble) {
    if (trouble.kind === 'no service')
        return 'cache/no-service';
    if (trouble.kind === 'mode' || trouble.kind === 'denied')
        return 'cache/not-allowed';
    if (trouble.kind !== 'refused')
        return 'cache/service-failed';
    if (trouble.status === 401 || trouble.status === 403)
        return 'cache/not-allowed';
    return isOutage(trouble.status) ? 'cache/service-failed' : 'cache/service-refused';
}
function messageOf(trouble) {
    switch (trouble.kind) {
        case 'no service':
            return `there is no cache service: the runner gave no ${trouble.lacks}`;
        case 'mode':
            return `this run may not have its caches ${done(trouble.stops)}: its cache mode is \`${trouble.mode}\``;
        case 'denied':
            return `this run may not have its caches ${done(trouble.stops)}: its token does not allow it, as for a pull request from a fork`;
        case 'refused':
            return `the cache service refused ${serviceCallNames[trouble.call]}: ${refusal(trouble)}`;
        case 'failed':
            return `the cache service could not be reached for ${serviceCallNames[trouble.call]}: ${trouble.said}`;
        case 'slow':
            return `the cache service took more than ${trouble.timeoutMs / 1000} s for ${serviceCallNames[trouble.call]}`;
    }
}
function done(stops) {
    return stops === 'restores' ? 'restored' : 'saved';
}
function refusal({ status, said, retryAfterS }) {
    const parts = [
        ...(status === undefined ? [] : [`status ${status}`]),
        ...(retryAfterS === undefined ? [] : [`to be asked again after ${retryAfterS} s`]),
        ...(said === undefined || said === '' ? [] : [said]),
    ];
    return parts.join(', ') || 'it gave no reason';
}
/** What a service says as one short line, without signatures of URLs. */
function saidShortly(text) {
    const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').replace(/([?&]sig=)[^&\s"]*/g, '$1***');
    return line.length > mostSaid ? `${line.slice(0, mostSaid)}…` : line;
}
const mostSaid = 200;

;// CONCATENATED MODULE: ./build/js/storage/github-cache/client.js






/**
 * A client whose calls run in threads: each has variables of its own, so that the token is in nobody's environment, its prints go
 * nowhere, and it can be ended. A thread is kept for the next call; an idle one does not keep the process alive.
 */
function createCacheClient(options) {
    const idle = [];
    return {
        async call(name, asks, signal) {
            signal.throwIfAborted();
            const thread = takeIdle(idle) ?? startThread(options);
            const isTransfer = name === 'fetch' || name === 'store';
            const timeoutMs = isTransfer ? options.transferTimeoutMs : options.requestTimeoutMs;
            // The names of calls and what they ask for belong together, which a generic name does not tell the compiler.
            const request = { name, asks };
            const answer = await ask(thread, request, { signal, timeoutMs });
            thread.unref();
            idle.push(thread);
            if ('trouble' in answer)
                throw new ServiceFailure(answer.trouble);
            if ('environment' in answer)
                throw Object.assign(new Error(), answer.environment);
            return answer.gives;
        },
    };
}
function takeIdle(idle) {
    for (let thread = idle.pop(); thread !== undefined; thread = idle.pop())
        // One that has ended meanwhile has no number any more.
        if (thread.threadId !== -1)
            return thread;
    return undefined;
}
/** Where the build puts the thread, seen from the build and from the sources. */
const places = ['../github-cache', '../../../dist/github-cache'];
function threadFile() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const files = places.map((place) => (0,external_node_path_.join)(here, place, 'client-thread.js'));
    return files.find((path) => (0,external_node_fs_.existsSync)(path)) ?? (0,external_node_path_.join)(here, 'client-thread.js');
}
function startThread({ access, env, patience, thread: file = threadFile() }) {
    const { protocol, url, token } = access;
    const workerData = { protocol, url, token, patience };
    const thread = new external_node_worker_threads_.Worker(file, {
        ...{ workerData, env: proxiesOf(env), stdout: true, stderr: true },
    });
    // Who waits for an answer hears of it too.
    thread.on('error', () => undefined);
    return thread;
}
const proxies = ['http_proxy', 'https_proxy', 'all_proxy', 'no_proxy'];
function proxiesOf(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => proxies.includes(name.toLowerCase())));
}
const serviceCalls = {
    find: 'find',
    peek: 'peek',
    fetch: 'fetch',
    store: 'upload',
};
/** The thread's answer. In every other case the thread is ended. */
async function ask(thread, request, { signal, timeoutMs }) {
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
        thread.ref();
        thread.postMessage(request);
        const answered = await (0,external_node_events_.once)(thread, 'message', { signal: AbortSignal.any([signal, timeout]) });
        return answered[0];
    }
    catch (error) {
        await thread.terminate();
        signal.throwIfAborted();
        const call = serviceCalls[request.name];
        if (timeout.aborted)
            throw new ServiceFailure({ kind: 'slow', call, timeoutMs });
        const said = saidShortly(error instanceof Error ? error.message : String(error));
        throw new ServiceFailure({ kind: 'failed', call, said });
    }
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/gate.js

function createGate(access) {
    const without = new Set();
    const told = new Set();
    const note = (trouble) => {
        const described = describeTrouble(trouble);
        const { message } = described.warning;
        // Another job met the same meanwhile.
        const isKnown = told.has(message) || without.has(described.without) || without.has('both');
        if (described.without !== 'nothing')
            without.add(described.without);
        told.add(message);
        return isKnown ? [] : [described.warning];
    };
    const isLeftOut = (work) => without.has(work) || without.has('both');
    return {
        note,
        isOpen: (work) => !('kind' in access) && access.mode[work] && !isLeftOut(work),
        closed(work) {
            if ('kind' in access)
                return note(access);
            if (isLeftOut(work))
                return [];
            const { mode } = access;
            return mode[work] ? undefined : note({ kind: 'mode', mode: mode.name, stops: work });
        },
    };
}

// EXTERNAL MODULE: ./build/js/storage/cache/explain.js
var explain = __webpack_require__(5258);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/storage/github-cache/entry-head.js


/** Version of the files that are an entry at GitHub's cache service. */
const headVersion = 'v1';
/** What an entry says of itself, in its first line: of what cache it is. */
const entryHeadSchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(headVersion),
    kind: dist/* literal */.euz('loom-github-cache-entry'),
    ...dist/* pick */.UpN(entry/* cacheEntrySchema */.qY, ['key', 'paths', 'parts', 'created_at']).entries,
});
/** As much of an entry as holds its head. */
const mostHeadBytes = 1 << 18;
const lineEnd = 0x0a;
/** The first line of an entry. What its key was made of is left out where it would be too long: it only serves to explain. */
function encodeHead(head) {
    const known = { schema_version: headVersion, kind: 'loom-github-cache-entry', ...head };
    const line = Buffer.from(`${JSON.stringify(known)}\n`);
    return line.length <= mostHeadBytes ? line : Buffer.from(`${JSON.stringify({ ...known, parts: {} })}\n`);
}
/** The head that bytes begin with, and how long it is; undefined where there is none. */
function decodeHead(bytes) {
    const at = bytes.indexOf(lineEnd);
    if (at === -1)
        return undefined;
    try {
        const decoded = dist/* safeParse */.xLC(entryHeadSchema, JSON.parse(bytes.toString('utf8', 0, at)));
        return decoded.success ? { head: decoded.output, sizeBytes: at + 1 } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
;// CONCATENATED MODULE: ./build/js/storage/github-cache/service-key.js




/** GitHub's own limit is 512 characters; this leaves room for a digest. */
const mostCharacters = 400;
/** No key has it but at its end, so that a whole key is the beginning of no other. */
const endMark = '!';
const cutMark = '~';
const namespace = 'loom-';
/**
 * The name of a key at GitHub's cache service, which takes no commas, no more than 512 characters, and no two keys that differ in case
 * alone. Different keys have different names, and the name of a key begins with `serviceKeyPrefix` of each beginning of it.
 */
function serviceKey(key) {
    const escaped = service_key_escape(key);
    const isCut = escaped.length > mostCharacters;
    return `${namespace}${escaped.slice(0, mostCharacters)}${isCut ? `${cutMark}${(0,entry/* hex */.uh)((0,hash/* sha256 */.s)(key))}` : ''}${endMark}`;
}
/** What names of all keys begin with that begin so, and those of some others where it is very long. */
function serviceKeyPrefix(beginning) {
    return `${namespace}${service_key_escape(beginning).slice(0, mostCharacters)}`;
}
/**
 * What tells caches of one key apart: their paths, the form of an entry, and the kind of machine, since what is built for one is of no
 * use to another.
 */
function serviceVersion(paths) {
    const { platform, arch } = process;
    return (0,entry/* hex */.uh)((0,hash/* sha256 */.s)((0,json/* canonicalJson */.d)({ form: headVersion, paths, platform, arch })));
}
function service_key_escape(key) {
    return [...key].map((character) => escapeCharacter(character)).join('');
}
function escapeCharacter(character) {
    if (/[a-z0-9._/-]/.test(character))
        return character;
    if (/[A-Z]/.test(character))
        return `^${character.toLowerCase()}`;
    return [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/candidates.js



/** GitHub's own limit for one lookup. */
const mostKeys = 10;
/**
 * What the service has that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. The
 * service names one of them for all that is asked, so that only what comes after in the order is asked for again.
 */
async function* candidates_candidates({ key, fallbackKeys }, { client, version, signal }) {
    let left = [
        serviceKey(key),
        ...fallbackKeys.flatMap((fallback) => [serviceKey(fallback), serviceKeyPrefix(fallback)]),
    ];
    while (left.length > 0) {
        const keys = left.slice(0, mostKeys);
        const found = await client.call('find', { keys, version }, signal);
        const at = found === undefined ? -1 : keys.findIndex((asked) => found.key.startsWith(asked));
        // Nothing, or something that nobody asked for.
        if (found === undefined || at === -1)
            left = left.slice(keys.length);
        else {
            yield found;
            left = left.slice(at + 1);
        }
    }
}
/** Why a key was not found, by the entry that was taken instead, else by the newest with the same prefix. */
async function whyMissed({ key, parts, paths }, { instead, ...search }) {
    const near = instead ?? (await newestOf(parts.prefix, search));
    const miss = near === undefined ? undefined : (0,explain/* explainMiss */.g)({ key, parts, paths }, [near]);
    return miss === undefined ? {} : { miss };
}
async function newestOf(prefix, { client, version, signal }) {
    if (prefix === undefined || prefix === '')
        return undefined;
    const found = await client.call('find', { keys: [serviceKeyPrefix(`${prefix}-`)], version }, signal);
    if (found === undefined)
        return undefined;
    const bytes = await client.call('peek', { url: found.url, mostBytes: mostHeadBytes }, signal);
    return decodeHead(Buffer.from(bytes))?.head;
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/entry-file.js






// An entry is one file: its head, the archive, the tree of the archive, and the SHA-256 of all of that.
const hexBytes = 64;
const tailBytes = 2 * hexBytes;
const entry_file_chunkBytes = 1 << 18;
/** Writes an entry, and gives its size. The digest of the tree is asked for once the whole archive was read. */
async function writeEntryFile(path, { head, archive, tree }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let archiveBytes = 0;
    const parts = async function* () {
        yield head;
        for await (const chunk of archive) {
            archiveBytes += chunk.length;
            yield chunk;
        }
        yield Buffer.from((0,entry/* hex */.uh)(tree()));
    };
    await (0,external_node_stream_promises_.pipeline)(async function* () {
        for await (const part of parts()) {
            hash.update(part);
            yield part;
        }
        yield Buffer.from(hash.digest('hex'));
    }, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 }), { signal });
    return { sizeBytes: head.length + archiveBytes + tailBytes, archiveBytes };
}
/** Undefined for a file that is no entry: of something else, of another version, or too short to be one. */
async function openEntryFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const decoded = decodeHead(await readAt(file, 0, mostHeadBytes));
        if (decoded === undefined || size < decoded.sizeBytes + tailBytes) {
            await file.close();
            return undefined;
        }
        const end = size - tailBytes;
        const tail = (await readAt(file, end, tailBytes)).toString('latin1');
        return {
            head: decoded.head,
            tree: `sha256:${tail.slice(0, hexBytes)}`,
            archive: openArchive(file, { from: decoded.sizeBytes, end }, tail),
            [Symbol.asyncDispose]: async () => file.close(),
        };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function openArchive(file, { from, end }, tail) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let position = 0;
    let reader;
    async function* readOn(to) {
        while (position < to) {
            const chunk = await readAt(file, position, Math.min(entry_file_chunkBytes, to - position));
            if (chunk.length === 0)
                return;
            position += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    }
    async function* archive() {
        for await (const _ of readOn(from))
            continue;
        yield* readOn(end);
    }
    return {
        read: () => (reader = archive()),
        async isWhole() {
            // A reading that was given up may still be at its last piece.
            await reader?.return(undefined);
            for await (const _ of readOn(end))
                continue;
            return hash.update(tail.slice(0, hexBytes)).digest('hex') === tail.slice(hexBytes);
        },
    };
}
async function readAt(file, position, mostBytes) {
    const buffer = Buffer.allocUnsafe(mostBytes);
    let read = 0;
    while (read < mostBytes) {
        const { bytesRead } = await file.read(buffer, read, mostBytes - read, position + read);
        if (bytesRead === 0)
            break;
        read += bytesRead;
    }
    return buffer.subarray(0, read);
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/service-context.js
function knownName(version, key) {
    return `${version} ${key}`;
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/restore-from-service.js
var restore_from_service_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var restore_from_service_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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








/** Brings back the best that the service has. Its troubles are a miss with a warning, and so is an entry that is not what it should be. */
async function restoreFromService(query, context) {
    const warnings = [];
    try {
        for await (const located of candidates_candidates(query, context)) {
            const taken = await take(located, query, context);
            if (taken === 'passed over')
                continue;
            if ('why' in taken) {
                warnings.push(damaged(located, taken.why));
                continue;
            }
            const { head, bytes } = taken;
            const found = { matchedKey: head.key, bytes, warnings };
            if (head.key === query.key)
                return { result: 'hit', ...found };
            return { result: 'fallback', ...found, ...(await whyMissed(query, { ...context, instead: head })) };
        }
        return { result: 'miss', ...(await whyMissed(query, context)), warnings };
    }
    catch (error) {
        if (!(error instanceof ServiceFailure))
            throw error;
        return { result: 'miss', warnings: [...warnings, ...context.gate.note(error.trouble)] };
    }
}
/** Fetches an entry and puts it in its place, unless that has all of it already. */
async function take(located, query, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { known, client, signal, version } = context;
        const name = knownName(version, located.key);
        const seen = known.get(name);
        if (seen === 'damaged')
            return 'passed over';
        if (seen !== undefined && (await isInPlace({ paths: [...query.paths], tree: seen.tree }, query.workspace)))
            return { head: seen.head, bytes: 0 };
        const directory = restore_from_service_addDisposableResource(env_1, await (0,owned_directory/* makeOwnedDirectory */.d)(query.scratch), true);
        const path = (0,external_node_path_.join)(directory.path, 'entry');
        await client.call('fetch', { url: located.url, path }, signal);
        const file = restore_from_service_addDisposableResource(env_1, await openEntryFile(path), true);
        const why = file === undefined ? 'it is none of Loom' : misnamed(file, located, query);
        if (file === undefined || why !== undefined) {
            known.set(name, 'damaged');
            return { why: why ?? '' };
        }
        const { head, tree } = file;
        if (!isAskedFor(head.key, query))
            return 'passed over';
        const unpacked = await restoreArchive(file.archive, query.paths, { ...query, ...context });
        known.set(name, unpacked.end === 'damaged' ? 'damaged' : { head, tree });
        return unpacked.end === 'damaged' ? { why: unpacked.why } : { head, bytes: unpacked.bytes };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = restore_from_service_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Whoever may write to the service can put anything under any name. */
function misnamed({ head }, { key }, { paths }) {
    const isWhatItSays = serviceKey(head.key) === key && JSON.stringify(head.paths) === JSON.stringify(paths);
    return isWhatItSays ? undefined : `it says that it is \`${head.key}\``;
}
/** The beginning of a very long key may stand for others too. */
function isAskedFor(found, { key, fallbackKeys }) {
    return found === key || fallbackKeys.some((fallback) => found.startsWith(fallback));
}
function damaged({ key }, why) {
    const message = `the cache entry \`${key}\` at GitHub is damaged and was not used: ${why}`;
    return { code: 'cache/damaged', message };
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/runtime.js
/** The cache service of a run, by the rules of `@actions/cache`; or why there is none. */
function serviceAccess(runtime) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_CACHE_SERVICE_V2: hasV2 = '' } = runtime;
    const server = runtime.GITHUB_SERVER_URL ?? '';
    const protocol = isGithub(server === '' ? 'https://github.com' : server) && hasV2 !== '' ? 'v2' : 'v1';
    // Servers of other makers may have version 1 without a token.
    if (protocol === 'v2' && token === '')
        return { kind: 'no service', lacks: 'ACTIONS_RUNTIME_TOKEN' };
    const place = protocol === 'v2' ? 'ACTIONS_RESULTS_URL' : 'ACTIONS_CACHE_URL';
    const url = runtime[place] ?? '';
    if (!URL.canParse(url))
        return { kind: 'no service', lacks: place };
    return { protocol, url, token, mode: modeOf(runtime.ACTIONS_CACHE_MODE ?? '') };
}
/** Others, such as GitHub Enterprise Server, have version 1 of the protocol only. */
function isGithub(server) {
    const host = URL.canParse(server) ? new URL(server).hostname.toLowerCase() : '';
    return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
}
/** A mode that is not known allows all: the service has the last word. */
function modeOf(text) {
    const name = text.trim().toLowerCase();
    const isKnown = ['none', 'read', 'write', 'write-only'].includes(name);
    return {
        name,
        restores: !isKnown || name === 'read' || name === 'write',
        saves: !isKnown || name === 'write' || name === 'write-only',
    };
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/save-to-service.js
var save_to_service_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var save_to_service_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Saves an entry, unless the service has it. Its troubles are a save that is passed over, with a warning. */
async function saveToService(request, context) {
    const present = await (0,walk/* presentPaths */.Yb)(request.workspace, request.paths);
    if (present.length === 0)
        return { result: 'skipped', warnings: [nothingThere(request.paths)] };
    try {
        // Before anything is packed.
        if (context.gate.isOpen('restores') && (await isThere(request.key, context)))
            return { result: 'exists', warnings: [] };
        return await packAndStore(request, present, context);
    }
    catch (error) {
        if (!(error instanceof ServiceFailure))
            throw error;
        return { result: 'skipped', warnings: context.gate.note(error.trouble) };
    }
}
async function isThere(key, { client, version, signal }) {
    const name = serviceKey(key);
    const found = await client.call('find', { keys: [name], version }, signal);
    return found?.key === name;
}
async function packAndStore({ workspace, scratch, key, paths, parts }, present, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { client, version, signal, now, maxSizeBytes } = context;
        const { bytes, judged, plainBytes } = await packPaths(workspace, present, context);
        const directory = save_to_service_addDisposableResource(env_1, await (0,owned_directory/* makeOwnedDirectory */.d)(scratch), true);
        const path = (0,external_node_path_.join)(directory.path, 'entry');
        const head = encodeHead({ key, paths: [...paths], parts: { ...parts }, created_at: now().toISOString() });
        const written = await writeEntryFile(path, { head, archive: bytes, tree: judged.digest }, signal);
        const { sizeBytes, archiveBytes } = written;
        const warnings = leftOut(key, judged);
        if (sizeBytes > maxSizeBytes || isBeyondLimits(plainBytes(), archiveBytes))
            return { result: 'skipped', warnings: [...warnings, tooLarge(key, sizeBytes, maxSizeBytes)] };
        const stored = await client.call('store', { key: serviceKey(key), version, path, sizeBytes }, signal);
        if (stored === 'exists')
            return { result: 'exists', warnings };
        return { result: 'saved', bytes: archiveBytes, warnings };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = save_to_service_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./build/js/storage/github-cache/github-cache.js








const defaults = {
    patience: { retryDelaysMs: [1000, 3000], mostRetryAfterMs: 30_000 },
    requestTimeoutMs: 60_000,
    transferTimeoutMs: 600_000,
    maxSizeBytes: 10 * 2 ** 30,
};
/**
 * GitHub's cache service, for one run. An entry is one file there: Loom's own archive, with what is known of it, verified and judged
 * as the local one is. What goes wrong with the service is a warning, told once a run. See `docs/cache.md`.
 */
function createGithubCache(options) {
    const settings = { ...defaults, ...options };
    const access = serviceAccess(options.runtime);
    const gate = createGate(access);
    const known = new Map();
    const client = 'kind' in access ? undefined : createCacheClient({ ...settings, access });
    const begin = (work, paths, signal) => {
        signal.throwIfAborted();
        const warnings = gate.closed(work);
        if (client === undefined || warnings !== undefined)
            return { warnings: warnings ?? [] };
        return { ...settings, gate, known, client, version: serviceVersion(paths), signal };
    };
    return {
        async restore(query, signal) {
            const paths = (0,walk/* plainPaths */.FY)(query.paths);
            const context = begin('restores', paths, signal);
            if ('warnings' in context)
                return { result: 'miss', ...context };
            try {
                return await restoreFromService({ ...query, paths }, context);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,failure/* asCacheFailure */.b)(error, `cannot restore the cache \`${query.key}\``);
            }
        },
        async save(entry, signal) {
            const paths = (0,walk/* plainPaths */.FY)(entry.paths);
            const context = begin('saves', paths, signal);
            if ('warnings' in context)
                return { result: 'skipped', ...context };
            try {
                return await saveToService({ ...entry, paths }, context);
            }
            catch (error) {
                signal.throwIfAborted();
                throw (0,failure/* asCacheFailure */.b)(error, `cannot save the cache \`${entry.key}\``);
            }
        },
    };
}

// EXTERNAL MODULE: ./build/js/run/settings.js
var settings = __webpack_require__(8823);
;// CONCATENATED MODULE: ./build/js/run/caches.js







const defaultMaxSizeBytes = 10 * 2 ** 30;
/** The caches that a run uses; undefined for one that uses none. */
function openCaches({ git, repositoryRoot, workspace }, { cache = {}, env }) {
    if (cache === 'off')
        return undefined;
    const { directory = cacheDirectory(env), maxSizeBytes = defaultMaxSizeBytes, github } = cache;
    const shared = { env, maxSizeBytes, now: () => new Date() };
    const store = github === undefined
        ? createLocalCache({ ...shared, directory, scope: cacheScope({ git, repositoryRoot, env }) })
        : createGithubCache({ ...shared, runtime: github });
    return { store, scratch: (0,layout/* scratchPath */.KT)(workspace), locks: createPathLocks() };
}
/** `loom` in the user's cache directory, as the XDG Base Directory Specification has it. */
function cacheDirectory(env) {
    const base = env['XDG_CACHE_HOME'];
    const caches = base !== undefined && (0,external_node_path_.isAbsolute)(base) ? base : (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.join)(caches, 'loom');
}
/**
 * Clones of one origin share entries; a repository without one has its own. On a machine that keeps its caches between runs for GitHub,
 * a pull request writes where only itself reads. GitHub's own service sees to that by itself.
 */
function cacheScope({ git: { originUrl }, repositoryRoot, env, }) {
    const repository = originUrl === null ? repositoryRoot : withoutCredentials(originUrl);
    return { repository, trust: (0,settings/* contextOf */.V)(env) === 'github-actions' ? pullRequest(env['GITHUB_REF']) : '' };
}
function pullRequest(ref = '') {
    const number = /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    return number === undefined ? '' : `pull/${number}`;
}
/** What stands before `@` in a URL is who asks, not what is asked for; in `git@host:path` it is part of the name. */
function withoutCredentials(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
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


/***/ }),

/***/ 7711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ runPhase)
/* harmony export */ });
/** One phase of a run, told from its start to its end. Its duration counts from `startedMs` of the monotonic clock. */
function runPhase(emitter, code, startedMs = performance.now()) {
    const tell = async (body) => emitter.emit({ scope: 'run' }, code, body);
    return {
        tell,
        start: () => tell({ type: 'phase_started' }),
        finish: (status) => tell({ type: 'phase_finished', status, duration_ms: Math.round(performance.now() - startedMs) }),
    };
}


/***/ }),

/***/ 1276:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _W: () => (/* binding */ nanoseconds),
  Z0: () => (/* binding */ prepareRun),
  sz: () => (/* binding */ tellBootstrap)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/hash.js
var base_hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/process-identity.js
var process_identity = __webpack_require__(4254);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/engine/emitter.js
var engine_emitter = __webpack_require__(3343);
// EXTERNAL MODULE: ./build/js/model/cancellation.js
var cancellation = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/js/model/tracking.js
var model_tracking = __webpack_require__(5967);
// EXTERNAL MODULE: ./build/js/records/begin.js
var begin = __webpack_require__(2454);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/runtime-directory.js + 1 modules
var runtime_directory = __webpack_require__(7301);
// EXTERNAL MODULE: ./build/js/records/writer.js + 2 modules
var writer = __webpack_require__(8565);
// EXTERNAL MODULE: ./build/js/snapshot/snapshot.js + 9 modules
var snapshot_snapshot = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(424);
// EXTERNAL MODULE: ./build/js/snapshot/workspace.js
var workspace = __webpack_require__(1086);
// EXTERNAL MODULE: ./build/js/run/ran-elsewhere.js
var ran_elsewhere = __webpack_require__(7196);
// EXTERNAL MODULE: ./build/js/run/settings.js
var settings = __webpack_require__(8823);
// EXTERNAL MODULE: ./build/js/run/normaliser.js + 8 modules
var normaliser = __webpack_require__(1522);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/base/occurrences.js
var occurrences = __webpack_require__(9940);
// EXTERNAL MODULE: ./build/js/model/compared.js
var model_compared = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/js/parity/compared.js





/** Pure but for what it gathers: the same events give the same text. */
function createComparison(request) {
    const { plan, source, workflow, createDigest } = request;
    const jobs = new Map();
    const open = new Map();
    const jobOf = (id) => {
        const known = jobs.get(id);
        if (known !== undefined)
            return known;
        const fresh = { id, outcome: 'cancelled', attempts: 0, steps: [] };
        jobs.set(id, fresh);
        return fresh;
    };
    return {
        write(event) {
            const { place } = event;
            if (place.scope === 'run' || place.scope === 'pipeline')
                return;
            if (event.type === 'test_finished')
                addTest(jobOf(place.job), event);
            else if (place.scope === 'step')
                writeStep(event, place, { job: jobOf(place.job), open, createDigest });
            else
                writeJob(event, jobOf(place.job));
        },
        build(environment) {
            const compared = {
                schema_version: model_compared/* comparedVersion */.i6,
                kind: 'loom-compared',
                source,
                workflow,
                environment,
                jobs: plan.nodes.map(({ id }) => sorted(jobOf(id))),
            };
            const text = (0,json/* canonicalJson */.d)(compared);
            return { text, digest: (0,base_hash/* sha256 */.s)(text) };
        },
    };
}
/** In the order that `compared.json` has; of tests with one id, which several steps may have, the later ones are numbered. */
function sorted({ artifacts, tests, ...job }) {
    const number = (0,occurrences/* createOccurrences */.V)();
    const cases = tests?.cases.map(({ id, outcome }) => ({ id: number(id), outcome }));
    return {
        ...job,
        ...(artifacts === undefined ? {} : { artifacts: [...artifacts].sort((a, b) => (0,compare/* compare */.U)(a.path, b.path)) }),
        ...(tests === undefined || cases === undefined
            ? {}
            : { tests: { ...tests, cases: cases.sort((a, b) => (0,compare/* compare */.U)(a.id, b.id)) } }),
    };
}
function writeJob(event, job) {
    if (event.type === 'provider_selected')
        job.provider = event.provider;
    else if (event.type === 'secrets_resolved')
        job.secrets = [...event.secrets].sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
    else if (event.type === 'image_resolved')
        addImage(job, event);
    else if (event.type === 'workspace_mounted')
        job.mount_mode = event.mount_mode;
    else if (event.type === 'cache_result')
        addCache(job, event);
    else if (event.type === 'artifact_stored') {
        const { path, size, sha256, mode } = event;
        job.artifacts ??= [];
        job.artifacts.push({ path, size, sha256, mode });
    }
    else if (event.type === 'attempt_finished')
        forgetAttempt(job);
    else if (event.type === 'job_finished') {
        job.outcome = event.outcome;
        job.attempts = event.attempts;
        if (event.cause !== undefined)
            job.cause = event.cause;
    }
}
/** What was found; what became of it afterwards differs from run to run. */
function addCache(job, { name, key, result, phase }) {
    if (phase === 'job.cache_restore')
        job.caches = [...(job.caches ?? []), { name, key, result }];
}
function addTest(job, { id, outcome }) {
    job.tests ??= { totals: {}, cases: [] };
    job.tests.totals[outcome] = (job.tests.totals[outcome] ?? 0) + 1;
    job.tests.cases.push({ id, outcome });
}
function addImage(job, { reference, digest, service }) {
    if (service === undefined)
        job.image = { reference, digest };
    else
        job.services = [...(job.services ?? []), { reference, digest }].sort((a, b) => (0,compare/* compare */.U)(a.reference, b.reference) || (0,compare/* compare */.U)(a.digest, b.digest));
}
/** Only the last attempt is compared. */
function forgetAttempt(job) {
    job.steps = [];
    delete job.image;
    delete job.services;
    delete job.mount_mode;
    delete job.artifacts;
    delete job.caches;
    delete job.tests;
}
function writeStep(event, place, { job, open, createDigest }) {
    const key = `${place.job} ${place.unit} ${place.index}`;
    if (event.type === 'phase_started') {
        const commandDigest = (0,base_hash/* sha256 */.s)(event.command ?? '');
        open.set(key, { commandDigest, stdout: createDigest(place.job), stderr: createDigest(place.job) });
    }
    else if (event.type === 'output')
        open.get(key)?.[event.stream].push(event.text);
    else if (event.type === 'phase_finished') {
        const step = open.get(key);
        open.delete(key);
        if (step === undefined)
            return;
        const { unit, index } = place;
        const exit = event.exit_code === undefined ? {} : { exit_code: event.exit_code };
        job.steps.push({ unit, index, command_digest: step.commandDigest, ...exit, ...outputOf(step) });
    }
}
/** The two streams of a step come in an order that no two runs share, so each counts by itself. */
function outputOf({ stdout, stderr }) {
    const [out, err] = [stdout.end(), stderr.end()];
    return { lines: out.lines + err.lines, output_digest: (0,base_hash/* sha256 */.s)(`${out.digest}\n${err.digest}\n`) };
}

;// CONCATENATED MODULE: ./build/js/parity/output-digest.js

/** Longer lines are normalised in pieces: what is held never exceeds this, whatever a step prints. */
const longestHeld = 64 * 1024;
/** A piece ends after the last space that stands this close to its limit, so that nothing is cut that belongs together. */
const cutWithin = 4 * 1024;
/** What follows in a longer output counts by its number of lines only: nobody waits for a digest of a gigabyte. */
const mostCompared = 200_000;
function createOutputDigest(normaliser, most = mostCompared) {
    const hash = (0,base_hash/* startSha256 */.y)();
    let lines = 0;
    /** Of a line that is not whole yet. */
    let held = '';
    let pieces = 0;
    /** Whether what follows the last line is more than nothing, once lines are only counted. */
    let isOpen = false;
    const count = (text) => {
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
            lines++;
        if (text !== '')
            isOpen = !text.endsWith('\n');
    };
    const grow = (text) => {
        held += text;
        while (held.length > longestHeld) {
            const { piece, rest } = cut(held);
            hash.update(normaliser.line(piece));
            held = rest;
            pieces++;
        }
    };
    const endLine = () => {
        hash.update(`${normaliser.line(held)}\n`);
        held = '';
        pieces = 0;
        lines++;
    };
    return {
        push(text) {
            if (lines >= most) {
                count(text);
                return;
            }
            let from = 0;
            let at = 0;
            for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', at)) {
                if (held !== '' || pieces > 0 || end - at > longestHeld) {
                    if (from < at)
                        hash.update(normaliser.line(text.slice(from, at)));
                    grow(text.slice(at, end));
                    endLine();
                    from = end + 1;
                }
                else
                    lines++;
                at = end + 1;
                if (lines < most)
                    continue;
                if (from < at)
                    hash.update(normaliser.line(text.slice(from, at)));
                count(text.slice(at));
                return;
            }
            if (from < at)
                hash.update(normaliser.line(text.slice(from, at)));
            if (at < text.length)
                grow(text.slice(at));
        },
        end() {
            const last = normaliser.line(held);
            if (last !== '' || pieces > 0 || isOpen)
                lines++;
            return { lines, digest: hash.update(last).digest() };
        },
    };
}
/** The first piece of a line that is too long; empty where a progress display has written over it. */
function cut(line) {
    const head = line.slice(0, longestHeld);
    const overwrittenTo = head.lastIndexOf('\r', longestHeld - 2);
    if (overwrittenTo > 0)
        return { piece: '', rest: line.slice(overwrittenTo) };
    const space = head.lastIndexOf(' ') + 1;
    const end = space > longestHeld - cutWithin ? space : longestHeld - (isHighSurrogate(head) ? 1 : 0);
    return { piece: line.slice(0, end), rest: line.slice(end) };
}
function isHighSurrogate(head) {
    const last = head.charCodeAt(head.length - 1);
    return last >= 0xd800 && last <= 0xdbff;
}

;// CONCATENATED MODULE: ./build/js/run/comparison.js




/** Follows a run for what another run of the same should have alike. */
function openComparison({ plan, compiled, snapshot, normaliserOf }) {
    const { sources, digest } = compiled;
    // A checkout with other line ends says the same.
    const texts = sources.map(({ path, text }) => ({ path, digest: (0,base_hash/* sha256 */.s)(text.replaceAll('\r\n', '\n')) }));
    return createComparison({
        plan,
        source: { tree_sha: snapshot.treeSha, files: snapshot.files },
        workflow: {
            path: sources[0]?.path ?? '',
            sources_digest: (0,base_hash/* sha256 */.s)((0,json/* canonicalJson */.d)(texts)),
            plan_digest: digest,
        },
        createDigest: (job) => createOutputDigest(normaliserOf(job)),
    });
}

// EXTERNAL MODULE: ./build/js/run/redact-error.js
var redact_error = __webpack_require__(1652);
// EXTERNAL MODULE: ./build/js/run/phase.js
var run_phase = __webpack_require__(7711);
;// CONCATENATED MODULE: ./build/js/run/prepare.js
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
 * Makes the workspace of a run and opens its records. A failure, or the signal, removes the workspace; the receipt in the
 * user's repository then says what happened. Undefined when the signal ended it.
 */
async function prepareRun(request) {
    const { settings } = request;
    const startedAt = new Date();
    const startedMs = performance.now();
    const { path, begun } = await claim(request, startedAt);
    try {
        return await fill(request, { path, begun });
    }
    catch (error) {
        await (0,remove_tree/* removeTree */.d)(path);
        await (0,remove_tree/* removeTree */.d)((0,layout/* liveRuntime */.hQ)(path));
        const durationMs = Math.round(performance.now() - startedMs);
        await (0,begin/* endUnprepared */.Gs)(begun, {
            ...howEnded((0,redact_error/* redactError */.k)(error, request.redactor), settings.signal),
            finishedAt: new Date(),
            durationMs,
        });
        // Ctrl-C in a terminal reaches git as well: what failed then failed for that reason.
        if (settings.signal.aborted)
            return undefined;
        throw error;
    }
}
/** Run numbers count nanoseconds since the epoch; the clock gives milliseconds. */
function nanoseconds(time) {
    return BigInt(time.getTime()) * 1000000n + (process.hrtime.bigint() % 1000000n);
}
/** Makes the workspace's directory and says whose it is. Whatever kills Loom meanwhile, the next start finds a claim or a receipt. */
async function claim(request, startedAt) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = __addDisposableResource(env_1, await (0,workspace/* createWorkspace */.s)({
            root: request.settings.workspaceRoot ?? (0,external_node_os_.tmpdir)(),
            startedAtNs: nanoseconds(startedAt),
            random: () => String((0,external_node_crypto_.randomInt)(2 ** 47)),
            repositoryRoot: request.repository.root,
        }), true);
        const { path, runId } = made;
        try {
            await (0,runtime_directory/* makeRuntime */.le)(path);
            return { path, begun: await prepare_begin(request, { path, runId, startedAt }) };
        }
        catch (error) {
            await (0,remove_tree/* removeTree */.d)(path);
            await (0,remove_tree/* removeTree */.d)((0,layout/* liveRuntime */.hQ)(path));
            throw error;
        }
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
async function prepare_begin({ repository, workflow, settings: { command, env, loomVersion, isolateJobs } }, { path, runId, startedAt }) {
    return (0,begin/* beginReceipt */.MY)({
        runId,
        workspace: path,
        repositoryRoot: repository.root,
        process: await (0,process_identity/* identifyProcess */.w)(process.pid),
        about: {
            command: [...command],
            context: (0,settings/* contextOf */.V)(env),
            loom_version: loomVersion,
            workflow_path: (0,external_node_path_.join)(repository.root, workflow.path),
            started_at: startedAt.toISOString(),
            snapshot_head_sha: repository.headSha ?? '',
            ...(isolateJobs === true ? { isolated_jobs: true } : {}),
        },
    });
}
function howEnded(error, signal) {
    if (signal.aborted)
        return { status: 'cancelled', exitCode: (0,cancellation/* cancelledExitCode */.NU)(signal.reason) };
    if (!(error instanceof failure/* LoomFailure */.A))
        return { status: 'failure', exitCode: 70 };
    const { code, message } = error.diagnostic;
    return { status: 'failure', exitCode: 3, error: { code, message } };
}
async function fill({ repository, compiled, plan, git, redactor, earlier, settings }, { path, begun }) {
    const startedMs = performance.now();
    // A git that outlives a killed Loom goes on writing into the workspace: the next start finds it by this.
    const tracking = (0,model_tracking/* trackingValue */.xC)(repository.env[model_tracking/* trackingVariable */.on], (0,model_tracking/* trackingOfJob */.uS)(begun.run_id, 'snapshot'));
    const marked = { ...repository, env: { ...repository.env, [model_tracking/* trackingVariable */.on]: tracking } };
    const snapshot = await (0,snapshot_snapshot/* createSnapshot */.$)({ repository: marked, workspace: path, signal: settings.signal });
    await (0,workflow_file/* checkSameWorkflow */.O2)(compiled.sources, snapshot.path);
    if (earlier?.treeSha !== undefined && earlier.treeSha !== snapshot.treeSha)
        throw (0,ran_elsewhere/* otherSource */.c)('the jobs of the bundles', earlier.treeSha, snapshot.treeSha);
    const planText = redactor.text(compiled.text);
    const records = await (0,writer/* openRecords */.t)({
        begun,
        plan,
        planText,
        planDigest: (0,base_hash/* sha256 */.s)(planText),
        workspace: snapshot.path,
        treeSha: snapshot.treeSha,
        git,
        changed: snapshot.changed,
        elsewhere: earlier?.outcomes === undefined ? undefined : [...earlier.outcomes.keys()],
        checkout: {
            ...snapshot.checkout,
            warnings: snapshot.warnings.map(({ code, message }) => ({ code, message: redactor.text(message) })),
        },
        ignored: snapshot.ignored,
    });
    const { patterns = [], env } = settings;
    const isIsolated = settings.isolateJobs === true;
    const where = { workspace: path, isIsolated, runId: begun.run_id };
    const normaliserOf = await (0,normaliser/* openNormalisers */.a)({ ...where, env, patterns });
    const comparison = openComparison({ plan, compiled, snapshot, normaliserOf });
    const emitter = (0,engine_emitter/* createEmitter */.z)([records, comparison, ...(settings.observe?.(plan) ?? [])], () => new Date());
    const { runId } = where;
    const about = earlier === undefined ? {} : { earlier };
    const prepared = {
        runId,
        workspace: snapshot,
        isIsolated,
        records,
        emitter,
        redactor,
        comparison,
        ...about,
    };
    await tellBootstrap(prepared, startedMs);
    return prepared;
}
/** Tells of a workspace that stands, the first event of a run. */
async function tellBootstrap({ workspace, emitter, redactor }, startedMs) {
    const phase = (0,run_phase/* runPhase */.P)(emitter, 'run.bootstrap', startedMs);
    await phase.start();
    const { path, headSha, treeSha, warnings } = workspace;
    const made = { type: 'workspace_created', path, head_sha: headSha ?? '', tree_sha: treeSha };
    await phase.tell(made);
    for (const { code, message } of warnings)
        await phase.tell({ type: 'warning', code, message: redactor.text(message) });
    await phase.finish('success');
}


/***/ }),

/***/ 7196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openRanElsewhere),
/* harmony export */   c: () => (/* binding */ otherSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8755);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6564);
/* harmony import */ var _records_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7377);
/* harmony import */ var _records_read_compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(445);
/* harmony import */ var _records_record_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1043);
/* harmony import */ var _storage_archive_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1129);
/* harmony import */ var _storage_artifacts_read_kept_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91);
/* harmony import */ var _find_bundles_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6581);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8995);











/**
 * Unpacks and checks the bundles of a run that was fanned out. They may come from anybody; those of another source or plan fail with
 * `bundle/other-source` and `bundle/other-plan`.
 */
async function openRanElsewhere(request) {
    const paths = await (0,_find_bundles_js__WEBPACK_IMPORTED_MODULE_9__/* .findBundles */ .n)(request.named, request.directory);
    const scratch = await (0,_open_run_js__WEBPACK_IMPORTED_MODULE_10__/* .openBundleScratch */ .n5)();
    try {
        const parts = [];
        for (const [at, path] of paths.entries()) {
            const { receipt } = await (0,_open_run_js__WEBPACK_IMPORTED_MODULE_10__/* .unpackBundle */ .zq)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.path, `part-${at}`), request.env);
            await refuseUnsafe({ path, receipt });
            parts.push({ path, receipt });
        }
        parts.sort((a, b) => (BigInt(a.receipt.run_id) < BigInt(b.receipt.run_id) ? -1 : 1));
        const treeSha = sameTree(parts);
        for (const part of parts)
            await refuseOtherPlan(part, request.planDigest);
        const jobs = new Map(parts.flatMap((part) => part.receipt.jobs.map((job) => [job.id, { job, part }])));
        return {
            treeSha,
            outcomes: new Map([...jobs].map(([id, { job }]) => [id, outcomeOf(job)])),
            artifactsOf: async (id) => {
                const ran = jobs.get(id);
                return ran?.job.artifacts === undefined ? undefined : artifactsIn(ran.part, ran.job);
            },
            [Symbol.asyncDispose]: () => scratch[Symbol.asyncDispose](),
        };
    }
    catch (error) {
        await scratch[Symbol.asyncDispose]();
        throw error;
    }
}
function outcomeOf({ outcome, cause, reason, allowed }) {
    return {
        outcome,
        ...(cause === undefined ? {} : { cause }),
        ...(reason === undefined ? {} : { reason }),
        ...(allowed === undefined ? {} : { isAllowed: allowed }),
    };
}
function sameTree(parts) {
    const [first, ...others] = parts.map(({ path, receipt }) => ({
        path,
        tree: receipt.snapshot_tree_sha ?? '',
    }));
    for (const { path, tree } of others)
        if (tree !== first?.tree)
            throw otherSource(path, tree, first?.tree ?? '');
    return first?.tree ?? '';
}
/** The failure for jobs that ran from another source than this run. */
function otherSource(what, found, expected) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', {
        code: 'bundle/other-source',
        message: `${what} ran from the tree ${found || 'of nothing'}, expected ${expected}`,
        hint: 'give the bundles of one fanned-out run, and check out its commit without changes',
    });
}
async function refuseOtherPlan({ path, receipt }, expected) {
    const found = await (0,_records_read_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .planDigestOf */ .B)(receipt);
    if (found === expected)
        return;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', {
        code: 'bundle/other-plan',
        message: `${path} ran from the plan ${found ?? 'of nothing'}, expected ${expected}`,
        hint: 'run all parts with the same workflow and the same variables, by the same Loom',
    });
}
async function artifactsIn({ path, receipt }, job) {
    const directory = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePath */ .Hi)((0,_records_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactsDirectory */ .Jr)(job.id), receipt.logs_dir ?? '/');
    const found = (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .totalsOf */ .v)(await (0,_storage_artifacts_read_kept_js__WEBPACK_IMPORTED_MODULE_8__/* .readKept */ .D)(Buffer.from(directory)));
    if (found.sha256 === job.artifacts?.sha256)
        return directory;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('usage', {
        code: 'bundle/no-artifacts',
        message: `${path} holds ${found.files} of the ${job.artifacts?.files ?? 0} artifacts of job \`${job.id}\`, or others`,
        hint: 'export its run with `--with-artifacts`; names that are no UTF-8 and links out of the artifacts cannot travel',
    });
}
/** What Loom leaves out of bundles is in none that it made: links out of the artifacts of a job, and a repository's own files. */
async function refuseUnsafe({ path, receipt }) {
    const { artifacts, unfit } = await (0,_records_record_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .listRecords */ .V)(receipt.logs_dir ?? '');
    const inGit = artifacts.find((one) => /^\.git(\/|$)/i.test(one.slice((0,_records_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactsTop */ .J9)(one).length)));
    const unsafe = unfit[0] ?? inGit;
    if (unsafe === undefined)
        return;
    throw (0,_storage_archive_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedArchive */ .Do)('archive/unsafe', `the bundle ${path} is refused: no job can have left ${JSON.stringify(unsafe)}`);
}


/***/ }),

/***/ 1652:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ redactError)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);

/** An error whose words and stack have met the redactor; a failure stays one. */
function redactError(error, redactor) {
    if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A) {
        const { code, message, hint } = error.diagnostic;
        const advice = hint === undefined ? {} : { hint: redactor.text(hint) };
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A(error.kind, { code, message: redactor.text(message), ...advice });
    }
    if (!(error instanceof Error))
        return redactor.text(String(error));
    const clean = new Error(redactor.text(error.message));
    clean.stack = redactor.text(error.stack ?? error.message);
    return clean;
}


/***/ }),

/***/ 6019:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ openSecrets)
});

// EXTERNAL MODULE: ./build/js/engine/job-secrets.js
var job_secrets = __webpack_require__(870);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/secrets/reference.js
var secrets_reference = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/js/secrets/settings.js
var secrets_settings = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/js/secrets/caller-variables.js



/**
 * Names of the caller's variables that hold a secret of any job, or open a place that does. No job may inherit them; one gets
 * what is declared for it and nothing else. Give the whole plan, not what of it runs. Sorted; wrong references have none.
 */
function secretVariables(plan, settings) {
    const names = [...behindReferences(plan).map(({ variable }) => variable), ...credentials(plan, settings)];
    for (const { keyfileEnv } of settings.keepass.values())
        if (keyfileEnv !== undefined)
            names.push(keyfileEnv);
    return [...new Set(names)].sort(compare/* compare */.U);
}
/** What of the caller's environment is known to be secret before any job starts, by the name to show instead. Sorted, never empty values. */
function callerSecrets(plan, settings, env) {
    const named = [
        ...behindReferences(plan),
        ...credentials(plan, settings).map((variable) => ({ name: variable, variable })),
    ];
    const secrets = new Map();
    for (const { name, variable } of named) {
        const value = env[variable] ?? '';
        if (value !== '')
            secrets.set(`${name}\0${value}`, { name, value });
    }
    return [...secrets.values()].sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}
function behindReferences(plan) {
    return plan.nodes
        .flatMap(({ secrets }) => secrets ?? [])
        .flatMap(({ name, ref }) => {
        const reference = (0,secrets_reference/* parseReference */.F2)(ref);
        return reference?.scheme === 'env' ? [{ name, variable: reference.name }] : [];
    });
}
/** Variables that hold a password or a token; a key file's path is none. */
function credentials(plan, { keepass, onePasswordTokenEnv }) {
    const passwords = [...keepass.values()].flatMap(({ passwordEnv }) => passwordEnv ?? []);
    const asksOnePassword = plan.nodes.some(({ secrets }) => secrets?.some(({ ref }) => ref.startsWith('op://')));
    const token = onePasswordTokenEnv ?? (asksOnePassword ? secrets_settings/* defaultTokenVariable */.LW : undefined);
    return token === undefined ? passwords : [...passwords, token];
}

// EXTERNAL MODULE: ./build/js/secrets/debug-trace.js
var debug_trace = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/js/secrets/redactor.js + 7 modules
var secrets_redactor = __webpack_require__(3715);
// EXTERNAL MODULE: ./build/js/secrets/resolve.js + 11 modules
var resolve = __webpack_require__(4772);
;// CONCATENATED MODULE: ./build/js/run/secrets.js






/** Gets ready for the secrets of a plan, whatever of it will run. Resolves none. */
function openSecrets(plan, repositoryRoot, { env, secrets: settings = secrets_settings/* noSecretSettings */.$0, mask }) {
    const redactor = (0,secrets_redactor/* createRedactor */.lY)(mask);
    for (const { name, value } of callerSecrets(plan, settings, env))
        redactor.register(name, value);
    for (const { id } of plan.nodes)
        (0,job_secrets/* refuseValueInName */.s)(id, redactor);
    return {
        redactor,
        resolver: (0,resolve/* createSecretResolver */.L)({ env, repositoryRoot, settings, tracing: (0,debug_trace/* isTracing */.B)(env) }),
        withheld: secretVariables(plan, settings),
    };
}


/***/ }),

/***/ 8823:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/** Where a run happens, as GitHub's runner tells every process. */
function contextOf(env) {
    return env['GITHUB_ACTIONS'] === 'true' ? 'github-actions' : 'local';
}


/***/ }),

/***/ 9599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isCommonWord)
/* harmony export */ });
/** Values that stand in every log and protect nothing; masking them would only make output unreadable. Compared in lower case. */
const commonWords = new Set(`true false null none undefined default enabled disabled auto always never
  user users admin administrator root guest test tests testing example sample demo dummy placeholder changeme
  pass password passwd secret secrets token login username
  debug info warn warning error fatal trace silent verbose quiet
  prod production stage staging develop development release nightly stable latest beta alpha
  main master trunk head origin local localhost 127.0.0.1 0.0.0.0 remote server client
  build deploy install start stop success failed failure skipped pending running
  http https string number boolean object array name value path file data json yaml text utf8 utf-8
  linux darwin windows ubuntu debian alpine docker github gitlab node loom bash home
  postgres postgresql mysql mongo redis sqlite
  1234 12345 123456 0000 8080 3000 5432`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Whether a value is one of the words that no log can do without. */
function isCommonWord(value) {
    return commonWords.has(value.toLowerCase());
}


/***/ }),

/***/ 3839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   Yd: () => (/* binding */ shortestValue),
/* harmony export */   dE: () => (/* binding */ trimmed)
/* harmony export */ });
/* harmony import */ var _common_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);

/** Characters that a value has at least. */
const shortestValue = 4;
/** A line of a value that is shorter than this says little and stands in innocent text. */
const shortestLine = 8;
/**
 * What of a value must not be seen: the whole without white space around it, with either line end, without quotes around it,
 * and each line that tells something.
 */
function formsOf(value) {
    const whole = trimmed(value.toString('latin1'));
    const unix = whole.replaceAll('\r\n', '\n');
    const inner = /^(["'])([^]*)\1$/.exec(whole)?.[2] ?? '';
    const unquoted = inner.length < shortestValue || (0,_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommonWord */ .e)(inner) ? [] : [inner];
    const lines = unix
        .split(/[\n\r]/)
        .map(trimmed)
        .filter(isTelling);
    const all = [whole, unix, unix.replaceAll('\n', '\r\n'), ...unquoted, ...lines];
    return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'));
}
/** A frame such as `-----BEGIN CERTIFICATE-----`, a bracket or a rule is no secret. */
function isTelling(line) {
    const isFrame = /^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line);
    return (line.length >= shortestLine &&
        /[^\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e\s]/.test(line) &&
        !isFrame &&
        !(0,_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommonWord */ .e)(line));
}
const blanks = ' \t\n\v\f\r';
/** Like `trim`, but for text whose characters are bytes. A regular expression would be quadratic here. */
function trimmed(text) {
    let start = 0;
    let end = text.length;
    while (start < end && blanks.includes(text.charAt(start)))
        start++;
    while (end > start && blanks.includes(text.charAt(end - 1)))
        end--;
    return text.slice(start, end);
}


/***/ }),

/***/ 3715:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ createRedactor),
  fL: () => (/* binding */ cutAtLineEnd),
  bT: () => (/* binding */ joinRedacted)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(955);
;// CONCATENATED MODULE: ./build/js/secrets/mask-commands.js
const maskCommand = '::add-mask::';
const command = Buffer.from(maskCommand);
/** Node finds up to six bytes at three times the speed of more. */
const opening = command.subarray(0, 6);
const nothing = Buffer.alloc(0);
/**
 * A command stands at the start of its line, as for GitHub after blanks at most; its value goes to the line's end, which remains
 * in the stream. Holds at most `longestValue` bytes of a value, and otherwise only what may be the beginning of a command.
 */
function createMaskCommands(longestValue) {
    let held = nothing;
    let value;
    let isBlankSoFar = true;
    const startsLine = (bytes, at) => {
        let before = at - 1;
        while (before >= 0 && isBlank(bytes[before]))
            before--;
        return before < 0 ? isBlankSoFar : isLineEnd(bytes[before]);
    };
    /** Passes on what is no command and gives what follows the next one. */
    const readText = (bytes, parts) => {
        let at = bytes.indexOf(opening);
        while (at !== -1 && !(isCommand(bytes, at) && startsLine(bytes, at)))
            at = bytes.indexOf(opening, at + 1);
        let end = at === -1 ? bytes.length - beginningAtEnd(bytes) : at;
        if (at === -1 && !startsLine(bytes, end))
            end = bytes.length;
        if (end > 0)
            parts.push({ kind: 'bytes', bytes: bytes.subarray(0, end) });
        isBlankSoFar = startsLine(bytes, end);
        if (at !== -1) {
            value = createValue(longestValue);
            return bytes.subarray(at + command.length);
        }
        held = Buffer.from(bytes.subarray(end));
        return nothing;
    };
    /** Reads on in a command's value and gives what follows it. */
    const readValue = (bytes, parts) => {
        const end = bytes.findIndex(isLineEnd);
        value?.add(end === -1 ? bytes : bytes.subarray(0, end));
        if (end === -1)
            return nothing;
        parts.push({ kind: 'mask', value: value?.whole() });
        value = undefined;
        return bytes.subarray(end);
    };
    return {
        push(chunk) {
            const parts = [];
            let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
            if (held.length > 0)
                rest = Buffer.concat([held, rest]);
            held = nothing;
            while (rest.length > 0)
                rest = value === undefined ? readText(rest, parts) : readValue(rest, parts);
            return parts;
        },
        end() {
            if (value !== undefined)
                return [{ kind: 'mask', value: value.whole() }];
            return held.length === 0 ? [] : [{ kind: 'bytes', bytes: held }];
        },
    };
}
function isCommand(bytes, at) {
    const end = at + command.length;
    return end <= bytes.length && bytes.compare(command, 0, command.length, at, end) === 0;
}
/** How many bytes at the end may be the beginning of a command, if they start a line. */
function beginningAtEnd(bytes) {
    let size = Math.min(command.length - 1, bytes.length);
    while (size > 0 && bytes.compare(command, 0, size, bytes.length - size) !== 0)
        size--;
    return size;
}
/** Gathers a value, in which GitHub's `%25`, `%0D` and `%0A` stand for what would end it. */
function createValue(longest) {
    let parts = [];
    let size = 0;
    return {
        add(bytes) {
            size += bytes.length;
            if (size <= longest)
                parts.push(Buffer.from(bytes));
            else
                parts = [];
        },
        whole() {
            if (size > longest)
                return undefined;
            const text = Buffer.concat(parts).toString('latin1');
            return Buffer.from(text.replace(/%(?:25|0D|0A)/g, decodeURIComponent), 'latin1');
        },
    };
}
function isBlank(byte) {
    return byte === 32 || byte === 9;
}
function isLineEnd(byte) {
    return byte === 10 || byte === 13;
}

;// CONCATENATED MODULE: ./build/js/secrets/grams.js
const hashBits = 17;
const longestStride = 8;
function buildGrams(patterns) {
    const stride = patterns.reduce((least, { length }) => Math.min(least, length - 2), longestStride);
    const places = new Uint8Array(2 ** hashBits);
    for (const pattern of patterns) {
        for (let place = 0; place < stride; place++) {
            const hash = hashAt(pattern, place);
            places[hash] = (places[hash] ?? 0) | (1 << place);
        }
    }
    return { places, stride };
}
function hashAt(bytes, at) {
    const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
    return Math.imul(three, 0x9e3779b1) >>> (32 - hashBits);
}
/** The first place at or after `from` where a pattern may begin, or one too near to the end to tell. */
function findBeginning({ places, stride }, buffer, from) {
    const last = buffer.length - 3;
    const highest = 1 << (stride - 1);
    let at = from + stride - 1;
    for (; at <= last; at += stride) {
        let found = places[hashAt(buffer, at)] ?? 0;
        if (found === 0)
            continue;
        // The neighbours must fit as well: one place lower before, one place higher after, where these are known.
        found &= ((places[hashAt(buffer, at - 1)] ?? 0) << 1) | 1;
        if (at < last)
            found &= ((places[hashAt(buffer, at + 1)] ?? 0) >> 1) | highest;
        if (found !== 0)
            return at - (31 - Math.clz32(found));
    }
    return at - stride + 1;
}

;// CONCATENATED MODULE: ./build/js/secrets/automaton.js

/** The node that a byte leads to, 0 if there is no edge. */
function follow({ straight, keys, targets }, node, byte) {
    if (straight[node] === byte)
        return node + 1;
    const key = (node << 8) | byte;
    const slot = slotOf(keys, key);
    return keys[slot] === key ? (targets[slot] ?? 0) : 0;
}
/** The slot of an edge, or the free one where it would be. */
function slotOf(keys, key) {
    const last = keys.length - 1;
    const hash = Math.imul(key ^ (key >>> 15), 0x85ebca6b);
    let slot = (hash ^ (hash >>> 13)) & last;
    while (keys[slot] !== key && keys[slot] !== -1)
        slot = (slot + 1) & last;
    return slot;
}
/**
 * Builds in time and memory proportional to the patterns' bytes. The patterns are in the order of `byBytes`, no two are equal, and
 * each has at least three bytes.
 */
function buildAutomaton(patterns) {
    const size = patterns.reduce((sum, { bytes }, at) => {
        return sum + bytes.length - sharedLength(bytes, patterns[at - 1]?.bytes);
    }, 1);
    // A pattern adds one edge to the table at most, where it leaves those before it.
    const slots = 2 ** Math.ceil(Math.log2(patterns.length * 2 + 2));
    const trie = {
        edges: {
            straight: new Int16Array(size).fill(-1),
            keys: new Int32Array(slots).fill(-1),
            targets: new Int32Array(slots),
        },
        depth: new Int32Array(size),
        parents: new Int32Array(size),
        bytes: new Uint8Array(size),
        found: new Int32Array(size),
        masks: new Map(),
    };
    let count = 1;
    for (const pattern of patterns)
        count = insert(trie, pattern, count);
    const { edges, depth, found, masks } = trie;
    const grams = buildGrams(patterns.map((pattern) => pattern.bytes));
    return { edges, depth, found, masks, fallback: automaton_link(trie), grams };
}
/** The order in which a pattern comes after all of its beginnings. */
function byBytes(a, b) {
    return Buffer.compare(a.bytes, b.bytes);
}
function sharedLength(bytes, before) {
    let shared = 0;
    while (before !== undefined && shared < before.length && before[shared] === bytes[shared])
        shared++;
    return shared;
}
/** Adds a pattern's nodes from number `count` on and gives the number after them. */
function insert({ edges, depth, parents, bytes, found, masks }, pattern, count) {
    let node = 0;
    let next = count;
    for (const byte of pattern.bytes) {
        let target = follow(edges, node, byte);
        if (target === 0) {
            target = next++;
            parents[target] = node;
            bytes[target] = byte;
            depth[target] = (depth[node] ?? 0) + 1;
            connect(edges, { node, byte, target });
        }
        node = target;
    }
    found[node] = node;
    masks.set(node, pattern.mask);
    return next;
}
function connect({ straight, keys, targets }, edge) {
    if (edge.target === edge.node + 1) {
        straight[edge.node] = edge.byte;
        return;
    }
    const key = (edge.node << 8) | edge.byte;
    const slot = slotOf(keys, key);
    keys[slot] = key;
    targets[slot] = edge.target;
}
/** Gives the fallbacks and completes what is found, nodes of lesser depth first. */
function automaton_link({ edges, depth, parents, bytes, found }) {
    const fallback = new Int32Array(depth.length);
    for (const node of byDepth(depth)) {
        let from = parents[node] ?? 0;
        let target = 0;
        while (from !== 0 && target === 0) {
            from = fallback[from] ?? 0;
            target = follow(edges, from, bytes[node] ?? 0);
        }
        fallback[node] = target;
        if (found[node] === 0)
            found[node] = found[target] ?? 0;
    }
    return fallback;
}
/** All nodes but the root, sorted by counting. */
function byDepth(depth) {
    const deepest = depth.reduce((most, each) => Math.max(most, each), 0);
    const starts = new Int32Array(deepest + 2);
    for (let node = 1; node < depth.length; node++) {
        const after = (depth[node] ?? 0) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let each = 1; each <= deepest; each++)
        starts[each] = (starts[each] ?? 0) + (starts[each - 1] ?? 0);
    const sorted = new Int32Array(depth.length - 1);
    for (let node = 1; node < depth.length; node++) {
        const deep = depth[node] ?? 0;
        const start = starts[deep] ?? 0;
        sorted[start] = node;
        starts[deep] = start + 1;
    }
    return sorted;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/secrets/encodings.js

/** A run of base64 shorter than this would stand in innocent text as well. */
const shortestBase64 = 6;
/** Where `base64` of GNU (76) and `openssl base64`, PEM (64) break their lines. */
const wrapColumns = [64, 76];
/** A value as programs are known to print it, itself included; all different. */
function encodingsOf(bytes) {
    const texts = (0,external_node_buffer_.isUtf8)(bytes) ? textEncodings(bytes.toString('utf8')) : [];
    const hex = bytes.toString('hex');
    const ascii = [...base64Encodings(bytes), ...urlEncodings(bytes), hex, hex.toUpperCase()];
    const all = [
        bytes.toString('latin1'),
        ...texts.map((text) => Buffer.from(text).toString('latin1')),
        ...ascii,
    ];
    return [...new Set(all)].map((text) => Buffer.from(text, 'latin1'));
}
/**
 * The value within any longer text in base64: at each of the three places that it can have in a group of three bytes, the
 * characters that hold bits of nothing else; and to the text's end, with and without padding and a last newline.
 */
function base64Encodings(bytes) {
    const runs = [0, 1, 2].flatMap((offset) => {
        const start = Math.ceil((offset * 8) / 6);
        const encode = (end) => Buffer.concat([Buffer.alloc(offset), bytes, Buffer.from(end)]).toString('base64');
        const own = encode('').slice(start, Math.floor(((offset + bytes.length) * 8) / 6));
        const ends = [encode(''), encode('\n')].map((text) => text.slice(start));
        return [own, ...ends, ...ends.map((text) => text.replace(/=+$/, ''))];
    });
    const long = runs.filter((run) => run.length >= shortestBase64);
    return [...long, ...long.map(urlSafe), ...wrappedBase64(bytes)];
}
function urlSafe(base64) {
    return base64.replaceAll('+', '-').replaceAll('/', '_');
}
function wrappedBase64(bytes) {
    return wrapColumns.flatMap((columns) => ['', '\n'].flatMap((end) => {
        const text = Buffer.concat([bytes, Buffer.from(end)]).toString('base64');
        if (text.length <= columns)
            return [];
        return [text.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n')];
    }));
}
/** What writers of URLs escape: RFC 3986, Python, JavaScript's component, JavaScript's whole URL, forms. */
const urlWriters = [
    { escapes: /[^\w.~-]/g, space: '%20' },
    { escapes: /[^\w.~/-]/g, space: '%20' },
    { escapes: /[^\w.~!'()*-]/g, space: '%20' },
    { escapes: /[^\w.~!'()*;/?:@&=+$,#-]/g, space: '%20' },
    { escapes: /[^\w.~-]/g, space: '+' },
    { escapes: /[^\w.*-]/g, space: '+' },
];
function urlEncodings(bytes) {
    const text = bytes.toString('latin1');
    const escape = (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
    return urlWriters.flatMap(({ escapes, space }) => {
        const write = (character) => (character === ' ' ? space : escape(character));
        return [
            text.replace(escapes, write),
            text.replace(escapes, (character) => write(character).toUpperCase()),
        ];
    });
}
function textEncodings(text) {
    return [...jsonEncodings(text), ...xmlEncodings(text), ...shellEncodings(text)];
}
/** Inside of the quotes: JavaScript; ASCII only (Python); ASCII only with `\/` (PHP); fit for HTML (Go). */
function jsonEncodings(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const ascii = plain.replace(/[^\0-\x7f]/g, escape);
    return [plain, ascii, ascii.replaceAll('/', '\\/'), plain.replace(/[<>&\u2028\u2029]/g, escape)];
}
const xmlWriters = [
    {},
    { '"': '&quot;' },
    { '"': '&quot;', "'": '&apos;' },
    { '"': '&quot;', "'": '&#39;' },
    { '"': '&quot;', "'": '&#x27;' },
    { '"': '&#34;', "'": '&#39;' },
];
function xmlEncodings(text) {
    const always = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
    return xmlWriters.map((quotes) => {
        const names = { ...always, ...quotes };
        return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
    });
}
/** Within '…', as sh and as Python write it; within "…"; with backslashes, as `printf %q`; within $'…'. */
function shellEncodings(text) {
    const controls = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
    const dollar = text
        .replace(/[\\']/g, '\\$&')
        .replace(/[\n\r\t]/g, (control) => controls[control] ?? control);
    const octal = (character) => Array.from(Buffer.from(character), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["\\$`]/g, '\\$&'),
        text.replace(/[\s'"\\|&;()<>!{}*[\]?^$`,]|^[~#]|(?<=[=:])~/g, '\\$&'),
        dollar,
        dollar.replace(/[^\0-\x7f]/gu, octal),
    ];
}

// EXTERNAL MODULE: ./build/js/secrets/forms.js
var secrets_forms = __webpack_require__(3839);
;// CONCATENATED MODULE: ./build/js/secrets/patterns.js



/** The name of all values that `::add-mask::` lines register: one, as their order may differ from run to run. */
const addedName = 'ADD_MASK';
function createPatterns() {
    const known = new Map();
    /** The same, in order when the automaton is built; new ones are at the end, which makes sorting cheap. */
    const sorted = [];
    let automaton;
    return {
        add(name, value) {
            const mask = Buffer.from(maskOf(name));
            for (const bytes of (0,secrets_forms/* formsOf */.XP)(value).flatMap(encodingsOf)) {
                const key = bytes.toString('latin1');
                const before = known.get(key);
                if (!isBetterName(name, before?.name))
                    continue;
                automaton = undefined;
                if (before !== undefined) {
                    before.name = name;
                    before.mask = mask;
                    continue;
                }
                const pattern = { bytes, name, mask };
                known.set(key, pattern);
                sorted.push(pattern);
            }
        },
        automaton() {
            if (sorted.length > 0)
                automaton ??= buildAutomaton(sorted.sort(byBytes));
            return automaton;
        },
    };
}
/** What stands in place of a value. */
function maskOf(name) {
    return `[REDACTED:SECRET_${name}]`;
}
/** What the workflow names is shown rather than what a command added, and of two names the first in the alphabet. */
function isBetterName(name, than) {
    if (than === undefined || than === name)
        return than === undefined;
    return than === addedName || (name !== addedName && name < than);
}

// EXTERNAL MODULE: ./build/js/secrets/refusal.js
var refusal = __webpack_require__(7064);
;// CONCATENATED MODULE: ./build/js/secrets/covers.js
/** Adds the cover of one match that ends later than all before it. Of equally long ones that overlap the first gives the mask. */
function addMatch(covers, match) {
    for (let last = covers.at(-1); last !== undefined && last.end > match.start; last = covers.at(-1)) {
        if (last.longest >= match.longest) {
            match.longest = last.longest;
            match.mask = last.mask;
        }
        match.start = Math.min(match.start, last.start);
        match.isCut ||= last.isCut;
        covers.pop();
    }
    covers.push(match);
}
/** The covers that are open when the bytes before `end` leave, as places of what remains. */
function openAfter(covers, end) {
    return covers
        .filter((cover) => cover.end > end)
        .map((cover) => ({
        ...cover,
        start: Math.max(0, cover.start - end),
        end: cover.end - end,
        isCut: cover.isCut || cover.start < end,
    }));
}
/** The bytes before `end` with masks in them. An open cover hides its bytes and gets its mask when it is closed. */
function maskedUntil(end, buffer, covers) {
    const parts = [];
    let from = 0;
    for (const cover of covers) {
        if (cover.start > from)
            parts.push(buffer.subarray(from, Math.min(cover.start, end)));
        if (cover.end <= end)
            parts.push(cover.mask);
        from = Math.min(cover.end, end);
    }
    parts.push(buffer.subarray(from, end));
    return joinBytes(parts);
}
/** Like `Buffer.concat`, but for many small parts. */
function joinBytes(parts) {
    const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

;// CONCATENATED MODULE: ./build/js/secrets/scanner.js



const scanner_nothing = new Uint8Array(0);
/**
 * Puts masks in place of all matches. `current` is asked at every chunk; with another automaton than before the held bytes are
 * looked at again, so that a new pattern holds for all that has not left.
 */
function createScanner(current) {
    let automaton;
    let held = scanner_nothing;
    let node = 0;
    let covers = [];
    const leave = (buffer, end) => {
        held = end === buffer.length ? scanner_nothing : Uint8Array.from(buffer.subarray(end));
        if (covers.length === 0)
            return buffer.subarray(0, end);
        const left = maskedUntil(end, buffer, covers);
        covers = openAfter(covers, end);
        return left;
    };
    return {
        push(chunk) {
            const latest = current();
            if (latest === undefined)
                return chunk;
            const isNew = latest !== automaton;
            automaton = latest;
            if (isNew)
                covers = covers.filter(({ isCut }) => isCut);
            const buffer = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            node = scan(latest, buffer, { at: isNew ? 0 : held.length, node: isNew ? 0 : node, covers });
            return leave(buffer, buffer.length - (latest.depth[node] ?? 0));
        },
        end() {
            node = 0;
            return leave(held, held.length);
        },
    };
}
/** A node of this depth can be left and found again: its bytes hold no whole match. */
const shallow = 2;
/** Reads the buffer from a place to its end, adds what matches cover, and gives the last node. */
function scan(automaton, buffer, place) {
    const { depth, grams } = automaton;
    while (place.at < buffer.length) {
        const deep = depth[place.node] ?? 0;
        let until = place.at;
        if (deep <= shallow) {
            place.at = findBeginning(grams, buffer, place.at - deep);
            place.node = 0;
            until = place.at + grams.stride + 2;
        }
        walk(automaton, buffer, { place, until });
    }
    return place.node;
}
/** Follows the bytes at least to `until`, then on to a shallow node. */
function walk(automaton, buffer, { place, until }) {
    const { edges, fallback, depth, found } = automaton;
    const end = buffer.length;
    let { at, node } = place;
    while (at < end && (at < until || (depth[node] ?? 0) > shallow)) {
        const byte = buffer[at++] ?? 0;
        let target = follow(edges, node, byte);
        while (target === 0 && node !== 0) {
            node = fallback[node] ?? 0;
            target = follow(edges, node, byte);
        }
        node = target;
        const match = found[node] ?? 0;
        if (match === 0)
            continue;
        const longest = depth[match] ?? 0;
        const mask = automaton.masks.get(match) ?? scanner_nothing;
        addMatch(place.covers, { start: at - longest, end: at, longest, mask, isCut: false });
        // What cannot go on need not be held: only its ending may begin another match.
        while (node !== 0 && edges.straight[node] === -1)
            node = fallback[node] ?? 0;
    }
    place.at = at;
    place.node = node;
}

;// CONCATENATED MODULE: ./build/js/secrets/redactor.js





const tooLong = { registered: false, reason: 'too-long' };
/** A redactor with no secret registered. `tell` hears of each value once, before it is redacted from anything. */
function createRedactor(tell) {
    const patterns = createPatterns();
    const told = new Set();
    const register = (name, value) => {
        const bytes = Buffer.from(value);
        const reason = (0,refusal/* refusalOf */.Of)(bytes);
        if (reason !== undefined)
            return { registered: false, reason };
        patterns.add(name, bytes);
        const said = bytes.toString();
        if (!told.has(said))
            tell?.(said);
        told.add(said);
        return { registered: true };
    };
    const text = (text) => {
        if (patterns.automaton() === undefined)
            return text;
        const scanner = createScanner(patterns.automaton);
        return Buffer.concat([scanner.push(Buffer.from(text)), scanner.end()]).toString();
    };
    const stream = () => {
        const commands = createMaskCommands(refusal/* longestValue */.Q_);
        const scanner = createScanner(patterns.automaton);
        const decoder = new external_node_string_decoder_.StringDecoder('utf8');
        const rest = () => decoder.write(scanner.end()) + decoder.end();
        const verdictOn = (value) => {
            const made = value === undefined ? tooLong : register(addedName, value);
            return made.registered ? maskOf(addedName) : `[NOT MASKED: ${refusal/* refusals */.Ke[made.reason]}]`;
        };
        const textOf = (part) => part.kind === 'bytes'
            ? decoder.write(scanner.push(part.bytes))
            : `${rest()}${maskCommand}${verdictOn(part.value)}`;
        return {
            push: (chunk) => commands.push(chunk).map(textOf).join(''),
            end: () => `${commands.end().map(textOf).join('')}${rest()}`,
        };
    };
    return { register, text, stream };
}
/** Two pieces of one stream that follow each other. */
function joinRedacted(first, second) {
    return (first + second);
}
/** The whole lines of a text, and what follows the last line end. */
function cutAtLineEnd(text) {
    const end = text.lastIndexOf('\n') + 1;
    return { lines: text.slice(0, end), rest: text.slice(end) };
}


/***/ }),

/***/ 7064:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Q_: () => (/* binding */ longestValue)
/* harmony export */ });
/* harmony import */ var _common_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3839);


/** Bytes of a value at most: the automaton's size is about twenty times that of what it looks for. */
const longestValue = 64 * 1024;
/** Why a value is not masked, as the end of "the secret NAME is not masked: …". */
const refusals = {
    empty: 'it is empty',
    'too-short': `it is shorter than ${_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestValue */ .Yd} characters`,
    'common-word': 'it is a common word',
    'too-long': `it is longer than ${longestValue / 1024} KiB`,
};
/** Whether masking a value would do harm or nothing. White space around it does not count. */
function refusalOf(value) {
    if (value.length > longestValue)
        return 'too-long';
    const text = Buffer.from((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .dE)(value.toString('latin1')), 'latin1')
        .toString()
        .replaceAll('\r\n', '\n');
    if (text === '')
        return 'empty';
    if ([...text].length < _forms_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestValue */ .Yd)
        return 'too-short';
    return (0,_common_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommonWord */ .e)(text) ? 'common-word' : undefined;
}


/***/ }),

/***/ 2835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nz: () => (/* binding */ checkoutIndex),
/* harmony export */   QM: () => (/* binding */ readFilteredPaths),
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   dl: () => (/* binding */ forgetStats),
/* harmony export */   ml: () => (/* binding */ withoutFilters)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5479);




/** Of the given paths those whose attributes name one of the filters: their bytes come from the working tree. */
async function readFilteredPaths(repository, filters, paths) {
    if (filters.length === 0 || paths.length === 0)
        return [];
    const stdin = joinNul(paths);
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['check-attr', '-z', '--stdin', 'filter'], {
        cwd: repository.root,
        env: repository.env,
        stdin,
    });
    const fields = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(output);
    const filtered = [];
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path, , value] = fields.slice(at, at + 3);
        if (path !== undefined && value !== undefined && filters.includes(value.toString('utf8')))
            filtered.push(path);
    }
    return filtered;
}
/** Writes every file of the workspace's index, and the index's knowledge of them. No filter program runs. */
async function checkoutIndex(workspace, env, filters) {
    const workers = String(Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), maximumWorkers));
    const call = {
        cwd: workspace,
        env: withConfig(withoutFilters(env, filters), [['checkout.workers', workers]]),
    };
    const { exitCode, stderr } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(['checkout-index', '--all', '--force', '--index', '--quiet'], call);
    // A path with a conflict has no one content; its working bytes are laid over later.
    if (exitCode === 0 || /^(?!.*(fatal|unable|cannot|No space))/s.test(stderr.toString('utf8')))
        return;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['checkout-index', '--all', '--force', '--index', '--quiet'], call);
}
const maximumWorkers = 8;
/** An environment in which git has more settings, which win over those that it has already. */
function withConfig(env, settings) {
    const first = Number(env['GIT_CONFIG_COUNT'] ?? 0);
    const entries = settings.flatMap(([key, value], at) => [
        [`GIT_CONFIG_KEY_${first + at}`, key],
        [`GIT_CONFIG_VALUE_${first + at}`, value],
    ]);
    const numbered = Object.fromEntries(entries);
    return { ...env, GIT_CONFIG_COUNT: String(first + settings.length), ...numbered };
}
/** An environment in which git runs no filter program: bytes of files are what git takes them for. */
function withoutFilters(env, filters) {
    return withConfig(env, filters.flatMap((name) => [
        [`filter.${name}.clean`, ''],
        [`filter.${name}.smudge`, ''],
        [`filter.${name}.process`, ''],
        [`filter.${name}.required`, 'false'],
    ]));
}
/** Makes the index forget sizes and times of files whose bytes are not the blob's: git then asks their filter, and finds them clean. */
async function forgetStats(workspace, env, entries) {
    if (entries.length === 0)
        return;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-index', '-z', '--index-info'], { cwd: workspace, env, stdin: withoutStats(entries) });
}
function withoutStats(entries) {
    const lines = entries.flatMap(({ mode, sha, path }) => [
        Buffer.from(`${mode} ${sha} 0\t`),
        path,
        Buffer.from([0]),
    ]);
    return Buffer.concat(lines);
}
/**
 * The id of the tree that the workspace holds, uncommitted work included: the given paths are applied to a throw-away copy of
 * its index. New objects go into the workspace's own store.
 */
async function writeTree({ workspace, env, deleted, changed, entries }) {
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, '.git/loom-tree-index');
    // Objects that are written for their ids alone need not be small.
    const fast = withConfig(env, [['core.looseCompression', '0']]);
    const call = { cwd: workspace, env: { ...fast, GIT_INDEX_FILE: index } };
    // Whenever git writes an index it reads every file again that is not older than it. All files here are new, and what changed
    // is named: an index from the future spares them.
    const step = async (args, stdin = new Uint8Array()) => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.utimes)(index, future, future).catch(ignoreMissing);
        return (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { ...call, stdin });
    };
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, '.git/index'), index).catch(ignoreMissing);
        const known = Buffer.concat([joinNul(deleted, `0 ${'0'.repeat(40)}\t`), withoutStats(entries)]);
        if (known.length > 0)
            await step(['update-index', '-z', '--index-info'], known);
        if (changed.length > 0)
            await step(['update-index', '--add', '--remove', '--replace', '-z', '--stdin'], joinNul(changed));
        return (await step(['write-tree'])).toString('utf8').trim();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(index, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(`${index}.lock`, { force: true });
    }
}
// Seconds since the epoch that 32 bits hold.
const future = 2 ** 31 - 1;
/** Paths as git reads them with `-z`, each with the same text before it. */
function joinNul(paths, before = '') {
    return Buffer.concat(paths.flatMap((path) => [Buffer.from(before), path, Buffer.from([0])]));
}
function ignoreMissing(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT'))
        throw error;
}


/***/ }),

/***/ 7719:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ createSnapshot)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/settled.js
var settled = __webpack_require__(8659);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/snapshot/config.js
var snapshot_config = __webpack_require__(3849);
;// CONCATENATED MODULE: ./build/js/snapshot/checkout-facts.js



const telling = [
    'core.autocrlf',
    'core.eol',
    'core.filemode',
    'core.ignorecase',
    'core.precomposeunicode',
    'core.sparsecheckout',
    'core.symlinks',
];
function readCheckoutFacts(repository, config) {
    const values = telling.flatMap((key) => {
        const value = (0,snapshot_config/* configValue */.Mn)(config, key);
        return value === undefined ? [] : [[key, value.toLowerCase()]];
    });
    return { shallow: (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository.commonDir, 'shallow')), config: Object.fromEntries(values) };
}

// EXTERNAL MODULE: ./build/js/snapshot/checkout.js
var checkout = __webpack_require__(2835);
// EXTERNAL MODULE: ./build/js/snapshot/clone.js + 1 modules
var clone = __webpack_require__(171);
;// CONCATENATED MODULE: ./build/js/snapshot/collisions.js


/** Whether a directory's file system takes names that differ in case only for one. `.git` is there to ask about. */
async function foldsCase(workspace) {
    return (0,promises_.lstat)((0,external_node_path_.join)(workspace, '.GIT')).then(() => true, () => false);
}
/**
 * Groups of paths, and of directories on the way to them, that are one name where case and the form of accents do not count
 * (macOS, Windows): of each group only one file can exist.
 */
function collidingPaths(paths) {
    const byFold = new Map();
    for (const path of paths) {
        const text = path.toString('utf8');
        for (let end = text.length; end > 0; end = text.lastIndexOf('/', end - 1)) {
            const name = text.slice(0, end);
            const fold = name.normalize('NFC').toLowerCase();
            const names = byFold.get(fold);
            if (names === undefined)
                byFold.set(fold, new Set([name]));
            else if (names.has(name))
                break;
            else
                names.add(name);
        }
    }
    return [...byFold.values()].filter((names) => names.size > 1).map((names) => [...names].sort());
}

// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
;// CONCATENATED MODULE: ./build/js/snapshot/disk.js



/** Fails with `snapshot/disk-full` when the file system of `workspace` has less free space than a snapshot needs. */
async function checkFreeSpace(repository, workspace) {
    const [needBytes, { bavail, bsize }] = await Promise.all([estimate(repository), (0,promises_.statfs)(workspace)]);
    const freeBytes = bavail * bsize;
    if (needBytes <= freeBytes)
        return;
    throw diskFull(`it needs about ${megabytes(needBytes)}, and ${megabytes(freeBytes)} are free`);
}
/** The failure for a file system without space, found before copying or met while writing. */
function diskFull(detail, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'snapshot/disk-full',
        message: `not enough disk space for the workspace: ${detail}`,
        hint: 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk',
    }, cause);
}
/** Objects as git counts them, and the working tree's files, of which the index's size gives a lower bound. */
async function estimate(repository) {
    const output = await (0,git/* git */.$Y)(['count-objects', '-v'], { cwd: repository.root, env: repository.env });
    const counts = new Map(output
        .toString('utf8')
        .split('\n')
        .map((line) => line.split(': ')));
    const objects = (Number(counts.get('size') ?? 0) + Number(counts.get('size-pack') ?? 0)) * 1024;
    const index = await (0,promises_.stat)(`${repository.gitDir}/index`).then((stats) => stats.size, () => 0);
    return objects + index;
}
function megabytes(bytes) {
    return `${Math.ceil(bytes / 1e6).toLocaleString('en-US')} MB`;
}

// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
;// CONCATENATED MODULE: ./build/js/snapshot/warnings.js
const shown = 5;
/** A warning that names paths, or none when there are none. */
function warnOf(code, what, paths) {
    if (paths.length === 0)
        return [];
    const names = paths.map(String).sort();
    const rest = names.length > shown ? ` and ${names.length - shown} more` : '';
    return [{ code, message: `${what}: ${names.slice(0, shown).join(', ')}${rest}`, paths: names }];
}
const secretName = /(^|\/)(\.env(\.[^/]*)?|[^/]*\.(pem|key|p12|pfx|kdbx|keystore)|id_(rsa|dsa|ecdsa|ed25519)|\.npmrc|\.netrc|\.pypirc)$/;
const exampleName = /\.(example|sample|template|dist|pub)$/;
/** Whether a file of this name usually holds a secret. */
function looksSecret(path) {
    return secretName.test(path) && !exampleName.test(path);
}

;// CONCATENATED MODULE: ./build/js/snapshot/nested.js





/** Submodules and repositories inside the repository become snapshots of their own, each with its `.git` directory inside. */
async function snapshotNested(request) {
    const { repository, workspace, index, untracked, make } = request;
    const links = index.filter((entry) => entry.mode === '160000').map((entry) => entry.path);
    const uninitialised = [];
    const committed = [];
    const warnings = [];
    for (const path of [...links, ...untracked]) {
        const name = path.toString('utf8');
        const source = (0,external_node_path_.join)(repository.root, name);
        if (!(await exists((0,external_node_path_.join)(source, '.git')))) {
            uninitialised.push(path);
            continue;
        }
        const target = (0,files/* absolutePath */.Hi)(name, workspace);
        await (0,promises_.mkdir)(target, { recursive: true });
        const nested = { ...(await (0,snapshot_repository/* findRepository */.W1)(source, repository.env)), env: repository.env };
        const made = await make(nested, target);
        if (nested.headSha !== null)
            committed.push(path);
        warnings.push(...made.warnings.map((warning) => ({ ...warning, message: `${name}: ${warning.message}` })));
    }
    const empty = 'empty, since these submodules are not initialised';
    warnings.push(...warnOf('snapshot/submodule-not-initialised', empty, uninitialised));
    return { committed, warnings };
}
async function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/js/base/limit.js
var limit = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/js/snapshot/overlay.js




const copiesAtOnce = 16;
const slash = Buffer.from('/');
const reflinkOrCopy = async (from, to, sizeBytes) => {
    if (sizeBytes <= small)
        (0,external_node_fs_.copyFileSync)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
};
/** Bytes that are copied faster than a thread of the pool could take the work. */
const small = 1n << 17n;
/** Makes the given paths of one tree as they are in another: bytes, executable bit, links, absence. Links are never followed. */
async function overlay({ from, to, paths, copyBytes = reflinkOrCopy, }) {
    const report = { vanished: [], changed: [], unreadable: [], special: [] };
    const target = (path) => join(to, path);
    await (0,limit/* forEachLimited */.v)(paths, copiesAtOnce, async (path) => remove(target(path)));
    const made = new Set();
    const present = [];
    await (0,limit/* forEachLimited */.v)(paths, copiesAtOnce, async (path) => {
        const stats = statOf(join(from, path));
        if (stats === undefined)
            await removeEmptyParents(to, path);
        else if (stats.isFile() || stats.isSymbolicLink())
            present.push(path);
        else if (!stats.isDirectory())
            report.special.push(path);
    });
    for (const path of present)
        makeParents(to, path, made);
    await (0,limit/* forEachLimited */.v)(present, copiesAtOnce, async (path) => copyEntry({ from: join(from, path), to: target(path), path, copyBytes }, report));
    return report;
}
/** Removes what is there. Below what is a file in the workspace there can be nothing. */
async function remove(path) {
    try {
        (0,external_node_fs_.unlinkSync)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return;
        if (!(0,files/* hasCode */.up)(error, 'EISDIR', 'EPERM'))
            throw error;
        await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
function join(directory, path) {
    return Buffer.concat([Buffer.from(directory), slash, path]);
}
// A call that only touches metadata is over sooner than a thread of the pool could take it.
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true });
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function makeParents(to, path, made) {
    const end = path.lastIndexOf(0x2f);
    if (end <= 0)
        return;
    const parent = path.subarray(0, end);
    const key = parent.toString('latin1');
    if (made.has(key))
        return;
    (0,external_node_fs_.mkdirSync)(join(to, parent), { recursive: true });
    made.add(key);
}
/** A directory that holds nothing any more is none to git, and was none in the source. */
async function removeEmptyParents(to, path) {
    for (let end = path.lastIndexOf(0x2f); end > 0; end = path.lastIndexOf(0x2f, end - 1)) {
        try {
            await (0,promises_.rmdir)(join(to, path.subarray(0, end)));
        }
        catch (error) {
            if ((0,files/* hasCode */.up)(error, 'ENOENT'))
                continue;
            if ((0,files/* hasCode */.up)(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'))
                return;
            throw error;
        }
    }
}
async function copyEntry(copy, report) {
    try {
        await copyOnce(copy, report);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EISDIR', 'EEXIST')) {
            await (0,promises_.rm)(copy.to, { recursive: true, force: true });
            await copyOnce(copy, report);
        }
        else if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            report.vanished.push(copy.path);
        else if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            report.unreadable.push(copy.path);
        else
            throw error;
    }
}
async function copyOnce({ from, to, path, copyBytes }, report) {
    const before = (0,external_node_fs_.lstatSync)(from, { bigint: true });
    if (before.isSymbolicLink()) {
        await (0,promises_.symlink)(await (0,promises_.readlink)(from, 'buffer'), to);
        return;
    }
    await copyBytes(from, to, before.size);
    // The owner may always read and write the copy, as after a checkout; only whether it is executable crosses.
    (0,external_node_fs_.chmodSync)(to, (before.mode & 64n) === 0n ? 0o644 : 0o755);
    const after = statOf(from);
    if (after?.mtimeNs !== before.mtimeNs || after.size !== before.size)
        report.changed.push(path);
}

// EXTERNAL MODULE: ./build/js/base/process.js
var process = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/js/snapshot/special-files.js



const pruned = ['-name', '.git', '-o', '-name', 'node_modules', '-o', '-path', './.loom/.runtime'];
const special = ['-type', 'p', '-o', '-type', 's', '-o', '-type', 'b', '-o', '-type', 'c'];
/** Devices, sockets and fifos of the working tree. Git never shows them; `find` does not need to look into each file. */
async function readSpecialFiles({ root, env }) {
    const search = ['(', ...pruned, ')', '-prune', '-o', '(', ...special, ')', '-print0'];
    try {
        const { stdout } = await (0,process/* runCommand */.d)(['find', '.', ...search], { cwd: root, env });
        return (0,git/* splitNul */.K5)(stdout).map((path) => path.subarray(2));
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/snapshot/status.js
var snapshot_status = __webpack_require__(9069);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/js/snapshot/changes.js

/** What `git status` tells of, with modes and contents as the workspace has them. Sorted by path. */
async function describeChanges(status, { index, entries }) {
    const staged = new Map(index.map(({ path, mode, sha }) => [path.toString('latin1'), { mode, sha }]));
    const changes = [];
    for (const entry of status) {
        const kind = kindOf(entry);
        const path = entry.path.toString('utf8');
        if (kind === 'deleted') {
            changes.push({ path, kind });
            continue;
        }
        const isStagedOnly = entry.worktree === '.';
        const found = isStagedOnly ? staged.get(entry.path.toString('latin1')) : await entries.of(entry.path);
        changes.push({ path, kind, ...(found === undefined ? {} : { mode: found.mode, blob: found.sha }) });
    }
    return changes.sort((a, b) => (0,compare/* compare */.U)(a.path, b.path));
}
function kindOf({ index, worktree }) {
    if (index === '?')
        return 'untracked';
    if (worktree === 'D' || (index === 'D' && worktree === '.'))
        return 'deleted';
    return index === 'A' || worktree === 'A' ? 'added' : 'modified';
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/js/snapshot/tree-id.js






/**
 * The id of the tree that the workspace holds, computed without git and without writing an object; undefined where git would
 * convert a changed file's bytes (line ends, filters), or the index has conflicts: then only git can say.
 */
async function computeTreeId(request) {
    const { repository, config, index, deleted, changed } = request;
    const isPlain = !/^(true|yes|on|1|input)$/i.test((0,snapshot_config/* configValue */.Mn)(config, 'core.autocrlf') ?? '');
    if (!isPlain || index.some(({ stage }) => stage !== '0') || hasOddModes(config))
        return undefined;
    if (await isConverted(repository, changed))
        return undefined;
    const entries = new Map(index.map(({ mode, sha, path }) => [path.toString('latin1'), { mode, sha }]));
    for (const path of deleted)
        entries.delete(path.toString('latin1'));
    for (const path of changed) {
        const entry = await request.entries.of(path);
        if (entry === undefined)
            entries.delete(path.toString('latin1'));
        else
            entries.set(path.toString('latin1'), entry);
    }
    return hashTree(nest(entries), repository.objectFormat);
}
function readWorkspaceEntries(workspace, algorithm) {
    const read = new Map();
    return {
        of(path) {
            const key = path.toString('latin1');
            const entry = read.get(key) ?? entryOf(Buffer.concat([Buffer.from(`${workspace}/`), path]), algorithm);
            read.set(key, entry);
            return entry;
        },
    };
}
function hasOddModes(config) {
    const isOff = (key) => /^(false|no|off|0)$/i.test((0,snapshot_config/* configValue */.Mn)(config, key) ?? '');
    return isOff('core.filemode') || isOff('core.symlinks');
}
const converting = ['text', 'crlf', 'eol', 'ident', 'filter', 'working-tree-encoding'];
async function isConverted(repository, paths) {
    if (paths.length === 0)
        return false;
    const stdin = Buffer.concat(paths.flatMap((path) => [path, Buffer.from([0])]));
    const output = await (0,git/* git */.$Y)(['check-attr', '-z', '--stdin', ...converting], {
        cwd: repository.root,
        env: repository.env,
        stdin,
    });
    return (0,git/* splitNul */.K5)(output).some((field, at) => at % 3 === 2 && !/^(unspecified|unset)$/.test(field.toString()));
}
const tree_id_small = 1 << 20;
async function entryOf(path, algorithm) {
    const stats = tree_id_statOf(path);
    if (stats?.isSymbolicLink() === true)
        return { mode: '120000', sha: hashBlob((0,external_node_fs_.readlinkSync)(path, 'buffer'), algorithm) };
    if (stats?.isFile() !== true)
        return undefined;
    const mode = (stats.mode & 0o100) === 0 ? '100644' : '100755';
    if (stats.size <= tree_id_small)
        return { mode, sha: hashBlob((0,external_node_fs_.readFileSync)(path), algorithm) };
    const hash = (0,external_node_crypto_.createHash)(algorithm).update(`blob ${stats.size}\0`);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return { mode, sha: hash.digest('hex') };
}
function tree_id_statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
function hashBlob(bytes, algorithm) {
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function nest(entries) {
    const root = new Map();
    const directories = new Map([['', root]]);
    const directoryOf = (path) => {
        const known = directories.get(path);
        if (known !== undefined)
            return known;
        const slash = path.lastIndexOf('/');
        const made = new Map();
        directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), made);
        directories.set(path, made);
        return made;
    };
    for (const [path, entry] of entries) {
        const slash = path.lastIndexOf('/');
        directoryOf(path.slice(0, Math.max(0, slash))).set(path.slice(slash + 1), entry);
    }
    return root;
}
/** Format of a tree object: gitformat, "tree"; a directory sorts as if its name ended with a slash. */
function hashTree(tree, algorithm) {
    const key = ([name, node]) => (node instanceof Map ? `${name}/` : name);
    const sorted = [...tree].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const parts = sorted.flatMap(([name, node]) => {
        const { mode, sha } = node instanceof Map ? { mode: '40000', sha: hashTree(node, algorithm) } : node;
        return [Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(sha, 'hex')];
    });
    const content = Buffer.concat(parts);
    return (0,external_node_crypto_.createHash)(algorithm).update(`tree ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./build/js/snapshot/snapshot.js


















/**
 * Fills a workspace with what the repository is now: HEAD, index and working tree, without what git ignores. The source is
 * only read. A failed snapshot removes the workspace and throws a `LoomFailure`.
 */
async function createSnapshot(request) {
    try {
        await checkFreeSpace(request.repository, request.workspace);
        return await snapshotInto(request.repository, request.workspace, request.signal);
    }
    catch (error) {
        await (0,promises_.rm)(request.workspace, { recursive: true, force: true });
        if ((0,files/* hasCode */.up)(error, 'ENOSPC', 'EDQUOT'))
            throw diskFull('it was full while files were written', error);
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            throw notReadable(error);
        throw error;
    }
}
async function snapshotInto(repository, workspace, signal) {
    const { env, headSha, headTreeSha } = repository;
    const { config, filters, status, ignored, index, special } = await lookAndCheckOut(repository, workspace);
    signal?.throwIfAborted();
    const changes = changesOf(status);
    const paths = index.map((entry) => entry.path);
    const filtered = await (0,checkout/* readFilteredPaths */.QM)(repository, filters, paths);
    const modes = await modesToKeep(repository, config, index);
    const report = await overlay({
        from: repository.root,
        to: workspace,
        paths: [...changes.deleted, ...changes.files, ...filtered, ...modes],
    });
    await (0,checkout/* forgetStats */.dl)(workspace, env, entriesOf(index, filtered));
    const nested = await snapshotNested({
        repository,
        workspace,
        index,
        untracked: changes.repositories,
        make: (inner, target) => snapshotInto(inner, target, signal),
    });
    signal?.throwIfAborted();
    const linked = [...changes.submodules, ...nested.committed];
    const entries = readWorkspaceEntries(workspace, repository.objectFormat);
    const { deleted, files: changed } = changes;
    const tree = { repository, config, workspace, index, deleted, changed, entries };
    const treeSha = status.length === 0 && headTreeSha !== null ? headTreeSha : await treeIdOf({ ...tree, linked });
    const untracked = status.filter((entry) => entry.index === '?').map((entry) => entry.path.toString('utf8'));
    return {
        path: workspace,
        headSha,
        treeSha,
        files: index.length + untracked.length,
        dirty: status.length > 0,
        ignored,
        checkout: readCheckoutFacts(repository, config),
        changed: await describeChanges(status, { index, entries }),
        warnings: [
            ...warningsOf(report, special, untracked),
            ...(await caseWarnings(workspace, [...paths, ...changes.files])),
            ...nested.warnings,
        ],
    };
}
/** Looks at the source while the workspace is checked out: neither waits for the other. */
async function lookAndCheckOut(repository, workspace) {
    const config = await (0,snapshot_config/* readConfig */.Xg)(repository);
    const filters = (0,snapshot_config/* filtersIn */.HS)(config);
    const checkOut = async () => {
        await (0,clone/* cloneRepository */.e)(repository, (0,external_node_path_.join)(workspace, '.git'), config);
        await (0,checkout/* checkoutIndex */.Nz)(workspace, repository.env, filters);
    };
    const [{ status, ignored }, index, special] = await (0,settled/* allEnded */.C)([
        (0,snapshot_status/* readStatus */.r)(repository),
        (0,snapshot_status/* readIndex */.v)(repository),
        readSpecialFiles(repository),
        checkOut(),
    ]);
    return { config, filters, status, ignored, index, special };
}
/** The tree id of what is not committed; `linked` are repositories within, which only git can look at. */
async function treeIdOf(request) {
    const { repository, workspace, index, deleted, linked } = request;
    const computed = linked.length === 0 ? await computeTreeId(request) : undefined;
    if (computed !== undefined)
        return computed;
    const changed = [...request.changed, ...linked];
    return (0,checkout/* writeTree */.WM)({ workspace, env: repository.env, deleted, changed, entries: entriesOf(index, changed) });
}
function entriesOf(index, paths) {
    const wanted = new Set(paths.map((path) => path.toString('latin1')));
    return index.filter(({ stage, path }) => stage === '0' && wanted.has(path.toString('latin1')));
}
function warningsOf(report, special, untracked) {
    const noFile = unique([...special, ...report.special]);
    return [
        ...warnOf('snapshot/special-file', 'left out, since git cannot hold devices, sockets and fifos', noFile),
        ...warnOf('snapshot/unreadable-file', 'left out, since you may not read them', report.unreadable),
        ...warnOf('snapshot/vanished-file', 'gone before they could be copied', report.vanished),
        ...warnOf('snapshot/changed-file', 'changed while they were copied', report.changed),
        ...warnOf('snapshot/secret-file', 'copied, though they look like secrets; have git ignore them', untracked.filter(looksSecret)),
    ];
}
/** On a file system that folds case one of two such files is lost, as it is in a checkout there. */
async function caseWarnings(workspace, paths) {
    if (!(await foldsCase(workspace)))
        return [];
    const groups = collidingPaths(paths).map((names) => names.join(' = '));
    return warnOf('snapshot/case-collision', 'one file here, since this file system ignores case', groups);
}
function unique(paths) {
    return [...new Set(paths.map((path) => path.toString('utf8')))];
}
function changesOf(status) {
    const changes = { files: [], deleted: [], submodules: [], repositories: [] };
    for (const entry of status) {
        if (entry.path.at(-1) === 0x2f)
            changes.repositories.push(entry.path.subarray(0, -1));
        else if (entry.worktree === 'D')
            changes.deleted.push(entry.path);
        else if (entry.isSubmodule)
            changes.submodules.push(entry.path);
        else if (entry.worktree !== '.')
            changes.files.push(entry.path);
    }
    return changes;
}
/** With `core.fileMode=false` git does not see the executable bit, so status does not name files on which it differs. */
async function modesToKeep(repository, config, index) {
    if (!/^(false|no|off|0)$/i.test((0,snapshot_config/* configValue */.Mn)(config, 'core.filemode') ?? ''))
        return [];
    const differing = [];
    for (const { mode, path } of index) {
        if (!mode.startsWith('100'))
            continue;
        const stats = await (0,promises_.lstat)(Buffer.concat([Buffer.from(`${repository.root}/`), path])).catch(() => undefined);
        if (stats?.isFile() === true && ((stats.mode & 0o100) !== 0) !== (mode === '100755'))
            differing.push(path);
    }
    return differing;
}
function notReadable(error) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'snapshot/unreadable',
        message: `not allowed to ${error.syscall ?? 'read'} ${error.path ?? 'a file of the repository'}`,
        hint: 'run Loom as a user who may read the whole repository and write the workspace root',
    }, error);
}


/***/ }),

/***/ 1711:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bW: () => (/* binding */ pathOfOpen),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   mE: () => (/* binding */ joinBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const slash = Buffer.from('/');
const hasDescriptors = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/fd');
/** One path below another, in bytes; either may be empty. */
function joinBytes(directory, path) {
    if (directory.length === 0 || path.length === 0)
        return directory.length === 0 ? path : directory;
    return Buffer.concat([directory, slash, path]);
}
/** The directory that a path is in; empty for one without a slash. */
function parentOf(path) {
    return path.subarray(0, Math.max(path.lastIndexOf(0x2f), 0));
}
function nameOf(path) {
    return path.subarray(path.lastIndexOf(0x2f) + 1);
}
/** Whether what was opened is at that place, and no directory on the way there was swapped for a link. `place` is resolved already. */
function isAt(descriptor, place) {
    const real = hasDescriptors
        ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`, { encoding: 'buffer' })
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place, { encoding: 'buffer' });
    return real.equals(place);
}
/** A path of what is open that no renaming diverts, where the system has such; else its place. */
function pathOfOpen(descriptor, place) {
    return hasDescriptors ? Buffer.from(`/proc/self/fd/${descriptor}`) : place;
}


/***/ }),

/***/ 8574:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ cannotWrite)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6564);


/** What keeps an artifact from being written, as advice. Anything that is no error of the system passes as it is. */
function cannotWrite(error, path, where) {
    if (!(error instanceof Error) || !('code' in error))
        return error;
    const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('environment', {
        code: isFull ? 'artifacts/disk-full' : 'artifacts/unwritable',
        message: `cannot write the artifact ${(0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .readablePath */ .q)(path)} into ${where}: ${isFull ? 'the disk is full' : error.message}`,
        hint: isFull
            ? 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk'
            : 'see that nothing else stands or works there',
    }, error);
}


/***/ }),

/***/ 673:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);
/* harmony import */ var _model_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6564);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1711);
/* harmony import */ var _match_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2732);





/** Walks a workspace without following a link. Directories themselves are nothing to keep. */
async function findArtifacts(workspace, { paths, exclude }) {
    const found = { files: [], links: [], git: [], special: [], unreadable: [] };
    const [wanted, unwanted] = await Promise.all([(0,_match_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .matchPaths */ .o)(paths), (0,_match_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .matchPaths */ .o)(exclude)]);
    if (paths.length > 0)
        await walk({ path: Buffer.alloc(0), isWanted: false }, { workspace, wanted, unwanted, found });
    for (const list of Object.values(found))
        list.sort((a, b) => Buffer.compare(a, b));
    return found;
}
async function walk(directory, context) {
    const { workspace, wanted, unwanted, found } = context;
    for (const entry of await entriesOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .mE)(workspace, directory.path), () => found.unreadable.push(directory.path))) {
        const path = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .mE)(directory.path, entry.name);
        const text = (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePath */ .q)(path);
        const isWanted = directory.isWanted || wanted.matches(text);
        if (text === '.loom/.runtime' || unwanted.matches(text))
            continue;
        if (entry.isDirectory()) {
            if (!isWanted && !wanted.mayHold(text))
                continue;
            if (entry.name.toString('latin1') === '.git') {
                if (isWanted || (await holdsWanted(path, context)))
                    found.git.push(path);
            }
            else
                await walk({ path, isWanted }, context);
        }
        else if (isWanted) {
            const list = entry.isFile() ? found.files : entry.isSymbolicLink() ? found.links : found.special;
            list.push(path);
        }
    }
}
/** Whether globs mean something in a directory that they do not mean as a whole. */
async function holdsWanted(directory, context) {
    const { workspace, wanted, unwanted } = context;
    for (const entry of await entriesOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .mE)(workspace, directory), () => undefined)) {
        const path = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .joinBytes */ .mE)(directory, entry.name);
        const text = (0,_model_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .readablePath */ .q)(path);
        if (unwanted.matches(text))
            continue;
        if (wanted.matches(text))
            return true;
        if (entry.isDirectory() && wanted.mayHold(text) && (await holdsWanted(path, context)))
            return true;
    }
    return false;
}
async function entriesOf(place, onUnreadable) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(place, { encoding: 'buffer', withFileTypes: true });
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'EACCES', 'EPERM'))
            throw error;
        onUnreadable();
        return [];
    }
}


/***/ }),

/***/ 4327:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   UM: () => (/* binding */ placeArtifact),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1711);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8574);







/** Work on a file up to this size is over sooner than a thread of the pool could take it. */
const smallBytes = 1 << 17;
/** The file that an artifact was found as, and has been since: its state says so without a look at its bytes. */
function stateOf(place) {
    const stats = lookAt(place);
    return stats === undefined ? '' : `${stats.dev} ${stats.ino} ${stats.size} ${stats.mode} ${stats.ctimeNs}`;
}
/** Whether the workspace has the very artifact, byte for byte. */
async function isInPlace({ artifact, workspace }) {
    const place = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .mE)(workspace, artifact.path);
    if (!hasPlainWay(workspace, artifact.path))
        return false;
    const stats = lookAt(place);
    if (stats === undefined)
        return false;
    if (artifact.mode === '120000')
        return stats.isSymbolicLink() && digestOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(place, { encoding: 'buffer' })) === artifact.sha256;
    const isExecutable = (stats.mode & 64n) !== 0n;
    if (!stats.isFile() || stats.size !== BigInt(artifact.sizeBytes))
        return false;
    if (isExecutable !== (artifact.mode === '100755'))
        return false;
    try {
        return (await digestOfFile(place, artifact.sizeBytes)) === artifact.sha256;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES', 'EPERM'))
            return false;
        throw error;
    }
}
/**
 * Puts a copy of an artifact where it was found, in one step. What stands in its way gives way to it: a link on the way there is
 * replaced by a directory and never followed.
 */
async function placeArtifact({ artifact, from, workspace }) {
    try {
        const parent = makeWay(workspace, (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(artifact.path));
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(parent, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW);
        try {
            if (!(0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .isAt */ .ii)(descriptor, parent))
                throw Object.assign(new Error('it was replaced meanwhile'), { code: 'ELOOP' });
            await writeInto((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOfOpen */ .bW)(descriptor, parent), artifact, from);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
    }
    catch (error) {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .cannotWrite */ .z)(error, artifact.path, 'the workspace');
    }
}
async function writeInto(directory, artifact, from) {
    const temporary = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .mE)(directory, Buffer.from(`.loom-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`));
    const target = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .mE)(directory, (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(artifact.path));
    try {
        if (artifact.mode === '120000')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(from, { encoding: 'buffer' }), temporary);
        else {
            const copying = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL;
            if (artifact.sizeBytes <= smallBytes)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.copyFileSync)(from, temporary, copying);
            else
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(from, temporary, copying);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, artifact.mode === '100755' ? 0o755 : 0o644);
        }
        if (lookAt(target)?.isDirectory() === true)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(target, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
}
/** Makes the directories on the way to a path. */
function makeWay(workspace, path) {
    let place = workspace;
    for (const name of namesOf(path)) {
        place = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .mE)(place, name);
        const stats = lookAt(place);
        if (stats?.isDirectory() === true)
            continue;
        if (stats !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(place);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(place);
    }
    return place;
}
function hasPlainWay(workspace, path) {
    let place = workspace;
    return namesOf((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .parentOf */ .gN)(path)).every((name) => {
        place = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .joinBytes */ .mE)(place, name);
        return lookAt(place)?.isDirectory() === true;
    });
}
function namesOf(path) {
    if (path.length === 0)
        return [];
    const text = path.toString('latin1');
    return text.split('/').map((name) => Buffer.from(name, 'latin1'));
}
function lookAt(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(place, { bigint: true });
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
/** SHA-256 of bytes, in hex. */
function digestOf(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** SHA-256 of a file's bytes, in hex. Of a small file at once. */
async function digestOfFile(place, sizeBytes) {
    if (sizeBytes <= smallBytes)
        return digestOf((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(place));
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readChunks */ .zO)(place))
        hash.update(chunk);
    return hash.digest('hex');
}


/***/ }),

/***/ 91:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ readKept)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1711);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(673);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4327);




/** The artifacts that an earlier run kept in a directory, as they are there now; sorted by path. */
async function readKept(directory) {
    const { files, links } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findArtifacts */ .n)(directory, { paths: ['.'], exclude: [] });
    const kept = [];
    for (const path of files) {
        const place = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)(directory, path);
        const { size: sizeBytes, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        const sha256 = await (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(place, sizeBytes);
        kept.push({ path, sizeBytes, sha256, mode: (mode & 0o100) === 0 ? '100644' : '100755' });
    }
    for (const path of links) {
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .joinBytes */ .mE)(directory, path), { encoding: 'buffer' });
        kept.push({ path, sizeBytes: target.length, sha256: (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(target), mode: '120000' });
    }
    return kept.sort((a, b) => Buffer.compare(a.path, b.path));
}


/***/ }),

/***/ 4522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   E: () => (/* binding */ isAscii)
/* harmony export */ });
/** Whether bytes, a character each, are the same text in every encoding. */
function isAscii(bytes) {
    return !/[^\0-\u007f]/.test(bytes);
}
/** A path for calls of the file system, of a directory and a name in bytes, a character each: a name need not be UTF-8. */
function pathBelow(directory, name) {
    if (isAscii(name))
        return `${directory}/${name}`;
    return Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(name, 'latin1')]);
}


/***/ }),

/***/ 5943:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ whyMissed),
/* harmony export */   X: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);


/** Entries that will do, the best first: the key itself, then each fallback as a key and as the beginning of one. */
async function* candidates({ key, fallbackKeys }, paths, { places, scope }) {
    const exact = async function* (wanted) {
        for (const one of (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .readableScopes */ .Ml)(scope)) {
            const found = await (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(places, one, { key: wanted, paths: [...paths] });
            if (found !== undefined)
                yield found;
        }
    };
    yield* exact(key);
    if (fallbackKeys.length === 0)
        return;
    const all = await (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .readableEntries */ .xR)(places, scope);
    const fitting = all.filter(({ entry }) => JSON.stringify(entry.paths) === JSON.stringify(paths));
    for (const fallback of fallbackKeys) {
        yield* exact(fallback);
        yield* fitting.filter(({ entry }) => entry.key.startsWith(fallback));
    }
}
/** Why a key was not found, where there is anything to compare with. */
async function whyMissed({ key, parts }, paths, { places, scope }) {
    const entries = (await (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .readableEntries */ .xR)(places, scope)).map(({ entry }) => entry);
    const miss = (0,_explain_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMiss */ .g)({ key, parts, paths }, entries);
    return miss === undefined ? {} : { miss };
}


/***/ }),

/***/ 5685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ touchEntry),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Ml: () => (/* binding */ readableScopes),
/* harmony export */   Yl: () => (/* binding */ allEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   cD: () => (/* binding */ writeEntry),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xR: () => (/* binding */ readableEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);





/** The entry of a key and paths in one scope. */
async function findEntry(places, scope, { key, paths }) {
    const found = await readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.entries, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeDirectory */ .CB)(scope), (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryName */ .MB)(key, paths)));
    // Not that it was put there under another name.
    return found?.entry.key === key && isOfScope(found, scope) ? found : undefined;
}
/** All entries of a scope, the newest first. */
async function entriesOf(places, scope) {
    const found = await readDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.entries, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeDirectory */ .CB)(scope)));
    return found.filter((one) => isOfScope(one, scope)).sort(byAge);
}
/** The scopes whose entries a run in one may use, its own first. */
function readableScopes(scope) {
    return scope.trust === '' ? [scope] : [scope, { ...scope, trust: '' }];
}
/** All entries that a run in a scope may use, its own first. */
async function readableEntries(places, scope) {
    return (await Promise.all(readableScopes(scope).map((one) => entriesOf(places, one)))).flat();
}
/** Of every repository. */
async function allEntries(places) {
    const found = [];
    for (const repository of await namesIn(places.entries))
        for (const trust of await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.entries, repository)))
            found.push(...(await readDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.entries, repository, trust))));
    return found.sort(byAge);
}
/** Writes an entry in one step. The archive that it names must be there. */
async function writeEntry(places, entry) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.entries, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeDirectory */ .CB)(entry));
    await (0,_places_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .Oh)(directory);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .entryName */ .MB)(entry.key, entry.paths));
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(file, `${JSON.stringify(entry)}\n`, { durable: true });
}
/** Notes that an entry was used: what was not is the first to go. */
async function touchEntry({ file }, now) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.utimes)(file, now, now);
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
}
async function removeEntry({ file }) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
}
function isOfScope({ entry }, { repository, trust }) {
    return entry.repository === repository && entry.trust === trust;
}
function byAge(a, b) {
    return a.entry.created_at < b.entry.created_at ? 1 : a.entry.created_at > b.entry.created_at ? -1 : 0;
}
async function readDirectory(directory) {
    const names = (await namesIn(directory)).filter((name) => name.endsWith('.json'));
    const entries = await Promise.all(names.map((name) => readEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name))));
    return entries.filter((entry) => entry !== undefined);
}
/** Undefined for one that is gone, is none, or is of another version. */
async function readEntry(file) {
    try {
        const [text, { mtimeMs: usedMs, size: fileBytes }] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file),
        ]);
        const entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeEntry */ .LP)(text);
        return entry === undefined ? undefined : { entry, file, fileBytes, usedMs };
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
async function namesIn(directory) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).sort();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 9789:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ scopeDirectory),
/* harmony export */   DS: () => (/* binding */ cacheVersion),
/* harmony export */   LP: () => (/* binding */ decodeEntry),
/* harmony export */   MB: () => (/* binding */ entryName),
/* harmony export */   qY: () => (/* binding */ cacheEntrySchema),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6910);




/** Version of entries and of the archives that they name. */
const cacheVersion = 'v1';
const digest = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/));
/** An entry of the local cache: which archive a key of a repository stands for. */
const cacheEntrySchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(cacheVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('loom-cache-entry'),
    /** Origin of the repository, else its path. */
    repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Empty for what runs trust; else who wrote it, such as a pull request. */
    trust: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Relative to the workspace, sorted. With the key they are what an entry is found by. */
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    parts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        prefix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
        template: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    }),
    blob: digest,
    size_bytes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** Of everything in the archive but content: whether it is in place already. */
    tree: digest,
    created_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Why restores pass it over. */
    quarantined: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** The name of an entry's file: keys are any text, file names are not. */
function entryName(key, paths) {
    const identity = { version: cacheVersion, key, paths: [...paths].sort(_base_compare_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U) };
    return `${hex((0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(identity)))}.json`;
}
/** Where the entries of a scope are, below the directory of all entries. */
function scopeDirectory({ repository, trust }) {
    return `${hex((0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(repository)).slice(0, 32)}/${trust === '' ? 'trusted' : hex((0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(trust)).slice(0, 32)}`;
}
/** The entry in a file; undefined for what is none, or is one of another version. */
function decodeEntry(text) {
    try {
        const decoded = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(cacheEntrySchema, JSON.parse(text));
        return decoded.success ? decoded.output : undefined;
    }
    catch {
        return undefined;
    }
}
function hex(digest) {
    return digest.replace('sha256:', '');
}


/***/ }),

/***/ 1988:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ setDamagedAside),
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   nw: () => (/* binding */ removeEntries)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_owned_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3001);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9789);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5685);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4618);







/** An archive that no entry names may be one whose entry is about to be written. */
const orphanAgeMs = 60 * 60 * 1000;
/**
 * Brings a cache below its size: entries go that were not used for longest, and archives that no entry names. What dead processes
 * left is swept up. Who reads an archive meanwhile has it until the end.
 */
async function prune(places, options) {
    await sweep(places);
    const entries = (await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .allEntries */ .Yl)(places)).sort((a, b) => b.usedMs - a.usedMs);
    const kept = new Set();
    const removed = [];
    let keptBytes = 0;
    for (const stored of entries) {
        const { blob, size_bytes: sizeBytes } = stored.entry;
        const more = stored.fileBytes + (kept.has(blob) ? 0 : sizeBytes);
        const isOld = options.unusedSince !== undefined && stored.usedMs < options.unusedSince.getTime();
        if (isOld || keptBytes + more > options.maxSizeBytes)
            removed.push(stored);
        else {
            kept.add(blob);
            keptBytes += more;
        }
    }
    for (const stored of removed)
        await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEntry */ .b4)(stored);
    const unnamedBefore = new Date(options.now.getTime() - orphanAgeMs);
    const bytes = await removeBlobs(places, { kept, removed, unnamedBefore });
    if (options.withDamaged === true)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(places.damaged, { recursive: true, force: true });
    return { entries: removed, bytes };
}
/** Removes entries, and the archives that then none names. */
async function removeEntries(places, removed) {
    for (const stored of removed)
        await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .removeEntry */ .b4)(stored);
    const kept = new Set((await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .allEntries */ .Yl)(places)).map(({ entry }) => entry.blob));
    return { entries: removed, bytes: await removeBlobs(places, { kept, removed, unnamedBefore: new Date(0) }) };
}
async function removeBlobs(places, { kept, removed, unnamedBefore }) {
    const names = new Set([...kept].map((blob) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(places, blob))));
    const known = new Set(removed.map(({ entry }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(places, entry.blob))));
    let bytes = 0;
    for (const name of await (0,_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .namesIn */ .wX)(places.blobs)) {
        if (names.has(name))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.blobs, name);
        try {
            const { size, mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
            if (!known.has(name) && mtimeMs > unnamedBefore.getTime())
                continue;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
            bytes += size;
        }
        catch (error) {
            if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
                throw error;
        }
    }
    return bytes;
}
/** What a process was writing when it was killed. */
async function sweep({ unfinished }) {
    try {
        await (0,_base_owned_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .removeDeadDirectories */ .a)(unfinished);
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
}
/** Takes a damaged archive away from all entries that name it, and keeps it for a look. */
async function setDamagedAside(places, blob) {
    await (0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDirectory */ .Oh)(places.damaged);
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(places.damaged, `${(0,_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .hex */ .uh)(blob)}.tar.zst`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)((0,_places_js__WEBPACK_IMPORTED_MODULE_6__/* .blobPath */ .nD)(places, blob), aside);
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
    }
    return aside;
}


/***/ }),

/***/ 5258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ explainMiss)
/* harmony export */ });
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);

/** Names a few of what differs; who wants all of them has a diff. */
const mostNames = 5;
/**
 * Says why a key was not found: what of it differs from the nearest entry that is there, the newest of those with the least to say.
 * Undefined where none has anything in common with it.
 */
function explainMiss(wanted, entries) {
    const near = entries.filter((entry) => isAkin(wanted, entry));
    const told = near.map((entry) => ({ entry, ...differencesOf(wanted, entry) }));
    const [nearest] = told.sort((a, b) => a.distance - b.distance || (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(b.entry.created_at, a.entry.created_at));
    return nearest === undefined
        ? undefined
        : { nearestKey: nearest.entry.key, differences: nearest.differences };
}
/** Whether an entry may be what is left of the same cache: of the same key, the same paths or the same prefix. */
function isAkin({ key, parts, paths }, entry) {
    if (key === entry.key || JSON.stringify(paths) === JSON.stringify(entry.paths))
        return true;
    return parts.prefix !== undefined && parts.prefix === entry.parts.prefix;
}
/** What differs, and how far that is away: another kind of key is further than other files, and these count one by one. */
function differencesOf(wanted, entry) {
    const differences = [];
    let distance = 0;
    const note = (text, weight) => {
        differences.push(text);
        distance += weight;
    };
    const { parts } = wanted;
    for (const part of ['prefix', 'template'])
        if (parts[part] !== entry.parts[part])
            note(`its ${part} is ${said(parts[part])}, there ${said(entry.parts[part])}`, 1e6);
    if ((parts.files === undefined) !== (entry.parts.files === undefined))
        note(`its key is made of ${parts.files === undefined ? 'no files' : 'files'}, there it is not so`, 1e6);
    else
        compareFiles(parts.files ?? {}, entry.parts.files ?? {}, note);
    if (JSON.stringify(wanted.paths) !== JSON.stringify(entry.paths))
        note(`its paths are ${listed(wanted.paths)}, there ${listed(entry.paths)}`, 1e3);
    if (entry.quarantined !== undefined)
        note(`it is in quarantine: ${entry.quarantined}`, 0);
    return { differences, distance };
}
function compareFiles(files, others, note) {
    const names = [...new Set([...Object.keys(files), ...Object.keys(others)])].sort(_base_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U);
    const of = (matches) => names.filter(matches);
    const has = (hashes, name) => Object.hasOwn(hashes, name);
    const told = {
        changed: of((name) => has(files, name) && has(others, name) && files[name] !== others[name]),
        'came new': of((name) => has(files, name) && !has(others, name)),
        'went away': of((name) => !has(files, name) && has(others, name)),
    };
    for (const [how, found] of Object.entries(told))
        if (found.length > 0)
            note(`${listed(found)} ${how} since`, found.length);
}
function said(part) {
    return part === undefined ? 'none' : `\`${part}\``;
}
function listed(names) {
    const shown = names.slice(0, mostNames).map((name) => `\`${name}\``);
    const more = names.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}


/***/ }),

/***/ 1655:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isEnvironment),
/* harmony export */   b: () => (/* binding */ asCacheFailure)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _read_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(302);
/* harmony import */ var _tar_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(767);



/** Whether it is the disk, its rights or what a job is still doing that stood in the way, and not the archive. */
function isEnvironment(error) {
    return (error instanceof _tar_program_js__WEBPACK_IMPORTED_MODULE_2__/* .TarFailure */ .Kv ||
        error instanceof _read_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .ChangedFile */ .lE ||
        (error instanceof Error && 'syscall' in error));
}
/** Trouble with files as a failure that stands alone. Anything else is given back as it is. */
function asCacheFailure(error, what) {
    if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A || !isEnvironment(error))
        return error;
    const why = error instanceof Error ? error.message : '';
    const hint = 'see that the disk has room, and that the files of the cache may be read and written';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('environment', { code: 'cache/failed', message: `${what}: ${why}`, hint }, error);
}


/***/ }),

/***/ 662:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   qU: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2521);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6092);
/* harmony import */ var _archive_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1129);
/* harmony import */ var _archive_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7079);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9475);
/* harmony import */ var _byte_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4522);






function isSafe(entry) {
    return entry.kind !== 'other';
}
const mostEntries = 2_000_000;
const deepest = 200;
/**
 * Passes on what of an archive may be written: plain names within the cache's paths, no device, no link that leaves the workspace, no
 * entry through a link, nothing twice. Bits beyond permissions and owners are dropped. Names that differ in case only are two files
 * where the file system says so.
 */
function createJudge(options) {
    const isFolding = process.platform === 'darwin' || process.platform === 'win32';
    const index = (0,_archive_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createArchiveIndex */ .D)(isFolding ? _archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedPath */ .k : (path) => path);
    const leftOut = [];
    const tree = createTree();
    let entries = 0;
    const whyNot = (entry, path) => {
        if (!options.paths.some((one) => path === one || path.startsWith(`${one}/`)))
            return 'is outside of the cache’s paths';
        const target = entry.target === undefined ? '' : pathText(entry.target);
        if (entry.kind === 'other')
            return 'is no file, directory or link';
        if (entry.kind === 'link' && index.leaves(path, target))
            return 'is a link that leaves the workspace';
        if (entry.kind === 'hard-link' && index.kindOf(target) !== 'file')
            return 'is a hard link to no file of the archive';
        if (entry.kind === 'link')
            return index.add(path, 'link', target);
        return index.add(path, entry.kind === 'directory' ? 'directory' : 'file');
    };
    return {
        take(entry) {
            if (++entries > mostEntries)
                throw (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedArchive */ .Do)('archive/too-large', `the archive has more than ${mostEntries} entries`);
            const name = pathText(entry.name);
            const plain = (0,_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .M)(name);
            const why = 'refused' in plain ? plain.refused : (tooDeep(plain.path) ?? whyNot(entry, plain.path));
            // A device hurts nobody who does not make it.
            const isLeftOut = options.leavesOut || entry.kind === 'other';
            if (why !== undefined && !isLeftOut)
                throw refused(name, why);
            if (why !== undefined || entry.kind === 'other' || !('path' in plain)) {
                leftOut.push({ name, why: why ?? '' });
                return undefined;
            }
            const kept = { ...entry, kind: entry.kind, name: withoutEnds(entry.name), mode: entry.mode & 0o777 };
            tree.add(plain.path, kept);
            return kept;
        },
        finish() {
            const escaping = index.escapingLink();
            if (escaping !== undefined)
                throw refused(escaping, 'is a link that leaves the workspace');
        },
        leftOut,
        digest: tree.digest,
    };
}
function refused(name, why) {
    return (0,_archive_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedArchive */ .Do)('archive/unsafe', `the archive is refused: its entry ${JSON.stringify(name)} ${why}`);
}
function tooDeep(path) {
    return path.split('/').length > deepest ? 'is too deep' : undefined;
}
/** A leading `./` and a `/` at the end say nothing. */
function withoutEnds(name) {
    return name.startsWith('./') || name.endsWith('/')
        ? name.replace(/^(\.\/+)+/, '').replace(/\/+$/, '')
        : name;
}
/** Bytes, a character each, as text: a part that is no UTF-8 stands for itself alone. */
function pathText(bytes) {
    if ((0,_byte_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isAscii */ .E)(bytes))
        return bytes;
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
    return bytes
        .split('/')
        .map((part) => {
        const raw = Buffer.from(part, 'latin1');
        const decoded = raw.toString('utf8');
        return Buffer.from(decoded).equals(raw) ? decoded : `\udc80${part}`;
    })
        .join('/');
}
/**
 * Sums up files, directories and links by path, kind, mode, size and time, not by content: who changes a file changes one of these.
 * Two trees that differ in nothing but hard links are alike.
 */
function createTree() {
    const facts = new Map();
    const factsOf = ({ kind, mode, sizeBytes, mtimeUs, target = '' }) => {
        if (kind === 'directory')
            return `d ${mode}`;
        if (kind === 'link')
            return `l ${target}`;
        const linked = kind === 'hard-link' ? facts.get(pathText(target)) : undefined;
        return linked ?? `f ${mode} ${sizeBytes} ${mtimeUs}`;
    };
    return {
        add: (path, seen) => void facts.set(path, factsOf(seen)),
        digest() {
            const sum = (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .startSha256 */ .y)();
            for (const path of [...facts.keys()].sort(_base_compare_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .U))
                sum.update(`${path}\0${facts.get(path) ?? ''}\n`);
            return sum.digest();
        },
    };
}


/***/ }),

/***/ 4618:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   V8: () => (/* binding */ cachePlaces),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);



function cachePlaces(root) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _entry_js__WEBPACK_IMPORTED_MODULE_2__/* .cacheVersion */ .DS, name);
    return { blobs: at('blobs'), entries: at('entries'), unfinished: at('unfinished'), damaged: at('damaged') };
}
function blobPath({ blobs }, blob) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(blobs, `${(0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(blob)}.tar.zst`);
}
/** Nobody else may read what jobs of this user made. */
async function makeDirectory(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true, mode: 0o700 });
}


/***/ }),

/***/ 302:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ judgedEntries),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   lE: () => (/* binding */ ChangedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var _base_tar_writer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6817);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8320);




/** A tar of paths of a directory and all below them, without what the judge leaves out. Owners are nobody's. */
async function* readTree(directory, paths, judge) {
    for (const chunk of chunksOf(directory, paths, judge)) {
        yield chunk;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
    }
}
function* chunksOf(directory, paths, judge) {
    const filling = createFilling();
    for (const { entry, found } of judgedEntries(directory, paths, judge)) {
        const header = (0,_base_tar_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .tarHeader */ .pI)(asTarEntry(entry));
        yield* filling.put(header.length, (to, done) => header.copy(to, 0, done));
        if (entry.kind === 'file')
            yield* contentOf(found.path, entry.sizeBytes, filling);
    }
    const end = (0,_base_tar_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .tarEnd */ .JO)();
    yield* filling.put(end.length, (to, done) => end.copy(to, 0, done));
    yield filling.rest();
}
/** Entries of paths of a directory and all below them that may be packed. */
function* judgedEntries(directory, paths, judge) {
    const linked = new Map();
    for (const found of (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .walk */ .GG)(directory, paths)) {
        const entry = judge.take(headerOf(found, linked));
        if (entry !== undefined)
            yield { entry, found };
    }
    judge.finish();
}
/** The second name of a file is a hard link to the first. */
function headerOf(found, linked) {
    const { stats, name } = found;
    const entry = (0,_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(found);
    if (entry.kind !== 'file' || stats.nlink === 1n)
        return entry;
    const file = `${stats.dev} ${stats.ino}`;
    const target = linked.get(file);
    if (target === undefined)
        linked.set(file, name);
    return target === undefined ? entry : { ...entry, kind: 'hard-link', sizeBytes: 0, target };
}
function asTarEntry({ name, target, mtimeUs, ...entry }) {
    return {
        ...entry,
        ...{ name: Buffer.from(name, 'latin1'), uid: 0, gid: 0, mtimeNs: BigInt(mtimeUs) * 1000n },
        ...(target === undefined ? {} : { target: Buffer.from(target, 'latin1') }),
    };
}
function* contentOf(path, sizeBytes, filling) {
    if (sizeBytes === 0)
        return;
    // What has become a pipe meanwhile must not be waited for.
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        // Not a byte more than the header said, also of a file that grows.
        yield* filling.put(sizeBytes, (to) => {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, to);
            if (count === 0)
                throw new ChangedFile(path.toString());
            return count;
        });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
    const padding = (0,_base_tar_writer_js__WEBPACK_IMPORTED_MODULE_2__/* .tarPadding */ .vr)(sizeBytes);
    yield* filling.put(padding.length, (to, done) => padding.copy(to, 0, done));
}
/** A file was cut while it was read. */
class ChangedFile extends Error {
    constructor(path) {
        super(`${path} changed while it was read`);
    }
}
const chunkBytes = 1 << 18;
/** Bytes that come in small pieces, as chunks of one size. */
function createFilling() {
    let chunk = Buffer.allocUnsafeSlow(chunkBytes);
    let used = 0;
    return {
        /** Gives away what is full. `fill` writes some bytes, after so many that it has written before, and says how many. */
        *put(length, fill) {
            for (let done = 0; done < length;) {
                if (used === chunkBytes) {
                    yield chunk;
                    chunk = Buffer.allocUnsafeSlow(chunkBytes);
                    used = 0;
                }
                const count = fill(chunk.subarray(used, used + length - done), done);
                used += count;
                done += count;
            }
        },
        rest: () => chunk.subarray(0, used),
    };
}


/***/ }),

/***/ 767:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ hasGnuTar),
/* harmony export */   Kv: () => (/* binding */ TarFailure),
/* harmony export */   Te: () => (/* binding */ packWithTar)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _base_process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9099);






/** Whether the `tar` of the PATH is GNU's, which is faster than what Loom brings. Others take other arguments. */
async function hasGnuTar(env) {
    try {
        const { stdout } = await (0,_base_process_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommand */ .d)(['tar', '--version'], { env: ownEnvironment(env) });
        return stdout.includes('GNU tar');
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES'))
            return false;
        throw error;
    }
}
/** `TAR_OPTIONS` of the caller is for the caller's own. */
function ownEnvironment(env) {
    return { PATH: env['PATH'], LC_ALL: 'C' };
}
/**
 * Writes a tar of what is named, and of nothing else, straight into another program's input. Names are relative to the directory, each
 * with a NUL at its end. `done` rejects when one could not be read whole.
 */
function packWithTar({ directory, names }, input, { env, signal }) {
    const format = ['--format=posix', '--pax-option=exthdr.name=pax,delete=atime,delete=ctime'];
    const facts = ['--no-recursion', '--owner=0', '--group=0', '--numeric-owner'];
    const from = [`--directory=${directory}`, '--null', '--files-from=-', '--file=-'];
    const tar = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('tar', ['--create', ...format, ...facts, ...from], {
        env: ownEnvironment(env),
        stdio: ['pipe', input, 'pipe'],
    });
    const end = endOf(tar, signal);
    // The child has it now: the other program sees its end once that one is gone.
    input.destroy();
    const done = feed(tar, names, end);
    done.catch(() => undefined);
    return { done, [Symbol.dispose]: () => void tar.kill('SIGKILL') };
}
/** Gives a program its input. Of what goes wrong, why it stopped reading is what it said, not that the pipe broke. */
async function feed(program, input, end) {
    try {
        if (program.stdin !== null)
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input, { objectMode: false, highWaterMark: 1 << 20 }), program.stdin);
        await end;
    }
    catch (error) {
        program.kill('SIGKILL');
        await end.catch((ended) => {
            if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'))
                throw ended;
        });
        throw error;
    }
}
/** Rejects with the program's last words unless it ends well; never unhandled. */
function endOf(program, signal) {
    let words = '';
    program.stderr?.on('data', (bytes) => {
        words = `${words}${bytes.toString()}`.slice(-1000);
    });
    const kill = () => void program.kill('SIGKILL');
    if (signal.aborted)
        kill();
    signal.addEventListener('abort', kill);
    const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(program, 'close').finally(() => {
        signal.removeEventListener('abort', kill);
    });
    const end = (async () => {
        const [exitCode] = (await closed);
        if (exitCode === 0)
            return;
        throw new TarFailure(words.trim().split('\n')[0] ?? '');
    })();
    end.catch(() => undefined);
    return end;
}
/** What `tar` could not do, in its own words. */
class TarFailure extends Error {
}


/***/ }),

/***/ 8320:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ plainPaths),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yb: () => (/* binding */ presentPaths),
/* harmony export */   fZ: () => (/* binding */ treeDigest),
/* harmony export */   s1: () => (/* binding */ plainPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _byte_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4522);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(662);







/**
 * Paths of a directory and all below them, each before what is in it, in order of their bytes. Links are not followed. Asked for one
 * by one, files answer many times faster than through threads: who walks far lets others have their turn.
 */
function* walk(directory, paths) {
    // The next one last.
    const ahead = paths.map((path) => Buffer.from(path).toString('latin1')).reverse();
    for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
        const path = (0,_byte_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .B)(directory, name);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
        yield { name, path, stats };
        if (!stats.isDirectory())
            continue;
        const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, 'latin1').sort();
        for (let at = inside.length - 1; at >= 0; at--)
            ahead.push(`${name}/${inside[at] ?? ''}`);
    }
}
/** What a tar says of it; `other` is what no cache holds. */
function entryOf({ name, path, stats }) {
    const facts = {
        name,
        mode: Number(stats.mode & 511n),
        sizeBytes: 0,
        mtimeUs: Number(stats.mtimeNs / 1000n),
    };
    if (stats.isFile())
        return { ...facts, kind: 'file', sizeBytes: Number(stats.size) };
    if (stats.isDirectory())
        return { ...facts, kind: 'directory' };
    if (!stats.isSymbolicLink())
        return { ...facts, kind: 'other' };
    return { ...facts, kind: 'link', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path, 'latin1') };
}
const seenAtOnce = 64;
/** The digest of what is there, as `Judged.digest` gives it for an archive; undefined where a path is not there. */
async function treeDigest(directory, paths) {
    const tree = (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .createTree */ .bP)();
    try {
        let seen = 0;
        for (const found of walk(directory, paths)) {
            if (++seen % seenAtOnce === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setImmediate)();
            const entry = entryOf(found);
            if (!(0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .isSafe */ .IP)(entry))
                return undefined;
            tree.add((0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(entry.name), entry);
        }
        return tree.digest();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
/** Those of the paths that are there, without those inside of others, in order. A path through a link is not there. */
async function presentPaths(directory, paths) {
    const plain = plainPaths(paths);
    const present = [];
    for (const path of plain)
        if (await isReachable(directory, path))
            present.push(path);
    return present;
}
/** Paths as entries have them: no `./`, no `/` at the end, none inside of another, in order. */
function plainPaths(paths) {
    const plain = [...new Set(paths.map(plainPath))];
    const outer = plain.filter((path) => !plain.some((other) => other !== path && path.startsWith(`${other}/`)));
    return outer.filter((path) => path !== '').sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** A path without what says nothing: `./`, `//`, a `/` at either end. */
function plainPath(path) {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    return parts.join('/');
}
async function isReachable(directory, path) {
    const parts = path.split('/');
    for (const at of parts.keys()) {
        const isLast = at === parts.length - 1;
        try {
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, ...parts.slice(0, at + 1)));
            if (!isLast && !stats.isDirectory())
                return false;
        }
        catch (error) {
            if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
                return false;
            throw error;
        }
    }
    return true;
}


/***/ }),

/***/ 2732:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ matchPaths)
/* harmony export */ });
/* harmony import */ var _base_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7522);

/** Globs of paths below a root, in time that grows with the path and no faster. A slash at the end means nothing. */
async function matchPaths(globs) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const cleaned = globs.map((glob) => glob.replace(/^(?:\.?\/)+|(?:\/\.?)+$/g, ''));
    const isAll = cleaned.some((glob) => glob === '' || glob === '.');
    const compile = (glob) => RE2JS.compile((0,_base_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globToRegularExpression */ ._)(glob), RE2JS.DOTALL);
    const patterns = cleaned.map(compile);
    const reaches = cleaned.map((glob) => reachOf(glob, compile));
    return {
        matches: (path) => isAll || patterns.some((pattern) => pattern.matcher(path).find()),
        mayHold: (directory) => isAll || reaches.some((reach) => goesBelow(reach, directory.split('/'))),
    };
}
function reachOf(glob, compile) {
    const parts = glob.split('/');
    // `**` crosses parts; alternatives and a backslash before a slash can.
    const open = parts.findIndex((part) => /\*\*|[{}]|\\$/.test(part));
    return { parts: (open === -1 ? parts : parts.slice(0, open)).map(compile), isOpen: open !== -1 };
}
function goesBelow({ parts, isOpen }, directory) {
    if (!isOpen && directory.length >= parts.length)
        return false;
    return directory.every((name, at) => parts[at]?.matcher(name).find() ?? true);
}


/***/ })

};
