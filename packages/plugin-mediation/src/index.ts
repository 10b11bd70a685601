import { definePlugin, text } from '@fazhi/core';
import { mediationChecks } from './checks.js';
import { disputeFacts } from './facts/disputes.js';
import { mediationFacts } from './facts/mediation.js';
import { petitionFacts } from './facts/petitions.js';
import { disputeIndicators } from './indicators/disputes.js';
import { organisationIndicators } from './indicators/organisation.js';
import { petitionIndicators } from './indicators/petitions.js';
import { resultIndicators } from './indicators/results.js';

/** Area 5, second part: mediation, screening of disputes, petitions and litigation at the source. */
export const mediation = definePlugin({
  id: 'mediation',
  title: text('矛盾纠纷调解与信访', 'Mediation, disputes and petitions'),
  area: 'grassroots',
  facts: { ...mediationFacts, ...disputeFacts, ...petitionFacts },
  indicators: { ...organisationIndicators, ...resultIndicators, ...disputeIndicators, ...petitionIndicators },
  checks: mediationChecks,
});
