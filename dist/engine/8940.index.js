export const id = 8940;
export const ids = [8940];
export const modules = {

/***/ 8940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff_diff)
});

// UNUSED EXPORTS: exitCodeOf

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/parity/diff.js + 12 modules
var diff = __webpack_require__(7024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/js/model/stability.js

/** Identifier of the format, see `docs/diff.md`. */
const stabilityVersion = 'v1';
/** What `loom diff --against-last N --format json` prints. */
const stabilitySchema = dist/* object */.Ikc({
    schema_version: dist/* literal */.euz(stabilityVersion),
    kind: dist/* literal */.euz('loom-stability'),
    tree_sha: dist/* string */.YjP(),
    /** Ids of the runs that were compared, the one in question first. */
    runs: dist/* array */.YOg(dist/* string */.YjP()),
    /** What did not always end alike. */
    unstable: dist/* array */.YOg(dist/* object */.Ikc({
        kind: dist/* picklist */.KIO(['job', 'step', 'test']),
        job: dist/* string */.YjP(),
        name: dist/* string */.YjP(),
        outcomes: dist/* array */.YOg(dist/* object */.Ikc({ outcome: dist/* string */.YjP(), runs: dist/* number */.aig() })),
    })),
});

// EXTERNAL MODULE: ./build/js/parity/side.js
var side = __webpack_require__(9851);
;// CONCATENATED MODULE: ./build/js/parity/stability.js


/**
 * Names jobs, steps and tests that did not always end alike in runs of one source, the newest run first. What a run has not, such
 * as a job that was not chosen, counts for nothing.
 */
function findUnstable(runs) {
    const seen = new Map();
    for (const { compared } of runs)
        for (const { kind, job, name, end } of endsOf(compared)) {
            const key = `${kind}\0${job}\0${name}`;
            const entry = seen.get(key) ?? { kind, job, name, ends: [] };
            entry.ends.push(end);
            seen.set(key, entry);
        }
    const unstable = [...seen.values()].filter(({ ends }) => ends.some((end) => end !== ends[0]));
    return {
        schema_version: stabilityVersion,
        kind: 'loom-stability',
        tree_sha: runs[0]?.compared.source.tree_sha ?? '',
        runs: runs.map(({ runId }) => runId),
        unstable: unstable.map(({ ends, ...unit }) => ({ ...unit, outcomes: countEnds(ends) })),
    };
}
function* endsOf({ jobs }) {
    for (const { id: job, outcome, steps, tests } of jobs) {
        if (outcome === 'skipped' || outcome === 'cancelled')
            continue;
        yield { kind: 'job', job, name: job, end: outcome };
        for (const step of steps)
            if (step.exit_code !== undefined)
                yield { kind: 'step', job, name: (0,side/* stepName */.u)(step), end: `exit ${step.exit_code}` };
        for (const { id, outcome: end } of tests?.cases ?? [])
            yield { kind: 'test', job, name: id, end };
    }
}
function countEnds(ends) {
    const counts = new Map();
    for (const end of ends)
        counts.set(end, (counts.get(end) ?? 0) + 1);
    return [...counts].map(([outcome, runs]) => ({ outcome, runs }));
}

// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/read-compared.js
var read_compared = __webpack_require__(445);
// EXTERNAL MODULE: ./build/js/report/diff-text.js
var diff_text = __webpack_require__(9104);
// EXTERNAL MODULE: ./build/js/report/diff-words.js
var diff_words = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
;// CONCATENATED MODULE: ./build/js/report/stability-text.js


const shown = 40;
/** Which jobs, steps and tests did not end alike in all runs of a tree, for a person. */
function stabilityText({ runs, tree_sha, unstable }, paint) {
    const of = `${(0,diff_words/* count */.U9)(runs.length, 'run')} of tree ${tree_sha.slice(0, 7)}`;
    if (runs.length < 2)
        return `nothing to compare: run ${runs[0] ?? ''} is the only one of tree ${tree_sha.slice(0, 7)}\n`;
    if (unstable.length === 0)
        return `${paint.green('✓ stable')}: every job, step and test ended alike in ${of}\n`;
    const rows = unstable
        .slice(0, shown)
        .map(({ kind, job, name, outcomes }) => [
        `  ${kind}`,
        (0,diff_words/* plain */.pj)(kind === 'job' ? job : `${job}  ${name}`),
        outcomes.map((one) => `${(0,diff_words/* plain */.pj)(one.outcome)} ${one.runs}×`).join(', '),
    ]);
    const more = unstable.length > shown ? `  … and ${unstable.length - shown} more, see --format json\n` : '';
    return `${paint.red('✗ not stable')}: ${(0,diff_words/* count */.U9)(unstable.length, 'outcome')} changed within ${of}\n\n${(0,format/* formatTable */.ku)(rows)}${more}`;
}

// EXTERNAL MODULE: ./build/js/run/open-run.js + 4 modules
var open_run = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/js/run/run-side.js
var run_side = __webpack_require__(4201);
// EXTERNAL MODULE: ./build/js/cli/config.js + 2 modules
var config = __webpack_require__(7477);
// EXTERNAL MODULE: ./build/js/cli/exit.js
var exit = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/cli/version.js
var version = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/js/cli/commands/past.js
var past = __webpack_require__(8792);
;// CONCATENATED MODULE: ./build/js/cli/commands/diff.js
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















/** `loom diff`: whether two runs did the same, and if not, why. */
async function diff_diff(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { root, directory } = await (0,past/* openPast */.R)(io, flags.directory);
        const format = flags.json === true ? 'json' : (flags.format ?? 'text');
        if (flags.againstLast !== undefined)
            return diffAgainstLast({ ...flags, format }, { root, directory, io });
        const { parityIgnore, parityNormalise: patterns } = await (0,config/* readConfig */.Xg)(root, io.env);
        const places = { repositoryRoot: root, directory, env: io.env };
        const first = __addDisposableResource(env_1, await (0,open_run/* openRun */.Iy)(flags.a ?? 'previous', places), true);
        const second = __addDisposableResource(env_1, await (0,open_run/* openRun */.Iy)(flags.b ?? 'last', places), true);
        const [a, b] = await Promise.all([
            (0,run_side/* readRunSide */.d)(first.receipt, { ...places, patterns }),
            (0,run_side/* readRunSide */.d)(second.receipt, { ...places, patterns }),
        ]);
        const found = await (0,diff/* diffRuns */.W)(a, b, { ignore: [...parityIgnore, ...splitPaths(flags.ignore)] });
        await io.stdout.write(await renderDiff(found, format, { out: io.stdout, io }));
        return exitCodeOf(found, flags.strict);
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
function splitPaths(values = []) {
    return values.flatMap((value) => value.split(',')).filter((path) => path !== '');
}
/** Whether two runs count as the same: `equivalent` does, unless it must be `identical`. */
function exitCodeOf({ verdict }, strict = false) {
    return verdict === 'identical' || (verdict === 'equivalent' && !strict) ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.failed;
}
async function renderDiff(found, format, { out, io }) {
    switch (format) {
        case 'text':
            return (0,diff_text/* diffText */.N)(found, picocolors.createColors((0,cli_io/* wantsColors */.E)(out, io.env)), out.columns());
        case 'json':
            return `${JSON.stringify(found, null, 2)}\n`;
        case 'markdown':
            return (await __webpack_require__.e(/* import() */ 5686).then(__webpack_require__.bind(__webpack_require__, 5686))).diffMarkdown(found);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 8164).then(__webpack_require__.bind(__webpack_require__, 8164))).diffPage(found, version/* version */.r);
    }
}
async function diffAgainstLast(flags, past) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { a, b, againstLast = 0, format } = flags;
        const { root, directory, io } = past;
        if (b !== undefined)
            throw wrongUse('`--against-last` takes one run, found two', 'name only the run in question');
        if (format !== 'text' && format !== 'json')
            throw wrongUse(`\`--against-last\` has no format \`${format}\``, 'use `--format text` or `--format json`');
        const run = __addDisposableResource(env_2, await (0,open_run/* openRun */.Iy)(a ?? 'last', { repositoryRoot: root, directory, env: io.env }), true);
        const { receipt } = run;
        const own = await (0,read_compared/* readCompared */.y)(receipt, root);
        const found = findUnstable([
            { runId: receipt.run_id, compared: own },
            ...(await earlierRuns(receipt, root, againstLast)),
        ]);
        const paint = picocolors.createColors((0,cli_io/* wantsColors */.E)(io.stdout, io.env));
        await io.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : stabilityText(found, paint));
        return found.unstable.length === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.failed;
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The newest other runs of the same tree that left something to compare. */
async function earlierRuns(receipt, root, limit) {
    const runs = [];
    for (const found of await (0,find/* listRuns */.v)(root)) {
        if (runs.length === limit)
            break;
        if (!('receipt' in found) || found.receipt.run_id === receipt.run_id)
            continue;
        if (found.receipt.snapshot_tree_sha !== receipt.snapshot_tree_sha)
            continue;
        const compared = await (0,read_compared/* readCompared */.y)(found.receipt, root).catch((error) => {
            if (error instanceof failure/* LoomFailure */.A)
                return undefined;
            throw error;
        });
        if (compared !== undefined)
            runs.push({ runId: found.receipt.run_id, compared });
    }
    return runs;
}
function wrongUse(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'diff/wrong-use', message, hint });
}


/***/ }),

/***/ 7477:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  n4: () => (/* binding */ readLayers),
  q: () => (/* binding */ repositoryConfigPath),
  NV: () => (/* binding */ userConfigPath)
});

// UNUSED EXPORTS: workspaceMountModes

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/compile/shape-keys.js
var shape_keys = __webpack_require__(1846);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/js/cli/config-schema.js

const config_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const texts = dist/* array */.YOg(config_schema_text);
/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
const configSchema = dist/* strictObject */.rej({
    runtime: dist/* optional */.lqM(dist/* strictObject */.rej({
        docker: dist/* optional */.lqM(dist/* strictObject */.rej({ workspaceMount: dist/* optional */.lqM(dist/* picklist */.KIO(['ephemeral_volume', 'bind_mount'])) })),
        workspace: dist/* optional */.lqM(dist/* strictObject */.rej({ root: dist/* optional */.lqM(config_schema_text) })),
        host: dist/* optional */.lqM(dist/* strictObject */.rej({ env: dist/* optional */.lqM(dist/* picklist */.KIO(['inherit', 'clean'])) })),
        jobs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    })),
    cache: dist/* optional */.lqM(dist/* strictObject */.rej({ dir: dist/* optional */.lqM(config_schema_text), maxSize: dist/* optional */.lqM(config_schema_text) })),
    parity: dist/* optional */.lqM(dist/* strictObject */.rej({ ignore: dist/* optional */.lqM(texts), normalise: dist/* optional */.lqM(texts) })),
    providers: dist/* optional */.lqM(dist/* strictObject */.rej({
        keepass: dist/* optional */.lqM(dist/* strictObject */.rej({
            aliases: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* strictObject */.rej({
                path: dist/* optional */.lqM(config_schema_text),
                passwordEnv: dist/* optional */.lqM(config_schema_text),
                keyfileEnv: dist/* optional */.lqM(config_schema_text),
            }))),
        })),
        op: dist/* optional */.lqM(dist/* strictObject */.rej({ serviceAccountTokenEnv: dist/* optional */.lqM(config_schema_text) })),
    })),
    secrets: dist/* optional */.lqM(dist/* strictObject */.rej({
        allowExec: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* pipe */.FsL(texts, dist/* minLength */.BpQ(1)))),
        allowFiles: dist/* optional */.lqM(texts),
    })),
});

// EXTERNAL MODULE: ./build/js/secrets/settings.js
var settings = __webpack_require__(9475);
;// CONCATENATED MODULE: ./build/js/cli/secret-settings.js



/** What the layers of a config, the lowest first, say about secrets. Fails with `config/invalid` for aliases that cannot be told apart. */
function secretSettings(layers, { env, userConfig, node }) {
    const keepass = databasesOf(layers);
    const collision = (0,settings/* collidingAliases */.oe)(keepass.keys());
    if (collision !== undefined)
        throw ambiguousAliases(collision);
    const tokens = layers.map(({ providers }) => providers?.op?.serviceAccountTokenEnv);
    const packages = (env['NODE_PATH'] ?? '').split(external_node_path_.delimiter).filter((path) => (0,external_node_path_.isAbsolute)(path));
    return {
        keepass,
        onePasswordTokenEnv: tokens.findLast((name) => name !== undefined),
        onePasswordModules: [
            (0,external_node_path_.join)((0,external_node_path_.dirname)(userConfig), 'node_modules'),
            ...packages,
            (0,external_node_path_.join)((0,external_node_path_.dirname)(node), '../lib/node_modules'),
        ],
        allowExec: new Map(layers.flatMap(({ secrets }) => Object.entries(secrets?.allowExec ?? {}))),
        allowFiles: layers.flatMap(({ secrets }) => secrets?.allowFiles ?? []),
    };
}
function databasesOf(layers) {
    const databases = new Map();
    for (const { providers } of layers)
        for (const [alias, database] of Object.entries(providers?.keepass?.aliases ?? {}))
            databases.set(alias, { ...databases.get(alias), ...database });
    return databases;
}
const keepassVariable = /^LOOM_KEEPASS_DB_([A-Z0-9_]+)_(PATH|PASSWORD_ENV|KEYFILE_ENV)$/;
const keysOf = { PATH: 'path', PASSWORD_ENV: 'passwordEnv', KEYFILE_ENV: 'keyfileEnv' };
/**
 * What `LOOM_KEEPASS_DB_<ALIAS>_…` set, each as a config of its own. An alias of the written ones that comes to the same name in
 * a variable is meant; else the alias is called as in the variable.
 */
function keepassVariables(env, written) {
    const aliases = [...databasesOf(written).keys()];
    return Object.entries(env).flatMap(([variable, text = '']) => {
        const [, key, what] = keepassVariable.exec(variable) ?? [];
        if (key === undefined || text === '')
            return [];
        const alias = aliases.find((name) => (0,settings/* aliasKey */.Us)(name) === key) ?? key;
        const setting = keysOf[what];
        const database = { [setting]: setting === 'path' ? (0,external_node_path_.resolve)(text) : text };
        return [{ from: variable, value: { providers: { keepass: { aliases: { [alias]: database } } } } }];
    });
}
/** Makes paths below `providers` and `secrets` absolute. A program without a slash stays: it is looked for on `PATH`. */
function withAbsoluteSecretPaths({ providers, secrets, ...config }, absolute) {
    const aliases = mapValues(providers?.keepass?.aliases, (database) => database.path === undefined ? database : { ...database, path: absolute(database.path) });
    const allowExec = mapValues(secrets?.allowExec, ([program = '', ...rest]) => [
        program.includes('/') ? absolute(program) : program,
        ...rest,
    ]);
    const allowFiles = secrets?.allowFiles?.map(absolute);
    return {
        ...config,
        providers: { ...providers, keepass: { aliases } },
        secrets: { allowExec, allowFiles },
    };
}
function mapValues(record, change) {
    if (record === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
/** What a repository could use to run programs or read files of whoever runs its workflow. */
function refuseSecretKeys({ secrets = {} }, path) {
    const key = Object.keys(secrets)[0];
    if (key === undefined)
        return;
    throw invalid(`${path}: secrets.${key} may stand in your own config only`, 'move it to ~/.config/loom/config.yml');
}
function ambiguousAliases([one, other]) {
    return invalid(`the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${(0,settings/* aliasKey */.Us)(one)}`, 'rename one of them');
}
function invalid(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message, hint });
}

;// CONCATENATED MODULE: ./build/js/cli/config.js











const builtIn = {
    runtime: { docker: { workspaceMount: 'ephemeral_volume' }, host: { env: 'inherit' } },
    cache: { maxSize: '10GiB' },
};
/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
async function readConfig(repositoryRoot, env) {
    const layers = await readLayers(repositoryRoot, env);
    const runtime = layers.map(({ value }) => value.runtime);
    const parity = layers.map(({ value }) => value.parity);
    const root = runtime.findLast((one) => one?.workspace?.root !== undefined)?.workspace?.root;
    const jobs = runtime.findLast((one) => one?.jobs !== undefined)?.jobs;
    return {
        cleanEnv: runtime.findLast((one) => one?.host?.env !== undefined)?.host?.env === 'clean',
        workspaceMount: runtime.findLast((one) => one?.docker?.workspaceMount !== undefined)?.docker?.workspaceMount ??
            'ephemeral_volume',
        secrets: secretSettings(layers.map(({ value }) => value), { env, userConfig: userConfigPath(env), node: process.execPath }),
        parityIgnore: parity.findLast((one) => one?.ignore !== undefined)?.ignore ?? [],
        parityNormalise: parity.findLast((one) => one?.normalise !== undefined)?.normalise ?? [],
        ...(root === undefined ? {} : { workspaceRoot: root }),
        ...(jobs === undefined ? {} : { maxParallelJobs: jobs }),
    };
}
/** All layers, the lowest first; relative paths are made absolute, from the file that holds them. */
async function readLayers(repositoryRoot, env) {
    const layers = [{ name: 'built in', from: 'built in', value: builtIn }];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    layers.push(...(await readLayer('user', userConfigPath(env), home)));
    if (repositoryRoot !== undefined)
        layers.push(...(await readLayer('repository', repositoryConfigPath(repositoryRoot), home)));
    return [...layers, ...environmentLayers(env), ...keepassLayers(env, layers)];
}
function userConfigPath(env) {
    const base = env['XDG_CONFIG_HOME'];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    return (0,external_node_path_.join)(base !== undefined && (0,external_node_path_.isAbsolute)(base) ? base : (0,external_node_path_.join)(home, '.config'), 'loom/config.yml');
}
function repositoryConfigPath(repositoryRoot) {
    return (0,external_node_path_.join)(repositoryRoot, '.loom/config.yml');
}
/** How the workspace gets into containers. */
const workspaceMountModes = ['ephemeral_volume', 'bind_mount'];
function environmentLayers(env) {
    const layers = [];
    const add = (variable, value) => {
        const text = env[variable];
        if (text !== undefined && text !== '')
            layers.push({ name: 'environment', from: variable, value: value(text) });
    };
    add('LOOM_WORKSPACE_ROOT', (text) => ({ runtime: { workspace: { root: (0,external_node_path_.resolve)(text) } } }));
    add('LOOM_CACHE_DIR', (text) => ({ cache: { dir: (0,external_node_path_.resolve)(text) } }));
    add('LOOM_DOCKER_WORKSPACE_MOUNT', (text) => {
        const workspaceMount = workspaceMountModes.find((mount) => mount === text);
        if (workspaceMount !== undefined)
            return { runtime: { docker: { workspaceMount } } };
        throw config_invalid('LOOM_DOCKER_WORKSPACE_MOUNT', `found \`${text}\``, `expected ${workspaceMountModes.join(' or ')}`);
    });
    return layers;
}
function keepassLayers(env, files) {
    const written = files.map(({ value }) => value);
    return keepassVariables(env, written).map(({ from, value }) => ({ name: 'environment', from, value }));
}
async function readLayer(name, path, home) {
    const text = await readIfPresent(path);
    if (text === undefined)
        return [];
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const syntax = document.errors[0];
    if (syntax !== undefined)
        throw config_invalid(path, syntax.message.split('\n')[0] ?? 'not YAML', 'mend the YAML');
    const decoded = dist/* safeParse */.xLC(configSchema, document.toJS() ?? {});
    if (!decoded.success)
        throw wrongValue(path, decoded.issues[0]);
    if (name === 'repository')
        refuseSecretKeys(decoded.output, path);
    const absolute = (value) => (0,external_node_path_.resolve)(path, '..', value.replace(/^~(?=\/)/, home));
    return [{ name, from: path, value: withAbsolutePaths(decoded.output, absolute) }];
}
function withAbsolutePaths(config, absolute) {
    const { runtime, cache } = config;
    const root = runtime?.workspace?.root;
    return {
        ...withAbsoluteSecretPaths(config, absolute),
        ...(root === undefined ? {} : { runtime: { ...runtime, workspace: { root: absolute(root) } } }),
        ...(cache?.dir === undefined ? {} : { cache: { ...cache, dir: absolute(cache.dir) } }),
    };
}
function wrongValue(path, issue) {
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const where = keys.length === 0 ? 'the file' : keys.join('.');
    if (issue.type !== 'strict_object' || issue.expected !== 'never')
        return config_invalid(path, `${where}: ${issue.message}`, 'see docs/config.md');
    const known = (0,shape_keys/* keysAt */._)(configSchema, keys.slice(0, -1));
    const near = (0,suggest/* nearest */.p)(keys.at(-1) ?? '', known);
    const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
    return config_invalid(path, `unknown key \`${where}\``, hint);
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw new failure/* LoomFailure */.A('environment', {
            code: 'config/unreadable',
            message: `cannot read ${path}`,
            hint: 'make the file readable, or remove it',
        }, error);
    }
}
function config_invalid(from, problem, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message: `${from}: ${problem}`, hint });
}


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

/***/ 9104:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ diffText)
/* harmony export */ });
/* harmony import */ var _parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6928);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9866);
/* harmony import */ var _diff_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4958);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4489);




const shownDifferences = 12;
/** A diff as a person reads it in a terminal. `A` is the first run named, `B` the second. */
function diffText(diff, paint, columns) {
    const width = Math.max(40, Math.min(columns, 120));
    const sections = [
        verdictLines(diff, paint, width),
        sides(diff, paint),
        causes(diff, paint, width),
        first(diff, paint, width),
        tests(diff, paint),
        artifacts(diff, paint),
        differences(diff, paint, width),
        ignored(diff),
        look(diff),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
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
    const shown = all.slice(0, shownDifferences);
    const room = Math.max(12, Math.floor((width - 8) / 4));
    const value = (one) => (0,_parity_differing_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .cutLine */ .Hh)((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .vp)(one), room);
    const rows = shown.map(({ path, a, b }) => [
        `  ${cutPath((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(path), width - 2 * room - 6)}`,
        value(a),
        value(b),
    ]);
    return [
        ...heading((0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(all.length, 'difference'), (0,_diff_words_js__WEBPACK_IMPORTED_MODULE_0__/* .summariseClasses */ .Dx)(all), { paint, width }),
        ...(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTable */ .ku)([['', 'A', 'B'], ...rows])
            .trimEnd()
            .split('\n')
            .map((line, at) => (at === 0 ? paint.dim(line) : line)),
        ...(all.length > shown.length ? [`  … and ${all.length - shown.length} more, see --format json`] : []),
    ];
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
/* harmony import */ var _parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1650);



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
        .map((job) => (0,_parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoredNameIn */ .x)(job.lastLines.join('\n'), ignored))
        .filter((name) => name !== undefined);
    return [...new Set(names)].map((name) => `${name.replace(/\/$/, '')} is ignored by git, so it is not in the workspace. Commit it, pass it with variables:, or make it in a script step.`);
}


/***/ })

};
