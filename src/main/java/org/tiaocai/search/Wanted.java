package org.tiaocai.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Stage;
import org.tiaocai.rights.Level;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** What the list is narrowed to, and its order. */
record Wanted(
        @Nullable Stage stage,
        @Nullable Road road,
        @Nullable Cause cause,
        @Nullable String organisation,
        @Nullable String handler,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        boolean overdue,
        Sort sort,
        int page,
        int size,
        boolean voided) {

    /** 已作废 among the stages: no stage of the models, but where people look for it. */
    static final String VOIDED = "VOIDED";

    static final int PAGE = 20;
    private static final int LARGEST = 100;
    private static final int LAST_PAGE = 10_000;

    /** Orders of the list. */
    enum Sort {
        NEWEST("登记号从新到旧", "c.registration_number desc"),
        OLDEST("登记号从旧到新", "c.registration_number"),
        RECEIVED("收到日期从近到远", "c.received_on desc, c.registration_number desc"),
        DUE("最先到期的在前", "c.due_on nulls last, c.registration_number");

        private final String label;
        private final String order;

        Sort(String label, String order) {
            this.label = label;
            this.order = order;
        }

        /** What users see. */
        public String label() {
            return label;
        }

        public String order() {
            return order;
        }
    }

    /** As a form or an address says it; an empty field is none. */
    record Typed(
            @Nullable String q,
            @Nullable String stage,
            @Nullable String road,
            @Nullable String cause,
            @Nullable String organisation,
            @Nullable String handler,
            @Nullable String receivedFrom,
            @Nullable String receivedTo,
            @Nullable String overdue,
            @Nullable String sort,
            @Nullable String page,
            @Nullable String size) {

        String text() {
            return q == null ? "" : q.strip();
        }

        Wanted wanted() {
            var sort = choice(Sort.class, "sort", "排序", this.sort);
            var from = day("receivedFrom", receivedFrom);
            var to = day("receivedTo", receivedTo);
            if (from != null && to != null && from.isAfter(to)) {
                throw new Refused("收到日期的起日（" + from + "）晚于止日（" + to + "），请改正");
            }
            return new Wanted(
                    choice(Stage.class, "stage", "阶段", VOIDED.equals(stage) ? null : stage),
                    choice(Road.class, "road", "途径", road),
                    choice(Cause.class, "cause", "案由", cause),
                    given(organisation),
                    given(handler),
                    from,
                    to,
                    flag("overdue", "只看逾期的", overdue),
                    sort == null ? Sort.NEWEST : sort,
                    number("page", "页码", page, 0, 0, LAST_PAGE),
                    number("size", "每页件数", size, PAGE, 1, LARGEST),
                    VOIDED.equals(stage));
        }

        /** The same without what cannot be read, so that the page that says so keeps the rest. */
        Wanted readable() {
            return new Wanted(
                    orNone(() -> choice(Stage.class, "stage", "阶段", VOIDED.equals(stage) ? null : stage)),
                    orNone(() -> choice(Road.class, "road", "途径", road)),
                    orNone(() -> choice(Cause.class, "cause", "案由", cause)),
                    given(organisation),
                    given(handler),
                    orNone(() -> day("receivedFrom", receivedFrom)),
                    orNone(() -> day("receivedTo", receivedTo)),
                    Boolean.TRUE.equals(orNone(() -> flag("overdue", "只看逾期的", overdue))),
                    Objects.requireNonNullElse(orNone(() -> choice(Sort.class, "sort", "排序", sort)), Sort.NEWEST),
                    0,
                    PAGE,
                    VOIDED.equals(stage));
        }

        private static <T> @Nullable T orNone(Supplier<@Nullable T> read) {
            try {
                return read.get();
            } catch (Refused unreadable) {
                return null;
            }
        }

        private static @Nullable String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        private static @Nullable LocalDate day(String field, @Nullable String text) {
            var given = given(text);
            return given == null ? null : IncomingDay.of(field, given);
        }

        private static boolean flag(String field, String name, @Nullable String text) {
            var given = given(text);
            if (given == null || List.of("false", "0", "off").contains(given)) {
                return false;
            }
            if (List.of("true", "1", "on").contains(given)) {
                return true;
            }
            throw new Refused("“" + name + "”（" + field + "）应为 true 或者 false");
        }

        private static <E extends Enum<E>> @Nullable E choice(
                Class<E> choices, String field, String name, @Nullable String text) {
            var given = given(text);
            return given == null
                    ? null
                    : Arrays.stream(choices.getEnumConstants())
                            .filter(one -> one.name().equals(given))
                            .findFirst()
                            .orElseThrow(() -> new Refused("“" + name + "”（" + field + "）没有这一项，请从列表中选择"));
        }

        private static int number(
                String field, String name, @Nullable String text, int otherwise, int least, int most) {
            var given = given(text);
            if (given == null) {
                return otherwise;
            }
            if (!given.matches("\\d{1,6}") || Integer.parseInt(given) < least || Integer.parseInt(given) > most) {
                throw new Refused("“" + name + "”（" + field + "）应为 " + least + " 至 " + most + " 的整数");
            }
            return Integer.parseInt(given);
        }
    }

    /** How fully a case must be read to be in the list: who sees only its stage is told nothing more by a filter. */
    Level level() {
        return isByMoreThanStage() ? Level.MASKED : Level.GLIMPSE;
    }

    /** The same on another page. */
    Wanted at(int page) {
        return new Wanted(
                stage, road, cause, organisation, handler, receivedFrom, receivedTo, overdue, sort, page, size, voided);
    }

    /** Whether the list is narrowed at all. */
    public boolean isNarrowed() {
        return stage != null || voided || isByMoreThanStage();
    }

    private boolean isByMoreThanStage() {
        return road != null
                || cause != null
                || organisation != null
                || handler != null
                || receivedFrom != null
                || receivedTo != null
                || overdue
                || sort == Sort.RECEIVED
                || sort == Sort.DUE;
    }
}
