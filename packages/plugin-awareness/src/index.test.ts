import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { awareness } from './index.js';

testPlugin(awareness, { describe, it });
