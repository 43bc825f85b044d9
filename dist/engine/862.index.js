export const id = 862;
export const ids = [862];
export const modules = {

/***/ 9862:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configInit: () => (/* binding */ configInit),
/* harmony export */   configShow: () => (/* binding */ configShow)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9866);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7477);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5883);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6239);









/** `loom config show`: every value that is set, and which layer set it. */
async function configShow(flags, io) {
    const layers = await (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readLayers */ .n4)(await rootOf(io, flags.directory), io.env);
    const settings = effective(layers);
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(settings, null, 2)}\n`);
    else {
        const rows = settings.map(({ key, value, layer, from }) => [
            key,
            typeof value === 'string' ? value : JSON.stringify(value),
            layer === from ? layer : `${layer}: ${from}`,
        ]);
        await io.stdout.write((0,_report_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatTable */ .ku)(rows));
    }
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
}
/** Outside of a repository there is the user's layer still. */
async function rootOf(io, directory) {
    try {
        return (await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)((0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, directory), io.env)).root;
    }
    catch (error) {
        if (error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A && error.diagnostic.code === 'git/not-a-repository')
            return undefined;
        throw error;
    }
}
function effective(layers) {
    const settings = new Map();
    for (const { name, from, value } of layers)
        for (const [key, leaf] of leaves(value))
            settings.set(key, { key, value: leaf, layer: name, from });
    return [...settings.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}
function leaves(value, before = '') {
    return Object.entries(value).flatMap(([key, inner]) => {
        if (inner === undefined)
            return [];
        return typeof inner === 'object' && inner !== null && !Array.isArray(inner)
            ? leaves(inner, `${before}${key}.`)
            : [[`${before}${key}`, inner]];
    });
}
const template = `# Defaults of Loom's runtime. What runs is in the workflow.
# runtime:
#   workspace: { root: /var/tmp }   # where workspaces are made
#   host: { env: clean }            # inherit, or clean: a small fixed set of variables
#   jobs: 2                         # how many jobs run at once
# providers:
#   keepass: { aliases: { app: { path: app.kdbx, passwordEnv: APP_KDBX_PASSWORD } } }
#   op: { serviceAccountTokenEnv: OP_SERVICE_ACCOUNT_TOKEN }
`;
const ofUser = `# secrets:                          # what workflows may ask of this machine
#   allowExec: { pass: [pass, show] }
#   allowFiles: [~/.config/app/token]
`;
/** `loom config init`: writes a config file with every line commented out. Never overwrites. */
async function configInit(flags, io) {
    const path = flags.user === true
        ? (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .userConfigPath */ .NV)(io.env)
        : (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryConfigPath */ .q)((await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepository */ .W1)((0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, flags.directory), io.env)).root);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, flags.user === true ? template + ofUser : template, { flag: 'wx' });
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
        const message = `${path} is there already`;
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', { code: 'config/exists', message, hint: 'edit it, or remove it first' }, error);
    }
    await io.stdout.write(`wrote ${path}\n`);
    return _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok;
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


/***/ })

};
