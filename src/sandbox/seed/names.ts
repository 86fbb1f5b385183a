// The words that the seed makes an account of. Companies and people are invented.
type Words = readonly [string, ...string[]];

export const FIRST_NAMES: Words = [
  "Pam",
  "Stanley",
  "Phyllis",
  "Oscar",
  "Angela",
  "Kevin",
  "Meredith",
  "Creed",
  "Darryl",
  "Erin",
  "Ana",
  "Bola",
  "Chen",
  "Dara",
  "Emil",
  "Farah",
  "Goran",
  "Hana",
  "Ines",
  "Jonas",
];
export const LAST_NAMES: Words = [
  "Beesly",
  "Hudson",
  "Lapin",
  "Nunez",
  "Martin",
  "Malone",
  "Palmer",
  "Bratton",
  "Philbin",
  "Hannon",
  "Okafor",
  "Lindqvist",
  "Moreau",
  "Novak",
  "Oyelaran",
  "Petrov",
  "Quispe",
  "Rossi",
  "Sato",
  "Tran",
];
export const COMPANY_NAMES: Words = [
  "Vance",
  "Prince",
  "Lackawanna",
  "Nay Aug",
  "Steamtown",
  "Electric City",
  "Keystone",
  "Moosic",
  "Carbondale",
  "Green Ridge",
  "Dickson",
  "Honesdale",
  "Pocono",
  "Harbor",
  "Cedar",
  "Granite",
];
export const COMPANY_KINDS: Words = [
  "Refrigeration",
  "Family Paper",
  "Dental",
  "Legal",
  "Freight",
  "Print Works",
  "Veterinary Clinic",
  "Accounting",
];
export const STREETS: Words = ["Slough Avenue", "Mulberry Street", "Wyoming Avenue", "Linden Street", "Spruce Street"];
export const CITIES: Words = ["Scranton", "Dunmore", "Wilkes-Barre", "Carbondale", "Clarks Summit"];
export const SUBJECTS: Words = [
  "Outlook keeps asking for the password",
  "New starter needs a laptop",
  "Shared drive is read-only",
  "Printer prints blank pages",
  "VPN drops every hour",
  "Backup failed last night",
  "Screen flickers after the update",
  "Scanner no longer mails to PDF",
  "Account is locked",
  "Wi-Fi is slow in the warehouse",
  "Antivirus reports a quarantined file",
  "Replace the battery of the UPS",
];
export const PROBLEM_TYPES: Words = ["Hardware", "Software", "Network", "Virus", "Other"];
export const REPLIES: Words = [
  "Looked at it remotely, needs a visit.",
  "Restarted the service and watched it for an hour.",
  "Asked the user for a screenshot.",
  "Part ordered, two days.",
  "Rolled the driver back.",
  "Tested with the user, works again.",
];
export const ITEMS: readonly [readonly [string, number, number], ...(readonly [string, number, number])[]] = [
  ["Remote labor, one hour", 0, 9500],
  ["On-site labor, one hour", 0, 12500],
  ["Cat6 patch cable, 3 m", 310, 899],
  ["SSD 1 TB", 5240, 8999],
  ["Toner, black", 4100, 6499],
  ["Managed workstation, one month", 1200, 4500],
];
type Alert = readonly [trigger: string, description: string, output: string];
export const ALERTS: readonly [Alert, ...Alert[]] = [
  ["app_crash_triggered", "Application crash", "The print spooler crashed three times within an hour"],
  ["low_hd_space_triggered", "Low disk space", "4 percent of drive C are free"],
  ["agent_offline_triggered", "Agent offline", "Not seen for two hours"],
  ["firewall_triggered", "Firewall off", "The firewall of the public profile is off"],
];
