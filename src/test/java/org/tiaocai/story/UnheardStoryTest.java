package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionBasis;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("未经审理不得裁决：追加在辩论终结之前，义务人有本人的送达凭证或者到过庭，结案审批表只数送达凭证")
class UnheardStoryTest extends UnheardStory {

    private static final String NEWCOMER = "虚构追加有限公司";

    @Test
    @DisplayName("辩论终结之前可以追加，之后登记的被拒，先登记后终结的只能不准许")
    void joinder_before_the_debate_ends() {
        var number = toBeHeard(dispute(1, 1));
        joinderAsked(number, NEWCOMER);
        held(number, "CONCLUDED");
        assertThatThrownBy(() -> decided("arbitrator", number, "decideOnMotion", "GRANTED"))
                .hasMessageContaining("辩论已经终结");
        decided("arbitrator", number, "decideOnMotion", "DENIED");
        assertThat(standing(number)).doesNotContain(NEWCOMER);
        var form = Map.of(
                "content",
                "见申请书",
                "ground",
                "DISPATCH",
                "partySide",
                "RESPONDENT",
                "partyKind",
                "ORGANISATION",
                "partyName",
                NEWCOMER);
        assertThat(sent("clerk", number, "motions/JOINDER", form))
                .startsWith("400")
                .contains("辩论终结之前");
    }

    @Test
    @DisplayName("开庭之日追加的：本次庭审不能对其终结，休庭后有自己的送达、答辩期和举证期限，另行开庭才能缺席裁决")
    void joined_on_the_day_of_the_hearing() {
        var number = toBeHeard(dispute(1, 1));
        joinderAsked(number, NEWCOMER);
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var newcomer = named(number, NEWCOMER);
        assertThatThrownBy(() -> held(number, "CONCLUDED"))
                .hasMessageContaining(NEWCOMER)
                .hasMessageContaining("单独记明");
        assertThatThrownBy(() -> held(number, "CONCLUDED", said(newcomer, "ABSENT")))
                .hasMessageContaining(NEWCOMER)
                .hasMessageContaining("送达凭证");
        held(number, "ADJOURNED", said(newcomer, "ABSENT"));
        assertThatThrownBy(() -> arrangedIn(number, 8)).hasMessageContaining("最早可以在");
        everythingServed(number, bureau.today());
        assertThatThrownBy(() -> arrangedIn(number, 14)).hasMessageContaining("最早可以在");
        arrangedIn(number, 21);
        held(number, "CONCLUDED", said(newcomer, "ABSENT"));
        deliberated(number);
        decided(number, owed(number, newcomer));
        assertThat(mainTasks(number)).contains("draftAward");
    }

    @Test
    @DisplayName("义务人既没有到庭也没有本人的送达凭证的，指名拒绝；收到开庭通知而没有收到申请书副本的也不行；到庭的可以")
    void nobody_owes_who_was_not_heard() {
        var number = noticed(1, 2);
        bureau.travelTo(HEARING);
        held(number, "CONCLUDED", said(respondent(number, 2), "ABSENT"));
        parties.join(RegistrationNumber.of(number), Side.RESPONDENT, PartyKind.ORGANISATION, NEWCOMER, null, null);
        bureau.start("award", number);
        deliberated(number);
        assertThatThrownBy(() -> decided(number, owed(number, respondent(number, 3))))
                .hasMessageContaining(NEWCOMER)
                .hasMessageContaining("不能裁决其承担义务");
        assertThatThrownBy(() -> decided(number, owed(number, respondent(number, 2))))
                .as("an application is on file, and did not reach it")
                .hasMessageContaining(respondent(number, 2).name());
        decided(number, owed(number, respondent(number, 1)));
        drafted(number);
        reviewed(number, "LAWFUL");
        signed(number);
        approved(number, "APPROVED");
        parties.leave(
                RegistrationNumber.of(number), List.of(respondent(number, 1).id()), Leaving.SETTLED, bureau.today());
        assertThat(mainTasks(number))
                .as("who owed is there no more")
                .contains("decideItems")
                .doesNotContain("sealAward");
    }

    @Test
    @DisplayName("承继者以被承继者的到庭、送达为准")
    void a_successor_stands_where_the_other_stood() {
        var number = noticed(1, 1);
        bureau.travelTo(HEARING);
        held(number, "CONCLUDED");
        parties.gone(
                RegistrationNumber.of(number),
                respondent(number, 1).id(),
                new PlaceInCase.Gone(bureau.today(), bureau.today(), "注销登记通知书样例"));
        parties.succeed(
                RegistrationNumber.of(number),
                respondent(number, 1),
                SuccessionBasis.EMPLOYER_MERGED,
                Registration.Party.named(Side.RESPONDENT, PartyKind.ORGANISATION, "虚构承继样例", null, null),
                bureau.today());
        bureau.start("award", number);
        deliberated(number);
        decided(number, owed(number, respondent(number, 2)));
        assertThat(mainTasks(number)).contains("draftAward");
    }

    @Test
    @DisplayName("结案审批表只数送达凭证，没有凭证的逐份逐人写明")
    void the_closing_sheet_counts_proofs() {
        var number = filedAndAccepted(dispute(1, 1), ProcedureKind.ORDINARY, TribunalForm.SOLE);
        var proofs = everythingServed(number, MONDAY);
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        assertThat(Jsoup.parse(page(number, "D514")).text())
                .contains(
                        "已经送达 " + proofs + " 份次",
                        "没有送达凭证：《准予撤回仲裁申请决定书》，虚构申1（送达中）",
                        "没有送达凭证：《准予撤回仲裁申请决定书》，虚构样例1号有限公司（送达中）");
    }
}
