import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { enforcement } from './index.js';

testPlugin(enforcement, { describe, it });
