export const id = 5695;
export const ids = [5695];
export const modules = {

/***/ 1161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize),
/* harmony export */   l: () => (/* binding */ sizeText)
/* harmony export */ });
const units = ['', 'k', 'm', 'g', 't'];
/** Form of a size, as `parseSize` reads it. */
const sizeText = /^\s*(\d+(?:\.\d+)?)\s*([kmgtKMGT]?)i?[bB]?\s*$/;
/** Bytes of `500 MB`, `10GiB` or a plain number; units are powers of 1024. Undefined for what is no size. */
function parseSize(text) {
    const [, number, unit = ''] = sizeText.exec(text) ?? [];
    return number === undefined
        ? undefined
        : Math.floor(Number(number) * 1024 ** units.indexOf(unit.toLowerCase()));
}


/***/ }),

/***/ 6044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parseAge)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** Milliseconds of `30m`, `12h` or `7d`; fails with `code` for anything else. */
function parseAge(text, { code }) {
    const match = /^(\d+)([mhd])$/.exec(text);
    if (match !== null)
        return Number(match[1]) * (unitMs[match[2] ?? ''] ?? 0);
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code,
        message: `\`${text}\` is no age, expected one such as 30m, 12h or 7d`,
        hint: 'write `--older-than 7d`',
    });
}


/***/ }),

/***/ 5695:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheExplain: () => (/* binding */ cacheExplain),
  cacheLs: () => (/* binding */ cacheLs),
  cachePrune: () => (/* binding */ cachePrune),
  cacheRelease: () => (/* binding */ cacheRelease),
  cacheRm: () => (/* binding */ cacheRm)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/js/base/size.js
var size = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/run/caches.js + 23 modules
var caches = __webpack_require__(1502);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/base/remove-tree.js
var remove_tree = __webpack_require__(6193);
// EXTERNAL MODULE: ./build/js/engine/cache-keys.js + 2 modules
var cache_keys = __webpack_require__(8210);
// EXTERNAL MODULE: ./build/js/model/plan.js
var model_plan = __webpack_require__(7889);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/snapshot/snapshot.js + 9 modules
var snapshot = __webpack_require__(7719);
// EXTERNAL MODULE: ./build/js/snapshot/workspace.js
var snapshot_workspace = __webpack_require__(1086);
// EXTERNAL MODULE: ./build/js/storage/cache/manage.js
var manage = __webpack_require__(9066);
// EXTERNAL MODULE: ./build/js/run/compile.js + 1 modules
var compile = __webpack_require__(6927);
// EXTERNAL MODULE: ./build/js/run/prepare.js + 3 modules
var prepare = __webpack_require__(1276);
// EXTERNAL MODULE: ./build/js/run/secrets.js + 1 modules
var secrets = __webpack_require__(6019);
// EXTERNAL MODULE: ./build/js/run/unknown-job.js
var unknown_job = __webpack_require__(2588);
;// CONCATENATED MODULE: ./build/js/run/explain-caches.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/** Says of the caches of a workflow what a run would find, and of those that miss why. Makes a workspace as a run does, and removes it. */
async function explainCaches(request) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository, directory, workflow: named, settings } = request;
        const git = (0,git_facts/* readGitFacts */.S)(repository);
        const { workflow, compiled } = await (0,compile/* compileRepository */.C)({ repository, directory, workflow: named, git });
        if (!compiled.ok)
            return compiled;
        const { plan } = compiled.value;
        const jobs = jobsWithCaches(plan, request.job);
        const repositoryRoot = repository.root;
        const made = __addDisposableResource(env_1, await (0,snapshot_workspace/* createWorkspace */.s)({
            root: settings.workspaceRoot ?? (0,external_node_os_.tmpdir)(),
            startedAtNs: (0,prepare/* nanoseconds */._W)(new Date()),
            random: () => String((0,external_node_crypto_.randomInt)(2 ** 47)),
            repositoryRoot,
        }), true);
        const { path: workspace, runId } = made;
        try {
            const { treeSha } = await (0,snapshot/* createSnapshot */.$)({ repository, workspace, signal: settings.signal });
            const { redactor } = (0,secrets/* openSecrets */.c)(plan, repositoryRoot, settings);
            const facts = { runId, workflowPath: workflow.path, treeSha, repositoryRoot, git: await git };
            const scope = (0,caches/* cacheScope */.ju)({ git: facts.git, repositoryRoot, env: settings.env });
            const found = [];
            for (const job of jobs) {
                const provider = { name: job.image === undefined ? 'host' : 'docker' };
                for (const cache of await (0,cache_keys/* keyCaches */.r)(job, { workspace, provider, facts, redactor })) {
                    const { name, key, paths, warnings, isUsable } = cache;
                    const looked = isUsable ? await (0,manage/* lookUp */.TE)(request.cacheDirectory, scope, cache) : {};
                    found.push({
                        job: job.id,
                        name,
                        key,
                        paths,
                        warnings,
                        result: resultOf(cache, looked.found),
                        ...looked,
                    });
                }
            }
            return { ok: true, value: found, warnings: compiled.warnings };
        }
        finally {
            await (0,remove_tree/* removeTree */.d)(workspace);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function jobsWithCaches(plan, name) {
    const jobs = plan.nodes.filter((job) => name === undefined || job.id === name || (0,model_plan/* nameOf */.Vb)(job) === name);
    if (jobs.length === 0 && name !== undefined)
        throw (0,unknown_job/* unknownJob */.G)(name, plan);
    return jobs.filter(({ cache }) => cache !== undefined);
}
function resultOf({ key, isUsable }, found) {
    if (!isUsable)
        return 'unusable';
    return found === undefined ? 'miss' : found.key === key ? 'hit' : 'fallback';
}

// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/cli/age.js
var age = __webpack_require__(6044);
// EXTERNAL MODULE: ./build/js/run/config.js + 2 modules
var config = __webpack_require__(9902);
// EXTERNAL MODULE: ./build/js/cli/diagnostics.js
var diagnostics = __webpack_require__(6167);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
// EXTERNAL MODULE: ./build/js/run/signals.js
var run_signals = __webpack_require__(3889);
;// CONCATENATED MODULE: ./build/js/cli/commands/cache.js
var cache_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var cache_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});















/** `loom cache ls`: the entries of this repository, the newest first; with `--all` of every one. */
async function cacheLs(flags, io) {
    const { directory, scope } = flags.all === true ? await anywhere(flags, io) : await here(flags, io);
    const entries = await (0,manage/* listEntries */.fi)(directory, scope);
    if (flags.json === true) {
        await io.stdout.write(`${JSON.stringify(entries.map(toJson), null, 2)}\n`);
        return exit/* exitCodes */.h.ok;
    }
    const rows = entries.map((entry) => [
        ...(scope === undefined ? [entry.repository] : []),
        shownKey(entry.key),
        (0,format/* formatBytes */.z3)(entry.sizeBytes),
        (0,format/* formatAge */.nV)(Date.parse(entry.usedAt), Date.now()),
        entry.paths.join(' '),
        entry.quarantined === undefined ? '' : 'quarantined',
    ]);
    const head = [...(scope === undefined ? ['repository'] : []), 'key', 'size', 'used', 'paths', ''];
    const total = (0,format/* formatBytes */.z3)(entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0));
    if (rows.length > 0)
        await io.stdout.write(`${(0,format/* formatTable */.ku)([head, ...rows.map((row) => row.map(plain))])}\n`);
    await io.stdout.write(`${counted(entries.length)}, ${total}, in ${directory}\n`);
    return exit/* exitCodes */.h.ok;
}
/** `loom cache explain`: what a run would find now, and why not more. */
async function cacheExplain(flags, io) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const directory = (0,cli_io/* workingDirectory */.p)(io, flags.directory);
        const repository = await (0,snapshot_repository/* openRepository */.h_)(directory, io.env);
        const { cache, secrets, workspaceRoot } = await (0,config/* readConfig */.Xg)(repository.root, io.env);
        const signals = cache_addDisposableResource(env_1, (0,run_signals/* listenForSignals */.s)(), false);
        const { signal } = signals;
        const root = workspaceRoot === undefined ? {} : { workspaceRoot };
        const explained = await explainCaches({
            ...{ repository, directory, workflow: flags.workflow, job: flags.job },
            cacheDirectory: cache.directory ?? (0,caches/* cacheDirectory */.o3)(io.env),
            settings: { env: io.env, secrets, signal, ...root },
        }).catch((error) => {
            if (signal.aborted)
                return undefined;
            throw error;
        });
        if (explained === undefined)
            return signals.exitCode() ?? exit/* exitCodes */.h.failed;
        if (!explained.ok) {
            await (0,diagnostics/* printDiagnostics */.a)(explained.diagnostics, io);
            return exit/* exitCodes */.h.usage;
        }
        const found = named(explained.value, flags.name);
        if (flags.json === true)
            await io.stdout.write(`${JSON.stringify(found.map(explainedToJson), null, 2)}\n`);
        else if (found.length === 0)
            await io.stdout.write('no job has a cache\n');
        else
            for (const one of found)
                await io.stdout.write(describe(one));
        return exit/* exitCodes */.h.ok;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        cache_disposeResources(env_1);
    }
}
function named(explained, name) {
    const found = explained.filter((one) => name === undefined || one.name === name);
    if (found.length > 0 || name === undefined)
        return found;
    const known = explained.map((one) => `\`${one.name}\``);
    throw new failure/* LoomFailure */.A('usage', {
        code: 'cache/unknown-name',
        message: `no cache of that job is called \`${name}\``,
        hint: known.length === 0 ? 'give it `cache:` in the workflow' : `its caches are ${known.join(', ')}`,
    });
}
function describe({ job, name, key, result, found, miss, warnings }) {
    const at = (time) => (0,format/* formatAge */.nV)(Date.parse(time), Date.now());
    const lines = [
        `${job}  cache ${name}  ${key}`,
        found === undefined || result === 'miss' || result === 'unusable'
            ? `  ${result}`
            : `  ${result}${result === 'fallback' ? ` ${found.key}` : ''}, ${(0,format/* formatBytes */.z3)(found.sizeBytes)}, saved ${at(found.createdAt)}`,
        ...(miss === undefined
            ? []
            : [`  nearest: ${miss.nearestKey}`, ...miss.differences.map((one) => `    ${one}`)]),
        ...(miss === undefined && result === 'miss' ? ['  nothing is there yet to compare with'] : []),
        ...warnings.map(({ message }) => `  warning: ${message}`),
    ];
    return lines.map((line) => `${plain(line)}\n`).join('');
}
/** `loom cache prune`: brings the whole cache below a size, and removes what was not used for long. */
async function cachePrune(flags, io) {
    const { directory, maxSizeBytes } = await anywhere(flags, io);
    const now = new Date();
    const most = flags.maxSize === undefined ? maxSizeBytes : sizeOf(flags.maxSize);
    const unused = flags.olderThan === undefined
        ? {}
        : { unusedSince: new Date(now.getTime() - (0,age/* parseAge */.F)(flags.olderThan, { code: 'cache/wrong-age' })) };
    const { entries, bytes } = await (0,manage/* pruneCache */.vs)(directory, { maxSizeBytes: most, now, ...unused });
    return tellRemoved({ keys: entries.map(({ entry }) => entry.key), bytes }, flags, io);
}
/** `loom cache rm`: entries of this repository by their keys, or all of them. */
async function cacheRm(flags, io) {
    if ((flags.all === true) === flags.keys.length > 0)
        throw new failure/* LoomFailure */.A('usage', {
            code: 'cache/nothing-named',
            message: 'expected keys to remove, or `--all`, and not both',
            hint: 'run `loom cache ls` to see the keys',
        });
    const { directory, scope } = await here(flags, io);
    if (flags.all !== true)
        await refuseUnknown(flags.keys, directory, scope);
    const { entries, bytes } = await (0,manage/* removeKeys */.$3)(directory, scope, flags.all === true ? 'all' : flags.keys);
    return tellRemoved({ keys: entries.map(({ entry }) => entry.key), bytes }, flags, io);
}
/** `loom cache release`: lets restores use entries again that were put in quarantine. */
async function cacheRelease(flags, io) {
    const { directory, scope } = await here(flags, io);
    await refuseUnknown(flags.keys, directory, scope);
    for (const key of flags.keys) {
        const count = await (0,manage/* releaseKey */.DR)(directory, scope, key);
        await io.stdout.write(`${plain(key)}: ${count === 0 ? 'was not in quarantine' : 'released'}\n`);
    }
    return exit/* exitCodes */.h.ok;
}
async function tellRemoved(removed, { json }, io) {
    await io.stdout.write(json === true
        ? `${JSON.stringify({ removed: removed.keys, bytes: removed.bytes }, null, 2)}\n`
        : `${removed.keys.map((key) => `${shownKey(key)}\n`).join('')}removed ${counted(removed.keys.length)}, ${(0,format/* formatBytes */.z3)(removed.bytes)}\n`);
    return exit/* exitCodes */.h.ok;
}
/** The cache as this repository sees it. */
async function here(flags, io) {
    const repository = await (0,snapshot_repository/* openRepository */.h_)((0,cli_io/* workingDirectory */.p)(io, flags.directory), io.env);
    const { cache } = await (0,config/* readConfig */.Xg)(repository.root, io.env);
    const git = await (0,git_facts/* readGitFacts */.S)(repository);
    return {
        directory: cache.directory ?? (0,caches/* cacheDirectory */.o3)(io.env),
        scope: (0,caches/* cacheScope */.ju)({ git, repositoryRoot: repository.root, env: io.env }),
    };
}
/** The cache of all repositories. Where this is none, your own config counts. */
async function anywhere(flags, io) {
    const repository = await (0,snapshot_repository/* openRepository */.h_)((0,cli_io/* workingDirectory */.p)(io, flags.directory), io.env).catch((error) => {
        if (error instanceof failure/* LoomFailure */.A)
            return undefined;
        throw error;
    });
    const { cache } = await (0,config/* readConfig */.Xg)(repository?.root, io.env);
    const { directory = (0,caches/* cacheDirectory */.o3)(io.env), maxSizeBytes } = cache;
    return { directory, scope: undefined, maxSizeBytes: maxSizeBytes ?? Infinity };
}
async function refuseUnknown(keys, directory, scope) {
    const known = (await (0,manage/* listEntries */.fi)(directory, scope)).map(({ key }) => key);
    const wrong = keys.find((key) => !known.includes(key));
    if (wrong !== undefined)
        throw unknownKey(wrong, known);
}
function unknownKey(key, known) {
    const near = (0,suggest/* nearest */.p)(key, known) ?? known.find((one) => one.startsWith(key));
    const hint = near === undefined ? 'run `loom cache ls` to see the keys' : `did you mean \`${near}\`?`;
    return new failure/* LoomFailure */.A('usage', {
        code: 'cache/unknown-key',
        message: `no entry has the key \`${key}\``,
        hint,
    });
}
function sizeOf(text) {
    const bytes = (0,size/* parseSize */.D)(text);
    if (bytes !== undefined)
        return bytes;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'cache/wrong-size',
        message: `\`${text}\` is no size, expected one such as 500MB or 10GiB`,
        hint: 'write `--max-size 5GiB`',
    });
}
function counted(entries) {
    return `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}
function plain(text) {
    return (0,format/* harmlessLine */.Kw)(text.replaceAll('\n', ' '), false);
}
/** Names as all other JSON that Loom prints has them. */
function toJson({ sizeBytes, createdAt, usedAt, ...entry }) {
    return { ...entry, size_bytes: sizeBytes, created_at: createdAt, used_at: usedAt };
}
function explainedToJson({ found, miss, ...cache }) {
    return {
        ...cache,
        ...(found === undefined ? {} : { found: toJson(found) }),
        ...(miss === undefined ? {} : { miss: { nearest_key: miss.nearestKey, differences: miss.differences } }),
    };
}
const longestKey = 120;
/** A key as a table has it: some are as long as their texts. */
function shownKey(key) {
    return plain(key.length <= longestKey ? key : `${key.slice(0, longestKey - 1)}…`);
}


/***/ }),

/***/ 6167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ printDiagnostics)
/* harmony export */ });
/* harmony import */ var _diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7173);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);


/** Prints what is wrong or odd in a workflow on standard error, and how much of it there is. */
async function printDiagnostics(diagnostics, io) {
    const paint = { colors: (0,_io_js__WEBPACK_IMPORTED_MODULE_1__/* .wantsColors */ .E)(io.stderr, io.env) };
    for (const diagnostic of diagnostics)
        await io.stderr.write(`${(0,_diagnostics_render_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiagnostic */ .I)(diagnostic, paint)}\n`);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 0)
        await io.stderr.write(`${errors} ${errors === 1 ? 'error' : 'errors'} in the workflow\n`);
}


/***/ }),

/***/ 1846:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf),
/* harmony export */   _: () => (/* binding */ keysAt)
/* harmony export */ });
function formOf(schema) {
    return formOfShapes([schema]);
}
/** Names of the keys that a mapping at a path may have, as the schema declares them. */
function keysAt(schema, path) {
    return path.reduce((form, key) => form.at(key), formOf(schema)).keys;
}
function formOfShapes(shapes) {
    const all = shapes.flatMap(resolve);
    const takesMapping = all.some(({ entries, type }) => entries !== undefined || type === 'record');
    const below = new Map();
    return {
        keys: [...new Set(all.flatMap((shape) => Object.keys(shape.entries ?? {})))],
        refusesList: takesMapping && !all.some(({ type }) => type === 'array'),
        at(key) {
            const name = String(key);
            const form = below.get(name) ?? formOfShapes(all.flatMap((shape) => step(shape, name)));
            below.set(name, form);
            return form;
        },
    };
}
/** Without wrappers; of a union each member. */
function resolve(shape) {
    if (shape.wrapped !== undefined)
        return resolve(shape.wrapped);
    return shape.type === 'union' ? (shape.options ?? []).flatMap(resolve) : [shape];
}
function step(shape, key) {
    const { entries = {} } = shape;
    const own = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const next = own ?? shape.rest ?? shape.item ?? (shape.type === 'record' ? shape.value : undefined);
    return next === undefined ? [] : [next];
}


/***/ }),

/***/ 9866:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ commandLine),
/* harmony export */   ku: () => (/* binding */ formatTable),
/* harmony export */   nV: () => (/* binding */ formatAge),
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
/** How long ago a time is, in its largest unit. */
function formatAge(thenMs, nowMs) {
    const minutes = Math.floor(Math.max(0, nowMs - thenMs) / 60_000);
    if (minutes < 1)
        return 'just now';
    if (minutes < 60)
        return `${minutes} min ago`;
    return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 1440)} d ago`;
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

/***/ 9902:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* binding */ readConfig),
  n4: () => (/* binding */ readLayers),
  q: () => (/* binding */ repositoryConfigPath),
  NV: () => (/* binding */ userConfigPath)
});

// UNUSED EXPORTS: workspaceMountModes

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/compile/shape-keys.js
var shape_keys = __webpack_require__(1846);
// EXTERNAL MODULE: ./build/js/base/size.js
var size = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
;// CONCATENATED MODULE: ./build/js/run/config-schema.js


const config_schema_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* nonEmpty */.hq());
const config_schema_size = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(size/* sizeText */.l, (issue) => `found \`${String(issue.input)}\`, expected a size such as \`10GiB\``));
const texts = dist/* array */.YOg(config_schema_text);
/** Shape of a config file, see `docs/config.md`. It holds defaults of the runtime; what runs is in the workflow. */
const configSchema = dist/* strictObject */.rej({
    runtime: dist/* optional */.lqM(dist/* strictObject */.rej({
        docker: dist/* optional */.lqM(dist/* strictObject */.rej({ workspaceMount: dist/* optional */.lqM(dist/* picklist */.KIO(['ephemeral_volume', 'bind_mount'])) })),
        workspace: dist/* optional */.lqM(dist/* strictObject */.rej({ root: dist/* optional */.lqM(config_schema_text) })),
        host: dist/* optional */.lqM(dist/* strictObject */.rej({ env: dist/* optional */.lqM(dist/* picklist */.KIO(['inherit', 'clean'])) })),
        jobs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    })),
    cache: dist/* optional */.lqM(dist/* strictObject */.rej({ dir: dist/* optional */.lqM(config_schema_text), maxSize: dist/* optional */.lqM(config_schema_size) })),
    parity: dist/* optional */.lqM(dist/* strictObject */.rej({ ignore: dist/* optional */.lqM(texts), normalise: dist/* optional */.lqM(texts) })),
    providers: dist/* optional */.lqM(dist/* strictObject */.rej({
        keepass: dist/* optional */.lqM(dist/* strictObject */.rej({
            aliases: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* strictObject */.rej({
                path: dist/* optional */.lqM(config_schema_text),
                passwordEnv: dist/* optional */.lqM(config_schema_text),
                keyfileEnv: dist/* optional */.lqM(config_schema_text),
            }))),
        })),
        op: dist/* optional */.lqM(dist/* strictObject */.rej({ serviceAccountTokenEnv: dist/* optional */.lqM(config_schema_text) })),
    })),
    secrets: dist/* optional */.lqM(dist/* strictObject */.rej({
        allowExec: dist/* optional */.lqM(dist/* record */.g1P(config_schema_text, dist/* pipe */.FsL(texts, dist/* minLength */.BpQ(1)))),
        allowFiles: dist/* optional */.lqM(texts),
    })),
});

// EXTERNAL MODULE: ./build/js/secrets/settings.js
var settings = __webpack_require__(1856);
;// CONCATENATED MODULE: ./build/js/run/secret-settings.js



/** What the layers of a config, the lowest first, say about secrets. Fails with `config/invalid` for aliases that cannot be told apart. */
function secretSettings(layers, { env, userConfig, node }) {
    const keepass = databasesOf(layers);
    const collision = (0,settings/* collidingAliases */.oe)(keepass.keys());
    if (collision !== undefined)
        throw ambiguousAliases(collision);
    const tokens = layers.map(({ providers }) => providers?.op?.serviceAccountTokenEnv);
    const packages = (env['NODE_PATH'] ?? '').split(external_node_path_.delimiter).filter((path) => (0,external_node_path_.isAbsolute)(path));
    return {
        keepass,
        onePasswordTokenEnv: tokens.findLast((name) => name !== undefined),
        onePasswordModules: [
            (0,external_node_path_.join)((0,external_node_path_.dirname)(userConfig), 'node_modules'),
            ...packages,
            (0,external_node_path_.join)((0,external_node_path_.dirname)(node), '../lib/node_modules'),
        ],
        allowExec: new Map(layers.flatMap(({ secrets }) => Object.entries(secrets?.allowExec ?? {}))),
        allowFiles: layers.flatMap(({ secrets }) => secrets?.allowFiles ?? []),
    };
}
function databasesOf(layers) {
    const databases = new Map();
    for (const { providers } of layers)
        for (const [alias, database] of Object.entries(providers?.keepass?.aliases ?? {}))
            databases.set(alias, { ...databases.get(alias), ...database });
    return databases;
}
const keepassVariable = /^LOOM_KEEPASS_DB_([A-Z0-9_]+)_(PATH|PASSWORD_ENV|KEYFILE_ENV)$/;
const keysOf = { PATH: 'path', PASSWORD_ENV: 'passwordEnv', KEYFILE_ENV: 'keyfileEnv' };
/**
 * What `LOOM_KEEPASS_DB_<ALIAS>_…` set, each as a config of its own. An alias of the written ones that comes to the same name in
 * a variable is meant; else the alias is called as in the variable.
 */
function keepassVariables(env, written) {
    const aliases = [...databasesOf(written).keys()];
    return Object.entries(env).flatMap(([variable, text = '']) => {
        const [, key, what] = keepassVariable.exec(variable) ?? [];
        if (key === undefined || text === '')
            return [];
        const alias = aliases.find((name) => (0,settings/* aliasKey */.Us)(name) === key) ?? key;
        const setting = keysOf[what];
        const database = { [setting]: setting === 'path' ? (0,external_node_path_.resolve)(text) : text };
        return [{ from: variable, value: { providers: { keepass: { aliases: { [alias]: database } } } } }];
    });
}
/** Makes paths below `providers` and `secrets` absolute. A program without a slash stays: it is looked for on `PATH`. */
function withAbsoluteSecretPaths({ providers, secrets, ...config }, absolute) {
    const aliases = mapValues(providers?.keepass?.aliases, (database) => database.path === undefined ? database : { ...database, path: absolute(database.path) });
    const allowExec = mapValues(secrets?.allowExec, ([program = '', ...rest]) => [
        program.includes('/') ? absolute(program) : program,
        ...rest,
    ]);
    const allowFiles = secrets?.allowFiles?.map(absolute);
    return {
        ...config,
        providers: { ...providers, keepass: { aliases } },
        secrets: { allowExec, allowFiles },
    };
}
function mapValues(record, change) {
    if (record === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
/** What a repository could use to run programs or read files of whoever runs its workflow. */
function refuseSecretKeys({ secrets = {} }, path) {
    const key = Object.keys(secrets)[0];
    if (key === undefined)
        return;
    throw invalid(`${path}: secrets.${key} may stand in your own config only`, 'move it to ~/.config/loom/config.yml');
}
function ambiguousAliases([one, other]) {
    return invalid(`the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${(0,settings/* aliasKey */.Us)(one)}`, 'rename one of them');
}
function invalid(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message, hint });
}

;// CONCATENATED MODULE: ./build/js/run/config.js












const builtIn = {
    runtime: { docker: { workspaceMount: 'ephemeral_volume' }, host: { env: 'inherit' } },
    cache: { maxSize: '10GiB' },
};
/** The effective config. Fails with `config/invalid` for a file that is no YAML or holds an unknown key. */
async function readConfig(repositoryRoot, env) {
    const layers = await readLayers(repositoryRoot, env);
    const runtime = layers.map(({ value }) => value.runtime);
    const parity = layers.map(({ value }) => value.parity);
    const cache = layers.map(({ value }) => value.cache);
    const directory = cache.findLast((one) => one?.dir !== undefined)?.dir;
    const maxSizeBytes = (0,size/* parseSize */.D)(cache.findLast((one) => one?.maxSize !== undefined)?.maxSize ?? '');
    const root = runtime.findLast((one) => one?.workspace?.root !== undefined)?.workspace?.root;
    const jobs = runtime.findLast((one) => one?.jobs !== undefined)?.jobs;
    return {
        cleanEnv: runtime.findLast((one) => one?.host?.env !== undefined)?.host?.env === 'clean',
        workspaceMount: runtime.findLast((one) => one?.docker?.workspaceMount !== undefined)?.docker?.workspaceMount ??
            'ephemeral_volume',
        secrets: secretSettings(layers.map(({ value }) => value), { env, userConfig: userConfigPath(env), node: process.execPath }),
        cache: {
            ...(directory === undefined ? {} : { directory }),
            ...(maxSizeBytes === undefined ? {} : { maxSizeBytes }),
        },
        parityIgnore: parity.findLast((one) => one?.ignore !== undefined)?.ignore ?? [],
        parityNormalise: parity.findLast((one) => one?.normalise !== undefined)?.normalise ?? [],
        ...(root === undefined ? {} : { workspaceRoot: root }),
        ...(jobs === undefined ? {} : { maxParallelJobs: jobs }),
    };
}
/** All layers, the lowest first; relative paths are made absolute, from the file that holds them. */
async function readLayers(repositoryRoot, env) {
    const layers = [{ name: 'built in', from: 'built in', value: builtIn }];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    layers.push(...(await readLayer('user', userConfigPath(env), home)));
    if (repositoryRoot !== undefined)
        layers.push(...(await readLayer('repository', repositoryConfigPath(repositoryRoot), home)));
    return [...layers, ...environmentLayers(env), ...keepassLayers(env, layers)];
}
function userConfigPath(env) {
    const base = env['XDG_CONFIG_HOME'];
    const home = env['HOME'] ?? (0,external_node_os_.homedir)();
    return (0,external_node_path_.join)(base !== undefined && (0,external_node_path_.isAbsolute)(base) ? base : (0,external_node_path_.join)(home, '.config'), 'loom/config.yml');
}
function repositoryConfigPath(repositoryRoot) {
    return (0,external_node_path_.join)(repositoryRoot, '.loom/config.yml');
}
/** How the workspace gets into containers. */
const workspaceMountModes = ['ephemeral_volume', 'bind_mount'];
function environmentLayers(env) {
    const layers = [];
    const add = (variable, value) => {
        const text = env[variable];
        if (text !== undefined && text !== '')
            layers.push({ name: 'environment', from: variable, value: value(text) });
    };
    add('LOOM_WORKSPACE_ROOT', (text) => ({ runtime: { workspace: { root: (0,external_node_path_.resolve)(text) } } }));
    add('LOOM_CACHE_DIR', (text) => ({ cache: { dir: (0,external_node_path_.resolve)(text) } }));
    add('LOOM_DOCKER_WORKSPACE_MOUNT', (text) => {
        const workspaceMount = workspaceMountModes.find((mount) => mount === text);
        if (workspaceMount !== undefined)
            return { runtime: { docker: { workspaceMount } } };
        throw config_invalid('LOOM_DOCKER_WORKSPACE_MOUNT', `found \`${text}\``, `expected ${workspaceMountModes.join(' or ')}`);
    });
    return layers;
}
function keepassLayers(env, files) {
    const written = files.map(({ value }) => value);
    return keepassVariables(env, written).map(({ from, value }) => ({ name: 'environment', from, value }));
}
async function readLayer(name, path, home) {
    const text = await readIfPresent(path);
    if (text === undefined)
        return [];
    const document = (0,yaml_dist/* parseDocument */.Tp)(text);
    const syntax = document.errors[0];
    if (syntax !== undefined)
        throw config_invalid(path, syntax.message.split('\n')[0] ?? 'not YAML', 'mend the YAML');
    const decoded = dist/* safeParse */.xLC(configSchema, document.toJS() ?? {});
    if (!decoded.success)
        throw wrongValue(path, decoded.issues[0]);
    if (name === 'repository')
        refuseSecretKeys(decoded.output, path);
    const absolute = (value) => (0,external_node_path_.resolve)(path, '..', value.replace(/^~(?=\/)/, home));
    return [{ name, from: path, value: withAbsolutePaths(decoded.output, absolute) }];
}
function withAbsolutePaths(config, absolute) {
    const { runtime, cache } = config;
    const root = runtime?.workspace?.root;
    return {
        ...withAbsoluteSecretPaths(config, absolute),
        ...(root === undefined ? {} : { runtime: { ...runtime, workspace: { root: absolute(root) } } }),
        ...(cache?.dir === undefined ? {} : { cache: { ...cache, dir: absolute(cache.dir) } }),
    };
}
function wrongValue(path, issue) {
    const keys = (issue.path ?? []).map((item) => String(item.key));
    const where = keys.length === 0 ? 'the file' : keys.join('.');
    if (issue.type !== 'strict_object' || issue.expected !== 'never')
        return config_invalid(path, `${where}: ${issue.message}`, 'see docs/config.md');
    const known = (0,shape_keys/* keysAt */._)(configSchema, keys.slice(0, -1));
    const near = (0,suggest/* nearest */.p)(keys.at(-1) ?? '', known);
    const hint = near === undefined ? `expected one of ${known.join(', ')}` : `did you mean \`${near}\`?`;
    return config_invalid(path, `unknown key \`${where}\``, hint);
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw new failure/* LoomFailure */.A('environment', {
            code: 'config/unreadable',
            message: `cannot read ${path}`,
            hint: 'make the file readable, or remove it',
        }, error);
    }
}
function config_invalid(from, problem, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'config/invalid', message: `${from}: ${problem}`, hint });
}


/***/ }),

/***/ 3889:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listenForSignals)
/* harmony export */ });
/* harmony import */ var _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

const kinds = { SIGINT: 'interrupt', SIGTERM: 'terminate', SIGHUP: 'hangup' };
/** Listens for SIGINT, SIGTERM and SIGHUP until disposed. */
function listenForSignals() {
    const asked = new AbortController();
    const now = (0,_model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .createPatience */ .se)();
    let first;
    const listener = (name) => {
        if (first !== undefined) {
            // GitHub's runner, like Loom for its steps, sends SIGINT and later SIGTERM, and kills soon after.
            if (name === 'SIGINT' || (name === 'SIGTERM' && first === 'SIGINT'))
                now.abort();
            return;
        }
        first = name;
        const reason = { kind: kinds[first], now: now.signal };
        asked.abort(reason);
    };
    for (const name of Object.keys(kinds))
        process.on(name, listener);
    return {
        signal: asked.signal,
        exitCode: () => (first === undefined ? undefined : _model_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1[kinds[first]]),
        [Symbol.dispose]: () => {
            for (const name of Object.keys(kinds))
                process.off(name, listener);
        },
    };
}


/***/ }),

/***/ 9066:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ removeKeys),
/* harmony export */   DR: () => (/* binding */ releaseKey),
/* harmony export */   KU: () => (/* binding */ quarantineKey),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   vs: () => (/* binding */ pruneCache)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5685);
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5943);
/* harmony import */ var _evict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1988);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4618);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8320);





/** Entries of a cache directory, the newest first: those of one scope, or all. */
async function listEntries(directory, scope) {
    return (await storedEntries(directory, scope)).map(listed);
}
function listed({ entry, usedMs }) {
    const { repository, trust, key, paths, quarantined } = entry;
    return {
        ...{ repository, trust, key, paths, sizeBytes: entry.size_bytes, createdAt: entry.created_at },
        usedAt: new Date(usedMs).toISOString(),
        ...(quarantined === undefined ? {} : { quarantined }),
    };
}
/** The entry that a restore would use, and why it would not be that of the key itself. Quarantined ones are passed over, as then. */
async function lookUp(directory, scope, query) {
    const shelf = { places: (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory), scope };
    const paths = (0,_walk_js__WEBPACK_IMPORTED_MODULE_4__/* .plainPaths */ .FY)(query.paths);
    for await (const stored of (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .candidates */ .X)(query, paths, shelf)) {
        if (stored.entry.quarantined !== undefined)
            continue;
        const found = listed(stored);
        return found.key === query.key ? { found } : { found, ...(await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissed */ .M)(query, paths, shelf)) };
    }
    return (0,_candidates_js__WEBPACK_IMPORTED_MODULE_1__/* .whyMissed */ .M)(query, paths, shelf);
}
/** Removes the entries of a scope that have one of these keys, or all of them, and archives that no other names. */
async function removeKeys(directory, scope, keys) {
    const found = await storedEntries(directory, scope);
    const removed = found.filter(({ entry }) => keys === 'all' || keys.includes(entry.key));
    return (0,_evict_js__WEBPACK_IMPORTED_MODULE_2__/* .removeEntries */ .nw)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory), removed);
}
/** Brings a cache directory below a size, of all repositories; damaged archives go as well. */
async function pruneCache(directory, options) {
    return (0,_evict_js__WEBPACK_IMPORTED_MODULE_2__/* .prune */ .R3)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory), { ...options, withDamaged: true });
}
/** Makes restores pass over every entry of a key, and says why. */
async function quarantineKey(directory, scope, { key, why }) {
    const found = await storedEntries(directory, scope);
    for (const { entry } of found.filter((one) => one.entry.key === key))
        await (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEntry */ .cD)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory), { ...entry, quarantined: why });
}
/** Lets restores use the entries of a key again. Gives how many were in quarantine. */
async function releaseKey(directory, scope, key) {
    const found = (await storedEntries(directory, scope)).filter(({ entry }) => entry.key === key && entry.quarantined !== undefined);
    for (const { entry } of found) {
        const { quarantined: _, ...released } = entry;
        await (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .writeEntry */ .cD)((0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory), released);
    }
    return found.length;
}
async function storedEntries(directory, scope) {
    const places = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .cachePlaces */ .V8)(directory);
    return scope === undefined ? (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .allEntries */ .Yl)(places) : (0,_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(places, scope);
}


/***/ })

};
