import { testPlugin } from '@fazhi/testkit';
import { describe, it } from 'vitest';
import { villagePowers } from './index.js';

testPlugin(villagePowers, { describe, it });
