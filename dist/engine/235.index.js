export const id = 235;
export const ids = [235];
export const modules = {

/***/ 1235:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clean: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _records_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3810);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3576);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9866);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5883);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8792);






const keptByDefault = 5;
const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `loom clean`: removes workspaces of ended runs. */
async function clean(flags, io) {
    const { root } = await (0,_past_js__WEBPACK_IMPORTED_MODULE_4__/* .openPast */ .R)(io, flags.directory);
    const before = flags.olderThan === undefined ? {} : { before: new Date(Date.now() - parseAge(flags.olderThan)) };
    const isWide = flags.all === true || flags.olderThan !== undefined;
    const selected = (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .selectForRemoval */ ._k)(await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_2__/* .listRuns */ .v)(root), {
        keep: flags.keep ?? (isWide ? 0 : keptByDefault),
        ...before,
    });
    const uid = process.getuid?.();
    const removed = [];
    for (const receipt of selected) {
        const workspace = await (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .removableWorkspace */ .pv)(receipt, uid);
        if (workspace === undefined)
            continue;
        const bytes = (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .directorySize */ .RG)(workspace);
        if (flags.dryRun !== true)
            await (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .removeWorkspace */ .qh)(receipt, uid);
        removed.push({ run: receipt.run_id, workspace, bytes });
    }
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(removed, null, 2)}\n`);
    else {
        const total = removed.reduce((sum, { bytes }) => sum + bytes, 0);
        const lines = removed.map(({ workspace, bytes }) => `${workspace}  ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(bytes)}\n`);
        const verb = flags.dryRun === true ? 'would free' : 'freed';
        await io.stdout.write(`${lines.join('')}${verb} ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(total)} in ${removed.length} ${removed.length === 1 ? 'workspace' : 'workspaces'}\n`);
    }
    return _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .h.ok;
}
function parseAge(text) {
    const match = /^(\d+)([mhd])$/.exec(text);
    if (match !== null)
        return Number(match[1]) * (unitMs[match[2] ?? ''] ?? 0);
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'clean/wrong-age',
        message: `\`${text}\` is no age, expected one such as 30m, 12h or 7d`,
        hint: 'write `--older-than 7d`',
    });
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
