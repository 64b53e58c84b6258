package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only looks blank is blank, whichever account or reason it is. */
@DisplayName("只有空白的理由就是没有写：各处都退回")
class BlankAccountsStoryTest extends MotionDoorsStory {

    private static final String BLANK = "\u3000\u00A0\u200B";

    @ParameterizedTest
    @CsvSource({
        "clerk, tribunal/recusals, account",
        "head, tribunal/revocation, reason",
        "clerk, hearing/postponement, reason",
        "clerk, award/mediation-reneged, reason",
        "head, gone-corrections, reason",
        "clerk, motions/SUSPENSION, content",
        "head, orders, content"
    })
    void blank_is_blank(String user, String act, String field) {
        var number = underWay(dispute(1, 1));
        var form = new HashMap<String, Object>(
                switch (act) {
                    case "tribunal/recusals" ->
                        Map.of(
                                "person", "arbitrator",
                                "raisedBy", "RESPONDENT",
                                "ground", "INTEREST",
                                "moment", "BEFORE_HEARING");
                    case "hearing/postponement" -> Map.of("askedBy", "RESPONDENT");
                    case "gone-corrections" ->
                        Map.of("party", applicant(number, 1).id());
                    case "motions/SUSPENSION" -> Map.of("ground", "FORCE_MAJEURE");
                    case "orders" ->
                        Map.of("answerDue", bureau.today().plusDays(5).toString());
                    default -> Map.of();
                });
        form.put(field, BLANK);
        assertThat(sent(user, number, act, form)).startsWith("400").containsAnyOf("填写", "写明");
    }
}
