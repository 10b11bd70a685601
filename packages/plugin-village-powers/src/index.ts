import { definePlugin, text } from '@fazhi/core';
import { integrityFacts } from './facts/integrity.js';
import { villageFacts } from './facts/villages.js';
import { openIndicators } from './indicators/openness.js';
import { powerIndicators } from './indicators/powers.js';

/** Area 5, first part: petty powers in the villages, openness of village affairs and their supervision. */
export const villagePowers = definePlugin({
  id: 'village-powers',
  title: text('小微权力与村务监督', 'Petty powers and village affairs'),
  area: 'grassroots',
  facts: { ...villageFacts, ...integrityFacts },
  indicators: { ...powerIndicators, ...openIndicators },
});
