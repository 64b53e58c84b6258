package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Party;

/** Who admitted which fact in the hearing, on every paper that rests on it. */
@DisplayName("自认的事实")
class AdmissionStoryTest extends PartiesStory {

    @Test
    @DisplayName("本人和特别授权的代理人承认的，印入庭审笔录、评议笔录、裁决书；一般代理、别人的代理人、没有到庭的不能承认")
    void who_admitted_what() {
        var number = noticed();
        bureau.travelTo(HEARING);
        var firm = respondent(number, 1);
        refused(number, admitted(firm, agent(firm, "虚构一般"), "尚欠工资"), "只有一般代理权限，不能代为承认对方主张的事实");
        refused(number, admitted(applicant(number, 1), agent(firm, "虚构全权"), "尚欠工资"), "虚构申1的代理人中选择");
        refused(number, admitted(firm, null, " "), "请写明承认的事实");
        refused(number, new HashMap<>(Map.of("party", 0, "fact", "尚欠工资")), "不是本案现在的当事人");
        refused(number, admitted(respondent(number, 2), null, "尚欠工资"), "没有到庭");

        held(
                number,
                admitted(firm, agent(firm, "虚构全权"), "尚欠申请人2025年11月工资九千元。"),
                admitted(applicant(number, 1), null, "2026年1月起没有到岗"));
        assertThat(page(number, "D501"))
                .contains("被申请人虚构样例1号有限公司（由特别授权的代理人虚构全权代为）承认：尚欠申请人2025年11月工资九千元。", "申请人虚构申1承认：2026年1月起没有到岗。");
        bureau.start("award", number);
        deliberated(number);
        assertThat(page(number, "D502")).contains("承认：尚欠申请人2025年11月工资九千元。");
        decided(number, ruling(number, 1, "DISMISSED", null));
        madeFromItems(number);
        assertThat(page(number, codes(number).contains("D507") ? "D507" : "D506"))
                .contains("庭审中，申请人虚构申1承认：2026年1月起没有到岗。");
    }

    private String noticed() {
        var form = dispute(1, 2);
        @SuppressWarnings("unchecked")
        var parties = (List<Map<String, Object>>) form.get("parties");
        parties.get(1).put("agents", List.of(person("虚构一般", "GENERAL"), person("虚构全权", "SPECIAL")));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("hearing", number.value());
        arranged(number.value());
        everythingServed(number.value(), MONDAY);
        return number.value();
    }

    private static Map<String, Object> person(String name, String powers) {
        return Map.of("name", name, "kind", "LAWYER", "firm", "虚构律师事务所", "powers", powers);
    }

    private static Long agent(Party party, String name) {
        return party.agents().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Map<String, Object> admitted(Party party, Long byAgent, String fact) {
        var said = new HashMap<String, Object>();
        said.put("party", party.id());
        said.put("byAgent", byAgent);
        said.put("fact", fact);
        return said;
    }

    private void refused(String number, Map<String, Object> admission, String words) {
        assertThatThrownBy(() -> held(number, admission)).rootCause().hasMessageContaining(words);
    }

    @SafeVarargs
    private void held(String number, Map<String, Object>... admissions) {
        var sheet = new HashMap<String, Object>();
        sheet.put("open", true);
        sheet.put("applicant", "PRESENT");
        sheet.put("respondent", "PRESENT");
        sheet.put("attendance", List.of(said(respondent(number, 2), "ABSENT")));
        sheet.put("admissions", List.of(admissions));
        sheet.put("recusalAsked", true);
        sheet.put("mediationAttempted", true);
        sheet.put("record", "庭审经过样例。");
        bureau.complete("arbitrator", number, "holdHearing", sheet, Map.of("hearingOutcome", "CONCLUDED"));
    }
}
