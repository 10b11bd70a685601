import { project } from '../../apps/repo/config/vitest.ts';

export default project('report');
