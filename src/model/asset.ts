/** What was found of a photo or attachment that a release names. */
export type AssetState = 'ok' | 'missing' | 'outside' | 'bad-name' | 'not-a-file' | 'too-large';
