export const id = 4631;
export const ids = [4631];
export const modules = {

/***/ 4631:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compile: () => (/* binding */ compile)
});

// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/base/hash.js
var hash = __webpack_require__(6092);
// EXTERNAL MODULE: ./build/js/base/json.js
var json = __webpack_require__(6910);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/js/diagnostics/catalog.js

function error(code, message, where) {
    const { place, ...details } = where;
    const pointer = place.pointer === undefined ? {} : { pointer: place.pointer };
    const hint = details.hint === undefined ? {} : { hint: shorten(details.hint) };
    return {
        code,
        severity: 'error',
        message: shorten(message),
        span: place.span,
        ...pointer,
        ...details,
        ...hint,
    };
}
const longest = 400;
/** A name in a message may be as long as the file, and hold what moves a terminal's cursor. */
function shorten(written) {
    const text = written.replace(/\p{Cc}+/gu, ' ');
    return text.length <= longest ? text : `${text.slice(0, longest - 40)} … ${text.slice(-30)}`;
}
function warning(...details) {
    return { ...error(...details), severity: 'warning' };
}
const list = (names) => names.map((name) => `\`${name}\``).join(', ');
function didYouMean(name, names) {
    const near = (0,suggest/* nearest */.p)(name, names);
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
const mostNames = 25;
function choose(name, names) {
    const hint = didYouMean(name, names);
    if (hint !== undefined)
        return { hint };
    if (names.length === 0)
        return {};
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    return { hint: `expected one of ${list(names.slice(0, mostNames))}${more}` };
}
function yamlHint(message) {
    if (/\btabs?\b/i.test(message))
        return 'indent with spaces';
    if (/must be unique/.test(message))
        return 'remove one of the two, or join what they hold';
    if (/indent|Implicit|implicit map key|compact mappings|block sequence/.test(message))
        return 'compare the indentation with the lines above, and quote text that holds `: `';
    return 'mend the YAML: see what stands just before this place';
}
/** What to add where a required key is missing. */
const additions = {
    version: '`version: v1`',
    stages: '`stages:` with their names in order, such as `stages: [build, test]`',
    target: '`target: linux` to the job, or for all jobs `default: { target: linux }`',
    stage: '`stage:` with one of `stages`',
    script: '`script:` with a list of commands',
};
/** Every diagnostic about a workflow file, alphabetical by code: the only place where their messages are written. */
const catalog = {
    expressionRegex: (place, source, problem) => error('expression/regex', `\`/${source}/\` is no regular expression that Loom can use: ${problem}`, {
        place,
        hint: 'write it in RE2 syntax, without look-around and back-references; the flags are i, m and s',
    }),
    expressionSyntax: (place, found, expected) => error('expression/syntax', `found ${found}, expected ${expected}`, {
        place,
        hint: 'write it like `$CI_COMMIT_BRANCH == "main" && $NAME =~ /^v/`',
    }),
    graphCycle: (place, path) => error('graph/cycle', `jobs need each other: ${path.join(' → ')}`, {
        place,
        hint: 'remove one of these needs',
    }),
    graphDuplicateNeed: (place, name, first) => error('graph/duplicate-need', `\`${name}\` is needed twice`, {
        place,
        related: [{ message: 'it is needed here already', span: first.span }],
        hint: 'remove one of the two',
    }),
    graphExcludedNeed: (place, job, name) => error('graph/excluded-need', `\`${job}\` needs \`${name}\`, which its rules leave out of this run`, {
        place,
        hint: `write \`{ job: ${name}, optional: true }\`, or give both the same rules`,
    }),
    graphSelfNeed: (place, name) => error('graph/self-need', `job \`${name}\` needs itself`, { place, hint: 'remove it from its own needs' }),
    graphUnknownNeed: (place, name, jobs) => error('graph/unknown-need', `no job is called \`${name}\``, { place, ...choose(name, jobs) }),
    includeCycle: (place, path) => error('include/cycle', `files include each other: ${path.join(' → ')}`, {
        place,
        hint: 'remove one of these includes',
    }),
    includeLimit: (place, what) => error('include/limit', what, { place, hint: 'include fewer files' }),
    includeMissing: (place, path) => error('include/missing', `there is no file \`${path}\``, { place, hint: 'create it, or mend the path' }),
    includeUnusable: (place, path, { problem, hint }) => error('include/unusable', `\`${path}\` cannot be included: ${problem}`, { place, hint }),
    rulesGlob: (place, glob, hint) => error('rules/glob', `\`${glob}\` is no pattern of paths`, { place, hint }),
    rulesNoHistory: (place, problem, hint) => error('rules/no-history', `\`changes\` cannot be judged: ${problem}`, { place, hint }),
    workflowCacheNames: (place) => error('workflow/cache-names', 'several caches need a unique `name` each', {
        place,
        hint: 'add `name:` to each',
    }),
    workflowDuplicateStage: (place, name, first) => error('workflow/duplicate-stage', `stage \`${name}\` is listed twice`, {
        place,
        related: [{ message: 'it is listed here already', span: first.span }],
        hint: 'remove one of the two',
    }),
    workflowExtendsCycle: (place, path) => error('workflow/extends-cycle', `templates extend each other: ${path.join(' → ')}`, {
        place,
        hint: 'remove one of these extends',
    }),
    workflowExtendsLimit: (place, most) => error('workflow/extends-limit', `templates extend each other more than ${most} levels deep`, {
        place,
        hint: 'name the templates in one `extends` list instead',
    }),
    workflowMissingKey: (place, key, where) => error('workflow/missing-key', `${where} has no \`${key}\``, {
        place,
        hint: `add ${additions[key] ?? `\`${key}:\``}`,
    }),
    workflowNeedsImage: (place, key) => warning('workflow/needs-image', `\`${key}\` has no effect on a job without an \`image\``, {
        place,
        hint: 'give the job an `image`, or remove it',
    }),
    workflowNoJobs: (place) => error('workflow/no-jobs', 'the workflow has no job', {
        place,
        hint: 'add a job with `stage`, `target` and `script`',
    }),
    workflowSecretAndVariable: (place, name, secret) => error('workflow/secret-and-variable', `\`${name}\` is both a secret and a variable of this job`, {
        place,
        related: [{ message: 'it is a secret here', span: secret.span }],
        hint: 'remove one of the two',
    }),
    workflowTooLarge: (place, what) => error('workflow/too-large', what, { place, hint: 'split the workflow, or generate less of it' }),
    workflowTooManyErrors: (place, more) => error('workflow/too-many-errors', `${more} more errors follow this one`, {
        place,
        hint: 'mend those above first',
    }),
    workflowTooManyJobs: (place, count, most) => error('workflow/too-many-jobs', `the workflow has ${count} jobs, at most ${most} are allowed`, {
        place,
        hint: 'make the matrix smaller, or split the workflow',
    }),
    workflowUnknownExtends: (place, name, names) => error('workflow/unknown-extends', `there is no template or job \`${name}\``, {
        place,
        ...choose(name, names),
    }),
    workflowUnknownKey: (place, key, known) => error('workflow/unknown-key', `unknown key \`${key}\``, {
        place,
        ...(known.hint === undefined ? choose(key, known.keys) : { hint: known.hint }),
    }),
    workflowUnknownStage: (place, name, stages) => error('workflow/unknown-stage', `stage \`${name}\` is not in \`stages\``, {
        place,
        ...choose(name, stages),
    }),
    workflowUnknownVariable: (place, name, names) => warning('workflow/unknown-variable', `\`$${name}\` is not set here, so it stays as text`, {
        place,
        hint: didYouMean(name, names) ?? `set \`${name}\`, or write \`$$${name}\` if you mean the text`,
    }),
    workflowVariableCycle: (place, path) => error('workflow/variable-cycle', `variables refer to each other: ${path.map((name) => `$${name}`).join(' → ')}`, { place, hint: 'write one of them out' }),
    workflowVariableLimit: (place, what) => error('workflow/variable-limit', what, { place, hint: 'keep large or many values in a file' }),
    workflowWrongValue: (place, wrong) => error('workflow/wrong-value', `found ${wrong.found}, expected ${wrong.expected}`, {
        place,
        ...(wrong.hint === undefined ? {} : { hint: wrong.hint }),
    }),
    yamlForbidden: (place, what, hint) => error('yaml/forbidden', `${what} are not allowed in a workflow`, {
        place,
        hint: hint ?? 'write the value out, or reuse a job with `extends`',
    }),
    yamlSyntax: (place, message) => error('yaml/syntax', message, { place, hint: yamlHint(message) }),
};

// EXTERNAL MODULE: ./build/js/model/plan.js
var model_plan = __webpack_require__(7889);
;// CONCATENATED MODULE: ./build/js/compile/limits.js
/** Limits that stop abuse; each is told by an error of its own. See `docs/workflow.md`. */
const largestFile = 1024 * 1024;
const largestTotal = 4 * 1024 * 1024;
const deepestNesting = 50;
const mostValues = 50_000;
const mostJobs = 1000;
const deepestInclude = 10;
const mostIncludes = 100;
const deepestExtends = 100;
/** Diagnostics that are told of one workflow; further ones are counted. */
const mostDiagnostics = 1000;
/** Of one `if`, in characters. */
const longestExpression = 10_000;
const longestRegularExpression = 1000;
/** Of all different regular expressions of a workflow together. */
const mostRegularExpressions = 1000;
const longestGlob = 200;
/** Bytes of a variable's expanded value: Linux passes 128 KiB to a process in one. */
const largestVariable = 120 * 1024;
/** Of one job, those of the root among them. */
const mostVariables = 1000;

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/model/job-shapes.js
var job_shapes = __webpack_require__(9482);
;// CONCATENATED MODULE: ./build/js/compile/schema.js


/** Shape of a workflow file. Types, validation and the shipped JSON Schema come from these declarations alone. */
const stageName = /^[a-z][a-z0-9_-]{0,31}$/;
const jobName = /^[a-z][a-z0-9_-]{0,63}$/;
const templateName = /^\.[a-z][a-z0-9_-]{0,63}$/;
const includePath = /^\.loom\/templates\/(?!.*\.\.)[^\\]+\.ya?ml$/;
const shared = {
    target: dist/* optional */.lqM(dist/* picklist */.KIO(['linux'])),
    image: dist/* optional */.lqM(job_shapes/* image */.Sl),
    variables: dist/* optional */.lqM(job_shapes/* variables */.Ee),
    before_script: dist/* optional */.lqM(job_shapes/* texts */.Te),
    after_script: dist/* optional */.lqM(job_shapes/* texts */.Te),
    timeout: dist/* optional */.lqM(job_shapes/* duration */.p0),
    services: dist/* optional */.lqM(dist/* array */.YOg(job_shapes/* service */.eu)),
    cache: dist/* optional */.lqM(job_shapes/* cache */.PP),
    artifacts: dist/* optional */.lqM(job_shapes/* artifacts */.qi),
    retry: dist/* optional */.lqM(job_shapes/* retry */.L5),
    allow_failure: dist/* optional */.lqM(job_shapes/* allowFailure */.aq),
    parallel: dist/* optional */.lqM(job_shapes/* parallel */._7),
    resources: dist/* optional */.lqM(job_shapes/* resources */.ES),
    tests: dist/* optional */.lqM(dist/* picklist */.KIO(['node'])),
    runner_pool: dist/* optional */.lqM(job_shapes/* text */.Qq),
    invariant: dist/* optional */.lqM(dist/* unknown */.L5J()),
};
/** Keys of `default`: what every job starts from. */
const defaultSchema = dist/* strictObject */.rej(shared);
/** Keys of a job or a template; what is required is asked after the merge. */
const jobSchema = dist/* strictObject */.rej({
    ...shared,
    extends: dist/* optional */.lqM(dist/* union */.KCZ([job_shapes/* text */.Qq, dist/* array */.YOg(job_shapes/* text */.Qq)])),
    needs: dist/* optional */.lqM(dist/* array */.YOg(job_shapes/* need */.$B)),
    stage: dist/* optional */.lqM(job_shapes/* text */.Qq),
    script: dist/* optional */.lqM(job_shapes/* texts */.Te),
    secrets: dist/* optional */.lqM(job_shapes/* secrets */.O3),
    rules: dist/* optional */.lqM(dist/* array */.YOg(job_shapes/* rule */.Hu)),
});
const includeSchema = dist/* strictObject */.rej({ local: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(includePath)) });
const rootKeys = {
    include: dist/* optional */.lqM(dist/* array */.YOg(includeSchema)),
    variables: dist/* optional */.lqM(job_shapes/* variables */.Ee),
    default: dist/* optional */.lqM(defaultSchema),
};
/** Root keys that are no jobs, of a workflow. */
const rootSchema = dist/* object */.Ikc({
    version: dist/* literal */.euz('v1'),
    stages: dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(stageName))), dist/* minLength */.BpQ(1)),
    workflow: dist/* optional */.lqM(dist/* strictObject */.rej({ rules: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ if: dist/* optional */.lqM(job_shapes/* text */.Qq) })), dist/* minLength */.BpQ(1)) })),
    ...rootKeys,
});
/** Root keys that are no jobs, of an included file. */
const includedSchema = dist/* object */.Ikc(rootKeys);
/** The whole file, for editors; further keys are jobs and templates. */
const workflowSchema = dist/* objectWithRest */.U1j(rootSchema.entries, jobSchema);

;// CONCATENATED MODULE: ./build/js/compile/merge.js



/** What a template that is not there might have held. */
const anything = ['stage', 'target', 'script'];
/** Merges `default` ← templates of `extends`, later wins ← the job, for every job that is no template. */
function mergeJobs(files) {
    const diagnostics = [];
    const written = new Map();
    for (const file of files)
        for (const job of file.jobs)
            written.set(job.name, job);
    const names = [...written.keys()];
    const defaults = files.reduce((merged, file) => deepMerge(merged, file.root.default ?? {}), {});
    const wrongDefaults = files.flatMap((file) => file.wrongDefaults);
    const unsureOf = new Map();
    const resolved = new Map();
    const rulesOf = new Map();
    const resolve = (entry, open) => {
        const known = resolved.get(entry.name);
        if (known !== undefined)
            return known;
        const within = [...open, entry.name];
        const unsure = [...entry.wrong, ...(entry.wrong.includes('extends') ? anything : [])];
        let merged = {};
        for (const [at, name] of extendsOf(entry.job).entries()) {
            const path = Array.isArray(entry.job.extends) ? [entry.name, 'extends', at] : [entry.name, 'extends'];
            const place = entry.file.placeOf(path);
            const parent = written.get(name);
            if (parent !== undefined && !within.includes(name) && within.length <= deepestExtends) {
                merged = deepMerge(merged, resolve(parent, within));
                unsure.push(...(unsureOf.get(name) ?? []));
                continue;
            }
            unsure.push(...anything);
            if (parent === undefined)
                diagnostics.push(catalog.workflowUnknownExtends(place, name, diagnostics.length > mostDiagnostics ? [] : names));
            else if (within.includes(name))
                diagnostics.push(catalog.workflowExtendsCycle(place, [...within.slice(within.indexOf(name)), name]));
            else
                diagnostics.push(catalog.workflowExtendsLimit(place, deepestExtends));
        }
        const { extends: _, ...own } = entry.job;
        const job = deepMerge(merged, own);
        resolved.set(entry.name, job);
        unsureOf.set(entry.name, unsure);
        rulesOf.set(entry.name, rulesIn(entry, rulesOf));
        return job;
    };
    const jobs = [];
    for (const entry of written.values()) {
        const merged = resolve(entry, []);
        if (!templateName.test(entry.name))
            jobs.push({
                name: entry.name,
                job: deepMerge(defaults, merged),
                written: entry,
                rulesOf: rulesIn(entry, rulesOf),
                unsure: new Set([...wrongDefaults, ...(unsureOf.get(entry.name) ?? [])]),
            });
    }
    return { jobs, diagnostics };
}
/** Rules are a list, so the last one that is written counts whole. */
function rulesIn(entry, known) {
    const own = { file: entry.file, path: [entry.name, 'rules'] };
    if (entry.job.rules !== undefined)
        return own;
    return (extendsOf(entry.job)
        .map((name) => known.get(name))
        .findLast((one) => one?.file.has(one.path)) ?? own);
}
/** What a job or template starts from, in order. */
function extendsOf(job) {
    if (job.extends === undefined)
        return [];
    return typeof job.extends === 'string' ? [job.extends] : job.extends;
}
/** Mappings merge by key at every depth; lists and scalars are replaced. */
function deepMerge(below, above) {
    const merged = { ...below };
    for (const [key, value] of Object.entries(above)) {
        const under = merged[key];
        merged[key] = isMapping(under) && isMapping(value) ? deepMerge(under, value) : value;
    }
    return merged;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/js/compile/origin.js

/**
 * Where a part of a merged job is written: in the job, what it extends, or `default`; of what is written in several the one that
 * counts. Undefined where none of them has it.
 */
function originOf(path, { written }, files) {
    const lastFirst = files.toReversed();
    const seen = new Set();
    const within = (name) => {
        const entry = lastFirst.flatMap(({ jobs }) => jobs).find((job) => job.name === name);
        if (entry === undefined || seen.has(name))
            return undefined;
        seen.add(name);
        const own = { file: entry.file, path: [name, ...path] };
        if (entry.file.has(own.path))
            return own;
        for (const parent of extendsOf(entry.job).toReversed()) {
            const found = within(parent);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return within(written.name) ?? inRoot(['default', ...path], files);
}
/** Where a part of the root is written; of several files the one that counts. */
function inRoot(path, files) {
    const file = files.toReversed().find((one) => one.file.has(path))?.file;
    return file === undefined ? undefined : { file, path };
}

;// CONCATENATED MODULE: ./build/js/compile/effects.js


/** What is written and has no effect: told by warnings, never ignored in silence. */
function checkEffects(files, jobs) {
    return jobs.flatMap((job) => withoutImage(job, files));
}
/** Services and limits come with a container; on the host there is neither. */
function withoutImage(merged, files) {
    if (merged.job.image !== undefined || merged.unsure.has('image'))
        return [];
    return ['services', 'resources']
        .filter((key) => !isOff(merged.job[key]))
        .flatMap((key) => {
        const origin = originOf([key], merged, files);
        if (origin === undefined)
            return [];
        return [catalog.workflowNeedsImage(origin.file.placeOf(origin.path, 'key'), key)];
    });
}
/** What is absent, or switches an inherited key off, needs no effect. */
function isOff(value) {
    const isEmpty = Array.isArray(value) && value.length === 0;
    return value === undefined || value === null || value === false || value === 0 || isEmpty;
}

// EXTERNAL MODULE: ./build/js/model/variables.js
var model_variables = __webpack_require__(6753);
;// CONCATENATED MODULE: ./build/js/compile/expand-texts.js





/** Whether any of these texts may refer to a variable. */
function mayRefer(job) {
    let may = false;
    mapTexts(job, (text) => {
        may ||= text.includes('$');
        return text;
    });
    return may;
}
/**
 * Puts variables, expanded themselves, into the names of images and services, what an image is built from, variables of services,
 * and what artifacts are called and where they are. A name that nobody knows stays as text.
 */
function expandTexts(job, values) {
    const problems = [];
    const expand = (text, ...path) => {
        const names = [...new Set((0,model_variables/* referencesIn */.ii)(text))];
        for (const name of names)
            if ((0,model_variables/* valueIn */.xm)(values, name) === undefined)
                problems.push({ path, kind: 'unknown', name });
        if (sizeOf(text, values) > largestVariable) {
            problems.push({ path, kind: 'too-large' });
            return text;
        }
        const expanded = (0,model_variables/* expandIn */.WP)(text, (name) => (0,model_variables/* valueIn */.xm)(values, name));
        if (expanded === '' && text !== '' && !isValue(path))
            problems.push({ path, kind: 'empty' });
        else if (path[1] === 'paths' && !job_shapes/* relativePath */.iZ.test(expanded))
            problems.push({ path, kind: 'outside' });
        return expanded;
    };
    return { ...mapTexts(job, expand), problems };
}
/** A variable of a service or an argument of a build may be empty; what names an image may not. */
function isValue(path) {
    return path.includes('variables') || path.includes('args');
}
function sizeOf(text, values) {
    const sizes = (0,model_variables/* referencesIn */.ii)(text).map((name) => Buffer.byteLength((0,model_variables/* valueIn */.xm)(values, name) ?? ''));
    return sizes.reduce((sum, size) => sum + size, Buffer.byteLength(text));
}
function mapTexts({ image, services, artifacts }, expand) {
    return {
        image: mapImage(image, expand),
        services: services?.map((service, at) => mapService(service, (text, ...path) => expand(text, 'services', at, ...path))),
        artifacts: artifacts === undefined ? undefined : mapArtifacts(artifacts, expand),
    };
}
function mapImage(image, expand) {
    if (image === undefined)
        return undefined;
    if (typeof image === 'string')
        return expand(image, 'image');
    const { name, platform, build } = image;
    return {
        ...image,
        ...(name === undefined ? {} : { name: expand(name, 'image', 'name') }),
        ...(platform === undefined ? {} : { platform: expand(platform, 'image', 'platform') }),
        ...(build === undefined ? {} : { build: mapBuild(build, expand) }),
    };
}
function mapBuild(build, expand) {
    const { context, dockerfile, target, args } = build;
    const inBuild = (text, ...path) => expand(text, 'image', 'build', ...path);
    return {
        ...build,
        ...(context === undefined ? {} : { context: inBuild(context, 'context') }),
        ...(dockerfile === undefined ? {} : { dockerfile: inBuild(dockerfile, 'dockerfile') }),
        ...(target === undefined ? {} : { target: inBuild(target, 'target') }),
        ...(args === undefined ? {} : { args: mapValues(args, (text, name) => inBuild(text, 'args', name)) }),
    };
}
function mapService(service, expand) {
    if (typeof service === 'string')
        return expand(service);
    const { name, variables } = service;
    return {
        ...service,
        name: expand(name, 'name'),
        ...(variables === undefined
            ? {}
            : { variables: mapValues(variables, (text, key) => expand(text, 'variables', key)) }),
    };
}
function mapReports(junit, expand) {
    const path = ['artifacts', 'reports', 'junit'];
    return typeof junit === 'string'
        ? expand(junit, ...path)
        : junit.map((text, at) => expand(text, ...path, at));
}
function mapArtifacts(artifacts, expand) {
    const { name, paths, exclude, reports } = artifacts;
    const mapAll = (key, texts) => texts.map((text, at) => expand(text, 'artifacts', key, at));
    return {
        ...artifacts,
        ...(name === undefined ? {} : { name: expand(name, 'artifacts', 'name') }),
        ...(paths === undefined ? {} : { paths: mapAll('paths', paths) }),
        ...(exclude === undefined ? {} : { exclude: mapAll('exclude', exclude) }),
        ...(reports?.junit === undefined ? {} : { reports: { junit: mapReports(reports.junit, expand) } }),
    };
}
function mapValues(values, map) {
    return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, map(text, name)]));
}
/** Says what came of the texts, where they are written. */
function checkTexts(problems, merged, files) {
    const known = Object.keys(merged.job.variables ?? {});
    const told = problems.flatMap((problem) => {
        const origin = originOf(problem.path, merged, files);
        if (origin === undefined)
            return [];
        const place = origin.file.placeOf(origin.path);
        if (problem.kind === 'unknown')
            return [catalog.workflowUnknownVariable(place, problem.name, known)];
        if (problem.kind === 'too-large') {
            const most = `${largestVariable / 1024} KiB`;
            return [
                catalog.workflowVariableLimit(place, `this is larger than ${most} once its variables are expanded`),
            ];
        }
        if (problem.kind === 'outside') {
            const found = 'a path out of the workspace once its variables are expanded';
            return [catalog.workflowWrongValue(place, { found, expected: 'a path inside of it' })];
        }
        const found = 'nothing once its variables are expanded';
        return [catalog.workflowWrongValue(place, { found, expected: 'a text', hint: 'set the variable' })];
    });
    return {
        errors: told.filter(({ severity }) => severity === 'error'),
        warnings: told.filter(({ severity }) => severity === 'warning'),
    };
}

;// CONCATENATED MODULE: ./build/js/compile/cycles.js
/** Steps taken in search of a shorter cycle; past them the shortest one found has to do. */
const mostSteps = 2_000_000;
/** The shortest cycle of a graph: from its first name in the order of the map, which stands at the end again. */
function shortestCycle(before) {
    const free = freeNames(before);
    const search = { before, free, steps: 0 };
    let best;
    for (const name of before.keys()) {
        if (best !== undefined && search.steps > mostSteps)
            break;
        if (!free.has(name))
            best = shorterWayBack(name, search, best?.length ?? Infinity) ?? best;
    }
    return best;
}
/** Names that are on no cycle and behind none: takes away what waits for nothing, again and again (Kahn). */
function freeNames(before) {
    const waiting = new Map();
    const after = new Map();
    for (const [name, list] of before) {
        const known = list.filter((one) => before.has(one));
        waiting.set(name, known.length);
        for (const one of known) {
            const names = after.get(one);
            if (names === undefined)
                after.set(one, [name]);
            else
                names.push(name);
        }
    }
    const ready = [...waiting].filter(([, count]) => count === 0).map(([name]) => name);
    const free = new Set(ready);
    for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
        for (const next of after.get(name) ?? []) {
            const count = (waiting.get(next) ?? 0) - 1;
            waiting.set(next, count);
            if (count > 0)
                continue;
            free.add(next);
            ready.push(next);
        }
    }
    return free;
}
/** Breadth first, so the first way back is the shortest; undefined unless it is shorter than `length`. */
function shorterWayBack(start, search, length) {
    const cameFrom = new Map();
    let front = [start];
    for (let at = 2; front.length > 0 && at < length; at++) {
        const next = [];
        for (const name of front) {
            for (const other of search.before.get(name) ?? []) {
                search.steps += 1;
                if (other === start)
                    return [...wayTo(name, cameFrom), start];
                if (search.free.has(other) || cameFrom.has(other) || !search.before.has(other))
                    continue;
                cameFrom.set(other, name);
                next.push(other);
            }
        }
        front = next;
    }
    return undefined;
}
function wayTo(end, cameFrom) {
    const way = [end];
    for (let name = cameFrom.get(end); name !== undefined; name = cameFrom.get(name))
        way.unshift(name);
    return way;
}

;// CONCATENATED MODULE: ./build/js/compile/link.js





function needsOf({ job }) {
    return job.needs?.map((need, at) => typeof need === 'string'
        ? { name: need, isOptional: false, withArtifacts: true, at }
        : {
            name: need.job,
            isOptional: need.optional === true,
            withArtifacts: need.artifacts !== false,
            at,
        });
}
const placeOfNeed = ({ written }, at) => written.file.placeOf([written.name, 'needs', at]);
/** What is wrong with `needs`, whatever rules leave out: unknown names, doubles, cycles. */
function checkGraph(jobs, stages) {
    const names = jobs.map((job) => job.name);
    const known = new Set(names);
    const diagnostics = [];
    for (const job of jobs) {
        // To look for a near name is dear, and nobody reads that many.
        const suggested = diagnostics.length > mostDiagnostics ? [] : names;
        for (const diagnostic of checkNeeds(job, known, suggested))
            diagnostics.push(diagnostic);
    }
    const before = new Map(jobs.map((job) => [job.name, waitsFor(job, jobs, stages)]));
    const cycle = diagnostics.length === 0 ? shortestCycle(before) : undefined;
    return cycle === undefined ? diagnostics : [...diagnostics, tellCycle(cycle, jobs)];
}
function checkNeeds(job, names, suggested) {
    const seen = new Map();
    return (needsOf(job) ?? []).flatMap(({ name, isOptional, at }) => {
        const place = placeOfNeed(job, at);
        if (name === job.name)
            return [catalog.graphSelfNeed(place, name)];
        const first = seen.get(name);
        if (first !== undefined)
            return [catalog.graphDuplicateNeed(place, name, placeOfNeed(job, first))];
        seen.set(name, at);
        return names.has(name) || isOptional ? [] : [catalog.graphUnknownNeed(place, name, suggested)];
    });
}
/** Names of what a job waits for: its needs, or without `needs` every job of the earlier stages. */
function waitsFor(job, jobs, stages) {
    const rank = (stage) => stages.indexOf(stage ?? '');
    const own = rank(job.job.stage);
    return (needsOf(job)?.map(({ name }) => name) ??
        jobs.filter((other) => rank(other.job.stage) < own).map((other) => other.name));
}
/** The edges between the jobs that rules left in; a need that they left out is an error unless it is optional. */
function linkEntries(entries, stages, jobs) {
    const diagnostics = [];
    const idsOf = new Map();
    for (const { node } of entries)
        idsOf.set((0,model_plan/* nameOf */.Vb)(node), [...(idsOf.get((0,model_plan/* nameOf */.Vb)(node)) ?? []), node.id]);
    const edges = [];
    for (const { node, merged } of entries) {
        const kind = merged.job.needs === undefined ? 'stage' : 'needs';
        const without = new Set((needsOf(merged) ?? []).flatMap((need) => (need.withArtifacts ? [] : [need.name])));
        for (const name of waitsFor(merged, jobs, stages)) {
            const artifacts = without.has(name) ? { artifacts: false } : {};
            for (const from of idsOf.get(name) ?? [])
                edges.push({ from, to: node.id, kind, ...artifacts });
        }
        for (const { name, isOptional, at } of needsOf(merged) ?? [])
            if (!isOptional && !idsOf.has(name) && jobs.some((job) => job.name === name))
                diagnostics.push(catalog.graphExcludedNeed(placeOfNeed(merged, at), merged.name, name));
    }
    return { edges: edges.sort(byEnds), diagnostics };
}
function byEnds(a, b) {
    return (0,compare/* compare */.U)(a.to, b.to) || (0,compare/* compare */.U)(a.from, b.from);
}
function tellCycle(cycle, jobs) {
    const first = jobs.find((job) => job.name === cycle[0]);
    const need = first === undefined ? undefined : needsOf(first)?.find(({ name }) => name === cycle[1]);
    const place = first !== undefined && need !== undefined
        ? placeOfNeed(first, need.at)
        : first?.written.file.placeOf([first.written.name], 'key');
    return catalog.graphCycle(place ?? { span: { source: { path: '', text: '' }, start: 0, end: 0 } }, cycle);
}

// EXTERNAL MODULE: ./build/js/compile/shape-keys.js
var shape_keys = __webpack_require__(1846);
;// CONCATENATED MODULE: ./build/js/compile/foreign-keys.js
/** What Loom has in place of keys that people know from GitLab or GitHub, as a hint. */
const container = 'write the image as `image: name` of the job';
const forAll = (key) => `write it below \`default:\`, where it counts for every job: \`default: { ${key}: … }\``;
const rules = 'write it as `rules`, such as `rules: [{ if: $CI_COMMIT_BRANCH == "main" }]`';
const action = 'actions of GitHub cannot run here: write the commands themselves in `script`';
const elsewhere = 'remove it: this belongs to the CI service that starts Loom';
const variables = 'write it as `variables:`, names in capitals, values in quotes';
const runner = 'write `target: linux`; a pool of remote runners is named by `runner_pool`';
const ofRoot = {
    jobs: 'write jobs at the top of the file, each under its own name, without `jobs:`',
    image: forAll('image'),
    services: forAll('services'),
    cache: forAll('cache'),
    before_script: forAll('before_script'),
    after_script: forAll('after_script'),
    artifacts: forAll('artifacts'),
    timeout: forAll('timeout'),
    retry: forAll('retry'),
    target: forAll('target'),
    env: variables,
    name: 'remove it: a workflow has no name but that of its file',
    'run-name': 'remove it: a run has a number and no name',
    on: 'remove it: what starts a run is said where Loom is started; `workflow: { rules: [{ if: … }] }` can refuse one',
    defaults: 'write it as `default:`, with keys of a job',
    permissions: elsewhere,
    concurrency: elsewhere,
    pages: 'write it as a job with `stage`, `target` and `script`',
    spec: 'remove it: a workflow has no inputs; use `variables` and `--var`',
};
const ofJob = {
    only: rules,
    except: 'write it as `rules`, such as `rules: [{ if: $CI_COMMIT_TAG, when: never }, { when: on_success }]`',
    if: rules,
    when: 'write it in a rule: `rules: [{ when: manual }]`',
    steps: 'write the commands as a list in `script`; each entry is a step',
    run: 'write it as `script`, a list of commands',
    uses: action,
    with: action,
    'runs-on': runner,
    tags: runner,
    env: variables,
    environment: variables,
    container,
    strategy: 'write it as `parallel: { matrix: [{ NAME: [a, b] }] }`',
    matrix: 'write it as `parallel: { matrix: [{ NAME: [a, b] }] }`',
    'timeout-minutes': 'write it as `timeout`, such as `timeout: 10m`',
    'continue-on-error': 'write it as `allow_failure: true`',
    dependencies: 'write it as `needs: [{ job: name, artifacts: true }]`',
    outputs: 'hand values on in files: jobs share the workspace',
    trigger: 'pipelines cannot start others: run their commands in `script`',
    inherit: 'write the keys in the job to replace what `default` says',
    interruptible: elsewhere,
    resource_group: elsewhere,
    release: elsewhere,
    coverage: elsewhere,
    permissions: elsewhere,
    concurrency: elsewhere,
    defaults: 'write one `default:` at the top of the file',
    name: 'remove it: the key above is the name of the job',
};
const ofInclude = 'Loom includes files of this repository only: `{ local: .loom/templates/name.yml }`';
/** A hint for a key that another tool has and Loom has not; `path` leads to the mapping that holds it. */
function foreignKeyHint(key, path) {
    if (path[0] === 'include')
        return ofInclude;
    const table = path.length === 0 ? ofRoot : path.length === 1 ? ofJob : {};
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
/**
 * Whether a key at the top of the file is one of another tool and no job: it is known there, and what stands under it has
 * nothing that only a job has.
 */
function isForeignRoot(key, value) {
    if (!Object.hasOwn(ofRoot, key))
        return false;
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return !isMapping || !['script', 'stage', 'extends'].some((name) => Object.hasOwn(value, name));
}

;// CONCATENATED MODULE: ./build/js/compile/tell-issue.js




const expectations = new Map([
    [
        job_shapes/* variableName */.cG,
        { expected: 'a variable name', hint: 'write variable names in capitals, digits and underscores' },
    ],
    [
        stageName,
        { expected: 'a stage name', hint: 'write stage names in small letters, digits, `-` and `_`, at most 32' },
    ],
    [
        job_shapes/* secretReference */.QO,
        {
            expected: 'a reference such as `env://NAME`',
            hint: 'begin it with env://, file://, exec://, keepass:// or op://',
        },
    ],
    [job_shapes/* memoryText */.FC, { expected: 'a size such as `512M` or `2Gi`' }],
    [
        job_shapes/* relativePath */.iZ,
        {
            expected: 'a path inside the workspace',
            hint: 'write it from the top of the repository, without `..`',
        },
    ],
    [job_shapes/* expiryText */.X5, { expected: 'a time such as `30 days`, `1 week and 2 days` or `never`' }],
    [job_shapes/* durationText */.S5, { expected: 'a duration such as `90s`, `10m` or `1h 30m`' }],
    [
        includePath,
        {
            expected: 'a path below `.loom/templates/` that ends in `.yml` or `.yaml`',
            hint: 'move the file there; `..` is not allowed',
        },
    ],
]);
/** What the schema has against a value, as a person would say it. */
function tellIssue(issue, target) {
    const { file } = target;
    const path = [...target.path, ...(issue.path ?? []).map((item) => item.key)];
    const branch = branchOf(issue);
    if (branch !== undefined)
        return branch.flatMap((inner) => tellIssue(inner, { ...target, path }));
    const key = String(path.at(-1));
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const place = file.placeOf(path, 'key');
        return [catalog.workflowUnknownKey(place, key, { keys: (0,shape_keys/* keysAt */._)(workflowSchema, path.slice(0, -1)) })];
    }
    if (issue.received === 'undefined') {
        const parent = path.at(-2);
        const where = path.length === 1 ? 'the workflow' : typeof parent === 'number' ? 'this entry' : `\`${String(parent)}\``;
        return [catalog.workflowMissingKey(file.placeOf(path.slice(0, -1), 'key'), key, where)];
    }
    const isKey = issue.path?.at(-1)?.origin === 'key';
    const place = file.placeOf(path, isKey ? 'key' : 'value');
    const known = issue.requirement instanceof RegExp ? expectations.get(issue.requirement) : undefined;
    const found = describe(isKey ? key : issue.input);
    if (known !== undefined)
        return [catalog.workflowWrongValue(place, { found, ...known })];
    return [catalog.workflowWrongValue(place, { found, expected: expectedOf(issue), ...hintFor(issue) })];
}
/** Of a union the issues of the member that the value was meant for: the one of its own type. */
function branchOf(issue) {
    if (issue.type !== 'union' || issue.issues === undefined)
        return undefined;
    const inner = issue.issues.filter((member) => (member.path?.length ?? 0) > 0);
    const [first, ...rest] = inner;
    return first === undefined ? undefined : [first, ...rest];
}
const plain = {
    string: 'a text',
    array: 'a list',
    object: 'a mapping',
    strict_object: 'a mapping',
    record: 'a mapping',
    null: 'null',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    non_empty: 'a text that is not empty',
    min_length: 'a list with at least one entry',
};
function expectedOf(issue) {
    if (issue.type === 'union' && issue.issues !== undefined)
        return [...new Set(issue.issues.map(expectedOf))].join(' or ');
    if (issue.type === 'literal' || issue.type === 'picklist') {
        const values = (issue.expected ?? '').replace(/^\(|\)$/g, '').split(' | ');
        const shown = values.map((value) => value.replaceAll('"', '`')).join(', ');
        return values.length === 1 ? shown : `one of ${shown}`;
    }
    if (issue.type === 'min_value')
        return `a number from ${(issue.expected ?? '').replace('>=', '')}`;
    return plain[issue.type] ?? issue.expected ?? issue.message;
}
function hintFor(issue) {
    const { input } = issue;
    if (issue.type === 'string' && typeof input === 'number' && isTime(issue))
        return { hint: `write it with a unit: "${String(input)}s"` };
    if (issue.type === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
        return { hint: `quote it: "${String(input)}"` };
    if (issue.type === 'array' && typeof input === 'string')
        return { hint: listHint(issue, input) };
    if (issue.type === 'string' && isScriptEntry(issue) && typeof input === 'object' && input !== null)
        return {
            hint: Array.isArray(input) ? listInScript : 'quote the whole line: YAML takes `: ` in it for a mapping',
        };
    if (issue.type === 'strict_object' && input === null)
        return { hint: 'indent the lines that belong to it, or remove the key' };
    if (issue.type === 'strict_object' && keyOf(issue) === 'parallel')
        return { hint: 'write it as `{ matrix: [{ NAME: [a, b] }] }`: every combination is a job' };
    return {};
}
const listInScript = 'write every command as an entry of one list; lists of lists are not flattened';
function listHint(issue, input) {
    if (keyOf(issue) === 'include')
        return `write it as a list: [{ local: ${input} }]`;
    const shown = input.length > 60 || input.includes('\n') ? '"…"' : JSON.stringify(input);
    return `write it as a list: [${shown}]`;
}
function keyOf(issue) {
    return String(issue.path?.at(-1)?.key);
}
function isScriptEntry(issue) {
    return /^(before_|after_)?script$/.test(String(issue.path?.at(-2)?.key));
}
function isTime(issue) {
    return /^(timeout|interval|ready_timeout)$/.test(keyOf(issue));
}
/** A value in a few words; never longer than a line. */
function describe(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const text = JSON.stringify(value);
    return text.length > 40 ? `${text.slice(0, 40)}…` : text.replaceAll('"', '`');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/js/compile/decode.js







const rootForm = (0,shape_keys/* formOf */.Q)(workflowSchema);
const jobForm = (0,shape_keys/* formOf */.Q)(jobSchema);
/** Checks a parsed file against the declared shape. What could not be decoded is left out of the result and told. */
function decodeFile(file, kind) {
    const diagnostics = [];
    const empty = { file, root: {}, jobs: [], wrong: [], wrongDefaults: [], diagnostics };
    if (!isRecord(file.value)) {
        diagnostics.push(catalog.workflowWrongValue(file.placeOf([]), {
            found: describe(file.value),
            expected: 'a mapping of keys and jobs',
        }));
        return empty;
    }
    const schema = kind === 'workflow' ? rootSchema : includedSchema;
    const rootKeys = Object.keys(schema.entries);
    const jobs = [];
    for (const [key, value] of Object.entries(file.value)) {
        if (rootKeys.includes(key))
            continue;
        if (Object.hasOwn(rootSchema.entries, key)) {
            const hint = 'remove it: only the workflow itself has it';
            diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys, hint }));
        }
        else if (isForeignRoot(key, value)) {
            const hint = foreignKeyHint(key, []);
            diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys, hint }));
        }
        else if (isRecord(value) && !isName(key) && !isNear(key, rootKeys))
            diagnostics.push(catalog.workflowWrongValue(file.placeOf([key], 'key'), { found: `\`${key}\``, ...nameExpected }));
        else if (!jobName.test(key) && !templateName.test(key))
            diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys }));
        else if (!isRecord(value) && isNear(key, rootKeys))
            diagnostics.push(catalog.workflowUnknownKey(file.placeOf([key], 'key'), key, { keys: rootKeys }));
        else {
            const target = { file, path: [key], diagnostics };
            jobs.push(decodeJob(key, withoutUnknownKeys(value, jobForm, target), target));
        }
    }
    const own = Object.entries(file.value).filter(([key]) => rootKeys.includes(key));
    const cleaned = Object.fromEntries(own.map(([key, value]) => [
        key,
        withoutUnknownKeys(value, rootForm.at(key), { file, path: [key], diagnostics }),
    ]));
    const root = decode(schema, cleaned, { file, path: [], diagnostics });
    if (root !== undefined)
        return { file, root, jobs, wrong: [], wrongDefaults: [], diagnostics };
    const usable = partialRoot(file.value);
    const wrongDefaults = wrongKeys(file.value['default'], usable.default ?? {});
    const wrong = wrongKeys(file.value, goodEntries(schema.entries, file.value));
    return { file, root: usable, jobs, wrong, wrongDefaults, diagnostics };
}
/** Tells every unknown key, and every list where a mapping should be, at every depth, and leaves it out; the schema alone would stop at the first of a mapping. */
function withoutUnknownKeys(value, form, target) {
    const { file, path, diagnostics } = target;
    const inner = (key, part) => typeof part === 'object' && part !== null
        ? withoutUnknownKeys(part, form.at(key), { ...target, path: [...path, key] })
        : part;
    if (Array.isArray(value)) {
        if (!form.refusesList)
            return value.map((entry, at) => inner(at, entry));
        const wrong = { found: 'a list', expected: 'a mapping' };
        diagnostics.push(catalog.workflowWrongValue(file.placeOf(path), wrong));
        return undefined;
    }
    if (!isRecord(value))
        return value;
    const known = form.keys;
    const kept = Object.entries(value).filter(([key]) => {
        const isKnown = known.length === 0 || known.includes(key);
        if (!isKnown)
            diagnostics.push(catalog.workflowUnknownKey(file.placeOf([...path, key], 'key'), key, {
                keys: known,
                hint: foreignKeyHint(key, path),
            }));
        return isKnown;
    });
    return Object.fromEntries(kept.map(([key, part]) => [key, inner(key, part)]));
}
const nameExpected = {
    expected: 'a job name',
    hint: 'write job names in small letters, digits, `-` and `_`, at most 64; a template begins with a dot',
};
function isName(key) {
    return jobName.test(key) || templateName.test(key);
}
function isNear(key, names) {
    return names.some((name) => name.startsWith(key.slice(0, 4)) || key.startsWith(name.slice(0, 4)));
}
/** A job, or what is usable of one with errors: the rest of it is checked all the same, and others may name it. */
function decodeJob(name, value, target) {
    const { file } = target;
    const job = value === undefined ? undefined : decode(jobSchema, value, target);
    if (job !== undefined)
        return { name, job, file, wrong: [] };
    if (!isRecord(value))
        return { name, job: {}, file, wrong: required };
    const usable = goodEntries(jobSchema.entries, value);
    const wrong = wrongKeys(value, usable);
    if (wrong.includes('needs'))
        usable['needs'] = [];
    if (wrong.includes('rules'))
        usable['rules'] = usableRules(value['rules']);
    return { name, job: usable, file, wrong };
}
const required = ['stage', 'target', 'script'];
function wrongKeys(written, usable) {
    return isRecord(written) ? Object.keys(written).filter((key) => !Object.hasOwn(usable, key)) : [];
}
/** Each rule where it stands, without what is wrong in it. */
function usableRules(rules) {
    if (!Array.isArray(rules))
        return [];
    return rules.map((rule) => (isRecord(rule) ? goodEntries(job_shapes/* rule */.Hu.entries, rule) : {}));
}
/** What is still usable of a root with errors, so that one mistake does not make others of what is right. */
function partialRoot(value) {
    const stages = value['stages'];
    const names = Array.isArray(stages) ? { stages: stages.filter((stage) => typeof stage === 'string') } : {};
    const inherited = isRecord(value['default']) ? goodEntries(defaultSchema.entries, value['default']) : {};
    const workflow = isRecord(value['workflow'])
        ? { workflow: { rules: usableRules(value['workflow']['rules']) } }
        : {};
    return { ...goodEntries(rootSchema.entries, value), ...names, ...workflow, default: inherited };
}
function goodEntries(entries, value) {
    return Object.fromEntries(Object.entries(value).filter(([key, inner]) => {
        // `constructor` is a key like any other, and no property of every object.
        const schema = Object.hasOwn(entries, key) ? entries[key] : undefined;
        return schema !== undefined && dist/* safeParse */.xLC(schema, inner).success;
    }));
}
function decode(schema, value, target) {
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return result.output;
    for (const issue of result.issues)
        target.diagnostics.push(...tellIssue(issue, target));
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/js/compile/values.js


/** What no value of a file may be, wherever it stands: nested too deep, one of too many, or with a NUL, which no process takes. */
function checkValues(file) {
    const found = [];
    let count = 0;
    const isGood = (value, path) => {
        count += 1;
        if (count > mostValues || path.length > deepestNesting) {
            const what = count > mostValues ? `more than ${mostValues} values` : `more than ${deepestNesting} levels`;
            found.push(catalog.workflowTooLarge(file.placeOf(path), `${file.source.path} has ${what}`));
            return false;
        }
        if (typeof value === 'string' && value.includes('\0'))
            found.push(catalog.yamlForbidden(file.placeOf(path), 'NUL characters', 'remove it: no process can be given one'));
        if (typeof value !== 'object' || value === null)
            return true;
        return Object.entries(value).every(([key, inner]) => isGood(inner, [...path, key]));
    };
    isGood(file.value, []);
    return found;
}

;// CONCATENATED MODULE: ./build/js/compile/parse.js




/** Reads YAML 1.2 without anchors, aliases, tags and merge keys. Collects what is wrong; never throws for bad text. */
function parseFile(source) {
    const place = (start, end) => ({
        span: { source, start, end: Math.max(end, start + 1) },
    });
    if (Buffer.byteLength(source.text) > largestFile) {
        return { diagnostics: [catalog.workflowTooLarge(place(0, 1), `${source.path} is larger than 1 MiB`)] };
    }
    if (tooDeep(source.text)) {
        return {
            diagnostics: [catalog.workflowTooLarge(place(0, 1), tooNested(source))],
        };
    }
    const documents = parseDocuments(source.text);
    if (documents === undefined)
        return { diagnostics: [catalog.workflowTooLarge(place(0, 1), tooNested(source))] };
    const [document, second] = documents;
    if (document === undefined)
        return { diagnostics: [catalog.yamlSyntax(place(0, 1), 'the file is empty')] };
    const diagnostics = document.errors
        .slice(0, mostSyntaxErrors)
        .map((error) => catalog.yamlSyntax(place(error.pos[0], error.pos[1]), firstLine(error.message)));
    if (second !== undefined)
        diagnostics.push(catalog.yamlForbidden(place(second.range[0], second.range[0] + 1), 'several documents'));
    const { doubles, forbidden } = inspect(document, place);
    diagnostics.push(...doubles);
    if (diagnostics.length === 0)
        diagnostics.push(...forbidden);
    if (diagnostics.length > 0)
        return { diagnostics };
    const value = document.toJS({ maxAliasCount: 0 });
    const file = {
        source,
        value,
        placeOf: placesOf(document, source),
        has: (path) => hasPath(value, path),
    };
    const wrong = checkValues(file);
    return wrong.length > 0 ? { diagnostics: wrong } : { file, diagnostics: [] };
}
const tooNested = ({ path }) => `${path} is nested deeper than ${deepestNesting} levels`;
/** Undefined for text whose nesting overflows the stack of the parser. */
function parseDocuments(text) {
    try {
        const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, {
            version: '1.2',
            // The library compares every key with every other; `inspect` does it with a set.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'silent',
        });
        return 'empty' in documents ? [] : documents;
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
function firstLine(message) {
    return message.split('\n')[0] ?? message;
}
/** What follows the first ones comes of them more often than not. */
const mostSyntaxErrors = 10;
/**
 * A parser that recurses would meet a bomb of brackets or indentation with a full stack. Text may hold brackets too, so this
 * is coarse; `checkValues` counts the levels that there are.
 */
function tooDeep(text) {
    let depth = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            depth += 1;
        else if (character === ']' || character === '}')
            depth -= 1;
        if (depth > deepestBrackets)
            return true;
    }
    return /^ {1000}|^ *(?:[-?] +){50}/m.test(text);
}
const deepestBrackets = 500;
/** Looks at every node once. */
function inspect(document, place) {
    const found = { doubles: [], forbidden: [] };
    const forbid = ({ range }, what) => {
        const [start, end] = range ?? [0, 1];
        found.forbidden.push(catalog.yamlForbidden(place(start, end), what));
    };
    const look = (node) => {
        if (!(0,yaml_dist/* isNode */.Ll)(node))
            return;
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            forbid(node, 'aliases');
        else if (node.anchor !== undefined)
            forbid(node, 'anchors');
        else if (node.tag !== undefined)
            forbid(node, 'tags');
        if ((0,yaml_dist/* isSeq */.oP)(node))
            node.items.forEach(look);
        else if ((0,yaml_dist/* isMap */.jh)(node))
            lookAtPairs(node);
    };
    const lookAtPairs = ({ items }) => {
        const seen = new Set();
        for (const { key, value } of items) {
            if ((0,yaml_dist/* isScalar */.jn)(key)) {
                const [start] = key.range ?? [0];
                if (seen.has(key.value))
                    found.doubles.push(catalog.yamlSyntax(place(start, start + 1), 'Map keys must be unique'));
                seen.add(key.value);
                if (key.value === '<<')
                    forbid(key, 'merge keys');
            }
            else if ((0,yaml_dist/* isNode */.Ll)(key))
                forbid(key, 'mappings and lists as keys');
            look(key);
            look(value);
        }
    };
    look(document.contents);
    return found;
}
function placesOf(document, source) {
    const indexes = new WeakMap();
    const childOf = (node, key) => {
        if ((0,yaml_dist/* isSeq */.oP)(node))
            return node.items[Number(key)];
        if (!(0,yaml_dist/* isMap */.jh)(node))
            return undefined;
        const index = indexes.get(node) ?? pairsByKey(node);
        indexes.set(node, index);
        return index.get(String(key));
    };
    return (path, at = 'value') => {
        let node = document.contents;
        let shown = node;
        for (const [depth, key] of path.entries()) {
            const pair = childOf(node, key);
            if (pair === undefined)
                break;
            const wantsKey = at === 'key' && depth === path.length - 1;
            node = (0,yaml_dist/* isPair */.tO)(pair) ? pair.value : pair;
            shown = (0,yaml_dist/* isPair */.tO)(pair) && (wantsKey || !(0,yaml_dist/* isNode */.Ll)(pair.value)) ? pair.key : node;
        }
        const pointer = path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
        return { span: spanOf(shown, source), pointer };
    };
}
function pairsByKey({ items }) {
    const pairs = new Map();
    for (const pair of items) {
        const key = (0,yaml_dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : undefined;
        if (key !== undefined && !pairs.has(key))
            pairs.set(key, pair);
    }
    return pairs;
}
function hasPath(value, path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return false;
        at = at[key];
    }
    return true;
}
/** Of a value of several lines its first one. */
function spanOf(node, source) {
    if (!(0,yaml_dist/* isNode */.Ll)(node) || node.range == null)
        return { source, start: 0, end: Math.min(1, source.text.length) };
    const [start, end] = node.range;
    const lineEnd = source.text.indexOf('\n', start);
    const first = source.text.slice(start, lineEnd === -1 ? end : Math.min(end, lineEnd));
    return { source, start, end: start + Math.max(1, first.trimEnd().length) };
}

;// CONCATENATED MODULE: ./build/js/compile/load.js




/** Reads the workflow and everything that it includes, each file once. */
async function loadFiles(workflow, readSource) {
    const files = [];
    const sources = [];
    const diagnostics = [];
    const done = new Set();
    let total = 0;
    const visit = async (source, open) => {
        done.add(source.path);
        sources.push(source);
        total += source.text.length;
        const parsed = parseFile(source);
        for (const diagnostic of parsed.diagnostics)
            diagnostics.push(diagnostic);
        if (parsed.file === undefined)
            return;
        const decoded = decodeFile(parsed.file, open.length === 0 ? 'workflow' : 'included');
        for (const diagnostic of decoded.diagnostics)
            diagnostics.push(diagnostic);
        const within = [...open, source.path];
        for (const [at, { local }] of (decoded.root.include ?? []).entries()) {
            const place = parsed.file.placeOf(['include', at, 'local']);
            if (within.includes(local))
                diagnostics.push(catalog.includeCycle(place, [...within.slice(within.indexOf(local)), local]));
            else if (within.length > deepestInclude)
                diagnostics.push(catalog.includeLimit(place, `files are included deeper than ${deepestInclude} levels`));
            else if (done.size > mostIncludes)
                diagnostics.push(catalog.includeLimit(place, `more than ${mostIncludes} files are included`));
            else if (total > largestTotal)
                diagnostics.push(catalog.includeLimit(place, `all files together are larger than ${largestTotal / 1024 / 1024} MiB`));
            else if (!done.has(local)) {
                const included = await readSource(local);
                if (included === undefined)
                    diagnostics.push(catalog.includeMissing(place, local));
                else if ('text' in included)
                    await visit(included, within);
                else
                    diagnostics.push(catalog.includeUnusable(place, local, included));
            }
        }
        files.push(decoded);
    };
    await visit(workflow, []);
    return { files, sources, diagnostics };
}

;// CONCATENATED MODULE: ./build/js/compile/matrix.js

/** How many entries a matrix has, without making them. */
function matrixSize(matrix) {
    return matrix.reduce((sum, row) => sum +
        Object.values(row).reduce((size, values) => size * (typeof values === 'string' ? 1 : values.length), 1), 0);
}
/** Every combination of the values of each row, in the order of names and values as written; equal ones once. */
function expandMatrix(matrix) {
    const entries = matrix.flatMap((row) => Object.entries(row).reduce((made, [name, values]) => made.flatMap((entry) => (typeof values === 'string' ? [values] : values).map((value) => ({ ...entry, [name]: value }))), [{}]));
    const key = (entry) => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
    return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}
const longestSuffix = 40;
/**
 * The id of a matrix job: its name and its values as far as they are readable and safe in a path; a short digest where that
 * would lose something. The same values give the same id, whatever else is in the matrix.
 */
function matrixJobId(name, entry) {
    const values = Object.keys(entry)
        .sort()
        .map((key) => entry[key] ?? '');
    const readable = values
        .map((value) => value
        .toLowerCase()
        .replace(/[^a-z0-9.]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, ''))
        .join('-')
        .slice(0, longestSuffix);
    const isExact = values.every((value) => /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(value)) && readable === values.join('-');
    const digest = (0,hash/* sha256 */.s)(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 8);
    return `${name}-${[readable, ...(isExact ? [] : [digest])].filter((part) => part !== '').join('-')}`;
}

// EXTERNAL MODULE: ./build/js/model/duration.js
var duration = __webpack_require__(7818);
;// CONCATENATED MODULE: ./build/js/compile/caches.js



/** The caches of a job as a list; undefined where there is none. */
function cachesOf({ cache }) {
    if (cache === undefined || cache === null)
        return undefined;
    const caches = Array.isArray(cache) ? cache : [cache];
    return caches.length === 0 ? undefined : caches;
}
/** What only a merged job can show to be wrong with its caches: what is missing, names, keys that say nothing or two things. */
function checkCaches(job, place) {
    const caches = cachesOf(job) ?? [];
    const names = caches.map(({ name }) => name);
    const found = caches.flatMap((cache) => (cache.disabled === true ? [] : checkCache(cache, place)));
    const isTwice = (name, at) => name === undefined || names.indexOf(name) < at;
    return caches.length > 1 && names.some(isTwice) ? [...found, catalog.workflowCacheNames(place)] : found;
}
function checkCache(cache, place) {
    const missing = ['paths', 'key'].filter((key) => cache[key] === undefined);
    const found = missing.map((key) => catalog.workflowMissingKey(place, key, '`cache`'));
    if (typeof cache.key !== 'object')
        return found;
    const { prefix, files, template } = cache.key;
    if (template === undefined && prefix === undefined && files === undefined)
        found.push(catalog.workflowWrongValue(place, { found: 'an empty `key`', expected: keyForms }));
    else if (template !== undefined && (prefix ?? files) !== undefined) {
        const hint = 'write the prefix into the template, or remove the template';
        const both = `\`template\` beside \`${prefix === undefined ? 'files' : 'prefix'}\` in a key`;
        found.push(catalog.workflowWrongValue(place, { found: both, expected: keyForms, hint }));
    }
    return found;
}
const keyForms = '`prefix`, `files`, both, or `template`';
/** Names that a cache may refer to beside the job's variables. */
const ofCaches = ['job_name', 'job_id', 'run_id', 'pipeline_id', 'head_sha', 'tree_sha'];
/** Names in the texts of a job's caches that nobody knows: they stay as text, and the same key is then found by every job. */
function checkCacheTexts(merged, isKnown, files) {
    const { cache } = merged.job;
    const isList = Array.isArray(cache);
    return (cachesOf(merged.job) ?? []).flatMap((one, at) => textsOf(one).flatMap(([path, text]) => {
        const unknown = (0,model_variables/* referencesIn */.ii)(text).filter((name) => !isKnown(name) && !ofCaches.includes(name));
        const origin = originOf(['cache', ...(isList ? [at] : []), ...path], merged, files);
        if (origin === undefined)
            return [];
        const place = origin.file.placeOf(origin.path);
        return unknown.map((name) => catalog.workflowUnknownVariable(place, name, ofCaches));
    }));
}
function textsOf({ key, paths = [], fallback_keys: fallbacks = [] }) {
    const lists = { paths, fallback_keys: fallbacks };
    return [
        ...textsOfKey(key ?? ''),
        ...Object.entries(lists).flatMap(([name, texts]) => texts.map((text, at) => [[name, at], text])),
    ];
}
function textsOfKey(key) {
    if (typeof key === 'string')
        return [[['key'], key]];
    const single = ['prefix', 'template'].map((name) => [['key', name], key[name] ?? '']);
    return [...single, ...(key.files ?? []).map((text, at) => [['key', 'files', at], text])];
}

;// CONCATENATED MODULE: ./build/js/compile/expansion.js



/**
 * What stands in the way of expanding variables, asked before anything expands them: a cycle, more of them than can be
 * followed, or references that double until the value is larger than a process can be given.
 */
function expansionProblem(values) {
    if (values.size > mostVariables) {
        const what = `the job has ${values.size} variables, at most ${mostVariables} are allowed`;
        return { kind: 'too-many', name: [...values.keys()][mostVariables] ?? '', what };
    }
    // A reference to itself means the runtime's value (`PATH: $HOME/bin:$PATH`) and is no cycle.
    const before = new Map([...values].map(([name, value]) => [name, (0,model_variables/* referencesIn */.ii)(value).filter((other) => other !== name)]));
    const path = shortestCycle(before);
    if (path !== undefined)
        return { kind: 'cycle', name: path[0] ?? '', path };
    const sizes = new Map();
    const sizeOf = (name) => {
        const known = sizes.get(name);
        if (known !== undefined)
            return known;
        const own = Buffer.byteLength(values.get(name) ?? '');
        const size = (before.get(name) ?? []).reduce((sum, other) => sum + sizeOf(other), own);
        sizes.set(name, size);
        return size;
    };
    const large = [...values.keys()].find((name) => sizeOf(name) > largestVariable);
    if (large === undefined)
        return undefined;
    const what = `\`${large}\` is larger than ${largestVariable / 1024} KiB once it is expanded`;
    return { kind: 'too-large', name: large, what };
}

;// CONCATENATED MODULE: ./build/js/compile/plan-job.js










/** The jobs that a written one becomes: one, one for each entry of its matrix, or none where its rules leave it out. */
async function planJob(merged, context) {
    const entries = merged.job.parallel === undefined ? [{}] : expandMatrix(merged.job.parallel.matrix);
    const ids = entryIds(merged.name, entries, merged.job.parallel !== undefined);
    const planned = [];
    for (const [at, entry] of entries.entries()) {
        const variables = variablesOf(merged, entry, context);
        const verdict = await judgeJob(merged, variables, context);
        if (!verdict.included)
            continue;
        const all = { ...variables, ...verdict.variables, ...context.overrides };
        const { problems, ...texts } = await plan_job_textsOf(merged, all, context);
        const withTexts = { ...merged, job: { ...merged.job, ...texts } };
        const node = nodeOf(withTexts, { id: ids[at] ?? merged.name, entry, variables: all, verdict });
        planned.push({ node, merged, problems });
    }
    return planned;
}
/** Two rows of a matrix may have the same values under other names; then the names count as well. */
function entryIds(name, entries, isMatrix) {
    if (!isMatrix)
        return [name];
    const ids = entries.map((entry) => matrixJobId(name, entry));
    return ids.map((id, at) => {
        if (ids.indexOf(id) === ids.lastIndexOf(id))
            return id;
        const names = JSON.stringify(Object.entries(entries[at] ?? {}).sort(([a], [b]) => (0,compare/* compare */.U)(a, b)));
        return `${id}-${(0,hash/* sha256 */.s)(names).slice(7, 15)}`;
    });
}
/** The id of a matrix job can be that of another job: `test-20` beside `test` with `20`. Then its id says more. */
function withUniqueIds(entries) {
    const counts = new Map();
    for (const { node } of entries)
        counts.set(node.id, (counts.get(node.id) ?? 0) + 1);
    return entries.map((entry) => {
        const { id, name, matrix } = entry.node;
        if (counts.get(id) === 1 || name === undefined)
            return entry;
        const digest = (0,hash/* sha256 */.s)(JSON.stringify([name, matrix])).slice(7, 15);
        return { ...entry, node: { ...entry.node, id: `${id}-${digest}` } };
    });
}
function variablesOf({ job, written }, entry, { rootVariables, overrides }) {
    const merged = { ...rootVariables, ...job.variables, ...entry };
    for (const name of Object.keys(job.secrets ?? {}))
        if (written.job.variables?.[name] === undefined)
            Reflect.deleteProperty(merged, name);
    return { ...merged, ...overrides };
}
const always = { included: true, when: 'on_success', variables: {} };
async function judgeJob({ job, name, rulesOf }, variables, { judge, facts }) {
    if (job.rules === undefined)
        return always;
    const visible = visibleToRules(variables, { ...(await facts.predefined()), ...namesOf(job, name) });
    // `checkVariables` tells why, of every job that is planned.
    if (visible === undefined)
        return always;
    return judge.judge({ rules: job.rules, ...rulesOf }, visible);
}
/** Variables as an `if` sees them, expanded over those that are predefined; undefined where they cannot be expanded. */
function visibleToRules(variables, predefined) {
    if (expansionProblem(new Map(Object.entries(variables))) !== undefined)
        return undefined;
    return { ...predefined, ...(0,model_variables/* expandVariables */.i7)(variables, (name) => (0,model_variables/* valueIn */.xm)(predefined, name)) };
}
/** Rules and texts see the same variables: a plan holds nothing that is known only once a job runs. */
async function plan_job_textsOf({ job, name }, variables, { facts }) {
    const { image, services, artifacts } = job;
    const written = { image, services, artifacts, problems: [] };
    if (!mayRefer(job))
        return written;
    const visible = visibleToRules(variables, { ...(await facts.predefined()), ...namesOf(job, name) });
    // `checkVariables` tells why.
    return visible === undefined ? written : expandTexts(job, visible);
}
function namesOf(job, name) {
    const stage = job.stage ?? '';
    const target = job.target ?? '';
    return {
        LOOM_JOB_NAME: name,
        LOOM_JOB_STAGE: stage,
        LOOM_JOB_TARGET: target,
        CI_JOB_NAME: name,
        CI_JOB_STAGE: stage,
    };
}
function nodeOf({ name, job }, { id, entry, variables, verdict }) {
    const matrix = pairs(entry);
    return withoutUndefined({
        id,
        name: id === name ? undefined : name,
        stage: job.stage ?? '',
        target: job.target ?? '',
        ...imageOf(job),
        before_script: job.before_script,
        script: job.script ?? [],
        after_script: job.after_script,
        variables: pairs(variables),
        matrix: matrix.length === 0 ? undefined : matrix,
        when: verdict.when === 'on_success' ? undefined : verdict.when,
        timeout_ms: job.timeout === undefined ? model_plan/* defaultTimeoutMs */.xO : (0,duration/* parseDuration */.E)(job.timeout),
        secrets: secretsOf(job),
        services: job.services,
        cache: cachesOf(job),
        artifacts: job.artifacts,
        retry: typeof job.retry === 'number' ? (job.retry === 0 ? undefined : { max: job.retry }) : job.retry,
        allow_failure: job.allow_failure === false ? undefined : job.allow_failure,
        resources: job.resources,
        tests: job.tests,
        runner_pool: job.runner_pool,
        invariant: job.invariant,
    });
}
function imageOf({ image }) {
    if (image === undefined || typeof image === 'string')
        return image === undefined ? {} : { image };
    const name = image.name ?? `build:${image.build?.context ?? '.'}`;
    return Object.keys(image).length === 1 && image.name !== undefined
        ? { image: name }
        : { image: name, image_options: image };
}
function secretsOf({ secrets }) {
    if (secrets === undefined || Object.keys(secrets).length === 0)
        return undefined;
    return Object.entries(secrets)
        .map(([name, { ref, file, required }]) => ({ name, ref, file: file ?? true, required: required ?? true }))
        .sort((a, b) => (0,compare/* compare */.U)(a.name, b.name));
}
function pairs(values) {
    return Object.entries(values)
        .map(([key, value]) => ({ key, value }))
        .sort((a, b) => (0,compare/* compare */.U)(a.key, b.key));
}
/** A key that is not effective is absent. */
function withoutUndefined(node) {
    return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));
}
/** What only a merged job can show to be wrong. */
function checkMerged(merged, stages) {
    const { name, job, written, unsure } = merged;
    const place = written.file.placeOf([written.name], 'key');
    const at = (...path) => written.file.placeOf([written.name, ...path]);
    const missing = ['stage', 'target', 'script'].filter((key) => job[key] === undefined && !unsure.has(key));
    const found = missing.map((key) => catalog.workflowMissingKey(place, key, `job \`${name}\``));
    if (job.stage !== undefined && stages?.includes(job.stage) === false) {
        const own = written.job.stage === undefined ? place : at('stage');
        found.push(catalog.workflowUnknownStage(own, job.stage, stages));
    }
    if (typeof job.image === 'object' && job.image.name === undefined && job.image.build === undefined)
        found.push(catalog.workflowMissingKey(at('image'), 'name', '`image`'));
    for (const secret of Object.keys(job.secrets ?? {}))
        if (written.job.variables?.[secret] !== undefined)
            found.push(catalog.workflowSecretAndVariable(at('variables', secret), secret, at('secrets', secret)));
    return [...found, ...checkCaches(job, written.file.placeOf([written.name, 'cache']))];
}

;// CONCATENATED MODULE: ./build/js/compile/expression.js


const deepest = 50;
const tokenPattern = /\s*(?:\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})|"([^"]*)"|'([^']*)'|\/((?:[^/\\\n]|\\.)+)\/([a-z]*)|(null)(?!\w)|(&&|\|\||==|!=|=~|!~|!|\(|\)))/y;
class WrongExpression extends Error {
    details;
    constructor(details) {
        super(details.expected);
        this.details = details;
    }
}
/** Text → tree: `||` binds weaker than `&&`, that weaker than `!` and comparisons. */
function parseExpression(text) {
    try {
        return { tree: parse(tokenize(text)) };
    }
    catch (error) {
        if (error instanceof WrongExpression)
            return { error: error.details };
        throw error;
    }
}
function tokenize(text) {
    if (text.length > longestExpression) {
        const expected = `at most ${longestExpression}`;
        throw new WrongExpression({ at: 0, found: `${text.length} characters`, expected });
    }
    const tokens = [];
    const end = text.trimEnd().length;
    tokenPattern.lastIndex = 0;
    for (let at = 0; at < end; at = tokenPattern.lastIndex) {
        const match = tokenPattern.exec(text);
        if (match === null)
            throw wrongStart(text, at);
        tokens.push(tokenOf(match));
    }
    return [...tokens, { kind: 'end', value: 'the end', at: end }];
}
function tokenOf(match) {
    const [whole, plain, braced, double, single, regex, flags, nothing, operator] = match;
    const at = match.index + whole.length - whole.trimStart().length;
    const name = plain ?? braced;
    if (name !== undefined)
        return { kind: 'variable', value: name, at };
    const quoted = double ?? single;
    if (quoted !== undefined)
        return { kind: 'text', value: quoted, at };
    if (regex !== undefined)
        return { kind: 'regex', value: regex, flags: flags ?? '', at };
    return nothing === undefined
        ? { kind: 'operator', value: operator ?? '', at }
        : { kind: 'null', value: 'null', at };
}
/** What other languages write. */
const usual = {
    '=': '==',
    '&': '&&',
    '|': '||',
    and: '&&',
    or: '||',
    not: '!',
};
function wrongStart(text, from) {
    const at = from + text.slice(from).length - text.slice(from).trimStart().length;
    const rest = text.slice(at);
    const [found = ''] = /^(?:["'/].*|[\w.-]+|.)/s.exec(rest) ?? [];
    const instead = usual[found.toLowerCase()];
    const expected = instead !== undefined
        ? `\`${instead}\``
        : /^["'/]/.test(rest)
            ? `the closing \`${rest[0] ?? ''}\``
            : /^[&|=]/.test(rest)
                ? 'one of `&&`, `||`, `==`, `!=`, `=~`, `!~`'
                : '`$NAME`, a text in quotes, `null` or an operator';
    return new WrongExpression({ at, found: `\`${found}\``, expected });
}
function createReader(tokens) {
    let next = 0;
    const peek = () => tokens[next] ?? { kind: 'end', value: 'the end', at: 0 };
    return {
        peek,
        take: () => {
            const token = peek();
            next += 1;
            return token;
        },
        isAt: (...operators) => peek().kind === 'operator' && operators.includes(peek().value),
        fail: (expected) => {
            const { kind, value, at } = peek();
            return new WrongExpression({ at, found: kind === 'end' ? value : `\`${value}\``, expected });
        },
    };
}
const operandExpected = '`$NAME`, a text in quotes, `null` or `(`';
function parse(tokens) {
    const reader = createReader(tokens);
    const tree = parseChain(reader, '||', 0);
    if (reader.peek().kind !== 'end')
        throw reader.fail('an operator or the end');
    return tree;
}
function parseChain(reader, operator, depth) {
    if (depth > deepest)
        throw reader.fail(`at most ${deepest} levels`);
    const operand = () => (operator === '||' ? parseChain(reader, '&&', depth) : parseNegation(reader, depth));
    let left = operand();
    while (reader.isAt(operator)) {
        reader.take();
        left = { kind: operator, left, right: operand() };
    }
    return left;
}
function parseNegation(reader, depth) {
    if (!reader.isAt('!'))
        return parseComparison(reader, depth);
    if (depth > deepest)
        throw reader.fail(`at most ${deepest} levels`);
    reader.take();
    return { kind: 'not', of: parseNegation(reader, depth + 1) };
}
function parseComparison(reader, depth) {
    const left = parseOperand(reader, depth);
    if (!reader.isAt('==', '!=', '=~', '!~'))
        return left;
    const kind = reader.take().value;
    const isMatch = kind === '=~' || kind === '!~';
    if (isMatch !== (reader.peek().kind === 'regex'))
        throw reader.fail(isMatch ? 'a regular expression such as `/^v/`' : operandExpected);
    return { kind, left, right: parseOperand(reader, depth) };
}
function parseOperand(reader, depth) {
    if (reader.isAt('(')) {
        reader.take();
        const tree = parseChain(reader, '||', depth + 1);
        if (!reader.isAt(')'))
            throw reader.fail('`)`');
        reader.take();
        return tree;
    }
    if (reader.peek().kind === 'operator' || reader.peek().kind === 'end')
        throw reader.fail(operandExpected);
    const { kind, value, flags, at } = reader.take();
    if (kind === 'variable')
        return { kind, name: value };
    if (kind === 'regex')
        return { kind, source: value, flags: flags ?? '', at };
    return kind === 'text' ? { kind, value } : { kind: 'null' };
}
/** The value of an expression for variables; a name that is not set is `null`, which equals nothing else. */
function evaluate(tree, variables, match) {
    const truth = (node) => {
        switch (node.kind) {
            case 'not':
                return !truth(node.of);
            case '&&':
                return truth(node.left) && truth(node.right);
            case '||':
                return truth(node.left) || truth(node.right);
            case '==':
                return valueOf(node.left) === valueOf(node.right);
            case '!=':
                return valueOf(node.left) !== valueOf(node.right);
            case '=~':
                return matches(node);
            case '!~':
                return !matches(node);
            case 'regex':
                return true;
            case 'variable':
            case 'text':
            case 'null':
                return (valueOf(node) ?? '') !== '';
        }
    };
    const valueOf = (node) => {
        if (node.kind === 'variable')
            return (0,model_variables/* valueIn */.xm)(variables, node.name) ?? null;
        if (node.kind === 'text')
            return node.value;
        return node.kind === 'null' ? null : String(truth(node));
    };
    const matches = ({ left, right }) => {
        const text = valueOf(left);
        return text !== null && right.kind === 'regex' && match(right.source, right.flags, text);
    };
    return truth(tree);
}
/** Every regular expression of a tree. */
function regexesIn(tree) {
    if (tree.kind === 'regex')
        return [tree];
    if (tree.kind === 'not')
        return regexesIn(tree.of);
    return 'left' in tree ? [...regexesIn(tree.left), ...regexesIn(tree.right)] : [];
}

// EXTERNAL MODULE: ./build/js/base/glob.js
var base_glob = __webpack_require__(7522);
;// CONCATENATED MODULE: ./build/js/compile/regular-expression.js

const knownFlags = 'ims';
/** Loads the engine; only expressions that match something need it. */
async function regularExpressions() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const bits = {
        i: RE2JS.CASE_INSENSITIVE,
        m: RE2JS.MULTILINE,
        s: RE2JS.DOTALL,
    };
    const compiled = new Map();
    const compile = (source, flags) => {
        const known = compiled.get(`${flags}/${source}`);
        if (known !== undefined)
            return known;
        if (source.length > longestRegularExpression)
            throw new Error(`it is longer than ${longestRegularExpression} characters`);
        if (compiled.size >= mostRegularExpressions)
            throw new Error(`the workflow has more than ${mostRegularExpressions} different ones`);
        const bitsOfFlags = [...flags].reduce((sum, flag) => sum | (bits[flag] ?? 0), 0);
        const made = RE2JS.compile(source.replaceAll('\\/', '/'), bitsOfFlags);
        compiled.set(`${flags}/${source}`, made);
        return made;
    };
    return {
        match: (source, flags, text) => compile(source, flags).matcher(text).find(),
        problem(source, flags) {
            const unknown = [...flags].find((flag) => !knownFlags.includes(flag));
            if (unknown !== undefined)
                return `unknown flag \`${unknown}\``;
            try {
                compile(source, flags);
                return undefined;
            }
            catch (error) {
                return error instanceof Error ? error.message : String(error);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/compile/rules.js





function createRuleJudge(facts) {
    let engine;
    const diagnostics = [];
    const needEngine = async () => (engine ??= regularExpressions());
    const isTrue = async (text, variables) => {
        const parsed = parseExpression(text);
        if ('error' in parsed)
            return false;
        const regexes = regexesIn(parsed.tree);
        if (regexes.length === 0)
            return evaluate(parsed.tree, variables, () => false);
        const expressions = await needEngine();
        if (regexes.some(({ source, flags }) => expressions.problem(source, flags) !== undefined))
            return false;
        return evaluate(parsed.tree, variables, expressions.match);
    };
    const anyMatches = async (paths, globs) => {
        const expressions = await needEngine();
        const sources = globs
            .map(base_glob/* globToRegularExpression */._)
            .filter((source) => expressions.problem(source, 's') === undefined);
        return paths.some((path) => sources.some((source) => expressions.match(source, 's', path)));
    };
    const hasChanges = async (globs, place) => {
        const changed = await facts.changedPaths();
        if ('paths' in changed)
            return anyMatches(changed.paths, globs);
        diagnostics.push(catalog.rulesNoHistory(place, changed.problem, changed.hint));
        return false;
    };
    const holds = async (rule, place, variables) => {
        if (rule.if !== undefined && !(await isTrue(rule.if, variables)))
            return false;
        if (rule.changes !== undefined && !(await hasChanges(rule.changes, place)))
            return false;
        return rule.exists === undefined || anyMatches(await facts.existingPaths(), rule.exists);
    };
    return {
        diagnostics,
        async check({ rules, file, path }) {
            const found = [];
            for (const [at, rule] of rules.entries()) {
                if (rule.if !== undefined)
                    found.push(...(await checkExpression(rule.if, file.placeOf([...path, at, 'if']), needEngine)));
                for (const key of ['changes', 'exists'])
                    for (const [index, glob] of (rule[key] ?? []).entries())
                        found.push(...(await checkGlob(glob, file.placeOf([...path, at, key, index]), needEngine)));
            }
            return found;
        },
        async judge({ rules, file, path }, variables) {
            for (const [at, rule] of rules.entries()) {
                if (!(await holds(rule, file.placeOf([...path, at, 'changes']), variables)))
                    continue;
                const when = rule.when ?? 'on_success';
                return when === 'never'
                    ? { included: false }
                    : { included: true, when, variables: rule.variables ?? {} };
            }
            return { included: false };
        },
    };
}
async function checkGlob(glob, place, engine) {
    const isLong = glob.length > longestGlob;
    const isPlain = /^[\w./@-]*$/.test(glob);
    const problem = isLong || isPlain ? undefined : (await engine()).problem((0,base_glob/* globToRegularExpression */._)(glob), 's');
    if (!isLong && problem === undefined)
        return [];
    const hint = isLong
        ? `write it in at most ${longestGlob} characters`
        : 'write it like `src/**/*.ts`, `{a,b}/*.md` or `[a-z]*.c`';
    return [catalog.rulesGlob(place, glob, hint)];
}
async function checkExpression(text, place, engine) {
    const parsed = parseExpression(text);
    if ('error' in parsed) {
        const { at, found, expected } = parsed.error;
        return [catalog.expressionSyntax(within(place, text, at), found, expected)];
    }
    const found = [];
    for (const regex of regexesIn(parsed.tree))
        found.push(...(await checkRegex(regex, place, text, engine)));
    return found;
}
async function checkRegex({ source, flags, at }, ...[place, text, engine]) {
    const problem = (await engine()).problem(source, flags);
    return problem === undefined ? [] : [catalog.expressionRegex(within(place, text, at), source, problem)];
}
/** The place of an offset in a value, where the value stands in the file as it is. */
function within(place, text, at) {
    const { source, start } = place.span;
    const quote = /["']/.test(source.text[start] ?? '') ? 1 : 0;
    if (source.text.slice(start + quote, start + quote + text.length) !== text)
        return place;
    const from = start + quote + Math.min(at, Math.max(0, text.length - 1));
    return { ...place, span: { source, start: from, end: Math.max(from + 1, start + quote + text.length) } };
}

;// CONCATENATED MODULE: ./build/js/compile/variables.js





/** What is wrong with the variables of a job: what cannot be expanded is an error, an unknown name a warning, since it stays as text. */
function checkVariables({ node, merged }, files) {
    const values = new Map(node.variables.map(({ key, value }) => [key, value]));
    const place = (name) => placeOf(name, merged, files);
    const problem = expansionProblem(values);
    if (problem !== undefined) {
        const at = place(problem.name) ?? merged.written.file.placeOf([merged.written.name], 'key');
        return { errors: [tell(problem, at)], warnings: [] };
    }
    const secrets = new Set(Object.keys(merged.job.secrets ?? {}));
    const isKnown = (name) => values.has(name) || secrets.has(name) || model_variables/* predefinedNames */.Vy.has(name) || ofProvider.includes(name);
    const warnings = [...values].flatMap(([name, value]) => {
        const unknown = [...new Set((0,model_variables/* referencesIn */.ii)(value))].filter((reference) => !isKnown(reference));
        const where = unknown.length === 0 ? undefined : place(name);
        return where === undefined
            ? []
            : unknown.map((reference) => catalog.workflowUnknownVariable(where, reference, [...values.keys()]));
    });
    return { errors: [], warnings: [...warnings, ...checkCacheTexts(merged, isKnown, files)] };
}
function tell(problem, place) {
    if (problem.kind === 'cycle')
        return catalog.workflowVariableCycle(place, problem.path);
    return catalog.workflowVariableLimit(place, problem.what);
}
/** What the provider has. */
const ofProvider = ['PATH', 'HOME'];
/** Where a variable is written; nowhere for one of a rule or the command line. */
function placeOf(name, merged, files) {
    const path = ['variables', name];
    const origin = originOf(path, merged, files) ?? inRoot(path, files);
    return origin?.file.placeOf(origin.path);
}

;// CONCATENATED MODULE: ./build/js/compile/compile.js















const noFacts = {
    predefined: () => Promise.resolve({}),
    changedPaths: () => Promise.resolve({ paths: [] }),
    existingPaths: () => Promise.resolve([]),
};
/** Workflow text → Plan. Pure but for `readSource` and `facts`. All errors at once, in source order. */
async function compile(request) {
    const loaded = await loadFiles(request.workflow, request.readSource);
    const main = loaded.files.at(-1);
    const { jobs, diagnostics: unmerged } = mergeJobs(loaded.files);
    const stages = main?.root.stages ?? [];
    const facts = request.facts ?? noFacts;
    const judge = createRuleJudge(facts);
    let errors = [...loaded.diagnostics, ...unmerged];
    const refuse = () => ({ ok: false, diagnostics: inSourceOrder(errors, loaded.sources) });
    const tooMany = tooManyJobs(main, jobs);
    if (tooMany !== undefined) {
        errors = [...errors, tooMany];
        return refuse();
    }
    if (main !== undefined && main.file.source === request.workflow)
        errors = [...errors, ...checkWorkflow(main, jobs, errors.length === 0)];
    errors = [...errors, ...checkGraph(jobs, stages), ...(await checkRules(main, jobs, judge))];
    const rootVariables = mergedVariables(loaded);
    const context = { judge, facts, rootVariables, overrides: request.overrides ?? {} };
    const isOn = errors.length > 0 || (await isWorkflowOn(main, context));
    const entries = isOn
        ? withUniqueIds((await Promise.all(jobs.map(async (job) => planJob(job, context)))).flat())
        : [];
    const linked = linkEntries(entries, stages, jobs);
    const variables = entries.flatMap((entry) => [
        checkVariables(entry, loaded.files),
        checkTexts(entry.problems, entry.merged, loaded.files),
    ]);
    errors = [...errors, ...judge.diagnostics, ...variables.flatMap((checked) => checked.errors)];
    if (errors.length === 0)
        errors = [...linked.diagnostics];
    if (errors.length > 0)
        return refuse();
    const nodes = entries
        .map(({ node }) => node)
        .sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage) || (0,compare/* compare */.U)(a.id, b.id));
    const plan = { schema: model_plan/* planVersion */.Uk, stages: [...stages], nodes, edges: linked.edges };
    const text = (0,json/* canonicalJson */.d)(plan);
    const nothing = isOn ? 'the rules of every job leave it out' : 'no rule of `workflow.rules` is true';
    const value = { plan, text, digest: (0,hash/* sha256 */.s)(text), sources: loaded.sources };
    const warnings = [...variables.flatMap((checked) => checked.warnings), ...checkEffects(loaded.files, jobs)];
    return {
        ok: true,
        value: nodes.length > 0 ? value : { ...value, nothingToRun: nothing },
        warnings: inSourceOrder(warnings, loaded.sources),
    };
}
/** Asked first of all, before anything is made of each job or of each pair of them. */
function tooManyJobs(main, jobs) {
    const count = jobs.reduce((sum, { job }) => sum + matrixSize(job.parallel?.matrix ?? [{}]), 0);
    if (count <= mostJobs || main === undefined)
        return undefined;
    return catalog.workflowTooManyJobs(main.file.placeOf([]), count, mostJobs);
}
function checkWorkflow(main, jobs, isGood) {
    const stages = main.root.stages ?? [];
    const placeOfStage = (at) => main.file.placeOf(['stages', at]);
    const found = stages.flatMap((name, at) => stages.indexOf(name) < at
        ? [catalog.workflowDuplicateStage(placeOfStage(at), name, placeOfStage(stages.indexOf(name)))]
        : []);
    const known = main.wrong.includes('stages') ? undefined : main.root.stages;
    for (const job of jobs)
        found.push(...checkMerged(job, known));
    if (isGood && found.length === 0 && jobs.length === 0)
        found.push(catalog.workflowNoJobs(main.file.placeOf([])));
    return found;
}
const workflowRules = ['workflow', 'rules'];
async function checkRules(main, jobs, judge) {
    const lists = jobs.flatMap(({ job, rulesOf }) => job.rules === undefined ? [] : [{ rules: job.rules, ...rulesOf }]);
    const rules = main?.root.workflow?.rules;
    if (main !== undefined && rules !== undefined)
        lists.push({ rules, file: main.file, path: workflowRules });
    return (await Promise.all(lists.map(async (list) => judge.check(list)))).flat();
}
async function isWorkflowOn(main, { judge, facts, rootVariables, overrides }) {
    const rules = main?.root.workflow?.rules;
    if (main === undefined || rules === undefined)
        return true;
    const variables = visibleToRules({ ...rootVariables, ...overrides }, await facts.predefined());
    // What cannot be expanded is told of the jobs.
    if (variables === undefined)
        return true;
    return (await judge.judge({ rules, file: main.file, path: workflowRules }, variables)).included;
}
function mergedVariables({ files }) {
    return files.reduce((merged, file) => ({ ...merged, ...file.root.variables }), {});
}
function inSourceOrder(diagnostics, sources) {
    const order = (diagnostic) => {
        const span = diagnostic.span;
        return span === undefined ? [-1, 0] : [sources.indexOf(span.source), span.start];
    };
    const seen = new Set();
    const sorted = [...diagnostics]
        .sort((a, b) => {
        const [fileA = 0, startA = 0] = order(a);
        const [fileB = 0, startB = 0] = order(b);
        return fileA - fileB || startA - startB || (0,compare/* compare */.U)(a.code, b.code);
    })
        .filter((diagnostic) => {
        const { code, message, span } = diagnostic;
        const key = `${code} ${message} ${span?.source.path ?? ''} ${span?.start ?? ''}`;
        return !seen.has(key) && seen.add(key).has(key);
    });
    return bounded(sorted);
}
/** Output that nobody could read is cut, and says so. */
function bounded(diagnostics) {
    const shown = diagnostics.slice(0, mostDiagnostics);
    const last = shown.at(-1)?.span;
    const more = diagnostics.length - shown.length;
    return more === 0 || last === undefined
        ? shown
        : [...shown, catalog.workflowTooManyErrors({ span: last }, more)];
}


/***/ }),

/***/ 1846:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
function formOf(schema) {
    return formOfShapes([schema]);
}
/** Names of the keys that a mapping at a path may have, as the schema declares them. */
function keysAt(schema, path) {
    return path.reduce((form, key) => form.at(key), formOf(schema)).keys;
}
function formOfShapes(shapes) {
    const all = shapes.flatMap(resolve);
    const takesMapping = all.some(({ entries, type }) => entries !== undefined || type === 'record');
    const below = new Map();
    return {
        keys: [...new Set(all.flatMap((shape) => Object.keys(shape.entries ?? {})))],
        refusesList: takesMapping && !all.some(({ type }) => type === 'array'),
        at(key) {
            const name = String(key);
            const form = below.get(name) ?? formOfShapes(all.flatMap((shape) => step(shape, name)));
            below.set(name, form);
            return form;
        },
    };
}
/** Without wrappers; of a union each member. */
function resolve(shape) {
    if (shape.wrapped !== undefined)
        return resolve(shape.wrapped);
    return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape];
}
function step(shape, key) {
    const { entries = {} } = shape;
    const own = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const next = own ?? shape.rest ?? shape.item ?? (shape.type === 'record' ? shape.value : undefined);
    return next === undefined ? [] : [next];
}


/***/ }),

/***/ 7818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of a duration as a workflow has it: `90s`, `10m` or `1h 30m`. */
function parseDuration(text) {
    return [...text.matchAll(/(\d+)\s*([smh])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0);
}


/***/ })

};
