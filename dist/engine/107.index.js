export const id = 107;
export const ids = [107];
export const modules = {

/***/ 4107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logs: () => (/* binding */ logs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5131);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3576);
/* harmony import */ var _records_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1755);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5883);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8792);







/** `loom logs`: the output of a run, a job or a step as it was. */
async function logs(flags, io) {
    const { root, directory } = await (0,_past_js__WEBPACK_IMPORTED_MODULE_5__/* .openPast */ .R)(io, flags.directory);
    let receipt = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findRun */ .Lc)(flags.run, root, directory);
    if (flags.follow === true)
        receipt = await untilEnded(receipt, root);
    const manifests = await (0,_records_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readJobManifests */ .u5)(receipt);
    for (const { events_path } of chooseSteps(manifests, flags))
        await printStep(receipt, events_path, { flags, io });
    return _exit_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodes */ .h.ok;
}
/** Waits until the receipt in the repository says that the run has ended. */
async function untilEnded(receipt, root) {
    if (receipt.status !== 'running')
        return receipt;
    const path = `${root}/.loom/.runtime/receipts/loom-run-local-${receipt.run_id}.json`;
    const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(`${root}/.loom/.runtime/receipts`);
    try {
        let current = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_2__/* .readReceipt */ .b8)(path);
        while (current.status === 'running') {
            await new Promise((resolve) => watcher.once('change', resolve));
            current = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_2__/* .readReceipt */ .b8)(path);
        }
        return current;
    }
    finally {
        watcher.close();
    }
}
function chooseSteps(manifests, { job, step, failed }) {
    const jobs = job === undefined ? manifests : manifests.filter((manifest) => manifest.job_id === job);
    if (job !== undefined && jobs.length === 0) {
        throw missing(`the run has no job \`${job}\``, (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(job, manifests.map((manifest) => manifest.job_id)));
    }
    const steps = jobs.flatMap((manifest) => manifest.steps);
    if (failed === true)
        return steps.filter((entry) => entry.outcome !== 'success');
    if (step === undefined)
        return steps;
    const wanted = /^\d+$/.test(step) ? `script/${step}` : step;
    const chosen = steps.filter(({ unit, index }) => wanted === `${unit}/${index}` || wanted === `${unit}/${String(index).padStart(2, '0')}`);
    if (chosen.length > 0)
        return chosen;
    throw missing(`job \`${job ?? ''}\` has no step \`${step}\``, steps.map(({ unit, index }) => `${unit}/${String(index).padStart(2, '0')}`).join(', '));
}
function missing(message, hint) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LoomFailure */ .A('usage', {
        code: 'logs/not-found',
        message,
        hint: hint === undefined || hint === '' ? 'see `loom show`' : `there is ${hint}`,
    });
}
async function printStep(receipt, eventsPath, { flags, io }) {
    if (flags.json === true) {
        for await (const line of (0,_records_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readEventLines */ .Kp)(receipt, eventsPath))
            await io.stdout.write(`${line}\n`);
        return;
    }
    if (flags.tail !== undefined) {
        const lines = [];
        for await (const line of textLines(receipt, eventsPath, flags.timestamps)) {
            lines.push(line);
            if (lines.length > flags.tail)
                lines.shift();
        }
        await io.stdout.write(lines.join(''));
        return;
    }
    if (flags.timestamps === true)
        for await (const line of textLines(receipt, eventsPath, true))
            await io.stdout.write(line);
    else
        for await (const { text } of (0,_records_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutput */ .ov)(receipt, eventsPath))
            await io.stdout.write(text);
}
/** Lines with their ends, each with the time of the piece that it began in. */
async function* textLines(receipt, eventsPath, timestamps = false) {
    let partial = '';
    let begunAt = '';
    const render = (line) => (timestamps ? `${begunAt} ${line}` : line);
    for await (const { text, ts } of (0,_records_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readOutput */ .ov)(receipt, eventsPath)) {
        const [first = '', ...rest] = text.split(/(?<=\n)/);
        if (partial === '')
            begunAt = ts;
        for (const piece of [partial + first, ...rest]) {
            if (piece.endsWith('\n')) {
                yield render(piece);
                partial = '';
                begunAt = ts;
            }
            else
                partial = piece;
        }
    }
    if (partial !== '')
        yield render(partial);
}


/***/ }),

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var _records_recover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4899);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7371);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6239);



/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(directory, io.env);
    await (0,_records_recover_js__WEBPACK_IMPORTED_MODULE_0__/* .recoverRuns */ .B)(root, process.getuid?.());
    return { root, directory };
}


/***/ }),

/***/ 5131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The nearest of some names, when it is near enough to be meant. */
function nearest(name, names) {
    const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
    const scored = names.map((candidate) => ({ candidate, distance: editDistance(name, candidate) }));
    const best = scored.sort((a, b) => a.distance - b.distance)[0];
    return best !== undefined && best.distance <= limit ? best.candidate : undefined;
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at++) {
        const next = [at];
        for (let other = 1; other <= to.length; other++) {
            const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1);
            next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 8230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EO: () => (/* binding */ jobManifestSchema),
  AE: () => (/* binding */ logsVersion)
});

// UNUSED EXPORTS: eventLineSchema, phaseReportSchema, pipelineManifestSchema, summarySchema

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/model/event.js
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

// EXTERNAL MODULE: ./build/js/model/outcome.js
var outcome = __webpack_require__(1908);
;// CONCATENATED MODULE: ./build/js/model/records.js



/** Version of event lines, summaries and manifests, see `docs/formats.md`. */
const logsVersion = 'loom.runtime.logs.v2';
const version = dist/* literal */.euz(logsVersion);
const records_status = dist/* picklist */.KIO(['success', 'failure', 'failed', 'skipped', 'cancelled', 'timed_out']);
const counts = {
    output_lines: dist/* number */.aig(),
    output_bytes: dist/* number */.aig(),
    warnings: dist/* number */.aig(),
    errors: dist/* number */.aig(),
};
/** One line of an `events.jsonl`. Fields of its type stand beside these. */
const eventLineSchema = dist/* looseObject */._H3({
    schema_version: version,
    seq: dist/* number */.aig(),
    ts: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX()),
    scope: dist/* picklist */.KIO(['run', 'pipeline', 'job', 'step', 'section']),
    phase_code: dist/* picklist */.KIO(phaseCodes),
    phase_family: dist/* picklist */.KIO(['prepare', 'execute', 'restore', 'save', 'cleanup', 'finalize']),
    type: dist/* string */.YjP(),
    job_id: dist/* optional */.lqM(dist/* string */.YjP()),
    step: dist/* optional */.lqM(dist/* string */.YjP()),
    section: dist/* optional */.lqM(dist/* picklist */.KIO(sections)),
});
/** `summary.json` of a step, section, job, pipeline or run. */
const summarySchema = dist/* looseObject */._H3({
    schema_version: version,
    run_id: dist/* string */.YjP(),
    status: records_status,
    exit_code: dist/* optional */.lqM(dist/* number */.aig()),
    duration_ms: dist/* number */.aig(),
    ...dist/* partial */.OH3(dist/* object */.Ikc(counts)).entries,
});
const stepEntry = dist/* object */.Ikc({
    unit: dist/* picklist */.KIO(stepUnits),
    index: dist/* number */.aig(),
    outcome: outcome/* outcomeSchema */.Ws,
    exit_code: dist/* optional */.lqM(dist/* number */.aig()),
    duration_ms: dist/* number */.aig(),
    events_path: dist/* string */.YjP(),
});
const sectionEntry = dist/* object */.Ikc({
    section: dist/* picklist */.KIO(sections),
    status: outcome/* outcomeSchema */.Ws,
    events_path: dist/* string */.YjP(),
});
/** `jobs/<id>/manifest.json`. Paths are relative to the run's log directory. */
const jobManifestSchema = dist/* looseObject */._H3({
    schema_version: version,
    run_id: dist/* string */.YjP(),
    job_id: dist/* string */.YjP(),
    outcome: outcome/* outcomeSchema */.Ws,
    cause: dist/* optional */.lqM(outcome/* failureCauseSchema */.FT),
    reason: dist/* optional */.lqM(dist/* string */.YjP()),
    failing_section: dist/* optional */.lqM(dist/* picklist */.KIO(sections)),
    failing_step_unit: dist/* optional */.lqM(dist/* picklist */.KIO(stepUnits)),
    failing_step_index: dist/* optional */.lqM(dist/* number */.aig()),
    failing_step_events_path: dist/* optional */.lqM(dist/* string */.YjP()),
    system_sections: dist/* array */.YOg(sectionEntry),
    steps: dist/* array */.YOg(stepEntry),
    artifacts: dist/* array */.YOg(dist/* unknown */.L5J()),
});
/** `pipeline/manifest.json`. */
const pipelineManifestSchema = dist/* looseObject */._H3({
    schema_version: version,
    run_id: dist/* string */.YjP(),
    status: records_status,
    failing_job_id: dist/* optional */.lqM(dist/* string */.YjP()),
    failing_job_manifest_path: dist/* optional */.lqM(dist/* string */.YjP()),
    jobs: dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), outcome: outcome/* outcomeSchema */.Ws, manifest_path: dist/* string */.YjP() })),
});
/** `phase-report.json`: whether every phase that must be there was seen, in order. */
const phaseReportSchema = dist/* looseObject */._H3({
    schema_version: dist/* literal */.euz('v1'),
    kind: dist/* literal */.euz('loom-run-local-phase-report'),
    run_id: dist/* string */.YjP(),
    valid: dist/* boolean */.zMY(),
    phases: dist/* array */.YOg(dist/* object */.Ikc({
        scope: dist/* string */.YjP(),
        job_id: dist/* optional */.lqM(dist/* string */.YjP()),
        phase_code: dist/* picklist */.KIO(phaseCodes),
        expected: dist/* boolean */.zMY(),
        seen: dist/* boolean */.zMY(),
        order_valid: dist/* boolean */.zMY(),
    })),
    problems: dist/* array */.YOg(dist/* string */.YjP()),
});


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ readEventLines),
/* harmony export */   ov: () => (/* binding */ readOutput),
/* harmony export */   u5: () => (/* binding */ readJobManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(481);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8755);
/* harmony import */ var _model_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8230);








const outputSchema = valibot__WEBPACK_IMPORTED_MODULE_7__/* .looseObject */ ._H3({
    type: valibot__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('output'),
    ts: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    stream: valibot__WEBPACK_IMPORTED_MODULE_7__/* .picklist */ .KIO(['stdout', 'stderr']),
    text: valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
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
async function readManifest(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_7__/* .parse */ .qgA(_model_records_js__WEBPACK_IMPORTED_MODULE_6__/* .jobManifestSchema */ .EO, JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8')));
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .hasCode */ .up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
async function logsOf({ logs_dir, run_id }) {
    const { access } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19));
    try {
        await access(logs_dir ?? '');
        return logs_dir ?? '';
    }
    catch (error) {
        const message = `the workspace of run ${run_id} is gone, and its logs with it`;
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .LoomFailure */ .A('usage', { code: 'run/gone', message, hint: 'run it again: `loom run --local`' }, error);
    }
}
/** Output of one step as it was, in order. A torn last line, which a kill can leave, is borne. */
async function* readOutput(receipt, eventsPath) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.logs_dir ?? '', eventsPath), 'utf8');
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: stream, crlfDelay: Infinity })) {
        if (!line.includes('"type":"output"'))
            continue;
        const decoded = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(outputSchema, parseLine(line));
        if (decoded.success)
            yield decoded.output;
    }
}
/** Every line of an events file that is whole, as it stands there. */
async function* readEventLines(receipt, eventsPath) {
    const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.logs_dir ?? '', eventsPath), 'utf8');
    for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({ input: stream, crlfDelay: Infinity })) {
        if (parseLine(line) !== undefined)
            yield line;
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


/***/ })

};
