/** Every word of the page About. */
export const ABOUT_WORDS = {
  title: "About",
  heading: "What Safer Wards is for",
  lead: (partnership: string, area: string) =>
    `Safer Wards shows the ${partnership} what the police record in ${area}, ward by ward and month by month, beside the partnership's own priorities. It is for councillors, analysts, patrol sergeants and those who plan youth work.`,
  counted: {
    heading: "What is counted",
    before:
      "Recorded incidents that police forces publish every month on data.police.uk. An incident belongs to the ward its published point lies in. Which crime types speak for which priority is a judgement; every panel of the",
    link: "overview",
    after: "lists its types and gives the reasons.",
  },
  cannotSay: {
    heading: "What it cannot say",
    list: [
      "Where exactly something happened: points are moved to a street or building nearby.",
      "On which day or at what hour: records carry the month alone.",
      "How much crime there is: much is never reported, and more records can mean more trust.",
      "How safe a person is in a town centre: rates divide by the people who live there, and many more come to visit.",
      "Anything about one person. No names, addresses or ages are held.",
    ],
  },
  numbers: {
    heading: "How numbers are written",
    before:
      'An estimate stands with its 95 % interval in brackets. A change is called a change only when chance alone would rarely give it; otherwise it reads "no clear change". A month that was not supplied is a gap, never a zero.',
    link: "How numbers are made",
    after: "has the details.",
  },
  sources: {
    heading: "Sources and licences",
    before:
      "Recorded incidents: data.police.uk, Open Government Licence v3.0. Wards and residents: Office for National Statistics. The",
    link: "data page",
    after: "names every file.",
  },
  version: (version: number) =>
    `Safer Wards is free software under the MIT licence. These pages show data version ${version.toLocaleString("en-GB")}; every import makes a new one.`,
} as const;
