// Scores so many towns from columns in a process of its own and tells time and memory as JSON.
import { assessAll } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { randomFacts } from './facts.mjs';
import { peakMemory } from './peak.mjs';
import { median, cpuOf } from './timing.mjs';

const towns = Number(process.argv[2]);
assessAll(township, randomFacts(township, 100));
const empty = peakMemory();
const facts = randomFacts(township, towns);
const size = Object.values(facts.facts).reduce((sum, { low, state }) => sum + low.byteLength + state.byteLength, 0);
const times = Array.from({ length: towns <= 1000 ? 41 : 7 }, () => cpuOf(() => assessAll(township, facts)));
console.log(JSON.stringify({ ms: median(times), least: Math.min(...times), facts: size, peak: peakMemory() - empty }));
