import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { type BrowserPage, findChromium, type Look, openBrowserPage } from './support/chromium.ts'
import { temporaryDirectory } from './support/environment.ts'
import type { ScriptedJob } from './support/recorded-run.ts'
import { hostile, pageOf, saying } from './support/report-page.ts'

const chromium = findChromium()
const skip = chromium === undefined ? 'there is no chromium on the PATH' : false

let browser: BrowserPage | undefined
after(async () => browser?.[Symbol.asyncDispose]())

/** Opens the page of the given jobs from the disk. All tests share a browser. */
async function withPage(
  jobs: readonly ScriptedJob[],
  look: Look,
  check: (page: BrowserPage) => Promise<void>,
): Promise<void> {
  await using directory = await temporaryDirectory()
  const path = join(directory.path, 'report.html')
  writeFileSync(path, await pageOf(jobs))
  browser ??= await openBrowserPage(chromium ?? '')
  await browser.emulate(look)
  await browser.open(`file://${path}`)
  await check(browser)
}

const jobs: readonly ScriptedJob[] = [
  { id: 'lint', stage: 'check', steps: [{ command: 'npm run lint', output: ['no problems\n'] }] },
  {
    id: 'unit',
    stage: 'test',
    needs: ['lint'],
    steps: [{ command: 'npm test', exitCode: 1, output: [`${'x'.repeat(900)}\nall is lost\n`] }],
    startMs: 1000,
  },
]

for (const [width, scheme] of [
  [1280, 'light'],
  [400, 'dark'],
] as const) {
  test(
    `${scheme}, ${width} pixels: nothing is complained of, nothing sticks out, what failed is in sight`,
    { skip },
    async () => {
      await withPage(jobs, { scheme, width }, async (page) => {
        assert.deepEqual(page.complaints, [])
        assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
        const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor')
        assert.equal(ground, { light: 'rgb(255, 255, 255)', dark: 'rgb(16, 20, 26)' }[scheme])
        const failed = "[...document.querySelectorAll('.output')].filter((one) => one.checkVisibility())"
        assert.match(
          String(await page.evaluate(`${failed}.map((one) => one.innerText).join('|')`)),
          /all is lost/,
        )
      })
    },
  )
}

const focused =
  "document.activeElement.tagName.toLowerCase() + ' ' + document.activeElement.innerText.match(/\\w+/)?.[0]"

test(
  'everything is reached by keyboard, is seen to be, and unfolds, also without scripts',
  { skip },
  async () => {
    await withPage(jobs, { scheme: 'light', width: 1280, scripts: false }, async (page) => {
      const reached: string[] = []
      while (reached.at(-1) !== 'summary lint' && reached.length < 20) {
        await page.press('Tab')
        reached.push(String(await page.evaluate(focused)))
        assert.equal(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'), 'solid')
      }
      assert.deepEqual(reached, [
        'a unit',
        ...['a What', 'a Graph', 'a Timeline', 'a Jobs', 'a Warnings'],
        ...['summary unit', 'summary 01'],
        'div check',
        ...['a lint', 'a unit'],
        'summary lint',
      ])
      await page.press('Enter')
      assert.equal(await page.evaluate('document.activeElement.parentElement.open'), true)
    })
  },
)

test('a link to a job unfolds it', { skip }, async () => {
  await withPage(jobs, { scheme: 'light', width: 1280 }, async (page) => {
    const isOpen = async () => page.evaluate("document.querySelector('[data-name=lint].job').open")
    assert.equal(await isOpen(), false)
    await page.evaluate("document.querySelector('.timeline a').focus()")
    await page.press('Enter')
    assert.equal(await isOpen(), true)
  })
})

test('hostile names and outputs are text and nothing else', { skip }, async () => {
  await withPage(saying(hostile), { scheme: 'light', width: 1280 }, async (page) => {
    assert.deepEqual(page.complaints, [])
    assert.deepEqual(
      await page.evaluate(
        "['script', 'img', '[onmouseover]', '[onfocus]'].map((what) => document.querySelectorAll(what).length)",
      ),
      [1, 0, 0, 0],
    )
    const names = (await page.evaluate(
      "[...document.querySelectorAll('h3 .name')].map((one) => one.textContent)",
    )) as string[]
    assert.ok(names.includes(`${hostile[0] ?? ''} 0`), names.join('\n'))
  })
})

test(
  'what gets into a page after all can run no script, load nothing and restyle nothing',
  { skip },
  async () => {
    await withPage(jobs, { scheme: 'light', width: 1280 }, async (page) => {
      await page.evaluate(`
      const script = document.createElement('script')
      script.textContent = 'globalThis.wasRun = true'
      const image = document.createElement('img')
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
      document.body.append(script, image)
      document.body.setAttribute('style', 'color: rgb(1, 2, 3)')
    `)
      assert.equal(await page.evaluate('globalThis.wasRun'), undefined)
      assert.notEqual(await page.evaluate('getComputedStyle(document.body).color'), 'rgb(1, 2, 3)')
      assert.equal(page.complaints.filter((one) => one.includes('Content Security Policy')).length, 3)
    })
  },
)

test('among 1,000 jobs one is found by name, and those out of sight are not laid out', { skip }, async () => {
  const output = [Array.from({ length: 100 }, (_, at) => `line ${at}\n`).join('')]
  const many = Array.from({ length: 1000 }, (_, at) => ({
    id: `job-${at}`,
    steps: [{ command: 'make', output }],
  }))
  await withPage(many, { scheme: 'light', width: 1280 }, async (page) => {
    assert.deepEqual(page.complaints, [])
    const find = (text: string) => `
      document.querySelector('.find input').value = '${text}'
      document.querySelector('.find input').dispatchEvent(new Event('input'))
      document.querySelector('.find output').value`
    assert.equal(await page.evaluate(find('b-99')), '11 of 1000')
    assert.equal(
      await page.evaluate(
        "[...document.querySelectorAll('.job')].filter((one) => one.checkVisibility()).length",
      ),
      11,
    )
    assert.equal(await page.evaluate(find('')), '')
    const last =
      "document.querySelector('.job:last-of-type .output').checkVisibility({ contentVisibilityAuto: true })"
    assert.equal(await page.evaluate(last), false)
  })
})
