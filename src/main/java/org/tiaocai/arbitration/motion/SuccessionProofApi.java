package org.tiaocai.arbitration.motion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 补充承继的证明: what was not there when the heirs or successors came in. */
@RestController
@RequestMapping("/api/v1/cases/{number}/succession-proofs")
record SuccessionProofApi(Parties parties, SuccessionProofs proofs, GoneParties gone, Journal journal) {

    /** @param party who died or ended, or the heir */
    record Proof(
            @NotNull(message = "请选择补充的是哪一名当事人的证明") Long party,

            @Nullable LocalDate goneOn,

            @Nullable @Size(max = 500, message = "证明的名称不能超过五百字")
            String goneProof,

            @Nullable @Size(max = 50, message = "与死者的关系不能超过五十字")
            String kinship,

            @Nullable @Size(max = 200, message = "关系的依据不能超过二百字")
            String kinshipProof) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable String number, @Valid @RequestBody Proof proof) {
        var registrationNumber = RegistrationNumber.of(number);
        var party = proofs.incomplete(registrationNumber).stream()
                .filter(one -> one.id() == proof.party())
                .findFirst()
                .orElseThrow(() -> new Refused("这名当事人没有需要补充的承继证明，请刷新后重新选择"));
        gone.checkDay(party, proof.goneOn());
        if (party.stands()) {
            parties.kin(party.id(), proof.kinship(), proof.kinshipProof());
        } else {
            gone.record(party, registrationNumber, proof.goneOn(), proof.goneProof());
        }
        journal.act(
                registrationNumber,
                "补充承继的证明",
                party.stands() || party.kind() == PartyKind.PERSON ? "死亡、与死者关系的证明" : "终止的证明");
    }
}
