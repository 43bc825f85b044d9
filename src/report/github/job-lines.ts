import colors from 'picocolors'
import type { RunEvent, StepUnit } from '../../model/event.ts'
import { cacheLine, endLine, isStreamed, preparationOf, stepLabel } from '../console.ts'
import { formatDuration, harmlessLine } from '../format.ts'
import { glyphs } from '../progress.ts'
import { labelOf } from '../summary.ts'
import { plainLine, withoutMarkers } from './workflow-command.ts'

/** The events of one job as lines of a log. */
export interface JobLines {
  /** Whole lines with their ends; often none. */
  take(event: RunEvent): string
  /** A last line of output that has no end. */
  end(): string
}

const paint = colors.createColors(true)
/** A job may print without ever ending a line. */
const longestLine = 64 * 1024

/**
 * Steps with their commands, what they print, how they end, and what is done around them. Output keeps its colours. It is to
 * be printed where the runner takes no commands.
 */
export function createJobLines(): JobLines {
  const partial = { stdout: '', stderr: '' }
  const end = () => {
    const rest = [partial.stdout, partial.stderr].filter((line) => line !== '').map(outputLine)
    partial.stdout = partial.stderr = ''
    return rest.join('')
  }
  return {
    end,
    take(event) {
      if (event.type !== 'output') return `${endsOutput(event) ? end() : ''}${lineOf(event)}`
      if (!isStreamed(event.place)) return ''
      const lines = (partial[event.stream] + event.text).split('\n')
      const last = lines.pop() ?? ''
      const isEndless = last.length > longestLine
      partial[event.stream] = isEndless ? '' : last
      return [...lines, ...(isEndless ? [last] : [])].map(outputLine).join('')
    },
  }
}

function outputLine(line: string): string {
  return `${withoutMarkers(harmlessLine(line, true))}\n`
}

function endsOutput(event: RunEvent): boolean {
  return event.type === 'phase_finished' && isStreamed(event.place)
}

/** What an event that is no output says; empty for one that is no news. */
function lineOf(event: RunEvent): string {
  const { place } = event
  if (event.type === 'warning' || event.type === 'error')
    return `${paint.yellow(event.type)}: ${plainLine(event.message)}\n`
  if (event.type === 'attempt_finished')
    return `${paint.yellow('↻')} attempt ${event.attempt} ${plainLine(endLine(event))}, once more\n`
  if (place.scope === 'step') return stepLine(event, place)
  const cache = cacheLine(event)
  if (cache !== undefined) return `• ${plainLine(cache)}\n`
  const preparation = preparationOf(event)
  const isTold = preparation !== undefined && !preparation.startsWith('cache')
  return isTold ? `• ${plainLine(preparation)}\n` : ''
}

function stepLine(event: RunEvent, { unit, index }: { unit: StepUnit; index: number }): string {
  if (event.type === 'phase_started')
    return `${paint.cyan(`▸ ${plainLine(stepLabel(unit, index, event.command ?? ''))}`)}\n`
  if (event.type !== 'phase_finished') return ''
  const { status, exit_code: exit, duration_ms: ms } = event
  const isGood = status === 'success'
  const how = isGood ? '' : `  ${exit === undefined ? status.replace('_', ' ') : `exit ${exit}`}`
  const line = `${labelOf({ unit, index })}${how}  ${formatDuration(ms)}\n`
  return isGood ? `${paint.green(glyphs.success)} ${line}` : `${paint.red(glyphs.failed)} ${line}`
}
