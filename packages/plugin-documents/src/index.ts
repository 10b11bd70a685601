import { definePlugin, text, type Plugin } from '@fazhi/core';
import { documentChecks } from './checks.js';
import { normdocFacts } from './facts/normdocs.js';
import { otherFacts } from './facts/others.js';
import { filingIndicators } from './indicators/filing.js';
import { otherIndicators } from './indicators/others.js';
import { reviewIndicators } from './indicators/review.js';

/** Area 2: normative documents, contracts and village rules (11 points). */
export const documents: Plugin = definePlugin({
  id: 'documents',
  title: text('规范性文件与村规民约', 'Normative documents and village rules'),
  area: 'administration',
  facts: { ...normdocFacts, ...otherFacts },
  indicators: { ...reviewIndicators, ...filingIndicators, ...otherIndicators },
  checks: documentChecks,
});
