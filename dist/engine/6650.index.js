export const id = 6650;
export const ids = [6650];
export const modules = {

/***/ 7783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pathOutside),
/* harmony export */   k: () => (/* binding */ isGitLocal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1569);


// `git rev-parse --local-env-vars` (git 2.39 to 2.5x), and the numbered ones that `GIT_CONFIG_COUNT` counts.
const gitLocal = /^GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_KEY_\d+|CONFIG_VALUE_\d+|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|NO_REPLACE_OBJECTS|REPLACE_REF_BASE|PREFIX|INTERNAL_SUPER_PREFIX|SHALLOW_FILE|COMMON_DIR)$/;
/** Whether a variable redirects git to another repository, index or config; such are set in hooks. */
function isGitLocal(name) {
    return gitLocal.test(name);
}
/** A search path without what lies in a directory, and without relative entries, which may. */
function pathOutside(path, directory) {
    return path
        .split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter)
        .filter((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(entry) && !(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(entry, directory))
        .join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter);
}


/***/ }),

/***/ 1569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hi: () => (/* binding */ absolutePath),
/* harmony export */   X_: () => (/* binding */ statsOfOwn),
/* harmony export */   Zf: () => (/* binding */ writeFileAtomic),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   zO: () => (/* binding */ readChunks),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** The absolute form of a path; a relative one is taken from `base`. */
function absolutePath(path, base) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(base, path);
}
/** Whether `path` is `directory` or lies below it. Both absolute; links are not resolved. */
function isInside(path, directory) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(directory, path);
    return way === '' || (way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(way));
}
/** Whether an unknown thrown value is a system error with one of these codes (`ENOENT`, `EACCES`…). */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
/** What a path is, if it is there and belongs to this user (`uid`; any, where the system has none). Links are not followed. */
async function statsOfOwn(path, uid) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        return uid === undefined || stats.uid === uid ? stats : undefined;
    }
    catch {
        return undefined;
    }
}
/** Bytes of a file, opened once somebody reads: an error reaches the reader and nobody else. */
async function* readChunks(path) {
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path);
}
/**
 * Replaces a file in one step: a reader sees the old bytes or the new ones, never a part. Content may come piece by piece.
 * `durable`: also after a power cut, which costs a wait for the disk. The directory must exist.
 */
async function writeFileAtomic(path, content, { mode = 0o600, durable = false } = {}) {
    const temporary = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', mode);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, content);
            if (durable)
                await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
    if (durable)
        await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
/** Makes what was made, renamed or removed in a directory last through a power cut. */
async function syncDirectory(path) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
    try {
        await directory.sync();
    }
    finally {
        await directory.close();
    }
}


/***/ }),

/***/ 9099:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

/**
 * Runs one program with a fixed argument list, without a shell, and collects what it prints.
 * Resolves whatever the exit code is; rejects when the program cannot be started (`ENOENT`, `EACCES`) or the signal aborts.
 */
async function runCommand(argv, options) {
    const [file, ...args] = argv;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
        cwd: options.cwd,
        env: options.env,
        stdio: [options.stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    // A child that ends before it has read everything closes the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.stdin);
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => {
            resolve({ exitCode, signal, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
        });
    });
}
/** What has come so far. By events: an iterator for each stream costs as much as starting a small child. */
function collect(stream) {
    const chunks = [];
    stream?.on('data', (chunk) => chunks.push(chunk));
    return chunks;
}


/***/ }),

/***/ 6650:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/snapshot/git-facts.js
var git_facts = __webpack_require__(225);
// EXTERNAL MODULE: ./build/js/snapshot/repository.js
var snapshot_repository = __webpack_require__(7371);
// EXTERNAL MODULE: ./build/js/snapshot/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(424);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
;// CONCATENATED MODULE: ./build/js/cli/init/draft.js
/** A name as a job may have it. */
function jobNameOf(text) {
    const name = text
        .toLowerCase()
        .replace(/[^a-z0-9_-]+/g, '-')
        .replace(/^[^a-z]+|-+$/g, '')
        .slice(0, 64);
    return name === '' ? 'job' : name;
}

;// CONCATENATED MODULE: ./build/js/cli/init/existing.js


/** Commands of an existing `.gitlab-ci.yml`: the scripts of its jobs, inherited ones too. What stands around them is for a person to carry over. */
async function gitlabDraft(read) {
    const file = readYaml(await read('.gitlab-ci.yml'));
    if (file === undefined)
        return undefined;
    const defaults = isRecord(file['default']) ? { ...file, ...file['default'] } : file;
    const jobs = Object.entries(file).flatMap(([name, job]) => {
        if (name.startsWith('.') || !isRecord(job) || reserved.includes(name))
            return [];
        const merged = {
            before_script: defaults['before_script'],
            ...inherited(job, file, []),
        };
        const script = lines(merged['script']);
        if (script.length === 0)
            return [];
        const stage = typeof merged['stage'] === 'string' ? merged['stage'] : '';
        return [
            {
                name: jobNameOf(name),
                stage: stageOf(`${stage} ${name}`),
                script: [...lines(merged['before_script']), ...script],
            },
        ];
    });
    return jobs.length === 0 ? undefined : { found: '.gitlab-ci.yml', jobs };
}
const reserved = ['default', 'variables', 'workflow', 'include', 'stages', 'image', 'cache', 'pages'];
function inherited(job, file, open) {
    const names = [job['extends']].flat().filter((name) => typeof name === 'string' && !open.includes(name));
    return names.reduce((merged, name) => {
        const parent = file[String(name)];
        const below = isRecord(parent) ? inherited(parent, file, [...open, String(name)]) : {};
        return { ...below, ...merged };
    }, job);
}
/** Commands of GitHub workflows: the `run` steps of each job; steps that use an action cannot run here. */
async function githubDraft(read, files) {
    const jobs = [];
    for (const path of files) {
        const found = readYaml(await read(path))?.['jobs'];
        if (!isRecord(found))
            continue;
        for (const [name, job] of Object.entries(found)) {
            const steps = isRecord(job) && Array.isArray(job['steps']) ? job['steps'] : [];
            const script = steps.flatMap((step) => (isRecord(step) ? linesOfStep(step) : []));
            const usable = script.filter((line) => !line.includes('${{'));
            if (usable.length > 0)
                jobs.push({ name: jobNameOf(name), stage: stageOf(name), script: usable });
        }
    }
    const unique = [...new Map(jobs.map((job) => [job.name, job])).values()];
    return unique.length === 0 ? undefined : { found: files.join(', '), jobs: unique };
}
/** A step in another directory goes there; one for another shell or only for some runs is for a person to carry over. */
function linesOfStep({ run, shell, if: condition, 'working-directory': directory, }) {
    if (condition !== undefined || (typeof shell === 'string' && !/^(ba)?sh\b/.test(shell)))
        return [];
    if (typeof directory !== 'string')
        return lines(run);
    return lines(run).map((line) => `cd '${directory.replaceAll("'", "'\\''")}'\n${line}`);
}
function readYaml(text) {
    if (text === undefined)
        return undefined;
    try {
        const value = (0,dist/* parse */.qg)(text, { logLevel: 'silent', customTags: [reference] });
        return isRecord(value) ? value : undefined;
    }
    catch {
        // A file that its own tool would refuse tells nothing.
        return undefined;
    }
}
/** GitLab's way to take a part of another job: nothing that can be carried over as it stands. */
const reference = { tag: '!reference', collection: 'seq', resolve: () => new dist/* Scalar */.X5(null) };
function lines(script) {
    const entries = Array.isArray(script) ? script.flat(2) : [script];
    return entries.flatMap((entry) => typeof entry === 'string' && entry.trim() !== '' ? [entry.trimEnd()] : []);
}
function stageOf(words) {
    if (/install|setup|prepare|deps/i.test(words))
        return 'setup';
    if (/lint|check|format|style|type/i.test(words))
        return 'check';
    return /build|compile|package/i.test(words) ? 'build' : 'test';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/js/cli/init/github.js
/** Where `loom init --github` writes. */
const githubPath = '.github/workflows/loom.yml';
/** Newest release of `actions/checkout`, pinned; the same as in Loom's own workflow. */
const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
/** What a person has to know of the file, since it cannot work as it is written. */
const githubCaution = 'put the owner of the repository that you have Loom from in place of OWNER before you commit: its Action is what runs on GitHub';
/** A GitHub workflow that runs the Loom workflow with the Action, with no more rights than it takes to read. */
function githubWorkflow(defaultBranch) {
    const push = defaultBranch === null ? '' : `\n    branches: [${JSON.stringify(defaultBranch)}]`;
    return `# Runs .loom/workflow.yml as \`loom run --local\` does.
# OWNER below is who has the repository of Loom. Pin it to a commit, as the checkout is.
name: loom
on:
  push:${push}
  pull_request:

permissions:
  contents: read

jobs:
  loom:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${checkout}
        with:
          fetch-depth: 0 # \`rules: changes\` compares with the history
          persist-credentials: false
      - uses: OWNER/loom@v1
        with:
          workflow: .loom/workflow.yml
`;
}

;// CONCATENATED MODULE: ./build/js/cli/init/languages.js

/** `holds`: what the lock file must hold. The first one that fits counts. */
const managers = [
    ['pnpm-lock.yaml', 'pnpm', 'pnpm install --frozen-lockfile'],
    // Since Yarn 2, which took the flag of Yarn 1 out of use.
    ['yarn.lock', 'yarn', 'yarn install --immutable', '__metadata:'],
    ['yarn.lock', 'yarn', 'yarn install --frozen-lockfile'],
    ['bun.lock', 'bun', 'bun install --frozen-lockfile'],
    ['bun.lockb', 'bun', 'bun install --frozen-lockfile'],
    ['package-lock.json', 'npm', 'npm ci'],
];
const scripts = [
    ['lint', 'check'],
    ['typecheck', 'check'],
    ['types', 'check'],
    ['build', 'build'],
    ['test', 'test'],
];
/** npm, pnpm, yarn and bun: one job installs, since all jobs share the workspace; then one for each usual script. */
async function nodeDraft(read) {
    const text = await read('package.json');
    if (text === undefined)
        return undefined;
    const manifest = parseManifest(text);
    const present = await Promise.all(managers.map(async ([lock, , , holds = '']) => (await read(lock))?.includes(holds) ?? false));
    const [, manager, install] = managers[present.indexOf(true)] ?? ['', 'npm', 'npm install'];
    const jobs = scripts
        .filter(([script]) => script in manifest && !/no test specified/.test(String(manifest[script])))
        .map(([script, stage]) => ({ name: script, stage, script: [`${manager} run ${script}`] }));
    return {
        found: `package.json, ${manager}`,
        jobs: [{ name: 'install', stage: 'setup', script: [install] }, ...jobs],
    };
}
function parseManifest(text) {
    try {
        const manifest = JSON.parse(text);
        if (typeof manifest !== 'object' || manifest === null || !('scripts' in manifest))
            return {};
        const { scripts: found } = manifest;
        return typeof found === 'object' && found !== null ? found : {};
    }
    catch {
        // Not ours to judge: its own tools will.
        return {};
    }
}
const languages = [
    [
        'go.mod',
        [
            { name: 'vet', stage: 'check', script: ['go vet ./...'] },
            { name: 'build', stage: 'build', script: ['go build ./...'] },
            { name: 'test', stage: 'test', script: ['go test ./...'] },
        ],
    ],
    [
        'Cargo.toml',
        [
            { name: 'clippy', stage: 'check', script: ['cargo clippy -- -D warnings'] },
            { name: 'build', stage: 'build', script: ['cargo build'] },
            { name: 'test', stage: 'test', script: ['cargo test'] },
        ],
    ],
    ['pyproject.toml', python('pip install .')],
    ['requirements.txt', python('pip install -r requirements.txt')],
];
function python(install) {
    const venv = ['python3 -m venv .venv', `.venv/bin/${install}`, '.venv/bin/pip install pytest'];
    return [
        { name: 'install', stage: 'setup', script: venv },
        { name: 'test', stage: 'test', script: ['.venv/bin/pytest'] },
    ];
}
/** Go, Rust, Python: by the file that each has. */
async function languageDraft(read) {
    for (const [file, jobs] of languages)
        if ((await read(file)) !== undefined)
            return { found: file, jobs };
    return undefined;
}
const targets = {
    lint: 'check',
    check: 'check',
    build: 'build',
    all: 'build',
    test: 'test',
};
/** Make: its usual targets. */
async function makeDraft(read) {
    const text = await read('Makefile');
    if (text === undefined)
        return undefined;
    const names = [...text.matchAll(/^([A-Za-z][\w-]*)\s*:(?!=)/gm)].map((match) => match[1] ?? '');
    const jobs = [...new Set(names)].flatMap((name) => {
        const stage = targets[name];
        return stage === undefined ? [] : [{ name: jobNameOf(name), stage, script: [`make ${name}`] }];
    });
    return jobs.length === 0 ? undefined : { found: 'Makefile', jobs };
}

// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
;// CONCATENATED MODULE: ./build/js/cli/commands/init.js













const workflowPath = '.loom/workflow.yml';
const stages = ['setup', 'check', 'build', 'test'];
const schemaLine = '# yaml-language-server: $schema=../node_modules/loom/schemas/workflow.schema.json\n';
/**
 * `loom init`: looks at the repository and writes a workflow that fits it, with `--github` also one that has GitHub run it.
 * Never overwrites; fails with `init/exists` when there is nothing left to write.
 */
async function init(flags, io) {
    const repository = await (0,snapshot_repository/* findRepository */.W1)((0,cli_io/* workingDirectory */.p)(io, flags.directory), io.env);
    const draft = await draftFor(repository.root);
    const files = [{ path: workflowPath, text: workflowText(draft), from: `, from ${draft.found}` }];
    if (flags.github === true) {
        const { defaultBranch } = await (0,git_facts/* readGitFacts */.S)(repository);
        files.push({ path: githubPath, text: githubWorkflow(defaultBranch), from: '' });
    }
    const isNew = await Promise.all(files.map(async ({ path, text }) => writeNew((0,external_node_path_.join)(repository.root, path), text)));
    const written = files.flatMap(({ path }, at) => (isNew[at] === true ? [path] : []));
    if (written.length === 0)
        throw nothingToWrite(files.map(({ path }) => path));
    for (const { path, from } of files)
        await io.stdout.write(written.includes(path) ? `wrote ${path}${from}\n` : `${path} is there already, and stays as it is\n`);
    if (written.includes(githubPath))
        await io.stderr.write(`note: ${githubCaution}\n`);
    await io.stdout.write(await nextStep(repository, written));
    return exit/* exitCodes */.h.ok;
}
async function nextStep(repository, written) {
    const ignored = await Promise.all(written.map(async (path) => (0,workflow_file/* isIgnored */.pi)(repository, path)));
    const force = ignored.includes(true) ? '--force ' : '';
    return `next: read it, \`git add ${force}${written.join(' ')}\`, then \`loom run --local\`\n`;
}
/** False when there is something at the path, whatever it is. */
async function writeNew(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function nothingToWrite(paths) {
    const message = `${paths.join(' and ')} ${paths.length === 1 ? 'is' : 'are'} there already`;
    return new failure/* LoomFailure */.A('usage', {
        code: 'init/exists',
        message,
        hint: 'edit what is there, and see what is odd with `loom check`',
    });
}
async function draftFor(root) {
    const read = async (path) => {
        try {
            return await (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8');
        }
        catch (error) {
            if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'EISDIR'))
                return undefined;
            throw error;
        }
    };
    const nothing = {
        found: 'nothing that Loom knows',
        jobs: [{ name: 'test', stage: 'test', script: ['true'] }],
    };
    return ((await gitlabDraft(read)) ??
        (await nodeDraft(read)) ??
        (await languageDraft(read)) ??
        (await makeDraft(read)) ??
        (await githubDraft(read, await githubFiles(root))) ??
        nothing);
}
async function githubFiles(root) {
    const directory = '.github/workflows';
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(root, directory)).catch((error) => {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return [];
        throw error;
    });
    return names
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => `${directory}/${name}`);
}
function workflowText({ jobs, found }) {
    const unique = renamed(jobs);
    const used = stages.filter((stage) => unique.some((job) => job.stage === stage));
    const head = { version: 'v1', stages: used, default: { target: 'linux' } };
    const body = unique.map(({ name, stage, script }) => (0,dist/* stringify */.As)({ [name]: { stage, script } }, { lineWidth: 0 }));
    return [`${schemaLine}# Begun from ${found}.\n${(0,dist/* stringify */.As)(head)}`, ...body].join('\n');
}
/** A job must not have the name of a root key, and no name twice. */
function renamed(jobs) {
    const taken = new Set(['version', 'stages', 'include', 'workflow', 'variables', 'default']);
    return jobs.map((job) => {
        let name = job.name;
        for (let count = 2; taken.has(name); count++)
            name = `${job.name.slice(0, 60)}-${count}`;
        taken.add(name);
        return { ...job, name };
    });
}


/***/ }),

/***/ 6055:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   h: () => (/* binding */ gitOptions)
/* harmony export */ });
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

const literal = ['GIT_LITERAL_PATHSPECS', 'GIT_GLOB_PATHSPECS', 'GIT_NOGLOB_PATHSPECS', 'GIT_ICASE_PATHSPECS'];
const tracing = /^GIT_(TRACE|TR2_|EXTERNAL_DIFF|PAGER|EDITOR|SEQUENCE_EDITOR|DEFAULT_HASH|TEMPLATE_DIR)/;
/**
 * The environment of Loom's own git commands: the caller's, without what points git at another repository, and with what
 * keeps git from writing to the source, asking a person, or reaching a network.
 */
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !(0,_base_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitLocal */ .k)(name) && !literal.includes(name) && !tracing.test(name));
    return {
        ...Object.fromEntries(kept),
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        // Older git than 2.44 does not know the variable above; without a protocol it cannot fetch either.
        GIT_ALLOW_PROTOCOL: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
    };
}
/** Options of every git command of Loom's: no program of the user's config runs, and any owner's repository is read. */
const gitOptions = [
    '-c',
    'safe.directory=*',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.quotePath=false',
    '-c',
    'gc.auto=0',
    '-c',
    'maintenance.auto=false',
    '-c',
    'submodule.recurse=false',
];


/***/ }),

/***/ 5479:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   K5: () => (/* binding */ splitNul)
/* harmony export */ });
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1569);
/* harmony import */ var _base_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8755);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6055);




/** Runs one git command and gives its result whatever its exit code. No argument may hold text of the user's but after `--`. */
async function tryGit(args, call) {
    try {
        return await (0,_base_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runCommand */ .d)(['git', ..._git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .gitOptions */ .h, ...args], call);
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'ENOENT'))
            throw error;
        const hint = 'install git 2.39 or newer and put it on PATH';
        throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('environment', { code: 'git/missing', message: 'git is not on PATH', hint }, error);
    }
}
/** Like `tryGit`, but an exit code other than 0 is a failure `git/failed` with git's own words. Gives standard output. */
async function git(args, call) {
    const { exitCode, stdout, stderr } = await tryGit(args, call);
    if (exitCode === 0)
        return stdout;
    const words = stderr.toString('utf8').trim().split('\n');
    const said = words.find((line) => line.startsWith('fatal:') || line.startsWith('error:')) ?? words[0] ?? '';
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .LoomFailure */ .A('environment', {
        code: /No space left on device/.test(stderr.toString('utf8')) ? 'snapshot/disk-full' : 'git/failed',
        message: `git ${args[0] ?? ''} failed: ${said.replace(/^(fatal|error): /, '')}`,
        // Git does not say why it could not.
        hint: /^error: unable to (write|create) file/m.test(stderr.toString('utf8'))
            ? 'free some space: mostly a disk is full then'
            : 'run the same git command in the repository to see more',
    });
}
/** Splits what git prints with `-z`. The pieces are views of the buffer: names are bytes, not text. */
function splitNul(output) {
    const pieces = [];
    let start = 0;
    for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
        pieces.push(output.subarray(start, end));
        start = end + 1;
    }
    if (start < output.length)
        pieces.push(output.subarray(start));
    return pieces;
}


/***/ }),

/***/ 7371:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   h_: () => (/* binding */ openRepository),
/* harmony export */   iB: () => (/* binding */ refuseOldGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1569);
/* harmony import */ var _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8755);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5479);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6055);






const oldestGit = [2, 39];
/**
 * Finds the repository of a directory. Fails with `git/missing`, `git/not-a-repository`, `git/bare` or `git/no-commit`, and
 * with `git/too-old` where the answer is that of a git which does not know the question.
 */
async function openRepository(directory, callerEnv) {
    const repository = await findRepository(directory, callerEnv);
    if (repository.headSha !== null)
        return repository;
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/no-commit',
        message: `the repository ${repository.root} has no commit yet`,
        hint: 'make a first commit: a run starts from HEAD',
    });
}
/** Like `openRepository`, but HEAD may have no commit. */
async function findRepository(directory, callerEnv) {
    const env = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .gitEnvironment */ ._)(callerEnv);
    const call = { cwd: await existingDirectory(directory), env };
    const asked = [
        'rev-parse',
        '--path-format=absolute',
        '--show-object-format',
        '--is-bare-repository',
        '--git-dir',
        '--git-common-dir',
    ];
    const where = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)([...asked, '--show-toplevel', 'HEAD^{commit}', 'HEAD^{tree}'], call);
    const [format, bare, gitDir, commonDir, root, head, tree] = where.stdout.toString('utf8').split('\n');
    if (bare === 'true')
        throw bareRepository(directory);
    if (root === undefined || root === '' || gitDir === undefined || commonDir === undefined) {
        await refuseOldGit(call);
        throw notARepository(directory, where.stderr.toString('utf8'));
    }
    // Without a commit git has said everything but the last two, and failed over them.
    const hasCommit = where.exitCode === 0;
    return {
        root: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)),
        gitDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir),
        commonDir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(commonDir),
        headSha: hasCommit ? (head ?? null) : null,
        headTreeSha: hasCommit ? (tree ?? null) : null,
        objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
        env,
    };
}
/** The version of git. Fails with `git/too-old`. Asked where files are made; only reading works with a git that is somewhat older. */
async function refuseOldGit(call) {
    const text = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['version'], call)).toString('utf8');
    const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(text) ?? [];
    const [oldestMajor, oldestMinor] = oldestGit;
    if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor))
        return text.trim().replace(/^git version /, '');
    throw new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/too-old',
        message: `git ${major}.${minor} is too old, expected 2.39 or newer`,
        hint: 'install a newer git and put it first on PATH',
    });
}
/** A directory that git can be started in, and whose path it can name in a line. */
async function existingDirectory(directory) {
    const refused = (message, cause) => {
        const hint = 'give the path of a directory in a git repository';
        return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('usage', { code: 'git/no-directory', message, hint }, cause);
    };
    try {
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory);
        // With the slash at its end a path is that of a directory.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(`${path}/`, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        if (!path.includes('\n'))
            return path;
    }
    catch (error) {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'))
            throw error;
        throw refused(`cannot enter the directory ${directory}`, error);
    }
    throw refused(`the path of the directory ${directory} has a line end in it`);
}
function bareRepository(directory) {
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/bare',
        message: `${directory} is a bare repository: it has no working tree`,
        hint: 'start Loom in a working tree, such as one made by `git worktree add`',
    });
}
function notARepository(directory, stderr) {
    const said = stderr
        .trim()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '';
    const isPlain = said === '' || said.startsWith('not a git repository');
    return new _diagnostics_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .LoomFailure */ .A('environment', {
        code: 'git/not-a-repository',
        message: isPlain ? `${directory} is not in a git repository` : `git cannot read the repository: ${said}`,
        hint: 'start Loom inside a repository, or make one with `git init` and a first commit',
    });
}


/***/ })

};
