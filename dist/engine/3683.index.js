export const id = 3683;
export const ids = [3683];
export const modules = {

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

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ parseAssignment),
/* harmony export */   Vy: () => (/* binding */ predefinedNames),
/* harmony export */   WP: () => (/* binding */ expandIn),
/* harmony export */   i7: () => (/* binding */ expandVariables),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g;
/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
function referencesIn(value) {
    return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? []);
}
/** The value of a name that anybody may have written: `constructor` is one like any other. */
function valueIn(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}
/** Name and value of `NAME=value` with a name in capitals; undefined for any other text. */
function parseAssignment(text) {
    const match = /^([A-Z_][A-Z0-9_]*)=([\s\S]*)$/.exec(text);
    return match === null ? undefined : [match[1] ?? '', match[2] ?? ''];
}
/** A text with its references replaced; one to a name that `lookup` does not know stays as text. */
function expandIn(text, lookup) {
    return text.replace(reference, (whole, plain, braced) => {
        const referred = plain ?? braced;
        return referred === undefined ? '$' : (lookup(referred) ?? whole);
    });
}
/**
 * Expands references between variables once over the whole set: a value's references are themselves expanded. A name that
 * is not in the set is asked of `lookup`; one that nobody knows stays as text. A variable that refers to itself, as in
 * `PATH: $HOME/bin:$PATH`, means what `lookup` has.
 */
function expandVariables(values, lookup) {
    const done = new Map();
    const expand = (name, value, open) => {
        const known = done.get(name);
        if (known !== undefined)
            return known;
        const within = [...open, name];
        const expanded = expandIn(value, (referred) => {
            const own = within.includes(referred) ? undefined : valueIn(values, referred);
            return own === undefined ? lookup(referred) : expand(referred, own, within);
        });
        done.set(name, expanded);
        return expanded;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, expand(name, value, [])]));
}
const ofCommit = 'SHA SHORT_SHA BRANCH TAG REF_NAME REF_SLUG MESSAGE TITLE TIMESTAMP';
const ofLoom = 'CI RUN_ID PIPELINE_ID WORKFLOW_PATH SNAPSHOT_TREE_SHA JOB_NAME JOB_ID JOB_STAGE JOB_TARGET JOB_IMAGE PROVIDER PROJECT_DIR STEP_INDEX';
const ofCi = 'PROJECT_DIR PROJECT_NAME DEFAULT_BRANCH JOB_NAME JOB_ID JOB_STAGE JOB_IMAGE PIPELINE_ID PIPELINE_SOURCE';
const named = (prefix, names) => names.split(' ').map((name) => `${prefix}${name}`);
/** Names of the variables that Loom sets, as far as the commit and the job have a value for them. */
const predefinedNames = new Set([
    'CI',
    ...named('CI_COMMIT_', ofCommit),
    ...named('CI_', ofCi),
    ...named('LOOM_', ofLoom),
]);


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
