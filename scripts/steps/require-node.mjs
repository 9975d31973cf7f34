// Stands first in every script, and uses nothing that an old Node lacks, so that whoever has one reads a sentence.

const NEEDED = { major: 20, minor: 19 };

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < NEEDED.major || (major === NEEDED.major && minor < NEEDED.minor)) {
  console.error(
    `Safer Wards needs Node ${NEEDED.major}.${NEEDED.minor} or newer, and this is Node ${process.versions.node}. ` +
      "Install a newer one (on Debian from the distribution of your choice, elsewhere from nodejs.org) and run this again.",
  );
  process.exit(1);
}
