export const id = 9770;
export const ids = [9770,2119,5686];
export const modules = {

/***/ 7336:
/***/ (function(module) {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 9770:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/diagnostics/source.js
var diagnostics_source = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/html/words.js
var words = __webpack_require__(5898);
// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/js/report/html/job.js + 1 modules
var html_job = __webpack_require__(9599);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/report/github/repository-path.js

/**
 * A path of the repository as GitHub names it, below the directory that it checks out into; `checkout` is where in it the repository
 * is. Undefined for a path that leads out of the repository, of which GitHub has nothing.
 */
function repositoryPath(path, checkout) {
    const inRepository = external_node_path_.posix.normalize(path);
    if (inRepository === '.' || /^(\/|\.\.(\/|$))/.test(inRepository))
        return undefined;
    return external_node_path_.posix.join(checkout, inRepository);
}

;// CONCATENATED MODULE: ./build/js/report/github/workflow-command.js

/** A command to GitHub's runner as one line with its end. Properties that are `undefined` are left out. */
function workflowCommand(name, properties, data) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`;
}
/**
 * Commands that hide a value from the log. A value of several lines is hidden line by line, each without the spaces around it, as
 * the runner does it: it sees one line of output at a time. Nothing for what is blank, which the runner refuses.
 */
function maskCommands(value) {
    const lines = new Set(value.split(/[\r\n]+/).map((line) => line.trim()));
    return [...lines]
        .filter((line) => line !== '')
        .map((line) => workflowCommand('add-mask', {}, line))
        .join('');
}
/**
 * A line of somebody else's after a beginning that is Loom's: no control characters, which the runner passes over or takes for white
 * space, and no command inside.
 */
function plainLine(line) {
    return withoutMarkers((0,format/* harmlessLine */.Kw)(line.replaceAll('\n', ' '), false).replace(/[\p{Cf}\u0080-\u009f]/gu, ''));
}
/**
 * `##[` as the runner itself writes it where a job prints one of its markers. Its page colours and folds by them even while
 * it takes no commands.
 */
function withoutMarkers(line) {
    return line.replaceAll('##[', '##[\\');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/js/report/github/annotations.js






/** GitHub shows ten of each level of a step. */
const mostOfALevel = 10;
/** An annotation as a command to the runner, with its line end. */
function renderAnnotation({ level, message, title, file, line, endLine, column }) {
    return workflowCommand(level, { title, file, line, endLine, col: column }, message);
}
/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
function annotationsOfDiagnostics(diagnostics, checkout = '') {
    return atMostTen(diagnostics.map(({ severity, code, message, hint, span }) => ({
        level: severity,
        title: code,
        message: withHint(message, hint),
        ...(span === undefined ? {} : placeOf(span, checkout)),
    })));
}
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
    return atMostTen([
        ...others.map(ofJob),
        ...withTests.flatMap((one) => testsOf(one).map((test) => ofTest(one.job.record.id, test, checkout))),
        ...withTests.map(ofJob),
        ...run.notices.filter(({ type }) => type === 'warning').map(ofNotice),
    ]);
}
function placeOf({ source, start, end }, checkout) {
    const file = repositoryPath(source.path, checkout);
    if (file === undefined)
        return {};
    const { line, column } = (0,diagnostics_source/* positionOf */.d)(source, start);
    // The end is that of the text, which may be in the next line already.
    const endLine = (0,diagnostics_source/* positionOf */.d)(source, Math.max(start, end - 1)).line;
    return { file, line, ...(endLine === line ? { column } : { endLine }) };
}
function ofTest(job, { id, file, line, message }, checkout) {
    const path = file === undefined ? undefined : repositoryPath(file, checkout);
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
        message: withHint(message, hint),
    };
}
function withHint(message, hint) {
    return hint === undefined ? message : `${message}\nhint: ${hint}`;
}
function isText(text) {
    return text !== undefined && text !== '';
}
function atMostTen(all) {
    const counts = new Map();
    for (const { level } of all)
        counts.set(level, (counts.get(level) ?? 0) + 1);
    const seen = new Map();
    return all.flatMap((annotation) => {
        const { level, message } = annotation;
        const number = (seen.get(level) ?? 0) + 1;
        seen.set(level, number);
        if (number > mostOfALevel)
            return [];
        const more = number === mostOfALevel ? (counts.get(level) ?? 0) - mostOfALevel : 0;
        if (more <= 0)
            return [annotation];
        return [
            {
                ...annotation,
                message: `${message}\n… and ${more} more ${level}${more === 1 ? '' : 's'}, see the summary`,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/js/report/github-matrix.js
var github_matrix = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/js/run.js + 42 modules
var run = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/js/run/against.js
var run_against = __webpack_require__(2119);
// EXTERNAL MODULE: ./build/js/run/config.js + 2 modules
var run_config = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/js/run/signals.js
var run_signals = __webpack_require__(3889);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/model/outcome.js
var outcome = __webpack_require__(1908);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/report/end.js
var end = __webpack_require__(3452);
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
        ...(outcome === 'skipped' && reason !== undefined ? [(0,markdown/* code */.aY)(reason)] : []),
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
    const path = repositoryPath(file, '');
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

;// CONCATENATED MODULE: ./build/js/action/outputs.js

/**
 * Sets outputs of this step; of several values of one name the last one counts. What that takes is loaded only now. Fails with
 * `action/no-outputs`.
 */
async function setOutputs(outputs) {
    const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (error) {
        throw unwritable('action/no-outputs', 'the outputs of this step cannot be written', error);
    }
}
/** Adds Markdown to the page of the job. Fails with `action/no-summary`. */
async function addSummary(markdown) {
    const { summary } = await Promise.all(/* import() */[__webpack_require__.e(6421), __webpack_require__.e(162)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    try {
        await summary.addRaw(markdown, true).write();
    }
    catch (error) {
        throw unwritable('action/no-summary', 'the summary of this step cannot be written', error);
    }
}
function unwritable(code, what, error) {
    const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'free some space where the runner keeps its files, and let the user of the job write there';
    return new failure/* LoomFailure */.A('environment', { code, message, hint }, error);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/diagnostics/render.js
var render = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/js/report/diff-text.js
var diff_text = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/js/report/console.js + 1 modules
var console = __webpack_require__(8932);
;// CONCATENATED MODULE: ./build/js/report/github/held-output.js


/**
 * Holds output in a file that has no name as soon as it is open: a kill leaves nothing, and no job can write into it. Trouble with
 * it is told in place of the output.
 */
function holdOutput(path) {
    let file;
    let trouble;
    const trying = async (work) => {
        try {
            await work();
        }
        catch (error) {
            trouble ??= error instanceof Error ? error.message : String(error);
        }
    };
    return {
        async append(text) {
            if (trouble !== undefined)
                return;
            await trying(async () => {
                file ??= await create(path);
                await file.writeFile(text);
            });
        },
        async copyTo(out) {
            const open = file;
            if (open !== undefined)
                await trying(async () => {
                    for await (const piece of open.createReadStream({ start: 0, encoding: 'utf8', autoClose: false }))
                        await out(String(piece));
                });
            if (trouble !== undefined)
                await out(`\n(the rest of this output is in the run’s logs only: ${trouble})\n`);
        },
        async [Symbol.asyncDispose]() {
            await file?.close();
        },
    };
}
async function create(path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    const file = await (0,promises_.open)(path, 'wx+', 0o600);
    await (0,promises_.rm)(path);
    return file;
}

;// CONCATENATED MODULE: ./build/js/report/github/job-lines.js






const paint = picocolors.createColors(true);
/** A job may print without ever ending a line. */
const job_lines_longestLine = 64 * 1024;
/**
 * Steps with their commands, what they print, how they end, and what is done around them. Output keeps its colours. It is to
 * be printed where the runner takes no commands.
 */
function createJobLines() {
    const partial = { stdout: '', stderr: '' };
    const end = () => {
        const rest = [partial.stdout, partial.stderr].filter((line) => line !== '').map(outputLine);
        partial.stdout = partial.stderr = '';
        return rest.join('');
    };
    return {
        end,
        take(event) {
            if (event.type !== 'output')
                return `${endsOutput(event) ? end() : ''}${lineOf(event)}`;
            if (!(0,console/* isStreamed */.eW)(event.place))
                return '';
            const lines = (partial[event.stream] + event.text).split('\n');
            const last = lines.pop() ?? '';
            const isEndless = last.length > job_lines_longestLine;
            partial[event.stream] = isEndless ? '' : last;
            return [...lines, ...(isEndless ? [last] : [])].map(outputLine).join('');
        },
    };
}
function outputLine(line) {
    return `${withoutMarkers((0,format/* harmlessLine */.Kw)(line, true))}\n`;
}
function endsOutput(event) {
    return event.type === 'phase_finished' && (0,console/* isStreamed */.eW)(event.place);
}
/** What an event that is no output says; empty for one that is no news. */
function lineOf(event) {
    const { place } = event;
    if (event.type === 'warning' || event.type === 'error')
        return `${paint.yellow(event.type)}: ${plainLine(event.message)}\n`;
    if (event.type === 'attempt_finished')
        return `${paint.yellow('↻')} attempt ${event.attempt} ${plainLine((0,console/* endLine */.Sk)(event))}, once more\n`;
    if (place.scope === 'step')
        return stepLine(event, place);
    const cache = (0,console/* cacheLine */.n8)(event);
    if (cache !== undefined)
        return `• ${plainLine(cache)}\n`;
    const preparation = (0,console/* preparationOf */.DM)(event);
    const isTold = preparation !== undefined && !preparation.startsWith('cache');
    return isTold ? `• ${plainLine(preparation)}\n` : '';
}
function stepLine(event, { unit, index }) {
    if (event.type === 'phase_started')
        return `${paint.cyan(`▸ ${plainLine((0,console/* stepLabel */.vO)(unit, index, event.command ?? ''))}`)}\n`;
    if (event.type !== 'phase_finished')
        return '';
    const { status, exit_code: exit, duration_ms: ms } = event;
    const isGood = status === 'success';
    const how = isGood ? '' : `  ${exit === undefined ? status.replace('_', ' ') : `exit ${exit}`}`;
    const line = `${(0,summary/* labelOf */.W)({ unit, index })}${how}  ${(0,format/* formatDuration */.a3)(ms)}\n`;
    return isGood ? `${paint.green(progress/* glyphs */._.success)} ${line}` : `${paint.red(progress/* glyphs */._.failed)} ${line}`;
}

;// CONCATENATED MODULE: ./build/js/report/github/log-group.js

/**
 * Keeps what jobs print from being commands. Escaping what looks like one would not do: the runner compares text as ICU does,
 * which looks past invisible characters. So it is told to stop before a job's output and to resume after it, by a word that
 * the job cannot know. A command meanwhile is one write: nothing gets between.
 */
function createLogGroups(out, randomToken) {
    let token;
    const stop = () => {
        token = randomToken();
        return `::stop-commands::${token}\n`;
    };
    const resume = () => (token === undefined ? '' : `::${token}::\n`);
    return {
        async open(title) {
            await out(`${workflowCommand('group', {}, plainLine(title))}${stop()}`);
        },
        async close() {
            await out(`${resume()}${workflowCommand('endgroup', {}, '')}`);
            token = undefined;
        },
        async command(commands) {
            if (commands === '')
                return;
            await out(token === undefined ? commands : `${resume()}${commands}${stop()}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/report/github/run-log.js








/**
 * One group a job. The job that has run longest is shown as it goes; the output of the others waits on disk until that one ends,
 * so that no two mix and something is seen of a run at any time.
 */
function createGithubLog({ out, randomToken, holdIn }) {
    const groups = createLogGroups(out, randomToken);
    const inOrder = createQueue();
    // In the order in which they began: the first one is shown.
    const jobs = new Map();
    let shown;
    let count = 0;
    const begin = (id, isEmpty) => {
        count += 1;
        const held = holdOutput((0,external_node_path_.join)(holdIn, `${count}.log`));
        const job = { id, lines: createJobLines(), held, isEmpty };
        jobs.set(id, job);
        return job;
    };
    const show = async (job) => {
        shown = job;
        await groups.open(job.id);
        await job.held.copyTo(out);
        await job.held[Symbol.asyncDispose]();
    };
    const end = async (job) => {
        if (job !== shown && !job.isEmpty)
            await show(job);
        const rest = job.lines.end();
        if (rest !== '')
            await out(rest);
        if (!job.isEmpty)
            await groups.close();
        await out(job.end ?? '');
        shown = undefined;
        jobs.delete(job.id);
    };
    const goOn = async () => {
        for (const job of [...jobs.values()])
            if (job.end !== undefined)
                await end(job);
        const [next] = jobs.values();
        if (next !== undefined)
            await show(next);
    };
    const take = async (event) => {
        const { place } = event;
        if (!('job' in place)) {
            const line = lineOfRun(event);
            if (line !== '')
                await out(line);
            return;
        }
        const isEnd = event.type === 'job_finished';
        const job = jobs.get(place.job) ?? begin(place.job, isEnd);
        if (isEnd)
            job.end = lineOfEnd(place.job, event);
        if (isEnd && (shown === undefined || shown === job))
            return goOn();
        if (shown === undefined)
            await show(job);
        const text = job.lines.take(event);
        if (text !== '')
            await (shown === job ? out(text) : job.held.append(text));
    };
    const finish = async () => {
        for (const job of jobs.values())
            job.end ??= '';
        await goOn();
    };
    return {
        write: (event) => inOrder(() => take(event)),
        mask: (value) => inOrder(() => groups.command(maskCommands(value))),
        [Symbol.asyncDispose]: () => inOrder(finish),
    };
}
/** One piece of work after the other, each promise that of its own. */
function createQueue() {
    let last = Promise.resolve();
    return (work) => {
        const done = last.then(work);
        // Who asked for the work hears of its failure.
        last = done.catch(() => undefined);
        return done;
    };
}
const run_log_paint = picocolors.createColors(true);
function lineOfRun(event) {
    const isTold = event.type === 'warning' || event.type === 'error';
    return isTold ? `${run_log_paint.yellow(event.type)}: ${plainLine(event.message)}\n` : '';
}
function lineOfEnd(job, event) {
    const { outcome } = event;
    const colour = outcome === 'success' ? run_log_paint.green : outcome === 'skipped' ? run_log_paint.dim : run_log_paint.red;
    const allowed = event.allowed === true ? '  allowed to fail' : '';
    return `${colour(`${progress/* glyphs */._[outcome]} ${plainLine(job)}`)}  ${plainLine((0,console/* endLine */.Sk)(event))}${allowed}\n`;
}

;// CONCATENATED MODULE: ./build/js/action/page.js










const columns = 120;
function openPage({ write, inputs, facts, repositoryRoot }) {
    const holdIn = (0,external_node_path_.join)(facts.temporary === '' ? (0,external_node_os_.tmpdir)() : facts.temporary, `loom-log-${(0,external_node_crypto_.randomUUID)()}`);
    const log = createGithubLog({ out: write, randomToken: external_node_crypto_.randomUUID, holdIn });
    const checkout = checkoutBelow(facts.workspace, repositoryRoot);
    const annotate = async (annotations) => {
        if (inputs.annotations)
            await write(annotations.map(renderAnnotation).join(''));
    };
    return {
        log,
        mask: (value) => void log.mask(value),
        endLog: async () => log[Symbol.asyncDispose](),
        tell: async (text) => write(harmless(text)),
        annotate,
        showDiagnostics: async (diagnostics) => {
            for (const diagnostic of diagnostics)
                await write(harmless((0,render/* renderDiagnostic */.I)(diagnostic)));
            await annotate(annotationsOfDiagnostics(diagnostics, checkout));
        },
        showDiff: async (found) => write(harmless(`\n${(0,diff_text/* diffText */.N)(found, picocolors.createColors(false), columns)}`)),
        async [Symbol.asyncDispose]() {
            await log[Symbol.asyncDispose]();
            await (0,promises_.rm)(holdIn, { recursive: true, force: true });
        },
    };
}
/** Where a repository is below the directory that GitHub checks out into; empty for that directory itself. */
function checkoutBelow(workspace, repositoryRoot) {
    return (0,external_node_path_.relative)(workspace, repositoryRoot);
}
/** Lines of which none is a command to the runner, whatever names and outputs they quote. */
function harmless(text) {
    const lines = text.split('\n').map(plainLine);
    return lines.map((line) => line.replace(/^(\s*)(?=::)/, '$1· ')).join('\n');
}

// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/model/bundle.js
var bundle = __webpack_require__(5938);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/action/github-facts.js



const commit = dist/* looseObject */._H3({
    sha: dist/* string */.YjP(),
    ref: dist/* optional */.lqM(dist/* string */.YjP()),
    repo: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* string */.YjP() })),
});
const pullRequest = dist/* looseObject */._H3({
    head: commit,
    base: dist/* fallback */.NpB(dist/* optional */.lqM(commit), undefined),
    merge_commit_sha: dist/* nullish */.cl6(dist/* string */.YjP()),
});
const repository = dist/* looseObject */._H3({ default_branch: dist/* optional */.lqM(dist/* string */.YjP()) });
const workflowRun = dist/* looseObject */._H3({ head_sha: dist/* string */.YjP(), event: dist/* string */.YjP() });
/** What of an event's payload matters here. A part that is not as GitHub documents it counts as absent. */
const payload = dist/* looseObject */._H3({
    pull_request: dist/* fallback */.NpB(dist/* optional */.lqM(pullRequest), undefined),
    repository: dist/* fallback */.NpB(dist/* optional */.lqM(repository), undefined),
    workflow_run: dist/* fallback */.NpB(dist/* optional */.lqM(workflowRun), undefined),
});
/** Decodes the variables of GitHub's runner and the payload of the event. */
async function readGithubFacts(env) {
    const text = (name) => env[name] ?? '';
    const event = await readPayload(text('GITHUB_EVENT_PATH'));
    const run = event.workflow_run;
    const defaultBranch = event.repository?.default_branch;
    return {
        serverUrl: text('GITHUB_SERVER_URL') || 'https://github.com',
        repository: text('GITHUB_REPOSITORY'),
        eventName: text('GITHUB_EVENT_NAME'),
        sha: text('GITHUB_SHA'),
        ref: text('GITHUB_REF'),
        runId: text('GITHUB_RUN_ID'),
        attempt: text('GITHUB_RUN_ATTEMPT') || '1',
        job: text('GITHUB_JOB'),
        step: text('GITHUB_ACTION'),
        workspace: await realPath(text('GITHUB_WORKSPACE')),
        temporary: text('RUNNER_TEMP'),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        ...(event.pull_request === undefined
            ? {}
            : { pullRequest: decodePullRequest(event.pull_request, text('GITHUB_REPOSITORY')) }),
        ...(run === undefined
            ? {}
            : run.event.startsWith('pull_request')
                ? { testedPullRequestSha: run.head_sha }
                : { testedSha: run.head_sha }),
    };
}
/** A path that leads nowhere is left as it is, for who goes there. */
async function realPath(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'))
            return path;
        throw error;
    }
}
async function readPayload(path) {
    try {
        return dist/* parse */.qgA(dist/* fallback */.NpB(payload, {}), JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (error) {
        // An engine makes a directory of a file that is not there and is to be mounted.
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'EISDIR', 'EACCES') || error instanceof SyntaxError)
            return {};
        throw error;
    }
}
function decodePullRequest({ head, base, merge_commit_sha: mergeSha }, ownRepository) {
    return {
        headSha: head.sha,
        ...(base === undefined ? {} : { baseSha: base.sha }),
        ...(head.ref === undefined ? {} : { headBranch: head.ref }),
        // The repository of a fork may be gone.
        isFork: head.repo?.full_name !== ownRepository,
        ...(typeof mergeSha === 'string' ? { mergeSha } : {}),
    };
}
/**
 * Says of a commit what a laptop's clone would and a checkout on GitHub cannot, being shallow and often detached: branch, tag,
 * default branch. A pull request's trial merge is on no branch, there as here, and the name of a fork's branch says nothing: a
 * rule for `main` must not hold for the `main` of a stranger. Of another repository's checkout nothing is known.
 */
function amendGit(facts, git) {
    if (!isCheckoutOf(facts, git))
        return git;
    const { ref, sha, pullRequest: asked } = facts;
    const isHead = asked?.isFork === false && git.headSha === asked.headSha;
    const named = (prefix) => git.headSha === sha && ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
    return {
        ...git,
        branch: git.branch ?? (isHead ? (asked.headBranch ?? null) : named('refs/heads/')),
        tag: git.tag ?? named('refs/tags/'),
        defaultBranch: facts.defaultBranch ?? git.defaultBranch,
        originUrl: git.originUrl ?? `${facts.serverUrl}/${facts.repository}`,
    };
}
function isCheckoutOf(facts, git) {
    if (git.headSha === facts.sha || git.headSha === facts.pullRequest?.headSha)
        return true;
    return isOwnOrigin(facts, git);
}
/** Whether a checkout is one of the repository that the workflow run belongs to. */
function isOwnOrigin({ repository }, { originUrl }) {
    const path = originUrl?.toLowerCase().replace(/(\.git)?\/*$/, '');
    return (path !== undefined &&
        (path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`)));
}

;// CONCATENATED MODULE: ./build/js/action/places.js







/** The directory that an input names, which must be in what GitHub checked out, also where links lead. Fails with `action/outside-workspace`. */
async function workingDirectory(input, { workspace }) {
    const directory = await realPath((0,external_node_path_.resolve)(workspace, input));
    if ((0,files/* isInside */.FK)(directory, (0,external_node_path_.resolve)(workspace)))
        return directory;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'action/outside-workspace',
        message: `input \`working-directory\`: ${directory} lies outside of ${(0,external_node_path_.resolve)(workspace)}`,
        hint: 'name a directory of the checkout, relative to its top',
    });
}
/**
 * The path of the run to compare with. `actions/download-artifact` makes a directory, in which the bundle has a name that no
 * workflow can know: a directory with one bundle stands for that. Fails with `action/no-bundle`.
 */
async function pathOfAgainst(input, directory) {
    const path = (0,external_node_path_.resolve)(directory, input);
    const isDirectory = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    if (!isDirectory)
        return path;
    const [only, ...others] = await bundlesIn(path);
    if (only !== undefined && others.length === 0)
        return (0,external_node_path_.join)(path, only);
    const count = only === undefined ? 0 : 1 + others.length;
    throw noBundle(`${path} holds ${count} bundles (\`*${bundle/* bundleExtension */.WL}\`), expected one`);
}
async function bundlesIn(directory) {
    try {
        return (await (0,promises_.readdir)(directory)).filter((name) => name.endsWith(bundle/* bundleExtension */.WL)).sort();
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EACCES'))
            throw noBundle(`you may not read the directory ${directory}`);
        throw error;
    }
}
function noBundle(why) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'action/no-bundle',
        message: `input \`against\`: ${why}`,
        hint: 'give the path of one bundle or receipt',
    });
}
/** Where the bundle of a run is written. */
function bundlePath(runId, { temporary }) {
    return (0,external_node_path_.join)(temporary === '' ? (0,external_node_os_.tmpdir)() : temporary, `${runId}.loom${bundle/* bundleExtension */.WL}`);
}
/**
 * The name under which a bundle is uploaded. Entries of a matrix share the name of their job, one job may use the action twice, a
 * workflow may be called twice, and uploads refuse a name that is there already.
 */
function artifactName({ job, step, attempt }, env) {
    const called = env['LOOM_CALLED_JOB'] ?? '';
    const parts = [job, env['LOOM_JOB_INDEX'] || '0', step, attempt, ...(called === '' ? [] : [called])];
    return ['loom-run', ...parts.map((part) => part.replace(/[^\w.-]/g, '-'))].join('-');
}
/** Whether GitHub itself serves this, and not a GitHub Enterprise Server, to which today's `actions/upload-artifact` cannot upload. */
function isGithubCloud({ serverUrl }) {
    if (!URL.canParse(serverUrl))
        return false;
    const { hostname } = new URL(serverUrl);
    return hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost');
}

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
    await setOutputs({ ...outputsOf(ended), parity: 'none' });
    const receipt = await (0,find/* readReceipt */.b8)(receiptPath);
    const bundle = await keepBundle(receipt, request);
    const comparing = ended.status === 'cancelled' ? Promise.resolve(undefined) : compare(receipt, request);
    // Where the comparison fails, what the run has found is shown all the same.
    const diff = await comparing.catch(() => undefined);
    await showPage(receipt, request, { ...bundle, ...(diff === undefined ? {} : { diff }) });
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
    const output = bundlePath(receipt.run_id, facts);
    try {
        const { withArtifacts } = inputs;
        await (0,bundles/* exportRun */.qQ)({ receipt, output, withArtifacts, force: true, env, loomVersion: version/* version */.r });
    }
    catch (error) {
        await warnOf(error, page, 'there is no bundle of this run: ');
        return {};
    }
    await page.tell(`bundle: ${output}\n`);
    await setOutputs({ 'bundle-path': output });
    if (!inputs.upload)
        return {};
    const obstacle = uploadObstacle(facts, runtime);
    if (obstacle !== undefined) {
        const message = `${obstacle}; the bundle is ${output}`;
        await page.annotate([{ level: 'notice', title: 'the run is not uploaded', message }]);
        return {};
    }
    const name = artifactName(facts, env);
    await setOutputs({ 'artifact-name': name });
    return { artifactName: name, bundleName: (0,external_node_path_.basename)(output) };
}
/** Why `actions/upload-artifact` would fail here whatever it is given; undefined where it can upload. */
function uploadObstacle(facts, runtime) {
    if (!isGithubCloud(facts))
        return `${facts.serverUrl} does not take today’s uploads`;
    const hasService = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].every((name) => (runtime[name] ?? '') !== '');
    return hasService ? undefined : 'this runner has no artifact service';
}
async function compare(receipt, { against, page }) {
    if (against === undefined)
        return undefined;
    const found = await (0,run_against/* diffAgainst */.J)(against, receipt);
    await page.showDiff(found);
    await setOutputs({ parity: found.verdict });
    return found;
}
async function showPage(receipt, { env, inputs, facts, page, repositoryRoot }, more) {
    if (!inputs.annotations && !inputs.summary)
        return;
    const run = await readGithubRun(receipt, repositoryRoot, new Date());
    await page.annotate(annotationsOf(run, checkoutBelow(facts.workspace, repositoryRoot)));
    if (!inputs.summary || (env['GITHUB_STEP_SUMMARY'] ?? '') === '')
        return;
    try {
        await addSummary(jobSummary(run, { ...linksOf(facts, receipt), ...more }));
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

// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
;// CONCATENATED MODULE: ./build/js/action/foreign-head.js




/** Events whose runs have the secrets of the repository and a token that may write, whoever made the pull request. */
const privileged = ['pull_request_target', 'workflow_run'];
function isPrivileged({ eventName }) {
    return privileged.includes(eventName);
}
async function readCheckedOut(repository) {
    const { headSha, originUrl } = await (0,git_facts/* readGitFacts */.S)(repository);
    const asked = ['for-each-ref', '--count=1', '--points-at=HEAD', 'refs/remotes/origin/'];
    const found = await (0,git/* git */.$Y)(asked, { cwd: repository.root, env: repository.env });
    return { headSha, originUrl, isBranchOfOrigin: found.length > 0 };
}
/**
 * Refuses to run, with the rights of the base repository, what is not known to be its own: the commit of the event, the base of the
 * pull request, or the tip of a branch. A pull request may have another head, or merge, than at the time of the event.
 */
function refuseForeignHead(facts, checkedOut) {
    const { eventName, sha, pullRequest: asked, testedPullRequestSha, testedSha } = facts;
    const { headSha, isBranchOfOrigin } = checkedOut;
    if (!isPrivileged(facts) || [sha, asked?.baseSha, testedSha].includes(headSha))
        return;
    const isPullRequests = [asked?.headSha, asked?.mergeSha, testedPullRequestSha].includes(headSha);
    if (!isPullRequests && isBranchOfOrigin && isOwnOrigin(facts, checkedOut))
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'action/pull-request-head',
        message: `\`${eventName}\` has the secrets of this repository, and the commit that is checked out is a pull request’s, or not known to be on a branch of it`,
        hint: 'use the event `pull_request`; or say `allow-pull-request-head: true` if whoever opens a pull request may have these secrets',
    });
}

// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/js/model/internal-variable.js
var internal_variable = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/js/model/variables.js
var variables = __webpack_require__(6753);
;// CONCATENATED MODULE: ./build/js/action/inputs.js




const gates = ['failure', 'diverged', 'not-identical', 'never'];
const mounts = ['ephemeral_volume', 'bind_mount'];
const defaultWorkflow = '.loom/workflow.yml';
/**
 * Decodes what `action.yml` hands over as `INPUT_…`, since a composite action's steps get no inputs by themselves. An empty input
 * has its default. Fails with `action/wrong-input`.
 */
function decodeInputs(env) {
    const written = (name) => env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
    const text = (name) => written(name).trim();
    const flag = (name, usual) => decodeFlag(name, text(name), usual);
    const workflow = text('workflow');
    const against = text('against');
    const inputs = {
        ...(workflow === '' || workflow === defaultWorkflow ? {} : { workflow }),
        workingDirectory: text('working-directory') || '.',
        jobs: listOf(text('jobs')),
        variables: decodeVariables(written('variables')),
        workspaceMount: choose('docker-workspace-mount', text('docker-workspace-mount'), mounts),
        passEnv: decodeNames(text('pass-env')),
        cache: flag('cache', true),
        ...(against === '' ? {} : { against }),
        failOn: choose('fail-on', text('fail-on'), gates),
        summary: flag('summary', true),
        annotations: flag('annotations', true),
        upload: flag('upload', true),
        planOnly: flag('plan-only', false),
        runsOn: linesOf(text('runs-on')),
        ...decodeLevels(text('levels')),
        bundles: linesOf(text('bundles')),
        withArtifacts: flag('with-artifacts', false),
        allowPullRequestHead: flag('allow-pull-request-head', false),
    };
    refuseContradictions(inputs, text('retention-days'));
    return inputs;
}
function refuseContradictions({ failOn, against }, retentionDays) {
    if (!/^\d*$/.test(retentionDays))
        throw wrongInput('retention-days', `found \`${retentionDays}\`, expected a number of days`, 'write such as `7`');
    if (against === undefined && (failOn === 'diverged' || failOn === 'not-identical'))
        throw wrongInput('fail-on', `\`${failOn}\` needs a run to compare with, and \`against\` is empty`, 'give `against` the path of a receipt or a bundle');
}
const yes = ['true', 'True', 'TRUE'];
const no = ['false', 'False', 'FALSE'];
function decodeFlag(name, text, usual) {
    if (text === '')
        return usual;
    if (yes.includes(text) || no.includes(text))
        return yes.includes(text);
    throw wrongInput(name, `found \`${text}\`, expected \`true\` or \`false\``, 'write one of the two, or leave it out');
}
/** One of some words; the first where there is none. */
function choose(name, text, choices) {
    if (text === '')
        return choices[0];
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const near = (0,suggest/* nearest */.p)(text, choices);
    const hint = near === undefined ? 'write one of these, or leave it out' : `did you mean \`${near}\`?`;
    throw wrongInput(name, `found \`${text}\`, expected ${choices.map((one) => `\`${one}\``).join(', ')}`, hint);
}
/** Names with commas or line ends between. */
function listOf(text) {
    return [...new Set(linesOf(text.replaceAll(',', '\n')))];
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function decodeLevels(text) {
    if (text === '')
        return {};
    if (/^[1-9]\d{0,2}$/.test(text))
        return { levels: Number(text) };
    throw wrongInput('levels', `found \`${text}\`, expected a number from 1`, 'write such as `3`');
}
/** A line may be indented. The value is all that stands after the first `=`, blanks too. */
function decodeVariables(text) {
    const assignments = text.split('\n').flatMap((line, at) => {
        const written = line.replace(/\r$/, '').trimStart();
        if (written === '')
            return [];
        const assignment = (0,variables/* parseAssignment */.H9)(written);
        if (assignment !== undefined)
            return [assignment];
        // Its text may be private.
        const message = `line ${at + 1} is no assignment, expected NAME=value with a name in capitals`;
        throw wrongInput('variables', message, 'write one `NAME=value` a line');
    });
    return Object.fromEntries(assignments);
}
function decodeNames(text) {
    const names = listOf(text);
    const wrong = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
    if (wrong !== undefined)
        throw wrongInput('pass-env', `\`${wrong}\` is no name of a variable`, 'give names, with commas or line ends between; a value belongs into `variables`');
    const internal = names.find(internal_variable/* isInternalVariable */.q);
    if (internal === undefined)
        return names;
    throw wrongInput('pass-env', `\`${internal}\` is never passed on to a job: it is the runner’s or Loom’s own`, 'declare what a job must know as one of its `secrets`, with a reference such as `env://MY_TOKEN`');
}
function wrongInput(name, problem, hint) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'action/wrong-input',
        message: `input \`${name}\`: ${problem}`,
        hint,
    });
}

;// CONCATENATED MODULE: ./build/js/action/run-action.js
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

















/** One run of the action: the `run` step of `action.yml`. Gives its exit code; every trouble becomes one annotation. */
async function runAction(io) {
    try {
        return await runWith(io, decodeInputs(io.env), await readGithubFacts(io.env));
    }
    catch (error) {
        const [exitCode] = troubleOf(error);
        const troubles = new Set([tellTrouble(error)]);
        try {
            await setOutputs({ status: 'failure', 'exit-code': String(exitCode), parity: 'none' });
        }
        catch (another) {
            troubles.add(tellTrouble(another));
        }
        await io.write([...troubles].join(''));
        return exitCode;
    }
}
function tellTrouble(error) {
    const [, title, message] = troubleOf(error);
    return renderAnnotation({ level: 'error', title, message });
}
function troubleOf(error) {
    if (error instanceof failure/* LoomFailure */.A) {
        const { code, message, hint } = error.diagnostic;
        return [(0,exit/* exitCodeOf */.F)(error.kind), code, hint === undefined ? message : `${message}\nhint: ${hint}`];
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [exit/* exitCodes */.h.bug, 'a bug in Loom', `${stack}\nPlease report it with the lines above.`];
}
async function runWith(io, inputs, facts) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, write } = io;
        const signals = __addDisposableResource(env_1, (0,run_signals/* listenForSignals */.s)(), false);
        const directory = await workingDirectory(inputs.workingDirectory, facts);
        const repository = await (0,snapshot_repository/* openRepository */.h_)(directory, env);
        if (isPrivileged(facts) && !inputs.allowPullRequestHead)
            refuseForeignHead(facts, await readCheckedOut(repository));
        const repositoryRoot = repository.root;
        const config = await (0,run_config/* readConfig */.Xg)(repositoryRoot, env);
        const against = __addDisposableResource(env_1, await openNamed(inputs.against, {
            directory,
            repositoryRoot,
            config,
            env,
        }), true);
        const page = __addDisposableResource(env_1, openPage({ write, inputs, facts, repositoryRoot }), true);
        const action = { ...io, inputs, facts, page };
        const result = await (0,run/* run */.eF)({
            ...settingsOf(action, config),
            directory,
            repository,
            signal: signals.signal,
            ...(inputs.workflow === undefined ? {} : { workflow: inputs.workflow }),
            jobs: inputs.jobs,
            ...(inputs.bundles.length === 0 ? {} : { fromBundles: inputs.bundles }),
            variables: inputs.variables,
            dryRun: inputs.planOnly,
            amendGit: (git) => amendGit(facts, git),
            warn: async (warnings) => page.showDiagnostics(warnings),
            observe: () => [page.log],
        });
        if (result.kind !== 'ended')
            return await tellNoRun(result, action, signals.exitCode());
        return await finishRun(result, { ...action, repositoryRoot, ...(against === undefined ? {} : { against }) });
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
/** The run to compare with, if one is named. */
async function openNamed(input, places) {
    if (input === undefined)
        return undefined;
    return (0,run_against.openAgainst)({ name: await pathOfAgainst(input, places.directory), ...places });
}
/** What inputs and config say of any run. */
function settingsOf({ env, runtime, inputs, facts, page }, config) {
    const workspaceRoot = config.workspaceRoot ?? facts.temporary;
    return {
        env,
        command: commandLine(inputs),
        loomVersion: version/* version */.r,
        cleanEnv: config.cleanEnv,
        passEnv: inputs.passEnv,
        workspaceMount: inputs.workspaceMount,
        secrets: config.secrets,
        cache: inputs.cache
            ? { ...config.cache, github: { ...runtime, GITHUB_SERVER_URL: facts.serverUrl } }
            : 'off',
        patterns: config.parityNormalise,
        mask: (value) => {
            page.mask(value);
        },
        ...(config.maxParallelJobs === undefined ? {} : { maxParallel: config.maxParallelJobs }),
        ...(workspaceRoot === '' ? {} : { workspaceRoot }),
    };
}
/** What does the same on a laptop; values of variables may be private. */
function commandLine({ workflow, jobs, bundles, variables }) {
    return [
        ...['loom', 'run', '--local'],
        ...(workflow === undefined ? [] : ['--workflow', workflow]),
        ...jobs.flatMap((job) => ['--job', job]),
        ...bundles.flatMap((bundle) => ['--from-bundles', bundle]),
        ...Object.keys(variables).flatMap((name) => ['--var', `${name}=…`]),
    ];
}
/** Why there was no run. */
async function tellNoRun(result, { inputs, page }, signalExitCode) {
    switch (result.kind) {
        case 'refused':
            await page.showDiagnostics(result.diagnostics);
            return endWithout('failure', exit/* exitCodes */.h.usage);
        case 'nothing':
            await page.annotate([{ level: 'notice', title: 'nothing to run', message: result.reason }]);
            if (inputs.planOnly)
                await setOutputs({ matrix: JSON.stringify({ levels: [] }) });
            return endWithout('success', exit/* exitCodes */.h.ok);
        case 'planned': {
            const matrix = (0,github_matrix/* githubMatrix */.T)(result.plan, inputs);
            await setOutputs({ matrix: JSON.stringify(matrix) });
            return endWithout('success', exit/* exitCodes */.h.ok);
        }
        case 'cancelled':
            return endWithout('cancelled', signalExitCode ?? exit/* exitCodes */.h.failed);
    }
}
async function endWithout(status, exitCode) {
    await setOutputs({ status, 'exit-code': String(exitCode), parity: 'none' });
    return exitCode;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/action/runtime.js


/**
 * Takes it from a file descriptor, which is then closed: no process that is started later finds it there, and it stands in no
 * environment.
 */
function takeRuntime(descriptor) {
    const text = readAll(descriptor);
    const decoded = text.trim() === '' ? {} : JSON.parse(text);
    if (typeof decoded !== 'object' || decoded === null)
        return {};
    const isText = (entry) => typeof entry[1] === 'string';
    return Object.fromEntries(Object.entries(decoded).filter(isText));
}
function readAll(descriptor) {
    try {
        const text = (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
        (0,external_node_fs_.closeSync)(descriptor);
        return text;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EBADF'))
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/action/main.js


/** The `run` step of `action.yml`: runs it for this process and sets the exit code. */
async function main() {
    const { env, stdout } = process;
    const descriptor = env['LOOM_RUNTIME_FD'];
    const runtime = descriptor === undefined ? {} : takeRuntime(Number(descriptor));
    const write = (text) => {
        if (stdout.write(text))
            return undefined;
        return new Promise((resolve) => {
            stdout.once('drain', resolve).once('close', resolve);
        });
    };
    process.exitCode = await runAction({ env, runtime, write });
}


/***/ }),

/***/ 8755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LoomFailure)
/* harmony export */ });
/**
 * The environment fails (no git, full disk) or the command line is wrong. Carries one diagnostic; made in adapters and
 * doors only, caught once. A failed job is no failure but an outcome; wrong workflow text is a list of diagnostics.
 */
class LoomFailure extends Error {
    diagnostic;
    kind;
    constructor(kind, diagnostic, cause) {
        super(diagnostic.message, cause === undefined ? undefined : { cause });
        this.name = 'LoomFailure';
        this.kind = kind;
        this.diagnostic = { severity: 'error', ...diagnostic };
    }
}


/***/ }),

/***/ 7173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1024);


const widest = 80;
/** A diagnostic as a person reads it: what, where, the line with the wrong text underlined, what to do. Ends with a line end. */
function renderDiagnostic(diagnostic, options = {}) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.colors ?? false);
    const mark = diagnostic.severity === 'error' ? paint.red : paint.yellow;
    const lines = [`${mark(`${diagnostic.severity}[${diagnostic.code}]`)}: ${paint.bold(diagnostic.message)}`];
    if (diagnostic.span !== undefined)
        lines.push(...frame(diagnostic.span, mark));
    for (const { message, span } of diagnostic.related ?? [])
        lines.push(`  ${message}:`, ...frame(span, paint.blue));
    if (diagnostic.hint !== undefined)
        lines.push(`  ${paint.cyan('hint')}: ${diagnostic.hint}`);
    return `${lines.join('\n')}\n`;
}
function frame(span, mark) {
    const { line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .d)(span.source, span.start);
    const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .o)(span.source, line).replace(/\p{Cc}/gu, ' ');
    const cut = Math.max(0, column - widest / 2);
    const shown = text.slice(cut, cut + widest);
    const before = displayWidth(shown.slice(0, column - 1 - cut));
    const wrong = text.slice(column - 1, Math.min(column - 1 + span.end - span.start, cut + widest));
    const underline = '^'.repeat(Math.max(1, displayWidth(wrong)));
    const gutter = ` ${line} | `;
    return [
        `  ${span.source.path}:${line}:${column}`,
        `${gutter}${shown}`,
        `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}${mark(underline)}`,
    ];
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function displayWidth(text) {
    // Made when it is needed: it loads ICU's rules, which is dear at start-up.
    const segmenter = new Intl.Segmenter();
    return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}


/***/ }),

/***/ 1024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ positionOf),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
const starts = new WeakMap();
/** Where each line begins; found once, since a file may have thousands of errors. */
function lineStarts(source) {
    const known = starts.get(source);
    if (known !== undefined)
        return known;
    const found = [0, ...[...source.text.matchAll(/\n/g)].map((match) => match.index + 1)];
    starts.set(source, found);
    return found;
}
function positionOf(source, offset) {
    const lines = lineStarts(source);
    let low = 0;
    for (let high = lines.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
/** The text of a one-based line, without its line end. */
function lineText(source, line) {
    const lines = lineStarts(source);
    const start = lines[line - 1];
    return start === undefined ? '' : source.text.slice(start, lines[line] ?? undefined).replace(/\r?\n?$/, '');
}


/***/ }),

/***/ 2997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ cancelledExitCode),
/* harmony export */   VO: () => (/* binding */ impatienceOf),
/* harmony export */   n1: () => (/* binding */ signalExitCodes),
/* harmony export */   se: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** Exit codes of a run that a signal ended, as shells give them: 128 + the signal's number. */
const signalExitCodes = { hangup: 129, interrupt: 130, terminate: 143 };
/** The exit code of a run that was cancelled for this reason; 1 where no signal did it. */
function cancelledExitCode({ kind }) {
    return kind in signalExitCodes ? signalExitCodes[kind] : 1;
}
/** Makes the `now` of a cancellation: every job that runs may listen to it. */
function createPatience() {
    const patience = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, patience.signal);
    return patience;
}
/** Aborts when there is no more patience with what `signal` is to end, and not before. */
function impatienceOf(signal) {
    const controller = new AbortController();
    let now;
    const end = () => {
        controller.abort(signal.reason);
    };
    const follow = () => {
        now = signal.reason.now;
        if (now.aborted)
            end();
        else
            now.addEventListener('abort', end, { once: true });
    };
    if (signal.aborted)
        follow();
    else
        signal.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            signal.removeEventListener('abort', follow);
            now?.removeEventListener('abort', end);
        },
    };
}


/***/ }),

/***/ 7410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

/** Exit codes of every command; documented in `docs/failures.md`. */
const exitCodes = {
    ok: 0,
    failed: 1,
    usage: 2,
    environment: 3,
    bug: 70,
    paused: 77,
    ..._cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1,
};
function exitCodeOf(kind) {
    return exitCodes[kind];
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

/***/ 7360:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Loom's version; a test holds it equal to the package's. */
const version = '0.1.0';


/***/ }),

/***/ 8932:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n8: () => (/* binding */ cacheLine),
  so: () => (/* binding */ createConsole),
  Sk: () => (/* binding */ endLine),
  eW: () => (/* binding */ isStreamed),
  DM: () => (/* binding */ preparationOf),
  vO: () => (/* binding */ stepLabel)
});

// EXTERNAL MODULE: ./build/js/records/ran-caches.js
var ran_caches = __webpack_require__(2508);
// EXTERNAL MODULE: ./build/js/report/caches.js
var caches = __webpack_require__(1754);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
// EXTERNAL MODULE: ./build/js/report/stream.js
var stream = __webpack_require__(8437);
;// CONCATENATED MODULE: ./build/js/report/table.js


const redrawMs = 100;
const hideCursor = '\u001b[?25l';
const showCursor = '\u001b[?25h';
function createTable(jobs, options) {
    let drawnLines = 0;
    let soon;
    let isAway = false;
    // Elapsed times tick once a second.
    const ticking = setInterval(() => void draw(), 1000).unref();
    // A Ctrl-C that the terminal shows has moved the cursor along its line.
    const erase = () => (drawnLines === 0 ? '' : `\r\u001b[${drawnLines}A\u001b[J`);
    const draw = (all = false) => {
        clearTimeout(soon);
        soon = undefined;
        if (isAway)
            return undefined;
        const lines = tableLines(jobs, { ...options, rows: all ? () => Number.MAX_SAFE_INTEGER : options.rows });
        const text = `${hideCursor}${erase()}${lines.map((line) => `${line}\n`).join('')}${showCursor}`;
        drawnLines = lines.length;
        return options.out(text);
    };
    return {
        changed() {
            soon ??= setTimeout(() => void draw(), redrawMs).unref();
        },
        above(text) {
            const before = erase();
            drawnLines = 0;
            void options.out(before + text);
            return draw();
        },
        hold(isHeld) {
            if (isHeld)
                void options.out(erase());
            drawnLines = 0;
            isAway = isHeld;
            void draw();
        },
        end() {
            clearInterval(ticking);
            void draw(true);
        },
    };
}
/** Running and failed jobs first when not all fit; the rest is counted. */
function tableLines(jobs, view) {
    const room = Math.max(3, view.rows() - 2);
    const width = Math.min(32, Math.max(0, ...jobs.map(({ id }) => id.length)));
    if (jobs.length <= room)
        return jobs.map((job) => line(job, width, view));
    const urgency = (job) => job.outcome === undefined ? (job.startedMs === undefined ? 2 : 0) : job.outcome === 'success' ? 3 : 1;
    const shown = [...jobs].sort((a, b) => urgency(a) - urgency(b)).slice(0, room - 1);
    const done = jobs.filter((job) => job.outcome !== undefined).length;
    return [
        ...shown.map((job) => line(job, width, view)),
        `… ${jobs.length - shown.length} more, ${done} of ${jobs.length} done`,
    ];
}
function line(job, width, { paint, monotonicMs, columns }) {
    const elapsedMs = job.durationMs ?? (job.startedMs === undefined ? undefined : monotonicMs() - job.startedMs);
    const elapsed = elapsedMs === undefined || job.outcome === 'skipped' ? '' : (0,format/* formatDuration */.a3)(elapsedMs);
    const text = `${job.id.padEnd(width)}  ${elapsed.padStart(9)}  ${job.outcome ?? job.step ?? ''}`;
    return `${glyph(job, paint)} ${text.slice(0, Math.max(10, columns() - 3)).trimEnd()}`;
}
function glyph({ outcome, startedMs }, paint) {
    if (outcome === undefined)
        return startedMs === undefined ? paint.dim('·') : paint.cyan('▸');
    const shape = progress/* glyphs */._[outcome];
    if (outcome === 'success')
        return paint.green(shape);
    return outcome === 'skipped' ? paint.dim(shape) : paint.red(shape);
}

;// CONCATENATED MODULE: ./build/js/report/console.js






/** Progress of a run for a person. Dispose it before anything else is written to the same terminal. */
function createConsole(options) {
    const jobs = new Map(options.plan.nodes.map(({ id }) => [id, { id }]));
    const table = options.mode === 'table' ? createTable([...jobs.values()], options) : undefined;
    const silence = options.mode === 'plain' ? watchSilence(jobs, options) : undefined;
    const print = (text) => (table === undefined ? options.out(text) : table.above(text));
    const names = options.plan.nodes.map(({ id }) => id);
    const lines = (0,stream/* createJobLines */.l)(names, options.paint, print);
    return {
        write(event) {
            silence?.reset();
            note(jobs, event, options.monotonicMs());
            const wait = options.stream && event.type === 'output' && isStreamed(event.place)
                ? lines.push(event.place.job, event.stream, event.text)
                : undefined;
            if (table === undefined)
                say(event, options, print);
            else if (event.type !== 'output')
                table.changed();
            return wait;
        },
        print,
        async during(work) {
            table?.hold(true);
            try {
                return await work();
            }
            finally {
                table?.hold(false);
            }
        },
        [Symbol.dispose]() {
            lines.end();
            silence?.stop();
            table?.end();
        },
    };
}
/** Services speak all the time, of what they do and not of the job. */
function isStreamed(place) {
    return place.scope === 'step' || (place.scope === 'section' && place.section !== 'services');
}
/** What is done for a job before its first step, where that takes its time: an image, services. */
function preparationOf(event) {
    if (event.type === 'provider_selected')
        return event.image === undefined ? undefined : `image ${event.image}`;
    const isLong = event.place.scope === 'section' &&
        /^(image_build|services|cache_restore|cache_save)$/.test(event.place.section);
    return event.type === 'phase_started' && isLong ? event.place.section.replace('_', ' ') : undefined;
}
function note(jobs, event, nowMs) {
    const { place } = event;
    if (place.scope === 'run' || place.scope === 'pipeline')
        return;
    const job = jobs.get(place.job);
    if (job === undefined)
        return;
    if (place.scope === 'job' && event.type === 'phase_started')
        job.startedMs ??= nowMs;
    if (place.scope === 'step' && event.type === 'phase_started')
        job.step = stepLabel(place.unit, place.index, event.command ?? '');
    const preparation = preparationOf(event);
    if (preparation !== undefined)
        job.step = preparation;
    if (event.type === 'attempt_finished')
        job.step = `${event.outcome}, once more`;
    if (event.type === 'job_finished') {
        job.outcome = event.outcome;
        job.durationMs = event.duration_ms;
        delete job.step;
    }
}
/** `02 npm test`; steps around the script carry their unit. */
function stepLabel(unit, index, command) {
    const number = String(index).padStart(2, '0');
    return `${unit === 'script' ? number : `${unit}/${number}`} ${(0,format/* commandLine */.ay)(command, 60)}`;
}
function say(event, { paint }, print) {
    const { place } = event;
    if (event.type === 'warning' || event.type === 'error') {
        const whose = place.scope === 'run' || place.scope === 'pipeline' ? '' : `${place.job}: `;
        void print(`${paint.yellow(event.type)}: ${whose}${event.message}\n`);
    }
    const preparation = preparationOf(event);
    const cache = cacheLine(event);
    if (cache !== undefined && place.scope === 'section')
        void print(`• ${place.job}  ${cache}\n`);
    if (place.scope === 'section' && preparation !== undefined && !place.section.startsWith('cache'))
        void print(`• ${place.job}  ${(0,format/* commandLine */.ay)((0,format/* harmlessLine */.Kw)(preparation, false), 60)}\n`);
    if (place.scope === 'step' && event.type === 'phase_started')
        void print(`• ${place.job}  ${stepLabel(place.unit, place.index, event.command ?? '')}\n`);
    if (event.type === 'attempt_finished' && place.scope === 'job')
        void print(`${paint.yellow('↻')} ${place.job}  attempt ${event.attempt} ${endLine(event)}, once more\n`);
    if (event.type === 'job_finished' && place.scope === 'job') {
        const allowed = event.allowed === true ? '  allowed to fail' : '';
        void print(`${progress/* glyphs */._[event.outcome]} ${place.job}  ${endLine(event)}${allowed}\n`);
    }
}
/** What was found of a cache, and what is new in it; that nothing changed is no news. */
function cacheLine(event) {
    if (event.type !== 'cache_result')
        return undefined;
    const isNews = event.phase === 'job.cache_restore' || event.result === 'saved';
    return isNews ? (0,caches/* sayCaches */.D)((0,ran_caches/* withCacheResult */.W)([], event)) : undefined;
}
function endLine({ outcome, duration_ms, reason }) {
    return `${outcome}  ${(0,format/* formatDuration */.a3)(duration_ms)}${reason === undefined ? '' : `  ${firstLine(reason)}`}`;
}
const silenceMs = 30_000;
function watchSilence(jobs, { out }) {
    const tell = () => {
        const running = [...jobs.values()].filter((job) => job.step !== undefined);
        if (running.length > 0)
            void out(`… still running: ${running.map((job) => `${job.id} (${job.step ?? ''})`).join(', ')}\n`);
        timer.refresh();
    };
    const timer = setTimeout(tell, silenceMs).unref();
    return {
        reset: () => void timer.refresh(),
        stop: () => {
            clearTimeout(timer);
        },
    };
}
/** What follows was told with the failure already. */
function firstLine(text) {
    return text.split('\n')[0] ?? '';
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
/** A sentence that may hold code in backquotes and must hold no other markup. */
function sentence(text) {
    return text
        .split(/`([^`]*)`/)
        .map((piece, at) => (at % 2 === 1 ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(piece) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(piece)))
        .join('');
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
    const also = others.map(({ message }) => `- also: ${sentence(message)}`);
    return [`**${(0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeHeading */ .S9)(all)}**: ${sentence(likely.message)}`, ...(also.length > 0 ? ['', ...also] : [])];
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

/***/ 9104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText),
/* harmony export */   _: () => (/* binding */ findingsText)
/* harmony export */ });
/* harmony import */ var _parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
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

/***/ 4718:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ githubMatrix)
/* harmony export */ });
/* unused harmony export parseRunsOn */
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _model_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6937);



/** GitHub: a matrix makes at most so many jobs. */
const mostEntries = 256;
const anyPool = '*';
const defaultLabels = ['ubuntu-latest'];
/**
 * What a workflow on GitHub needs to run each job of a plan on a machine of its own. A job on GitHub waits for whole jobs, not for
 * entries of their matrices, so that each level is a matrix. Fails with `plan/…` where GitHub could not run it.
 */
function githubMatrix(plan, options) {
    const labels = parseRunsOn(options.runsOn);
    const levels = (0,_model_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .levelsOf */ .p)(plan);
    refuseTooMany(levels, options.levels ?? levels.length);
    return {
        levels: levels.map((jobs) => ({
            include: jobs.map((job) => ({ job: job.id, stage: job.stage, 'runs-on': labelsOf(job, labels) })),
        })),
    };
}
/** `pool=label,label` lines as labels by pool. Fails with `plan/wrong-runs-on`. */
function parseRunsOn(lines) {
    const labels = new Map();
    for (const line of lines.map((text) => text.trim()).filter((text) => text !== '')) {
        const at = line.indexOf('=');
        const pool = line.slice(0, Math.max(at, 0)).trim();
        const named = line
            .slice(at + 1)
            .split(',')
            .map((label) => label.trim());
        if (pool === '' || named.includes(''))
            throw wrongLine(line, 'expected `pool=label` or `pool=label,label`');
        if (labels.has(pool))
            throw wrongLine(line, `the pool \`${pool}\` has a line already`);
        labels.set(pool, named);
    }
    return labels;
}
function labelsOf({ id, runner_pool: pool }, labels) {
    const named = labels.get(pool ?? anyPool) ?? labels.get(anyPool);
    if (named !== undefined)
        return named;
    if (pool === undefined)
        return defaultLabels;
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pool, [...labels.keys()]);
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'plan/unknown-pool',
        message: `job \`${id}\` wants a runner of the pool \`${pool}\`, and no line of \`runs-on\` names it`,
        hint: near === undefined
            ? `add the line \`${pool}=self-hosted,${pool}\` with the labels of its runners, or \`${anyPool}=ubuntu-latest\` for all others`
            : `did you mean \`${near}\`?`,
    });
}
function refuseTooMany(levels, most) {
    if (levels.length > most)
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
            code: 'plan/too-many-levels',
            message: `the jobs take ${levels.length} levels, one after the other, and the workflow has jobs for ${most}`,
            hint: 'add a job for each further level to the workflow on GitHub, and raise `levels`',
        });
    const wide = levels.findIndex((jobs) => jobs.length > mostEntries);
    if (wide === -1)
        return;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'plan/too-many-jobs',
        message: `level ${wide} has ${levels[wide]?.length ?? 0} jobs, and a matrix of GitHub takes ${mostEntries}`,
        hint: 'plan fewer with `--job`, or let some wait for others with `needs`',
    });
}
function wrongLine(line, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'plan/wrong-runs-on',
        message: `\`${line}\` does not say where a pool runs: ${why}`,
        hint: 'write a line a pool, such as `gpu=self-hosted,gpu`',
    });
}


/***/ }),

/***/ 7164:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
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

/***/ 8437:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createJobLines)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

function createJobLines(jobs, paint, print) {
    const width = Math.min(24, Math.max(0, ...jobs.map((job) => job.length)));
    const partial = new Map();
    const prefixed = (job, line) => `${paint.cyan(job.padEnd(width))} │ ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line, paint.isColorSupported)}\n`;
    return {
        push(job, stream, text) {
            const key = `${job} ${stream}`;
            const lines = ((partial.get(key)?.line ?? '') + text).split('\n');
            partial.set(key, { job, line: lines.pop() ?? '' });
            return lines.length === 0 ? undefined : print(lines.map((line) => prefixed(job, line)).join(''));
        },
        end() {
            for (const { job, line } of partial.values())
                if (line !== '')
                    void print(prefixed(job, line));
        },
    };
}


/***/ }),

/***/ 2119:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ diffAgainst),
/* harmony export */   openAgainst: () => (/* binding */ openAgainst)
/* harmony export */ });
/* harmony import */ var _parity_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
/* harmony import */ var _parity_ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4934);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
/* harmony import */ var _run_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4201);




/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
async function openAgainst(request) {
    const { name, directory, repositoryRoot, config, env } = request;
    const { parityIgnore: ignore, parityNormalise: patterns } = config;
    const places = { repositoryRoot, env, patterns };
    const run = await (0,_open_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openRun */ .Iy)(name, { repositoryRoot, directory, env });
    try {
        const side = await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunSide */ .d)(run.receipt, places);
        (0,_parity_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .createIgnored */ .H)(ignore, [side.compared]);
        return { side, ignore, places, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() };
    }
    catch (error) {
        await run[Symbol.asyncDispose]();
        throw error;
    }
}
/** How a run that has ended differs from it. */
async function diffAgainst({ side, ignore, places }, receipt) {
    return (0,_parity_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffRuns */ .W)(side, await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunSide */ .d)(receipt, places), { ignore });
}


/***/ }),

/***/ 3889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

const kinds = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' };
/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
function listenForSignals() {
    const asked = new AbortController();
    const now = (0,_model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .createPatience */ .se)();
    let first;
    const listener = (name) => {
        if (first !== undefined) {
            // GitHub's runner, like Loom for its steps, sends SIGINT and later SIGTERM, and kills soon after.
            if (name === 'SIGINT' || (name === 'SIGTERM' && first === 'SIGINT'))
                now.abort();
            return;
        }
        first = name;
        const reason = { kind: kinds[first], now: now.signal };
        asked.abort(reason);
    };
    for (const name of Object.keys(kinds))
        process.on(name, listener);
    return {
        signal: asked.signal,
        exitCode: () => (first === undefined ? undefined : _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1[kinds[first]]),
        [Symbol.dispose]: () => {
            for (const name of Object.keys(kinds))
                process.off(name, listener);
        },
    };
}


/***/ })

};
