import manifest from '../../package.json' with { type: 'json' };

/** What `npm run data` tells Node of its heap. */
export const heapOptions: readonly string[] = manifest.scripts.data.split(' ').filter((word) => word.startsWith('--'));
