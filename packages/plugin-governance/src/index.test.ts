import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { governance } from './index.js';

testPlugin(governance, { describe, it });
