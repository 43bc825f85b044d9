export const id = 3450;
export const ids = [3450];
export const modules = {

/***/ 3450:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheDiff: () => (/* binding */ cacheDiff)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/parity/compare-runs.js + 2 modules
var compare_runs = __webpack_require__(739);
;// CONCATENATED MODULE: ./build/js/parity/cache-lies.js

/** What no cache may change. */
const results = new Set(['outcome', 'tests', 'artifacts']);
/** Where the results of two runs of the same differ. */
function differingResults(a, b) {
    return (0,compare_runs/* compareRuns */.q)(a, b).differences.filter((one) => results.has(one.class));
}
/**
 * Which keys made jobs come out otherwise: `differences` are between a run without caches and one with them, `anyway` between two
 * without. A job that found nothing itself may have what an earlier one found, since they share a workspace.
 */
function findCacheLies(differences, anyway, { jobs, found }) {
    const steady = new Set(anyway.map(({ path }) => path));
    const telling = differences.filter(({ path }) => !steady.has(path));
    return jobs.flatMap((job, at) => {
        const own = telling.filter((one) => one.at[1] === job);
        if (own.length === 0)
            return [];
        const before = jobs.slice(0, at).flatMap((other) => found.get(other) ?? []);
        const keys = found.get(job) ?? before;
        return keys.length === 0 ? [] : [{ job, keys: [...new Set(keys)], differences: own }];
    });
}

// EXTERNAL MODULE: ./build/js/records/find.js
var find = __webpack_require__(3576);
// EXTERNAL MODULE: ./build/js/records/read-compared.js
var read_compared = __webpack_require__(445);
// EXTERNAL MODULE: ./build/js/report/diff-words.js
var diff_words = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/js/report/format.js
var format = __webpack_require__(9866);
// EXTERNAL MODULE: ./build/js/run/caches.js + 23 modules
var caches = __webpack_require__(1502);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/storage/cache/manage.js
var manage = __webpack_require__(9066);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
;// CONCATENATED MODULE: ./build/js/cli/commands/cache-diff.js










/**
 * Runs without caches and with them, and puts keys in quarantine with which a job came out otherwise; a third run, once more without,
 * says what differs anyway. Gives the exit code: 1 where a cache lies, else that of the run with caches.
 */
async function cacheDiff(request, io) {
    const { repository, cache } = request;
    const say = async (text) => io.stderr.write(`${text}\n`);
    const ranWith = async (settings, title) => {
        await say(`cache-diff: ${title}`);
        return ranOnce(request, settings);
    };
    const off = await ranWith('off', 'without caches');
    if (typeof off === 'number')
        return off;
    const on = await ranWith(cache, 'with caches');
    if (typeof on === 'number')
        return on;
    refuseOtherSource(off, on);
    const found = foundIn(on.receipt);
    const differences = differingResults(off.compared, on.compared);
    const jobs = on.compared.jobs.map(({ id }) => id);
    if (findCacheLies(differences, [], { jobs, found }).length === 0) {
        await io.stdout.write(sayTruth(found));
        return on.exitCode;
    }
    const again = await ranWith('off', 'once more without caches, to see what differs anyway');
    if (typeof again === 'number')
        return again;
    refuseOtherSource(off, again);
    const lies = findCacheLies(differences, differingResults(off.compared, again.compared), { jobs, found });
    if (lies.length === 0) {
        await io.stdout.write('✓ what differs with caches differs without them as well\n');
        return on.exitCode;
    }
    const owner = { git: await (0,git_facts/* readGitFacts */.S)(repository), repositoryRoot: repository.root };
    const scope = (0,caches/* cacheScope */.ju)({ ...owner, env: io.env });
    for (const { job, keys, differences: own } of lies)
        for (const key of keys) {
            const why = `job ${job} came out otherwise with it: ${own[0]?.path ?? ''}`;
            await (0,manage/* quarantineKey */.KU)(cache.directory ?? (0,caches/* cacheDirectory */.o3)(io.env), scope, { key, why });
        }
    await io.stdout.write(lies.map(describe).join(''));
    return exit/* exitCodes */.h.failed;
}
async function ranOnce({ runOnce, repository }, cache) {
    const { exitCode, receiptPath } = await runOnce(cache);
    // A run that a signal ended has nothing to compare.
    const isWhole = exitCode === exit/* exitCodes */.h.ok || exitCode === exit/* exitCodes */.h.failed;
    if (receiptPath === undefined || !isWhole)
        return exitCode;
    const receipt = await (0,find/* readReceipt */.b8)(receiptPath);
    return { exitCode, receipt, compared: await (0,read_compared/* readCompared */.y)(receipt, repository.root) };
}
function refuseOtherSource(a, b) {
    if (a.compared.source.tree_sha === b.compared.source.tree_sha)
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'cache/source-changed',
        message: 'the source changed between the runs of `--cache-diff`, so they say nothing of the caches',
        hint: 'leave it alone until the last of them has begun',
    });
}
function foundIn({ jobs }) {
    const found = jobs.map(({ id, caches = [] }) => {
        const hits = caches.filter(({ restored }) => restored === 'hit' || restored === 'fallback');
        return [id, hits.map(({ key, matched_key: matched }) => matched ?? key)];
    });
    return new Map(found.filter(([, keys]) => keys.length > 0));
}
function sayTruth(found) {
    return found.size === 0
        ? 'no cache was found, so there was nothing to compare: run it once more\n'
        : '✓ with caches and without them every job came to the same\n';
}
const mostDifferences = 10;
function describe({ job, keys, differences }) {
    const lines = [
        `✗ job ${job} comes out otherwise with its caches`,
        ...differences
            .slice(0, mostDifferences)
            .map(({ path, a, b }) => `    ${path}: ${(0,diff_words/* showValue */.vp)(a)} without, ${(0,diff_words/* showValue */.vp)(b)} with`),
        ...(differences.length > mostDifferences
            ? [`    … and ${differences.length - mostDifferences} more`]
            : []),
        ...keys.map((key) => `  in quarantine now: ${key}`),
        '  make the key hold what the content depends on, or run `loom cache release` with it',
    ];
    return lines.map((line) => `${(0,format/* harmlessLine */.Kw)(line, false)}\n`).join('');
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
