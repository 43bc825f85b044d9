export const id = 108;
export const ids = [108];
export const modules = {

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

/***/ 108:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qQ: () => (/* binding */ exportRun),
  iU: () => (/* binding */ importBundle),
  aY: () => (/* binding */ mergeBundles),
  y: () => (/* binding */ ranCommitItself),
  U2: () => (/* binding */ refuseUnended)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/engine/select.js
var engine_select = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/js/model/bundle.js
var model_bundle = __webpack_require__(5938);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
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

// EXTERNAL MODULE: ./build/js/records/record-paths.js
var record_paths = __webpack_require__(1043);
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
    const { receipt } = request;
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
    const files = await request.files;
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
    const { records, artifacts } = await (0,record_paths/* listRecords */.V)(logs);
    return [...records.filter((path) => path !== layout/* filesFile */.CP), ...(withArtifacts ? artifacts : [])].sort();
}
function textEntry(path, content) {
    return { entry: { path, kind: 'file', content }, sha256: (0,hash/* sha256 */.s)(content).slice('sha256:'.length) };
}
// Most logs are: opening them a second time takes longer than reading them.
const shortBytes = 1 << 16;
/** An archive says a file's size before its bytes: what is short is kept meanwhile, all else is read twice. */
async function streamEntry(path, read) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    let sizeBytes = 0;
    for await (const chunk of read()) {
        hash.update(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes <= shortBytes)
            kept.push(chunk);
    }
    const content = sizeBytes <= shortBytes ? { content: Buffer.concat(kept) } : { stream: read(), sizeBytes };
    return { entry: { path, kind: 'file', ...content }, sha256: hash.digest('hex') };
}
async function artifactEntry(from, path) {
    const target = await (0,promises_.readlink)(from).catch(() => undefined);
    if (target !== undefined)
        return { entry: { path, kind: 'link', target }, sha256: '' };
    const [{ entry, sha256 }, { mode }] = await Promise.all([
        streamEntry(path, () => (0,files/* readChunks */.zO)(from)),
        (0,promises_.lstat)(from),
    ]);
    return { entry: { ...entry, mode: (mode & 0o100) === 0 ? 0o644 : 0o755 }, sha256 };
}
async function* hiddenLines(path, hider) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path, 'utf8'), crlfDelay: Infinity });
    for await (const line of hideInLines(lines, hider))
        yield Buffer.from(`${line}\n`);
}
function sizeOf(entry) {
    return 'content' in entry ? Buffer.byteLength(entry.content) : entry.sizeBytes;
}

// EXTERNAL MODULE: ./build/js/records/check-bundle.js
var check_bundle = __webpack_require__(9148);
// EXTERNAL MODULE: ./build/js/records/file-list.js
var file_list = __webpack_require__(6934);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/model/plan.js
var model_plan = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/js/model/records.js
var records = __webpack_require__(26);
// EXTERNAL MODULE: ./build/js/model/compared.js
var compared = __webpack_require__(4715);
;// CONCATENATED MODULE: ./build/js/records/merge-compared.js





/**
 * What the parts of a fanned-out run are compared by, joined: all jobs in plan order, everything else of the first part that has it. Undefined
 * where a part has none.
 */
async function mergeCompared(runs, plan) {
    const paths = runs.flatMap(({ compared_path: path }) => path ?? []);
    if (paths.length < runs.length)
        return undefined;
    const parts = await Promise.all(paths.map(async (path) => dist/* parse */.qgA(compared/* comparedSchema */.Rr, JSON.parse(await (0,promises_.readFile)(path, 'utf8')))));
    const [first] = parts;
    if (first === undefined)
        return undefined;
    const jobs = new Map(parts.flatMap((part) => part.jobs).map((job) => [job.id, job]));
    // A part without containers does not know the engine of one that has some.
    const environment = parts.reduceRight((all, part) => ({ ...all, ...part.environment }), first.environment);
    const text = (0,json/* canonicalJson */.d)({
        ...first,
        environment,
        jobs: plan.nodes.flatMap(({ id }) => jobs.get(id) ?? []),
    });
    const others = runs.filter((_, at) => differs(environment, parts[at]?.environment ?? {}));
    const warnings = others.map(({ run_id }) => `the environment of run ${run_id} differs; that of run ${runs[0]?.run_id ?? ''} is recorded`);
    return { text, digest: (0,hash/* sha256 */.s)(text), warnings };
}
function differs(environment, part) {
    return (0,json/* canonicalJson */.d)({ ...environment, ...part }) !== (0,json/* canonicalJson */.d)(environment);
}

// EXTERNAL MODULE: ./build/js/records/read-compared.js
var read_compared = __webpack_require__(445);
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
        await refuseOther(first, other);
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
/** Without the parts of which newer ones have run every job again, as GitHub does with those that failed. */
function newestOf(parts) {
    const seen = new Set();
    return [...parts]
        .sort((a, b) => (BigInt(a.run_id) < BigInt(b.run_id) ? 1 : -1))
        .filter(({ jobs }) => {
        const isNew = jobs.some(({ id }) => !seen.has(id));
        for (const { id } of jobs)
            seen.add(id);
        return isNew;
    });
}
async function refuseOther(first, other) {
    const differing = first.snapshot_tree_sha !== other.snapshot_tree_sha
        ? 'source trees'
        : (await (0,read_compared/* planDigestOf */.B)(first)) !== (await (0,read_compared/* planDigestOf */.B)(other))
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
    // What ran elsewhere for one part is among the jobs of another.
    const start = { ...starts[0], jobs: inOrder, elsewhere: undefined };
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, layout/* startFile */.Be), `${JSON.stringify(start)}\n`);
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
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/base/tar-writer.js
var tar_writer = __webpack_require__(6817);
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
        const packed = (0,zstd/* compress */.Bc)(gather(packEntries(entries)), options);
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
    for await (const entry of entries) {
        const { content, sizeBytes } = contentOf(entry);
        yield (0,tar_writer/* tarHeader */.pI)({
            name: Buffer.from(entry.path),
            kind: entry.kind,
            mode: entry.mode ?? (entry.kind === 'directory' ? 0o755 : 0o644),
            ...{ uid: 0, gid: 0, mtimeNs: 0n, sizeBytes },
            ...(entry.kind === 'link' ? { target: Buffer.from(entry.target) } : {}),
        });
        yield* exactly(sizeBytes, content);
        yield (0,tar_writer/* tarPadding */.vr)(sizeBytes);
    }
    yield (0,tar_writer/* tarEnd */.JO)();
}
function contentOf(entry) {
    if (entry.kind !== 'file')
        return { content: [], sizeBytes: 0 };
    if ('stream' in entry)
        return { content: entry.stream, sizeBytes: entry.sizeBytes };
    const bytes = Buffer.from(entry.content);
    return { content: [bytes], sizeBytes: bytes.length };
}
/** Fails where a stream does not have the size that its header says. */
async function* exactly(sizeBytes, content) {
    let left = sizeBytes;
    for await (const chunk of content) {
        left -= chunk.length;
        if (left < 0)
            break;
        yield chunk;
    }
    if (left !== 0)
        throw new Error(`not ${sizeBytes} bytes, as its size was said to be`);
}
// Entries are mostly short, and each write to the program that compresses them wakes it.
const gatheredBytes = 1 << 16;
async function* gather(chunks) {
    let waiting = [];
    let sizeBytes = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes < gatheredBytes)
            continue;
        yield Buffer.concat(waiting, sizeBytes);
        waiting = [];
        sizeBytes = 0;
    }
    if (sizeBytes > 0)
        yield Buffer.concat(waiting, sizeBytes);
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

// EXTERNAL MODULE: ./build/js/run/find-bundles.js
var find_bundles = __webpack_require__(6581);
// EXTERNAL MODULE: ./build/js/run/open-run.js + 1 modules
var open_run = __webpack_require__(8995);
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
    const files = filesOf(receipt, env);
    // Whoever waits for it hears of it.
    files.catch(() => undefined);
    const places = placesOf(receipt, env);
    const request = { receipt, places, files, withArtifacts, loomVersion };
    await writeArchive(output, bundleEntries(request), { env, force });
    const remarks = [];
    if ((await files) === undefined)
        remarks.push('the list of files is left out: the commit of the run is not at hand');
    if (withArtifacts)
        remarks.push(...(await remarksOnArtifacts(receipt)));
    return remarks;
}
async function remarksOnArtifacts({ logs_dir: logs = '' }) {
    const { artifacts, unfit } = await (0,record_paths/* listRecords */.V)(logs);
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
            throw bundles_differs(runId, target);
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
        for (const [at, path] of (await (0,find_bundles/* findBundles */.n)(bundles, '/')).entries())
            parts.push((await (0,open_run/* unpackBundle */.zq)(path, (0,external_node_path_.join)(scratch.path, `part-${at}`), env)).receipt);
        const counted = options.newest === true ? newestOf(parts) : parts;
        const merged = await mergeRuns(counted, (0,external_node_path_.join)(scratch.path, 'merged'));
        const entries = bundleEntries({
            receipt: merged.receipt,
            places: {},
            files: (0,file_list/* readFileList */.X)(merged.receipt),
            withArtifacts: true,
            loomVersion,
        });
        await writeArchive(output, entries, { env, force });
        return { ...merged, warnings: [...merged.warnings, ...(await tellMissing(merged.receipt))] };
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
/** A machine that is lost leaves no bundle, and what it should have run would just not be there. */
async function tellMissing(receipt) {
    const selected = (0,engine_select/* selectJobs */.h)((await (0,past/* readPlan */.m3)(receipt)).plan, { job: [], only: [] });
    const there = new Set(receipt.jobs.map(({ id }) => id));
    const usual = 'plan' in selected ? selected.plan.nodes.map(({ id }) => id) : [];
    return usual.filter((id) => !there.has(id)).map((id) => `job \`${id}\` is in none of the bundles`);
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
function bundles_differs(runId, target) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'receipt/differs',
        message: `another bundle of run ${runId} was imported before`,
        hint: `remove ${target} first, if it is the wrong one`,
    });
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
            const entries = listed.toString('utf8').split('\0').slice(0, -1);
            const files = new Map(entries.map(decodeEntry));
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
function decodeEntry(text) {
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
