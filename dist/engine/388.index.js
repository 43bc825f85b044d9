export const id = 388;
export const ids = [388];
export const modules = {

/***/ 9198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expiryOf),
  y: () => (/* binding */ readKeptArtifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/model/expiry.js
const second = 1000;
const day = 86_400 * second;
const units = [
    [/^mo/, 30 * day],
    [/^s|^$/, second],
    [/^m/, 60 * second],
    [/^h/, 3600 * second],
    [/^d/, day],
    [/^w/, 7 * day],
    [/^y/, 365.25 * day],
];
/**
 * Milliseconds that a time such as `30 days`, `1 week and 2 days` or `2h20min` says, as a workflow has it; `Infinity` for `never`. As
 * in GitLab a number alone counts seconds, a month has 30 days and a year 365.25.
 */
function parseExpiry(text) {
    if (text.trim() === 'never')
        return Infinity;
    return [...text.matchAll(/(\d+)\s*([a-z]*)/g)].reduce((sumMs, [, count, unit = '']) => {
        const [, unitMs = 0] = units.find(([name]) => name.test(unit)) ?? [];
        return sumMs + Number(count) * unitMs;
    }, 0);
}

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/js/records/kept-artifacts.js





/** The artifacts of a run by its receipt and its plan, in the order of the plan. */
async function readKeptArtifacts(receipt, now) {
    const { logs_dir: logs, jobs } = receipt;
    const left = jobs.flatMap(({ id, artifacts: totals }) => (totals === undefined ? [] : [{ id, totals }]));
    if (left.length === 0)
        return [];
    const plan = (await (0,past/* ifReadable */.G5)((0,past/* readPlan */.m3)(receipt)))?.plan;
    return left.map(({ id, totals }) => {
        const { name, expire_in } = plan?.nodes.find((job) => job.id === id)?.artifacts ?? {};
        const expiresAt = expire_in === undefined ? undefined : expiryOf(receipt, expire_in);
        return {
            job: id,
            totals,
            ...(name === undefined ? {} : { name }),
            isThere: logs !== undefined && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(logs, (0,layout/* artifactsDirectory */.Jr)(id))),
            isExpired: expiresAt !== undefined && expiresAt <= now,
        };
    });
}
/** When what `expire_in` names expires. Undefined for `never`, and for a time that no calendar reaches. */
function expiryOf({ finished_at: finished, started_at: started }, text) {
    const date = new Date(Date.parse(finished ?? started) + parseExpiry(text));
    return Number.isNaN(date.getTime()) ? undefined : date;
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

/***/ 3452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ quoteOutput),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   q_: () => (/* binding */ endOfRun)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9866);


const shownJobs = 5;
const shownLines = 10;
/** Not the width of the terminal: the end of an error message often says what it is about. */
const shownCharacters = 400;
const words = [
    ['failed', (end) => end.outcome === 'failed' && !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(end)],
    ['timed out', (end) => end.outcome === 'timed_out' && !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(end)],
    ['cancelled', (end) => end.outcome === 'cancelled'],
    ['passed', (end) => end.outcome === 'success'],
    ['allowed to fail', (end) => end.isAllowed === true],
    ['skipped', (end) => end.outcome === 'skipped'],
];
/** The last words of a run: what failed and how it looked, the counts, where everything is. */
function endOfRun(summary, paint) {
    const lines = summary.failed.slice(0, shownJobs).flatMap((job) => failedJob(job, paint));
    if (summary.failed.length > shownJobs)
        lines.push(`… and ${summary.failed.length - shownJobs} more jobs that did not pass`);
    lines.push(`${counts(summary.outcomes, paint)}   in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(summary.durationMs)}`);
    for (const hint of summary.hints)
        lines.push(`${paint.cyan('hint')}: ${hint}`);
    lines.push(`isolated workspace: ${summary.workspace}`);
    if (summary.jobWorkspaces !== undefined)
        lines.push(`workspaces of its jobs: ${summary.jobWorkspaces}`);
    lines.push(`receipt: ${summary.receipt}`);
    if (summary.look.length > 0)
        lines.push(`look:  ${summary.look.join('   ·   ')}`);
    return `${lines.join('\n')}\n`;
}
function counts(outcomes, paint) {
    if (outcomes.length === 0)
        return 'nothing to run';
    const text = countOutcomes(outcomes);
    return outcomes.every(_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh) ? paint.green(`✓ ${text}`) : text;
}
/** `1 failed · 2 passed`: what did not pass comes first. */
function countOutcomes(outcomes) {
    return words
        .map(([word, isOne]) => ({ word, count: outcomes.filter(isOne).length }))
        .filter(({ count }) => count > 0)
        .map(({ count, word }) => `${count} ${word}`)
        .join(' · ');
}
function failedJob(job, paint) {
    const { step } = job;
    const parts = [paint.red(`✗ ${job.id}`)];
    if (step !== undefined)
        parts.push(`step ${step.label}`, (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .ay)(step.command, 40));
    const how = job.outcome === 'timed_out'
        ? 'timed out'
        : step?.exitCode === undefined
            ? job.outcome
            : `exit ${step.exitCode}`;
    const head = `${parts.join('  ')}    ${how}   ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(job.durationMs)}`;
    const reason = job.reason === undefined ? [] : [`  │ ${job.reason}`];
    const tests = job.tests.slice(0, shownLines).map((line) => `  ${cutLine(line)}`);
    return [head, ...reason, ...tests, ...quoteOutput(job.lastLines)];
}
/** The last lines of what a step printed, as they are shown below a job that failed. */
function quoteOutput(lines) {
    return lines.slice(-shownLines).map((line) => `  │ ${cutLine((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessLine */ .Kw)(line, false))}`);
}
function cutLine(line) {
    return line.length <= shownCharacters ? line : `${line.slice(0, shownCharacters - 1)}…`;
}


/***/ }),

/***/ 1980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ isFailing),
  h: () => (/* binding */ showJob)
});

// EXTERNAL MODULE: ./build/js/report/caches.js
var caches = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/report/place.js
var place = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/js/report/summary.js
var summary = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/js/report/html/markup.js
var markup = __webpack_require__(851);
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/js/report/html/artifacts.js



/** What a job left, with sizes and digests, as far as its manifest lists it. Nothing of a job that left nothing. */
function showArtifacts(manifest, kept) {
    const { artifacts, artifact_totals: totals } = manifest;
    if (totals === undefined)
        return (0,markup/* markup */.PT) ``;
    const rows = artifacts.map(({ path, size, sha256, mode }) => (0,markup/* markup */.PT) `<tr><td class="name">${path}</td><td>${(0,format/* formatBytes */.z3)(size)}</td><td><code title="SHA-256">${sha256}</code></td><td>${modeWords[mode] ?? ''}</td></tr>\n`);
    const rest = totals.files - rows.length;
    const more = rest > 0 ? (0,markup/* markup */.PT) `<p class="gap">${(0,words/* counted */.hS)(rest, 'more file')}, see compared.json</p>\n` : '';
    const name = kept?.name === undefined ? '' : (0,markup/* markup */.PT) ` <span class="name">${kept.name}</span>`;
    const end = [
        (0,words/* counted */.hS)(totals.files, 'file'),
        (0,format/* formatBytes */.z3)(totals.size),
        ...(kept?.isExpired === true && !kept.isThere ? ['expired'] : []),
    ];
    return (0,markup/* markup */.PT) `<details class="artifacts">
<summary>Artifacts${name} <span class="end">${end.join(' · ')}</span></summary>
<table>
<thead><tr><th>Path</th><th>Size</th><th>SHA-256</th><th></th></tr></thead>
<tbody>
${rows}</tbody>
</table>
${more}</details>
`;
}
const modeWords = { '100755': 'executable', '120000': 'link' };

// EXTERNAL MODULE: ./build/js/report/html/step.js + 2 modules
var html_step = __webpack_require__(3911);
;// CONCATENATED MODULE: ./build/js/report/html/job.js









/** Whether a job failed and no one allowed it to. */
function isFailing({ record: { outcome, allowed } }) {
    return (outcome === 'failed' || outcome === 'timed_out') && allowed !== true;
}
/** One job with its steps, piece by piece: the outputs are read on the way. */
async function* showJob(job, isOpen, context) {
    const { record, anchor, manifest, earlier } = job;
    yield (0,markup/* markup */.PT) `<details class="job ${words/* outcomeTones */.KC[record.outcome]}" data-name="${record.id}"${isOpen ? (0,markup/* markup */.PT) ` open` : ''}>
<summary><h3><span class="mark" aria-hidden="true">${progress/* glyphs */._[record.outcome]}</span> <span class="name">${record.id}</span></h3> <span class="stage">${record.stage}</span> <span class="end">${endOf(job)}</span></summary>
<div class="steps" id="${anchor}">
${record.reason === undefined ? '' : (0,markup/* markup */.PT) `<p class="reason">${record.reason}</p>\n`}${manifest === undefined ? '' : showPlace(manifest)}`;
    for (const attempt of earlier)
        yield* showAttempt(record.id, attempt, context);
    if (manifest !== undefined)
        yield* showSections(record.id, manifest, context);
    for (const step of manifest?.steps ?? [])
        yield await showStep(record.id, step, { ...context, isOpen });
    if (manifest !== undefined)
        yield showArtifacts(manifest, job.kept);
    if (record.attempts > 0 && manifest === undefined)
        yield (0,markup/* markup */.PT) `<p class="gap">Its records are gone.</p>\n`;
    yield (0,markup/* markup */.PT) `</div>\n</details>\n`;
}
/** What a job ran in and with; nothing of one on the host without caches. */
function showPlace({ image, services = [], mount_mode: mountMode, caches = [] }) {
    const shown = ({ reference, digest }) => (0,markup/* markup */.PT) `<code>${reference}</code> <code title="${digest}">${(0,place/* shortDigest */.V)(digest)}</code>`;
    const facts = [
        ...(image === undefined ? [] : [['Image', shown(image)]]),
        ...services.map((service) => [`Service ${service.alias}`, shown(service)]),
        ...(mountMode === undefined ? [] : [['Workspace', (0,markup/* markup */.PT) `${mountWords[mountMode]}`]]),
        ...caches.map((cache) => [`Cache ${cache.name}`, showCache(cache)]),
    ];
    if (facts.length === 0)
        return (0,markup/* markup */.PT) ``;
    return (0,markup/* markup */.PT) `<dl class="facts">
${facts.map(([name, value]) => (0,markup/* markup */.PT) `<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}
function showCache(cache) {
    return (0,markup/* markup */.PT) `${(0,caches/* sayCache */.m)(cache)} <code>${cache.key}</code>`;
}
const mountWords = {
    bind_mount: 'bind_mount: the directory itself',
    ephemeral_volume: 'ephemeral_volume: what the job changed is brought back',
};
function endOf({ record, manifest }) {
    const { outcome, cause, allowed, attempts, duration_ms } = record;
    const failing = manifest?.steps.find(({ outcome }) => outcome !== 'success');
    const exit = failing?.exit_code;
    return [
        (0,words/* outcomeWord */.nG)(outcome),
        ...(cause === undefined || cause === 'script' ? [] : [`cause: ${cause}`]),
        ...(allowed === true ? ['allowed to fail'] : []),
        ...(exit === undefined || outcome === 'success' ? [] : [`exit ${exit}`]),
        ...(attempts > 1 ? [(0,words/* counted */.hS)(attempts, 'attempt')] : []),
        ...(attempts > 0 ? [(0,format/* formatDuration */.a3)(duration_ms)] : []),
    ].join(' · ');
}
async function* showAttempt(job, { attempt, outcome, durationMs, steps }, context) {
    const end = `${(0,words/* outcomeWord */.nG)(outcome)} · ${(0,format/* formatDuration */.a3)(durationMs)}`;
    yield (0,markup/* markup */.PT) `<details class="attempt ${words/* outcomeTones */.KC[outcome]}">
<summary>Attempt ${attempt} <span class="end">${end}</span></summary>
`;
    for (const step of steps)
        yield await showStep(job, step, { ...context, isOpen: false });
    yield (0,markup/* markup */.PT) `</details>\n`;
}
async function showStep(job, step, { receipt, budget, notices, isOpen }) {
    const isBad = step.outcome !== 'success';
    const record = await (0,html_step/* readUnit */.H)(receipt, step.events_path, isBad && isOpen ? budget.failing : budget.other);
    notices.push(...record.notices);
    const { outcome, exit_code: exitCode, duration_ms: durationMs, events_path: eventsPath } = step;
    const name = (0,summary/* labelOf */.W)(step);
    const unit = { name, outcome, exitCode, durationMs, eventsPath, isOpen: isBad && isOpen };
    return (0,html_step/* showUnit */.g)(unit, record, `loom logs ${receipt.run_id} ${job} ${name}`);
}
/** What Loom did around the steps, where it has something to say. */
async function* showSections(job, manifest, context) {
    for (const { section, status, events_path: eventsPath } of manifest.system_sections) {
        const record = await (0,html_step/* readUnit */.H)(context.receipt, eventsPath, context.budget.other);
        context.notices.push(...record.notices);
        const { first, last } = record.output;
        const told = record.notices.map(({ type, message, hint }) => (0,markup/* markup */.PT) `<p class="notice"><strong>${type}:</strong> ${message}${hint === undefined ? '' : (0,markup/* markup */.PT) ` <span class="hint">${hint}</span>`}</p>\n`);
        yield (0,markup/* markup */.PT) `${told}`;
        const isOpen = status !== 'success';
        const unit = { name: section.replaceAll('_', ' '), outcome: status, eventsPath, isOpen };
        if (isOpen || first.length + last.length > 0)
            yield (0,html_step/* showUnit */.g)(unit, record, `loom logs ${context.receipt.run_id} ${job} ${section}`);
    }
}


/***/ }),

/***/ 851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IZ: () => (/* binding */ trusted),
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* unused harmony export escapeText */
/**
 * Template tag for HTML. Every value is escaped for element content and for attributes in double quotes, so a template always
 * writes those quotes and never puts a value into a tag, a script or a style.
 */
function markup(strings, ...values) {
    let html = strings[0] ?? '';
    for (const [at, value] of values.entries())
        html += render(value) + (strings[at + 1] ?? '');
    return { html };
}
/** Several pieces, with one between each two. */
function joined(pieces, between) {
    return { html: pieces.map(({ html }) => html).join(between.html) };
}
/** HTML that Loom itself wrote or escaped already, such as its own style. Never for what a job, a user or a file says. */
function trusted(html) {
    return { html };
}
function render(value) {
    if (value === undefined)
        return '';
    if (typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return escapeText(value);
    return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
// What would end a text or an attribute, what no HTML file may hold, and what would reorder the text around it (Trojan Source).
const special = /[&<>"'\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text for element content and quoted attributes. Control characters become visible: NUL is `␀`, U+202E is `⟨U+202E⟩`. */
function escapeText(text) {
    return text.replace(special, (character) => {
        const code = character.charCodeAt(0);
        if (code < 0x20)
            return entities[character] ?? String.fromCharCode(0x2400 + code);
        return entities[character] ?? `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}


/***/ }),

/***/ 793:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ noticeIn),
  x: () => (/* binding */ readReportedRun)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/records/past.js
var past = __webpack_require__(5163);
// EXTERNAL MODULE: ./build/js/records/read-compared.js
var read_compared = __webpack_require__(445);
;// CONCATENATED MODULE: ./build/js/records/background.js


/**
 * Reads what is there, with values of secrets masked where they are. A file that is gone, damaged or from a newer Loom is left
 * out: it is about the run, and not the proof of it.
 */
async function readBackground(receipt, repositoryRoot) {
    const [read, start, compared] = await Promise.all([
        (0,past/* ifReadable */.G5)((0,past/* readPlan */.m3)(receipt)),
        (0,past/* ifReadable */.G5)((0,past/* readStart */.H6)(receipt)),
        (0,past/* ifReadable */.G5)((0,read_compared/* readCompared */.y)(receipt, repositoryRoot)),
    ]);
    return { plan: read?.plan, start, compared };
}

// EXTERNAL MODULE: ./build/js/records/kept-artifacts.js + 1 modules
var kept_artifacts = __webpack_require__(9198);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/js/report/html/reported-run.js





/** Reads it; `now` decides whether what the jobs left has expired. */
async function readReportedRun(receipt, repositoryRoot, now) {
    const background = await readBackground(receipt, repositoryRoot);
    const manifests = await readIfThere(receipt);
    const notices = [];
    for (const path of ['events.jsonl', 'pipeline/events.jsonl'])
        for await (const event of (0,read/* readEvents */.wj)(receipt, path))
            notices.push(...noticeIn(event));
    const byId = new Map(manifests?.map((manifest) => [manifest.job_id, manifest]));
    const kept = await (0,kept_artifacts/* readKeptArtifacts */.y)(receipt, now);
    const jobs = [];
    for (const record of receipt.jobs) {
        const job = await readJob(record, byId.get(record.id), { receipt, notices });
        jobs.push({ ...job, kept: kept.find((one) => one.job === record.id) });
    }
    return {
        ...background,
        receipt,
        jobs,
        notices,
        isGone: manifests === undefined && receipt.logs_dir !== undefined,
    };
}
/** What an event tells beside the output. */
function noticeIn(event) {
    if (event.type !== 'warning' && event.type !== 'error')
        return [];
    const { type, code, message, place } = event;
    const hint = event.type === 'error' ? event.hint : undefined;
    return [{ type, code, message, hint, job: 'job' in place ? place.job : undefined }];
}
async function readIfThere(receipt) {
    try {
        return await (0,read/* readJobManifests */.u5)(receipt);
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A && error.diagnostic.code === 'run/gone')
            return undefined;
        throw error;
    }
}
async function readJob(record, manifest, { receipt, notices }) {
    const earlier = [];
    const spans = [];
    for (const { attempt, outcome, duration_ms, manifest_path } of manifest?.attempts ?? []) {
        const steps = (await (0,read/* readAttemptManifest */.RF)(receipt, manifest_path))?.steps ?? [];
        earlier.push({ attempt, outcome, durationMs: duration_ms, steps });
        const events = manifest_path.replace(/manifest\.json$/, 'events.jsonl');
        spans.push(...(await readSpan(receipt, events, notices)));
    }
    if (record.attempts > 0)
        spans.push(...(await readSpan(receipt, `${(0,layout/* jobDirectory */.$q)(record.id)}/events.jsonl`, notices)));
    return { record, anchor: (0,layout/* jobDirectory */.$q)(record.id).replace('/', '-'), manifest, earlier, spans };
}
/** Nothing for an attempt whose end was never written. */
async function readSpan(receipt, eventsPath, notices) {
    let startMs;
    let end;
    for await (const event of (0,read/* readEvents */.wj)(receipt, eventsPath)) {
        const atMs = Date.parse(event.ts);
        startMs ??= atMs;
        if (event.type === 'attempt_finished' || event.type === 'job_finished')
            end = { ...event, atMs };
        notices.push(...noticeIn(event));
    }
    if (startMs === undefined || end === undefined)
        return [];
    return [{ startMs, endMs: Math.max(startMs, end.atMs), outcome: end.outcome }];
}


/***/ }),

/***/ 3911:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readUnit),
  g: () => (/* binding */ showUnit)
});

// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/report/html/markup.js
var markup = __webpack_require__(851);
;// CONCATENATED MODULE: ./build/js/report/html/ansi.js


const plain = { effects: [] };
const grey = 8;
const effectCodes = {
    1: 'bold',
    2: 'dim',
    3: 'italic',
    4: 'underline',
    7: 'inverse',
    9: 'strike',
};
const endCodes = {
    22: ['bold', 'dim'],
    23: ['italic'],
    24: ['underline'],
    27: ['inverse'],
    29: ['strike'],
};
/**
 * Colours become classes of a palette that is readable in light and dark (`style.ts`); of 256 or 16 million colours each becomes
 * the nearest of those. Whatever else a terminal would obey is left out.
 */
function createColourer() {
    let style = plain;
    return {
        line(text) {
            const parts = (0,format/* harmlessLine */.Kw)(text, true).split(/\u001b\[([0-9;:]*)m/);
            const pieces = parts.map((part, at) => {
                if (at % 2 === 0)
                    return part === '' ? (0,markup/* markup */.PT) `` : styled(part, style);
                style = applyCodes(style, part);
                return (0,markup/* markup */.PT) ``;
            });
            return (0,markup/* markup */.PT) `${pieces}`;
        },
    };
}
function styled(text, style) {
    const classes = classesOf(style);
    return classes === '' ? (0,markup/* markup */.PT) `${text}` : (0,markup/* markup */.PT) `<span class="${classes}">${text}</span>`;
}
function classesOf({ foreground, background, effects }) {
    const isInverse = effects.includes('inverse');
    const [front, back] = isInverse ? [background, foreground] : [foreground, background];
    return [
        ...(front === undefined ? [] : [`f${front}`]),
        ...(back === undefined ? [] : [`b${back}`]),
        // Swapped colours say it already.
        ...effects.filter((effect) => effect !== 'inverse' || (front ?? back) === undefined),
    ].join(' ');
}
/** Select Graphic Rendition, ECMA-48 8.3.117, with the colours of ISO 8613-6 in both ways to write them. */
function applyCodes(style, codes) {
    let next = style;
    const list = codes.split(';');
    for (let at = 0; at < list.length; at++) {
        const [first = '', ...rest] = (list[at] ?? '').split(':');
        const code = Number(first);
        if (code !== 38 && code !== 48) {
            next = applyCode(next, rest[0] === '0' && code === 4 ? 24 : code);
            continue;
        }
        const written = rest.length > 0 ? rest.filter((part) => part !== '') : list.slice(at + 1);
        const { colour, used } = extendedColour(written.map(Number));
        next = { ...next, [code === 38 ? 'foreground' : 'background']: colour };
        if (rest.length === 0)
            at += used;
    }
    return next;
}
function applyCode(style, code) {
    const effect = effectCodes[code];
    if (effect !== undefined)
        return style.effects.includes(effect) ? style : { ...style, effects: [...style.effects, effect] };
    const ended = endCodes[code];
    if (ended !== undefined)
        return { ...style, effects: style.effects.filter((one) => !ended.includes(one)) };
    if (code === 0)
        return plain;
    if (code === 39)
        return { ...style, foreground: undefined };
    if (code === 49)
        return { ...style, background: undefined };
    const decade = Math.floor(code / 10);
    const digit = code % 10;
    if (digit > 7)
        return style;
    if (decade === 3)
        return { ...style, foreground: digit };
    if (decade === 4)
        return { ...style, background: digit };
    if (decade === 9)
        return { ...style, foreground: indexed(digit + 8) };
    return decade === 10 ? { ...style, background: indexed(digit + 8) } : style;
}
/** `5;n` or `2;r;g;b`, and how many numbers it took. */
function extendedColour([kind, ...values]) {
    if (kind === 5)
        return { colour: indexed(values[0] ?? 0), used: 2 };
    if (kind === 2)
        return { colour: nearest(values.slice(0, 3)), used: 4 };
    return { colour: undefined, used: 1 };
}
/** Of the 256 colours of xterm: 16 named ones, a cube of 6 × 6 × 6, 24 greys. */
function indexed(index) {
    if (index < 8)
        return index;
    if (index < 16)
        return index === 8 ? grey : index - 8;
    if (index >= 232)
        return nearest(Array(3).fill((index - 232) * 10 + 8));
    const cube = index - 16;
    return nearest([Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((part) => part * 51));
}
function nearest(channels) {
    const [most, least] = [Math.max(...channels), Math.min(...channels)];
    if (most - least < 40)
        return most < 60 ? 0 : most > 170 ? 7 : grey;
    const middle = (most + least) / 2;
    return channels.reduce((sum, channel, bit) => sum + (channel > middle ? 1 << bit : 0), 0);
}

;// CONCATENATED MODULE: ./build/js/report/html/excerpt.js
const longestLine = 1000;
// What went wrong is said at the end.
const shareOfFirst = 0.2;
function takeExcerpt(limits) {
    const partial = { stdout: '', stderr: '' };
    const forFirst = {
        lines: Math.ceil(limits.lines * shareOfFirst),
        characters: limits.characters * shareOfFirst,
    };
    const first = [];
    const last = createRing(limits.lines - forFirst.lines, limits.characters - forFirst.characters);
    let isFirstFull = false;
    const add = (line) => {
        forFirst.characters -= line.length;
        isFirstFull ||= first.length >= forFirst.lines || forFirst.characters < 0;
        if (isFirstFull)
            last.add(line);
        else
            first.push(line);
    };
    return {
        push(stream, text) {
            let from = 0;
            for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
                add(shorten(partial[stream] + text.slice(from, end)));
                partial[stream] = '';
                from = end + 1;
            }
            if (from < text.length)
                partial[stream] = withoutPast(partial[stream] + text.slice(from));
        },
        end() {
            for (const rest of [partial.stdout, partial.stderr])
                if (rest !== '')
                    add(shorten(rest));
            const end = last.end();
            return end.leftOut > 0 ? { first, ...end } : { first: [], leftOut: 0, last: [...first, ...end.last] };
        },
    };
}
/** The newest lines within both limits. */
function createRing(maxLines, maxCharacters) {
    const kept = [];
    // Of `kept`; what is before it is left out, and removed once in a while.
    let oldest = 0;
    let removed = 0;
    let characters = 0;
    return {
        add(line) {
            kept.push(line);
            characters += line.length;
            while (oldest < kept.length && (kept.length - oldest > maxLines || characters > maxCharacters))
                characters -= kept[oldest++]?.length ?? 0;
            if (oldest < 4096)
                return;
            kept.splice(0, oldest);
            removed += oldest;
            oldest = 0;
        },
        end: () => ({ leftOut: removed + oldest, last: kept.slice(oldest) }),
    };
}
/** Of a progress bar its last state, of a long line its beginning. */
function shorten(line) {
    const state = line.length > longestLine ? lastState(line) : line;
    return state.length > longestLine ? `${state.slice(0, longestLine)}…` : state;
}
/** A line that has not ended may grow for ever: what a terminal would not show any more is forgotten. */
function withoutPast(line) {
    return line.length > 2 * longestLine ? lastState(line).slice(0, 2 * longestLine) : line;
}
function lastState(line) {
    const whole = line.replace(/\r+$/, '');
    return whole.slice(whole.lastIndexOf('\r') + 1);
}

// EXTERNAL MODULE: ./build/js/report/html/reported-run.js + 1 modules
var reported_run = __webpack_require__(793);
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
;// CONCATENATED MODULE: ./build/js/report/html/step.js








// Of an output that is open the end is in sight; what comes before it unfolds.
const linesInSight = 40;
async function readUnit(receipt, eventsPath, limits) {
    const taker = takeExcerpt(limits);
    const notices = [];
    let command = '';
    for await (const event of (0,read/* readEvents */.wj)(receipt, eventsPath)) {
        if (event.type === 'output')
            taker.push(event.stream, event.text);
        else if (event.type === 'phase_started')
            command = event.command ?? command;
        else
            notices.push(...(0,reported_run/* noticeIn */.O)(event));
    }
    return { command, output: taker.end(), notices };
}
/** `more` is a command that prints the whole output. */
function showUnit(unit, { command, output }, more) {
    const { name, outcome, exitCode, durationMs } = unit;
    const how = outcome === 'success' ? '' : (0,words/* outcomeWord */.nG)(outcome);
    const exit = exitCode === undefined || exitCode === 0 ? '' : `exit ${exitCode}`;
    const line = (0,format/* commandLine */.ay)(command, 100);
    const isWhole = line === command.trim();
    return (0,markup/* markup */.PT) `<details class="step ${words/* outcomeTones */.KC[outcome]}"${unit.isOpen ? (0,markup/* markup */.PT) ` open` : ''}>
<summary><span class="mark" aria-hidden="true">${progress/* glyphs */._[outcome]}</span> <span class="number">${name}</span> <code>${line}</code> <span class="end">${[how, exit, durationMs === undefined ? '' : (0,format/* formatDuration */.a3)(durationMs)].filter((word) => word !== '').join(' · ')}</span></summary>
${isWhole ? '' : (0,markup/* markup */.PT) `<pre class="command" aria-label="Command">${command.trimEnd()}</pre>\n`}${showOutput(output, unit, more)}
</details>
`;
}
function showOutput({ first, leftOut, last }, { isOpen, eventsPath }, more) {
    if (last.length === 0)
        return (0,markup/* markup */.PT) `<p class="gap">It printed nothing.</p>\n`;
    const hidden = isOpen ? last.slice(0, -linesInSight) : last;
    const inSight = isOpen ? last.slice(-linesInSight) : [];
    const gap = leftOut === 0
        ? ''
        : (0,markup/* markup */.PT) `<p class="gap">${(0,words/* counted */.hS)(leftOut, 'line')} left out: see <code>${eventsPath}</code>, or <code>${more}</code></p>\n`;
    // Nobody knows which colour was on where lines are left out.
    const colourer = createColourer();
    const before = (0,markup/* markup */.PT) `${coloured(first, createColourer())}${gap}${coloured(hidden, colourer)}`;
    if (!isOpen)
        return before;
    const count = first.length + leftOut + hidden.length;
    const earlier = count === 0
        ? ''
        : (0,markup/* markup */.PT) `<details class="earlier"><summary>${(0,words/* counted */.hS)(count, 'earlier line')}</summary>
${before}</details>
`;
    return (0,markup/* markup */.PT) `${earlier}${coloured(inSight, colourer)}`;
}
function coloured(lines, colourer) {
    if (lines.length === 0)
        return (0,markup/* markup */.PT) ``;
    return (0,markup/* markup */.PT) `<pre class="output">${lines.map((line) => (0,markup/* markup */.PT) `${colourer.line(line)}\n`)}</pre>
`;
}


/***/ }),

/***/ 5898:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ outcomeTones),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nG: () => (/* binding */ outcomeWord),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/** `1 line`, `2,941 lines`. */
function counted(count, word) {
    return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;
}
const verdicts = {
    success: 'Passed',
    failure: 'Failed',
    cancelled: 'Cancelled',
    interrupted: 'Interrupted',
    running: 'Not ended yet',
};
/** How an outcome looks: the class that colours it. */
const outcomeTones = {
    success: 'good',
    failed: 'bad',
    timed_out: 'bad',
    cancelled: 'odd',
    skipped: 'idle',
};
/** `timed out`: an outcome as a person says it. */
function outcomeWord(outcome) {
    return outcome.replace('_', ' ');
}


/***/ }),

/***/ 8086:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sayPlace),
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

/** A digest by its beginning, as far as a person compares it. */
function shortDigest(digest) {
    return digest.replace(/^[a-z0-9]+:/, '').slice(0, 12);
}
/** Where a job ran, in a few words: `in node:22 (9f3c2ab1d0e4) · with db, cache`. Empty for one on the host. */
function sayPlace({ image, services = [], mount_mode: mountMode }) {
    if (image === undefined)
        return '';
    const aliases = services.map(({ alias }) => alias).join(', ');
    const parts = [
        `in ${image.reference} (${shortDigest(image.digest)})`,
        ...(aliases === '' ? [] : [`with ${aliases}`]),
        // The other one is what everybody has who asked for nothing.
        ...(mountMode === 'bind_mount' ? ['bind_mount'] : []),
    ];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(parts.join(' · ').replaceAll('\n', ' '), false);
}


/***/ })

};
