export const id = 4668;
export const ids = [4668];
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

/***/ 8204:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ readGithubFacts),
/* harmony export */   LT: () => (/* binding */ isOwnOrigin),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   uI: () => (/* binding */ amendGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);



const commit = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ full_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
const pullRequest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    head: commit,
    base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(commit), undefined),
    merge_commit_sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const repository = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) });
const workflowRun = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({ head_sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** What of an event's payload matters here. A part that is not as GitHub documents it counts as absent. */
const payload = valibot__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(pullRequest), undefined),
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(repository), undefined),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(workflowRun), undefined),
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'))
            return path;
        throw error;
    }
}
async function readPayload(path) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(valibot__WEBPACK_IMPORTED_MODULE_2__/* .fallback */ .NpB(payload, {}), JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch (error) {
        // An engine makes a directory of a file that is not there and is to be mounted.
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, 'ENOENT', 'EISDIR', 'EACCES') || error instanceof SyntaxError)
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


/***/ }),

/***/ 3056:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ checkoutBelow),
  w: () => (/* binding */ openPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/diagnostics/render.js
var render = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/js/report/github/annotation.js
var annotation = __webpack_require__(6928);
// EXTERNAL MODULE: ./build/js/diagnostics/source.js
var diagnostics_source = __webpack_require__(1024);
// EXTERNAL MODULE: ./build/js/report/github/repository-path.js
var repository_path = __webpack_require__(5641);
;// CONCATENATED MODULE: ./build/js/report/github/diagnostic-annotations.js



/** What is wrong with a workflow, at its lines. `checkout` is where the repository is below the directory of GitHub's checkout. */
function diagnosticAnnotations(diagnostics, checkout = '') {
    return (0,annotation/* atMostTen */._j)(diagnostics.map(({ severity, code, message, hint, span }) => ({
        level: severity,
        title: code,
        message: (0,annotation/* withHint */.mu)(message, hint),
        ...(span === undefined ? {} : placeOf(span, checkout)),
    })));
}
function placeOf({ source, start, end }, checkout) {
    const file = (0,repository_path/* repositoryPath */.S)(source.path, checkout);
    if (file === undefined)
        return {};
    const { line, column } = (0,diagnostics_source/* positionOf */.d)(source, start);
    // The end is that of the text, which may be in the next line already.
    const endLine = (0,diagnostics_source/* positionOf */.d)(source, Math.max(start, end - 1)).line;
    return { file, line, ...(endLine === line ? { column } : { endLine }) };
}

// EXTERNAL MODULE: ./build/js/report/console.js + 1 modules
var console = __webpack_require__(8932);
// EXTERNAL MODULE: ./build/js/report/progress.js
var progress = __webpack_require__(9990);
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

// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/report/summary.js
var summary = __webpack_require__(4489);
// EXTERNAL MODULE: ./build/js/report/github/workflow-command.js
var workflow_command = __webpack_require__(2872);
;// CONCATENATED MODULE: ./build/js/report/github/job-lines.js






const paint = picocolors.createColors(true);
/** A job may print without ever ending a line. */
const longestLine = 64 * 1024;
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
            const isEndless = last.length > longestLine;
            partial[event.stream] = isEndless ? '' : last;
            return [...lines, ...(isEndless ? [last] : [])].map(outputLine).join('');
        },
    };
}
function outputLine(line) {
    return `${(0,workflow_command/* withoutMarkers */.Y)((0,format/* harmlessLine */.Kw)(line, true))}\n`;
}
function endsOutput(event) {
    return event.type === 'phase_finished' && (0,console/* isStreamed */.eW)(event.place);
}
/** What an event that is no output says; empty for one that is no news. */
function lineOf(event) {
    const { place } = event;
    if (event.type === 'warning' || event.type === 'error')
        return `${paint.yellow(event.type)}: ${(0,workflow_command/* plainLine */.h0)(event.message)}\n`;
    if (event.type === 'attempt_finished')
        return `${paint.yellow('↻')} attempt ${event.attempt} ${(0,workflow_command/* plainLine */.h0)((0,console/* endLine */.Sk)(event))}, once more\n`;
    if (place.scope === 'step')
        return stepLine(event, place);
    const cache = (0,console/* cacheLine */.n8)(event);
    if (cache !== undefined)
        return `• ${(0,workflow_command/* plainLine */.h0)(cache)}\n`;
    const preparation = (0,console/* preparationOf */.DM)(event);
    const isTold = preparation !== undefined && !preparation.startsWith('cache');
    return isTold ? `• ${(0,workflow_command/* plainLine */.h0)(preparation)}\n` : '';
}
function stepLine(event, { unit, index }) {
    if (event.type === 'phase_started')
        return `${paint.cyan(`▸ ${(0,workflow_command/* plainLine */.h0)((0,console/* stepLabel */.vO)(unit, index, event.command ?? ''))}`)}\n`;
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
            await out(`${(0,workflow_command/* workflowCommand */.NA)('group', {}, (0,workflow_command/* plainLine */.h0)(title))}${stop()}`);
        },
        async close() {
            await out(`${resume()}${(0,workflow_command/* workflowCommand */.NA)('endgroup', {}, '')}`);
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
        mask: (value) => inOrder(() => groups.command((0,workflow_command/* maskCommands */.vu)(value))),
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
    return isTold ? `${run_log_paint.yellow(event.type)}: ${(0,workflow_command/* plainLine */.h0)(event.message)}\n` : '';
}
function lineOfEnd(job, event) {
    const { outcome } = event;
    const colour = outcome === 'success' ? run_log_paint.green : outcome === 'skipped' ? run_log_paint.dim : run_log_paint.red;
    const allowed = event.allowed === true ? '  allowed to fail' : '';
    return `${colour(`${progress/* glyphs */._[outcome]} ${(0,workflow_command/* plainLine */.h0)(job)}`)}  ${(0,workflow_command/* plainLine */.h0)((0,console/* endLine */.Sk)(event))}${allowed}\n`;
}

;// CONCATENATED MODULE: ./build/js/action/page.js










const columns = 120;
function openPage({ write, inputs, facts, repositoryRoot }) {
    const holdIn = (0,external_node_path_.join)(facts.temporary === '' ? (0,external_node_os_.tmpdir)() : facts.temporary, `loom-log-${(0,external_node_crypto_.randomUUID)()}`);
    const log = createGithubLog({ out: write, randomToken: external_node_crypto_.randomUUID, holdIn });
    const checkout = checkoutBelow(facts.workspace, repositoryRoot);
    const annotate = async (annotations) => {
        if (inputs.annotations)
            await write(annotations.map(annotation/* renderAnnotation */.q4).join(''));
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
            await annotate(diagnosticAnnotations(diagnostics, checkout));
        },
        showDiff: async (found) => {
            const { diffText } = await Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(9104)]).then(__webpack_require__.bind(__webpack_require__, 9104));
            await write(harmless(`\n${diffText(found, picocolors.createColors(false), columns)}`));
        },
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
    const lines = text.split('\n').map(workflow_command/* plainLine */.h0);
    return lines.map((line) => line.replace(/^(\s*)(?=::)/, '$1· ')).join('\n');
}


/***/ }),

/***/ 3129:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   EU: () => (/* binding */ bundlePath),
/* harmony export */   jk: () => (/* binding */ isGithubCloud),
/* harmony export */   k6: () => (/* binding */ pathOfAgainst),
/* harmony export */   p7: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _model_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5938);
/* harmony import */ var _github_facts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8204);







/** The directory that an input names, which must be in what GitHub checked out, also where links lead. Fails with `action/outside-workspace`. */
async function workingDirectory(input, { workspace }) {
    const directory = await (0,_github_facts_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, input));
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)))
        return directory;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'action/outside-workspace',
        message: `input \`working-directory\`: ${directory} lies outside of ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace)}`,
        hint: 'name a directory of the checkout, relative to its top',
    });
}
/**
 * The path of the run to compare with. `actions/download-artifact` makes a directory, in which the bundle has a name that no
 * workflow can know: a directory with one bundle stands for that. Fails with `action/no-bundle`.
 */
async function pathOfAgainst(input, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, input);
    const isDirectory = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory() === true;
    const file = isDirectory ? await onlyBundleIn(path) : path;
    // A pipe would keep the step waiting for whoever writes to it. One that is not there is told of by whoever opens it.
    const isOther = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined))?.isFile() === false;
    if (isOther)
        throw noBundle(`${file} is no file`);
    return file;
}
async function onlyBundleIn(directory) {
    const bundles = await bundlesIn(directory);
    const [only] = bundles;
    if (only !== undefined && bundles.length === 1)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, only);
    throw noBundle(`${directory} holds ${bundles.length} bundles (\`*${_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleExtension */ .WL}\`), expected one`);
}
async function bundlesIn(directory) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory)).filter((name) => name.endsWith(_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleExtension */ .WL)).sort();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hasCode */ .up)(error, 'EACCES'))
            throw noBundle(`you may not read the directory ${directory}`);
        throw error;
    }
}
function noBundle(why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'action/no-bundle',
        message: `input \`against\`: ${why}`,
        hint: 'give the path of one bundle or receipt',
    });
}
/** Where the bundle of a run is written. */
function bundlePath(runId, { temporary }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() : temporary, `${runId}.loom${_model_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleExtension */ .WL}`);
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


/***/ }),

/***/ 4668:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInputs: () => (/* binding */ runInputs)
});

// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/report/github-matrix.js
var github_matrix = __webpack_require__(4718);
// EXTERNAL MODULE: ./build/js/run.js + 42 modules
var run = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/js/run/config.js + 2 modules
var run_config = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/js/run/signals.js
var run_signals = __webpack_require__(3889);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/action/github-facts.js
var github_facts = __webpack_require__(8204);
;// CONCATENATED MODULE: ./build/js/action/foreign-head.js




/** Events that anybody can bring about, and whose runs have the secrets of the repository and a token that may write all the same. */
const privileged = [
    ...['discussion', 'discussion_comment', 'fork', 'issue_comment', 'issues', 'pull_request_target', 'watch'],
    'workflow_run',
];
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
 * Refuses to run, with the rights of a repository, what is not known to be its own: the commit of the event, the base of the pull
 * request, or the tip of a branch. A pull request may have another head, or merge, than at the time of the event.
 */
function refuseForeignHead(facts, checkedOut) {
    const { eventName, sha, pullRequest: asked, testedPullRequestSha, testedSha } = facts;
    const { headSha, isBranchOfOrigin } = checkedOut;
    if (!isPrivileged(facts) || [sha, asked?.baseSha, testedSha].includes(headSha))
        return;
    const isPullRequests = [asked?.headSha, asked?.mergeSha, testedPullRequestSha].includes(headSha);
    if (!isPullRequests && isBranchOfOrigin && (0,github_facts/* isOwnOrigin */.LT)(facts, checkedOut))
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'action/pull-request-head',
        message: `\`${eventName}\` has the secrets of this repository, and the commit that is checked out is a pull request’s, or not known to be on a branch of it`,
        hint: 'use the event `pull_request`; or say `allow-pull-request-head: true` if whoever opens a pull request may have these secrets',
    });
}

// EXTERNAL MODULE: ./build/js/action/outputs.js + 4 modules
var outputs = __webpack_require__(1429);
// EXTERNAL MODULE: ./build/js/action/page.js + 5 modules
var action_page = __webpack_require__(3056);
// EXTERNAL MODULE: ./build/js/action/places.js
var action_places = __webpack_require__(3129);
;// CONCATENATED MODULE: ./build/js/action/run-inputs.js
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












/** Runs what the inputs say, and tells GitHub of it. Gives the exit code of the step. */
async function runInputs(io, inputs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env, write } = io;
        const facts = await (0,github_facts/* readGithubFacts */.FM)(env);
        const signals = __addDisposableResource(env_1, (0,run_signals/* listenForSignals */.s)(), false);
        const directory = await (0,action_places/* workingDirectory */.p7)(inputs.workingDirectory, facts);
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
        const page = __addDisposableResource(env_1, (0,action_page/* openPage */.w)({ write, inputs, facts, repositoryRoot }), true);
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
            amendGit: (git) => (0,github_facts/* amendGit */.uI)(facts, git),
            warn: async (warnings) => page.showDiagnostics(warnings),
            observe: () => {
                // What comes after the jobs is loaded while they run; that it cannot be is told then.
                loadFinish().catch(() => undefined);
                return [page.log];
            },
        });
        if (result.kind !== 'ended')
            return await tellNoRun(result, action, signals.exitCode());
        const { finishRun } = await loadFinish();
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
const loadFinish = async () => Promise.all(/* import() */[__webpack_require__.e(4958), __webpack_require__.e(108), __webpack_require__.e(388), __webpack_require__.e(1128)]).then(__webpack_require__.bind(__webpack_require__, 1128));
/** The run to compare with, if one is named. */
async function openNamed(input, places) {
    if (input === undefined)
        return undefined;
    const { openAgainst } = await Promise.all(/* import() */[__webpack_require__.e(4573), __webpack_require__.e(7328)]).then(__webpack_require__.bind(__webpack_require__, 2119));
    return openAgainst({ name: await (0,action_places/* pathOfAgainst */.k6)(input, places.directory), ...places });
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
                (0,outputs/* setOutputs */.n)({ matrix: JSON.stringify({ levels: [] }) });
            return endWithout('success', exit/* exitCodes */.h.ok);
        case 'planned': {
            const matrix = (0,github_matrix/* githubMatrix */.T)(result.plan, inputs);
            (0,outputs/* setOutputs */.n)({ matrix: JSON.stringify(matrix) });
            return endWithout('success', exit/* exitCodes */.h.ok);
        }
        case 'cancelled':
            return endWithout('cancelled', signalExitCode ?? exit/* exitCodes */.h.failed);
    }
}
function endWithout(status, exitCode) {
    (0,outputs/* setOutputs */.n)({ status, 'exit-code': String(exitCode), parity: 'none' });
    return exitCode;
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

/***/ 5641:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/**
 * A path of the repository as GitHub names it, below the directory that it checks out into; `checkout` is where in it the repository
 * is. Undefined for a path that leads out of the repository, of which GitHub has nothing.
 */
function repositoryPath(path, checkout) {
    const inRepository = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    if (inRepository === '.' || /^(\/|\.\.(\/|$))/.test(inRepository))
        return undefined;
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(checkout, inRepository);
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
