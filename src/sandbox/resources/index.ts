export { attachment } from "./attachments.js";
export { HANDLERS } from "./handlers.js";
export { totals } from "./money.js";
export { setPhones } from "./phones.js";
export { newTicketLine } from "./ticket-lines.js";
