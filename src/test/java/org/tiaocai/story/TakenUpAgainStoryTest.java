package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionBasis;
import org.tiaocai.shared.RegistrationNumber;

/** What was ruled on other claims, or between other parties, is not drafted, signed or approved any further. */
@StoryTest
@DisplayName("逐项裁决之后请求、当事人变更：退回重新评议、逐项裁决")
class TakenUpAgainStoryTest extends MotionDoorsStory {

    @Test
    @DisplayName("辩论终结前提出、裁决拟好之后准许的变更：法制审核的任务退回逐项裁决，原请求不能再裁，新请求必须裁")
    void a_change_that_is_granted_after_the_decision() {
        var form = dispute(1, 1);
        form.put("claims", List.of(claim("SEVERANCE", 3_000)));
        var number = toBeHeard(form);
        assertThat(motion(
                        "clerk",
                        number,
                        "CLAIM_CHANGE",
                        Map.of(
                                "content",
                                "变更为赔偿金",
                                "claimReplaces",
                                1,
                                "claimType",
                                "UNLAWFUL_TERMINATION_DAMAGES",
                                "claimAmount",
                                6_000)))
                .startsWith("204");
        held(number, "CONCLUDED");
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 3_000));
        drafted(number);
        assertThat(bureau.waiting(number)).contains("reviewLegality");

        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(bureau.waiting(number)).containsOnlyOnce("decideItems").doesNotContain("reviewLegality");
        assertThat(told(number)).anyMatch(line -> line.contains("请求或者当事人已经变更") && line.contains("重新评议"));
        assertThat(refusalOf(() -> decided(number, ruling(number, 1, "GRANTED", 3_000))))
                .contains("第 1 项请求不存在");
        decided(number, ruling(number, 2, "GRANTED", 6_000));
        drafted(number);
        assertThat(bureau.waiting(number)).contains("reviewLegality").doesNotContain("decideItems");
    }

    @Test
    @DisplayName("仲裁员签名时一名申请人撤回：以他一人名义，不影响另一名；退回逐项裁决，按在案的人重新裁决后可以作出")
    void one_of_two_withdraws_while_it_is_signed() {
        var form = dispute(2, 1);
        form.put("claims", List.of(claim("WAGES", 1_000)));
        var number = awarding(form);
        decided(number, dismissed(number, applicant(number, 1)), dismissed(number, applicant(number, 2)));
        drafted(number);
        reviewed(number, "LAWFUL");
        assertThat(bureau.waiting(number)).contains("signAward");

        assertThat(motion(
                        "clerk",
                        number,
                        "WITHDRAWAL",
                        Map.of(
                                "content",
                                "自愿",
                                "ground",
                                "VOLUNTARY",
                                "byParty",
                                applicant(number, 2).id())))
                .startsWith("204");
        assertThat(standing(number)).containsExactly("虚构申1", "虚构样例1号有限公司");
        assertThat(bureau.waiting(number)).containsOnlyOnce("decideItems").doesNotContain("signAward");
        decided(number, dismissed(number, applicant(number, 1)));
        madeFromItems(number);
        assertThat(codes(number)).containsAnyOf("D506", "D507");
    }

    @Test
    @DisplayName("拟制裁决书时准许承继：退回逐项裁决，裁给继承人")
    void an_heir_comes_while_it_is_drafted() {
        var form = dispute(1, 1);
        form.put("claims", List.of(claim("WAGES", 1_000)));
        var number = awarding(form);
        decided(number, dismissed(number, applicant(number, 1)));
        assertThat(bureau.waiting(number)).contains("draftAward");
        var heir = new HashMap<>(heir("虚构惠一"));
        heir.putAll(Map.of(
                "content", "承继", "ground", "WORKER_DIED", "goneOn", "2026-03-01", "goneProof", DEATH_CERTIFICATE));
        assertThat(motion("clerk", number, "SUCCESSION", heir)).startsWith("204");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(bureau.waiting(number)).containsOnlyOnce("decideItems").doesNotContain("draftAward");
        decided(number, dismissed(number, named(number, "虚构惠一")));
        assertThat(bureau.waiting(number)).contains("draftAward");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("调解书签名、用印时一名申请人死亡：退回重新拟制，没有承继者不能拟制；继承人参加后重新达成协议，死者没有签收的位置")
    void the_dead_agree_on_nothing(boolean signed) {
        var form = dispute(1, 1);
        form.put("claims", List.of(claim("WAGES", 1_000)));
        var number = underWay(form);
        raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT");
        complete("arbitrator", number, "draftArbitralMediation", agreeing.onAll(number, "双方再无争议"));
        if (signed) {
            bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        }
        var dead = applicant(number, 1);
        parties.gone(RegistrationNumber.of(number), dead.id(), new PlaceInCase.Gone(MONDAY, MONDAY, DEATH_CERTIFICATE));
        assertThat(bureau.waiting(number))
                .containsOnlyOnce("draftArbitralMediation")
                .doesNotContain("signArbitralMediation", "sealArbitralMediation");
        assertThat(told(number)).anyMatch(line -> line.contains("原来的调解书草稿不再采用"));
        var old = agreeing.onAll(number, "双方再无争议");
        assertThat(refusalOf(() -> complete("arbitrator", number, "draftArbitralMediation", old)))
                .contains(dead.name() + "已经死亡或者终止，还没有承继者");
        var heir = parties.succeed(
                RegistrationNumber.of(number),
                dead,
                SuccessionBasis.WORKER_DIED,
                Registration.Party.named(Side.APPLICANT, PartyKind.PERSON, "虚构惠一", null, null),
                MONDAY);
        parties.kin(heir, "女儿", "户口簿样例");
        complete("arbitrator", number, "draftArbitralMediation", agreeing.onAll(number, "双方再无争议"));
        bureau.completeOwn("arbitrator", number, "signArbitralMediation", Map.of("signed", true), Map.of());
        complete("commission-seal", number, "sealArbitralMediation", Map.of("sealed", true));
        assertThat(signers(number, "D505"))
                .anyMatch(line -> line.contains("虚构惠一"))
                .noneMatch(line -> line.startsWith(dead.name()) || line.contains("已死亡"));
    }

    /** The lines in which somebody signs. */
    private List<String> signers(String number, String code) {
        var paper = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(documents
                        .page(RegistrationNumber.of(number), paper.id())
                        .orElseThrow())
                .select(".signatures p")
                .eachText();
    }

    private String awarding(Map<String, Object> form) {
        var number = underWay(form);
        bureau.start("award", number);
        deliberated(number);
        return number;
    }

    private Map<String, Object> dismissed(String number, Party claimant) {
        var item = ruling(number, 1, "DISMISSED", null);
        item.put("party", claimant.id());
        return item;
    }
}
