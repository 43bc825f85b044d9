export const id = 3881;
export const ids = [3881];
export const modules = {

/***/ 6239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wantsColors),
/* harmony export */   p: () => (/* binding */ workingDirectory)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Colours for a stream: `NO_COLOR` wins over `FORCE_COLOR`, which wins over whether a terminal shows them. */
function wantsColors(output, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return output.isTerminal && env['TERM'] !== 'dumb';
}
/** The directory that a command works in: the current one, or what `-C` says. */
function workingDirectory(io, option) {
    return option === undefined ? io.cwd : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, option);
}


/***/ }),

/***/ 3881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/diagnostics/render.js
var render = __webpack_require__(7173);
// EXTERNAL MODULE: ./build/js/model/cancellation.js
var cancellation = __webpack_require__(2997);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/cli/io.js
var cli_io = __webpack_require__(6239);
;// CONCATENATED MODULE: ./build/js/cli/process-io.js
/** The real process as `Io`. A reader that goes away (`loom logs | head`) ends the process quietly. */
function processIo() {
    return {
        args: process.argv.slice(2),
        env: process.env,
        cwd: process.cwd(),
        stdout: outputOf(process.stdout),
        stderr: outputOf(process.stderr),
        stdin: { isTerminal: process.stdin.isTTY, readLine },
    };
}
async function readLine(signal) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 19));
    const lines = createInterface({ input: process.stdin });
    try {
        return await new Promise((resolve) => {
            lines.once('line', resolve);
            const end = () => {
                resolve(undefined);
            };
            lines.once('close', end);
            if (signal.aborted)
                end();
            else
                signal.addEventListener('abort', end, { once: true });
        });
    }
    finally {
        lines.close();
        process.stdin.pause();
    }
}
/** A pipe without a reader; a terminal that was closed. */
function isReaderGone({ code }) {
    return code === 'EPIPE' || code === 'EIO' || code === 'ENXIO' || code === 'ECONNRESET';
}
function outputOf(stream) {
    let isNeeded = true;
    stream.on('error', (error) => {
        if (!isReaderGone(error))
            throw error;
        if (isNeeded)
            process.exit(0);
    });
    return {
        isTerminal: stream.isTTY,
        columns: () => (stream.isTTY ? stream.columns : 80),
        rows: () => (stream.isTTY ? stream.rows : 24),
        write: (text) => {
            if (stream.destroyed || stream.write(text))
                return undefined;
            return new Promise((resolve) => {
                stream.once('drain', resolve).once('close', resolve);
            });
        },
        outlive: () => {
            isNeeded = false;
        },
    };
}

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./build/js/cli/help.js
/** Examples at the end of each help text. */
const examples = {
    loom: `
Examples:
  loom run --local              run every job of .loom/workflow.yml
  loom run --local --job test   run the job test and what it needs
  loom logs --failed            the output of what failed last
  loom show                     the last run, job by job`,
    run: `
Examples:
  loom run --local
  loom run --local --job test --stream
  loom run --local --only lint --var LEVEL=strict
  loom run --local --workflow .loom/nightly.yml --jobs 2
  loom run --local --job test --from-bundles bundles/`,
    completion: `
Examples:
  loom completion bash > ~/.local/share/bash-completion/completions/loom
  loom completion fish > ~/.config/fish/completions/loom.fish`,
    init: `
Examples:
  loom init
  loom init --github            also .github/workflows/loom.yml`,
    check: `
Examples:
  loom check
  loom check .loom/nightly.yml --json`,
    compile: `
Examples:
  loom compile --job test
  loom compile --format mermaid`,
    plan: `
Examples:
  loom plan
  loom plan --job test --format json
  loom plan --format github-matrix --runs-on gpu=self-hosted,gpu mac=macos-latest`,
    secretsCheck: `
Examples:
  loom secrets check
  loom secrets check --job deploy --json`,
    cacheExplain: `
Examples:
  loom cache explain
  loom cache explain test deps`,
    show: `
Examples:
  loom show
  loom show previous --json`,
    logs: `
Examples:
  loom logs last test 02
  loom logs last test services
  loom logs --failed --tail 50
  loom logs --follow`,
    diff: `
Examples:
  loom diff                         the last run and the one before
  loom diff previous last --format markdown
  loom diff last ci-receipt.json --ignore environment.kernel,environment.git
  loom diff --against-last 5        what is flaky`,
    report: `
Examples:
  loom report                   print where the page of the last run is
  loom report last -o run.html
  loom report last --against previous -o - > parity.html`,
    receipt: `
Examples:
  loom receipt export last -o run.loom.tar.zst
  loom receipt import run.loom.tar.zst
  loom receipt verify run.loom.tar.zst
  loom receipt attest last
  loom receipt merge part-*.loom.tar.zst -o run.loom.tar.zst`,
    retry: `
Examples:
  loom retry
  loom retry last --job test --stream`,
    shell: `
Examples:
  loom shell                        where the last run failed
  loom shell last test
  loom shell last test -c 'npm test -- --grep dates'`,
    clean: `
Examples:
  loom clean                    keep the five newest
  loom clean --older-than 7d
  loom clean --all --dry-run`,
};

;// CONCATENATED MODULE: ./build/js/cli/receipt-commands.js

/** What the name of a run may be. */
const which = 'last, previous, last-ci, a run id, a receipt, a workspace or a bundle';
/** `loom receipt …`: runs that are carried elsewhere, and what they prove. */
function addReceipts(program, io, done) {
    const receipt = program
        .command('receipt')
        .description('carry a run elsewhere, and check and attest what it says')
        .addHelpText('after', examples.receipt);
    addBundles(receipt, io, done);
    receipt
        .command('verify')
        .description('check schema, digests and pointers of all records of a run')
        .argument('[run]', which, 'last')
        .action(async (run, _options, command) => {
        const { receiptVerify } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(108), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 4812));
        done(await receiptVerify({ ...command.optsWithGlobals(), run }, io));
    });
    receipt
        .command('attest')
        .description('print an in-toto Statement about a run, to be signed by whatever signs')
        .argument('[run]', which, 'last')
        .action(async (run, _options, command) => {
        const { receiptAttest } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(108), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 4812));
        done(await receiptAttest({ ...command.optsWithGlobals(), run }, io));
    });
}
function addBundles(receipt, io, done) {
    receipt
        .command('export')
        .description('write one run as a bundle, without paths of this machine')
        .argument('[run]', which, 'last')
        .option('-o, --output <file>', 'where to (default: <run id>.loom.tar.zst)')
        .option('--with-artifacts', 'take the artifacts of its jobs along')
        .option('--force', 'replace what is there')
        .action(async (run, _options, command) => {
        const { receiptExport } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(108), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 4812));
        done(await receiptExport({ ...command.optsWithGlobals(), run }, io));
    });
    receipt
        .command('import')
        .description('put a bundle among the runs that this repository knows')
        .argument('<bundle>', 'what `loom receipt export` wrote')
        .action(async (bundle, _options, command) => {
        const { receiptImport } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(108), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 4812));
        done(await receiptImport({ ...command.optsWithGlobals(), bundle }, io));
    });
    receipt
        .command('merge')
        .description('join the bundles of a run that was fanned out')
        .argument('<bundles...>', 'one for each part, or directories with them')
        .option('-o, --output <file>', 'where to (default: merged.loom.tar.zst)')
        .option('--newest', 'let a newer part stand for one whose jobs it ran again')
        .option('--force', 'replace what is there')
        .action(async (bundles, _options, command) => {
        const { receiptMerge } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(108), __webpack_require__.e(176)]).then(__webpack_require__.bind(__webpack_require__, 4812));
        done(await receiptMerge({ ...command.optsWithGlobals(), bundles }, io));
    });
}

;// CONCATENATED MODULE: ./build/js/cli/diff-command.js



/** `loom diff`. */
function addDiff(program, io, done) {
    program
        .command('diff')
        .description('compare two runs: whether they did the same, and if not, the likely cause')
        .argument('[a]', `${which} (default: previous)`)
        .argument('[b]', 'the run to compare it with (default: last)')
        .addOption(new esm/* Option */.c$('--format <format>', 'how').choices(['text', 'json', 'markdown', 'html']).default('text'))
        .option('--json', 'the same as --format json')
        .option('--ignore <paths>', 'leave out these parts, with commas between; may be given again', collect)
        .option('--strict', 'only identical runs end with exit code 0')
        .option('--against-last <n>', 'say what is not stable in a run and the last <n> of the same tree', positive)
        .addHelpText('after', examples.diff)
        .action(async (...[a, b, , command]) => {
        const { diff } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(814), __webpack_require__.e(4958), __webpack_require__.e(4573), __webpack_require__.e(7511), __webpack_require__.e(6392)]).then(__webpack_require__.bind(__webpack_require__, 8940));
        done(await diff({ ...command?.optsWithGlobals(), a, b }, io));
    });
}
function collect(value, earlier = []) {
    return [...earlier, value];
}
function positive(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('It must be a whole number from 1.');
}

;// CONCATENATED MODULE: ./build/js/cli/completion.js
const shells = ['bash', 'zsh', 'fish'];
/** A completion script for a shell, made of the commands and flags that there are. */
function completionScript(program, shell) {
    const words = program.commands.map((command) => ({
        name: command.name(),
        description: command.description(),
        flags: [...new Set(optionsOf(command).flatMap(({ long }) => long ?? []))],
        words: [
            ...command.commands.map((inner) => inner.name()),
            ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
        ],
    }));
    const values = program.commands.flatMap((command) => optionsOf(command).flatMap(({ long, argChoices }) => long == null || argChoices === undefined ? [] : [[long, argChoices]]));
    if (shell === 'fish')
        return fish(words);
    return shell === 'bash'
        ? bash(words, values)
        : `#compdef loom\nautoload -U bashcompinit && bashcompinit\n${bash(words, values)}`;
}
/** Those of its own commands among them. */
function optionsOf(command) {
    return [command, ...command.commands].flatMap(({ options }) => options);
}
/** The command is the first word that is no flag, and not the directory that `-C` takes. */
function bash(words, values) {
    const cases = words.map(({ name, flags, words: own }) => `    ${name}) words="${[...own, ...flags, '--help'].join(' ')}" ;;`);
    const choices = values.map(([flag, list]) => `    ${flag}) words="${list.join(' ')}" ;;`);
    return `_loom() {
  local current="\${COMP_WORDS[COMP_CWORD]}" command= at
  local words="${[...words.map(({ name }) => name), '--help', '--version'].join(' ')}"
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      -C | --directory) at=$((at + 1)) ;;
      -*) ;;
      *) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$command" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[COMP_CWORD - 1]}" in
${choices.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _loom loom
`;
}
function fish(words) {
    const quote = (text) => `'${text.replaceAll("'", "\\'")}'`;
    const commands = words.map(({ name, description }) => `complete -c loom -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`);
    const after = words.flatMap(({ name, flags, words: own }) => [
        ...flags.map((flag) => `complete -c loom -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`),
        ...own.map((word) => `complete -c loom -n '__fish_seen_subcommand_from ${name}' -f -a ${word}`),
    ]);
    return `${[...commands, ...after].join('\n')}\n`;
}

;// CONCATENATED MODULE: ./build/js/cli/numbers.js

/** Of a flag: a whole number from 1. */
function positiveInteger(text) {
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('It must be a whole number from 1.');
}
/** Of a flag: a whole number. */
function wholeNumber(text) {
    if (/^\d{1,9}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('It must be a whole number.');
}

;// CONCATENATED MODULE: ./build/js/cli/more-commands.js




/** Commands about a workflow that run nothing. */
function addCompilers(program, io, done) {
    program
        .command('check')
        .description('say everything that is wrong or odd in the workflow')
        .argument('[file]', 'the workflow (default: .loom/workflow.yml)')
        .option('--json', 'print it as JSON')
        .addHelpText('after', examples.check)
        .action(async (workflow, _options, command) => {
        const { check } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8816), __webpack_require__.e(7336), __webpack_require__.e(3097)]).then(__webpack_require__.bind(__webpack_require__, 959));
        const named = workflow === undefined ? {} : { workflow };
        done(await check({ ...command.optsWithGlobals(), ...named }, io));
    });
    program
        .command('compile')
        .description('print the plan: every job resolved, and the graph')
        .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
        .option('--job <name...>', 'only these jobs and what they need')
        .addOption(new esm/* Option */.c$('--format <format>', 'how').choices(['json', 'mermaid', 'dot']).default('json'))
        .addHelpText('after', examples.compile)
        .action(async (_options, command) => {
        const { compileCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8816), __webpack_require__.e(7336), __webpack_require__.e(3097)]).then(__webpack_require__.bind(__webpack_require__, 959));
        done(await compileCommand(command.optsWithGlobals(), io));
    });
    program
        .command('plan')
        .description('say what would run where: which jobs may run at once, and on what')
        .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
        .option('--job <name...>', 'only these jobs and what they need')
        .option('--var <name=value...>', 'set a variable; wins over every other value')
        .addOption(new esm/* Option */.c$('--format <format>', 'how').choices(['text', 'json', 'github-matrix']).default('text'))
        .option('--runs-on <pool=label,label...>', 'labels of the runners of a `runner_pool`; `*`: of all others')
        .option('--levels <n>', 'refuse a plan that takes more levels, one after the other', positiveInteger)
        .addHelpText('after', examples.plan)
        .action(async (_options, command) => {
        const { planCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8816), __webpack_require__.e(7336), __webpack_require__.e(7705)]).then(__webpack_require__.bind(__webpack_require__, 319));
        done(await planCommand(command.optsWithGlobals(), io));
    });
}
/** Commands that set Loom up. */
function addSettings(program, io, done) {
    program
        .command('init')
        .description('look at the repository and write a workflow that fits it; never overwrites')
        .option('--github', 'also a GitHub workflow that runs it with the Action')
        .addHelpText('after', examples.init)
        .action(async (_options, command) => {
        const { init } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7336), __webpack_require__.e(6650)]).then(__webpack_require__.bind(__webpack_require__, 6650));
        done(await init(command.optsWithGlobals(), io));
    });
    const config = program.command('config').description('show or begin the config');
    config
        .command('show')
        .description('every value that is set, and where it comes from')
        .option('--json', 'print it as JSON')
        .action(async (_options, command) => {
        const { configShow } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9862)]).then(__webpack_require__.bind(__webpack_require__, 9862));
        done(await configShow(command.optsWithGlobals(), io));
    });
    config
        .command('init')
        .description('write a config file with every line commented out; never overwrites')
        .option('--user', 'your own, instead of the repository’s')
        .action(async (_options, command) => {
        const { configInit } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(9862)]).then(__webpack_require__.bind(__webpack_require__, 9862));
        done(await configInit(command.optsWithGlobals(), io));
    });
    program
        .command('secrets')
        .description('look after the secrets of the workflow')
        .command('check')
        .description('say of every secret whether it can be had; never its value')
        .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
        .option('--job <name...>', 'only those of these jobs and of what they need')
        .option('--json', 'print it as JSON')
        .addHelpText('after', examples.secretsCheck)
        .action(async (_options, command) => {
        const { secretsCheck } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(7336), __webpack_require__.e(6701), __webpack_require__.e(1987)]).then(__webpack_require__.bind(__webpack_require__, 6779));
        done(await secretsCheck(command.optsWithGlobals(), io));
    });
    program
        .command('completion')
        .description('print a completion script')
        .addArgument(new esm/* Argument */.ef('<shell>', 'the shell').choices(shells))
        .addHelpText('after', examples.completion)
        .action(async (shell) => io.stdout.write(completionScript(program, shell)));
}
/** Commands about what caches hold. */
function addCache(program, io, done) {
    const cache = program.command('cache').description('look at and look after caches');
    const commands = async () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(7336), __webpack_require__.e(814), __webpack_require__.e(6701), __webpack_require__.e(7676), __webpack_require__.e(380), __webpack_require__.e(3683)]).then(__webpack_require__.bind(__webpack_require__, 5695));
    cache
        .command('ls')
        .description('the entries of this repository, the newest first')
        .option('--all', 'those of every repository')
        .option('--json', 'print them as JSON')
        .action(async (_options, command) => {
        done(await (await commands()).cacheLs(command.optsWithGlobals(), io));
    });
    cache
        .command('explain')
        .description('say what a run would find of its caches now, and why a key misses')
        .argument('[job]', 'a job (default: all)')
        .argument('[name]', 'one of its caches (default: all)')
        .option('--workflow <file>', 'the workflow (default: .loom/workflow.yml)')
        .option('--json', 'print it as JSON')
        .addHelpText('after', examples.cacheExplain)
        .action(async (...[job, name, , command]) => {
        const asked = { ...(job === undefined ? {} : { job }), ...(name === undefined ? {} : { name }) };
        done(await (await commands()).cacheExplain({ ...command?.optsWithGlobals(), ...asked }, io));
    });
    cache
        .command('prune')
        .description('remove what was not used for longest, of all repositories, until the rest fits')
        .option('--max-size <size>', 'how much may stay (default: `cache.maxSize` of the config)')
        .option('--older-than <age>', 'also what was not used for so long, such as 12h or 30d')
        .option('--json', 'print what was removed as JSON')
        .action(async (_options, command) => {
        done(await (await commands()).cachePrune(command.optsWithGlobals(), io));
    });
    cache
        .command('rm')
        .description('remove entries of this repository')
        .argument('[key...]', 'their keys')
        .option('--all', 'every one')
        .option('--json', 'print what was removed as JSON')
        .action(async (keys, _options, command) => {
        done(await (await commands()).cacheRm({ ...command.optsWithGlobals(), keys }, io));
    });
    cache
        .command('release')
        .description('let restores use entries again that are in quarantine')
        .argument('<key...>', 'their keys')
        .action(async (keys, _options, command) => {
        done(await (await commands()).cacheRelease({ ...command.optsWithGlobals(), keys }, io));
    });
}

// EXTERNAL MODULE: ./build/js/model/version.js
var version = __webpack_require__(7360);
;// CONCATENATED MODULE: ./build/js/cli/program.js








/** Parses the command line and runs one command. Resolves to its exit code. */
async function runProgram(io) {
    let exitCode = exit/* exitCodes */.h.ok;
    const program = createProgram(io, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...io.args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        return error.exitCode === 0 ? exit/* exitCodes */.h.ok : exit/* exitCodes */.h.usage;
    }
}
function createProgram(io, done) {
    const program = new esm/* Command */.uB('loom')
        .description("Runs a repository's CI jobs on your machine exactly as CI would, and proves it.")
        .version(version/* version */.r, '--version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .option('-C, --directory <dir>', 'run as if started in <dir>')
        .configureHelp({ showGlobalOptions: true })
        .configureOutput({
        writeOut: (text) => void io.stdout.write(text),
        writeErr: (text) => void io.stderr.write(text),
        getOutHelpWidth: () => Math.min(io.stdout.columns(), 100),
    })
        .exitOverride()
        .addHelpText('after', examples.loom);
    addRun(program, io, done);
    addCompilers(program, io, done);
    addReaders(program, io, done);
    addDiff(program, io, done);
    addReport(program, io, done);
    addDebugging(program, io, done);
    addReceipts(program, io, done);
    addClean(program, io, done);
    addCache(program, io, done);
    addSettings(program, io, done);
    program
        .command('doctor')
        .description('check git, Node, sh, Docker, disk and config, and say how to fix what is wrong')
        .option('--json', 'print the findings as JSON')
        .action(async (_options, command) => {
        const { doctor } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(7336), __webpack_require__.e(3687), __webpack_require__.e(6521)]).then(__webpack_require__.bind(__webpack_require__, 6342));
        done(await doctor(command.optsWithGlobals(), io));
    });
    program
        .command('version')
        .description('print the version')
        .action(() => void io.stdout.write(`${version/* version */.r}\n`));
    return program;
}
function addRun(program, io, done) {
    program
        .command('run')
        .description('run the jobs of the workflow in an isolated workspace')
        .option('--local', 'on this machine; the only place there is, named so that a script says what it means')
        .option('--workflow <file>', 'the workflow to run (default: .loom/workflow.yml)')
        .option('--job <name...>', 'only these jobs and what they need')
        .option('--only <name...>', 'only these jobs, without what they need')
        .option('--from-bundles <path...>', 'run after jobs that ran elsewhere, with what they left: their bundles, or directories with them')
        .option('--var <name=value...>', 'set a variable; wins over every other value')
        .option('--jobs <n>', 'how many jobs run at once (default: number of processors)', positiveInteger)
        .option('--fail-fast', 'stop the other jobs when one fails')
        .option('--isolate-jobs', 'give each job a workspace of its own: only artifacts and caches pass between jobs')
        .option('--clean-env', 'give host jobs a small fixed set of variables instead of yours')
        .option('--no-cache', 'restore and save no cache')
        .addOption(workspaceMount())
        .option('--cache-diff', 'run without caches and with them; quarantine those that change what comes of it')
        .option('--dry-run', 'say what would run, and make nothing')
        .option('--against <run>', 'say at the end how it differs from this run; exit code 1 if it diverged')
        .option('--stream', 'show the output of the jobs while they run')
        .option('-v, --verbose', 'say more about the run')
        .option('-q, --quiet', 'print only the status and where the receipt is')
        .option('--json', 'print the events of the run as JSON lines on standard output')
        .option('--pause-on-failure', 'keep a job that fails as it is, and ask what to do')
        .addHelpText('after', examples.run)
        .action(async (_options, command) => {
        const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(7336), __webpack_require__.e(814), __webpack_require__.e(6701), __webpack_require__.e(7676), __webpack_require__.e(2611), __webpack_require__.e(5606), __webpack_require__.e(8684)]).then(__webpack_require__.bind(__webpack_require__, 39));
        done(await runCommand(command.optsWithGlobals(), io));
    });
}
/** Its values are those of `runtime.docker.workspaceMount`. */
function workspaceMount() {
    return new esm/* Option */.c$('--docker-workspace-mount <mode>', 'how the workspace gets into containers').choices([
        'ephemeral_volume',
        'bind_mount',
    ]);
}
function addReaders(program, io, done) {
    program
        .command('runs')
        .description('list past runs of this repository')
        .option('--json', 'print the list as JSON')
        .action(async (_options, command) => {
        const { runs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(4196)]).then(__webpack_require__.bind(__webpack_require__, 8572));
        done(await runs(command.optsWithGlobals(), io));
    });
    program
        .command('show')
        .description('show one run: jobs, steps, what failed and where its output is')
        .argument('[run]', which, 'last')
        .option('--json', 'print it as JSON')
        .addHelpText('after', examples.show)
        .action(async (run, _options, command) => {
        const { show } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(9043)]).then(__webpack_require__.bind(__webpack_require__, 1165));
        done(await show({ ...command.optsWithGlobals(), run }, io));
    });
    program
        .command('logs')
        .description('print the output of a run, a job or a step as it was')
        .argument('[run]', which, 'last')
        .argument('[job]', 'a job of the run')
        .argument('[step]', 'a step of the job, such as 02 or before_script/01; or image_build, services')
        .option('--failed', 'only steps that failed')
        .option('--tail <n>', 'only the last <n> lines', positiveInteger)
        .option('--follow', 'go on until the run has ended')
        .option('--timestamps', 'begin each line with the time it came')
        .option('--json', 'print the events as JSON lines')
        .addHelpText('after', examples.logs)
        .action(async (...[run, job, step, , command]) => {
        const { logs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(6801)]).then(__webpack_require__.bind(__webpack_require__, 9531));
        done(await logs({ ...command?.optsWithGlobals(), run, job, step }, io));
    });
}
function addReport(program, io, done) {
    program
        .command('report')
        .description('write one run as an HTML page that needs nothing beside it')
        .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
        .option('-o, --output <file>', 'where to; - for standard output (default: .loom/.runtime/reports/)')
        .option('--against <run>', 'compare it with this run')
        .option('--force', 'replace a file that is no report')
        .addHelpText('after', examples.report)
        .action(async (run, _options, command) => {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(814), __webpack_require__.e(4958), __webpack_require__.e(4573), __webpack_require__.e(5606), __webpack_require__.e(388), __webpack_require__.e(6296)]).then(__webpack_require__.bind(__webpack_require__, 2081));
        done(await report({ ...command.optsWithGlobals(), run }, io));
    });
}
function addDebugging(program, io, done) {
    program
        .command('retry')
        .description('run the jobs of a run again that have not passed, in its workspace')
        .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
        .option('--job <id...>', 'only these of them')
        .option('--jobs <n>', 'how many jobs run at once (default: number of processors)', positiveInteger)
        .option('--fail-fast', 'stop the other jobs when one fails')
        .option('--clean-env', 'give host jobs a small fixed set of variables instead of yours')
        .option('--no-cache', 'restore and save no cache')
        .addOption(workspaceMount())
        .option('--stream', 'show the output of the jobs while they run')
        .option('-v, --verbose', 'say more about the run')
        .option('-q, --quiet', 'print only the status and where the receipt is')
        .option('--json', 'print the events of the run as JSON lines on standard output')
        .option('--pause-on-failure', 'keep a job that fails as it is, and ask what to do')
        .addHelpText('after', examples.retry)
        .action(async (run, _options, command) => {
        const { retryCommand } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(7336), __webpack_require__.e(814), __webpack_require__.e(6701), __webpack_require__.e(7676), __webpack_require__.e(2611), __webpack_require__.e(5606), __webpack_require__.e(8684), __webpack_require__.e(6364)]).then(__webpack_require__.bind(__webpack_require__, 6364));
        done(await retryCommand({ ...command.optsWithGlobals(), run }, io));
    });
    program
        .command('shell')
        .description('open a shell in the workspace of a run, with what a job sees')
        .argument('[run]', 'last, previous, a run id, a receipt or a workspace', 'last')
        .argument('[job]', 'a job of the run (default: the first that failed)')
        .option('-c, --command <command>', 'run this as a step would, and end')
        .option('--clean-env', 'start from a small fixed set of variables instead of yours')
        .addOption(workspaceMount())
        .addHelpText('after', examples.shell)
        .action(async (...[run, job, , command]) => {
        const { shell } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(7336), __webpack_require__.e(814), __webpack_require__.e(6701), __webpack_require__.e(7676), __webpack_require__.e(2611), __webpack_require__.e(4125)]).then(__webpack_require__.bind(__webpack_require__, 1664));
        done(await shell({ ...command?.optsWithGlobals(), run, job }, io));
    });
}
function addClean(program, io, done) {
    program
        .command('clean')
        .description('remove workspaces, expired artifacts and Docker leftovers of ended runs')
        .option('--older-than <age>', 'only those that ended longer ago, such as 12h or 7d')
        .option('--keep <n>', 'keep the newest <n> (default: 5, unless --older-than or --all is given)', wholeNumber)
        .option('--all', 'every one')
        .option('--dry-run', 'say what would go, remove nothing')
        .option('--json', 'print what was removed as JSON')
        .addHelpText('after', examples.clean)
        .action(async (_options, command) => {
        const { clean } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(380), __webpack_require__.e(3735)]).then(__webpack_require__.bind(__webpack_require__, 3735));
        done(await clean(command.optsWithGlobals(), io));
    });
}

;// CONCATENATED MODULE: ./build/js/cli/main.js







/** The `loom` command: runs it for this process and sets the exit code. */
async function main() {
    const io = processIo();
    const code = await runCli(io);
    process.exitCode = code;
    // Node aborts when it gives back a terminal that was closed. To die of the signal itself tells a shell the same number.
    const hasTerminal = [io.stdin, io.stdout, io.stderr].some(({ isTerminal }) => isTerminal);
    if (code === cancellation/* signalExitCodes */.n1.hangup && hasTerminal)
        process.kill(process.pid, 'SIGHUP');
}
/** Every trouble of a command ends here: a failure becomes one diagnostic, anything else is a bug of Loom's. */
async function runCli(io) {
    try {
        return await runProgram(io);
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A) {
            await io.stderr.write((0,render/* renderDiagnostic */.I)(error.diagnostic, { colors: (0,cli_io/* wantsColors */.E)(io.stderr, io.env) }));
            return (0,exit/* exitCodeOf */.F)(error.kind);
        }
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        await io.stderr.write(`${stack}\nThis is a bug in Loom. Please report it with the lines above and \`loom doctor --json\`.\n`);
        return exit/* exitCodes */.h.bug;
    }
}


/***/ }),

/***/ 8755:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LoomFailure)
/* harmony export */ });
/**
 * The environment fails (no git, full disk) or the command line is wrong. Carries one diagnostic; made in adapters and
 * doors only, caught once. A failed job is no failure but an outcome; wrong workflow text is a list of diagnostics.
 */
class LoomFailure extends Error {
    diagnostic;
    kind;
    constructor(kind, diagnostic, cause) {
        super(diagnostic.message, cause === undefined ? undefined : { cause });
        this.name = 'LoomFailure';
        this.kind = kind;
        this.diagnostic = { severity: 'error', ...diagnostic };
    }
}


/***/ }),

/***/ 7173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderDiagnostic)
/* harmony export */ });
/* harmony import */ var picocolors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7336);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1024);


const widest = 80;
/** A diagnostic as a person reads it: what, where, the line with the wrong text underlined, what to do. Ends with a line end. */
function renderDiagnostic(diagnostic, options = {}) {
    const paint = picocolors__WEBPACK_IMPORTED_MODULE_1__.createColors(options.colors ?? false);
    const mark = diagnostic.severity === 'error' ? paint.red : paint.yellow;
    const lines = [`${mark(`${diagnostic.severity}[${diagnostic.code}]`)}: ${paint.bold(diagnostic.message)}`];
    if (diagnostic.span !== undefined)
        lines.push(...frame(diagnostic.span, mark));
    for (const { message, span } of diagnostic.related ?? [])
        lines.push(`  ${message}:`, ...frame(span, paint.blue));
    if (diagnostic.hint !== undefined)
        lines.push(`  ${paint.cyan('hint')}: ${diagnostic.hint}`);
    return `${lines.join('\n')}\n`;
}
function frame(span, mark) {
    const { line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .d)(span.source, span.start);
    const text = (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .lineText */ .o)(span.source, line).replace(/\p{Cc}/gu, ' ');
    const cut = Math.max(0, column - widest / 2);
    const shown = text.slice(cut, cut + widest);
    const before = displayWidth(shown.slice(0, column - 1 - cut));
    const wrong = text.slice(column - 1, Math.min(column - 1 + span.end - span.start, cut + widest));
    const underline = '^'.repeat(Math.max(1, displayWidth(wrong)));
    const gutter = ` ${line} | `;
    return [
        `  ${span.source.path}:${line}:${column}`,
        `${gutter}${shown}`,
        `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before)}${mark(underline)}`,
    ];
}
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function displayWidth(text) {
    // Made when it is needed: it loads ICU's rules, which is dear at start-up.
    const segmenter = new Intl.Segmenter();
    return [...segmenter.segment(text)].reduce((sum, { segment }) => sum + (wide.test(segment) ? 2 : 1), 0);
}


/***/ }),

/***/ 1024:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ positionOf),
/* harmony export */   o: () => (/* binding */ lineText)
/* harmony export */ });
const starts = new WeakMap();
/** Where each line begins; found once, since a file may have thousands of errors. */
function lineStarts(source) {
    const known = starts.get(source);
    if (known !== undefined)
        return known;
    const found = [0, ...[...source.text.matchAll(/\n/g)].map((match) => match.index + 1)];
    starts.set(source, found);
    return found;
}
function positionOf(source, offset) {
    const lines = lineStarts(source);
    let low = 0;
    for (let high = lines.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
/** The text of a one-based line, without its line end. */
function lineText(source, line) {
    const lines = lineStarts(source);
    const start = lines[line - 1];
    return start === undefined ? '' : source.text.slice(start, lines[line] ?? undefined).replace(/\r?\n?$/, '');
}


/***/ }),

/***/ 2997:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ cancelledExitCode),
/* harmony export */   VO: () => (/* binding */ impatienceOf),
/* harmony export */   n1: () => (/* binding */ signalExitCodes),
/* harmony export */   se: () => (/* binding */ createPatience)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);

/** Exit codes of a run that a signal ended, as shells give them: 128 + the signal's number. */
const signalExitCodes = { hangup: 129, interrupt: 130, terminate: 143 };
/** The exit code of a run that was cancelled for this reason; 1 where no signal did it. */
function cancelledExitCode({ kind }) {
    return kind in signalExitCodes ? signalExitCodes[kind] : 1;
}
/** Makes the `now` of a cancellation: every job that runs may listen to it. */
function createPatience() {
    const patience = new AbortController();
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, patience.signal);
    return patience;
}
/** Aborts when there is no more patience with what `signal` is to end, and not before. */
function impatienceOf(signal) {
    const controller = new AbortController();
    let now;
    const end = () => {
        controller.abort(signal.reason);
    };
    const follow = () => {
        now = signal.reason.now;
        if (now.aborted)
            end();
        else
            now.addEventListener('abort', end, { once: true });
    };
    if (signal.aborted)
        follow();
    else
        signal.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            signal.removeEventListener('abort', follow);
            now?.removeEventListener('abort', end);
        },
    };
}


/***/ }),

/***/ 7410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   h: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2997);

/** Exit codes of every command; documented in `docs/failures.md`. */
const exitCodes = {
    ok: 0,
    failed: 1,
    usage: 2,
    environment: 3,
    bug: 70,
    paused: 77,
    ..._cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .signalExitCodes */ .n1,
};
function exitCodeOf(kind) {
    return exitCodes[kind];
}


/***/ }),

/***/ 7360:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Loom's version; a test holds it equal to the package's. */
const version = '0.1.0';


/***/ })

};
