export const id = 4196;
export const ids = [4196];
export const modules = {

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

/***/ 8792:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openNamedRun),
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var _run_open_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _run_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2397);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _run_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9902);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);





/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h_)(directory, io.env);
    const { workspaceRoot } = await (0,_run_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(root, io.env);
    await (0,_run_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recover */ .l)(root, workspaceRoot);
    return { root, directory };
}
/** Opens the run that a name means, for a command that reads. A bundle is read outside of a repository too. */
async function openNamedRun(name, io, directoryOption) {
    const { root, directory } = (0,_run_open_run_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleName */ .aR)(name)
        ? { root: '', directory: (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption) }
        : await openPast(io, directoryOption);
    return { ...(await (0,_run_open_run_js__WEBPACK_IMPORTED_MODULE_0__/* .openRun */ .Iy)(name, { repositoryRoot: root, directory, env: io.env })), root };
}


/***/ }),

/***/ 8572:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runs: () => (/* binding */ runs)
/* harmony export */ });
/* harmony import */ var _records_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3810);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9866);
/* harmony import */ var _model_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7410);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8792);





/** `loom runs`: past runs, newest first. */
async function runs(flags, io) {
    const { root } = await (0,_past_js__WEBPACK_IMPORTED_MODULE_3__/* .openPast */ .R)(io, flags.directory);
    const found = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_1__/* .listKnownRuns */ .oe)(root);
    const rows = await Promise.all(found.map(rowOf));
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else if (rows.length === 0)
        await io.stdout.write('no past run; start one with `loom run --local`\n');
    else
        await io.stdout.write((0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTable */ .ku)([
            ['run', 'started', 'tree', 'status', 'duration', 'workspace', 'context'],
            ...rows.map(cells),
        ]));
    return _model_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok;
}
async function rowOf(found) {
    if (!('receipt' in found))
        return { run: found.path, problem: found.problem };
    const { run_id, started_at, snapshot_tree_sha, status, context, duration_ms } = found.receipt;
    const size = await (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceSize */ .$i)(found.receipt, process.getuid?.());
    return {
        run: run_id,
        started: started_at,
        tree: snapshot_tree_sha ?? '',
        status,
        context,
        ...(found.isImported === true ? { imported: true } : {}),
        ...(duration_ms === undefined ? {} : { duration_ms }),
        ...(size === undefined ? {} : { workspace_bytes: size }),
    };
}
function cells(row) {
    if ('problem' in row)
        return [row.run, row.problem];
    const duration = row.duration_ms === undefined ? '' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(row.duration_ms);
    const size = row.imported === true
        ? 'imported'
        : row.workspace_bytes === undefined
            ? 'gone'
            : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(row.workspace_bytes);
    return [
        row.run,
        row.started.replace('T', ' ').slice(0, 19),
        row.tree.slice(0, 10),
        row.status,
        duration,
        size,
        row.context,
    ];
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
