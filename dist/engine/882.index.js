export const id = 882;
export const ids = [882];
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

/***/ 4092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ jobVariables),
/* harmony export */   D: () => (/* binding */ commitVariables)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);
/* harmony import */ var _model_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6753);



/**
 * The variables that a job's steps get over their provider's environment, expanded; a secret's is its file's path or its value.
 * `LOOM_STEP_INDEX` is the step's own.
 */
function jobVariables(job, place, run) {
    const predefined = { ...pipelineVariables(run), ...variablesOfJob(job, place) };
    const secrets = { ...place.session.secretPaths, ...place.secretValues };
    const own = Object.fromEntries(job.variables.map(({ key, value }) => [key, value]));
    const lookup = (name) => secrets[name] ?? predefined[name] ?? runtimeValue(name, place);
    return { ...predefined, ...(0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .expandVariables */ .i7)(withoutKeys(own, secrets), lookup), ...secrets };
}
/** A job's secret beats a root or default variable of its name. */
function withoutKeys(values, keys) {
    return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(keys, name)));
}
function runtimeValue(name, { session }) {
    return name === 'PATH' || name === 'HOME' ? session.environment[name] : undefined;
}
function variablesOfJob(job, place) {
    return {
        LOOM_JOB_NAME: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(job),
        LOOM_JOB_ID: job.id,
        LOOM_JOB_STAGE: job.stage,
        LOOM_JOB_TARGET: job.target,
        LOOM_PROVIDER: place.provider,
        LOOM_PROJECT_DIR: place.session.projectDir,
        CI_PROJECT_DIR: place.session.projectDir,
        CI_JOB_NAME: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(job),
        CI_JOB_ID: job.id,
        CI_JOB_STAGE: job.stage,
        ...(job.image === undefined ? {} : { LOOM_JOB_IMAGE: job.image, CI_JOB_IMAGE: job.image }),
    };
}
function pipelineVariables(run) {
    return {
        ...commitVariables(run),
        LOOM_RUN_ID: run.runId,
        LOOM_PIPELINE_ID: run.runId,
        LOOM_SNAPSHOT_TREE_SHA: run.treeSha,
        CI_PIPELINE_ID: run.runId,
    };
}
/** Predefined variables that are known before a run starts; rules see these. */
function commitVariables({ workflowPath, repositoryRoot, git, }) {
    const refName = git.branch ?? git.tag ?? 'HEAD';
    return {
        CI: 'true',
        LOOM_CI: 'true',
        LOOM_WORKFLOW_PATH: workflowPath,
        CI_PIPELINE_SOURCE: 'push',
        CI_PROJECT_NAME: projectName(git.originUrl, repositoryRoot),
        CI_COMMIT_SHA: git.headSha,
        CI_COMMIT_SHORT_SHA: git.headSha.slice(0, 8),
        CI_COMMIT_REF_NAME: refName,
        CI_COMMIT_REF_SLUG: slug(refName),
        CI_COMMIT_MESSAGE: git.message,
        CI_COMMIT_TITLE: git.message.split('\n')[0] ?? '',
        CI_COMMIT_TIMESTAMP: git.timestamp,
        ...(git.branch === null ? {} : { CI_COMMIT_BRANCH: git.branch }),
        ...(git.tag === null ? {} : { CI_COMMIT_TAG: git.tag }),
        ...(git.defaultBranch === null ? {} : { CI_DEFAULT_BRANCH: git.defaultBranch }),
    };
}
function projectName(originUrl, repositoryRoot) {
    const name = originUrl
        ?.replace(/[/\\]+$/, '')
        .replace(/\.git$/, '')
        .split(/[/:\\]/)
        .at(-1);
    return name === undefined || name === '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(repositoryRoot) : name;
}
/** GitLab's rule: lower case, at most 63 characters, everything but letters and digits a dash, none at the ends. */
function slug(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '-')
        .slice(0, 63)
        .replace(/^-+|-+$/g, '');
}


/***/ }),

/***/ 3533:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ selectJobs)
/* harmony export */ });
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7889);

/** The part of a plan that a selection names; all but manual jobs when it names nothing. Or the first name that is no job. */
function selectJobs(plan, { job, only }) {
    const isCalled = (node, name) => node.id === name || (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(node) === name;
    const unknown = [...job, ...only].find((name) => !plan.nodes.some((node) => isCalled(node, name)));
    if (unknown !== undefined)
        return { unknown };
    const named = (names) => plan.nodes.filter((node) => names.some((name) => isCalled(node, name))).map(({ id }) => id);
    if (job.length === 0 && only.length === 0)
        return withoutManual(plan, new Set());
    const chosen = new Set(named(only));
    const visit = (id) => {
        if (chosen.has(id) && !only.includes(id))
            return;
        chosen.add(id);
        for (const edge of plan.edges)
            if (edge.to === id && !chosen.has(edge.from))
                visit(edge.from);
    };
    for (const id of named(job))
        visit(id);
    return withoutManual((0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfPlan */ .qH)(plan, chosen), new Set(named([...job, ...only])));
}
/** A manual job that nobody named does not hold up later stages, but what needs it stays out with it. */
function withoutManual(plan, named) {
    const out = new Set(plan.nodes.filter(({ id, when }) => when === 'manual' && !named.has(id)).map(({ id }) => id));
    if (out.size === 0)
        return { plan, waiting: [] };
    for (let before = -1; before < out.size;) {
        before = out.size;
        for (const { from, to, kind } of plan.edges)
            if (kind === 'needs' && out.has(from))
                out.add(to);
    }
    const stays = new Set(plan.nodes.map(({ id }) => id).filter((id) => !out.has(id)));
    return { plan: (0,_model_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfPlan */ .qH)(plan, stays), waiting: [...out] };
}


/***/ }),

/***/ 6753:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vy: () => (/* binding */ predefinedNames),
/* harmony export */   i7: () => (/* binding */ expandVariables),
/* harmony export */   ii: () => (/* binding */ referencesIn)
/* harmony export */ });
const reference = /\$(?:\$|([A-Za-z_][A-Za-z0-9_]*)|\{([A-Za-z_][A-Za-z0-9_]*)\})/g;
/** Names that a value refers to with `$NAME` or `${NAME}`; `$$` is a dollar sign and refers to nothing. */
function referencesIn(value) {
    return [...value.matchAll(reference)].flatMap((match) => match[1] ?? match[2] ?? []);
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
        const expanded = value.replace(reference, (whole, plain, braced) => {
            const referred = plain ?? braced;
            if (referred === undefined)
                return '$';
            const own = within.includes(referred) ? undefined : values[referred];
            return own === undefined ? (lookup(referred) ?? whole) : expand(referred, own, within);
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

/***/ 6927:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ compileRepository),
  S: () => (/* binding */ loadCompiler)
});

// EXTERNAL MODULE: ./build/js/engine/environment.js
var environment = __webpack_require__(4092);
// EXTERNAL MODULE: ./build/js/snapshot/git.js
var git = __webpack_require__(5479);
// EXTERNAL MODULE: ./build/js/snapshot/status.js
var snapshot_status = __webpack_require__(9069);
;// CONCATENATED MODULE: ./build/js/snapshot/changed-paths.js


/**
 * What `rules: changes` looks at: everything that differs between the merge base with the default branch and HEAD, and uncommitted
 * work. On the default branch itself the base is the previous commit; a first commit differs in all its files.
 */
async function readChangedPaths(repository, facts) {
    const call = { cwd: repository.root, env: repository.env };
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,git/* tryGit */.Ii)(args, call);
        return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
    };
    const isShallow = (await ask('rev-parse', '--is-shallow-repository')) === 'true';
    const base = await findBase(facts, ask);
    if (base === undefined && isShallow)
        return noHistory;
    const range = base ?? (await ask('hash-object', '-t', 'tree', '/dev/null')) ?? '';
    const differing = await (0,git/* git */.$Y)(['diff-tree', '-r', '-z', '--name-only', '--no-renames', range, 'HEAD'], call);
    const { status } = await (0,snapshot_status/* readStatus */.rk)(repository);
    const uncommitted = status.map((entry) => entry.path);
    return {
        paths: [...new Set([...(0,git/* splitNul */.K5)(differing), ...uncommitted].map((path) => path.toString('utf8')))].sort(),
    };
}
const noHistory = {
    problem: 'this clone is too shallow to know the base',
    hint: 'fetch the whole history: `fetch-depth: 0` in GitHub, `git fetch --unshallow` here',
};
async function findBase({ defaultBranch, headSha }, ask) {
    const candidates = defaultBranch === null ? [] : [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`];
    for (const candidate of candidates) {
        const base = await ask('merge-base', candidate, 'HEAD');
        if (base !== undefined && base !== headSha)
            return base;
    }
    return ask('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}');
}
/** Paths of everything that a workspace would hold: tracked files that are there, and untracked ones that git does not ignore. */
async function readExistingPaths(repository) {
    const call = { cwd: repository.root, env: repository.env };
    const listed = await (0,git/* git */.$Y)(['ls-files', '-z', '--cached', '--others', '--exclude-standard'], call);
    const deleted = new Set((0,git/* splitNul */.K5)(await (0,git/* git */.$Y)(['ls-files', '-z', '--deleted'], call)).map(String));
    return (0,git/* splitNul */.K5)(listed)
        .map(String)
        .filter((path) => !deleted.has(path));
}

// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js
var workflow_file = __webpack_require__(905);
;// CONCATENATED MODULE: ./build/js/run/compile.js




/** Loads the compiler and its YAML and schema libraries. A caller that has to wait for something else may begin it early. */
const loadCompiler = () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(158), __webpack_require__.e(412)]).then(__webpack_require__.bind(__webpack_require__, 3158));
/** Compiles a repository's workflow for its commit and what is not committed, as every command does that needs a plan. */
async function compileRepository(options) {
    const { repository, directory } = options;
    const loading = loadCompiler();
    const workflow = await (0,workflow_file/* readWorkflow */.S6)(repository, directory, options.workflow);
    const refusing = (0,workflow_file/* refuseIgnored */.NK)(repository, workflow);
    const git = once(async () => options.git ?? (0,git_facts/* readGitFacts */.S)(repository));
    const about = { workflowPath: workflow.path, repositoryRoot: repository.root };
    const compiling = loading.then(({ compile }) => compile({
        workflow,
        readSource: (0,workflow_file/* sourceReader */.T2)(repository),
        overrides: options.variables ?? {},
        facts: {
            predefined: once(async () => (0,environment/* commitVariables */.D)({ ...about, git: await git() })),
            changedPaths: once(async () => readChangedPaths(repository, await git())),
            existingPaths: once(async () => readExistingPaths(repository)),
        },
    }));
    const [, compiled] = await Promise.all([refusing, compiling]);
    return { workflow, compiled };
}
/** Asks at most once, however many rules want to know. */
function once(ask) {
    let asked;
    return async () => (asked ??= ask());
}


/***/ }),

/***/ 2588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unknownJob)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);
/* harmony import */ var _diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5131);
/* harmony import */ var _model_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7889);



/** The failure for a name on the command line that is no job of the plan. */
function unknownJob(name, plan) {
    const names = [...new Set(plan.nodes.map(_model_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb))];
    const near = (0,_diagnostics_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, names);
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('usage', {
        code: 'run/unknown-job',
        message: `no job is called \`${name}\``,
        hint: near === undefined
            ? `the jobs are ${names.map((one) => `\`${one}\``).join(', ')}`
            : `did you mean \`${near}\`?`,
    });
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
    await Promise.all([
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
async function copyIfPresent(from, to) {
    try {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
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
    const [config, originHead, commit] = await Promise.all([
        (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfig */ .Xg)(repository),
        ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'),
        ask('log', '-1', '--no-show-signature', '--decorate=full', '--format=%cI%n%D%n%B', 'HEAD'),
    ]);
    const [timestamp = '', decorations = '', ...message] = (commit ?? '').split('\n');
    const names = decorations.split(', ');
    const branch = nameAfter(names, 'HEAD -> refs/heads/')[0] ?? null;
    const initial = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configValue */ .Mn)(config, 'init.defaultbranch');
    const originUrl = (0,_config_js__WEBPACK_IMPORTED_MODULE_1__/* .configValue */ .Mn)(config, 'remote.origin.url');
    return {
        headSha: repository.headSha ?? '',
        branch,
        tag: nameAfter(names, 'tag: refs/tags/').toSorted()[0] ?? null,
        defaultBranch: originHead?.replace(/^origin\//, '') ?? (initial === branch ? branch : null),
        message: message.join('\n'),
        timestamp,
        originUrl: originUrl === undefined ? null : (0,_clone_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutCredentials */ .r)(originUrl),
    };
}
function nameAfter(names, before) {
    return names.filter((name) => name.startsWith(before)).map((name) => name.slice(before.length));
}


/***/ }),

/***/ 9069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* unused harmony export isRuntime */
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5479);

const maximumIgnored = 1000;
const statusOptions = [
    '--porcelain=v2',
    '-z',
    '--untracked-files=all',
    // Directories that match a pattern are named, not entered.
    '--ignored=matching',
    '--no-renames',
    '--ignore-submodules=none',
];
async function readStatus(repository) {
    const args = ['--no-optional-locks', 'status', ...statusOptions];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { cwd: repository.root, env: repository.env });
    const status = [];
    const ignored = [];
    for (const record of (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNul */ .K5)(output)) {
        const entry = parseEntry(record);
        if (isRuntime(entry.path.at(-1) === 0x2f ? entry.path.subarray(0, -1) : entry.path))
            continue;
        if (entry.index === '!')
            ignored.push(entry.path.toString('utf8'));
        else
            status.push(entry);
    }
    return { status, ignored: ignored.sort().slice(0, maximumIgnored) };
}
// `1 XY sub mH mI mW hH hI path`, `u XY sub m1 m2 m3 mW h1 h2 h3 path`, `? path`, `! path`; renames are off, so there is no `2`.
function parseEntry(record) {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === '?' || kind === '!')
        return { path: record.subarray(2), index: kind, worktree: kind, isSubmodule: false };
    const head = record.subarray(0, 9).toString('latin1');
    const path = record.subarray(offsetOfField(record, kind === 'u' ? 10 : 8));
    const isSubmodule = head[5] === 'S';
    if (kind === 'u')
        return { path, index: 'u', worktree: 'u', isSubmodule };
    return { path, index: head[2] ?? '.', worktree: head[3] ?? '.', isSubmodule };
}
function offsetOfField(record, field) {
    let offset = 0;
    for (let count = 0; count < field; count++)
        offset = record.indexOf(0x20, offset) + 1;
    return offset;
}
const runtime = Buffer.from('.loom/.runtime');
/** Whether a path is Loom's own runtime directory or below it: never copied, even where git does not ignore it. */
function isRuntime(path) {
    if (!path.subarray(0, runtime.length).equals(runtime))
        return false;
    return path.length === runtime.length || path[runtime.length] === 0x2f;
}
/** All entries of the index, in its order; a path with a conflict stands there once a stage. */
async function readIndex(repository) {
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['ls-files', '-z', '--stage'], { cwd: repository.root, env: repository.env });
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .splitNul */ .K5)(output).map((record) => {
        const tab = record.indexOf(0x09);
        const [mode = '', sha = '', stage = '0'] = record.toString('latin1', 0, tab).split(' ');
        return { mode, sha, stage, path: record.subarray(tab + 1) };
    });
}


/***/ }),

/***/ 905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NK: () => (/* binding */ refuseIgnored),
/* harmony export */   O2: () => (/* binding */ checkSameWorkflow),
/* harmony export */   S6: () => (/* binding */ readWorkflow),
/* harmony export */   T2: () => (/* binding */ sourceReader),
/* harmony export */   pi: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);





const defaultWorkflow = '.loom/workflow.yml';
/** Reads the workflow that a run is asked for; refuses one outside of the repository. */
async function readWorkflow(repository, directory, workflow) {
    const path = workflow === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.root, defaultWorkflow) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, workflow);
    const local = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.root, path);
    if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(path, repository.root)) {
        const hint = 'move it into the repository: CI has nothing else';
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
            code: 'workflow/outside-repository',
            message: `the workflow ${path} lies outside the repository`,
            hint,
        });
    }
    const source = await sourceReader(repository)(local);
    if (source === undefined) {
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
            code: 'workflow/missing',
            message: `there is no workflow ${local}`,
            hint: workflow === undefined
                ? `create ${defaultWorkflow}, or name another file with --workflow`
                : 'mend the path: it starts at the current directory',
        });
    }
    return source;
}
/** Refuses a workflow that CI would not have, since git ignores it. */
async function refuseIgnored(repository, { path }) {
    if (!(await isIgnored(repository, path)))
        return;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', {
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
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(['check-ignore', '--quiet', '-z', '--stdin'], call)).exitCode === 0;
}
/** Reads files by their path from the top of the repository. */
function sourceReader({ root }) {
    return async (path) => {
        try {
            return { path, text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8') };
        }
        catch (error) {
            if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EISDIR'))
                return undefined;
            throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', { code: 'workflow/unreadable', message: `cannot read ${path}`, hint: 'make it readable' }, error);
        }
    };
}
/** What was compiled must be what is in the workspace: a file saved meanwhile would make the plan a lie. */
async function checkSameWorkflow(sources, workspace) {
    for (const { path, text } of sources) {
        const copied = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), 'utf8').catch(() => undefined);
        if (copied === text || copied?.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n'))
            continue;
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
            code: 'workflow/changed',
            message: `${path} changed while the workspace was made`,
            hint: 'run again',
        });
    }
}


/***/ })

};
