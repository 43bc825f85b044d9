export const id = 408;
export const ids = [408];
export const modules = {

/***/ 2521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/** Order of texts by code unit: the same on every machine and locale. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ignoredNameIn)
/* harmony export */ });
const notFound = /no such file|not found|cannot find|ENOENT|does not exist|could not (find|open|read)|is missing/i;
const commonDirectories = /^(node_modules|dist|build|target|out|coverage|\.venv|venv|__pycache__|vendor|\.cache)\/?$/;
/**
 * The ignored file that a failing step's output names, if any: it is in the source but not in the workspace. A directory that
 * tools print all the time (`node_modules`) counts only on a line that says something is missing.
 */
function ignoredNameIn(output, ignored) {
    const lines = output.split('\n');
    const byLength = [...ignored].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return byLength.find((name) => lines.some((line) => names(line, name)));
}
function names(line, ignored) {
    const name = ignored.replace(/\/$/, '');
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (base.length < 3 || (commonDirectories.test(base) && !notFound.test(line)))
        return false;
    return [name, base].some((text) => isDelimited(line, text) && (text === name || notFound.test(line)));
}
function isDelimited(line, text) {
    for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) {
        const before = line[at - 1] ?? ' ';
        const after = line[at + text.length] ?? ' ';
        if (/[^\w.-]/.test(before) && /[^\w-]/.test(after))
            return true;
    }
    return false;
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


/***/ }),

/***/ 4489:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   _: () => (/* binding */ summariseRun)
/* harmony export */ });
/* harmony import */ var _model_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1650);


/** What the end of a run shows: each job that did not pass with its step and last lines, and where everything is. */
function summariseRun({ fold, tails, commands, ...run }, places) {
    const failed = [...run.outcomes]
        .filter(([, outcome]) => !(0,_model_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassed */ .Hh)(outcome) && outcome.outcome !== 'skipped')
        .filter(([id, { outcome }]) => outcome !== 'cancelled' || fold.manifests.get(id)?.failing_step_index !== undefined)
        .map(([id, { outcome, reason }]) => {
        const manifest = fold.manifests.get(id);
        const step = manifest?.steps.find(({ unit, index }) => unit === manifest.failing_step_unit && index === manifest.failing_step_index);
        const command = step === undefined ? '' : (commands.get(`${id} ${step.unit}/${step.index}`) ?? '');
        return {
            id,
            outcome,
            durationMs: step?.duration_ms ?? fold.durations.get(id) ?? 0,
            lastLines: step === undefined ? [] : tails.of(id),
            ...(reason === undefined ? {} : { reason }),
            ...(step === undefined
                ? {}
                : {
                    step: {
                        label: labelOf(step),
                        command,
                        ...(step.exit_code === undefined ? {} : { exitCode: step.exit_code }),
                    },
                }),
        };
    });
    const [first] = failed;
    return {
        status: run.status,
        outcomes: [...run.outcomes.values()],
        failed,
        durationMs: run.durationMs,
        hints: hintsFor(failed, run.ignored),
        ...places,
        look: first === undefined
            ? []
            : [
                `loom logs last ${first.id}${first.step === undefined ? '' : ` ${first.step.label}`}`,
                `loom shell last ${first.id}`,
                'loom retry last',
            ],
    };
}
/** A step as the console names it: `02`, `before_script/01`. */
function labelOf({ unit, index }) {
    const number = String(index).padStart(2, '0');
    return unit === 'script' ? number : `${unit}/${number}`;
}
function hintsFor(failed, ignored) {
    const names = failed
        .map((job) => (0,_parity_ignored_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoredNameIn */ .x)(job.lastLines.join('\n'), ignored))
        .filter((name) => name !== undefined);
    return [...new Set(names)].map((name) => `${name.replace(/\/$/, '')} is ignored by git, so it is not in the workspace. Commit it, pass it with variables:, or make it in a script step.`);
}


/***/ })

};
