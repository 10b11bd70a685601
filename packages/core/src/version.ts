/** Version of the engine, kept equal to the package's by a test. */
export const ENGINE_VERSION = '0.1.0';
