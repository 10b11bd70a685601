import { formatPoints, type Text } from '@fazhi/core';
import type { Session } from '../command.js';
import { scoreWords as words } from '../messages/score.js';
import { shellWord } from '../shell.js';
import { padEnd, padStart, widthOf, wrap, wrapName } from '../width.js';
import { bar, paintOf, type Paint } from './paint.js';
import { contextSection, lossSection, openSection, statementSection } from './score-sections.js';
import type { Scored } from './scored.js';
import { blockLines, fixed, gradeLine, stepsLine, titleLines } from './score-lines.js';

/** The score for a person at a terminal. */
export function scoreText(session: Session, scored: Scored): string {
  const { say, width } = session;
  const paint = paintOf(session.colour);
  const sections = [
    [...titleLines(session, scored).map((line, place) => (place === 0 ? paint.head(line) : paint.dim(line)))],
    totalLines(session, scored, paint),
    areaTable(session, scored, paint),
    blockLines(session, scored).flatMap((line) => wrapName(line, width)),
    lossSection(session, scored, paint),
    openSection(session, scored, paint),
    contextSection(session, scored, paint),
    statementSection(session, scored, paint),
    [paint.head(say(words.hints)), ...hints(session, scored)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function totalLines(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width } = session;
  const { total } = scored.assessment;
  const share = total.points === 0 ? '0%' : `${formatPoints((total.applicable / total.points) * 100)}%`;
  const figures = [
    `${say(words.earned)} ${formatPoints(total.earned)}`,
    `${say(words.open)} ${formatPoints(total.open)}`,
    `${say(words.lost)} ${formatPoints(total.lost)}`,
    say(words.applies(formatPoints(total.applicable), formatPoints(total.points), share)),
  ].join('    ');
  return [
    ...wrap(figures, width).map((line) => paint.head(line)),
    bar(total, width, paint),
    paint.dim(say(words.legend)),
    ...wrap(gradeLine(session, scored), width),
    ...stepsLine(session, scored).flatMap((line) => wrapName(line, width)),
  ];
}

const FIGURE = 7;

function areaTable(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width } = session;
  const { assessment } = scored;
  const rows = [...assessment.areas.map((area) => ({ ...area, title: say(area.title) })), { ...assessment.total, title: say(words.total) }];
  const heads = [words.earned, words.open, words.lost, words.applicable].map((head) => padStart(say(head), FIGURE)).join('');
  const room = width - 4 * FIGURE;
  const title = Math.min(room, Math.max(...rows.map((row) => widthOf(row.title)), widthOf(say(words.area))));
  const cells = room - title - 2;
  const line = (name: string, figures: string, drawn: string): string[] => {
    const [first = '', ...rest] = wrap(name, title);
    return [`${padEnd(first, title)}${figures}${drawn === '' ? '' : `  ${drawn}`}`.trimEnd(), ...rest];
  };
  return [
    ...line(say(words.area), heads, '').map((each) => paint.dim(each)),
    ...rows.flatMap((row) => {
      const figures = [row.earned, row.open, row.lost, row.applicable].map((points) => padStart(fixed(points, scored), FIGURE)).join('');
      return line(row.title, figures, cells < 8 ? '' : bar(row, cells, paint));
    }),
  ];
}

/** The three commands that lead on from a score. */
function hints(session: Session, scored: Scored): string[] {
  const { say, file, framework, plugins } = session;
  const rest = [...(framework === undefined ? [] : ['--framework', framework]), ...plugins.flatMap((plugin) => ['--plugin', plugin])];
  const command = (...parts: readonly string[]): string => ['fazhi', ...parts, ...rest].map(shellWord).join(' ');
  const better = betterGrade(scored);
  const rows = [
    [command('shortfalls', file), say(words.hintShortfalls)],
    [command('plan', file, ...(better === undefined ? [] : ['--target-grade', say(better)])), say(words.hintPlan)],
    [command('check', file), say(words.hintCheck)],
  ];
  return rows.flatMap(([line = '', what = '']) => {
    const whole = `  ${line}  ${what}`;
    return widthOf(whole) <= session.width ? [whole] : [`  ${line}`, ...wrap(what, session.width, '    ')];
  });
}

/** The grade above the one that is certain at least; none above the best. */
function betterGrade({ framework, assessment }: Scored): Text | undefined {
  const least = framework.grades.findIndex(({ id }) => id === assessment.possibleGrades.at(-1));
  return framework.grades[least - 1]?.title;
}
