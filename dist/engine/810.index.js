export const id = 810;
export const ids = [810];
export const modules = {

/***/ 1429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runs: () => (/* binding */ runs)
/* harmony export */ });
/* harmony import */ var _records_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3810);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9866);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5883);
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
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok;
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
