package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.platform.Browser;

@DisplayName("案件页打得开，不论程序事项办到哪一步")
class MotionPagesTest extends MotionStory {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("每一种程序事项，未决定的和每一种决定，本委提出的和各方提出的")
    void every_motion_in_every_state() {
        var number = underWay();
        for (var kind : MotionKind.values()) {
            var decisions = new ArrayList<@Nullable Decision>(List.of(Decision.values()));
            decisions.add(null);
            for (var decision : decisions) {
                for (var side : new Side[] {null, Side.APPLICANT, Side.RESPONDENT}) {
                    stands(number, kind, decision, side);
                }
            }
        }
        assertThat(page("head", number)).contains("待决定", "已登记", "不准许", "本委");
        tables.sql("delete from motion where registration_number = ?")
                .param(number)
                .update();
    }

    @ParameterizedTest
    @EnumSource(
            value = MotionKind.class,
            names = {"EXTENSION", "SUSPENSION", "WITHDRAWAL", "SETTLEMENT", "COUNTERCLAIM", "JURISDICTION_OBJECTION"})
    @DisplayName("刚刚提出的，承办的每个人都打得开")
    void just_raised(MotionKind kind) {
        var number = underWay();
        raised(number, kind, fields(kind));
        for (var colleague : List.of("head", "arbitrator", "clerk", "registrar")) {
            assertThat(page(colleague, number)).as(colleague).contains(kind.label());
        }
    }

    private static Object[] fields(MotionKind kind) {
        return switch (kind) {
            case EXTENSION -> new Object[] {"days", 15};
            case SUSPENSION -> new Object[] {"ground", "FORCE_MAJEURE"};
            case WITHDRAWAL -> new Object[] {"ground", "VOLUNTARY", "raisedBy", "APPLICANT"};
            case SETTLEMENT -> new Object[] {"raisedBy", "APPLICANT"};
            case COUNTERCLAIM -> COUNTERCLAIM;
            case JURISDICTION_OBJECTION -> new Object[] {"raisedBy", "RESPONDENT", "reference", "样例区劳动人事争议仲裁委员会"};
            default -> new Object[0];
        };
    }

    private void stands(String number, MotionKind kind, @Nullable Decision decision, @Nullable Side side) {
        tables.sql("""
                        insert into motion (registration_number, kind, raised_by, raised_on, registered_by, content,
                            answer_waived, decision, decided_on)
                        values (?, ?, ?, ?, 'clerk', '见申请书', false, ?, ?)""")
                .params(
                        number,
                        kind.name(),
                        side == null ? null : side.name(),
                        MONDAY,
                        decision == null ? null : decision.name(),
                        decision == null ? null : MONDAY)
                .update();
    }

    private String page(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        var page = browser.open("/cases/" + number);
        assertThat(page.statusCode()).as(user).isEqualTo(200);
        return page.body();
    }
}
