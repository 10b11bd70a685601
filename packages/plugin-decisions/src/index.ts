import { definePlugin, text, type Plugin } from '@fazhi/core';
import { decisionChecks } from './checks.js';
import { decisionFacts } from './facts.js';
import { adviceIndicators } from './indicators/advice.js';
import { procedureIndicators } from './indicators/procedure.js';
import { resultIndicators } from './indicators/results.js';

/** Area 3: decision making and its supervision (13 points). */
export const decisions: Plugin = definePlugin({
  id: 'decisions',
  title: text('重大行政决策与监督', 'Decision making and its supervision'),
  area: 'decisions',
  facts: decisionFacts,
  indicators: { ...procedureIndicators, ...resultIndicators, ...adviceIndicators },
  checks: decisionChecks,
});
