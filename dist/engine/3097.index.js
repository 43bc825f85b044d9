export const id = 3097;
export const ids = [3097];
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

/***/ 959:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  compileCommand: () => (/* binding */ compileCommand),
  O: () => (/* binding */ compileHere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/report/plan.js
var report_plan = __webpack_require__(7650);
// EXTERNAL MODULE: ./build/js/run/compile.js + 1 modules
var compile = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/engine/select.js
var engine_select = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/js/run/unknown-job.js
var unknown_job = __webpack_require__(2588);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/records/receipts.js
var receipts = __webpack_require__(6462);
;// CONCATENATED MODULE: ./build/js/records/check-receipt.js




/** Receipts of checks that are kept: an editor may check at every save. */
const kept = 20;
/**
 * Writes the receipt of a check beside those of runs, as `loom-check-<number>.json`, and removes the oldest ones. Gives its
 * path; undefined where the repository cannot be written.
 */
async function writeCheckReceipt(receipt, number) {
    const directory = await (0,receipts/* openRepositoryRuntime */.nW)(receipt.repo_root, 'receipts');
    if (directory === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(directory, `loom-check-${number}.json`);
    await (0,files/* writeFileAtomic */.Zf)(path, `${JSON.stringify(receipt, null, 2)}\n`);
    const names = (await (0,promises_.readdir)(directory)).filter((name) => /^loom-check-\d+\.json$/.test(name)).sort();
    await Promise.all(names.slice(0, -kept).map(async (name) => (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true })));
    return path;
}

// EXTERNAL MODULE: ./build/js/diagnostics/source.js
var diagnostics_source = __webpack_require__(1024);
;// CONCATENATED MODULE: ./build/js/cli/diagnostic-data.js

/** A diagnostic as `--json` prints it: places as file, line and column, counted from 1. */
function diagnosticData({ span, related, ...diagnostic }) {
    return {
        ...diagnostic,
        ...(span === undefined ? {} : placeData(span)),
        ...(related === undefined
            ? {}
            : { related: related.map(({ message, span: place }) => ({ message, ...placeData(place) })) }),
    };
}
function placeData({ source, start, end }) {
    const from = (0,diagnostics_source/* positionOf */.d)(source, start);
    const to = (0,diagnostics_source/* positionOf */.d)(source, end);
    return {
        file: source.path,
        line: from.line,
        column: from.column,
        end_line: to.line,
        end_column: to.column,
    };
}

// EXTERNAL MODULE: ./build/js/cli/diagnostics.js
var diagnostics = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/cli/variables.js
var cli_variables = __webpack_require__(4462);
;// CONCATENATED MODULE: ./build/js/cli/commands/check.js














/**
 * `loom check`: everything that is wrong or odd in a workflow. Exit code 2 when something is wrong. Leaves a receipt in the
 * repository, where it can be written.
 */
async function check(flags, io) {
    const startedAt = new Date();
    const checked = await compileHere(flags, io);
    const { compiled, workflow } = checked;
    const found = compiled.ok ? compiled.warnings : compiled.diagnostics;
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(found.map(diagnosticData), null, 2)}\n`);
    else {
        await (0,diagnostics/* printDiagnostics */.a)(found, io);
        if (compiled.ok) {
            const count = compiled.value.plan.nodes.length;
            const rest = compiled.value.nothingToRun === undefined ? '' : `: ${compiled.value.nothingToRun}`;
            await io.stdout.write(`${workflow.path} is good, ${count} ${count === 1 ? 'job' : 'jobs'}${rest}\n`);
        }
    }
    await writeReceipt(checked, startedAt, io);
    return compiled.ok ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.usage;
}
async function writeReceipt({ compiled, workflow, repository }, startedAt, io) {
    const found = (compiled.ok ? compiled.warnings : compiled.diagnostics).map(diagnosticData);
    const receipt = {
        schema_version: 'v1',
        kind: 'loom-check',
        loom_version: version/* version */.r,
        command: ['loom', ...io.args],
        repo_root: repository.root,
        started_at: startedAt.toISOString(),
        duration_ms: Date.now() - startedAt.getTime(),
        status: compiled.ok ? 'success' : 'failure',
        exit_code: compiled.ok ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.usage,
        workflow_schema_v1: {
            workflow_path: (0,external_node_path_.join)(repository.root, workflow.path),
            valid: compiled.ok,
            errors: found.filter(({ severity }) => severity === 'error'),
            warnings: found.filter(({ severity }) => severity === 'warning'),
        },
    };
    const number = BigInt(startedAt.getTime()) * 1000000n + (process.hrtime.bigint() % 1000000n);
    await writeCheckReceipt(receipt, number);
}
/** `loom compile`: the plan on standard output, what is wrong or odd on standard error. */
async function compileCommand(flags, io) {
    const { compiled } = await compileHere(flags, io);
    await (0,diagnostics/* printDiagnostics */.a)(compiled.ok ? compiled.warnings : compiled.diagnostics, io);
    if (!compiled.ok)
        return exit/* exitCodes */.h.usage;
    const { plan, text } = compiled.value;
    const selected = flags.job === undefined ? { plan } : (0,engine_select/* selectJobs */.h)(plan, { job: flags.job, only: [] });
    if (!('plan' in selected))
        throw (0,unknown_job/* unknownJob */.G)(selected.unknown, plan);
    const format = flags.format ?? 'json';
    if (format === 'mermaid')
        await io.stdout.write((0,report_plan/* mermaidOf */.jN)(selected.plan));
    else if (format === 'dot')
        await io.stdout.write((0,report_plan/* dotOf */.le)(selected.plan));
    else if (selected.plan === plan)
        await io.stdout.write(`${text}\n`);
    else
        await io.stdout.write(`${(0,json/* canonicalJson */.d)(selected.plan)}\n`);
    return exit/* exitCodes */.h.ok;
}
/** Compiles the workflow that the flags name, in the repository that the command was started in. */
async function compileHere(flags, io) {
    const variables = (0,cli_variables/* parseVariables */.r)(flags.var ?? []);
    const directory = (0,cli_io/* workingDirectory */.p)(io, flags.directory);
    const opening = (0,snapshot_repository/* openRepository */.h_)(directory, io.env);
    // It takes about as long as git needs to find the repository.
    void (0,compile/* loadCompiler */.S)();
    const repository = await opening;
    return {
        repository,
        ...(await (0,compile/* compileRepository */.C)({ repository, directory, workflow: flags.workflow, variables })),
    };
}


/***/ }),

/***/ 6167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7173);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);


/** Prints what is wrong or odd in a workflow on standard error, and how much of it there is. */
async function printDiagnostics(diagnostics, io) {
    const paint = { colors: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColors */ .E)(io.stderr, io.env) };
    for (const diagnostic of diagnostics)
        await io.stderr.write(`${(0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(diagnostic, paint)}\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        await io.stderr.write(`${errors} ${errors === 1 ? 'error' : 'errors'} in the workflow\n`);
}


/***/ }),

/***/ 4462:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ withoutValues),
/* harmony export */   r: () => (/* binding */ parseVariables)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6753);


/** `NAME=value` texts of `--var`. Fails with `run/wrong-variable`. */
function parseVariables(assignments) {
    const variables = {};
    for (const assignment of assignments) {
        const parsed = (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAssignment */ .H9)(assignment);
        if (parsed === undefined) {
            const name = assignment.split('=')[0] ?? '';
            const message = `--var \`${name}\` is no assignment, expected NAME=value with a name in capitals`;
            throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
                code: 'run/wrong-variable',
                message,
                hint: 'write `--var LEVEL=strict`',
            });
        }
        variables[parsed[0]] = parsed[1];
    }
    return variables;
}
/** The command line for the receipt: what follows `NAME=` after `--var` may be private. */
function withoutValues(args) {
    let inVariables = false;
    return args.map((arg) => {
        if (arg.startsWith('-'))
            inVariables = arg === '--var' || arg.startsWith('--var=');
        return inVariables ? arg.replace(/^((?:--var=)?[A-Za-z_]\w*=)[\s\S]*$/, '$1…') : arg;
    });
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

/***/ 4092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ jobVariables),
/* harmony export */   D: () => (/* binding */ commitVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);



/**
 * The variables that a job's steps get over their provider's environment, expanded; a secret's is its file's path or its value.
 * `LOOM_STEP_INDEX` is the step's own.
 */
function jobVariables(job, place, run) {
    const predefined = { ...pipelineVariables(run), ...variablesOfJob(job, place) };
    const secrets = { ...place.session.secretPaths, ...place.secretValues };
    const own = Object.fromEntries(job.variables.map(({ key, value }) => [key, value]));
    const lookup = (name) => (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(secrets, name) ?? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(predefined, name) ?? runtimeValue(name, place);
    return { ...predefined, ...(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandVariables */ .i7)(withoutKeys(own, secrets), lookup), ...secrets };
}
/** A job's secret beats a root or default variable of its name. */
function withoutKeys(values, keys) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(keys, name)));
}
function runtimeValue(name, { session }) {
    return name === 'PATH' || name === 'HOME' ? session.environment[name] : undefined;
}
function variablesOfJob(job, place) {
    return {
        LOOM_JOB_NAME: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(job),
        LOOM_JOB_ID: job.id,
        LOOM_JOB_STAGE: job.stage,
        LOOM_JOB_TARGET: job.target,
        LOOM_PROVIDER: place.provider,
        LOOM_PROJECT_DIR: place.session.projectDir,
        CI_PROJECT_DIR: place.session.projectDir,
        CI_JOB_NAME: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(job),
        CI_JOB_ID: job.id,
        CI_JOB_STAGE: job.stage,
        ...(job.image === undefined ? {} : { LOOM_JOB_IMAGE: job.image, CI_JOB_IMAGE: job.image }),
    };
}
function pipelineVariables(run) {
    return {
        ...commitVariables(run),
        LOOM_RUN_ID: run.runId,
        LOOM_PIPELINE_ID: run.runId,
        LOOM_SNAPSHOT_TREE_SHA: run.treeSha,
        CI_PIPELINE_ID: run.runId,
    };
}
/** Predefined variables that are known before a run starts; rules see these. */
function commitVariables({ workflowPath, repositoryRoot, git, }) {
    const refName = git.branch ?? git.tag ?? 'HEAD';
    return {
        CI: 'true',
        LOOM_CI: 'true',
        LOOM_WORKFLOW_PATH: workflowPath,
        CI_PIPELINE_SOURCE: 'push',
        CI_PROJECT_NAME: projectName(git.originUrl, repositoryRoot),
        CI_COMMIT_SHA: git.headSha,
        CI_COMMIT_SHORT_SHA: git.headSha.slice(0, 8),
        CI_COMMIT_REF_NAME: refName,
        CI_COMMIT_REF_SLUG: slug(refName),
        CI_COMMIT_MESSAGE: git.message,
        CI_COMMIT_TITLE: git.message.split('\n')[0] ?? '',
        CI_COMMIT_TIMESTAMP: git.timestamp,
        ...(git.branch === null ? {} : { CI_COMMIT_BRANCH: git.branch }),
        ...(git.tag === null ? {} : { CI_COMMIT_TAG: git.tag }),
        ...(git.defaultBranch === null ? {} : { CI_DEFAULT_BRANCH: git.defaultBranch }),
    };
}
function projectName(originUrl, repositoryRoot) {
    const name = originUrl
        ?.replace(/[/\\]+$/, '')
        .replace(/\.git$/, '')
        .split(/[/:\\]/)
        .at(-1);
    return name === undefined || name === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(repositoryRoot) : name;
}
/** GitLab's rule: lower case, at most 63 characters, everything but letters and digits a dash, none at the ends. */
function slug(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '-')
        .slice(0, 63)
        .replace(/^-+|-+$/g, '');
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

/***/ 6937:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ levelsOf)
/* harmony export */ });
/**
 * The jobs of a plan, each one level after the last of those that it comes after: jobs of one level may run at once, each on a machine
 * of its own. As few levels as the plan allows, in plan order within one.
 */
function levelsOf({ nodes, edges }) {
    const before = new Map(nodes.map(({ id }) => [id, []]));
    for (const { from, to } of edges)
        if (before.has(from))
            before.get(to)?.push(from);
    const known = new Map();
    const levelOf = (id) => {
        const level = known.get(id) ?? 1 + (before.get(id) ?? []).reduce((last, one) => Math.max(last, levelOf(one)), -1);
        known.set(id, level);
        return level;
    };
    const levels = [];
    for (const job of nodes)
        (levels[levelOf(job.id)] ??= []).push(job);
    return levels;
}


/***/ }),

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ parseAssignment),
/* harmony export */   Vy: () => (/* binding */ predefinedNames),
/* harmony export */   WP: () => (/* binding */ expandIn),
/* harmony export */   i7: () => (/* binding */ expandVariables),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g;
/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
function referencesIn(value) {
    return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? []);
}
/** The value of a name that anybody may have written: `constructor` is one like any other. */
function valueIn(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** Name and value of `NAME=value` with a name in capitals; undefined for any other text. */
function parseAssignment(text) {
    const match = /^([A-Z_][A-Z0-9_]*)=([\s\S]*)$/.exec(text);
    return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}
/** A text with its references replaced; one to a name that `lookup` does not know stays as text. */
function expandIn(text, lookup) {
    return text.replace(reference, (whole, plain, braced) => {
        const referred = plain ?? braced;
        return referred === undefined ? '$' : (lookup(referred) ?? whole);
    });
}
/**
 * Expands references between variables once over the whole set: a value's references are themselves expanded. A name that
 * is not in the set is asked of `lookup`; one that nobody knows stays as text. A variable that refers to itself, as in
 * `PATH: $HOME/bin:$PATH`, means what `lookup` has.
 */
function expandVariables(values, lookup) {
    const done = new Map();
    const expand = (name, value, open) => {
        const known = done.get(name);
        if (known !== undefined)
            return known;
        const within = [...open, name];
        const expanded = expandIn(value, (referred) => {
            const own = within.includes(referred) ? undefined : valueIn(values, referred);
            return own === undefined ? lookup(referred) : expand(referred, own, within);
        });
        done.set(name, expanded);
        return expanded;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(name, value, [])]));
}
const ofCommit = 'SHA SHORT_SHA BRANCH TAG REF_NAME REF_SLUG MESSAGE TITLE TIMESTAMP';
const ofLoom = 'CI RUN_ID PIPELINE_ID WORKFLOW_PATH SNAPSHOT_TREE_SHA JOB_NAME JOB_ID JOB_STAGE JOB_TARGET JOB_IMAGE PROVIDER PROJECT_DIR STEP_INDEX';
const ofCi = 'PROJECT_DIR PROJECT_NAME DEFAULT_BRANCH JOB_NAME JOB_ID JOB_STAGE JOB_IMAGE PIPELINE_ID PIPELINE_SOURCE';
const named = (prefix, names) => names.split(' ').map((name) => `${prefix}${name}`);
/** Names of the variables that Loom sets, as far as the commit and the job have a value for them. */
const predefinedNames = new Set([
    'CI',
    ...named('CI_COMMIT_', ofCommit),
    ...named('CI_', ofCi),
    ...named('LOOM_', ofLoom),
]);


/***/ }),

/***/ 9866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ku: () => (/* binding */ formatTable),
/* harmony export */   nV: () => (/* binding */ formatAge),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `0.4 s`, `12 s`, `1 m 03 s`, `2 h 05 m`. */
function formatDuration(ms) {
    const seconds = ms / 1000;
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const two = (value) => String(value).padStart(2, '0');
    if (whole < 3600)
        return `${Math.floor(whole / 60)} m ${two(whole % 60)} s`;
    return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} m`;
}
const units = ['B', 'kB', 'MB', 'GB', 'TB'];
/** Decimal units: `14 kB`, `1.2 GB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit += 1;
    }
    return `${unit === 0 || value >= 10 ? Math.round(value) : value.toFixed(1)} ${units[unit] ?? 'B'}`;
}
/** How long ago a time is, in its largest unit. */
function formatAge(thenMs, nowMs) {
    const minutes = Math.floor(Math.max(0, nowMs - thenMs) / 60_000);
    if (minutes < 1)
        return 'just now';
    if (minutes < 60)
        return `${minutes} min ago`;
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
}
/** The first line of a command, cut to a width. */
function commandLine(command, width) {
    const [first = '', ...rest] = command.trim().split('\n');
    const line = rest.length > 0 ? `${first} …` : first;
    return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1))}…`;
}
// Everything that moves the cursor, clears the screen or sets a title; colours (SGR) stay.
const controls = /\u001b\[[0-9;:]*m|\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[@-_]?|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f]/g;
const colour = /^\u001b\[[0-9;:]*m$/;
/** A line of a job's output made harmless for a terminal: of a progress bar its last state, colours only if wanted. */
function harmlessLine(line, keepColors) {
    const last = line.replace(/\r+$/, '').split('\r').at(-1) ?? '';
    return last.replace(controls, (code) => (keepColors && colour.test(code) ? code : ''));
}
/** Rows as columns, two spaces between, no white space at line ends. */
function formatTable(rows) {
    const widths = [];
    for (const row of rows)
        for (const [at, cell] of row.entries())
            widths[at] = Math.max(widths[at] ?? 0, cell.length);
    return rows
        .map((row) => `${row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`)
        .join('');
}


/***/ }),

/***/ 7650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ describePlaces),
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   jN: () => (/* binding */ mermaidOf),
/* harmony export */   le: () => (/* binding */ dotOf)
/* harmony export */ });
/* harmony import */ var _model_levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6937);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);



/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
function describePlan(plan, waiting) {
    const sections = plan.stages.flatMap((stage) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        return jobs.length === 0 ? [] : [`${stage}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(jobs.map((job) => describeJob(job, plan)))}`];
    });
    return `${sections.join('\n')}${describeWaiting(waiting)}`;
}
function describeWaiting(waiting) {
    return waiting.length === 0 ? '' : `\nonly when named with --job: ${waiting.join(', ')}\n`;
}
/** What of a plan would run where: level by level, each job with its stage, what it runs in and whose runners it wants. */
function describePlaces(plan, waiting) {
    const sections = (0,_model_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .p)(plan).map((jobs, level) => {
        const rows = jobs.map(({ id, stage, image, runner_pool: pool }) => [
            '',
            id,
            `stage ${stage}`,
            image === undefined ? 'host' : `image ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(image, false)}`,
            pool === undefined ? '' : `pool ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(pool, false)}`,
        ]);
        return `level ${level}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(rows)}`;
    });
    return `${sections.join('\n')}${describeWaiting(waiting)}`;
}
function describeJob(job, plan) {
    const needs = plan.edges.filter(({ to, kind }) => to === job.id && kind === 'needs').map(({ from }) => from);
    const notes = [
        ...(job.image === undefined ? [] : [`image ${job.image}`]),
        ...(needs.length === 0 ? [] : [`after ${needs.join(', ')}`]),
        ...(job.when === undefined ? [] : [job.when]),
    ];
    const steps = [...(job.before_script ?? []), ...job.script];
    return ['', job.id, (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(steps.join('; '), 60), notes.join(' · ')];
}
/** The same for programs. */
function placesOf(plan, waiting) {
    return {
        levels: (0,_model_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .levelsOf */ .p)(plan).map((jobs) => ({
            jobs: jobs.map(({ id, stage, image, runner_pool }) => ({ job: id, stage, image, runner_pool })),
        })),
        waiting,
    };
}
/** A Mermaid flow chart of a plan; `mark` gives what stands before the name of a job. */
function mermaidOf(plan, mark = () => '') {
    const ids = numbered(plan);
    const lines = plan.stages.flatMap((stage, at) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        if (jobs.length === 0)
            return [];
        return [
            `  subgraph s${at}["${mermaidLabel(stage)}"]`,
            ...jobs.map(({ id }) => `    ${ids.get(id) ?? ''}["${mark(id)}${mermaidLabel(id)}"]`),
            '  end',
        ];
    });
    const arrows = plan.edges.map(({ from, to, kind }) => `  ${ids.get(from) ?? ''} ${kind === 'needs' ? '-->' : '-.->'} ${ids.get(to) ?? ''}`);
    return ['flowchart LR', ...lines, ...arrows, ''].join('\n');
}
/** A Graphviz graph of a plan. */
function dotOf(plan) {
    const quote = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const nodes = plan.nodes.map((job) => `  ${quote(job.id)} [tooltip=${quote((0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(job))}]`);
    const edges = plan.edges.map(({ from, to, kind }) => `  ${quote(from)} -> ${quote(to)}${kind === 'needs' ? '' : ' [style=dashed]'}`);
    return ['digraph workflow {', '  rankdir=LR', ...nodes, ...edges, '}', ''].join('\n');
}
/** Text for a label in quotes, in which Mermaid takes Markdown, HTML and codes of its own. */
function mermaidLabel(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** Mermaid takes some words for its own (`end`), so that nodes are numbered. */
function numbered(plan) {
    return new Map(plan.nodes.map(({ id }, at) => [id, `j${at}`]));
}


/***/ }),

/***/ 6927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compileRepository),
  S: () => (/* binding */ loadCompiler)
});

// EXTERNAL MODULE: ./build/js/engine/environment.js
var environment = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/snapshot/status.js
var snapshot_status = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/js/snapshot/changed-paths.js


/**
 * What `rules: changes` looks at: everything that differs between the merge base with the default branch and HEAD, and uncommitted
 * work. On the default branch, and on a commit that it holds already, the base is the previous commit, whatever was pushed
 * together with it; a first commit differs in all its files.
 */
async function readChangedPaths(repository, facts) {
    const call = { cwd: repository.root, env: repository.env };
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,git/* tryGit */.Ii)(args, call);
        return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
    };
    const isShallow = (await ask('rev-parse', '--is-shallow-repository')) === 'true';
    const base = await findBase(facts, ask, isShallow);
    if (base === undefined && isShallow)
        return noHistory;
    const range = base ?? (await ask('hash-object', '-t', 'tree', '/dev/null')) ?? '';
    const differing = await (0,git/* git */.$Y)(['diff-tree', '-r', '-z', '--name-only', '--no-renames', range, 'HEAD'], call);
    const { status } = await (0,snapshot_status/* readStatus */.r)(repository);
    const uncommitted = status.map((entry) => entry.path);
    return {
        paths: [...new Set([...(0,git/* splitNul */.K5)(differing), ...uncommitted].map((path) => path.toString('utf8')))].sort(),
    };
}
const noHistory = {
    problem: 'this clone is too shallow to know the base',
    hint: 'fetch the whole history: `fetch-depth: 0` in GitHub, `git fetch --unshallow` here',
};
async function findBase({ branch, defaultBranch, headSha }, ask, isShallow) {
    const previous = async () => ask('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}');
    if (defaultBranch !== null && branch === defaultBranch)
        return previous();
    const names = defaultBranch === null ? [] : [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`];
    for (const name of names) {
        const tip = await ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
        if (tip === undefined)
            continue;
        const base = await ask('merge-base', tip, 'HEAD');
        // A shallow clone may lack the commits that the two have in common.
        if (base === undefined && isShallow)
            return undefined;
        return base === undefined || base === headSha ? previous() : base;
    }
    // Without the default branch a shallow clone cannot tell where this one began.
    return isShallow ? undefined : previous();
}
/** Paths of everything that a workspace would hold: tracked files that are there, and untracked ones that git does not ignore. */
async function readExistingPaths(repository) {
    const call = { cwd: repository.root, env: repository.env };
    const listed = await (0,git/* git */.$Y)(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], call);
    const deleted = new Set((0,git/* splitNul */.K5)(await (0,git/* git */.$Y)(['ls-files', '-z', '--deleted'], call)).map(String));
    return (0,git/* splitNul */.K5)(listed)
        .map(String)
        .filter((path) => !deleted.has(path));
}

// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/js/run/compile.js




/** Loads the compiler and its YAML and schema libraries. A caller that has to wait for something else may begin it early. */
const loadCompiler = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4631), __webpack_require__.e(2036)]).then(__webpack_require__.bind(__webpack_require__, 4631));
/** Compiles a repository's workflow for its commit and what is not committed, as every command does that needs a plan. */
async function compileRepository(options) {
    const { repository, directory } = options;
    const loading = loadCompiler();
    const workflow = await (0,workflow_file/* readWorkflow */.S6)(repository, directory, options.workflow);
    const refusing = (0,workflow_file/* refuseIgnored */.NK)(repository, workflow);
    const git = once(async () => options.git ?? (0,git_facts/* readGitFacts */.S)(repository));
    const about = { workflowPath: workflow.path, repositoryRoot: repository.root };
    const compiling = loading.then(({ compile }) => compile({
        workflow,
        readSource: (0,workflow_file/* sourceReader */.T2)(repository),
        overrides: options.variables ?? {},
        facts: {
            predefined: once(async () => (0,environment/* commitVariables */.D)({ ...about, git: await git() })),
            changedPaths: once(async () => readChangedPaths(repository, await git())),
            existingPaths: once(async () => readExistingPaths(repository)),
        },
    }));
    const [, compiled] = await Promise.all([refusing, compiling]);
    return { workflow, compiled };
}
/** Asks at most once, however many rules want to know. */
function once(ask) {
    let asked;
    return async () => (asked ??= ask());
}


/***/ }),

/***/ 2588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unknownJob)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);



/** The failure for a name on the command line that is no job of the plan. */
function unknownJob(name, plan) {
    const names = [...new Set(plan.nodes.map(_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb))];
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'run/unknown-job',
        message: `no job is called \`${name}\``,
        hint: near === undefined
            ? `the jobs are ${names.map((one) => `\`${one}\``).join(', ')}`
            : `did you mean \`${near}\`?`,
    });
}


/***/ }),

/***/ 9069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readStatus),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);

const maximumIgnored = 1000;
const statusOptions = [
    '--porcelain=v2',
    '-z',
    '--untracked-files=all',
    // Directories that match a pattern are named, not entered.
    '--ignored=matching',
    '--no-renames',
    '--ignore-submodules=none',
];
async function readStatus(repository) {
    const args = ['--no-optional-locks', 'status', ...statusOptions];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { cwd: repository.root, env: repository.env });
    const status = [];
    const ignored = [];
    for (const record of (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNul */ .K5)(output)) {
        const entry = parseEntry(record);
        if (isRuntime(entry.path.at(-1) === 0x2f ? entry.path.subarray(0, -1) : entry.path))
            continue;
        if (entry.index === '!')
            ignored.push(entry.path.toString('utf8'));
        else
            status.push(entry);
    }
    return { status, ignored: ignored.sort().slice(0, maximumIgnored) };
}
// `1 XY sub mH mI mW hH hI path`, `u XY sub m1 m2 m3 mW h1 h2 h3 path`, `? path`, `! path`; renames are off, so there is no `2`.
function parseEntry(record) {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === '?' || kind === '!')
        return { path: record.subarray(2), index: kind, worktree: kind, isSubmodule: false };
    const head = record.subarray(0, 9).toString('latin1');
    const path = record.subarray(offsetOfField(record, kind === 'u' ? 10 : 8));
    const isSubmodule = head[5] === 'S';
    if (kind === 'u')
        return { path, index: 'u', worktree: 'u', isSubmodule };
    return { path, index: head[2] ?? '.', worktree: head[3] ?? '.', isSubmodule };
}
function offsetOfField(record, field) {
    let offset = 0;
    for (let count = 0; count < field; count++)
        offset = record.indexOf(0x20, offset) + 1;
    return offset;
}
const runtime = Buffer.from('.loom/.runtime');
/** Whether a path is Loom's own runtime directory or below it: never copied, even where git does not ignore it. */
function isRuntime(path) {
    if (!path.subarray(0, runtime.length).equals(runtime))
        return false;
    return path.length === runtime.length || path[runtime.length] === 0x2f;
}
/** All entries of the index, in its order; a path with a conflict stands there once a stage. */
async function readIndex(repository) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['ls-files', '-z', '--stage'], { cwd: repository.root, env: repository.env });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNul */ .K5)(output).map((record) => {
        const tab = record.indexOf(0x09);
        const [mode = '', sha = '', stage = '0'] = record.toString('latin1', 0, tab).split(' ');
        return { mode, sha, stage, path: record.subarray(tab + 1) };
    });
}


/***/ })

};
