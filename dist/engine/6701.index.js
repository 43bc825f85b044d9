export const id = 6701;
export const ids = [6701];
export const modules = {

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
    const lookup = (name) => (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(secrets, name) ?? (0,_model_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(predefined, name) ?? runtimeValue(name, place);
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
 * work. On the default branch, and on a commit that it holds already, the base is the previous commit, whatever was pushed
 * together with it; a first commit differs in all its files.
 */
async function readChangedPaths(repository, facts) {
    const call = { cwd: repository.root, env: repository.env };
    const ask = async (...args) => {
        const { exitCode, stdout } = await (0,git/* tryGit */.Ii)(args, call);
        return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
    };
    const isShallow = (await ask('rev-parse', '--is-shallow-repository')) === 'true';
    const base = await findBase(facts, ask, isShallow);
    if (base === undefined && isShallow)
        return noHistory;
    const range = base ?? (await ask('hash-object', '-t', 'tree', '/dev/null')) ?? '';
    const differing = await (0,git/* git */.$Y)(['diff-tree', '-r', '-z', '--name-only', '--no-renames', range, 'HEAD'], call);
    const { status } = await (0,snapshot_status/* readStatus */.r)(repository);
    const uncommitted = status.map((entry) => entry.path);
    return {
        paths: [...new Set([...(0,git/* splitNul */.K5)(differing), ...uncommitted].map((path) => path.toString('utf8')))].sort(),
    };
}
const noHistory = {
    problem: 'this clone is too shallow to know the base',
    hint: 'fetch the whole history: `fetch-depth: 0` in GitHub, `git fetch --unshallow` here',
};
async function findBase({ branch, defaultBranch, headSha }, ask, isShallow) {
    const previous = async () => ask('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}');
    if (defaultBranch !== null && branch === defaultBranch)
        return previous();
    const names = defaultBranch === null ? [] : [`refs/remotes/origin/${defaultBranch}`, `refs/heads/${defaultBranch}`];
    for (const name of names) {
        const tip = await ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
        if (tip === undefined)
            continue;
        const base = await ask('merge-base', tip, 'HEAD');
        // A shallow clone may lack the commits that the two have in common.
        if (base === undefined && isShallow)
            return undefined;
        return base === undefined || base === headSha ? previous() : base;
    }
    // Without the default branch a shallow clone cannot tell where this one began.
    return isShallow ? undefined : previous();
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
// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/js/run/compile.js




/** Loads the compiler and its YAML and schema libraries. A caller that has to wait for something else may begin it early. */
const loadCompiler = () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4631), __webpack_require__.e(2036)]).then(__webpack_require__.bind(__webpack_require__, 4631));
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

/***/ 3695:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isTracing),
/* harmony export */   n: () => (/* binding */ unsafeDebugTrace)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6854);

/** Whether the caller asks for a trace: of Loom, which then runs steps with `sh -x`, or of scripts that know GitLab's variable. */
function isTracing(env) {
    return (env['LOOM_DEBUG_TRACE'] ?? '') !== '' || env['CI_DEBUG_TRACE'] === 'true';
}
/** `sh -x` prints each command with its variables put in, in forms that no redactor can know: the failure for a job that would do so. */
function unsafeDebugTrace(secrets, tracing) {
    const secret = tracing ? secrets.find(({ file }) => !file) : undefined;
    if (secret === undefined)
        return undefined;
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFailure */ .h)('secrets/unsafe-debug-trace', `tracing is on, and the secret \`${secret.name}\` is the value of a variable, which a trace would print`, 'unset LOOM_DEBUG_TRACE and CI_DEBUG_TRACE, or remove `file: false`');
}


/***/ }),

/***/ 6854:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isSkippable),
/* harmony export */   h: () => (/* binding */ secretFailure)
/* harmony export */ });
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8755);

const skippable = new Set([
    'secrets/provider-unavailable',
    'secrets/ref-not-found',
    'secrets/required-missing',
]);
/** A secret that cannot be had. Neither text may hold a value, a password or a token. */
function secretFailure(code, message, hint) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A('environment', { code, message, hint });
}
/** Whether a job may go on without a secret that is not required. A wrong reference is wrong for everybody and stops it. */
function isSkippable(error) {
    return error instanceof _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .LoomFailure */ .A && skippable.has(error.diagnostic.code);
}


/***/ }),

/***/ 8345:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   TA: () => (/* binding */ expectedForm),
/* harmony export */   nF: () => (/* binding */ printableReference)
/* harmony export */ });
const forms = {
    env: {
        written: 'env://NAME',
        pattern: /^([A-Za-z_][A-Za-z0-9_]*)$/,
        read: (name = '') => ({ scheme: 'env', name }),
    },
    file: {
        written: 'file://path/of/a/file',
        pattern: /^(.*[^/])$/,
        read: (path = '') => ({ scheme: 'file', path }),
    },
    exec: {
        written: 'exec://name/argument, with an argument that does not begin with a dash',
        // What a workflow writes must never become an option of the user's command.
        pattern: /^([A-Za-z0-9][A-Za-z0-9_.-]*)(?:\/([^-].*))?$/,
        read: (command = '', argument) => ({
            scheme: 'exec',
            command,
            ...(argument === undefined ? {} : { argument }),
        }),
    },
    keepass: {
        written: 'keepass://alias#entry/path:Field',
        pattern: /^([^#]+)#([^/].*):([^:]+)$/,
        read: (alias = '', entry = '', field = '') => ({ scheme: 'keepass', alias, entry, field }),
    },
    op: {
        written: 'op://vault/item/field, without a query or a fragment',
        pattern: /^([^/?#]+)\/([^/?#]+(?:\/[^/?#]+)*)\/([^/?#]+)$/,
        read: (vault = '', item = '', field = '') => ({ scheme: 'op', vault, item, field }),
    },
};
const schemePattern = /^(env|file|exec|keepass|op):\/\/(.+)$/;
/** Reads the text of a `ref`; undefined when it has none of the five forms. */
function parseReference(ref) {
    const scheme = schemeOf(ref);
    if (scheme === undefined || /\p{Cc}/u.test(ref))
        return undefined;
    const { pattern, read } = forms[scheme];
    const match = pattern.exec(ref.slice(scheme.length + '://'.length));
    return match === null ? undefined : read(...match.slice(1));
}
/** The scheme that a reference begins with, however wrong the rest is. */
function schemeOf(ref) {
    return schemePattern.exec(ref)?.[1];
}
/** What a reference like this one should look like. */
function expectedForm(ref) {
    const scheme = schemeOf(ref);
    return scheme === undefined ? 'env://, file://, exec://, keepass:// or op://' : forms[scheme].written;
}
/** A reference as it can be shown, also one that somebody wrote to move the cursor of a terminal. */
function printableReference(ref) {
    return ref.replaceAll(/\p{Cc}/gu, '\uFFFD');
}


/***/ }),

/***/ 4772:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ createSecretResolver)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/js/base/settled.js
var settled = __webpack_require__(8659);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/secrets/debug-trace.js
var debug_trace = __webpack_require__(3695);
// EXTERNAL MODULE: ./build/js/secrets/failure.js
var secrets_failure = __webpack_require__(6854);
// EXTERNAL MODULE: ./build/js/secrets/reference.js
var secrets_reference = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/js/secrets/settings.js
var secrets_settings = __webpack_require__(1856);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/js/base/process-group.js
var process_group = __webpack_require__(3589);
;// CONCATENATED MODULE: ./build/js/base/bounded-command.js


/**
 * Runs one program without a shell, in a process group of its own, standard input at its end and standard error thrown away, and
 * collects what it prints. At a bound or when the signal aborts, the whole group is killed. Rejects when the program cannot
 * be started (`ENOENT`, `EACCES`), and with the signal's reason.
 */
async function runBounded(argv, options) {
    options.signal.throwIfAborted();
    const [file, ...args] = argv;
    const { cwd, env } = options;
    const child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let stopped;
    const stop = (why) => {
        stopped ??= why;
        if (child.pid !== undefined)
            (0,process_group/* signalGroup */.i8)(child.pid, 'SIGKILL');
        // Who left the group may hold the pipe still, and nobody waits for that one.
        child.stdout.destroy();
    };
    const chunks = [];
    let sizeBytes = 0;
    child.stdout.on('data', (chunk) => {
        chunks.push(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes > options.outputLimitBytes)
            stop('loud');
    });
    const timer = setTimeout(stop, options.timeLimitMs, 'late');
    const onAbort = () => {
        stop('aborted');
    };
    options.signal.addEventListener('abort', onAbort);
    try {
        const exitCode = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', resolve);
        });
        if (stopped === 'late' || stopped === 'loud')
            return { ended: stopped };
        options.signal.throwIfAborted();
        return { ended: 'itself', exitCode, stdout: Buffer.concat(chunks) };
    }
    finally {
        clearTimeout(timer);
        options.signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: ./build/js/base/environment.js
var environment = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/js/base/unreachable.js
/** Ends an exhaustive switch: a new member of the union becomes a type error here. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./build/js/secrets/source.js
/** The largest value that Loom takes for a secret. */
const largestSecretBytes = 1024 * 1024;

;// CONCATENATED MODULE: ./build/js/secrets/sources/command.js






const defaultTimeLimitMs = 60_000;
/**
 * `exec://name/argument`: what a command prints that the user's own config names; the argument is added as the last one. Never a
 * shell. The program is not looked for in the repository, whose `node_modules/.bin` `npx` puts first.
 */
function createCommandSource(options) {
    const { allowExec, env, repositoryRoot } = options;
    const timeLimitMs = options.timeLimitMs ?? defaultTimeLimitMs;
    return {
        async read({ command, argument }, signal) {
            const [program, ...first] = allowExec.get(command) ?? [];
            if (program === undefined)
                throw notConfigured(command);
            const result = await runBounded([program, ...first, ...(argument === undefined ? [] : [argument])], {
                cwd: repositoryRoot,
                env: { ...env, PATH: (0,environment/* pathOutside */.D)(env['PATH'] ?? '', repositoryRoot) },
                timeLimitMs,
                outputLimitBytes: largestSecretBytes,
                signal,
            }).catch((error) => {
                throw (0,files/* hasCode */.up)(error, 'ENOENT', 'EACCES', 'ENOTDIR') ? cannotStart(command, program) : error;
            });
            return { bytes: outputOf(result, command, timeLimitMs) };
        },
    };
}
function outputOf(result, command, timeLimitMs) {
    const tryIt = `run the command that \`secrets.allowExec.${command}\` names yourself, to see why`;
    const failed = (what) => (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `the command \`${command}\` ${what}`, tryIt);
    switch (result.ended) {
        case 'late':
            throw failed(`did not end within ${timeLimitMs / 1000} s`);
        case 'loud':
            throw failed('printed more than 1 MiB, the most that a secret can be');
        case 'itself':
            if (result.exitCode === 0)
                return withoutLineEnd(result.stdout);
            throw failed(result.exitCode === null ? 'was ended by a signal' : `ended with exit code ${result.exitCode}`);
        default:
            return unreachable(result);
    }
}
function withoutLineEnd(output) {
    return output.at(-1) === 0x0a ? output.subarray(0, -1) : output;
}
function notConfigured(command) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `your own config names no command \`${command}\``, `add a list such as \`${command}: [${command}, show]\` below \`secrets.allowExec\` in ~/.config/loom/config.yml`);
}
function cannotStart(command, program) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `cannot start \`${program}\`, the program of the command \`${command}\``, `install it, or mend \`secrets.allowExec.${command}\` of your own config`);
}

;// CONCATENATED MODULE: ./build/js/secrets/sources/environment.js

/** `env://NAME`: a variable of whoever started Loom. */
function createEnvironmentSource(env) {
    return {
        read: async ({ name }, signal) => {
            signal.throwIfAborted();
            const value = env[name];
            if (value !== undefined)
                return Promise.resolve({ bytes: Buffer.from(value) });
            throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `the variable \`${name}\` is not set`, `set ${name} where you start Loom; in a GitHub workflow, pass it in \`env\` of the step`);
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/js/secrets/sources/regular-file.js
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


/**
 * Reads a file whose name somebody else chose: a named pipe or a device does not hold the reader up, nor does a file without
 * end. The path must have its links resolved. Rejects with the system's error when it cannot be opened.
 */
async function readRegularFile(path, limitBytes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW), true);
        const stats = await file.stat();
        if (!stats.isFile())
            return 'irregular';
        if (stats.size > limitBytes)
            return 'too large';
        return { bytes: await file.readFile(), mode: stats.mode };
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

;// CONCATENATED MODULE: ./build/js/secrets/sources/file.js






/** `file://path`: the bytes of a file of the source repository, or of one outside that the user's own config allows. */
function createFileSource(options) {
    return {
        async read({ path }, signal) {
            signal.throwIfAborted();
            return readSecret(await allowedPath(path, options), path);
        },
    };
}
/** Where a path leads, links resolved; both the name and what it leads to must be allowed. */
async function allowedPath(path, options) {
    const { repositoryRoot, home, allowFiles } = options;
    const places = [repositoryRoot, ...allowFiles];
    const named = (0,external_node_path_.resolve)(repositoryRoot, path.replace(/^~(?=\/)/, home));
    if (!places.some((place) => (0,files/* isInside */.FK)(named, place)))
        throw notAllowed(`\`${path}\` lies outside of the repository, and your config does not allow it`, path);
    const real = await (0,promises_.realpath)(named).catch((error) => {
        throw unreadable(error, path);
    });
    const realPlaces = await Promise.all(places.map(async (place) => (0,promises_.realpath)(place).catch(() => place)));
    if (!realPlaces.some((place) => (0,files/* isInside */.FK)(real, place)))
        throw notAllowed(`\`${path}\` leads out of the repository through a link`, real);
    return real;
}
async function readSecret(real, path) {
    const file = await readRegularFile(real, largestSecretBytes).catch((error) => {
        throw unreadable(error, path);
    });
    if (file === 'irregular')
        throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `\`${path}\` is no file`, 'name a regular file');
    if (file === 'too large')
        throw (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `\`${path}\` is larger than 1 MiB, the most that a secret can be`, 'name a smaller file');
    const { bytes, mode } = file;
    return (mode & 0o077) === 0 ? { bytes } : { bytes, warnings: [openToOthers(path)] };
}
function openToOthers(path) {
    return {
        code: 'secrets/file-mode',
        severity: 'warning',
        message: `other users of this machine may read or write \`${path}\``,
        hint: `run \`chmod 600 ${path}\``,
    };
}
function notAllowed(message, path) {
    const hint = `list ${path} in \`secrets.allowFiles\` of your own config, or move the file into the repository`;
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', message, hint);
}
function unreadable(error, path) {
    if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG'))
        return (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `there is no file \`${path}\``, 'make the file in the repository it is run from, and have git ignore it');
    if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM', 'EISDIR', 'ENXIO', 'EIO'))
        return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `cannot read \`${path}\``, 'make it readable for you');
    return error;
}

;// CONCATENATED MODULE: ./build/js/secrets/sources/keepass-database.js





const largestFileBytes = 64 * 1024 * 1024;
const largestMemoryKib = 1024 * 1024;
const mostWorkKib = 32 * 1024 * 1024;
/** Opens a KDBX 3 or 4 file and lists its entries, without those of the recycle bin. Fails with `secrets/provider-unavailable`. */
async function openKeepass(path, credentials) {
    const [database, keyfile] = await Promise.all([
        readNamed(path, 'the KeePass database'),
        credentials.keyfilePath === undefined ? null : readNamed(credentials.keyfilePath, 'the key file'),
    ]);
    const library = await loadLibrary();
    library.CryptoEngine.setArgon2Impl(argon2);
    const password = credentials.password === undefined ? null : library.ProtectedValue.fromString(credentials.password);
    try {
        const opened = new library.Credentials(password, keyfile);
        return entriesOf(await library.Kdbx.load(new Uint8Array(database).buffer, opened), library);
    }
    catch (error) {
        throw error instanceof failure/* LoomFailure */.A ? error : cannotOpen(error, path, library);
    }
}
/** Loaded only by who needs it. It is CommonJS, which Node and the bundle hand over as `default`, and tsx as it is. */
async function loadLibrary() {
    const loaded = await __webpack_require__.e(/* import() */ 5179).then(__webpack_require__.t.bind(__webpack_require__, 5179, 19));
    return loaded.default ?? loaded;
}
async function argon2(...args) {
    const [password, salt, memorySize, iterations, hashLength, parallelism, type] = args;
    // The file says how much work it takes, and a file of a repository may say anything.
    if (memorySize > largestMemoryKib || memorySize * iterations > mostWorkKib)
        throw (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `the KeePass database asks for ${iterations} rounds over ${memorySize} KiB to open it, which is too much`, 'lower the key transformation in the settings of the database');
    const { argon2d, argon2id } = await __webpack_require__.e(/* import() */ 608).then(__webpack_require__.t.bind(__webpack_require__, 608, 19));
    const hash = await (type === 0 ? argon2d : argon2id)({
        password: new Uint8Array(password),
        salt: new Uint8Array(salt),
        memorySize,
        iterations,
        hashLength,
        parallelism,
        outputType: 'binary',
    });
    return new Uint8Array(hash).buffer;
}
function entriesOf(database, library) {
    const { recycleBinEnabled, recycleBinUuid } = database.meta;
    const bin = recycleBinEnabled === true ? recycleBinUuid?.id : undefined;
    const visit = (group, above) => {
        if (group.uuid.id === bin)
            return [];
        const names = [...above, group.name ?? ''];
        const own = group.entries.map((entry) => ({
            path: [...names, textOf(entry, 'Title')].join('/'),
            read: (field) => fieldOf(entry, field, library),
        }));
        return [...own, ...group.groups.flatMap((below) => visit(below, names))];
    };
    return database.groups.flatMap((group) => visit(group, []));
}
function textOf(entry, field) {
    const value = entry.fields.get(field) ?? '';
    return typeof value === 'string' ? value : value.getText();
}
function fieldOf(entry, field, library) {
    const text = entry.fields.get(field);
    if (text !== undefined)
        return typeof text === 'string' ? Buffer.from(text) : text.getBinary();
    const attached = entry.binaries.get(field);
    if (attached === undefined)
        return undefined;
    const binary = library.KdbxBinaries.isKdbxBinaryWithHash(attached) ? attached.value : attached;
    return binary instanceof ArrayBuffer ? new Uint8Array(binary) : binary.getBinary();
}
async function readNamed(path, what) {
    const failed = (problem) => (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `${what} ${path} ${problem}`, 'mend the path in your config or in the variable that names it');
    try {
        const file = await readRegularFile(await (0,promises_.realpath)(path), largestFileBytes);
        if (typeof file !== 'string')
            return file.bytes;
        throw failed(file === 'irregular' ? 'is no file' : 'is larger than 64 MiB');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            throw failed('is not there');
        throw (0,files/* hasCode */.up)(error, 'EACCES', 'EPERM', 'ELOOP', 'ENXIO') ? failed('cannot be read') : error;
    }
}
function cannotOpen(error, path, { KdbxError, Consts }) {
    if (!(error instanceof Error))
        return error;
    const code = error instanceof KdbxError ? error.code : '';
    const { InvalidKey, BadSignature, InvalidVersion } = Consts.ErrorCodes;
    if (code === InvalidKey)
        return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `the password or the key file does not open the KeePass database ${path}`, 'check the variables that `passwordEnv` and `keyfileEnv` of the alias name');
    if (code === BadSignature || code === InvalidVersion)
        return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `${path} is no KeePass database of version 3 or 4`, 'name a .kdbx file; convert an older one with KeePass');
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `the KeePass database ${path} is damaged or of a kind that Loom cannot read`, 'open it with KeePass and save it anew');
}

;// CONCATENATED MODULE: ./build/js/secrets/sources/keepass.js



/** `keepass://alias#entry/path:Field`: a field or an attachment of a `.kdbx` file. A database is opened once, when first asked. */
function createKeepassSource({ databases, env }) {
    const opened = new Map();
    const asked = new Set();
    const open = async (alias) => {
        const known = opened.get(alias);
        if (known !== undefined)
            return known;
        const { path, credentials } = locate(alias, databases, env);
        const opening = openKeepass(path, credentials);
        opened.set(alias, opening);
        opening.catch(() => opened.delete(alias));
        return opening;
    };
    return {
        async read(reference, signal) {
            signal.throwIfAborted();
            asked.add(reference.alias);
            const collision = (0,secrets_settings/* collidingAliases */.oe)([...databases.keys(), ...asked].filter((alias) => !isKey(alias)));
            if (collision !== undefined)
                throw ambiguousAlias(collision);
            const entries = await open(reference.alias);
            signal.throwIfAborted();
            const bytes = findEntry(entries, reference).read(reference.field);
            if (bytes === undefined)
                throw noField(reference);
            return { bytes };
        },
    };
}
/** A name as variables have it: it stands for whatever alias comes to it. */
function isKey(alias) {
    return (0,secrets_settings/* aliasKey */.Us)(alias) === alias;
}
function locate(alias, databases, env) {
    const { path, passwordEnv, keyfileEnv } = databases.get(alias) ?? databases.get((0,secrets_settings/* aliasKey */.Us)(alias)) ?? {};
    if (path === undefined)
        throw unavailable(`no config and no variable says where the KeePass database \`${alias}\` is`, `set \`path\` below \`providers.keepass.aliases\`, or LOOM_KEEPASS_DB_${(0,secrets_settings/* aliasKey */.Us)(alias)}_PATH`);
    if (passwordEnv === undefined && keyfileEnv === undefined)
        throw unavailable(`nothing says how to open the KeePass database \`${alias}\``, 'set `passwordEnv` or `keyfileEnv` of the alias to the name of a variable');
    const valueOf = (name) => {
        if (name === undefined)
            return undefined;
        const value = env[name] ?? '';
        if (value !== '')
            return value;
        throw unavailable(`the variable \`${name}\`, which opens the KeePass database \`${alias}\`, is not set`, `set ${name} where you start Loom`);
    };
    return { path, credentials: { password: valueOf(passwordEnv), keyfilePath: valueOf(keyfileEnv) } };
}
/** The entry whose path this is; else the only one whose path ends so. */
function findEntry(entries, { alias, entry }) {
    const exact = entries.filter(({ path }) => path === entry);
    const found = exact.length > 0 ? exact : entries.filter(({ path }) => path.endsWith(`/${entry}`));
    const [first, ...others] = found;
    if (first === undefined)
        throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `the KeePass database \`${alias}\` has no entry \`${entry}\``, 'write its title, with the groups before it as far as needed; the recycle bin does not count');
    if (others.length === 0)
        return first;
    throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-invalid', `\`${entry}\` means ${found.length} entries of the KeePass database \`${alias}\``, 'write more of the groups before it, from the root on if need be');
}
function noField({ alias, entry, field }) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `the entry \`${entry}\` of the KeePass database \`${alias}\` has no field or attachment \`${field}\``, 'names are exact: `Password`, `UserName`, `URL`, `Notes`, or one of your own');
}
function ambiguousAlias([one, other]) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/ref-invalid', `the KeePass aliases \`${one}\` and \`${other}\` are one in the names of variables, ${(0,secrets_settings/* aliasKey */.Us)(one)}`, 'rename one of them');
}
function unavailable(message, hint) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', message, hint);
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(1376);
;// CONCATENATED MODULE: ./build/js/secrets/sources/one-password-sdk.js





const one_password_sdk_name = '@1password/sdk';
/**
 * Loads the SDK from the first directory that has it. It is given the token, so that it is never taken from the repository that is
 * being run, which anybody may have sent.
 */
async function loadOnePassword(directories, repositoryRoot) {
    let refused;
    for (const directory of directories) {
        const path = await (0,promises_.realpath)((0,external_node_path_.join)(directory, one_password_sdk_name)).catch(() => undefined);
        if (path === undefined)
            continue;
        if (!(0,files/* isInside */.FK)(path, repositoryRoot))
            return load(path);
        refused ??= path;
    }
    throw (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', refused === undefined
        ? `1Password’s SDK ${one_password_sdk_name} is not installed`
        : `1Password’s SDK ${one_password_sdk_name} lies in the repository, ${refused}, where Loom does not load code from`, `run \`npm install --prefix ~/.config/loom ${one_password_sdk_name}\``);
}
function load(path) {
    try {
        const loaded = (0,external_node_module_.createRequire)((0,external_node_path_.join)(path, 'package.json'))(path);
        if (isSdk(loaded))
            return loaded;
    }
    catch {
        // An installation that is not whole: what to do about it is the same.
    }
    throw (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', `1Password’s SDK in ${path} cannot be loaded`, `install it anew: \`npm install --prefix ~/.config/loom ${one_password_sdk_name}\``);
}
function isSdk(loaded) {
    return (typeof loaded === 'object' &&
        loaded !== null &&
        'createClient' in loaded &&
        typeof loaded.createClient === 'function');
}

;// CONCATENATED MODULE: ./build/js/secrets/sources/one-password.js



const one_password_defaultTimeLimitMs = 60_000;
/** `op://vault/item/field`: a field in 1Password, through its own SDK and a service account. One client for all. */
function createOnePasswordSource(options) {
    let client;
    const connect = async (token) => {
        const sdk = await loadOnePassword(options.modules, options.repositoryRoot);
        return sdk.createClient({ auth: token, integrationName: 'Loom', integrationVersion: 'v1' });
    };
    return {
        async read(reference, signal) {
            signal.throwIfAborted();
            const token = tokenOf(options);
            const ask = async () => {
                client ??= connect(token);
                const connected = client;
                connected.catch(() => (client = undefined));
                return resolveField(await connected, reference);
            };
            try {
                const bounds = { signal, timeLimitMs: options.timeLimitMs ?? one_password_defaultTimeLimitMs };
                return { bytes: Buffer.from(await bounded(ask(), bounds)) };
            }
            catch (error) {
                signal.throwIfAborted();
                throw failureOf(error, token);
            }
        },
    };
}
function tokenOf({ env, tokenVariable }) {
    const token = env[tokenVariable] ?? '';
    if (token !== '')
        return token;
    throw one_password_unavailable(`the variable \`${tokenVariable}\`, which holds the token for 1Password, is not set`, `set ${tokenVariable} to the token of a service account where you start Loom`);
}
/** The SDK knows `vault/item/field` and `vault/item/section/field`; else the slashes are the item’s own. */
async function resolveField(client, reference) {
    const { vault, item, field } = reference;
    const depth = item.split('/').length;
    if (depth > 2)
        return fieldOfTitle(client, reference);
    try {
        return await client.secrets.resolve(`op://${vault}/${item}/${field}`);
    }
    catch (error) {
        if (depth === 2 && /no (item|section) matched/.test(one_password_textOf(error)))
            return fieldOfTitle(client, reference);
        throw error;
    }
}
async function fieldOfTitle(client, reference) {
    const { vault, item, field } = reference;
    const { id } = theOne(await client.vaults.list(), 'vault', vault);
    const found = theOne(await client.items.list(id), 'item', item);
    const { fields } = await client.items.get(id, found.id);
    return theOne(fields, 'field', field).value;
}
function theOne(all, what, name) {
    const [first, ...others] = all.filter(({ id, title }) => title === name || id === name);
    if (first !== undefined && others.length === 0)
        return first;
    throw first === undefined
        ? (0,secrets_failure/* secretFailure */.h)('secrets/ref-not-found', `1Password has no ${what} \`${name}\``, hints.notFound)
        : (0,secrets_failure/* secretFailure */.h)('secrets/ref-invalid', `1Password has several ${what}s \`${name}\``, hints.invalid);
}
const hints = {
    notFound: 'check the names, which are exact, and that the service account may read the vault',
    invalid: 'use ids instead of names; see 1Password’s secret reference syntax',
    unavailable: 'check the token of the service account and the network',
};
// The words of `@1password/sdk` 0.5, which has no codes for these.
const reasons = [
    [/could not be parsed|more than one \w+ matched/, 'secrets/ref-invalid', hints.invalid],
    [
        /no (vault|item|section) matched|field cannot be found|not in an active state/,
        'secrets/ref-not-found',
        hints.notFound,
    ],
];
const longestReason = 200;
/** What the SDK says, as long as the token is not in it. */
function failureOf(error, token) {
    if (error instanceof failure/* LoomFailure */.A)
        return error;
    const text = one_password_textOf(error);
    const said = text.split('\n')[0]?.trim().slice(0, longestReason) ?? '';
    const message = said === '' || text.includes(token) ? '1Password failed' : `1Password: ${said}`;
    const [, code, hint] = reasons.find(([words]) => words.test(text)) ?? [];
    return (0,secrets_failure/* secretFailure */.h)(code ?? 'secrets/provider-unavailable', message, hint ?? hints.unavailable);
}
function one_password_textOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function one_password_unavailable(message, hint) {
    return (0,secrets_failure/* secretFailure */.h)('secrets/provider-unavailable', message, hint);
}
/** The SDK cannot be told to stop; what it still does then is nobody's business. */
async function bounded(work, { signal, timeLimitMs }) {
    return new Promise((resolve, reject) => {
        const give = () => {
            stop();
            reject(one_password_unavailable('1Password did not answer in time', 'check the network, or try again'));
        };
        const timer = setTimeout(give, timeLimitMs);
        const stop = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', give);
        };
        signal.addEventListener('abort', give);
        work.then(resolve, reject).finally(stop);
    });
}

;// CONCATENATED MODULE: ./build/js/secrets/resolve.js












/** One for a run: databases stay open and the client for 1Password connected. */
function createSecretResolver(options) {
    const read = createReader(options);
    return {
        async resolve(secrets, signal) {
            const unsafe = (0,debug_trace/* unsafeDebugTrace */.n)(secrets, options.tracing);
            if (unsafe !== undefined)
                throw unsafe;
            return (0,settled/* allEnded */.C)(secrets.map(async (secret) => resolveOne(secret, read, signal)));
        },
    };
}
function createReader({ env, repositoryRoot, settings }) {
    const { allowExec, allowFiles, keepass, onePasswordModules: modules } = settings;
    const sources = {
        env: createEnvironmentSource(env),
        file: createFileSource({ repositoryRoot, home: env['HOME'] ?? '/', allowFiles }),
        exec: createCommandSource({ allowExec, env, repositoryRoot }),
        keepass: createKeepassSource({ databases: keepass, env }),
        op: createOnePasswordSource({
            env,
            tokenVariable: settings.onePasswordTokenEnv ?? secrets_settings/* defaultTokenVariable */.LW,
            modules,
            repositoryRoot,
        }),
    };
    return async (reference, signal) => {
        switch (reference.scheme) {
            case 'env':
                return sources.env.read(reference, signal);
            case 'file':
                return sources.file.read(reference, signal);
            case 'exec':
                return sources.exec.read(reference, signal);
            case 'keepass':
                return sources.keepass.read(reference, signal);
            case 'op':
                return sources.op.read(reference, signal);
        }
    };
}
async function resolveOne(secret, read, signal) {
    const { name, file, required } = secret;
    try {
        const { bytes, warnings = [] } = await read(referenceOf(secret), signal);
        checkValue(bytes, secret);
        return { name, file, value: bytes, warnings: warnings.map((one) => about(secret, one)) };
    }
    catch (error) {
        if (!(error instanceof failure/* LoomFailure */.A))
            throw error;
        const diagnostic = about(secret, error.diagnostic);
        if (required || !(0,secrets_failure/* isSkippable */.Y)(error))
            throw new failure/* LoomFailure */.A(error.kind, diagnostic);
        const warning = { ...diagnostic, severity: 'warning' };
        return { name, file, warnings: [warning] };
    }
}
function about({ name }, diagnostic) {
    return { ...diagnostic, message: `secret \`${name}\`: ${diagnostic.message}` };
}
function referenceOf({ ref }) {
    const reference = (0,secrets_reference/* parseReference */.F2)(ref);
    if (reference !== undefined)
        return reference;
    throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-invalid', `\`${(0,secrets_reference/* printableReference */.nF)(ref)}\` is no reference, expected ${(0,secrets_reference/* expectedForm */.TA)(ref)}`, 'mend `ref` in the workflow');
}
// What Linux takes for one variable is 128 KiB with its name.
const longestVariableBytes = 120 * 1024;
function checkValue(bytes, { file }) {
    // GitHub passes a secret that it does not have, or keeps from a fork, as an empty variable.
    if (bytes.length === 0)
        throw (0,secrets_failure/* secretFailure */.h)('secrets/required-missing', 'the value is empty', 'give it a value at its source');
    if (file || ((0,external_node_buffer_.isUtf8)(bytes) && !bytes.includes(0) && bytes.length <= longestVariableBytes))
        return;
    throw (0,secrets_failure/* secretFailure */.h)('secrets/ref-invalid', 'the value cannot be held by a variable: it is no text, or too long', 'remove `file: false`, so that the job gets the path of a file');
}


/***/ }),

/***/ 9069:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readStatus),
/* harmony export */   v: () => (/* binding */ readIndex)
/* harmony export */ });
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


/***/ })

};
