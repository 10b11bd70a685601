import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { mediation } from './index.js';

testPlugin(mediation, { describe, it });
