/**
 * Typed arrays are read inside their length throughout the engine; the compiler cannot see that. One function for each kind of
 * array: a shared one would make every loop that reads with it several times slower.
 */
export function figureAt(array: Float64Array, index: number): number {
  return array[index] as number;
}

export function unitsAt(array: Int32Array, index: number): number {
  return array[index] as number;
}

export function byteAt(array: Uint8Array, index: number): number {
  return array[index] as number;
}
