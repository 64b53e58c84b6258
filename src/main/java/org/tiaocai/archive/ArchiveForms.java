package org.tiaocai.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.documents.Volume;
import org.tiaocai.shared.RegistrationNumber;

/** 卷宗和阅卷文书 (D515, D516; 规则21–24) for whoever asks for one: a cover before the file is archived, a blank to be read by. */
@Component
record ArchiveForms(Arbitrations arbitrations, FileCovers covers) implements PaperOnRequest.Source {

    /** 阅卷申请表: of the 正卷 alone. */
    record InspectionRequest(
            @NotBlank(message = "请填写申请人和身份（当事人或者代理人）") @Size(max = 200, message = "申请人过长")
            String reader,

            @NotBlank(message = "请填写阅卷的用途") @Size(max = 500, message = "用途不能超过五百字")
            String purpose,

            @NotNull(message = "请填写申请日期") LocalDate appliedOn)
            implements Facts {}

    /** 阅卷笔录, for the internal file (规则22). */
    record InspectionRecord(
            @NotBlank(message = "请填写阅卷人和身份") @Size(max = 200, message = "阅卷人过长")
            String reader,

            @NotNull(message = "请填写阅卷日期") LocalDate day,

            @NotNull(message = "请填写复制页数，没有复制的填 0")
            @Min(value = 0, message = "复制页数不能为负数")
            @Max(value = 100_000, message = "复制页数过大，请核对")
            Integer copies,

            @NotBlank(message = "请填写阅卷情况") @Size(max = 2_000, message = "阅卷情况不能超过两千字")
            String minutes)
            implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(
                PaperOnRequest.of(
                        "D515", Nothing.class, this::isClosed, (number, none) -> covers.of(number, Volume.MAIN)),
                PaperOnRequest.of(
                        "D515-2", Nothing.class, this::isClosed, (number, none) -> covers.of(number, Volume.INTERNAL)),
                PaperOnRequest.letter("D516", InspectionRequest.class, this::isAppliedFor),
                PaperOnRequest.letter("D516-2", InspectionRecord.class, this::isAppliedFor));
    }

    private boolean isAppliedFor(RegistrationNumber number) {
        return arbitrations.find(number).isPresent();
    }

    private boolean isClosed(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::closedOn).isPresent();
    }
}
