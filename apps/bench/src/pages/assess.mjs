// What a page that scores one town and explains its points imports; the benchmark bundles it.
export { assess, explain, readSubmission } from '@fazhi/core';
