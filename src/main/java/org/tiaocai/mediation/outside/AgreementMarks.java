package org.tiaocai.mediation.outside;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/** 协议书上的签名和印章: both parties, the mediator, the organisation (法14). */
public record AgreementMarks(LocalDate applicant, LocalDate respondent, LocalDate mediator, LocalDate seal) {

    /** @throws Refused where one is missing, or is later than today or earlier than may be */
    public static AgreementMarks of(
            @Nullable LocalDate applicant,
            @Nullable LocalDate respondent,
            @Nullable LocalDate mediator,
            @Nullable LocalDate seal,
            @Nullable LocalDate earliest,
            LocalDate today) {
        return new AgreementMarks(
                day("申请人签名", applicant, earliest, today),
                day("被申请人签名", respondent, earliest, today),
                day("调解员签名", mediator, earliest, today),
                day("调解组织用印", seal, earliest, today));
    }

    /** 生效日期: that of the last mark. */
    public LocalDate effectiveOn() {
        return Stream.of(applicant, respondent, mediator, seal)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static LocalDate day(String what, @Nullable LocalDate day, @Nullable LocalDate earliest, LocalDate today) {
        if (day == null) {
            throw new Refused("请填写" + what + "的日期；缺一项，协议不生效");
        }
        if (day.isAfter(today)) {
            throw new Refused(what + "的日期（" + day + "）不能晚于今天");
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw new Refused(what + "的日期（" + day + "）不能早于调解组织接受委托之日（" + earliest + "）");
        }
        return day;
    }
}
