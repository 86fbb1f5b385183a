export { type Profile, profilesFile, readProfiles, writeProfiles } from "./profiles.js";
export { type Account, type AccountFlags, accountOf, DEFAULT_PROFILE, findAccount } from "./source.js";
