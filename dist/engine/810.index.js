export const id = 810;
export const ids = [810];
export const modules = {

/***/ 8792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openPast)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _records_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4899);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2215);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6239);





/** Where a command that looks back starts: what a killed run left is finished first. */
async function openPast(io, directoryOption) {
    const directory = (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .workingDirectory */ .p)(io, directoryOption);
    const { root } = await (0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(directory, io.env);
    const { workspaceRoot = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)() } = await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfig */ .Xg)(root, io.env);
    await (0,_records_recover_js__WEBPACK_IMPORTED_MODULE_1__/* .recoverRuns */ .B)({ repositoryRoot: root, workspaceRoot });
    return { root, directory };
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    const found = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_1__/* .listRuns */ .v)(root);
    const rows = await Promise.all(found.map(rowOf));
    if (flags.json === true)
        await io.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    else if (rows.length === 0)
        await io.stdout.write('no past run; start one with `loom run --local`\n');
    else
        await io.stdout.write((0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTable */ .ku)([['run', 'started', 'tree', 'status', 'duration', 'workspace'], ...rows.map(cells)]));
    return _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .h.ok;
}
async function rowOf(found) {
    if (!('receipt' in found))
        return { run: found.path, problem: found.problem };
    const { run_id, started_at, snapshot_tree_sha, status, duration_ms, snapshot_path } = found.receipt;
    const size = snapshot_path === undefined ? undefined : await (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .directorySize */ .RG)(snapshot_path);
    return {
        run: run_id,
        started: started_at,
        tree: snapshot_tree_sha ?? '',
        status,
        ...(duration_ms === undefined ? {} : { duration_ms }),
        ...(size === undefined ? {} : { workspace_bytes: size }),
    };
}
function cells(row) {
    if ('problem' in row)
        return [row.run, row.problem];
    const duration = row.duration_ms === undefined ? '' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(row.duration_ms);
    const size = row.workspace_bytes === undefined ? 'gone' : (0,_report_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(row.workspace_bytes);
    return [
        row.run,
        row.started.replace('T', ' ').slice(0, 19),
        row.tree.slice(0, 10),
        row.status,
        duration,
        size,
    ];
}


/***/ })

};
