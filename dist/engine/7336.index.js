export const id = 7336;
export const ids = [7336];
export const modules = {

/***/ 2685:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ forEachLimited)
/* harmony export */ });
/** Runs `work` for every item, at most `limit` at a time, in order of the items. Rejects with the first error, once all that had started have ended. */
async function forEachLimited(items, limit, work) {
    let next = 0;
    let failed = false;
    const worker = async () => {
        for (let item = items[next++]; item !== undefined && !failed; item = items[next++]) {
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
    const results = await Promise.allSettled(workers);
    const rejected = results.find((result) => result.status === 'rejected');
    if (rejected !== undefined)
        throw rejected.reason;
}


/***/ }),

/***/ 8659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ allEnded)
/* harmony export */ });
/**
 * Like `Promise.all`, but waits until all have ended before it rejects with the first error: nothing goes on behind the back of
 * who cleans up.
 */
async function allEnded(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}


/***/ }),

/***/ 171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ cloneRepository),
  r: () => (/* binding */ withoutCredentials)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/base/settled.js
var settled = __webpack_require__(8659);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/base/limit.js
var limit = __webpack_require__(2685);
;// CONCATENATED MODULE: ./build/js/snapshot/objects.js





const deepestAlternate = 5;
const copiesAtOnce = 8;
/**
 * Copies an object database, and those that it borrows from, into one that borrows from none. Nothing is linked: what a job
 * does to the copy cannot reach the source. A pack that a concurrent `git gc` replaces meanwhile is looked for again.
 */
async function copyObjects(from, to) {
    const sources = await withAlternates(from, 0);
    for (const source of sources) {
        try {
            await copyDatabase(source, to);
        }
        catch (error) {
            if (!(0,files/* hasCode */.up)(error, 'ENOENT'))
                throw error;
            await copyDatabase(source, to);
        }
    }
}
async function withAlternates(directory, depth) {
    if (depth === deepestAlternate)
        return [directory];
    const text = await readIfPresent((0,external_node_path_.join)(directory, 'info/alternates'));
    const borrowed = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const deeper = await Promise.all(borrowed.map((line) => withAlternates((0,external_node_path_.resolve)(directory, line), depth + 1)));
    return [directory, ...deeper.flat()];
}
async function copyDatabase(from, to) {
    const names = await (0,promises_.readdir)(from, { withFileTypes: true });
    const isStore = (name) => /^[0-9a-f]{2}$/.test(name) || name === 'pack' || name === 'info';
    const directories = names
        .filter((entry) => entry.isDirectory() && isStore(entry.name))
        .map((entry) => entry.name);
    const files = [];
    for (const directory of directories)
        files.push(...(await filesOf(from, directory)));
    const chains = directories.includes('info') ? await filesOf(from, 'info/commit-graphs') : [];
    const parents = [...new Set([...directories, ...(chains.length > 0 ? ['info/commit-graphs'] : [])])];
    for (const parent of parents)
        await (0,promises_.mkdir)((0,external_node_path_.join)(to, parent), { recursive: true });
    await (0,limit/* forEachLimited */.v)([...files, ...chains], copiesAtOnce, (file) => copyObject((0,external_node_path_.join)(from, file), (0,external_node_path_.join)(to, file)));
}
async function filesOf(from, directory) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(from, directory), { withFileTypes: true });
        return entries
            .filter((entry) => entry.isFile() && isKept(entry.name))
            .map((entry) => `${directory}/${entry.name}`);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return [];
        throw error;
    }
}
function isKept(name) {
    return (!name.startsWith('tmp_') && !name.endsWith('.lock') && name !== 'alternates' && name !== 'http-alternates');
}
async function copyObject(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE | external_node_fs_.constants.COPYFILE_EXCL);
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    }
}
async function readIfPresent(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/snapshot/clone.js







/**
 * Makes the `.git` directory of the workspace: the same objects, tags, remote-tracking refs, index and HEAD (detached) as
 * the source, and of its config only what decides bytes. No hook, credential, branch or reflog crosses.
 */
async function cloneRepository(repository, gitDir, config) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'refs/heads'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'objects/pack'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, 'info'), { recursive: true });
    // Also when one fails: the workspace is about to be removed then, and nothing may be made in it meanwhile.
    await (0,settled/* allEnded */.C)([
        copyObjects((0,external_node_path_.join)(repository.commonDir, 'objects'), (0,external_node_path_.join)(gitDir, 'objects')),
        copyRefs(repository, gitDir),
        copyConfig(config, gitDir),
        copyIndex(repository, gitDir),
        copyIfPresent((0,external_node_path_.join)(repository.commonDir, 'shallow'), (0,external_node_path_.join)(gitDir, 'shallow')),
        copyIfPresent((0,external_node_path_.join)(repository.commonDir, 'info/exclude'), (0,external_node_path_.join)(gitDir, 'info/exclude')),
        copyIfPresent((0,external_node_path_.join)(repository.commonDir, 'info/attributes'), (0,external_node_path_.join)(gitDir, 'info/attributes')),
        copyIfPresent((0,external_node_path_.join)(repository.gitDir, 'info/sparse-checkout'), (0,external_node_path_.join)(gitDir, 'info/sparse-checkout')),
    ]);
    const head = repository.headSha === null ? 'ref: refs/heads/main' : repository.headSha;
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'HEAD'), `${head}\n`);
}
const copiedRefs = ['refs/remotes', 'refs/tags', 'refs/replace'];
async function copyRefs(repository, gitDir) {
    const format = '%(refname)%00%(objectname)%00%(symref)%00';
    const output = await (0,git/* git */.$Y)(['for-each-ref', `--format=${format}`, ...copiedRefs], {
        cwd: repository.root,
        env: repository.env,
    });
    const fields = (0,git/* splitNul */.K5)(output).map((field) => field.toString('latin1').replace(/^\n/, ''));
    let packed = '# pack-refs with: sorted \n';
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [name = '', sha = '', symref = ''] = fields.slice(at, at + 3);
        if (symref === '') {
            packed += `${sha} ${name}\n`;
            continue;
        }
        await (0,promises_.mkdir)((0,external_node_path_.join)(gitDir, (0,external_node_path_.dirname)(name)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, name), `ref: ${symref}\n`, 'latin1');
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'packed-refs'), packed, 'latin1');
}
const kept = /^(core\.(autocrlf|eol|safecrlf|filemode|ignorecase|symlinks|precomposeunicode|protecthfs|protectntfs|sparse.*|bigfilethreshold)|index\.sparse|filter\..*|submodule\..*\.(url|active|path)|remote\.origin\.fetch|remote\..*\.(promisor|partialclonefilter)|extensions\.(partialclone|objectformat))$/i;
async function copyConfig(config, gitDir) {
    const values = new Map();
    for (const { scope, key, value } of config) {
        const isOwn = scope === 'local' || scope === 'worktree';
        if (isOwn && (kept.test(key) || key === 'remote.origin.url'))
            values.set(key, value);
    }
    for (const [key, value] of values) {
        if (key.endsWith('.url'))
            values.set(key, withoutCredentials(value));
    }
    const version = values.has('extensions.objectformat') || values.has('extensions.partialclone') ? 1 : 0;
    const text = `[core]\n\trepositoryformatversion = ${version}\n\tbare = false\n\tlogallrefupdates = true\n`;
    const rest = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(configLines);
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDir, 'config'), text + rest.join(''));
}
function configLines([key, value]) {
    const first = key.indexOf('.');
    const last = key.lastIndexOf('.');
    const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    const section = first === last ? key.slice(0, first) : `${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}`;
    return `[${section}]\n\t${key.slice(last + 1)} = ${quoted(value).replaceAll('\n', '\\n').replaceAll('\t', '\\t')}\n`;
}
/** A URL without user name, password and token; other text as it is. */
function withoutCredentials(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, (whole, scheme) => /^ssh/i.test(scheme) ? whole.replace(/:[^/@]*@$/, '@') : scheme);
}
async function copyIndex(repository, gitDir) {
    await copyIfPresent((0,external_node_path_.join)(repository.gitDir, 'index'), (0,external_node_path_.join)(gitDir, 'index'));
    const shared = (await (0,promises_.readdir)(repository.gitDir)).filter((name) => name.startsWith('sharedindex.'));
    for (const name of shared)
        await copyIfPresent((0,external_node_path_.join)(repository.gitDir, name), (0,external_node_path_.join)(gitDir, name));
}
/** A copy can be written to, also where the source is for reading only. */
async function copyIfPresent(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        const { mode } = await (0,promises_.stat)(to);
        await (0,promises_.chmod)(to, mode | external_node_fs_.constants.S_IWUSR);
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            throw error;
    }
}


/***/ }),

/***/ 3849:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ filtersIn),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   Xg: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);

const known = new WeakMap();
/** Everything that git's config says for a repository, from all scopes, the lowest first. Read once after it was opened. */
function readConfig(repository) {
    const config = known.get(repository) ?? listConfig(repository);
    known.set(repository, config);
    return config;
}
async function listConfig(repository) {
    const args = ['config', '--list', '-z', '--show-scope', '--includes'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { cwd: repository.root, env: repository.env });
    const fields = output.toString('utf8').split('\0');
    const entries = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [scope = '', record = ''] = fields.slice(at, at + 2);
        const end = record.indexOf('\n');
        const key = end === -1 ? record : record.slice(0, end);
        entries.push({ scope, key, value: end === -1 ? 'true' : record.slice(end + 1) });
    }
    return entries;
}
/** The value that counts: the last one. */
function configValue(config, key) {
    return config.findLast((entry) => entry.key === key)?.value;
}
const filterKey = /^filter\.(.+)\.(clean|smudge|process)$/;
/** Names of the content filters (`filter.<name>`) that the user's or the repository's config defines. */
function filtersIn(config) {
    return [...new Set(config.flatMap(({ key }) => filterKey.exec(key)?.[1] ?? []))];
}


/***/ }),

/***/ 225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readGitFacts)
/* harmony export */ });
/* harmony import */ var _clone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(171);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3849);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5479);



/** What predefined variables say of the commit. */
async function readGitFacts(repository) {
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { cwd: repository.root, env: repository.env });
        const text = stdout.toString('utf8').replace(/\n$/, '');
        return exitCode === 0 && text !== '' ? text : null;
    };
    const [config, originHead, commit, usual] = await Promise.all([
        (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(repository),
        ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
        ask('log', '-1', '--no-show-signature', '--decorate=full', '--format=%cI%n%P%n%D%n%B', 'HEAD'),
        ask('for-each-ref', '--format=%(refname)', ...usualDefaults),
    ]);
    const [timestamp = '', parents = '', decorations = '', ...message] = (commit ?? '').split('\n');
    const names = decorations.split(', ');
    const branch = nameAfter(names, 'HEAD -> refs/heads/')[0] ?? null;
    const initial = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configValue */ .Mn)(config, 'init.defaultbranch');
    const originUrl = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configValue */ .Mn)(config, 'remote.origin.url');
    return {
        headSha: repository.headSha ?? '',
        parents: parents === '' ? parentsIn(await ask('cat-file', 'commit', 'HEAD')) : parents.split(' '),
        branch,
        tag: nameAfter(names, 'tag: refs/tags/').toSorted()[0] ?? null,
        defaultBranch: originHead?.replace(/^origin\//, '') ??
            usualDefault(usual, 'refs/remotes/origin/') ??
            (initial === branch ? branch : null) ??
            usualDefault(usual, 'refs/heads/'),
        message: message.join('\n'),
        timestamp,
        originUrl: originUrl === undefined ? null : (0,_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .r)(originUrl),
    };
}
/** As the commit itself names them: of the last ones of a shallow clone `git log` says that they have none. */
function parentsIn(commit) {
    const [head = ''] = (commit ?? '').split('\n\n');
    return [...head.matchAll(/^parent (\S+)$/gm)].map((match) => match[1] ?? '');
}
const usualDefaults = ['origin/main', 'origin/master'].flatMap((name) => [
    `refs/remotes/${name}`,
    name.replace('origin/', 'refs/heads/'),
]);
/** `main` or `master`, where one of them is there and the other is not: CI fetches branches, but not which is the default. */
function usualDefault(refs, before) {
    const [only, ...others] = nameAfter((refs ?? '').split('\n'), before);
    return only === undefined || others.length > 0 ? null : only;
}
function nameAfter(names, before) {
    return names.filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
}


/***/ }),

/***/ 424:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O2: () => (/* binding */ checkSameWorkflow),
  pi: () => (/* binding */ isIgnored),
  S6: () => (/* binding */ readWorkflow),
  NK: () => (/* binding */ refuseIgnored),
  T2: () => (/* binding */ sourceReader)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/snapshot/source-file.js
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





/** As much as the compiler takes, and one byte more, by which it sees that there is too much. */
const most = 1024 * 1024 + 1;
/**
 * Reads a file of a repository by its path from the top; undefined when there is none. A problem for what cannot be a source:
 * a directory, a pipe, which would never end, a link that leads out of the repository, bytes that are no UTF-8.
 */
async function readSourceFile(root, path) {
    try {
        const [real, realRoot] = await Promise.all([(0,promises_.realpath)((0,external_node_path_.join)(root, path)), (0,promises_.realpath)(root)]);
        if (!(0,files/* isInside */.FK)(real, realRoot))
            return {
                problem: 'it is a link that leads out of the repository',
                hint: 'copy the file into the repository',
            };
        return await readRegularFile(real, path);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        if ((0,files/* hasCode */.up)(error, 'ELOOP'))
            return { problem: 'it is a link to itself', hint: 'replace the link by the file' };
        if ((0,files/* hasCode */.up)(error, 'ENXIO'))
            return notRegular;
        throw new failure/* LoomFailure */.A('environment', { code: 'workflow/unreadable', message: `cannot read ${path}`, hint: 'make it readable' }, error);
    }
}
const notRegular = { problem: 'it is no regular file', hint: 'put a file of YAML there' };
async function readRegularFile(real, path) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Without waiting: opening a pipe would, for somebody to write to it.
        const file = __addDisposableResource(env_1, await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK), true);
        const stats = await file.stat();
        if (stats.isDirectory())
            return { problem: 'it is a directory', hint: 'name a file in it' };
        if (!stats.isFile())
            return notRegular;
        const { bytesRead, buffer } = await file.read({
            buffer: Buffer.alloc(Math.min(stats.size, most)),
            position: 0,
        });
        const bytes = buffer.subarray(0, bytesRead);
        try {
            // Cut in the middle of a character it is too large, and that is what is to be told.
            const decoder = new TextDecoder('utf-8', { fatal: bytesRead < most, ignoreBOM: true });
            return { path, text: decoder.decode(bytes) };
        }
        catch {
            return { problem: 'it is not UTF-8', hint: 'save it as UTF-8' };
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

;// CONCATENATED MODULE: ./build/js/snapshot/workflow-file.js






const defaultWorkflow = '.loom/workflow.yml';
/** Reads the workflow that a run is asked for; refuses one outside of the repository. */
async function readWorkflow(repository, directory, workflow) {
    const path = workflow === undefined ? (0,external_node_path_.join)(repository.root, defaultWorkflow) : (0,external_node_path_.resolve)(directory, workflow);
    const local = (0,external_node_path_.relative)(repository.root, path);
    if (!(0,files/* isInside */.FK)(path, repository.root)) {
        const hint = 'move it into the repository: CI has nothing else';
        throw new failure/* LoomFailure */.A('usage', {
            code: 'workflow/outside-repository',
            message: `the workflow ${path} lies outside the repository`,
            hint,
        });
    }
    const source = await readSourceFile(repository.root, local);
    if (source === undefined) {
        throw new failure/* LoomFailure */.A('usage', {
            code: 'workflow/missing',
            message: `there is no workflow ${local}`,
            hint: workflow === undefined
                ? `create ${defaultWorkflow}, or name another file with --workflow`
                : 'mend the path: it starts at the current directory',
        });
    }
    if ('text' in source)
        return source;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'workflow/unusable',
        message: `the workflow ${local} cannot be used: ${source.problem}`,
        hint: source.hint,
    });
}
/** Refuses a workflow that CI would not have, since git ignores it. */
async function refuseIgnored(repository, { path }) {
    if (!(await isIgnored(repository, path)))
        return;
    throw new failure/* LoomFailure */.A('usage', {
        code: 'workflow/ignored',
        message: `the workflow ${path} is ignored by git`,
        hint: 'have git track it (`git add --force`), or mend .gitignore: CI has no ignored files',
    });
}
/** Whether git ignores a path, relative to the repository. A file that git tracks is never ignored. */
async function isIgnored(repository, path) {
    // By standard input, where a path is literal; as an argument it would be a pattern, and git refuses to be told otherwise.
    const call = {
        cwd: repository.root,
        env: { ...repository.env, GIT_LITERAL_PATHSPECS: undefined },
        stdin: Buffer.from(`${path}\0`),
    };
    return (await (0,git/* tryGit */.Ii)(['check-ignore', '--quiet', '-z', '--stdin'], call)).exitCode === 0;
}
/** Reads included files by their path from the top of the repository; those that CI would not have are a problem. */
function sourceReader(repository) {
    return async (path) => {
        const source = await readSourceFile(repository.root, path);
        if (source === undefined || !('text' in source) || !(await isIgnored(repository, path)))
            return source;
        return { problem: 'it is ignored by git', hint: `have git track it: \`git add --force ${path}\`` };
    };
}
/** What was compiled must be what is in the workspace: a file saved meanwhile would make the plan a lie. */
async function checkSameWorkflow(sources, workspace) {
    for (const { path, text } of sources) {
        const copied = await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), 'utf8').catch(() => undefined);
        if (copied === text || copied?.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n'))
            continue;
        throw new failure/* LoomFailure */.A('environment', {
            code: 'workflow/changed',
            message: `${path} changed while the workspace was made`,
            hint: 'run again',
        });
    }
}


/***/ })

};
