package org.tiaocai.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;
import org.tiaocai.unfinished.UnfinishedForms;

/** 没有登记的登记表: each opened page keeps its own under the number of its sheet, so that two windows are two sheets. */
@Component
record SheetDrafts(UnfinishedForms unfinished, RegisteredSheets sheets, LocalTimes times) {

    private static final String PLACE = "page-register";
    private static final String OF_ONE = PLACE + "-";
    private static final int NAMED = 2;

    /**
     * A sheet as it was left.
     *
     * @param edition of what is kept
     */
    record Draft(Sheet sheet, String keptAt, @Nullable String edition) {

        public String token() {
            return sheet.value(Sheet.TOKEN);
        }

        /** Who against whom. */
        public String parties() {
            var own = new ArrayList<>(sheet.parties("APPLICANT"));
            own.addAll(sheet.rows("workers"));
            var others = names(sheet.parties("RESPONDENT"));
            return (own.isEmpty() ? "" : names(own)) + (others.isEmpty() ? "" : " 与 " + others);
        }

        /** What is asked, as far as it is written. */
        public String claims() {
            return sheet.rows("claims").stream()
                    .map(row -> (claimType(sheet.value(row + ".type")) + " " + sheet.value(row + ".amount")).strip())
                    .filter(words -> !words.isEmpty())
                    .limit(NAMED)
                    .collect(Collectors.joining("，"));
        }

        private String names(List<String> rows) {
            var named = rows.stream()
                    .map(row -> sheet.value(row + ".name"))
                    .filter(name -> !name.isBlank())
                    .toList();
            return String.join("、", named.stream().limit(NAMED).toList())
                    + (named.size() > NAMED ? "等 " + named.size() + " 名" : "");
        }

        private static String claimType(String key) {
            for (var one : ClaimType.values()) {
                if (one.name().equals(key)) {
                    return one.label();
                }
            }
            return "";
        }
    }

    /** Those that are no case yet, the newest first. */
    List<Draft> mine() {
        return unfinished.mineUnder(PLACE).stream()
                .map(this::notYetRegistered)
                .flatMap(Optional::stream)
                .toList();
    }

    void forget(String token) {
        unfinished.forgetMine(OF_ONE + token);
    }

    /**
     * A page that was still keeping what it had just sent leaves a case's sheet behind; what was typed on since is another,
     * under a number of its own. What was kept by an older page and cannot be read any more is let go.
     */
    private Optional<Draft> notYetRegistered(UnfinishedForms.Draft draft) {
        var kept = readable(draft.kept().content());
        var became = kept == null ? null : sheets.became(kept).orElse(null);
        if (kept == null || became != null && sheets.isOf(kept, became)) {
            unfinished.forgetMine(draft.place());
            return Optional.empty();
        }
        var sheet = became != null || !isNumber(kept.value(Sheet.TOKEN)) ? kept.anew() : kept;
        if (draft.place().equals(OF_ONE + sheet.value(Sheet.TOKEN))) {
            return Optional.of(new Draft(
                    sheet, times.minute(draft.kept().keptAt()), draft.kept().edition()));
        }
        var edition = unfinished.move(draft.place(), OF_ONE + sheet.value(Sheet.TOKEN), sheet.typed());
        return Optional.of(new Draft(sheet, times.minute(draft.kept().keptAt()), edition));
    }

    private static boolean isNumber(String token) {
        try {
            return UUID.fromString(token).toString().equals(token);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }

    private static @Nullable Sheet readable(String content) {
        try {
            return Sheet.read(content);
        } catch (Refused unreadable) {
            return null;
        }
    }
}
