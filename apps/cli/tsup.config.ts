import { bundle } from '../repo/config/tsup.ts';

export default bundle({ fazhi: 'src/index.ts' });
