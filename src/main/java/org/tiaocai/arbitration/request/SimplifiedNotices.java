package org.tiaocai.arbitration.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.SimplifiedGround;
import org.tiaocai.arbitration.SimplifiedGrounds;
import org.tiaocai.arbitration.preparation.AgreedAnswerPeriods;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 简易处理告知书 (D415-2, 规则56, 58): who decides alone, and what the parties agreed to about the period to answer. */
@Component
record SimplifiedNotices(
        Arbitrations arbitrations,
        SimplifiedGrounds grounds,
        TribunalFacts tribunal,
        AgreedAnswerPeriods periods,
        Clock clock)
        implements PaperOnRequest.Source {

    /** 答辩期, as the parties agreed. */
    enum AnswerPeriod {
        KEPT("不变"),
        SHORTENED("经被申请人同意缩短"),
        WAIVED("经被申请人同意取消");

        private final String label;

        AnswerPeriod(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    record Agreed(
            @NotNull(message = "请选择答辩期是否变化") AnswerPeriod answerPeriod,
            @Nullable LocalDate answerDue,

            @Nullable @Size(max = 200, message = "同意的日期和方式不能超过二百字")
            String consentedHow) {}

    record SimplifiedNotice(
            SimplifiedGround simplified,
            String arbitrator,
            boolean sole,
            boolean shortened,
            boolean waived,
            @Nullable LocalDate answerDue,
            @Nullable String consentedHow)
            implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of("D415-2", Agreed.class, this::isSimplified, this::notice)
                .then(this::agreed));
    }

    private boolean isSimplified(RegistrationNumber number) {
        return arbitrations.find(number).filter(Arbitration::isSimplified).isPresent();
    }

    /** The respondents' period is as the notice tells it. */
    private void agreed(RegistrationNumber number, Agreed form) {
        if (form.answerPeriod() != AnswerPeriod.KEPT) {
            periods.agreed(number, form.answerPeriod() == AnswerPeriod.SHORTENED ? form.answerDue() : null);
        }
    }

    private SimplifiedNotice notice(RegistrationNumber number, Agreed form) {
        var changed = form.answerPeriod() != AnswerPeriod.KEPT;
        if (changed && (form.consentedHow() == null || form.consentedHow().isBlank())) {
            throw new Refused("缩短或者取消答辩期须经被申请人同意，请写明同意的日期和方式（规则第五十八条）");
        }
        var shortened = form.answerPeriod() == AnswerPeriod.SHORTENED;
        if (shortened && (form.answerDue() == null || form.answerDue().isBefore(LocalDate.now(clock)))) {
            throw new Refused("缩短答辩期的，请填写缩短后的最后一日，不能早于今天");
        }
        return new SimplifiedNotice(
                grounds.of(number).orElseThrow(() -> new Refused("立案审查没有写明可以简易处理的情形，不能制作简易处理告知书")),
                tribunal.arbitrators(number).stream()
                        .map(SeatHolder::name)
                        .findFirst()
                        .orElseThrow(() -> new Refused("仲裁庭还没有组成，请在指定独任仲裁员之后制作简易处理告知书")),
                tribunal.arbitrators(number).size() == 1,
                shortened,
                form.answerPeriod() == AnswerPeriod.WAIVED,
                shortened ? form.answerDue() : null,
                changed ? form.consentedHow() : null);
    }
}
