export const id = 165;
export const ids = [165];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _records_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4899);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2215);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);





/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(directory, io.env);
    const { workspaceRoot = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(root, io.env);
    await (0,_records_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recoverRuns */ .B)({ repositoryRoot: root, workspaceRoot });
    return { root, directory };
}


/***/ }),

/***/ 1165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  show: () => (/* binding */ show)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/js/report/show.js

/** One run as `loom show` prints it. */
function showRun(receipt, manifests, ignored) {
    const head = [
        ['run', receipt.run_id],
        [
            'status',
            receipt.exit_code === undefined ? receipt.status : `${receipt.status} (exit ${receipt.exit_code})`,
        ],
        ['started', receipt.started_at],
        ['duration', receipt.duration_ms === undefined ? '' : (0,format/* formatDuration */.a3)(receipt.duration_ms)],
        ['commit', receipt.snapshot_head_sha ?? ''],
        ['tree', receipt.snapshot_tree_sha ?? ''],
        ['workflow', receipt.workflow_path],
        ['workspace', receipt.snapshot_path ?? ''],
        ['logs', receipt.logs_dir ?? ''],
    ].filter(([, value]) => value !== '');
    const jobs = receipt.jobs.flatMap((job) => {
        const cause = job.cause === undefined ? '' : ` (${job.cause})`;
        const row = [job.id, `${job.outcome}${cause}`, (0,format/* formatDuration */.a3)(job.duration_ms), job.reason ?? ''];
        const manifest = manifests.find(({ job_id }) => job_id === job.id);
        return [row, ...(manifest?.steps ?? []).map(stepRow)];
    });
    const failing = manifests.find((manifest) => manifest.failing_step_events_path !== undefined);
    const pointer = failing === undefined ? '' : `\nfailing: ${failing.job_id}  ${failing.failing_step_events_path ?? ''}\n`;
    const names = ignored.length === 0
        ? ''
        : `\nignored by git, so not in the workspace: ${ignored.slice(0, 20).join(', ')}${ignored.length > 20 ? ` and ${ignored.length - 20} more` : ''}\n`;
    return `${(0,format/* formatTable */.ku)(head)}\n${(0,format/* formatTable */.ku)(jobs)}${pointer}${names}`;
}
function stepRow(step) {
    const label = `${step.unit === 'script' ? '' : `${step.unit}/`}${String(step.index).padStart(2, '0')}`;
    const exit = step.exit_code === undefined ? step.outcome : `${step.outcome}, exit ${step.exit_code}`;
    return [`  ${label}`, exit, (0,format/* formatDuration */.a3)(step.duration_ms), ''];
}

// EXTERNAL MODULE: ./build/js/cli/exit.js
var exit = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/show.js








/** `loom show`: one run, job by job. */
async function show(flags, io) {
    const { root, directory } = await (0,past/* openPast */.R)(io, flags.directory);
    const receipt = await (0,find/* findRun */.Lc)(flags.run, root, directory);
    const manifests = await (0,read/* readJobManifests */.u5)(receipt);
    if (flags.json === true) {
        await io.stdout.write(`${JSON.stringify({ receipt, jobs: manifests }, null, 2)}\n`);
        return exit/* exitCodes */.h.ok;
    }
    await io.stdout.write(showRun(receipt, manifests, await readIgnoredNames(receipt.logs_dir)));
    return exit/* exitCodes */.h.ok;
}
async function readIgnoredNames(logsDir) {
    if (logsDir === undefined)
        return [];
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(logsDir, '../../ignored.json'), 'utf8').catch(() => '[]');
    return dist/* parse */.qgA(dist/* array */.YOg(dist/* string */.YjP()), JSON.parse(text));
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
    /** It failed, and `allow_failure` lets that pass. */
    allowed: dist/* optional */.lqM(dist/* boolean */.zMY()),
    /** Earlier attempts, the first one first; absent when there was none. */
    attempts: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        attempt: dist/* number */.aig(),
        outcome: outcome/* outcomeSchema */.Ws,
        cause: dist/* optional */.lqM(outcome/* failureCauseSchema */.FT),
        duration_ms: dist/* number */.aig(),
        manifest_path: dist/* string */.YjP(),
    }))),
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
/* harmony export */   jH: () => (/* binding */ outputOf),
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
    job_id: valibot__WEBPACK_IMPORTED_MODULE_7__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
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
        const output = outputOf(line);
        if (output !== undefined)
            yield output;
    }
}
/** What an event line says was printed; undefined for another event, and for a torn line. */
function outputOf(line) {
    if (!line.includes('"type":"output"'))
        return undefined;
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_7__/* .safeParse */ .xLC(outputSchema, parseLine(line));
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
