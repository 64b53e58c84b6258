package org.tiaocai.readings;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each page and API that can be read is, in one place: a reading of some kind, or none. A route that stands in
 * neither list fails the build.
 */
final class ReadRoutes {

    private static final Map<ReadingKind, Set<String>> BY_KIND = Map.ofEntries(
            entry(
                    ReadingKind.CASE,
                    Set.of(
                            "/cases/{number}",
                            "/cases/{number}/registered",
                            "/api/v1/cases/{number}",
                            "/cases/{number}/corrections/{kind}/{subject:\\d+}")),
            entry(
                    ReadingKind.PATH,
                    Set.of("/dashboard/cases/{number}/path", "/api/v1/cases/{number}/models/{processId}/{version}")),
            entry(
                    ReadingKind.TASK,
                    Set.of(
                            "/api/v1/tasks/{taskId}/case",
                            "/api/v1/tasks/{taskId}/strip",
                            "/api/v1/tasks/{taskId}/way-back",
                            "/api/v1/tasks/{taskId}/registration-correction",
                            "/api/v1/tasks/{taskId}/observation",
                            "/api/v1/tasks/{taskId}/joint-handling",
                            "/api/v1/tasks/{taskId}/conference",
                            "/api/v1/tasks/{taskId}/conference-action",
                            "/api/v1/tasks/{taskId}/court-result",
                            "/api/v1/tasks/{taskId}/archive",
                            "/api/v1/tasks/{taskId}/motion",
                            "/api/v1/tasks/{task}/filing",
                            "/api/v1/tasks/{task}/tribunal-roster",
                            "/api/v1/tasks/{task}/recusal-meeting",
                            "/api/v1/tasks/{task}/hearing-slots",
                            "/api/v1/tasks/{task}/hearing-parties",
                            "/api/v1/tasks/{task}/standing-parties",
                            "/api/v1/tasks/{task}/advance-execution",
                            "/api/v1/tasks/{task}/award",
                            "/api/v1/tasks/{task}/hearing-record",
                            "/api/v1/tasks/{taskId}/signing",
                            "/api/v1/tasks/{task}/draft",
                            "/api/v1/tasks/{task}/draft/{index:\\d+}",
                            "/api/v1/tasks/{task}/draft/{index:\\d+}.{extension:docx|pdf}",
                            "/api/v1/tasks/{task}/draft/{index:\\d+}/versions/{version:\\d+}",
                            "/api/v1/tasks/{task}/arbitral-mediation",
                            "/api/v1/scheduling/tasks/{taskId}/move",
                            "/api/v1/scheduling/tasks/{taskId}/rest-day",
                            "/api/v1/service/tasks/{taskId}",
                            "/api/v1/mediation/tasks/{taskId}/slots",
                            "/api/v1/mediation/tasks/{taskId}/session",
                            "/api/v1/mediation/tasks/{taskId}/performance",
                            "/api/v1/mediation/tasks/{taskId}/entrustment")),
            entry(
                    ReadingKind.DOCUMENT,
                    Set.of(
                            "/cases/{number}/documents/{id:\\d+}",
                            "/cases/{number}/wordings/{id:\\d+}",
                            "/cases/{number}/documents/{id:\\d+}.{extension:docx|pdf}",
                            "/cases/{number}/documents/{id:\\d+}/to-sign.pdf",
                            "/cases/{number}/documents/{id:\\d+}/signed/{scan:\\d+}",
                            "/api/v1/service/tasks/{taskId}/document",
                            "/api/v1/service/tasks/{taskId}/receipt",
                            "/api/v1/cases/{number}/linkage/certificates/draft",
                            "/api/v1/cases/{number}/linkage/certificates/draft.docx",
                            "/linkage/papers/{id:\\d+}",
                            "/linkage/papers/{id:\\d+}.{extension:docx|pdf}")),
            entry(ReadingKind.EVIDENCE, Set.of("/cases/{number}/evidence/{id}")),
            entry(
                    ReadingKind.LIST,
                    Set.of(
                            "/cases",
                            "/api/v1/cases",
                            "/dashboard/cases",
                            "/dashboard/heat/cases",
                            "/calls",
                            "/calls/{notice:\\d+}/letter",
                            "/handover",
                            "/handover/{person}",
                            "/dashboard/reports/{id}/cases/{ordinal}",
                            "/archive",
                            "/archive/lists/{id}",
                            "/service",
                            "/oversight",
                            "/oversight/papers/{id:\\d+}.pdf",
                            "/linkage/consistency",
                            "/linkage/conferences/{id}",
                            "/api/v1/court/cases")),
            entry(
                    ReadingKind.EXPORT,
                    Set.of(
                            "/api/v1/service/receipts",
                            "/api/v1/service/envelopes.csv",
                            "/api/v1/cases/{number}/file/{volume:main|internal}.zip",
                            "/api/v1/cases/{number}/file/{volume:main|internal}.pdf",
                            "/archive/lists/{id}.csv",
                            "/dashboard/cases.csv",
                            "/dashboard/heat/cases.csv",
                            "/dashboard/heat/steps.csv",
                            "/dashboard/{view}/{table}.csv",
                            "/dashboard/reports/preview.docx",
                            "/api/v1/cases/{number}/chain",
                            "/api/v1/house/chain",
                            "/dashboard/reports/{id}.docx",
                            "/linkage/consistency.csv")),
            entry(ReadingKind.FEED, Set.of("/feeds/{token}.ics")),
            entry(ReadingKind.PACKAGE, Set.of("/api/v1/court/packages/{sequence}")),
            entry(ReadingKind.TRAIL, Set.of("/cases/{number}/readings", "/readings")));

    /**
     * What tells nothing of a case but its number, its stage and who the parties are (masked for who may not read their
     * names), and much of it again and again by itself.
     */
    static final Set<String> NONE = Set.of(
            "/",
            "/masthead",
            "/about",
            "/help",
            "/help/{role}",
            "/help/tasks/{taskId}",
            "/login",
            "/portal/check",
            "/error",
            // asked for every few seconds by the task list and the calendar
            "/api/v1/tasks/cards",
            "/account/phrases",
            "/api/v1/phrases",
            "/api/v1/phrases/last/{taskId}",
            // what came of the reader's own act
            "/api/v1/tasks/{taskId}/after",
            // what the reader has typed
            // what the reader has typed, and an empty table to be filled in
            "/register",
            "/register/workers.xlsx",
            "/register/history",
            "/register/history.xlsx",
            "/api/v1/unfinished/{place}",
            "/calendar",
            "/calendar/plan",
            "/api/v1/calendar",
            "/api/v1/calendar/bookings/{id}/alternatives",
            "/api/v1/calendar/feeds",
            // figures, models and settings
            "/dashboard",
            "/dashboard/{view}",
            "/dashboard/reports",
            "/dashboard/reports/preview",
            "/dashboard/reports/{id}",
            "/dashboard/heat",
            "/api/v1/models/{processId}/{version}",
            "/api/v1/models/{processId}/heat",
            "/api/v1/figures/today",
            "/api/v1/deadlines",
            "/api/v1/deadlines/{rule}",
            "/wordings",
            "/wordings/{word}",
            "/wordings/{word}/{id:\\d+}.html",
            "/administration",
            "/administration/house",
            "/administration/start",
            "/password",
            "/administration/rooms",
            "/administration/sessions",
            "/administration/rosters",
            "/administration/bodies",
            "/administration/accounts",
            "/administration/accounts/{id}",
            // registers of organisations and firms, which name no party
            "/roots",
            "/roots/organisations/{id:\\d+}",
            "/roots/enterprises",
            "/roots/enterprises/{id:\\d+}",
            "/roots/import/{list}",
            "/roots/import/{list}/template.xlsx",
            // whom arbitrators look after, and what they found there
            "/outreach",
            "/outreach/ledger",
            "/outreach/events",
            "/outreach/proposals",
            "/outreach/{id:\\d+}",
            "/outreach/visits/{visit:\\d+}/advice",
            "/outreach/photos/{id:\\d+}",
            "/api/v1/tasks/{taskId}/outreach",
            // who and what there is to choose from
            "/linkage",
            "/api/v1/courts",
            "/api/v1/court/packages",
            "/api/v1/court/packages/in",
            "/api/v1/court/schema",
            "/api/v1/arbitration/arbitrators",
            "/api/v1/mediation/organisations",
            "/api/v1/mediation/mediators");

    private static final Map<String, ReadingKind> BY_ROUTE = BY_KIND.entrySet().stream()
            .flatMap(kind -> kind.getValue().stream().map(route -> entry(route, kind.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Asked by posting, so that what is looked for stands in no address. */
    private static final Map<String, ReadingKind> POSTED =
            Map.of("/cases", ReadingKind.LIST, "/api/v1/cases/search", ReadingKind.LIST, "/calls", ReadingKind.LIST);

    private ReadRoutes() {}

    static Optional<ReadingKind> kindOfPosted(String route) {
        return Optional.ofNullable(POSTED.get(route));
    }

    static Optional<ReadingKind> kindOf(String route) {
        return Optional.ofNullable(BY_ROUTE.get(route));
    }

    static Stream<String> all() {
        return Stream.concat(BY_ROUTE.keySet().stream(), NONE.stream());
    }
}
