import { definePlugin, text, type Plugin } from '@fazhi/core';
import { governanceChecks } from './checks.js';
import { blockFacts } from './facts/block.js';
import { leadershipFacts } from './facts/leadership.js';
import { opennessFacts } from './facts/openness.js';
import { reportFacts } from './facts/report.js';
import { serviceFacts } from './facts/services.js';
import { blockIndicators } from './indicators/block.js';
import { leadershipIndicators } from './indicators/leadership.js';
import { opennessIndicators } from './indicators/openness.js';
import { reportIndicators } from './indicators/report.js';
import { serviceIndicators } from './indicators/services.js';

/** Area 1: functions of government, leadership and openness (16 points), and the framework's bonus and deduction block. */
export const governance: Plugin = definePlugin({
  id: 'governance',
  title: text('政府职能与组织领导', 'Functions of government and leadership'),
  area: 'functions',
  facts: { ...leadershipFacts, ...reportFacts, ...opennessFacts, ...serviceFacts, ...blockFacts },
  indicators: { ...leadershipIndicators, ...reportIndicators, ...opennessIndicators, ...serviceIndicators, ...blockIndicators },
  checks: governanceChecks,
});

/** The bases of the yearly report, for frameworks that ask for the report itself. */
export { reportContents, reportFiling, reportPublishing } from './sources.js';
