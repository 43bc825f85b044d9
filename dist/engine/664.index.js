export const id = 664;
export const ids = [664];
export const modules = {

/***/ 1664:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shell: () => (/* binding */ shell)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4081);
/* harmony import */ var _snapshot_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7371);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7477);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8792);






/** `loom shell`: what a step of a job sees, for a person at a terminal. Gives the shell's exit code. */
async function shell(flags, io) {
    const { root, directory } = await (0,_past_js__WEBPACK_IMPORTED_MODULE_5__/* .openPast */ .R)(io, flags.directory);
    const receipt = await (0,_records_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findRun */ .Lc)(flags.run, root, directory);
    const [repository, config] = await Promise.all([(0,_snapshot_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(root, io.env), (0,_config_js__WEBPACK_IMPORTED_MODULE_4__/* .readConfig */ .Xg)(root, io.env)]);
    const { command } = flags;
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openShell */ .n7)({
        repository,
        receipt,
        job: flags.job ?? failedJob(receipt),
        env: io.env,
        cleanEnv: flags.cleanEnv ?? config.cleanEnv,
        secrets: config.secrets,
        isTerminal: io.stdin.isTerminal,
        tell: (text) => io.stderr.write(text),
        ...(command === undefined ? {} : { command }),
    });
}
function failedJob({ jobs, run_id: runId }) {
    const failed = jobs.find(({ outcome }) => outcome === 'failed' || outcome === 'timed_out');
    if (failed !== undefined)
        return failed.id;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'shell/no-job',
        message: `no job of run ${runId} has failed, so it must be said which one the shell is for`,
        hint: `name a job: ${jobs
            .slice(0, 10)
            .map(({ id }) => `\`${id}\``)
            .join(', ')}`,
    });
}


/***/ })

};
