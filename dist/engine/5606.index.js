export const id = 5606;
export const ids = [5606];
export const modules = {

/***/ 1161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
const units = ['', 'k', 'm', 'g', 't'];
/** Form of a size, as `parseSize` reads it. */
const sizeText = /^\s*(\d+(?:\.\d+)?)\s*([kmgtKMGT]?)i?[bB]?\s*$/;
/** Bytes of `500 MB`, `10GiB` or a plain number; units are powers of 1024. Undefined for what is no size. */
function parseSize(text) {
    const [, number, unit = ''] = sizeText.exec(text) ?? [];
    return number === undefined
        ? undefined
        : Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
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

/***/ 1754:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sayCaches),
/* harmony export */   m: () => (/* binding */ sayCache)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

/** What became of a cache, in a few words: `hit, 1.2 MB`; `miss · saved, 1.2 MB`; of a miss also what of its key has changed. */
function sayCache(cache) {
    const { restored, restored_bytes, matched_key, missed, saved, saved_bytes } = cache;
    const found = matched_key === undefined ? restored : `${restored ?? ''} ${matched_key}`;
    const parts = [
        ...(found === undefined ? [] : [withBytes(found, restored_bytes)]),
        ...(missed === undefined ? [] : [missed]),
        // What was there before, or is not saved, was said with what was found.
        ...(saved === undefined || saved === 'exists' || saved === restored
            ? []
            : [withBytes(saved, saved_bytes)]),
    ];
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(parts.join(' · ').replaceAll('\n', ' '), false);
}
/** All caches of a job, each with its name. */
function sayCaches(caches) {
    return caches.map((cache) => `cache ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(cache.name, false)}: ${sayCache(cache)}`).join('  ');
}
function withBytes(what, bytes) {
    if (bytes === undefined)
        return what;
    return bytes === 0 ? `${what}, in place` : `${what}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)}`;
}


/***/ }),

/***/ 9990:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ glyphs)
/* harmony export */ });
const glyphs = {
    success: '✓',
    failed: '✗',
    timed_out: '✗',
    cancelled: '■',
    skipped: '−',
};


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

/***/ 9902:
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
// EXTERNAL MODULE: ./build/js/base/size.js
var size = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/js/run/config-schema.js


const config_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const config_schema_size = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(size/* sizeText */.l, (issue) => `found \`${String(issue.input)}\`, expected a size such as \`10GiB\``));
const texts = dist/* array */.YOg(config_schema_text);
/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
const configSchema = dist/* strictObject */.rej({
    runtime: dist/* optional */.lqM(dist/* strictObject */.rej({
        docker: dist/* optional */.lqM(dist/* strictObject */.rej({ workspaceMount: dist/* optional */.lqM(dist/* picklist */.KIO(['ephemeral_volume', 'bind_mount'])) })),
        workspace: dist/* optional */.lqM(dist/* strictObject */.rej({ root: dist/* optional */.lqM(config_schema_text) })),
        host: dist/* optional */.lqM(dist/* strictObject */.rej({ env: dist/* optional */.lqM(dist/* picklist */.KIO(['inherit', 'clean'])) })),
        jobs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    })),
    cache: dist/* optional */.lqM(dist/* strictObject */.rej({ dir: dist/* optional */.lqM(config_schema_text), maxSize: dist/* optional */.lqM(config_schema_size) })),
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
var settings = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/js/run/secret-settings.js



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

;// CONCATENATED MODULE: ./build/js/run/config.js












const builtIn = {
    runtime: { docker: { workspaceMount: 'ephemeral_volume' }, host: { env: 'inherit' } },
    cache: { maxSize: '10GiB' },
};
/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
async function readConfig(repositoryRoot, env) {
    const layers = await readLayers(repositoryRoot, env);
    const runtime = layers.map(({ value }) => value.runtime);
    const parity = layers.map(({ value }) => value.parity);
    const cache = layers.map(({ value }) => value.cache);
    const directory = cache.findLast((one) => one?.dir !== undefined)?.dir;
    const maxSizeBytes = (0,size/* parseSize */.D)(cache.findLast((one) => one?.maxSize !== undefined)?.maxSize ?? '');
    const root = runtime.findLast((one) => one?.workspace?.root !== undefined)?.workspace?.root;
    const jobs = runtime.findLast((one) => one?.jobs !== undefined)?.jobs;
    return {
        cleanEnv: runtime.findLast((one) => one?.host?.env !== undefined)?.host?.env === 'clean',
        workspaceMount: runtime.findLast((one) => one?.docker?.workspaceMount !== undefined)?.docker?.workspaceMount ??
            'ephemeral_volume',
        secrets: secretSettings(layers.map(({ value }) => value), { env, userConfig: userConfigPath(env), node: process.execPath }),
        cache: {
            ...(directory === undefined ? {} : { directory }),
            ...(maxSizeBytes === undefined ? {} : { maxSizeBytes }),
        },
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


/***/ })

};
