/** What stands in a new draft where the text is to be written. */
export const firstLine = 'Write the news here: who does what, when, where and why.';
