export const id = 2119;
export const ids = [2119];
export const modules = {

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
