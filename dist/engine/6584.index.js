export const id = 6584;
export const ids = [6584];
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

/***/ 8792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openNamedRun),
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var _run_open_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1376);
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

/***/ 6584:
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
var model_bundle = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/js/model/compared.js
var model_compared = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/js/model/plan.js
var model_plan = __webpack_require__(7889);
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
            return model_plan/* planSchema */.Fu;
        case layout/* comparedFile */.GZ:
            return model_compared/* comparedSchema */.Rr;
        case layout/* filesFile */.CP:
            return model_bundle/* fileListSchema */.MT;
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/js/records/hide-lines.js

/** So many lines wait at most for the rest of a line of output. */
const mostWaiting = 1000;
const outputSchema = dist/* looseObject */._H3({ type: dist/* literal */.euz('output'), stream: dist/* string */.YjP(), text: dist/* string */.YjP() });
/**
 * Hides places in lines of JSON. A step's output may be cut within a name; both pieces are found together, and what they put
 * together is as if they had not been cut.
 */
async function* hideInLines(lines, hider) {
    const waiting = [];
    const open = new Map();
    function* flush() {
        for (const { text } of waiting.splice(0))
            yield hider.json(text);
        open.clear();
    }
    for await (const text of lines) {
        const line = { text };
        waiting.push(line);
        const output = mayBeCut(text) || open.size > 0 ? outputIn(text) : undefined;
        if (output !== undefined) {
            const before = open.get(output.stream);
            if (before !== undefined)
                join(before, { line, output }, hider);
            open.delete(output.stream);
            if (!output.text.endsWith('\n'))
                open.set(output.stream, { line, output });
        }
        if (open.size === 0 || waiting.length > mostWaiting)
            yield* flush();
    }
    yield* flush();
}
/** Puts the name that reaches from one piece into the next at the end of the first. */
function join(first, second, hider) {
    const found = hider.straddling(first.output.text, second.output.text);
    if (found === undefined)
        return;
    const name = first.output.text.slice(found.start) + second.output.text.slice(0, found.end);
    first.output.text = first.output.text.slice(0, found.start) + hider.text(name);
    second.output.text = second.output.text.slice(found.end);
    for (const { line, output } of [first, second])
        line.text = JSON.stringify(output);
}
function mayBeCut(line) {
    return line.includes('"type":"output"') && !line.endsWith('\\n"}');
}
function outputIn(line) {
    try {
        const decoded = dist/* safeParse */.xLC(outputSchema, JSON.parse(line));
        return decoded.success ? decoded.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/records/places.js
/** Accounts that tell nothing about a person; as words of a log they mostly mean something else. */
const commonAccounts = new Set('root admin administrator ubuntu debian user users runner node git docker vagrant build builder jenkins ci dev developer test tester nobody guest app web www-data vscode codespace gitpod'.split(' '));
/** Hides places, the longest one first, where a path's name ends there or goes on below it; the user's name as a whole word. */
function createPlaceHider(places) {
    const named = [
        ['<workspace>', places.workspace],
        ...(places.jobWorkspaces ?? []).map((path) => ['<workspace>', path]),
        ['<repository>', places.repository],
        ['<home>', places.home],
        ['<tmp>', places.temporary],
    ].filter((entry) => entry[1] !== undefined && entry[1].length > 1);
    const user = places.user !== undefined && !commonAccounts.has(places.user.toLowerCase()) ? places.user : '';
    const plain = hiderOf(named, user);
    const quoted = hiderOf(named.map(([name, path]) => [name, JSON.stringify(path).slice(1, -1)]), user === '' ? '' : JSON.stringify(user).slice(1, -1));
    return {
        text: plain.replace,
        json: quoted.replace,
        straddling: (before, after) => {
            const tail = before.slice(-plain.longest);
            const joined = tail + after.slice(0, plain.longest);
            const match = plain.find(joined).find(({ start, end }) => start < tail.length && end > tail.length);
            return match === undefined
                ? undefined
                : { start: match.start - tail.length, end: match.end - tail.length };
        },
    };
}
// A name begins where no other goes on. In JSON the letter of an escaped line end or of a colour before it is none of the text's.
const beginning = String.raw `(?:(?<![\w.>-])|(?<=(?<!\\)\\[nrtbf])|(?<=(?:\\u001b|\x1b)\[[\d;]*m))`;
function hiderOf(named, user) {
    const sorted = [...named].sort((a, b) => b[1].length - a[1].length);
    const names = new Map(sorted.map(([name, path]) => [path, name]));
    if (user !== '')
        names.set(user, '<user>');
    const parts = [...names.keys()].map(escaped);
    const one = `(?:${parts.join('|')})`;
    // Whether a name stands there is asked first, which is much faster than asking of every character what is before it.
    const pattern = parts.length === 0 ? undefined : new RegExp(`(?=${one})${beginning}${one}(?![\\w-])`, 'g');
    return {
        longest: Math.max(1, ...parts.map(({ length }) => length)),
        replace: (text) => pattern === undefined ? text : text.replace(pattern, (found) => names.get(found) ?? found),
        find: (text) => pattern === undefined
            ? []
            : [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
                start: index,
                end: index + length,
            })),
    };
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/model/artifact.js
var artifact = __webpack_require__(6564);
;// CONCATENATED MODULE: ./build/js/records/record-paths.js




/** Lists them without following a link. */
async function listRecords(logs) {
    const found = { records: [], artifacts: [], unfit: [] };
    await walk(Buffer.from(`${logs}/`), Buffer.alloc(0), found);
    for (const list of Object.values(found))
        list.sort();
    return found;
}
async function walk(logs, directory, found) {
    const entries = await (0,promises_.readdir)(Buffer.concat([logs, directory]), { encoding: 'buffer', withFileTypes: true });
    for (const entry of entries) {
        const path = Buffer.concat([directory, entry.name]);
        const text = path.toString('utf8');
        if (entry.isDirectory())
            await walk(logs, Buffer.concat([path, Buffer.from('/')]), found);
        else if (!(0,layout/* isArtifact */.vw)(text)) {
            if (entry.isFile())
                found.records.push(text);
        }
        else if (entry.isFile() || entry.isSymbolicLink()) {
            const target = entry.isFile() ? undefined : await (0,promises_.readlink)(Buffer.concat([logs, path]), 'buffer');
            const isFit = (0,external_node_buffer_.isUtf8)(path) && (target === undefined || staysInside(text, target));
            if (isFit)
                found.artifacts.push(text);
            else
                found.unfit.push((0,artifact/* readablePath */.q)(path));
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
    const depth = path.slice((0,layout/* artifactsTop */.J9)(path).length).split('/').length - 1;
    const isAbsolute = way[0] === '';
    return ((0,external_node_buffer_.isUtf8)(target) &&
        !isAbsolute &&
        !rest.includes('..') &&
        climbs.filter((name) => name === '..').length <= depth);
}

// EXTERNAL MODULE: ./build/js/records/receipts.js
var receipts = __webpack_require__(6462);
// EXTERNAL MODULE: ./build/js/records/start.js
var start = __webpack_require__(9211);
;// CONCATENATED MODULE: ./build/js/records/bundle.js














/**
 * A run as it is carried elsewhere, laid out like a runtime directory: the receipt with relative pointers, the logs, and
 * `bundle.json`. Places of this machine are hidden in all of it but artifacts; those that no bundle can hold are left out.
 * Names of ignored files are not in it.
 */
async function* bundleEntries(request) {
    const hider = createPlaceHider(request.places);
    const listed = [];
    for await (const { entry, sha256 } of plainEntries(request, hider)) {
        if (entry.kind === 'file')
            listed.push({ path: entry.path, size: sizeOf(entry), sha256 });
        yield entry;
    }
    const bundle = {
        schema_version: model_bundle/* bundleVersion */.vi,
        kind: 'loom-bundle',
        run_id: request.receipt.run_id,
        loom_version: request.loomVersion,
        files: listed,
    };
    yield { path: 'bundle.json', kind: 'file', content: `${JSON.stringify(bundle, null, 2)}\n` };
}
async function* plainEntries(request, hider) {
    const { receipt, files } = request;
    const { logs_dir: logs = '', compared_path: compared } = receipt;
    const top = (0,layout/* logsPath */.lA)(receipt.run_id);
    const planText = hider.json(await (0,promises_.readFile)((0,external_node_path_.join)(logs, layout/* planFile */.eS), 'utf8'));
    yield textEntry((0,layout/* receiptPath */.WI)(receipt.run_id), hider.json((0,receipts/* receiptText */.ee)(portableReceipt(receipt, planText))));
    for (const path of await bundledPaths(logs, request.withArtifacts)) {
        const from = (0,external_node_path_.join)(logs, path);
        const to = `${top}/${path}`;
        if ((0,layout/* isArtifact */.vw)(path))
            yield await artifactEntry(from, to);
        else if (path.endsWith('.jsonl'))
            yield await streamEntry(to, () => hiddenLines(from, hider));
        else if (path === layout/* planFile */.eS)
            yield textEntry(to, planText);
        else if (path === layout/* startFile */.Be)
            yield textEntry(to, hider.json((0,start/* portableStart */.WX)(await (0,promises_.readFile)(from, 'utf8'))));
        else if (from === compared)
            yield textEntry(to, await (0,promises_.readFile)(from, 'utf8'));
        else
            yield textEntry(to, hider.json(await (0,promises_.readFile)(from, 'utf8')));
    }
    if (compared !== undefined && !isBelow(compared, logs))
        yield textEntry(`${top}/${(0,external_node_path_.basename)(compared)}`, await (0,promises_.readFile)(compared, 'utf8'));
    if (files !== undefined)
        yield textEntry(`${top}/${layout/* filesFile */.CP}`, `${JSON.stringify(files)}\n`);
}
/** A receipt that speaks of no machine: pointers are relative to the runtime directory, and there is no workspace. */
function portableReceipt(receipt, planText) {
    const { logs_dir: logs = '', repo_root: root, snapshot_path: _, ...rest } = receipt;
    const top = (0,layout/* logsPath */.lA)(receipt.run_id);
    const pointer = (path) => (0,external_node_path_.join)(top, isBelow(path, logs) ? (0,external_node_path_.relative)(logs, path) : (0,external_node_path_.basename)(path));
    const { events_jsonl_path: events, phase_report_path: report, compared_path: compared, graph_ir } = rest;
    return {
        ...rest,
        repo_root: '.',
        workflow_path: (0,external_node_path_.isAbsolute)(rest.workflow_path) ? (0,external_node_path_.relative)(root, rest.workflow_path) : rest.workflow_path,
        process: { pid: 0, start_time: '', boot_id: '' },
        logs_dir: top,
        ...(events === undefined ? {} : { events_jsonl_path: pointer(events) }),
        ...(report === undefined ? {} : { phase_report_path: pointer(report) }),
        ...(compared === undefined ? {} : { compared_path: pointer(compared) }),
        ...(graph_ir === undefined
            ? {}
            : { graph_ir: { digest: (0,hash/* sha256 */.s)(planText.trimEnd()), path: pointer(graph_ir.path) } }),
    };
}
function isBelow(path, directory) {
    return path.startsWith(`${directory}/`);
}
/** What goes into a bundle, sorted. The list of files is made anew. */
async function bundledPaths(logs, withArtifacts) {
    const { records, artifacts } = await listRecords(logs);
    return [...records.filter((path) => path !== layout/* filesFile */.CP), ...(withArtifacts ? artifacts : [])].sort();
}
function textEntry(path, content) {
    return { entry: { path, kind: 'file', content }, sha256: (0,hash/* sha256 */.s)(content).slice('sha256:'.length) };
}
/** Reads twice: an archive says a file's size before its bytes. */
async function streamEntry(path, read) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    for await (const chunk of read()) {
        hash.update(chunk);
        sizeBytes += chunk.length;
    }
    return { entry: { path, kind: 'file', stream: read(), sizeBytes }, sha256: hash.digest('hex') };
}
async function artifactEntry(from, path) {
    const target = await (0,promises_.readlink)(from).catch(() => undefined);
    if (target !== undefined)
        return { entry: { path, kind: 'link', target }, sha256: '' };
    return streamEntry(path, () => (0,files/* readChunks */.zO)(from));
}
async function* hiddenLines(path, hider) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path, 'utf8'), crlfDelay: Infinity });
    for await (const line of hideInLines(lines, hider))
        yield Buffer.from(`${line}\n`);
}
function sizeOf(entry) {
    return 'content' in entry ? Buffer.byteLength(entry.content) : entry.sizeBytes;
}

// EXTERNAL MODULE: ./build/js/records/file-list.js
var file_list = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
;// CONCATENATED MODULE: ./build/js/records/merge-compared.js





/**
 * What the parts of a fanned-out run are compared by, joined: all jobs in plan order, everything else of the first part. Undefined
 * where a part has none.
 */
async function mergeCompared(runs, plan) {
    const paths = runs.flatMap(({ compared_path: path }) => path ?? []);
    if (paths.length < runs.length)
        return undefined;
    const parts = await Promise.all(paths.map(async (path) => dist/* parse */.qgA(model_compared/* comparedSchema */.Rr, JSON.parse(await (0,promises_.readFile)(path, 'utf8')))));
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const jobs = new Map(parts.flatMap((part) => part.jobs).map((job) => [job.id, job]));
    const text = (0,json/* canonicalJson */.d)({ ...first, jobs: plan.nodes.flatMap(({ id }) => jobs.get(id) ?? []) });
    const environment = (0,json/* canonicalJson */.d)(first.environment);
    const others = runs.filter((_, at) => (0,json/* canonicalJson */.d)(parts[at]?.environment ?? null) !== environment);
    const warnings = others.map(({ run_id }) => `the environment of run ${run_id} differs; that of run ${runs[0]?.run_id ?? ''} is recorded`);
    return { text, digest: (0,hash/* sha256 */.s)(text), warnings };
}

;// CONCATENATED MODULE: ./build/js/records/merge.js











/**
 * Joins the records of the parts of a run that was fanned out into those of one run, written into a new runtime directory. All must
 * have the same source and plan, and no job may have run in two. The status is the worst of theirs.
 */
async function mergeRuns(parts, runtime) {
    const runs = [...parts].sort((a, b) => (BigInt(a.run_id) < BigInt(b.run_id) ? -1 : 1));
    const [first, ...others] = runs;
    if (first === undefined || others.length === 0)
        throw cannotMerge('it takes at least two bundles');
    for (const other of others)
        refuseOther(first, other);
    refuseTwice(runs);
    const runId = String(BigInt(runs.at(-1)?.run_id ?? 0) + 1n);
    const logs = (0,external_node_path_.join)(runtime, (0,layout/* logsPath */.lA)(runId));
    await (0,promises_.mkdir)((0,external_node_path_.join)(logs, 'pipeline'), { recursive: true, mode: 0o700 });
    const plan = dist/* parse */.qgA(model_plan/* planSchema */.Fu, JSON.parse(await (0,promises_.readFile)(logFile(first, layout/* planFile */.eS), 'utf8')));
    await writeShared(runs, first, { logs, plan });
    for (const run of runs)
        await copyJobs(run, logs, runId);
    const compared = await mergeCompared(runs, plan);
    const receipt = mergedReceipt(runs, { first, runId, logs, plan, compared });
    await writeRunRecords(runs, receipt, logs);
    if (compared !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(logs, 'compared.json'), `${compared.text}\n`);
    await (0,receipts/* writeReceipt */.Qz)(runtime, receipt);
    return { receipt, warnings: compared?.warnings ?? [] };
}
function logFile({ logs_dir: logs = '' }, name) {
    return (0,external_node_path_.join)(logs, name);
}
function refuseOther(first, other) {
    const differing = first.snapshot_tree_sha !== other.snapshot_tree_sha
        ? 'source trees'
        : first.graph_ir?.digest !== other.graph_ir?.digest
            ? 'plans'
            : undefined;
    if (differing === undefined)
        return;
    throw cannotMerge(`runs ${first.run_id} and ${other.run_id} have different ${differing}`);
}
function refuseTwice(runs) {
    const seen = new Map();
    for (const { run_id, jobs } of runs)
        for (const { id } of jobs) {
            const before = seen.get(id);
            if (before !== undefined)
                throw cannotMerge(`job \`${id}\` is in both run ${before} and run ${run_id}`);
            seen.set(id, run_id);
        }
}
function cannotMerge(why) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'receipt/merge',
        message: `these runs cannot be merged: ${why}`,
        hint: 'give the bundles of one fanned-out run, each once',
    });
}
/** The plan, the commit and the files, which are the same in all; and all jobs that were to run. */
async function writeShared(runs, first, { logs, plan }) {
    for (const name of [layout/* planFile */.eS, layout/* filesFile */.CP])
        if ((0,external_node_fs_.existsSync)(logFile(first, name)))
            await (0,promises_.cp)(logFile(first, name), (0,external_node_path_.join)(logs, name));
    const starts = await Promise.all(runs.map(async (run) => dist/* parse */.qgA(records/* runStartSchema */.h4, JSON.parse(await (0,promises_.readFile)(logFile(run, layout/* startFile */.Be), 'utf8')))));
    const jobs = new Set(starts.flatMap((start) => start.jobs));
    const inOrder = plan.nodes.map(({ id }) => id).filter((id) => jobs.has(id));
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* startFile */.Be), `${JSON.stringify({ ...starts[0], jobs: inOrder })}\n`);
}
async function copyJobs(run, logs, runId) {
    const from = logFile(run, 'jobs');
    if (!(0,external_node_fs_.existsSync)(from))
        return;
    await (0,promises_.cp)(from, (0,external_node_path_.join)(logs, 'jobs'), { recursive: true, verbatimSymlinks: true });
    for (const path of await (0,promises_.readdir)(from, { recursive: true, encoding: 'utf8' })) {
        if (!/^(summary|manifest)\.json$/.test((0,external_node_path_.basename)(path)) || path.includes('/artifacts/'))
            continue;
        const record = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(from, path), 'utf8'));
        if (typeof record === 'object' && record !== null)
            await (0,promises_.writeFile)((0,external_node_path_.join)(logs, 'jobs', path), `${JSON.stringify({ ...record, run_id: runId })}\n`);
    }
}
const worstFirst = ['failure', 'interrupted', 'cancelled', 'success'];
function mergedReceipt(runs, joined) {
    const { first, runId, logs, plan, compared } = joined;
    const { compared_path: _, parity_digest: __, error: ___, exit_code: ____, ...shared } = first;
    const status = worstFirst.find((one) => runs.some((run) => run.status === one)) ?? 'interrupted';
    const worst = runs.find((run) => run.status === status) ?? first;
    const jobs = new Map(runs.flatMap((run) => run.jobs).map((job) => [job.id, job]));
    const started = Math.min(...runs.map((run) => Date.parse(run.started_at)));
    const finished = Math.max(...runs.map((run) => Date.parse(run.finished_at ?? run.started_at)));
    return {
        ...shared,
        run_id: runId,
        merged_from: runs.map((run) => run.run_id),
        started_at: new Date(started).toISOString(),
        finished_at: new Date(finished).toISOString(),
        duration_ms: finished - started,
        status,
        ...(worst.exit_code === undefined ? {} : { exit_code: worst.exit_code }),
        ...(worst.error === undefined ? {} : { error: worst.error }),
        logs_dir: logs,
        events_jsonl_path: (0,external_node_path_.join)(logs, 'events.jsonl'),
        phase_report_path: (0,external_node_path_.join)(logs, 'phase-report.json'),
        graph_ir: { digest: first.graph_ir?.digest ?? '', path: (0,external_node_path_.join)(logs, layout/* planFile */.eS) },
        ...(compared === undefined
            ? {}
            : { compared_path: (0,external_node_path_.join)(logs, 'compared.json'), parity_digest: compared.digest }),
        jobs: plan.nodes.flatMap(({ id }) => jobs.get(id) ?? []),
    };
}
/** Summaries, manifest and phase report of the whole run; its events are those of the parts, one part after the other. */
async function writeRunRecords(runs, receipt, logs) {
    const readAll = async (name, schema) => Promise.all(runs.map(async (run) => dist/* parse */.qgA(schema, JSON.parse(await (0,promises_.readFile)(logFile(run, name), 'utf8')))));
    for (const name of ['events.jsonl', 'pipeline/events.jsonl']) {
        const texts = await Promise.all(runs.map((run) => (0,promises_.readFile)(logFile(run, name), 'utf8')));
        await (0,promises_.writeFile)((0,external_node_path_.join)(logs, name), texts.join(''));
    }
    const manifest = joinManifests(await readAll('pipeline/manifest.json', records/* pipelineManifestSchema */.bt), receipt);
    const report = joinReports(await readAll('phase-report.json', records/* phaseReportSchema */.Fm), receipt);
    const { run_id, status, exit_code, duration_ms = 0 } = receipt;
    const { schema_version } = manifest;
    const summary = { schema_version, run_id, status, exit_code, duration_ms, jobs: receipt.jobs.length };
    const written = {
        'pipeline/manifest.json': manifest,
        'pipeline/summary.json': summary,
        'summary.json': { ...summary, phase_report_path: 'phase-report.json' },
        'phase-report.json': report,
    };
    for (const [name, record] of Object.entries(written))
        await (0,promises_.writeFile)((0,external_node_path_.join)(logs, name), `${(0,json/* canonicalJson */.d)(record)}\n`);
}
function joinManifests(parts, { run_id, status, jobs }) {
    const [first] = parts;
    if (first === undefined || status === 'running')
        throw new Error('a merged run has parts that have ended');
    const entries = new Map(parts.flatMap((part) => part.jobs).map((job) => [job.id, job]));
    const failing = new Set(parts.map((part) => part.failing_job_id));
    const worst = jobs.find(({ id }) => failing.has(id));
    return {
        schema_version: first.schema_version,
        run_id,
        status,
        ...(worst === undefined
            ? {}
            : { failing_job_id: worst.id, failing_job_manifest_path: worst.manifest_path }),
        jobs: jobs.flatMap(({ id }) => entries.get(id) ?? []),
    };
}
function joinReports(parts, { run_id }) {
    const [first] = parts;
    if (first === undefined)
        throw new Error('a merged run has parts');
    const ofRun = first.phases.filter(({ job_id }) => job_id === undefined);
    return {
        ...first,
        run_id,
        valid: parts.every(({ valid }) => valid),
        phases: [...ofRun, ...parts.flatMap((part) => part.phases.filter(({ job_id }) => job_id !== undefined))],
        problems: parts.flatMap(({ problems }) => problems),
    };
}

// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/storage/archive-failure.js
var archive_failure = __webpack_require__(1129);
// EXTERNAL MODULE: ./build/js/storage/zstd.js
var zstd = __webpack_require__(25);
;// CONCATENATED MODULE: ./build/js/storage/write-archive.js









/**
 * Writes a `tar.zst` in one step: who looks sees nothing, or all of it. Owners and times are not recorded, so equal entries make
 * equal archives. What is to be packed is read one entry after the other.
 */
async function writeArchive(path, entries, options) {
    const temporary = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const packed = (0,zstd/* compress */.Bc)(packEntries(entries), options);
        await (0,external_node_stream_promises_.pipeline)(packed, (0,external_node_fs_.createWriteStream)(temporary, { flags: 'wx', mode: 0o600 }));
        await sync(temporary);
        if (options.force === true)
            await (0,promises_.rename)(temporary, path);
        else
            await putWhereNothingIs(temporary, path);
    }
    catch (error) {
        throw (0,archive_failure/* asWriteFailure */._j)(error, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function* packEntries(entries) {
    const { pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = pack();
    const filling = fill(tar, entries);
    filling.catch((error) => {
        tar.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    yield* tar;
    await filling;
}
async function fill(tar, entries) {
    for await (const entry of entries) {
        const { path, mode } = entry;
        const header = { name: path, mtime: new Date(0), ...(mode === undefined ? {} : { mode }) };
        if (entry.kind === 'directory')
            tar.entry({ ...header, type: 'directory' });
        else if (entry.kind === 'link')
            tar.entry({ ...header, type: 'symlink', linkname: entry.target });
        else if ('content' in entry)
            await addFile(tar, header, Buffer.from(entry.content));
        else
            await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(entry.stream), tar.entry({ ...header, size: entry.sizeBytes }));
    }
    tar.finalize();
}
async function addFile(tar, header, content) {
    await new Promise((resolve, reject) => {
        tar.entry(header, content, (error) => {
            if (error == null)
                resolve();
            else
                reject(error);
        });
    });
}
/** A second name is given to the file, which fails where one is; not every file system can. */
async function putWhereNothingIs(temporary, path) {
    try {
        await (0,promises_.link)(temporary, path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'))
            return (0,promises_.rename)(temporary, path);
        if (!(0,files/* hasCode */.up)(error, 'EEXIST'))
            throw error;
        const message = `${path} is there already`;
        throw new failure/* LoomFailure */.A('usage', { code: 'archive/exists', message, hint: 'replace it with --force' });
    }
}
async function sync(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./build/js/run/open-run.js + 1 modules
var open_run = __webpack_require__(1376);
// EXTERNAL MODULE: ./build/js/run/source-reader.js
var source_reader = __webpack_require__(1143);
;// CONCATENATED MODULE: ./build/js/run/bundles.js
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



















/** Writes a bundle of a run that has ended. Gives what a person should know about it. */
async function exportRun(options) {
    const { receipt, output, withArtifacts, force, env, loomVersion } = options;
    refuseUnended(receipt);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(receipt.logs_dir ?? '', layout/* planFile */.eS)))
        throw (0,past/* goneRun */.hf)(receipt.run_id);
    const files = await filesOf(receipt, env);
    const places = placesOf(receipt, env);
    const request = { receipt, places, files, withArtifacts, loomVersion };
    await writeArchive(output, bundleEntries(request), { env, force });
    const remarks = [];
    if (files === undefined)
        remarks.push('the list of files is left out: the commit of the run is not at hand');
    if (withArtifacts)
        remarks.push(...(await remarksOnArtifacts(receipt)));
    return remarks;
}
async function remarksOnArtifacts({ logs_dir: logs = '' }) {
    const { artifacts, unfit } = await listRecords(logs);
    const remarks = [];
    if (artifacts.length > 0)
        remarks.push('artifacts are in it as the jobs made them, not searched for secrets or paths: look at them before you share it');
    else if (unfit.length === 0)
        remarks.push('the run has no artifacts');
    const more = unfit.length > 3 ? ` and ${unfit.length - 3} more` : '';
    if (unfit.length > 0)
        remarks.push(`left out, since a bundle holds no links out of the artifacts and no names that are no UTF-8: ${unfit.slice(0, 3).join(', ')}${more}`);
    return remarks;
}
/** Puts a bundle among the runs that a repository knows. Gives the receipt as it is there, and whether it is new. */
async function importBundle(path, repositoryRoot, env) {
    const imported = await (0,receipts/* openRepositoryRuntime */.nW)(repositoryRoot, layout/* importedDirectory */.oN);
    if (imported === undefined)
        throw new failure/* LoomFailure */.A('environment', {
            code: 'receipt/no-place',
            message: `${(0,external_node_path_.join)(repositoryRoot, layout/* runtimeDirectory */.Uq)} cannot be written`,
            hint: 'make it a directory that you may write to',
        });
    const staging = (0,external_node_path_.join)(imported, `.${process.pid}-${Date.now()}.tmp`);
    try {
        const { bundle } = await (0,open_run/* unpackBundle */.zq)(path, staging, env);
        const { run_id: runId } = bundle;
        const target = (0,external_node_path_.join)(imported, runId);
        await refuseKnown(runId, repositoryRoot);
        const isNew = !(0,external_node_fs_.existsSync)(target);
        if (isNew)
            await (0,promises_.rename)(staging, target);
        else if (JSON.stringify(await (0,check_bundle/* readBundle */.Bo)(target)) !== JSON.stringify(bundle))
            throw differs(runId, target);
        return { receipt: await (0,find/* readReceipt */.b8)((0,external_node_path_.join)(target, (0,layout/* receiptPath */.WI)(runId))), isNew };
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
}
/** Writes one bundle of the bundles of a fanned-out run. */
async function mergeBundles(options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { bundles, output, force, env, loomVersion } = options;
        const scratch = __addDisposableResource(env_1, await (0,open_run/* openBundleScratch */.n5)(), true);
        const parts = [];
        for (const [at, path] of bundles.entries())
            parts.push((await (0,open_run/* unpackBundle */.zq)(path, (0,external_node_path_.join)(scratch.path, `part-${at}`), env)).receipt);
        const merged = await mergeRuns(parts, (0,external_node_path_.join)(scratch.path, 'merged'));
        const entries = bundleEntries({
            receipt: merged.receipt,
            places: {},
            files: await (0,file_list/* readFileList */.X)(merged.receipt),
            withArtifacts: true,
            loomVersion,
        });
        await writeArchive(output, entries, { env, force });
        return merged;
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
/** Whether a run's source was exactly its commit; undefined when it does not say. */
async function ranCommitItself(receipt) {
    const { changed } = await (0,past/* readStart */.H6)(receipt);
    return changed === undefined ? undefined : changed.length === 0;
}
/** Fails for a run that goes on. */
function refuseUnended({ status, run_id: runId }) {
    if (status !== 'running')
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'run/running',
        message: `run ${runId} has not ended`,
        hint: 'wait for its end: `loom logs --follow`',
    });
}
/** From the bundle that the run came in, or from the objects of its commit where they are at hand. */
async function filesOf(receipt, env) {
    const carried = await (0,file_list/* readFileList */.X)(receipt);
    if (carried !== undefined)
        return carried;
    const { snapshot_path: workspace, snapshot_head_sha: headSha = '', repo_root: root } = receipt;
    const { changed } = await (0,past/* readStart */.H6)(receipt);
    const facts = changed === undefined ? { headSha } : { headSha, changed };
    const repositories = [root, ...(workspace === undefined ? [] : [workspace])].filter((path) => (0,external_node_fs_.existsSync)(path));
    const files = await (0,source_reader/* createSourceReader */.D)(facts, { repositories, workspace, env }).files();
    if (files === undefined)
        return undefined;
    const listed = [...files].map(([path, entry]) => ({ path, ...entry }));
    return {
        schema_version: model_bundle/* bundleVersion */.vi,
        kind: 'loom-files',
        files: listed.sort((one, other) => (0,compare/* compare */.U)(one.path, other.path)),
    };
}
function placesOf(receipt, env) {
    const { snapshot_path, repo_root, isolated_jobs: isIsolated, jobs } = receipt;
    const own = isIsolated === true && snapshot_path !== undefined ? jobs : [];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    return {
        workspace: snapshot_path,
        jobWorkspaces: own.map(({ id }) => (0,layout/* jobWorkspace */.nT)(snapshot_path ?? '', id)),
        repository: repo_root === '.' ? undefined : repo_root,
        temporary: (0,external_node_os_.tmpdir)(),
        home,
        user: userName(env) ?? (0,external_node_path_.basename)(home),
    };
}
function userName(env) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        // A container may run as a number that has no name.
        return env['USER'] ?? env['LOGNAME'];
    }
}
async function refuseKnown(runId, repositoryRoot) {
    const own = await (0,find/* listRuns */.v)(repositoryRoot);
    if (!own.some((run) => 'receipt' in run && run.receipt.run_id === runId))
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'receipt/known',
        message: `run ${runId} happened in this repository`,
        hint: `see it with \`loom show ${runId}\``,
    });
}
function differs(runId, target) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'receipt/differs',
        message: `another bundle of run ${runId} was imported before`,
        hint: `remove ${target} first, if it is the wrong one`,
    });
}

// EXTERNAL MODULE: ./build/js/cli/exit.js
var exit = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var commands_past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/receipt.js
var receipt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var receipt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
        const run = receipt_addDisposableResource(env_1, await (0,commands_past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
        const { receipt } = run;
        const output = (0,external_node_path_.resolve)((0,cli_io/* workingDirectory */.p)(io, flags.directory), flags.output ?? `${receipt.run_id}.loom.tar.zst`);
        const remarks = await exportRun({
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
        const result_1 = receipt_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** `loom receipt import`: a bundle among the runs that this repository knows. */
async function receiptImport(flags, io) {
    const { root, directory } = await (0,commands_past/* openPast */.R)(io, flags.directory);
    const { receipt, isNew } = await importBundle((0,external_node_path_.resolve)(directory, flags.bundle), root, io.env);
    await io.stdout.write(`${isNew ? 'imported' : 'known already'}: ${described(receipt)}\n`);
    return exit/* exitCodes */.h.ok;
}
/** `loom receipt verify`: what is wrong with the records of a run, one line each. */
async function receiptVerify(flags, io) {
    let problems;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const run = receipt_addDisposableResource(env_2, await (0,commands_past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
            problems = await verifyRun(run.receipt);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = receipt_disposeResources(env_2);
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
        const run = receipt_addDisposableResource(env_3, await (0,commands_past/* openNamedRun */.$)(flags.run, io, flags.directory), true);
        refuseUnended(run.receipt);
        const isCommit = await ranCommitItself(run.receipt);
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
        const result_3 = receipt_disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** `loom receipt merge`: the bundles of a fanned-out run as one. */
async function receiptMerge(flags, io) {
    const directory = (0,cli_io/* workingDirectory */.p)(io, flags.directory);
    const output = (0,external_node_path_.resolve)(directory, flags.output ?? 'merged.loom.tar.zst');
    const { receipt, warnings } = await mergeBundles({
        bundles: flags.bundles.map((bundle) => (0,external_node_path_.resolve)(directory, bundle)),
        output,
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

/***/ 7477:
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
;// CONCATENATED MODULE: ./build/js/cli/config-schema.js


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
;// CONCATENATED MODULE: ./build/js/cli/secret-settings.js



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

;// CONCATENATED MODULE: ./build/js/cli/config.js












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

/***/ 6564:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readablePath)
/* harmony export */ });
/** A path for people and records; a byte that is no UTF-8 becomes `\xNN`. */
function readablePath(path) {
    const text = path.toString('utf8');
    if (Buffer.from(text).equals(path))
        return text;
    return [...path]
        .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`))
        .join('');
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

/***/ 6934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFileList)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5938);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);





/** What the snapshot of a run held, which only a run that was carried here has with it. */
async function readFileList({ logs_dir: logs = '' }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, _layout_js__WEBPACK_IMPORTED_MODULE_3__/* .filesFile */ .CP), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qFJ(), _model_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .fileListSchema */ .MT), text);
    return decoded.success ? decoded.output : undefined;
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
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4618);






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

/***/ 1376:
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
// EXTERNAL MODULE: ./build/js/storage/archive-failure.js
var archive_failure = __webpack_require__(1129);
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
/** A directory for what bundles hold, until it is disposed of. */
async function openBundleScratch() {
    return (0,scratch/* openScratch */.j)({ root: (0,external_node_os_.tmpdir)(), prefix: 'loom-bundle-' });
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

/***/ 1143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createSourceReader)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _snapshot_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5479);
/* harmony import */ var _snapshot_git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6055);





const largestFile = 1 << 20;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Reads the source of a past run from the objects that are on this machine; nothing is ever fetched. */
function createSourceReader({ headSha = '', changed }, { repositories, workspace, env }) {
    const ask = async (...args) => {
        for (const cwd of repositories) {
            const result = await (0,_snapshot_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { cwd, env: (0,_snapshot_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._)(env) }).catch(() => undefined);
            if (result?.exitCode === 0)
                return result.stdout;
        }
        return undefined;
    };
    return {
        async files() {
            if (!objectId.test(headSha) || changed === undefined)
                return undefined;
            const listed = await ask('ls-tree', '-r', '-z', headSha);
            if (listed === undefined)
                return undefined;
            const files = new Map((0,_snapshot_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitNul */ .K5)(listed).map(decodeEntry));
            for (const { path, mode, blob } of changed) {
                if (mode !== undefined && blob !== undefined)
                    files.set(path, { mode, blob });
                else
                    files.delete(path);
            }
            return files;
        },
        async content(path, { blob }) {
            const object = blob === '' ? `${headSha}:${path}` : blob;
            if (!objectId.test(blob === '' ? headSha : blob))
                return undefined;
            const size = Number((await ask('cat-file', '-s', object)) ?? Number.NaN);
            if (size <= largestFile)
                return ask('cat-file', 'blob', object);
            return Number.isNaN(size) && workspace !== undefined
                ? readUncommitted((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path), blob)
                : undefined;
        },
    };
}
// <mode> <type> <id>\t<path>
function decodeEntry(line) {
    const text = line.toString('utf8');
    const tab = text.indexOf('\t');
    const [mode = '', , blob = ''] = text.slice(0, tab).split(' ');
    return [text.slice(tab + 1), { mode, blob }];
}
/** A file of the workspace, if no job has changed it since. */
async function readUncommitted(path, blob) {
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch(() => undefined);
    if (content === undefined || content.length > largestFile)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(blob.length === 64 ? 'sha256' : 'sha1');
    const id = hash.update(`blob ${content.length}\0`).update(content).digest('hex');
    return id === blob ? content : undefined;
}


/***/ })

};
