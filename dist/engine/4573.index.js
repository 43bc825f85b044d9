export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 9773:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ diffRuns)
});

// EXTERNAL MODULE: ./build/js/model/run-diff.js
var run_diff = __webpack_require__(3273);
;// CONCATENATED MODULE: ./build/js/parity/affected.js
const listed = 10;
/** Tests that pass on one side only: on the other they end otherwise, or are not there. */
function findTests(differences) {
    const ofCases = differences.filter(({ at }) => at[2] === 'tests' && at[3] === 'cases');
    return { only_a_passes: passingOn('a', ofCases), only_b_passes: passingOn('b', ofCases) };
}
function passingOn(side, differences) {
    const other = side === 'a' ? 'b' : 'a';
    const passing = differences.filter((difference) => difference[side] === 'pass');
    return {
        count: passing.length,
        first: passing.slice(0, listed).map(({ at, [other]: outcome }) => ({
            job: at[1] ?? '',
            id: at[4] ?? '',
            ...(outcome === undefined ? {} : { other: String(outcome) }),
        })),
    };
}
/** Artifacts that differ, or that one side only has, by path. */
function findArtifacts(differences, { a, b }) {
    const ofArtifacts = differences.filter(({ at }) => at[2] === 'artifacts' && at[3] !== undefined);
    const places = new Map(ofArtifacts.map(({ at }) => [`${at[1] ?? ''}\0${at[3] ?? ''}`, at]));
    const first = [...places.values()].slice(0, listed).map(([, job = '', , path = '']) => {
        const [mine, theirs] = [artifactOf(a, job, path), artifactOf(b, job, path)];
        return {
            job,
            path,
            ...(mine === undefined ? {} : { a: mine }),
            ...(theirs === undefined ? {} : { b: theirs }),
        };
    });
    return { count: places.size, first };
}
function artifactOf({ compared }, job, path) {
    const artifacts = compared.jobs.find(({ id }) => id === job)?.artifacts;
    const { path: _, ...artifact } = artifacts?.find((one) => one.path === path) ?? {};
    return 'size' in artifact ? artifact : undefined;
}

// EXTERNAL MODULE: ./build/js/parity/compare-runs.js + 2 modules
var compare_runs = __webpack_require__(739);
// EXTERNAL MODULE: ./build/js/parity/evidence.js
var parity_evidence = __webpack_require__(2877);
// EXTERNAL MODULE: ./build/js/parity/pairs.js
var pairs = __webpack_require__(3283);
;// CONCATENATED MODULE: ./build/js/parity/explain-checkout.js

/** The same tree, checked out in another way: jobs see other bytes, or miss the history that a failing output asks for. */
function differentCheckout(evidence) {
    return findCheckout(evidence, (a, b) => [
        ...(asksForHistory(evidence) ? explain_checkout_history(a, b) : []),
        ...config(a, b),
        ...leftOut(a, b),
    ]);
}
/** A shallow clone on one side, of which no failing output speaks: most of CI's are, and most jobs do not care. */
function unnamedShallowClone(evidence) {
    return findCheckout(evidence, (a, b) => (asksForHistory(evidence) ? [] : explain_checkout_history(a, b)));
}
function findCheckout({ sides }, compare) {
    const [a, b] = [sides.a.facts.checkout, sides.b.facts.checkout];
    if (a === undefined || b === undefined)
        return undefined;
    const said = compare(a, b);
    if (said.length === 0)
        return undefined;
    return { kind: 'checkout', is_guess: true, message: `the checkouts differ: ${said.join('; ')}`, paths: [] };
}
const aboutHistory = /^fatal: |\bgit (describe|diff|log|merge-base|rev-|show|tag)|\bshallow\b|\b(unknown revision|bad revision|bad object|no tags|no merge base)\b/im;
function asksForHistory({ failing }) {
    return [failing.a, failing.b].some((text) => text !== undefined && aboutHistory.test(text));
}
function explain_checkout_history(a, b) {
    if (a.shallow === b.shallow)
        return [];
    return [
        `${a.shallow ? 'A' : 'B'} is a shallow clone, without the history and tags that \`git describe\` and \`git log\` need`,
    ];
}
function config(a, b) {
    return (0,pairs/* pairUp */.O)(Object.entries(a.config), Object.entries(b.config), ([key]) => key)
        .filter((pair) => pair.a?.[1] !== pair.b?.[1])
        .map(({ key, a: mine, b: theirs }) => `git’s \`${key}\` is ${mine?.[1] ?? 'not set'} on A, ${theirs?.[1] ?? 'not set'} on B`);
}
/** What one snapshot could not hold and the other could, such as submodules that are not initialised. */
function leftOut(a, b) {
    return (0,pairs/* pairUp */.O)(a.warnings, b.warnings, ({ message }) => message)
        .filter((pair) => pair.a === undefined || pair.b === undefined)
        .map(({ key, a: mine }) => `on ${mine === undefined ? 'B' : 'A'} only, ${key}`);
}

;// CONCATENATED MODULE: ./build/js/parity/containers.js

const ofHost = new Set([
    ...['node', 'sh', 'os_id', 'os_version', 'libc', 'variables'],
    ...['locale', 'time_zone', 'umask'],
]);
/** Whether all jobs that did something else ran in containers on both sides: they see little of the machine. */
function isInContainers({ differences, sides }) {
    const jobs = [...(0,parity_evidence/* divergingJobs */.UJ)(differences)];
    const [ofA, ofB] = [inContainers(sides.a), inContainers(sides.b)];
    return jobs.length > 0 && jobs.every((id) => ofA.has(id) && ofB.has(id));
}
function inContainers({ compared }) {
    return new Set(compared.jobs.filter(({ provider }) => provider === 'docker').map(({ id }) => id));
}
/** What differs in the environment, as far as a job that did something else can see it. */
function seenEnvironment(evidence) {
    const differing = evidence.differences.filter(({ at }) => at[0] === 'environment');
    const isHidden = differing.length > 0 && isInContainers(evidence);
    return isHidden ? differing.filter(({ at }) => !ofHost.has(at[1] ?? '')) : differing;
}

;// CONCATENATED MODULE: ./build/js/parity/explain-environment.js


/** A provider that failed on one side only: what its job would have done is not known. */
function failedProvider({ differences }) {
    const differing = differences.filter(({ at, a, b }) => at[0] === 'jobs' && at[2] === 'cause' && (a === 'provider' || b === 'provider'));
    const [first] = differing;
    if (first === undefined)
        return undefined;
    const side = first.a === 'provider' ? 'A' : 'B';
    const message = `the provider of job \`${first.at[1] ?? ''}\` failed on ${side}, which says nothing of the job itself`;
    return { kind: 'provider', is_guess: false, message, paths: differing.map(({ path }) => path) };
}
/** Another image than the last time under the name that the workflow has; those of jobs that diverged first. */
function explain_environment_image(evidence) {
    const { differences } = evidence;
    const nameOf = imageNames(evidence);
    const diverging = (0,parity_evidence/* divergingJobs */.UJ)(differences);
    const rank = ({ at }) => (diverging.has(at[1] ?? '') ? 0 : 1);
    const differing = differences
        .filter((one) => one.class === 'image' && nameOf(one) !== undefined)
        .toSorted((one, two) => rank(one) - rank(two));
    const [first] = differing;
    if (first === undefined)
        return undefined;
    const name = nameOf(first) ?? '';
    const what = first.at[2] === 'services' ? 'service of job' : 'job';
    const how = name.startsWith('build:')
        ? `got another image, built from \`${name.slice('build:'.length)}\``
        : `got another image under the same name \`${name}\``;
    const more = differing.length > 1 ? `, and ${differing.length - 1} more` : '';
    return (0,parity_evidence/* guess */.Iw)('image', differing, () => `${what} \`${first.at[1] ?? ''}\` ${how}: ${(0,parity_evidence/* onBoth */.XQ)(first)}${more}`);
}
/** Gives the name that both sides have for an image whose digest differs. */
function imageNames({ sides }) {
    const [ofA, ofB] = [sides.a, sides.b].map(({ compared }) => new Map(compared.jobs.map((job) => [job.id, job.image?.reference])));
    return ({ at, a, b }) => {
        if (at.at(-1) !== 'digest' || a === undefined || b === undefined)
            return undefined;
        if (at[2] === 'services')
            return at[3];
        const name = ofA?.get(at[1] ?? '');
        return name === ofB?.get(at[1] ?? '') ? name : undefined;
    };
}
const words = {
    node: 'Node',
    docker_engine: 'Docker Engine',
    loom: 'Loom',
    os_id: 'operating system',
    os_version: 'version of the system',
    arch: 'architecture',
    libc: 'C library',
    time_zone: 'time zone',
};
function environment(kind, names) {
    return (evidence) => {
        const seen = seenEnvironment(evidence);
        const differing = names.flatMap((name) => seen.filter(({ at }) => at[1] === name));
        return (0,parity_evidence/* guess */.Iw)(kind, differing, () => differing.map((one) => `${words[one.at[1] ?? ''] ?? one.at[1] ?? ''}: ${(0,parity_evidence/* onBoth */.XQ)(one)}`).join('; '));
    };
}
/** Other programs that jobs or Loom itself use. */
const tools = environment('tool', ['node', 'sh', 'docker_engine', 'git', 'loom']);
/** What programs take from their environment without being asked. */
const locale = environment('locale', ['locale', 'time_zone', 'umask']);
/** Another kind of machine. */
const system = environment('system', ['platform', 'arch', 'os_id', 'os_version', 'libc']);
/** A cache that one side found and the other did not, or found under another key. */
function cacheOnOneSide({ differences }) {
    const differing = differences.filter((one) => one.class === 'cache');
    const [first] = differing.filter((one) => one.at.at(-1) === 'result');
    const shown = first ?? differing[0];
    return (0,parity_evidence/* guess */.Iw)('cache', differing, () => {
        const place = `cache \`${shown?.at[3] ?? ''}\` of job \`${shown?.at[1] ?? ''}\``;
        if (first !== undefined)
            return `${place}: ${(0,parity_evidence/* onBoth */.XQ)(first)}`;
        return `${place} has another ${(0,parity_evidence/* shorten */.ml)(shown?.at[4] ?? 'state')}: ${(0,parity_evidence/* onBoth */.XQ)(shown ?? {})}`;
    });
}

;// CONCATENATED MODULE: ./build/js/parity/explain-names.js


/** Whether a failing output has a name that a cause is about. Versions and zones do not count: they stand in many an output. */
function isNamedInOutput({ kind, paths }, evidence) {
    if (kind !== 'variable' && kind !== 'secret')
        return false;
    return evidence.differences.some((one) => paths.includes(one.path) && (0,parity_evidence/* isNamed */.ev)(nameOf(one), evidence));
}
/** Of a variable, or of a secret: `jobs.test.secrets.TOKEN.resolved`. */
function nameOf({ at }) {
    return (at[0] === 'jobs' ? at[3] : at[2]) ?? '';
}
/** Variables that host jobs inherit on one side only. */
function missingVariable(evidence) {
    const differing = seenEnvironment(evidence).filter((one) => one.class === 'variables');
    return (0,parity_evidence/* guess */.Iw)('variable', differing, () => {
        const said = (0,parity_evidence/* onOneSide */.Bt)(namedFirst(differing, evidence), nameOf).map(({ names, side }) => `${(0,parity_evidence/* listNames */.Zv)(names)} ${names.length > 1 ? 'are' : 'is'} set on ${side} only`);
        return `variables differ: ${said.join(', ')}${sayNamed(differing, evidence)}`;
    });
}
/** Secrets that could be had on one side only. */
function missingSecret(evidence) {
    const differing = evidence.differences.filter((one) => one.class === 'secrets');
    return (0,parity_evidence/* guess */.Iw)('secret', differing, () => {
        const said = (0,parity_evidence/* onOneSide */.Bt)(namedFirst(differing, evidence), nameOf, (value) => value === true).map(({ names, side }) => `${(0,parity_evidence/* listNames */.Zv)(names)} could be had on ${side} only`);
        const what = said.length > 0 ? said.join(', ') : `${(0,parity_evidence/* listNames */.Zv)([...new Set(differing.map(nameOf))])} on one side only`;
        return `secrets differ: ${what}${sayNamed(differing, evidence)}`;
    });
}
/** A sentence lists three names at most, so those that the output names come first. */
function namedFirst(differing, evidence) {
    const rank = (one) => ((0,parity_evidence/* isNamed */.ev)(nameOf(one), evidence) ? 0 : 1);
    return differing.toSorted((left, right) => rank(left) - rank(right));
}
function sayNamed(differing, evidence) {
    const named = [...new Set(differing.map(nameOf))].filter((name) => (0,parity_evidence/* isNamed */.ev)(name, evidence));
    return named.length === 0 ? '' : `; the failing output names ${(0,parity_evidence/* listNames */.Zv)(named)}`;
}

// EXTERNAL MODULE: ./build/js/parity/ignored-name.js
var ignored_name = __webpack_require__(1650);
;// CONCATENATED MODULE: ./build/js/parity/explain-source.js


/** Other files, or other content. */
function differentSource(evidence) {
    const differing = evidence.differences.filter((one) => one.class === 'source');
    const { a, b } = evidence.sides;
    if (differing.length === 0)
        return undefined;
    const what = evidence.source?.length
        ? sayChanges(evidence.source, evidence)
        : `tree ${(0,parity_evidence/* shorten */.ml)(a.compared.source.tree_sha)} on A, ${(0,parity_evidence/* shorten */.ml)(b.compared.source.tree_sha)} on B`;
    const why = [merge('A', a.facts, b.facts), merge('B', b.facts, a.facts)].filter((text) => text !== '');
    return {
        kind: 'source',
        is_guess: (0,parity_evidence/* didOtherwise */.sZ)(evidence),
        message: [`the sources differ: ${what}`, ...why].join('; '),
        paths: differing.map(({ path }) => path),
    };
}
function sayChanges(changes, { sides }) {
    const names = (kept) => changes.filter(kept).map(({ path }) => path);
    const only = (name) => names((one) => one.kind === 'missing' && one[name] !== undefined);
    const kind = (wanted) => names((one) => one.kind === wanted);
    const parts = [
        [kind('content'), (list, many) => `${list} differ${many ? '' : 's'}`],
        [kind('line_endings'), (list, many) => `${list} differ${many ? '' : 's'} in line endings only`],
        [kind('mode'), (list) => `${list} ${modes(changes)}`],
        [kind('submodule'), (list, many) => `the submodule${many ? 's' : ''} ${list} differ${many ? '' : 's'}`],
        [only('a'), (list, many) => `${list} ${many ? 'are' : 'is'} on A only`],
        [only('b'), (list, many) => `${list} ${many ? 'are' : 'is'} on B only`],
    ];
    const said = parts
        .filter(([paths]) => paths.length > 0)
        .map(([paths, say]) => say((0,parity_evidence/* listNames */.Zv)(paths), paths.length > 1));
    const uncommitted = ['a', 'b']
        .filter((name) => sides[name].facts.changed?.some(({ path }) => changes.some((one) => one.path === path)))
        .map((name) => `not committed on ${name.toUpperCase()}`);
    return `${said.join(', ')}${uncommitted.length === 0 ? '' : ` (${uncommitted.join(', ')})`}`;
}
/** Of files that differ in their mode only: which side can execute them, when that is the same for all. */
function modes(changes) {
    const ofMode = changes.filter((one) => one.kind === 'mode');
    const executable = (name) => ofMode.every((one) => one[name]?.mode === '100755');
    const [onA, onB] = [executable('a'), executable('b')];
    if (onA === onB)
        return `differ${ofMode.length > 1 ? '' : 's'} in file mode only`;
    return `can be executed on ${onA ? 'A' : 'B'} only (file mode)`;
}
/** A merge that CI made of the other run's commit. */
function merge(name, own, other) {
    const [base, ...merged] = own.parents ?? [];
    if (other.headSha === undefined || base === undefined || !merged.includes(other.headSha))
        return '';
    const otherName = name === 'A' ? 'B' : 'A';
    return `${name} is the merge of ${otherName}’s commit ${(0,parity_evidence/* shorten */.ml)(other.headSha)} into ${(0,parity_evidence/* shorten */.ml)(base)}`;
}
/** A file that git ignores, which a failing output asks for. No workspace has it, whatever machine it is on. */
function ignoredFile({ sides, failing }) {
    const { a, b } = sides;
    const names = [...new Set([...a.facts.ignored, ...b.facts.ignored])];
    for (const side of ['A', 'B']) {
        const name = (0,ignored_name/* ignoredNameIn */.x)((side === 'A' ? failing.a : failing.b) ?? '', names);
        if (name === undefined)
            continue;
        const [onA, onB] = [a.facts.ignored.includes(name), b.facts.ignored.includes(name)];
        const where = onA && onB ? 'both machines have it' : `only the machine of ${onA ? 'A' : 'B'} has it`;
        const message = `the failing output of ${side} names \`${name}\`, which git ignores, so that it is no part of the source: ${where}`;
        return { kind: 'ignored_file', is_guess: true, message, paths: [] };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/parity/explain-workflow.js

/** Another workflow, another plan of the same, or other jobs of it. */
function differentWorkflow(evidence) {
    const differing = evidence.differences.filter((one) => one.class === 'workflow' || one.class === 'job');
    if (differing.length === 0)
        return undefined;
    const jobs = differing.filter((one) => one.class === 'job');
    const isOnlyJobs = jobs.length === differing.length;
    const said = [...sayFiles(differing), ...sayJobs(jobs), ...sayPlaces(differing)];
    return {
        kind: 'workflow',
        is_guess: (0,parity_evidence/* didOtherwise */.sZ)(evidence),
        message: `${isOnlyJobs ? 'the runs did not have the same jobs' : 'the workflows differ'}: ${said.length > 0 ? said.join('; ') : 'a step has another command'}`,
        paths: differing.map(({ path }) => path),
    };
}
function sayFiles(differing) {
    const at = (name) => differing.find(({ path }) => path === `workflow.${name}`);
    const [file, sources, plan] = [at('path'), at('sources_digest'), at('plan_digest')];
    const isOtherPlan = plan !== undefined && sources === undefined;
    return [
        ...(file === undefined ? [] : [`another file: ${(0,parity_evidence/* onBoth */.XQ)(file)}`]),
        ...(sources === undefined ? [] : [`other content (${(0,parity_evidence/* onBoth */.XQ)(sources)})`]),
        ...(isOtherPlan
            ? ['the same files gave another plan, so rules, variables or the choice of jobs differ']
            : []),
    ];
}
function sayJobs(jobs) {
    return (0,parity_evidence/* onOneSide */.Bt)(jobs, ({ at }) => at[1] ?? '').map(({ names, side }) => `${names.length > 1 ? 'jobs' : 'job'} ${(0,parity_evidence/* listNames */.Zv)(names)} on ${side} only`);
}
function sayPlaces(differing) {
    const at = (name) => differing.find((one) => one.at[0] === 'jobs' && one.at[2] === name);
    const [provider, image] = [at('provider'), at('image')];
    const services = differing.filter((one) => one.at[0] === 'jobs' && one.at[2] === 'services');
    return [
        ...(provider === undefined ? [] : [`job \`${provider.at[1] ?? ''}\` ran elsewhere: ${(0,parity_evidence/* onBoth */.XQ)(provider)}`]),
        ...(image === undefined ? [] : [`job \`${image.at[1] ?? ''}\` has another image: ${(0,parity_evidence/* onBoth */.XQ)(image)}`]),
        ...(0,parity_evidence/* onOneSide */.Bt)(services, (one) => one.at[3] ?? '').map(({ names, side }) => `${names.length > 1 ? 'services' : 'service'} ${(0,parity_evidence/* listNames */.Zv)(names)} on ${side} only`),
    ];
}

;// CONCATENATED MODULE: ./build/js/parity/unexplained.js


/** What to say when all that could explain is the same on both sides. */
function unexplained(evidence) {
    const { differences, failing, leftOut } = evidence;
    const weak = [...seenEnvironment(evidence), ...differences.filter((one) => one.class === 'mount_mode')];
    const names = [...new Set(weak.map(({ at }) => at.at(-1) ?? ''))];
    const all = names.length === 0
        ? `source, workflow, ${isInContainers(evidence) ? 'images, Docker Engine' : 'environment, variables'} and secrets are the same`
        : `nothing but ${(0,parity_evidence/* listNames */.Zv)(names)} differs besides`;
    const same = leftOut === 0 ? all : `${all}, but for what was left out`;
    const paths = weak.map(({ path }) => path);
    const ofClass = (...kinds) => differences.filter((one) => kinds.includes(one.class));
    const artifacts = ofClass('artifacts');
    const stopped = sayStopped(ofClass('outcome'));
    if (stopped !== undefined)
        return { kind: 'unknown', is_guess: false, message: stopped, paths };
    const unstable = ofClass('outcome', 'exit_code', 'step', 'tests');
    const oneSided = sayOneSidedTests(unstable);
    if (oneSided !== undefined)
        return { kind: 'unknown', is_guess: false, message: `${oneSided}: ${same}`, paths };
    if (unstable.length > 0) {
        const [test] = unstable.filter((one) => one.at[3] === 'cases');
        const what = test === undefined ? `job \`${unstable[0]?.at[1] ?? ''}\`` : `the test \`${test.at[4] ?? ''}\``;
        return {
            kind: 'flaky',
            is_guess: true,
            message: `${what} is flaky: ${same}, and the outcome is not${isRandom(failing) ? '; its output speaks of a seed or a random order' : ''}`,
            paths,
        };
    }
    if (artifacts.length > 0) {
        const files = [...new Set(artifacts.map(({ at }) => at[3] ?? ''))];
        return {
            kind: 'artifact',
            is_guess: true,
            message: `${(0,parity_evidence/* listNames */.Zv)(files)} ${files.length > 1 ? 'hold' : 'holds'} what changes with each run, such as the time or an order: ${same}`,
            paths: artifacts.map(({ path }) => path),
        };
    }
    return { kind: 'unknown', is_guess: false, message: `nothing that is compared explains it: ${same}`, paths };
}
/** A run that was stopped says nothing of what it would have done. */
function sayStopped(outcomes) {
    const found = outcomes.find(({ a, b }) => a === 'cancelled' || b === 'cancelled');
    if (found === undefined)
        return undefined;
    return `job \`${found.at[1] ?? ''}\` was cancelled on ${found.a === 'cancelled' ? 'A' : 'B'}, before it could end by itself`;
}
/** Tests of which one side knows nothing are not flaky: their runner did not run, or was not recorded. */
function sayOneSidedTests(unstable) {
    if (unstable.some((one) => one.class !== 'tests'))
        return undefined;
    const found = unstable.find(({ at, a, b }) => at.length === 3 && (a === undefined || b === undefined));
    if (found === undefined)
        return undefined;
    return `tests of job \`${found.at[1] ?? ''}\` were recorded on ${found.b === undefined ? 'A' : 'B'} only`;
}
function isRandom({ a = '', b = '' }) {
    return /\b(random(ly|ized)?|shuffled?|seed)\b/i.test(`${a}\n${b}`);
}

;// CONCATENATED MODULE: ./build/js/parity/explain.js






/**
 * What may have made two runs diverge, the likeliest first, in the order that `docs/diff.md` describes: the source and the
 * workflow, then what a failing output names, then the rest. Never empty: where nothing explains, it says so.
 */
function explain(evidence) {
    const given = findAll([differentSource, ignoredFile, differentCheckout, differentWorkflow], evidence);
    const found = findAll([
        ...[failedProvider, explain_environment_image, tools, system, missingSecret, locale, missingVariable],
        ...[cacheOnOneSide, unnamedShallowClone],
    ], evidence);
    const named = found.filter((cause) => isNamedInOutput(cause, evidence));
    const causes = [...given, ...named, ...found.filter((cause) => !named.includes(cause))];
    return causes.length > 0 ? causes : [unexplained(evidence)];
}
function findAll(finders, evidence) {
    return finders.map((find) => find(evidence)).filter((cause) => cause !== undefined);
}

// EXTERNAL MODULE: ./build/js/parity/differing-lines.js
var differing_lines = __webpack_require__(4547);
// EXTERNAL MODULE: ./build/js/parity/side.js
var side = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/js/parity/first-divergence.js




/**
 * The first job in plan order that diverges, and of it the first step: one with another end, else one with another output. When
 * no job diverges, the first whose output differs. Undefined when jobs did the same.
 */
async function findFirstDivergence(differences, sides) {
    const inJobs = differences.filter(({ at }) => at[0] === 'jobs');
    const found = inJobs.find(compare_runs/* isDivergence */.D) ?? inJobs.find((one) => one.class === 'text');
    if (found === undefined)
        return undefined;
    const job = found.at[1] ?? '';
    const [a, b] = [jobOf(sides.a, job), jobOf(sides.b, job)];
    const step = await firstStep(inJobs.filter(({ at }) => at[1] === job), sides);
    return {
        job,
        ...(a === undefined ? {} : { a: { outcome: a.outcome } }),
        ...(b === undefined ? {} : { b: { outcome: b.outcome } }),
        ...(step === undefined ? {} : { step }),
    };
}
function jobOf({ compared }, id) {
    return compared.jobs.find((job) => job.id === id);
}
async function firstStep(ofJob, sides) {
    const ofSteps = ofJob.filter(({ at }) => at[2] === 'steps');
    const found = ofSteps.find(compare_runs/* isDivergence */.D) ?? ofSteps.find((one) => one.class === 'text');
    const job = found?.at[1] ?? '';
    const pair = (0,pairs/* pairUp */.O)(stepsOf(sides.a, job), stepsOf(sides.b, job), side/* stepName */.u).find(({ key }) => key === found?.at[3]);
    const step = pair?.a ?? pair?.b;
    if (step === undefined)
        return undefined;
    const [commands, ofA, ofB] = await Promise.all([
        Promise.all([sides.a.read.command(job, step), sides.b.read.command(job, step)]),
        pair?.a === undefined ? undefined : sides.a.read.output(job, step),
        pair?.b === undefined ? undefined : sides.b.read.output(job, step),
    ]);
    // Two that differ are none that could be shown for both.
    const known = new Set(commands.filter((text) => text !== undefined));
    const [command] = known.size === 1 ? known : [];
    const output = ofA === undefined || ofB === undefined ? undefined : await (0,differing_lines/* firstDifferingLines */.YM)(ofA, ofB);
    return {
        unit: step.unit,
        index: step.index,
        ...(command === undefined ? {} : { command }),
        ...(pair?.a === undefined ? {} : { a: endOf(pair.a, ofA) }),
        ...(pair?.b === undefined ? {} : { b: endOf(pair.b, ofB) }),
        ...(output === undefined ? {} : { output }),
    };
}
function stepsOf(side, job) {
    return jobOf(side, job)?.steps ?? [];
}
function endOf({ exit_code }, output) {
    return {
        ...(exit_code === undefined ? {} : { exit_code }),
        ...(output === undefined ? { is_gone: true } : {}),
    };
}

// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
;// CONCATENATED MODULE: ./build/js/parity/source-changes.js

/** How many files are read to see what differs in them. */
const readFiles = 20;
const submoduleMode = '160000';
/** Files that differ between two sources, sorted by path; undefined when neither lists nor a common commit say which. */
async function findSourceChanges(sides) {
    const { a, b } = sides;
    const changes = fromCommonCommit(a, b) ?? fromLists(...(await Promise.all([a.read.files(), b.read.files()])));
    if (changes === undefined)
        return undefined;
    const sorted = changes.sort((left, right) => (0,compare/* compare */.U)(left.path, right.path));
    return [
        ...(await Promise.all(sorted.slice(0, readFiles).map(async (change) => lookCloser(change, sides)))),
        ...sorted.slice(readFiles),
    ];
}
/** Of one commit, only uncommitted work can differ. */
function fromCommonCommit(a, b) {
    const [mine, theirs] = [a.facts.changed, b.facts.changed];
    if (a.facts.headSha === undefined || a.facts.headSha !== b.facts.headSha)
        return undefined;
    if (mine === undefined || theirs === undefined)
        return undefined;
    const ofA = new Map(mine.map((change) => [change.path, change]));
    const ofB = new Map(theirs.map((change) => [change.path, change]));
    const paths = [...new Set([...ofA.keys(), ...ofB.keys()])];
    return paths.flatMap((path) => {
        const [one, other] = [ofA.get(path), ofB.get(path)];
        if (one?.mode === other?.mode && one?.blob === other?.blob && one?.kind === other?.kind)
            return [];
        const [left, right] = [stateOf(one, other), stateOf(other, one)];
        if (left === undefined && right === undefined)
            return [];
        return [changeOf(path, left, right)];
    });
}
/** What a side has under a path: of an unchanged file only that it is there, which the other side's change tells. */
function stateOf(own, other) {
    if (own?.kind === 'deleted')
        return undefined;
    if (own === undefined && (other?.kind === 'added' || other?.kind === 'untracked'))
        return undefined;
    return {
        ...(own?.mode === undefined ? {} : { mode: own.mode }),
        ...(own?.blob === undefined ? {} : { blob: own.blob }),
    };
}
function fromLists(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const changes = [];
    for (const [path, mine] of a) {
        const theirs = b.get(path);
        if (theirs === undefined || mine.mode !== theirs.mode || mine.blob !== theirs.blob)
            changes.push(changeOf(path, mine, theirs));
    }
    for (const [path, theirs] of b)
        if (!a.has(path))
            changes.push(changeOf(path, undefined, theirs));
    return changes;
}
function changeOf(path, a, b) {
    const kind = a === undefined || b === undefined
        ? 'missing'
        : a.mode === submoduleMode || b.mode === submoduleMode
            ? 'submodule'
            : a.blob !== undefined && a.blob === b.blob
                ? 'mode'
                : 'content';
    return { path, kind, ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}
/** Finds out whether it is only line endings, or only the mode. */
async function lookCloser(change, { a, b }) {
    if (change.kind !== 'content')
        return change;
    const [mine, theirs] = await Promise.all([contentOf(a, change, 'a'), contentOf(b, change, 'b')]);
    if (mine === undefined || theirs === undefined)
        return change;
    if (mine === theirs)
        return { ...change, kind: 'mode' };
    const same = mine.replaceAll('\r\n', '\n') === theirs.replaceAll('\r\n', '\n');
    return same ? { ...change, kind: 'line_endings' } : change;
}
async function contentOf({ read }, change, side) {
    const { mode = '', blob = '' } = change[side] ?? {};
    const content = await read.content(change.path, { mode, blob });
    return content === undefined ? undefined : Buffer.from(content).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/parity/diff.js







/**
 * Compares two runs and says why they differ. The verdict follows from what is compared alone; the sides' readers deepen the
 * explanation. Swapping the runs swaps the sides of the answer. Fails with `diff/unknown-path`.
 */
async function diffRuns(a, b, options = {}) {
    const sides = { a, b };
    const { verdict, differences, ignored } = (0,compare_runs/* compareRuns */.q)(a.compared, b.compared, options.ignore);
    const isOtherSource = differences.some((one) => one.class === 'source');
    const [first, source] = await Promise.all([
        findFirstDivergence(differences, sides),
        isOtherSource ? findSourceChanges(sides) : undefined,
    ]);
    const leftOut = ignored.reduce((sum, one) => sum + one.differences, 0);
    const failing = verdict === 'diverged' ? await (0,parity_evidence/* readFailing */.FN)(first, sides) : {};
    return {
        schema_version: run_diff/* diffVersion */.gk,
        kind: 'loom-diff',
        verdict,
        a: describe(a),
        b: describe(b),
        causes: verdict === 'diverged' ? explain({ sides, differences, leftOut, source, failing }) : [],
        ...(first === undefined ? {} : { first }),
        ...(source === undefined ? {} : { source }),
        tests: findTests(differences),
        artifacts: findArtifacts(differences, sides),
        differences: differences.map(({ at: _, ...difference }) => difference),
        ignored: [...ignored],
    };
}
function describe({ facts, compared }) {
    return {
        run_id: facts.runId,
        context: facts.context,
        status: facts.status,
        started_at: facts.startedAt,
        parity_digest: facts.parityDigest,
        tree_sha: compared.source.tree_sha,
        ...(facts.headSha === undefined ? {} : { head_sha: facts.headSha }),
    };
}


/***/ }),

/***/ 4547:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ cutLine),
/* harmony export */   YM: () => (/* binding */ firstDifferingLines),
/* harmony export */   ug: () => (/* binding */ commonLength)
/* harmony export */ });
const contextBefore = 2;
const contextAfter = 3;
/** How far ahead the two outputs may meet again. */
const lookAhead = 4;
const longestLine = 400;
/** The first place where two outputs part, with lines around it; undefined when they are equal. Reads no further than that. */
async function firstDifferingLines(a, b) {
    const [left, right] = [a[Symbol.asyncIterator](), b[Symbol.asyncIterator]()];
    try {
        const before = [];
        for (let line = 1;; line++) {
            const [mine, theirs] = [await next(left), await next(right)];
            if (mine === theirs) {
                if (mine === undefined)
                    return undefined;
                before.push(mine);
                if (before.length > contextBefore)
                    before.shift();
                continue;
            }
            const ofA = [...(mine === undefined ? [] : [mine]), ...(await take(left, lookAhead + contextAfter))];
            const ofB = [
                ...(theirs === undefined ? [] : [theirs]),
                ...(await take(right, lookAhead + contextAfter)),
            ];
            return { line, before: before.map((text) => cutLine(text, longestLine)), ...part(ofA, ofB) };
        }
    }
    finally {
        await Promise.all([left.return?.(), right.return?.()]);
    }
}
async function next(lines) {
    const result = await lines.next();
    return result.done === true ? undefined : result.value;
}
async function take(lines, count) {
    const taken = [];
    while (taken.length < count) {
        const line = await next(lines);
        if (line === undefined)
            break;
        taken.push(line);
    }
    return taken;
}
/** Up to where the two meet again, if they soon do; else the first lines of both. */
function part(a, b) {
    const [skipA, skipB] = meeting(a, b) ?? [lookAhead, lookAhead];
    const after = [];
    for (let at = 0; at < contextAfter; at++) {
        const line = a[skipA + at];
        if (line === undefined || line !== b[skipB + at])
            break;
        after.push(line);
    }
    return {
        ...cutApart(a.slice(0, skipA), b.slice(0, skipB)),
        after: after.map((text) => cutLine(text, longestLine)),
    };
}
/** How many lines each side has before the first line that both have. Blank lines do not count: they are everywhere. */
function meeting(a, b) {
    for (let distance = 1; distance <= 2 * lookAhead; distance++) {
        const splits = Array.from({ length: distance + 1 }, (_, at) => [at, distance - at]);
        const found = splits.filter(([skipA, skipB]) => Math.max(skipA, skipB) <= lookAhead && (a[skipA] ?? '').trim() !== '' && a[skipA] === b[skipB]);
        // Of several that are equally near, one that favours a side would depend on which is named first.
        const best = found.length === 1 ? found[0] : found.find(([skipA, skipB]) => skipA === skipB);
        if (best !== undefined)
            return best;
    }
    return undefined;
}
function cutApart(a, b) {
    const from = Math.min(a.length, b.length);
    const cut = (own, other) => own.map((text, at) => cutLine(text, longestLine, at < from ? commonLength(text, other[at] ?? '') : 0));
    return { a: cut(a, b), b: cut(b, a) };
}
/** How many characters two texts begin with alike. */
function commonLength(a, b) {
    let at = 0;
    while (at < a.length && at < b.length && a[at] === b[at])
        at++;
    return at;
}
/** A line cut to a width so that what stands at `shown` is in it. */
function cutLine(text, width, shown = 0) {
    if (text.length <= width)
        return text;
    const start = shown < width - 10 ? 0 : Math.min(shown - Math.floor(width / 3), text.length - width + 1);
    const before = start === 0 ? '' : '…';
    const room = width - before.length;
    const isEnd = start + room >= text.length;
    return before + (isEnd ? text.slice(start) : `${text.slice(start, start + room - 1)}…`);
}


/***/ }),

/***/ 2877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ onOneSide),
/* harmony export */   FN: () => (/* binding */ readFailing),
/* harmony export */   Iw: () => (/* binding */ guess),
/* harmony export */   UJ: () => (/* binding */ divergingJobs),
/* harmony export */   XQ: () => (/* binding */ onBoth),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   sZ: () => (/* binding */ didOtherwise)
/* harmony export */ });
/* harmony import */ var _compare_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(739);

/** How many of the last lines of a failing output are looked at. */
const lastLines = 400;
/** Reads the output of the first diverging step where that step failed. */
async function readFailing(first, sides) {
    const [a, b] = await Promise.all([failingOn('a', first, sides.a), failingOn('b', first, sides.b)]);
    return { ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) };
}
async function failingOn(name, first, side) {
    const step = first?.step;
    if (first === undefined || step?.[name] === undefined || step[name].exit_code === 0)
        return undefined;
    const output = await side.read.output(first.job, step);
    if (output === undefined)
        return undefined;
    const lines = [];
    for await (const line of output) {
        lines.push(line);
        if (lines.length > 2 * lastLines)
            lines.splice(0, lastLines);
    }
    return lines.slice(-lastLines).join('\n');
}
/** Whether a failing output has a name as a word of its own. */
function isNamed(name, { failing }) {
    const word = new RegExp(`(?<![A-Za-z0-9_])${name.replaceAll(/\W/g, '\\$&')}(?![A-Za-z0-9_])`);
    return [failing.a, failing.b].some((text) => text !== undefined && word.test(text));
}
/** Whether the runs also did something else, which another source or workflow may explain and may not. */
function didOtherwise({ differences }) {
    return differences.some((one) => (0,_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDivergence */ .D)(one) && one.class !== 'source' && one.class !== 'workflow' && one.class !== 'job');
}
/** Jobs that did something else. */
function divergingJobs(differences) {
    const inJobs = differences.filter((one) => one.at[0] === 'jobs' && (0,_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .isDivergence */ .D)(one));
    return new Set(inJobs.map(({ at }) => at[1] ?? ''));
}
/** A few names in backquotes, the rest counted. */
function listNames(names, most = 3) {
    const shown = names.slice(0, most).map((name) => `\`${name}\``);
    if (names.length > most)
        return `${shown.join(', ')} and ${names.length - most} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
/** `22.1.0 on A, 24.3.0 on B`. */
function onBoth({ a, b }) {
    return `${shorten(a)} on A, ${shorten(b)} on B`;
}
/** A value as a sentence holds it: digests by their beginning. */
function shorten(value) {
    if (value === undefined)
        return 'none';
    const text = String(value);
    const digest = /^(sha256:)?([0-9a-f]{40}|[0-9a-f]{64})$/.exec(text);
    return digest === null ? text : (digest[2] ?? '').slice(0, 12);
}
/** A cause that is inferred from differences; none without one. */
function guess(kind, differing, say) {
    if (differing.length === 0)
        return undefined;
    return { kind, is_guess: true, message: say(), paths: differing.map(({ path }) => path) };
}
/** The sides that have something that the other has not, with its names. */
function onOneSide(differing, nameOf, has = (value) => value !== undefined) {
    const names = (side) => [...new Set(differing.filter((one) => has(one[side])).map(nameOf))];
    const sides = [
        { names: names('a'), side: 'A' },
        { names: names('b'), side: 'B' },
    ];
    return sides.filter((one) => one.names.length > 0);
}


/***/ }),

/***/ 8354:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ createLineCutter)
/* harmony export */ });
function createLineCutter(timestamps) {
    let partial = '';
    let begunAt = '';
    const render = (line) => (timestamps ? `${begunAt} ${line}` : line);
    return {
        push({ text, ts }) {
            const lines = [];
            if (partial === '')
                begunAt = ts;
            const [first = '', ...rest] = text.split(/(?<=\n)/);
            for (const piece of [partial + first, ...rest]) {
                if (!piece.endsWith('\n')) {
                    partial = piece;
                    continue;
                }
                lines.push(render(piece));
                partial = '';
                begunAt = ts;
            }
            return lines;
        },
        end: () => (partial === '' ? [] : [render(partial)]),
    };
}


/***/ }),

/***/ 4201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readRunSide)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7934);
/* harmony import */ var _records_file_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6934);
/* harmony import */ var _records_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7377);
/* harmony import */ var _records_past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5163);
/* harmony import */ var _records_read_compared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(445);
/* harmony import */ var _records_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1755);
/* harmony import */ var _records_trust_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2237);
/* harmony import */ var _report_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8354);
/* harmony import */ var _normaliser_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1522);
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1143);












/** Reads one side of a diff: what is compared, and what is left of the rest. Fails with `diff/nothing-recorded` or `run/unreadable`. */
async function readRunSide(receipt, places) {
    const { repositoryRoot, env, patterns } = places;
    const { snapshot_path: path } = receipt;
    const [compared, start, ignored, isOwn] = await Promise.all([
        (0,_records_read_compared_js__WEBPACK_IMPORTED_MODULE_5__/* .readCompared */ .y)(receipt, repositoryRoot),
        (0,_records_past_js__WEBPACK_IMPORTED_MODULE_4__/* .ifReadable */ .G5)((0,_records_past_js__WEBPACK_IMPORTED_MODULE_4__/* .readStart */ .H6)(receipt)),
        (0,_records_past_js__WEBPACK_IMPORTED_MODULE_4__/* .readIgnored */ .NS)(receipt),
        path !== undefined && (0,_records_trust_js__WEBPACK_IMPORTED_MODULE_7__/* .isTrusted */ .W)(path, process.getuid?.()),
    ]);
    const facts = factsOf(receipt, start, ignored);
    const workspace = isOwn ? path : undefined;
    const repositories = [repositoryRoot, ...(workspace === undefined ? [] : [workspace])];
    const source = (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_9__/* .createSourceReader */ .D)(facts, { repositories, workspace, env });
    const isIsolated = receipt.isolated_jobs === true;
    let normalisers;
    const read = {
        files: async () => (await source.files()) ?? carriedFiles(receipt),
        content: source.content,
        command: async (job, step) => readCommand(receipt, eventsOf(job, step)),
        output: async (job, step) => {
            const events = eventsOf(job, step);
            if (!(await isThere(receipt, events)))
                return undefined;
            normalisers ??= (0,_normaliser_js__WEBPACK_IMPORTED_MODULE_8__/* .openNormalisers */ .a)({ workspace: path, isIsolated, runId: receipt.run_id, env, patterns });
            return normalisedLines(receipt, events, (await normalisers)(job));
        },
    };
    return { compared, facts, read };
}
function factsOf(receipt, start, ignored) {
    const headSha = start?.commit.head_sha ?? receipt.snapshot_head_sha;
    return {
        runId: receipt.run_id,
        context: receipt.context,
        status: receipt.status,
        startedAt: receipt.started_at,
        parityDigest: receipt.parity_digest ?? '',
        ignored,
        ...(headSha === undefined ? {} : { headSha }),
        ...(start?.commit.parents === undefined ? {} : { parents: start.commit.parents }),
        ...(start?.checkout === undefined ? {} : { checkout: start.checkout }),
        ...(start?.changed === undefined ? {} : { changed: start.changed }),
    };
}
async function carriedFiles(receipt) {
    const list = await (0,_records_file_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileList */ .X)(receipt);
    return list === undefined ? undefined : new Map(list.files.map(({ path, ...entry }) => [path, entry]));
}
function eventsOf(job, { unit, index }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_records_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .stepDirectory */ .iN)(job, unit, index), 'events.jsonl');
}
async function isThere({ logs_dir: logs }, path) {
    if (logs === undefined)
        return false;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(logs, path)).then(() => true, () => false);
}
const startLine = valibot__WEBPACK_IMPORTED_MODULE_10__/* .looseObject */ ._H3({ type: valibot__WEBPACK_IMPORTED_MODULE_10__/* .literal */ .euz('phase_started'), command: valibot__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP() });
/** A step's command stands in the first of its events. */
async function readCommand(receipt, events) {
    if (!(await isThere(receipt, events)))
        return undefined;
    for await (const line of (0,_records_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readEventLines */ .Kp)(receipt, events)) {
        const decoded = valibot__WEBPACK_IMPORTED_MODULE_10__/* .safeParse */ .xLC(startLine, JSON.parse(line));
        return decoded.success ? decoded.output.command : undefined;
    }
    return undefined;
}
/** Standard output before standard error, as it is compared: the two have no order that runs share. */
async function* normalisedLines(receipt, events, normaliser) {
    for (const stream of ['stdout', 'stderr']) {
        const cutter = (0,_report_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .createLineCutter */ .M)(false);
        for await (const piece of (0,_records_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readOutput */ .ov)(receipt, events))
            if (piece.stream === stream)
                for (const line of cutter.push(piece))
                    yield normaliser.line(line.replace(/\n$/, ''));
        for (const line of cutter.end())
            yield normaliser.line(line);
    }
}


/***/ })

};
