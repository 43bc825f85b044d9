/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/js/base/node-options.js
/** The value of `NODE_OPTIONS` with one more CommonJS module that every Node program loads first. */
function withPreload(options, path) {
    const preload = `--require "${path.replaceAll(/["\\]/g, '\\$&')}"`;
    return options === undefined || options === '' ? preload : `${options} ${preload}`;
}
/** The same value without the preloads of a file name, as it was before; undefined where nothing else is left. */
function withoutPreload(options, fileName) {
    const left = options.replaceAll(/ ?--require "((?:[^"\\]|\\.)*)"/g, (preload, path) => path.endsWith(`/${fileName}`) ? '' : preload);
    return left === '' ? undefined : left;
}

;// CONCATENATED MODULE: ./build/js/node-test/find-root.js
/**
 * Finds the stream of this process's first test root, if there ever is one; nothing of Node tells of it. A root that is set up listens
 * to `beforeExit`, and its stream is the first of its class that is written to. Until then nothing of the process is changed but
 * for one listener.
 */
function findRoot({ begins, found }) {
    const begin = () => {
        process.off('newListener', onListener);
        begins();
        catchStream(found);
    };
    const onListener = (event) => {
        if (event === 'beforeExit' && isRunnerLoaded())
            begin();
    };
    // Without isolation the root of `node --test` is there before preloads are.
    if (process.execArgv.includes('--test'))
        begin();
    else
        process.on('newListener', onListener);
}
function isRunnerLoaded() {
    const { moduleLoadList = [] } = process;
    return moduleLoadList.includes('NativeModule internal/test_runner/harness');
}
function catchStream(found) {
    // Not imported: it would be the dearest part of the start of every program.
    const { prototype } = process.getBuiltinModule('node:stream').Readable;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the stream that it is called on
    const { push } = prototype;
    prototype.push = function (...chunk) {
        if (isTestEvent(chunk[0]) && this.constructor.name === 'TestsStream') {
            prototype.push = push;
            found(this);
        }
        return push.apply(this, chunk);
    };
}
function isTestEvent(chunk) {
    const type = typeof chunk === 'object' && chunk !== null && 'type' in chunk ? chunk.type : undefined;
    return typeof type === 'string' && type.startsWith('test:');
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: ./build/js/node-test/record-file.js


// Before a test can put a clock of its own in its place.
const { setTimeout: record_file_setTimeout } = globalThis;
const flushAfterMs = 100;
const flushAtChars = 65_536;
/**
 * A new file of the process in a directory, made with its first record; a process that is killed leaves what it had reported. Names
 * sort by the time of their start. The first error of the disk is told on standard error, and ends the recording.
 */
function createRecordFile(directory) {
    const name = `${Date.now()}-${process.pid}-${process.hrtime.bigint()}.jsonl`;
    let descriptor;
    let kept = '';
    let isBroken = false;
    const flush = () => {
        if (kept === '' || isBroken)
            return;
        const bytes = Buffer.from(kept);
        kept = '';
        try {
            descriptor ??= (0,external_node_fs_namespaceObject.openSync)((0,external_node_path_namespaceObject.join)(directory, name), 'ax', 0o600);
            for (let at = 0; at < bytes.length;)
                at += (0,external_node_fs_namespaceObject.writeSync)(descriptor, bytes, at);
        }
        catch (error) {
            isBroken = true;
            if (descriptor !== undefined)
                (0,external_node_fs_namespaceObject.closeSync)(descriptor);
            // A warning of the process would come too late where the process is about to exit.
            process.stderr.write(`loom: the records of the tests are incomplete: ${String(error)}\n`);
        }
    };
    return {
        add(record) {
            if (kept === '')
                record_file_setTimeout(flush, flushAfterMs).unref();
            kept += `${JSON.stringify(record)}\n`;
            if (kept.length >= flushAtChars)
                flush();
        },
        flush,
    };
}

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

;// CONCATENATED MODULE: ./build/js/node-test/test-event.js
/** The events that records are made of, in the order of the tests' definition, one file after the other. */
const recordedEvents = ['test:start', 'test:pass', 'test:fail'];

;// CONCATENATED MODULE: ./build/js/node-test/preload.js






// Loaded first by every Node program of a job with `tests: node`.
const preloadName = 'loom-test-records.cjs';
/** What the tests of a root start is no part of the job's tests. */
function keepFromChildren() {
    delete process.env['LOOM_TEST_RECORDS'];
    const options = withoutPreload(process.env['NODE_OPTIONS'] ?? '', preloadName);
    if (options === undefined)
        delete process.env['NODE_OPTIONS'];
    else
        process.env['NODE_OPTIONS'] = options;
}
function record(stream, directory) {
    const makeRecord = createRecordMaker(workspacePath());
    const file = createRecordFile(directory);
    for (const type of recordedEvents)
        stream.on(type, (data) => {
            const record = makeRecord({ type, data });
            if (record !== undefined)
                file.add(record);
        });
    process.on('exit', file.flush);
}
const directory = process.env['LOOM_TEST_RECORDS'];
// With a context, the process that started this one reports its tests. Node before 20.16 has no such function, and is left alone.
if (directory !== undefined &&
    process.env['NODE_TEST_CONTEXT'] === undefined &&
    'getBuiltinModule' in process)
    findRoot({ begins: keepFromChildren, found: (stream) => record(stream, directory) });

module.exports = __webpack_exports__;
/******/ })()
;