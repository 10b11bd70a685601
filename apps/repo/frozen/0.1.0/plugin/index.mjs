// Frozen sample: the same plugin as an ES module.
import archives from './index.cjs';

export default archives;
