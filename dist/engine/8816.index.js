export const id = 8816;
export const ids = [8816];
export const modules = {

/***/ 9099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/**
 * Runs one program with a fixed argument list, without a shell, and collects what it prints.
 * Resolves whatever the exit code is; rejects when the program cannot be started (`ENOENT`, `EACCES`) or the signal aborts.
 */
async function runCommand(argv, options) {
    const [file, ...args] = argv;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    // A child that ends before it has read everything closes the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.stdin);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => {
            resolve({ exitCode, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
        });
    });
}
/** What has come so far. By events: an iterator for each stream costs as much as starting a small child. */
function collect(stream) {
    const chunks = [];
    stream?.on('data', (chunk) => chunks.push(chunk));
    return chunks;
}


/***/ }),

/***/ 9482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ need),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   FC: () => (/* binding */ memoryText),
/* harmony export */   Hu: () => (/* binding */ rule),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   O3: () => (/* binding */ secrets),
/* harmony export */   PP: () => (/* binding */ cache),
/* harmony export */   QO: () => (/* binding */ secretReference),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rv: () => (/* binding */ cacheEntry),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   _7: () => (/* binding */ parallel),
/* harmony export */   aq: () => (/* binding */ allowFailure),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   eu: () => (/* binding */ service),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qi: () => (/* binding */ artifacts)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** Shapes of the larger job keys, see `docs/workflow.md`. What they do at run time is the business of other parts. */
const variableName = /^[A-Z_][A-Z0-9_]*$/;
const durationText = /^\s*(\d+\s*(s|m|h)\s*)+$/;
const amount = '\\d{1,9}\\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mos?|months?|y|yrs?|years?)';
const expiryText = new RegExp(`^\\s*(?:never|\\d{1,9}|${amount}(?:(?:\\s*,|\\s+and\\b|)\\s*${amount})*)\\s*$`);
const secretReference = /^(env|file|exec|keepass|op):\/\/.+$/;
const memoryText = /^\d+(\.\d+)?\s*[kmgKMG]?i?[bB]?$/;
const relativePath = /^(?![/~]|.*(^|\/)\.\.(\/|$))[^\0]+$/;
const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .nonEmpty */ .hq());
const texts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const variables = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP());
const duration = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(durationText));
const paths = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(relativePath))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1));
const count = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0));
const command = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts]);
const need = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ job: text, optional: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()), artifacts: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()) }),
]);
const image = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        pull_policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'if-not-present', 'never'])),
        entrypoint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        user: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        platform: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        build: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            context: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
            dockerfile: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
            args: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
            target: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        })),
    }),
]);
const service = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    text,
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: text,
        alias: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
        variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
        command: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(command),
        entrypoint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())),
        healthcheck: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            command,
            interval: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
            timeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
            retries: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(count),
        })),
        ready_timeout: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(duration),
    }),
]);
const secrets = valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ref: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(secretReference)),
    file: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    required: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
}));
const jobWhen = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['on_success', 'always', 'never', 'manual']);
const resultWhen = valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['on_success', 'on_failure', 'always']);
const cacheEntry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(paths),
    key: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
        text,
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ prefix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text), files: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts), template: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text) }),
    ])),
    fallback_keys: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text)),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['pull-push', 'pull', 'push'])),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resultWhen),
    disabled: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
});
const cache = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cacheEntry), cacheEntry]);
const artifacts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(paths),
    exclude: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(resultWhen),
    name: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    expire_in: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(expiryText))),
    reports: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ junit: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([text, texts])) })),
});
const rule = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    if: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(text),
    changes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    exists: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(texts),
    when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(jobWhen),
    variables: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(variables),
});
const retry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([0, 1, 2]),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        max: valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO([0, 1, 2]),
        when: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['always', 'script_failure', 'provider_failure', 'timeout']))),
    }),
]);
const allowFailure = valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ exit_codes: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf())), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)) }),
]);
const parallel = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    matrix: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(variableName)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1))]))), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1)),
});
const resources = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    cpus: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0.01))),
    memory: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(memoryText))),
});


/***/ }),

/***/ 7889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   ML: () => (/* binding */ hasCaches),
/* harmony export */   P1: () => (/* binding */ handsArtifactsTo),
/* harmony export */   Uk: () => (/* binding */ planVersion),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   qH: () => (/* binding */ partOfPlan),
/* harmony export */   xO: () => (/* binding */ defaultTimeoutMs)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _job_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9482);


/** Identifier of the format, see `docs/formats.md`. */
const planVersion = 'loom.graph-ir.v1';
const variableSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ key: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const plannedJobSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Unique, safe as a path. */
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** As the workflow has it; all entries of a matrix share it. Absent where it is the id. */
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    stage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    image: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** The image, where it is more than a name. Variables are in its texts, and in those of services. */
    image_options: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .image */ .Sl),
    before_script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    after_script: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())),
    /** Merged by precedence, sorted by key, values as written: they expand when the job starts. */
    variables: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(variableSchema),
    /** What this entry of a matrix sets. */
    matrix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(variableSchema)),
    /** `always`: also after failure. `manual`: only when named. Absent: when what it waits for has passed. */
    when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['always', 'manual'])),
    timeout_ms: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    /** References only, sorted by name. */
    secrets: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), file: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), required: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }))),
    services: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .service */ .eu)),
    cache: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheEntry */ .Rv)),
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .artifacts */ .qi),
    retry: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ max: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())) })),
    allow_failure: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .allowFailure */ .aq),
    resources: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(_job_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .ES),
    tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    runner_pool: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    invariant: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
const planEdgeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    from: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `needs` is written in the workflow; `stage` follows from the order of the stages. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['needs', 'stage']),
    /** Absent: what `from` leaves is handed on to `to`. */
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(false)),
});
const planSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(planVersion),
    stages: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Executable jobs in order of stage, then of name. */
    nodes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedJobSchema),
    /** `to` starts after `from`; sorted by `to`, then `from`. */
    edges: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(planEdgeSchema),
});
/** How long a job may take unless it says otherwise. */
const defaultTimeoutMs = 2 * 60 * 60 * 1000;
/** The job's name as the workflow has it. */
function nameOf(job) {
    return job.name ?? job.id;
}
/** The jobs of a plan that are in a set, with the edges between them. */
function partOfPlan(plan, chosen) {
    return {
        ...plan,
        nodes: plan.nodes.filter((node) => chosen.has(node.id)),
        edges: plan.edges.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)),
    };
}
/** Whether a job has a cache that is not disabled. */
function hasCaches({ cache = [] }) {
    return cache.some(({ disabled }) => disabled !== true);
}
/** Ids of the jobs whose artifacts a job gets, in plan order. */
function handsArtifactsTo({ nodes, edges }, job) {
    const from = new Set(edges.filter((edge) => edge.to === job && edge.artifacts !== false).map(({ from }) => from));
    return nodes
        .filter(({ id, artifacts }) => from.has(id) && artifacts?.paths !== undefined)
        .map(({ id }) => id);
}


/***/ }),

/***/ 7377:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ jobDirectory),
/* harmony export */   Be: () => (/* binding */ startFile),
/* harmony export */   CP: () => (/* binding */ filesFile),
/* harmony export */   GO: () => (/* binding */ jobsDirectory),
/* harmony export */   GZ: () => (/* binding */ comparedFile),
/* harmony export */   J9: () => (/* binding */ artifactsTop),
/* harmony export */   Jr: () => (/* binding */ artifactsDirectory),
/* harmony export */   KT: () => (/* binding */ scratchPath),
/* harmony export */   O7: () => (/* binding */ comparedCopyPath),
/* harmony export */   Uq: () => (/* binding */ runtimeDirectory),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   bm: () => (/* binding */ ignoredFile),
/* harmony export */   eG: () => (/* binding */ reportPath),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   hQ: () => (/* binding */ liveRuntime),
/* harmony export */   iN: () => (/* binding */ stepDirectory),
/* harmony export */   lA: () => (/* binding */ logsPath),
/* harmony export */   lQ: () => (/* binding */ secretsDirectory),
/* harmony export */   nT: () => (/* binding */ jobWorkspace),
/* harmony export */   nl: () => (/* binding */ attemptDirectory),
/* harmony export */   oN: () => (/* binding */ importedDirectory),
/* harmony export */   sF: () => (/* binding */ testsFile),
/* harmony export */   tJ: () => (/* binding */ placeDirectory),
/* harmony export */   vw: () => (/* binding */ isArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Where records stand, see `docs/runtime-logs.md`. Paths are relative to the run's log directory unless they say otherwise. */
const runtimeDirectory = '.loom/.runtime';
/** Where records are while the run lives: beside the workspace, out of reach of `rm -rf .loom`. */
function liveRuntime(workspace) {
    return `${workspace}.runtime`;
}
/** Where a cache is unpacked before it is moved in; on the file system of the workspace. */
function scratchPath(workspace) {
    return `${liveRuntime(workspace)}/scratch`;
}
/** Names of what git ignores in the source; in the runtime directory. */
const ignoredFile = 'ignored.json';
/** The plan of every job of the workflow; in the run's log directory. */
const planFile = 'plan.json';
/** What a run began with beside its plan; in its log directory. */
const startFile = 'start.json';
/** One test a line; in the directory of the step or section that they were recorded in. */
const testsFile = 'tests.jsonl';
/** What other runs are compared with; in the run's log directory. */
const comparedFile = 'compared.json';
/** Its copy beside the receipt that a repository keeps; relative to a runtime directory. */
function comparedCopyPath(runId) {
    return `receipts/loom-run-local-${runId}.compared.json`;
}
/** What the snapshot of a run held; in the log directory of a bundle. */
const filesFile = 'files.json';
/** Where runs from elsewhere are kept, each a runtime directory named by its run; in a repository's own runtime directory. */
const importedDirectory = 'imported';
/** Where files with secrets are while the jobs that need them run: beside the workspace, never in it. */
function secretsDirectory(workspace) {
    return `${workspace}.secrets`;
}
/** Where the workspaces of the jobs are of a run that isolates them: beside its own, which then no job works in. */
function jobsDirectory(workspace) {
    return `${workspace}.jobs`;
}
/** The workspace of one job of such a run. */
function jobWorkspace(workspace, job) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobsDirectory(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(jobDirectory(job)));
}
/** Relative to a runtime directory. */
function receiptPath(runId) {
    return `receipts/loom-run-local-${runId}.json`;
}
/** Of a run's HTML page, relative to a runtime directory. A receipt from elsewhere may have any text as its id. */
function reportPath(runId) {
    return `reports/loom-report-${runId.replace(/[^\w-]/g, '_')}.html`;
}
/** Relative to a runtime directory. */
function logsPath(runId) {
    return `logs/${runId}`;
}
const plainName = /^[a-z0-9][a-z0-9._-]{0,99}$/;
/** A job's directory: its name, or for one that is no safe file name a readable part of it and a digest. */
function jobDirectory(job) {
    if (plainName.test(job))
        return `jobs/${job}`;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(job).digest('hex').slice(0, 12);
    const readable = job
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-|-$/g, '');
    return `jobs/${readable === '' ? 'job' : readable}-${digest}`;
}
function stepDirectory(job, unit, index) {
    return `${jobDirectory(job)}/user/${unit}/${String(index).padStart(2, '0')}`;
}
/** Where the records of an attempt go that was not a job's last. */
function attemptDirectory(job, attempt) {
    return `${jobDirectory(job)}/attempts/${String(attempt).padStart(2, '0')}`;
}
/** Where what a job leaves is kept, each file at its path below the workspace. */
function artifactsDirectory(job) {
    return `${jobDirectory(job)}/artifacts`;
}
const artifact = /^jobs\/[^/]+\/(attempts\/\d+\/)?artifacts\//;
/** Whether a file below a log directory is what a job left, and so no record whatever its name is. */
function isArtifact(path) {
    return artifact.test(path);
}
/** Of such a file the directory that its path below the workspace begins in; with a slash at its end. */
function artifactsTop(path) {
    return artifact.exec(path)?.[0] ?? '';
}
/** Directory of the records of a place. */
function placeDirectory(place) {
    switch (place.scope) {
        case 'run':
            return '.';
        case 'pipeline':
            return 'pipeline';
        case 'job':
            return jobDirectory(place.job);
        case 'step':
            return stepDirectory(place.job, place.unit, place.index);
        case 'section':
            return `${jobDirectory(place.job)}/system/${place.section}`;
    }
}


/***/ }),

/***/ 6462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ writeReceipt),
/* harmony export */   Yl: () => (/* binding */ writeComparedCopy),
/* harmony export */   ee: () => (/* binding */ receiptText),
/* harmony export */   fR: () => (/* binding */ writeReceiptCopy),
/* harmony export */   lE: () => (/* binding */ updateReceiptCopy),
/* harmony export */   nW: () => (/* binding */ openRepositoryRuntime)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7377);





/** A receipt's text on disk. */
function receiptText(receipt) {
    return `${JSON.stringify(receipt, null, 2)}\n`;
}
/** Writes a receipt into a runtime directory, in one step. Gives its path. */
async function writeReceipt(runtime, receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPath */ .WI)(receipt.run_id));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true, mode: 0o700 });
    // One that says `running` is of no use after a power cut.
    const durable = receipt.status !== 'running';
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, receiptText(receipt), { durable });
    return path;
}
/**
 * Writes the copy that the user's repository keeps, so that later commands find the run. False when it cannot be written (a
 * repository that is read-only, a `.loom` that is no directory): a run goes on without it. Links are never followed.
 */
async function writeReceiptCopy(repositoryRoot, receipt) {
    const path = await orUnwritable(async () => {
        const runtime = await openRuntimeOf(repositoryRoot);
        return runtime === undefined ? undefined : writeReceipt(runtime, receipt);
    });
    return path !== undefined;
}
/** A directory within a repository's own runtime directory, made where it is not there; undefined where it cannot be written. */
async function openRepositoryRuntime(repositoryRoot, name) {
    return orUnwritable(async () => {
        const runtime = await openRuntimeOf(repositoryRoot);
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime ?? '', name);
        if (runtime === undefined || !(await isPlainDirectory(directory, 0o700)))
            return undefined;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return directory;
    });
}
/** `.loom/.runtime` of a repository, which git ignores whatever the repository says. */
async function openRuntimeOf(repositoryRoot) {
    if (!(await isPlainDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, '.loom'))))
        return undefined;
    const runtime = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq);
    if (!(await isPlainDirectory(runtime)))
        return undefined;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runtime, '.gitignore'), '*\n', { flag: 'wx' }).catch((error) => {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
    });
    return runtime;
}
async function orUnwritable(write) {
    try {
        return await write();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'ELOOP'))
            return undefined;
        throw error;
    }
}
/** Keeps beside a receipt's copy what other runs are compared with: it outlives the workspace. */
async function writeComparedCopy(repositoryRoot, runId, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repositoryRoot, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedCopyPath */ .O7)(runId));
    await (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, `${text}\n`);
}
/** Writes a receipt anew that the repository it speaks of keeps already. */
async function updateReceiptCopy(receipt) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(receipt.repo_root, _layout_js__WEBPACK_IMPORTED_MODULE_4__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptPath */ .WI)(receipt.run_id));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined)) !== undefined)
        await writeReceiptCopy(receipt.repo_root, receipt);
}
/** Whether a path is a directory and no link to one; makes it when there is nothing. */
async function isPlainDirectory(path, mode) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(path, mode);
        return true;
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isDirectory();
    }
}


/***/ }),

/***/ 6055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   h: () => (/* binding */ gitOptions)
/* harmony export */ });
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

const literal = ['GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'];
const tracing = /^GIT_(TRACE|TR2_|EXTERNAL_DIFF|PAGER|EDITOR|SEQUENCE_EDITOR|DEFAULT_HASH|TEMPLATE_DIR)/;
/**
 * The environment of Loom's own git commands: the caller's, without what points git at another repository, and with what
 * keeps git from writing to the source, asking a person, or reaching a network.
 */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !(0,_base_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitLocal */ .k)(name) && !literal.includes(name) && !tracing.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        // Older git than 2.44 does not know the variable above; without a protocol it cannot fetch either.
        GIT_ALLOW_PROTOCOL: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
    };
}
/** Options of every git command of Loom's: no program of the user's config runs, and any owner's repository is read. */
const gitOptions = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    '-c',
    'submodule.recurse=false',
];


/***/ }),

/***/ 5479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   K5: () => (/* binding */ splitNul)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
/* harmony import */ var _base_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8755);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6055);




/** Runs one git command and gives its result whatever its exit code. No argument may hold text of the user's but after `--`. */
async function tryGit(args, call) {
    try {
        return await (0,_base_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(['git', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOptions */ .h, ...args], call);
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        const hint = 'install git 2.39 or newer and put it on PATH';
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('environment', { code: 'git/missing', message: 'git is not on PATH', hint }, error);
    }
}
/** Like `tryGit`, but an exit code other than 0 is a failure `git/failed` with git's own words. Gives standard output. */
async function git(args, call) {
    const { exitCode, stdout, stderr } = await tryGit(args, call);
    if (exitCode === 0)
        return stdout;
    const words = stderr.toString('utf8').trim().split('\n');
    const said = words.find((line) => line.startsWith('fatal:') || line.startsWith('error:')) ?? words[0] ?? '';
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('environment', {
        code: /No space left on device/.test(stderr.toString('utf8')) ? 'snapshot/disk-full' : 'git/failed',
        message: `git ${args[0] ?? ''} failed: ${said.replace(/^(fatal|error): /, '')}`,
        // Git does not say why it could not.
        hint: /^error: unable to (write|create) file/m.test(stderr.toString('utf8'))
            ? 'free some space: mostly a disk is full then'
            : 'run the same git command in the repository to see more',
    });
}
/** Splits what git prints with `-z`. The pieces are views of the buffer: names are bytes, not text. */
function splitNul(output) {
    const pieces = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        pieces.push(output.subarray(start, end));
        start = end + 1;
    }
    if (start < output.length)
        pieces.push(output.subarray(start));
    return pieces;
}


/***/ }),

/***/ 7371:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   iB: () => (/* binding */ refuseOldGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6055);






const oldestGit = [2, 39];
/**
 * Finds the repository of a directory. Fails with `git/missing`, `git/not-a-repository`, `git/bare` or `git/no-commit`, and
 * with `git/too-old` where the answer is that of a git which does not know the question.
 */
async function openRepository(directory, callerEnv) {
    const repository = await findRepository(directory, callerEnv);
    if (repository.headSha !== null)
        return repository;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/no-commit',
        message: `the repository ${repository.root} has no commit yet`,
        hint: 'make a first commit: a run starts from HEAD',
    });
}
/** Like `openRepository`, but HEAD may have no commit. */
async function findRepository(directory, callerEnv) {
    const env = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(callerEnv);
    const call = { cwd: await existingDirectory(directory), env };
    const asked = [
        'rev-parse',
        '--path-format=absolute',
        '--show-object-format',
        '--is-bare-repository',
        '--git-dir',
        '--git-common-dir',
    ];
    const where = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)([...asked, '--show-toplevel', 'HEAD^{commit}', 'HEAD^{tree}'], call);
    const [format, bare, gitDir, commonDir, root, head, tree] = where.stdout.toString('utf8').split('\n');
    if (bare === 'true')
        throw bareRepository(directory);
    if (root === undefined || root === '' || gitDir === undefined || commonDir === undefined) {
        await refuseOldGit(call);
        throw notARepository(directory, where.stderr.toString('utf8'));
    }
    // Without a commit git has said everything but the last two, and failed over them.
    const hasCommit = where.exitCode === 0;
    return {
        root: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)),
        gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir),
        commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(commonDir),
        headSha: hasCommit ? (head ?? null) : null,
        headTreeSha: hasCommit ? (tree ?? null) : null,
        objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
        env,
    };
}
/** The version of git. Fails with `git/too-old`. Asked where files are made; only reading works with a git that is somewhat older. */
async function refuseOldGit(call) {
    const text = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['version'], call)).toString('utf8');
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    const [oldestMajor, oldestMinor] = oldestGit;
    if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor))
        return text.trim().replace(/^git version /, '');
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/too-old',
        message: `git ${major}.${minor} is too old, expected 2.39 or newer`,
        hint: 'install a newer git and put it first on PATH',
    });
}
/** A directory that git can be started in, and whose path it can name in a line. */
async function existingDirectory(directory) {
    const refused = (message, cause) => {
        const hint = 'give the path of a directory in a git repository';
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', { code: 'git/no-directory', message, hint }, cause);
    };
    try {
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
        // With the slash at its end a path is that of a directory.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(`${path}/`, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        if (!path.includes('\n'))
            return path;
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'))
            throw error;
        throw refused(`cannot enter the directory ${directory}`, error);
    }
    throw refused(`the path of the directory ${directory} has a line end in it`);
}
function bareRepository(directory) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/bare',
        message: `${directory} is a bare repository: it has no working tree`,
        hint: 'start Loom in a working tree, such as one made by `git worktree add`',
    });
}
function notARepository(directory, stderr) {
    const said = stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '';
    const isPlain = said === '' || said.startsWith('not a git repository');
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/not-a-repository',
        message: isPlain ? `${directory} is not in a git repository` : `git cannot read the repository: ${said}`,
        hint: 'start Loom inside a repository, or make one with `git init` and a first commit',
    });
}


/***/ })

};
