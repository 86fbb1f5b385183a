// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description There is no filter by mail address. Documented with 25 rows a page, seen with 50. An importer reports trouble with paging the contacts of a customer who has 600.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Sending it twice makes two contacts: there is no idempotency key. 404 means that the customer does not exist. The answer has no wrapper.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a contact
         * @description The answer has no wrapper.
         */
        get: operations["getContact"];
        /**
         * Change a contact
         * @description `name` is required even where it stays the same. What becomes of other fields left out is not settled. `title` comes back as `properties.title`. The answer has no wrapper.
         */
        put: operations["updateContact"];
        post?: never;
        /**
         * Delete a contact
         * @description Gone for good. Deleting it again answers 404.
         */
        delete: operations["deleteContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assets
         * @description The rows stand under `assets`. The reference shows no `meta` and 25 rows a page; `meta` was seen, with 50 rows a page.
         */
        get: operations["listAssets"];
        put?: never;
        /**
         * Create an asset
         * @description Sending it twice makes two assets, and neither can be deleted through the API. `properties` were seen to be ignored: set them with an update.
         */
        post: operations["createAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch an asset
         * @description With its customer.
         */
        get: operations["getAsset"];
        /**
         * Change an asset
         * @description Custom fields are set here. The reference calls `name` required, so send it along, although clients set `properties` alone. `policy_folder_id` needs the permission Assets - Edit Policy too.
         */
        put: operations["updateAsset"];
        post?: never;
        /**
         * Delete an asset (guide only)
         * @deprecated
         * @description Only the guide knows it; the vendor's reference does not, and when tried it was answered 404. Assets cannot be deleted through the API: change them with PUT /customer_assets/{id} instead.
         */
        delete: operations["deleteAsset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}/installed_applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the software on an asset
         * @description Rows have no id: repeats cannot be told from namesakes. In the reference since autumn 2026.
         */
        get: operations["listInstalledApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/{id}/patches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the Windows updates of an asset
         * @description Installed and available ones. `available_patches_meta` counts the available ones, 50 a page; how to ask for a further page is not documented. `page` is inferred, and what the server does not know it ignores in silence. Rows have no id: in a walk over the pages, available ones of the same title count as one.
         */
        get: operations["listAssetPatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/assets_by_contact/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The contact's `id`
                 * @example 67890
                 */
                contact_id: number;
            };
            cookie?: never;
        };
        /**
         * List the assets of a contact
         * @description Those linked to the contact, by name. 50 rows a page by the reference, which has it since autumn 2026.
         */
        get: operations["listContactAssets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer_assets/chat_information_by_ids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch several assets by id
         * @description The answer is a plain array.
         */
        get: operations["getAssetsByIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * @description Disabled ones are left out unless asked for. Changes cannot be asked for: `since_updated_at` was seen to be ignored in silence, on the vendor's sister product. Rows a page: 25 by the reference, 100 in its example.
         */
        get: operations["listCustomers"];
        put?: never;
        /**
         * Create a customer
         * @description Sending it twice makes two customers: there is no idempotency key. `phone` and `mobile` also become rows of the customer's phones.
         */
        post: operations["createCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/payment_profiles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        /**
         * List the stored means of payment of a customer
         * @description The reference shows neither `page` nor `meta`.
         */
        get: operations["listPaymentProfiles"];
        put?: never;
        /**
         * Store a means of payment
         * @description Sending it twice stores it twice.
         */
        post: operations["createPaymentProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/payment_profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a stored means of payment
         * @description Never the number of the card.
         */
        get: operations["getPaymentProfile"];
        /**
         * Change a stored means of payment
         * @description Its expiration and last four digits.
         */
        put: operations["updatePaymentProfile"];
        post?: never;
        /**
         * Remove a stored means of payment
         * @description Deleting it again answers 404.
         */
        delete: operations["deletePaymentProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/phones": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        /**
         * List the phone numbers of a customer
         * @description The reference shows neither `page` nor `meta`.
         */
        get: operations["listCustomerPhones"];
        put?: never;
        /**
         * Add a phone number to a customer
         * @description Sending it twice adds it twice. The answer has no wrapper.
         */
        post: operations["createCustomerPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{customer_id}/phones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a phone number
         * @description The answer has no wrapper.
         */
        put: operations["updateCustomerPhone"];
        post?: never;
        /**
         * Remove a phone number
         * @description Deleting it again answers 404.
         */
        delete: operations["deleteCustomerPhone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a customer
         * @description Richer than in the list: its tickets and invoices in short, phones, addresses, contracts.
         */
        get: operations["getCustomer"];
        /**
         * Change a customer
         * @description What is left out stays as it is.
         */
        put: operations["updateCustomer"];
        post?: never;
        /**
         * Delete a customer
         * @description Gone for good. Deleting it again answers 404.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/autocomplete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find customers while someone types
         * @description A short list without `meta`.
         */
        get: operations["autocompleteCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customers/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the newest customer
         * @description The one created last.
         */
        get: operations["getLatestCustomer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * @description `meta` has `total_pages` and `page` only; 25 rows a page at most. The reference has no filter by customer.
         */
        get: operations["listInvoices"];
        put?: never;
        /**
         * Create an invoice
         * @description Sending it twice makes two invoices: there is no idempotency key. Lines sent here are documented since autumn 2026 and were seen to be ignored before: check the total of the answer. A product fills only what its line leaves out.
         */
        post: operations["createInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch an invoice
         * @description With its customer, lines and payments.
         */
        get: operations["getInvoice"];
        /**
         * Change an invoice
         * @description The reference says that all parameters overwrite, and does not say what becomes of those left out: send along what is to stay.
         */
        put: operations["updateInvoice"];
        post?: never;
        /**
         * Delete an invoice
         * @description Answers 200 even where it was not deleted: fetch it to be sure.
         */
        delete: operations["deleteInvoice"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/convert_to_draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn an invoice back into a draft
         * @description Only where the account has draft invoices. Refused once a payment was applied, it was posted to accounting, or it is a refund. In the reference since autumn 2026.
         */
        post: operations["convertInvoiceToDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/email": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail an invoice to the customer
         * @description The customer gets a mail each time it is sent. What it answers is not documented.
         */
        post: operations["emailInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/line_items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a line to an invoice
         * @description Sending it twice adds it twice. A product and a quantity suffice; the product wins over what is sent, unlike on the lines of a new invoice. The answer was seen to carry the line and the invoice's totals; its wrapper is inferred.
         */
        post: operations["addInvoiceLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/line_items/{line_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The line's `id`
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a line of an invoice
         * @description On a paid invoice it answers 200, "Invoice is already paid", and changes nothing. What it answers otherwise is not documented.
         */
        put: operations["updateInvoiceLineItem"];
        post?: never;
        /**
         * Remove a line from an invoice
         * @description Seen to answer the changed invoice; the wrapper is inferred.
         */
        delete: operations["deleteInvoiceLineItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment (guide only)
         * @deprecated
         * @description Only the guide knows it; the vendor's reference does not, and nobody saw it work. Use POST /payments with `invoice_id` or `apply_payments`. Body and answer are inferred from there.
         */
        post: operations["recordInvoicePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print an invoice
         * @description Prints each time it is sent.
         */
        post: operations["printInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft invoice
         * @description 404 also where the account has no draft invoices. In the reference since autumn 2026.
         */
        post: operations["publishInvoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/ticket": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch the ticket of an invoice
         * @description Seen to answer a ticket; its wrapper is inferred.
         */
        get: operations["getInvoiceTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List payments
         * @description `meta` has `total_pages` and `page` only; 25 rows a page. Changes cannot be asked for: `since_updated_at` was seen to be ignored in silence, on the vendor's sister product.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Record a payment
         * @description Sending it twice takes it twice, and payments cannot be deleted through the API: after an unclear answer, look first. `amount_cents` goes in, `payment_amount` in currency units comes out. Without `invoice_id` and `apply_payments` it becomes credit of the customer.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a payment
         * @description With its customer.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy_folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the policy folders of a customer
         * @description Of one customer at a time: `customer_id` is required, and 404 presumably means that there is no such customer. In the reference since autumn 2026. The vendor's sister product, RepairShopr, has no policy folders.
         */
        get: operations["listPolicyFolders"];
        put?: never;
        /**
         * Create a policy folder
         * @description Below a parent, which is required: the topmost folder cannot be made here. Sending it twice makes two folders, or is refused. 404 presumably means that the customer or the parent does not exist.
         */
        post: operations["createPolicyFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/policy_folders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a policy folder
         * @description With the policy it has and the one that is in force in it.
         */
        get: operations["getPolicyFolder"];
        /**
         * Change a policy folder
         * @description Renames it, moves it below another parent, attaches a policy, or detaches it with null as `partial_policy_id`. The policies themselves cannot be listed through the API.
         */
        put: operations["updatePolicyFolder"];
        post?: never;
        /**
         * Delete a policy folder
         * @description Refused while other folders are below it.
         */
        delete: operations["deletePolicyFolder"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List RMM alerts
         * @description Only the active ones unless told otherwise. `meta` has `total_pages` and `page` only; 25 rows a page by the reference.
         */
        get: operations["listRmmAlerts"];
        put?: never;
        /**
         * Raise an RMM alert
         * @description Sending it twice raises two. The reference nests the fields under `rmm_alert` since autumn 2026 and had them bare before; bare ones were seen to work. In the web app `description` shows as the type and `formatted_output` as the details. The answer has the alert under `alert`, not `rmm_alert`, and names its ticket by `ticket_id`.
         */
        post: operations["createRmmAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch an RMM alert
         * @description Resolved ones too.
         */
        get: operations["getRmmAlert"];
        put?: never;
        post?: never;
        /**
         * Resolve an RMM alert
         * @description It is not deleted: it stays readable, with `resolved` true. The answer's `success` is text.
         */
        delete: operations["clearRmmAlert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm_alerts/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Silence an RMM alert for a while
         * @description The reference has `mute_for` in the query; in a JSON body it was seen to work too. The answer's `success` is text.
         */
        post: operations["muteRmmAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rmm/public_scripts/{asset_id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's `id`
                 * @example 7788
                 */
                asset_id: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a script on an asset
         * @description Now, or once later; recurring runs are refused. Sending it twice runs it twice, and neither run can be followed: the answer has no id, and nothing in the API lists scripts or what they put out. Take the script's id from the web app. In the reference since autumn 2026.
         */
        post: operations["runRmmScript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of the account
         * @description Custom fields, kinds of ticket, priorities, the account's time zone, business hours. The answer has no wrapper. Statuses of tickets stand in GET /tickets/settings.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/printing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of printing
         * @description The answer has no wrapper. The reference shows no register in it.
         */
        get: operations["getPrintingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings/tabs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read which modules are switched on
         * @description One flag for each tab of the web app.
         */
        get: operations["getSettingsTabs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tickets
         * @description `meta` has `total_pages` and `page` only. Observed with 50 rows a page, documented with 25. Announced: since 31 March 2026 a row has only its first comment.
         */
        get: operations["listTickets"];
        put?: never;
        /**
         * Create a ticket
         * @description Sending it twice makes two tickets: there is no idempotency key. The ticket's text is the first row of `comments_attributes`, best with the subject "Initial Issue"; set `do_not_email` there and the customer gets no mail about it. Line items are ignored here.
         */
        post: operations["createTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Fetch a ticket
         * @description With its comments, timers, charges, assets and customer. The second permission is enough for tickets assigned to the token's owner.
         */
        get: operations["getTicket"];
        /**
         * Change a ticket
         * @description What is left out stays as it is. `asset_ids` replaces the list: read, append, write. Each row of `comments_attributes` becomes a new comment each time it is sent.
         */
        put: operations["updateTicket"];
        post?: never;
        /**
         * Delete a ticket
         * @description Gone for good, with its comments. Deleting it again answers 404.
         */
        delete: operations["deleteTicket"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/add_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a charge to a ticket
         * @description Sending it twice charges twice. Name and description are needed even with a product, which fills neither here. The answer has no wrapper.
         */
        post: operations["addTicketLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/attach_file_url": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach files by their address
         * @description The server fetches them later: the answer only says that it will.
         */
        post: operations["attachTicketFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/charge_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn logged time into a charge
         * @description Adds a line to the ticket, which `ticket_line_item_id` then names. Whether charging twice adds a second one is not settled: look first. The answer has no wrapper.
         */
        post: operations["chargeTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/comment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a ticket
         * @description Sending it twice makes two comments, and neither can be changed or deleted through the API: after an unclear answer, look first. The customer is mailed unless told otherwise. The answer wraps it in `comment`.
         */
        post: operations["addTicketComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List the comments of a ticket
         * @description All of them, unlike the list of tickets. The second permission is enough for tickets assigned to the token's owner.
         */
        get: operations["listTicketComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/delete_attachment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove an attachment from a ticket
         * @description A POST with the attachment in its body.
         */
        post: operations["deleteTicketAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/delete_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete logged time
         * @description A POST with the entry in its body; the `id` of the path is the ticket's.
         */
        post: operations["deleteTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Print a ticket
         * @description On the printer that the account has set up. Prints each time it is sent.
         */
        post: operations["printTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/remove_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a charge from a ticket
         * @description A POST with the charge in its body.
         */
        post: operations["removeTicketLineItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/timer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Timer of a ticket (guide only)
         * @deprecated
         * @description Only the guide knows it; the vendor's reference does not, and nobody saw it work. Use POST /tickets/{id}/timer_entry to log time, PUT /tickets/{id}/update_timer_entry to change it, POST /tickets/{id}/charge_timer_entry to bill it and POST /tickets/{id}/delete_timer_entry to delete it. Body and answer are inferred from the first.
         */
        post: operations["ticketTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log finished time on a ticket
         * @description Sending it twice logs it twice. `billable` is ignored here. The entry is the same record that ticket timers list. The answer has no wrapper.
         */
        post: operations["logTicketTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/update_line_item": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a charge on a ticket
         * @description The charge is named in the body. Unlike at its creation, the answer is wrapped.
         */
        put: operations["updateTicketLineItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{id}/update_timer_entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change logged time
         * @description `notes` change; a new `duration_minutes` was seen to change nothing. The `id` of the path is the ticket's. The answer has no wrapper.
         */
        put: operations["updateTicketTime"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/worksheet_results": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        /**
         * List the worksheets of a ticket
         * @description 25 rows a page by the reference, whose example has no `meta`.
         */
        get: operations["listWorksheetResults"];
        put?: never;
        /**
         * Add a worksheet to a ticket
         * @description Seen to answer 404 where the account has no templates.
         */
        post: operations["createWorksheetResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/{ticket_id}/worksheet_results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        /**
         * Fetch a worksheet of a ticket
         * @description With its fields.
         */
        get: operations["getWorksheetResult"];
        /**
         * Fill in a worksheet
         * @description `answers` by the slug of their field. What it answers is not documented.
         */
        put: operations["updateWorksheetResult"];
        post?: never;
        /**
         * Remove a worksheet from a ticket
         * @description What it answers is not documented.
         */
        delete: operations["deleteWorksheetResult"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tickets/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the settings of tickets
         * @description The account's statuses, kinds of ticket and their fields, technicians. The answer has no wrapper.
         */
        get: operations["getTicketSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Types of assets and their custom fields. What the lists hold is not documented. */
        AccountAssetLists: {
            asset_type_field_answers?: components["schemas"]["Unsettled"][];
            asset_type_fields?: components["schemas"]["Unsettled"][];
            asset_types?: components["schemas"]["Unsettled"][];
        };
        /** @description Custom fields of customers. What the lists hold is not documented. */
        AccountCustomerLists: {
            customer_field_answers?: components["schemas"]["Unsettled"][];
            customer_fields?: components["schemas"]["Unsettled"][];
            /** @description Inferred; the only value shown is null */
            required_fields?: string | null;
        };
        /** @description How the account writes dates and money. */
        AccountLocale: {
            currency_symbol?: string;
            date_format?: string;
            /** @description Of the currency, presumably */
            iso_code?: string;
            time_format?: string;
            time_offset?: string;
            /** @description The zone of the timestamps that the API gives */
            time_zone?: string;
        };
        /** @description What the account defines for itself. */
        AccountSettings: {
            assets?: components["schemas"]["AccountAssetLists"];
            business_hours?: components["schemas"]["BusinessHour"][];
            business_hours_enabled?: boolean;
            customers?: components["schemas"]["AccountCustomerLists"];
            default_holiday_calendar?: string | null;
            locale?: components["schemas"]["AccountLocale"];
            msp_addon?: components["schemas"]["Unsettled"];
            /** @description In the reference since autumn 2026 */
            pb_enabled?: boolean;
            ticket?: components["schemas"]["AccountTicketLists"];
        };
        /** @description Kinds of ticket, their custom fields, problem types and priorities. What the first three lists hold is not documented. */
        AccountTicketLists: {
            /** @description Every `priority` a ticket can have; empty text among them */
            priorities?: components["schemas"]["TicketPriority"][];
            /** @description Every `problem_type` a ticket can have */
            problem_types?: components["schemas"]["TicketProblemType"][];
            ticket_type_field_answers?: components["schemas"]["Unsettled"][];
            ticket_type_fields?: components["schemas"]["Unsettled"][];
            ticket_types?: components["schemas"]["Unsettled"][];
        };
        /** @description A further address of a customer. */
        Address: {
            /** Format: int64 */
            account_id?: number;
            /** Format: int64 */
            address_type_id?: number | null;
            address1?: string | null;
            address2?: string | null;
            city?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            customer_id?: number | null;
            /** Format: int64 */
            id: number;
            latitude?: number | null;
            longitude?: number | null;
            name?: string | null;
            state?: string | null;
            /** Format: date-time */
            updated_at?: string;
            zip?: string | null;
        };
        /** @description The operation's own shape is not documented; each of these but the guide's was seen elsewhere in the API. */
        AnyError: components["schemas"]["ErrorText"] | components["schemas"]["ErrorTexts"] | components["schemas"]["ErrorList"] | components["schemas"]["ErrorJoined"] | components["schemas"]["ErrorMap"] | components["schemas"]["ErrorMessages"] | components["schemas"]["ErrorTwice"] | components["schemas"]["ErrorMessage"] | components["schemas"]["ErrorFieldMap"] | components["schemas"]["ErrorAttached"] | components["schemas"]["ErrorLogin"] | components["schemas"]["ErrorGuide"];
        /** @description A visit or a call in the calendar. */
        Appointment: {
            all_day?: boolean | null;
            appointment_location_type?: string | null;
            /** Format: int64 */
            appointment_type_id?: number | null;
            /** Format: date-time */
            created_at?: string;
            customer?: components["schemas"]["Customer"];
            /** Format: int64 */
            customer_id?: number | null;
            description?: string | null;
            /** @description The text "1", while the input is a boolean */
            do_not_email?: string | null;
            /** @description Hours */
            duration?: number;
            /** Format: date-time */
            end_at?: string;
            /** Format: int64 */
            id: number;
            location?: string | null;
            /** Format: date-time */
            start_at?: string;
            /** @description For people, such as "Tue 10-06-26 01:00 PM" */
            start_at_label?: string;
            summary?: string | null;
            ticket?: components["schemas"]["Ticket"] | null;
            /** Format: int64 */
            ticket_id?: number | null;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A kind of appointment. */
        AppointmentType: {
            /** Format: int64 */
            account_id?: number;
            /** Format: int64 */
            appointment_reminders_schedule_id?: number | null;
            buffer?: number | null;
            /** Format: date-time */
            created_at?: string;
            email_instructions?: string | null;
            /** Format: int64 */
            id: number;
            location_hard_code?: string | null;
            /** @description A label here, a number in requests */
            location_type?: string | null;
            name: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A device or anything else that is looked after. */
        Asset: {
            address?: components["schemas"]["Address"] | null;
            asset_serial?: string | null;
            /** @description The type's name; its id is not given */
            asset_type?: string | null;
            /** Format: int64 */
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** @description Without its contacts */
            customer?: components["schemas"]["Customer"];
            /** Format: int64 */
            customer_id: number;
            external_rmm_link?: string | null;
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            policy_folder_id?: number | null;
            properties?: components["schemas"]["AssetProperties"];
            rmm_links?: components["schemas"]["RmmLink"][];
            rmm_store?: components["schemas"]["AssetRmmStore"] | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description One asset in its wrapper. */
        AssetAnswer: {
            asset: components["schemas"]["Asset"];
        };
        /** @description `properties` were seen to be ignored here: set them with an update. */
        AssetCreate: WithRequired<components["schemas"]["AssetInput"], "name">;
        /** @description What creating and changing an asset both take. A part of other schemas, never a body. */
        AssetInput: {
            asset_serial?: string;
            /** Format: int64 */
            asset_type_id?: number;
            /** @description An unknown one is refused */
            asset_type_name?: string;
            /** Format: int64 */
            customer_id?: number;
            name?: string;
            properties?: components["schemas"]["CustomFields"];
        };
        /** @description What the agent found on the device. Observed, and open, because the reference does not describe it. */
        AssetInventory: {
            cpu?: components["schemas"]["Unsettled"][];
            general?: components["schemas"]["AssetInventoryGeneral"];
            hdd?: components["schemas"]["Unsettled"][];
            last_synced_at?: components["schemas"]["Unsettled"];
            last_user?: components["schemas"]["Unsettled"];
            network_adapters?: components["schemas"]["Unsettled"][];
            os?: components["schemas"]["AssetInventoryOs"];
            ram?: components["schemas"]["Unsettled"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The device in short. Only the names of the keys are known. */
        AssetInventoryGeneral: {
            domain?: components["schemas"]["Unsettled"];
            form_factor?: components["schemas"]["Unsettled"];
            ip?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** @description Its operating system. Only the names of the keys are known. */
        AssetInventoryOs: {
            build?: components["schemas"]["Unsettled"];
            last_boot_time?: components["schemas"]["Unsettled"];
            name?: components["schemas"]["Unsettled"];
            os_architecture?: components["schemas"]["Unsettled"];
            pending_reboot?: components["schemas"]["Unsettled"];
        } & {
            [key: string]: unknown;
        };
        /** @description A page of assets. The key is `assets`, not the path's `customer_assets`. */
        AssetList: {
            assets: components["schemas"]["Asset"][];
            /** @description Observed; the reference shows none */
            meta?: components["schemas"]["Meta"];
        };
        /** @description Custom fields by their display name, beside the inventory of the agent. Values are of any type; keys can differ in their case only, such as "AV" and "av". Open, because each account has its own. */
        AssetProperties: {
            kabuto_information?: components["schemas"]["AssetInventory"];
        } & {
            [key: string]: unknown;
        };
        /** @description What the agent last reported. */
        AssetRmmStore: {
            /** Format: int64 */
            account_id?: number;
            /** Format: int64 */
            asset_id?: number;
            /** Format: date-time */
            created_at?: string;
            emsisoft?: components["schemas"]["OpenBag"] | null;
            general?: components["schemas"]["OpenBag"] | null;
            /** Format: int64 */
            id: number;
            override_alert_agent_offline_mins?: string | null;
            override_alert_agent_rearm_after_mins?: string | null;
            override_autoresolve_offline_alert?: string | null;
            override_low_hd_threshold?: string | null;
            triggers?: components["schemas"]["AssetRmmTriggers"];
            /** Format: date-time */
            updated_at?: string;
            windows_updates?: components["schemas"]["OpenBag"] | null;
        };
        /** @description Which alerts are raised. */
        AssetRmmTriggers: {
            agent_offline_triggered?: components["schemas"]["RmmTrigger"];
            app_crash_triggered?: components["schemas"]["RmmTrigger"];
            bsod_triggered?: components["schemas"]["RmmTrigger"];
            defrag_triggered?: components["schemas"]["RmmTrigger"];
            device_manager_triggered?: components["schemas"]["RmmTrigger"];
            firewall_triggered?: components["schemas"]["RmmTrigger"];
            low_hd_space_triggered?: components["schemas"]["RmmTrigger"];
            no_av_triggered?: components["schemas"]["RmmTrigger"];
            smart_failure_triggered?: components["schemas"]["RmmTrigger"];
            time_triggered?: components["schemas"]["RmmTrigger"];
        };
        /** @description The reference calls `name` required; clients that set `properties` alone leave it out. */
        AssetUpdate: {
            /**
             * Format: int64
             * @description A folder of the same customer, or it is refused. Needs the permission Assets - Edit Policy
             */
            policy_folder_id?: number | null;
        } & components["schemas"]["AssetInput"];
        AttachmentRef: {
            /** Format: int64 */
            attachment_id: number;
        };
        /** @description That the server took them on, in words; it fetches them later. */
        AttachmentsTaken: {
            message: string;
        };
        AttachmentUrl: {
            filename?: string;
            url: string;
        };
        /** @description Files that the server fetches by itself, later. */
        AttachmentUrls: {
            files: components["schemas"]["AttachmentUrl"][];
        };
        /** @description When the business is open on one day of the week. */
        BusinessHour: {
            closed?: boolean;
            day?: string;
            end?: string | null;
            start?: string | null;
        };
        /** @description Who wrote it. In lists of comments only, where an empty object was shown too. */
        CommentUser: components["schemas"]["User"] | Record<string, unknown> | null;
        /** @description A person at a customer. */
        Contact: {
            /** Format: int64 */
            account_id?: number;
            address1?: string | null;
            address2?: string | null;
            city?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            customer_id: number;
            email?: string | null;
            extension?: string | null;
            /** Format: int64 */
            id: number;
            latitude?: number | null;
            longitude?: number | null;
            mobile?: string | null;
            name?: string | null;
            notes?: string | null;
            opt_out?: boolean;
            phone?: string | null;
            /** @description Custom fields, and the contact's `title` */
            properties?: components["schemas"]["CustomFields"];
            state?: string | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int64
             * @description Inferred; the only value shown is null
             */
            vendor_id?: number | null;
            zip?: string | null;
        };
        /** @description A page of the assets linked to a contact. */
        ContactAssetList: {
            assets: components["schemas"]["Asset"][];
            meta: components["schemas"]["Meta"];
        };
        /** @description The reference calls only `customer_id` required. */
        ContactCreate: WithRequired<components["schemas"]["ContactInput"], "customer_id">;
        /** @description What creating and changing a contact both take. A part of other schemas, never a body. */
        ContactInput: {
            address1?: string;
            address2?: string;
            city?: string;
            /** Format: int64 */
            customer_id?: number;
            email?: string;
            /** @description Lets the contact into the customer portal. Not given back */
            enable_portal_user?: boolean;
            extension?: string;
            mobile?: string;
            name?: string;
            notes?: string;
            phone?: string;
            state?: string;
            zip?: string;
        };
        /** @description A page of contacts. */
        ContactList: {
            contacts: components["schemas"]["Contact"][];
            meta: components["schemas"]["Meta"];
        };
        /** @description The reference calls `name` required. */
        ContactUpdate: {
            /** @description Comes back as `properties.title` */
            title?: string;
        } & WithRequired<components["schemas"]["ContactInput"], "name">;
        /** @description A contract with a customer. */
        Contract: {
            /** Format: int64 */
            account_id?: number;
            apply_to_all?: boolean;
            /** @description Free text, such as "30k" */
            contract_amount?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            customer_id?: number;
            description?: string | null;
            /** Format: date */
            end_date?: string | null;
            /** Format: int64 */
            id: number;
            likelihood?: number;
            name?: string;
            non_billable_product_ids?: number[];
            primary_contact?: string | null;
            product_price_overrides?: components["schemas"]["ContractPriceOverride"][];
            schedule_ids?: number[];
            /** Format: int64 */
            sla_id?: number | null;
            /** Format: date */
            start_date?: string | null;
            /** @description Such as "Opportunity" or "Active" */
            status?: string;
            tag_list?: string[];
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A price of its own for a product. */
        ContractPriceOverride: {
            blacklisted?: boolean;
            /** Format: int64 */
            contract_id?: number;
            /** Format: date-time */
            created_at?: string;
            discount_percentage?: number | null;
            /** Format: int64 */
            id: number;
            price_retail_cents?: number | null;
            /** Format: int64 */
            product_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A customer as lists and writes give it. */
        Customer: components["schemas"]["CustomerFields"];
        /** @description One customer in its wrapper. */
        CustomerAnswer: {
            customer: components["schemas"]["Customer"];
        };
        /** @description Consent as the account's privacy settings define it. Open, because its keys are not documented. */
        CustomerConsent: {
            [key: string]: unknown;
        };
        /** @description The reference calls no field required. */
        CustomerCreate: components["schemas"]["CustomerInput"];
        /** @description A customer by itself, with what hangs on it. All that it has beyond the list was observed. */
        CustomerDetail: {
            addresses?: components["schemas"]["Address"][];
            contracts?: components["schemas"]["Contract"][];
            /** Format: int64 */
            default_device_policy_id?: number | null;
            enable_internal_warning?: boolean | null;
            internal_warning_value?: string | null;
            /** @description Its invoices, in short */
            invoice_links?: components["schemas"]["CustomerInvoiceLink"][];
            /** Format: int64 */
            kabuto_customer_id?: number | null;
            /** @description Rows made from `phone` and `mobile` are among them */
            phones?: components["schemas"]["Phone"][];
            /** @description A decimal number as text */
            prepay_hours?: string | null;
            recurring_invoices?: components["schemas"]["Unsettled"][];
            /** Format: date-time */
            since_updated_at?: string | null;
            /** @description Its tickets, in short */
            ticket_links?: components["schemas"]["CustomerTicketLink"][];
        } & components["schemas"]["CustomerFields"];
        /** @description One customer, with what hangs on it, in its wrapper. */
        CustomerDetailAnswer: {
            customer: components["schemas"]["CustomerDetail"];
        };
        /** @description What a customer has in the list and by itself. Empty text and null both stand for "none". A part of other schemas, never an answer. */
        CustomerFields: {
            address?: string | null;
            address_2?: string | null;
            /** @description Both, joined by a dash */
            business_and_full_name?: string;
            business_name?: string | null;
            /** @description The business or, without one, the person */
            business_then_name?: string;
            city?: string | null;
            /** @description Left out where the customer is embedded in an asset or a payment */
            contacts?: components["schemas"]["Contact"][];
            /** Format: date-time */
            created_at: string;
            /** @description Hidden from lists unless asked for */
            disabled?: boolean;
            email?: string | null;
            firstname?: string | null;
            /** @description First and last name */
            fullname?: string | null;
            get_sms?: boolean;
            /** Format: int64 */
            id: number;
            invoice_cc_emails?: string | null;
            /** Format: int64 */
            invoice_term_id?: number | null;
            lastname?: string | null;
            latitude?: number | null;
            /** Format: int64 */
            location_id?: number | null;
            /** @description Left out where the customer is embedded in some other records */
            location_name?: string | null;
            longitude?: number | null;
            mobile?: string | null;
            no_email?: boolean;
            notes?: string | null;
            notification_email?: string | null;
            /** @description Link to the customer's own pages */
            online_profile_url?: string | null;
            opt_out?: boolean;
            pdf_url?: string | null;
            phone?: string | null;
            properties?: components["schemas"]["CustomFields"];
            /**
             * Format: int64
             * @description The customer who referred this one
             */
            ref_customer_id?: number | null;
            referred_by?: string | null;
            state?: string | null;
            /** Format: int64 */
            tax_rate_id?: number | null;
            /** Format: date-time */
            updated_at: string;
            zip?: string | null;
        };
        /** @description What creating and changing a customer both take. A part of other schemas, never a body. */
        CustomerInput: {
            address?: string;
            address_2?: string;
            business_name?: string;
            city?: string;
            consent?: components["schemas"]["CustomerConsent"];
            email?: string;
            firstname?: string;
            /** @description Not given back */
            get_billing?: boolean;
            /** @description Not given back */
            get_marketing?: boolean;
            /** @description Not given back */
            get_reports?: boolean;
            get_sms?: boolean;
            invoice_cc_emails?: string;
            /** Format: int64 */
            invoice_term_id?: number;
            lastname?: string;
            /** @description Also becomes a row of the customer's phones, digits only */
            mobile?: string;
            no_email?: boolean;
            notes?: string;
            notification_email?: string;
            opt_out?: boolean;
            /** @description Also becomes a row of the customer's phones, digits only */
            phone?: string;
            properties?: components["schemas"]["CustomFields"];
            /**
             * Format: int64
             * @description The customer who referred this one
             */
            ref_customer_id?: number;
            referred_by?: string;
            state?: string;
            /** Format: int64 */
            tax_rate_id?: number;
            zip?: string;
        };
        /** @description An invoice of the customer, in short. */
        CustomerInvoiceLink: {
            /** Format: date */
            date?: string | null;
            /** Format: int64 */
            id: number;
            number?: string;
            took_payment?: boolean;
            /**
             * Format: decimal
             * @description A decimal number as text
             */
            total?: string;
        };
        /** @description A page of customers. */
        CustomerList: {
            customers: components["schemas"]["Customer"][];
            meta: components["schemas"]["Meta"];
        };
        CustomerMatches: {
            customers: components["schemas"]["Customer"][];
        };
        /** @description A ticket of the customer, in short. */
        CustomerTicketLink: {
            /** Format: int64 */
            id: number;
            number?: number;
            status?: components["schemas"]["TicketStatus"];
            subject?: string;
        };
        /** @description What is left out stays as it is. */
        CustomerUpdate: components["schemas"]["CustomerInput"];
        /** @description Custom fields by their display name, which may hold spaces and punctuation. Case matters: "Notes" and "notes" can stand side by side. Values are texts, numbers or nested objects; a ticked box is the text "1". Whether a partial map merges or replaces is not settled. */
        CustomFields: {
            [key: string]: unknown;
        };
        /** @description That it was deleted, in words. */
        Deleted: {
            message: string;
        };
        /** @description What the request sent, given back. Open, because it can hold anything that was sent. */
        Echo: {
            [key: string]: unknown;
        };
        /** @description Says "attached" although it failed. */
        ErrorAttached: {
            errors: string;
            status: string;
        };
        /** @description Field name to its problems, without a wrapper. */
        ErrorFieldMap: {
            [key: string]: string[];
        };
        /** @description Field name to its problems, or to a further map. */
        ErrorFields: {
            [key: string]: string[] | components["schemas"]["ErrorFields"];
        };
        /** @description The guide's shape: a headline and problems by field. Not seen in any answer. */
        ErrorGuide: {
            error: string;
            errors: components["schemas"]["ErrorGuideProblem"][];
        };
        /** @description One problem in the guide's shape. */
        ErrorGuideProblem: {
            field: string;
            message: string;
        };
        /** @description Several problems joined to one text under `errors`. */
        ErrorJoined: {
            /** @description Joined by commas, with a space or without */
            errors: string;
            params?: components["schemas"]["Echo"];
            record?: components["schemas"]["Echo"];
        };
        /** @description A list under `errors`. */
        ErrorList: {
            errors: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** @description A second factor is asked for. */
        ErrorLogin: {
            instructions: string;
            login: boolean;
        };
        /** @description Problems by field under `errors`, nested. */
        ErrorMap: {
            errors: components["schemas"]["ErrorFields"];
            success?: boolean;
        };
        /** @description One text under `message`. */
        ErrorMessage: {
            message: string;
        };
        /** @description A list under `message`, with a flag and an echo. */
        ErrorMessages: {
            message: string[];
            params?: components["schemas"]["Echo"];
            success?: boolean;
        };
        /** @description One text under `error`. */
        ErrorText: {
            error: string;
        };
        /** @description A list under `error`. */
        ErrorTexts: {
            error: string[];
        };
        /** @description The same joined text under `error` and under `message`. */
        ErrorTwice: {
            error: string;
            message: string;
        };
        /** @description Software found on an asset. It has no id. */
        InstalledApplication: {
            /**
             * Format: date
             * @description Else the day it was first seen
             */
            installed_at?: string | null;
            name: string;
            vendor?: string | null;
            version?: string | null;
        };
        InstalledApplicationList: {
            installed_applications: components["schemas"]["InstalledApplication"][];
            meta: components["schemas"]["Meta"];
        };
        /** @description An invoice as lists and writes give it. */
        Invoice: {
            /** @description In lists only, and a number while `total` is text */
            amount_paid?: number;
            /** @description A number here, text on the invoice by itself */
            balance_due?: number;
            /** Format: int64 */
            customer_id: number;
            /** @description In lists only */
            is_recurring?: boolean;
        } & components["schemas"]["InvoiceFields"];
        /** @description One invoice in its wrapper. */
        InvoiceAnswer: {
            invoice: components["schemas"]["Invoice"];
        };
        /** @description Totals come from the lines, which can also be added afterwards. */
        InvoiceCreate: {
            /** @description Documented since autumn 2026; seen to be ignored before */
            line_items?: components["schemas"]["InvoiceLineCreate"][];
            /** @description Take payment at once; only with `line_items` */
            paid?: boolean;
        } & WithRequired<components["schemas"]["InvoiceInput"], "customer_id" | "date">;
        /** @description An invoice by itself, with its lines and payments, and with `customer` in place of `customer_id`. */
        InvoiceDetail: {
            /**
             * Format: decimal
             * @description Text here, a number in lists
             */
            balance_due?: string;
            customer?: components["schemas"]["Customer"];
            /**
             * Format: date-time
             * @description Named by the reference, in none of its examples
             */
            date_received?: string | null;
            line_items?: components["schemas"]["LineItem"][];
            payments?: components["schemas"]["InvoicePayment"][];
        } & components["schemas"]["InvoiceFields"];
        /** @description One invoice, with its lines and payments, in its wrapper. */
        InvoiceDetailAnswer: {
            invoice: components["schemas"]["InvoiceDetail"];
        };
        /** @description What an invoice has in the list and by itself. Totals are decimal numbers as text. A part of other schemas, never an answer. */
        InvoiceFields: {
            /** Format: int64 */
            contact_id?: number | null;
            /** Format: date-time */
            created_at: string;
            /** @description The customer's business or, without one, its person */
            customer_business_then_name?: string | null;
            /** Format: date */
            date?: string | null;
            /** Format: date */
            due_date?: string | null;
            /**
             * Format: int64
             * @description The reference calls it an integer; no value was shown
             */
            external_id?: number | null;
            /** Format: decimal */
            hardwarecost?: string | null;
            /** Format: int64 */
            id: number;
            is_paid?: boolean;
            /** Format: int64 */
            location_id?: number | null;
            name?: string | null;
            note?: string | null;
            /** @description The number people see */
            number: string;
            pdf_url?: string | null;
            /** @description The customer's order number */
            po_number?: string | null;
            /** Format: date-time */
            published_date?: string | null;
            /** @description Its id in QuickBooks */
            qbsdk_external_id?: string | null;
            /**
             * Format: int64
             * @description The recurring invoice it was made by
             */
            schedule_id?: number | null;
            /**
             * @description Only where the account has draft invoices
             * @enum {string}
             */
            status?: "draft" | "published";
            /** Format: decimal */
            subtotal?: string;
            /** Format: decimal */
            tax?: string;
            tech_marked_paid?: boolean;
            /** Format: int64 */
            ticket_id?: number | null;
            /** Format: decimal */
            total?: string;
            /** Format: date-time */
            updated_at: string;
            /** Format: int64 */
            user_id?: number | null;
            verified_paid?: boolean;
            /** @description Its id in Xero */
            xero_id?: string | null;
        };
        /** @description What creating and changing an invoice both take. Totals, balance and the paid flags are computed: sent, they are ignored. A part of other schemas, never a body. */
        InvoiceInput: {
            /**
             * Format: int64
             * @description Gone from the reference since autumn 2026; whether it still works is not settled
             */
            contact_id?: number;
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            customer_id?: number;
            /**
             * @description A moment by the reference; its examples answer with a plain date
             * @example 2026-10-06
             * @example 2026-10-06T00:00:00-05:00
             */
            date?: string;
            /** Format: date */
            date_received?: string;
            /** Format: date */
            due_date?: string;
            /** @description A new invoice ignores it: the mail address of the token's owner is used */
            employee?: string;
            /** Format: int64 */
            location_id?: number;
            name?: string;
            note?: string;
            /** @description A new invoice without one gets the next number. The reference also calls it required, which it cannot be at the same time */
            number?: string;
            /** @description The customer's order number */
            po_number?: string;
            /** Format: int64 */
            ticket_id?: number;
            took_payment?: boolean;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description A line to come with the invoice. With `product_id`, the product fills what is left out. */
        InvoiceLineCreate: {
            category_id?: number[];
            /** @description In currency units */
            cost?: number;
            discount_dollars?: number;
            discount_percent?: number;
            estimated_quantity?: number;
            /** Format: int64 */
            invoice_bundle_id?: number;
            /** @description The product or service, such as "Labor" */
            item?: string;
            line_discount_percent?: number;
            /** @description The text of the line */
            name?: string;
            old_price?: number;
            position?: number;
            /** @description In currency units */
            price?: number;
            /** Format: int64 */
            product_id?: number;
            quantity?: number;
            tax_note?: string;
            /** Format: int64 */
            tax_rate_id?: number;
            taxable?: boolean;
            upc_code?: string;
            /** Format: int64 */
            user_id?: number;
            wholesale?: number;
        };
        InvoiceLineUpdate: {
            cost?: number;
            discount_dollars?: string;
            /** Format: int64 */
            id?: number;
            item?: string;
            line_discount_percent?: number;
            name?: string;
            price?: number;
            taxable?: boolean;
        };
        InvoiceLineWrite: {
            cost?: number;
            discount_dollars?: string;
            /** @description Also finds a product by its name */
            item?: string;
            line_discount_percent?: number;
            /**
             * Format: int64
             * @description Needed where the account has several and the invoice none
             */
            location_id?: number;
            name?: string;
            price?: number;
            /**
             * Format: int64
             * @description Its cost, price and tax win over what is sent
             */
            product_id?: number;
            quantity?: number;
            /** @description Only where the product is taxable too */
            taxable?: boolean;
            upc_code?: string;
        };
        /** @description A page of invoices; `meta` without `per_page` and `total_entries`. */
        InvoiceList: {
            invoices: components["schemas"]["Invoice"][];
            meta: components["schemas"]["Meta"];
        };
        /** @description A payment on an invoice by itself. Only its `id` is sure to be there. */
        InvoicePayment: components["schemas"]["PaymentFields"] & components["schemas"]["PaymentLinks"];
        /** @description The reference says that all parameters overwrite. Lines are changed elsewhere. */
        InvoiceUpdate: components["schemas"]["InvoiceInput"];
        /** @description A line of an invoice. Numbers go in, decimal text comes out. */
        LineItem: {
            /** Format: decimal */
            cost?: string;
            /** Format: date-time */
            created_at?: string;
            /** @description Inferred from what bodies take */
            discount_dollars?: string | null;
            /**
             * Format: decimal
             * @description Inferred from what bodies take
             */
            discount_percent?: string | null;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            invoice_bundle_id?: number | null;
            /** Format: int64 */
            invoice_id?: number | null;
            /** @description The product or service, such as "Labor" */
            item?: string | null;
            /** @description The text of the line */
            name?: string | null;
            position?: number | null;
            /** Format: decimal */
            price?: string;
            /** @description Observed; the reference does not show it */
            product_category?: string | null;
            /** Format: int64 */
            product_id?: number | null;
            /** Format: decimal */
            quantity?: string;
            taxable?: boolean;
            /** Format: date-time */
            updated_at?: string;
        };
        LineItemAnswer: {
            line_item: components["schemas"]["LineItem"];
        };
        /** @description Where a list stands. Page sizes differ from list to list and over time: go by `total_pages`. */
        Meta: {
            /** @description This page, from 1 */
            page: number;
            /** @description Left out by some lists */
            per_page?: number;
            /** @description Left out by some lists */
            total_entries?: number;
            /** @description May change while the list is read */
            total_pages: number;
        };
        /** @description Free content of the agent; a value may itself be JSON as text. Open, because it has no fixed keys. */
        OpenBag: {
            [key: string]: unknown;
        };
        /** @description A Windows update. */
        Patch: {
            /** Format: date-time */
            attempted_installation?: string | null;
            category?: string | null;
            /** Format: date-time */
            evaluated_at?: string | null;
            failure_reason?: string | null;
            /** Format: date-time */
            installed_at?: string | null;
            /** @description Microsoft's number, such as KB5044273 */
            kb?: string | null;
            /** Format: date-time */
            rejected_at?: string | null;
            status: components["schemas"]["PatchStatus"];
            title: string;
        };
        /** @description The updates of one asset; `meta` has a name of its own here. */
        PatchList: {
            available_patches: components["schemas"]["Patch"][];
            /** @description Counts the available ones, 50 a page */
            available_patches_meta?: components["schemas"]["Meta"];
            installed_patches: components["schemas"]["Patch"][];
        };
        /**
         * @description The reference lists these; others may come.
         * @example Missing Patches
         */
        PatchStatus: "Missing Patches" | "Failed Patches" | "Rejected Patches" | "Recently Installed" | (string & {});
        /** @description A payment as the list and the payment by itself give it. */
        Payment: WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at"> & components["schemas"]["PaymentLinks"];
        /** @description The new payment in its wrapper. */
        PaymentAnswer: {
            payment: components["schemas"]["PaymentCreated"];
        };
        /** @description Invoice id to the cents of the payment that go to it. */
        PaymentApplication: {
            [key: string]: number;
        };
        /** @description Without `invoice_id` and `apply_payments` it becomes credit of the customer. */
        PaymentCreate: {
            /** @description Of the payer */
            address_city?: string;
            /** @description Of the payer */
            address_street?: string;
            /** @description Of the payer */
            address_zip?: string;
            /** @description Comes back as `payment_amount`, in currency units */
            amount_cents?: number;
            apply_payments?: components["schemas"]["PaymentApplication"];
            /** @description Of the card to charge */
            credit_card_number?: string;
            /** Format: int64 */
            customer_id?: number;
            /** @description Of the card */
            cvv?: string;
            /** @description Of the card's expiry */
            date_month?: string;
            /** @description Of the card's expiry */
            date_year?: string;
            /** @description Of the payer */
            firstname?: string;
            /**
             * Format: int64
             * @description The one invoice it pays
             */
            invoice_id?: number;
            /** @description The one invoice it pays, by its number */
            invoice_number?: string;
            /** @description Of the payer */
            lastname?: string;
            /** @description By name; each account has its own: GET /payment_methods lists them */
            payment_method?: string;
            /** @description Such as the number of a check */
            ref_num?: string;
            /** Format: int64 */
            register_id?: number;
            /** @description Not given back */
            signature_data?: string;
            /** Format: date-time */
            signature_date?: string;
            signature_name?: string;
        };
        /** @description A payment as its creation gives it: with tickets, without the customer. */
        PaymentCreated: {
            invoice_ids?: number[];
            /** @description Only shown empty */
            tickets?: components["schemas"]["Unsettled"][];
        } & WithRequired<components["schemas"]["PaymentFields"], "created_at" | "updated_at">;
        /** @description One payment in its wrapper. */
        PaymentDetailAnswer: {
            payment: components["schemas"]["Payment"];
        };
        /** @description What a payment has everywhere. Amounts are in currency units, while bodies take cents. A part of other schemas, never an answer. */
        PaymentFields: {
            /** Format: date */
            applied_at?: string | null;
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            id: number;
            /** @description In currency units */
            payment_amount?: number;
            payment_method?: string | null;
            /** @description Such as the number of a check */
            ref_num?: string | null;
            success?: boolean;
            /** @description No value was shown */
            transaction_response?: string | null;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description What a payment has beside that, once it is read again. A part of other schemas, never an answer. */
        PaymentLinks: {
            /** @description Without its contacts */
            customer?: components["schemas"]["Customer"] | null;
            /** @description Null was seen among them */
            invoice_ids?: (number | null)[];
            /** Format: date-time */
            signature_date?: string | null;
        };
        /** @description A page of payments; `meta` without `per_page` and `total_entries`. */
        PaymentList: {
            meta: components["schemas"]["Meta"];
            payments: components["schemas"]["Payment"][];
        };
        /** @description A stored means of payment at the card processor. */
        PaymentProfile: {
            /** Format: date-time */
            created_at?: string;
            customer_external_id?: string | null;
            /** Format: int64 */
            customer_id?: number;
            expiration?: string | null;
            /** Format: int64 */
            id: number;
            last_four?: string | null;
            /** @description The token of the card processor. A number was seen, text goes in */
            payment_profile_id?: number | string;
            /** Format: date-time */
            updated_at?: string;
            used_gateway?: string;
        };
        PaymentProfileAnswer: {
            payment_profile: components["schemas"]["PaymentProfile"];
        };
        PaymentProfileCreate: {
            customer_external_id?: string;
            expiration?: string;
            last_four?: string;
            /** @description The token of the card processor, never the number of the card */
            payment_profile_id?: string;
        };
        PaymentProfileList: {
            payment_profiles: components["schemas"]["PaymentProfile"][];
        };
        PaymentProfileUpdate: {
            expiration?: string;
            last_four?: string;
        };
        /** @description A telephone number of a customer. */
        Phone: {
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            customer_id?: number;
            extension?: string | null;
            /** Format: int64 */
            id: number;
            /** @description Such as "Mobile" */
            label?: string | null;
            /** @description Digits only */
            number: string;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description Formatting is stripped from the number. */
        PhoneCreate: {
            extension?: string;
            label?: string;
            number: string;
        };
        PhoneList: {
            phones: components["schemas"]["Phone"][];
        };
        /** @description Formatting is stripped from the number. */
        PhoneWrite: {
            extension?: string;
            label?: string;
            number?: string;
        };
        /** @description A folder in a customer's tree of policies. Assets name theirs by `policy_folder_id`. */
        PolicyFolder: {
            /**
             * Format: date-time
             * @description Shown in UTC, unlike most times
             */
            created_at: string;
            /**
             * Format: int64
             * @description The policy in force in it, which may come from the folders above
             */
            effective_policy_id?: number | null;
            /** Format: int64 */
            id: number;
            name: string;
            /**
             * Format: int64
             * @description The folder above it; null at the top
             */
            parent_id?: number | null;
            /**
             * Format: int64
             * @description The policy attached to it
             */
            partial_policy_id?: number | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description One policy folder in its wrapper. */
        PolicyFolderAnswer: {
            policy_folder: components["schemas"]["PolicyFolder"];
        };
        /** @description A folder below another one of the same customer. */
        PolicyFolderCreate: {
            /** Format: int64 */
            customer_id: number;
            name: string;
            /**
             * Format: int64
             * @description The folder above it
             */
            parent_id: number;
        };
        /** @description A page of policy folders. */
        PolicyFolderList: {
            meta: components["schemas"]["Meta"];
            policy_folders: components["schemas"]["PolicyFolder"][];
        };
        /** @description No field is required. What becomes of those left out is not said. */
        PolicyFolderUpdate: {
            name?: string;
            /**
             * Format: int64
             * @description Moves it below this folder
             */
            parent_id?: number;
            /**
             * Format: int64
             * @description Attaches this policy; null detaches
             */
            partial_policy_id?: number | null;
        };
        /** @description How the account prints. */
        PrintingSettings: {
            messaging_channel?: string | null;
            /** @description Only shown empty */
            registers?: components["schemas"]["Unsettled"][];
        };
        /** @description An alert as the list and the alert by itself give it. */
        RmmAlert: {
            /** @description The number people see of the ticket made from it, not its `id` */
            ticket_number?: number | string | null;
            /** @description The status of that ticket */
            ticket_status?: components["schemas"]["TicketStatus"] | null;
        } & components["schemas"]["RmmAlertFields"];
        /** @description One alert in its wrapper. */
        RmmAlertAnswer: {
            rmm_alert: components["schemas"]["RmmAlert"];
        };
        /** @description The fields, nested as the reference has them since autumn 2026, or bare as before. */
        RmmAlertCreate: components["schemas"]["RmmAlertNested"] | components["schemas"]["RmmAlertInput"];
        /** @description An alert as its creation gives it: with `ticket_id` in place of the ticket's number and status. */
        RmmAlertCreated: {
            /** Format: int64 */
            account_id?: number;
            /** Format: int64 */
            ticket_id?: number | null;
        } & components["schemas"]["RmmAlertFields"];
        /** @description The new alert, under another key than elsewhere. */
        RmmAlertCreatedAnswer: {
            alert: components["schemas"]["RmmAlertCreated"];
            success?: boolean;
        };
        /** @description What an alert has everywhere. A part of other schemas, never an answer. */
        RmmAlertFields: {
            /** Format: int64 */
            asset_id?: number | null;
            /** Format: int64 */
            check_id?: number | null;
            /** @description The asset's name */
            computer_name?: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: int64 */
            customer_id: number;
            /** @description The web app shows it as the type */
            description?: string | null;
            /** @description The web app shows it as the details */
            formatted_output?: string | null;
            /** Format: int64 */
            id: number;
            properties?: components["schemas"]["RmmAlertProperties"];
            resolved: boolean;
            /** @description Not the filter of the same name; its values are not documented */
            status?: string | null;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description A new alert. The reference calls none of its fields required. */
        RmmAlertInput: {
            /** Format: int64 */
            asset_id?: number;
            /** Format: int64 */
            customer_id?: number;
            /** @description The web app shows it as the type */
            description?: string;
            /** @description The web app shows it as the details */
            formatted_output?: string;
            properties?: components["schemas"]["RmmAlertProperties"];
            resolved?: boolean;
            /** @description Its values are not documented */
            status?: string;
        };
        /** @description A page of alerts; `meta` without `per_page` and `total_entries`. */
        RmmAlertList: {
            meta: components["schemas"]["Meta"];
            rmm_alerts: components["schemas"]["RmmAlert"][];
        };
        /** @description A new alert, nested. */
        RmmAlertNested: {
            rmm_alert: components["schemas"]["RmmAlertInput"];
        };
        /** @description Free content. Alerts of the agents carry `trigger` and `description`. Open, because it has no fixed keys. */
        RmmAlertProperties: {
            /** @description Observed */
            description?: string | null;
            /** @description What raised it. Observed */
            trigger?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A link to another RMM. Open, because its fields are not documented. */
        RmmLink: {
            [key: string]: unknown;
        };
        /** @description Options of the script. */
        RmmScriptOptions: {
            /** @description As whom; its values are not documented */
            run_as?: string;
            runtime_variables?: components["schemas"]["RmmScriptVariables"];
        };
        /** @description What to run on the asset, and when. */
        RmmScriptRun: {
            /**
             * @description Recurring runs are refused
             * @enum {string}
             */
            freq?: "once";
            mav_options?: components["schemas"]["RmmScriptScanOptions"];
            /**
             * Format: date-time
             * @description When to run it, with `run_type` later
             */
            next_time?: string;
            /**
             * @description `later` takes `next_time`
             * @enum {string}
             */
            run_type?: "now" | "later";
            /**
             * Format: int64
             * @description The script's id in the web app. The reference does not call it required, but nothing else names the script
             */
            script_id: number;
            script_options?: components["schemas"]["RmmScriptOptions"];
        };
        /** @description Options of a scan by the managed antivirus; that this is what they are for is inferred from their names. */
        RmmScriptScanOptions: {
            quarantine?: boolean;
            scan_type?: string;
            silent?: boolean;
        };
        /** @description That it will run, in words; no id to follow it by. */
        RmmScriptScheduled: {
            message: string;
        };
        /** @description Variable of the script to its value for this run. Open, because each script has its own. */
        RmmScriptVariables: {
            [key: string]: unknown;
        };
        /** @description The texts "true" and "false"; clients met booleans too. */
        RmmTrigger: string | boolean;
        /** @description Which modules are switched on, by the tabs of the web app. */
        SettingsTabs: {
            alerts?: boolean;
            app_center?: boolean;
            assets?: boolean;
            contracts?: boolean;
            customer_purchases?: boolean;
            customers?: boolean;
            domo?: boolean;
            estimates?: boolean;
            field_jobs?: boolean;
            invoices?: boolean;
            kabuto_policies?: boolean;
            leads?: boolean;
            marketr?: boolean;
            msp_dashboard?: boolean;
            parts?: boolean;
            pax8?: boolean;
            products?: boolean;
            purchase_orders?: boolean;
            recur?: boolean;
            refurbs?: boolean;
            reports?: boolean;
            sales?: boolean;
            scripts?: boolean;
            tickets?: boolean;
            wiki?: boolean;
        };
        /** @description The modules in their wrapper. */
        SettingsTabsAnswer: {
            tabs: components["schemas"]["SettingsTabs"];
        };
        /** @description That it was done. */
        Success: {
            success: boolean;
        };
        /** @description That it was done, as text. */
        SuccessText: {
            /** @description The text "true", not a boolean */
            success: string;
        };
        /** @description A ticket as lists give it. */
        Ticket: {
            /** Format: int64 */
            address_id?: number | null;
            /** @description Seen as "Invoiced" */
            billing_status?: string | null;
            /** @description Has a parent */
            child?: boolean;
            /** @description Announced to be only the first since 31 March 2026. GET /tickets/{id}/comments has them all */
            comments?: components["schemas"]["TicketComment"][];
            contact_fullname?: string | null;
            /** Format: int64 */
            contact_id?: number | null;
            /** Format: int64 */
            contract_id?: number | null;
            contract_name?: string | null;
            creator_name_or_email?: string | null;
            customer_icons?: components["schemas"]["Unsettled"][];
            customer_reply?: boolean;
            customer_tag_list?: string[];
            location_name?: string | null;
            /** @description Has children */
            parent?: boolean;
            recurring?: boolean;
            /** @description Minutes from creation to resolution, as observed */
            resolution_time?: number | null;
            /** @description Minutes, as observed */
            response_time?: number | null;
            sla_breached?: boolean;
            sla_breaching_soon?: boolean;
            /** Format: int64 */
            sla_id?: number | null;
            sla_name?: string | null;
            /** Format: int64 */
            ticket_type_id?: number | null;
            ticket_type_name?: string | null;
            /** @description HH:MM:SS */
            total_formatted_billable_time?: string | null;
        } & components["schemas"]["TicketFields"];
        /** @description One ticket in its wrapper. */
        TicketAnswer: {
            ticket: components["schemas"]["TicketDetail"];
        };
        /** @description A file on a ticket. Nobody has shown its fields; these are inferred. */
        TicketAttachment: {
            file_name?: string | null;
            /** Format: int64 */
            id?: number;
            url?: string | null;
        };
        /** @description It can neither be changed nor deleted through the API. */
        TicketComment: {
            /**
             * Format: int64
             * @description Observed; the reference does not show it
             */
            account_id?: number;
            /** @description As `comment_format` asks, where the operation has it */
            body?: string | null;
            /** Format: date-time */
            created_at: string;
            /** @description Who was mailed, each followed by a comma and a space, the last one too. Observed */
            destination_emails?: string | null;
            /** @description Observed; the reference does not show it */
            display_order?: number | null;
            /** @description Observed; the reference does not show it */
            email_sender?: string | null;
            /** @description Not shown to the customer */
            hidden?: boolean;
            /** Format: int64 */
            id: number;
            /** @description Left out of the answer to a new comment */
            is_rich_text?: boolean;
            /** @description Observed; the reference does not show it */
            new_sms_body?: string | null;
            /** @description Observed; the reference does not show it */
            sms_body?: string | null;
            /** @description The first comment of a ticket, its description, has "Initial Issue" */
            subject?: string | null;
            /** @description A display name, free text */
            tech?: string | null;
            /**
             * Format: int64
             * @description Observed; the reference does not show it
             */
            ticket_automation_id?: number | null;
            /** Format: int64 */
            ticket_id: number;
            /** Format: date-time */
            updated_at: string;
            user?: components["schemas"]["CommentUser"];
            /**
             * Format: int64
             * @description Null for comments of the system and of the customer
             */
            user_id?: number | null;
        };
        /** @description One comment in its wrapper. */
        TicketCommentAnswer: {
            comment: components["schemas"]["TicketComment"];
        };
        /** @description With `hidden` and `do_not_email` both false the customer is mailed. `do_not_email` alone makes a public note; both make a private one. The text is plain: markup shows as it is. */
        TicketCommentCreate: {
            /** @description Refused without it */
            body: string;
            /**
             * Format: date-time
             * @description Not in the reference; an importer of old tickets sends it
             */
            created_at?: string;
            /** @description Not given back */
            do_not_email?: boolean;
            /** @description Not shown to the customer */
            hidden?: boolean;
            /** @description Text to send as SMS */
            sms_body?: string;
            /** @description Refused without it */
            subject: string;
            /** @description A display name, free text */
            tech?: string;
        };
        /** @description A page of comments; `meta` without `total_entries`. */
        TicketCommentList: {
            comments: components["schemas"]["TicketComment"][];
            meta: components["schemas"]["Meta"];
        };
        /** @description The ticket's text goes into the first row of `comments_attributes`: there is no field for it, and line items are ignored. */
        TicketCreate: {
            /**
             * Format: date-time
             * @description Not in the reference; an importer of old tickets sends it
             */
            created_at?: string;
            /**
             * Format: int64
             * @description Needs the permission Ticket Parent-Child - Edit, or the answer is 403
             */
            parent_id?: number;
        } & WithRequired<components["schemas"]["TicketInput"], "customer_id" | "subject">;
        /** @description A ticket by itself, with everything that hangs on it. It has no `contact_id` and no `ticket_type_id`: see `contact` and `ticket_type`. */
        TicketDetail: {
            address?: components["schemas"]["Address"] | null;
            appointments?: components["schemas"]["Appointment"][];
            asset_ids?: number[];
            attachments?: components["schemas"]["TicketAttachment"][];
            /** @description Whether all of them is not settled. GET /tickets/{id}/comments has them all */
            comments?: components["schemas"]["TicketComment"][];
            contact?: components["schemas"]["Contact"] | null;
            customer?: components["schemas"]["Customer"];
            intake_form_html?: string | null;
            /** @description The charges */
            line_items?: components["schemas"]["TicketLineItem"][];
            /** @description Observed; the reference does not show it */
            mentionables?: components["schemas"]["Unsettled"][];
            /** Format: date-time */
            outtake_form_date?: string | null;
            outtake_form_html?: string | null;
            outtake_form_name?: string | null;
            /** Format: date-time */
            signature_date?: string | null;
            signature_name?: string | null;
            ticket_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** @description The custom fields of its type */
            ticket_fields?: components["schemas"]["TicketField"][];
            /** @description The time logged */
            ticket_timers?: components["schemas"]["TicketTimer"][];
            ticket_type?: components["schemas"]["TicketType"] | null;
            worksheet_results?: components["schemas"]["WorksheetResult"][];
        } & components["schemas"]["TicketFields"];
        /** @description A custom field of a kind of ticket. */
        TicketField: {
            /** Format: int64 */
            account_id?: number;
            /** @description What can be chosen */
            answers?: components["schemas"]["TicketFieldAnswer"][];
            /** Format: date-time */
            created_at?: string;
            field_type?: string;
            hidden?: boolean;
            /** Format: int64 */
            id: number;
            /** @description The key of its value in a ticket's `properties` */
            name: string;
            position?: number | null;
            required?: boolean | null;
            /** Format: int64 */
            ticket_type_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description One choice of a custom field. */
        TicketFieldAnswer: {
            /** Format: int64 */
            account_id?: number | null;
            content?: string;
            /** Format: date-time */
            created_at?: string;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            ticket_field_id?: number;
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description What a ticket has in the list and by itself. A part of other schemas, never an answer. */
        TicketFields: {
            /** @description The linked assets; bodies take `asset_ids`. Some answers leave them out */
            assets?: components["schemas"]["Asset"][];
            child_ticket_ids?: number[];
            /** Format: date-time */
            created_at: string;
            /** @description The customer's business or, without one, its person */
            customer_business_then_name?: string | null;
            /** Format: int64 */
            customer_id: number;
            /**
             * Format: date-time
             * @description A moment here, a plain date in bodies
             */
            due_date?: string | null;
            /** Format: date-time */
            end_at?: string | null;
            /**
             * Format: int64
             * @description For paths and bodies. People see `number`
             */
            id: number;
            /** Format: int64 */
            location_id?: number | null;
            /** @description The number people see. Filters and bodies take it as text */
            number: number;
            /**
             * Format: int64
             * @description The ticket this one is a child of
             */
            parent_id?: number | null;
            pdf_url?: string | null;
            priority?: components["schemas"]["TicketPriority"] | null;
            problem_type?: components["schemas"]["TicketProblemType"] | null;
            properties?: components["schemas"]["CustomFields"];
            /** Format: date-time */
            resolved_at?: string | null;
            /** Format: date-time */
            start_at?: string | null;
            status: components["schemas"]["TicketStatus"];
            subject: string;
            tag_list?: string[];
            /** Format: date-time */
            updated_at: string;
            /** @description The technician */
            user?: components["schemas"]["User"] | null;
            /**
             * Format: int64
             * @description The technician; null where unassigned
             */
            user_id?: number | null;
        };
        /** @description What creating and changing a ticket both take. A part of other schemas, never a body. */
        TicketInput: {
            /** @description All linked assets, not only those to add. Answers have them as `assets` */
            asset_ids?: number[];
            /** @description Each row becomes a new comment each time it is sent. Answers have them as `comments` */
            comments_attributes?: components["schemas"]["TicketCommentCreate"][];
            /** Format: int64 */
            contact_id?: number;
            /** Format: int64 */
            customer_id?: number;
            /**
             * Format: date
             * @description A plain date here, a moment in answers
             */
            due_date?: string;
            /** Format: date-time */
            end_at?: string;
            /** Format: int64 */
            location_id?: number;
            /** @description The number people see; text here, an integer in answers */
            number?: string;
            /** @description Not given back */
            outtake_form_data?: string;
            /** Format: date-time */
            outtake_form_date?: string;
            outtake_form_name?: string;
            priority?: components["schemas"]["TicketPriority"];
            problem_type?: components["schemas"]["TicketProblemType"];
            properties?: components["schemas"]["CustomFields"];
            /** @description Not given back */
            signature_data?: string;
            signature_name?: string;
            /** Format: int64 */
            sla_id?: number;
            /** Format: date-time */
            start_at?: string;
            status?: components["schemas"]["TicketStatus"];
            subject?: string;
            /** @description Gone from the reference since autumn 2026; whether it still works is not settled */
            tag_list?: string[];
            /** Format: int64 */
            ticket_type_id?: number;
            /**
             * Format: int64
             * @description The technician. A new ticket without one is unassigned
             */
            user_id?: number;
        };
        /** @description A charge on a ticket. Prices stand twice, in cents and in currency units. */
        TicketLineItem: {
            converted?: boolean;
            cost_cents?: number | null;
            /** Format: date-time */
            created_at?: string;
            description?: string | null;
            discount_dollars?: string | null;
            /** Format: int64 */
            estimate_line_item_id?: number | null;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            item_id?: number | null;
            line_discount_percent?: number | null;
            name?: string;
            old_price?: string | null;
            /** Format: int64 */
            original_ticket_line_item_id?: number | null;
            position?: number | null;
            /** @description `cost_cents` in currency units */
            price_cost?: number | null;
            /** @description `retail_cents` in currency units */
            price_retail?: number | null;
            product_category?: string | null;
            /** Format: int64 */
            product_id?: number | null;
            /**
             * Format: decimal
             * @description A decimal number as text, such as "0.5"
             */
            quantity?: string;
            retail_cents?: number | null;
            taxable?: boolean;
            /** Format: int64 */
            ticket_id: number;
            upc_code?: string | null;
            /** Format: date-time */
            updated_at?: string;
            /** Format: int64 */
            user_id?: number | null;
        };
        TicketLineItemAnswer: {
            ticket_line_item: components["schemas"]["TicketLineItem"];
        };
        /** @description Name and description are needed even with a product. */
        TicketLineItemCreate: {
            description: string;
            name: string;
            /** @description Currency units */
            price_cost?: number;
            /** @description Currency units */
            price_retail?: number;
            /** Format: int64 */
            product_id?: number;
            quantity?: number;
            taxable?: boolean;
            upc_code?: string;
        };
        TicketLineItemRef: {
            /** Format: int64 */
            ticket_line_item_id: number;
        };
        TicketLineItemRemoved: {
            message?: string;
            success: boolean;
        };
        TicketLineItemUpdate: {
            description?: string;
            name?: string;
            /** @description Currency units */
            price_cost?: number;
            /** @description Currency units */
            price_retail?: number;
            /** Format: int64 */
            product_id?: number;
            quantity?: number;
            taxable?: boolean;
            /** Format: int64 */
            ticket_line_item_id: number;
            upc_code?: string;
        };
        /** @description A page of tickets; `meta` without `per_page` and `total_entries`. */
        TicketList: {
            meta: components["schemas"]["Meta"];
            tickets: components["schemas"]["Ticket"][];
        };
        /**
         * @description Each account defines its own: GET /settings lists them. Empty text is one of them by default.
         * @example 2 Normal
         */
        TicketPriority: "0 Urgent" | "1 High" | "2 Normal" | "3 Low" | (string & {});
        /**
         * @description Each account defines its own: GET /settings lists them.
         * @example Hardware
         */
        TicketProblemType: "Virus" | "TuneUp" | "Hardware" | "Software" | "Other" | (string & {});
        /** @description How the account handles tickets. */
        TicketSettings: {
            appointment_types?: components["schemas"]["AppointmentType"][];
            dashboard_settings?: components["schemas"]["Unsettled"];
            /** Format: int64 */
            default_labor_product_id?: number | null;
            require_intake_form_with_ticket?: boolean | null;
            require_outtake_form_with_ticket?: boolean | null;
            require_ticket_type?: boolean | null;
            saved_searches?: components["schemas"]["Unsettled"][];
            /** @description Every status a ticket can have */
            ticket_status_list?: string[];
            ticket_timer_charge_by_default?: boolean | null;
            /** @description What it holds is inferred from tickets */
            ticket_type_field_answers?: components["schemas"]["TicketFieldAnswer"][];
            /** @description What it holds is inferred from tickets */
            ticket_type_fields?: components["schemas"]["TicketField"][];
            /** @description What it holds is inferred from tickets */
            ticket_types?: components["schemas"]["TicketType"][];
            /** Format: int64 */
            ticket_workflow_default_id?: number | null;
            users?: components["schemas"]["UserName"][];
            worksheet_templates?: components["schemas"]["Unsettled"][];
        };
        /**
         * @description Each account defines its own: GET /tickets/settings lists them.
         * @example New
         */
        TicketStatus: "New" | "In Progress" | "Resolved" | "Invoiced" | "Waiting for Parts" | "Waiting on Customer" | "Scheduled" | "Customer Reply" | (string & {});
        /** @description Time logged on a ticket. Times go in as `start_at` and `end_at` and come out as `start_time` and `end_time`. */
        TicketTimer: {
            /** @description Seconds */
            active_duration?: number | null;
            billable?: boolean;
            /** @description Seconds, in place of those measured */
            billable_override?: number | null;
            /** @description Seconds */
            billable_time?: number;
            /** Format: int64 */
            comment_id?: number | null;
            /** Format: date-time */
            created_at: string;
            elapsed_seconds?: number;
            /**
             * Format: date-time
             * @description Null while it runs
             */
            end_time?: string | null;
            /** Format: int64 */
            id: number;
            notes?: string | null;
            /**
             * Format: int64
             * @description The labor product it is charged as
             */
            product_id?: number | null;
            recorded?: boolean;
            /** Format: date-time */
            since_updated_at?: string;
            /** Format: date-time */
            start_time?: string;
            /**
             * @description The filters of timers spell these without the prefix
             * @enum {string}
             */
            status?: "status_running" | "status_paused" | "status_stopped";
            /** Format: int64 */
            ticket_id: number;
            /**
             * Format: int64
             * @description The charge made from it
             */
            ticket_line_item_id?: number | null;
            /** Format: int64 */
            toggl_id?: number | null;
            /** Format: date-time */
            updated_at: string;
            /**
             * Format: int64
             * @description The technician
             */
            user_id?: number | null;
        };
        /** @description A kind of ticket and its custom fields. */
        TicketType: {
            /** Format: int64 */
            account_id?: number;
            /** Format: date-time */
            created_at?: string;
            disabled?: boolean;
            /** Format: int64 */
            id: number;
            intake_terms?: string | null;
            name: string;
            outtake_terms?: string | null;
            skip_intake?: boolean;
            skip_outtake?: boolean;
            ticket_fields?: components["schemas"]["TicketField"][];
            /** Format: date-time */
            updated_at?: string;
        };
        /** @description What is left out stays as it is. */
        TicketUpdate: {
            /**
             * Format: int64
             * @description Null unlinks. Needs the permission Ticket Parent-Child - Edit, or the answer is 403
             */
            parent_id?: number | null;
        } & components["schemas"]["TicketInput"];
        /** @description Finished time; `end_at` or `duration_minutes` gives its end. `billable` is ignored here. */
        TimerEntryCreate: {
            /** @description Comes back as `active_duration`, in seconds */
            duration_minutes?: number;
            /**
             * Format: date-time
             * @description Comes back as `end_time`
             */
            end_at?: string;
            notes?: string;
            /**
             * Format: int64
             * @description The labor product it is charged as
             */
            product_id?: number;
            /**
             * Format: date-time
             * @description Refused without it. Comes back as `start_time`
             */
            start_at: string;
            /**
             * Format: int64
             * @description The technician
             */
            user_id?: number;
        };
        /**
         * Format: int64
         * @description The entry's `id`. The reference does not call it required, but nothing else names the entry.
         */
        TimerEntryId: number;
        /** @description Names an entry of the ticket. */
        TimerEntryRef: {
            timer_entry_id: components["schemas"]["TimerEntryId"];
        };
        /** @description A new `duration_minutes` was seen to change nothing. */
        TimerEntryUpdate: {
            /** @description Seconds to bill, in place of those measured */
            billable_override?: number;
            duration_minutes?: number;
            notes?: string;
            /**
             * Format: int64
             * @description The labor product it is charged as
             */
            product_id?: number;
            /** Format: date-time */
            start_at?: string;
            timer_entry_id: components["schemas"]["TimerEntryId"];
            /**
             * Format: int64
             * @description The technician
             */
            user_id?: number;
        };
        /** @description Anything: nobody has shown what stands here. */
        Unsettled: unknown;
        /** @description A technician, as embedded in other records. */
        User: {
            /** @description The reference's spelling of `admin?` */
            admin?: boolean;
            /** @description The key ends in a question mark. Observed */
            "admin?"?: boolean;
            /** @description Such as "#3a87ad" */
            color?: string | null;
            /** Format: date-time */
            created_at?: string;
            email: string;
            full_name: string;
            /** @description The name of the security group */
            group?: string | null;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            updated_at?: string;
        };
        UserName: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        WorksheetAnswer: {
            user?: string;
            value?: string;
        };
        /** @description Slug of a field to its answer. */
        WorksheetAnswers: {
            [key: string]: components["schemas"]["WorksheetAnswer"];
        };
        /** @description One entry of a worksheet. */
        WorksheetField: {
            history?: components["schemas"]["Unsettled"][];
            /** Format: int64 */
            id: number;
            name?: string;
            position?: number;
            required?: boolean | null;
            slug?: string;
        };
        /** @description A worksheet on a ticket. */
        WorksheetResult: {
            complete?: boolean | null;
            field_list?: components["schemas"]["WorksheetField"][];
            /** Format: int64 */
            id: number;
            /** @description Goes in as `title` */
            name?: string | null;
            public?: boolean;
            required?: boolean;
            /** Format: int64 */
            worksheet_template_id?: number | null;
        };
        WorksheetResultAnswer: {
            worksheet_result: components["schemas"]["WorksheetResult"];
        };
        WorksheetResultCreate: {
            public?: boolean;
            required?: boolean;
            title?: string;
            /** Format: int64 */
            worksheet_template_id?: number;
        };
        WorksheetResultList: {
            /** @description Not in the reference's example */
            meta?: components["schemas"]["Meta"];
            worksheet_results: components["schemas"]["WorksheetResult"][];
        };
        WorksheetResultUpdate: {
            answers?: components["schemas"]["WorksheetAnswers"];
            complete?: boolean;
            public?: boolean;
            required?: boolean;
            title?: string;
            /** Format: int64 */
            user_id?: number;
            /** Format: int64 */
            worksheet_template_id?: number;
        };
    };
    responses: {
        /** @description No such asset. */
        AssetNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description No such asset. Inferred from reading one; the reference does not name the status here. */
        AssetNotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description The request is malformed; seen without the JSON content type. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/html": string;
            };
        };
        /** @description The token lacks an extra permission of this operation. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
        /** @description No such record. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description No such record. Inferred from other resources; the reference shows no body here. */
        NotFoundInferred: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessage"];
            };
        };
        /** @description Over 180 requests a minute from this IP address. The request was not processed: sending it again is safe. Seen as plain text; JSON and the header are the guide's. */
        RateLimited: {
            headers: {
                /**
                 * @description Seconds to wait. Named by the guide, seen by nobody.
                 * @example 30
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
                "text/plain": string;
            };
        };
        /** @description The values were refused; nothing was saved. Answers to a creation also echo the request. */
        RefusedAssetType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The values were refused; nothing was saved. The reference shows no body here: these are the shapes that other operations answer. */
        RefusedInAnyShape: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AnyError"];
            };
        };
        /** @description The values were refused; nothing was saved. */
        RefusedSubject: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The values were refused; nothing was saved. */
        RefusedWithJoinedText: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorJoined"];
            };
        };
        /** @description The values were refused; nothing was saved. Answers to a creation also echo the request. */
        RefusedWithMessages: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorMessages"];
            };
        };
        /** @description The server failed; what was asked may have happened all the same. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
                "text/html": string;
            };
        };
        /** @description The token is missing, wrong or expired; or, with the text of the first example, it lacks the permission. Which of the two only the text tells. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorText"];
            };
        };
    };
    parameters: {
        /**
         * @description Only this customer's
         * @example 12345
         */
        CustomerId: number;
        /**
         * @deprecated
         * @description Only this customer's. Only the guide names it here; what the server does not know it ignores in silence
         * @example 12345
         */
        GuideCustomerId: number;
        /**
         * @deprecated
         * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
         * @example 2026-01-01
         */
        GuideDateFrom: string;
        /**
         * @deprecated
         * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
         * @example 2026-01-31
         */
        GuideDateTo: string;
        /**
         * @deprecated
         * @description Only the token owner's. Only the guide names it here; what the server does not know it ignores in silence
         * @example true
         */
        GuideMine: boolean;
        /**
         * @deprecated
         * @description Text to search for. Only the guide names it here; what the server does not know it ignores in silence
         * @example printer
         */
        GuideQuery: string;
        /**
         * @deprecated
         * @description The status. Only the guide names it here; what the server does not know it ignores in silence
         * @example open
         */
        GuideStatus: string;
        /**
         * @description The record's `id`
         * @example 4521
         */
        Id: number;
        /**
         * @description The invoice's `id`, or the number people see
         * @example 3301
         */
        InvoiceIdOrNumber: number | string;
        /**
         * @description The page, from 1
         * @example 2
         */
        Page: number;
        /**
         * @description Text to search for
         * @example printer
         */
        Query: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description Only this customer's
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"];
                /**
                 * @deprecated
                 * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"];
                /**
                 * @deprecated
                 * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"];
                /**
                 * @deprecated
                 * @description Only the token owner's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"];
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @deprecated
                 * @description Text to search for. Only the guide names it here; what the server does not know it ignores in silence
                 * @example printer
                 */
                query?: components["parameters"]["GuideQuery"];
                /**
                 * @deprecated
                 * @description The status. Only the guide names it here; what the server does not know it ignores in silence
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            /** @description The new contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RefusedWithJoinedText"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactUpdate"];
            };
        };
        responses: {
            /** @description The changed contact. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["RefusedWithJoinedText"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssets: {
        parameters: {
            query?: {
                /**
                 * @description Only of this type
                 * @example 9
                 */
                asset_type_id?: number;
                /**
                 * @description Only this customer's
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"];
                /**
                 * @deprecated
                 * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"];
                /**
                 * @deprecated
                 * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"];
                /**
                 * @deprecated
                 * @description Only the token owner's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"];
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Text to search for
                 * @example printer
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description Only those with SNMP, or only those without
                 * @example true
                 */
                snmp_enabled?: boolean;
                /**
                 * @description A field, a space, and ASC or DESC. Documented since autumn 2026
                 * @example name ASC
                 */
                sort?: string;
                /**
                 * @deprecated
                 * @description The status. Only the guide names it here; what the server does not know it ignores in silence
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createAsset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetCreate"];
            };
        };
        responses: {
            /** @description The new asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedAssetType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssetUpdate"];
            };
        };
        responses: {
            /** @description The changed asset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssetAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFoundInferred"];
            422: components["responses"]["RefusedAssetType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Inferred; it may have no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listInstalledApplications: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page; 100 unless told
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of software. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstalledApplicationList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listAssetPatches: {
        parameters: {
            query?: {
                /**
                 * @description The page of the available ones, from 1. Inferred from `available_patches_meta`; nobody saw it work
                 * @example 2
                 */
                page?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatchList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listContactAssets: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The contact's `id`
                 * @example 67890
                 */
                contact_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactAssetList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such contact. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getAssetsByIds: {
        parameters: {
            query: {
                /**
                 * @description Their ids, as a comma list
                 * @example [
                 *       7788,
                 *       7789
                 *     ]
                 */
                ids: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Of this business name
                 * @example Dunder Mifflin Paper
                 */
                business_name?: string;
                /**
                 * @deprecated
                 * @description Only this customer's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 12345
                 */
                customer_id?: components["parameters"]["GuideCustomerId"];
                /**
                 * @deprecated
                 * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"];
                /**
                 * @deprecated
                 * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"];
                /**
                 * @description Of this mail address
                 * @example michael@example.com
                 */
                email?: string;
                /**
                 * @description Of this first name
                 * @example Michael
                 */
                firstname?: string;
                /**
                 * @description These customers only; how several are written is inferred
                 * @example [
                 *       12345
                 *     ]
                 */
                id?: number[];
                /**
                 * @description Without this customer. The reference called it `not_id` until autumn 2026
                 * @example 12346
                 */
                id_not?: number;
                /**
                 * @description "true" to list the disabled ones too; the reference calls it text
                 * @example true
                 */
                include_disabled?: string;
                /**
                 * @description Of this last name
                 * @example Scott
                 */
                lastname?: string;
                /**
                 * @deprecated
                 * @description Only the token owner's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"];
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Text to search for
                 * @example printer
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description A field, a space, and ASC or DESC
                 * @example firstname ASC
                 */
                sort?: string;
                /**
                 * @deprecated
                 * @description The status. Only the guide names it here; what the server does not know it ignores in silence
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description The new customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPaymentProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profiles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentProfileCreate"];
            };
        };
        responses: {
            /** @description The new profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMessage"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentProfileUpdate"];
            };
        };
        responses: {
            /** @description The changed profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentProfileAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePaymentProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listCustomerPhones: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneCreate"];
            };
        };
        responses: {
            /** @description The new number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhoneWrite"];
            };
        };
        responses: {
            /** @description The changed number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Phone"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomerPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The customer's `id`
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description The changed customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedWithMessages"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    autocompleteCustomers: {
        parameters: {
            query?: {
                /**
                 * @description Text to search for
                 * @example printer
                 */
                query?: components["parameters"]["Query"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Customers that fit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerMatches"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getLatestCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Only this customer's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 12345
                 */
                customer_id?: components["parameters"]["GuideCustomerId"];
                /**
                 * @deprecated
                 * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"];
                /**
                 * @deprecated
                 * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"];
                /**
                 * @deprecated
                 * @description Only the token owner's. Only the guide names it here; what the server does not know it ignores in silence
                 * @example true
                 */
                mine?: components["parameters"]["GuideMine"];
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Only paid ones
                 * @example true
                 */
                paid?: boolean;
                /**
                 * @description Rows a page; 25 unless told, and at most
                 * @example 25
                 */
                per_page?: number;
                /**
                 * @deprecated
                 * @description Text to search for. Only the guide names it here; what the server does not know it ignores in silence
                 * @example printer
                 */
                query?: components["parameters"]["GuideQuery"];
                /**
                 * @description Changed since this day or moment. Perhaps only its date counts
                 * @example 2026-10-01
                 */
                since_updated_at?: string;
                /**
                 * @deprecated
                 * @description The status. Only the guide names it here; what the server does not know it ignores in silence
                 * @example open
                 */
                status?: components["parameters"]["GuideStatus"];
                /**
                 * @description Only this ticket's
                 * @example 4521
                 */
                ticket_id?: number;
                /**
                 * @description Only unpaid ones
                 * @example true
                 */
                unpaid?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description The new invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The invoice's `id`, or the number people see
                 * @example 3301
                 */
                id: components["parameters"]["InvoiceIdOrNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description The changed invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Perhaps gone; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    convertInvoiceToDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    emailInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent. The body is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceLineWrite"];
            };
        };
        responses: {
            /** @description The new line; the wrapper is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The line's `id`
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceLineUpdate"];
            };
        };
        responses: {
            /** @description Perhaps changed; the body is inferred. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineItemAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteInvoiceLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The line's `id`
                 * @example 9901
                 */
                line_item_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changed invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    recordInvoicePayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description Inferred from POST /payments; it may have no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    printInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    publishInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getInvoiceTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Text to search for
                 * @example printer
                 */
                query?: components["parameters"]["Query"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentCreate"];
            };
        };
        responses: {
            /** @description The new payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            422: components["responses"]["RefusedInAnyShape"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDetailAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listPolicyFolders: {
        parameters: {
            query: {
                /**
                 * @description The customer whose folders they are
                 * @example 12345
                 */
                customer_id: number;
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page, 100 at most
                 * @example 50
                 */
                per_page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of folders. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such customer, presumably. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createPolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyFolderCreate"];
            };
        };
        responses: {
            /** @description The new folder. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such customer or parent, presumably. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updatePolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PolicyFolderUpdate"];
            };
        };
        responses: {
            /** @description The changed folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyFolderAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deletePolicyFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description No such folder. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** @description Other folders are below it; nothing was deleted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listRmmAlerts: {
        parameters: {
            query?: {
                /**
                 * @description Raised after this moment. Documented since autumn 2026; whether more than its date counts is not settled
                 * @example 2026-10-01
                 */
                created_after?: string;
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Which ones; active unless told
                 * @example all
                 */
                status?: "active" | "resolved" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of alerts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RmmAlertCreate"];
            };
        };
        responses: {
            /** @description The new alert. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertCreatedAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alert. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmAlertAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    clearRmmAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resolved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    muteRmmAlert: {
        parameters: {
            query: {
                /**
                 * @description For how long
                 * @example 1-day
                 */
                mute_for: "1-hour" | "1-day" | "2-days" | "1-week" | "2-weeks" | "1-month" | "forever";
            };
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Silenced. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessText"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The time was refused; nothing changed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorMap"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    runRmmScript: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The asset's `id`
                 * @example 7788
                 */
                asset_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RmmScriptRun"];
            };
        };
        responses: {
            /** @description Taken on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RmmScriptScheduled"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AssetNotFound"];
            /** @description The values were refused; nothing was scheduled. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPrintingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrintingSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getSettingsTabs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The modules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsTabsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTickets: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description All comments of each ticket, or only its first; true unless told. Announced to end on 31 March 2026, after which only the first is listed
                 * @example false
                 */
                all_comments?: boolean;
                /**
                 * @description Part of the name of a linked asset, in any case. Documented since autumn 2026
                 * @example RECEPTION
                 */
                asset_name?: string;
                /**
                 * @description Exactly this serial number of a linked asset. Documented since autumn 2026
                 * @example SN-4471
                 */
                asset_serial?: string;
                /**
                 * @description How comments are written; plaintext unless told
                 * @example plaintext
                 */
                comment_format?: "plaintext" | "richtext" | "original";
                /**
                 * @description Only this contact's
                 * @example 67890
                 */
                contact_id?: number;
                /**
                 * @description Created after this day or moment. Perhaps only its date counts
                 * @example 2026-10-01
                 */
                created_after?: string;
                /**
                 * @description Only this customer's
                 * @example 12345
                 */
                customer_id?: components["parameters"]["CustomerId"];
                /**
                 * @deprecated
                 * @description From this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-01
                 */
                date_from?: components["parameters"]["GuideDateFrom"];
                /**
                 * @deprecated
                 * @description To this day. Only the guide names it here; what the server does not know it ignores in silence
                 * @example 2026-01-31
                 */
                date_to?: components["parameters"]["GuideDateTo"];
                /**
                 * @description Only the token owner's
                 * @example true
                 */
                mine?: boolean;
                /**
                 * @description The ticket's number; the answer is a list all the same
                 * @example 1042
                 */
                number?: string;
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description The children of this ticket. Documented since autumn 2026
                 * @example 4521
                 */
                parent_id?: number;
                /**
                 * @description Text to search for
                 * @example printer
                 */
                query?: components["parameters"]["Query"];
                /**
                 * @description Resolved after this day or moment. Perhaps only its date counts
                 * @example 2026-10-01
                 */
                resolved_after?: string;
                /**
                 * @description Changed since this day or moment. Perhaps only its date counts
                 * @example 2026-10-01
                 */
                since_updated_at?: string;
                /**
                 * @description Exactly this status, or "Not Closed". The guide's "open" is no status
                 * @example Not Closed
                 */
                status?: components["schemas"]["TicketStatus"];
                /**
                 * @description The tickets of this saved search
                 * @example 12
                 */
                ticket_search_id?: number;
                /**
                 * @description Only this technician's
                 * @example 101
                 */
                user_id?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of tickets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCreate"];
            };
        };
        responses: {
            /** @description The new ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"] | components["schemas"]["ErrorGuide"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketUpdate"];
            };
        };
        responses: {
            /** @description The changed ticket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedSubject"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deleted"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemCreate"];
            };
        };
        responses: {
            /** @description The new charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorJoined"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    attachTicketFiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentUrls"];
            };
        };
        responses: {
            /** @description Taken on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentsTaken"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The values were refused; nothing was saved. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    chargeTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryRef"];
            };
        };
        responses: {
            /** @description The charged entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    addTicketComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketCommentCreate"];
            };
        };
        responses: {
            /** @description The new comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCommentAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            422: components["responses"]["RefusedSubject"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listTicketComments: {
        parameters: {
            query?: {
                /**
                 * @description How comments are written; plaintext unless told
                 * @example plaintext
                 */
                comment_format?: "plaintext" | "richtext" | "original";
                /**
                 * @description Created after this day or moment. The format is not settled
                 * @example 2026-10-01
                 */
                created_after?: string;
                /**
                 * @description Created before this day or moment. The format is not settled
                 * @example 2026-10-31
                 */
                created_before?: string;
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description Rows a page; 10 unless told
                 * @example 25
                 */
                per_page?: number;
                /**
                 * @description The field to sort by
                 * @example created_at
                 */
                sort_by?: "created_at" | "updated_at";
                /**
                 * @description Oldest or newest first
                 * @example DESC
                 */
                sort_direction?: "ASC" | "DESC";
                /**
                 * @description Changed after this day or moment. The format is not settled
                 * @example 2026-10-01
                 */
                updated_after?: string;
                /**
                 * @description Changed before this day or moment. The format is not settled
                 * @example 2026-10-31
                 */
                updated_before?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketCommentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicketAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRef"];
            };
        };
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryRef"];
            };
        };
        responses: {
            /** @description Gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    printTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    removeTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemRef"];
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItemRemoved"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    ticketTimer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryCreate"];
            };
        };
        responses: {
            /** @description Inferred from POST /tickets/{id}/timer_entry; it may have no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    logTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryCreate"];
            };
        };
        responses: {
            /** @description The new entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            /** @description The values were refused; nothing was saved. Seen without `start_at`. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorText"];
                };
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicketLineItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketLineItemUpdate"];
            };
        };
        responses: {
            /** @description The changed charge. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLineItemAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateTicketTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TimerEntryUpdate"];
            };
        };
        responses: {
            /** @description The changed entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketTimer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    listWorksheetResults: {
        parameters: {
            query?: {
                /**
                 * @description The page, from 1
                 * @example 2
                 */
                page?: components["parameters"]["Page"];
            };
            header?: never;
            path: {
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of worksheets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    createWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorksheetResultCreate"];
            };
        };
        responses: {
            /** @description The new worksheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The worksheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    updateWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorksheetResultUpdate"];
            };
        };
        responses: {
            /** @description Changed; the body is inferred and may be missing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorksheetResultAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    deleteWorksheetResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The record's `id`
                 * @example 4521
                 */
                id: components["parameters"]["Id"];
                /**
                 * @description The ticket's `id`
                 * @example 4521
                 */
                ticket_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; what it answers is not documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Success"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFoundInferred"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getTicketSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketSettings"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
