import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { decisions } from './index.js';

testPlugin(decisions, { describe, it });
