export const id = 7511;
export const ids = [7511];
export const modules = {

/***/ 8940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff_diff),
  F: () => (/* binding */ exitCodeOf)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/parity/diff.js + 11 modules
var diff = __webpack_require__(9773);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/model/stability.js

/** Identifier of the format, see `docs/diff.md`. */
const stabilityVersion = 'v1';
/** What `loom diff --against-last N --format json` prints. */
const stabilitySchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(stabilityVersion),
    kind: dist/* literal */.euz('loom-stability'),
    tree_sha: dist/* string */.YjP(),
    /** Ids of the runs that were compared, the one in question first. */
    runs: dist/* array */.YOg(dist/* string */.YjP()),
    /** What did not always end alike. */
    unstable: dist/* array */.YOg(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['job', 'step', 'test']),
        job: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        outcomes: dist/* array */.YOg(dist/* object */.Ikc({ outcome: dist/* string */.YjP(), runs: dist/* number */.aig() })),
    })),
});

// EXTERNAL MODULE: ./build/js/parity/side.js
var side = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/js/parity/stability.js


/**
 * Names jobs, steps and tests that did not always end alike in runs of one source, the newest run first. What a run has not, such
 * as a job that was not chosen, counts for nothing.
 */
function findUnstable(runs) {
    const seen = new Map();
    for (const { compared } of runs)
        for (const { kind, job, name, end } of endsOf(compared)) {
            const key = `${kind}\0${job}\0${name}`;
            const entry = seen.get(key) ?? { kind, job, name, ends: [] };
            entry.ends.push(end);
            seen.set(key, entry);
        }
    const unstable = [...seen.values()].filter(({ ends }) => ends.some((end) => end !== ends[0]));
    return {
        schema_version: stabilityVersion,
        kind: 'loom-stability',
        tree_sha: runs[0]?.compared.source.tree_sha ?? '',
        runs: runs.map(({ runId }) => runId),
        unstable: unstable.map(({ ends, ...unit }) => ({ ...unit, outcomes: countEnds(ends) })),
    };
}
function* endsOf({ jobs }) {
    for (const { id: job, outcome, steps, tests } of jobs) {
        if (outcome === 'skipped' || outcome === 'cancelled')
            continue;
        yield { kind: 'job', job, name: job, end: outcome };
        for (const step of steps)
            if (step.exit_code !== undefined)
                yield { kind: 'step', job, name: (0,side/* stepName */.u)(step), end: `exit ${step.exit_code}` };
        for (const { id, outcome: end } of tests?.cases ?? [])
            yield { kind: 'test', job, name: id, end };
    }
}
function countEnds(ends) {
    const counts = new Map();
    for (const end of ends)
        counts.set(end, (counts.get(end) ?? 0) + 1);
    return [...counts].map(([outcome, runs]) => ({ outcome, runs }));
}

// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/read-compared.js
var read_compared = __webpack_require__(445);
// EXTERNAL MODULE: ./build/js/report/diff-text.js
var diff_text = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/js/report/diff-words.js
var diff_words = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/js/report/stability-text.js


const shown = 40;
/** Which jobs, steps and tests did not end alike in all runs of a tree, for a person. */
function stabilityText({ runs, tree_sha, unstable }, paint) {
    const of = `${(0,diff_words/* count */.U9)(runs.length, 'run')} of tree ${tree_sha.slice(0, 7)}`;
    if (runs.length < 2)
        return `nothing to compare: run ${runs[0] ?? ''} is the only one of tree ${tree_sha.slice(0, 7)}\n`;
    if (unstable.length === 0)
        return `${paint.green('✓ stable')}: every job, step and test ended alike in ${of}\n`;
    const rows = unstable
        .slice(0, shown)
        .map(({ kind, job, name, outcomes }) => [
        `  ${kind}`,
        (0,diff_words/* plain */.pj)(kind === 'job' ? job : `${job}  ${name}`),
        outcomes.map((one) => `${(0,diff_words/* plain */.pj)(one.outcome)} ${one.runs}×`).join(', '),
    ]);
    const more = unstable.length > shown ? `  … and ${unstable.length - shown} more, see --format json\n` : '';
    return `${paint.red('✗ not stable')}: ${(0,diff_words/* count */.U9)(unstable.length, 'outcome')} changed within ${of}\n\n${(0,format/* formatTable */.ku)(rows)}${more}`;
}

// EXTERNAL MODULE: ./build/js/run/open-run.js + 1 modules
var open_run = __webpack_require__(8995);
// EXTERNAL MODULE: ./build/js/run/run-side.js
var run_side = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/js/run/config.js + 2 modules
var config = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/diff.js
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















/** `loom diff`: whether two runs did the same, and if not, why. */
async function diff_diff(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, directory } = await (0,past/* openPast */.R)(io, flags.directory);
        const format = flags.json === true ? 'json' : (flags.format ?? 'text');
        if (flags.againstLast !== undefined)
            return diffAgainstLast({ ...flags, format }, { root, directory, io });
        const { parityIgnore, parityNormalise: patterns } = await (0,config/* readConfig */.Xg)(root, io.env);
        const places = { repositoryRoot: root, directory, env: io.env };
        const first = __addDisposableResource(env_1, await (0,open_run/* openRun */.Iy)(flags.a ?? 'previous', places), true);
        const second = __addDisposableResource(env_1, await (0,open_run/* openRun */.Iy)(flags.b ?? 'last', places), true);
        const [a, b] = await Promise.all([
            (0,run_side/* readRunSide */.d)(first.receipt, { ...places, patterns }),
            (0,run_side/* readRunSide */.d)(second.receipt, { ...places, patterns }),
        ]);
        const found = await (0,diff/* diffRuns */.W)(a, b, { ignore: [...parityIgnore, ...splitPaths(flags.ignore)] });
        await io.stdout.write(await renderDiff(found, format, { out: io.stdout, io }));
        return exitCodeOf(found, flags.strict);
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
function splitPaths(values = []) {
    return values.flatMap((value) => value.split(',')).filter((path) => path !== '');
}
/** Whether two runs count as the same: `equivalent` does, unless it must be `identical`. */
function exitCodeOf({ verdict }, strict = false) {
    return verdict === 'identical' || (verdict === 'equivalent' && !strict) ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.failed;
}
async function renderDiff(found, format, { out, io }) {
    switch (format) {
        case 'text':
            return (0,diff_text.diffText)(found, picocolors.createColors((0,cli_io/* wantsColors */.E)(out, io.env)), out.columns());
        case 'json':
            return `${JSON.stringify(found, null, 2)}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 5686).then(__webpack_require__.bind(__webpack_require__, 5686))).diffMarkdown(found);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 8164).then(__webpack_require__.bind(__webpack_require__, 8164))).diffPage(found, version/* version */.r);
    }
}
async function diffAgainstLast(flags, past) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { a, b, againstLast = 0, format } = flags;
        const { root, directory, io } = past;
        if (b !== undefined)
            throw wrongUse('`--against-last` takes one run, found two', 'name only the run in question');
        if (format !== 'text' && format !== 'json')
            throw wrongUse(`\`--against-last\` has no format \`${format}\``, 'use `--format text` or `--format json`');
        const run = __addDisposableResource(env_2, await (0,open_run/* openRun */.Iy)(a ?? 'last', { repositoryRoot: root, directory, env: io.env }), true);
        const { receipt } = run;
        const own = await (0,read_compared/* readCompared */.y)(receipt, root);
        const found = findUnstable([
            { runId: receipt.run_id, compared: own },
            ...(await earlierRuns(receipt, root, againstLast)),
        ]);
        const paint = picocolors.createColors((0,cli_io/* wantsColors */.E)(io.stdout, io.env));
        await io.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : stabilityText(found, paint));
        return found.unstable.length === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.failed;
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
/** The newest other runs of the same tree that left something to compare. */
async function earlierRuns(receipt, root, limit) {
    const runs = [];
    for (const found of await (0,find/* listRuns */.v)(root)) {
        if (runs.length === limit)
            break;
        if (!('receipt' in found) || found.receipt.run_id === receipt.run_id)
            continue;
        if (found.receipt.snapshot_tree_sha !== receipt.snapshot_tree_sha)
            continue;
        const compared = await (0,read_compared/* readCompared */.y)(found.receipt, root).catch((error) => {
            if (error instanceof failure/* LoomFailure */.A)
                return undefined;
            throw error;
        });
        if (compared !== undefined)
            runs.push({ runId: found.receipt.run_id, compared });
    }
    return runs;
}
function wrongUse(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'diff/wrong-use', message, hint });
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

/***/ 1755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ readEventLines),
/* harmony export */   RF: () => (/* binding */ readAttemptManifest),
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   u5: () => (/* binding */ readJobManifests),
/* harmony export */   wj: () => (/* binding */ readEvents)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5157);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5163);









const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({
    type: valibot__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('output'),
    ts: valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    stream: valibot__WEBPACK_IMPORTED_MODULE_8__/* .picklist */ .KIO(['stdout', 'stderr']),
    text: valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    job_id: valibot__WEBPACK_IMPORTED_MODULE_8__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
});
/** Manifests of all jobs that have one, in plan order. Fails with `run/gone` when the workspace was removed. */
async function readJobManifests(receipt) {
    const logs = await logsOf(receipt);
    const manifests = [];
    for (const { manifest_path } of receipt.jobs) {
        const manifest = await readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(logs, manifest_path));
        if (manifest !== undefined)
            manifests.push(manifest);
    }
    return manifests;
}
/** The manifest of an earlier attempt at a job, at a path that the job's own one gives. */
async function readAttemptManifest({ logs_dir = '' }, manifestPath) {
    return readManifest((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(logs_dir, manifestPath));
}
async function readManifest(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_8__/* .parse */ .qgA(_model_records_js__WEBPACK_IMPORTED_MODULE_5__/* .jobManifestSchema */ .EO, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
async function logsOf({ logs_dir, run_id }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(logs_dir ?? '');
        return logs_dir ?? '';
    }
    catch (error) {
        throw (0,_past_js__WEBPACK_IMPORTED_MODULE_7__/* .goneRun */ .hf)(run_id, error);
    }
}
/** Output of one step as it was, in order. A torn last line, which a kill can leave, is borne. */
async function* readOutput(receipt, eventsPath) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.logs_dir ?? '', eventsPath), 'utf8');
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: stream, crlfDelay: Infinity })) {
        const output = outputOf(line);
        if (output !== undefined)
            yield output;
    }
}
/** What an event line says was printed; undefined for another event, and for a torn line. */
function outputOf(line) {
    if (!line.includes('"type":"output"'))
        return undefined;
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xLC(outputSchema, parseLine(line));
    return decoded.success ? decoded.output : undefined;
}
/** Every line of an events file that is whole, as it stands there. */
async function* readEventLines(receipt, eventsPath) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.logs_dir ?? '', eventsPath), 'utf8');
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: stream, crlfDelay: Infinity })) {
        if (parseLine(line) !== undefined)
            yield line;
    }
}
/** Every whole event of a file, in order. A file that is not there, as of a step that never began, has none. */
async function* readEvents(receipt, eventsPath) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.logs_dir ?? '', eventsPath);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path).catch((error) => {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    });
    if (file === undefined)
        return;
    for await (const line of file.readLines()) {
        const event = (0,_line_js__WEBPACK_IMPORTED_MODULE_6__/* .decodeEventLine */ .TO)(line);
        if (event !== undefined)
            yield event;
    }
}
function parseLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsText),
/* harmony export */   diffText: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9866);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);




const shownDifferences = 12;
/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
function diffText(diff, paint, columns) {
    const width = widthOf(columns);
    return sectionsText([
        verdictLines(diff, paint, width),
        sides(diff, paint),
        causes(diff, paint, width),
        ...findings(diff, paint, width),
        look(diff),
    ]);
}
/** The part of a diff that says what differs, and nothing of the two runs themselves. */
function findingsText(diff, paint, columns) {
    return sectionsText(findings(diff, paint, widthOf(columns)));
}
function widthOf(columns) {
    return Math.max(40, Math.min(columns, 120));
}
function sectionsText(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function findings(diff, paint, width) {
    return [
        first(diff, paint, width),
        tests(diff, paint),
        artifacts(diff, paint),
        differences(diff, paint, width),
        ignored(diff),
    ];
}
function verdictLines(diff, paint, width) {
    const isSame = diff.verdict !== 'diverged';
    const head = `${isSame ? '✓' : '✗'} ${diff.verdict}`;
    const [line = '', ...more] = wrap(`${head}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff)}`, width, '  ');
    return [`${(isSame ? paint.green : paint.red)(head)}${line.slice(head.length)}`, ...more];
}
function sideName(name, paint) {
    return name === 'A' ? paint.cyan('A') : paint.magenta('B');
}
function sides({ a, b }, paint) {
    const row = ({ run_id, context, status, started_at, tree_sha }) => [
        (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(run_id),
        context,
        status,
        `tree ${tree_sha.slice(0, 7)}`,
        started_at.slice(0, 16).replace('T', ' '),
    ];
    const [ofA = '', ofB = ''] = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)([row(a), row(b)]).split('\n');
    return [`  ${sideName('A', paint)}  ${ofA}`, `  ${sideName('B', paint)}  ${ofB}`];
}
function causes({ causes: all }, paint, width) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return [];
    const also = others.flatMap(({ message }) => wrap(`also: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(message)}`, width, '  '));
    return [
        ...heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all), (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(likely.message), { paint, width }),
        ...also.map((line) => paint.dim(line)),
    ];
}
/** A sentence on lines of a width, its first words in bold. */
function heading(words, text, { paint, width }) {
    const [line = '', ...more] = wrap(`${words}: ${text}`, width, '  ');
    return [`${paint.bold(words)}${line.slice(words.length)}`, ...more];
}
/** Words on lines of a width; further lines begin with an indent. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line.trim() !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = `${indent}${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function first({ first: found, verdict }, paint, width) {
    if (found === undefined)
        return [];
    const { step } = found;
    const what = verdict === 'diverged' ? 'first to diverge' : 'first with another output';
    const where = step === undefined ? `job ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)}` : `job ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)}  step ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step)}`;
    const head = `${paint.bold(what)}: ${where}    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found)}`;
    const command = step?.command === undefined
        ? []
        : [paint.dim(`  $ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLine */ .ay)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(step.command, false), width - 6)}`)];
    return [head, ...command, ...output(step, paint, width)];
}
function output(step, paint, width) {
    if (step === undefined)
        return [];
    if (step.output !== undefined)
        return hunk(step.output, paint, width);
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return silent === '' ? [] : [paint.dim(`  ${silent}`)];
}
function hunk({ line, before, a, b, after }, paint, width) {
    const room = width - 6;
    const plain = (text) => `      ${(0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(text, false), room)}`;
    const side = (name, own, other) => own.map((text, at) => {
        const shown = other.length > at ? (0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .commonLength */ .ug)(text, other[at] ?? '') : 0;
        return `  ${sideName(name, paint)} │ ${(0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(text, false), room, shown)}`.trimEnd();
    });
    const ended = (name, own) => own.length > 0 || after.length > 0
        ? []
        : [`  ${sideName(name, paint)} │ ${paint.dim('(no more output)')}`];
    return [
        paint.dim(`  the output parts at line ${line}`),
        ...before.map((text) => paint.dim(plain(text))),
        ...ended('A', a),
        ...side('A', a, b),
        ...ended('B', b),
        ...side('B', b, a),
        ...after.map((text) => paint.dim(plain(text))),
    ];
}
function tests({ tests: { only_a_passes, only_b_passes } }, paint) {
    const list = (name, { count: all, first: listed }) => {
        if (all === 0)
            return [];
        const other = name === 'A' ? 'B' : 'A';
        return [
            `${paint.bold('tests that pass')} on ${sideName(name, paint)} only (${all})`,
            ...listed.map(({ job, id, other: outcome }) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(job)}  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(id)}    ${outcome ?? 'missing'} on ${other}`),
            ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
        ];
    };
    return [...list('A', only_a_passes), ...list('B', only_b_passes)];
}
function artifacts({ artifacts: { count: all, first: listed } }, paint) {
    if (all === 0)
        return [];
    return [
        `${paint.bold('artifacts that differ')} (${all})`,
        ...listed.map((one) => `  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.job)}  ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.path)}    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one)}`),
        ...(all > listed.length ? [`  … and ${all - listed.length} more`] : []),
    ];
}
function differences({ differences: all }, paint, width) {
    if (all.length === 0)
        return [];
    const fields = all.filter((one) => one.class !== 'variables');
    const shown = fields.slice(0, shownDifferences);
    const room = Math.max(12, Math.floor((width - 8) / 4));
    const value = (one) => (0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(one), room);
    const rows = shown.map(({ path, a, b }) => [
        `  ${cutPath((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path), width - 2 * room - 6)}`,
        value(a),
        value(b),
    ]);
    return [
        ...heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference'), (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all), { paint, width }),
        ...(rows.length === 0 ? [] : fieldTable(rows, paint)),
        ...(fields.length > shown.length
            ? [`  … and ${fields.length - shown.length} more, see --format json`]
            : []),
        ...variables(all, paint, width),
    ];
}
function fieldTable(rows, paint) {
    const lines = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)([['', 'A', 'B'], ...rows])
        .trimEnd()
        .split('\n');
    return lines.map((line, at) => (at === 0 ? paint.dim(line) : line));
}
/** Where the runs were started is seldom the same in these, so that each would push what matters out of the table. */
function variables(all, paint, width) {
    const named = all.filter((one) => one.class === 'variables');
    return ['a', 'b'].flatMap((side) => {
        const names = named
            .filter((one) => one[side] !== undefined)
            .map(({ path }) => (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path.replace('environment.variables.', '')))
            .sort();
        if (names.length === 0)
            return [];
        const name = side === 'a' ? 'A' : 'B';
        const [line = '', ...more] = wrap(`variables on ${name} only: ${names.join(', ')}`, width - 2, '  ');
        return [line.replace(` ${name} `, ` ${sideName(name, paint)} `), ...more].map((text) => `  ${text}`);
    });
}
/** The end of a path says most. */
function cutPath(path, width) {
    return path.length <= width ? path : `…${path.slice(path.length - width + 1)}`;
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    return [
        `left out: ${all.map(({ path, differences }) => `${path} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(differences, 'difference')})`).join(', ')}`,
    ];
}
/** Commands that show more. */
function look({ a, b, first: found }) {
    const step = found?.step;
    if (found === undefined || step === undefined)
        return [];
    const there = [
        { run: a.run_id, side: step.a },
        { run: b.run_id, side: step.b },
    ].filter(({ side }) => side !== undefined && side.is_gone !== true);
    return there.map(({ run }, at) => `${at === 0 ? 'look:' : '     '}  loom logs ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(run)} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(found.job)} ${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step)}`);
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
