export const id = 7868;
export const ids = [7868];
export const modules = {

/***/ 7868:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: ./build/js/model/exit.js
var exit = __webpack_require__(7410);
// EXTERNAL MODULE: ./build/js/report/github/annotation.js
var annotation = __webpack_require__(6928);
// EXTERNAL MODULE: ./build/js/diagnostics/suggest.js
var suggest = __webpack_require__(5131);
// EXTERNAL MODULE: ./build/js/model/internal-variable.js
var internal_variable = __webpack_require__(9756);
// EXTERNAL MODULE: ./build/js/model/variables.js
var variables = __webpack_require__(6753);
;// CONCATENATED MODULE: ./build/js/action/inputs.js




const gates = ['failure', 'diverged', 'not-identical', 'never'];
const mounts = ['ephemeral_volume', 'bind_mount'];
const defaultWorkflow = '.loom/workflow.yml';
/**
 * Decodes what `action.yml` hands over as `INPUT_…`, since a composite action's steps get no inputs by themselves. An empty input
 * has its default. Fails with `action/wrong-input`.
 */
function decodeInputs(env) {
    const written = (name) => env[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '';
    const text = (name) => written(name).trim();
    const flag = (name, usual) => decodeFlag(name, text(name), usual);
    const workflow = text('workflow');
    const against = text('against');
    const inputs = {
        ...(workflow === '' || workflow === defaultWorkflow ? {} : { workflow }),
        workingDirectory: text('working-directory') || '.',
        jobs: listOf(text('jobs')),
        variables: decodeVariables(written('variables')),
        workspaceMount: choose('docker-workspace-mount', text('docker-workspace-mount'), mounts),
        passEnv: decodeNames(text('pass-env')),
        cache: flag('cache', true),
        ...(against === '' ? {} : { against }),
        failOn: choose('fail-on', text('fail-on'), gates),
        summary: flag('summary', true),
        annotations: flag('annotations', true),
        upload: flag('upload', true),
        planOnly: flag('plan-only', false),
        runsOn: linesOf(text('runs-on')),
        ...decodeLevels(text('levels')),
        bundles: linesOf(text('bundles')),
        withArtifacts: flag('with-artifacts', false),
        allowPullRequestHead: flag('allow-pull-request-head', false),
    };
    refuseContradictions(inputs, text('retention-days'));
    return inputs;
}
function refuseContradictions({ failOn, against }, retentionDays) {
    if (!/^\d*$/.test(retentionDays))
        throw wrongInput('retention-days', `found \`${retentionDays}\`, expected a number of days`, 'write such as `7`');
    if (against === undefined && (failOn === 'diverged' || failOn === 'not-identical'))
        throw wrongInput('fail-on', `\`${failOn}\` needs a run to compare with, and \`against\` is empty`, 'give `against` the path of a receipt or a bundle');
}
const yes = ['true', 'True', 'TRUE'];
const no = ['false', 'False', 'FALSE'];
function decodeFlag(name, text, usual) {
    if (text === '')
        return usual;
    if (yes.includes(text) || no.includes(text))
        return yes.includes(text);
    throw wrongInput(name, `found \`${text}\`, expected \`true\` or \`false\``, 'write one of the two, or leave it out');
}
/** One of some words; the first where there is none. */
function choose(name, text, choices) {
    if (text === '')
        return choices[0];
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const near = (0,suggest/* nearest */.p)(text, choices);
    const hint = near === undefined ? 'write one of these, or leave it out' : `did you mean \`${near}\`?`;
    throw wrongInput(name, `found \`${text}\`, expected ${choices.map((one) => `\`${one}\``).join(', ')}`, hint);
}
/** Names with commas or line ends between. */
function listOf(text) {
    return [...new Set(linesOf(text.replaceAll(',', '\n')))];
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function decodeLevels(text) {
    if (text === '')
        return {};
    if (/^[1-9]\d{0,2}$/.test(text))
        return { levels: Number(text) };
    throw wrongInput('levels', `found \`${text}\`, expected a number from 1`, 'write such as `3`');
}
/** A line may be indented. The value is all that stands after the first `=`, blanks too. */
function decodeVariables(text) {
    const assignments = text.split('\n').flatMap((line, at) => {
        const written = line.replace(/\r$/, '').trimStart();
        if (written === '')
            return [];
        const assignment = (0,variables/* parseAssignment */.H9)(written);
        if (assignment !== undefined)
            return [assignment];
        // Its text may be private.
        const message = `line ${at + 1} is no assignment, expected NAME=value with a name in capitals`;
        throw wrongInput('variables', message, 'write one `NAME=value` a line');
    });
    return Object.fromEntries(assignments);
}
function decodeNames(text) {
    const names = listOf(text);
    const wrong = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
    if (wrong !== undefined)
        throw wrongInput('pass-env', `\`${wrong}\` is no name of a variable`, 'give names, with commas or line ends between; a value belongs into `variables`');
    const internal = names.find(internal_variable/* isInternalVariable */.q);
    if (internal === undefined)
        return names;
    throw wrongInput('pass-env', `\`${internal}\` is never passed on to a job: it is the runner’s or Loom’s own`, 'declare what a job must know as one of its `secrets`, with a reference such as `env://MY_TOKEN`');
}
function wrongInput(name, problem, hint) {
    return new failure/* LoomFailure */.A('usage', {
        code: 'action/wrong-input',
        message: `input \`${name}\`: ${problem}`,
        hint,
    });
}

// EXTERNAL MODULE: ./build/js/action/outputs.js + 4 modules
var outputs = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/js/action/run-action.js





/** One run of the action: the `run` step of `action.yml`. Gives its exit code; every trouble becomes one annotation. */
async function runAction(io) {
    try {
        const inputs = decodeInputs(io.env);
        // What is wrong with them is told before the rest of Loom is loaded.
        const { runInputs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8815), __webpack_require__.e(8816), __webpack_require__.e(6511), __webpack_require__.e(2397), __webpack_require__.e(7336), __webpack_require__.e(814), __webpack_require__.e(6701), __webpack_require__.e(7676), __webpack_require__.e(2611), __webpack_require__.e(5606), __webpack_require__.e(4668)]).then(__webpack_require__.bind(__webpack_require__, 4668));
        return await runInputs(io, inputs);
    }
    catch (error) {
        const [exitCode] = troubleOf(error);
        const troubles = new Set([tellTrouble(error)]);
        try {
            (0,outputs/* setOutputs */.n)({ status: 'failure', 'exit-code': String(exitCode), parity: 'none' });
        }
        catch (another) {
            troubles.add(tellTrouble(another));
        }
        await io.write([...troubles].join(''));
        return exitCode;
    }
}
function tellTrouble(error) {
    const [, title, message] = troubleOf(error);
    return (0,annotation/* renderAnnotation */.q4)({ level: 'error', title, message });
}
function troubleOf(error) {
    if (error instanceof failure/* LoomFailure */.A) {
        const { code, message, hint } = error.diagnostic;
        return [(0,exit/* exitCodeOf */.F)(error.kind), code, (0,annotation/* withHint */.mu)(message, hint)];
    }
    // What went wrong while all was left behind; what it was left for says more.
    if (error instanceof Error && 'suppressed' in error)
        return troubleOf(error.suppressed);
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [exit/* exitCodes */.h.bug, 'a bug in Loom', `${stack}\nPlease report it with the lines above.`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
;// CONCATENATED MODULE: ./build/js/action/runtime.js


/**
 * Takes it from a file descriptor, which is then closed: no process that is started later finds it there, and it stands in no
 * environment.
 */
function takeRuntime(descriptor) {
    const text = readAll(descriptor);
    const decoded = text.trim() === '' ? {} : JSON.parse(text);
    if (typeof decoded !== 'object' || decoded === null)
        return {};
    const isText = (entry) => typeof entry[1] === 'string';
    return Object.fromEntries(Object.entries(decoded).filter(isText));
}
function readAll(descriptor) {
    try {
        const text = (0,external_node_fs_.readFileSync)(descriptor, 'utf8');
        (0,external_node_fs_.closeSync)(descriptor);
        return text;
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EBADF'))
            return '';
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/action/main.js


/** The `run` step of `action.yml`: runs it for this process and sets the exit code. */
async function main() {
    const { env, stdout } = process;
    const descriptor = env['LOOM_RUNTIME_FD'];
    const runtime = descriptor === undefined ? {} : takeRuntime(Number(descriptor));
    const write = (text) => {
        if (stdout.write(text))
            return undefined;
        return new Promise((resolve) => {
            stdout.once('drain', resolve).once('close', resolve);
        });
    };
    process.exitCode = await runAction({ env, runtime, write });
}


/***/ }),

/***/ 1429:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ addSummary),
  n: () => (/* binding */ setOutputs)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
;// CONCATENATED MODULE: ./build/js/action/outputs.js
// The package's own entry loads its clients of HTTP and of OpenID besides, which takes longer than all of this.




/**
 * Sets outputs of this step, by lines of its own output where the runner has no file for them; of several values of one name the
 * last one counts. Fails with `action/no-outputs`.
 */
function setOutputs(outputs) {
    const hasFile = (process.env['GITHUB_OUTPUT'] ?? '') !== '';
    try {
        for (const [name, value] of Object.entries(outputs))
            if (hasFile)
                issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
            else
                issueCommand('set-output', { name }, value);
    }
    catch (error) {
        throw unwritable('action/no-outputs', 'the outputs of this step cannot be written', error);
    }
}
/** Adds Markdown to the page of the job. Fails with `action/no-summary`. */
async function addSummary(markdown) {
    try {
        await summary.addRaw(markdown, true).write();
    }
    catch (error) {
        throw unwritable('action/no-summary', 'the summary of this step cannot be written', error);
    }
}
function unwritable(code, what, error) {
    const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'free some space where the runner keeps its files, and let the user of the job write there';
    return new failure/* LoomFailure */.A('environment', { code, message, hint }, error);
}


/***/ }),

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

/***/ 5131:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const longest = 100;
/** The nearest of some names, when it is near enough to be meant; the first of several. */
function nearest(name, names) {
    if (name.length > longest)
        return undefined;
    const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3));
    let best;
    for (const candidate of names) {
        const most = best === undefined ? limit : best.distance - 1;
        const distance = editDistance(name, candidate, most);
        if (distance <= most)
            best = { candidate, distance };
    }
    return best?.candidate;
}
/** How many letters to change, or more than `most` as soon as that is sure: thousands of names may be compared. */
function editDistance(from, to, most) {
    if (Math.abs(from.length - to.length) > most)
        return most + 1;
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let at = 1; at <= from.length; at++) {
        const next = [at];
        for (let other = 1; other <= to.length; other++) {
            const change = (row[other - 1] ?? 0) + (from[at - 1] === to[other - 1] ? 0 : 1);
            next.push(Math.min(change, (row[other] ?? 0) + 1, (next[other - 1] ?? 0) + 1));
        }
        if (Math.min(...next) > most)
            return most + 1;
        row = next;
    }
    return row[to.length] ?? 0;
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

/***/ 9756:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isInternalVariable)
/* harmony export */ });
/* harmony import */ var _base_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);

// Credentials and command files that GitHub's runner gives to actions, not to what they start.
const runner = /^(ACTIONS_RUNTIME_.*|ACTIONS_ID_TOKEN_REQUEST_.*|ACTIONS_RESULTS_URL|ACTIONS_CACHE_.*|GITHUB_TOKEN|INPUT_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/;
const ofProcess = /^(PWD|OLDPWD|_|SHLVL|INIT_CWD)$/;
/** Whether a variable is Loom's, git's, a shell's, a package runner's, or a credential of GitHub's runner: no job ever inherits it. */
function isInternalVariable(name) {
    return (name.startsWith('LOOM_') ||
        name.startsWith('npm_') ||
        runner.test(name) ||
        (0,_base_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitLocal */ .k)(name) ||
        ofProcess.test(name));
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

/***/ 6928:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ atMostTen),
/* harmony export */   mu: () => (/* binding */ withHint),
/* harmony export */   q4: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2872);

/** GitHub shows ten of each level of a step. */
const mostOfALevel = 10;
/** An annotation as a command to the runner, with its line end. */
function renderAnnotation({ level, message, title, file, line, endLine, column }) {
    return (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .NA)(level, { title, file, line, endLine, col: column }, message);
}
/** A message with its hint below. */
function withHint(message, hint) {
    return hint === undefined ? message : `${message}\nhint: ${hint}`;
}
/** At most ten of each level; the tenth counts the rest. */
function atMostTen(all) {
    const counts = new Map();
    for (const { level } of all)
        counts.set(level, (counts.get(level) ?? 0) + 1);
    const seen = new Map();
    return all.flatMap((annotation) => {
        const { level, message } = annotation;
        const number = (seen.get(level) ?? 0) + 1;
        seen.set(level, number);
        if (number > mostOfALevel)
            return [];
        const more = number === mostOfALevel ? (counts.get(level) ?? 0) - mostOfALevel : 0;
        if (more <= 0)
            return [annotation];
        return [
            {
                ...annotation,
                message: `${message}\n… and ${more} more ${level}${more === 1 ? '' : 's'}, see the summary`,
            },
        ];
    });
}


/***/ }),

/***/ 2872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   Y: () => (/* binding */ withoutMarkers),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   vu: () => (/* binding */ maskCommands)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9866);

/** A command to GitHub's runner as one line with its end. Properties that are `undefined` are left out. */
function workflowCommand(name, properties, data) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(data)}\n`;
}
/**
 * Commands that hide a value from the log. A value of several lines is hidden line by line, each without the spaces around it, as
 * the runner does it: it sees one line of output at a time. But for brackets and the like: the runner would show none of any step,
 * and drop every output that has one. Nothing for what is blank, which it refuses.
 */
function maskCommands(value) {
    const lines = new Set(value.split(/[\r\n]+/).map((line) => line.trim()));
    lines.delete('');
    return [...lines]
        .filter((line) => lines.size === 1 || isTelling(line))
        .map((line) => workflowCommand('add-mask', {}, line))
        .join('');
}
function isTelling(line) {
    return line.length >= 4 && /[\p{L}\p{N}]/u.test(line);
}
/**
 * A line of somebody else's after a beginning that is Loom's: no control characters, which the runner passes over or takes for white
 * space, and no command inside.
 */
function plainLine(line) {
    return withoutMarkers((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(line.replaceAll('\n', ' '), false).replace(/[\p{Cf}\u0080-\u009f]/gu, ''));
}
/**
 * `##[` as the runner itself writes it where a job prints one of its markers. Its page colours and folds by them even while
 * it takes no commands.
 */
function withoutMarkers(line) {
    return line.replaceAll('##[', '##[\\');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
