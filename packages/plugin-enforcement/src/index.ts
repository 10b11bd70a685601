import { definePlugin, text } from '@fazhi/core';
import { enforcementChecks } from './checks.js';
import { caseFacts } from './facts/cases.js';
import { powerFacts } from './facts/powers.js';
import { remedyFacts } from './facts/remedies.js';
import { staffFacts } from './facts/staff.js';
import { capacityIndicators } from './indicators/capacity.js';
import { caseIndicators } from './indicators/cases.js';
import { openIndicators } from './indicators/open.js';
import { powerIndicators } from './indicators/powers.js';
import { remedyIndicators } from './indicators/remedies.js';

/** Area 4: enforcement capacity, the conduct of cases, review and litigation. Nothing here counts penalties or fines. */
export const enforcement = definePlugin({
  id: 'enforcement',
  title: text('行政执法与监督救济', 'Enforcement, review and litigation'),
  area: 'enforcement',
  facts: { ...staffFacts, ...powerFacts, ...caseFacts, ...remedyFacts },
  indicators: { ...capacityIndicators, ...powerIndicators, ...openIndicators, ...caseIndicators, ...remedyIndicators },
  checks: enforcementChecks,
});
