import { digestOf, factsOfRule, formatPoints, fullId, markTitles, ruleWords, sourceWords, sumPoints, unitOf, type Example, type Fact, type Framework, type PlacedIndicator } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { handbookWords as words } from '../messages/forms.js';
import { conditionWords, exampleValueWords, itemsOf } from '../views/declared.js';
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
    [`## ${say(words.planning)}`],
    words.planningLines.map((line) => `- ${mdText(say(line))}`),
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
      ...appliesLine(session, framework, indicator),
      ...(indicator.caveat === undefined ? [] : [`- **${say(words.caveat)}**${marks.colon}${mdText(say(indicator.caveat))}`]),
      ...indicator.sources.map((source) => `- **${say(words.basis)}**${marks.colon}${mdText(say(sourceWords(source)))}`),
      ...factsOf(framework, indicator).map(([id, fact]) => `- **${say(words.facts)}** \`${id}\`${marks.colon}${factWords(session, fact)}`),
      ...indicator.examples.map((example) => `- **${say(words.examples)}**${marks.colon}${exampleWords(session, framework, indicator, example)}`),
      `- **${say(words.remedy)}**${marks.colon}${mdText(say(indicator.remedy))}`,
    ],
  ];
}

function appliesLine(session: Session, framework: Framework, { plugin, appliesWhen }: PlacedIndicator): string[] {
  const fact = appliesWhen === undefined ? undefined : framework.facts[fullId(plugin, appliesWhen.fact)];
  if (appliesWhen === undefined || fact === undefined) return [];
  return [`- **${session.say(words.applies)}**${session.marks.colon}${mdText(conditionWords(session, fact, appliesWhen))}`];
}

function factsOf(framework: Framework, { plugin, rule, appliesWhen }: PlacedIndicator): [string, Fact][] {
  const ids = new Set([...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])].map((id) => fullId(plugin, id)));
  return [...ids].flatMap((id): [string, Fact][] => {
    const fact = framework.facts[id];
    return fact === undefined ? [] : [[id, fact]];
  });
}

function factWords(session: Session, fact: Fact): string {
  const { say, marks } = session;
  const unit = say(unitOf(fact)).trim();
  const label = `${say(fact.label)}${unit === '' ? '' : `${marks.open}${unit}${marks.close}`}`;
  const items = itemsOf(session, fact);
  const listed = items === '' ? '' : ` ${say(words.items)}${marks.colon}${items}${marks.stop}`;
  return mdText(`${label}${marks.stop} ${say(fact.help)}${listed} ${say(words.evidence)}${marks.colon}${say(fact.evidence)}${marks.stop}`);
}

/** Amounts of examples are in the indicator's own points. */
function exampleWords(session: Session, framework: Framework, { plugin, part }: PlacedIndicator, { facts, earned, open, notApplicable, earlier = [] }: Example): string {
  const { say, marks } = session;
  const given = (values: Example['facts']): string[] =>
    Object.entries(values).flatMap(([id, value]) => {
      const fact = framework.facts[fullId(plugin, id)];
      return fact === undefined ? [] : [`${say(fact.short ?? fact.label)} ${exampleValueWords(session, fact, value)}`];
    });
  const before = earlier.map((values, back) => `${say(words.earlier(back + 1))} ${given(values).join(marks.comma)}`);
  const shown = [...given(facts), ...before].join(marks.semicolon);
  const counted = part === 'deductions' ? words.takes : words.earns;
  const result = notApplicable === true ? words.doesNotApply : counted(formatPoints(earned), open === undefined ? undefined : formatPoints(open));
  return `${shown === '' ? say(words.nothingReported) : mdText(shown)} → ${say(result)}`;
}
