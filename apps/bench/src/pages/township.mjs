// What a page would import; the benchmark bundles it.
export * from '@fazhi/core';
export * from '@fazhi/framework-township';
