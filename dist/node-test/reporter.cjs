/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ reporter)
});

;// CONCATENATED MODULE: ./build/js/base/occurrences.js
/** Gives the first bearer of a text the text itself, the second one `text #2`, and so on; no answer is given twice. */
function createOccurrences() {
    const counts = new Map();
    const given = new Set();
    return (text) => {
        let count = counts.get(text) ?? 0;
        let answer;
        do {
            count += 1;
            answer = count === 1 ? text : `${text} #${count}`;
        } while (given.has(answer));
        counts.set(text, count);
        given.add(answer);
        return answer;
    };
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:url"
const external_node_url_namespaceObject = require("node:url");
;// CONCATENATED MODULE: ./build/js/node-test/workspace-path.js



/** What files of tests are relative to, without links: the job's workspace, else the working directory. */
function workspacePath() {
    const path = process.env['LOOM_PROJECT_DIR'] ?? '.';
    try {
        return (0,external_node_fs_namespaceObject.realpathSync)(path);
    }
    catch {
        // A script may have set the variable to anything, and its tests are to run all the same.
        return process.cwd();
    }
}
/** A file as it is called everywhere: relative to the workspace, with `/`. Takes paths and `file:` URLs. */
function relativePath(file, workspace) {
    const path = file.startsWith('file:') ? (0,external_node_url_namespaceObject.fileURLToPath)(file) : file;
    return ((0,external_node_path_namespaceObject.isAbsolute)(path) ? (0,external_node_path_namespaceObject.relative)(workspace, path) : path).replaceAll(external_node_path_namespaceObject.sep, '/');
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./build/js/node-test/test-error.js


const longestMessage = 8192;
const longestValue = 4096;
/** What stands in the `details.error` of a failed test. */
function failureOf(error) {
    if (typeof error !== 'object' || error === null)
        return { type: '', cause: error };
    const { failureType, cause, exitCode, signal } = error;
    return { type: String(failureType), cause: cause ?? error, exitCode, signal };
}
/** An error as bounded text without colours. Tests may throw anything, also what throws when it is looked at. */
function describeError(failure, workspace) {
    try {
        return textsOf(failure, workspace);
    }
    catch (error) {
        return { message: `what the test threw cannot be shown: ${String(error)}` };
    }
}
// The error of another process or context is no instance of this one's classes, so it is known by its parts.
function textsOf(failure, workspace) {
    const { cause } = failure;
    if (typeof cause !== 'object' || cause === null)
        return { message: sentenceOf(failure) };
    const { name, message, stack, expected, actual, operator } = cause;
    if (typeof message !== 'string')
        return { message: bounded((0,external_node_util_namespaceObject.inspect)(cause), longestMessage) };
    const isPlain = typeof name !== 'string' || name === 'Error' || name === 'AssertionError';
    const location = typeof stack === 'string' ? locationIn(stack, workspace) : undefined;
    return {
        message: bounded(isPlain ? message : `${name}: ${message}`, longestMessage),
        ...('expected' in cause && { expected: valueText(expected) }),
        ...('actual' in cause && { actual: valueText(actual) }),
        ...(typeof operator === 'string' && { operator }),
        ...(location !== undefined && { location }),
    };
}
function sentenceOf({ cause, exitCode, signal }) {
    if (typeof signal === 'string')
        return `the test file was ended by ${signal}`;
    if (typeof exitCode === 'number')
        return `the test file ended with exit code ${exitCode}`;
    return bounded(typeof cause === 'string' ? cause : (0,external_node_util_namespaceObject.inspect)(cause), longestMessage);
}
function valueText(value) {
    return bounded((0,external_node_util_namespaceObject.inspect)(value, { depth: 4, maxArrayLength: 50, maxStringLength: 2048 }), longestValue);
}
function bounded(text, length) {
    const plain = (0,external_node_util_namespaceObject.stripVTControlCharacters)(text);
    return plain.length <= length ? plain : `${plain.slice(0, length)}…`;
}
const test_error_frame = /^\s+at (?:.*\()?((?:file:\/\/)?\/[^()]*):(\d+):(\d+)\)?$/;
/** The innermost place of the workspace's own sources in a stack, else the innermost that is not Node's. */
function locationIn(stack, workspace) {
    const places = stack.split('\n').flatMap((text) => {
        const [, file, line, column] = test_error_frame.exec(text) ?? [];
        return file === undefined ? [] : [`${relativePath(file, workspace)}:${line}:${column}`];
    });
    return places.find((place) => !/^\.\.\/|^\/|(^|\/)node_modules\//.test(place)) ?? places[0];
}

;// CONCATENATED MODULE: ./build/js/node-test/record-maker.js



/** What node:test itself counts as cancelled. */
const cancelling = ['cancelledByParent', 'testAborted', 'testTimeoutFailure'];
/**
 * Makes records of the events of one root, fed in order. Ids are not numbered yet. A suite has a record only where it fails of
 * itself, as by a hook; a file without tests, or that ends in another way than its tests say, is a test of the file's name.
 */
function createRecordMaker(workspace) {
    const above = [];
    return ({ type, data }) => {
        if (type === 'test:start') {
            above.length = Math.min(above.length, data.nesting);
            above.push(data.name);
        }
        if (type !== 'test:pass' && type !== 'test:fail')
            return undefined;
        const failure = type === 'test:fail' ? failureOf(data.details?.error) : undefined;
        if (data.details?.type === 'suite' && (failure === undefined || failure.type === 'subtestsFailed'))
            return undefined;
        return recordOf(data, { above: above.slice(0, data.nesting), failure, workspace });
    };
}
function recordOf(data, { above, failure, workspace }) {
    const file = data.file === undefined ? undefined : relativePath(data.file, workspace);
    const isFile = file !== undefined && isNameOfFile(data);
    const outcome = outcomeOf(data, failure);
    const error = failure && describeError(failure, workspace);
    const line = isFile ? undefined : (lineOf(data) ?? lineIn(file, error?.location));
    const names = isFile ? [] : [...above, data.name].map((name) => name.replaceAll(`${workspace}/`, ''));
    return {
        id: [...(file === undefined ? [] : [file]), ...names].join(' > '),
        name: isFile ? file : data.name,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        outcome,
        duration_ms: data.details?.duration_ms ?? 0,
        ...(error !== undefined && (outcome === 'fail' || outcome === 'cancelled') && { error }),
    };
}
/** As the summary of node:test counts. */
function outcomeOf({ skip, todo }, failure) {
    if (skip !== undefined && skip !== false)
        return 'skip';
    if (todo !== undefined && todo !== false)
        return 'todo';
    if (failure === undefined)
        return 'pass';
    return cancelling.includes(failure.type) ? 'cancelled' : 'fail';
}
/** No line for a test on one that a compiler has joined of many, as tsx does: its number means nothing. */
function lineOf({ file = '', line, column = 1 }) {
    const isJoined = column > 300 || (/\.[cm]?tsx?$/.test(file) && line !== undefined && line <= 2 && column > 20);
    return isJoined ? undefined : line;
}
/** The line of a place in a file, where that is the place's file. */
function lineIn(file, place) {
    if (file === undefined || place?.startsWith(`${file}:`) !== true)
        return undefined;
    return Number(place.slice(file.length + 1).split(':')[0]);
}
/** Node 20 names the test of a file by its absolute path, later ones by the path as the command line had it. */
function isNameOfFile({ name, nesting, file = '', line, column }) {
    return nesting === 0 && line === 1 && column === 1 && (name === file || file.endsWith(`${external_node_path_namespaceObject.sep}${name}`));
}

;// CONCATENATED MODULE: ./build/js/node-test/reporter.js



/**
 * A reporter for `node --test --test-reporter=loom/node-test/reporter`: one JSON object a line, as in the `tests.jsonl` of a run.
 * Files are relative to `LOOM_PROJECT_DIR`, else to the directory that the runner was started in.
 */
async function* reporter(events) {
    const makeRecord = createRecordMaker(workspacePath());
    const numbered = createOccurrences();
    for await (const event of events) {
        const record = makeRecord(event);
        if (record !== undefined)
            yield `${JSON.stringify({ ...record, id: numbered(record.id) })}\n`;
    }
}


module.exports = __webpack_exports__;
/******/ })()
;module.exports = module.exports.default
