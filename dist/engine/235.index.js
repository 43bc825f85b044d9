export const id = 235;
export const ids = [235];
export const modules = {

/***/ 1235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
        const bytes = (await (0,_records_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .directorySize */ .RG)(workspace)) ?? 0;
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


/***/ })

};
