package org.tiaocai.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.shared.RegistrationNumber;

/** 法律援助转介单 (D707): the applicant who wants legal aid is sent on to who grants it, with what the case knows already. */
@Component
record LegalAidReferrals(LegalAid legalAid) implements PaperOnRequest.Source {

    record Referred(
            @NotBlank(message = "请填写法律援助机构") @Size(max = 200, message = "法律援助机构的名称过长")
            String institution,

            @NotBlank(message = "请列出随附的材料") @Size(max = 2_000, message = "随附材料不能超过两千字")
            String materials) {}

    /** @param free from the test of means (法律援助法42) */
    record LegalAidReferral(String institution, String materials, boolean free) implements Facts {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of("D707", Referred.class, any -> true, this::referral));
    }

    private LegalAidReferral referral(RegistrationNumber number, Referred form) {
        return new LegalAidReferral(form.institution(), form.materials(), legalAid.isFreeOfMeansTest(number));
    }
}
