import { digestOf, formatPoints, kindOf, type Framework, type PlacedIndicator } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT } from '../exit.js';
import { checkScheme, chosenFramework } from '../input/framework.js';
import { validateWords } from '../messages/explain.js';
import { frameworkViewWords as words } from '../messages/framework-views.js';
import { hasErrors, problemOf, type Problem } from '../problem.js';
import { problemsView } from '../views/problems.js';
import { tableText } from '../views/table.js';

/** The frameworks that come with the program. */
export async function list(session: Session): Promise<Answer> {
  const { say, format } = session;
  const known = await session.builtIn();
  const output = tableText(
    {
      columns: [{ head: say(words.id) }, { head: say(words.edition) }, { head: say(words.indicators), numeric: true }, { head: say(words.points), numeric: true }, { head: say(words.title) }],
      rows: known.map(({ id, edition, indicators, total, title }) => [id, edition, String(Object.keys(indicators).length), formatPoints(total), say(title)]),
      json: known.map((framework) => headOf(framework)),
    },
    format,
  );
  return { output };
}

/** Every indicator of a framework with its points, kind and how sure its basis is. */
export async function show(session: Session): Promise<Answer> {
  const { say, format } = session;
  const framework = await chosenFramework(session, session.operands[0] ?? session.framework);
  const indicators = Object.values(framework.indicators);
  const ordered = [...framework.areas.flatMap((area) => area.indicators), ...framework.bonus.indicators, ...framework.deductions.indicators].flatMap((id) => framework.indicators[id] ?? []);
  const output = tableText(
    {
      title: `${say(framework.title)} · ${framework.edition} · ${digestOf(framework)}`,
      columns: [{ head: say(words.area) }, { head: say(words.indicator) }, { head: say(words.points), numeric: true }, { head: say(words.kind) }, { head: say(words.mark) }, { head: say(words.id) }],
      rows: ordered.map((indicator) => [say(placeOf(framework, indicator)), say(indicator.title), formatPoints(indicator.points), say(kindOf(indicator.rule).title), marksOf(indicator), indicator.id]),
      json: { ...headOf(framework), areas: framework.areas.map(({ id, title }) => ({ id, title, indicators: jsonOf(indicators, 'area', id) })), bonus: jsonOf(indicators, 'bonus'), deductions: jsonOf(indicators, 'deductions') },
    },
    format,
  );
  return { output };
}

/** Checks a scheme file: its problems are the output. */
export async function lint(session: Session): Promise<Answer> {
  const { file } = session;
  const edition = (await session.builtIn()).find((known) => known.id === file || known.edition === file);
  const { framework, problems } = edition === undefined ? await checkScheme(session, file) : await checkEdition(edition);
  const fine = validateWords.schemeFine(file, Object.keys(framework?.indicators ?? {}).length);
  return { output: problemsView(session, file, problems, fine), exit: hasErrors(problems) ? EXIT.input : EXIT.ok };
}

/** An edition that comes with the program is sound; what it might better do is told. */
async function checkEdition(framework: Framework): Promise<{ readonly framework: Framework; readonly problems: readonly Problem[] }> {
  const { escapes } = await import('@fazhi/core/scheme');
  return { framework, problems: escapes(framework).map(problemOf) };
}

function headOf(framework: Framework): Readonly<Record<string, unknown>> {
  const { id, edition, title, total, indicators } = framework;
  return { id, edition, digest: digestOf(framework), title, total, indicators: Object.keys(indicators).length };
}

function placeOf(framework: Framework, { part, area }: PlacedIndicator): Framework['title'] {
  if (part !== 'area') return words[part];
  return framework.areas.find(({ id }) => id === area)?.title ?? { zh: area, en: area };
}

const LETTERS = { confirmed: 'C', practice: 'P', secondary: 'S', default: 'U' } as const;

/** C read in the law, P practice, S quoted, U this framework's default. */
function marksOf({ sources }: PlacedIndicator): string {
  return [...new Set(sources.map(({ mark }) => LETTERS[mark]))].join('');
}

function jsonOf(indicators: readonly PlacedIndicator[], part: PlacedIndicator['part'], area?: string): unknown[] {
  return indicators
    .filter((each) => each.part === part && (area === undefined || each.area === area))
    .map(({ id, title, points, rule, sources, group }) => ({ id, title, points, kind: rule.kind, marks: [...new Set(sources.map(({ mark }) => mark))], ...(group === undefined ? {} : { group }) }));
}
