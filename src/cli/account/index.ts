export { askCommand } from "./key-command.js";
export { type Profile, profilesFile, readProfiles, writeProfiles } from "./profiles.js";
export { type Account, type AccountFlags, DEFAULT_PROFILE, findAccount } from "./source.js";
