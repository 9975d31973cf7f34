export const HELP = `Puts data into Safer Wards, says what is there, and looks after people and the audit.

  npm run data -- import <path>…      Takes files in: police.uk street files and the partnership's own tables, as CSV
                                      files, folders or ZIP archives. The kind of file is known by its header. A street
                                      file is read whatever its force; of a folder or an archive, those of the forces
                                      of the installed areas. A month is replaced as a whole.
      --organisation <name>           Whose records a partner's file holds, for example tmbc.
      --check                         Reads everything, says what would be refused, and stores nothing.
      --take-good-rows                Takes the other rows of a file in which some are refused.
                                      Without it, such a file is not taken at all.
      --json                          Gives the report as JSON.
      --progress                      Tells every step as a line of JSON on standard error, for a program that follows.

  npm run data -- import undo <number> [--json]
                                      Takes an import back: each of its months returns to the version before.

  npm run data -- fetch police --from <YYYY-MM> [--to <YYYY-MM>|latest] [--json]
                                      Fetches months from data.police.uk and takes them in. Ended early, the same
                                      command goes on where it stopped.

  npm run data -- fetch population [--json]
                                      Fetches residents by ward and single year of age from Nomis and takes them in.

  npm run data -- fetch wards [--json]
                                      Fetches ward outlines from the ONS and says how they differ from the installed.

  npm run data -- coverage [--json]   Says which force supplied which months.

  npm run data -- backup <file or folder> [--json]
                                      Writes everything the database holds at this moment into one file.

  npm run data -- verify <file> [--json]
                                      Checks that every byte and every row of a backup is as it was written.

  npm run data -- verify [--json]     Checks that the rows of each import are still those that came with it.

  npm run data -- restore <file> [--replace] [--json]
                                      Puts a backup into the database, SQLite or PostgreSQL, and reads it back.
      --replace                       Gives up what the database holds. Without it, it must be empty.

  npm run data -- retention [--check] [--json]
                                      Removes what partners recorded longer ago than PARTNER_RECORDS_KEPT_MONTHS, as the
                                      server does daily: their records, sessions of youth work, visits of patrols.
      --check                         Says who would lose what, and removes nothing.

  npm run data -- clear demonstration [--json]
                                      Removes all demonstration data. A later start does not bring them back.

  npm run data -- user add --name <name> --role <role> [--role <role>…] [--full-name <words>] [--organisation <words>]
                                      Adds somebody who signs in with a password, which is asked for, or read from
                                      standard input. Roles: COUNCILLOR, YOUTH_COMMISSIONER, PARTNER, OFFICER,
                                      ADMINISTRATOR.

  npm run data -- user list [--json]  Says who may sign in, and as what.

  npm run data -- sessions end [--name <name>]
                                      Signs everybody out, or one person.

  npm run data -- audit verify [--json]
                                      Checks every entry of the audit and names the first broken link.

  npm run data -- audit prune --before <YYYY-MM-DD>
                                      Removes the entries before that day and leaves one that says so.

  npm run data -- --help              Shows this.

The database is that of the server: DATABASE_URL, or safer-wards.sqlite in DATA_DIR (by default the folder var).
The server need not be stopped. Exit code: 0 when everything named is held, 1 when something was refused, 2 when the
command line was not understood.
`;
