export const id = 4958;
export const ids = [4958];
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

/***/ 4958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Dx: () => (/* binding */ summariseClasses),
/* harmony export */   Ov: () => (/* binding */ sayEnds),
/* harmony export */   S9: () => (/* binding */ causeHeading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   iT: () => (/* binding */ sayArtifact),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   wO: () => (/* binding */ sayNoOutput)
/* harmony export */ });
/* harmony import */ var _model_run_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);
/* harmony import */ var _parity_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(739);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9866);



const words = {
    source: 'source',
    workflow: 'workflow',
    environment: 'environment',
    variables: 'names of variables',
    image: 'image digests',
    mount_mode: 'mount mode',
    cache: 'caches',
    secrets: 'secrets',
    job: 'jobs',
    outcome: 'outcomes',
    step: 'steps',
    exit_code: 'exit codes',
    text: 'output',
    tests: 'tests',
    artifacts: 'artifacts',
};
const singular = new Set([
    'source',
    'workflow',
    'environment',
    'mount_mode',
    'text',
]);
/** What a verdict means, in a sentence that fits this diff. */
function verdictSentence({ verdict, differences, ignored }) {
    const but = ignored.some((one) => one.differences > 0) ? ', but for what was left out' : '';
    if (verdict === 'identical')
        return `all that is compared is the same${but}`;
    const kinds = classesOf(verdict === 'diverged' ? differences.filter(_parity_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .isDivergence */ .D) : differences);
    const isOne = kinds.length === 1 && kinds.every((kind) => singular.has(kind));
    const differing = `${kinds.map((kind) => words[kind]).join(', ')} ${isOne ? 'differs' : 'differ'}`;
    if (verdict === 'diverged')
        return `${differing}${but}`;
    return `the same outcomes; only ${differing}${but}`;
}
function classesOf(differences) {
    const found = new Set(differences.map((one) => one.class));
    return _model_run_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceClasses */ .mx.filter((kind) => found.has(kind));
}
/** `2 exit codes, 8 environment`, in the order of what they mean. */
function summariseClasses(differences) {
    const counts = new Map();
    for (const one of differences)
        counts.set(one.class, (counts.get(one.class) ?? 0) + 1);
    return classesOf(differences)
        .map((kind) => `${words[kind]} ${counts.get(kind) ?? 0}`)
        .join(', ');
}
/** `1 difference`, `2 differences`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Text of somebody else's as one line that is harmless for a terminal. */
function plain(text) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessLine */ .Kw)(text.replaceAll('\n', ' '), false);
}
/** A value as a table shows it: digests by their beginning. */
function showValue(value) {
    if (value === undefined)
        return '–';
    const text = String(value);
    return /^(sha256:)?[0-9a-f]{40,64}$/.test(text) ? text.replace('sha256:', '').slice(0, 12) : plain(text);
}
/** How the first diverging unit ended on both sides. */
function sayEnds({ a, b, step }) {
    if (a === undefined || b === undefined)
        return `on ${a === undefined ? 'B' : 'A'} only`;
    if (step === undefined || step.a?.exit_code === step.b?.exit_code)
        return a.outcome === b.outcome ? `${a.outcome} on both` : `${a.outcome} on A, ${b.outcome} on B`;
    const end = (side) => side === undefined ? 'not run' : side.exit_code === undefined ? 'no exit code' : `exit ${side.exit_code}`;
    return `${end(step.a)} on A, ${end(step.b)} on B`;
}
/** `1.2 kB 9f3c2ab1 100644 on A, none on B`. */
function sayArtifact({ a, b }) {
    const side = (artifact) => artifact === undefined
        ? 'none'
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(artifact.size)} ${showValue(artifact.sha256).slice(0, 8)} ${artifact.mode}`;
    return `${side(a)} on A, ${side(b)} on B`;
}
/** How sure a cause is, as its heading. */
function causeHeading([likely, ...others]) {
    if (likely?.kind === 'unknown')
        return 'no cause found';
    if (likely?.is_guess !== true)
        return 'cause';
    return others.length > 0 ? `likely cause, the first of ${others.length + 1}` : 'likely cause';
}
/** Why no lines of the first diverging step are shown; empty when they are. */
function sayNoOutput(step) {
    if (step === undefined || step.output !== undefined)
        return '';
    const gone = ['a', 'b'].filter((side) => step[side]?.is_gone === true);
    if (gone.length > 0)
        return `the output on ${gone.map((side) => side.toUpperCase()).join(' and ')} is not at hand`;
    return step.a === undefined || step.b === undefined ? '' : 'no line of its output differs';
}


/***/ })

};
