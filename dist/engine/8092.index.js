export const id = 8092;
export const ids = [8092];
export const modules = {

/***/ 4158:
/***/ (function(module, __unused_webpack_exports, __webpack_require__) {


/**
 * @license
 * Copyright 2020 Balena Ltd.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *    http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 * ------------------------------------------------------------------------
 *
 * Copyright 2018 Zeit, Inc.
 * Licensed under the MIT License. See file LICENSE.md for a full copy.
 *
 * ------------------------------------------------------------------------
 */

/**
 * This module implements the [dockerignore
 * spec](https://docs.docker.com/engine/reference/builder/#dockerignore-file),
 * closely following Docker's (Moby) Golang implementation:
 * https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go
 * https://github.com/moby/moby/blob/v19.03.8/pkg/archive/archive.go#L825
 *
 * Something the spec is not clear about, but we discovered by reading source code
 * and testing against the "docker build" command, is the handling of backslashes and
 * forward slashes as path separators and escape characters in the .dockerignore file
 * across platforms including Windows, Linux and macOS:
 *
 * * On Linux and macOS, only forward slashes can be used as path separators in the
 *   .dockerignore file, and the backslash works as an escape character.
 * * On Windows, both forward slashes and backslashes are allowed as path separators
 *   in the .dockerignore file, and the backslash is not used as an escape character.
 *
 * This is consistent with how Windows works generally: both forward slashes and
 * backslashes are accepted as path separators by the cmd.exe Command Prompt or
 * PowerShell, and by library functions like the Golang filepath.Clean or the
 * Node.js path.normalize.
 *
 * Similarly, path strings provided to the IgnoreBase.ignores() and IgnoreBase.filter()
 * methods can use either forward slashes or backslashes as path separators on Windows,
 * but only forward slashes are accepted as path separators on Linux and macOS.
 */

const path = __webpack_require__(2166);

const factory = options => new IgnoreBase(options); // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L538-L539
// Fixes typescript module import


factory.default = factory;
module.exports = factory;

function make_array(subject) {
  return Array.isArray(subject) ? subject : [subject];
}

const REGEX_TRAILING_SLASH = /(?<=.)\/$/;
const REGEX_TRAILING_BACKSLASH = /(?<=.)\\$/;
const REGEX_TRAILING_PATH_SEP = path.sep === '\\' ? REGEX_TRAILING_BACKSLASH : REGEX_TRAILING_SLASH;
const KEY_IGNORE = typeof Symbol !== 'undefined' ? Symbol.for('dockerignore') : 'dockerignore'; // An implementation of Go's filepath.Clean
// https://golang.org/pkg/path/filepath/#Clean
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Note that, like Go, on Windows this function converts forward slashes
// to backslashes.

function cleanPath(file) {
  return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP, '');
} // Javascript port of Golang's filepath.ToSlash
// https://golang.org/pkg/path/filepath/#ToSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go
// Convert any OS-specific path separator to '/'. Backslash is converted
// to forward slash on Windows, but not on Linux/macOS.
// Note that both forward slashes and backslashes are valid path separators on
// Windows. As a result, code such as `pattern.split(path.sep).join('/')` fails
// on Windows when forward slashes are used as path separators.


function toSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\\/g, '/');
} // Javascript port of Golang's filepath.FromSlash
// https://github.com/golang/go/blob/master/src/path/filepath/path.go


function fromSlash(file) {
  if (path.sep === '/') {
    return file;
  }

  return file.replace(/\//g, path.sep);
}

class IgnoreBase {
  constructor({
    // https://github.com/kaelzhang/node-ignore/blob/5.1.4/index.js#L372
    ignorecase = true
  } = {}) {
    this._rules = [];
    this._ignorecase = ignorecase;
    this[KEY_IGNORE] = true;

    this._initCache();
  }

  _initCache() {
    this._cache = {};
  } // @param {Array.<string>|string|Ignore} pattern


  add(pattern) {
    this._added = false;

    if (typeof pattern === 'string') {
      pattern = pattern.split(/\r?\n/g);
    }

    make_array(pattern).forEach(this._addPattern, this); // Some rules have just added to the ignore,
    // making the behavior changed.

    if (this._added) {
      this._initCache();
    }

    return this;
  } // legacy


  addPattern(pattern) {
    return this.add(pattern);
  }

  _addPattern(pattern) {
    // https://github.com/kaelzhang/node-ignore/issues/32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules);
      this._added = true;
      return;
    }

    if (this._checkPattern(pattern)) {
      const rule = this._createRule(pattern.trim());

      if (rule !== null) {
        this._added = true;

        this._rules.push(rule);
      }
    }
  }

  _checkPattern(pattern) {
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L34-L40
    return pattern && typeof pattern === 'string' && pattern.indexOf('#') !== 0 && pattern.trim() !== "";
  }

  filter(paths) {
    return make_array(paths).filter(path => this._filter(path));
  }

  createFilter() {
    return path => this._filter(path);
  }

  ignores(path) {
    return !this._filter(path);
  } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L41-L53
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L29-L55


  _createRule(pattern) {
    const origin = pattern;
    let negative = false; // > An optional prefix "!" which negates the pattern;
    // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L43-L46

    if (pattern[0] === '!') {
      negative = true;
      pattern = pattern.substring(1).trim();
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L47-L53


    if (pattern.length > 0) {
      pattern = cleanPath(pattern);
      pattern = toSlash(pattern);

      if (pattern.length > 1 && pattern[0] === '/') {
        pattern = pattern.slice(1);
      }
    } // https://github.com/moby/moby/blob/v19.03.8/builder/dockerignore/dockerignore.go#L54-L55


    if (negative) {
      pattern = '!' + pattern;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L30


    pattern = pattern.trim();

    if (pattern === "") {
      return null;
    } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L34
    // convert forward slashes to backslashes on Windows


    pattern = cleanPath(pattern); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L36-L42

    if (pattern[0] === '!') {
      if (pattern.length === 1) {
        return null;
      }

      negative = true;
      pattern = pattern.substring(1);
    } else {
      negative = false;
    }

    return {
      origin,
      pattern,
      // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L54
      dirs: pattern.split(path.sep),
      negative
    };
  } // @returns `Boolean` true if the `path` is NOT ignored


  _filter(path) {
    if (!path) {
      return false;
    }

    if (path in this._cache) {
      return this._cache[path];
    }

    return this._cache[path] = this._test(path);
  } // @returns {Boolean} true if a file is NOT ignored
  // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L62


  _test(file) {
    file = fromSlash(file); // equivalent to golang filepath.Dir() https://golang.org/src/path/filepath/path.go

    const parentPath = cleanPath(path.dirname(file));
    const parentPathDirs = parentPath.split(path.sep);
    let matched = false;

    this._rules.forEach(rule => {
      let match = this._match(file, rule); // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L80


      if (!match && parentPath !== ".") {
        // Check to see if the pattern matches one of our parent dirs.
        if (rule.dirs.includes('**')) {
          // Ah shucks! We have to test every possible parent path that has 
          // a number of dirs _n_ where 
          // `rule.dirs.filter(doubleStar).length <= _n_ <= parentPathDirs.length`
          // since the ** can imply any number of directories including 0
          for (let i = rule.dirs.filter(x => x !== '**').length; i <= parentPathDirs.length; i++) {
            match = match || this._match(parentPathDirs.slice(0, i).join(path.sep), rule);
          }
        } else if (rule.dirs.length <= parentPathDirs.length) {
          // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L83
          match = this._match(parentPathDirs.slice(0, rule.dirs.length).join(path.sep), rule);
        }
      }

      if (match) {
        matched = !rule.negative;
      }
    });

    return !matched;
  } // @returns {Boolean} true if a file is matched by a rule


  _match(file, rule) {
    return this._compile(rule).regexp.test(file);
  } // https://github.com/moby/moby/blob/v19.03.8/pkg/fileutils/fileutils.go#L139


  _compile(rule) {
    if (rule.regexp) {
      return rule;
    }

    let regStr = '^'; // Go through the pattern and convert it to a regexp.

    let escapedSlash = path.sep === '\\' ? '\\\\' : path.sep;

    for (let i = 0; i < rule.pattern.length; i++) {
      const ch = rule.pattern[i];

      if (ch === '*') {
        if (rule.pattern[i + 1] === '*') {
          // is some flavor of "**"
          i++; // Treat **/ as ** so eat the "/"

          if (rule.pattern[i + 1] === path.sep) {
            i++;
          }

          if (rule.pattern[i + 1] === undefined) {
            // is "**EOF" - to align with .gitignore just accept all
            regStr += ".*";
          } else {
            // is "**"
            // Note that this allows for any # of /'s (even 0) because
            // the .* will eat everything, even /'s
            regStr += `(.*${escapedSlash})?`;
          }
        } else {
          // is "*" so map it to anything but "/"
          regStr += `[^${escapedSlash}]*`;
        }
      } else if (ch === '?') {
        // "?" is any char except "/"
        regStr += `[^${escapedSlash}]`;
      } else if (ch === '.' || ch === '$') {
        // Escape some regexp special chars that have no meaning
        // in golang's filepath.Match
        regStr += `\\${ch}`;
      } else if (ch === '\\') {
        // escape next char. Note that a trailing \ in the pattern
        // will be left alone (but need to escape it)
        if (path.sep === '\\') {
          // On windows map "\" to "\\", meaning an escaped backslash,
          // and then just continue because filepath.Match on
          // Windows doesn't allow escaping at all
          regStr += escapedSlash;
          continue;
        }

        if (rule.pattern[i + 1] !== undefined) {
          regStr += '\\' + rule.pattern[i + 1];
          i++;
        } else {
          regStr += '\\';
        }
      } else {
        regStr += ch;
      }
    }

    regStr += "$";
    rule.regexp = new RegExp(regStr, this._ignorecase ? 'i' : '');
    return rule;
  }

}


/***/ }),

/***/ 7818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
const unitMs = { s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds of a duration as a workflow has it: `90s`, `10m` or `1h 30m`. */
function parseDuration(text) {
    return [...text.matchAll(/(\d+)\s*([smh])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? 0), 0);
}


/***/ }),

/***/ 8092:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDockerProvider: () => (/* binding */ createDockerProvider)
});

// EXTERNAL MODULE: ./build/js/diagnostics/failure.js
var failure = __webpack_require__(8755);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/js/base/or-aborted.js
/** The work's own end, or a rejection with the signal's reason as soon as it aborts. The work itself goes on. */
async function orAborted(work, signal) {
    let abort = () => undefined;
    const aborted = new Promise((_resolve, reject) => {
        abort = () => {
            reject(signal.reason);
        };
        if (signal.aborted)
            abort();
        else
            signal.addEventListener('abort', abort, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/demux.js
const headerLength = 8;
/**
 * Takes apart what the engine sends of a process without a terminal: frames of `[stream, 0, 0, 0, length (4 bytes, big-endian)]`
 * and so many bytes (Engine API, "Stream format"). Chunks may be cut anywhere; a frame may be empty. Bytes go on as they come, so
 * that memory does not grow with a frame. A returned promise stops the reading until it settles.
 */
function createDemultiplexer(output) {
    const header = Buffer.alloc(headerLength);
    let headerBytes = 0;
    let left = 0;
    let stream = 'stdout';
    return (chunk) => {
        const waits = [];
        let at = 0;
        while (at < chunk.length) {
            if (left === 0) {
                const taken = Math.min(headerLength - headerBytes, chunk.length - at);
                header.set(chunk.subarray(at, at + taken), headerBytes);
                headerBytes += taken;
                at += taken;
                if (headerBytes < headerLength)
                    break;
                headerBytes = 0;
                stream = header[0] === 2 ? 'stderr' : 'stdout';
                left = header.readUInt32BE(4);
                continue;
            }
            const taken = Math.min(left, chunk.length - at);
            const wait = output(stream, chunk.subarray(at, at + taken));
            if (wait !== undefined)
                waits.push(wait);
            left -= taken;
            at += taken;
        }
        return waits.length === 0 ? undefined : Promise.all(waits).then(() => undefined);
    };
}

// EXTERNAL MODULE: ./build/js/providers/docker/failure.js
var docker_failure = __webpack_require__(8006);
;// CONCATENATED MODULE: ./build/js/providers/docker/exec.js


function createExecutor(container, watch) {
    const start = async (request, output) => (0,docker_failure/* asking */.os)('start a process in the container', async () => {
        const exec = await container.exec(execOptions(request));
        const exit = watch.exitOf(exec.id);
        exit.catch(() => undefined);
        const stream = await exec.start({ Detach: false, Tty: false });
        const outputEnd = readOutput(stream, output);
        // Where the engine tells no events, its own answer counts once all output is there.
        const asked = outputEnd.then(async () => askExit(exec)).then(async (code) => code ?? exit);
        const ended = Promise.race([exit, asked]);
        // Who leaves before its end does not wait for it.
        ended.catch(() => undefined);
        return { exit: ended, outputEnd, close: () => stream.destroy() };
    });
    return {
        start,
        run: async (request, output) => {
            const running = await start(request, output);
            await running.outputEnd;
            return running.exit;
        },
    };
}
/** Undefined while it runs. An engine that does not answer is the watch's to judge. */
async function askExit(exec) {
    try {
        const { Running: isRunning, ExitCode: code } = await exec.inspect();
        return isRunning || code === null ? undefined : code;
    }
    catch (error) {
        if ((0,docker_failure/* isLost */.JD)(error))
            return undefined;
        throw error;
    }
}
function execOptions({ argv, environment, user, directory }) {
    return {
        Cmd: [...argv],
        AttachStdout: true,
        AttachStderr: true,
        ...(environment === undefined ? {} : { Env: envOf(environment) }),
        ...(user === undefined ? {} : { User: user }),
        ...(directory === undefined ? {} : { WorkingDir: directory }),
    };
}
/** As the engine wants variables: `NAME=value`, the value may hold anything. */
function envOf(environment) {
    return Object.entries(environment).map(([name, value]) => `${name}=${value}`);
}
/** Reads to the end. What cuts the stream off is heard of elsewhere. */
function readOutput(stream, output) {
    const take = createDemultiplexer(output);
    return new Promise((resolve) => {
        stream.on('data', (chunk) => {
            const wait = take(chunk);
            if (wait === undefined)
                return;
            stream.pause();
            void wait.then(() => stream.resume());
        });
        for (const event of ['end', 'error', 'close'])
            stream.once(event, () => {
                resolve();
            });
    });
}

// EXTERNAL MODULE: ./build/js/providers/docker/labels.js
var docker_labels = __webpack_require__(3897);
;// CONCATENATED MODULE: ./build/js/providers/docker/main-process.js

/**
 * What a job's container runs beside its steps: it says who it is and waits for the end of its input, which is Loom's own end too;
 * lines keep the connection from looking idle. Built-ins of the shell only, since an image need not have more.
 */
const script = `printf '%s start %s\\n' "$1" "$$"
while read -r key value rest; do
  case $key in Uid:|Gid:) printf '%s %s\\n' "$key" "$value" ;; esac
done </proc/self/status
printf 'Home: %s\\n%s end\\n' "$HOME" "$1"
while read -r beat; do :; done`;
/** Arguments of `sh`. The nonce marks what it says among the words of an entrypoint. */
function mainProcess(nonce) {
    return ['sh', '-c', script, 'loom', nonce];
}
/** Tells the process, again and again, that Loom is there: between it and the engine may be what cuts an idle connection. */
function beat(attached) {
    const timer = setInterval(() => void attached.write('\n'), 20_000).unref();
    return {
        [Symbol.dispose]() {
            clearInterval(timer);
            attached.destroy();
        },
    };
}
/** What the process says of itself. Undefined when its output ends before it has: the entrypoint never ran it. */
async function readContainerUser(attached, nonce) {
    return new Promise((resolve) => {
        let text = '';
        const take = createDemultiplexer((stream, bytes) => {
            if (stream === 'stdout')
                text += Buffer.from(bytes).toString();
        });
        const decode = (chunk) => {
            void take(chunk);
            const start = text.indexOf(`${nonce} start `);
            // An entrypoint may say anything first, in any length.
            if (start === -1)
                text = text.slice(-2 * nonce.length);
            else if (text.includes(`${nonce} end\n`, start))
                finish(decodeUser(text.slice(start)));
        };
        const finish = (user) => {
            attached.off('data', decode);
            // What it says later is nobody's business, and must not fill up.
            attached.resume();
            resolve(user);
        };
        attached.on('data', decode);
        for (const event of ['end', 'error', 'close'])
            attached.once(event, () => {
                finish(undefined);
            });
    });
}
function decodeUser(text) {
    const number = (pattern) => Number(pattern.exec(text)?.[1] ?? 0);
    return {
        mainPid: number(/ start (\d+)\n/),
        uid: number(/^Uid: (\d+)/m),
        gid: number(/^Gid: (\d+)/m),
        home: /^Home: (.*)$/m.exec(text)?.[1] ?? '',
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/remove-container.js

const notModified = 304;
const notFound = 404;
const conflict = 409;
/** Asks a container to end and kills it after a grace. One that does not run or is gone is as good. */
async function stopContainer(container, graceS) {
    await (0,docker_failure/* asking */.os)('stop a container', async () => unless([notModified, notFound], async () => container.stop({ t: graceS })));
}
/** Kills and removes a container and the volumes that have no name; returns once it is gone, whoever removed it. */
async function removeContainer(container) {
    await (0,docker_failure/* asking */.os)('remove a container', async () => {
        try {
            await container.remove({ force: true, v: true });
        }
        catch (error) {
            if ((0,docker_failure/* isRefusal */.vu)(error, notFound))
                return;
            // Another removes it just now.
            if (!(0,docker_failure/* isRefusal */.vu)(error, conflict))
                throw error;
            await unless([notFound], async () => container.wait({ condition: 'removed' }));
        }
    });
}
async function unless(statusCodes, work) {
    try {
        await work();
    }
    catch (error) {
        if (!(0,docker_failure/* isRefusal */.vu)(error, ...statusCodes))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/resources.js
const shifts = { '': 0, k: 10, m: 20, g: 30 };
/** Bytes of `512m`, `1.5GiB` or a plain number. Units are powers of 1024, as the docker client has them. */
function parseMemory(text) {
    const [, number = '0', unit = ''] = /^([\d.]+)\s*([kmg]?)/i.exec(text) ?? [];
    return Math.floor(Number(number) * 2 ** (shifts[unit.toLowerCase()] ?? 0));
}
/** Limits as the engine wants them. No swap beside the memory: a job that needs more is told so, not slowed. */
function resourceLimits({ cpus, memory }) {
    const bytes = memory === undefined ? undefined : parseMemory(memory);
    return {
        ...(cpus === undefined ? {} : { NanoCpus: Math.round(cpus * 1e9) }),
        ...(bytes === undefined ? {} : { Memory: bytes, MemorySwap: bytes }),
    };
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/js/providers/docker/watch.js


const killedExitCode = 137;
const healthAction = 'health_status: ';
/** How long the exits of a dead container's processes may come after its own. */
const lateExitMs = 1000;
/**
 * Follows the engine's events of a container (`exec_die`, `die`, `oom`, `health_status`). An event stream that ends, as behind a
 * proxy, is taken up where it was; what ended meanwhile is asked for.
 */
async function watchContainer(docker, id) {
    const ends = createEnds();
    const listeners = [];
    const healthListeners = [];
    const closing = new AbortController();
    const { signal } = closing;
    let cuts = 0;
    const tellHealth = (status) => {
        for (const listener of healthListeners)
            listener(status);
    };
    const take = ({ Action: action = '', Actor: actor }) => {
        const { execID: execId = '', exitCode = '' } = actor?.Attributes ?? {};
        if (action === 'exec_die')
            ends.settle(execId, Number(exitCode));
        else if (action === 'die')
            ends.die(Number(exitCode));
        else if (action === 'oom')
            for (const listener of listeners)
                listener();
        else if (action.startsWith(healthAction))
            tellHealth(action.slice(healthAction.length));
    };
    const follow = async (first) => {
        let stream = first;
        let sinceNs = 0;
        for (;;) {
            await readEvents(stream, (event) => {
                sinceNs = event.timeNano ?? sinceNs;
                take(event);
            });
            if (signal.aborted)
                return;
            cuts += 1;
            stream = await openEvents(docker, { id, sinceNs, signal });
            const { Health: health } = await catchUp(docker, id, ends);
            if (health !== undefined)
                tellHealth(health.Status);
        }
    };
    follow(await openEvents(docker, { id, sinceNs: 0, signal })).catch((error) => {
        if (!signal.aborted)
            ends.lose((0,docker_failure/* dockerFailure */.Ri)(error, 'follow the job'));
    });
    return {
        died: ends.died,
        exitOf: ends.exitOf,
        wasCut: () => cuts > 0,
        onOutOfMemory: (listener) => void listeners.push(listener),
        onHealth: (listener) => void healthListeners.push(listener),
        [Symbol.dispose]() {
            closing.abort();
        },
    };
}
/** Reads to the end. Whether it is a cut is not asked: only when there is no second stream the engine is lost. */
async function readEvents(stream, take) {
    try {
        for await (const line of (0,external_node_readline_.createInterface)({ input: stream }))
            take(JSON.parse(line));
    }
    catch (error) {
        if (!(0,docker_failure/* isLost */.JD)(error))
            throw error;
    }
}
async function openEvents(docker, { id, sinceNs, signal }) {
    const since = sinceNs === 0 ? {} : { since: Math.floor(sinceNs / 1e9) };
    const filters = { container: [id], event: ['exec_die', 'die', 'oom', 'health_status'] };
    const options = { filters, ...since, abortSignal: signal };
    return (await docker.getEvents(options));
}
/** Asks for what ended while no events came, and for how the container is. */
async function catchUp(docker, id, ends) {
    for (const execId of ends.waiting()) {
        const { Running: isRunning, ExitCode: exitCode } = await docker.getExec(execId).inspect();
        if (!isRunning && exitCode !== null)
            ends.settle(execId, exitCode);
    }
    const { State: state } = await docker.getContainer(id).inspect();
    if (state.Status === 'exited' || state.Status === 'dead')
        ends.die(state.ExitCode);
    return state;
}
function createEnds() {
    const waiting = new Map();
    let lost;
    let death = { resolve: () => undefined, reject: () => undefined };
    const died = new Promise((resolve, reject) => (death = { resolve, reject }));
    died.catch(() => undefined);
    const settle = (execId, exitCode) => {
        waiting.get(execId)?.resolve(exitCode);
        waiting.delete(execId);
    };
    return {
        died,
        waiting: () => [...waiting.keys()],
        settle,
        exitOf: async (execId) => new Promise((resolve, reject) => {
            waiting.set(execId, { resolve, reject });
            if (lost !== undefined)
                waiting.get(execId)?.reject(lost.error);
        }),
        die(exitCode) {
            death.resolve(exitCode);
            setTimeout(() => {
                for (const execId of waiting.keys())
                    settle(execId, killedExitCode);
            }, lateExitMs).unref();
        },
        lose(error) {
            lost = { error };
            for (const { reject } of waiting.values())
                reject(error);
            waiting.clear();
            death.reject(error);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/container.js










/** Where a job's workspace is in its container. */
const projectDirectory = '/workspace';
/**
 * Creates and starts a job's container. What it makes is `made`'s to dispose of, also when it fails or the signal ends it: what
 * cannot be removed then must not hide why.
 */
async function startContainer(request, made, signal) {
    const { docker } = request.engine;
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    const container = await (0,docker_failure/* asking */.os)('create the container of the job', async () => docker.createContainer(createOptions(request, nonce)));
    made.defer(async () => removeContainer(container));
    const attached = await (0,docker_failure/* asking */.os)('attach to the container of the job', async () => attach(container));
    const beating = beat(attached);
    made.defer(() => {
        beating[Symbol.dispose]();
    });
    const watch = await (0,docker_failure/* asking */.os)('follow the container of the job', async () => watchContainer(docker, container.id));
    made.defer(() => {
        watch[Symbol.dispose]();
    });
    signal.throwIfAborted();
    const speaking = readContainerUser(attached, nonce);
    await start(container, request);
    let hasEnded = false;
    watch.died.then(() => (hasEnded = true), () => (hasEnded = true));
    const user = await orAborted(speaking, signal);
    if (user === undefined)
        throw await neverReady(watch, request);
    return {
        container,
        watch,
        user,
        executor: createExecutor(container, watch),
        hasEnded: () => hasEnded,
        kill: async () => killContainer(container),
    };
}
function createOptions(request, nonce) {
    const { job, image, labels, name, mounts, binds, networkId } = request;
    const options = typeof job.image_options === 'object' ? job.image_options : {};
    const { entrypoint = [], user } = options;
    const main = mainProcess(nonce);
    const hasEntrypoint = entrypoint.some((word) => word !== '');
    return {
        name,
        ...(image.platform === undefined ? {} : { platform: image.platform }),
        Image: image.id,
        Labels: { ...labels, [docker_labels/* labelNames */.l.role]: 'job' },
        // The same in every run: what prints it prints the same.
        Hostname: 'loom',
        WorkingDir: projectDirectory,
        Entrypoint: hasEntrypoint ? entrypoint : main.slice(0, 1),
        Cmd: hasEntrypoint ? main : main.slice(1),
        OpenStdin: true,
        StdinOnce: true,
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
        ...(user === undefined ? {} : { User: user }),
        HostConfig: {
            Init: true,
            Mounts: mounts,
            Binds: [...binds],
            LogConfig: { Type: 'none', Config: {} },
            ...(networkId === undefined ? {} : { NetworkMode: networkId }),
            ...resourceLimits(job.resources ?? {}),
        },
    };
}
/** Its input stays open as long as this connection does: a container never outlives a Loom that was killed. */
async function attach(container) {
    const stream = await container.attach({
        stream: true,
        hijack: true,
        stdin: true,
        stdout: true,
        stderr: true,
    });
    // What cuts it off is heard of by the watch.
    stream.on('error', () => undefined);
    return stream;
}
async function start(container, { image, engine }) {
    try {
        await container.start();
    }
    catch (error) {
        const words = (0,docker_failure/* isRefusal */.vu)(error) ? (0,docker_failure/* wordsOf */.Z9)(error) : '';
        if (/executable file not found|no such file or directory/.test(words))
            throw noShell(image.reference, error);
        if (/exec format error/.test(words))
            throw wrongArchitecture(image.reference, engine.platform, error);
        throw (0,docker_failure/* dockerFailure */.Ri)(error, 'start the container of the job');
    }
}
function noShell(reference, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/no-shell',
        message: `the image \`${reference}\` has no \`sh\`, which runs the steps of a job`,
        hint: 'use an image with a POSIX shell',
    }, cause);
}
function wrongArchitecture(reference, platform, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/wrong-platform',
        message: `the image \`${reference}\` is for another kind of processor than the engine's, ${platform}`,
        hint: 'choose an image for it, say `platform`, or install emulation (binfmt) on the engine’s machine',
    }, cause);
}
/** Why the main process never spoke. */
async function neverReady(watch, { image, engine, job }) {
    const exitCode = await watch.died;
    const hasEntrypoint = typeof job.image_options === 'object' && job.image_options.entrypoint !== undefined;
    // What the engine's init says of a program that is not there, and of one of another architecture.
    if (!hasEntrypoint && exitCode === 127)
        return noShell(image.reference);
    if (!hasEntrypoint && (exitCode === 255 || exitCode === 126))
        return wrongArchitecture(image.reference, engine.platform);
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/not-started',
        message: hasEntrypoint
            ? `the entrypoint of the job's container ended with exit code ${exitCode} and did not run its command`
            : `the job's container ended with exit code ${exitCode} before its first step`,
        hint: hasEntrypoint
            ? 'let the entrypoint end with `exec "$@"`, or remove `image.entrypoint`'
            : 'see that `sh` of the image works: `docker run --rm <image> sh -c :`',
    });
}
async function killContainer(container) {
    try {
        await container.kill();
    }
    catch (error) {
        // It has ended, or is gone.
        if (!(0,docker_failure/* isRefusal */.vu)(error, 404, 409))
            throw (0,docker_failure/* dockerFailure */.Ri)(error, 'stop the container of the job');
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/image-reference.js

const dockerHub = 'docker.io';
const domainLabel = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const domainPattern = new RegExp(`^(?:${domainLabel}(?:\\.${domainLabel})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const pathPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const longestName = 255;
/** Throws `docker/wrong-image` for what is no `[domain[:port]/]path[:tag][@digest]`. */
function parseReference(text) {
    const [rest = '', digest, ...more] = text.split('@');
    const [, name = '', tag] = /^(.*?)(?::([^/:]*))?$/s.exec(rest) ?? [];
    const { domain, path } = splitDomain(name);
    const wrong = (what) => wrongImage(text, what);
    if (more.length > 0 || (digest !== undefined && !digestPattern.test(digest)))
        throw wrong('after `@` comes a digest, such as `sha256:…`');
    if (tag !== undefined && !tagPattern.test(tag))
        throw wrong('a tag has letters, digits, `_`, `.` and `-` only, at most 128');
    if (!domainPattern.test(domain))
        throw wrong(`\`${domain}\` is no name of a registry`);
    if (path !== path.toLowerCase())
        throw wrong('its name must be in lower case');
    if (!pathPattern.test(path) || name.length > longestName)
        throw wrong('a name has lower-case letters and digits, with single `.`, `_`, `-` and `/` between them');
    return {
        domain,
        path,
        name,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** Whether both are names of one repository of one registry. */
function isSameRepository(a, b) {
    return a.domain === b.domain && a.path === b.path;
}
/** The first component is a registry when nothing else can look like that. */
function splitDomain(name) {
    const slash = name.indexOf('/');
    const first = name.slice(0, Math.max(slash, 0));
    const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
    const domain = slash !== -1 && isDomain ? first : dockerHub;
    const path = domain === first ? name.slice(slash + 1) : name;
    if (domain !== dockerHub && domain !== 'index.docker.io')
        return { domain, path };
    return { domain: dockerHub, path: path.includes('/') || path === '' ? path : `library/${path}` };
}
function wrongImage(text, what) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/wrong-image',
        message: `\`${text}\` is no name of an image: ${what}`,
        hint: 'write it as `[registry[:port]/]name[:tag][@digest]`, such as `node:22`',
    });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/platform.js
const architectures = {
    x86_64: ['amd64'],
    'x86-64': ['amd64'],
    i386: ['386'],
    aarch64: ['arm64'],
    armhf: ['arm', 'v7'],
    armel: ['arm', 'v6'],
};
/** Understands `os/architecture[/variant]`, and `architecture` alone for Linux. Undefined for anything else. */
function parsePlatform(text) {
    const parts = text.toLowerCase().split('/');
    if (parts.length > 3 || parts.some((part) => !/^[a-z0-9_.-]+$/.test(part)))
        return undefined;
    const [os, written, variant] = parts.length === 1 ? ['linux', parts[0]] : parts;
    if (os === undefined || written === undefined)
        return undefined;
    const [architecture, ownVariant] = architectures[written] ?? [written];
    const known = variant ?? ownVariant;
    // The only variant of arm64 that is in use is mostly left out.
    return known === undefined || (architecture === 'arm64' && known === 'v8')
        ? { os, architecture }
        : { os, architecture, variant: known };
}
/** Whether an image is for a platform that was asked for; one that names no variant is for all of them. */
function isFor(image, asked) {
    return (image.os === asked.os &&
        image.architecture === asked.architecture &&
        (asked.variant === undefined || image.variant === undefined || image.variant === asked.variant));
}
function platformText({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}

;// CONCATENATED MODULE: ./build/js/providers/docker/resolved-image.js


/** A local image may have digests of several repositories, and of several manifests that lead to it. */
function digestOf({ Id: id, RepoDigests: known }, asked) {
    if (asked.digest !== undefined)
        return asked.digest;
    const own = (known ?? []).map(parseReference).find((each) => isSameRepository(each, asked));
    return own?.digest ?? id;
}
/** `digest`: by which it was found or made. */
function describeImage(info, reference, digest) {
    const { Id: id, Architecture: architecture } = info;
    // What is empty is null or left out, as the engine's version has it.
    const config = info.Config;
    const entrypoint = config?.Entrypoint ?? [];
    const ports = Object.keys(config?.ExposedPorts ?? {}).flatMap((port) => /^(\d+)\/tcp$/.exec(port)?.[1] ?? []);
    return {
        id,
        reference,
        digest,
        user: config?.User ?? '',
        environment: environmentOf(config?.Env ?? []),
        entrypoint: typeof entrypoint === 'string' ? [entrypoint] : entrypoint,
        command: config?.Cmd ?? [],
        workingDirectory: config?.WorkingDir ?? '',
        ...(config?.Healthcheck == null ? {} : { healthcheck: config.Healthcheck }),
        exposedPorts: ports.map(Number).sort((a, b) => a - b),
        architecture,
    };
}
/** Of `NAME=value` as the engine has variables. */
function environmentOf(lines) {
    return Object.fromEntries(lines.map((line) => {
        const at = line.indexOf('=');
        return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }));
}
function platformOf(info) {
    const { Os: os, Architecture: architecture, Variant: variant } = info;
    const text = platformText({ os, architecture, ...(variant ? { variant } : {}) });
    return parsePlatform(text) ?? { os, architecture };
}

;// CONCATENATED MODULE: ./build/js/base/disposer.js
/** Disposing is safe to ask for twice. All are disposed of, whatever one of them throws; the first error is thrown at the end. */
function createDisposer() {
    const ends = [];
    const disposer = {
        use(thing) {
            ends.push(async () => thing[Symbol.asyncDispose]());
            return thing;
        },
        defer: (end) => void ends.push(end),
        async [Symbol.asyncDispose]() {
            const errors = [];
            for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
                try {
                    await end();
                }
                catch (error) {
                    errors.push(error);
                }
            }
            if (errors.length > 0)
                throw errors[0];
        },
    };
    return disposer;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/js/providers/docker/pack-files.js

/** A few small files as the tar stream that the engine's archive calls take. */
async function packFiles(files) {
    const { pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = pack();
    for (const { bytes, ...header } of files)
        if (bytes === undefined)
            tar.entry({ ...header, type: 'directory' });
        else
            tar.entry(header, Buffer.from(bytes));
    tar.finalize();
    return external_node_stream_.Readable.from(tar);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/secrets.js
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




const directory = '/run/secrets';
/** Where a container finds a secret that is a file. */
function secretPath(name) {
    return `${directory}/${name}`;
}
/**
 * A volume in the memory of the engine's machine, which need not be this one, so no secret meets a disk. It lives as long as a
 * container that runs has it; it is written through a second container, since the job's may only read.
 */
async function mountSecrets(request) {
    const { engine, labels, files } = request;
    if (files.length === 0)
        return {
            mounts: [],
            paths: {},
            fill: () => Promise.resolve(),
            [Symbol.asyncDispose]: () => Promise.resolve(),
        };
    const name = `loom-secrets-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`;
    const options = { type: 'tmpfs', device: 'tmpfs', o: 'mode=0711' };
    await (0,docker_failure/* asking */.os)('make a volume for secrets', async () => engine.docker.createVolume({ Name: name, Driver: 'local', DriverOpts: options, Labels: labels }));
    return {
        mounts: [{ Type: 'volume', Source: name, Target: directory, ReadOnly: true }],
        paths: Object.fromEntries(files.map((file) => [file.name, secretPath(file.name)])),
        fill: async (owner) => (0,docker_failure/* asking */.os)('write secrets', async () => write(request, name, owner)),
        [Symbol.asyncDispose]: async () => (0,docker_failure/* asking */.os)('remove the volume of secrets', async () => {
            await engine.docker.getVolume(name).remove({ force: true });
        }),
    };
}
async function write({ engine, labels, imageId, files }, volume, owner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const made = __addDisposableResource(env_1, createDisposer(), true);
        const writer = await engine.docker.createContainer({
            Image: imageId,
            Labels: labels,
            Entrypoint: ['sh'],
            HostConfig: {
                NetworkMode: 'none',
                LogConfig: { Type: 'none', Config: {} },
                Mounts: [{ Type: 'volume', Source: volume, Target: directory }],
            },
        });
        made.defer(async () => {
            await writer.remove({ force: true });
        });
        const packed = files.map((file) => ({ ...file, uid: owner.uid, gid: owner.gid, mode: 0o400 }));
        await writer.putArchive(await packFiles(packed), { path: directory });
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

;// CONCATENATED MODULE: ./build/js/providers/docker/shell.js
var shell_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var shell_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** What a person gets: bash where the image has it, without a profile, as on the host. */
const interactive = 'command -v bash >/dev/null && exec bash --noprofile --norc; exec sh';
/**
 * Runs a shell in a job's container on this process's own standard streams: a terminal of the engine's where they are one, plain
 * streams otherwise. Gives its exit code.
 */
async function runContainerShell({ container, watch }, { command, isTerminal, variables }, { user, terminalType }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const hasTerminal = isTerminal && command === undefined;
        const terminal = hasTerminal ? { TERM: terminalType } : {};
        const exec = await (0,docker_failure/* asking */.os)('open a shell in the container', async () => container.exec({
            Cmd: ['sh', '-c', command ?? (hasTerminal ? interactive : 'exec sh')],
            Env: envOf({ ...terminal, ...variables }),
            WorkingDir: projectDirectory,
            AttachStdin: true,
            AttachStdout: true,
            AttachStderr: true,
            Tty: hasTerminal,
            ...(user === undefined ? {} : { User: user }),
        }));
        const exit = watch.exitOf(exec.id);
        const stream = await (0,docker_failure/* asking */.os)('open a shell in the container', async () => exec.start({ hijack: true, stdin: true, Tty: hasTerminal }));
        const outputEnd = new Promise((resolve) => {
            for (const event of ['end', 'close'])
                stream.once(event, () => {
                    resolve();
                });
        });
        const _ = shell_addDisposableResource(env_1, hasTerminal ? joinTerminal(exec, stream) : joinStreams(stream), false);
        const exitCode = await exit;
        // The engine tells of the end of a process before all that it printed has come.
        await outputEnd;
        return exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        shell_disposeResources(env_1);
    }
}
/** The person's terminal and the engine's are one until the shell ends. */
function joinTerminal(exec, stream) {
    const { stdin, stdout } = process;
    const resize = () => {
        // A shell that has just ended has no size.
        exec.resize({ h: stdout.rows, w: stdout.columns }).catch(() => undefined);
    };
    const toShell = (bytes) => void stream.write(bytes);
    stdin.setRawMode(true);
    stdin.on('data', toShell);
    stdin.resume();
    stdout.on('resize', resize);
    stream.on('data', (bytes) => stdout.write(bytes));
    resize();
    return {
        [Symbol.dispose]() {
            stdin.setRawMode(false);
            stdin.off('data', toShell);
            stdin.pause();
            stdout.off('resize', resize);
            stream.destroy();
        },
    };
}
function joinStreams(stream) {
    const take = createDemultiplexer((name, bytes) => void process[name].write(bytes));
    stream.on('data', (bytes) => void take(bytes));
    process.stdin.pipe(stream);
    const ignore = () => undefined;
    process.on('SIGINT', ignore);
    return {
        [Symbol.dispose]() {
            process.stdin.unpipe(stream);
            process.stdin.pause();
            process.off('SIGINT', ignore);
            stream.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/attach.js








/** The container in which a paused job is, if there is one. Leaving it changes nothing. */
async function attachSession(request) {
    const { engine, runId, job, secretNames, terminalType } = request;
    const label = [`${docker_labels/* labelNames */.l.run}=${runId}`, `${docker_labels/* labelNames */.l.job}=${job.id}`, `${docker_labels/* labelNames */.l.role}=job`];
    const [found] = await (0,docker_failure/* asking */.os)('look for the container of the job', async () => engine.docker.listContainers({ filters: { label, status: ['running'] } }));
    if (found === undefined)
        return undefined;
    const container = engine.docker.getContainer(found.Id);
    const watch = await watchContainer(engine.docker, found.Id);
    const { Config: config } = await container.inspect();
    const user = config.User === '' ? {} : { user: config.User };
    let home = '';
    await createExecutor(container, watch).run({ argv: ['sh', '-c', 'printf %s "$HOME"'], ...user }, (_stream, bytes) => {
        home += Buffer.from(bytes).toString();
    });
    return {
        projectDir: projectDirectory,
        environment: { HOME: home, ...environmentOf(config.Env) },
        secretPaths: Object.fromEntries(secretNames.map((name) => [name, secretPath(name)])),
        bringBack: () => Promise.resolve(),
        openShell: async (shell) => runContainerShell({ container, watch }, shell, { ...user, terminalType }),
        [Symbol.asyncDispose]() {
            watch[Symbol.dispose]();
            return Promise.resolve();
        },
    };
}

// EXTERNAL MODULE: ./build/js/providers/docker/connect.js + 8 modules
var connect = __webpack_require__(3687);
// EXTERNAL MODULE: ./build/js/providers/docker/owner.js
var docker_owner = __webpack_require__(3447);
// EXTERNAL MODULE: ./build/js/providers/docker/reap.js
var reap = __webpack_require__(7521);
;// CONCATENATED MODULE: ./build/js/providers/docker/byte-path.js
const rootPath = '';
/** With an empty name in it, or one that leads elsewhere. */
const oddPath = /(?:^|\/)\.{0,2}(?:\/|$)|\0/;
/** A path from an untrusted source, `./` before it or not; nothing when it would lead anywhere else. */
function decodeBytePath(text) {
    const path = text.replace(/^(?:\.\/)+|\/+$/g, '');
    if (path === '.' || path === '')
        return rootPath;
    return oddPath.test(path) ? undefined : path;
}
function joinPath(directory, name) {
    const text = name.toString('latin1');
    return (directory === rootPath ? text : `${directory}/${text}`);
}
/** The directory that it is in; of a path in the root, the root. */
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** As the file system wants it. */
function bytesOf(path) {
    return Buffer.from(path, 'latin1');
}
/** For people: what is no UTF-8 becomes question marks. */
function readablePath(path) {
    return bytesOf(path).toString('utf8');
}

;// CONCATENATED MODULE: ./build/js/providers/docker/file-state.js
const typeMask = 0o170000;
const kinds = {
    0o100000: 'file',
    0o040000: 'directory',
    0o120000: 'link',
};
function stateOf(stats) {
    return {
        ...kindAndPermissions(Number(stats.mode)),
        sizeBytes: Number(stats.size),
        mtimeNs: stats.mtimeNs,
        inode: String(stats.ino),
    };
}
/** Out of `st_mode`. */
function kindAndPermissions(mode) {
    return { kind: kinds[mode & typeMask] ?? 'special', permissions: mode & 0o777 };
}
/**
 * Whether nobody wrote to a path of the workspace between two looks, nor replaced it. Not by the time of the last change of attributes:
 * removing one name of a file moves that of its other names.
 */
function isSameState(one, other) {
    if (one === undefined || other === undefined)
        return one === other;
    if (one.kind !== other.kind || one.permissions !== other.permissions)
        return false;
    if (one.kind === 'directory')
        return true;
    const isSameInode = one.inode === undefined || other.inode === undefined || one.inode === other.inode;
    return isSameInode && one.sizeBytes === other.sizeBytes && isSameTime(one.mtimeNs, other.mtimeNs);
}
/** Equal as far as both are told: one of them may be of whole seconds. */
function isSameTime(one, other) {
    const second = 1000000000n;
    const isCoarse = one % second === 0n || other % second === 0n;
    return isCoarse ? one / second === other / second : one === other;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/root-program.js

/**
 * Runs one to its end. Its exit code, or nothing where there is no such program or the container does not run any more. Rejects when
 * the engine is lost or the signal aborts; what still runs then ends with its container.
 */
async function runAsRoot({ executor, signal }, argv, output) {
    signal.throwIfAborted();
    try {
        const environment = { LC_ALL: 'C' };
        const running = await executor.start({ argv, user: '0', directory: '/workspace', environment }, output);
        const stop = () => {
            running.close();
        };
        signal.addEventListener('abort', stop);
        await running.outputEnd;
        signal.removeEventListener('abort', stop);
        signal.throwIfAborted();
        const exitCode = await running.exit;
        return exitCode === 126 || exitCode === 127 ? undefined : exitCode;
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A && error.diagnostic.code === 'docker/refused')
            return undefined;
        throw error;
    }
}
/** All that it prints, a character a byte; nothing when it does not end well. */
async function collectOutput(program, argv) {
    const chunks = [];
    const exitCode = await runAsRoot(program, argv, (stream, bytes) => {
        if (stream === 'stdout')
            chunks.push(bytes);
    });
    return exitCode === 0 ? Buffer.concat(chunks).toString('latin1') : undefined;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/listing.js



/** Where a container has the workspace. */
const workspaceTarget = '/workspace';
// A path cannot hold `//`, so that it ends a record whatever else a name holds.
const format = '%f|%i|%Z|%z|%Y|%y|%s|%n//';
const record = /^([0-9a-f]+)\|(\d+)\|(\d+)\|([^|]*)\|(-?\d+)\|([^|]*)\|(\d+)\|\/workspace(?:\/([^]+))?$/;
/**
 * What the workspace of a container that runs holds, by one `find` in it. Nothing when its image has no `find` or `stat` that can say it.
 * The container may be hostile: what names no path below the workspace makes the whole listing void.
 */
async function listWorkspace(program) {
    const argv = ['find', workspaceTarget, '-xdev', '-depth', '-exec', 'stat', '-c', format, '{}', '+'];
    const text = await collectOutput(program, argv);
    return text === undefined ? undefined : parseListing(text);
}
/** `text` has a character a byte. The root comes last: without it a listing is not whole, and what it lacks is not gone. */
function parseListing(text) {
    const states = new Map();
    let last;
    for (const line of text.split('//\n')) {
        if (line === '')
            continue;
        const [, mode, inode, ctimeS, ctime, mtimeS, mtime, size, name = ''] = record.exec(line) ?? [];
        const path = size === undefined ? undefined : decodeBytePath(name);
        if (path === undefined)
            return undefined;
        last = path;
        states.set(path, {
            ...kindAndPermissions(Number.parseInt(mode ?? '', 16)),
            sizeBytes: Number(size),
            mtimeNs: BigInt(`${mtimeS ?? ''}${partOfSecond(mtime).padEnd(9, '0')}`),
            inode: inode ?? '',
            ctime: partOfSecond(ctime) === '' ? (ctimeS ?? '') : `${ctimeS ?? ''}.${partOfSecond(ctime)}`,
        });
    }
    return last === rootPath ? states : undefined;
}
/** The digits after the point of `2026-01-31 12:00:00.123456789 +0000`; an old `stat` prints none. */
function partOfSecond(time = '') {
    return /\.(\d{1,9})/.exec(time)?.[1] ?? '';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/providers/docker/nonce.js



/** Does something while a file of a name that nobody can guess is in the workspace: who sees it there sees the same directory. */
async function withNonce(workspace, work) {
    const name = `.loom-nonce-${(0,external_node_crypto_.randomBytes)(12).toString('hex')}`;
    const path = (0,external_node_path_.join)(workspace, name);
    await (0,promises_.writeFile)(path, '', { flag: 'wx', mode: 0o600 });
    try {
        return await work(name);
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/read-tar.js


// Its types do not know of the encoding of names.
const parserOptions = { filenameEncoding: 'latin1', highWaterMark: 256 * 1024 };
/** A tar that ends too early, or is none. What came before is whole. */
class TornTar extends Error {
}
/**
 * Reads a tar out of a container, whose entries are named from `prefix` on. It may be hostile: entries that lead out of the workspace
 * are passed over. A name in an extended header that is no UTF-8 has a replacement character in it.
 */
async function* readTar(bytes, prefix) {
    const { extract } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const parser = extract(parserOptions);
    // What stops the reading is told to who reads.
    (0,external_node_stream_.pipeline)(bytes, parser, () => undefined);
    try {
        for await (const entry of whole(parser)) {
            const { header } = entry;
            const path = pathBelow(prefix, nameIn(header, 'path', header.name));
            if (path !== undefined)
                yield { ...describe(header, prefix), path, content: whole(entry) };
            entry.resume();
        }
    }
    finally {
        parser.destroy();
        bytes.destroy();
    }
}
async function* whole(items) {
    try {
        yield* items;
    }
    catch (error) {
        throw new TornTar('a tar out of the container is torn', { cause: error });
    }
}
function describe(header, prefix) {
    const target = nameIn(header, 'linkpath', header.linkname ?? '');
    return {
        type: header.type,
        mode: header.mode ?? 0,
        uid: header.uid ?? 0,
        gid: header.gid ?? 0,
        sizeBytes: header.size ?? 0,
        mtimeNs: BigInt(Math.trunc(header.mtime?.getTime() ?? 0)) * 1000000n,
        target: header.type === 'link' ? (pathBelow(prefix, target) ?? '') : target,
    };
}
/** An extended header's names have been read as UTF-8, a classic one's byte by byte. */
function nameIn(header, key, classic) {
    const pax = header.pax;
    const name = pax?.[key];
    return name === undefined ? classic : Buffer.from(name, 'utf8').toString('latin1');
}
function pathBelow(prefix, name) {
    const isBelow = name === prefix || name.startsWith(`${prefix}/`);
    return isBelow ? decodeBytePath(`.${name.slice(prefix.length)}`) : undefined;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/security-options.js

/** By what an engine confines containers: `selinux`, `rootless`, `userns`, `seccomp`… */
async function securityOptions({ docker }) {
    const info = await (0,docker_failure/* asking */.os)('ask the engine what it is', async () => docker.info());
    const { SecurityOptions: options } = info;
    // `name=seccomp,profile=builtin`
    return (options ?? []).map((option) => /^name=([a-z]+)/.exec(option)?.[1] ?? option);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/bind-mount.js








/** Who a file belongs to whose owner the container's user namespace does not know. */
const nobody = 65534;
/** The workspace itself. Needs an engine that sees the same file system. */
async function mountBind(request) {
    const { workspace } = request;
    const isLabelled = (await securityOptions(request.engine)).includes('selinux');
    let owner;
    let environment = {};
    return {
        ...{ mode: 'bind_mount', method: 'bind' },
        // Unlike a bind, a mount of a directory that the engine does not have fails, instead of making it.
        mounts: isLabelled ? [] : [{ Type: 'bind', Source: workspace, Target: workspaceTarget }],
        ...(isLabelled ? { binds: [`${workspace}:${workspaceTarget}:z`] } : {}),
        get environment() {
            return environment;
        },
        async fill(mounted, signal) {
            owner = await proveSameDirectory(request, mounted, signal);
            if (owner.uid !== mounted.uid)
                environment = trustWorkspace;
        },
        async bringBack(mounted, signal) {
            const isRoot = (process.getuid?.() ?? 0) === 0;
            if (owner !== undefined && !isRoot)
                await giveBack(request, mounted, { owner, signal });
        },
        [Symbol.asyncDispose]: () => Promise.resolve(),
    };
}
/** Git refuses a repository that belongs to somebody else than its user, unless it is told. */
const trustWorkspace = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'safe.directory',
    GIT_CONFIG_VALUE_0: '*',
};
/** The failure of a bind mount whose directory the engine does not have. */
function notSameDirectory({ engine, workspace }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/not-same-directory',
        message: `the Docker Engine at ${engine.address} does not see the directory ${workspace} of this machine`,
        hint: 'use the mount mode `ephemeral_volume`, which needs no common file system',
    }, cause);
}
/** Gives the owner of the workspace as the container sees it. */
async function proveSameDirectory(request, { container }, signal) {
    return withNonce(request.workspace, async (name) => {
        try {
            const path = `${workspaceTarget}/${name}`;
            const stream = await container.getArchive({ path, abortSignal: signal });
            const bytes = external_node_stream_.Readable.from(stream, { objectMode: false });
            for await (const { uid, gid } of readTar(bytes, name))
                return { uid, gid };
        }
        catch (error) {
            if ((0,docker_failure/* isRefusal */.vu)(error, 404))
                throw notSameDirectory(request, error);
            throw (0,docker_failure/* dockerFailure */.Ri)(error, 'look into the workspace of the container');
        }
        throw notSameDirectory(request, undefined);
    });
}
/** What the container wrote as another user would be in the way of the caller, who may not be able to remove it. */
async function giveBack({ log }, { executor }, { owner, signal }) {
    const program = { executor, signal };
    const { uid, gid } = owner;
    const ignore = () => undefined;
    const foreign = ['find', workspaceTarget, '-xdev', '!', '-user', String(uid)];
    const chown = ['chown', '-h', `${uid}:${gid}`];
    const isMapped = uid !== nobody || process.getuid?.() === nobody;
    if (isMapped) {
        if ((await runAsRoot(program, [...foreign, '-exec', ...chown, '{}', '+'], ignore)) === 0)
            return;
        if ((await runAsRoot(program, [...chown, '-R', workspaceTarget], ignore)) === 0)
            return;
    }
    await log.tell({
        type: 'warning',
        code: 'docker/foreign-owner',
        message: 'what the container wrote as another user could not be given to you: its image has no `chown`',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/base/compare.js
var compare = __webpack_require__(2521);
// EXTERNAL MODULE: ./build/js/base/files.js
var files = __webpack_require__(1569);
// EXTERNAL MODULE: ./node_modules/@balena/dockerignore/ignore.js
var ignore = __webpack_require__(4158);
;// CONCATENATED MODULE: ./build/js/providers/docker/build-ignore.js

/** Understands the text of a `.dockerignore` as the docker client does: the last rule that fits counts, `!` takes back. */
function parseIgnore(text) {
    const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.trim());
    const rules = ignore["default"]({ ignorecase: false }).add(lines.map(escapeLiterals));
    const takenBack = lines.filter((line) => line.startsWith('!')).map(literalBeginning);
    return {
        isIgnored: (path) => rules.ignores(path),
        mayReach: (directory) => takenBack.some((beginning) => isBelow(directory, beginning) || isBelow(beginning, directory)),
    };
}
/** The library makes a regular expression of a pattern and leaves these as they are, which Docker does not. */
function escapeLiterals(line) {
    return line.replace(/\\.|[+()|{}]/g, (found) => (found.startsWith('\\') ? found : `\\${found}`));
}
/** The directories at the beginning of a pattern that are names and no patterns themselves. */
function literalBeginning(line) {
    const parts = line
        .slice(1)
        .trim()
        .split('/')
        .filter((part) => part !== '' && part !== '.');
    const first = parts.findIndex((part) => /[*?[\\]/.test(part));
    return (first === -1 ? parts : parts.slice(0, first)).join('/');
}
function isBelow(path, directory) {
    return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/build-context.js









/**
 * Finds a context and its Dockerfile, which is named relative to it, below the workspace. Fails with `docker/build-context`
 * when they are not there, or lead out of it, also through a link.
 */
async function findBuildContext(workspace, { context = '.', dockerfile = 'Dockerfile' }) {
    const root = (0,files/* absolutePath */.Hi)(await (0,promises_.realpath)(workspace), '/');
    const directory = await realOf((0,external_node_path_.resolve)(root, context), `the context \`${context}\` of the image`);
    if (!(0,files/* isInside */.FK)(directory, root))
        throw wrongContext(`the context \`${context}\` of the image leads out of the workspace`);
    if (!(await (0,promises_.stat)(directory)).isDirectory())
        throw wrongContext(`the context \`${context}\` of the image is no directory`);
    const written = (0,external_node_path_.resolve)(directory, dockerfile);
    const file = await realOf(written, `the Dockerfile \`${dockerfile}\` in the context \`${context}\``);
    if (!(0,files/* isInside */.FK)(written, directory) || !(0,files/* isInside */.FK)(file, directory))
        throw wrongContext(`the Dockerfile \`${dockerfile}\` lies outside of its context \`${context}\``);
    if (!(await (0,promises_.stat)(file)).isFile())
        throw wrongContext(`the Dockerfile \`${dockerfile}\` in the context \`${context}\` is no file`);
    const text = (await readIfThere(`${written}.dockerignore`)) ?? (await readIfThere((0,external_node_path_.join)(directory, '.dockerignore')));
    return {
        directory,
        dockerfile: (0,external_node_path_.relative)(directory, file).split(external_node_path_.sep).join('/'),
        rules: parseIgnore(text ?? ''),
    };
}
/**
 * Packs a context as a tar, sorted, links as links, all of it owned by root as the docker client does. `needed` is sent also where
 * it is ignored. Whoever reads gets every failure; destroying the stream closes what is open.
 */
async function packBuildContext(context, needed) {
    const { pack } = await __webpack_require__.e(/* import() */ 6118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19));
    const tar = pack();
    fill(tar, context, needed).catch((error) => {
        tar.destroy(error instanceof failure/* LoomFailure */.A ? error : unreadable(error));
    });
    return external_node_stream_.Readable.from(tar, { objectMode: false });
}
async function fill(tar, context, needed) {
    const sent = new Set();
    for await (const path of pathsOf(context, needed)) {
        sent.add(path);
        await addEntry(tar, context.directory, path);
    }
    for (const path of needed)
        if (!sent.has(path))
            await addEntry(tar, context.directory, path);
    tar.finalize();
}
/** What is to be sent, directories before what is in them. One that is ignored comes only with something in it. */
async function* pathsOf({ directory, rules }, needed) {
    async function* walk(at, held) {
        let above = held;
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(directory, at), { withFileTypes: true });
        for (const entry of entries.sort((a, b) => (0,compare/* compare */.U)(a.name, b.name))) {
            const path = at === '' ? entry.name : `${at}/${entry.name}`;
            const isIgnored = rules.isIgnored(path) && !needed.includes(path);
            if (isIgnored && !(entry.isDirectory() && rules.mayReach(path)))
                continue;
            if (!isIgnored) {
                yield* above;
                above = [];
                yield path;
            }
            if (!entry.isDirectory())
                continue;
            for await (const below of walk(path, isIgnored ? [...above, path] : [])) {
                above = [];
                yield below;
            }
        }
    }
    yield* walk('', []);
}
async function addEntry(tar, directory, path) {
    const place = (0,external_node_path_.join)(directory, path);
    try {
        const stats = await (0,promises_.lstat)(place);
        const header = { name: path, mode: stats.mode & 0o7777, mtime: stats.mtime, uid: 0, gid: 0 };
        if (stats.isDirectory())
            tar.entry({ ...header, type: 'directory' });
        else if (stats.isSymbolicLink())
            tar.entry({ ...header, type: 'symlink', linkname: await (0,promises_.readlink)(place) });
        // Sockets, pipes and devices cannot be sent.
        else if (stats.isFile())
            await addFile(tar, header, place);
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ELOOP'))
            throw error;
        if (path.includes('\uFFFD'))
            throw wrongContext(`a name in the context of the image is no UTF-8: \`${path}\``, 'have `.dockerignore` exclude it');
        // Gone, or another, since it was seen: the next build will tell.
    }
}
/** The size is that of the moment in which the file was opened: what is written to it later is left out. */
async function addFile(tar, header, place) {
    const file = await (0,promises_.open)(place, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    try {
        const { size } = await file.stat();
        const entry = tar.entry({ ...header, size });
        if (size > 0)
            await (0,external_node_stream_promises_.pipeline)(file.createReadStream({ start: 0, end: size - 1, autoClose: false }), entry);
        else
            entry.end(undefined);
    }
    finally {
        await file.close();
    }
}
async function realOf(path, what) {
    try {
        return (0,files/* absolutePath */.Hi)(await (0,promises_.realpath)(path), '/');
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES'))
            throw error;
        throw wrongContext(`${what} ${(0,files/* hasCode */.up)(error, 'EACCES') ? 'cannot be read' : 'is not there'}`);
    }
}
async function readIfThere(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}
const contextHint = 'name a directory of the repository with `image.build.context`, and a Dockerfile in it with `dockerfile`';
function wrongContext(message, hint = contextHint) {
    return new failure/* LoomFailure */.A('environment', { code: 'docker/build-context', message, hint });
}
function unreadable(cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/build-context',
        message: `the context of the image cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
        hint: 'see that you may read all of it, and that nothing changes it while the image is built',
    }, cause);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/js/providers/docker/build-progress.js

const traceId = 'moby.buildkit.trace';
const lineEnd = 0x0a;
const longestLineBytes = 64 * 1024;
const lastLineCount = 5;
const lastLineLength = 200;
/** What the classic builder says of itself. */
const betweenSteps = /^ ---> |^Step \d+\//;
/** What BuildKit does for itself: it is shown when it fails only. */
const ownStep = /^\[internal\]|^copy \/context \/$/;
/**
 * `decode` takes the trace apart. Each step of BuildKit has a number, and all of its lines begin with it: steps run at the same
 * time. The classic builder's output is passed on as it is.
 */
function createBuildProgress(output, decode) {
    const steps = new Map();
    const classic = newStep('');
    let current;
    let told = 0;
    let imageId;
    const say = async (step, text) => output('stdout', Buffer.from(`${step.prefix}${text}\n`));
    const stepOf = (digest, name = '') => {
        const step = steps.get(digest) ?? newStep(name);
        if (!ownStep.test(name))
            steps.set(digest, step);
        return step;
    };
    const tell = async (step) => {
        if (step.prefix !== '')
            return;
        step.prefix = `#${(told += 1)} `;
        await say(step, step.name);
    };
    const takeVertex = async ({ digest, name, isStarted, isCached, isCompleted, error }) => {
        const step = stepOf(digest, name);
        if (isStarted && step.prefix === '' && !ownStep.test(name)) {
            current = step;
            await tell(step);
            if (isCached)
                await say(step, 'CACHED');
        }
        if (isCompleted)
            await flush(step, output);
        if (error === '')
            return;
        current = step;
        await tell(step);
        await say(step, `ERROR: ${error}`);
    };
    const takeText = async (text) => {
        const [, begun] = /^Step \d+\/\d+ : (.*)/.exec(text) ?? [];
        if (begun !== undefined)
            current = Object.assign(classic, { name: begun, last: [] });
        // The builder's own words begin a line, whatever a step has left unfinished.
        if (betweenSteps.test(text))
            await flush(classic, output);
        await build_progress_write(classic, { stream: 'stdout', bytes: Buffer.from(text) }, output);
    };
    return {
        get imageId() {
            return imageId;
        },
        get step() {
            return current?.name;
        },
        lastLines: () => current?.last ?? [],
        async take({ id, aux, stream }) {
            if (id === traceId) {
                const { vertexes, logs } = decode(String(aux));
                for (const vertex of vertexes)
                    await takeVertex(vertex);
                for (const log of logs)
                    await build_progress_write(stepOf(log.vertex), log, output);
                return;
            }
            imageId = idOf(aux) ?? imageId;
            if (stream !== undefined)
                await takeText(stream);
        },
        async end() {
            for (const step of [...steps.values(), classic])
                await flush(step, output);
        },
    };
}
/** Writes what has become whole lines. */
async function build_progress_write(step, { stream, bytes }, output) {
    let rest = Buffer.concat([step.rest[stream], bytes]);
    for (let cut = cutOf(rest); cut > 0; cut = cutOf(rest)) {
        const line = rest.subarray(0, cut);
        rest = rest.subarray(cut);
        keep(step, line.toString());
        const end = line.at(-1) === lineEnd ? '' : '\n';
        await output(stream, Buffer.concat([Buffer.from(step.prefix), line, Buffer.from(end)]));
    }
    step.rest[stream] = rest;
}
async function flush(step, output) {
    for (const stream of ['stdout', 'stderr'])
        if (step.rest[stream].length > 0)
            await build_progress_write(step, { stream, bytes: Buffer.from('\n') }, output);
}
function keep(step, text) {
    const line = (0,external_node_util_.stripVTControlCharacters)(text).trimEnd();
    if (line === '' || betweenSteps.test(line))
        return;
    step.last = [...step.last, line.slice(0, lastLineLength)].slice(-lastLineCount);
}
function newStep(name) {
    return { prefix: '', name, rest: { stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) }, last: [] };
}
/** Where the first line ends, also one that is too long to be kept; 0 when there is none yet. */
function cutOf(bytes) {
    const end = bytes.indexOf(lineEnd) + 1;
    return end === 0 && bytes.length >= longestLineBytes ? longestLineBytes : end;
}
function idOf(aux) {
    return typeof aux === 'object' && aux !== null && 'ID' in aux && typeof aux.ID === 'string'
        ? aux.ID
        : undefined;
}

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
;// CONCATENATED MODULE: ./build/js/providers/docker/build-session.js





const method = '/moby.filesync.v1.Auth/Credentials';
const unimplemented = '12';
/**
 * Opens a session that answers one question: the credentials for a registry. It is gRPC over HTTP/2 on a connection that the
 * engine calls back on (moby/buildkit `session/`, grpc/grpc `PROTOCOL-HTTP2.md`). dockerode has one too, which gives the
 * same credentials to whichever registry asks, and loads all of gRPC for it. Undefined where the engine has no BuildKit.
 */
async function openBuildSession(docker, credentialsOf, signal) {
    const [{ createServer }, { default: protobuf }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 2467, 19)),
        Promise.all(/* import() */[__webpack_require__.e(6579), __webpack_require__.e(7823)]).then(__webpack_require__.t.bind(__webpack_require__, 7823, 19)),
    ]);
    const answer = async (stream, path) => {
        if (path !== method)
            return refuse(stream);
        const request = protobuf.Reader.create((await (0,consumers_.buffer)(stream)).subarray(frameHeaderBytes));
        const host = request.pos < request.len && request.uint32() >>> 3 === 1 ? request.string() : '';
        const found = await credentialsOf(host === 'registry-1.docker.io' ? dockerHub : host);
        const reply = protobuf.Writer.create();
        if (found?.username !== undefined)
            reply.uint32(fieldTag(1)).string(found.username);
        const secret = found?.identitytoken ?? found?.password;
        if (secret !== undefined)
            reply.uint32(fieldTag(2)).string(secret);
        respond(stream, reply.finish());
    };
    const id = (0,external_node_crypto_.randomUUID)();
    const socket = await callBack(docker, id, signal);
    if (socket === undefined)
        return undefined;
    const server = createServer();
    server.on('stream', (stream, { ':path': path }) => {
        // A stream that breaks is the engine's to tell: its build fails.
        stream.on('error', () => undefined);
        answer(stream, path).catch(() => {
            if (!stream.destroyed)
                stream.close();
        });
    });
    socket.on('error', () => undefined);
    server.emit('connection', socket);
    return {
        id,
        [Symbol.dispose]() {
            socket.destroy();
        },
    };
}
async function callBack(docker, id, signal) {
    return new Promise((resolve, reject) => {
        const options = {
            method: 'POST',
            path: '/session',
            hijack: true,
            headers: {
                Upgrade: 'h2c',
                'X-Docker-Expose-Session-Uuid': id,
                'X-Docker-Expose-Session-Name': 'loom',
                'X-Docker-Expose-Session-Grpc-Method': method,
            },
            statusCodes: {},
            abortSignal: signal,
        };
        docker.modem.dial(options, (error, socket) => {
            if (socket instanceof external_node_stream_.Duplex)
                resolve(socket);
            else if (error === null || (0,docker_failure/* isRefusal */.vu)(error))
                resolve(undefined);
            else
                reject(error);
        });
    });
}
/** A message has one byte before it that says whether it is compressed, and its length in four. */
const frameHeaderBytes = 5;
/** Before a field that has a length: its number, and wire type 2. */
function fieldTag(field) {
    return (field << 3) | 2;
}
function respond(stream, message) {
    const header = Buffer.alloc(frameHeaderBytes);
    header.writeUInt32BE(message.length, 1);
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true });
    stream.on('wantTrailers', () => {
        stream.sendTrailers({ 'grpc-status': '0' });
    });
    stream.end(Buffer.concat([header, message]));
}
function refuse(stream) {
    const headers = { ':status': 200, 'content-type': 'application/grpc', 'grpc-status': unimplemented };
    stream.respond(headers, { endStream: true });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/build-trace.js
/**
 * Decodes the `aux` of a `moby.buildkit.trace` event: base64 of a `moby.buildkit.v1.StatusResponse`
 * (api/services/control/control.proto of github.com/moby/buildkit). Fields that nobody is shown are passed over.
 */
async function createTraceDecoder() {
    const { default: protobuf } = await Promise.all(/* import() */[__webpack_require__.e(6579), __webpack_require__.e(7823)]).then(__webpack_require__.t.bind(__webpack_require__, 7823, 19));
    return (aux) => {
        const vertexes = [];
        const logs = [];
        const reader = protobuf.Reader.create(Buffer.from(aux, 'base64'));
        eachField(reader, reader.len, (field) => {
            if (field === 1)
                vertexes.push(decodeVertex(reader));
            else if (field === 3)
                logs.push(decodeLog(reader));
            else
                return false;
            return true;
        });
        return { vertexes, logs };
    };
}
function decodeVertex(reader) {
    const vertex = { digest: '', name: '', isCached: false, isStarted: false, isCompleted: false, error: '' };
    eachField(reader, endOf(reader), (field) => {
        if (field === 1)
            vertex.digest = reader.string();
        else if (field === 3)
            vertex.name = reader.string();
        else if (field === 4)
            vertex.isCached = reader.bool();
        else if (field === 7)
            vertex.error = reader.string();
        else {
            vertex.isStarted ||= field === 5;
            vertex.isCompleted ||= field === 6;
            return false;
        }
        return true;
    });
    return vertex;
}
function decodeLog(reader) {
    const log = {
        vertex: '',
        stream: 'stdout',
        bytes: Buffer.alloc(0),
    };
    eachField(reader, endOf(reader), (field) => {
        if (field === 1)
            log.vertex = reader.string();
        else if (field === 3)
            log.stream = Number(reader.int64()) === 2 ? 'stderr' : 'stdout';
        else if (field === 4)
            log.bytes = reader.bytes();
        else
            return false;
        return true;
    });
    return log;
}
/** Reads the fields of one message; `take` says whether it has read the field's value. */
function eachField(reader, end, take) {
    while (reader.pos < end) {
        const tag = reader.uint32();
        if (!take(tag >>> 3))
            reader.skipType(tag & 7);
    }
}
function endOf(reader) {
    const length = reader.uint32();
    return reader.pos + length;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/engine-events.js
/**
 * Reads them as they come. What the engine could not do after it had answered well is the last of them; it is thrown as the
 * refusal that it is. Whoever stops reading closes the connection.
 */
async function* readEngineEvents(stream) {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of stream) {
        const lines = `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            if (line.trim() !== '')
                yield checked(JSON.parse(line));
    }
    if (rest.trim() !== '')
        yield checked(JSON.parse(rest));
}
function checked(event) {
    if (event.error === undefined)
        return event;
    throw refusal(event.errorDetail?.message ?? event.error);
}
function refusal(words) {
    return Object.assign(new Error(words), { statusCode: 500 });
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/js/base/process.js
var base_process = __webpack_require__(9099);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/js/providers/docker/docker-config.js





const authShape = dist/* object */.Ikc({
    auth: dist/* optional */.lqM(dist/* string */.YjP()),
    username: dist/* optional */.lqM(dist/* string */.YjP()),
    password: dist/* optional */.lqM(dist/* string */.YjP()),
    identitytoken: dist/* optional */.lqM(dist/* string */.YjP()),
    registrytoken: dist/* optional */.lqM(dist/* string */.YjP()),
});
const configShape = dist/* object */.Ikc({
    auths: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), authShape), {}),
    credsStore: dist/* optional */.lqM(dist/* string */.YjP()),
    credHelpers: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}),
});
/** Reads `$DOCKER_CONFIG/config.json`, by default of `~/.docker`. A file that is not there says nothing. */
async function readDockerConfig(env) {
    const directory = env['DOCKER_CONFIG'] ?? '';
    const path = (0,external_node_path_.join)(directory === '' ? (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.docker') : directory, 'config.json');
    const empty = { path, auths: {}, credHelpers: {} };
    try {
        return { ...dist/* parse */.qgA(configShape, JSON.parse(await (0,promises_.readFile)(path, 'utf8'))), path };
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return empty;
        // The parser's own words quote the text, which holds passwords.
        const problem = error instanceof Error && 'syscall' in error ? 'cannot be read' : 'is no docker config';
        return { ...empty, problem: `${path} ${problem}` };
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/registry-credentials.js





/** The name of Docker Hub in configs and to credential helpers. */
const hubKey = 'https://index.docker.io/v1/';
const hubNames = [hubKey, dockerHub, 'index.docker.io'];
/** A person may have to unlock a keychain meanwhile. */
const helperLimitMs = 60_000;
const helperOutput = dist/* object */.Ikc({ Username: dist/* string */.YjP(), Secret: dist/* string */.YjP() });
/** Reads the docker config once; helpers are asked when their registry is. */
async function openCredentials(env) {
    const config = await readDockerConfig(env);
    const { path: place, problem, auths, credHelpers, credsStore } = config;
    return {
        registries: [...new Set([...Object.keys(auths), ...Object.keys(credHelpers)].map(hostOf))].sort(),
        async find(registry, signal) {
            if (problem !== undefined)
                return { place, problem };
            const key = registry === dockerHub ? hubKey : registry;
            const helper = helperFor(registry, config) ?? credsStore;
            if (helper !== undefined && helper !== '')
                return askHelper(helper, key, { env, place: `docker-credential-${helper} (${place})`, signal });
            const entry = Object.entries(auths).find(([name]) => hostOf(name) === registry);
            const credentials = entry === undefined ? undefined : decodeAuth(entry[1], key);
            return credentials === undefined ? { place } : { credentials, place };
        },
    };
}
/** Asks a store; what stands in the way of an answer is a warning, and nobody's end. */
async function findCredentials(store, registry, { log, signal }) {
    const found = await store.find(registry, signal);
    if (found.problem !== undefined)
        await log.tell({
            type: 'warning',
            code: 'docker/no-credentials',
            message: `no credentials for ${registry}: ${found.problem}`,
        });
    return found;
}
function helperFor(registry, { credHelpers }) {
    return Object.entries(credHelpers).find(([name]) => hostOf(name) === registry)?.[1];
}
/** Entries are hosts, or addresses as older clients wrote them: `https://registry.example.com/v1/`. */
function hostOf(key) {
    if (hubNames.includes(key))
        return dockerHub;
    return key.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
}
function decodeAuth(stored, serveraddress) {
    const { auth, identitytoken, registrytoken } = stored;
    const tokens = {
        ...(identitytoken === undefined ? {} : { identitytoken }),
        ...(registrytoken === undefined ? {} : { registrytoken }),
    };
    const [, user = stored.username, password = stored.password] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth ?? '', 'base64').toString()) ?? [];
    const login = user === undefined ? {} : { username: user, password: (password ?? '').replace(/^\0+|\0+$/g, '') };
    return Object.keys({ ...tokens, ...login }).length === 0
        ? undefined
        : { serveraddress, ...login, ...tokens };
}
/** `docker-credential-<name> get`: the registry on standard input, JSON on standard output (docker/docker-credential-helpers). */
async function askHelper(helper, key, { env, place, signal }) {
    const program = `docker-credential-${helper}`;
    const cannot = (what) => ({ place, problem: `\`${program}\` ${what}` });
    const limit = AbortSignal.timeout(helperLimitMs);
    try {
        const { exitCode, stdout } = await (0,base_process/* runCommand */.d)([program, 'get'], {
            env,
            stdin: key,
            signal: AbortSignal.any([signal, limit]),
        });
        // What a helper prints may be a secret, also where it fails.
        const text = stdout.toString();
        if (exitCode !== 0)
            return /credentials not found/i.test(text) ? { place } : cannot(`ended with exit code ${exitCode}`);
        const { Username: username, Secret: secret } = dist/* parse */.qgA(helperOutput, JSON.parse(text));
        const login = username === '<token>' ? { identitytoken: secret } : { username, password: secret };
        return { credentials: { serveraddress: key, ...login }, place };
    }
    catch (error) {
        signal.throwIfAborted();
        if (limit.aborted)
            return cannot(`gave no answer within ${helperLimitMs / 1000} s`);
        if ((0,files/* hasCode */.up)(error, 'ENOENT'))
            return cannot('is not on PATH');
        if ((0,files/* hasCode */.up)(error, 'EACCES'))
            return cannot('is not on PATH, or may not be started');
        if (error instanceof SyntaxError || dist/* isValiError */.F1$(error))
            return cannot('gave an answer that is no JSON of its kind');
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/build.js
var build_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var build_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Builds an image from the workspace, with BuildKit where the engine has it (`DOCKER_BUILDKIT=0` says not to), and gives its id. It
 * gets no name. Its log is the section `image_build`. Fails with `docker/build-failed` when a step of it does.
 */
async function buildImage({ options, workspace }, context) {
    const { log, signal } = context;
    const files = await findBuildContext(workspace, options.build ?? {});
    const section = await log.open('image_build');
    let outcome = 'failed';
    try {
        const id = await run({ options, files, section, context });
        outcome = 'success';
        return id;
    }
    catch (error) {
        if (signal.aborted)
            outcome = 'cancelled';
        signal.throwIfAborted();
        throw error;
    }
    finally {
        await section.finish(outcome);
    }
}
async function run(build) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { section, context, options } = build;
        const { engine, env, signal } = context;
        const store = await openCredentials(env);
        const credentialsOf = async (registry) => (await findCredentials(store, registry, { log: section, signal })).credentials;
        const session = build_addDisposableResource(env_1, env['DOCKER_BUILDKIT'] === '0'
            ? undefined
            : await (0,docker_failure/* asking */.os)('start a build', () => openBuildSession(engine.docker, credentialsOf, signal)), false);
        const progress = createBuildProgress(section.write, await createTraceDecoder());
        const how = session === undefined
            ? { registryconfig: { base64: await allCredentials(store, credentialsOf) } }
            : { version: 2, session: session.id };
        const name = options.build?.context ?? '.';
        try {
            await send(build, how, progress);
        }
        catch (error) {
            throw buildFailure(error, name, progress);
        }
        if (progress.imageId === undefined)
            throw buildFailure(new Error('the engine names no image'), name, progress);
        return progress.imageId;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        build_disposeResources(env_1);
    }
}
/** Feeds the engine and the log. A context that cannot be read is what is told, not what the engine says of its end. */
async function send({ files, options, context }, how, progress) {
    const { engine, signal } = context;
    const isClassic = !('session' in how);
    const needed = [files.dockerfile, ...(isClassic ? ['.dockerignore'] : [])];
    const body = await packBuildContext(files, needed);
    let unreadable;
    body.once('error', (error) => (unreadable = error));
    try {
        // The types know neither sessions nor BuildKit's number, which dockerode would open a session of its own for as a string.
        const query = { ...queryOf(options), ...how, dockerfile: files.dockerfile, abortSignal: signal };
        const stream = (await engine.docker.buildImage(body, query));
        for await (const event of readEngineEvents(stream))
            await progress.take(event);
    }
    catch (error) {
        throw unreadable ?? error;
    }
    finally {
        body.destroy();
        await progress.end();
    }
}
function queryOf({ build, platform, pull_policy: policy }) {
    return {
        rm: true,
        forcerm: true,
        ...(build?.args === undefined ? {} : { buildargs: build.args }),
        ...(build?.target === undefined ? {} : { target: build.target }),
        ...(platform === undefined ? {} : { platform }),
        ...(policy === 'always' ? { pull: true } : {}),
    };
}
/** For the classic builder, which does not ask: `X-Registry-Config`, in the base64 that is safe in addresses. */
async function allCredentials(store, credentialsOf) {
    const found = await Promise.all([...new Set([dockerHub, ...store.registries])].map(credentialsOf));
    const byAddress = found.flatMap((each) => (each === undefined ? [] : [[each.serveraddress, each]]));
    const text = Buffer.from(JSON.stringify(Object.fromEntries(byAddress))).toString('base64');
    return text.replaceAll('+', '-').replaceAll('/', '_');
}
function buildFailure(error, context, progress) {
    const words = (0,docker_failure/* wordsOf */.Z9)(error);
    if (!(0,docker_failure/* isRefusal */.vu)(error) || /no space left on device/i.test(words))
        return (0,docker_failure/* dockerFailure */.Ri)(error, 'build the image');
    const where = progress.step === undefined ? '' : ` at \`${progress.step}\``;
    const last = progress.lastLines();
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/build-failed',
        message: `the image of the context \`${context}\` cannot be built: it fails${where}: ${words}`.replace(/\s*\n\s*/g, ' '),
        hint: `see the log of the build${last.length === 0 ? '' : `, which ends with: ${last.join(' / ')}`}`,
    }, error);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/pull-failure.js



/** In the words of registries and engines; the first that fits counts. */
const patterns = [
    ['limited', /toomanyrequests|too many requests|pull rate limit/i],
    [
        'wrongPlatform',
        /no matching manifest|no match for platform|not match the specified platform|unknown operating system or architecture|cannot be used on this platform/i,
    ],
    // Docker Hub says so of a name that nobody has, as well as of a private one.
    ['missing', /pull access denied|repository does not exist/i],
    [
        'denied',
        /unauthorized|no basic auth credentials|(?<!permission )denied|authentication required|incorrect username or password|forbidden/i,
    ],
    ['missing', /manifest.unknown|name.unknown|name.invalid|not found/i],
    [
        'unreachable',
        /dial tcp|no such host|connection refused|connection reset|timeout|deadline exceeded|unreachable|no route to host|tls|x509|certificate|HTTP response to HTTPS|EOF|proxyconnect|bad gateway|service unavailable/i,
    ],
];
/** Why an image could not be pulled, as a failure that names the cause and the fix. A bug is given back as it is. */
function pullFailure(error, pull) {
    if (!(0,docker_failure/* isRefusal */.vu)(error))
        return (0,docker_failure/* dockerFailure */.Ri)(error, `pull \`${pull.reference}\``);
    const words = (0,docker_failure/* wordsOf */.Z9)(error);
    const [problem] = patterns.find(([, pattern]) => pattern.test(words)) ?? [];
    switch (problem) {
        case 'limited':
            return limited(pull, error);
        case 'wrongPlatform':
            return wrongPlatform(pull.reference, pull.platform, error);
        case 'denied':
            return denied(pull, error);
        case 'unreachable':
            return unreachable(pull, error);
        case 'missing':
            return missing(pull, error);
        case undefined:
            return (0,docker_failure/* dockerFailure */.Ri)(error, `pull \`${pull.reference}\``);
    }
}
function wrongPlatform(reference, platform, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/wrong-platform',
        message: `there is no \`${reference}\` for the platform \`${platform}\``,
        hint: 'name a platform that the image has with `image.platform`, such as `linux/amd64`, or another image',
    }, cause);
}
function limited({ reference, registry, found }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/rate-limited',
        message: `cannot pull \`${reference}\`: ${registry} has had too many pulls from here`,
        hint: found.credentials === undefined
            ? `wait, or \`docker login${loginName(registry)}\`: who is known may pull more often`
            : 'wait, or use a mirror of the registry',
    }, cause);
}
function missing({ reference, registry }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/image-missing',
        message: `cannot pull \`${reference}\`: ${registry} has no such image or tag, or does not show it to you`,
        hint: `check its name and tag; when it is private, \`docker login${loginName(registry)}\``,
    }, cause);
}
function denied({ reference, registry, found }, cause) {
    const { credentials, place, problem } = found;
    const why = credentials !== undefined
        ? `${registry} does not accept the credentials from ${place}`
        : `${registry} wants credentials, and ${problem ?? `there are none in ${place}`}`;
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/image-denied',
        message: `cannot pull \`${reference}\`: ${why}`,
        hint: `\`docker login${loginName(registry)}\` as somebody who may pull it`,
    }, cause);
}
function unreachable({ reference, registry, isHere }, cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/registry-unreachable',
        message: `cannot pull \`${reference}\`: the engine does not reach ${registry}: ${(0,docker_failure/* wordsOf */.Z9)(cause)}`,
        hint: isHere
            ? 'an older one is on the engine: use it with `pull_policy: if-not-present`'
            : 'check the network and the name of the registry, or load the image with `docker load`',
    }, cause);
}
function loginName(registry) {
    return registry === dockerHub ? '' : ` ${registry}`;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/image.js








/**
 * Has the image of a job or service on the engine: finds, pulls or builds it, and tells the log which one it is. Fails with a
 * `docker/…` code, and at once when the signal aborts.
 */
async function resolveImage(request, context) {
    const { reference, service } = request;
    const options = optionsOf(request);
    const { log } = context;
    const { info, digest } = options?.build === undefined
        ? await obtain(request, context)
        : await build({ options, workspace: request.workspace }, context);
    const image = describeImage(info, reference, digest);
    if (options?.platform === undefined)
        await warnOfArchitecture(info, reference, context);
    await log.provider.tell({
        type: 'image_resolved',
        reference,
        digest,
        ...(service === undefined ? {} : { service }),
    });
    return options?.platform === undefined ? image : { ...image, platform: options.platform };
}
async function build(request, context) {
    const id = await buildImage(request, context);
    const info = await (0,docker_failure/* asking */.os)('look at the image', () => context.engine.docker.getImage(id).inspect());
    return { info, digest: id };
}
function optionsOf({ options }) {
    return typeof options === 'string' ? undefined : options;
}
async function obtain(request, context) {
    const { reference } = request;
    const options = optionsOf(request);
    const { engine, env, log, signal } = context;
    const parsed = parseReference(reference);
    const platform = askedPlatform(reference, options?.platform);
    const policy = options?.pull_policy ?? 'if-not-present';
    const here = await inspect(engine, parsed);
    const isRight = here !== undefined && (platform === undefined || isFor(platformOf(here), platform));
    if (isRight && policy !== 'always')
        return { info: here, digest: digestOf(here, parsed) };
    if (policy === 'never')
        throw notHere(reference, here);
    const store = await openCredentials(env);
    const found = await findCredentials(store, parsed.domain, { log: log.provider, signal });
    const failed = {
        reference,
        registry: parsed.domain,
        platform: platform === undefined ? engine.platform : platformText(platform),
        found,
        isHere: isRight,
    };
    try {
        const wanted = {
            reference: parsed,
            ...(platform === undefined ? {} : { platform: platformText(platform) }),
            ...(found.credentials === undefined ? {} : { credentials: found.credentials }),
        };
        return await pull(wanted, context);
    }
    catch (error) {
        signal.throwIfAborted();
        throw pullFailure(error, failed);
    }
}
async function pull(request, { engine, pulls, log, signal }) {
    const { reference } = request;
    const say = (line) => log.provider.write('stdout', Buffer.from(`${line}\n`));
    const digest = await pulls.pull(request, say, signal);
    // By what was pulled: its name may come to mean another one meanwhile.
    const info = await inspect(engine, digest === undefined ? reference : { ...reference, digest });
    if (info === undefined)
        throw gone(reference.name);
    return { info, digest: digest ?? digestOf(info, reference) };
}
async function inspect({ docker }, { name, tag, digest }) {
    const key = digest === undefined ? `${name}:${tag ?? 'latest'}` : `${name}@${digest}`;
    try {
        return await (0,docker_failure/* asking */.os)('look for the image', () => docker.getImage(key).inspect());
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A && (0,docker_failure/* isRefusal */.vu)(error.cause, 404))
            return undefined;
        throw error;
    }
}
function askedPlatform(reference, text) {
    if (text === undefined)
        return undefined;
    const platform = parsePlatform(text);
    if (platform === undefined)
        throw wrongPlatform(reference, text);
    return platform;
}
/** It may run all the same: systems can emulate others. */
async function warnOfArchitecture(info, reference, { engine, log }) {
    const own = parsePlatform(engine.platform);
    const image = platformOf(info);
    if (own === undefined || (own.os === image.os && own.architecture === image.architecture))
        return;
    await log.provider.tell({
        type: 'warning',
        code: 'docker/other-platform',
        message: `\`${reference}\` is for ${platformText(image)}, the engine is ${engine.platform}: it runs only where that is emulated`,
    });
}
function notHere(reference, other) {
    const found = other === undefined ? '' : `; the one there is for ${platformText(platformOf(other))}`;
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/image-missing',
        message: `\`${reference}\` is not on the engine, and its \`pull_policy\` is \`never\`${found}`,
        hint: 'build, load or pull it first, or remove `pull_policy`',
    });
}
function gone(reference) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/image-missing',
        message: `\`${reference}\` was pulled, and is not on the engine any more`,
        hint: 'see that nothing removes images while jobs run',
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/js/providers/docker/leftovers.js

/** Signals every process but the two that hold the container, itself, and prints how many there were. Built-ins only. */
const leftovers_script = `count=0
for path in /proc/[0-9]*; do
  pid=\${path#/proc/}
  case $pid in 1|$2|$$) continue ;; esac
  kill "-$1" "$pid" 2>/dev/null && count=$((count + 1))
done
echo "$count"`;
/** Ends what a job's steps left running: SIGTERM, and after `graceMs` SIGKILL. Says whether there was something. */
async function endLeftovers(container, graceMs) {
    if ((await signalAll(container, 'TERM')) === 0)
        return false;
    await (0,external_node_timers_promises_.setTimeout)(graceMs);
    // One that started another just before it was killed has not left it behind.
    for (let round = 0; round < 3; round += 1)
        if ((await signalAll(container, 'KILL')) === 0)
            break;
    return true;
}
async function signalAll({ executor, user }, name) {
    let text = '';
    const argv = ['sh', '-c', leftovers_script, 'loom', name, String(user.mainPid)];
    await executor.run({ argv, user: '0' }, (stream, bytes) => {
        if (stream === 'stdout')
            text += Buffer.from(bytes).toString();
    });
    return Number(text);
}

// EXTERNAL MODULE: ./build/js/base/tar-writer.js
var tar_writer = __webpack_require__(6817);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/js/providers/docker/git-filter.js
const noise = /^(?:index|COMMIT_EDITMSG|MERGE_MSG|[A-Z]+_HEAD|gc\.log|gc\.pid|logs(?:\/.*)?)$|\.lock$|^$/;
/**
 * What of a repository may come out of a container: objects, refs and HEAD, plain files in plain directories. Anything else in `.git`
 * can make git run a program on the host (config, hooks, modules, another repository's objects), and so can a `.git` that is no
 * directory. Holds for every `.git` in the workspace, in any case, since some file systems do not tell cases apart.
 */
function judgeGitPath(path, kind) {
    const names = path.split('/');
    const at = names.findIndex((name) => name.toLowerCase() === '.git');
    if (at < 0)
        return 'comes back';
    const rest = names.slice(at + 1).join('/');
    if (rest === '')
        return kind === 'directory' ? 'comes back' : 'held back';
    if (rest.endsWith('.lock'))
        return 'noise';
    const isPlain = kind === 'file' || kind === 'directory';
    if (isPlain && isContent(rest))
        return 'comes back';
    return noise.test(rest) && isPlain ? 'noise' : 'held back';
}
/** The directory that the first `.git` of a path lies in; nothing where there is none. */
function repositoryOf(path) {
    const names = path.split('/');
    const at = names.findIndex((name) => name.toLowerCase() === '.git');
    return at < 0 ? undefined : names.slice(0, at).join('/');
}
function isContent(rest) {
    if (/^objects\/info\/(?:http-)?alternates$/i.test(rest))
        return false;
    return /^(?:HEAD|packed-refs|(?:objects|refs)(?:\/.*)?)$/.test(rest);
}
/** Records of runs belong to Loom alone. */
function isRuntime(path) {
    return /^\.loom\/\.runtime(?:\/|$)/i.test(path);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/changes.js



/** Compares two listings of the same tree, before and after a job. */
function compareListings(before, after) {
    const isUncertain = uncertainty(before);
    const changes = {
        ...{
            removed: new Array(),
            directories: new Array(),
            contents: new Array(),
        },
        ...{ special: new Array(), heldBack: new Array() },
    };
    const sort = (path, into, verdict) => {
        if (path === rootPath || isRuntime(path) || verdict === 'noise')
            return;
        (verdict === 'held back' ? changes.heldBack : into).push(path);
    };
    for (const [path, state] of after) {
        const old = before.get(path);
        if (old === state || (old !== undefined && isUnchanged(old, state) && !isUncertain(old)))
            continue;
        const into = { file: 'contents', link: 'contents', directory: 'directories', special: 'special' };
        sort(path, changes[into[state.kind]], judgeGitPath(path, state.kind));
    }
    for (const [path, { kind }] of before)
        if (!after.has(path))
            sort(path, changes.removed, judgeRemoval(path, kind, after));
    for (const paths of Object.values(changes))
        paths.sort();
    changes.removed.reverse();
    return changes;
}
/** A repository may vanish with the directory that it is in, but its parts only where they might have changed as well. */
function judgeRemoval(path, kind, after) {
    const repository = repositoryOf(path);
    if (repository === undefined || after.get(repository)?.kind !== 'directory')
        return 'comes back';
    const git = path.slice(0, repository.length + (repository === rootPath ? 4 : 5));
    return after.get(git)?.kind === 'directory' ? judgeGitPath(path, kind) : 'held back';
}
function isUnchanged(old, now) {
    if (old.kind !== now.kind || old.permissions !== now.permissions)
        return false;
    if (now.kind === 'directory')
        return true;
    return (now.ctime !== undefined &&
        now.ctime === old.ctime &&
        now.inode === old.inode &&
        now.sizeBytes === old.sizeBytes);
}
/**
 * Where times are of whole seconds, a change in the very second of the listing leaves no trace. The last change that the listing
 * saw is not after that second.
 */
function uncertainty(before) {
    let latest = '';
    for (const { ctime = '' } of before.values()) {
        if (ctime.includes('.'))
            return () => false;
        if (ctime.length > latest.length || (ctime.length === latest.length && ctime > latest))
            latest = ctime;
    }
    return ({ kind, ctime }) => kind !== 'directory' && ctime === latest;
}
/** Whether some of the content was there before under another name, and is the same file still. */
function hasMoved(contents, before, after) {
    const key = (state) => `${state?.inode ?? ''}:${state?.ctime ?? ''}`;
    const known = new Set([...before.values()].map(key));
    return contents.some((path) => known.has(key(after.get(path))));
}
/** As few names as possible: a directory of which all is wanted goes by its own. */
function planFetch(contents, after) {
    const wanted = countBelow(contents);
    const all = countBelow([...after].filter(([, { kind }]) => kind !== 'directory').map(([path]) => path));
    const tops = new Set();
    for (const path of contents) {
        let top = path;
        for (let up = parentOf(path); up !== rootPath && wanted.get(up) === all.get(up); up = parentOf(up))
            top = up;
        tops.add((0,external_node_buffer_.isUtf8)(bytesOf(top)) ? top : path);
    }
    const sayable = (path) => (0,external_node_buffer_.isUtf8)(bytesOf(path));
    return {
        tops: [...tops].filter(sayable).map((path) => bytesOf(path).toString('utf8')),
        inodes: [...tops].filter((path) => !sayable(path)).flatMap((path) => after.get(path)?.inode ?? []),
    };
}
/** How many of the paths lie in each directory, at any depth. */
function countBelow(paths) {
    const counts = new Map();
    for (const path of paths)
        for (let up = parentOf(path); up !== rootPath; up = parentOf(up))
            counts.set(up, (counts.get(up) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/beneath.js




const directoryFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY | external_node_fs_.constants.O_NOFOLLOW;
/**
 * Goes from directory to directory without following a link. On Linux each is held open and the next name looked up in it, so that
 * nothing that is swapped meanwhile can divert the way; elsewhere each is looked at before it is used.
 */
function openBeneath(workspace) {
    const canHold = (0,external_node_fs_.existsSync)('/proc/self/fd');
    const opened = new Map();
    const enter = (path, place) => {
        if (!openForOwner(path, place, opened))
            return undefined;
        if (!canHold)
            return { path, place };
        try {
            const descriptor = (0,external_node_fs_.openSync)(place, directoryFlags);
            return { path, descriptor, place: Buffer.from(`/proc/self/fd/${descriptor}`) };
        }
        catch (error) {
            if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR', 'ELOOP'))
                return undefined;
            throw error;
        }
    };
    const root = enter(rootPath, Buffer.from(workspace));
    const way = root === undefined ? [] : [root];
    const leave = (length) => {
        for (const { descriptor } of way.splice(length))
            if (descriptor !== undefined)
                (0,external_node_fs_.closeSync)(descriptor);
    };
    const reach = (directory) => {
        const known = way.findLastIndex(({ path }) => path === rootPath || directory === path || directory.startsWith(`${path}/`));
        leave(known + 1);
        let last = way[known];
        while (last !== undefined && last.path !== directory) {
            const [name = ''] = directory.slice(last.path === rootPath ? 0 : last.path.length + 1).split('/');
            const path = joinPath(last.path, bytesOf(name));
            last = enter(path, within(last, name));
            if (last === undefined)
                return { endsAt: path };
            way.push(last);
        }
        return last ?? { endsAt: rootPath };
    };
    return {
        opened,
        find(path) {
            const directory = reach(parentOf(path));
            if ('endsAt' in directory)
                return directory;
            const place = within(directory, nameOf(path));
            const state = lookAt(place);
            const own = opened.get(path);
            const isOpened = own !== undefined && state?.kind === 'directory';
            return { place, state: isOpened ? { ...state, permissions: own } : state };
        },
        forget: () => {
            leave(1);
        },
        [Symbol.dispose]: () => {
            leave(0);
        },
    };
}
function within({ place }, name) {
    return Buffer.concat([place, Buffer.from('/'), bytesOf(name)]);
}
/** What is at a place of this machine; a link is not followed. */
function lookAt(place) {
    const stats = (0,external_node_fs_.lstatSync)(place, { bigint: true, throwIfNoEntry: false });
    return stats === undefined ? undefined : stateOf(stats);
}
/** Whether it is a directory; one that its owner closed to himself, as a Go module cache has them, is opened. */
function openForOwner(path, place, opened) {
    const state = lookAt(place);
    if (state?.kind !== 'directory')
        return false;
    if (process.getuid?.() === 0 || (state.permissions & 0o700) === 0o700)
        return true;
    if (!opened.has(path))
        opened.set(path, state.permissions);
    (0,external_node_fs_.chmodSync)(place, state.permissions | 0o700);
    return true;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/new-file.js


const read = (0,external_node_util_.promisify)(external_node_fs_.read);
const new_file_write = (0,external_node_util_.promisify)(external_node_fs_.write);
const smallBytes = 64 * 1024;
const readFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
const writeFlags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW;
/** Compares content, as it comes, with a file of the same size; nothing when they are equal. */
async function compareContent(place, content) {
    const file = (0,external_node_fs_.openSync)(place, readFlags);
    const chunks = iterate(content);
    try {
        let equalBytes = 0;
        for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
            const known = Buffer.alloc(next.value.length);
            const length = (0,external_node_fs_.readSync)(file, known, 0, known.length, equalBytes);
            if (!known.subarray(0, length).equals(next.value))
                return { equalBytes, rest: after(next.value, chunks) };
            equalBytes += length;
        }
        return undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* after(first, chunks) {
    yield first;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
        yield next.value;
}
function iterate(content) {
    return Symbol.asyncIterator in content ? content[Symbol.asyncIterator]() : content[Symbol.iterator]();
}
/**
 * Makes a file that is not there yet; none is left when it cannot be finished. Small ones are written at once: for thousands of them
 * the turns of the event loop would cost more than the calls.
 */
async function writeNewFile(place, file, content) {
    const descriptor = (0,external_node_fs_.openSync)(place, writeFlags, 0o600);
    try {
        for await (const chunk of content)
            for (let at = 0; at < chunk.length;)
                at +=
                    file.sizeBytes <= smallBytes
                        ? (0,external_node_fs_.writeSync)(descriptor, chunk, at)
                        : (await new_file_write(descriptor, chunk, at)).bytesWritten;
        if (file.permissions !== undefined)
            (0,external_node_fs_.fchmodSync)(descriptor, file.permissions);
        if (file.mtimeNs !== undefined)
            (0,external_node_fs_.futimesSync)(descriptor, secondsOf(file.mtimeNs), secondsOf(file.mtimeNs));
    }
    catch (error) {
        (0,external_node_fs_.unlinkSync)(place);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function secondsOf(ns) {
    return Number(ns) / 1e9;
}
async function copyFile(from, to) {
    await writeNewFile(to, { sizeBytes: Infinity }, beginningOf(from, Infinity));
}
/** The first bytes of a file. A link is not followed. */
async function* beginningOf(place, sizeBytes) {
    if (sizeBytes === 0)
        return;
    const file = (0,external_node_fs_.openSync)(place, readFlags);
    try {
        for (let left = sizeBytes; left > 0;) {
            const chunk = Buffer.alloc(Math.min(left, smallBytes));
            const { bytesRead } = await read(file, chunk, 0, chunk.length, null);
            if (bytesRead === 0)
                return;
            yield chunk.subarray(0, bytesRead);
            left -= bytesRead;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** All of a file's new content: what it has in common with the old one is read from there. */
async function* joined(place, { equalBytes, rest }) {
    yield* beginningOf(place, equalBytes);
    yield* rest;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/conflicts.js






const mostWarnings = 20;
/** A place for a job's version of a path among its records, its directory made; beside what is there already. */
function placeInRecords({ conflictsDirectory }, path) {
    for (let attempt = 0;; attempt++) {
        const root = attempt === 0 ? conflictsDirectory : `${conflictsDirectory}.${attempt}`;
        const place = Buffer.concat([Buffer.from(`${root}/`), bytesOf(path)]);
        if (isFree(place, Buffer.concat([Buffer.from(`${root}/`), bytesOf(parentOf(path))])))
            return place;
    }
}
function isFree(place, directory) {
    try {
        (0,external_node_fs_.mkdirSync)(directory, { recursive: true, mode: 0o700 });
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EEXIST', 'ENOTDIR'))
            return false;
        throw error;
    }
    return lookAt(place) === undefined;
}
/** Keeps another job's version of a path, which is about to be replaced; a link as a file that names its target. */
async function keepInRecords(author, { path, place, state }) {
    if (state.kind === 'file')
        await copyFile(place, placeInRecords(author, path));
    if (state.kind !== 'link')
        return;
    const target = (0,external_node_fs_.readlinkSync)(place, { encoding: 'buffer' });
    await writeNewFile(placeInRecords(author, path), { sizeBytes: target.length }, [target]);
}
/** Tells both jobs of every conflict, as far as anybody would read it. */
async function tellConflicts(author, conflicts) {
    const messages = new Map();
    const tell = (to, message) => {
        const told = messages.get(to) ?? [];
        told.push(message);
        messages.set(to, told);
    };
    for (const { path, verdict, hasLoser } of conflicts) {
        const name = readablePath(path);
        const { other } = verdict;
        const [winner, loser] = verdict.type === 'ours' ? [author, other] : [other, author];
        if (winner !== undefined)
            tell(winner, `${name} was changed by the job ${loser?.jobId ?? ''} as well: what this job made of it stays, since it comes first in the plan`);
        if (loser !== undefined)
            tell(loser, lostMessage({ name, winner, loser, hasLoser }));
    }
    for (const [{ log }, told] of messages) {
        const more = told.length - mostWarnings;
        const summary = more > 0 ? [`${more} more paths were changed by more than one job`] : [];
        for (const message of [...told.slice(0, mostWarnings), ...summary])
            await log.tell({ type: 'warning', code: 'docker/conflict', message });
    }
}
function lostMessage({ name, winner, loser, hasLoser }) {
    const cause = winner === undefined
        ? `${name} was changed in the workspace while the job ran`
        : `${name} was changed by the job ${winner.jobId} as well, which comes first in the plan`;
    const kept = `what this job made of it is in ${(0,external_node_path_.basename)(loser.conflictsDirectory)}/${name} of its records`;
    return `${cause}: ${hasLoser ? kept : 'that it was removed does not count'}`;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/container-tars.js












/** By which the engine's archive names it. */
const workspaceName = 'workspace';
const batchBytes = 512 * 1024;
const batchInodes = 500;
/** What was asked for, by `tar` in the container. Ends early where there is none. */
async function* fetchEntries(program, plan) {
    for (const { bytes } of programTars(program, plan))
        yield* readTar(bytes, '.');
}
/**
 * The same, but kept in files of a directory, all of them before the first entry is given; where there is no `tar`, the whole workspace.
 * The caller removes the directory.
 */
async function stageEntries({ program, container, directory }, plan) {
    await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o700 });
    const staged = [];
    const keep = async (bytes, prefix) => {
        const place = (0,external_node_path_.join)(directory, String(staged.length));
        await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_fs_.createWriteStream)(place, { mode: 0o600 }));
        staged.push({ place, prefix });
    };
    let isWhole = true;
    for (const { bytes, exitCode } of programTars(program, plan)) {
        await keep(bytes, '.');
        isWhole &&= (await exitCode) === 0;
    }
    if (!isWhole) {
        // What the program gave before it failed is in the whole as well.
        staged.splice(0);
        await keep(await openArchive(container, program.signal), workspaceName);
    }
    return (async function* () {
        for (const { place, prefix } of staged)
            yield* readTar((0,external_node_fs_.createReadStream)(place), prefix);
    })();
}
function* programTars(program, plan) {
    for (const names of batches(plan.tops))
        yield outputOf(program, ['tar', '-cf', '-', '--', ...names.map((name) => `./${name}`)]);
    for (let at = 0; at < plan.inodes.length; at += batchInodes) {
        const tests = plan.inodes.slice(at, at + batchInodes).flatMap((inode) => ['-o', '-inum', inode]);
        const find = ['find', '.', '-xdev', '!', '-type', 'd', '(', ...tests.slice(1), ')'];
        yield outputOf(program, [...find, '-exec', 'tar', '-cf', '-', '--', '{}', '+']);
    }
}
/** So that no list of arguments is too long for the system. */
function* batches(names) {
    let batch = [];
    let size = 0;
    for (const name of names) {
        size += Buffer.byteLength(name) + 16;
        if (size > batchBytes) {
            yield batch;
            batch = [];
            size = Buffer.byteLength(name) + 16;
        }
        batch.push(name);
    }
    if (batch.length > 0)
        yield batch;
}
function outputOf(program, argv) {
    const bytes = new external_node_stream_.PassThrough();
    const waiting = [];
    const take = (stream, chunk) => {
        if (stream === 'stderr' || bytes.destroyed || bytes.write(chunk))
            return undefined;
        return new Promise((resolve) => waiting.push(resolve));
    };
    for (const event of ['drain', 'close'])
        bytes.on(event, () => {
            for (const goOn of waiting.splice(0))
                goOn();
        });
    const exitCode = runAsRoot(program, argv, take);
    exitCode.then(() => bytes.end(), (error) => bytes.destroy(error));
    return { bytes, exitCode };
}
/** All of the workspace, by the engine: needs no program in the container, which may have ended. */
async function* fetchAll(container, signal) {
    yield* readTar(await openArchive(container, signal), workspaceName);
}
async function openArchive(container, signal) {
    const stream = await (0,docker_failure/* asking */.os)('read the workspace out of the container', async () => container.getArchive({ path: workspaceTarget, abortSignal: signal }));
    return external_node_stream_.Readable.from(stream, { objectMode: false });
}
const typeBits = {
    ...{ file: 0o100000, 'contiguous-file': 0o100000, link: 0o100000 },
    ...{ directory: 0o040000, symlink: 0o120000 },
};
/**
 * Lists the workspace by the headers of its archive. A name that is no UTF-8 comes garbled: such entries are taken to be as they were
 * `before`, and those that plainly are not are unclear.
 */
async function listArchive(container, before, signal) {
    const unsayable = [...before].filter(([path]) => !(0,external_node_buffer_.isUtf8)(bytesOf(path)));
    const states = new Map(unsayable);
    const garbled = new Map(unsayable.map(([path, state]) => [garble(path), state]));
    const unclear = [];
    for await (const { path, type, mode, sizeBytes, mtimeNs } of fetchAll(container, signal)) {
        const known = garbled.get(path);
        const state = { ...kindAndPermissions((typeBits[type ?? ''] ?? 0) | mode), sizeBytes, mtimeNs };
        if (before.has(path) || !path.includes(replacement))
            states.set(path, state);
        else if (known === undefined || !isSameState(state, known))
            unclear.push(path);
    }
    return { states, unclear };
}
/** What an archive makes of bytes that are no UTF-8, a character a byte. */
const replacement = Buffer.from('\ufffd').toString('latin1');
function garble(path) {
    return Buffer.from(readablePath(path)).toString('latin1');
}

;// CONCATENATED MODULE: ./build/js/providers/docker/ledger.js

function createLedger() {
    const changes = new Map();
    let last = Promise.resolve();
    return {
        async exclusively(work) {
            const done = last.then(work);
            last = done.catch(() => undefined);
            return done;
        },
        lastChange: (path) => changes.get(path),
        record: (path, change) => void changes.set(path, change),
    };
}
/** `atFill` is the path when the job got its copy, `current` as it is now. */
function judgeChange(planIndex, { atFill, current }, last) {
    if (isSameState(atFill, current))
        return { type: 'free' };
    if (last === undefined || !isSameState(last.state, current))
        return { type: 'theirs' };
    return { type: planIndex < last.author.planIndex ? 'ours' : 'theirs', other: last.author };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/placer.js









/**
 * Makes one change after the other in a workspace. A path that somebody else changed since the job got its copy is judged first: the
 * job that comes first in the plan has it, the other's version goes to the records of that job.
 */
class Placer {
    conflicts = [];
    #placing;
    #beneath;
    /** For the second path of a hard link. */
    #sources;
    #permissions = new Map();
    /** Where content is that came already: in the workspace, or at a place among the records. */
    #placed = new Map();
    constructor(placing) {
        this.#placing = placing;
        this.#beneath = openBeneath(placing.workspace);
        this.#sources = openBeneath(placing.workspace);
    }
    async remove(path) {
        const spot = this.#beneath.find(path);
        if ('endsAt' in spot || spot.state === undefined) {
            this.#agree(path, undefined);
        }
        else if (await this.#mayReplace(path, spot, false)) {
            if (spot.state.kind === 'directory')
                this.#removeIfEmpty(spot.place);
            else
                (0,external_node_fs_.unlinkSync)(spot.place);
            this.#record(path);
        }
    }
    /** Whether it is a directory then. */
    async makeDirectory(path) {
        if (!(await this.#makeParents(path)))
            return false;
        const spot = this.#find(path);
        const permissions = this.#placing.after.get(path)?.permissions ?? 0o755;
        if (spot.state?.kind === 'directory') {
            if (spot.state.permissions !== permissions)
                this.#permissions.set(path, permissions);
            return true;
        }
        if (!(await this.#mayReplace(path, spot, false)))
            return false;
        if (spot.state !== undefined)
            (0,external_node_fs_.unlinkSync)(spot.place);
        (0,external_node_fs_.mkdirSync)(spot.place, 0o700);
        this.#permissions.set(path, permissions);
        return true;
    }
    /** Puts a file or link into its place. False when it cannot be had from this entry. */
    async place(entry) {
        const state = this.#placing.after.get(entry.path);
        if (state === undefined)
            return false;
        if (entry.type === 'link')
            return this.#placeHardLink(entry, state);
        if (entry.type === 'symlink')
            await this.#placeLink(entry, state);
        else
            await this.#placeFile({ ...state, sizeBytes: entry.sizeBytes }, entry.path, entry.content);
        return true;
    }
    /** Gives directories their permissions, now that nothing has to be written into them any more. */
    finish() {
        const all = new Map([...this.#beneath.opened, ...this.#sources.opened, ...this.#permissions]);
        for (const [path, permissions] of [...all].sort().reverse()) {
            const spot = path === rootPath ? this.#root() : this.#beneath.find(path);
            if ('endsAt' in spot || spot.state?.kind !== 'directory')
                continue;
            (0,external_node_fs_.chmodSync)(spot.place, permissions);
            if (this.#permissions.has(path))
                this.#record(path);
        }
    }
    [Symbol.dispose]() {
        this.#beneath[Symbol.dispose]();
        this.#sources[Symbol.dispose]();
    }
    async #placeFile(state, path, content) {
        const spot = this.#beneath.find(path);
        let difference = { equalBytes: 0, rest: content };
        const known = 'endsAt' in spot ? undefined : spot;
        if (known?.state?.kind === 'file' && known.state.sizeBytes === state.sizeBytes) {
            const found = await compareContent(known.place, content);
            if (found === undefined && known.state.permissions === state.permissions) {
                this.#keep(path, known, state);
                return;
            }
            difference = found ?? { equalBytes: state.sizeBytes, rest: [] };
        }
        const whole = () => (known === undefined ? difference.rest : joined(known.place, difference));
        const write = async (place) => writeNewFile(place, state, whole());
        await this.#install(path, { inWorkspace: write, inRecords: write });
    }
    async #placeLink({ path, target: text }, state) {
        const target = bytesOf(text);
        const spot = this.#beneath.find(path);
        if (!('endsAt' in spot) && spot.state?.kind === 'link')
            if ((0,external_node_fs_.readlinkSync)(spot.place, { encoding: 'buffer' }).equals(target)) {
                this.#keep(path, spot, state);
                return;
            }
        await this.#install(path, {
            inWorkspace: (place) => {
                (0,external_node_fs_.symlinkSync)(target, place);
            },
            inRecords: async (place) => writeNewFile(place, { sizeBytes: target.length }, [target]),
        });
    }
    async #placeHardLink({ path, target }, state) {
        const source = this.#placed.get(target);
        if (source === undefined)
            return false;
        if (source !== 'workspace') {
            await this.#placeFile(state, path, beginningOf(source, Infinity));
            return true;
        }
        const from = this.#sources.find(target);
        if ('endsAt' in from || from.state === undefined)
            return false;
        const spot = this.#beneath.find(path);
        if (!('endsAt' in spot) && spot.state?.inode === from.state.inode) {
            this.#keep(path, spot, state);
            return true;
        }
        await this.#install(path, {
            inWorkspace: (place) => {
                (0,external_node_fs_.linkSync)(from.place, place);
            },
            inRecords: async (place) => copyFile(from.place, place),
        });
        return true;
    }
    /** Makes new content beside its place and puts it there in one step, where that is the job's to do. */
    async #install(path, making) {
        const found = this.#beneath.find(path);
        const isOurs = await this.#mayReplace(path, 'endsAt' in found ? undefined : found, true);
        if (!isOurs || !(await this.#makeRoom(path))) {
            if (isOurs)
                this.conflicts.push({ path, verdict: { type: 'theirs' }, hasLoser: true });
            const place = placeInRecords(this.#placing.author, path);
            await making.inRecords(place);
            this.#placed.set(path, place);
            return;
        }
        const { place } = this.#find(path);
        const temporary = beside(place);
        await making.inWorkspace(temporary);
        try {
            (0,external_node_fs_.renameSync)(temporary, place);
        }
        catch (error) {
            (0,external_node_fs_.unlinkSync)(temporary);
            throw error;
        }
        this.#placed.set(path, 'workspace');
        this.#record(path);
    }
    /** Whether a file can be put there: its directories are made, an empty one in its place is removed. */
    async #makeRoom(path) {
        if (!(await this.#makeParents(path)))
            return false;
        const { place, state } = this.#find(path);
        return state?.kind !== 'directory' || this.#removeIfEmpty(place);
    }
    async #makeParents(path) {
        for (;;) {
            const spot = this.#beneath.find(path);
            if (!('endsAt' in spot))
                return true;
            const isDirectory = this.#placing.after.get(spot.endsAt)?.kind === 'directory';
            if (spot.endsAt === rootPath || !isDirectory || !(await this.makeDirectory(spot.endsAt)))
                return false;
        }
    }
    /** `hasContent`: the job has a version of its own to lose. */
    async #mayReplace(path, spot, hasContent) {
        const { atFill, author, ledger } = this.#placing;
        const states = { atFill: atFill.get(path), current: spot?.state };
        const verdict = judgeChange(author.planIndex, states, ledger.lastChange(path));
        if (verdict.type === 'free')
            return true;
        const isTheirs = verdict.type === 'theirs';
        this.conflicts.push({ path, verdict, hasLoser: isTheirs ? hasContent : spot?.state !== undefined });
        if (!isTheirs && spot?.state !== undefined)
            await keepInRecords(verdict.other, { path, place: spot.place, state: spot.state });
        return !isTheirs;
    }
    /** The workspace has it already. A time that the job set counts all the same: `make` goes by it. */
    #keep(path, { place, state }, now) {
        const { before, atFill } = this.#placing;
        const old = before.get(path);
        this.#placed.set(path, 'workspace');
        if (old === undefined || isSameTime(old.mtimeNs, now.mtimeNs) || !isSameState(atFill.get(path), state)) {
            this.#agree(path, state);
            return;
        }
        (0,external_node_fs_.lutimesSync)(place, secondsOf(now.mtimeNs), secondsOf(now.mtimeNs));
        this.#record(path);
    }
    /** Another job made the same of it: the first of both counts. */
    #agree(path, state) {
        const { author, ledger } = this.#placing;
        const last = ledger.lastChange(path);
        if (last === undefined || last.author.planIndex <= author.planIndex)
            return;
        if (isSameState(last.state, state))
            ledger.record(path, { author, state });
    }
    #record(path) {
        const { author, ledger } = this.#placing;
        const spot = this.#beneath.find(path);
        ledger.record(path, { author, state: 'endsAt' in spot ? undefined : spot.state });
    }
    /** False when something is in it. */
    #removeIfEmpty(place) {
        try {
            (0,external_node_fs_.rmdirSync)(place);
        }
        catch (error) {
            if ((0,files/* hasCode */.up)(error, 'ENOTEMPTY', 'EEXIST'))
                return false;
            throw error;
        }
        this.#beneath.forget();
        this.#sources.forget();
        return true;
    }
    #root() {
        const place = Buffer.from(this.#placing.workspace);
        return { place, state: lookAt(place) };
    }
    /** Of a path whose directory was there a moment ago. */
    #find(path) {
        const spot = this.#beneath.find(path);
        if ('endsAt' in spot)
            throw new Error(`the directory of ${path} vanished`);
        return spot;
    }
}
function beside(place) {
    const directory = place.subarray(0, place.lastIndexOf('/') + 1);
    return Buffer.concat([directory, Buffer.from(`.loom-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`)]);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/tell-paths.js

const mostNamed = 5;
/** One warning for all paths that share a fate, in its words; none when there are none. */
async function tellPaths(log, code, { paths, fate }) {
    if (paths.length === 0)
        return;
    const named = paths.slice(0, mostNamed).map(readablePath).join(', ');
    const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    await log.tell({ type: 'warning', code, message: `${fate}: ${named}${more}` });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/bring-back.js
var bring_back_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var bring_back_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Brings what a job did to its copy of the workspace back into it. Two listings tell what may have changed, and only that is read;
 * without them everything is read and compared.
 */
async function bringBack(request) {
    const { program, container, atFill, author } = request;
    const listed = request.before === undefined ? undefined : await listWorkspace(program);
    const archived = listed === undefined ? await listArchive(container, atFill, program.signal) : undefined;
    const before = (listed === undefined ? undefined : request.before) ?? atFill;
    const after = listed ?? archived?.states ?? before;
    const changes = compareListings(before, after);
    const missing = await request.ledger.exclusively(async () => applyChanges(request, { ...request, before, after }, changes));
    const { log } = author;
    await tellPaths(log, 'docker/special-file', {
        paths: changes.special,
        fate: 'pipes, sockets and devices stay in the container',
    });
    await tellPaths(log, 'docker/git-held-back', {
        paths: changes.heldBack,
        fate: 'changes that could make git run a program on this machine stay in the container',
    });
    await tellPaths(log, 'docker/not-brought-back', {
        paths: [...missing, ...(archived?.unclear ?? [])],
        fate: 'changes could not be read out of the container',
    });
}
/** Gives what could not be had. */
async function applyChanges({ container, program, isView }, placing, changes) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const placer = bring_back_addDisposableResource(env_1, new Placer(placing), false);
        const { before, after, author } = placing;
        const { contents } = changes;
        const directory = `${author.conflictsDirectory}.staged`;
        const plan = planFetch(contents, after);
        try {
            // Nothing may be written below a view before all of it is read that might be below.
            const isStaged = isView && contents.length > 0 && hasMoved(contents, before, after);
            const staged = isStaged ? await stageEntries({ program, container, directory }, plan) : undefined;
            for (const path of changes.removed)
                await placer.remove(path);
            for (const path of changes.directories)
                await placer.makeDirectory(path);
            const wanted = new Set(contents);
            await placeWanted(placer, wanted, () => staged ?? fetchEntries(program, plan));
            await placeWanted(placer, wanted, () => fetchAll(container, program.signal));
            return [...wanted];
        }
        catch (error) {
            program.signal.throwIfAborted();
            throw asFailure(error);
        }
        finally {
            placer.finish();
            await (0,promises_.rm)(directory, { recursive: true, force: true });
            await tellConflicts(author, placer.conflicts);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        bring_back_disposeResources(env_1);
    }
}
/** Takes what is wanted and leaves the rest; a source that breaks off has given what it could. */
async function placeWanted(placer, wanted, source) {
    if (wanted.size === 0)
        return;
    try {
        for await (const entry of source())
            if (wanted.has(entry.path) && bring_back_isContent(entry) && (await placer.place(entry)))
                wanted.delete(entry.path);
    }
    catch (error) {
        if (!(error instanceof TornTar) || error.cause instanceof failure/* LoomFailure */.A)
            throw error;
    }
}
function bring_back_isContent({ type }) {
    return type === 'file' || type === 'contiguous-file' || type === 'symlink' || type === 'link';
}
function asFailure(error) {
    const cause = error instanceof TornTar ? error.cause : error;
    if (!(cause instanceof Error) || !('syscall' in cause))
        return cause;
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/cannot-bring-back',
        message: `what the job left cannot be written into the workspace: ${cause.message}`,
        hint: 'free some space, or see that you may write to the workspace, and run the job again',
    }, error);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/walk-workspace.js



/**
 * Everything in a workspace, its root first, parents before children, in the order of bytes. What vanishes meanwhile is passed over;
 * a directory that may not be read is told and not entered. Synchronous: for a hundred thousand entries the turns of the event loop
 * would cost more than the calls.
 */
function* walkWorkspace(workspace, onUnreadable) {
    const places = [{ path: rootPath, place: Buffer.from(workspace) }];
    for (let next = places.pop(); next !== undefined; next = places.pop()) {
        const stats = unlessGone(next.place, (place) => (0,external_node_fs_.lstatSync)(place, { bigint: true }));
        if (stats === undefined)
            continue;
        yield { ...next, stats };
        if (!stats.isDirectory())
            continue;
        const { path, place } = next;
        const names = namesIn(place, () => {
            onUnreadable(path);
        });
        // The last is taken first.
        for (const name of names.sort((a, b) => Buffer.compare(b, a)))
            places.push({ path: joinPath(path, name), place: Buffer.concat([place, Buffer.from('/'), name]) });
    }
}
function namesIn(place, onUnreadable) {
    try {
        return unlessGone(place, () => (0,external_node_fs_.readdirSync)(place, { encoding: 'buffer' })) ?? [];
    }
    catch (error) {
        if (!(0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            throw error;
        onUnreadable();
        return [];
    }
}
/** Does something with a place; nothing when it is not there, or a directory no longer. */
function unlessGone(place, work) {
    try {
        return work(place);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'ENOENT', 'ENOTDIR'))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/pack-workspace.js







const pack_workspace_read = (0,external_node_util_.promisify)(external_node_fs_.read);
const pack_workspace_smallBytes = 64 * 1024;
const chunkBytes = 256 * 1024;
const openFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * A workspace as a tar of a directory `workspace`, in one order for one content, and no more than a few hundred kilobytes of it in memory. Another job may write
 * meanwhile: a file that vanishes is left out, one that shrinks is filled up with zeros, so that the tar is always whole.
 */
async function* packWorkspace(workspace, owner, packed) {
    const packing = { owner, packed, names: new Map() };
    let parts = [];
    let size = 0;
    for (const entry of walkWorkspace(workspace, (path) => packed.unreadable.push(path))) {
        const state = stateOf(entry.stats);
        const head = packHead(entry, state, packing);
        if (head !== undefined) {
            parts.push(...head);
            size += head.reduce((sum, part) => sum + part.length, 0);
            packed.states.set(entry.path, state);
        }
        const isLarge = state.kind === 'file' && head === undefined && state.sizeBytes >= pack_workspace_smallBytes;
        if (size >= chunkBytes || isLarge) {
            yield Buffer.concat(parts);
            parts = [];
            size = 0;
        }
        if (isLarge)
            yield* packLargeFile(entry, state, packing);
    }
    yield Buffer.concat([...parts, (0,tar_writer/* tarEnd */.JO)()]);
}
/** All of an entry but a large file; nothing for that and for what is left out. */
function packHead(entry, state, packing) {
    const { path, place } = entry;
    const describe = (rest) => describeEntry(entry, packing.owner, rest);
    if (state.kind === 'special') {
        packing.packed.special.push(path);
        return undefined;
    }
    if (state.kind === 'directory')
        return [describe({ kind: 'directory', sizeBytes: 0 })];
    if (state.kind === 'link') {
        const target = unlessGone(place, () => (0,external_node_fs_.readlinkSync)(place, { encoding: 'buffer' }));
        return target === undefined ? undefined : [describe({ kind: 'link', sizeBytes: 0, target })];
    }
    const first = packing.names.get(inodeKey(entry));
    if (first !== undefined)
        return [describe({ kind: 'hard-link', sizeBytes: 0, target: bytesOf(packedName(first)) })];
    if (state.sizeBytes >= pack_workspace_smallBytes)
        return undefined;
    const content = readable(entry, packing, () => readSmallFile(place));
    if (content === undefined)
        return undefined;
    rememberName(entry, packing);
    return [describe({ kind: 'file', sizeBytes: content.length }), content, (0,tar_writer/* tarPadding */.vr)(content.length)];
}
const buffer = Buffer.allocUnsafe(pack_workspace_smallBytes);
/** What is there now, but no more than a small file. */
function readSmallFile(place) {
    const file = (0,external_node_fs_.openSync)(place, openFlags);
    try {
        let length = 0;
        for (let read = -1; read !== 0 && length < pack_workspace_smallBytes; length += read)
            read = (0,external_node_fs_.readSync)(file, buffer, length, pack_workspace_smallBytes - length, null);
        return Buffer.from(buffer.subarray(0, length));
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function* packLargeFile(entry, state, packing) {
    const file = readable(entry, packing, () => (0,external_node_fs_.openSync)(entry.place, openFlags));
    if (file === undefined)
        return;
    rememberName(entry, packing);
    packing.packed.states.set(entry.path, state);
    const { sizeBytes } = state;
    yield describeEntry(entry, packing.owner, { kind: 'file', sizeBytes });
    try {
        for (let left = sizeBytes; left > 0;) {
            const chunk = Buffer.alloc(Math.min(left, chunkBytes));
            const { bytesRead } = await pack_workspace_read(file, chunk, 0, chunk.length, null);
            // At the file's end, zeros stand for what was cut off since.
            const part = bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead);
            yield part;
            left -= part.length;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    yield (0,tar_writer/* tarPadding */.vr)(sizeBytes);
}
/** An engine does not apply the entry of the very directory that it unpacks into, so that one is not the root. */
function packedName(path) {
    return path === rootPath ? 'workspace' : `workspace/${path}`;
}
function describeEntry({ path, stats }, owner, rest) {
    const name = bytesOf(`${packedName(path)}${rest.kind === 'directory' ? '/' : ''}`);
    const mode = Number(stats.mode) & 0o777;
    return (0,tar_writer/* tarHeader */.pI)({ name, mode, ...owner, mtimeNs: stats.mtimeNs, ...rest });
}
/** What cannot be opened is left out: gone, a link by now, or not for this user. */
function readable({ path, place }, { packed }, work) {
    try {
        return unlessGone(place, work);
    }
    catch (error) {
        if ((0,files/* hasCode */.up)(error, 'EACCES', 'EPERM'))
            packed.unreadable.push(path);
        else if (!(0,files/* hasCode */.up)(error, 'ELOOP', 'ENXIO', 'EISDIR'))
            throw error;
        return undefined;
    }
}
function inodeKey({ stats }) {
    return `${stats.dev}:${stats.ino}`;
}
function rememberName(entry, { names }) {
    if (entry.stats.nlink > 1n)
        names.set(inodeKey(entry), entry.path);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/volume-mount.js






/** A volume with a copy of the workspace, by a stream: works wherever the engine is. */
async function mountCopy(request) {
    const name = await (0,docker_failure/* asking */.os)('make a volume for the workspace', async () => {
        const volume = await request.engine.docker.createVolume({ Labels: request.labels });
        return volume.name;
    });
    const packed = { states: new Map(), special: [], unreadable: [] };
    return createVolumeMount(request, {
        ...{ method: 'copy', name, volumes: [name], statesAtFill: () => packed.states },
        seed: async (container, signal) => sendWorkspace(request, container, { packed, signal }),
    });
}
function createVolumeMount(request, volume) {
    let listing;
    let states = new Map();
    return {
        ...{ mode: 'ephemeral_volume', method: volume.method, environment: {} },
        mounts: [volumeAt(volume.name, workspaceTarget)],
        async fill(container, signal) {
            await volume.seed(container, signal);
            listing = await listWorkspace({ executor: container.executor, signal });
            states = volume.statesAtFill(listing);
        },
        async bringBack({ container, executor }, signal) {
            const { workspace, ledger } = request;
            const program = { executor, signal };
            await bringBack({
                workspace,
                ledger,
                author: request,
                container,
                program,
                before: listing,
                atFill: states,
                isView: volume.method === 'overlay',
            });
        },
        async [Symbol.asyncDispose]() {
            for (const name of volume.volumes)
                await removeVolume(request.engine, name);
        },
    };
}
/** Never filled by the engine with what the image has at that place. */
function volumeAt(name, target) {
    const driver = { Name: '', Options: {} };
    return {
        ...{ Type: 'volume', Source: name, Target: target },
        VolumeOptions: { NoCopy: true, Labels: {}, DriverConfig: driver },
    };
}
async function removeVolume({ docker }, name) {
    await (0,docker_failure/* asking */.os)('remove a volume', async () => {
        try {
            await docker.getVolume(name).remove({ force: true });
        }
        catch (error) {
            if (!(0,docker_failure/* isRefusal */.vu)(error, 404))
                throw error;
        }
    });
}
async function sendWorkspace({ workspace, log }, { container, uid, gid }, { packed, signal }) {
    const stopping = new AbortController();
    const tar = external_node_stream_.Readable.from(packWorkspace(workspace, { uid, gid }, packed), { objectMode: false });
    let unread;
    tar.once('error', (error) => {
        unread = error;
        stopping.abort(error);
    });
    const abortSignal = AbortSignal.any([signal, stopping.signal]);
    try {
        await (0,docker_failure/* asking */.os)('copy the workspace into the container', async () => container.putArchive(tar, { path: '/', abortSignal }));
    }
    catch (error) {
        signal.throwIfAborted();
        throw unread ?? error;
    }
    finally {
        tar.destroy();
    }
    const { special, unreadable } = packed;
    await tellPaths(log, 'docker/special-file', {
        paths: special,
        fate: 'pipes, sockets and devices are not copied into a container',
    });
    await tellPaths(log, 'docker/unreadable-file', {
        paths: unreadable,
        fate: 'files that you may not read are not copied into a container',
    });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/overlay-mount.js









const layersTarget = '/layers';
/**
 * A view of the workspace in which the job's changes go to a layer of their own, so that nothing is copied and the workspace stays as it
 * is. Nothing where that cannot be had, or would not be the same to the job as a copy of its own.
 */
async function mountOverlay(request) {
    if (!(await canOverlay(request)))
        return undefined;
    const volumes = [];
    try {
        await makeLayers(request, volumes);
        const [name = ''] = volumes;
        const mount = createVolumeMount(request, {
            ...{ method: 'overlay', name, volumes, seed: () => Promise.resolve() },
            statesAtFill: (listing) => (listing === undefined ? walkedStates(request) : withoutInodes(listing)),
        });
        if (await showsWorkspace(request, name))
            return mount;
        await mount[Symbol.asyncDispose]();
        return undefined;
    }
    catch (error) {
        for (const name of volumes)
            await removeVolume(request.engine, name);
        if ((0,docker_failure/* isRefusal */.vu)(error))
            return undefined;
        throw (0,docker_failure/* dockerFailure */.Ri)(error, 'make a view of the workspace');
    }
}
/** The lower layer must not change under the job, and its files must belong to the user whom the job runs as. */
async function canOverlay(request) {
    const { engine, workspace, image, isAlone } = request;
    const isLocal = engine.address.startsWith('unix://') && engine.platform.startsWith('linux/');
    if (!isAlone || !isLocal || process.platform !== 'linux' || /[,:\\]/.test(workspace))
        return false;
    const [, uid] = /^(\d+)(?::\d+)?$/.exec(image.user.replace(/^(?:root)?$/, '0')) ?? [];
    if (uid === undefined || Number(uid) !== (0,external_node_fs_.statSync)(workspace).uid)
        return false;
    if (!hasManyFiles(request))
        return false;
    const options = await securityOptions(engine);
    return !options.some((option) => ['selinux', 'rootless', 'userns'].includes(option));
}
/** Making the view costs as long as copying some two hundred files. */
function hasManyFiles({ workspace, overlayFrom = 200 }) {
    let count = 0;
    for (const _ of walkWorkspace(workspace, () => undefined))
        if ((count += 1) > overlayFrom)
            return true;
    return false;
}
/** Adds the names of what it makes: the view, and the layer and scratch directory beneath it. */
async function makeLayers(request, volumes) {
    const { engine, labels, workspace } = request;
    const layers = await engine.docker.createVolume({ Labels: labels });
    volumes.unshift(layers.name);
    await withHelper(request, volumeAt(layers.name, layersTarget), async (helper) => {
        await helper.putArchive(layerDirectories(request), { path: layersTarget });
    });
    const { Mountpoint: at } = await layers.inspect();
    const places = `lowerdir=${workspace},upperdir=${at}/upper,workdir=${at}/work`;
    // So that directories can be renamed and the names of a file stay together, as on any file system.
    const o = `${places},redirect_dir=on,index=on`;
    const options = { type: 'overlay', device: 'overlay', o };
    const view = await engine.docker.createVolume({ Driver: 'local', DriverOpts: options, Labels: labels });
    volumes.unshift(view.name);
}
/** The view's root is as the upper layer's directory, so that must be as the workspace. */
function layerDirectories({ workspace }) {
    const { uid, gid, mode, mtimeNs } = (0,external_node_fs_.statSync)(workspace, { bigint: true });
    const directory = { kind: 'directory', uid: Number(uid), gid: Number(gid), sizeBytes: 0, mtimeNs };
    return Buffer.concat([
        (0,tar_writer/* tarHeader */.pI)({ ...directory, name: Buffer.from('upper/'), mode: Number(mode) & 0o777 }),
        (0,tar_writer/* tarHeader */.pI)({ ...directory, name: Buffer.from('work/'), mode: 0o700 }),
        (0,tar_writer/* tarEnd */.JO)(),
    ]);
}
async function showsWorkspace(request, view) {
    return withNonce(request.workspace, async (name) => withHelper(request, volumeAt(view, workspaceTarget), async (helper) => {
        try {
            const path = `${workspaceTarget}/${name}`;
            const answer = (await helper.infoArchive({ path }));
            // Else its connection would keep the process alive.
            answer.resume();
            return true;
        }
        catch (error) {
            if ((0,docker_failure/* isRefusal */.vu)(error))
                return false;
            throw error;
        }
    }));
}
/** A container that is never started: the engine writes and reads through its mounts. */
async function withHelper({ engine, image, labels }, mount, work) {
    const helper = await engine.docker.createContainer({
        ...{ Image: image.id, Entrypoint: ['true'], Cmd: [], Labels: labels },
        HostConfig: { Mounts: [mount], NetworkMode: 'none' },
    });
    try {
        return await work(helper);
    }
    finally {
        await helper.remove({ force: true, v: true });
    }
}
function walkedStates({ workspace }) {
    const entries = [...walkWorkspace(workspace, () => undefined)];
    return withoutInodes(new Map(entries.map(({ path, stats }) => [path, stateOf(stats)])));
}
/** The view may number files otherwise than the workspace does. */
function withoutInodes(states) {
    return new Map([...states].map(([path, { inode: _, ...state }]) => [path, state]));
}

;// CONCATENATED MODULE: ./build/js/providers/docker/mount-workspace.js



/** Makes on the engine what the mode needs, in the fastest way that is safe: without a copy, where that can be had. */
async function mountWorkspace(request) {
    if (request.mode === 'bind_mount')
        return mountBind(request);
    return (await mountOverlay(request)) ?? (await mountCopy(request));
}

;// CONCATENATED MODULE: ./build/js/providers/docker/network.js




/** Makes a bridge network. Fails with `docker/networks-exhausted` when the engine has no addresses left for one. */
async function createNetwork({ docker }, labels) {
    const name = `loom-${labels[docker_labels/* labelNames */.l.run]}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const network = await (0,docker_failure/* asking */.os)('make a network for the services', async () => {
        try {
            return await docker.createNetwork({ Name: name, Driver: 'bridge', Labels: { ...labels } });
        }
        catch (error) {
            throw isExhausted(error) ? exhausted(error) : error;
        }
    });
    return {
        id: network.id,
        name,
        [Symbol.asyncDispose]: async () => removeNetwork(network),
    };
}
/** In the words of engines old and new, which have no code for it. */
function isExhausted(error) {
    return /non-overlapping IPv4 address pool|address pools have been fully subnetted/.test((0,docker_failure/* wordsOf */.Z9)(error));
}
function exhausted(cause) {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/networks-exhausted',
        message: 'the Docker Engine has no addresses left for another network',
        hint: 'remove networks that nobody uses: `loom clean` removes those of dead runs, `docker network ls` shows all',
    }, cause);
}
/** Something may still be connected: a container that could not be removed, or one that the engine forgot. */
async function removeNetwork(network) {
    await (0,docker_failure/* asking */.os)('remove the network of the services', async () => {
        try {
            await network.remove();
        }
        catch (error) {
            if ((0,docker_failure/* isRefusal */.vu)(error, 404))
                return;
            if (!(0,docker_failure/* isRefusal */.vu)(error, 403))
                throw error;
            await disconnectAll(network);
            await network.remove();
        }
    });
}
async function disconnectAll(network) {
    const { Containers: connected } = await network.inspect();
    for (const id of Object.keys(connected ?? {}))
        await network.disconnect({ Container: id, Force: true });
}

// EXTERNAL MODULE: ./build/js/model/duration.js
var duration = __webpack_require__(7818);
;// CONCATENATED MODULE: ./build/js/providers/docker/healthcheck.js

const defaultIntervalMs = 1000;
/** How often a service is asked at first, so that a quick one is ready quickly. Engines before API 1.44 ask once an interval. */
const firstIntervalMs = 250;
/** Of the engine, for an image whose healthcheck does not say. */
const engineIntervalMs = 30_000;
/**
 * How the engine asks whether a service is healthy, `undefined` when nothing says how. Of an image's own healthcheck nothing changes
 * but the time until it is asked first; what is not given here the engine takes from the image.
 */
function healthcheckOf({ healthcheck }, ofImage, limitMs) {
    if (healthcheck === undefined) {
        if ((ofImage?.Test ?? []).length === 0 || ofImage?.Test?.[0] === 'NONE')
            return undefined;
        const intervalMs = (ofImage?.Interval ?? 0) / 1e6 || engineIntervalMs;
        return askedEarly(Math.max(intervalMs, (ofImage?.StartPeriod ?? 0) / 1e6));
    }
    const { command, interval, timeout, retries } = healthcheck;
    const intervalMs = interval === undefined ? defaultIntervalMs : (0,duration/* parseDuration */.E)(interval);
    return {
        Test: typeof command === 'string' ? ['CMD-SHELL', command] : ['CMD', ...command],
        Interval: nanoseconds(intervalMs),
        ...(timeout === undefined ? {} : { Timeout: nanoseconds((0,duration/* parseDuration */.E)(timeout)) }),
        // Without a number the time limit alone decides.
        Retries: retries === undefined ? Math.ceil(limitMs / Math.max(intervalMs, 1)) + 1 : Math.max(retries, 1),
        ...askedEarly(intervalMs),
    };
}
/** Until the time when the engine would ask first, it asks often, and a failure does not count. */
function askedEarly(firstAskedMs) {
    return { StartPeriod: nanoseconds(firstAskedMs), StartInterval: nanoseconds(firstIntervalMs) };
}
/** The engine takes 0 for its default, and refuses less than a millisecond. */
function nanoseconds(ms) {
    return Math.max(ms, 1) * 1e6;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/listening-ports.js
const listening = '0A';
/** 127.0.0.0/8 and ::1 as the kernel of a little-endian machine prints them; nobody else reaches what listens there. */
const loopback = /^(......7F|0{24}01000000)$/;
/** TCP ports that a container's neighbours can connect to, from its `/proc/net/tcp` and `/proc/net/tcp6` (proc(5)). */
function listeningPorts(tables) {
    const rows = tables.split('\n').map((line) => line.trim().split(/\s+/));
    const local = rows.filter((row) => row[3] === listening).map((row) => (row[1] ?? '').split(':'));
    return new Set(local
        .filter(([address = '']) => !loopback.test(address))
        .map(([, port = '']) => Number.parseInt(port, 16)));
}

;// CONCATENATED MODULE: ./build/js/providers/docker/port-probe.js
var port_probe_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var port_probe_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Of the shell alone, so that it runs where no other program is. */
const readTables = `for table in /proc/net/tcp /proc/net/tcp6; do
  while read -r line; do echo "$line"; done <"$table"
done 2>/dev/null; exit 0`;
const firstWaitMs = 50;
const longestWaitMs = 1000;
const growth = 1.5;
const longestTables = 1024 * 1024;
/**
 * Resolves once one of the ports is listened on for others. The kernel's own table is read, by a shell in the container or, where
 * its image has none, by one of `shellImage` in the same network: no connection from here is needed, which a remote engine would not
 * let through, and the service sees no client that goes away without a word. Resolves to false when nothing can read it.
 */
async function whenListening(ports, probed, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (await askUntilListening(ports, probed.executor, signal))
            return true;
        const neighbour = port_probe_addDisposableResource(env_1, await startNeighbour(probed), true);
        return await askUntilListening(ports, neighbour.executor, signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = port_probe_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The kernel tells nobody when somebody begins to listen, so it is asked again, more and more seldom. False: no shell. */
async function askUntilListening(ports, executor, signal) {
    for (let waitMs = firstWaitMs;; waitMs = Math.min(waitMs * growth, longestWaitMs)) {
        const found = await askPorts(executor, signal);
        if (found === undefined)
            return false;
        if (ports.some((port) => found.has(port)))
            return true;
        await (0,external_node_timers_promises_.setTimeout)(waitMs, undefined, { signal });
    }
}
async function askPorts(executor, signal) {
    let tables = '';
    const running = await executor.start({ argv: ['sh', '-c', readTables] }, (_stream, bytes) => {
        if (tables.length < longestTables)
            tables += Buffer.from(bytes).toString('latin1');
    });
    try {
        // What an image calls `sh` may do anything, also nothing for ever.
        await orAborted(running.outputEnd, signal);
        const exitCode = await orAborted(running.exit, signal);
        return exitCode === 126 || exitCode === 127 ? undefined : listeningPorts(tables);
    }
    finally {
        running.close();
    }
}
/** A container in the network of another that does nothing but run what is started in it. */
async function startNeighbour({ engine: { docker }, container: { id }, labels, shellImage, }) {
    const doing = 'look from beside a service whether it is ready';
    const container = await (0,docker_failure/* asking */.os)(doing, async () => docker.createContainer({
        Image: shellImage,
        Entrypoint: ['sh', '-c', 'read -r _'],
        OpenStdin: true,
        Labels: { ...labels },
        HostConfig: { NetworkMode: `container:${id}` },
    }));
    let watch;
    const dispose = async () => {
        watch?.[Symbol.dispose]();
        await removeContainer(container);
    };
    try {
        watch = await (0,docker_failure/* asking */.os)(doing, async () => watchContainer(docker, container.id));
        await (0,docker_failure/* asking */.os)(doing, async () => container.start());
        return { executor: createExecutor(container, watch), [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/readiness.js




// A longer timer would fire at once.
const longestTimerMs = 2 ** 31 - 1;
/** Listens for the first verdict of a container's healthcheck; call it before the container starts. */
function firstHealth(watch) {
    return new Promise((resolve) => {
        watch.onHealth((status) => {
            if (status === 'healthy' || status === 'unhealthy')
                resolve(status);
        });
    });
}
/**
 * Waits until a service is ready. Fails with `docker/service-not-ready` when it is unhealthy or not ready in time, with
 * `docker/service-died` as soon as it ends, whatever its exit code, and with the signal's reason.
 */
async function whenReady(service, signal) {
    const late = AbortSignal.timeout(Math.min(service.limitMs, longestTimerMs));
    const settled = new AbortController();
    const stop = AbortSignal.any([signal, late, settled.signal]);
    const ended = service.watch.died.then(async (exitCode) => {
        throw await deathOf(service, `ended with exit code ${exitCode} before it was ready`);
    });
    const ready = awaitSigns(service, ended, stop);
    try {
        await orAborted(Promise.race([ready, ended]), stop);
    }
    catch (error) {
        signal.throwIfAborted();
        throw late.aborted ? await tooLate(service) : error;
    }
    finally {
        settled.abort();
        // What lost the race has no news, but may have made a container, which goes before this one.
        await ready.catch(() => undefined);
    }
}
async function awaitSigns(service, ended, stop) {
    if (service.health !== undefined) {
        const health = await orAborted(service.health, stop);
        if (health === 'unhealthy')
            throw await unhealthy(service);
    }
    else if (service.ports.length > 0) {
        try {
            if (!(await whenListening(service.ports, service, stop)))
                throw unseen(service);
        }
        catch (error) {
            // The engine refuses to look into a container that has ended; why it ended says more.
            if ((await readiness_stateOf(service)).Running)
                throw (0,docker_failure/* dockerFailure */.Ri)(error, `see whether \`${service.alias}\` is ready`);
            await ended;
        }
    }
}
async function readiness_stateOf({ alias, container, }) {
    const { State: state } = await (0,docker_failure/* asking */.os)(`look at the service \`${alias}\``, async () => container.inspect());
    return state;
}
/** What is told of a service that ended. */
async function deathOf({ alias, output }, how) {
    await output.ended;
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/service-died',
        message: `the service \`${alias}\` ${how}${quoted(output)}`,
        hint: "see all of its output in the job's section `services`",
    });
}
async function tooLate(service) {
    const { alias, limitMs, ports, health } = service;
    const probe = health === undefined ? '' : await lastProbe(service);
    const sign = health === undefined ? `listens on ${portsInWords(ports)}` : 'is healthy';
    return notReady(`the service \`${alias}\` is not ready: nothing says after ${limitMs / 1000} s that it ${sign}${probe}${quoted(service.output)}`, 'see why in its output, allow it more time with `ready_timeout`, or give it a `healthcheck` that fits it');
}
async function unhealthy(service) {
    return notReady(`the service \`${service.alias}\` is unhealthy${await lastProbe(service)}${quoted(service.output)}`, 'see why in its output, or mend its `healthcheck`');
}
function unseen({ alias }) {
    return notReady(`cannot see whether the service \`${alias}\` is ready: neither its image nor that of the job has a shell`, 'give it a `healthcheck` with a program of its image');
}
function notReady(message, hint) {
    return new failure/* LoomFailure */.A('environment', { code: 'docker/service-not-ready', message, hint });
}
function portsInWords(ports) {
    return ports.length === 1 ? `port ${ports.join('')}` : `one of the ports ${ports.join(', ')}`;
}
async function lastProbe(service) {
    const { Health: health } = await readiness_stateOf(service);
    const output = health?.Log.at(-1)?.Output.trim() ?? '';
    return output === '' ? '' : `; its healthcheck says:\n${output}`;
}
function quoted(output) {
    const lines = output.lastLines();
    return lines === '' ? '; it printed nothing' : `; its last lines:\n${lines}`;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/service-output.js
const service_output_lineEnd = 0x0a;
/** Of a line that has not ended, this much waits for its end. */
const longestHeldBytes = 64 * 1024;
const lastLinesKept = 10;
/** A longer line would bury the others, and half of one could show half a secret. */
const longestKeptBytes = 2048;
/** Puts a service's name before each of its lines and passes on whole lines, as far as memory that does not grow allows. */
function createServiceOutput(alias, sink) {
    const prefix = Buffer.from(`${alias} | `);
    const last = [];
    const keep = (line) => {
        last.push(line);
        if (last.length > lastLinesKept)
            last.shift();
    };
    const streams = { stdout: createLines(prefix, keep), stderr: createLines(prefix, keep) };
    return {
        write(stream, bytes) {
            const lines = streams[stream].push(bytes);
            return lines.length === 0 ? undefined : sink(stream, lines);
        },
        async end() {
            for (const stream of ['stdout', 'stderr']) {
                const rest = streams[stream].end();
                if (rest.length > 0)
                    await sink(stream, rest);
            }
        },
        lastLines: () => last.join('\n'),
    };
}
function createLines(prefix, keep) {
    let held = [];
    let heldBytes = 0;
    let hasBegun = false;
    let left = [];
    const hold = (bytes) => {
        held.push(bytes);
        heldBytes += bytes.length;
    };
    const leave = () => {
        if (!hasBegun)
            left.push(prefix);
        left.push(...held);
        held = [];
        heldBytes = 0;
    };
    const endLine = () => {
        const isShort = !hasBegun && heldBytes <= longestKeptBytes;
        keep(isShort ? Buffer.concat(held).toString().trimEnd() : '(a long line)');
        leave();
        hasBegun = false;
    };
    const take = () => {
        const bytes = Buffer.concat(left);
        left = [];
        return bytes;
    };
    return {
        push(bytes) {
            let at = 0;
            for (let end = bytes.indexOf(service_output_lineEnd); end !== -1; end = bytes.indexOf(service_output_lineEnd, at)) {
                hold(bytes.subarray(at, end + 1));
                endLine();
                at = end + 1;
            }
            if (at < bytes.length)
                hold(bytes.subarray(at));
            if (heldBytes > longestHeldBytes) {
                leave();
                hasBegun = true;
            }
            return take();
        },
        end() {
            if (heldBytes > 0 || hasBegun) {
                hold(Uint8Array.of(service_output_lineEnd));
                endLine();
            }
            return take();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/service-container.js





/** Between SIGTERM and SIGKILL: what a service keeps is thrown away anyway. */
const graceS = 1;
/** Makes a container of which neither output nor end will be missed. On failure nothing of it is left. */
async function makeServiceContainer({ docker }, options, { alias, sink }) {
    const container = await (0,docker_failure/* asking */.os)(`make the service \`${alias}\``, async () => docker.createContainer(options));
    let watch;
    try {
        watch = await watchContainer(docker, container.id);
        const stream = await container.attach({ stream: true, stdout: true, stderr: true });
        return attached({ container, watch, stream: stream }, { alias, sink });
    }
    catch (error) {
        watch?.[Symbol.dispose]();
        await removeContainer(container);
        throw (0,docker_failure/* dockerFailure */.Ri)(error, `follow the service \`${alias}\``);
    }
}
function attached({ container, watch, stream }, { alias, sink }) {
    const output = createServiceOutput(alias, sink);
    const ended = readOutput(stream, output.write);
    let hasRun = false;
    return {
        container,
        watch,
        output: { lastLines: output.lastLines, ended },
        async start() {
            await (0,docker_failure/* asking */.os)(`start the service \`${alias}\``, async () => container.start());
            hasRun = true;
        },
        async close() {
            try {
                if (hasRun)
                    await stopContainer(container, graceS);
                await removeContainer(container);
                if (hasRun)
                    await ended;
            }
            finally {
                // The stream of a container that has never run does not end.
                stream.destroy();
                await ended;
                await output.end();
                watch[Symbol.dispose]();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/service-names.js

// With `_`, which no public host name has, since GitLab's names have it and the engine resolves it.
const hostName = /^[a-z0-9]([a-z0-9_.-]{0,61}[a-z0-9])?$/i;
/** Names every service. Throws `docker/wrong-service` when two would share a host name or one has a name that is none. */
function nameServices(services) {
    const taken = new Set();
    return services.map((written) => {
        const definition = typeof written === 'string' ? { name: written } : written;
        const hostNames = definition.alias === undefined ? namesOf(definition.name) : [definition.alias];
        for (const name of hostNames) {
            if (!hostName.test(name))
                throw wrongService(`the service \`${definition.name}\` is called \`${name}\`, which is no host name`, 'give it an `alias` of letters, digits, `-` and `.`');
            if (taken.has(name.toLowerCase()))
                throw wrongService(`two services of the job are called \`${name}\``, 'give one of them another `alias`');
            taken.add(name.toLowerCase());
        }
        return { alias: hostNames[0] ?? '', hostNames, definition };
    });
}
/** `redis` for `redis:7`; for `registry:5000/team/redis:7` also what GitLab calls it, `team-redis` and `team__redis`. */
function namesOf(reference) {
    const [first = '', ...rest] = reference.replace(/@.*$/, '').split('/');
    const isRegistry = rest.length > 0 && /[.:]|^localhost$/.test(first);
    const path = isRegistry ? rest : [first, ...rest];
    const base = (path.pop() ?? '').replace(/:.*$/, '');
    return path.length === 0 ? [base] : [base, [...path, base].join('-'), [...path, base].join('__')];
}
function wrongService(message, hint) {
    return new failure/* LoomFailure */.A('usage', { code: 'docker/wrong-service', message, hint });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/service-options.js


/** How the container of a service is made. Throws `docker/wrong-service` for a command that cannot be cut into words. */
function serviceOptions({ alias, hostNames, definition }, imageId, { network, labels }) {
    const { command, entrypoint, variables = {} } = definition;
    return {
        name: `${network.name}-${alias}`,
        Image: imageId,
        Hostname: alias,
        Env: envOf(variables),
        ...(command === undefined ? {} : { Cmd: wordsOf(command, definition) }),
        ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }),
        Labels: { ...labels },
        HostConfig: {
            NetworkMode: network.name,
            // Its output is read as it comes. Kept by the engine as well, it could fill the engine's disk.
            LogConfig: { Type: 'none', Config: {} },
        },
        NetworkingConfig: { EndpointsConfig: { [network.name]: { Aliases: [...hostNames] } } },
    };
}
/** A text is cut at white space. One in which somebody expects a shell to see quotes is refused, not understood half. */
function wordsOf(command, { name }) {
    if (typeof command !== 'string')
        return command;
    if (/["'\\]/.test(command))
        throw wrongService(`the \`command\` of the service \`${name}\` has quotes or backslashes, and no shell reads it`, 'write it as a list of words: [program, first argument, …]');
    return command.split(/\s+/).filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/js/providers/docker/service.js






const defaultReadyMs = 60_000;
/** Starts a service. On failure nothing of it is left. */
async function startService(named, image, context) {
    const { alias, definition } = named;
    const { ready_timeout: readyTimeout } = definition;
    const limitMs = readyTimeout === undefined ? defaultReadyMs : (0,duration/* parseDuration */.E)(readyTimeout);
    const healthcheck = healthcheckOf(definition, image.healthcheck, limitMs);
    const options = {
        ...serviceOptions(named, image.id, context),
        ...(healthcheck === undefined ? {} : { Healthcheck: healthcheck }),
    };
    const made = await makeServiceContainer(context.engine, options, { alias, sink: context.section.fork() });
    const { watch } = made;
    const started = {
        ...context,
        ...made,
        ...(healthcheck === undefined ? {} : { health: firstHealth(watch) }),
        executor: createExecutor(made.container, watch),
        ports: image.exposedPorts,
        alias,
        limitMs,
    };
    let isWanted = true;
    const failed = watch.died.then(async (exitCode) => {
        if (exitCode === 0 || !isWanted)
            return new Promise(() => undefined);
        throw await deathOf(started, `ended with exit code ${exitCode} while the job ran`);
    });
    failed.catch(() => undefined);
    try {
        await made.start();
    }
    catch (error) {
        await made.close();
        throw error;
    }
    return {
        alias,
        failed,
        whenReady: async (signal) => whenReady(started, signal),
        async [Symbol.asyncDispose]() {
            isWanted = false;
            await made.close();
        },
    };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/working-directory.js


/**
 * Refuses an image that would start its processes in a directory of `/proc` or `/dev/fd`: such a one can be a directory of the
 * engine's machine that a runtime left open (CVE-2024-21626). Fails with `docker/unsafe-directory`.
 */
function refuseWorkingDirectory(image) {
    const directory = external_node_path_.posix.join('/', image.workingDirectory ?? '');
    if (!/^\/(proc|dev\/fd)(\/|$)/.test(directory))
        return;
    throw new failure/* LoomFailure */.A('environment', {
        code: 'docker/unsafe-directory',
        message: `the image \`${image.reference}\` has the working directory \`${directory}\`, which may lie outside of its container`,
        hint: 'do not use it, unless you know who made it: an image has no reason for such a `WORKDIR`',
    });
}

;// CONCATENATED MODULE: ./build/js/providers/docker/services.js





/**
 * Starts all services of a job side by side on a network of its own, and waits until all are ready; `docs/docker-images.md` says
 * when that is. Their output goes into the section `services` until they are disposed. The first that fails ends the waiting for the
 * others; then, and when the signal aborts, everything that was made is removed.
 */
async function startServices(written, context) {
    const named = nameServices(written);
    const { signal, engine, labels } = context;
    const section = await context.log.open('services');
    const running = [];
    let network;
    let outcome = 'success';
    let disposal;
    const dispose = async () => {
        disposal ??= removeAll(running, network, context.log).then(async () => section.finish(outcome));
        await disposal;
    };
    try {
        const images = await inParallel(named, signal, async (one, stop) => services_resolveImage(one, context, stop));
        network = await createNetwork(engine, labels);
        const place = { ...context, network, section };
        await inParallel(images, signal, async ([one, image], stop) => {
            stop.throwIfAborted();
            const service = await startService(one, image, place);
            running.push(service);
            await service.whenReady(stop);
        });
        const failed = Promise.race(running.map((service) => service.failed));
        failed.catch(() => (outcome = 'failed'));
        return { networkId: network.id, failed, [Symbol.asyncDispose]: dispose };
    }
    catch (error) {
        outcome = signal.aborted ? 'cancelled' : 'failed';
        await dispose();
        throw error;
    }
}
/** Works for all at once. The first failure aborts what the others are given, and is thrown once all have ended. */
async function inParallel(items, signal, work) {
    const failing = new AbortController();
    const stop = AbortSignal.any([signal, failing.signal]);
    const all = items.map(async (item) => {
        try {
            return await work(item, stop);
        }
        catch (error) {
            failing.abort(error);
            throw error;
        }
    });
    await Promise.allSettled(all);
    failing.signal.throwIfAborted();
    return Promise.all(all);
}
async function services_resolveImage(named, { resolve }, stop) {
    const image = await resolve(named.definition.name, named.alias, stop);
    refuseWorkingDirectory(image);
    return [named, image];
}
/** Removes everything that can be. What cannot is told, and left to the next start of Loom. */
async function removeAll(running, network, log) {
    const remove = async (what, resource) => {
        try {
            await resource?.[Symbol.asyncDispose]();
        }
        catch (error) {
            const message = `${what} is left on the Docker Engine: ${(0,docker_failure/* wordsOf */.Z9)(error)}`;
            await log.tell({ type: 'warning', code: 'docker/left-behind', message });
        }
    };
    await Promise.all(running.map(async (service) => remove(`the service \`${service.alias}\``, service)));
    await remove('the network of the services', network);
}

// EXTERNAL MODULE: ./build/js/providers/ladder.js
var ladder = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/js/providers/docker/step.js
var step_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var step_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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






// A single argument of a program is limited to 128 KiB on Linux.
const longestArgument = 100_000;
/** How long a step may outlive SIGKILL before the whole container is ended. */
const lastResortMs = 2000;
/**
 * Runs a step by an exec of its own, which leads a process group inside. The API cannot signal an exec: its number is the first
 * line of its output, and a second exec sends the signals. The last rung ends the container.
 */
async function runContainerStep({ script, exitOnError, trace, variables }, step, output) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { container, user, signal } = step;
        const options = [...(exitOnError ? ['-e'] : []), ...(trace ? ['-x'] : [])];
        const command = await commandOf(script, container);
        const request = {
            argv: ['sh', '-c', 'echo "$$"; exec "$@"', 'loom', 'sh', ...options, ...command],
            environment: variables,
            directory: projectDirectory,
            ...(user === undefined ? {} : { user }),
        };
        const { sink, pid } = withoutPid(output);
        const running = await container.executor.start(request, sink);
        const sent = new Set();
        let isEnded = false;
        const end = () => {
            isEnded = true;
            sent.add('SIGKILL');
            // Of an engine that is gone the watch tells.
            container.kill().catch(() => undefined);
        };
        const send = (name) => {
            sent.add(name);
            void pid.then(async (group) => signalGroup(container, group, name)).catch(end);
        };
        const climb = step_addDisposableResource(env_1, (0,ladder/* climbLadder */.I)(signal, { ladder: step.ladder, send, end, lastResortMs }), false);
        try {
            const exitCode = await running.exit;
            await Promise.race([running.outputEnd, climb.over]);
            // No step may follow in a container that is about to end.
            if (isEnded)
                await container.watch.died;
            const name = [...sent].find((one) => 128 + external_node_os_.constants.signals[one] === exitCode);
            return { exitCode, ...(name === undefined ? {} : { signal: name }), pipesHeldOpen: false };
        }
        finally {
            running.close();
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        step_disposeResources(env_1);
    }
}
/** `sh`'s last arguments. A script that is too long for an argument becomes a file of the container, outside of the workspace. */
async function commandOf(script, { container }) {
    // A leading dash would be taken for an option.
    if (Buffer.byteLength(script) <= longestArgument)
        return ['-c', /^[-+]/.test(script) ? ` ${script}` : script];
    const name = `.loom-script-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
    await (0,docker_failure/* asking */.os)('put a script into the container', async () => container.putArchive(await packFiles([{ name, bytes: Buffer.from(script), mode: 0o444 }]), { path: '/' }));
    return [`/${name}`];
}
/** Takes the first line of standard output, the number of the step's process, from what goes on. */
function withoutPid(output) {
    let line = '';
    let tell;
    const pid = new Promise((resolve) => (tell = resolve));
    return {
        pid,
        sink(stream, bytes) {
            if (stream === 'stderr' || line === undefined)
                return output(stream, bytes);
            const end = bytes.indexOf(0x0a);
            line += Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString();
            if (end === -1)
                return undefined;
            tell(Number(line));
            line = undefined;
            return end + 1 === bytes.length ? undefined : output(stream, bytes.subarray(end + 1));
        },
    };
}
/** As root: a step may have become another user. */
async function signalGroup({ executor }, group, name) {
    const argv = ['sh', '-c', `kill -${name.slice(3)} -${group}`];
    await executor.run({ argv, user: '0' }, () => undefined);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/tests.js
var tests_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var tests_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const root = '.loom-tests';
const recordName = /^[\w.-]+\.jsonl$/;
/** Of one process; what is beyond is left behind. */
const longestFile = 256 * 1024 * 1024;
/** Makes places for the records of a container's steps in the container itself, so that any engine will do. */
function createContainerTests({ container, user: { uid, gid } }, { name, bytes }) {
    let steps = 0;
    return async () => {
        steps += 1;
        const own = `${root}/${steps}`;
        const made = [
            { name: root, mode: 0o755 },
            { name: `${root}/node_modules`, mode: 0o755 },
            { name: `${root}/node_modules/${name}`, mode: 0o444, bytes },
            { name: own, mode: 0o700, uid, gid },
        ];
        await (0,docker_failure/* asking */.os)('make a place for records of tests', async () => container.putArchive(await packFiles(steps === 1 ? made : made.slice(-1)), { path: '/' }));
        return {
            modulePath: `/${root}/node_modules/${name}`,
            directory: `/${own}`,
            moveTo: async (to, signal) => (0,docker_failure/* asking */.os)('read the records of tests', async () => {
                const stream = await container.getArchive({ path: `/${own}`, abortSignal: signal });
                await writeFiles(external_node_stream_.Readable.from(stream), String(steps), to);
            }),
        };
    };
}
/** Only plain files directly in the directory: a job may have put anything there. */
async function writeFiles(tar, prefix, to) {
    await (0,promises_.mkdir)(to, { mode: 0o700 });
    for await (const { path, type, content } of readTar(tar, prefix)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const name = path.toString();
            if (type !== 'file' || !recordName.test(name))
                continue;
            const file = tests_addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(to, name), 'wx', 0o600), true);
            let left = longestFile;
            for await (const chunk of content) {
                if (left <= 0)
                    continue;
                await file.write(chunk.subarray(0, left));
                left -= chunk.length;
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = tests_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
}

;// CONCATENATED MODULE: ./build/js/providers/docker/session.js















/** Makes everything that a job needs on the engine, or, when it fails or the signal aborts, leaves nothing. */
async function openSession(request, options, signal) {
    const made = createDisposer();
    try {
        const { engine, env, pulls } = options;
        const { job, log, workspace } = request;
        const labels = (0,docker_labels/* labelsOf */.P)(options.owner, { run: options.runId, job: job.id });
        const context = { engine, env, pulls, log, signal };
        const image = await resolveImage(imageRequest(job, workspace), context);
        refuseWorkingDirectory(image);
        const services = await openServices(request, { ...context, labels, shellImage: image.id }, made);
        const secrets = made.use(await mountSecrets({ engine, labels, imageId: image.id, files: request.secretFiles ?? [] }));
        const user = imageOptions(job).user;
        const mount = made.use(await mountWorkspace({
            ...options,
            labels,
            log,
            workspace,
            jobId: job.id,
            image: { id: image.id, user: user ?? image.user },
        }));
        const container = await startMounted({
            engine,
            labels,
            job,
            image,
            workspace,
            name: containerName(options.runId, job.id),
            mounts: [...mount.mounts, ...secrets.mounts],
            binds: mount.binds ?? [],
            ...(services === undefined ? {} : { networkId: services.networkId }),
        }, made, signal);
        await Promise.all([secrets.fill(container.user), mount.fill(mounted(container), signal)]);
        await log.provider.tell({ type: 'workspace_mounted', mount_mode: mount.mode, method: mount.method });
        tellOutOfMemory(container, request);
        const recorded = request.recorder === undefined ? {} : { recordTests: createContainerTests(container, request.recorder) };
        const parts = { container, mount, services, image, made, log, secretPaths: secrets.paths, ...recorded };
        return createSession(parts, { ...options, ...(user === undefined ? {} : { user }) });
    }
    catch (error) {
        await removeMade(made, request.log);
        throw error;
    }
}
/** What cannot be removed is told, and left to the next start of Loom: what became of the job says more. */
async function removeMade(made, log) {
    try {
        await made[Symbol.asyncDispose]();
    }
    catch (error) {
        if (!(error instanceof failure/* LoomFailure */.A))
            throw error;
        const message = `what the job had on the Docker Engine may be left there: ${error.message}`;
        await log.tell({ type: 'warning', code: 'docker/left-behind', message });
    }
}
function imageOptions({ image_options: options }) {
    return typeof options === 'object' ? options : {};
}
function imageRequest(job, workspace) {
    const options = job.image_options === undefined ? {} : { options: job.image_options };
    return { reference: job.image ?? '', workspace, ...options };
}
async function openServices({ job, workspace }, context, made) {
    if (job.services === undefined || job.services.length === 0)
        return undefined;
    const resolve = async (reference, service, signal) => resolveImage({ reference, workspace, service }, { ...context, signal });
    return made.use(await startServices(job.services, { ...context, resolve }));
}
/** An engine that does not have the directory of a bind mount says so when it is to be used first. */
async function startMounted(request, made, signal) {
    try {
        return await startContainer(request, made, signal);
    }
    catch (error) {
        if (error instanceof failure/* LoomFailure */.A && /bind source path does not exist/.test(error.message))
            throw notSameDirectory(request, error);
        throw error;
    }
}
/** Readable in a list of containers, and no other's. */
function containerName(runId, job) {
    const readable = job.replace(/[^a-zA-Z0-9_.-]+/g, '-').slice(0, 40);
    return `loom-${runId}-${readable}-${(0,external_node_crypto_.randomBytes)(3).toString('hex')}`;
}
function mounted({ container, user, executor }) {
    return { container, executor, uid: user.uid, gid: user.gid };
}
function tellOutOfMemory({ watch }, { job, log }) {
    const limit = job.resources?.memory;
    watch.onOutOfMemory(() => {
        const bound = limit === undefined ? 'than the engine has' : `than its limit of ${limit}`;
        const message = `a process of the job was ended for want of memory: it used more ${bound}`;
        void log.tell({ type: 'warning', code: 'docker/out-of-memory', message });
    });
}
function createSession({ container, mount, services, image, made, log, secretPaths, recordTests }, options) {
    const broken = new AbortController();
    let failure;
    services?.failed.catch((error) => {
        failure = error instanceof Error ? error : new Error(String(error));
        broken.abort({ kind: 'fail-fast', now: new AbortController().signal });
    });
    return {
        projectDir: projectDirectory,
        environment: { ...environmentIn(image, container.user.home), ...mount.environment },
        secretPaths,
        ...(recordTests === undefined ? {} : { recordTests }),
        async run(step, output, signal) {
            const both = AbortSignal.any([signal, broken.signal]);
            const variables = { ...mount.environment, ...step.variables };
            const own = { ...options, container, signal: both };
            const exit = await runContainerStep({ ...step, variables }, own, output);
            if (failure !== undefined)
                throw failure;
            if (container.watch.wasCut())
                throw connectionCut();
            return exit;
        },
        async bringBack(signal) {
            if (!container.hasEnded())
                await endLeftovers(container, options.graceMs);
            await mount.bringBack(mounted(container), signal);
        },
        openShell: async (shell) => runContainerShell(container, shell, { ...options, terminalType: options.env['TERM'] ?? 'xterm' }),
        [Symbol.asyncDispose]: async () => removeMade(made, log),
    };
}
function connectionCut() {
    return new failure/* LoomFailure */.A('environment', {
        code: 'docker/engine-lost',
        message: 'the connection to the Docker Engine was cut, and the job ended with it',
        hint: 'see that the engine runs and can be reached, then `loom retry`',
    });
}
// What the engine gives a container whose image says nothing.
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function environmentIn(image, home) {
    return { PATH: defaultPath, HOME: home, ...image.environment };
}

;// CONCATENATED MODULE: ./build/js/providers/docker/pull-progress.js
const betweenTotalsMs = 1000;
const finished = new Set(['Pull complete', 'Already exists']);
/**
 * Makes lines of what the engine tells of a pull: one when a layer is there, and about once a second how far the whole is.
 * Gives none for most events.
 */
function createPullProgress(nowMs) {
    const layers = new Map();
    let done = 0;
    let lastMs = nowMs();
    return ({ id, status = '', progressDetail }) => {
        if (id === undefined || status.startsWith('Pulling from'))
            return id === undefined ? status : `${status}: ${id}`;
        if (finished.has(status)) {
            done += 1;
            return `${id}: ${status}`;
        }
        const layer = layers.get(id) ?? { currentBytes: 0, totalBytes: 0 };
        layers.set(id, layer);
        if (status === 'Download complete')
            layer.currentBytes = layer.totalBytes;
        if (status !== 'Downloading')
            return undefined;
        layer.currentBytes = progressDetail?.current ?? 0;
        layer.totalBytes = progressDetail?.total ?? 0;
        if (nowMs() - lastMs < betweenTotalsMs)
            return undefined;
        lastMs = nowMs();
        const sum = (key) => megabytes([...layers.values()].reduce((total, each) => total + each[key], 0));
        return `${done} layers there, ${sum('currentBytes')} of ${sum('totalBytes')} MB downloaded`;
    };
}
function megabytes(bytes) {
    return (bytes / 1e6).toFixed(1);
}

;// CONCATENATED MODULE: ./build/js/providers/docker/pull.js


function createPulls(engine) {
    const running = new Map();
    const start = (request) => {
        const lines = new Set();
        const abort = new AbortController();
        const tell = async (line) => {
            await Promise.all([...lines].map(async (sink) => sink(line)));
        };
        return { lines, abort, digest: pullOnce(engine, request, { tell, signal: abort.signal }) };
    };
    return {
        async pull(request, line, signal) {
            signal.throwIfAborted();
            const key = keyOf(request);
            const shared = running.get(key) ?? start(request);
            if (!running.has(key)) {
                running.set(key, shared);
                const forget = () => void (running.get(key) === shared && running.delete(key));
                shared.digest.then(forget, forget);
            }
            shared.lines.add(line);
            try {
                return await untilAborted(shared.digest, signal);
            }
            finally {
                shared.lines.delete(line);
                if (shared.lines.size === 0) {
                    running.delete(key);
                    shared.abort.abort();
                }
            }
        },
    };
}
function keyOf({ reference: { domain, path, tag, digest }, platform }) {
    return JSON.stringify([domain, path, digest ?? tag ?? 'latest', platform]);
}
async function pullOnce({ docker }, { reference, platform, credentials }, { tell, signal }) {
    const stream = (await docker.createImage(credentials, {
        fromImage: reference.name,
        tag: reference.digest ?? reference.tag ?? 'latest',
        ...(platform === undefined ? {} : { platform }),
        abortSignal: signal,
    }));
    const lineOf = createPullProgress(() => performance.now());
    let digest;
    for await (const event of readEngineEvents(stream)) {
        digest = /^Digest: (\S+)/.exec(event.status ?? '')?.[1] ?? digest;
        const line = lineOf(event);
        if (line !== undefined)
            await tell(line);
    }
    return digest;
}
/** Settles as the work does, or at once when the signal aborts; then nobody hears of the work any more. */
async function untilAborted(work, signal) {
    const settled = new AbortController();
    const aborted = new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve();
        }, { signal: settled.signal });
    });
    try {
        await Promise.race([work, aborted]);
    }
    finally {
        settled.abort();
    }
    signal.throwIfAborted();
    return work;
}

;// CONCATENATED MODULE: ./build/js/providers/docker/docker.js








const defaultLadder = { interruptMs: 7500, terminateMs: 2500 };
/** Runs each job in a container of its own. Nothing is asked of an engine before the first job is prepared. */
function createDockerProvider(options) {
    const { env, ladder = defaultLadder, graceMs = 500 } = options;
    const ledgers = new Map();
    let connected;
    let pulls;
    let hasReaped = false;
    const engine = async () => {
        connected ??= (0,connect.connectEngine)({ env }).catch((error) => {
            // A later attempt of a job may find it.
            connected = undefined;
            throw error;
        });
        return connected;
    };
    return {
        name: 'docker',
        engine,
        attach: async (job, secretNames) => attachSession({
            engine: await engine(),
            runId: options.runId,
            job,
            secretNames,
            terminalType: env['TERM'] ?? 'xterm',
        }),
        async prepare(request, signal) {
            const [found, owner] = await Promise.all([engine(), (0,docker_owner/* ownOwner */.CR)(env)]);
            const isFirst = !hasReaped;
            hasReaped = true;
            const reaping = isFirst ? docker_reap(request, found, { env, signal }) : undefined;
            // It is awaited below; what fails it may come before.
            reaping?.catch(() => undefined);
            pulls ??= createPulls(found);
            const place = options.placeOf(request.job.id);
            const ledger = ledgers.get(request.workspace) ?? createLedger();
            ledgers.set(request.workspace, ledger);
            const own = { ...options, ...place, engine: found, pulls, owner, ladder, graceMs, ledger };
            try {
                return await openSession(request, own, signal);
            }
            finally {
                await reaping;
            }
        },
    };
}
/** Removes what killed runs left, beside the preparation of the first job, which says so. Trouble with it is no trouble of the job's. */
async function docker_reap({ log }, engine, options) {
    const warn = async (message) => log.provider.tell({ type: 'warning', code: 'docker/leftover', message });
    try {
        const told = (0,reap/* describeReaped */.X7)(await (0,reap/* reapDead */.ln)(engine, options));
        if (told !== undefined)
            await warn(told);
    }
    catch (error) {
        if (!(error instanceof failure/* LoomFailure */.A))
            throw error;
        await warn(error.message);
    }
}


/***/ }),

/***/ 9215:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ hasHostIds),
/* harmony export */   Qx: () => (/* binding */ makeHostId),
/* harmony export */   q5: () => (/* binding */ readHostId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1569);
/* harmony import */ var _base_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6092);
/* harmony import */ var _base_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6910);
/* harmony import */ var _base_system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9086);









/**
 * What this user of this machine is called on engines during one boot: a digest of the machine's id, its name, the user, and a
 * random key. The key is made once a boot and kept in the user's state directory, since machines that were cloned from one image
 * have the rest in common. Where it cannot be kept, the id is a new one each time, and nobody finds again what has it.
 */
async function makeHostId(bootId, env) {
    const path = keyPath(bootId, env);
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const own = await digestOf(key);
    const keep = async () => {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true, mode: 0o700 });
        await leaveKey(path, key);
        return (await readHostId(bootId, env)) ?? own;
    };
    return (0,_base_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ifSystemAllows */ .L)(keep, own);
}
/** The id that this user of this machine had during a boot. Undefined when it had none, or none that is known any more. */
async function readHostId(bootId, env) {
    try {
        const key = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(keyPath(bootId, env));
        return /^[0-9a-f]{32}$/.test(key) ? await digestOf(key) : undefined;
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT', 'ENOTDIR', 'EINVAL', 'EACCES'))
            return undefined;
        throw error;
    }
}
/** Whether this user has ever made an id on this machine: if not, nothing on any engine is theirs. */
function hasHostIds(env) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(keysDirectory(env));
}
function keysDirectory(env) {
    const base = env['XDG_STATE_HOME'];
    const home = env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_3__.homedir)();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(home, '.local/state'), 'loom/boots');
}
function keyPath(bootId, env) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(keysDirectory(env), bootId === '' ? 'any' : bootId);
}
/** A symbolic link to nothing is made in one step with what it says: of several processes the first wins. */
async function leaveKey(path, key) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(key, path).catch((error) => {
        if (!(0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'EEXIST'))
            throw error;
    });
}
async function digestOf(key) {
    return (0,_base_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)((0,_base_json_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalJson */ .d)([key, await machineId(), (0,node_os__WEBPACK_IMPORTED_MODULE_3__.hostname)(), process.getuid?.() ?? null]));
}
async function machineId() {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)('/etc/machine-id', 'utf8')).trim();
    }
    catch (error) {
        if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_5__/* .hasCode */ .up)(error, 'ENOENT', 'EACCES'))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 3897:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ labelsOf),
/* harmony export */   l: () => (/* binding */ labelNames)
/* harmony export */ });
/** Labels of everything that Loom makes on an engine. */
const labelNames = {
    run: 'dev.loom.run',
    job: 'dev.loom.job',
    /** What a container is for: `job` has the steps of one. */
    role: 'dev.loom.role',
    /** JSON of an `Owner`. */
    owner: 'dev.loom.owner',
};
function labelsOf(owner, { run, job }) {
    return { [labelNames.run]: run, [labelNames.job]: job, [labelNames.owner]: JSON.stringify(owner) };
}


/***/ }),

/***/ 3447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ ownOwner),
/* harmony export */   GT: () => (/* binding */ decodeOwner),
/* harmony export */   XU: () => (/* binding */ isDead)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4254);
/* harmony import */ var _host_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9215);



/** This process, as the owner of what it makes on an engine. Its user's state directory remembers the machine's id. */
async function ownOwner(env) {
    const identity = await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyProcess */ .w)(process.pid);
    return { host_id: await (0,_host_id_js__WEBPACK_IMPORTED_MODULE_1__/* .makeHostId */ .Qx)(identity.boot_id, env), ...identity };
}
const ownerSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    host_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^sha256:[0-9a-f]{64}$/)),
    pid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(1)),
    start_time: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^[\x20-\x7e]{1,64}$/)),
    // It becomes the name of a file.
    boot_id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/)),
    pid_namespace: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^pid:\[\d{1,20}\]$/))),
});
/** Reads a label, which anybody who may use the engine can have written. Undefined for what `labelsOf` does not write. */
function decodeOwner(label) {
    const decoded = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qFJ(), ownerSchema), label);
    return decoded.success ? decoded.output : undefined;
}
/**
 * Whether an owner is gone for certain. What is in doubt is left alone, since an engine may be shared:
 *
 * - Another boot than this one: only if this user's state directory knows the host id of that boot. Two machines cloned from one
 *   image boot apart, so neither knows the other's; what has lived through the same boot can be looked at.
 * - This boot: only if the host id and the process namespace are this process's own, and the process is not there. Into the
 *   namespace of another container nobody can look.
 */
async function isDead(owner, own, env) {
    if (owner.boot_id !== own.boot_id) {
        if (owner.boot_id === '' || own.boot_id === '')
            return false;
        return owner.host_id === (await (0,_host_id_js__WEBPACK_IMPORTED_MODULE_1__/* .readHostId */ .q5)(owner.boot_id, env));
    }
    if (owner.host_id !== own.host_id || owner.pid_namespace !== own.pid_namespace)
        return false;
    return !(await (0,_base_process_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .isAlive */ ._)(owner));
}


/***/ }),

/***/ 7521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X7: () => (/* binding */ describeReaped),
/* harmony export */   countLeftovers: () => (/* binding */ countLeftovers),
/* harmony export */   findLeftovers: () => (/* binding */ findLeftovers),
/* harmony export */   ln: () => (/* binding */ reapDead),
/* harmony export */   removeLeftovers: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* unused harmony export leftoverKinds */
/* harmony import */ var _base_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2521);
/* harmony import */ var _base_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2685);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8006);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3897);
/* harmony import */ var _owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3447);





/** Kinds of what runs make on an engine, in the order in which they can be removed: each holds the next ones. */
const leftoverKinds = ['container', 'network', 'volume'];
/** Finds and removes what dead runs of this user and machine left. */
async function reapDead(engine, { env, signal }) {
    return removeLeftovers(engine, await findLeftovers(engine, env), signal);
}
/** What belongs to owners that are dead for certain (`isDead`), sorted; nothing without a label that says so. */
async function findLeftovers({ docker }, env) {
    const own = await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .ownOwner */ .CR)(env);
    const verdicts = new Map();
    const judge = async (label) => {
        const owner = (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeOwner */ .GT)(label);
        return owner !== undefined && (await (0,_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isDead */ .XU)(owner, own, env));
    };
    const leftovers = [];
    for (const { labels, ...found } of await listLabelled(docker)) {
        const label = labels[_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.owner] ?? '';
        const verdict = verdicts.get(label) ?? (await judge(label));
        verdicts.set(label, verdict);
        if (verdict)
            leftovers.push({ ...found, ...runOf(labels) });
    }
    return leftovers;
}
async function listLabelled(docker) {
    const filters = { label: [_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.owner] };
    const [containers, networks, volumes] = await (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)('list what runs have left', async () => Promise.all([
        docker.listContainers({ all: true, filters }),
        docker.listNetworks({ filters }),
        docker.listVolumes({ filters }),
    ]));
    // Where there is no volume, some engines give no list of them either.
    const { Volumes: volumeList } = volumes;
    const found = [];
    for (const { Id: id, Names: [name = id] = [], Labels: labels } of containers)
        found.push({ kind: 'container', id, name: name.replace(/^\//, ''), labels });
    for (const { Id: id, Name: name, Labels: labels = {} } of networks)
        found.push({ kind: 'network', id, name, labels });
    for (const { Name: name, Labels: labels } of volumeList ?? [])
        found.push({ kind: 'volume', id: name, name, labels });
    return found.sort((a, b) => leftoverKinds.indexOf(a.kind) - leftoverKinds.indexOf(b.kind) || (0,_base_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .U)(a.name, b.name));
}
function runOf(labels) {
    const run = labels[_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .labelNames */ .l.run] ?? '';
    return /^\d{10,20}$/.test(run) ? { run } : {};
}
/**
 * Removes by id what was found, containers that still run too, and nothing that it was not told of. What another process removes
 * at the same time counts as removed; what the engine refuses is given back with its reason. Ends early, with what is done so far,
 * when the signal aborts or the engine is lost.
 */
async function removeLeftovers({ docker }, leftovers, signal) {
    const removed = new Set();
    const reasons = new Map();
    let isEngineLost = false;
    const work = async (leftover) => {
        if (signal.aborted || isEngineLost)
            return;
        try {
            await remove(docker, leftover, signal);
            removed.add(leftover);
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 404))
                removed.add(leftover);
            else if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error))
                reasons.set(leftover, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(error));
            else if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isLost */ .JD)(error)) {
                isEngineLost = true;
                reasons.set(leftover, 'the Docker Engine went away');
            }
            else if (!signal.aborted)
                throw error;
        }
    };
    for (const kind of leftoverKinds) {
        const ofKind = leftovers.filter((leftover) => leftover.kind === kind);
        await (0,_base_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .forEachLimited */ .v)(ofKind, removedAtOnce, work);
    }
    return {
        removed: leftovers.filter((leftover) => removed.has(leftover)),
        kept: [...reasons].map(([leftover, reason]) => ({ leftover, reason })),
    };
}
/** So many keep an engine busy; it takes some of the steps one after the other anyway. */
const removedAtOnce = 4;
async function remove(docker, { kind, id }, signal) {
    if (kind === 'network')
        await docker.getNetwork(id).remove();
    else if (kind === 'volume')
        await docker.getVolume(id).remove();
    else
        await removeContainer(docker.getContainer(id), signal);
}
/** Removes a container with its volumes that have no name. */
async function removeContainer(container, signal) {
    try {
        await container.remove({ force: true, v: true });
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, 409) || !/already in progress/.test(error.message))
            throw error;
        // Another process removes it. Until it is gone, its networks and volumes are in use.
        await container.wait({ condition: 'removed', abortSignal: signal });
    }
}
/** How many there are of each kind: `2 containers, 1 network and 3 volumes`. */
function countLeftovers(leftovers) {
    const counts = leftoverKinds.flatMap((kind) => {
        const count = leftovers.filter((leftover) => leftover.kind === kind).length;
        return count === 0 ? [] : [`${count} ${kind}${count === 1 ? '' : 's'}`];
    });
    return counts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
/** What was done, as one line. Undefined when nothing was. */
function describeReaped({ removed, kept }) {
    const parts = [
        ...(removed.length === 0 ? [] : [`removed ${countLeftovers(removed)} that killed runs had left`]),
        ...kept.map(({ leftover: { kind, name }, reason }) => `cannot remove the ${kind} ${name}: ${reason}`),
    ];
    return parts.length === 0 ? undefined : parts.join('; ');
}


/***/ })

};
