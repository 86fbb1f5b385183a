import { ACCOUNT_ID, CLOSED, OWNER, TICKET_TYPE, userById } from "../account.js";
import type { Comment, Ticket, Timer } from "../records.js";
import type { Store } from "../store.js";
import { instant, MINUTE } from "../time.js";
import { assetView } from "./asset-view.js";
import { businessThenName, contactView, customerView } from "./customer-view.js";
import { ticketLineDetail } from "./ticket-lines.js";

/** A ticket as a row of the list. */
export function ticketRow(store: Store, ticket: Ticket) {
  const comments = store.comments.by("ticket", ticket.id);
  const first = comments[0];
  const reply = comments.find((comment) => comment.user_id !== null);
  const seconds = store.timers.by("ticket", ticket.id).reduce((sum, timer) => sum + billableTime(timer), 0);
  return {
    ...common(store, ticket),
    ticket_type_id: ticket.ticket_type_id,
    ticket_type_name: TICKET_TYPE.name,
    location_name: null,
    billing_status: store.invoices.by("ticket", ticket.id).length > 0 ? "Invoiced" : null,
    sla_name: null,
    creator_name_or_email: OWNER.full_name,
    contact_fullname: store.contacts.get(ticket.contact_id)?.name ?? null,
    contract_name: null,
    address_id: null,
    parent: childrenOf(store, ticket).length > 0,
    child: ticket.parent_id !== null,
    recurring: false,
    customer_reply: ticket.status === "Customer Reply",
    total_formatted_billable_time: seconds === 0 ? null : clock(seconds),
    contact_id: ticket.contact_id,
    sla_breached: false,
    sla_breaching_soon: false,
    contract_id: null,
    sla_id: ticket.sla_id,
    customer_tag_list: [],
    customer_icons: [],
    resolution_time: minutesBetween(ticket.created_at, ticket.resolved_at),
    response_time: minutesBetween(ticket.created_at, reply?.created_at ?? null),
    // Since 31 March 2026 the list has only the first comment. The others are at /tickets/{id}/comments.
    comments: first === undefined ? [] : [listedComment(first)],
    assets: assetsOf(store, ticket),
  };
}

/** A single ticket, with everything that belongs to it, but without some of the list's fields. */
export function ticketDetail(store: Store, ticket: Ticket) {
  const customer = store.customers.get(ticket.customer_id);
  const contact = store.contacts.get(ticket.contact_id);
  const timers = store.timers.by("ticket", ticket.id);
  return {
    ...common(store, ticket),
    intake_form_html: null,
    signature_name: ticket.signature_name,
    signature_date: ticket.signature_date,
    asset_ids: ticket.asset_ids,
    outtake_form_name: ticket.outtake_form_name,
    outtake_form_date: ticket.outtake_form_date,
    outtake_form_html: null,
    comments: store.comments.by("ticket", ticket.id).map(commentView),
    attachments: ticket.attachments,
    ticket_timers: timers.map((timer) => timerView(store, timer)),
    line_items: store.ticketLines.by("ticket", ticket.id).map((line) => ticketLineDetail(store, line)),
    worksheet_results: [],
    assets: assetsOf(store, ticket),
    appointments: appointmentsOf(store, ticket),
    ticket_fields: [],
    ticket_answers: [],
    customer: customer === undefined ? null : customerView(store, customer),
    contact: contact === undefined ? null : contactView(contact),
    ticket_type: TICKET_TYPE,
    address: null,
  };
}

function common(store: Store, ticket: Ticket) {
  return {
    id: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    created_at: ticket.created_at,
    customer_id: ticket.customer_id,
    customer_business_then_name: businessThenName(store.customers.get(ticket.customer_id)),
    due_date: ticket.due_date,
    resolved_at: ticket.resolved_at,
    start_at: ticket.start_at,
    end_at: ticket.end_at,
    location_id: ticket.location_id,
    problem_type: ticket.problem_type,
    status: ticket.status,
    properties: ticket.properties,
    user_id: ticket.user_id,
    updated_at: ticket.updated_at,
    pdf_url: null,
    priority: ticket.priority,
    tag_list: ticket.tag_list,
    parent_id: ticket.parent_id,
    child_ticket_ids: childrenOf(store, ticket),
    user: userById(ticket.user_id),
  };
}

/** Whether the pseudo status "Not Closed" matches. */
export function isOpen(ticket: Ticket): boolean {
  return ticket.status !== CLOSED;
}

export function commentView(comment: Comment) {
  return { ...comment, is_rich_text: false };
}

/** A comment inside the ticket list. Real answers have more fields there than the reference shows. */
function listedComment(comment: Comment) {
  return {
    ...commentView(comment),
    sms_body: null,
    new_sms_body: null,
    destination_emails: comment.hidden ? null : "pam@example.com, ",
    email_sender: null,
    ticket_automation_id: null,
    account_id: ACCOUNT_ID,
    display_order: null,
  };
}

/** A comment in the comment list, which also shows who wrote it. */
export function commentRow(comment: Comment) {
  return { ...commentView(comment), user: userById(comment.user_id) };
}

/** Appointments inside their ticket, which show neither it nor its customer. */
function appointmentsOf(store: Store, ticket: Ticket): unknown[] {
  const rows = store.others.get("appointments")?.where(({ fields }) => fields.ticket_id === ticket.id) ?? [];
  return rows.map(({ fields: { ticket: _ticket, customer: _customer, ...shown } }) => shown);
}

/** A timer entry. As an answer it has no envelope, and what was sent as `start_at` comes back as `start_time`. */
export function timerView(store: Store, { paused_at, resumed_at, ...timer }: Timer) {
  const status = timerStatus({ ...timer, paused_at });
  const since = instant(resumed_at ?? timer.start_time);
  const running = status === "status_running" ? Math.max(0, Math.round((store.clock.now - since) / 1_000)) : 0;
  return {
    ...timer,
    toggl_id: null,
    billable_time: billableTime(timer),
    since_updated_at: timer.updated_at,
    status,
    elapsed_seconds: timer.active_duration + running,
  };
}

export function timerStatus({ end_time, paused_at }: Pick<Timer, "end_time" | "paused_at">) {
  if (end_time !== null) return "status_stopped";
  return paused_at === null ? "status_running" : "status_paused";
}

function billableTime(timer: Pick<Timer, "billable" | "billable_override" | "active_duration">): number {
  return timer.billable ? (timer.billable_override ?? timer.active_duration) : 0;
}

function assetsOf(store: Store, ticket: Ticket): unknown[] {
  return ticket.asset_ids.flatMap((id) => {
    const asset = store.assets.get(id);
    return asset === undefined ? [] : [assetView(store, asset)];
  });
}

function childrenOf(store: Store, ticket: Ticket): number[] {
  return store.tickets.by("parent", ticket.id).map(({ id }) => id);
}

function minutesBetween(from: string, to: string | null): number | null {
  return to === null ? null : Math.round((instant(to) - instant(from)) / MINUTE);
}

/** As "HH:MM:SS". */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
