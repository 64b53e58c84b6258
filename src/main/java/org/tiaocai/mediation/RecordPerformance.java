package org.tiaocai.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.shared.RegistrationNumber;

/** 履行确认、回访 (D112; 协商调解规定 art. 32): what was to be performed of the agreement, and what has been. */
@Component
record RecordPerformance(AgreementsInForce agreements) implements PaperOnRequest.Source {

    record Visit(
            @NotNull(message = "请填写回访的日期") LocalDate day,

            @NotBlank(message = "请填写已经履行的金额和日期；没有履行的，请写明") @Size(max = 2_000, message = "履行情况不能超过两千字")
            String performed,

            @Nullable @Size(max = 1_000, message = "凭证不能超过一千字")
            String proof,

            @Nullable @Size(max = 2_000, message = "后续处理不能超过两千字")
            String followUp) {}

    /** 履行确认、回访记录. */
    record PerformanceRecord(
            LocalDate effectiveOn,
            String terms,
            @Nullable LocalDate performanceDue,
            String performanceMethod,
            LocalDate day,
            String performed,
            @Nullable String proof,
            @Nullable String followUp)
            implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of(
                "D112", Visit.class, number -> agreements.of(number).isPresent(), this::performance));
    }

    private PerformanceRecord performance(RegistrationNumber number, Visit visit) {
        var agreement = agreements.of(number).orElseThrow();
        return new PerformanceRecord(
                Objects.requireNonNull(agreement.effectiveOn()),
                agreement.terms(),
                agreement.performanceDue(),
                agreement.performanceMethod(),
                visit.day(),
                visit.performed(),
                visit.proof(),
                visit.followUp());
    }
}
