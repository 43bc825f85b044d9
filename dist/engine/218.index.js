export const id = 218;
export const ids = [218];
export const modules = {

/***/ 1218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   compileCommand: () => (/* binding */ compileCommand)
/* harmony export */ });
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6910);
/* harmony import */ var _diagnostics_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1024);
/* harmony import */ var _report_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7650);
/* harmony import */ var _run_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7253);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _engine_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3533);
/* harmony import */ var _run_unknown_job_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _diagnostics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6167);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5883);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6239);










/** `loom check`: everything that is wrong or odd in a workflow. Exit code 2 when something is wrong. */
async function check(flags, io) {
    const { compiled, workflow } = await compileHere(flags, io);
    const found = compiled.ok ? compiled.warnings : compiled.diagnostics;
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(found.map(asData), null, 2)}\n`);
    else {
        await (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .printDiagnostics */ .a)(found, io);
        if (compiled.ok) {
            const count = compiled.value.plan.nodes.length;
            const rest = compiled.value.nothingToRun === undefined ? '' : `: ${compiled.value.nothingToRun}`;
            await io.stdout.write(`${workflow.path} is good, ${count} ${count === 1 ? 'job' : 'jobs'}${rest}\n`);
        }
    }
    return compiled.ok ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.usage;
}
/** `loom compile`: the plan on standard output, what is wrong or odd on standard error. */
async function compileCommand(flags, io) {
    const { compiled } = await compileHere(flags, io);
    await (0,_diagnostics_js__WEBPACK_IMPORTED_MODULE_5__/* .printDiagnostics */ .a)(compiled.ok ? compiled.warnings : compiled.diagnostics, io);
    if (!compiled.ok)
        return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.usage;
    const { plan, text } = compiled.value;
    const selected = flags.job === undefined ? { plan } : (0,_engine_select_js__WEBPACK_IMPORTED_MODULE_3__/* .selectJobs */ .h)(plan, { job: flags.job, only: [] });
    if (!('plan' in selected))
        throw (0,_run_unknown_job_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownJob */ .G)(selected.unknown, plan);
    const format = flags.format ?? 'json';
    if (format === 'mermaid')
        await io.stdout.write((0,_report_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidOf */ .jN)(selected.plan));
    else if (format === 'dot')
        await io.stdout.write((0,_report_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .dotOf */ .le)(selected.plan));
    else if (selected.plan === plan)
        await io.stdout.write(`${text}\n`);
    else
        await io.stdout.write(`${(0,_base_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)(selected.plan)}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
}
async function compileHere(flags, io) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, flags.directory);
    const repository = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(directory, io.env);
    return (0,_run_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRepository */ .C)({ repository, directory, workflow: flags.workflow });
}
/** A diagnostic as `--json` prints it: its place as file, line and column, counted from 1. */
function asData({ span, related: _, ...diagnostic }) {
    if (span === undefined)
        return diagnostic;
    const start = (0,_diagnostics_source_js__WEBPACK_IMPORTED_MODULE_9__/* .positionOf */ .d)(span.source, span.start);
    const end = (0,_diagnostics_source_js__WEBPACK_IMPORTED_MODULE_9__/* .positionOf */ .d)(span.source, span.end);
    return {
        ...diagnostic,
        file: span.source.path,
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    };
}


/***/ }),

/***/ 6167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 9866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ku: () => (/* binding */ formatTable),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   df: () => (/* binding */ describePlan),
/* harmony export */   jN: () => (/* binding */ mermaidOf),
/* harmony export */   le: () => (/* binding */ dotOf)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);


/** A plan as a person reads it: stage by stage, each job with what it waits for and what it runs. */
function describePlan(plan, waiting) {
    const sections = plan.stages.flatMap((stage) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        return jobs.length === 0 ? [] : [`${stage}\n${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTable */ .ku)(jobs.map((job) => describeJob(job, plan)))}`];
    });
    const left = waiting.length === 0 ? '' : `\nonly when named with --job: ${waiting.join(', ')}\n`;
    return `${sections.join('\n')}${left}`;
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
/** A Mermaid flow chart of a plan. */
function mermaidOf(plan) {
    const ids = numbered(plan);
    const lines = plan.stages.flatMap((stage) => {
        const jobs = plan.nodes.filter((job) => job.stage === stage);
        if (jobs.length === 0)
            return [];
        return [`  subgraph ${stage}`, ...jobs.map((job) => `    ${ids.get(job.id) ?? ''}["${job.id}"]`), '  end'];
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
/** Mermaid takes some words for its own (`end`), so that nodes are numbered. */
function numbered(plan) {
    return new Map(plan.nodes.map(({ id }, at) => [id, `j${at}`]));
}


/***/ })

};
