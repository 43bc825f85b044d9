export const id = 6296;
export const ids = [6296];
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

/***/ 2081:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/parity/diff.js + 11 modules
var diff = __webpack_require__(9773);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/js/report/html/page.js + 3 modules
var page = __webpack_require__(263);
// EXTERNAL MODULE: ./build/js/report/html/markup.js
var markup = __webpack_require__(851);
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/js/report/html/environment.js


const labels = [
    ['Platform', ({ platform, arch }) => `${platform} ${arch}`],
    ['System', ({ os_id: id, os_version: version }) => [id, version].filter(Boolean).join(' ')],
    ['Kernel', ({ kernel }) => kernel],
    ['C library', ({ libc }) => libc],
    ['Loom', ({ loom }) => loom],
    ['Node.js', ({ node }) => node],
    ['git', ({ git }) => git],
    ['sh', ({ sh }) => sh],
    ['Docker engine', ({ docker_engine: engine }) => engine],
    ['Locale', ({ locale }) => locale],
    ['Time zone', ({ time_zone: zone }) => zone],
    ['umask', ({ umask }) => umask],
    ['Processors', ({ processors }) => processors],
    ['Memory', ({ memory_gib: memory }) => `${memory} GiB`],
];
/** What the jobs found on the machine; names of variables, never values. Nothing where it was not recorded. */
function showEnvironment(compared) {
    const environment = compared?.environment;
    if (environment === undefined)
        return undefined;
    const rows = labels.flatMap(([label, valueOf]) => {
        const value = valueOf(environment);
        return value === undefined || value === ''
            ? []
            : [(0,markup/* markup */.PT) `<tr><th scope="row">${label}</th><td>${value}</td></tr>\n`];
    });
    const { variables } = environment;
    return (0,markup/* markup */.PT) `<section aria-labelledby="environment">
<h2 id="environment">Environment</h2>
<table>
${rows}</table>
${variables.length === 0 ? '' : (0,markup/* markup */.PT) `<details><summary>${(0,words/* counted */.hS)(variables.length, 'variable')} of the machine</summary>\n<p class="names">${variables.map((name) => (0,markup/* markup */.PT) `<code>${name}</code> `)}</p>\n</details>\n`}</section>
`;
}

// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
;// CONCATENATED MODULE: ./build/js/report/html/graph-layout.js
const nodeSize = { width: 172, height: 30 };
const nodeGap = { x: 56, y: 14 };
const graph_layout_top = 28;
/**
 * Stages as columns from left to right. A job that needs another one of its own stage stands in a further column of it. Jobs are
 * in their order, moved towards what they need, so that few lines cross.
 */
function layOutGraph(jobs, needs) {
    const columns = columnsOf(jobs, needs);
    const rows = new Map();
    const stages = [];
    const placed = columns.flatMap((column, at) => {
        const x = at * (nodeSize.width + nodeGap.x);
        const [{ stage } = { stage: '' }] = column;
        if (stages.at(-1)?.name !== stage)
            stages.push({ name: stage, x });
        return ordered(column, needs, rows).map((job, row) => {
            rows.set(job.id, row);
            return { job, x, y: graph_layout_top + row * (nodeSize.height + nodeGap.y) };
        });
    });
    const tallest = Math.max(0, ...columns.map(({ length }) => length));
    return {
        jobs: placed,
        stages,
        width: columns.length * (nodeSize.width + nodeGap.x) - nodeGap.x,
        height: graph_layout_top + tallest * (nodeSize.height + nodeGap.y),
    };
}
function columnsOf(jobs, needs) {
    const byId = new Map(jobs.map((job) => [job.id, job]));
    const depths = new Map();
    const depthOf = (job) => {
        const known = depths.get(job.id);
        if (known !== undefined)
            return known;
        const before = needs
            .filter(({ to }) => to === job.id)
            .flatMap(({ from }) => byId.get(from) ?? [])
            .filter(({ stage }) => stage === job.stage);
        const depth = Math.max(-1, ...before.map(depthOf)) + 1;
        depths.set(job.id, depth);
        return depth;
    };
    const stages = [...new Set(jobs.map(({ stage }) => stage))];
    return stages.flatMap((stage) => {
        const columns = [];
        for (const job of jobs.filter((one) => one.stage === stage))
            (columns[depthOf(job)] ??= []).push(job);
        return columns;
    });
}
function ordered(column, needs, rows) {
    const wish = (job, row) => {
        const before = needs.filter(({ to }) => to === job.id).flatMap(({ from }) => rows.get(from) ?? []);
        return before.length === 0 ? row : before.reduce((sum, one) => sum + one, 0) / before.length;
    };
    return column
        .map((job, row) => ({ job, row, wish: wish(job, row) }))
        .sort((a, b) => a.wish - b.wish || a.row - b.row)
        .map(({ job }) => job);
}

;// CONCATENATED MODULE: ./build/js/report/html/graph.js




// More than this nobody can follow by eye; then the jobs of each stage stand together.
const most = { jobs: 120, lines: 400 };
const longestLabel = 19;
/** The jobs of a run in their stages, with lines for what they need. */
function showGraph({ jobs, plan }) {
    const nodes = jobs.map((job) => ({ id: job.record.id, stage: job.record.stage, job }));
    const ids = new Set(nodes.map(({ id }) => id));
    const needs = (plan?.edges ?? []).filter(({ kind, from, to }) => kind === 'needs' && ids.has(from) && ids.has(to));
    if (nodes.length === 0)
        return (0,markup/* markup */.PT) ``;
    const isSmall = nodes.length <= most.jobs && needs.length <= most.lines;
    return (0,markup/* markup */.PT) `<section aria-labelledby="graph">
<h2 id="graph">Graph</h2>
${isSmall ? drawing(nodes, needs) : stages(nodes)}</section>
`;
}
function drawing(nodes, needs) {
    const layout = layOutGraph(nodes, needs);
    const places = new Map(layout.jobs.map((placed) => [placed.job.id, placed]));
    const lines = needs.flatMap(({ from, to }) => line(places.get(from), places.get(to)));
    const note = needs.length === 0 ? '' : 'A line leads from a job to one that needs it.';
    const label = `${(0,words/* counted */.hS)(nodes.length, 'job')} in ${(0,words/* counted */.hS)(layout.stages.length, 'stage')}`;
    return (0,markup/* markup */.PT) `<div class="scroll" tabindex="0" role="group" aria-label="Graph of ${label}">
<svg class="graph" width="${layout.width + 2}" height="${layout.height}" viewBox="-1 0 ${layout.width + 2} ${layout.height}">
${layout.stages.map(({ name, x }) => (0,markup/* markup */.PT) `<text class="stage" x="${x}" y="14">${shortened(name)}</text>\n`)}${lines}${layout.jobs.map(box)}</svg>
</div>
${note === '' ? '' : (0,markup/* markup */.PT) `<p class="note">${note}</p>\n`}`;
}
function box({ job: { job }, x, y }) {
    const { id, outcome } = job.record;
    return (0,markup/* markup */.PT) `<a class="node ${words/* outcomeTones */.KC[outcome]}" href="#${job.anchor}" tabindex="-1"><title>${id}: ${(0,words/* outcomeWord */.nG)(outcome)}</title><rect x="${x}" y="${y}" width="${nodeSize.width}" height="${nodeSize.height}" rx="6"/><text class="mark" x="${x + 10}" y="${y + 20}">${progress/* glyphs */._[outcome]}</text><text x="${x + 28}" y="${y + 20}">${shortened(id)}</text></a>
`;
}
function line(from, to) {
    if (from === undefined || to === undefined)
        return [];
    const start = { x: from.x + nodeSize.width, y: from.y + nodeSize.height / 2 };
    const end = { x: to.x, y: to.y + nodeSize.height / 2 };
    const isNext = end.x - start.x <= nodeGap.x;
    // Past other columns it goes between the rows, so that it seems to belong to no job on its way.
    const between = from.y + nodeSize.height + nodeGap.y / 2;
    const way = isNext
        ? curve(start, end)
        : `${curve(start, { x: start.x + nodeGap.x, y: between })}H${end.x - nodeGap.x}${curve({ x: end.x - nodeGap.x, y: between }, end)}`;
    return [(0,markup/* markup */.PT) `<path class="need" d="M${start.x} ${start.y}${way}"/>\n`];
}
function curve(from, to) {
    const middle = (from.x + to.x) / 2;
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
}
function shortened(name) {
    return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
}
function stages(nodes) {
    const names = [...new Set(nodes.map(({ stage }) => stage))];
    const label = `${(0,words/* counted */.hS)(nodes.length, 'job')} in ${(0,words/* counted */.hS)(names.length, 'stage')}`;
    return (0,markup/* markup */.PT) `<div class="scroll tall" tabindex="0" role="group" aria-label="${label}">
${names.map((name) => {
        const own = nodes.filter(({ stage }) => stage === name);
        return (0,markup/* markup */.PT) `<h3 class="stage">${name} <span class="count">${(0,words/* counted */.hS)(own.length, 'job')}</span></h3>
<ul class="chips">
${own.map(chip)}</ul>
`;
    })}</div>
`;
}
function chip({ id, job }) {
    const { outcome } = job.record;
    const title = `${id}: ${(0,words/* outcomeWord */.nG)(outcome)}`;
    return (0,markup/* markup */.PT) `<li><a class="chip ${words/* outcomeTones */.KC[outcome]}" href="#${job.anchor}" tabindex="-1" title="${title}"><span aria-hidden="true">${progress/* glyphs */._[outcome]}</span> ${id}</a></li>
`;
}

// EXTERNAL MODULE: ./build/js/report/end.js
var end = __webpack_require__(3452);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/html/job.js + 1 modules
var html_job = __webpack_require__(1980);
;// CONCATENATED MODULE: ./build/js/report/html/header.js






const tones = {
    success: 'good',
    failure: 'bad',
    cancelled: 'odd',
    interrupted: 'odd',
    running: 'idle',
};
const contexts = { local: 'local', 'github-actions': 'GitHub Actions' };
const mostNamed = 10;
const mostPaths = 200;
/** What the page is called: in a browser's tab the verdict is in sight first. */
function titleOf({ receipt, jobs }) {
    const failing = jobs.filter(html_job/* isFailing */.D).map(({ record }) => record.id);
    const names = failing.length === 0 ? '' : `: ${failing.slice(0, 3).join(', ')}${failing.length > 3 ? ', …' : ''}`;
    return `${words/* verdicts */.rY[receipt.status]}${names} · Loom run ${receipt.run_id}`;
}
/** The verdict, and on what it was given. No path of the machine is in it. */
function showHeader(run) {
    const { receipt, jobs } = run;
    const counts = (0,end/* countOutcomes */.XF)(jobs.map(({ record }) => outcomeOf(record)));
    return (0,markup/* markup */.PT) `<header class="${tones[receipt.status]}">
<p class="kind">Loom run ${receipt.run_id}</p>
<h1>${words/* verdicts */.rY[receipt.status]}</h1>
<p class="counts">${counts}${receipt.duration_ms === undefined ? '' : `${counts === '' ? '' : ' '}in ${(0,format/* formatDuration */.a3)(receipt.duration_ms)}`}</p>
${failingLinks(run)}${troubles(run)}<dl class="facts">
${facts(run).map(([name, value]) => (0,markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
${changes(run)}</header>
`;
}
function outcomeOf({ outcome, allowed = false }) {
    return { outcome, isAllowed: allowed };
}
function failingLinks({ jobs }) {
    const failing = jobs.filter(html_job/* isFailing */.D);
    if (failing.length === 0)
        return (0,markup/* markup */.PT) ``;
    const links = failing
        .slice(0, mostNamed)
        .map(({ record, anchor }) => (0,markup/* markup */.PT) `<a href="#${anchor}">${record.id}</a>`);
    const more = failing.length > mostNamed ? ` and ${failing.length - mostNamed} more` : '';
    return (0,markup/* markup */.PT) `<p class="failing">${failing.length === 1 ? 'Failed job' : 'Failed jobs'}: ${(0,markup/* joined */.oR)(links, (0,markup/* markup */.PT) `, `)}${more}</p>\n`;
}
function troubles({ receipt, isGone }) {
    const { error, status } = receipt;
    const notes = [
        ...(error === undefined
            ? []
            : [(0,markup/* markup */.PT) `<strong>${error.code}:</strong> ${error.message} <span class="hint">${error.hint}</span>`]),
        ...(status === 'running' ? [(0,markup/* markup */.PT) `Its jobs are listed here once it has ended.`] : []),
        ...(isGone && status !== 'running'
            ? [
                (0,markup/* markup */.PT) `The workspace of this run is gone, and its logs with it: what follows is what the receipt says.`,
            ]
            : []),
    ];
    return (0,markup/* markup */.PT) `${notes.map((note) => (0,markup/* markup */.PT) `<p class="notice">${note}</p>\n`)}`;
}
function facts({ receipt, start, compared }) {
    const code = (text) => text === undefined || text === '' ? [] : [(0,markup/* markup */.PT) `<code>${text}</code>`];
    const { branch, tag, message } = start?.commit ?? {};
    const title = message?.split('\n')[0] ?? '';
    const commit = [
        ...code(receipt.snapshot_head_sha),
        ...(title === '' ? [] : [(0,markup/* markup */.PT) `<span class="name">${title}</span>`]),
    ];
    const machine = compared?.environment;
    const all = [
        ['Commit', commit],
        ['Branch', code(branch ?? undefined)],
        ['Tag', code(tag ?? undefined)],
        ['Tree', code(receipt.snapshot_tree_sha)],
        ['Workflow', code(workflowOf(receipt.repo_root, receipt.workflow_path))],
        ['Command', code(receipt.command.join(' '))],
        ['Started', [time(receipt.started_at)]],
        ['Context', [(0,markup/* markup */.PT) `${contexts[receipt.context]}`]],
        ['System', machine === undefined ? [] : [(0,markup/* markup */.PT) `${machine.platform} ${machine.arch}`]],
        ['Loom', [(0,markup/* markup */.PT) `${receipt.loom_version}`]],
        ['Retry of', code(receipt.retry_of)],
        ['Parity digest', code(receipt.parity_digest)],
    ];
    return all
        .filter(([, values]) => values.length > 0)
        .map(([name, values]) => [name, (0,markup/* joined */.oR)(values, (0,markup/* markup */.PT) `<br>`)]);
}
/** Receipts hold absolute paths, which say where somebody's home is. */
function workflowOf(root, path) {
    const way = (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.relative)(root, path) : path;
    return way.startsWith('..') ? (0,external_node_path_.basename)(path) : way;
}
function time(timestamp) {
    return (0,markup/* markup */.PT) `<time datetime="${timestamp}">${timestamp.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC')}</time>`;
}
function changes({ start }) {
    const changed = start?.changed ?? [];
    if (changed.length === 0)
        return (0,markup/* markup */.PT) ``;
    const rows = changed
        .slice(0, mostPaths)
        .map(({ kind, path }) => (0,markup/* markup */.PT) `<li><span class="kind">${kind}</span> <code>${path}</code></li>\n`);
    const rest = changed.length > mostPaths ? (0,markup/* markup */.PT) `<li>and ${changed.length - mostPaths} more</li>\n` : '';
    return (0,markup/* markup */.PT) `<details class="changes"><summary>${(0,words/* counted */.hS)(changed.length, 'file')} differed from the commit</summary>
<ul>
${rows}${rest}</ul>
</details>
`;
}

;// CONCATENATED MODULE: ./build/js/report/html/budget.js
// Together about what a browser lays out without a pause, and what can be attached to an issue. What failed has half of it.
const halves = { lines: 10_000, characters: 2_000_000 };
const budget_most = { failing: 1000, other: 200 };
/** Shares of a fixed whole: a report has the same greatest size for one job and for a thousand. */
function planBudget({ jobs }) {
    const counts = { failing: 0, other: 0 };
    for (const { manifest, earlier } of jobs) {
        for (const { outcome } of manifest?.steps ?? [])
            counts[outcome === 'success' ? 'other' : 'failing'] += 1;
        counts.other += earlier.reduce((sum, { steps }) => sum + steps.length, 0);
    }
    const share = (kind) => ({
        lines: Math.min(budget_most[kind], Math.floor(halves.lines / Math.max(1, counts[kind]))),
        characters: Math.floor(halves.characters / Math.max(1, counts[kind])),
    });
    return { failing: share('failing'), other: share('other') };
}

;// CONCATENATED MODULE: ./build/js/report/html/notices.js

const mostShown = 200;
/** Warnings and errors that were told beside the output. The same one of many jobs is said once. */
function showNotices(notices) {
    const groups = new Map();
    for (const notice of notices) {
        const key = `${notice.type} ${notice.code} ${notice.message}`;
        const group = groups.get(key) ?? { notice, jobs: new Set() };
        groups.set(key, group);
        if (notice.job !== undefined)
            group.jobs.add(notice.job);
    }
    const shown = [...groups.values()].slice(0, mostShown);
    const rest = groups.size - shown.length;
    return (0,markup/* markup */.PT) `<section aria-labelledby="warnings">
<h2 id="warnings">Warnings</h2>
${groups.size === 0 ? (0,markup/* markup */.PT) `<p class="note">There were none.</p>\n` : (0,markup/* markup */.PT) `<ul class="notices">\n${shown.map(entry)}</ul>\n`}${rest === 0 ? '' : (0,markup/* markup */.PT) `<p class="note">${rest} more left out.</p>\n`}</section>
`;
}
function entry({ notice, jobs }) {
    const { type, code, message, hint } = notice;
    const names = [...jobs].slice(0, 5).join(', ') + (jobs.size > 5 ? ` and ${jobs.size - 5} more` : '');
    return (0,markup/* markup */.PT) `<li class="${type === 'error' ? 'bad' : 'odd'}"><strong>${type}</strong> <code>${code}</code>${names === '' ? '' : (0,markup/* markup */.PT) ` <span class="name">${names}</span>`}<br>${message}${hint === undefined ? '' : (0,markup/* markup */.PT) ` <span class="hint">${hint}</span>`}</li>
`;
}

// EXTERNAL MODULE: ./build/js/report/html/diff.js
var html_diff = __webpack_require__(8164);
;// CONCATENATED MODULE: ./build/js/report/html/parity.js




const mostJobs = 100;
function showParity(run, { receipt: other, diff }) {
    return (0,markup/* markup */.PT) `<section aria-labelledby="parity" class="parity">
<h2 id="parity">Parity</h2>
${diff === undefined ? showSides(run, other) : (0,html_diff.showDiff)(diff, 3)}</section>
`;
}
function showSides(run, other) {
    const jobs = differingJobs(run, other);
    const rest = jobs.length - mostJobs;
    const note = rest > 0
        ? `${rest} more jobs ended differently.`
        : jobs.length === 0
            ? 'Every job ended the same way in both.'
            : '';
    return (0,markup/* markup */.PT) `<div class="scroll" tabindex="0" role="group" aria-label="The two runs side by side">
<table>
<thead><tr><td></td><th scope="col">This run</th><th scope="col">The other run</th></tr></thead>
<tbody>
${parity_facts(run, other)}${jobs.slice(0, mostJobs)}</tbody>
</table>
</div>
${note === '' ? '' : (0,markup/* markup */.PT) `<p class="note">${note}</p>\n`}`;
}
/** No two runs have the same id or take the same time: that is no difference to look at. */
const alwaysDifferent = new Set(['Run', 'Duration']);
function parity_facts(run, other) {
    const duration = ({ duration_ms: ms }) => (ms === undefined ? undefined : (0,format/* formatDuration */.a3)(ms));
    const all = [
        ['Run', ({ run_id: id }) => id],
        ['Verdict', ({ status }) => words/* verdicts */.rY[status]],
        ['Context', ({ context }) => context],
        ['Commit', ({ snapshot_head_sha: commit }) => commit],
        ['Tree', ({ snapshot_tree_sha: tree }) => tree],
        ['Parity digest', ({ parity_digest: digest }) => digest],
        ['Loom', ({ loom_version: version }) => version],
        ['Duration', duration],
    ];
    return all.flatMap(([name, valueOf]) => {
        const [mine, its] = [valueOf(run), valueOf(other)];
        return mine === undefined && its === undefined
            ? []
            : [sideBySide(name, [mine ?? 'none', its ?? 'none'], !alwaysDifferent.has(name))];
    });
}
function differingJobs(run, other) {
    const ends = [run, other].map(({ jobs }) => new Map(jobs.map(({ id, outcome }) => [id, (0,words/* outcomeWord */.nG)(outcome)])));
    const ids = new Set([...run.jobs, ...other.jobs].map(({ id }) => id));
    return [...ids].flatMap((id) => {
        const [mine = 'not in it', its = 'not in it'] = ends.map((byId) => byId.get(id));
        return mine === its ? [] : [sideBySide(`Job ${id}`, [mine, its], true)];
    });
}
function sideBySide(name, [mine, its], isTold) {
    const differs = isTold && mine !== its ? (0,markup/* markup */.PT) ` class="differs"` : '';
    return (0,markup/* markup */.PT) `<tr${differs}><th scope="row">${name}</th><td>${mine}</td><td>${its}</td></tr>\n`;
}

;// CONCATENATED MODULE: ./build/js/report/html/tests.js


const tests_most = { failing: 500, other: 200 };
const marks = {
    fail: ['✗', 'bad'],
    pass: ['✓', 'good'],
    skip: ['−', 'idle'],
    todo: ['−', 'idle'],
    cancelled: ['■', 'odd'],
};
/** Tests as the jobs recorded them, those that failed first. Nothing where none were recorded. */
function showTests({ compared, jobs: reported, }) {
    const jobs = (compared?.jobs ?? []).flatMap(({ id, tests }) => (tests === undefined ? [] : [{ id, tests }]));
    if (jobs.length === 0)
        return undefined;
    return (0,markup/* markup */.PT) `<section aria-labelledby="tests">
<h2 id="tests">Tests</h2>
${jobs.map(({ id, tests }) => ofJob(id, tests, failingOf(id, reported)))}</section>
`;
}
/** What the manifest of a job says of tests that failed, by their ids. */
function failingOf(id, jobs) {
    const failing = jobs.find(({ record }) => record.id === id)?.manifest?.tests?.failing ?? [];
    return new Map(failing.map((test) => [test.id, test]));
}
function ofJob(id, { totals, cases }, known) {
    const failing = cases.filter(({ outcome }) => outcome === 'fail');
    const others = cases.filter(({ outcome }) => outcome !== 'fail');
    const counts = Object.entries(totals)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => `${count.toLocaleString('en-US')} ${outcome}`);
    return (0,markup/* markup */.PT) `<h3><span class="name">${id}</span> <span class="count">${counts.join(' · ')}</span></h3>
${list(failing, tests_most.failing, known)}${others.length === 0 ? '' : (0,markup/* markup */.PT) `<details><summary>${(0,words/* counted */.hS)(others.length, 'other test')}</summary>\n${list(others, tests_most.other)}</details>\n`}`;
}
function list(cases, limit, known = new Map()) {
    if (cases.length === 0)
        return (0,markup/* markup */.PT) ``;
    const rows = cases.slice(0, limit).map(({ id, outcome }) => {
        const [glyph, tone] = marks[outcome];
        return (0,markup/* markup */.PT) `<li class="${tone}"><span class="mark" aria-hidden="true">${glyph}</span> <span class="hidden">${outcome}</span> ${id}${detail(known.get(id))}</li>\n`;
    });
    const rest = cases.length - rows.length;
    const more = rest > 0 ? (0,markup/* markup */.PT) `<li class="gap">${(0,words/* counted */.hS)(rest, 'more test')}, see compared.json</li>\n` : '';
    return (0,markup/* markup */.PT) `<ul class="tests">
${rows}${more}</ul>
`;
}
/** Where a test is that failed, and what it said. */
function detail(test) {
    if (test === undefined)
        return (0,markup/* markup */.PT) ``;
    const { file, line, message } = test;
    const place = file === undefined ? '' : (0,markup/* markup */.PT) ` <code>${file}${line === undefined ? '' : `:${line}`}</code>`;
    return (0,markup/* markup */.PT) `${place}${message === undefined || message === '' ? '' : (0,markup/* markup */.PT) `<div class="hint">${message}</div>`}`;
}

;// CONCATENATED MODULE: ./build/js/report/html/timeline.js




// A bar must be seen, however short its job was.
const leastPercent = 0.4;
const mostTicks = 6;
const mostInSight = 40;
/** Jobs as bars over time, from the first that began to the last that ended. Each attempt is a bar. */
function showTimeline({ jobs }) {
    const ran = jobs
        .filter(({ spans }) => spans.length > 0)
        .sort((a, b) => (a.spans[0]?.startMs ?? 0) - (b.spans[0]?.startMs ?? 0));
    if (ran.length === 0)
        return undefined;
    const range = {
        startMs: ran[0]?.spans[0]?.startMs ?? 0,
        endMs: ran.flatMap(({ spans }) => spans).reduce((latest, { endMs }) => Math.max(latest, endMs), 0),
    };
    const lines = ticksOf(range).map(({ percent }) => (0,markup/* markup */.PT) `<line x1="${percent}" x2="${percent}" y1="0" y2="100%"/>`);
    const scroll = ran.length > mostInSight
        ? (0,markup/* markup */.PT) ` class="scroll tall" tabindex="0" role="group" aria-label="Timeline of ${(0,words/* counted */.hS)(ran.length, 'job')}"`
        : (0,markup/* markup */.PT) ``;
    return (0,markup/* markup */.PT) `<section aria-labelledby="timeline">
<h2 id="timeline">Timeline</h2>
<div${scroll}>
${axis(range)}<ol class="timeline">
${ran.map((job) => row(job, range, lines))}</ol>
</div>
${absent(jobs)}</section>
`;
}
function row({ record, anchor, spans }, range, lines) {
    const first = spans[0]?.startMs ?? range.startMs;
    const begun = `begun after ${(0,format/* formatDuration */.a3)(first - range.startMs)}`;
    return (0,markup/* markup */.PT) `<li class="row ${words/* outcomeTones */.KC[record.outcome]}" data-name="${record.id}"><a href="#${anchor}"><span class="mark" aria-hidden="true">${progress/* glyphs */._[record.outcome]}</span> ${record.id}</a><svg class="bars" width="100%" height="18" role="img" aria-label="${(0,words/* outcomeWord */.nG)(record.outcome)}, ${begun}"><g class="ticks">${lines}</g>${spans.map((span, at) => bar(span, at + 1 < spans.length, range))}</svg><span class="end">${(0,format/* formatDuration */.a3)(record.duration_ms)}</span></li>
`;
}
function bar(span, isEarlier, range) {
    const left = share(span.startMs, range);
    const width = Math.max(leastPercent, share(span.endMs, range) - left);
    const x = Math.min(left, 100 - width);
    const kind = isEarlier ? 'bar earlier' : 'bar';
    return (0,markup/* markup */.PT) `<rect class="${kind} ${words/* outcomeTones */.KC[span.outcome]}" x="${percent(x)}" width="${percent(width)}" y="3" height="12" rx="2"/>`;
}
function axis(range) {
    const texts = ticksOf(range).map(({ label, percent }, at) => (0,markup/* markup */.PT) `<text x="${percent}" y="12" text-anchor="${at === 0 ? 'start' : 'middle'}">${label}</text>`);
    return (0,markup/* markup */.PT) `<div class="row axis" aria-hidden="true"><span></span><svg width="100%" height="16">${texts}</svg><span></span></div>
`;
}
/** Round times at even distances; none so far right that its text would not fit. */
function ticksOf(range) {
    const lengthMs = Math.max(1, range.endMs - range.startMs);
    const steps = [1, 2, 5].flatMap((digit) => [0.1, 1].map((unit) => digit * unit * 1000));
    const wide = [10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200].map((s) => s * 1000);
    const stepMs = [...steps.sort((a, b) => a - b), ...wide].find((step) => lengthMs / step <= mostTicks) ??
        Math.ceil(lengthMs / mostTicks);
    const count = Math.floor((lengthMs * 0.96) / stepMs) + 1;
    return Array.from({ length: count }, (_, at) => ({
        label: at === 0 ? '0' : (0,format/* formatDuration */.a3)(at * stepMs),
        percent: percent((at * stepMs * 100) / lengthMs),
    }));
}
function absent(jobs) {
    const count = jobs.filter(({ spans }) => spans.length === 0).length;
    return count === 0 ? (0,markup/* markup */.PT) `` : (0,markup/* markup */.PT) `<p class="note">${(0,words/* counted */.hS)(count, 'job')} did not run.</p>\n`;
}
function share(ms, { startMs, endMs }) {
    return ((ms - startMs) * 100) / Math.max(1, endMs - startMs);
}
function percent(value) {
    return `${Number(value.toFixed(2))}%`;
}

;// CONCATENATED MODULE: ./build/js/report/html/report.js











// More open ones than this are no help, and make a long page.
const mostOpen = 10;
const pieceLength = 64 * 1024;
/** A run as one HTML page that needs nothing beside it. Comes in pieces; what the steps printed is read on the way. */
async function* renderReport(run, options) {
    let piece = '';
    for await (const part of parts(run, options)) {
        piece += part.html;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield piece;
}
async function* parts(run, { version, against }) {
    const parity = against === undefined ? undefined : showParity(run.receipt, against);
    const timeline = showTimeline(run);
    const tests = showTests(run);
    const environment = showEnvironment(run.compared);
    const failing = run.jobs.filter(html_job/* isFailing */.D);
    const others = run.jobs.filter((job) => !(0,html_job/* isFailing */.D)(job));
    yield (0,page/* beginPage */.zH)(titleOf(run), version);
    yield showHeader(run);
    yield contents([
        ['parity', 'Parity', parity !== undefined],
        ['failed', 'What failed', failing.length > 0],
        ['graph', 'Graph', run.jobs.length > 0],
        ['timeline', 'Timeline', timeline !== undefined],
        ['jobs', 'Jobs', others.length > 0],
        ['warnings', 'Warnings', true],
        ['tests', 'Tests', tests !== undefined],
        ['environment', 'Environment', environment !== undefined],
    ]);
    yield (0,markup/* markup */.PT) `<main>\n`;
    yield (0,markup/* markup */.PT) `${parity}`;
    const context = { receipt: run.receipt, budget: planBudget(run), notices: [...run.notices] };
    yield* section(failing, { id: 'failed', title: 'What failed', open: mostOpen }, context);
    yield (0,markup/* markup */.PT) `${showGraph(run)}${timeline}`;
    yield* section(others, { id: 'jobs', title: failing.length === 0 ? 'Jobs' : 'Other jobs', open: 0 }, context);
    yield showNotices(context.notices);
    yield (0,markup/* markup */.PT) `${tests}${environment}</main>\n<footer><p>Made by Loom ${version}. Values of secrets were masked before anything was recorded; look through it all the same before you share it.</p></footer>\n`;
    yield (0,page/* endPage */.Be)();
}
async function* section(jobs, { id, title, open }, context) {
    if (jobs.length === 0)
        return;
    yield (0,markup/* markup */.PT) `<section aria-labelledby="${id}">\n<h2 id="${id}">${title}</h2>\n`;
    for (const [at, job] of jobs.entries())
        yield* (0,html_job/* showJob */.h)(job, at < open, context);
    yield (0,markup/* markup */.PT) `</section>\n`;
}
/** Links to the sections that there are. */
function contents(sections) {
    const links = sections
        .filter(([, , isThere]) => isThere)
        .map(([id, title]) => (0,markup/* markup */.PT) `<a href="#${id}">${title}</a>\n`);
    return (0,markup/* markup */.PT) `<nav aria-label="Sections">\n${links}</nav>\n`;
}

// EXTERNAL MODULE: ./build/js/report/html/reported-run.js + 1 modules
var reported_run = __webpack_require__(793);
// EXTERNAL MODULE: ./build/js/run/open-run.js + 1 modules
var open_run = __webpack_require__(8995);
// EXTERNAL MODULE: ./build/js/run/run-side.js
var run_side = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/js/run/config.js + 2 modules
var config = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var commands_past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/report.js
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
 * `loom report`: a run as one HTML file, whose path is printed. It stands where git sees nothing of it unless another place is
 * named: a file in the working tree would be part of the next run. Replaces no file that is no report.
 */
async function report(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, directory } = await (0,commands_past/* openPast */.R)(io, flags.directory);
        const places = { repositoryRoot: root, directory, env: io.env };
        const run = __addDisposableResource(env_1, await (0,open_run/* openRun */.Iy)(flags.run, places), true);
        const other = __addDisposableResource(env_1, flags.against === undefined ? undefined : await (0,open_run/* openRun */.Iy)(flags.against, places), true);
        const { receipt } = run;
        const against = other === undefined ? {} : { against: await compare(other.receipt, receipt, { root, io }) };
        const page = renderReport(await (0,reported_run/* readReportedRun */.x)(receipt, root, new Date()), { version: version/* version */.r, ...against });
        if (flags.output === '-') {
            for await (const piece of page)
                await io.stdout.write(piece);
            return exit/* exitCodes */.h.ok;
        }
        const path = flags.output === undefined
            ? (0,external_node_path_.join)(root, layout/* runtimeDirectory */.Uq, (0,layout/* reportPath */.eG)(receipt.run_id))
            : (0,external_node_path_.resolve)(directory, flags.output);
        if (flags.force !== true && !(await mayWrite(path)))
            throw occupied(path);
        if (flags.output === undefined)
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
        await write(path, page, flags.output === undefined ? 0o600 : 0o666);
        await io.stdout.write(`${path}\n`);
        return exit/* exitCodes */.h.ok;
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
/** How two runs differ; only their receipts where one of them left nothing to compare. */
async function compare(other, receipt, { root, io: { env } }) {
    const { parityIgnore: ignore, parityNormalise: patterns } = await (0,config/* readConfig */.Xg)(root, env);
    const places = { repositoryRoot: root, env, patterns };
    const [a, b] = await Promise.all([other, receipt].map((one) => (0,past/* ifReadable */.G5)((0,run_side/* readRunSide */.d)(one, places))));
    if (a === undefined || b === undefined)
        return { receipt: other };
    return { receipt: other, diff: await (0,diff/* diffRuns */.W)(a, b, { ignore }) };
}
/** Nothing is there, or a page that Loom wrote. */
async function mayWrite(path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const stats = await (0,promises_.lstat)(path).catch((error) => {
            if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
                return undefined;
            throw error;
        });
        if (stats === undefined)
            return true;
        if (!stats.isFile())
            return false;
        const file = __addDisposableResource(env_2, await (0,promises_.open)(path), true);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(page/* pageMark */.H_.length));
        return buffer.toString('latin1', 0, bytesRead) === page/* pageMark */.H_;
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
async function write(path, page, mode) {
    try {
        await (0,files/* writeFileAtomic */.Zf)(path, page, { mode });
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EROFS', 'EPERM'))
            throw error;
        const message = `cannot write ${path}: ${error.message}`;
        const hint = 'name another file with `-o`, or `-o -` for standard output';
        throw new failure/* LoomFailure */.A('usage', { code: 'report/unwritable', message, hint }, error);
    }
}
function occupied(path) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'report/exists',
        message: `${path} is there already, and no report`,
        hint: 'name another file with `-o`, or replace it with `--force`',
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

/***/ 8164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffPage: () => (/* binding */ diffPage),
/* harmony export */   showDiff: () => (/* binding */ showDiff)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(851);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(263);




const mostDifferences = 1000;
/** A diff as one HTML file that needs nothing else. `version` is that of the Loom that writes it. */
function diffPage(diff, version) {
    const title = `loom diff: ${diff.verdict}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .beginPage */ .zH)(title, version)}<main class="parity">\n${showDiff(diff, 1)}</main>\n${(0,_page_js__WEBPACK_IMPORTED_MODULE_3__/* .endPage */ .Be)()}`
        .html;
}
/** A diff as part of a page, inside of an element of the class `parity`; `level` is that of its first heading. */
function showDiff(diff, level) {
    const heading = (text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<h${level + 1}>${text}</h${level + 1}>\n`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<h${level} class="${diff.verdict}">${diff.verdict}</h${level}>
<p>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff))}.</p>
${sides(diff)}${causes(diff)}${first(diff, heading)}${tests('A', diff, heading)}${tests('B', diff, heading)}${artifacts(diff, heading)}${differences(diff, heading)}${ignored(diff)}`;
}
/** A sentence, with what is in backquotes as code. */
function sentence(text) {
    return (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)
        .split(/`([^`]*)`/)
        .map((part, at) => (at % 2 === 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${part}` : code(part)));
}
function code(text) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<code>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text)}</code>`;
}
function table(head, rows) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<div class="scroll" tabindex="0">
<table>
<thead><tr>${head.map((name) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}
/** A list with its heading, and how much of it is not shown; nothing where there is nothing. */
function list(title, items, all) {
    if (all === 0)
        return undefined;
    const more = all - items.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${title}<ul>
${items.map((item) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>${item}</li>\n`)}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>… and ${more} more</li>\n` : undefined}</ul>
`;
}
function sides({ a, b }) {
    const row = (name, side) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<tr><td><span class="${name}">${name.toUpperCase()}</span></td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.run_id)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.context)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.status)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.tree_sha.slice(0, 12))}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(side.started_at)}</td></tr>\n`;
    return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('a', a), row('b', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return undefined;
    const also = others.map(({ message }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `also: ${sentence(message)}`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p><strong>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}</strong>: ${sentence(likely.message)}</p>\n${list((0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) ``, also, also.length)}`;
}
function first({ first: found, verdict }, heading) {
    if (found === undefined)
        return undefined;
    const { step, job } = found;
    const of = step === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `, step ${code((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`;
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${heading(verdict === 'diverged' ? 'First to diverge' : 'First with another output')}<p>job ${code(job)}${of}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found))}</p>
${step?.command === undefined ? undefined : lines(step.command.trim().split('\n').map(text))}${step?.output === undefined ? undefined : hunk(step.output)}${silent === '' ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>(${silent})</p>\n`}`;
}
function text(line) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(line)}`;
}
function lines(all) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<pre tabindex="0">${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(all, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `\n`)}</pre>\n`;
}
function hunk({ line, before, a, b, after }) {
    const both = (one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `    ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}`;
    return lines([
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `from line ${line}`,
        ...before.map(both),
        ...a.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="a">A │ ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}</span>`),
        ...b.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="b">B │ ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one)}</span>`),
        ...after.map(both),
    ]);
}
function tests(name, { tests: found }, heading) {
    const [passing, other] = name === 'A' ? [found.only_a_passes, 'B'] : [found.only_b_passes, 'A'];
    const items = passing.first.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.job)} ${code(one.id)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(one.other ?? 'missing')} on ${other}`);
    return list(heading(`Tests that pass on ${name} only (${passing.count})`), items, passing.count);
}
function artifacts({ artifacts: found }, heading) {
    const items = found.first.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.path)} of ${code(one.job)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one))}`);
    return list(heading(`Artifacts that differ (${found.count})`), items, found.count);
}
function differences({ differences: all }, heading) {
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, mostDifferences)
        .map(({ path, a, b }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<tr><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path)}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a))}</td><td>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))}</td></tr>\n`);
    const more = all.length - rows.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference'))}<p>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all))}</p>
${table(['field', 'A', 'B'], rows)}${more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>… and ${more} more</p>\n` : undefined}`;
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return undefined;
    const named = all.map((one) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `${code(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<p>Left out: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(named, (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `, `)}</p>\n`;
}


/***/ }),

/***/ 263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zH: () => (/* binding */ beginPage),
  Be: () => (/* binding */ endPage),
  H_: () => (/* binding */ pageMark)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/js/report/html/markup.js
var markup = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/js/report/html/script.js
/** Only adds to a page that is whole without it: a box that finds jobs by name, and links that unfold what they lead to. */
const script = `
const $ = (selector) => [...document.querySelectorAll(selector)]
const jobs = $('.job')
if (jobs.length > 8) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'search'
  box.autocomplete = 'off'
  label.append('Find a job ', box)
  const found = document.createElement('output')
  label.append(' ', found)
  document.querySelector('#failed, #jobs').after(label)
  label.className = 'find'
  box.addEventListener('input', () => {
    const wanted = box.value.trim().toLowerCase()
    let count = 0
    for (const one of $('[data-name]')) {
      one.hidden = !one.dataset.name.toLowerCase().includes(wanted)
      if (!one.hidden && one.matches('.job')) count += 1
    }
    found.value = wanted === '' ? '' : count + ' of ' + jobs.length
  })
}
const unfold = () => {
  const target = document.getElementById(location.hash.slice(1))
  const job = target && target.closest('.job')
  if (!job) return
  job.hidden = false
  job.open = true
  job.scrollIntoView()
}
addEventListener('hashchange', unfold)
unfold()
`;

;// CONCATENATED MODULE: ./build/js/report/html/palette.js
const light = {
    ground: '#ffffff',
    surface: '#f6f7f9',
    line: '#d4d9df',
    text: '#1c2128',
    quiet: '#57606a',
    link: '#0757b8',
    tones: { good: '#1a7037', bad: '#b7202a', odd: '#855600', idle: '#57606a' },
    fronts: '#1c2128 #a31621 #0f5c28 #704600 #0a4da3 #6b32a8 #075a64 #4c545d #4c545d'.split(' '),
    backs: '#d9dee4 #ffdedb #d3f3da #fbefb5 #d9e8ff #f0e2ff #d0f0f3 #e8ebef #dfe3e8'.split(' '),
};
const dark = {
    ground: '#10141a',
    surface: '#181d25',
    line: '#363e48',
    text: '#e3e8ee',
    quiet: '#9aa4af',
    link: '#6cb0ff',
    tones: { good: '#4cc169', bad: '#ff7f79', odd: '#e0ab3d', idle: '#9aa4af' },
    fronts: '#b3bcc6 #ff958f #5fd07c #e5b84f #82bcff #d0a8ff #5bcad6 #e3e8ee #a9b3bd'.split(' '),
    backs: '#252c35 #4c1719 #12381e #3d2f05 #10305c #35225a #073840 #39424d #2d353f'.split(' '),
};

;// CONCATENATED MODULE: ./build/js/report/html/style.js

const colours = light.fronts.map((_, at) => at);
function variables({ fronts, backs, tones, ...plain }) {
    const named = [
        ...Object.entries({ ...plain, ...tones }),
        ...fronts.map((colour, at) => [`f${at}`, colour]),
        ...backs.map((colour, at) => [`b${at}`, colour]),
    ];
    return named.map(([name, colour]) => `--${name}:${String(colour)}`).join(';');
}
/** The style of every page that Loom writes. Its classes are all that a page may use: the policy allows no other style. */
const style = `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:76rem;padding:1.5rem 1.25rem 4rem;background:var(--ground);color:var(--text);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
code,pre,.number,.graph text,.row>a,.chip,td{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
code,pre,.number,.row>a,.chip,td{font-size:13px}
h1,h2,h3,p,dl,dd,ol,ul,pre{margin:0}
ol,ul{padding:0;list-style:none}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;font-weight:600}
a{color:var(--link)}
.name,code{unicode-bidi:isolate}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[hidden]{display:none!important}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:3px}
.good{--tone:var(--good)}.bad{--tone:var(--bad)}.odd{--tone:var(--odd)}.idle{--tone:var(--idle)}
.mark{color:var(--tone);font-weight:700}
.note,.gap,.stage,.count,.kind,.hint,.end,footer{color:var(--quiet)}
.note,.gap,.count,.hint,.end,.stage,footer{font-size:.87rem;font-weight:400}

header{border-left:6px solid var(--tone);padding-left:1.1rem}
h1{font-size:2.1rem;line-height:1.2;color:var(--tone)}
.counts{font-size:1.1rem}
.failing{margin-top:.35rem}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:.7rem 1.5rem;margin-top:1.1rem}
dt{color:var(--quiet);font-size:.8rem}
.changes{margin-top:1rem}
.changes .kind{display:inline-block;min-width:6rem}
.notice{border-left:3px solid var(--odd);background:var(--surface);padding:.4rem .7rem;margin:.6rem 0;white-space:pre-line}
nav{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;margin-top:1.5rem;padding:.55rem 0;border-block:1px solid var(--line)}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem}

.scroll{overflow:auto;padding:2px}
.tall{max-height:70vh}
.graph{display:block;font-size:13px}
.graph text{fill:var(--text)}
.graph text.stage{fill:var(--quiet);font-weight:600}
.graph text.mark{fill:var(--tone)}
.node rect{fill:var(--surface);stroke:var(--tone);stroke-width:1.5}
.node:hover rect{stroke-width:2.5}
.need{fill:none;stroke:var(--quiet);stroke-width:1.25;opacity:.7}
h3.stage{margin:.9rem 0 .35rem;font-weight:600}
.chips{display:flex;flex-wrap:wrap;gap:.3rem;content-visibility:auto;contain-intrinsic-size:auto 12rem}
.chip{display:inline-block;max-width:14rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding:.05rem .45rem;border:1px solid var(--tone);border-radius:4px;background:var(--surface);color:var(--tone);text-decoration:none;font-size:12px}
.chip.good{border-color:var(--line)}

.row{display:grid;grid-template-columns:minmax(7rem,15rem) 1fr 5.5rem;gap:.75rem;align-items:center;content-visibility:auto;contain-intrinsic-size:auto 1.5rem;padding:2px}
.axis{position:sticky;top:0;background:var(--ground)}
.row>a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:inherit;text-decoration:none}
.row>a:hover{text-decoration:underline}
.row>.end{text-align:right;white-space:nowrap}
.row svg{display:block;overflow:visible}
.row text{fill:var(--quiet);font-size:12px}
.row line{stroke:var(--line)}
.bar{fill:var(--tone)}
.bar.earlier{opacity:.55}
.find{display:block;margin-bottom:.75rem}
.find input{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--quiet);border-radius:4px;padding:.15rem .5rem;max-width:16rem}

.job{border:1px solid var(--line);border-radius:6px;margin:.45rem 0;content-visibility:auto;contain-intrinsic-size:auto 2.6rem}
.job.bad{border-left:4px solid var(--bad)}
summary{cursor:pointer}
.job>summary{display:flex;flex-wrap:wrap;gap:0 .9rem;align-items:baseline;padding:.4rem .8rem}
summary .end{margin-left:auto}
.job>summary::before,.step>summary::before,.attempt>summary::before{content:'▸';color:var(--quiet);font-size:.8rem}
[open]>summary::before{content:'▾'!important}
.job>summary,.step>summary,.attempt>summary{list-style:none}
summary::-webkit-details-marker{display:none}
.earlier>summary,.changes>summary,table+details>summary{color:var(--link)}
.steps{padding:.1rem .8rem .6rem;scroll-margin-top:4rem}
.reason{margin:.2rem 0 .5rem}
.step>summary,.attempt>summary{display:flex;gap:.6rem;align-items:baseline;padding:.2rem 0}
.step>summary code{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
.step>summary .end{white-space:nowrap;padding-left:.5rem}
.step.bad>summary .end{color:var(--bad)}
.number{color:var(--quiet);white-space:nowrap}
.attempt{border-left:3px solid var(--line);padding-left:.7rem;margin:.3rem 0}
pre{white-space:pre-wrap;background:var(--surface);border-radius:4px;padding:.5rem .75rem;margin:.25rem 0;line-height:1.45;tab-size:8}
pre.command{background:none;border:1px solid var(--line)}
.gap{padding:.15rem .75rem}

.notices li{border-left:3px solid var(--tone);padding:.1rem .75rem;margin:.6rem 0}
.notices strong{color:var(--tone)}
.tests{margin:.4rem 0}
table{border-collapse:collapse;margin-bottom:.6rem}
th{text-align:left;font-weight:400;overflow-wrap:normal;color:var(--quiet);font-size:.87rem}
th,td{padding:.22rem 1.5rem .22rem 0;vertical-align:top;border-bottom:1px solid var(--line)}
.parity :is(p,ul,pre,table){margin-block:.4rem}
.parity :is(h3,h4){margin:1.1rem 0 .3rem}
.parity .a{color:var(--f6);font-weight:600}.parity .b{color:var(--f5);font-weight:600}
.identical,.equivalent{color:var(--good)}.diverged{color:var(--bad)}
.differs td{color:var(--odd);font-weight:600}

.bold{font-weight:700}.italic{font-style:italic}.underline{text-decoration:underline}.strike{text-decoration:line-through}
.underline.strike{text-decoration:underline line-through}
.dim:not([class*=f]){color:var(--quiet)}
.inverse{background:var(--text);color:var(--ground)}
${colours.map((at) => `.f${at}{color:var(--f${at})}.b${at}{background:var(--b${at})}`).join('')}

@media (max-width:40rem){
body{padding:1rem .8rem 3rem}
.row{grid-template-columns:minmax(5rem,7.5rem) 1fr 4rem;gap:.5rem}
.job>summary .end{margin-left:0;flex-basis:100%}
}
@media print{
:root{${variables(light)}}
body{max-width:none;padding:0;font-size:10pt}
nav,.find{display:none}
.tall{max-height:none}
.scroll{overflow:visible}
pre,.job{content-visibility:visible}
h2,h3,summary{break-after:avoid-page}
.row,tr{break-inside:avoid-page}
a{color:inherit;text-decoration:none}
}
`;

;// CONCATENATED MODULE: ./build/js/report/html/page.js




/** The first bytes of every page that Loom writes: by them it knows its own. */
const pageMark = '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="generator" content="Loom ';
/**
 * The beginning of a page, up to what stands in `main`. The page may load nothing, send nothing, and run and apply only the one
 * script and the one style that are in it, whatever it holds: the policy names their hashes.
 */
function beginPage(title, version) {
    const policy = [
        "default-src 'none'",
        `style-src '${integrity(style)}'`,
        `script-src '${integrity(script)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return (0,markup/* markup */.PT) `${(0,markup/* trusted */.IZ)(pageMark)}${version}">
<meta http-equiv="Content-Security-Policy" content="${(0,markup/* trusted */.IZ)(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${(0,markup/* trusted */.IZ)(style)}</style>
</head>
<body>
`;
}
function endPage() {
    return (0,markup/* markup */.PT) `<script>${(0,markup/* trusted */.IZ)(script)}</script>\n</body>\n</html>\n`;
}
function integrity(content) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(content).digest('base64')}`;
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
