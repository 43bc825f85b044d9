export const id = 8833;
export const ids = [8833];
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

/***/ 9756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isInternalVariable)
/* harmony export */ });
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

// Credentials and command files that GitHub's runner gives to actions, not to what they start.
const runner = /^(ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_REQUEST_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_TOKEN|INPUT_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/;
const ofProcess = /^(PWD|OLDPWD|_|SHLVL|INIT_CWD)$/;
/** Whether a variable is Loom's, git's, a shell's, a package runner's, or a credential of GitHub's runner: no job ever inherits it. */
function isInternalVariable(name) {
    return (name.startsWith('LOOM_') ||
        name.startsWith('npm_') ||
        runner.test(name) ||
        (0,_base_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitLocal */ .k)(name) ||
        ofProcess.test(name));
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

/***/ 7360:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Loom's version; a test holds it equal to the package's. */
const version = '0.1.0';


/***/ }),

/***/ 5957:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertParity: () => (/* reexport */ assertParity),
  gitRepository: () => (/* reexport */ gitRepository),
  isolatedWorkspace: () => (/* reexport */ isolatedWorkspace),
  matchesReceipt: () => (/* reexport */ matchesReceipt),
  runWorkflow: () => (/* reexport */ runWorkflow)
});

// EXTERNAL MODULE: external "node:assert"
var external_node_assert_ = __webpack_require__(4589);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/parity/diff.js + 11 modules
var parity_diff = __webpack_require__(9773);
// EXTERNAL MODULE: ./build/js/report/diff-text.js
var diff_text = __webpack_require__(9104);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/js/run/open-run.js + 1 modules
var open_run = __webpack_require__(8995);
// EXTERNAL MODULE: ./build/js/run/run-side.js
var run_side = __webpack_require__(4201);
;// CONCATENATED MODULE: ./build/js/node-test/kit/open-past-run.js




/** Reads what a run is compared by. Its records can be read until it is disposed of. Fails as `openRun` and `readRunSide` do. */
async function openPastRun(past) {
    const { env } = process;
    const run = await openReceipt(past);
    try {
        const { receipt } = run;
        const side = await (0,run_side/* readRunSide */.d)(receipt, { repositoryRoot: receipt.repo_root, env, patterns: [] });
        return { receipt, side, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() };
    }
    catch (error) {
        await run[Symbol.asyncDispose]();
        throw error;
    }
}
async function openReceipt(past) {
    if (typeof past === 'string' || past instanceof URL) {
        const directory = process.cwd();
        const path = (0,external_node_path_.resolve)(directory, typeof past === 'string' ? past : (0,external_node_url_.fileURLToPath)(past));
        return (0,open_run/* openRun */.Iy)(path, { repositoryRoot: directory, directory, env: process.env });
    }
    return { receipt: isReceipt(past) ? past : past.receipt, [Symbol.asyncDispose]: () => Promise.resolve() };
}
function isReceipt(past) {
    return 'run_id' in past;
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/assert-parity.js
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





/** Of the text that tells a difference, wherever it is shown. */
const explanationColumns = 100;
/**
 * Passes when two runs did the same, as `loom diff` judges it. Throws an `AssertionError` whose message says how and why they
 * differ, the expected run as A and the actual one as B, and a `LoomFailure` when one of them has nothing to compare.
 */
async function assertParity(actual, expected, { ignore = [], strict = false } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const a = __addDisposableResource(env_1, await openPastRun(expected), true);
        const b = __addDisposableResource(env_1, await openPastRun(actual), true);
        const diff = await (0,parity_diff/* diffRuns */.W)(a.side, b.side, { ignore });
        const { verdict } = diff;
        if (verdict === 'identical' || (verdict === 'equivalent' && !strict))
            return;
        const wanted = strict ? 'identical' : 'equivalent';
        throw new external_node_assert_.AssertionError({
            message: [
                `the runs are not ${wanted}: A is the expected run, B the actual one`,
                (0,diff_text.diffText)(diff, picocolors.createColors(false), explanationColumns),
            ].join('\n\n'),
            actual: verdict,
            expected: wanted,
            operator: 'assertParity',
            stackStartFn: assertParity,
        });
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/snapshot/git-environment.js
var git_environment = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/node-test/kit/kit-test.js

/** Refuses what is no test's context, such as that of a suite, which cannot tell when it ends. */
function refuseOtherContext(t, user) {
    const { after, diagnostic, signal } = Object(t);
    if (typeof after === 'function' && typeof diagnostic === 'function' && signal !== undefined)
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'kit/no-test',
        message: `${user} was called without the context of a test`,
        hint: `give it what a test is called with: \`test('…', async (t) => { await ${user}(t, …) })\``,
    });
}
/**
 * Watches a test, from now on, for its subtests that fail: a test itself learns of them only after its hooks. Gives whether the
 * test has failed, for a hook to ask.
 */
function watchFailure(t) {
    let hasFailedSubtest = false;
    t.afterEach((subtest) => {
        if (subtest.passed === false)
            hasFailedSubtest = true;
    });
    return () => hasFailedSubtest || t.passed !== true;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/records/scratch.js
var scratch = __webpack_require__(1117);
// EXTERNAL MODULE: ./build/js/run/recover.js + 4 modules
var recover = __webpack_require__(2397);
;// CONCATENATED MODULE: ./build/js/node-test/kit/open-directories.js
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
// Signals come to the process, so what is to be done then is the process's too.
const open_directories_open = new Set();
/**
 * Has a directory abandoned, with all that runs in it, before a signal ends the process. Until the function is called that this
 * gives. What `abandon` fails with is lost, since nobody is left to be told.
 */
function abandonAtSignal(abandon) {
    if (open_directories_open.size === 0)
        for (const name of signals)
            process.on(name, abandonAll);
    open_directories_open.add(abandon);
    return () => {
        open_directories_open.delete(abandon);
        if (open_directories_open.size === 0)
            stopListening();
    };
}
function stopListening() {
    for (const name of signals)
        process.off(name, abandonAll);
}
/** A second signal finds nobody listening, and ends the process at once. */
function abandonAll(name) {
    stopListening();
    const raise = () => {
        // Whoever else listens decides what the signal means.
        if (process.listenerCount(name) === 0)
            process.kill(process.pid, name);
    };
    void Promise.allSettled([...open_directories_open].map(async (abandon) => abandon())).then(raise);
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/test-directory.js






/**
 * Makes a directory below the system's temporary one, until the test ends. A hook of the test removes it, and so does a signal that
 * ends the process; what a killed one left, jobs included, goes when the next is made. `end` ends whatever runs in it, and does
 * not fail.
 */
async function makeTestDirectory(t, end = () => Promise.resolve()) {
    const hasFailed = watchFailure(t);
    let telling = [];
    // The hook is there before the directory is: the test may end meanwhile.
    const opening = openDirectory();
    const remove = async () => (await opening)[Symbol.asyncDispose]();
    const forget = abandonAtSignal(async () => {
        await end();
        await remove();
    });
    t.after(async () => {
        try {
            await end();
            if (telling.length === 0 || !hasFailed())
                return await remove();
            await (await opening).keep();
            for (const line of telling)
                t.diagnostic(line);
        }
        finally {
            forget();
        }
    });
    const { path } = await opening;
    return {
        path,
        keepIfFailed: (...lines) => {
            telling = lines;
        },
    };
}
async function openDirectory() {
    const root = await (0,promises_.realpath)((0,external_node_os_.tmpdir)());
    return (0,scratch/* openScratch */.j)({ root, prefix: 'loom-kit-', release: async (path) => (0,recover/* recover */.l)(path, path) });
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/git-repository.js






const settings = `[user]
\tname = Loom
\temail = loom@example.com
[core]
\tautocrlf = false
`;
/** Of every commit, so that the same files have the same id everywhere. */
const date = '2000-01-01T00:00:00Z';
/**
 * Makes a repository with one commit of the given files, until the test ends. It knows no config but its own, no hook and no
 * network; the same files give the same commit everywhere.
 */
async function gitRepository(t, files, { branch = 'main', message = 'first' } = {}) {
    refuseOtherContext(t, 'gitRepository');
    const path = (0,external_node_path_.join)((await makeTestDirectory(t)).path, 'repository');
    await (0,promises_.mkdir)(path);
    const call = { cwd: path, env: ownEnvironment(), signal: t.signal };
    const repository = {
        path,
        write: async (written) => writeFiles(path, written),
        async commit(words) {
            await (0,git/* git */.$Y)(['add', '--all', '--force'], call);
            await (0,git/* git */.$Y)(['commit', '--quiet', '--allow-empty', `--message=${words}`], call);
            return (await repository.git('rev-parse', 'HEAD')).trim();
        },
        git: async (...args) => (await (0,git/* git */.$Y)(args, call)).toString('utf8'),
    };
    await (0,git/* git */.$Y)(['init', '--quiet', '--template=', `--initial-branch=${branch}`], call);
    await (0,promises_.appendFile)((0,external_node_path_.join)(path, '.git/config'), settings);
    await repository.write(files);
    await repository.commit(message);
    return repository;
}
function ownEnvironment() {
    return {
        ...(0,git_environment/* gitEnvironment */._)(process.env),
        GIT_LITERAL_PATHSPECS: undefined,
        GIT_ALLOW_PROTOCOL: 'file',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: undefined,
        GIT_AUTHOR_EMAIL: undefined,
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: undefined,
        GIT_COMMITTER_EMAIL: undefined,
        GIT_COMMITTER_DATE: date,
    };
}
async function writeFiles(root, files) {
    for (const [name, content] of Object.entries(files)) {
        const path = (0,external_node_path_.join)(root, name);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, content);
    }
}

// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/snapshot/snapshot.js + 9 modules
var snapshot_snapshot = __webpack_require__(7719);
;// CONCATENATED MODULE: ./build/js/node-test/kit/copy-source.js







/** Makes an isolated workspace of a repository. */
async function copySource({ from, into, signal }) {
    const directory = pathOf(from ?? process.cwd());
    const source = await (0,repository/* openRepository */.h_)(directory, process.env);
    const workspace = (0,files/* absolutePath */.Hi)((0,external_node_path_.basename)(source.root), into);
    await (0,promises_.mkdir)(workspace, { mode: 0o700 });
    const snapshot = await (0,snapshot_snapshot/* createSnapshot */.$)({ repository: source, workspace, signal });
    return { source, directory: await (0,promises_.realpath)(directory), snapshot };
}
function pathOf(path) {
    return path instanceof URL ? (0,external_node_url_.fileURLToPath)(path) : path;
}
/** Gives the copy the branches of its source, which a workspace has not, so that a run of it says what one of the source would. */
async function copyBranches({ source, snapshot }) {
    const there = { cwd: source.root, env: source.env };
    const here = { cwd: snapshot.path, env: source.env };
    const stdin = await (0,git/* git */.$Y)(['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/heads'], there);
    await (0,git/* git */.$Y)(['update-ref', '--stdin'], { ...here, stdin });
    const { exitCode, stdout } = await (0,git/* tryGit */.Ii)(['symbolic-ref', '--quiet', 'HEAD'], there);
    if (exitCode === 0)
        await (0,git/* git */.$Y)(['symbolic-ref', 'HEAD', stdout.toString('utf8').trim()], here);
}
/**
 * Gives the copy of a repository without an origin its source as one: caches belong to an origin, or else to a path, and that of a
 * copy is another each time.
 */
async function nameOrigin({ source, snapshot }) {
    const call = { cwd: snapshot.path, env: source.env };
    const { exitCode } = await (0,git/* tryGit */.Ii)(['config', '--get', 'remote.origin.url'], call);
    if (exitCode !== 0)
        await (0,git/* git */.$Y)(['config', 'remote.origin.url', source.root], call);
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/isolated-workspace.js



/**
 * Makes a workspace as a run has it: HEAD and uncommitted work, nothing that git ignores. It is removed when the test has passed,
 * and stays when it has failed, which then tells where. Fails with a `LoomFailure` where there is no repository.
 */
async function isolatedWorkspace(t, { from } = {}) {
    refuseOtherContext(t, 'isolatedWorkspace');
    const directory = await makeTestDirectory(t);
    const { snapshot } = await copySource({ from, into: directory.path, signal: t.signal });
    const { path, headSha, treeSha, dirty, changed } = snapshot;
    directory.keepIfFailed(`Loom kept the workspace ${path}`);
    return { path, headSha, treeSha, dirty, changed };
}

// EXTERNAL MODULE: ./build/js/parity/evidence.js
var evidence = __webpack_require__(2877);
// EXTERNAL MODULE: ./build/js/parity/ignore.js
var parity_ignore = __webpack_require__(4934);
// EXTERNAL MODULE: ./build/js/parity/side.js
var side = __webpack_require__(9851);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/run/normaliser.js + 8 modules
var normaliser = __webpack_require__(1522);
// EXTERNAL MODULE: ./build/js/parity/places.js
var parity_places = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/js/node-test/kit/hide-places.js

/** Replaces paths of places in texts by names such as `<tmp>`, and nothing else: texts that a person wrote, not what programs print. */
function hidePlaces(places) {
    const paths = (0,parity_places/* placePaths */.M)(places);
    return (text) => {
        let hidden = '';
        let copied = 0;
        for (let at = text.indexOf('/'); at !== -1; at = text.indexOf('/', Math.max(at + 1, copied))) {
            const found = (0,parity_places/* placeAt */.B)(paths, text, { at, glued: false });
            if (found === undefined)
                continue;
            hidden += text.slice(copied, found.start) + found.text;
            copied = found.end;
        }
        return hidden + text.slice(copied);
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/node-test/kit/readable-json.js
/** JSON to be reviewed: a list or an object that holds no other is one line, of others every member begins one. Keys as they come. */
function readableJson(value) {
    return `${write(value, '')}\n`;
}
function write(value, indent) {
    if (!isNested(value))
        return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
    const inner = `${indent}  `;
    const block = (open, members, close) => `${open}\n${members.map((member) => `${inner}${member}`).join(',\n')}\n${indent}${close}`;
    if (Array.isArray(value))
        return block('[', value.map((item) => write(item, inner)), ']');
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${write(item, inner)}`);
    return block('{', members, '}');
}
function isNested(value) {
    return isObject(value) && Object.values(value).some(isObject);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/js/model/compared.js
var compared = __webpack_require__(4715);
// EXTERNAL MODULE: ./build/js/model/event.js
var model_event = __webpack_require__(8296);
// EXTERNAL MODULE: ./build/js/model/outcome.js
var outcome = __webpack_require__(1908);
// EXTERNAL MODULE: ./build/js/model/test-record.js
var test_record = __webpack_require__(3370);
;// CONCATENATED MODULE: ./build/js/node-test/kit/stored-receipt.js






const referenceSchema = dist/* object */.Ikc({ reference: dist/* string */.YjP() });
const { path, ...ofFile } = compared/* artifactSchema */.yo.entries;
/** As in `compared.json`; a step has its command instead of the digest. What is absent was ignored, or the job had none. */
const storedJobSchema = dist/* object */.Ikc({
    id: dist/* string */.YjP(),
    outcome: dist/* optional */.lqM(outcome/* outcomeSchema */.Ws),
    cause: dist/* optional */.lqM(outcome/* failureCauseSchema */.FT),
    attempts: dist/* optional */.lqM(dist/* number */.aig()),
    provider: dist/* optional */.lqM(dist/* string */.YjP()),
    image: dist/* optional */.lqM(referenceSchema),
    services: dist/* optional */.lqM(dist/* array */.YOg(referenceSchema)),
    secrets: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), resolved: dist/* optional */.lqM(dist/* boolean */.zMY()) }))),
    steps: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({
        unit: dist/* picklist */.KIO(model_event/* stepUnits */.Uy),
        index: dist/* number */.aig(),
        command: dist/* optional */.lqM(dist/* string */.YjP()),
        exit_code: dist/* optional */.lqM(dist/* number */.aig()),
    }))),
    artifacts: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ path, ...dist/* partial */.OH3(dist/* object */.Ikc(ofFile)).entries }))),
    tests: dist/* optional */.lqM(dist/* object */.Ikc({
        totals: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* number */.aig())),
        cases: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* string */.YjP(), outcome: dist/* optional */.lqM(test_record/* testOutcomeSchema */.y2) }))),
    })),
});
/**
 * What a test keeps of a run to compare later ones with: what the workflow did. Nothing of the machine and the source, and nothing
 * that equivalent runs may have otherwise, such as their output.
 */
const storedReceiptSchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz('v1'),
    kind: dist/* literal */.euz('loom-stored-receipt'),
    /** Full name of the test. */
    test: dist/* string */.YjP(),
    jobs: dist/* array */.YOg(storedJobSchema),
});
/** Takes from a job what is stored of it. */
async function storedJobOf(job, { commandOf, steady }) {
    const steps = job.steps.map(async (step) => {
        const command = await commandOf(job.id, step);
        return { ...step, ...(command === undefined ? {} : { command: steady(command) }) };
    });
    const cases = job.tests?.cases.map(({ id, outcome }) => ({ id: steady(id), outcome }));
    // The schema leaves out what is not stored.
    return dist/* parse */.qgA(storedJobSchema, {
        ...job,
        steps: await Promise.all(steps),
        ...(job.tests === undefined ? {} : { tests: { ...job.tests, cases } }),
    });
}
/** Stored jobs as runs are compared; all that is not stored, or was ignored, is the same in each. */
function comparedOfStored(jobs) {
    const none = '';
    return {
        schema_version: 'v1',
        kind: 'loom-compared',
        source: { tree_sha: none, files: 0 },
        workflow: { path: none, sources_digest: none, plan_digest: none },
        environment: {
            ...{ platform: none, arch: none, kernel: none, loom: none, git: none },
            ...{ locale: none, time_zone: none, umask: none, processors: 0, memory_gib: 0, variables: [] },
        },
        jobs: jobs.map(comparedJobOf),
    };
}
function comparedJobOf(job) {
    const { id, outcome = 'skipped', attempts = 0, cause, provider, image, services, secrets, tests } = job;
    const ran = ({ reference }) => ({ reference, digest: '' });
    return {
        id,
        outcome,
        attempts,
        cause,
        provider,
        image: image && ran(image),
        services: services?.map(ran),
        secrets: secrets?.map(({ name, resolved = false }) => ({ name, resolved })),
        steps: (job.steps ?? []).map(({ unit, index, command = '', exit_code }) => ({
            unit,
            index,
            command_digest: command,
            exit_code,
            lines: 0,
            output_digest: '',
        })),
        artifacts: job.artifacts?.map(({ path: file, size = 0, sha256 = '', mode = '' }) => ({
            path: file,
            size,
            sha256,
            mode,
        })),
        tests: tests && {
            totals: tests.totals ?? {},
            cases: (tests.cases ?? []).map(({ id: test, outcome: end = 'pass' }) => ({ id: test, outcome: end })),
        },
    };
}
/** The command of a step. */
function storedCommand(jobs, job, step) {
    const steps = jobs.find(({ id }) => id === job)?.steps;
    return steps?.find((one) => (0,side/* stepName */.u)(one) === (0,side/* stepName */.u)(step))?.command;
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/stored-file.js







/** How a person has stored receipts written. */
const howToUpdate = 'run the tests with --test-update-snapshots, or on Node 20 with LOOM_UPDATE_SNAPSHOTS=1';
/** Whether stored receipts are to be written anew. Node 20 has no flag for it, and no Node takes that flag from NODE_OPTIONS. */
function isUpdating() {
    const asked = process.env['LOOM_UPDATE_SNAPSHOTS'] ?? '';
    return process.execArgv.includes('--test-update-snapshots') || (asked !== '' && asked !== '0');
}
/** A file as it is named to a person. */
function shownPath(path) {
    const shown = (0,external_node_path_.relative)(process.cwd(), path);
    return shown.startsWith('..') ? path : shown;
}
/** Undefined where there is none. Fails with `kit/unreadable-receipt`. */
async function readStored(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
    let decoded;
    try {
        decoded = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(path, error instanceof Error ? error.message : String(error));
    }
    const result = dist/* safeParse */.xLC(storedReceiptSchema, decoded, { abortEarly: true });
    if (result.success)
        return result.output;
    const [issue] = result.issues;
    throw unreadable(path, `${dist/* getDotPath */.BuJ(issue) ?? 'it'}: ${issue.message}`);
}
/** Writes one where it is not there yet or says something else. Says whether it did. */
async function updateStored(path, stored) {
    const old = await readStored(path).catch((error) => {
        if (error instanceof failure/* LoomFailure */.A)
            return undefined;
        throw error;
    });
    const text = readableJson(stored);
    if (old !== undefined && readableJson(old) === text)
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,files/* writeFileAtomic */.Zf)(path, text, { mode: 0o666 });
    return true;
}
function unreadable(path, why) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'kit/unreadable-receipt',
        message: `cannot read the stored receipt ${path}: ${why}`,
        hint: `it may be damaged, or written by a newer Loom; to write it anew, ${howToUpdate}`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/node-test/kit/stored-place.js



/** Which test of this process has which stored receipt. */
const owners = new Map();
/**
 * Where the next stored receipt of a test is: `<test file>.receipts/<name of the test>.json`, a second one of the same test ends in
 * `.2.json`. Fails with `kit/same-name` where another test has it, and with `kit/no-test-file` where Node does not know the file.
 */
function storedPlace(t) {
    // A test that a file imports belongs to the file that was run; node:test says the same where it says it.
    const file = t.filePath ?? process.argv[1];
    if (file === undefined)
        throw noTestFile(t.fullName);
    const beginning = (0,external_node_path_.join)(`${file}.receipts`, fileName(t.fullName));
    for (let count = 1;; count++) {
        const path = `${beginning}${count === 1 ? '' : `.${count}`}.json`;
        const owner = owners.get(path);
        if (owner === t)
            continue;
        if (owner !== undefined)
            throw sameName(t.fullName, path);
        owners.set(path, t);
        return path;
    }
}
const longestName = 50;
/** A name as one of a file: its letters and digits, of a long one the beginning and a digest. */
function fileName(name) {
    const words = name
        .normalize()
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
        .replaceAll(/^-|-$/g, '');
    const characters = [...words];
    if (characters.length > 0 && characters.length <= longestName)
        return words;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, 8);
    return [...(characters.length === 0 ? [] : [characters.slice(0, longestName).join('')]), digest].join('-');
}
function noTestFile(name) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'kit/no-test-file',
        message: `the test \`${name}\` is in no file, so that no receipt can be stored beside it`,
        hint: 'say where it is with `path`',
    });
}
function sameName(name, path) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'kit/same-name',
        message: `the test \`${name}\` and another one would both have the stored receipt ${path}`,
        hint: 'give one of them another name, or say where its receipt is with `path`',
    });
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/without-ignored.js




/** Jobs without what is ignored: it need not be stored anew whenever it is another. */
function withoutIgnored(jobs, ignored) {
    return dist/* parse */.qgA(dist/* array */.YOg(storedJobSchema), prune(jobs, ['jobs'], ignored));
}
/** A value that stands at a path of `compared.json`, without the parts of it that are ignored. */
function prune(value, at, ignored) {
    if (Array.isArray(value)) {
        const items = value.map((item) => ({ item, place: [...at, nameOf(item)] }));
        return items
            .filter(({ place }) => !ignored.covers(place))
            .map(({ item, place }) => prune(item, place, ignored));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .map(([name, member]) => ({ name, member: member, place: [...at, comparedName(name)] }))
        .filter(({ name, place }) => identifying.has(name) || !ignored.covers(place))
        .map(({ name, member, place }) => [name, prune(member, place, ignored)]));
}
/** Fields that say which thing of a list it is. */
const identifying = new Set(['id', 'name', 'path', 'reference', 'unit', 'index']);
const without_ignored_text = dist/* optional */.lqM(dist/* string */.YjP());
const namedSchema = dist/* object */.Ikc({
    id: without_ignored_text,
    name: without_ignored_text,
    path: without_ignored_text,
    reference: without_ignored_text,
    unit: dist/* optional */.lqM(dist/* picklist */.KIO(model_event/* stepUnits */.Uy)),
    index: dist/* optional */.lqM(dist/* number */.aig()),
});
/** How a path names a thing of a list. */
function nameOf(item) {
    const { unit, index, id, name, path, reference } = dist/* parse */.qgA(namedSchema, item);
    if (unit !== undefined && index !== undefined)
        return (0,side/* stepName */.u)({ unit, index });
    return id ?? name ?? path ?? reference ?? '';
}
/** A step's command is known to paths by its digest. */
function comparedName(name) {
    return name === 'command' ? 'command_digest' : name;
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/matches-receipt.js
var matches_receipt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var matches_receipt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Passes when a run did what the receipt says that is stored beside the test's file. Throws an `AssertionError` whose message says
 * what it did otherwise, or that none is stored yet. With `--test-update-snapshots` writes it instead.
 */
async function matchesReceipt(t, run, options = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        refuseOtherContext(t, 'matchesReceipt');
        const { ignore = [], path } = options;
        const place = path === undefined ? storedPlace(t) : (0,external_node_path_.resolve)(path instanceof URL ? (0,external_node_url_.fileURLToPath)(path) : path);
        const past = matches_receipt_addDisposableResource(env_1, await openPastRun(run), true);
        const ignored = (0,parity_ignore/* createIgnored */.H)(ignore, [past.side.compared]);
        const jobs = withoutIgnored(await storedJobsOf(past), ignored);
        if (isUpdating()) {
            const stored = { schema_version: 'v1', kind: 'loom-stored-receipt', test: t.fullName, jobs };
            if (await updateStored(place, stored))
                t.diagnostic(`stored receipt written: ${shownPath(place)}`);
            return;
        }
        const stored = await readStored(place);
        const found = stored === undefined
            ? `there is no stored receipt ${shownPath(place)}\n\nto write it, ${howToUpdate}`
            : await sayDifferences(stored.jobs, { past, jobs, ignore, place });
        if (found === undefined)
            return;
        throw new external_node_assert_.AssertionError({
            message: found,
            actual: stored === undefined ? 'no stored receipt' : 'another run',
            expected: 'the stored receipt',
            operator: 'matchesReceipt',
            stackStartFn: matchesReceipt,
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = matches_receipt_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function storedJobsOf({ receipt, side }) {
    const { snapshot_path: workspace, repo_root: repository } = receipt;
    const steady = hidePlaces({
        ...(await (0,normaliser/* readPlaces */.B)(process.env, receipt.run_id)),
        workspace: [repository, ...(workspace === undefined ? [] : [workspace])],
    });
    const commandOf = (job, step) => side.read.command(job, step);
    return Promise.all(side.compared.jobs.map((job) => storedJobOf(job, { commandOf, steady })));
}
/** What a run did otherwise than stored; undefined when nothing. */
async function sayDifferences(stored, { past, jobs, ignore, place }) {
    const sideOf = (own, output) => ({
        compared: comparedOfStored(own),
        facts: past.side.facts,
        read: {
            ...side/* nothingToRead */.n,
            command: (job, step) => Promise.resolve(storedCommand(own, job, step)),
            output,
        },
    });
    const sides = {
        a: sideOf(stored, () => Promise.resolve(undefined)),
        b: sideOf(jobs, (job, step) => past.side.read.output(job, step)),
    };
    const diff = await (0,parity_diff/* diffRuns */.W)(sides.a, sides.b, { ignore });
    if (diff.differences.length === 0)
        return undefined;
    const failing = (await (0,evidence/* readFailing */.FN)(diff.first, sides)).b;
    return [
        `the run is not what ${shownPath(place)} says: A is what is stored, B the run`,
        (0,diff_text/* findingsText */._)(diff, picocolors.createColors(false), explanationColumns).trimEnd(),
        ...(failing === undefined ? [] : [`the last lines of that step on B:\n${lastLines(failing)}`]),
        `if the run is right, ${howToUpdate}`,
    ].join('\n\n');
}
function lastLines(text) {
    const lines = text.split('\n').slice(-20);
    return lines.map((line) => `  │ ${(0,format/* harmlessLine */.Kw)(line, false)}`.trimEnd()).join('\n');
}

// EXTERNAL MODULE: ./build/js/diagnostics/render.js
var render = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/js/model/cancellation.js
var cancellation = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/js/run.js + 42 modules
var run = __webpack_require__(2611);
// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
// EXTERNAL MODULE: ./build/js/records/read.js
var read = __webpack_require__(1755);
// EXTERNAL MODULE: ./build/js/records/units.js
var units = __webpack_require__(2004);
;// CONCATENATED MODULE: ./build/js/node-test/kit/workflow-run.js








/** Reads the records of a run that has ended. */
async function openWorkflowRun({ receiptPath, workspace }) {
    const receipt = await (0,find/* readReceipt */.b8)(receiptPath);
    const manifests = await (0,read/* readJobManifests */.u5)(receipt);
    const job = (id) => findJob(manifests, id);
    return {
        receipt,
        receiptPath,
        workspace,
        job,
        output: async (id, step) => readUnits(receipt, pathsOf(job(id), step)),
        artifact: async (id, path) => readArtifact(receipt, job(id), path),
    };
}
function findJob(manifests, id) {
    const manifest = manifests.find(({ job_id: known }) => known === id);
    if (manifest !== undefined)
        return manifest;
    throw notFound(`no job \`${id}\` ran`, `those that did are ${listed(manifests.map((one) => one.job_id))}`);
}
function pathsOf(manifest, step) {
    if (step === undefined)
        return manifest.steps.map(({ events_path: path }) => path);
    const unit = (0,units/* findUnit */.Q)(manifest, String(step));
    if (unit !== undefined)
        return [unit.eventsPath];
    throw notFound(`job \`${manifest.job_id}\` has no step \`${step}\``, `it has ${listed((0,units/* unitsOf */.$)(manifest).map(({ name }) => name))}`);
}
async function readUnits(receipt, paths) {
    let text = '';
    for (const path of paths)
        for await (const piece of (0,read/* readOutput */.ov)(receipt, path))
            text += piece.text;
    return text;
}
async function readArtifact(receipt, manifest, path) {
    const { job_id: id, artifacts, artifact_totals: totals } = manifest;
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(receipt.logs_dir ?? '', (0,layout/* artifactsDirectory */.Jr)(id), path));
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EISDIR'))
            throw error;
        const more = (totals?.files ?? 0) - artifacts.length;
        const names = listed(artifacts.map(({ path: name }) => name)) + (more > 0 ? ` and ${more} more` : '');
        throw notFound(`job \`${id}\` left no artifact \`${path}\``, `it left ${names}`);
    }
}
function listed(names) {
    return names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(', ');
}
/** What there is belongs to the message: it is what runners of tests show. */
function notFound(problem, known) {
    return new failure/* LoomFailure */.A('usage', { code: 'kit/not-found', message: `${problem}; ${known}` });
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/run-workflow.js













/**
 * Runs a workflow in this process, in a workspace of its own, and gives what its records say of it; that a job failed is no error.
 * Nothing is written to the repository: a copy of it is run. The test's signal ends the run, its end removes all of it, and a
 * failing test keeps it and tells where. Fails with a `LoomFailure` where nothing could be run, such as for a wrong workflow.
 */
async function runWorkflow(t, options = {}) {
    refuseOtherContext(t, 'runWorkflow');
    const cancelling = new AbortController();
    const { signal } = cancelling;
    const cancel = () => {
        cancelling.abort(atOnce());
    };
    if (t.signal.aborted)
        cancel();
    else
        t.signal.addEventListener('abort', cancel);
    const making = makeTestDirectory(t, async () => {
        cancel();
        await Promise.allSettled([running]);
    });
    const running = making.then(async ({ path, keepIfFailed }) => {
        const result = await start(t, { options, directory: path, signal });
        if (result.kind === 'ended')
            keepIfFailed(`Loom kept the workspace ${result.workspace}`, `receipt: ${result.receiptPath}`);
        return result;
    });
    const result = await running.catch((error) => {
        if (!signal.aborted)
            throw error;
    });
    t.signal.removeEventListener('abort', cancel);
    if (result === undefined || signal.aborted)
        throw new Error('the test was ended, and its run with it', { cause: t.signal.reason });
    return openWorkflowRun(endedRun(result));
}
/** A test that is over has no patience with its jobs. */
function atOnce() {
    const now = (0,cancellation/* createPatience */.se)();
    now.abort();
    return { kind: 'terminate', now: now.signal };
}
/** What says that the test runs in CI, and that whatever starts tests is a part of it. */
const notOfTheRun = { GITHUB_ACTIONS: undefined, NODE_TEST_CONTEXT: undefined };
async function start(t, { options, directory, signal }) {
    const { workflow, file, from, jobs, variables } = options;
    const { cache = 'off', cleanEnv = true, isolateJobs = false, patterns = [] } = options;
    if (workflow !== undefined && file !== undefined)
        throw twoWorkflows();
    const copy = await copySource({ from, into: directory, signal });
    await copyBranches(copy);
    if (cache !== 'off')
        await nameOrigin(copy);
    if (workflow !== undefined)
        await writeWorkflow(copy, workflow);
    return (0,run/* run */.eF)({
        cache,
        cleanEnv,
        isolateJobs,
        patterns,
        env: { ...process.env, ...notOfTheRun },
        command: ['runWorkflow', t.name],
        loomVersion: version/* version */.r,
        signal,
        workspaceRoot: directory,
        directory: copy.snapshot.path,
        warn: (warnings) => {
            for (const line of warnings.flatMap(linesOf))
                t.diagnostic(line);
        },
        ...(file === undefined ? {} : { workflow: await fileInCopy(copy, pathOf(file)) }),
        ...(jobs === undefined ? {} : { jobs }),
        ...(variables === undefined ? {} : { variables }),
    });
}
/** Writes the text where git does not ignore it, whatever the repository says, and does not follow a link out of the copy. */
async function writeWorkflow({ source, snapshot }, workflow) {
    const directory = (0,external_node_path_.join)(snapshot.path, '.loom');
    const stats = await (0,promises_.lstat)(directory).catch(() => undefined);
    if (stats?.isDirectory() === false)
        await (0,promises_.rm)(directory);
    await (0,promises_.mkdir)(directory, { recursive: true });
    const path = (0,external_node_path_.join)(directory, 'workflow.yml');
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, typeof workflow === 'string' ? workflow : JSON.stringify(workflow, null, 2));
    await (0,git/* git */.$Y)(['add', '--force', '--', '.loom/workflow.yml'], { cwd: snapshot.path, env: source.env });
}
/** A path of the repository, relative to its top. */
async function fileInCopy({ source, directory }, file) {
    const named = (0,external_node_path_.resolve)(directory, file);
    const path = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_path_.dirname)(named)).catch(() => (0,external_node_path_.dirname)(named)), (0,external_node_path_.basename)(named));
    if ((0,files/* isInside */.FK)(path, source.root))
        return (0,external_node_path_.relative)(source.root, path);
    throw new failure/* LoomFailure */.A('usage', {
        code: 'workflow/outside-repository',
        message: `the workflow ${path} lies outside the repository ${source.root}`,
        hint: 'give its text as `workflow`, or the repository that it is in as `from`',
    });
}
function endedRun(result) {
    switch (result.kind) {
        case 'ended':
            return result;
        case 'refused':
            throw wrongWorkflow(result.diagnostics);
        case 'nothing':
            throw new failure/* LoomFailure */.A('usage', {
                code: 'kit/nothing-to-run',
                message: `there is nothing to run: ${result.reason}`,
                hint: 'name the jobs in `jobs`, or set the `variables` that their rules ask for',
            });
        case 'planned':
        case 'cancelled':
            throw new Error(`no job began, since the run was ${result.kind}`);
    }
}
function linesOf(warning) {
    return (0,render/* renderDiagnostic */.I)(warning).trimEnd().split('\n');
}
/** All of it in the message: it is what runners of tests show. */
function wrongWorkflow(diagnostics) {
    const rendered = diagnostics.map((diagnostic) => (0,render/* renderDiagnostic */.I)(diagnostic));
    return new Error(`the workflow is wrong:\n\n${rendered.join('\n')}`);
}
function twoWorkflows() {
    return new failure/* LoomFailure */.A('usage', {
        code: 'kit/two-workflows',
        message: 'runWorkflow was given both `workflow` and `file`',
        hint: 'give one of them',
    });
}

;// CONCATENATED MODULE: ./build/js/node-test/kit/index.js







/***/ }),

/***/ 1650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ignoredNameIn)
/* harmony export */ });
const notFound = /no such file|not found|cannot find|ENOENT|does not exist|could not (find|open|read)|is missing/i;
const commonDirectories = /^(node_modules|dist|build|target|out|coverage|\.venv|venv|__pycache__|vendor|\.cache)\/?$/;
/**
 * The ignored file that a failing step's output names, if any: it is in the source but not in the workspace. A directory that
 * tools print all the time (`node_modules`) counts only on a line that says something is missing.
 */
function ignoredNameIn(output, ignored) {
    const lines = output.split('\n');
    const byLength = [...ignored].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return byLength.find((name) => lines.some((line) => names(line, name)));
}
function names(line, ignored) {
    const name = ignored.replace(/\/$/, '');
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (base.length < 3 || (commonDirectories.test(base) && !notFound.test(line)))
        return false;
    return [name, base].some((text) => isDelimited(line, text) && (text === name || notFound.test(line)));
}
function isDelimited(line, text) {
    for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
        const before = line[at - 1] ?? ' ';
        const after = line[at + text.length] ?? ' ';
        if (/[^\w.-]/.test(before) && /[^\w-]/.test(after))
            return true;
    }
    return false;
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

/***/ 2004:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf),
/* harmony export */   Q: () => (/* binding */ findUnit)
/* harmony export */ });
/** The steps of a job, then its sections. */
function unitsOf({ steps, system_sections: sections }) {
    return [
        ...steps.map(({ unit, index, events_path: eventsPath }) => ({ name: nameOf(unit, index), eventsPath })),
        ...sections.map(({ section: name, events_path: eventsPath }) => ({ name, eventsPath })),
    ];
}
/** The unit that a person means: `2` and `script/2` are `script/02`. */
function findUnit(manifest, meant) {
    const wanted = /^\d+$/.test(meant) ? `script/${meant}` : meant;
    const [, unit = wanted, index] = /^(\w+)\/(\d+)$/.exec(wanted) ?? [];
    const name = index === undefined ? unit : nameOf(unit, Number(index));
    return unitsOf(manifest).find((one) => one.name === name);
}
function nameOf(unit, index) {
    return `${unit}/${String(index).padStart(2, '0')}`;
}


/***/ }),

/***/ 9104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findingsText),
/* harmony export */   diffText: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4547);
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

/***/ 4489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   _: () => (/* binding */ summariseRun)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _records_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7377);
/* harmony import */ var _parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1650);
/* harmony import */ var _tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9848);




/** What the end of a run shows: each job that did not pass with its step and last lines, and where everything is. */
function summariseRun({ fold, tails, commands, ...run }, places) {
    const failed = [...run.outcomes]
        .filter(([, outcome]) => !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(outcome) && outcome.outcome !== 'skipped')
        .filter(([id, { outcome }]) => outcome !== 'cancelled' || fold.manifests.get(id)?.failing_step_index !== undefined)
        .map(([id, { outcome, reason }]) => {
        const manifest = fold.manifests.get(id);
        const step = manifest?.steps.find(({ unit, index }) => unit === manifest.failing_step_unit && index === manifest.failing_step_index);
        const command = step === undefined ? '' : (commands.get(`${id} ${step.unit}/${step.index}`) ?? '');
        return {
            id,
            outcome,
            durationMs: step?.duration_ms ?? fold.durations.get(id) ?? 0,
            lastLines: step === undefined ? [] : tails.of(id),
            tests: manifest?.tests === undefined ? [] : (0,_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .listFailing */ .VH)(manifest.tests),
            ...(reason === undefined ? {} : { reason }),
            ...(step === undefined
                ? {}
                : {
                    step: {
                        label: labelOf(step),
                        command,
                        ...(step.exit_code === undefined ? {} : { exitCode: step.exit_code }),
                    },
                }),
        };
    });
    const [first] = failed;
    return {
        status: run.status,
        outcomes: [...run.outcomes.values()],
        failed,
        durationMs: run.durationMs,
        hints: hintsFor(failed, run.ignored),
        ...places,
        look: first === undefined
            ? []
            : [
                `loom logs last ${first.id}${unitToLookAt(first, fold)}`,
                `loom shell last ${first.id}`,
                'loom retry last',
            ],
    };
}
/** The step that failed; for a job that did not come to one, the section that did, if it has printed anything. */
function unitToLookAt({ id, step }, fold) {
    if (step !== undefined)
        return ` ${step.label}`;
    const section = fold.manifests.get(id)?.failing_section;
    if (section === undefined)
        return '';
    const counts = fold.counts.get((0,_records_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .placeDirectory */ .tJ)({ scope: 'section', job: id, section }));
    return (counts?.output_bytes ?? 0) > 0 ? ` ${section}` : '';
}
/** A step as the console names it: `02`, `before_script/01`. */
function labelOf({ unit, index }) {
    const number = String(index).padStart(2, '0');
    return unit === 'script' ? number : `${unit}/${number}`;
}
function hintsFor(failed, ignored) {
    const names = failed
        .map((job) => (0,_parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoredNameIn */ .x)(job.lastLines.join('\n'), ignored))
        .filter((name) => name !== undefined);
    return [...new Set(names)].map((name) => `${name.replace(/\/$/, '')} is ignored by git, so it is not in the workspace. Commit it, pass it with variables:, or make it in a script step.`);
}


/***/ }),

/***/ 9848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ listFailing),
/* harmony export */   x$: () => (/* binding */ sayTotals)
/* harmony export */ });
/* unused harmony export sayFailing */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

const order = ['fail', 'cancelled', 'pass', 'skip', 'todo'];
const words = { fail: 'failed', cancelled: 'cancelled', pass: 'passed', skip: 'skipped', todo: 'todo' };
/** `1 failed · 12 passed`: what did not pass comes first. */
function sayTotals(totals) {
    return order
        .filter((outcome) => (totals[outcome] ?? 0) > 0)
        .map((outcome) => `${totals[outcome] ?? 0} ${words[outcome]}`)
        .join(' · ');
}
/** A test that failed in one or two lines: its name and where it is, and what it said. */
function sayFailing({ id, file, line, message }) {
    const place = file === undefined ? '' : `  ${file}${line === undefined ? '' : `:${line}`}`;
    return [`✗ ${id}${place}`, ...(message === undefined || message === '' ? [] : [`    ${message}`])].map((text) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(text.replaceAll('\n', ' '), false));
}
/** All that a manifest has of them, and how many there are beside. */
function listFailing({ totals, failing, }) {
    const more = (totals.fail ?? 0) - failing.length;
    return [...failing.flatMap(sayFailing), ...(more > 0 ? [`… and ${more} more`] : [])];
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
