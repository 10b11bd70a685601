import { project } from './config/vitest.ts';

export default project('repo');
