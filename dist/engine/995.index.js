export const id = 995;
export const ids = [995];
export const modules = {

/***/ 1995:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   doctor: () => (/* binding */ doctor)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _base_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9099);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7477);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5883);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9866);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6239);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9471);










const oldestNode = [20, 19];
const scarceBytes = 1024 ** 3;
/** `loom doctor`: every part that a run needs, each with its fix. Exit code 3 when one is missing. */
async function doctor(options, io) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_7__/* .workingDirectory */ .p)(io, options.directory);
    const repository = await checked('git', 'install git 2.39 or newer', async () => {
        const opened = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(directory, io.env);
        await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseOldGit */ .iB)({ cwd: opened.root, env: opened.env });
        const { simpleGit } = await __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724));
        const { major, minor } = await simpleGit().version();
        return { found: `${major}.${minor}, repository ${opened.root}`, value: opened.root };
    });
    const config = await checked('config', 'mend the file', async () => {
        const value = await (0,_config_js__WEBPACK_IMPORTED_MODULE_5__/* .readConfig */ .Xg)(repository.value, io.env);
        return { found: 'readable', value };
    });
    const findings = [
        { name: 'loom', ok: true, found: _version_js__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r },
        nodeFinding(),
        repository.finding,
        await shellFinding(io.env),
        await diskFinding(config.value),
        config.finding,
    ];
    await io.stdout.write(options.json === true ? `${JSON.stringify(findings, null, 2)}\n` : render(findings));
    return findings.every((finding) => finding.ok) ? _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.ok : _exit_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodes */ .h.environment;
}
async function checked(name, fix, check) {
    try {
        const { found, value } = await check();
        return { finding: { name, ok: true, found }, value };
    }
    catch (error) {
        if (!(error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A))
            throw error;
        return { finding: { name, ok: false, found: error.message, fix: error.diagnostic.hint ?? fix } };
    }
}
function nodeFinding() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
    return {
        name: 'node',
        ok,
        found: process.versions.node,
        ...(ok ? {} : { fix: 'install Node.js 20.19 or newer' }),
    };
}
async function shellFinding(env) {
    try {
        const { exitCode } = await (0,_base_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(['sh', '-c', ':'], { env });
        return { name: 'sh', ok: exitCode === 0, found: exitCode === 0 ? 'runs' : `exit code ${exitCode}` };
    }
    catch (error) {
        const found = error instanceof Error ? error.message : String(error);
        return { name: 'sh', ok: false, found, fix: 'put a POSIX sh on PATH' };
    }
}
async function diskFinding(config) {
    const root = config?.workspaceRoot ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    try {
        const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(root);
        const freeBytes = bavail * bsize;
        const found = `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_9__/* .formatBytes */ .z3)(freeBytes)} free in ${root}`;
        const fix = 'run `loom clean`, or set LOOM_WORKSPACE_ROOT to a larger disk';
        return { name: 'disk', ok: freeBytes >= scarceBytes, found, ...(freeBytes >= scarceBytes ? {} : { fix }) };
    }
    catch {
        return {
            name: 'disk',
            ok: false,
            found: `${root} is not there`,
            fix: 'make the directory, or set LOOM_WORKSPACE_ROOT',
        };
    }
}
function render(findings) {
    const width = Math.max(...findings.map((finding) => finding.name.length));
    return findings
        .map(({ name, ok, found, fix }) => {
        const line = `${ok ? 'ok  ' : 'fail'}  ${name.padEnd(width)}  ${found}\n`;
        return fix === undefined ? line : `${line}      ${' '.repeat(width)}  fix: ${fix}\n`;
    })
        .join('');
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
