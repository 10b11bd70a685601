import { digestOf, factsOfRule, formatPoints, markTitles, ruleWords, sourceWords, sumPoints, unitOf, type Example, type Fact, type Framework, type PlacedIndicator } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { handbookWords as words } from '../messages/forms.js';
import { mdTable, mdText } from '../views/md.js';

/** Every indicator on paper: what it is worth, why, on which basis, what to report and what it would earn. */
export async function handbook(session: Session): Promise<Answer> {
  const { say, marks } = session;
  const framework = await chosenFramework(session);
  const parts = [
    [`# ${mdText(say(words.title(say(framework.title))))}`],
    [mdText(`${say(words.edition)} ${framework.edition} · ${say(words.digest)} ${digestOf(framework)}`)],
    [say(words.count(Object.keys(framework.indicators).length, formatPoints(framework.total)))],
    [`${say(words.marks)}${marks.colon}C ${say(markTitles.confirmed)}, P ${say(markTitles.practice)}, S ${say(markTitles.secondary)}, U ${say(markTitles.default)}`],
    mdTable([[say(words.grades), ''], ...framework.grades.map(({ title, atLeast }) => [say(title), say(words.from(formatPoints(atLeast)))])]),
    ...framework.areas.flatMap((area) => [
      [`## ${mdText(say(area.title))}`],
      [say(words.areaPoints(formatPoints(sumPoints(area.indicators.map((id) => framework.indicators[id]?.points ?? 0))), area.indicators.length))],
      ...pages(session, framework, area.indicators),
    ]),
    ...(['bonus', 'deductions'] as const).flatMap((block) => {
      const { cap, indicators } = framework[block];
      return indicators.length === 0 ? [] : [[`## ${say(words[block])}`], [say(words.cap(formatPoints(cap)))], ...pages(session, framework, indicators)];
    }),
  ];
  return { output: `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n` };
}

function pages(session: Session, framework: Framework, ids: readonly string[]): string[][] {
  return ids.flatMap((id) => {
    const indicator = framework.indicators[id];
    return indicator === undefined ? [] : page(session, framework, indicator);
  });
}

function page(session: Session, framework: Framework, indicator: PlacedIndicator): string[][] {
  const { say, marks } = session;
  return [
    [`### ${mdText(say(indicator.title))}`],
    [`\`${indicator.id}\` · ${say(words.points(formatPoints(indicator.points)))}`],
    [
      `- **${say(words.why)}**${marks.colon}${mdText(say(indicator.why))}`,
      `- **${say(words.rule)}**${marks.colon}${mdText(say(ruleWords(framework, indicator)))}`,
      ...indicator.sources.map((source) => `- **${say(words.basis)}**${marks.colon}${mdText(say(sourceWords(source)))}`),
      ...factsOf(framework, indicator).map(([id, fact]) => `- **${say(words.facts)}** \`${id}\`${marks.colon}${factWords(session, fact)}`),
      ...indicator.examples.map((example) => `- **${say(words.examples)}**${marks.colon}${exampleWords(session, example)}`),
      `- **${say(words.remedy)}**${marks.colon}${mdText(say(indicator.remedy))}`,
    ],
  ];
}

function factsOf(framework: Framework, { plugin, rule, appliesWhen }: PlacedIndicator): [string, Fact][] {
  const ids = new Set([...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])].map((id) => (id.includes('.') ? id : `${plugin}.${id}`)));
  return [...ids].flatMap((id): [string, Fact][] => {
    const fact = framework.facts[id];
    return fact === undefined ? [] : [[id, fact]];
  });
}

function factWords({ say, marks }: Session, fact: Fact): string {
  const unit = say(unitOf(fact)).trim();
  const label = `${say(fact.label)}${unit === '' ? '' : `${marks.open}${unit}${marks.close}`}`;
  return mdText(`${label}${marks.stop} ${say(fact.help)} ${say(words.evidence)}${marks.colon}${say(fact.evidence)}${marks.stop}`);
}

/** Amounts of examples are in the indicator's own points. */
function exampleWords({ say }: Session, { facts, earned, open, notApplicable }: Example): string {
  const given = Object.entries(facts).map(([id, value]) => `${id} = ${JSON.stringify(value)}`);
  const shown = given.length === 0 ? say(words.nothingReported) : `\`${given.join(', ')}\``;
  return `${shown} → ${notApplicable === true ? say(words.doesNotApply) : say(words.earns(formatPoints(earned), open === undefined ? undefined : formatPoints(open)))}`;
}
