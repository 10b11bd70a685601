import { definePlugin, text, type Plugin } from '@fazhi/core';
import { awarenessChecks } from './checks.js';
import { officialFacts } from './facts/officials.js';
import { villageFacts } from './facts/villages.js';
import { officialIndicators } from './indicators/officials.js';
import { publicIndicators } from './indicators/public.js';
import { villageIndicators } from './indicators/villages.js';

/** Area 6: public legal awareness (15 points). */
export const awareness: Plugin = definePlugin({
  id: 'awareness',
  title: text('全民法治意识', 'Public legal awareness'),
  area: 'awareness',
  facts: { ...villageFacts, ...officialFacts },
  indicators: { ...villageIndicators, ...publicIndicators, ...officialIndicators },
  checks: awarenessChecks,
});
