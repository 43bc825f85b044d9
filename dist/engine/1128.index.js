export const id = 1128;
export const ids = [1128,5686];
export const modules = {

/***/ 1128:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishRun: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/model/outcome.js
var outcome = __webpack_require__(1908);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/report/end.js
var end = __webpack_require__(3452);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/js/report/github/annotation.js
var annotation = __webpack_require__(6928);
// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/js/report/html/job.js + 1 modules
var html_job = __webpack_require__(1980);
// EXTERNAL MODULE: ./build/js/report/html/reported-run.js + 1 modules
var reported_run = __webpack_require__(793);
// EXTERNAL MODULE: ./build/js/report/html/step.js + 2 modules
var step = __webpack_require__(3911);
// EXTERNAL MODULE: ./build/js/report/summary.js
var summary = __webpack_require__(4489);
;// CONCATENATED MODULE: ./build/js/report/github/github-run.js







/** `exit 1 after 4.1 s`, `timed out after 10 s`, `failed`. */
function sayFailure({ job: { record }, unit }) {
    const { exitCode, durationMs } = unit ?? {};
    const how = exitCode === undefined ? (0,words/* outcomeWord */.nG)(record.outcome) : `exit ${exitCode}`;
    return durationMs === undefined ? how : `${how} after ${(0,format/* formatDuration */.a3)(durationMs)}`;
}
// Beyond these the page has its tables.
const mostFailed = 10;
const limits = { lines: 60, characters: 40_000 };
/** Reads a run that has ended, with the last lines of the first steps that failed; `now` decides what has expired. */
async function readGithubRun(receipt, repositoryRoot, now) {
    const run = await (0,reported_run/* readReportedRun */.x)(receipt, repositoryRoot, now);
    const failed = [];
    for (const job of run.jobs.filter(html_job/* isFailing */.D))
        failed.push({ job, unit: await readFailedUnit(receipt, job.manifest, failed.length < mostFailed) });
    const notices = [...run.notices];
    for (const job of run.jobs)
        notices.push(...(await readCacheNotices(receipt, job)));
    return { ...run, notices, failed };
}
/** What was told of a job's caches, in all of its attempts. */
async function readCacheNotices(receipt, { record, manifest }) {
    if (record.caches === undefined)
        return [];
    const notices = [];
    const earlier = (manifest?.attempts ?? []).map(async ({ manifest_path: path }) => (0,read/* readAttemptManifest */.RF)(receipt, path));
    for (const { system_sections: all } of [...(await Promise.all(earlier)), manifest].filter(isThere))
        for (const { section, events_path: path } of all) {
            if (section !== 'cache_restore' && section !== 'cache_save')
                continue;
            for await (const event of (0,read/* readEvents */.wj)(receipt, path))
                notices.push(...(0,reported_run/* noticeIn */.O)(event));
        }
    return notices;
}
function isThere(manifest) {
    return manifest !== undefined;
}
async function readFailedUnit(receipt, manifest, wantsLines) {
    const found = manifest === undefined ? undefined : failedUnitOf(manifest);
    if (found === undefined)
        return undefined;
    const { eventsPath, ...unit } = found;
    if (!wantsLines)
        return { ...unit, command: '', lastLines: [] };
    const { command, output } = await (0,step/* readUnit */.H)(receipt, eventsPath, limits);
    return { ...unit, command, lastLines: output.last };
}
function failedUnitOf(manifest) {
    const { failing_section: section, failing_step_unit: unit, failing_step_index: index } = manifest;
    const step = manifest.steps.find((one) => one.unit === unit && one.index === index);
    if (step !== undefined) {
        const { exit_code: exitCode, duration_ms: durationMs, events_path: eventsPath } = step;
        return { name: `step ${(0,summary/* labelOf */.W)(step)}`, label: (0,summary/* labelOf */.W)(step), exitCode, durationMs, eventsPath };
    }
    const entry = manifest.system_sections.find((one) => one.section === section);
    if (entry === undefined)
        return undefined;
    return { name: entry.section.replaceAll('_', ' '), label: entry.section, eventsPath: entry.events_path };
}

// EXTERNAL MODULE: ./build/js/report/github/repository-path.js
var repository_path = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/js/report/github/annotations.js





/**
 * What failed in a run: tests at their lines, steps, and what was told beside the output. At most ten of a level, in which the rest
 * is counted; of a job whose tests are there its step is the least of the news.
 */
function annotationsOf(run, checkout = '') {
    const testsOf = ({ job }) => job.manifest?.tests?.failing ?? [];
    const [withTests, others] = [
        run.failed.filter((job) => testsOf(job).length > 0),
        run.failed.filter((job) => testsOf(job).length === 0),
    ];
    return (0,annotation/* atMostTen */._j)([
        ...others.map(ofJob),
        ...withTests.flatMap((one) => testsOf(one).map((test) => ofTest(one.job.record.id, test, checkout))),
        ...withTests.map(ofJob),
        ...run.notices.filter(({ type }) => type === 'warning').map(ofNotice),
    ]);
}
function ofTest(job, { id, file, line, message }, checkout) {
    const path = file === undefined ? undefined : (0,repository_path/* repositoryPath */.S)(file, checkout);
    const place = path === undefined ? {} : { file: path, ...(line === undefined ? {} : { line }) };
    return {
        level: 'error',
        title: `test failed in ${job}`,
        message: [id, message].filter(isText).join('\n'),
        ...place,
    };
}
function ofJob(failed) {
    const { job, unit } = failed;
    const { id, outcome, reason } = job.record;
    const command = unit === undefined || unit.command === '' ? '' : `${(0,format/* commandLine */.ay)(unit.command, 200)}: `;
    const where = unit === undefined ? '' : ` in ${unit.name}`;
    return {
        level: 'error',
        title: `${id} ${(0,words/* outcomeWord */.nG)(outcome)}${where}`,
        message: [`${command}${sayFailure(failed)}`, reason].filter(isText).join('\n'),
    };
}
function ofNotice({ code, message, hint, job }) {
    return {
        level: 'warning',
        title: job === undefined ? code : `${job}: ${code}`,
        message: (0,annotation/* withHint */.mu)(message, hint),
    };
}
function isText(text) {
    return text !== undefined && text !== '';
}

// EXTERNAL MODULE: ./build/js/report/caches.js
var report_caches = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/js/report/diff-markdown.js
var diff_markdown = __webpack_require__(5686);
// EXTERNAL MODULE: ./build/js/report/markdown.js
var markdown = __webpack_require__(7164);
// EXTERNAL MODULE: ./build/js/report/plan.js
var report_plan = __webpack_require__(7650);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/report/tests.js
var tests = __webpack_require__(9848);
;// CONCATENATED MODULE: ./build/js/report/github/bounded.js
const roomForNote = 200;
/**
 * Puts sections one after the other, as much of them as fits. What does not fit is left out piece by piece and counted, so that no
 * fence and no tag is cut; sections that are small keep their room though one before them is large.
 */
function putWithin(sections, maxBytes) {
    const sizes = sections.map(sizeOf);
    let left = maxBytes;
    const texts = sections.map((section, at) => {
        // What all the rest needs, but never more than half of what is left.
        const rest = sizes.slice(at + 1).reduce((sum, size) => sum + size, 0);
        const text = putSection(section, left - Math.min(rest, left / 2));
        left -= Buffer.byteLength(text) + 2;
        return text;
    });
    return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}
function sizeOf({ head, pieces, between }) {
    const inPieces = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece) + between.length, 0);
    return Buffer.byteLength(head) + inPieces + roomForNote;
}
function putSection({ head, pieces, between, noun, more = 0 }, maxBytes) {
    const kept = [];
    let left = maxBytes - Buffer.byteLength(head) - roomForNote;
    for (const piece of pieces) {
        left -= Buffer.byteLength(piece) + between.length;
        if (left < 0)
            break;
        kept.push(piece);
    }
    const leftOut = pieces.length - kept.length + more;
    const note = leftOut === 0
        ? []
        : [`_${leftOut.toLocaleString('en-US')} more ${noun}${leftOut === 1 ? '' : 's'} left out_`];
    // A note right after a table would be a row of it.
    return [[head, ...kept].filter((text) => text !== '').join(between), ...note].join('\n\n');
}

;// CONCATENATED MODULE: ./build/js/report/github/job-summary.js













// GitHub takes 1 MiB of a step and drops all of what is larger.
const maxBytes = 900 * 1024;
const most = { jobs: 300, failed: 10, tests: 50, lines: 20 };
const longestLine = 1000;
/** Mermaid draws neither more text nor more edges. */
const maxGraph = { characters: 45_000, edges: 450 };
/** The page of a run as Markdown for a job's summary, 900 KiB at most. What jobs say is in code or fences, where nothing of it is alive. */
function jobSummary(run, facts) {
    const own = [verdict(run), jobs(run), failures(run), job_summary_tests(run, facts)];
    const sections = [...own, parity(facts), graph(run), closer(facts)];
    return putWithin(sections.filter((section) => section !== undefined), maxBytes);
}
function alone(text) {
    return { head: '', pieces: [text], between: '\n\n', noun: 'part' };
}
function verdict({ receipt, jobs: all }) {
    const outcomes = all.map(({ record }) => outcomeOf(record));
    const took = receipt.duration_ms === undefined ? '' : ` in ${(0,format/* formatDuration */.a3)(receipt.duration_ms)}`;
    const error = receipt.error === undefined ? '' : `\n\n${(0,markdown/* code */.aY)(receipt.error.code)}: ${(0,markdown/* code */.aY)(receipt.error.message)}`;
    return alone(`## ${headline(receipt.status, outcomes)}\n\n${(0,end/* countOutcomes */.XF)(outcomes)}${took} · run ${(0,markdown/* code */.aY)(receipt.run_id)}${error}`);
}
function headline(status, outcomes) {
    if ((0,outcome/* failedElsewhere */.Cw)(status, outcomes))
        return `${progress/* glyphs */._.skipped} Loom: skipped after jobs that ran elsewhere`;
    const mark = status === 'success' ? '✓' : status === 'failure' ? '✗' : '■';
    return `${mark} Loom: ${words/* verdicts */.rY[status].toLowerCase()}`;
}
function outcomeOf({ outcome, allowed = false }) {
    return { outcome, isAllowed: allowed };
}
/** In plan order; of very many first those that did not pass. */
function jobs({ jobs: all }) {
    if (all.length === 0)
        return undefined;
    const passed = ({ record }) => record.outcome === 'success';
    const shown = all.length <= most.jobs ? all : [...all.filter((job) => !passed(job)), ...all.filter(passed)];
    return {
        head: (0,markdown/* tableHead */.PP)(['job', 'status', 'duration', 'cache']),
        pieces: shown.slice(0, most.jobs).map(jobRow),
        between: '\n',
        noun: 'job',
        more: Math.max(0, all.length - most.jobs),
    };
}
function jobRow({ record }) {
    const { id, outcome, reason, allowed, attempts, duration_ms: ms, caches = [], tests: totals } = record;
    const status = [
        `${progress/* glyphs */._[outcome]} ${(0,words/* outcomeWord */.nG)(outcome)}`,
        ...(outcome === 'skipped' && reason !== undefined ? [(0,markdown/* sentence */.em)(reason)] : []),
        ...(allowed === true ? ['allowed to fail'] : []),
        ...(attempts > 1 ? [`${attempts} attempts`] : []),
        ...(totals === undefined || (0,tests/* sayTotals */.x$)(totals) === '' ? [] : [`tests: ${(0,tests/* sayTotals */.x$)(totals)}`]),
    ];
    const cache = caches.map((one) => (0,markdown/* code */.aY)(`${one.name}: ${(0,report_caches/* sayCache */.m)(one)}`));
    return (0,markdown/* tableRow */.jD)([
        (0,markdown/* code */.aY)(id),
        status.join(' · '),
        attempts === 0 ? '' : (0,format/* formatDuration */.a3)(ms),
        cache.join('<br>'),
    ]);
}
function failures({ failed, receipt }) {
    if (failed.length === 0)
        return undefined;
    return {
        head: '### What failed',
        pieces: failed.slice(0, most.failed).map((one) => job_summary_failure(one, receipt.run_id)),
        between: '\n\n',
        noun: 'failed job',
        more: Math.max(0, failed.length - most.failed),
    };
}
function job_summary_failure(failed, runId) {
    const { job, unit } = failed;
    const { id, reason } = job.record;
    const where = unit === undefined ? '' : ` · ${unit.name}`;
    const command = unit === undefined || unit.command === '' ? '' : `\n\n${(0,markdown/* code */.aY)(`$ ${(0,format/* commandLine */.ay)(unit.command, 200)}`)}`;
    const why = reason === undefined ? '' : `\n\n${(0,markdown/* code */.aY)(reason.split('\n')[0] ?? '')}`;
    return `**${(0,markdown/* code */.aY)(id)}**${where} · ${sayFailure(failed)}${command}${why}${lastLines(unit, id, runId)}`;
}
function lastLines(unit, job, runId) {
    if (unit === undefined)
        return '';
    const lines = unit.lastLines.slice(-most.lines);
    if (lines.length === 0)
        return '\n\nIt printed nothing.';
    const cut = lines.map((line) => (line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`));
    return `\n\n${(0,markdown/* fenced */.OF)(cut, 'text')}\n\nThe last lines; all of them: ${(0,markdown/* code */.aY)(`loom logs ${runId} ${word(job)} ${unit.label}`)}`;
}
function job_summary_tests(run, facts) {
    const all = run.jobs.flatMap(({ record, manifest }) => {
        const failing = manifest?.tests?.failing ?? [];
        return failing.map((test) => ({ job: record.id, ...test }));
    });
    if (all.length === 0)
        return undefined;
    const count = run.jobs.reduce((sum, { manifest }) => sum + (manifest?.tests?.totals.fail ?? 0), 0);
    return {
        head: `### Failing tests\n\n${(0,markdown/* tableHead */.PP)(['test', 'where', 'what', 'job'])}`,
        pieces: all
            .slice(0, most.tests)
            .map(({ job, id, file, line, message = '' }) => (0,markdown/* tableRow */.jD)([
            (0,markdown/* code */.aY)(id),
            file === undefined ? '' : placeLink(file, line, facts),
            message === '' ? '' : (0,markdown/* code */.aY)(message),
            (0,markdown/* code */.aY)(job),
        ])),
        between: '\n',
        noun: 'failing test',
        more: Math.max(0, count - Math.min(all.length, most.tests)),
    };
}
function placeLink(file, line, { serverUrl, repository, sha }) {
    const label = (0,markdown/* code */.aY)(line === undefined ? file : `${file}:${line}`);
    const path = (0,repository_path/* repositoryPath */.S)(file, '');
    if (path === undefined || serverUrl === undefined || repository === undefined || sha === undefined)
        return label;
    const encoded = [...repository.split('/'), 'blob', sha, ...path.split('/')].map(encodeSegment).join('/');
    return `[${label}](${serverUrl}/${encoded}${line === undefined ? '' : `#L${line}`})`;
}
/** Also what `encodeURIComponent` leaves and Markdown takes for its own. */
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** The whole comparison, or where that is too long its verdict. */
function parity({ diff }) {
    if (diff === undefined)
        return undefined;
    const whole = (0,diff_markdown.diffMarkdown)(diff, 4).trimEnd();
    const isLong = Buffer.byteLength(whole) > maxBytes / 4;
    const short = `#### ${diff.verdict}\n\nThe comparison is too long for this page: ${(0,markdown/* code */.aY)('loom diff last last-ci')} shows it.`;
    return alone(`### Parity\n\n${isLong ? short : whole}`);
}
function graph({ plan, jobs: all }) {
    if (plan === undefined || plan.nodes.length < 2)
        return undefined;
    const outcomes = new Map(all.map(({ record }) => [record.id, record.outcome]));
    const mark = (id) => {
        const outcome = outcomes.get(id);
        return outcome === undefined ? '' : `${progress/* glyphs */._[outcome]} `;
    };
    const mermaid = (0,report_plan/* mermaidOf */.jN)(plan, mark).trimEnd();
    if (mermaid.length > maxGraph.characters || plan.edges.length > maxGraph.edges)
        return alone(`The graph of ${plan.nodes.length} jobs is too large to be drawn here; ${(0,markdown/* code */.aY)('loom compile --format dot')} prints it.`);
    return alone(`<details><summary>Graph</summary>\n\n${(0,markdown/* fenced */.OF)(mermaid.split('\n'), 'mermaid')}\n\n</details>`);
}
function closer({ runId, artifactName, bundleName = '<bundle>' }) {
    if (runId === undefined || artifactName === undefined)
        return undefined;
    const commands = [
        `gh run download ${word(runId)} -n ${word(artifactName)}`,
        `loom receipt import ${word(bundleName)}`,
        'loom diff last last-ci',
    ];
    return alone(`### Look closer on a laptop\n\n${(0,markdown/* fenced */.OF)(commands, 'sh')}`);
}
function word(text) {
    return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

// EXTERNAL MODULE: ./build/js/run/bundles.js + 6 modules
var bundles = __webpack_require__(108);
;// CONCATENATED MODULE: ./build/js/action/exit-code.js
const failing = {
    never: [],
    failure: [],
    diverged: ['diverged'],
    'not-identical': ['diverged', 'equivalent'],
};
/**
 * The exit code of the step, from that of the run. `never` bears what a run found: jobs that failed, and another run that differs;
 * a run that was cancelled, or could not take place, fails all the same.
 */
function stepExitCode(exitCode, parity, failOn) {
    if (exitCode === 1 && failOn === 'never')
        return 0;
    return exitCode === 0 && failing[failOn].includes(parity) ? 1 : exitCode;
}

// EXTERNAL MODULE: ./build/js/action/outputs.js + 4 modules
var outputs = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/js/action/page.js + 5 modules
var action_page = __webpack_require__(3056);
// EXTERNAL MODULE: ./build/js/action/places.js
var places = __webpack_require__(3129);
;// CONCATENATED MODULE: ./build/js/action/finish-run.js
















/**
 * Tells GitHub of a run that has ended, what matters most first: of a run that it cancels the runner waits ten seconds in all. Gives
 * the exit code of the step.
 */
async function finishRun(ended, request) {
    const { outcomes, durationMs, receiptPath } = ended;
    const { page, inputs } = request;
    await page.endLog();
    await page.tell(`${(0,end/* countOutcomes */.XF)([...outcomes.values()])} in ${(0,format/* formatDuration */.a3)(durationMs)}\n`);
    (0,outputs/* setOutputs */.n)({ ...outputsOf(ended), parity: 'none' });
    const receipt = await (0,find/* readReceipt */.b8)(receiptPath);
    // It is read while the bundle is packed.
    const shown = readShown(receipt, request);
    shown.catch(() => undefined);
    const bundle = await keepBundle(receipt, request);
    const comparing = ended.status === 'cancelled' ? Promise.resolve(undefined) : compare(receipt, request);
    // Where the comparison fails, what the run has found is shown all the same.
    const diff = await comparing.catch(() => undefined);
    await showPage(await shown, request, {
        ...linksOf(request.facts, receipt),
        ...bundle,
        ...(diff === undefined ? {} : { diff }),
    });
    await comparing;
    const isElsewhere = (0,outcome/* failedElsewhere */.Cw)(ended.status, [...outcomes.values()]);
    if (isElsewhere)
        await page.annotate([skippedAfterOthers(receipt)]);
    const exitCode = isElsewhere ? exit/* exitCodes */.h.ok : ended.exitCode;
    const stepCode = stepExitCode(exitCode, diff?.verdict ?? 'none', inputs.failOn);
    if (diff !== undefined && stepCode > exitCode)
        await page.annotate([closedGate(diff)]);
    return stepCode;
}
/** Why a step passes though its run has not. */
function skippedAfterOthers({ jobs }) {
    const skipped = jobs.filter(({ outcome }) => outcome === 'skipped');
    return {
        level: 'notice',
        title: 'skipped after jobs that ran elsewhere',
        message: skipped.map(({ id, reason = '' }) => `\`${id}\`: ${reason}`).join('\n'),
    };
}
/** Why a step fails though its run has passed. */
function closedGate({ verdict, causes: [cause] }) {
    return {
        level: 'error',
        title: `${verdict}, compared with \`against\``,
        message: cause?.message ?? 'the jobs did the same, but not all that is compared is the same: see the log',
    };
}
function outputsOf({ status, exitCode, runId, receiptPath, workspace, treeSha }) {
    return {
        status,
        'exit-code': String(exitCode),
        'run-id': runId,
        'receipt-path': receiptPath,
        'snapshot-path': workspace,
        'snapshot-tree-sha': treeSha,
    };
}
/** Trouble of the environment that takes nothing from what the run has found. */
async function warnOf(error, page, beginning = '') {
    if (!(error instanceof failure/* LoomFailure */.A))
        throw error;
    const { code: title, message } = error.diagnostic;
    await page.annotate([{ level: 'warning', title, message: `${beginning}${message}` }]);
}
/** A bundle that cannot be written takes nothing from what the run has found. Gives under which names it will be uploaded. */
async function keepBundle(receipt, { env, runtime, facts, inputs, page }) {
    const output = (0,places/* bundlePath */.EU)(receipt.run_id, facts);
    try {
        const { withArtifacts } = inputs;
        await (0,bundles/* exportRun */.qQ)({ receipt, output, withArtifacts, force: true, env, loomVersion: version/* version */.r });
    }
    catch (error) {
        await warnOf(error, page, 'there is no bundle of this run: ');
        return {};
    }
    await page.tell(`bundle: ${output}\n`);
    (0,outputs/* setOutputs */.n)({ 'bundle-path': output });
    if (!inputs.upload)
        return {};
    const obstacle = uploadObstacle(facts, runtime);
    if (obstacle !== undefined) {
        const message = `${obstacle}; the bundle is ${output}`;
        await page.annotate([{ level: 'notice', title: 'the run is not uploaded', message }]);
        return {};
    }
    const name = (0,places/* artifactName */.Cs)(facts, env);
    (0,outputs/* setOutputs */.n)({ 'artifact-name': name });
    return { artifactName: name, bundleName: (0,external_node_path_.basename)(output) };
}
/** Why `actions/upload-artifact` would fail here whatever it is given; undefined where it can upload. */
function uploadObstacle(facts, runtime) {
    if (!(0,places/* isGithubCloud */.jk)(facts))
        return `${facts.serverUrl} does not take today’s uploads`;
    const hasService = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].every((name) => (runtime[name] ?? '') !== '');
    return hasService ? undefined : 'this runner has no artifact service';
}
async function compare(receipt, { against, page }) {
    if (against === undefined)
        return undefined;
    const { diffAgainst } = await Promise.all(/* import() */[__webpack_require__.e(4573), __webpack_require__.e(2119)]).then(__webpack_require__.bind(__webpack_require__, 2119));
    const found = await diffAgainst(against, receipt);
    await page.showDiff(found);
    (0,outputs/* setOutputs */.n)({ parity: found.verdict });
    return found;
}
/** Undefined where nobody wants to see it. */
async function readShown(receipt, { inputs, repositoryRoot }) {
    if (!inputs.annotations && !inputs.summary)
        return undefined;
    return readGithubRun(receipt, repositoryRoot, new Date());
}
async function showPage(run, { env, inputs, facts, page, repositoryRoot }, summaryFacts) {
    if (run === undefined)
        return;
    await page.annotate(annotationsOf(run, (0,action_page/* checkoutBelow */.Q)(facts.workspace, repositoryRoot)));
    if (!inputs.summary || (env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    try {
        await (0,outputs/* addSummary */.S)(jobSummary(run, summaryFacts));
    }
    catch (error) {
        await warnOf(error, page);
    }
}
/** Links lead to the commit, if it is one that GitHub has in this repository. */
function linksOf({ serverUrl, repository, runId, sha, pullRequest }, { snapshot_head_sha: headSha }) {
    const isKnown = headSha !== undefined && [sha, pullRequest?.headSha].includes(headSha);
    return { serverUrl, repository, runId, ...(isKnown ? { sha: headSha } : {}) };
}


/***/ }),

/***/ 5686:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffMarkdown: () => (/* binding */ diffMarkdown)
/* harmony export */ });
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9866);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7164);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);




const shownDifferences = 50;
/** A diff for a comment or a job summary, under a heading of a level. Text of the runs is quoted, so that it cannot become markup. */
function diffMarkdown(diff, level = 2) {
    const heading = '#'.repeat(level);
    const sections = [
        [
            `${heading} ${diff.verdict === 'diverged' ? '✗' : '✓'} ${diff.verdict}`,
            '',
            `${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(diff)}.`,
        ],
        sides(diff),
        causes(diff),
        first(diff, `${heading}#`),
        tests(diff, `${heading}#`),
        artifacts(diff, `${heading}#`),
        differences(diff),
        ignored(diff),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function table(head, rows) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .PP)(head), ...rows.map(_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .jD)];
}
function sides({ a, b }) {
    const row = (name, side) => [
        `**${name}**`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.run_id),
        side.context,
        side.status,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.tree_sha.slice(0, 12)),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(side.started_at),
    ];
    return table(['', 'run', 'where', 'status', 'tree', 'started'], [row('A', a), row('B', b)]);
}
function causes({ causes: all }) {
    const [likely, ...others] = all;
    if (likely === undefined)
        return [];
    const also = others.map(({ message }) => `- also: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(message)}`);
    return [`**${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}**: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .sentence */ .em)(likely.message)}`, ...(also.length > 0 ? ['', ...also] : [])];
}
function first({ first: found, verdict }, heading) {
    if (found === undefined)
        return [];
    const { step } = found;
    const what = verdict === 'diverged' ? 'First to diverge' : 'First with another output';
    const where = `job ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(found.job)}${step === undefined ? '' : `, step ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .W)(step))}`}`;
    const command = step?.command === undefined ? [] : ['', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(`$ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .ay)(step.command, 200)}`)];
    const silent = (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayNoOutput */ .wO)(step);
    return [
        `${heading} ${what}`,
        '',
        `${where}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayEnds */ .Ov)(found)}`,
        ...command,
        ...(step?.output === undefined ? [] : ['', ...hunk(step.output)]),
        ...(silent === '' ? [] : ['', `(${silent})`]),
    ];
}
/** As a diff, which is coloured where Markdown is shown: `-` is A, `+` is B. */
function hunk({ line, before, a, b, after }) {
    const lines = [
        `@@ from line ${line}: - is A, + is B @@`,
        ...before.map((text) => `  ${text}`),
        ...a.map((text) => `- ${text}`),
        ...b.map((text) => `+ ${text}`),
        ...after.map((text) => `  ${text}`),
    ];
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(lines, 'diff')];
}
function tests({ tests: { only_a_passes, only_b_passes } }, heading) {
    const list = (name, { count: all, first: listed }) => {
        if (all === 0)
            return [];
        const rows = listed.map(({ job, id, other }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(job), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(id), other ?? 'missing']);
        const more = all > listed.length ? ['', `… and ${all - listed.length} more`] : [];
        return [
            `${heading} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'test')} passing on ${name} only`,
            '',
            ...table(['job', 'test', `on ${name === 'A' ? 'B' : 'A'}`], rows),
            ...more,
        ];
    };
    const [ofA, ofB] = [list('A', only_a_passes), list('B', only_b_passes)];
    return ofA.length > 0 && ofB.length > 0 ? [...ofA, '', ...ofB] : [...ofA, ...ofB];
}
function artifacts({ artifacts: { count: all, first: listed } }, heading) {
    if (all === 0)
        return [];
    return [
        `${heading} ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all, 'artifact')} differing`,
        '',
        ...listed.map((one) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.path)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.job)}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .sayArtifact */ .iT)(one)}`),
        ...(all > listed.length ? [`- … and ${all - listed.length} more`] : []),
    ];
}
function differences({ differences: all }) {
    if (all.length === 0)
        return [];
    const shown = all.slice(0, shownDifferences);
    return [
        '<details>',
        `<summary>${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference')}: ${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all)}</summary>`,
        '',
        ...table(['', 'A', 'B'], shown.map(({ path, a, b }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(path), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(a)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(b))])),
        ...(all.length > shown.length ? ['', `… and ${all.length - shown.length} more`] : []),
        '',
        '</details>',
    ];
}
function ignored({ ignored: all }) {
    if (all.length === 0)
        return [];
    return [
        `Left out: ${all.map((one) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.path)} (${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(one.differences, 'difference')})`).join(', ')}`,
    ];
}


/***/ }),

/***/ 7164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* unused harmony export prose */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

// What would reorder the text around it, or cannot be seen.
const invisible = /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
/** Outside of fences a name has no reason to be longer. */
const longest = 500;
/**
 * Somebody else's text as code in a line or a table cell. In code GitHub makes no links, mentions or references. What a cell or a
 * code span could not hold as it is stands as entities in the tag.
 */
function code(text) {
    const line = seen(text.replaceAll('\n', ' ')).slice(0, longest);
    if (line.trim() === line && /^[^`|\\]+$/.test(line))
        return `\`${line}\``;
    return `<code>${entities(line)}</code>`;
}
/** Somebody else's text as it reads: no markup, and no mention, reference or link comes of it. */
function prose(text) {
    return seen(text.replaceAll('\n', ' ')).replace(/[\\`<>*_[\]|&~!]|:(?=\/\/)|(?<=www)\.|[@#](?=\w)|\bgh(?=-)/gi, (found) => (/[@#h]$/i.test(found) ? `${found}&#8203;` : `&#${found.charCodeAt(0)};`));
}
/** Lines as they are, in a fence that is longer than any in them. */
function fenced(lines, language = '') {
    const safe = lines.map(seen);
    const longestRun = Math.max(2, ...safe.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)));
    const fence = '`'.repeat(longestRun + 1);
    return [`${fence}${language}`, ...safe, fence].join('\n');
}
function tableHead(cells) {
    return `${tableRow(cells)}\n${tableRow(cells.map(() => '---'))}`;
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** Without control characters, and what is invisible made visible. */
function seen(line) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line, false).replace(invisible, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`);
}
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]|^ | $/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A sentence that may hold code in backquotes and must hold no other markup. */
function sentence(text) {
    return text
        .split(/`([^`]*)`/)
        .map((piece, at) => (at % 2 === 1 ? code(piece) : prose(piece)))
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


/***/ })

};
