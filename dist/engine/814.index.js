export const id = 814;
export const ids = [814];
export const modules = {

/***/ 6092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256),
/* harmony export */   y: () => (/* binding */ startSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** SHA-256 of bytes or UTF-8 text, as `sha256:<hex>`. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
function startSha256() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const growing = {
        update(text) {
            hash.update(text);
            return growing;
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
    return growing;
}


/***/ }),

/***/ 8804:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeAt),
/* harmony export */   M: () => (/* binding */ placePaths)
/* harmony export */ });
const notAfterPlace = /[\w-]|\.[\w<]/y;
/** `a/tmp` and `../tmp` are not the temporary directory; `-I/tmp` and `file:///tmp` are. */
const partOfPath = /(?<=[\w.~-]|(?<!:\/)\/)(?<!(?<![\w>-])-[A-Za-z])\//y;
/** What lies directly in the temporary directory has a made-up name. pytest counts its directories up, one level below. */
const madeUpName = /\/(?:pytest-of-[\w.-]{1,64}\/pytest-\d{1,9}|[\w.+@%~#=-]{1,255})/y;
/** The paths of the places, longer ones first. */
function placePaths(places) {
    const paths = ([place, placeholder]) => place
        .map((path) => ({ path: path.replace(/\/+$/, ''), placeholder }))
        .filter(({ path }) => path.startsWith('/'));
    return [
        [places.workspace, 'workspace'],
        [places.temporary, 'tmp'],
        [places.home, 'home'],
    ]
        .flatMap(paths)
        .toSorted((a, b) => b.path.length - a.path.length);
}
/** The place that begins with the slash at a position. `glued`: the slash follows a placeholder. */
function placeAt(places, text, { at, glued }) {
    for (const { path, placeholder } of places) {
        if (!text.startsWith(path, at) || matches(notAfterPlace, text, at + path.length))
            continue;
        if (placeholder !== 'workspace' && (glued || matches(partOfPath, text, at)))
            continue;
        const end = at + path.length;
        const named = placeholder === 'tmp' && matches(madeUpName, text, end);
        return { start: at, end: named ? madeUpName.lastIndex : end, text: `<${placeholder}>` };
    }
    return undefined;
}
function matches(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text);
}


/***/ }),

/***/ 445:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ planDigestOf),
/* harmony export */   y: () => (/* binding */ readCompared)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6092);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8755);
/* harmony import */ var _model_compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4715);
/* harmony import */ var _model_test_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3370);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7377);









/**
 * Reads what a run is compared by, from where its receipt points or else from the copy that a repository keeps. Fails with
 * `diff/nothing-recorded` for a run that left none, and with `run/unreadable` for one that is not what the receipt speaks of.
 */
async function readCompared(receipt, repositoryRoot) {
    const copies = [repositoryRoot, receipt.repo_root].map((root) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _layout_js__WEBPACK_IMPORTED_MODULE_7__/* .runtimeDirectory */ .Uq, (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .comparedCopyPath */ .O7)(receipt.run_id)));
    const places = [...(receipt.compared_path === undefined ? [] : [receipt.compared_path]), ...copies];
    for (const place of places) {
        const text = await readIfThere(place);
        if (text !== undefined)
            return decodeCompared(text, { place, digest: receipt.parity_digest });
    }
    throw nothingRecorded(receipt);
}
/**
 * The digest of the plan that a run was of. What it is compared by has it as it was; in a bundle's receipt it is that of the plan
 * with places hidden.
 */
async function planDigestOf(receipt) {
    if (receipt.compared_path === undefined)
        return receipt.graph_ir?.digest;
    return (await readCompared(receipt, receipt.repo_root)).workflow.plan_digest;
}
async function readIfThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES'))
            return undefined;
        throw error;
    }
}
function decodeCompared(text, { place, digest }) {
    if (digest !== undefined && (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(text.trimEnd()) !== digest)
        throw unreadable(place, 'it is not what the receipt’s parity_digest was made of');
    let decoded;
    try {
        decoded = JSON.parse(text);
    }
    catch (error) {
        throw unreadable(place, error instanceof Error ? error.message : String(error));
    }
    const cases = takeCases(decoded);
    const result = valibot__WEBPACK_IMPORTED_MODULE_8__/* .safeParse */ .xLC(_model_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedSchema */ .Rr, decoded, { abortEarly: true });
    if (result.success)
        return putBack(result.output, cases);
    const [issue] = result.issues;
    const where = valibot__WEBPACK_IMPORTED_MODULE_8__/* .getDotPath */ .BuJ(issue) ?? 'it';
    throw unreadable(place, where === 'schema_version' ? `expected version "${_model_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .comparedVersion */ .i6}"` : `${where}: ${issue.message}`);
}
const jobsSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ jobs: valibot__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()) });
const testsSchema = valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ tests: valibot__WEBPACK_IMPORTED_MODULE_8__/* .looseObject */ ._H3({ cases: valibot__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J()) }) });
/**
 * Takes the tests out of what was read, by position of their job: for 100,000 of them the schema library takes longer than reading
 * the file. One that is wrong is left for it to tell.
 */
function takeCases(decoded) {
    const taken = new Map();
    if (!valibot__WEBPACK_IMPORTED_MODULE_8__.is(jobsSchema, decoded))
        return taken;
    for (const [at, job] of decoded.jobs.entries()) {
        if (!valibot__WEBPACK_IMPORTED_MODULE_8__.is(testsSchema, job))
            continue;
        const { cases } = job.tests;
        if (!areCases(cases))
            continue;
        taken.set(at, cases);
        job.tests.cases = [];
    }
    return taken;
}
function areCases(cases) {
    const outcomes = _model_test_record_js__WEBPACK_IMPORTED_MODULE_6__/* .testOutcomeSchema */ .y2.options;
    return cases.every((one) => typeof one === 'object' &&
        one !== null &&
        'id' in one &&
        typeof one.id === 'string' &&
        'outcome' in one &&
        outcomes.includes(one.outcome));
}
function putBack(compared, cases) {
    for (const [at, { tests }] of compared.jobs.entries())
        if (tests !== undefined)
            tests.cases = cases.get(at) ?? [];
    return compared;
}
function nothingRecorded({ run_id, status, retry_of }) {
    const why = status === 'running'
        ? 'it has not ended'
        : status === 'interrupted'
            ? 'it was interrupted'
            : retry_of !== undefined
                ? `it went on in the workspace of run ${retry_of}, which is no snapshot any more`
                : 'an older Loom made it, or it ended before its jobs, or its records are gone';
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'diff/nothing-recorded',
        message: `run ${run_id} has nothing to compare: ${why}`,
        hint: 'run it again: `loom run --local`',
    });
}
function unreadable(path, why) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .LoomFailure */ .A('usage', {
        code: 'run/unreadable',
        message: `cannot read ${path}: ${why}`,
        hint: 'it may be damaged, or written by a newer Loom',
    });
}


/***/ }),

/***/ 1522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ openNormalisers),
  B: () => (/* binding */ readPlaces)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/js/parity/lines.js
/** The text with each of its lines changed. The change makes no line ends. */
function eachLine(text, change) {
    return text.includes('\n') ? text.split('\n').map(change).join('\n') : change(text);
}

;// CONCATENATED MODULE: ./build/js/parity/numbers.js
const month = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)';
const day = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const clock = String.raw `(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[AP]M)?`;
const zone = String.raw `(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const amount = String.raw `\d{1,12}(?:,\d{3}){0,4}(?:[.,]\d{1,20})?`;
const longUnits = String.raw `(?:\d{1,4} ?(?:d|days?|h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?),? ?){0,4}`;
const units = '(?:us| ?(?:ns|µs|μs|ms|s|secs?|seconds?|milliseconds?|minutes?|hours?))';
const span = `${longUnits}${amount}${units}`;
// After a dash or a dot it is part of a name, `wait-5s.sh`, or of a version.
const ofName = String.raw `(?!\w|[-.][\w<])`;
const ephemeral = '(?:3276[89]|327[7-9]\\d|32[89]\\d\\d|3[3-9]\\d{3}|[45]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])';
const ownHost = String.raw `(?:localhost|host\.docker\.internal|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\]|::1?)`;
const sticky = (source, flags = '') => new RegExp(source, `y${flags}`);
const rules = [
    {
        placeholder: 'time',
        followedBy: '-',
        pattern: sticky(String.raw `(?<![\d>][-.:/])\d{4}-\d{2}-\d{2}[T _]\d{2}[:_-]\d{2}(?:[:_-]\d{2}(?:[.,_]\d{1,9})?)?${zone}(?!\w)`),
    },
    { placeholder: 'time', followedBy: 'T', pattern: sticky(String.raw `\d{8}T\d{6}Z(?!\w)`) },
    {
        placeholder: 'time',
        followedBy: '/',
        pattern: sticky(String.raw `(?:\d{4}/\d{2}/\d{2}|\d{1,2}/\d{1,2}/\d{4}|\d{1,2}/${month}/\d{4}),?[: ]${clock}${zone}(?!\w)`),
    },
    {
        placeholder: 'time',
        followedBy: ':',
        pattern: sticky(String.raw `(?<![\w>):][:.])(?:[01]?\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?: ?[AP]M)?${zone}(?!\w|:[\w<])`),
    },
    {
        placeholder: 'time',
        followedBy: ',',
        afterSpace: '012',
        pattern: sticky(String.raw `(?<=${month} {1,2})\d{1,2},? (?:\d{4},? )?${clock}(?: [A-Z]{3,5})?(?: \d{4})?${zone}(?!\w)`),
        words: new RegExp(String.raw `(?<![\w>])(?:${day},? )?${month} {1,2}$`),
    },
    {
        placeholder: 'time',
        followedBy: '-',
        afterSpace: 'JFMASOND',
        pattern: sticky(String.raw `\d{1,2}[ -]${month}[ -]\d{4},? ${clock}${zone}(?!\w)`),
        words: new RegExp(String.raw `(?<![\w>])${day}, $`),
    },
    {
        placeholder: 'address',
        followedBy: 'x',
        pattern: sticky(String.raw `(?<!(?:code|error|errno|status)["']?[ :=]{1,2})0x[0-9a-f]{6,16}(?!\w)`, 'i'),
    },
    {
        placeholder: 'duration',
        followedBy: '.,nuµμmshd',
        afterSpace: 'nµμmshd',
        pattern: sticky(String.raw `(?<![\w>][-.])${span}${ofName}(?:, estimated ${span}${ofName})?`),
    },
];
const assigned = String.raw `["']?[ :=]{1,2}["']?`;
const durationLabel = `duration(?:_?ms|_?s|_?ns)?${assigned}|elapsed(?:_?ms)?["']?[:=] ?["']?|\\btime="|"time": ?`;
const timeLabel = String.raw `\b(?:timestamp|(?:start|end)_?time)${assigned}`;
const portLabel = String.raw `${ownHost}:|\bport${assigned}`;
const pidLabel = String.raw `\bp?pid${assigned}|\bprocess id[ :=]{1,2}|\(node:|\bgoroutine |^thread '[^'\n]{1,200}' \(`;
/** Numbers that are what the words before them say. */
const labelled = [
    {
        placeholder: 'duration',
        pattern: sticky(String.raw `(?<=${durationLabel})\d{1,15}(?:\.\d{1,20})?(?:e-?\d{1,3})?(?!\w)`, 'i'),
    },
    // Seconds, milliseconds or nanoseconds since 1970.
    { placeholder: 'time', pattern: sticky(String.raw `(?<=${timeLabel})1\d{9,18}(?:\.\d{1,20})?(?!\w)`, 'i') },
    { placeholder: 'port', pattern: sticky(String.raw `(?<=${portLabel})${ephemeral}(?!\w|\.[\w<])`, 'i') },
    { placeholder: 'pid', pattern: sticky(String.raw `(?<=${pidLabel})\d{1,10}(?!\w|\.[\w<])`, 'im') },
];
/** All of them. */
const numberRules = [...rules, ...labelled];
/** Whether any of those words stands before a number, and how they can end. */
const label = sticky(`(?<=${durationLabel}|${timeLabel}|${portLabel}|${pidLabel})`, 'im');
const endOfLabel = new Set([...` :="'(`].map((character) => character.charCodeAt(0)));
const byNext = index(({ followedBy }) => followedBy);
const byNextAfterSpace = index(({ afterSpace }) => afterSpace);
function index(charactersOf) {
    const indexed = new Map();
    for (const rule of rules) {
        for (const character of charactersOf(rule) ?? '') {
            const code = character.charCodeAt(0);
            indexed.set(code, [...(indexed.get(code) ?? []), rule]);
        }
    }
    return indexed;
}
const space = 0x20;
/** What the digits from `at` to `digitsEnd` begin, if that is different each time. They follow no letter, digit or placeholder. */
function numberAt(text, at, digitsEnd) {
    const next = text.charCodeAt(digitsEnd);
    const likely = next === space ? byNextAfterSpace.get(text.charCodeAt(digitsEnd + 1)) : byNext.get(next);
    const found = likely === undefined ? undefined : firstMatch(likely, text, at);
    if (found !== undefined)
        return found;
    if (!endOfLabel.has(text.charCodeAt(at - 1)))
        return undefined;
    label.lastIndex = at;
    return label.test(text) ? firstMatch(labelled, text, at) : undefined;
}
const longestWords = 16;
function firstMatch(candidates, text, at) {
    for (const { pattern, placeholder, words } of candidates) {
        pattern.lastIndex = at;
        if (!pattern.test(text))
            continue;
        const end = pattern.lastIndex;
        const before = words?.exec(text.slice(Math.max(0, at - longestWords), at))?.[0] ?? '';
        return { start: at - before.length, end, placeholder };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/parity/placeholders.js
/** What stands in normalised text instead of something that differs from place to place. */
const placeholders = [
    'workspace',
    'tmp',
    'home',
    'run',
    'time',
    'duration',
    'address',
    'port',
    'pid',
    'ignored',
];
const source = `<(?:${placeholders.join('|')})>`;
const placeholders_sticky = new RegExp(source, 'y');
/** Where the placeholder that begins at a position ends; -1 if there is none. */
function placeholderEnd(text, at) {
    placeholders_sticky.lastIndex = at;
    return placeholders_sticky.test(text) ? placeholders_sticky.lastIndex : -1;
}
/** The text with everything between placeholders replaced, and the placeholders as they are. */
function betweenPlaceholders(text, replace) {
    if (!text.includes('<'))
        return replace(text);
    return text
        .split(new RegExp(`(${source})`))
        .map((part, at) => (at % 2 === 1 ? part : replace(part)))
        .join('');
}

// EXTERNAL MODULE: ./build/js/parity/places.js
var parity_places = __webpack_require__(8804);
;// CONCATENATED MODULE: ./build/js/parity/scan.js



const slash = 0x2f;
const lessThan = 0x3c;
const equals = 0x3d;
const lineEnd = 0x0a;
const underscore = 0x5f;
/** Lines as they are, but for what differs from place to place. Every position costs about the same, whatever stands around it. */
function createScan(places) {
    const known = { paths: (0,parity_places/* placePaths */.M)(places), runs: places.run };
    const beginnings = beginningsOf(known.paths);
    return (text) => {
        let done = '';
        let copied = 0;
        /** Of the last placeholder, new or in the text already. It reads as a letter: what follows at once is glued to it. */
        let placeholderEndsAt = -1;
        beginnings.lastIndex = 0;
        while (beginnings.test(text)) {
            const at = beginnings.lastIndex - 1;
            const code = text.charCodeAt(at);
            if (code === lessThan) {
                beginnings.lastIndex = placeholderEndsAt = placeholderEnd(text, at);
                continue;
            }
            const end = endOfRun(text, at, code);
            const found = replacementAt(text, { at, end, glued: at === placeholderEndsAt }, known);
            if (found === undefined || found.start < copied) {
                beginnings.lastIndex = end;
                continue;
            }
            done += text.slice(copied, found.start) + found.text;
            beginnings.lastIndex = copied = found.end;
            if (found.text.endsWith('>'))
                placeholderEndsAt = copied;
        }
        return copied === 0 ? text : done + text.slice(copied);
    };
}
/** Finds the one character where something to replace may begin, or a placeholder. It does nearly all of the searching. */
function beginningsOf(paths) {
    const ends = paths.map(({ path }) => path.slice(1).replace(/[^\w/]/g, '\\$&'));
    const place = ends.length === 0 ? [] : [`/(?=${ends.join('|')})`];
    const others = [
        '(?<![A-Za-z\\d])\\d',
        `=(?=${'='.repeat(shortRule)})`,
        `<(?=(?:${placeholders.join('|')})>)`,
    ];
    return new RegExp([...place, ...others].join('|'), 'g');
}
/** The end of a run of digits or equals signs, or of the slash. */
function endOfRun(text, at, code) {
    let end = at + 1;
    if (code === equals)
        while (text.charCodeAt(end) === equals)
            end++;
    else if (code !== slash)
        while (isDigit(text.charCodeAt(end)))
            end++;
    return end;
}
function replacementAt(text, beginning, known) {
    const { at, end, glued } = beginning;
    switch (text.charCodeAt(at)) {
        case slash:
            return (0,parity_places/* placeAt */.B)(known.paths, text, beginning);
        case equals:
            return { start: at, end, text: '='.repeat(shortRule) };
        default:
            return glued ? undefined : digitsAt(text, beginning, known.runs);
    }
}
/** A rule drawn to the width of a terminal is shorter where a duration within it is longer. */
const shortRule = 4;
function digitsAt(text, { at, end }, runs) {
    if (runs.length > 0 && runs.includes(text.slice(at, end)) && !isLetter(text.charCodeAt(end)))
        return { start: at, end, text: '<run>' };
    if (text.charCodeAt(at - 1) === underscore)
        return undefined;
    const found = numberAt(text, at, end);
    if (found === undefined)
        return undefined;
    if (found.placeholder === 'duration' && isAside(text, found))
        return { start: found.start - 2, end: found.end + 1, text: '' };
    return { start: found.start, end: found.end, text: `<${found.placeholder}>` };
}
/** ` (5 ms)` at the end of a line: some test runners leave it out where it took no time. */
function isAside(text, { start, end }) {
    if (!text.startsWith(')', end) || !text.startsWith(' (', start - 2))
        return false;
    return end + 1 === text.length || text.charCodeAt(end + 1) === lineEnd;
}
function isDigit(code) {
    return code >= 0x30 && code <= 0x39;
}
function isLetter(code) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

;// CONCATENATED MODULE: ./build/js/parity/steady-lines.js
/**
 * Rows of `ls -l`, which makes columns as wide as the widest number. Of directories the file system decides on links and size. There are
 * two forms of each, since every row must hold its hint: what stands beside a row must not decide on it.
 */
const rows = ['rw', 'r-'].flatMap((hint) => {
    const mode = `${hint}[xsStT-][rwxsStT-]{6}[.+@]?`;
    const owner = '([^\\s<]{1,64}) {1,64}([^\\s<]{1,64})';
    return [
        {
            hint,
            pattern: new RegExp(`^([bclps-]${mode}) {1,16}(\\d{1,9}) ${owner} {1,64}(?=\\d)`, 'gm'),
            becomes: '$1 $2 $3 $4 ',
        },
        {
            hint,
            pattern: new RegExp(`^(d${mode}) {1,16}\\d{1,9} ${owner} {1,64}\\d{1,15}(?= )`, 'gm'),
            becomes: '$1 <ignored> $2 $3 <ignored>',
        },
    ];
});
const steady_lines_forms = [
    // Written by Loom itself, with a random part.
    { hint: 'LOOM_TRACKING_ID', pattern: /(LOOM_TRACKING_ID=["']?)\d[\w.,]*/g, becomes: '$1<run>' },
    // npm tells them in the order in which the registry answered.
    { hint: ' deprecated ', pattern: /^(npm (?:warn|WARN) deprecated ).+/gm, becomes: '$1<ignored>' },
    // Whole minutes of npm: elsewhere `1m` may be anything.
    {
        hint: ' in ',
        pattern: /^((?:(?:added|removed|changed) \d|up to date).{0,200} in )\d{1,4}m$/gm,
        becomes: '$1<duration>',
    },
    ...rows,
    // `time -p`, which has no units, and GNU time. A duration in brackets may follow, and goes.
    { hint: 'real ', pattern: /^real {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'real <duration>' },
    { hint: 'user ', pattern: /^user {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'user <duration>' },
    { hint: 'sys ', pattern: /^sys {1,8}\d{1,9}\.\d\d(?=$| \()/gm, becomes: 'sys <duration>' },
    {
        hint: 'maxresident)k',
        pattern: /^[\d.]{1,16}user [\d.]{1,16}system [\d:.]{1,16}elapsed .{0,80}maxresident\)k$/gm,
        becomes: '<duration>',
    },
    {
        hint: 'pagefaults',
        pattern: /^\d+inputs\+\d+outputs \(.{0,60}\)pagefaults \d+swaps$/gm,
        becomes: '<duration>',
    },
];
/** Lines as they are, but for those of a few tools that differ from run to run in more than one place of the line. */
function steadyLines(text) {
    return steady_lines_forms.reduce((done, { hint, pattern, becomes }) => (done.includes(hint) ? done.replace(pattern, becomes) : done), text);
}

;// CONCATENATED MODULE: ./build/js/parity/terminal.js

/** A backspace with what it deletes, a control sequence (ECMA-48), a string for the terminal (OSC, DCS, APC, PM, SOS), or one character. */
const tokens = /[^\x1b\r\b]\x08|\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])?|[\b\r]/g;
const toLineStart = /^\x1b\[[01]?G$/;
const erasesLine = /^\x1b\[[12][KJ]$/;
const erasesRest = /^\x1b\[0?[KJ]$/;
const colours = /(?<!\x1b)\x1b\[[\d;:]*m/g;
/**
 * Lines as they stood when they were complete: colours, titles and links removed, and of a progress display only what was written
 * after the last return to the line's start. A return clears the line as soon as something is written over it.
 */
function lastStates(text) {
    if (!hasControls(text))
        return text;
    const plain = text.replace(colours, '');
    if (!hasControls(plain))
        return plain;
    return eachLine(plain, (line) => (hasControls(line) ? lastState(line) : line));
}
function lastState(line) {
    let shown = '';
    let returned = false;
    let copied = 0;
    const write = (text) => {
        if (text === '')
            return;
        shown = returned ? text : shown + text;
        returned = false;
    };
    for (const { 0: token, index } of line.matchAll(tokens)) {
        write(line.slice(copied, index));
        copied = index + token.length;
        if (token === '\r' || toLineStart.test(token))
            returned = true;
        else if (erasesLine.test(token) || (returned && erasesRest.test(token)))
            shown = '';
    }
    write(line.slice(copied));
    return shown;
}
/** Three searches for one character each take a tenth of the time of one regular expression. */
function hasControls(text) {
    return text.includes('\x1b') || text.includes('\r') || text.includes('\b');
}

;// CONCATENATED MODULE: ./build/js/parity/normalise.js




/** The user's patterns see lines up to this length: to find all matches of a pattern may take the square of it. */
const longestForPatterns = 4096;
/** A normaliser for the output of one run. */
function createNormaliser({ places, patterns }) {
    const scan = createScan(places);
    const own = patterns?.replace;
    const withOwn = (line) => {
        const scanned = scan(line);
        // The length of the outcome decides, so that the outcome is decided on in the same way.
        if (own === undefined || scanned.length > longestForPatterns)
            return scanned;
        const replaced = own(line);
        return replaced === line ? scanned : scan(replaced);
    };
    return {
        line(text) {
            const shown = steadyLines(lastStates(text));
            return own === undefined ? scan(shown) : eachLine(shown, withOwn);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/parity/own-patterns.js

/** What does not end a look at the text around a match: an escaped character, or a class of characters. */
const insignificant = /\\[^AbBQz]|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/gs;
/**
 * Patterns of `parity.normalise`: regular expressions in RE2 syntax, of which every match becomes `<ignored>`. They may not ask what
 * stands around a match (`^`, `$`, `\b`): only so does replacing twice give what replacing once gave.
 */
async function readPatterns(patterns) {
    if (patterns.length === 0)
        return { replace: undefined, problems: [] };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const problemOf = (pattern) => {
        if (/[$^]|\\[AbBQz]/.test(pattern.replace(insignificant, '')))
            return 'it may not hold ^, $, \\A, \\b, \\B, \\Q or \\z';
        try {
            return RE2JS.compile(pattern).matcher('').find() ? 'it matches the empty text' : undefined;
        }
        catch (error) {
            return error instanceof Error ? error.message : String(error);
        }
    };
    const problems = patterns.flatMap((pattern) => {
        const problem = problemOf(pattern);
        return problem === undefined ? [] : [{ pattern, problem }];
    });
    const good = patterns.filter((pattern) => !problems.some((each) => each.pattern === pattern));
    if (good.length === 0)
        return { replace: undefined, problems };
    const compiled = good.map((pattern) => RE2JS.compile(pattern));
    const replace = (line) => compiled.reduce((rest, pattern) => betweenPlaceholders(rest, (part) => pattern.matcher(part).replaceAll('<ignored>')), line);
    return { replace, problems };
}

// EXTERNAL MODULE: ./build/js/records/layout.js
var layout = __webpack_require__(7377);
;// CONCATENATED MODULE: ./build/js/run/normaliser.js




/** Makes what turns the output of a job of a run on this machine into what is the same anywhere. */
async function openNormalisers(request) {
    const { workspace, isIsolated, runId, env } = request;
    const places = await readPlaces(env, runId);
    const patterns = await readPatterns(request.patterns);
    const of = (...workspaces) => createNormaliser({ places: { ...places, workspace: workspaces }, patterns });
    if (workspace === undefined || !isIsolated) {
        const shared = of(...(workspace === undefined ? [] : [workspace]));
        return () => shared;
    }
    const known = new Map();
    return (job) => {
        const normaliser = known.get(job) ?? of((0,layout/* jobWorkspace */.nT)(workspace, job), workspace);
        known.set(job, normaliser);
        return normaliser;
    };
}
/** Where a run was, but for its workspaces. */
async function readPlaces(env, runId) {
    return {
        temporary: [...(await spellings(env['TMPDIR'] ?? '')), '/tmp', '/var/tmp'],
        home: await spellings(env['HOME'] ?? ''),
        run: [runId],
    };
}
/** A path and the one that it links to. */
async function spellings(path) {
    if (path === '')
        return [];
    const real = await (0,promises_.realpath)(path).catch(() => path);
    return real === path ? [path] : [path, real];
}


/***/ })

};
