export const id = 7328;
export const ids = [7328,2119];
export const modules = {

/***/ 3273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gk: () => (/* binding */ diffVersion),
/* harmony export */   mx: () => (/* binding */ differenceClasses)
/* harmony export */ });
/* unused harmony export runDiffSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8296);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);



/** Identifier of the format, see `docs/diff.md`. */
const diffVersion = 'v1';
/** Parts of `compared.json`, by what a difference in them means. */
const differenceClasses = [
    'source',
    'workflow',
    'environment',
    'variables',
    'image',
    'mount_mode',
    'cache',
    'secrets',
    'job',
    'outcome',
    'step',
    'exit_code',
    'text',
    'tests',
    'artifacts',
];
/** What may have made two runs diverge, in the order in which it is looked for. */
const causeKinds = [
    'source',
    'ignored_file',
    'checkout',
    'workflow',
    'provider',
    'image',
    'tool',
    'system',
    'variable',
    'secret',
    'locale',
    'cache',
    'artifact',
    'flaky',
    'unknown',
];
const scalar = valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]);
const differenceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Of the field in `compared.json`, lists by name: `jobs.test.steps.script/02.exit_code`. */
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    class: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(differenceClasses),
    /** Absent where the side has none. A part that only one side has stands with what says most of it. */
    a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(scalar),
    b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(scalar),
});
const sideSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    run_id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    context: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    started_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    parity_digest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tree_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const sourceEntry = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), blob: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const sourceChangeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** `missing`: one side has no such file. `line_endings`, `mode`: the only thing that differs. */
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['content', 'line_endings', 'mode', 'submodule', 'missing']),
    a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(sourceEntry),
    b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(sourceEntry),
});
const causeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(causeKinds),
    /** Whether it is inferred, and could be another thing. */
    is_guess: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Of the differences that it follows from. */
    paths: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const stepSide = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    exit_code: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /** Its records are gone, so that its output cannot be shown. */
    is_gone: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()),
});
const outputDifferenceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** Number of the first differing line of the normalised output, standard output before standard error. */
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    before: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    after: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const firstDivergenceSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    job: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Absent where the side has no such job. */
    a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws })),
    b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeSchema */ .Ws })),
    step: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        unit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_event_js__WEBPACK_IMPORTED_MODULE_2__/* .stepUnits */ .Uy),
        index: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(stepSide),
        b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(stepSide),
        output: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(outputDifferenceSchema),
    })),
});
const passingTests = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    count: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    first: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ job: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), other: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
});
const artifactSide = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ size: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), sha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** What `loom diff --format json` prints. `a` is the first run named, `b` the second. */
const runDiffSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema_version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(diffVersion),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('loom-diff'),
    verdict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['identical', 'equivalent', 'diverged']),
    a: sideSchema,
    b: sideSchema,
    /** Of runs that diverged, the likeliest first. */
    causes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(causeSchema),
    first: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(firstDivergenceSchema),
    /** Files that differ, where they are known, sorted by path. */
    source: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(sourceChangeSchema)),
    /** Tests that pass on one side only; up to ten of each are listed. */
    tests: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ only_a_passes: passingTests, only_b_passes: passingTests }),
    /** Artifacts that differ; up to ten are listed. */
    artifacts: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        count: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
        first: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            job: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            a: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(artifactSide),
            b: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(artifactSide),
        })),
    }),
    differences: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(differenceSchema),
    /** What was left out, and how many differences that hid. */
    ignored: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), differences: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig() })),
});


/***/ }),

/***/ 739:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns),
  D: () => (/* binding */ isDivergence)
});

;// CONCATENATED MODULE: ./build/js/parity/notes.js
/** Collects differences, but for those that are left out. */
function noteInto(differences, ignored) {
    return (at, kind, { a, b }) => {
        if (ignored.covers(at))
            return;
        differences.push({
            at,
            path: at.join('.'),
            class: kind,
            ...(a === undefined ? {} : { a }),
            ...(b === undefined ? {} : { b }),
        });
    };
}
/** A value of each side that has one. */
function present(pair, show) {
    return {
        ...(pair.a === undefined ? {} : { a: show(pair.a) }),
        ...(pair.b === undefined ? {} : { b: show(pair.b) }),
    };
}
/** Notes every field that two records do not have alike, sorted by name. */
function compareFields(note, at, { a, b, kind }) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const name of [...names].sort())
        if (a[name] !== b[name])
            note([...at, name], kind(name), present({ a: a[name], b: b[name] }, (one) => one));
}

// EXTERNAL MODULE: ./build/js/parity/pairs.js
var pairs = __webpack_require__(3283);
// EXTERNAL MODULE: ./build/js/parity/side.js
var side = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/js/parity/compare-jobs.js



/** Notes all that differs in a job that both runs have. */
function compareJobs(note, at, { a, b }) {
    compareFields(note, at, { a: endOf(a), b: endOf(b), kind: () => 'outcome' });
    comparePlaces(note, at, { a, b });
    const list = (name, of) => {
        compareLists(note, [...at, name], of);
    };
    list('secrets', { a: a.secrets, b: b.secrets, ...secrets });
    list('caches', { a: a.caches, b: b.caches, ...caches });
    list('steps', { a: a.steps, b: b.steps, ...steps });
    list('artifacts', { a: a.artifacts, b: b.artifacts, ...artifacts });
    compareTests(note, [...at, 'tests'], { a: a.tests, b: b.tests });
}
function endOf({ outcome, cause, attempts }) {
    return { outcome, cause, attempts };
}
/**
 * The workflow says where a job runs and in which image; what the registry has under that name is not its doing. Nor is what a side
 * lacks because its job never came to its first step.
 */
function comparePlaces(note, at, { a, b }) {
    const isPrepared = a.steps.length > 0 && b.steps.length > 0;
    const by = (name, kind) => {
        compareFields(note, at, { a: { [name]: a[name] }, b: { [name]: b[name] }, kind: () => kind });
    };
    const written = isPrepared ? 'workflow' : 'image';
    by('provider', isPrepared ? 'workflow' : 'environment');
    by('mount_mode', 'mount_mode');
    compareFields(note, [...at, 'image'], {
        a: a.image ?? {},
        b: b.image ?? {},
        kind: (name) => (name === 'digest' ? 'image' : written),
    });
    compareLists(note, [...at, 'services'], { a: a.services, b: b.services, ...services, whole: written });
}
const services = {
    keyOf: ({ reference }) => reference,
    show: ({ digest }) => digest,
    fields: ({ digest }) => ({ digest }),
    kind: () => 'image',
};
const secrets = {
    keyOf: ({ name }) => name,
    whole: 'secrets',
    show: ({ resolved }) => resolved,
    fields: ({ resolved }) => ({ resolved }),
    kind: () => 'secrets',
};
const caches = {
    keyOf: ({ name }) => name,
    whole: 'cache',
    show: ({ result }) => result,
    fields: ({ key, result }) => ({ key, result }),
    kind: () => 'cache',
};
const steps = {
    keyOf: side/* stepName */.u,
    whole: 'step',
    show: ({ exit_code }) => exit_code ?? 'no exit code',
    fields: ({ command_digest, exit_code, lines, output_digest }) => ({
        command_digest,
        exit_code,
        lines,
        output_digest,
    }),
    kind: (name) => (name === 'command_digest' ? 'workflow' : name === 'exit_code' ? 'exit_code' : 'text'),
};
const artifacts = {
    keyOf: ({ path }) => path,
    whole: 'artifacts',
    show: ({ sha256 }) => sha256,
    fields: ({ size, sha256, mode }) => ({ size, sha256, mode }),
    kind: () => 'artifacts',
};
function compareLists(note, at, lists) {
    const { a, b, keyOf, whole, show, fields, kind } = lists;
    if (a === undefined && b === undefined)
        return;
    // A list that is empty on one side and not kept on the other has nothing below it to name.
    if ((a ?? b)?.length === 0 && (a === undefined || b === undefined))
        note(at, whole, present({ a, b }, ({ length }) => length));
    for (const pair of (0,pairs/* pairUp */.O)(a ?? [], b ?? [], keyOf)) {
        const here = [...at, pair.key];
        if (pair.a === undefined || pair.b === undefined)
            note(here, whole, present(pair, show));
        else
            compareFields(note, here, { a: fields(pair.a), b: fields(pair.b), kind });
    }
}
function compareTests(note, at, { a, b }) {
    if (a === undefined && b === undefined)
        return;
    if (a === undefined || b === undefined)
        note(at, 'tests', present({ a, b }, ({ cases }) => cases.length));
    compareFields(note, [...at, 'totals'], { a: a?.totals ?? {}, b: b?.totals ?? {}, kind: () => 'tests' });
    for (const { key, a: mine, b: theirs } of (0,pairs/* pairUp */.O)(a?.cases ?? [], b?.cases ?? [], ({ id }) => id))
        if (mine?.outcome !== theirs?.outcome)
            note([...at, 'cases', key], 'tests', present({ a: mine, b: theirs }, ({ outcome }) => outcome));
}

// EXTERNAL MODULE: ./build/js/parity/ignore.js
var parity_ignore = __webpack_require__(4934);
;// CONCATENATED MODULE: ./build/js/parity/compare-runs.js




/** What may differ between runs that did the same; a difference of any other class makes them diverge. */
const bearable = new Set([
    'environment',
    'variables',
    'image',
    'mount_mode',
    'cache',
    'text',
]);
/** Compares all that should be the same anywhere, but for the paths to ignore. Fails with `diff/unknown-path`. */
function compareRuns(a, b, ignore = []) {
    const ignored = (0,parity_ignore/* createIgnored */.H)(ignore, [a, b]);
    const differences = [];
    const note = noteInto(differences, ignored);
    compareFields(note, ['source'], { a: a.source, b: b.source, kind: () => 'source' });
    compareFields(note, ['workflow'], { a: a.workflow, b: b.workflow, kind: () => 'workflow' });
    const { variables: mine, ...own } = a.environment;
    const { variables: theirs, ...other } = b.environment;
    compareFields(note, ['environment'], { a: own, b: other, kind: () => 'environment' });
    for (const name of (0,pairs/* pairUp */.O)(mine, theirs, (one) => one))
        if (name.a !== name.b)
            note(['environment', 'variables', name.key], 'variables', present(name, () => 'set'));
    for (const job of (0,pairs/* pairUp */.O)(a.jobs, b.jobs, ({ id }) => id)) {
        const at = ['jobs', job.key];
        if (job.a !== undefined && job.b !== undefined)
            compareJobs(note, at, { a: job.a, b: job.b });
        else
            note(at, 'job', present(job, ({ outcome }) => outcome));
    }
    return { verdict: verdictOf(differences), differences, ignored: ignored.counts() };
}
function verdictOf(differences) {
    if (differences.length === 0)
        return 'identical';
    return differences.every((one) => bearable.has(one.class)) ? 'equivalent' : 'diverged';
}
/** Whether a difference alone makes two runs diverge. */
function isDivergence(difference) {
    return !bearable.has(difference.class);
}


/***/ }),

/***/ 4934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createIgnored)
/* harmony export */ });
/* unused harmony export comparedPaths */
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5131);


/** Every compared field. `*` stands for a name of the run's own, `**` for one that may hold dots. */
const comparedPaths = [
    ...['tree_sha', 'files'].map((name) => `source.${name}`),
    ...['path', 'sources_digest', 'plan_digest'].map((name) => `workflow.${name}`),
    ...['platform', 'arch', 'os_id', 'os_version', 'kernel', 'libc', 'loom', 'node', 'git', 'sh'].map((name) => `environment.${name}`),
    ...['docker_engine', 'locale', 'time_zone', 'umask', 'processors', 'memory_gib', 'variables.*'].map((name) => `environment.${name}`),
    ...['outcome', 'cause', 'attempts', 'provider', 'mount_mode', 'image.reference', 'image.digest'].map((name) => `jobs.*.${name}`),
    ...['command_digest', 'exit_code', 'lines', 'output_digest'].map((name) => `jobs.*.steps.*.${name}`),
    'jobs.*.services.**.digest',
    'jobs.*.secrets.*.resolved',
    ...['key', 'result'].map((name) => `jobs.*.caches.**.${name}`),
    ...['size', 'sha256', 'mode'].map((name) => `jobs.*.artifacts.**.${name}`),
    'jobs.*.tests.totals.*',
    'jobs.*.tests.cases.**',
];
/**
 * Makes patterns ready. A pattern is the path of a field or of all that stands below one; `*` stands for any name:
 * `environment.kernel`, `jobs.*.steps.*.output_digest`. Fails with `diff/unknown-path` for one that no receipt can have.
 */
function createIgnored(patterns, runs) {
    const dotted = runs.flatMap(({ jobs }) => jobs.map(({ id }) => id)).filter((id) => id.includes('.'));
    for (const pattern of patterns)
        refuseUnknown(pattern, [...new Set(dotted)]);
    const rules = [...new Set(patterns)].map((path) => ({
        path,
        differences: 0,
        pattern: compilePattern(path),
    }));
    return {
        covers(segments) {
            if (rules.length === 0)
                return false;
            const joined = segments.join('\0');
            const rule = rules.find(({ pattern }) => pattern.test(joined));
            if (rule !== undefined)
                rule.differences += 1;
            return rule !== undefined;
        },
        counts: () => rules.map(({ path, differences }) => ({ path, differences })),
    };
}
// Segments are joined by NUL. A dot of the pattern may be the border of two segments, or a dot in a name.
function compilePattern(path) {
    const source = path.split('.').map((part) => escape(part).replaceAll(/(?:\\\*)+/g, '[^\\0]*'));
    return new RegExp(`^${source.join('[.\\0]')}(?=\\0|$)`, 's');
}
function escape(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function refuseUnknown(pattern, jobs) {
    const job = ['[^.]+', ...jobs.map(escape)].join('|');
    const isKnown = comparedPaths.some((path) => couldMean(pattern, path, job));
    if (isKnown)
        return;
    const near = suggestion(pattern);
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'diff/unknown-path',
        message: `\`${pattern}\` is no compared part of a run`,
        hint: near === undefined ? 'see docs/diff.md for the parts' : `did you mean \`${near}\`?`,
    });
}
/** Whether a pattern is a known path, or the beginning of one up to a dot. */
function couldMean(pattern, path, job) {
    const parts = path.split('.').map((part, at, all) => {
        if (part === '**')
            return '.+';
        if (part === '*')
            return all[at - 1] === 'jobs' ? `(?:${job})` : '[^.]+';
        return `(?:${part}|\\*)`;
    });
    return parts.some((_, at) => new RegExp(`^${parts.slice(0, at + 1).join('\\.')}$`, 's').test(pattern));
}
/** The pattern with the nearest known name in the place of its first unknown one. */
function suggestion(pattern) {
    const own = pattern.split('.');
    let paths = comparedPaths.map((path) => path.split('.'));
    for (const [at, part] of own.entries()) {
        const same = paths.filter((path) => path[at] === part);
        const fitting = same.length > 0 ? same : paths.filter((path) => path[at]?.startsWith('*') === true);
        if (fitting.length === 0) {
            const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(part, [...new Set(paths.flatMap((path) => path[at] ?? []))]);
            return near === undefined ? undefined : own.with(at, near).join('.');
        }
        paths = fitting;
    }
    return undefined;
}


/***/ }),

/***/ 3283:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp)
/* harmony export */ });
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2521);

/**
 * Members of two lists by name, in the order in which they stand. Swapping the lists swaps the sides and nothing else. Lists that
 * agree are walked once, without a map.
 */
function pairUp(a, b, keyOf) {
    const pairs = [];
    const shorter = Math.min(a.length, b.length);
    let same = 0;
    for (; same < shorter; same++) {
        const [left, right] = [a[same], b[same]];
        if (left === undefined || right === undefined)
            break;
        const key = keyOf(left);
        if (key !== keyOf(right))
            break;
        pairs.push({ key, a: left, b: right });
    }
    if (same === a.length && same === b.length)
        return pairs;
    return [...pairs, ...pairRest(a.slice(same), b.slice(same), keyOf)];
}
function pairRest(a, b, keyOf) {
    const found = new Map();
    for (const [list, side] of [
        [a, 'a'],
        [b, 'b'],
    ]) {
        const seen = new Map();
        for (const [at, item] of list.entries()) {
            const key = keyOf(item);
            const times = (seen.get(key) ?? 0) + 1;
            seen.set(key, times);
            // A name that a list holds twice is compared with the other list's second one.
            const slot = times === 1 ? key : `${key}\0${times}`;
            const pair = found.get(slot) ?? { key, at };
            pair[side] = item;
            pair.at = Math.min(pair.at, at);
            found.set(slot, pair);
        }
    }
    return [...found.values()]
        .sort((left, right) => left.at - right.at || (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .U)(left.key, right.key))
        .map((pair) => ({ key: pair.key, a: pair.a, b: pair.b }));
}


/***/ }),

/***/ 9851:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ nothingToRead),
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step's name in paths: `script/02`. */
function stepName({ unit, index }) {
    return `${unit}/${String(index).padStart(2, '0')}`;
}
/** Of a run of which only what is compared is left. */
const nothingToRead = {
    output: () => Promise.resolve(undefined),
    command: () => Promise.resolve(undefined),
    files: () => Promise.resolve(undefined),
    content: () => Promise.resolve(undefined),
};


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

/***/ 2119:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffAgainst: () => (/* binding */ diffAgainst),
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
