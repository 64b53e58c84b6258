package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.shared.RegistrationNumber;

/** What several have together has one fate: sued over by one of them, it has no force for any. */
@DisplayName("共同权利人的裁决与效力")
class HeirsAfterAwardStoryTest extends FollowUpStory {

    @Test
    @DisplayName("共同一项：一名继承人起诉，对全部继承人都未生效；各自成项：只对起诉的人")
    void one_heir_sues() {
        var together = awardedTo(true);
        var heirs = workersOf(together);
        allReceive(together, MONDAY);
        bureau.travelTo(LATER);
        suit(together, heirs.get(0), "（2026）民初样11号", LATER);
        bureau.travelTo(MONDAY.plusDays(40));
        assertThat(heirs)
                .allSatisfy(heir -> assertThat(effect(together, heir).status()).isEqualTo(Effect.Status.IN_COURT));

        bureau.travelTo(MONDAY);
        var apart = awardedTo(false);
        var workers = workersOf(apart);
        allReceive(apart, MONDAY);
        bureau.travelTo(LATER);
        suit(apart, workers.get(0), "（2026）民初样12号", LATER);
        bureau.travelTo(MONDAY.plusDays(40));
        assertThat(effect(apart, workers.get(0)).status()).isEqualTo(Effect.Status.IN_COURT);
        assertThat(effect(apart, workers.get(1)).status()).isEqualTo(Effect.Status.IN_FORCE);
    }

    /** 62,000 or twice 31,000: more than twelve months of the minimum wage either way. */
    private String awardedTo(boolean together) {
        var other = new HashMap<>(Forms.worker());
        other.put("name", "虚构继承人");
        other.remove("identityNumber");
        var form = Forms.dispute(MONDAY, "parties", List.of(Forms.worker(), other, Forms.employer()));
        form.put("claims", List.of(claim("WAGES", 62_000)));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("award", number.value());
        deliberated(number.value());
        var both = workersOf(number.value());
        var items = together
                ? List.of(Map.of("claim", 1, "ruling", "GRANTED", "amount", 62_000, "creditors", both))
                : both.stream()
                        .map(one -> Map.of("claim", 1, "ruling", "GRANTED", "amount", 31_000, "party", one))
                        .toList();
        complete(leader(number.value()), number.value(), "decideItems", Map.of("items", items));
        madeFromItems(number.value());
        assertThat(awards.of(RegistrationNumber.of(number.value()))).hasSize(1);
        return number.value();
    }
}
