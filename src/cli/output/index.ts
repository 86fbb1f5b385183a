export { type Printed, printAnswer } from "./answer.js";
export { describedFields } from "./columns.js";
export { jsonText } from "./json.js";
export { type OutputFlags, openSink, sinkOptions } from "./sink.js";
export { columnWidths } from "./table.js";
