declare module "virtual:described-statistics" {
  /** The docstrings of packages/stats; made when the dashboard is built. */
  const statistics: readonly {
    readonly name: string;
    readonly tells: string;
    readonly use: string;
    readonly misleads: string;
    readonly published: string;
    readonly provedBy: string;
  }[];
  export default statistics;
}
