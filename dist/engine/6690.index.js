export const id = 6690;
export const ids = [6690];
export const modules = {

/***/ 8755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LoomFailure)
/* harmony export */ });
/**
 * The environment fails (no git, full disk) or the command line is wrong. Carries one diagnostic; made in adapters and
 * doors only, caught once. A failed job is no failure but an outcome; wrong workflow text is a list of diagnostics.
 */
class LoomFailure extends Error {
    diagnostic;
    kind;
    constructor(kind, diagnostic, cause) {
        super(diagnostic.message, cause === undefined ? undefined : { cause });
        this.name = 'LoomFailure';
        this.kind = kind;
        this.diagnostic = { severity: 'error', ...diagnostic };
    }
}


/***/ }),

/***/ 678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileWorkflow: () => (/* binding */ compileWorkflow),
/* harmony export */   readReceipt: () => (/* binding */ readReceipt),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2611);
/* harmony import */ var _records_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3576);
/* harmony import */ var _compile_compile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7012);



/** Compiles, snapshots, runs and records: what `loom run --local` does. */
async function run(options) {
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(options);
}
/** Workflow text → Plan, or everything that is wrong with it. */
async function compileWorkflow(request) {
    return (0,_compile_compile_js__WEBPACK_IMPORTED_MODULE_2__.compile)(request);
}
/** Reads and checks a receipt file. Throws a `LoomFailure` for one that is damaged or newer than this version. */
async function readReceipt(path) {
    return (0,_records_find_js__WEBPACK_IMPORTED_MODULE_1__/* .readReceipt */ .b8)(path);
}


/***/ }),

/***/ 2997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ cancelledExitCode),
/* harmony export */   VO: () => (/* binding */ impatienceOf),
/* harmony export */   n1: () => (/* binding */ signalExitCodes),
/* harmony export */   se: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** Exit codes of a run that a signal ended, as shells give them: 128 + the signal's number. */
const signalExitCodes = { hangup: 129, interrupt: 130, terminate: 143 };
/** The exit code of a run that was cancelled for this reason; 1 where no signal did it. */
function cancelledExitCode({ kind }) {
    return kind in signalExitCodes ? signalExitCodes[kind] : 1;
}
/** Makes the `now` of a cancellation: every job that runs may listen to it. */
function createPatience() {
    const patience = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, patience.signal);
    return patience;
}
/** Aborts when there is no more patience with what `signal` is to end, and not before. */
function impatienceOf(signal) {
    const controller = new AbortController();
    let now;
    const end = () => {
        controller.abort(signal.reason);
    };
    const follow = () => {
        now = signal.reason.now;
        if (now.aborted)
            end();
        else
            now.addEventListener('abort', end, { once: true });
    };
    if (signal.aborted)
        follow();
    else
        signal.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            signal.removeEventListener('abort', follow);
            now?.removeEventListener('abort', end);
        },
    };
}


/***/ })

};
