import { twoMachines } from '../support/two-machines.ts'
import { type Divergence, workflowOf } from './case.ts'

/** Stands for a test runner that writes JUnit XML. */
const runner = `
echo '<testsuites><testsuite name="dates" file="test/dates.test.js"><testcase name="parses"/><testcase name="shows the day" line="14">' > report.xml
test "\${FIXED_CLOCK:-}" = 1 || echo '<failure message="expected 2026-01-31, got 2026-02-01"/>' >> report.xml
echo '</testcase></testsuite></testsuites>' >> report.xml
test "\${FIXED_CLOCK:-}" = 1
`

export const failingTest: Divergence = {
  title: 'A test that fails on one side',
  story:
    'One test needs a fixed clock, which a variable of the laptop gives. The runner writes JUnit XML, so the test is named.',
  cause: /FIXED_CLOCK/,
  async sides() {
    const artifacts = { reports: { junit: 'report.xml' } }
    const machines = await twoMachines({
      '.loom/workflow.yml': workflowOf(['sh run-tests.sh'], { artifacts }),
      'run-tests.sh': runner.trimStart(),
    })
    const { laptop, ci } = machines
    const [a, b] = [await laptop.run({ env: { FIXED_CLOCK: '1' } }), await ci.run()]
    return { machine: ci, a, b, [Symbol.asyncDispose]: async () => machines[Symbol.asyncDispose]() }
  },
}
