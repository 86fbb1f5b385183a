// What the description is held against where its own answers cannot tell whether a field of a request takes null. Kept by
// hand, so that it does not move when the description does.

/** Fields that come back under another name. */
export const RENAMED: Record<string, string> = {
  "TimerEntryCreate.duration_minutes": "active_duration",
  "TimerEntryCreate.end_at": "end_time",
  "TimerEntryUpdate.duration_minutes": "active_duration",
  "WorksheetResultCreate.title": "name",
  "WorksheetResultUpdate.title": "name",
};

/** Rows inside a request, and the record that each of them becomes. Those of contracts refuse null: 422. */
export const NESTED: Record<string, string> = {
  "EstimateCreate.line_items": "LineItem",
  "InvoiceCreate.line_items": "LineItem",
  "RmmAlertCreate.rmm_alert": "RmmAlert",
  "TicketCreate.comments_attributes": "TicketComment",
  "TicketUpdate.comments_attributes": "TicketComment",
};

/** Never null when read, and null all the same when sent: by the reference, or because programs in use send it. */
export const FREED = [
  "AssetUpdate.policy_folder_id",
  "ContactUpdate.title",
  "PolicyFolderUpdate.partial_policy_id",
  "TicketCreate.asset_ids",
  "TicketTimerCreate.billable",
  "TicketUpdate.asset_ids",
];
