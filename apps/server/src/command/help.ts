export const HELP = `Puts data into Safer Wards and says what is there.

  npm run data -- import <path>…      Takes police.uk street files in: CSV files, folders, or ZIP archives as published.
                                      A file is read whatever its force; of a folder or an archive, the files of the
                                      forces of the installed areas. A force's month is replaced as a whole.
      --take-good-rows                Takes the other rows of a file in which some are refused.
                                      Without it, such a file is not taken at all.
      --json                          Gives the report as JSON.

  npm run data -- coverage [--json]   Says which force supplied which months.

  npm run data -- clear demonstration [--json]
                                      Removes all demonstration data. A later start does not bring them back.

  npm run data -- --help              Shows this.

The database is that of the server: DATABASE_URL, or safer-wards.sqlite in DATA_DIR (by default the folder var).
The server need not be stopped. Exit code: 0 when everything named is held, 1 when something was refused, 2 when the
command line was not understood.
`;
