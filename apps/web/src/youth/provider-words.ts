/** Every word about the providers of youth work: the list of them, the form that adds one, and the page of one. */
export const PROVIDER_WORDS = {
  list: {
    title: "Providers of youth work",
    what: "The list of providers",
    waiting: "the providers",
    heading: (area: string) => `Who offers youth work in ${area}`,
    add: "Add a provider",
    change: "Change",
    saved: (name: string) => `Saved: ${name}.`,
  },
  form: {
    heading: "Add a provider",
    change: (name: string) => `Change ${name}`,
    organisationHint: "Whoever signs in for it can then record its sessions",
    organisationNone: "Choose an organisation",
    offers: "What it offers",
    offersHint: "In a few words, for example: football on Friday evenings",
    kinds: "Kinds of provision",
    keyScheme: "Scheme of keys",
    keySchemeHint:
      "Leave it as it is, unless providers agreed to give the same young person the same code. Then write the same word for each of them, such as west-kent.",
    keySchemeHintNew:
      "Leave it empty, unless providers agreed to give the same young person the same code. Then write the same word for each of them, such as west-kent.",
    save: "Save the provider",
    saveNew: "Add the provider",
    cancel: "Cancel",
  },
  page: {
    what: "What a provider did",
    provider: "Provider",
    waiting: "the provider",
    contracts: "What was bought",
    waitingContracts: "the contracts",
    review: "Paper for the review meeting",
    ward: "Ward",
    wards: "Where sessions were held",
    wardsCaption: (period: string) => `Reach by ward, ${period}`,
  },
} as const;
