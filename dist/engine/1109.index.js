export const id = 1109;
export const ids = [1109,2119];
export const modules = {

/***/ 1109:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellAgainst: () => (/* binding */ tellAgainst)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7336);
/* harmony import */ var _report_diff_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9104);
/* harmony import */ var _run_against_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2119);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6239);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8940);





/** Shows how a run that has ended differs from the one to compare it with. Gives the exit code of a diff. */
async function tellAgainst(against, receipt, { flags, io }) {
    const found = await (0,_run_against_js__WEBPACK_IMPORTED_MODULE_1__.diffAgainst)(against, receipt);
    const out = flags.json === true ? io.stderr : io.stdout;
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_4__.createColors((0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .wantsColors */ .E)(out, io.env));
    await out.write(flags.quiet === true ? `${found.verdict}\n` : `\n${(0,_report_diff_text_js__WEBPACK_IMPORTED_MODULE_0__.diffText)(found, paint, out.columns())}`);
    return (0,_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodeOf */ .F)(found);
}


/***/ }),

/***/ 2119:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffAgainst: () => (/* binding */ diffAgainst),
/* harmony export */   openAgainst: () => (/* binding */ openAgainst)
/* harmony export */ });
/* harmony import */ var _parity_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
/* harmony import */ var _parity_ignore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4934);
/* harmony import */ var _open_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8995);
/* harmony import */ var _run_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4201);




/** Reads it before the other run begins: what is wrong with it is not to be told minutes later. */
async function openAgainst(request) {
    const { name, directory, repositoryRoot, config, env } = request;
    const { parityIgnore: ignore, parityNormalise: patterns } = config;
    const places = { repositoryRoot, env, patterns };
    const run = await (0,_open_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openRun */ .Iy)(name, { repositoryRoot, directory, env });
    try {
        const side = await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunSide */ .d)(run.receipt, places);
        (0,_parity_ignore_js__WEBPACK_IMPORTED_MODULE_1__/* .createIgnored */ .H)(ignore, [side.compared]);
        return { side, ignore, places, [Symbol.asyncDispose]: () => run[Symbol.asyncDispose]() };
    }
    catch (error) {
        await run[Symbol.asyncDispose]();
        throw error;
    }
}
/** How a run that has ended differs from it. */
async function diffAgainst({ side, ignore, places }, receipt) {
    return (0,_parity_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffRuns */ .W)(side, await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_3__/* .readRunSide */ .d)(receipt, places), { ignore });
}


/***/ })

};
