package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiaocai.delivery.serving.ServingMethod.DIRECT;
import static org.tiaocai.delivery.serving.ServingMethod.ELECTRONIC;
import static org.tiaocai.delivery.serving.ServingMethod.ENTRUSTED;
import static org.tiaocai.delivery.serving.ServingMethod.LEAVING;
import static org.tiaocai.delivery.serving.ServingMethod.MAIL;
import static org.tiaocai.delivery.serving.ServingMethod.POSTING;
import static org.tiaocai.delivery.serving.ServingMethod.PUBLIC_NOTICE;
import static org.tiaocai.delivery.serving.ServingMethod.SIMPLE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("每一类文书可以采用的送达方式")
class WaysTest {

    private static final ServingSettings USUAL = new ServingSettings(false, false);

    @Test
    @DisplayName("S1 只能直接；S2 无简便方式；S3 简易处理的可以用简便方式；S4、S5 没有视为送达")
    void each_class_has_its_ways() {
        assertThat(open(ServingClass.S1, true)).containsExactly(DIRECT);
        assertThat(open(ServingClass.S2, true))
                .containsExactly(DIRECT, LEAVING, POSTING, MAIL, ENTRUSTED, PUBLIC_NOTICE);
        assertThat(open(ServingClass.S3, true))
                .containsExactly(DIRECT, LEAVING, POSTING, MAIL, ELECTRONIC, SIMPLE, ENTRUSTED, PUBLIC_NOTICE);
        assertThat(open(ServingClass.S3, false)).doesNotContain(SIMPLE).contains(ELECTRONIC);
        assertThat(open(ServingClass.S4, false)).containsExactly(DIRECT, MAIL, ELECTRONIC, SIMPLE);
        assertThat(open(ServingClass.S5, false)).containsExactly(DIRECT, MAIL);
    }

    @Test
    @DisplayName("开通了裁决书电子送达的，可以电子送达；调解书仍然不行")
    void an_office_may_serve_awards_electronically() {
        var ways = new Ways(new ServingSettings(true, false));
        assertThat(ways.open(facts(ServingClass.S2, false))).contains(ELECTRONIC);
        assertThat(ways.open(facts(ServingClass.S1, false))).containsExactly(DIRECT);
    }

    @Test
    @DisplayName("因其确认的地址不准确退回的，设置开通时才算送达；查无此人、拒收的从不算")
    void a_return_counts_only_where_the_office_says_so() {
        var counts = new ServingSettings(false, true);
        assertThat(ServingByMail.countsAsService(AttemptResult.WRONG_ADDRESS, USUAL))
                .isFalse();
        assertThat(ServingByMail.countsAsService(AttemptResult.WRONG_ADDRESS, counts))
                .isTrue();
        assertThat(ServingByMail.countsAsService(AttemptResult.RETURNED, counts))
                .isFalse();
        assertThat(ServingByMail.countsAsService(AttemptResult.REFUSED, counts)).isFalse();
    }

    private static List<ServingMethod> open(ServingClass serviceClass, boolean simplified) {
        return new Ways(USUAL).open(facts(serviceClass, simplified));
    }

    private static ServingFacts facts(ServingClass serviceClass, boolean simplified) {
        var service = new Serving(
                1, RegistrationNumber.of(2026, 1), 1, "文书", 1, serviceClass, ServingState.OPEN, null, null, null, null);
        var party = new Party(
                1,
                Side.RESPONDENT,
                1,
                PartyKind.ORGANISATION,
                "样例",
                new Party.Person(null, null, null, null, null),
                new Party.Organisation(null, null, null, null, null),
                new Party.Reach(null, null, null, null),
                new Party.Employment(null, null, null, null, null, null),
                List.of(),
                PlaceInCase.ORIGINAL);
        return new ServingFacts(service, LocalDate.of(2026, 3, 2), party, 1, simplified, List.of(), List.of());
    }
}
