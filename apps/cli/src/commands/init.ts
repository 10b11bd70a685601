import { askedFacts, unitOf, type Fact, type Framework } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { formWords as words } from '../messages/forms.js';
import { wrap } from '../width.js';

const LINE = 100;

/** An empty submission: every fact with how to fill it in, none filled in. */
export async function init(session: Session): Promise<Answer> {
  const { say } = session;
  const framework = await chosenFramework(session);
  const town = session.operands[0] ?? say(words.town);
  const classes = framework.classes.map(({ id, title }) => `${id} ${say(title)}`).join(' | ');
  const lines = [
    ...comment(say(words.heading(say(framework.title), framework.edition)), ''),
    ...words.rules.flatMap((rule) => comment(say(rule), '')),
    'fazhi: 1',
    `framework: ${framework.edition}`,
    ...comment(say(words.villageNames), ''),
    'town:',
    `  name: ${JSON.stringify(town)}`,
    ...(classes === '' ? [] : [...comment(say(words.townClass(classes)), '  '), '  class:']),
    ...comment(say(words.year), ''),
    'year:',
    '',
    'facts:',
    ...sections(framework).flatMap(([plugin, facts]) => section(session, framework, plugin, facts)),
    '',
    ...comment(say(words.earlier), ''),
    'earlier:',
    ...words.shortfalls.flatMap((line) => comment(say(line), '')),
    'shortfalls:',
    ...words.nextSteps.flatMap((line) => comment(say(line), '')),
    'nextSteps:',
  ];
  return { output: `${lines.join('\n')}\n` };
}

function comment(text: string, indent: string): string[] {
  return wrap(text, LINE - indent.length - 2).map((line) => `${indent}# ${line}`);
}

type NamedFact = readonly [id: string, fact: Fact];

/** Facts that something reads, by plugin; what a scheme switched off is not asked for. */
function sections(framework: Framework): readonly (readonly [plugin: string, facts: readonly NamedFact[]])[] {
  const asked = askedFacts(framework);
  const byPlugin = new Map<string, NamedFact[]>();
  for (const [full, fact] of Object.entries(framework.facts)) {
    const [plugin = '', id = ''] = full.split('.');
    if (asked.has(full) || fact.context !== undefined) byPlugin.set(plugin, [...(byPlugin.get(plugin) ?? []), [id, fact]]);
  }
  return [...byPlugin];
}

function section(session: Session, framework: Framework, plugin: string, facts: readonly NamedFact[]): string[] {
  const { say } = session;
  const title = framework.spec.plugins.find(({ id }) => id === plugin)?.title ?? words.common;
  return ['', ...comment(`—— ${say(title)} ——`, '  '), `  ${plugin}:`, ...facts.flatMap(([id, fact]) => [...factComment(session, framework, plugin, fact), `    ${id}:`])];
}

function factComment(session: Session, framework: Framework, plugin: string, fact: Fact): string[] {
  const { say, marks } = session;
  const { open, close, colon, semicolon } = marks;
  const partOf = fact.kind === 'count' && fact.partOf !== undefined ? framework.facts[fact.partOf.includes('.') ? fact.partOf : `${plugin}.${fact.partOf}`] : undefined;
  const notes = [howTo(session, fact), ...(partOf === undefined ? [] : [say(words.partOf(say(partOf.label)))])].filter((note) => note !== '');
  return [
    `${say(fact.label)}${notes.length === 0 ? '' : `${open}${notes.join(semicolon)}${close}`}`,
    say(fact.help),
    ...(fact.kind === 'checklist' ? items(session, fact.items) : fact.kind === 'choice' ? items(session, fact.options) : []),
    ...(fact.context === undefined ? [] : [`${say(words.context)}${colon}${say(fact.context)}`]),
    `${say(words.evidence)}${colon}${say(fact.evidence)}`,
  ].flatMap((line) => comment(line, '    '));
}

function items({ say, marks }: Session, named: Readonly<Record<string, Fact['label']>>): string[] {
  return Object.entries(named).map(([id, title]) => `- ${id}${marks.colon}${say(title)}`);
}

function howTo({ say }: Session, fact: Fact): string {
  const { kinds } = words;
  switch (fact.kind) {
    case 'count':
      return say(unitOf(fact)).trim();
    case 'number':
      return fact.percent === true ? say(words.percent) : say(unitOf(fact)).trim();
    case 'villages':
      return say(fact.each === 'flag' ? kinds.villages : kinds.villageCounts);
    case 'judgement':
      return say(kinds.judgement(fact.from, fact.to));
    default:
      return say(kinds[fact.kind]);
  }
}
