package org.tiaocai.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.RegistrationNumber;

/** 告知法律援助 from the case page: who applied for arbitration at once was never advised on the roads. */
@RestController
@RequestMapping("/api/v1/cases/{number}/legal-aid")
class LegalAidApi {

    private final LegalAid legalAid;
    private final Disputes disputes;

    LegalAidApi(LegalAid legalAid, Disputes disputes) {
        this.legalAid = legalAid;
        this.disputes = disputes;
    }

    record Told(@NotNull(message = "请选择当事人对法律援助的表示") LegalAid.Reply reply) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void tell(@PathVariable String number, @Valid @RequestBody Told told) {
        legalAid.offered(disputes.get(RegistrationNumber.of(number)).number(), told.reply());
    }
}
