/** A command line that cannot be understood, said in a sentence. */
export class UsageError extends Error {}

export const SEE_HELP = "`npm run data -- --help` shows what there is.";
